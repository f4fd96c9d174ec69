//! How the cells of a row word it: every cell against one base, whole words marked.
//!
//! The engine compares passages in pairs ([`Match::wording`]). Here the pairs that touch the base are put side by side:
//! each other cell carries the marks of its own side, the base the marks of every pair, the strongest where they overlap.

use super::choice::cell;
use super::linked::{Linked, linked};
use crate::article::Span;
use crate::compare::wording::shown::{holds_word, whole_words};
use crate::compare::{Comparison, Edit, Match, Op, Reason};
use crate::in_order::sort;

/// A selected row.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// Index of the row.
    pub row: usize,
    /// The article against whose words the others are set.
    pub base: usize,
    /// Whether several articles tell it.
    pub told_by_several: bool,
    /// Whether every cell is tied by strong evidence.
    pub certain: bool,
    /// What holds the row together, the strongest first, a kind once with all its words.
    pub reasons: Vec<Reason>,
    /// The base's cell, then the others in the order of the articles asked for.
    pub cells: Vec<CellWording>,
}

/// One article's words in the row.
#[derive(Clone, Debug, PartialEq)]
pub struct CellWording {
    /// Index of the article.
    pub article: usize,
    /// Its passages.
    pub passages: Vec<Span>,
    /// What is marked in them, in order, none overlapping another.
    pub marks: Vec<Marked>,
    /// What it and texts in other languages name alike, in order; a quotation may hold others.
    pub links: Vec<Linked>,
    /// How it stands to the base.
    pub stands: Stands,
}

/// How a cell stands to the base's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It is the base.
    Base,
    /// The same words.
    Same,
    /// Other words.
    Differs,
    /// Other words nearly throughout: marking them all would tell nothing.
    Rewritten,
    /// Another language: the words are not compared.
    OtherLanguage,
    /// The two are in one row through a third article only.
    Indirect,
}

/// Marked words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Where in the article, without white space at its ends.
    pub span: Span,
    /// How.
    pub mark: Mark,
    /// Of a single word the clitic that alone differs. It is marked inside the whole word, because letters that join must stay in one
    /// element.
    pub part: Option<Span>,
}

impl Marked {
    /// The words of an edit of one side, in whole words.
    fn of(text: &str, span: Span, mark: Mark) -> Self {
        let whole = whole_words(text, span);
        if whole == span {
            return Self { span, mark, part: None };
        }
        // a particle more or less is the same word in another form
        Self { span: whole, mark: Mark::Variant, part: Some(span) }
    }
}

/// How words are marked, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Spelled or inflected otherwise.
    Variant,
    /// At another place.
    Moved,
    /// Other words.
    Replaced,
    /// Without counterpart.
    Alone,
}

impl Mark {
    /// Every mark, the strongest first.
    pub const ALL: [Self; 4] = [Self::Alone, Self::Replaced, Self::Moved, Self::Variant];
}

