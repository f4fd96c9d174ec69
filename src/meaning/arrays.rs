//! Named arrays of numbers to plain bytes and back: the file that the network is read from.
//!
//! ```
//! use muqabala::meaning::arrays::{Array, Arrays, Precision};
//!
//! let mut arrays = Arrays::default();
//! arrays.insert("weights", Array::new(vec![2, 2], vec![1.0, 4.0, -2.0, 3.0]).expect("2 x 2 numbers"));
//! let read = Arrays::from_bytes(&arrays.to_bytes(Precision::Bytes)).expect("what was written can be read");
//! let weights = read.get("weights", &[2, 2]).expect("it has that shape");
//! assert!((weights.data[1] - 4.0).abs() < 0.02);
//! ```
//!
//! In [`Precision::Bytes`] a matrix takes a byte a number and a step a column (the last axis), a quarter of the room; lists of one axis
//! stay exact, they are small and what layer norms hang on. Whoever quantises what was read with the same rule gets the same bytes again. The package's
//! matrices lose nothing: each is whole multiples of one step. With a step of its own for every column the vectors' cosine to the package's fell to 0.997.
//!
//! The layout, all little endian: `MQAR`, a version, the count; then for each array the length of its name and the name, the number of its axes
//! and each axis, the kind, the numbers. No alignment, no compression: the file as a whole is compressed around it.
//!
//! What it does not do: other element types, and arrays that do not fit memory.

use std::collections::BTreeMap;

use super::MeaningError;
use super::bytes::Bytes;

const WHAT: &str = "the network";
const MAGIC: [u8; 4] = *b"MQAR";
const VERSION: u8 = 1;
/// Axes of an array, at the most; the network's matrices have two.
const MOST_AXES: usize = 4;
/// The largest byte that a quantised number takes; -128 is left out, so that both sides reach equally far.
const LARGEST_BYTE: f32 = 127.0;
/// How far from a whole step a number may be and still be meant as one, in steps from 0 to 0.5. The package's are off by 0.00001; in a matrix of other
/// numbers some are further off at once.
const WHOLE: f32 = 0.001;
const EXACT: u8 = 0;
const BYTES: u8 = 1;

/// Numbers in rows: the last axis changes fastest.
#[derive(Clone, Debug, PartialEq)]
pub struct Array {
    /// The length of each axis; none for a single number.
    pub shape: Vec<usize>,
    /// The numbers, as many as the axes' product.
    pub data: Vec<f32>,
}

/// How exactly numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Four bytes a number.
    Exact,
    /// A byte a number and a scale a column; arrays of less than two axes stay exact.
    Bytes,
}

/// Arrays by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrays(BTreeMap<String, Array>);

impl Array {
    /// An array, if the numbers are as many as its shape says.
    #[must_use]
    pub fn new(shape: Vec<usize>, data: Vec<f32>) -> Option<Self> {
        (product(&shape) == Some(data.len())).then_some(Self { shape, data })
    }

    fn columns(&self) -> usize {
        self.shape.last().copied().unwrap_or(1)
    }

    /// What one of [`LARGEST_BYTE`] steps is worth in each column: the same in all where every number is a multiple of one step, as the package's are, so
    /// that nothing is lost; else as fine as the column's largest number allows.
    pub(super) fn steps(&self) -> Vec<f32> {
        let mut largest = vec![0_f32; self.columns()];
        for row in self.data.chunks_exact(self.columns()) {
            largest.iter_mut().zip(row).for_each(|(largest, number)| *largest = largest.max(number.abs()));
        }
        let common = largest.iter().copied().fold(0.0, f32::max) / LARGEST_BYTE;
        let whole = |number: &f32| (number / common - (number / common).round()).abs() < WHOLE;
        let one = common > 0.0 && self.data.iter().all(whole);
        // a column of zeros has no largest number; any step does
        let step =
            |largest: &f32| if one || *largest == 0.0 { common.max(f32::MIN_POSITIVE) } else { largest / LARGEST_BYTE };
        largest.iter().map(step).collect()
    }
}

impl Arrays {
    /// Puts an array under a name; one that was there goes.
    pub fn insert(&mut self, name: impl Into<String>, array: Array) {
        self.0.insert(name.into(), array);
    }

    /// The array of this name, which must have this shape.
    ///
    /// # Errors
    /// If there is none, or it has another shape.
    pub fn get(&self, name: &str, shape: &[usize]) -> Result<&Array, MeaningError> {
        let found = self.0.get(name).filter(|array| array.shape == shape);
        found.ok_or_else(|| MeaningError::Lacking { what: WHAT, missing: format!("{name} of shape {shape:?}") })
    }

