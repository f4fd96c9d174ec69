//! A set of articles as a file: what a page publishes, and what a reader can save and pass on.
//!
//! ```
//! use muqabala::{article::Given, corpus::Corpus};
//!
//! let corpus = Corpus::new("رصيف الميناء", vec![Given::new("a.txt", "وصل الوزير.\n")]);
//! let file = corpus.write();
//! assert!(file.starts_with("{\"format\":\"muqabala-corpus\",\"version\":1,\"title\":"));
//! assert_eq!(Corpus::read("corpus.json", file.as_bytes()), Ok(corpus));
//! ```
//!
//! The file holds the articles as they were given and, if it was packed with one, their comparison, so that a page
//! shows at once what was computed when it was built. That comparison is a cache: it is dropped, and computed
//! anew by whoever shows it, unless this very [`ENGINE`] made it, from these very articles, and it is sound.
//!
//! | what | file |
//! |---|---|
//! | the form on disk, and its versions | `file` |
//! | the comparison inside it | `prepared` |
//! | bytes as letters | `letters` |
//!
//! Sharding a large corpus is not done here yet.

mod file;
pub(crate) mod letters;
mod prepared;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use thiserror::Error;

use crate::article::{Given, fingerprint};
use crate::compare::Comparison;
use crate::in_order::sort;

pub use prepared::ENGINE;

/// What `format` says in a corpus file.
pub const FORMAT: &str = "muqabala-corpus";

/// The version that is written. Older ones are read, later ones refused.
pub const VERSION: u32 = 1;

/// The largest corpus file that is read, in bytes: some thousand articles with their comparison. Ask before loading it.
pub const LARGEST_FILE: usize = 64_000_000;

/// Articles with a title, and perhaps their comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corpus {
    /// Its title, in the language of its maker.
    pub title: String,
    /// The title in the interface's languages, by BCP 47 tag (`ar`, `en`, `fr`).
    pub titles: BTreeMap<String, String>,
    /// A note on what these articles are.
    pub note: Option<String>,
    /// The note in the interface's languages, by BCP 47 tag.
    pub notes: BTreeMap<String, String>,
    /// The articles as they were given.
    pub articles: Vec<Given>,
    /// Their comparison, if there is one that can be shown as it is.
    pub comparison: Option<Comparison>,
}

/// Why a corpus file was not read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CorpusError {
    /// Not JSON at all, or cut off.
    #[error(
        "{name}: not a corpus file, or only a part of one ({reason}): download it again, or make it with `muqabala pack`"
    )]
    NotJson {
        /// Name of the file.
        name: String,
        /// What the parser met.
        reason: String,
    },
    /// JSON of something else.
    #[error("{name}: this is JSON, but no corpus file: make one with `muqabala pack`")]
    NotACorpus {
        /// Name of the file.
        name: String,
    },
    /// Written by a later program.
    #[error(
        "{name}: made by a later version (its form is {version}, this program reads up to {VERSION}): reload the page or update the program"
    )]
    FromTheFuture {
        /// Name of the file.
        name: String,
        /// Version of its form.
        version: u32,
    },
    /// A corpus file with something missing or of the wrong type.
    #[error("{name}: the corpus file is damaged ({reason}): download it again, or make it with `muqabala pack`")]
    Damaged {
        /// Name of the file.
        name: String,
        /// What is wrong, as the parser says it.
        reason: String,
    },
    /// Nothing in it.
    #[error("{name}: the corpus holds no articles: pack a folder that holds some")]
    NoArticles {
        /// Name of the file.
        name: String,
    },
    /// Refused before it was read.
    #[error("{name}: too large ({bytes} bytes, at most {limit} are read): pack it in parts")]
    TooLarge {
        /// Name of the file.
        name: String,
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
}

impl Corpus {
    /// Articles with a title and nothing else.
    pub fn new(title: impl Into<String>, articles: Vec<Given>) -> Self {
        Self { title: title.into(), articles, ..Self::default() }
    }

    /// Reads a corpus file; `name` is for messages.
    ///
    /// # Errors
    /// Every [`CorpusError`]. A comparison inside that cannot be used is no error: it is left out.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, CorpusError> {
        file::read(name, bytes)
    }

    /// The corpus as a file: one line of JSON.
    pub fn write(&self) -> String {
        file::write(self)
    }

    /// Ten hexadecimal digits over the articles, whatever their order: a link names the corpus by it. Titles and notes
    /// may be corrected without breaking links.
    pub fn fingerprint(&self) -> String {
        let mut ids: Vec<String> = self.articles.iter().map(Given::id).collect();
        sort(&mut ids, &|one, other| one < other);
        ids.dedup();
        fingerprint(&ids.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The title for an interface in the language with this tag.
    pub fn title_in(&self, tag: &str) -> &str {
        self.titles.get(tag).unwrap_or(&self.title)
    }

    /// The note for an interface in the language with this tag; empty where there is none.
    pub fn note_in(&self, tag: &str) -> &str {
        self.notes.get(tag).or(self.note.as_ref()).map_or("", String::as_str)
    }
}
