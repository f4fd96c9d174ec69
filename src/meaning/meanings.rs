//! What texts mean, by the text: filled by whoever has the encoder, asked by what compares.
//!
//! ```
//! use muqabala::meaning::{Meanings, Quantised};
//!
//! let mut meanings = Meanings::default();
//! meanings.insert("وصل الوزير.", Quantised::from(&[0.04; 512]));
//! assert!(meanings.get("وصل الوزير.").is_some());
//! assert_eq!(meanings.lacking(["وصل الوزير.", "وغادر."]), ["وغادر."]);
//! ```
//!
//! By the text and not by its place, so that a sentence is encoded once, however often articles are compared anew, corrected
//! or printed by several outlets.
//!
//! What it does not do: encode ([`super::Model`]), forget.

use std::collections::{HashMap, HashSet};

use super::Quantised;

/// Vectors by the text that they are of.
#[derive(Clone, Debug, Default)]
pub struct Meanings(HashMap<String, Quantised>);

impl Meanings {
    /// What a text means, if that is known.
    #[must_use]
    pub fn get(&self, text: &str) -> Option<&Quantised> {
        self.0.get(text)
    }

    /// Learns what a text means.
    pub fn insert(&mut self, text: impl Into<String>, meaning: Quantised) {
        self.0.insert(text.into(), meaning);
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those of these texts whose meaning is not known, each once, in their order.
    pub fn lacking<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<&'t str> {
        let mut seen = HashSet::new();
        texts.into_iter().filter(|text| !self.0.contains_key(*text) && seen.insert(*text)).collect()
    }
}
