//! What page and worker say to each other, and the work's steps.
//!
//! Every message carries the generation of the request, so that the page drops a late answer.

use serde::{Deserialize, Serialize};

use crate::article::Given;
use crate::article::read::ReadError;
use crate::compare::{Comparison, Progress};

/// To the worker.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Reads the bytes of some files as text.
    Read {
        /// Of the request.
        generation: u32,
        /// Each file's name and the whole file.
        files: Vec<(String, Vec<u8>)>,
    },
    /// Compares articles; what was under way is dropped.
    Compare {
        /// Of the request.
        generation: u32,
        /// The articles.
        given: Vec<Sent>,
    },
    /// Drops what is under way.
    Stop,
}

/// From the worker.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// Files are read.
    Read {
        /// Of the request.
        generation: u32,
        /// The articles in them.
        given: Vec<Sent>,
        /// What could not be read.
        problems: Vec<ReadError>,
    },
    /// Comparing goes on.
    Working {
        /// Of the request.
        generation: u32,
        /// How far.
        progress: Progress,
    },
    /// Compared.
    Compared {
        /// Of the request.
        generation: u32,
        /// What came out.
        comparison: Box<Comparison>,
    },
    /// The worker broke down and answers no more.
    Failed,
}

/// A [`Given`] in a form that a codec without field names can carry: as JSON, because [`Given`] leaves out fields that
/// are empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent(#[serde(with = "json")] Given);

impl From<Given> for Sent {
    fn from(given: Given) -> Self {
        Self(given)
    }
}

impl From<Sent> for Given {
    fn from(Sent(given): Sent) -> Self {
        given
    }
}

mod json {
    use serde::{Deserialize, Deserializer, Serializer, de, ser};

    use crate::article::Given;

    pub fn serialize<S: Serializer>(given: &Given, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::to_string(given).map_err(ser::Error::custom)?)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Given, D::Error> {
        serde_json::from_str(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