    /// Every array with its name, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Array)> {
        self.0.iter().map(|(name, array)| (name.as_str(), array))
    }

    /// All arrays as bytes.
    #[must_use]
    pub fn to_bytes(&self, precision: Precision) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.push(VERSION);
        put(&mut out, self.0.len());
        for (name, array) in &self.0 {
            put(&mut out, name.len());
            out.extend(name.as_bytes());
            put(&mut out, array.shape.len());
            array.shape.iter().for_each(|axis| put(&mut out, *axis));
            if precision == Precision::Exact || array.shape.len() < 2 {
                out.push(EXACT);
                array.data.iter().for_each(|number| out.extend(number.to_le_bytes()));
                continue;
            }
            out.push(BYTES);
            let scales = array.steps();
            scales.iter().for_each(|scale| out.extend(scale.to_le_bytes()));
            for row in array.data.chunks_exact(array.columns()) {
                out.extend(row.iter().zip(&scales).map(|(number, scale)| byte(*number, *scale)));
            }
        }
        out
    }

    /// Reads what [`Arrays::to_bytes`] wrote.
    ///
    /// # Errors
    /// If the bytes are no arrays, stop early, or go on after the last.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MeaningError> {
        let mut bytes = Bytes::new(WHAT, bytes);
        bytes.expect(&MAGIC)?;
        bytes.expect(&[VERSION])?;
        let mut arrays = Self::default();
        for _ in 0..bytes.u32()? {
            let length = bytes.u32()?;
            let name = bytes.text(length)?.to_owned();
            let axes = bytes.u32()?;
            if axes > MOST_AXES {
                return Err(bytes.damaged(format!("{name} has {axes} axes")));
            }
            let shape = (0..axes).map(|_| bytes.u32()).collect::<Result<Vec<_>, _>>()?;
            let Some(length) = product(&shape) else {
                return Err(bytes.damaged(format!("{name} is larger than memory")));
            };
            let data = match bytes.u8()? {
                EXACT => bytes.f32s(length)?,
                BYTES => {
                    let scales = bytes.f32s(shape.last().copied().unwrap_or(1))?;
                    let numbers = bytes.take(length)?;
                    numbers
                        .iter()
                        .zip(scales.iter().cycle())
                        .map(|(byte, scale)| f32::from(*byte as i8) * scale)
                        .collect()
                }
                kind => return Err(bytes.damaged(format!("{name} is of the unknown kind {kind}"))),
            };
            if data.iter().any(|number| !number.is_finite()) {
                return Err(bytes.damaged(format!("{name} holds what is no number")));
            }
            arrays.insert(name, Array { shape, data });
        }
        bytes.end()?;
        Ok(arrays)
    }
}

/// How many numbers an array of this shape holds, if that can be counted.
fn product(shape: &[usize]) -> Option<usize> {
    shape.iter().try_fold(1_usize, |product, axis| product.checked_mul(*axis))
}

/// Counts and lengths of a network of some million numbers; what does not fit has never been in memory.
fn put(out: &mut Vec<u8>, number: usize) {
    out.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn byte(number: f32, scale: f32) -> u8 {
    // a column of nothing but zeros has the scale 0
    let steps = if scale > 0.0 { (number / scale).round().clamp(-LARGEST_BYTE, LARGEST_BYTE) } else { 0.0 };
    (steps as i8) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Arrays {
        let mut arrays = Arrays::default();
        arrays.insert("b", Array::new(vec![3], vec![0.1, -7.25, 1e-9]).expect("three"));
        arrays.insert("eps", Array::new(vec![], vec![1e-12]).expect("one"));
        arrays.insert("w", Array::new(vec![2, 3], vec![1.0, 0.0, -0.3, -0.5, 0.0, 900.0]).expect("six"));
        arrays
    }

    #[test]
    fn exact_arrays_come_back_as_they_were() {
        assert_eq!(Arrays::from_bytes(&sample().to_bytes(Precision::Exact)), Ok(sample()));
        assert_eq!(Arrays::from_bytes(&Arrays::default().to_bytes(Precision::Exact)), Ok(Arrays::default()));
    }

    #[test]
    fn quantised_columns_do_not_disturb_each_other_and_lists_stay_exact() {
        let read = Arrays::from_bytes(&sample().to_bytes(Precision::Bytes)).expect("it was just written");
        let w = &read.get("w", &[2, 3]).expect("it is there").data;
        let near = |found: f32, wanted: f32, column: f32| (found - wanted).abs() <= column / 254.0 * 1.001;
        assert!(near(w[0], 1.0, 1.0) && near(w[3], -0.5, 1.0), "{w:?}");
        assert_eq!((w[1], w[4]), (0.0, 0.0));
        assert!(near(w[5], 900.0, 900.0), "{w:?}");
        assert_eq!(read.get("b", &[3]), sample().get("b", &[3]));
        // the same rule on what was read gives the same bytes
        assert_eq!(read.to_bytes(Precision::Bytes), sample().to_bytes(Precision::Bytes));
    }

    #[test]
    fn multiples_of_one_step_come_back_exactly() {
        let step = 0.0125_f32;
        let whole: Vec<f32> = [127, -3, 64, 1, 0, -126].map(|steps| steps as f32 * step).to_vec();
        let mut arrays = Arrays::default();
        arrays.insert("w", Array::new(vec![2, 3], whole.clone()).expect("six"));
        let read = Arrays::from_bytes(&arrays.to_bytes(Precision::Bytes)).expect("it was just written");
        let read = &read.get("w", &[2, 3]).expect("it is there").data;
        assert!(read.iter().zip(&whole).all(|(read, whole)| (read - whole).abs() < 1e-6), "{read:?}");
    }

    #[test]
    fn what_is_not_there_is_named() {
        let error = sample().get("w", &[3, 2]).expect_err("its shape is another");
        assert!(error.to_string().contains("w of shape [3, 2]"), "{error}");
        assert!(sample().get("none", &[1]).is_err());
        assert_eq!(Array::new(vec![2, usize::MAX], vec![]), None);
    }

    #[test]
    fn no_damage_is_read_as_numbers_it_does_not_hold() {
        for precision in [Precision::Exact, Precision::Bytes] {
            let whole = sample().to_bytes(precision);
            for length in 0..whole.len() {
                assert!(Arrays::from_bytes(&whole[..length]).is_err(), "cut at {length}");
            }
            // one byte may be another number; it must be read or refused, never a panic or a huge allocation
            for place in 0..whole.len() {
                let mut bytes = whole.clone();
                bytes[place] ^= 0xff;
                let _ = Arrays::from_bytes(&bytes);
            }
            let longer = [&whole[..], &[0]].concat();
            assert!(Arrays::from_bytes(&longer).is_err());
        }
    }
}
