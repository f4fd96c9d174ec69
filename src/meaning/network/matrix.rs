//! A matrix of bytes and its product with rows of 16-bit numbers: nine tenths of the encoder's work.
//!
//! The package's weights are multiples of a step, from -127 to 127 (`Array::steps`); kept as such, nothing is lost.
//! What they are multiplied with is brought to [`REACH`] steps either way, so that all sums are sums of whole numbers: exact, and therefore the
//! same on every processor and in every grouping of sentences. A row may overlap the next one: a convolution is a product of windows that begin
//! one piece after the other, without a copy of any.
//!
//! Tried on one core of a Zen 4 server, 384 windows of 1280 numbers by 256 columns, in thousand million multiplications a second:
//!
//! | what | reached |
//! |---|---|
//! | `matrixmultiply` 0.3, f32 (finds AVX2 and FMA) | 52 |
//! | `gemm` 0.19, f32 (finds AVX-512) | 55 |
//! | this, 16 bits, at SSE2 / AVX2 / AVX-512, tiles of 2 x 4 | 43 / 86 / 108 |
//! | the same, tiles of 1 x 4, 2 x 2, 4 x 2, 3 x 4, 4 x 4 at AVX2 | 78, 70, 85, 61, 60 |
//!
//! `fearless_simd` has one instruction that does it everywhere (`pmaddwd`, `i32x4.dot_i16x8_s`), finds the processor's level at run time, has no
//! dependency and no `unsafe` on our side. `wide` fixes the level when it is built; `pulp` brings six crates and one way of writing it for each level.
//!
//! Wasm has no run time level: its instructions of 128 bits are used where the build allows them (`-C target-feature=+simd128`); without that, all of this is done
//! number by number, and a sentence takes ten times as long.
//!
//! What it does not do: matrices whose rows are no multiple of [`LANES`] or whose columns are no multiple of [`COLUMNS`]; the network has none.

use fearless_simd::{Level, Simd, dispatch, prelude::*};

use crate::meaning::arrays::Array;

/// Steps from zero to the largest number of a row, either way. More overflows: 1280 products of 127 with 13,300 leave 31 bits; fewer lose precision:
/// 127 would be eight-bit products. Measured by parity: at 8191 the lowest cosine to the package's among
/// 4,349 sentences is 0.99978, the median 0.999997.
pub const REACH: f32 = 8191.0;
/// Numbers that the widest level takes at once; rows are multiples of it.
pub const LANES: usize = 32;
/// Columns of a tile: 8 sums, 4 weights and 2 rows are what 16 registers hold.
pub const COLUMNS: usize = 4;
const ROWS: usize = 2;

/// Weights, column after column.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// How long a row must be.
    inputs: usize,
    weights: Vec<i16>,
    steps: Vec<f32>,
}

/// Rows to multiply: where each begins, and how much a step of it is worth.
pub struct Rows<'a> {
    pub numbers: &'a [i16],
    pub starts: &'a [usize],
    pub steps: &'a [f32],
}

impl Matrix {
    /// From an array of `inputs` rows.
    pub fn new(array: &Array, inputs: usize) -> Self {
        let columns = array.data.len() / inputs;
        debug_assert!(inputs.is_multiple_of(LANES) && columns.is_multiple_of(COLUMNS));
        let steps = array.steps();
        let column = |(column, step): (usize, &f32)| {
            let numbers = array.data.iter().skip(column).step_by(columns);
            numbers.map(|number| (number / step).round() as i16).collect::<Vec<_>>()
        };
        Self { inputs, weights: steps.iter().enumerate().flat_map(column).collect(), steps }
    }

    /// From an array whose rows are those of several matrices, one below the other: these matrices side by side.
    pub fn of_places(array: &Array, inputs: usize) -> Self {
        let columns = array.shape.last().copied().unwrap_or(0);
        let parts = array.data.chunks_exact(inputs * columns);
        let parts = parts.map(|part| Self::new(&Array { shape: vec![inputs, columns], data: part.to_vec() }, inputs));
        parts.reduce(Self::beside).unwrap_or(Self { inputs, weights: Vec::new(), steps: Vec::new() })
    }

    /// One matrix beside the other.
    pub fn beside(mut self, other: Self) -> Self {
        debug_assert_eq!(self.inputs, other.inputs);
        self.weights.extend(other.weights);
        self.steps.extend(other.steps);
        self
    }

    pub fn inputs(&self) -> usize {
        self.inputs
    }

