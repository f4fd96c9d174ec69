//! Persian.

use super::{Knowledge, Language, fold};

/// Persian.
pub struct Persian;

impl Knowledge for Persian {
    fn language(&self) -> Language {
        Language::Persian
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
}
