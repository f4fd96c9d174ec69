//! What page and worker say to each other, and the work's steps.
//!
//! Every message carries the generation of the request, so that the page drops a late answer.

use serde::{Deserialize, Serialize};

use crate::article::Given;
use crate::article::read::ReadError;
use crate::compare::{Comparison, Growth, Progress};

/// To the worker.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Reads the bytes of some files as text.
    Read {
        /// Of the request.
        generation: u32,
        /// The files.
        files: Vec<Input>,
    },
    /// Fetches a page from another site and reads it: the one request that leaves the page's origin, and only when the
    /// reader asks for it. The worker makes it, so that the page's own content security policy can forbid them all.
    Fetch {
        /// Of the request.
        generation: u32,
        /// Its address.
        address: String,
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

/// A file for the worker.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// The whole of it.
    pub bytes: Vec<u8>,
    /// Where it came from, if that is known.
    pub address: Option<String>,
}

/// Why a page could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FetchTrouble {
    /// The site does not allow it, or there is no network: a browser does not tell which.
    Refused,
    /// The site answered with this HTTP status.
    Status(u16),
    /// It is larger than is read.
    TooLarge,
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
    /// A page could not be fetched.
    Unfetched {
        /// Of the request.
        generation: u32,
        /// Why.
        trouble: FetchTrouble,
    },
    /// Comparing goes on.
    Working {
        /// Of the request.
        generation: u32,
        /// How far.
        progress: Progress,
    },
    /// Comparing goes on, and something can be shown.
    Grown {
        /// Of the request.
        generation: u32,
        /// What was found since the last such answer.
        growth: Growth,
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
        serde_json::from_slice(String::deserialize(deserializer)?.as_bytes()).map_err(de::Error::custom)
    }
}
