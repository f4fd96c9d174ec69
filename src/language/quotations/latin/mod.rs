//! Who speaks in an English or French sentence.
//!
//! The subject stands before its verb (Kastel said, Mme Hale a déclaré), with an apposition between them (Tomar Velin,
//! the union's president, told), or, where the quotation comes first, after it (said Kastel, a déclaré le ministre). A
//! **label** is the noun phrase as it stands: a name with the title right before it ("transport minister Orin Kastel"),
//! or a common noun with its article ("the ministry", "la famille"). Where a comma parts title and name, the name
//! alone is the label. A pronoun is no label.
//!
//! What it does not do: parse. Where neither a capital nor an article shows where a phrase begins, there is no label.

mod beside;
mod closing;
mod gender;
mod noun;
mod persons;
mod phrase;
mod sources;
mod words;

use super::arabic::Gender;
use super::scene::Scene;
use super::verbs::{Kind, Verb};
use crate::article::Span;
use crate::language::Language;
use crate::language::words::Word;

pub(super) use closing::closes;
pub(super) use noun::is_noun;
use phrase::LONGEST_LABEL;
use words::{AFTER_VERB, TITLES, is_determiner};

/// Words between a French auxiliary and its participle, at the most.
const FARTHEST_AUXILIARY: usize = 5;

/// What a noun phrase beside a verb turns out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    /// Somebody named.
    Named(Span),
    /// A pronoun, which stands for somebody named before.
    Pronoun,
    /// Nothing that can be read.
    Unknown,
}

/// What a sentence says of a verb's subject.
pub(super) struct Reader<'s, 't> {
    pub scene: &'s Scene<'t>,
}

impl Reader<'_, '_> {
    fn word(&self, at: usize) -> &Word {
        &self.scene.words[at]
    }

    fn folded(&self, at: usize) -> &str {
        &self.scene.words[at].folded
    }

    fn gap(&self, at: usize) -> &str {
        self.scene.gap(at)
    }

    /// The gap without a quotation in it, comma or not.
    fn has_comma(&self, at: usize) -> bool {
        self.gap(at).trim_start().starts_with([',', '–', '—', '(', '-'])
            || self.gap(at).trim_end().ends_with([',', '–', '—', ')'])
    }

    fn is_name(&self, at: usize) -> bool {
        self.word(at).is_capital && !self.is_function(at)
    }

    fn is_function(&self, at: usize) -> bool {
        let folded = self.folded(at);
        let is_initial = folded.chars().count() == 1 && self.word(at).is_capital && self.gap(at).starts_with('.');
        // Me Marnac, a lawyer
        let is_master = folded == "me" && self.word(at).is_capital && self.scene.touches_next(at);
        !is_initial && !is_master && self.scene.knowledge.is_function_word(folded)
    }

    /// Whether a sentence begins with « Qui ».
    pub fn begins_with_who(&self, start: usize) -> bool {
        self.folded(start) == "qui" && self.word(start).is_capital
    }

    /// "Asked about it, he softened:": the pronoun right before the last words of a sentence that a colon ends.
    pub fn pronoun_at_end(&self, start: usize, end: usize) -> Option<Gender> {
        (start..end).rev().take(3).find_map(|at| gender::of_pronoun(self.folded(at)))
    }

    /// « avant de conclure »
    pub fn is_infinitive(&self, verb: &Verb) -> bool {
        self.scene.knowledge.language() == Language::French && is_infinitive(self.folded(verb.words.start))
    }

    /// « Et de conclure »: has the speaker before.
    pub fn goes_on(&self, verb: &Verb, start: usize) -> bool {
        verb.kind == Kind::Participle
            && self.scene.knowledge.language() == Language::French
            && self.folded(start) == "et"
            && verb.words.start <= start + 2
    }

    /// The subject of the sentence, where it is a name: "Orin Kastel struck", "Son homologue, Orin Kastel, s'est montré".
    pub fn of_sentence(&self, start: usize, end: usize) -> Option<Span> {
        if start >= end {
            return None;
        }
        if self.is_name(start) || (self.word(start).is_capital && TITLES.contains(self.folded(start))) {
            let run = self.name_run(start, end)?;
            if run > start || self.is_known(start) {
                return Some(self.scene.label(start, run));
            }
        }
        self.titled(start, end).or_else(|| self.set_off(start, end)).or_else(|| self.headed(start, end))
    }

    /// Whether a word stands as a name elsewhere than at the head of a sentence.
    fn is_known(&self, at: usize) -> bool {
        let is_inside = |at: usize| at > 0 && (self.scene.touches_next(at - 1) || self.has_comma(at - 1));
        (0..self.scene.words.len()).any(|other| {
            other != at && self.folded(other) == self.folded(at) && self.is_name(other) && is_inside(other)
        })
    }

    /// A name set off by commas after a title or at the head of the sentence, or right behind a title: "His daughter, Katie, said",
    /// "Asked about the post, Strand smiled".
    fn set_off(&self, start: usize, end: usize) -> Option<Span> {
        let comma = (start..end.min(start + LONGEST_LABEL)).find(|at| !self.scene.touches_next(*at))?;
        if self.gap(comma).trim() != "," {
            return None;
        }
        let title = (start..=comma).any(|at| TITLES.contains(self.folded(at)));
        if title && self.is_name(comma) && is_determiner(self.scene, self.folded(start)) {
            return self.phrase_before(start, comma + 1);
        }
        let Some(run) = self.name_run(comma + 1, end) else {
            // "Installée dans un bureau encombré, la bâtonnière Sophie Marchandeau"
            let is_opening = self.folded(start).ends_with(['é', 's', 'e', 'd', 't']) && comma > start;
            return is_opening.then(|| self.headed(comma + 1, end)).flatten();
        };
        let is_apart = title || self.gap(run).trim().starts_with(',') || self.word(start).folded.ends_with("ed");
        is_apart.then(|| self.scene.label(comma + 1, run))
    }

    /// The noun phrase at the head of a sentence, if a name or a title is in it: "Son voisin Didier", "Le maire".
    fn headed(&self, start: usize, end: usize) -> Option<Span> {
        let label = self.phrase_from(start, end).filter(|_| is_determiner(self.scene, self.folded(start)))?;
        let to = self.scene.words.partition_point(|word| word.span.start < label.end);
        let speaks = |at: usize| self.is_name(at) || TITLES.contains(self.folded(at));
        let is_day = |at: usize| AFTER_VERB.contains(self.folded(at));
        ((start..to).any(speaks) && !(start..to).any(is_day)).then_some(label)
    }
}

/// Whether a form of a French reporting verb is its infinitive: of the forms in re those that are listed.
pub(super) fn is_infinitive(folded: &str) -> bool {
    folded.ends_with("er") || matches!(folded, "poursuivre" | "conclure" | "répondre")
}
