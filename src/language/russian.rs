//! Russian.

use super::{Knowledge, Language, fold};

/// Russian.
pub struct Russian;

impl Knowledge for Russian {
    fn language(&self) -> Language {
        Language::Russian
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
