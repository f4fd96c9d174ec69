//! The encoder as `make model` builds it into `static/model`.

#![allow(dead_code, reason = "each test file is a crate of its own and uses a part")]

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

use muqabala::article::Article;
use muqabala::compare::terms::texts;
use muqabala::compare::{Comparing, Comparison, compare, finished};
use muqabala::meaning::manifest::File;
use muqabala::meaning::network::{Known, Vector};
use muqabala::meaning::{Manifest, MeaningError, Meanings, Model, Quantised};

use super::root;

/// The model with everything but its rows; `None`, with a line that says so, where it was not built.
pub fn model() -> Option<Model> {
    let Ok(manifest) = std::fs::read(folder().join("manifest.json")) else {
        eprintln!("skipped: there is no static/model (`make model`)");
        return None;
    };
    let mut model = Model::new(Manifest::from_json(&manifest).expect("a manifest as the project writes it"));
    complete::<&str>(&mut model, &[]);
    Some(model)
}

/// Brings what these sentences need; how many files and bytes that were.
pub fn complete<S: AsRef<str>>(model: &mut Model, sentences: &[S]) -> (usize, u64) {
    let (mut files, mut bytes) = (0, 0);
    let read = |file: &File| {
        files += 1;
        bytes += file.bytes;
        Ok::<_, MeaningError>(content(file))
    };
    model.complete(sentences, read).expect("the model is whole");
    (files, bytes)
}

thread_local! {
    /// With what it was asked for, and what it made of pieces.
    static MODEL: RefCell<Option<(Model, Known)>> = RefCell::default();
}

/// What the sentences of these articles mean; `None`, with a line that says so, where the model was not built.
pub fn meanings<'a>(articles: impl IntoIterator<Item = &'a Article>) -> Option<Meanings> {
    meanings_of(articles.into_iter().flat_map(texts))
}

/// What these texts mean, likewise.
pub fn meanings_of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Meanings> {
    let texts = Meanings::default().lacking(texts);
    MODEL.with_borrow_mut(|known| {
        if known.is_none() {
            *known = Some((model()?, Known::default()));
        }
        let (model, known) = known.as_mut()?;
        complete(model, &texts);
        let mut meanings = Meanings::default();
        for (text, vector) in texts.iter().zip(model.encode(&texts, known)) {
            meanings.insert(*text, Quantised::from(&vector.expect("all rows are there")));
        }
        Some(meanings)
    })
}

/// These articles compared by words, or by words and meaning; the latter `None` where the model was not built.
pub fn compared(articles: Vec<Article>, by_meaning: bool) -> Option<Comparison> {
    if !by_meaning {
        return Some(compare(articles));
    }
    let meanings = Arc::new(meanings(&articles)?);
    Some(finished(Comparing::by_meaning(articles, meanings)))
}

/// What a file of the model holds.
pub fn content(file: &File) -> Vec<u8> {
    std::fs::read(folder().join(&file.name)).expect("what the manifest names is there")
}

fn folder() -> PathBuf {
    root().join("static/model")
}

/// The cosine of two vectors of unit length.
pub fn cosine(a: &Vector, b: &Vector) -> f64 {
    a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}
