//! The reporting verbs of each language, by what they do beside reporting.
//!
//! ```
//! use muqabala::language::{VerbClass, reporting};
//! let warns = |(class, verbs): &(VerbClass, &str)| *class == VerbClass::Warning && verbs.split(' ').any(|verb| verb == "حذر");
//! assert!(reporting::arabic::VERBS.iter().any(warns));
//! ```
//!
//! The class is the verb's, not the speaker's: who "warns" may only inform. Each class says in its list why its verbs
//! are there; each list was written for this project.

pub mod arabic;
pub mod english;
pub mod french;

use super::VerbClass;
