//! A branch: two convolutions over the pieces of a sentence, each added to what it came from.
//!
//! The first adds up products that [`super::known`] keeps. The second is one matrix product for all sentences at once: their positions lie one
//! behind the other with room for [`GAP`] of zeros between two sentences, so that a window is a run of numbers wherever it begins, and one that
//! reaches over an end meets zeros, as in the package.

use fearless_simd::{Level, Simd, dispatch};

use super::known::Known;
use super::matrix::{Matrix, Rows, to_steps};
use super::normal::list;
use super::{BRANCH, MeaningError};
use crate::meaning::arrays::Arrays;

/// A window over pieces.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// How many it sees.
    pub pieces: usize,
    /// How many of them stand before its own.
    before: usize,
    /// How many places the windows of earlier branches have.
    pub products: usize,
}

/// The windows of the three branches, as the network was trained.
pub const SPANS: [Span; 3] = [
    Span { pieces: 2, before: 0, products: 0 },
    Span { pieces: 3, before: 1, products: 2 },
    Span { pieces: 5, before: 2, products: 5 },
];
/// Positions between two sentences: as far as a window reaches to either side.
const GAP: usize = 2;

/// The weights of a branch that meet pieces in company.
#[derive(Clone, Debug)]
pub struct Branch {
    number: usize,
    first_bias: Vec<f32>,
    second: Matrix,
    second_bias: Vec<f32>,
}

impl Branch {
    pub fn new(arrays: &Arrays, number: usize) -> Result<Self, MeaningError> {
        let pieces = SPANS[number].pieces;
        let second = arrays.get(&format!("w2_{pieces}"), &[pieces * BRANCH, BRANCH])?;
        Ok(Self {
            number,
            first_bias: list(arrays, &format!("b1_{pieces}"), BRANCH)?,
            second: Matrix::new(second, pieces * BRANCH),
            second_bias: list(arrays, &format!("b2_{pieces}"), BRANCH)?,
        })
    }

    /// What comes out for each position, sentence after sentence.
    pub fn run(&self, level: Level, sentences: &[&[usize]], known: &Known) -> Vec<f32> {
        let span = SPANS[self.number];
        let positions: usize = sentences.iter().map(|places| places.len()).sum();
        let mut between = vec![0.0; positions * BRANCH];
        let mut numbers = vec![0; (positions + (sentences.len() + 1) * GAP) * BRANCH];
        let (mut starts, mut steps) = (Vec::with_capacity(positions), Vec::with_capacity(positions));
        let (mut done, mut at) = (0, GAP);
        for places in sentences {
            let between = &mut between[done * BRANCH..][..places.len() * BRANCH];
            let numbers = &mut numbers[at * BRANCH..][..places.len() * BRANCH];
            dispatch!(level, simd => self.first(simd, places, known, between));
            // one step for the whole sentence: a window mixes its positions
            let step = dispatch!(level, _simd => to_steps(between, numbers));
            starts.extend((at..at + places.len()).map(|position| (position - span.before) * BRANCH));
            steps.extend(std::iter::repeat_n(step, places.len()));
            done += places.len();
            at += places.len() + GAP;
        }
        let mut out = self.second.product(level, &Rows { numbers: &numbers, starts: &starts, steps: &steps });
        dispatch!(level, simd => self.second(simd, &between, &mut out));
        out
    }

    #[inline(always)]
    fn first<S: Simd>(&self, _simd: S, places: &[usize], known: &Known, out: &mut [f32]) {
        let span = SPANS[self.number];
        for (position, out) in out.as_chunks_mut::<BRANCH>().0.iter_mut().enumerate() {
            out.copy_from_slice(&self.first_bias);
            for place in 0..span.pieces {
                let seen = (position + place).checked_sub(span.before).and_then(|seen| places.get(seen));
                let Some(seen) = seen else { continue };
                let product = known.entry(*seen).product(&span, place);
                out.iter_mut().zip(product).for_each(|(out, product)| *out += product);
            }
            let own = &known.entry(places[position]).projected[self.number * BRANCH..][..BRANCH];
            out.iter_mut().zip(own).for_each(|(out, own)| *out = positive(*out) + own);
        }
    }

    #[inline(always)]
    fn second<S: Simd>(&self, _simd: S, between: &[f32], out: &mut [f32]) {
        let rows = out.as_chunks_mut::<BRANCH>().0.iter_mut().zip(between.as_chunks::<BRANCH>().0);
        for (out, between) in rows {
            for ((out, bias), between) in out.iter_mut().zip(&self.second_bias).zip(between) {
                *out = positive(*out + bias) + between;
            }
        }
    }
}

/// The number, or 0 where it is below: `max` without its care for what is no number, which costs two more instructions.
#[inline(always)]
pub fn positive(number: f32) -> f32 {
    if number > 0.0 { number } else { 0.0 }
}
