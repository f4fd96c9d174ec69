//! Spanish.

use super::{Knowledge, Language, fold};

/// Spanish.
pub struct Spanish;

impl Knowledge for Spanish {
    fn language(&self) -> Language {
        Language::Spanish
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
