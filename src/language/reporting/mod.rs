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

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Language, VerbClass};

/// The class of a folded word that stands in the list of a language as it is, without a letter taken off.
pub fn class_of(folded: &str, language: Language) -> Option<VerbClass> {
    static CLASSES: OnceLock<HashMap<Language, HashMap<&str, VerbClass>>> = OnceLock::new();
    let classes = CLASSES.get_or_init(|| {
        let of = |language: Language| {
            let listed = language.knowledge().reporting_verbs().iter();
            listed.flat_map(|(class, verbs)| verbs.split_whitespace().map(|verb| (verb, *class))).collect()
        };
        Language::ALL.into_iter().map(|language| (language, of(language))).collect()
    });
    classes.get(&language)?.get(folded).copied()
}