/// The wording of a row, against a base, for these articles in this order.
pub fn wording(comparison: &Comparison, row: usize, base: usize, articles: &[usize]) -> Option<Wording> {
    let found = comparison.rows.get(row)?;
    let matches: Vec<&Match> = found.matches.iter().filter_map(|&at| comparison.matches.get(at)).collect();
    let text = |article: usize| comparison.articles.get(article).map_or("", |article| article.text.as_str());
    let mut base_marks = vec![];
    let mut cells = vec![];
    for &article in articles.iter().filter(|&&article| article != base) {
        let Some(cell) = cell(found, article) else { continue };
        let pairs: Vec<&Match> = matches.iter().copied().filter(|pair| joins(pair, base, article)).collect();
        let language = |article: usize| comparison.articles.get(article).map(|article| article.language);
        let alike = pairs
            .iter()
            .filter(|pair| pair.is_alike())
            .flat_map(|pair| pair.wording.iter().map(move |edit| (pair, edit)));
        let stands = if pairs.is_empty() {
            Stands::Indirect
        } else if language(article) != language(base) {
            Stands::OtherLanguage
        } else if pairs.iter().flat_map(|pair| &pair.wording).all(|edit| edit.op == Op::Equal) {
            Stands::Same
        } else if pairs.iter().all(|pair| !pair.is_alike()) {
            Stands::Rewritten
        } else {
            Stands::Differs
        };
        let mut marks = vec![];
        for (pair, edit) in alike {
            let Some(mark) = mark(edit) else { continue };
            let (ours, theirs) = if pair.a.article == base { (edit.a, edit.b) } else { (edit.b, edit.a) };
            base_marks.extend(ours.map(|span| Marked::of(text(base), span, mark)));
            marks.extend(theirs.map(|span| Marked::of(text(article), span, mark)));
        }
        let marks = flatten(text(article), &marks);
        cells.push(CellWording { article, passages: cell.passages.clone(), marks, links: vec![], stands });
    }
    let own = cell(found, base)?;
    let marks = flatten(text(base), &base_marks);
    let (passages, links) = (own.passages.clone(), vec![]);
    cells.insert(0, CellWording { article: base, passages, marks, links, stands: Stands::Base });
    for (article, words) in linked(comparison, &matches, base) {
        if let Some(cell) = cells.iter_mut().find(|cell| cell.article == article) {
            cell.links.push(words);
        }
    }
    let (told_by_several, certain) = (!matches.is_empty(), found.certain);
    Some(Wording { row, base, told_by_several, certain, reasons: reasons(&matches), cells })
}

fn joins(pair: &Match, one: usize, other: usize) -> bool {
    (pair.a.article, pair.b.article) == (one, other) || (pair.b.article, pair.a.article) == (one, other)
}

fn mark(edit: &Edit) -> Option<Mark> {
    match edit.op {
        Op::Equal => None,
        Op::Variant => Some(Mark::Variant),
        Op::Move => Some(Mark::Moved),
        Op::Replace => Some(Mark::Replaced),
        Op::Delete | Op::Insert => Some(Mark::Alone),
    }
}

/// One reason a kind, in the order of first sight, with the words of all pairs.
fn reasons(matches: &[&Match]) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = vec![];
    for reason in matches.iter().flat_map(|pair| &pair.reasons) {
        match reasons.iter_mut().find(|known| known.kind == reason.kind) {
            None => reasons.push(reason.clone()),
            Some(known) => {
                for word in &reason.words {
                    if known.words.len() < Reason::MOST_WORDS && !known.words.contains(word) {
                        known.words.push(word.clone());
                    }
                }
            }
        }
    }
    reasons
}

