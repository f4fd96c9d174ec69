//! What the network makes of a piece alone, computed when the piece is first met.
//!
//! News repeats its pieces: 2,000 lines hold about 76,000 of them and 7,600 different ones. For each different one the row is projected and
//! normalised, and multiplied with every place that it may have in the window of a first convolution. 15 kB a piece are kept, so their number has a
//! bound; when it is reached all go and the frequent ones are soon back. Forgetting the longest unused one would need a list that is kept in order
//! for a twentieth less work.

use std::collections::HashMap;

use fearless_simd::{Level, Simd, dispatch};

use super::branch::{SPANS, Span};
use super::matrix::{Matrix, Rows, to_steps};
use super::normal::{list, measure};
use super::{BRANCH, MeaningError, Row, WIDTH};
use crate::meaning::arrays::Arrays;

/// Different pieces that are kept, 15 kB each: 31 MB. With a tenth of it a line of news takes a third longer, with four times as many a tenth less.
const KEPT: usize = 2048;
/// Numbers of a piece's products with the places of all first convolutions.
const PRODUCTS: usize = (SPANS[0].pieces + SPANS[1].pieces + SPANS[2].pieces) * BRANCH;

/// What is kept of pieces. It belongs to one network and one table.
#[derive(Clone, Debug)]
pub struct Known {
    bound: usize,
    places: HashMap<u32, usize>,
    entries: Vec<Entry>,
}

/// What the network makes of one piece.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The row's numbers.
    pub row: Box<[f32]>,
    /// Projected and normalised, one branch after the other.
    pub projected: Box<[f32]>,
    products: Box<[f32]>,
}

impl Default for Known {
    /// Keeps what takes 31 MB.
    fn default() -> Self {
        Self::new(KEPT)
    }
}

impl Known {
    /// Keeps at most this many pieces, unless a single sentence has more.
    #[must_use]
    pub fn new(bound: usize) -> Self {
        Self { bound, places: HashMap::new(), entries: Vec::new() }
    }

    /// How many pieces are kept just now.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn place(&self, piece: u32) -> Option<usize> {
        self.places.get(&piece).copied()
    }

    pub(super) fn entry(&self, place: usize) -> &Entry {
        &self.entries[place]
    }
}

impl Entry {
    /// The piece's product with one place of a branch's window.
    #[inline(always)]
    pub fn product(&self, span: &Span, place: usize) -> &[f32] {
        &self.products[(span.products + place) * BRANCH..][..BRANCH]
    }
}

/// The weights that meet pieces alone.
#[derive(Clone, Debug)]
pub struct Pieces {
    projection: Matrix,
    /// What the projection's columns sum up to: a row's lowest number is multiplied with these.
    sums: Vec<f32>,
    bias: Vec<f32>,
    stretch: Vec<f32>,
    shift: Vec<f32>,
    /// The first convolution of each branch, the places of its window one beside the other.
    first: [Matrix; 3],
    epsilon: f32,
}

impl Pieces {
    pub fn new(arrays: &Arrays) -> Result<Self, MeaningError> {
        let all = |name: &str| {
            SPANS
                .iter()
                .map(|span| list(arrays, &format!("{name}{}", span.pieces), BRANCH))
                .collect::<Result<Vec<_>, _>>()
        };
        let project =
            |span: &Span| Ok(Matrix::new(arrays.get(&format!("proj{}", span.pieces), &[WIDTH, BRANCH])?, WIDTH));
        let projection = project(&SPANS[0])?.beside(project(&SPANS[1])?).beside(project(&SPANS[2])?);
        let first = |span: &Span| {
            let whole = arrays.get(&format!("w1_{}", span.pieces), &[span.pieces * BRANCH, BRANCH])?;
            Ok(Matrix::of_places(whole, BRANCH))
        };
        Ok(Self {
            sums: projection.sums(),
            projection,
            bias: all("proj_b")?.concat(),
            stretch: all("ln_g")?.concat(),
            shift: all("ln_b")?.concat(),
            first: [first(&SPANS[0])?, first(&SPANS[1])?, first(&SPANS[2])?],
            epsilon: arrays.get("eps", &[])?.data.first().copied().unwrap_or_default(),
        })
    }

