//! The subject that stands beside a verb: before it, with an apposition between them, or after it.
//!
//! ```text
//! Tomar Velin, the union's president, told …        a réagi dans un communiqué l'Association …
//! ```

use std::collections::HashSet;

use super::words::{AFTER_VERB, AUXILIARIES, ENGLISH_BETWEEN, FRENCH_BETWEEN, OTHERS, PRONOUNS, TITLES, is_determiner};
use super::{FARTHEST_AUXILIARY, Reader, Subject};
use crate::article::Span;
use crate::language::Language;
use crate::language::quotations::verbs::Verb;

/// Words of an apposition between a name and its verb, at the most.
const LONGEST_APPOSITION: usize = 12;

/// Words of a phrase with a preposition between a French verb and its subject, at the most.
const FARTHEST_ADJUNCT: usize = 8;

pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part.to_lowercase() == word)
}

impl Reader<'_, '_> {
    /// The subject that stands before the verb in the words from `start`.
    pub fn before(&self, verb: &Verb, start: usize) -> Subject {
        let between: &HashSet<&str> =
            if self.scene.knowledge.language() == Language::English { &ENGLISH_BETWEEN } else { &FRENCH_BETWEEN };
        let mut end = verb.words.start;
        let is_joined = loop {
            let before = self.past_tonic(start, end);
            let is_joined = before < end || (end > start && self.scene.touches_next(end - 1));
            end = before;
            if end == start || !is_joined {
                break is_joined;
            }
            let folded = self.folded(end - 1);
            let is_noun = end > start + 1 && is_determiner(self.scene, self.folded(end - 2));
            let is_adverb = folded.len() > 4 && (folded.ends_with("ly") || folded.ends_with("ment")) && !is_noun;
            if PRONOUNS.contains(folded) {
                return Subject::Pronoun;
            }
            if (!between.contains(folded) && !is_adverb) || self.word(end - 1).is_capital {
                break is_joined;
            }
            end -= 1;
        };
        if end == start {
            return Subject::Unknown;
        }
        let folded = self.folded(end - 1);
        if is_joined {
            if matches!(folded, "who" | "qui") && end > start + 1 {
                return self.ending_at(start, end - 1).map_or(Subject::Unknown, Subject::Named);
            }
            if OTHERS.contains(folded) || matches!(folded, "and" | "et" | "or" | "but") {
                return Subject::Unknown;
            }
            // "members who voted for a cut said": not the cut
            let who = (start + 1..end)
                .rev()
                .take_while(|at| self.scene.touches_next(*at))
                .find(|at| matches!(self.folded(*at), "who" | "qui") && self.scene.touches_next(at - 1));
            let whole = who.and_then(|who| self.ending_at(start, who));
            return whole.or_else(|| self.phrase_before(start, end)).map_or(Subject::Unknown, Subject::Named);
        }
        if self.has_comma(end - 1) {
            return self.before_apposition(start, end).map_or(Subject::Unknown, Subject::Named);
        }
        Subject::Unknown
    }

    /// The word before which a pronoun stands between commas that only stresses the subject: "la mission a, elle, relevé".
    pub(super) fn past_tonic(&self, start: usize, end: usize) -> usize {
        let is_tonic = end > start + 1
            && matches!(self.folded(end - 1), "lui" | "elle" | "eux" | "elles")
            && self.gap(end - 1).trim() == ","
            && self.gap(end - 2).trim() == ",";
        if is_tonic { end - 1 } else { end }
    }

    /// Whether a verb stands right behind a comma, but for what belongs to it.
    pub fn follows_comma(&self, verb: &Verb, start: usize) -> bool {
        let mut first = verb.words.start;
        while first > start && self.scene.touches_next(first - 1) && FRENCH_BETWEEN.contains(self.folded(first - 1)) {
            first -= 1;
        }
        first > start && !self.scene.touches_next(first - 1) && self.gap(first - 1).trim() == ","
    }

    /// "Un audit a été lancé, assure Bernard Quéméner": the subject after such a verb, if it cannot be its object.
    pub fn after_comma(&self, verb: &Verb, end: usize) -> Subject {
        match self.after(verb, end) {
            Subject::Named(label) if self.scene.knowledge.language() == Language::English => {
                let at = self.scene.words.partition_point(|word| word.span.start < label.start);
                if self.is_name(at) { Subject::Named(label) } else { Subject::Unknown }
            }
            subject => subject,
        }
    }

    /// Whether a French participle stands without auxiliary, as an adjective: un poisson jugé « immangeable ».
    pub fn is_passive(&self, verb: &Verb, start: usize) -> bool {
        let folded = self.folded(verb.words.end - 1);
        if self.scene.knowledge.language() != Language::French
            || !["é", "ée", "és", "ées"].iter().any(|ending| folded.ends_with(ending))
        {
            return false;
        }
        let before = (start..verb.words.start).rev().take(FARTHEST_AUXILIARY);
        !before.clone().any(|at| AUXILIARIES.contains(self.folded(at)))
    }

