//! Layer norms: numbers brought to mean 0 and variance 1.
//!
//! Sums go through sixteen partial sums, which is an order that processors of every width can follow. What a norm then
//! stretches and shifts is for its caller.

use super::MeaningError;
use crate::meaning::arrays::Arrays;

/// A list of this many numbers.
pub fn list(arrays: &Arrays, name: &str, length: usize) -> Result<Vec<f32>, MeaningError> {
    Ok(arrays.get(name, &[length])?.data.clone())
}

/// The sum of what `of` makes of each number.
#[inline(always)]
pub fn sum(numbers: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let (chunks, rest) = numbers.as_chunks::<16>();
    let mut sums = [0_f32; 16];
    for chunk in chunks {
        sums.iter_mut().zip(chunk).for_each(|(sum, number)| *sum += of(*number));
    }
    sums.iter().sum::<f32>() + rest.iter().map(|number| of(*number)).sum::<f32>()
}

/// Mean of the numbers, and by what their distances from it are multiplied; the numbers may lie in several lists.
#[inline(always)]
pub fn measure<const N: usize>(lists: [&[f32]; N], epsilon: f32) -> (f32, f32) {
    let count = lists.iter().map(|list| list.len()).sum::<usize>() as f32;
    let mean = lists.iter().map(|list| sum(list, |number| number)).sum::<f32>() / count;
    let squares = lists.iter().map(|list| sum(list, |number| (number - mean) * (number - mean))).sum::<f32>();
    (mean, 1.0 / (squares / count + epsilon).sqrt())
}
