//! A story as screens need it: its rows with their numbers, its columns, and what ties neighbouring columns.

use std::collections::HashMap;

use super::Shared;
use super::choice::{cell, rows_of};
use super::column::{Column, column};
use crate::article::{Article, Span};
use crate::compare::{Comparison, Row};
use crate::in_order::sort;

/// A story in the columns that the reader chose.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Index of the event.
    pub event: usize,
    /// All articles of the event, those in columns first.
    pub articles: Vec<usize>,
    /// The columns in their order on the screen.
    pub columns: Vec<Shared<Column>>,
    /// By row: its number, counted from 1 over the rows that several tell, like the verses of a text.
    pub numbers: HashMap<usize, usize>,
    /// For each gutter between two columns, what ties them.
    pub ties: Vec<Vec<Tie>>,
}

/// A line across a gutter: a passage here and its partner there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Index of the row.
    pub row: usize,
    /// The passage in the column before the gutter.
    pub from: Span,
    /// The passage in the column after it.
    pub to: Span,
    /// Whether the evidence is strong.
    pub certain: bool,
}

impl Story {
    /// Cuts the columns and counts the rows.
    pub fn new(comparison: &Comparison, event: usize, columns: &[usize]) -> Self {
        let all = comparison.events.get(event).map_or(&[][..], |event| &event.articles);
        let rest = all.iter().filter(|article| !columns.contains(article));
        Self {
            event,
            articles: columns.iter().chain(rest).copied().collect(),
            columns: columns.iter().map(|&article| Shared::new(column(comparison, event, article))).collect(),
            numbers: numbers(comparison, event),
            ties: columns.windows(2).map(|pair| ties(comparison, event, pair[0], pair[1])).collect(),
        }
    }
}

/// Whether the articles of an event are in several languages: then much that corresponds is not found.
pub fn in_several_languages(comparison: &Comparison, event: usize) -> bool {
    let articles = comparison.events.get(event).map_or(&[][..], |event| &event.articles);
    let mut languages = articles.iter().filter_map(|&article| comparison.articles.get(article)).map(|a| a.language);
    let first = languages.next();
    languages.any(|language| Some(language) != first)
}

/// Whether the passages of an event are matched: one that several articles report has a row for every sentence then.
pub fn has_rows(comparison: &Comparison, event: usize) -> bool {
    rows_of(comparison, event).next().is_some()
}

/// The numbers of the rows that several articles tell.
pub fn numbers(comparison: &Comparison, event: usize) -> HashMap<usize, usize> {
    rows_of(comparison, event)
        .filter(|(_, row)| row.cells.len() > 1)
        .enumerate()
        .map(|(n, (at, _))| (at, n + 1))
        .collect()
}

fn ties(comparison: &Comparison, event: usize, left: usize, right: usize) -> Vec<Tie> {
    rows_of(comparison, event).flat_map(|(at, row)| ties_of_row(comparison, at, row, left, right)).collect()
}

fn ties_of_row(comparison: &Comparison, at: usize, row: &Row, left: usize, right: usize) -> Vec<Tie> {
    let (Some(here), Some(there)) = (cell(row, left), cell(row, right)) else { return vec![] };
    // the passage of the row's cell that a match's passage belongs to
    let home = |passages: &[Span], span: Span| passages.iter().find(|passage| passage.overlaps(span)).copied();
    let matches = row.matches.iter().filter_map(|&at| comparison.matches.get(at));
    let mut ties: Vec<Tie> = matches
        .filter_map(|found| {
            let (from, to) = if (found.a.article, found.b.article) == (left, right) {
                (found.a.span, found.b.span)
            } else if (found.b.article, found.a.article) == (left, right) {
                (found.b.span, found.a.span)
            } else {
                return None;
            };
            Some(Tie {
                row: at,
                from: home(&here.passages, from)?,
                to: home(&there.passages, to)?,
                certain: found.certain,
            })
        })
        .collect();
    // held together by a third article only
    if let (true, Some(from), Some(to)) = (ties.is_empty(), here.passages.first(), there.passages.first()) {
        ties.push(Tie { row: at, from: *from, to: *to, certain: row.certain });
    }
    sort(&mut ties, &|one, other| (one.from, one.to) < (other.from, other.to));
    ties.dedup_by_key(|tie| (tie.from, tie.to));
    ties
}

/// What to call an article on a chip or over a column: its outlet, else its name.
pub fn label(article: &Article) -> &str {
    article.outlet.as_ref().map_or(&article.name, |outlet| &outlet.text)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, ARRIVAL, NORTH, RIVER, SOUTH, TALKS};
    use super::*;

    #[test]
    fn neighbouring_columns_are_tied_by_the_rows_that_both_tell() {
        let comparison = fixture::comparison();
        let story = Story::new(&comparison, 0, &[RIVER, NORTH, SOUTH]);
        let rows = |gutter: usize| story.ties[gutter].iter().map(|tie| (tie.row, tie.certain)).collect::<Vec<_>>();
        assert_eq!(rows(0), [(TALKS, true), (ARRIVAL, true)].into_iter().rev().collect::<Vec<_>>());
        assert_eq!(rows(1), [(ARRIVAL, false)]);
        let arrival = &story.ties[0][0];
        let talks = &story.ties[0][1];
        assert!(arrival.from.start > talks.from.start && arrival.to.start < talks.to.start, "what moved crosses");
    }

    #[test]
    fn only_what_several_tell_is_numbered() {
        let numbers = numbers(&fixture::comparison(), 0);
        assert_eq!((numbers.get(&ARRIVAL), numbers.get(&TALKS), numbers.len()), (Some(&1), Some(&2), 2));
    }
}
