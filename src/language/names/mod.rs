//! What names look like in a language.
//!
//! | file | what |
//! |---|---|
//! | [`places`] | countries, capitals and adjectives of countries, by name |
//! | `own` | the names, adjectives and capitals that CLDR does not give |

mod own;
pub mod places;
