//! The encoder for the command line: found where `make model` puts it, run on all cores.

use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

use crate::meaning::manifest::File;
use crate::meaning::network::Known;
use crate::meaning::{Manifest, MeaningError, Meanings, Model, Quantised};

/// Where `make model` puts it, in the project's folder.
const BUILT: &str = "static/model";

/// So many texts a core encodes at a time. Fewer, and what is known of pieces is learnt anew too often; more, and the last core is waited for.
const AT_A_TIME: usize = 256;

/// Whether and with which encoder texts are compared by what they mean.
#[derive(Args, Debug)]
pub struct ByMeaning {
    /// Folder with the encoder that `muqabala model build` made; without this option the one that `make model` made, if there is one
    #[arg(long, value_name = "FOLDER")]
    pub model: Option<PathBuf>,
    /// Compare by words alone, also where there is an encoder
    #[arg(long, conflicts_with = "model")]
    pub by_words: bool,
}

/// Why nothing is known of what texts mean though there is an encoder, or should be.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A file cannot be read.
    #[error("{0}: cannot be read ({1}): give --model the folder that `muqabala model build` wrote, or --by-words")]
    Unreadable(PathBuf, std::io::Error),
    /// A file holds something else.
    #[error("{0}: {1}: build it anew, or give --by-words")]
    Damaged(PathBuf, MeaningError),
}

impl ByMeaning {
    /// What these texts mean; nothing where there is no encoder and none was asked for.
    pub fn of<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Result<Meanings, Trouble> {
        let folder = match &self.model {
            _ if self.by_words => None,
            Some(folder) => Some(folder.clone()),
            None => built(),
        };
        folder.map_or_else(|| Ok(Meanings::default()), |folder| encoded(&folder, texts))
    }
}

/// The encoder that `make model` made: of the folder where the command is called, or of the project in which it was built.
fn built() -> Option<PathBuf> {
    let program = std::env::current_exe().ok();
    let above = program.iter().flat_map(|program| program.ancestors());
    let folders = std::iter::once(Path::new("")).chain(above);
    folders.map(|folder| folder.join(BUILT)).find(|folder| folder.join("manifest.json").is_file())
}

fn encoded<'t>(folder: &Path, texts: impl IntoIterator<Item = &'t str>) -> Result<Meanings, Trouble> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read(&path).map_err(|error| Trouble::Unreadable(path, error))
    };
    let damaged = |error| Trouble::Damaged(folder.to_owned(), error);
    let mut model = Model::new(Manifest::from_json(&read("manifest.json")?).map_err(damaged)?);
    let mut meanings = Meanings::default();
    let texts = meanings.lacking(texts);
    loop {
        let files: Vec<File> = model.needs(&texts).into_iter().cloned().collect();
        if files.is_empty() {
            break;
        }
        for file in files {
            model.add(&file.name, &read(&file.name)?).map_err(damaged)?;
        }
    }
    let encode = |known: &mut Known, texts: &[&'t str]| {
        let vectors = model.encode(texts, known).into_iter().map(|vector| vector.as_ref().map(Quantised::from));
        texts.iter().copied().zip(vectors).collect::<Vec<_>>()
    };
    let all: Vec<_> = texts.par_chunks(AT_A_TIME).map_init(Known::default, encode).flatten().collect();
    for (text, meaning) in all {
        meaning.into_iter().for_each(|meaning| meanings.insert(text, meaning));
    }
    Ok(meanings)
}
