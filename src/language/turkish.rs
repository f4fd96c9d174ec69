//! Turkish.

use super::{Knowledge, Language, fold};

/// Turkish.
pub struct Turkish;

impl Knowledge for Turkish {
    fn language(&self) -> Language {
        Language::Turkish
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
