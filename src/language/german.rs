//! German.

use super::{Knowledge, Language, fold};

/// German.
pub struct German;

impl Knowledge for German {
    fn language(&self) -> Language {
        Language::German
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }

    fn quotation_marks(&self) -> &'static [(char, char)] {
        &[('»', '«')]
    }
}