/// Marks in order without overlaps, the strongest winning, and without white space at their ends.
fn flatten(text: &str, marks: &[Marked]) -> Vec<Marked> {
    let mut bounds: Vec<usize> = marks.iter().flat_map(|marked| [marked.span.start, marked.span.end]).collect();
    sort(&mut bounds, &|one, other| one < other);
    bounds.dedup();
    let mut flat: Vec<Marked> = vec![];
    for pair in bounds.windows(2) {
        let span = Span::new(pair[0], pair[1]);
        let strength = |marked: &&Marked| (marked.mark, marked.part.is_none(), marked.part.map(Span::len));
        let Some(&Marked { mark, part, .. }) =
            marks.iter().filter(|marked| marked.span.contains(span)).max_by_key(strength)
        else {
            continue;
        };
        match flat.last_mut() {
            Some(last) if (last.mark, last.part) == (mark, part) && last.span.end == span.start => {
                last.span.end = span.end;
            }
            _ => flat.push(Marked { span, mark, part }),
        }
    }
    for marked in &mut flat {
        let words = marked.span.of(text);
        let start = marked.span.start + (words.len() - words.trim_start().len());
        marked.span = Span::new(start, start + words.trim().len());
    }
    // what is left of a mark where a stronger one ends a comma earlier
    flat.retain(|marked| holds_word(marked.span.of(text)));
    flat
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, ARRIVAL, HARBOUR, NORTH, RIVER, SOUTH, TALKS};
    use super::*;

    fn marked<'a>(comparison: &'a Comparison, cell: &CellWording) -> Vec<(&'a str, Mark)> {
        let text = &comparison.articles[cell.article].text;
        cell.marks.iter().map(|marked| (marked.span.of(text), marked.mark)).collect()
    }

    #[test]
    fn other_words_are_marked_on_both_sides_whole_and_without_their_spaces() {
        let comparison = fixture::comparison();
        let wording = wording(&comparison, ARRIVAL, NORTH, &[NORTH, RIVER, SOUTH]).unwrap();
        let [north, river, south] = &wording.cells[..] else { panic!("three cells") };
        assert_eq!(
            marked(&comparison, north),
            [("وصل", Mark::Replaced), ("إلى", Mark::Alone), ("يوم الخميس", Mark::Moved)]
        );
        assert_eq!(marked(&comparison, river), [("يوم الخميس", Mark::Moved), ("بلغ", Mark::Replaced)]);
        assert_eq!((north.stands, river.stands, south.stands), (Stands::Base, Stands::Differs, Stands::OtherLanguage));
        assert!(!wording.certain);
        assert_eq!(wording.reasons[0].words, ["الوزير"]);
    }

    #[test]
    fn the_base_can_be_any_cell() {
        let comparison = fixture::comparison();
        let wording = wording(&comparison, ARRIVAL, RIVER, &[NORTH, RIVER, SOUTH]).unwrap();
        let stands: Vec<_> = wording.cells.iter().map(|cell| (cell.article, cell.stands)).collect();
        assert_eq!(stands, [(RIVER, Stands::Base), (NORTH, Stands::Differs), (SOUTH, Stands::Indirect)]);
    }

    #[test]
    fn equal_words_are_not_marked_and_one_voice_has_nothing_to_stand_against() {
        let comparison = fixture::comparison();
        let talks = wording(&comparison, TALKS, NORTH, &[NORTH, RIVER]).unwrap();
        assert!(talks.cells.iter().all(|cell| cell.marks.is_empty()));
        assert_eq!(talks.cells[1].stands, Stands::Same);
        let harbour = wording(&comparison, HARBOUR, RIVER, &[NORTH, RIVER]).unwrap();
        assert_eq!((harbour.cells.len(), harbour.told_by_several), (1, false));
    }

    #[test]
    fn a_clitic_is_marked_inside_its_whole_word_and_quietly() {
        let text = "قال والوزير";
        let word = Span::new("قال ".len(), text.len());
        let and = Span::new(word.start, word.start + "و".len());
        let flat = flatten(text, &[Marked::of(text, and, Mark::Alone)]);
        assert_eq!(flat, [Marked { span: word, mark: Mark::Variant, part: Some(and) }]);
        let other = Marked::of(text, word, Mark::Variant);
        assert_eq!(
            flatten(text, &[flat[0], other]),
            [other],
            "where the whole word differs from another it is marked whole"
        );
    }

    #[test]
    fn overlapping_marks_give_way_to_the_strongest() {
        let mark = |start, end, mark| Marked { span: Span::new(start, end), mark, part: None };
        let flat = flatten("aaaa bbbb", &[mark(0, 9, Mark::Variant), mark(0, 4, Mark::Alone)]);
        assert_eq!(flat, [mark(0, 4, Mark::Alone), mark(5, 9, Mark::Variant)]);
        let flat_at_comma = flatten("aaaa, bbb", &[mark(0, 5, Mark::Variant), mark(0, 4, Mark::Alone)]);
        assert_eq!(flat_at_comma, [mark(0, 4, Mark::Alone)], "a comma alone is never marked");
    }
}
