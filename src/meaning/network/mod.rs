//! From the pieces of a sentence to its vector: the forward pass of the multilingual universal sentence encoder.
//!
//! ```text
//! a piece's row (512) ─► project, normalise ─► three branches of 256, which look at 2, 3 and 5 pieces at a time
//!        │                                        each: a convolution, added to what it came from; the same once more
//!        └──────────────► beside the branches (1280) ─► normalise ─► sum over the sentence ─► five small layers ─► 512
//! ```
//!
//! | module | what it does |
//! |---|---|
//! | `known` | what depends on a piece alone, computed once and kept for as many pieces as is allowed |
//! | `branch` | a branch's two convolutions |
//! | `head` | from a sentence's sum to its vector |
//! | `matrix` | the products, in whole numbers; what was tried for them |
//! | `normal` | layer norms |
//!
//! ```no_run
//! use muqabala::meaning::arrays::Arrays;
//! use muqabala::meaning::network::{Known, Network, Row};
//!
//! # fn main() -> Result<(), muqabala::meaning::MeaningError> {
//! let network = Network::from_arrays(&Arrays::from_bytes(b"the network's file, unpacked")?)?;
//! let steps = [32; 512];
//! let table = |piece: u32| (piece < 128_010).then_some(Row { steps: &steps, step: 0.2, lowest: -6.1 });
//! // begin, one piece, end, as the tokenizer writes them
//! let vectors = network.encode(&[vec![1, 4711, 2]], &table, &mut Known::default());
//! assert!(vectors[0].is_some());
//! # Ok(())
//! # }
//! ```
//!
//! The package multiplies every position of a sentence with every weight. Here only the second convolution does, 40 parts of 100: projection, its
//! norm and the products of the first convolution hang on the piece alone, so that a piece is multiplied when it is first met and its products are
//! added up afterwards. A vector is the same in whatever company its sentence comes; sums of floats go in a fixed order.
//!
//! What it does not do: cut text into pieces, begin and end included; shorten: the package takes sentences of any length, and so does this.

mod branch;
mod head;
mod known;
mod matrix;
mod normal;
#[cfg(test)]
mod tests;

use std::cell::Cell;

use fearless_simd::Level;

use super::MeaningError;
use super::arrays::Arrays;
use branch::Branch;
use head::Head;
pub use known::Known;
use known::Pieces;

/// Numbers of a vector, and of a piece's row in the table.
pub const WIDTH: usize = 512;
/// Numbers of a branch.
const BRANCH: usize = 256;
/// Numbers of a position before they are summed: its row and its branches.
const FEATURES: usize = WIDTH + 3 * BRANCH;
/// Pieces that are multiplied at once, but for a sentence that is longer. Fewer, and the weights are fetched too often; more, and what is between the layers
/// leaves the cache: from 256 to 1024 it makes no difference of 3%.
const AT_ONCE: usize = 512;

/// A sentence's meaning, of unit length: the product of two of them is their cosine.
pub type Vector = [f32; WIDTH];

/// A piece's row as the table keeps it: each number is `step` times its steps above `lowest`.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// How many steps each number is above the lowest.
    pub steps: &'a [u8; WIDTH],
    /// What a step is worth.
    pub step: f32,
    /// The number that is no step away.
    pub lowest: f32,
}

/// The weights.
#[derive(Clone, Debug)]
pub struct Network {
    level: Level,
    pieces: Pieces,
    branches: [Branch; 3],
    head: Head,
}

impl Network {
    /// From the package's own arrays, under the package's own names.
    ///
    /// # Errors
    /// If one is missing or has another shape.
    pub fn from_arrays(arrays: &Arrays) -> Result<Self, MeaningError> {
        Ok(Self {
            level: Level::new(),
            pieces: Pieces::new(arrays)?,
            branches: [Branch::new(arrays, 0)?, Branch::new(arrays, 1)?, Branch::new(arrays, 2)?],
            head: Head::new(arrays)?,
        })
    }

    /// The vector of each sentence, given as its pieces; none for one without pieces, or with a piece whose row is not in the table.
    ///
    /// `known` keeps what was computed for pieces from one call to the next. It belongs to this network and this table.
    pub fn encode<'t, P: AsRef<[u32]>>(
        &self,
        sentences: &[P],
        table: &impl Fn(u32) -> Option<Row<'t>>,
        known: &mut Known,
    ) -> Vec<Option<Vector>> {
        let mut vectors = vec![None; sentences.len()];
        let mut first = 0;
        while first < sentences.len() {
            let taken = Cell::new(0);
            let fits = |sentence: &&P| {
                let before = taken.replace(taken.get() + sentence.as_ref().len());
                before == 0 || taken.get() <= AT_ONCE
            };
            let count = sentences[first..].iter().take_while(fits).count();
            self.encode_some(&sentences[first..first + count], table, known, &mut vectors[first..first + count]);
            first += count;
        }
        vectors
    }

    fn encode_some<'t, P: AsRef<[u32]>>(
        &self,
        sentences: &[P],
        table: &impl Fn(u32) -> Option<Row<'t>>,
        known: &mut Known,
        vectors: &mut [Option<Vector>],
    ) {
        self.pieces.learn(self.level, sentences.iter().flat_map(AsRef::as_ref).copied(), table, known);
        // the places of each sentence's pieces in `known`
        let placed: Vec<(usize, Vec<usize>)> = (sentences.iter().enumerate())
            .filter(|(_, sentence)| !sentence.as_ref().is_empty())
            .filter_map(|(number, sentence)| {
                let places = sentence.as_ref().iter().map(|piece| known.place(*piece)).collect::<Option<Vec<_>>>()?;
                Some((number, places))
            })
            .collect();
        let places: Vec<&[usize]> = placed.iter().map(|(_, places)| &places[..]).collect();
        let branches = self.branches.each_ref().map(|branch| branch.run(self.level, &places, known));
        let encoded = self.head.run(self.level, &places, known, &branches);
        placed.iter().zip(encoded).for_each(|((number, _), vector)| vectors[*number] = Some(vector));
    }
}
