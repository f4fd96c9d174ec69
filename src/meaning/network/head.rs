//! From what the branches made of each position to the sentence's vector.
//!
//! Positions are normalised and summed; stretching, shifting and the layer behind them are linear, so that they meet the sum alone, once a
//! sentence. Then come three layers with a shortcut around each of the inner ones, and a vector is brought to length 1.

use fearless_simd::{Level, Simd, dispatch};

use super::branch::positive;
use super::known::Known;
use super::matrix::{Matrix, Rows, to_steps};
use super::normal::{list, measure, sum};
use super::{BRANCH, FEATURES, MeaningError, Vector, WIDTH};
use crate::meaning::arrays::Arrays;

/// Numbers of the inner layers.
const INNER: usize = 320;

/// The weights that meet a sentence as a whole.
#[derive(Clone, Debug)]
pub struct Head {
    epsilon: f32,
    stretch: Vec<f32>,
    shift: Vec<f32>,
    sum: Matrix,
    sum_bias: Vec<f32>,
    /// `d0` beside `p1`: both meet the summed sentence.
    one: Matrix,
    d1: Matrix,
    /// `d2` beside `p3`: both meet the first inner layer.
    two: Matrix,
    d3: Matrix,
}

impl Head {
    pub fn new(arrays: &Arrays) -> Result<Self, MeaningError> {
        let matrix = |name: &str, inputs: usize, columns: usize| {
            Ok::<_, MeaningError>(Matrix::new(arrays.get(name, &[inputs, columns])?, inputs))
        };
        Ok(Self {
            epsilon: arrays.get("eps", &[])?.data.first().copied().unwrap_or_default(),
            stretch: list(arrays, "ln_g", FEATURES)?,
            shift: list(arrays, "ln_b", FEATURES)?,
            sum: matrix("cnn_W", FEATURES, WIDTH)?,
            sum_bias: list(arrays, "cnn_b", WIDTH)?,
            one: matrix("d0", WIDTH, INNER)?.beside(matrix("p1", WIDTH, INNER)?),
            d1: matrix("d1", INNER, INNER)?,
            two: matrix("d2", INNER, WIDTH)?.beside(matrix("p3", INNER, WIDTH)?),
            d3: matrix("d3", WIDTH, WIDTH)?,
        })
    }

    /// The vector of each sentence.
    pub fn run(&self, level: Level, sentences: &[&[usize]], known: &Known, branches: &[Vec<f32>; 3]) -> Vec<Vector> {
        let mut sums = vec![0.0; sentences.len() * FEATURES];
        let mut done = 0;
        for (places, sums) in sentences.iter().zip(sums.chunks_exact_mut(FEATURES)) {
            let branches = branches.each_ref().map(|b| &b[done * BRANCH..][..places.len() * BRANCH]);
            dispatch!(level, simd => self.sum(simd, places, known, branches, sums));
            done += places.len();
        }
        let mut means = multiply(level, &sums, &self.sum);
        for (mean, places) in means.chunks_exact_mut(WIDTH).zip(sentences) {
            let count = places.len() as f32;
            let by = 1.0 / count.sqrt();
            mean.iter_mut().zip(&self.sum_bias).for_each(|(mean, bias)| *mean = (*mean + count * bias) * by);
        }
        let one = multiply(level, &means, &self.one);
        let ones = || one.chunks_exact(2 * INNER).map(|both| both.split_at(INNER));
        let left: Vec<f32> = ones().flat_map(|(left, _)| left).map(|number| positive(*number)).collect();
        let mut inner = multiply(level, &left, &self.d1);
        let right = ones().flat_map(|(_, right)| right);
        inner.iter_mut().zip(right).for_each(|(inner, right)| *inner = positive(*inner + right));
        let two = multiply(level, &inner, &self.two);
        let twos = || two.chunks_exact(2 * WIDTH).map(|both| both.split_at(WIDTH));
        let left: Vec<f32> = twos().flat_map(|(left, _)| left).map(|number| positive(*number)).collect();
        let mut last = multiply(level, &left, &self.d3);
        let right = twos().flat_map(|(_, right)| right);
        last.iter_mut().zip(right).for_each(|(last, right)| *last = (*last + right).tanh());
        last.as_chunks::<WIDTH>().0.iter().map(|last| self.unit(last)).collect()
    }

    /// The sum of a sentence's positions, each of them normalised.
    #[inline(always)]
    fn sum<S: Simd>(&self, _simd: S, places: &[usize], known: &Known, branches: [&[f32]; 3], sums: &mut [f32]) {
        for (position, place) in places.iter().enumerate() {
            let [a, b, c] = branches.map(|branch| &branch[position * BRANCH..][..BRANCH]);
            let lists = [&known.entry(*place).row, a, b, c];
            let (mean, by) = measure(lists, self.epsilon);
            let mut rest = &mut *sums;
            for list in lists {
                let (sums, after) = rest.split_at_mut(list.len());
                sums.iter_mut().zip(list).for_each(|(sum, number)| *sum += (number - mean) * by);
                rest = after;
            }
        }
        let count = places.len() as f32;
        for ((sum, stretch), shift) in sums.iter_mut().zip(&self.stretch).zip(&self.shift) {
            *sum = *sum * stretch + count * shift;
        }
    }

    fn unit(&self, last: &Vector) -> Vector {
        let by = 1.0 / sum(last, |number| number * number).max(self.epsilon).sqrt();
        last.map(|number| number * by)
    }
}

/// The product of each row of numbers with a matrix.
fn multiply(level: Level, rows: &[f32], matrix: &Matrix) -> Vec<f32> {
    let mut numbers = vec![0; rows.len()];
    let inputs = matrix.inputs();
    let steps: Vec<f32> = (numbers.chunks_exact_mut(inputs).zip(rows.chunks_exact(inputs)))
        .map(|(numbers, row)| dispatch!(level, _simd => to_steps(row, numbers)))
        .collect();
    let starts: Vec<usize> = (0..steps.len()).map(|row| row * inputs).collect();
    matrix.product(level, &Rows { numbers: &numbers, starts: &starts, steps: &steps })
}
