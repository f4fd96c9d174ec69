//! Quotations: where they stand, who speaks, and with which reporting verb.
//!
//! [`quotations`] reads the paragraphs of an article in order, because a quotation may run over several and its speaker
//! may be named before it. `marks` pairs the quotation marks, `names` sets apart what is a name in marks, `scene` lays
//! out the words around, `verbs` finds reporting verbs, `arabic` and `latin` read the subject of a verb, and
//! `attribution` decides. A speaker is a **label**: the shortest phrase that names them, with the title right before
//! the name (وزير النقل أورين كاستل, "transport minister Orin Kastel"), without what follows after a comma.
//!
//! - The verb may stand before the quotation, after it ("…," said Kastel), or be missing where a colon or *according to*
//!   takes its place; then only the speaker is given.
//! - A pronoun, an Arabic verb without subject (وأضاف) and the second half of a quotation have the speaker before, from the
//!   sentence or paragraph before too, as far as the verb's gender agrees.
//! - Who relays is not who speaks: نقلت القناة عن كاستل قوله is Kastel.
//!
//! What it does not do: indirect speech (only what stands in marks is listed); know that "the minister" and "Kastel" are one.
//! Where nothing fits, the speaker is unknown, not guessed.
//!
//! ```
//! use muqabala::article::Span;
//! use muqabala::language::{Language, quotations::quotations};
//! let text = "وقال الوزير سالم: \"سنعود غدا\". وأضاف: \"إلى البحر\".";
//! let found = quotations(text, &[Span::new(0, text.len())], Language::Arabic);
//! assert_eq!(found[1].speaker.map(|span| span.of(text)), Some("الوزير سالم"));
//! ```

mod arabic;
mod attribution;
mod incise;
mod latin;
mod marks;
mod names;
mod scene;
#[cfg(test)]
mod tests;
mod verbs;

use super::{Language, VerbClass};
use crate::article::{Quotation, Span};

/// The quotations in these paragraphs of `text` (each without its line break, in order, litter left out), in order and
/// none inside another. Names in quotation marks are among them, without speaker and verb.
pub fn quotations(text: &str, paragraphs: &[Span], language: Language) -> Vec<Quotation> {
    let scene = scene::Scene::new(text, paragraphs, language.knowledge());
    attribution::attributed(&scene)
}

/// The class of a folded word that is a reporting verb.
pub fn verb_class(folded: &str, language: Language) -> Option<VerbClass> {
    verbs::class_of(folded, language)
}
