//! `corpus.toml`: what the maker of a folder says of it and of its files.
//!
//! A key that is not known is an error, not ignored: `outlt = "..."` would otherwise lose an outlet in silence.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::Deserialize;

use crate::article::Given;
use crate::article::read::{Problem, ReadError, address, day, language};

/// Its name in a folder.
pub const NAME: &str = "corpus.toml";

/// What it says of the whole.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Manifest {
    /// Title of the corpus.
    pub title: Option<String>,
    /// The title in other languages of the interface, by tag.
    pub titles: BTreeMap<String, String>,
    /// What these articles are.
    pub note: Option<String>,
    /// The same in other languages of the interface, by tag.
    pub notes: BTreeMap<String, String>,
    /// What it says of single files.
    pub article: Vec<Entry>,
}

/// What it says of one file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name.
    pub file: String,
    /// Who published it.
    outlet: Option<String>,
    /// The publishing date, in quotes or not.
    date: Option<toml::Value>,
    /// Address of its page.
    url: Option<String>,
    /// Its language, as a tag.
    language: Option<String>,
}

impl Manifest {
    /// Reads the one in a folder; an empty one where there is none.
    ///
    /// # Errors
    /// What is wrong with it, and in which line.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let text = match fs::read_to_string(folder.join(NAME)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(error.to_string()),
            Ok(text) => text,
        };
        let manifest: Self = toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            format!("line {line}: {}", error.message())
        })?;
        for (index, entry) in manifest.article.iter().enumerate() {
            if manifest.article[..index].iter().any(|earlier| earlier.file == entry.file) {
                return Err(format!("it has two [[article]] of {}", entry.file));
            }
        }
        Ok(manifest)
    }
}

impl Entry {
    /// Adds what it says to an article that does not say so itself; gives what is not understood.
    pub fn complete(&self, given: &mut Given, path: &str) -> Vec<ReadError> {
        let mut problems = Vec::new();
        let mut reject = |key: &str, value: &dyn std::fmt::Display| {
            let problem = Problem::BadField { key: key.to_owned(), value: value.to_string() };
            problems.push(ReadError::of(format!("{path} in {NAME}"), problem));
        };
        given.outlet = given.outlet.take().or_else(|| self.outlet.clone());
        if let Some(date) = &self.date {
            let found = day(&date.as_str().map_or_else(|| date.to_string(), str::to_owned));
            found.is_none().then(|| reject("date", date));
            given.published = given.published.or(found);
        }
        if let Some(url) = &self.url {
            let found = address(url);
            found.is_none().then(|| reject("url", url));
            given.url = given.url.take().or(found);
        }
        if let Some(tag) = &self.language {
            let found = language(tag);
            found.is_none().then(|| reject("language", tag));
            given.language = given.language.or(found);
        }
        problems
    }
}
