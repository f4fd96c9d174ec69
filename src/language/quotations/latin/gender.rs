//! The gender of speakers and pronouns in English and French, so that "he" is not a woman named before.
//!
//! ```text
//! Harriet Lyle said she had listened. … Ron Petty has pulled the levers since 1981. “Here I am,” he says.
//! ```
//!
//! Seen from titles (Mrs, chairman, Mme), from the French article, and from a pronoun right behind the verb ("Lyle said she").
//! Where nothing shows it either fits: no first name is taken for one or the other.

use super::super::arabic::Gender;
use super::super::verbs::Verb;
use super::Reader;
use crate::article::Span;
use crate::language::{Language, reporting};

/// Words of a man, of those that stand in labels.
const MEN: &[&str] = &[
    "mr",
    "sir",
    "lord",
    "king",
    "prince",
    "father",
    "spokesman",
    "chairman",
    "councilman",
    "congressman",
    "m",
    "roi",
    "monsieur",
];

/// Words of a woman.
const WOMEN: &[&str] = &[
    "mrs",
    "ms",
    "miss",
    "dame",
    "lady",
    "queen",
    "princess",
    "spokeswoman",
    "chairwoman",
    "councilwoman",
    "congresswoman",
    "mme",
    "mlle",
    "reine",
    "madame",
    "présidente",
    "directrice",
    "avocate",
    "députée",
    "sénatrice",
    "porteuse",
];

/// Words between a label and the pronoun that its verb reports of it, at the most.
const FARTHEST_PRONOUN: usize = 3;

impl Reader<'_, '_> {
    /// The gender that a label shows.
    pub fn gender(&self, label: Span) -> Option<Gender> {
        let from = self.scene.words.partition_point(|word| word.span.start < label.start);
        let to = self.scene.words.partition_point(|word| word.span.start < label.end);
        let is = |list: &[&str]| (from..to).any(|at| list.contains(&self.folded(at)));
        let article = (from < to && self.scene.knowledge.language() == Language::French).then(|| self.folded(from));
        match article {
            _ if is(MEN) => Some(Gender::He),
            _ if is(WOMEN) => Some(Gender::She),
            Some("le") => Some(Gender::He),
            Some("la") => Some(Gender::She),
            _ => self.reported_of(to),
        }
    }

    /// "Lyle said she had": the pronoun right behind the verb of the label that ends before the word `to`.
    fn reported_of(&self, to: usize) -> Option<Gender> {
        let language = self.scene.knowledge.language();
        let end = self.scene.words.len().min(to + FARTHEST_PRONOUN);
        let says = (to..end).find(|at| reporting::class_of(self.folded(*at), language).is_some())?;
        let next =
            (says + 1..self.scene.words.len().min(says + 3)).find(|at| !matches!(self.folded(*at), "that" | "qu"))?;
        ((to..next).all(|at| self.scene.touches_next(at))).then(|| of_pronoun(self.folded(next))).flatten()
    }

    /// The gender of the pronoun beside a verb.
    pub fn pronoun(&self, verb: &Verb, start: usize, end: usize) -> Option<Gender> {
        let before = (start..verb.words.start).rev().take(FARTHEST_PRONOUN);
        let after = verb.words.end..end.min(verb.words.end + FARTHEST_PRONOUN - 1);
        before.chain(after).find_map(|at| of_pronoun(self.folded(at)))
    }
}

pub(super) fn of_pronoun(folded: &str) -> Option<Gender> {
    match folded {
        "he" | "il" | "ils" => Some(Gender::He),
        "she" | "elle" | "elles" => Some(Gender::She),
        _ => None,
    }
}
