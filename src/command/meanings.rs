//! The encoder for the command line: found where `make model` puts it, run on all cores.

use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

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
#[error("{folder}: {why}, or give --by-words")]
pub struct Trouble {
    /// Where the encoder is, or should be.
    folder: PathBuf,
    why: Why,
}

/// What is wrong with the encoder.
#[derive(Debug, thiserror::Error)]
enum Why {
    /// A file cannot be read.
    #[error("{0} cannot be read ({1}): give --model the folder that `muqabala model build` wrote")]
    Unreadable(String, std::io::Error),
    /// A file holds something else.
    #[error("{0}")]
    Damaged(#[from] MeaningError),
}

impl ByMeaning {
    /// What these texts mean; nothing where there is no encoder and none was asked for.
    pub fn of<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Result<Meanings, Trouble> {
        let folder = match &self.model {
            _ if self.by_words => None,
            Some(folder) => Some(folder.clone()),
            None => built(),
        };
        let Some(folder) = folder else { return Ok(Meanings::default()) };
        encoded(&folder, texts).map_err(|why| Trouble { folder, why })
    }
}

/// The encoder that `make model` made: of the folder where the command is called, or of the project in which it was built.
fn built() -> Option<PathBuf> {
    let program = std::env::current_exe().ok();
    let above = program.iter().flat_map(|program| program.ancestors());
    let folders = std::iter::once(Path::new("")).chain(above);
    folders.map(|folder| folder.join(BUILT)).find(|folder| folder.join("manifest.json").is_file())
}

fn encoded<'t>(folder: &Path, texts: impl IntoIterator<Item = &'t str>) -> Result<Meanings, Why> {
    let read = |name: &str| std::fs::read(folder.join(name)).map_err(|error| Why::Unreadable(name.to_owned(), error));
    let mut model = Model::new(Manifest::from_json(&read("manifest.json")?)?);
    let mut meanings = Meanings::default();
    let texts = meanings.lacking(texts);
    model.complete(&texts, |file| read(&file.name))?;
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