    /// "Tomar Velin, the union's president, told": the phrase before the comma before the apposition.
    pub(super) fn before_apposition(&self, start: usize, end: usize) -> Option<Span> {
        let from = start.max(end.saturating_sub(LONGEST_APPOSITION));
        let comma = (from..end - 1).rev().find(|at| !self.scene.touches_next(*at) && self.has_comma(*at))?;
        // "the National Union (SND) said": what brackets hold is the same once more
        if self.gap(comma).contains('(') && self.gap(end - 1).contains(')') {
            return self.phrase_before(start, comma + 1);
        }
        let inner = self.name_from(comma + 1, end);
        let outer = self.phrase_before(start, comma + 1);
        let outer_is_name = self.is_name(comma);
        // "Le ministre des Transports, Orin Kastel, a déclaré": of the two the one that is a name
        match (inner, outer) {
            (Some(inner), _) if !outer_is_name || self.scene.words[comma].folded.len() < 2 => Some(inner),
            // "Her opponent in November, Rick Paulsen, posted"
            (Some(inner), Some(outer)) if self.is_governed(start, outer) => Some(inner),
            (Some(inner), Some(outer)) if TITLES.iter().any(|title| has_word(outer.of(self.scene.text), title)) => {
                Some(inner)
            }
            (_, outer) => outer,
        }
    }

    /// Whether a preposition stands right before a label.
    pub(super) fn is_governed(&self, start: usize, label: Span) -> bool {
        let first = self.scene.words.partition_point(|word| word.span.start < label.start);
        first > start
            && self.scene.touches_next(first - 1)
            && matches!(
                self.folded(first - 1),
                "in" | "of" | "at" | "on" | "from" | "for" | "with" | "to" | "de" | "du" | "à" | "en"
            )
    }

    /// The phrase that a comma or a word like "who" follows.
    pub(super) fn ending_at(&self, start: usize, end: usize) -> Option<Span> {
        self.phrase_before(start, end)
    }

    /// The subject after the verb: "said Kastel", "a déclaré mercredi la famille de la victime".
    pub fn after(&self, verb: &Verb, end: usize) -> Subject {
        let mut at = verb.words.end;
        if at >= end || !self.joins(at - 1) {
            return Subject::Unknown;
        }
        // a-t-il, dit-elle
        for next in at..end.min(at + 2) {
            if PRONOUNS.contains(self.folded(next))
                && self.gap(next - 1).trim().trim_matches(['-', '‑', '–']).is_empty()
            {
                return Subject::Pronoun;
            }
            if self.folded(next) != "t" {
                break;
            }
        }
        while at < end && self.scene.touches_next(at - 1) && AFTER_VERB.contains(self.folded(at)) {
            at += 1;
        }
        at = self.past_adjunct(at, end);
        if at >= end || !self.scene.touches_next(at - 1) {
            return Subject::Unknown;
        }
        self.phrase_from(at, end).map_or(Subject::Unknown, Subject::Named)
    }

    pub(super) fn joins(&self, at: usize) -> bool {
        self.scene.touches_next(at) || self.gap(at).trim() == "-"
    }

    /// "a réagi dans un communiqué l'Association": a short phrase with a preposition between verb and subject.
    pub(super) fn past_adjunct(&self, at: usize, end: usize) -> usize {
        if self.scene.knowledge.language() != Language::French || at + 2 >= end {
            return at;
        }
        let is_adjunct = matches!(self.folded(at), "dans" | "sur" | "à" | "devant" | "au" | "lors");
        if !is_adjunct {
            return at;
        }
        let begins = |next: usize| {
            let raw = self.word(next).span.of(self.scene.text).to_lowercase();
            (is_determiner(self.scene, self.folded(next)) && !matches!(self.folded(next), "de" | "des" | "du" | "d"))
                || raw.starts_with("l'")
                || raw.starts_with("l’")
                || self.is_name(next)
        };
        let follows = |next: &usize| {
            self.scene.touches_next(next - 1) && begins(*next) && !is_determiner(self.scene, self.folded(next - 1))
        };
        // "affirme à L'Écho de Tamerza son secrétaire général": of a name and a title behind it the title
        let titled = |next: &usize| {
            follows(next)
                && !self.is_name(*next)
                && (1..3).any(|n| next + n < end && TITLES.contains(self.folded(next + n)))
        };
        let all = || at + 2..end.min(at + FARTHEST_ADJUNCT);
        all().find(titled).or_else(|| all().take(3).find(follows)).unwrap_or(at)
    }
}
