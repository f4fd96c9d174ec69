//! Chinese.

use super::{Knowledge, Language, fold};

/// Chinese.
pub struct Chinese;

impl Knowledge for Chinese {
    fn language(&self) -> Language {
        Language::Chinese
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
