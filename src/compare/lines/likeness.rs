//! How alike groups of lines are: all that the search for links asks.
//!
//! Lines are named by their place among the lines that hold something; what they hold is the business of whoever fulfils
//! [`Likeness`]: words ([`super::lexical`]), or words and what lines mean ([`super::meant`]).

/// How alike groups of lines of two texts are.
pub trait Likeness {
    /// How many lines that hold something each text has.
    fn counts(&self) -> (usize, usize);

    /// How much two groups of lines tell the same: 0 (nothing) to 1. Both are ascending and not empty.
    fn score(&self, a: &[usize], b: &[usize]) -> f32;

    /// The natural logarithm of how much likelier what two groups hold is where they tell the same than where they do not: 0 where
    /// it says nothing either way. Neither is empty.
    fn odds(&self, a: &[usize], b: &[usize]) -> f32;

    /// The lines of the second text that may tell what line `a` tells, ascending. Only these are looked at, so that long texts
    /// cost what they share and not the product of their lengths.
    fn partners(&self, a: usize) -> Vec<usize>;
}
