//! The encoder as `make model` builds it into `static/model`.

#![allow(dead_code, reason = "each test file is a crate of its own and uses a part")]

use std::path::PathBuf;

use muqabala::meaning::manifest::File;
use muqabala::meaning::network::Vector;
use muqabala::meaning::{Manifest, MeaningError, Model};

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
