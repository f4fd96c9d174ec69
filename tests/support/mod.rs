//! What the tests from outside share.

#![allow(dead_code, reason = "each test file is a crate of its own and uses a part")]

pub mod invented;
pub mod model;
pub mod package;

use std::path::{Path, PathBuf};

use muqabala::article::{Article, Given, read};

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample's folder.
pub fn sample() -> PathBuf {
    root().join("corpora/sample")
}

/// The articles of all text files of a folder.
pub fn articles(folder: &Path) -> Vec<Article> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| given(path)).map(Article::from).collect()
}

/// What a file holds.
pub fn given(path: &Path) -> Vec<Given> {
    let name = path.file_name().expect("a file").to_string_lossy();
    let reading = read::read(&name, &std::fs::read(path).expect("it can be read"));
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    reading.given
}

/// A folder beside the project that only its developers have; `None`, with a line that says so, elsewhere.
pub fn shared(folder: &str) -> Option<PathBuf> {
    let path = root().join("../shared").join(folder);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: ../shared/{folder} is not here");
    None
}