    fn columns(&self) -> usize {
        self.steps.len()
    }

    /// What each column sums up to.
    pub fn sums(&self) -> Vec<f32> {
        let columns = self.weights.chunks_exact(self.inputs);
        columns
            .zip(&self.steps)
            .map(|(column, step)| column.iter().map(|w| f32::from(*w)).sum::<f32>() * step)
            .collect()
    }

    /// The product with each row, row after row.
    pub fn product(&self, level: Level, rows: &Rows<'_>) -> Vec<f32> {
        let mut out = vec![0.0; rows.starts.len() * self.columns()];
        dispatch!(level, simd => self.fill(simd, rows, &mut out));
        out
    }

    /// Four columns stay in the nearest cache while all rows pass by.
    #[inline(always)]
    fn fill<S: Simd>(&self, simd: S, rows: &Rows<'_>, out: &mut [f32]) {
        let width = self.columns();
        let tiles = self.weights.chunks_exact(self.inputs * COLUMNS).zip(self.steps.as_chunks::<COLUMNS>().0);
        for (tile, (weights, steps)) in tiles.enumerate() {
            let columns: [&[i16]; COLUMNS] = std::array::from_fn(|c| &weights[c * self.inputs..][..self.inputs]);
            let at = tile * COLUMNS;
            let row = |r: usize| &rows.numbers[rows.starts[r]..][..self.inputs];
            let mut put = |r: usize, sums: [i32; COLUMNS]| {
                let out = &mut out[r * width + at..][..COLUMNS];
                for c in 0..COLUMNS {
                    out[c] = sums[c] as f32 * (rows.steps[r] * steps[c]);
                }
            };
            let pairs = rows.starts.len() / ROWS;
            for r in (0..pairs).map(|pair| pair * ROWS) {
                let sums = simd.vectorize(
                    #[inline(always)]
                    || sums(simd, [row(r), row(r + 1)], columns),
                );
                put(r, sums[0]);
                put(r + 1, sums[1]);
            }
            for r in pairs * ROWS..rows.starts.len() {
                let [sums] = simd.vectorize(
                    #[inline(always)]
                    || sums(simd, [row(r)], columns),
                );
                put(r, sums);
            }
        }
    }
}

/// The products of some rows with some columns; all of one length.
#[inline(always)]
fn sums<S: Simd, const R: usize>(simd: S, rows: [&[i16]; R], columns: [&[i16]; COLUMNS]) -> [[i32; COLUMNS]; R] {
    let length = rows[0].len();
    // said again, so that the compiler need not ask in the loop
    let rows = rows.map(|row| &row[..length]);
    let columns = columns.map(|column| &column[..length]);
    let mut sums = [[S::i32s::splat(simd, 0); COLUMNS]; R];
    let mut at = 0;
    while at + S::i16s::LEN <= length {
        let numbers = rows.map(|row| S::i16s::from_slice(simd, &row[at..at + S::i16s::LEN]));
        for c in 0..COLUMNS {
            let weights = S::i16s::from_slice(simd, &columns[c][at..at + S::i16s::LEN]);
            for r in 0..R {
                sums[r][c] += numbers[r].pairwise_dot_product(weights);
            }
        }
        at += S::i16s::LEN;
    }
    sums.map(|sums| sums.map(|sum| sum.reduce_sum()))
}

/// Numbers as steps, [`REACH`] for the largest; answers what a step is worth.
#[inline(always)]
pub fn to_steps(numbers: &[f32], out: &mut [i16]) -> f32 {
    let largest = largest(numbers);
    if largest == 0.0 {
        out.fill(0);
        return 1.0;
    }
    let by = REACH / largest;
    // half a step away from zero and cut is rounding, in fewer instructions than `round` takes without SSE4.1
    out.iter_mut()
        .zip(numbers)
        .for_each(|(out, number)| *out = (number * by + 0.5_f32.copysign(*number)) as i32 as i16);
    largest / REACH
}

#[inline(always)]
fn largest(numbers: &[f32]) -> f32 {
    let (chunks, rest) = numbers.as_chunks::<16>();
    let mut largest = [0_f32; 16];
    for chunk in chunks {
        largest
            .iter_mut()
            .zip(chunk)
            .for_each(|(largest, number)| *largest = if number.abs() > *largest { number.abs() } else { *largest });
    }
    largest.iter().chain(rest).fold(0.0, |largest, number| largest.max(number.abs()))
}
