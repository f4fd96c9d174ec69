//! The form of a corpus file: one struct a version, and the way from bytes to the newest.
//!
//! Keys that this program does not know are ignored, so that a later program may add some without a new version.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::prepared::Prepared;
use super::{Corpus, CorpusError, FORMAT, LARGEST_FILE, VERSION};
use crate::article::Given;

/// What every version of the file begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Version 1.
#[derive(Serialize, Deserialize)]
struct File<'a> {
    format: Cow<'a, str>,
    version: u32,
    title: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    titles: Cow<'a, BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    notes: Cow<'a, BTreeMap<String, String>>,
    articles: Cow<'a, [Given]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prepared: Option<Prepared>,
}

pub fn read(name: &str, bytes: &[u8]) -> Result<Corpus, CorpusError> {
    let name = || name.to_owned();
    if bytes.len() > LARGEST_FILE {
        return Err(CorpusError::TooLarge { name: name(), bytes: bytes.len(), limit: LARGEST_FILE });
    }
    let head: Head = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => CorpusError::NotACorpus { name: name() },
        _ => CorpusError::NotJson { name: name(), reason: error.to_string() },
    })?;
    if head.format != FORMAT {
        return Err(CorpusError::NotACorpus { name: name() });
    }
    if head.version > VERSION {
        return Err(CorpusError::FromTheFuture { name: name(), version: head.version });
    }
    let file: File = serde_json::from_slice(bytes)
        .map_err(|error| CorpusError::Damaged { name: name(), reason: error.to_string() })?;
    let articles = file.articles.into_owned();
    if articles.is_empty() {
        return Err(CorpusError::NoArticles { name: name() });
    }
    Ok(Corpus {
        title: file.title.into_owned(),
        titles: file.titles.into_owned(),
        note: file.note.map(Cow::into_owned),
        notes: file.notes.into_owned(),
        comparison: file.prepared.and_then(|prepared| prepared.unpack(&articles)),
        articles,
    })
}

pub fn write(corpus: &Corpus) -> String {
    let prepared = corpus.comparison.as_ref().map(Prepared::pack);
    let file = File {
        format: FORMAT.into(),
        version: VERSION,
        title: corpus.title.as_str().into(),
        titles: Cow::Borrowed(&corpus.titles),
        note: corpus.note.as_deref().map(Cow::from),
        notes: Cow::Borrowed(&corpus.notes),
        articles: corpus.articles.as_slice().into(),
        prepared,
    };
    serde_json::to_string(&file).expect("all keys are strings and nothing fails to serialise")
}
