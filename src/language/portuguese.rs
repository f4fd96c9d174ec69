//! Portuguese.

use super::{Knowledge, Language, fold};

/// Portuguese.
pub struct Portuguese;

impl Knowledge for Portuguese {
    fn language(&self) -> Language {
        Language::Portuguese
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
