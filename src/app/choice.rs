//! What is shown when nobody has chosen yet, and the small questions about rows that several screens ask.

use super::{Chosen, Place, Screen};
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
    let columns: Vec<usize> = articles.iter().copied().take(FIRST_COLUMNS).collect();
    let chosen = telling_row(comparison, event, &columns);
    Place { screen: Screen::Sides, event, columns, chosen }
}

/// A row that shows at once what the page is for: told in most columns, certain, with some words that differ among many that do not.
pub fn telling_row(comparison: &Comparison, event: usize, columns: &[usize]) -> Option<Chosen> {
    let worth = |row: &Row| {
        let told = columns.iter().filter(|&&article| cell(row, article).is_some()).count();
        let matches = row.matches.iter().filter_map(|&at| comparison.matches.get(at));
        let telling = matches.filter(|found| is_reworded(found) && found.is_alike()).count();
        (told, telling, row.certain)
    };
    let rows = rows_of(comparison, event).filter(|(_, row)| row.cells.len() > 1);
    // of equals the first
    let best = rows.rev().max_by_key(|(_, row)| worth(row))?;
    let base = *columns.iter().find(|&&article| cell(best.1, article).is_some())?;
    Some(Chosen { row: best.0, base })
}

/// The rows of an event with their indices, in reading order.
pub fn rows_of(comparison: &Comparison, event: usize) -> impl DoubleEndedIterator<Item = (usize, &Row)> + Clone {
    comparison.rows.iter().enumerate().filter(move |(_, row)| row.event == event)
}

/// What this article says in the row.
pub fn cell(row: &Row, article: usize) -> Option<&Cell> {
    row.cells.iter().find(|cell| cell.article == article)
}

/// The row that tells this passage, if any: the one that shares most of it.
pub fn row_at(comparison: &Comparison, article: usize, span: crate::article::Span) -> Option<usize> {
    let shared = |row: &Row| {
        let passages = cell(row, article).map_or(&[][..], |cell| &cell.passages);
        passages
            .iter()
            .map(|passage| passage.end.min(span.end).saturating_sub(passage.start.max(span.start)))
            .sum::<usize>()
    };
    let rows = comparison.rows.iter().enumerate().map(|(at, row)| (at, shared(row))).filter(|(_, shared)| *shared > 0);
    rows.rev().max_by_key(|(_, shared)| *shared).map(|(at, _)| at)
}

/// Whether some words of the row are other words elsewhere; spelling and inflection do not count.
pub fn is_worded_differently(comparison: &Comparison, row: &Row) -> bool {
    row.matches.iter().filter_map(|&at| comparison.matches.get(at)).any(is_reworded)
}

fn is_reworded(found: &Match) -> bool {
    found.wording.iter().any(|edit| !matches!(edit.op, Op::Equal | Op::Variant))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, NORTH, RIVER, SOUTH};
    use super::*;
    use crate::article::Span;

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
    fn a_passage_finds_the_row_that_tells_most_of_it() {
        let comparison = fixture::comparison();
        let row = &comparison.rows[fixture::ARRIVAL];
        let passage = cell(row, RIVER).unwrap().passages[0];
        let shifted = Span::new(passage.start + 2, passage.end);
        assert_eq!(row_at(&comparison, RIVER, shifted), Some(fixture::ARRIVAL));
        assert_eq!(row_at(&comparison, RIVER, Span::new(0, 0)), None);
    }
}
