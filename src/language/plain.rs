//! A language that is not known: words are folded by Unicode alone, nothing is stemmed.
//!
//! Matching then rests on equal words, numbers and names, which misses inflected forms but invents nothing.

use super::{Cue, Knowledge, Language, VerbClass, fold};

/// Knows nothing but Unicode.
pub struct Plain;

impl Knowledge for Plain {
    fn language(&self) -> Language {
        Language::Undetermined
    }
    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }
    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        folded.to_owned()
    }
    fn is_function_word(&self, _folded: &str) -> bool {
        false
    }
    fn abbreviations(&self) -> &'static [&'static str] {
        &[]
    }
    fn months(&self) -> &'static [(&'static str, i8)] {
        &[]
    }
    fn number_words(&self) -> &'static [(&'static str, u32)] {
        &[]
    }
    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        &[]
    }
    fn litter(&self) -> &'static [Cue] {
        &[]
    }
}
