//! What is shown when nobody has chosen yet, and the small questions about rows that several screens ask.

use super::{Chosen, Place, Screen};
use crate::article::Span;
use crate::compare::wording::shown::whole_words;
use crate::compare::{Cell, Comparison, Match, Op, Row};

/// So many articles stand side by side at most. More, and no column is wide enough to read.
pub const MOST_COLUMNS: usize = 5;
/// So many stand side by side at first. Three fit a laptop's screen with readable lines beside the inspector.
pub const FIRST_COLUMNS: usize = 3;

/// Where a reader lands in a comparison: a single story opens side by side, a single article as itself, several
/// events as a list.
pub fn landing(comparison: &Comparison) -> Place {
    match (comparison.events.as_slice(), comparison.articles.len()) {
        ([_], 2..) => event(comparison, 0),
        (_, 1) => Place { screen: Screen::Article(0), ..Place::default() },
        _ => Place::default(),
    }
}

/// The story that most articles tell, side by side with a telling row selected: how the page opens. Where there is none, the landing.
pub fn opening(comparison: &Comparison) -> Place {
    let told = comparison.events.iter().enumerate().filter(|(_, event)| event.articles.len() > 1);
    // of equals the first
    match told.rev().max_by_key(|(_, event)| event.articles.len()) {
        Some((most, _)) => event(comparison, most),
        None => landing(comparison),
    }
}

/// An event side by side in its first columns; of one article, that article.
pub fn event(comparison: &Comparison, event: usize) -> Place {
    let articles = comparison.events.get(event).map_or(&[][..], |event| &event.articles);
    if let [article] = articles {
        return Place { screen: Screen::Article(*article), event, ..Place::default() };
    }
    let row = telling_row(comparison, event).and_then(|at| Some((at, comparison.rows.get(at)?)));
    // who words it otherwise first, then who tells it at all: partners stand side by side
    let rank = |article: &usize| match row {
        Some((_, row))
            if telling(comparison, row).any(|found| [found.a.article, found.b.article].contains(article)) =>
        {
            0
        }
        Some((_, row)) if cell(row, *article).is_some() => 1,
        _ => 2,
    };
    let ranked = |wanted: usize| articles.iter().copied().filter(move |article| rank(article) == wanted);
    let columns: Vec<usize> = (0..3).flat_map(ranked).take(FIRST_COLUMNS).collect();
    let chosen = row.map(|(row, _)| Chosen { row, base: columns[0] });
    Place { screen: Screen::Sides, event, columns, chosen }
}

/// A row that shows at once what the page is for: certain, one passage in each article, with some words that differ among many
/// that do not; of such rows the one that most tell, of equals the first.
fn telling_row(comparison: &Comparison, event: usize) -> Option<usize> {
    let worth = |row: &Row| {
        let pairs = telling(comparison, row).count();
        let simple = row.cells.iter().all(|cell| cell.passages.len() == 1);
        (simple && pairs > 0 && row.certain, pairs, row.cells.len())
    };
    let rows = rows_of(comparison, event).filter(|(_, row)| row.cells.len() > 1);
    rows.rev().max_by_key(|(_, row)| worth(row)).map(|(at, _)| at)
}

/// The pairs of a row that differ in some words among many that do not.
fn telling<'a>(comparison: &'a Comparison, row: &'a Row) -> impl Iterator<Item = &'a Match> {
    let matches = row.matches.iter().filter_map(|&at| comparison.matches.get(at));
    matches.filter(|found| is_reworded(comparison, found) && found.is_alike())
}

/// The rows of an event with their indices, in reading order.
pub fn rows_of(comparison: &Comparison, event: usize) -> impl DoubleEndedIterator<Item = (usize, &Row)> + Clone {
    comparison.rows.iter().enumerate().filter(move |(_, row)| row.event == event)
}

/// What this article says in the row.
pub fn cell(row: &Row, article: usize) -> Option<&Cell> {
    row.cells.iter().find(|cell| cell.article == article)
}

/// The row that tells this passage, if any: of all rows whose passages share words with it the one whose passage is most like it.
pub fn row_at(comparison: &Comparison, article: usize, span: Span) -> Option<usize> {
    // shared words as a share of both together, 0 to 1
    let likeness = |passage: &Span| {
        let shared = passage.end.min(span.end).saturating_sub(passage.start.max(span.start));
        shared as f64 / (passage.len() + span.len() - shared).max(1) as f64
    };
    let likeness = |row: &Row| {
        let passages = cell(row, article).map_or(&[][..], |cell| &cell.passages);
        passages.iter().map(likeness).fold(0.0, f64::max)
    };
    let rows =
        comparison.rows.iter().enumerate().map(|(at, row)| (at, likeness(row))).filter(|(_, alike)| *alike > 0.0);
    rows.rev().max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(at, _)| at)
}

/// Whether some words of the row are other words elsewhere; spelling and inflection do not count.
pub fn is_worded_differently(comparison: &Comparison, row: &Row) -> bool {
    row.matches.iter().filter_map(|&at| comparison.matches.get(at)).any(|found| is_reworded(comparison, found))
}

fn is_reworded(comparison: &Comparison, found: &Match) -> bool {
    let text = |article: usize| comparison.articles.get(article).map_or("", |article| article.text.as_str());
    let is_clitic = |span: Option<Span>, article| span.is_some_and(|span| whole_words(text(article), span) != span);
    found.wording.iter().any(|edit| {
        !matches!(edit.op, Op::Equal | Op::Variant)
            && !is_clitic(edit.a, found.a.article)
            && !is_clitic(edit.b, found.b.article)
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, NORTH, RIVER, SOUTH};
    use super::*;

    #[test]
    fn the_page_opens_on_the_story_that_most_tell_with_its_most_telling_row() {
        let place = opening(&fixture::comparison());
        assert_eq!((place.screen, place.event), (Screen::Sides, 0));
        assert_eq!(place.columns, [NORTH, RIVER, SOUTH]);
        assert_eq!(place.chosen, Some(Chosen { row: fixture::ARRIVAL, base: NORTH }));
    }

    #[test]
    fn several_events_land_on_the_list_and_one_article_on_itself() {
        let comparison = fixture::comparison();
        assert_eq!(landing(&comparison).screen, Screen::Stories);
        assert_eq!(event(&comparison, 1).screen, Screen::Article(3));
    }

    #[test]
    fn a_passage_finds_the_row_whose_passage_is_most_like_it() {
        let comparison = fixture::comparison();
        let row = &comparison.rows[fixture::ARRIVAL];
        let passage = cell(row, RIVER).unwrap().passages[0];
        let shifted = Span::new(passage.start + 2, passage.end);
        assert_eq!(row_at(&comparison, RIVER, shifted), Some(fixture::ARRIVAL));
        assert_eq!(row_at(&comparison, RIVER, Span::new(0, 0)), None);

        let mut nested = comparison.clone();
        let short = Span::new(passage.start, passage.start + "يوم الخميس".len());
        nested.rows[fixture::HARBOUR].cells[0].passages[0] = short;
        assert_eq!(row_at(&nested, RIVER, short), Some(fixture::HARBOUR), "not the longer one around it");
        assert_eq!(row_at(&nested, RIVER, passage), Some(fixture::ARRIVAL));
    }
}
