//! A vector in 512 bytes, to be kept and compared: a quarter of its room, and a product of whole numbers.
//!
//! ```
//! use muqabala::meaning::Quantised;
//!
//! let mut vector = [0.02; 512];
//! vector[0] = -0.9;
//! let kept = Quantised::from(&vector);
//! assert!((kept.cosine(&kept) - 1.0).abs() < 1e-6);
//! assert_eq!(Quantised::from_bytes(&kept.to_bytes()), Some(kept));
//! ```
//!
//! Each number is whole steps of a 127th of the vector's largest. What a step is worth is not kept: a cosine does not ask for lengths.
//! `make eval` measures what that changes.
//!
//! What it does not do: come back as the vector that it was.

use super::network::{Vector, WIDTH};

/// The largest byte; -128 is left out, so that both sides reach equally far.
const LARGEST: f32 = 127.0;

/// What a sentence means, for comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantised {
    steps: Box<[i8; WIDTH]>,
    /// What the cosine is divided by: the length of `steps`. 0 for a vector of nothing.
    length: f32,
}

impl From<&Vector> for Quantised {
    fn from(vector: &Vector) -> Self {
        let largest = vector.iter().fold(0_f32, |largest, number| largest.max(number.abs()));
        let step = if largest > 0.0 { largest / LARGEST } else { 1.0 };
        Self::new(Box::new(vector.map(|number| (number / step).round() as i8)))
    }
}

impl Quantised {
    fn new(steps: Box<[i8; WIDTH]>) -> Self {
        let square = product(&steps, &steps);
        Self { steps, length: (square as f32).sqrt() }
    }

    /// What several texts mean together: the mean of their vectors, each as long as the others; `None` of none.
    #[must_use]
    pub fn mean<'q>(all: impl IntoIterator<Item = &'q Self>) -> Option<Self> {
        let mut sum = [0.0; WIDTH];
        let mut count = 0;
        for one in all.into_iter().filter(|one| one.length > 0.0) {
            sum.iter_mut().zip(one.steps.iter()).for_each(|(sum, step)| *sum += f32::from(*step) / one.length);
            count += 1;
        }
        (count > 0).then(|| Self::from(&sum))
    }

    /// The 512 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; WIDTH] {
        self.steps.map(|step| step as u8)
    }

    /// From what [`Quantised::to_bytes`] wrote; none if it has another length.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; WIDTH] = bytes.try_into().ok()?;
        Some(Self::new(Box::new(bytes.map(|byte| byte as i8))))
    }

    /// How near two meanings are: from -1, the opposite, over 0, nothing in common, to 1, the same.
    #[must_use]
    pub fn cosine(&self, other: &Self) -> f32 {
        let lengths = self.length * other.length;
        if lengths > 0.0 { product(&self.steps, &other.steps) as f32 / lengths } else { 0.0 }
    }
}

/// At most 512 products of 128 by 128: 23 bits.
fn product(a: &[i8; WIDTH], b: &[i8; WIDTH]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
}
