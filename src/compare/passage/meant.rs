//! What the sentences of two articles mean, held against each other: how near each pair is, and how much nearer than any other.
//!
//! Sentences on one event are all somewhat near; a pair that states the same is nearer than what stands beside it in either text. So the
//! margin over the next best says more than nearness alone, as in retrieval of translations (cross-domain similarity local scaling).

use std::ops::Range;

use super::super::terms::{Reading, Sentence};
use crate::meaning::Quantised;

/// What it costs a pair that one side is a clause and not the whole sentence, as a cosine: a clause has less to differ in. At 0 clauses
/// win that share a name; at 0.3 a long sentence never finds the three short ones that tell its parts.
const PART_COST: f32 = 0.08;

/// Sentences that are less near (cosine, -1 to 1) have no near clauses either, and these are not held against each other. At -1 all are,
/// most of them for nothing; at 0.6 long sentences lose their parts.
const PARTS_FROM: f32 = 0.25;

/// How near a pair of sentences is, or a clause of one with the other or one of its clauses, and the clauses of both.
#[derive(Clone, Debug)]
pub struct Near {
    /// Cosine, less what parts cost, -1 to 1.
    pub value: f32,
    /// Clauses of the first sentence.
    pub a: Range<usize>,
    /// Clauses of the second.
    pub b: Range<usize>,
}

/// The pairs of sentences of two articles.
pub struct Meant {
    /// How near each pair is, row by row.
    near: Vec<Near>,
    columns: usize,
    /// The two nearest of each sentence of the first article, with their value.
    best_a: Vec<Best>,
    /// The same for the second.
    best_b: Vec<Best>,
}

/// The largest and the second largest value, and where the largest is.
#[derive(Clone, Copy, Default)]
struct Best {
    first: f32,
    at: usize,
    second: f32,
}

impl Best {
    fn meet(&mut self, at: usize, near: f32) {
        if near > self.first {
            *self = Self { first: near, at, second: self.first };
        } else if near > self.second {
            self.second = near;
        }
    }

    /// The largest but for that at `at`.
    fn but(&self, at: usize) -> f32 {
        if self.at == at { self.second } else { self.first }
    }
}

impl Meant {
    /// Holds all sentences against each other; `None` where it is not known of every one what it means.
    pub fn of(first: &Reading, second: &Reading) -> Option<Self> {
        let (rows, columns) = (first.sentences.len(), second.sentences.len());
        let mut meant = Self {
            near: Vec::with_capacity(rows * columns),
            columns,
            best_a: vec![Best::default(); rows],
            best_b: vec![Best::default(); columns],
        };
        for (i, a) in first.sentences.iter().enumerate() {
            for (j, b) in second.sentences.iter().enumerate() {
                let near = Near::of(a, b)?;
                meant.best_a[i].meet(j, near.value);
                meant.best_b[j].meet(i, near.value);
                meant.near.push(near);
            }
        }
        Some(meant)
    }

    /// How near two sentences are, and which clauses of theirs.
    pub fn pair(&self, i: usize, j: usize) -> &Near {
        &self.near[i * self.columns + j]
    }

    /// How near two sentences are, -1 to 1.
    pub fn near(&self, i: usize, j: usize) -> f32 {
        self.pair(i, j).value
    }

    /// How much nearer they are than either is to another, -1 to 1: above 0 where each is the other's nearest.
    pub fn margin(&self, i: usize, j: usize) -> f32 {
        self.near(i, j) - self.best_a[i].but(j).max(self.best_b[j].but(i))
    }

    /// The sentences of the second article that are as near to sentence `i` as `nearest`, ascending.
    pub fn partners(&self, i: usize, nearest: f32) -> impl Iterator<Item = usize> {
        (0..self.columns).filter(move |j| self.near(i, *j) >= nearest)
    }

    /// The nearest pair of those next to the two, at most `reach` sentences away; 0 where there is none.
    pub fn neighbour(&self, i: usize, j: usize, reach: usize) -> f32 {
        let around = |at: usize, count: usize| {
            (at.saturating_sub(reach)..(at + reach + 1).min(count)).filter(move |other| *other != at)
        };
        let rows = around(i, self.best_a.len());
        rows.flat_map(|x| around(j, self.columns).map(move |y| self.near(x, y))).fold(0.0, f32::max)
    }
}

impl Near {
    /// The nearest of two sentences and their clauses; `None` where it is not known what either means.
    fn of(a: &Sentence, b: &Sentence) -> Option<Self> {
        let whole = a.meaning.as_ref()?.cosine(b.meaning.as_ref()?);
        let (all_a, all_b) = (0..a.clauses.len(), 0..b.clauses.len());
        let mut best = Self { value: whole, a: all_a.clone(), b: all_b.clone() };
        if whole >= PARTS_FROM {
            let (of_a, of_b) = (parts(a), parts(b));
            for (part_a, x) in &of_a {
                for (part_b, y) in &of_b {
                    let cost = PART_COST * f32::from(u8::from(*part_a != all_a) + u8::from(*part_b != all_b));
                    let value = x.cosine(y) - cost;
                    if value > best.value {
                        best = Self { value, a: part_a.clone(), b: part_b.clone() };
                    }
                }
            }
        }
        Some(best)
    }
}

/// A sentence and its clauses, with what they mean.
fn parts(sentence: &Sentence) -> Vec<(Range<usize>, &Quantised)> {
    let whole = sentence.meaning.iter().map(|meaning| (0..sentence.clauses.len(), meaning));
    let clauses = sentence.clauses.iter().enumerate();
    let clauses = clauses.filter_map(|(at, clause)| Some((at..at + 1, clause.meaning.as_ref()?)));
    whole.chain(clauses).collect()
}