    /// Computes what is not known of these pieces; those without a row stay unknown.
    pub fn learn<'t>(
        &self,
        level: Level,
        pieces: impl Iterator<Item = u32> + Clone,
        table: &impl Fn(u32) -> Option<Row<'t>>,
        known: &mut Known,
    ) {
        let unknown = |known: &Known| {
            let mut unknown: Vec<u32> = pieces.clone().filter(|piece| !known.places.contains_key(piece)).collect();
            unknown.sort_unstable();
            unknown.dedup();
            unknown
        };
        let mut new = unknown(known);
        if !new.is_empty() && known.len() + new.len() > known.bound {
            known.places.clear();
            known.entries.clear();
            new = unknown(known);
        }
        let found: Vec<_> = new.into_iter().filter_map(|piece| Some((piece, table(piece)?))).collect();
        let numbers: Vec<i16> = found.iter().flat_map(|(_, row)| row.steps.iter().copied().map(i16::from)).collect();
        let starts: Vec<usize> = (0..found.len()).map(|number| number * WIDTH).collect();
        let steps: Vec<f32> = found.iter().map(|(_, row)| row.step).collect();
        let mut projected = self.projection.product(level, &Rows { numbers: &numbers, starts: &starts, steps: &steps });
        for (numbers, (_, row)) in projected.chunks_exact_mut(3 * BRANCH).zip(&found) {
            dispatch!(level, simd => self.normalise(simd, numbers, row.lowest));
        }
        let products: [Vec<f32>; 3] = std::array::from_fn(|branch| self.multiply(level, branch, &projected));
        for (number, (piece, row)) in found.iter().enumerate() {
            known.places.insert(*piece, known.entries.len());
            let mut all = Vec::with_capacity(PRODUCTS);
            for (products, span) in products.iter().zip(&SPANS) {
                let width = span.pieces * BRANCH;
                all.extend_from_slice(&products[number * width..][..width]);
            }
            known.entries.push(Entry {
                row: row.steps.iter().map(|steps| f32::from(*steps) * row.step + row.lowest).collect(),
                projected: projected[number * 3 * BRANCH..][..3 * BRANCH].into(),
                products: all.into(),
            });
        }
    }

    #[inline(always)]
    fn normalise<S: Simd>(&self, _simd: S, numbers: &mut [f32], lowest: f32) {
        for ((number, sum), bias) in numbers.iter_mut().zip(&self.sums).zip(&self.bias) {
            *number += lowest * sum + bias;
        }
        // one norm over the three branches
        let (mean, by) = measure([numbers], self.epsilon);
        for ((number, stretch), shift) in numbers.iter_mut().zip(&self.stretch).zip(&self.shift) {
            *number = (*number - mean) * by * stretch + shift;
        }
    }

    /// The products of one branch's part of each projected row with all places of its window.
    fn multiply(&self, level: Level, branch: usize, projected: &[f32]) -> Vec<f32> {
        let rows = projected.len() / (3 * BRANCH);
        let mut numbers = vec![0; rows * BRANCH];
        let parts = projected.chunks_exact(3 * BRANCH).map(|row| &row[branch * BRANCH..][..BRANCH]);
        let steps: Vec<f32> = (numbers.chunks_exact_mut(BRANCH).zip(parts))
            .map(|(numbers, part)| dispatch!(level, _simd => to_steps(part, numbers)))
            .collect();
        let starts: Vec<usize> = (0..rows).map(|row| row * BRANCH).collect();
        self.first[branch].product(level, &Rows { numbers: &numbers, starts: &starts, steps: &steps })
    }
}
