//! What may be wrong with bytes of a model.
//!
//! ```
//! use muqabala::meaning::MeaningError;
//!
//! let error = MeaningError::Truncated { what: "the network" };
//! assert_eq!(error.to_string(), "the network ends too early: fetch it again");
//! ```
//!
//! Each of them names the part of the model and says what to try: whoever meets one goes on without meaning, never with wrong numbers.

use thiserror::Error;

/// Why a part of the model cannot be used.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum MeaningError {
    /// The bytes stop before what they announce.
    #[error("{what} ends too early: fetch it again")]
    Truncated {
        /// The part of the model.
        what: &'static str,
    },
    /// The bytes are whole and say what cannot be.
    #[error("{what} is damaged ({reason}): fetch it again")]
    Damaged {
        /// The part of the model.
        what: &'static str,
        /// What cannot be.
        reason: String,
    },
    /// Something that the part must hold is not in it, or has another shape.
    #[error("{what} lacks {missing}: the model was built by another version, build it again")]
    Lacking {
        /// The part of the model.
        what: &'static str,
        /// What was looked for.
        missing: String,
    },
    /// The manifest does not name this file.
    #[error("{file} is no file of this model: read the model's manifest again")]
    Unknown {
        /// The file's name.
        file: String,
    },
    /// A file is not as long as it should be; mostly because it broke off.
    #[error("{file} is not whole ({came} bytes of {wanted}): fetch it again")]
    Length {
        /// The file's name.
        file: String,
        /// Its bytes.
        came: u64,
        /// The bytes that the manifest tells.
        wanted: u64,
    },
    /// A file's bytes are not those that it was built with.
    #[error("{file} is damaged (its checksum is another): fetch it again")]
    Altered {
        /// The file's name.
        file: String,
    },
    /// A file is as it was built, and yet cannot be used.
    #[error("{file} cannot be read ({reason}): build the model again")]
    Unreadable {
        /// The file's name.
        file: String,
        /// What is wrong.
        reason: String,
    },
}
