//! A language that is not known: words are folded by Unicode alone, nothing is stemmed.
//!
//! Matching then rests on equal words, numbers and names, which misses inflected forms but invents nothing.

use super::{Knowledge, Language, fold};

/// Knows nothing but Unicode.
pub struct Plain;

impl Knowledge for Plain {
    fn language(&self) -> Language {
        Language::Undetermined
    }
    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
