//! Italian.

use super::{Knowledge, Language, fold};

/// Italian.
pub struct Italian;

impl Knowledge for Italian {
    fn language(&self) -> Language {
        Language::Italian
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
