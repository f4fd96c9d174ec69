//! Japanese.

use super::{Knowledge, Language, fold};

/// Japanese.
pub struct Japanese;

impl Knowledge for Japanese {
    fn language(&self) -> Language {
        Language::Japanese
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
