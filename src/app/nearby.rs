//! Passages that may tell of the same happening as a selected row, each something else.
//!
//! A row holds what states the same. Beside it the engine finds pairs that share less ([`Relation::SameEvent`]); they stand in rows of their own, and a
//! reader who looks for more on the happening is led to them. All of them are uncertain: nothing of them is marked in the columns.

use super::choice::{cell, row_at};
use crate::compare::{Comparison, Passage, Relation};
use crate::in_order::sort;

/// So many are shown at most, those of the best score: more, and what is uncertain outweighs the row itself.
const MOST: usize = 3;

/// The way to another row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearby {
    /// Index of the other row.
    pub row: usize,
    /// What it tells.
    pub passage: Passage,
}

/// The rows near a row, the likeliest first, each with the passage that shares most.
pub fn nearby(comparison: &Comparison, row: usize) -> Vec<Nearby> {
    let Some(of) = comparison.rows.get(row) else { return vec![] };
    let is_here = |end: &Passage| {
        cell(of, end.article).is_some_and(|cell| cell.passages.iter().any(|passage| passage.overlaps(end.span)))
    };
    let mut found: Vec<(f32, Nearby)> = vec![];
    for pair in comparison.matches.iter().filter(|pair| pair.relation == Relation::SameEvent) {
        let there = match (is_here(&pair.a), is_here(&pair.b)) {
            (true, false) => pair.b,
            (false, true) => pair.a,
            _ => continue,
        };
        if let Some(other) = row_at(comparison, there.article, there.span).filter(|other| *other != row) {
            found.push((pair.score, Nearby { row: other, passage: there }));
        }
    }
    sort(&mut found, &|one, other| one.0 > other.0);
    let mut nearby: Vec<Nearby> = vec![];
    for (_, next) in found {
        if nearby.len() < MOST && nearby.iter().all(|known| known.row != next.row) {
            nearby.push(next);
        }
    }
    nearby
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, ARRIVAL, HARBOUR, NORTH, RIVER, TALKS};
    use super::*;

    #[test]
    fn what_may_tell_of_the_same_happening_leads_both_ways_and_to_no_row_of_its_own() {
        let mut comparison = fixture::comparison();
        let at = |row: usize, article: usize| Passage {
            article,
            span: cell(&comparison.rows[row], article).unwrap().passages[0],
        };
        let (arrival, harbour, in_river) = (at(ARRIVAL, NORTH), at(HARBOUR, RIVER), at(ARRIVAL, RIVER));
        let mut near = comparison.matches[0].clone();
        (near.relation, near.a, near.b, near.score) = (Relation::SameEvent, arrival, harbour, 0.4);
        let mut weaker = near.clone();
        (weaker.b, weaker.score) = (in_river, 0.35);
        comparison.matches.extend([near, weaker]);
        assert_eq!(nearby(&comparison, ARRIVAL), [Nearby { row: HARBOUR, passage: harbour }]);
        assert_eq!(nearby(&comparison, HARBOUR), [Nearby { row: ARRIVAL, passage: arrival }]);
        assert_eq!(nearby(&comparison, TALKS), []);
    }
}
