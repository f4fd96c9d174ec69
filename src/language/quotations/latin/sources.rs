//! Speakers that a sentence gives without being the subject of a verb of saying: by a passive verb, before a colon, behind
//! *according to*, or relayed by somebody else.

use super::Reader;
use super::phrase::LONGEST_LABEL;
use super::words::{NAMING, TITLES};
use crate::article::Span;
use crate::language::Language;
use crate::language::quotations::verbs::{Kind, Verb};

/// Words between a passive verb and the one who does it, at the most, without the quotation.
const FARTHEST_AGENT: usize = 4;

pub(super) fn has_stop(gap: &str) -> bool {
    gap.contains(['.', ';', ':', '?', '!'])
}

impl Reader<'_, '_> {
    /// "described as “closed” by the ministry", « qualifié d'« affabulation » par sa présidente »: who does what a passive
    /// verb says.
    pub fn agent(&self, verb: &Verb, end: usize) -> Option<Span> {
        let is_french = self.scene.knowledge.language() == Language::French;
        let form = self.folded(verb.words.end - 1);
        let may_be = match is_french {
            true => ["é", "ée", "és", "ées"].iter().any(|ending| form.ends_with(ending)),
            false => NAMING.contains(form),
        };
        let from = verb.words.end;
        let by = (from..end.min(from + FARTHEST_AGENT))
            .take_while(|at| *at == from || !has_stop(self.gap(at - 1)))
            .find(|at| self.folded(*at) == if is_french { "par" } else { "by" })?;
        (may_be && by + 1 < end).then(|| self.phrase_from(by + 1, end)).flatten()
    }

    /// Who stands right before a colon that a quotation follows, from the start of the sentence.
    pub fn before_colon(&self, start: usize, end: usize) -> Option<Span> {
        let run = self.name_run(start, end)?;
        if run + 1 == end {
            return Some(self.scene.label(start, run));
        }
        // "Nila Brast, a barge captain: “…”"
        (self.gap(run).trim() == ",").then(|| self.scene.label(start, run))
    }

    /// "according to the ministry", "selon Orin Kastel": the label after such words, if they begin at `at`.
    pub fn according(&self, at: usize, end: usize) -> Option<Span> {
        let next = |n: usize| (at + n < end).then(|| self.folded(at + n));
        next(0)?;
        let label = match (self.scene.knowledge.language(), self.folded(at), next(1)) {
            (Language::English, "according", Some("to")) => at + 2,
            (Language::English, "words", Some("of")) => at + 2,
            (Language::French, "selon", _) => at + 1,
            (Language::French, "après", _)
                if self.word(at).span.of(self.scene.text).to_lowercase().starts_with('d') =>
            {
                at + 1
            }
            (Language::French, "dires", Some("de" | "du" | "des")) => at + 2,
            // "Pour Hélène Sauvan, hydrologue, …": at the head of the sentence only
            (Language::French, "pour", _) if self.word(at).is_capital => {
                return (at + 1 < end).then(|| self.voiced(at + 1, end)).flatten();
            }
            _ => return None,
        };
        (label < end).then(|| self.phrase_from(label, end)).flatten()
    }

    /// A phrase that a title or two names show to be a person.
    pub(super) fn voiced(&self, at: usize, end: usize) -> Option<Span> {
        let label = self.phrase_from(at, end)?;
        let to = self.scene.words.partition_point(|word| word.span.start < label.end);
        let names = (at..to).filter(|at| self.is_name(*at)).count();
        (names > 1 || (at..to).any(|at| TITLES.contains(self.folded(at)))).then_some(label)
    }

    /// "quoted Kastel as saying": who stands between.
    pub fn relayed(&self, verb: &Verb, start: usize, end: usize) -> Option<Span> {
        let at = verb.words.start;
        let is_relay = |folded: &str| matches!(folded, "quoted" | "quoting" | "cited" | "citing" | "quotes" | "cites");
        if is_relay(self.folded(at)) {
            let says = (at + 1..end.min(at + LONGEST_LABEL)).any(|at| self.folded(at) == "as");
            return says.then(|| self.phrase_from(at + 1, end)).flatten();
        }
        let is_saying = verb.kind == Kind::Participle && at > start && self.folded(at - 1) == "as";
        let from = (start.max(at.saturating_sub(LONGEST_LABEL))..at).rev().find(|at| is_relay(self.folded(*at)));
        from.filter(|_| is_saying).and_then(|from| self.phrase_from(from + 1, at))
    }
}
