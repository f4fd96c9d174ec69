//! What one article names, before it is known who is who.

use std::collections::{HashMap, HashSet};

use crate::article::Span;
use crate::language::names::Office;
use crate::language::names::places::Form;

/// A mention.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub span: Span,
    pub what: What,
}

/// What a mention is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// A country by name or capital, or a well-known body.
    Known { code: &'static str, form: Form },
    /// A body by a noun that heads its name.
    Body { words: Vec<String>, country: Option<&'static str> },
    /// A person by name.
    Person { words: Vec<String> },
    /// A name of which it is not known what it names.
    Name { words: Vec<String> },
    /// An office and its country, and the mention beside it that the text ties it to.
    Label { office: Office, country: Option<&'static str>, of: Option<Span> },
}

/// What the texts of one language together show of its words.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    pub words: HashMap<String, u32>,
    pub pairs: HashMap<(String, String), u32>,
    /// Words that stand without a capital somewhere, in a script that has them.
    pub lower: HashSet<String>,
    /// Words of names of several words that were found.
    pub parts: HashSet<String>,
    /// Neighbours in such names.
    pub names: HashSet<(String, String)>,
}

impl Evidence {
    pub fn count(&self, word: &str) -> u32 {
        self.words.get(word).copied().unwrap_or(0)
    }
    pub fn pair(&self, first: &str, second: &str) -> u32 {
        self.pairs.get(&(first.to_owned(), second.to_owned())).copied().unwrap_or(0)
    }
}
