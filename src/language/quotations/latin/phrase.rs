//! Noun phrases of English and French: where the label that ends or begins at a word has its other end.

use super::Reader;
use super::words::{AFTER_VERB, CLAUSE_HEADS, LINKS, OTHERS, PARTICLES, PRONOUNS, TITLES, is_body, is_determiner};
use crate::article::Span;

/// Words of a noun phrase before or after a verb, at the most.
pub(super) const LONGEST_LABEL: usize = 9;

/// Words of a noun phrase without article, at the most: at 1 "hospital officials" is lost, at 5 a clause is one.
const LONGEST_BARE: usize = 3;

impl Reader<'_, '_> {
    /// The names that begin at a word, all of them up to `end`.
    pub(super) fn name_from(&self, at: usize, end: usize) -> Option<Span> {
        let last = self.name_run(at, end)?;
        (last + 1 == end).then(|| self.scene.label(at, last))
    }

    /// The last word of the name that begins at `at`.
    pub(super) fn name_run(&self, at: usize, end: usize) -> Option<usize> {
        if at >= end || !self.is_name(at) {
            return None;
        }
        let mut last = at;
        let mut next = at + 1;
        while next < end && next < at + LONGEST_LABEL && self.scene.touches_next(next - 1) {
            if self.is_name(next) {
                last = next;
            } else if !PARTICLES.contains(self.folded(next)) {
                break;
            }
            next += 1;
        }
        Some(last)
    }

    /// The noun phrase that ends right before the word `end`.
    pub(super) fn phrase_before(&self, start: usize, end: usize) -> Option<Span> {
        let last = end.checked_sub(1).filter(|last| *last >= start)?;
        if PRONOUNS.contains(self.folded(last)) || OTHERS.contains(self.folded(last)) {
            return None;
        }
        let goes_back =
            |first: usize| first > start && last - (first - 1) < LONGEST_LABEL && self.scene.touches_next(first - 1);
        let mut first = end;
        if self.is_name(last) {
            first = last;
            while goes_back(first) && (self.is_name(first - 1) || self.is_particle(start, first - 1)) {
                first -= 1;
            }
        }
        let name = first;
        // what stands in lower case before: a title, or a common noun up to its article
        let mut has_title = false;
        let mut whole = None;
        while (first == end || goes_back(first)) && first > start {
            let folded = self.folded(first - 1);
            if first < end && !self.scene.touches_next(first - 1) {
                break;
            }
            if is_determiner(self.scene, folded) && !self.is_link(start, first - 1) {
                first -= 1;
                whole = (name == end || has_title).then(|| self.scene.label(first, last));
                // "a spokesman for | the ministry": what "for" ties on has its own article
                let is_tied = goes_back(first) && self.is_link(start, first - 1);
                if !is_tied || matches!(self.folded(first - 1), "and" | "et") {
                    break;
                }
                continue;
            }
            // "the company's own report"
            let is_plain = !self.is_function(first - 1) || folded == "own" || self.is_link(start, first - 1);
            if !is_plain || self.word(first - 1).is_number {
                break;
            }
            has_title |= TITLES.contains(folded);
            first -= 1;
            if name < end && self.word(first).is_capital && !has_title {
                break;
            }
        }
        if whole.is_some() {
            return whole;
        }
        if name < end {
            if has_title && first < name {
                // "Kadmora's transport minister Orin Kastel"
                return Some(self.scene.label(first, last));
            }
            return Some(self.scene.label(name, last));
        }
        // "officials said", "what consumer advocates call": a bare plural at the head of its clause
        let is_head = first == start
            || !self.scene.touches_next(first - 1)
            || self.word(first - 1).is_number
            || CLAUSE_HEADS.contains(self.folded(first - 1));
        let is_plural = first < end && last - first < LONGEST_BARE && self.folded(last).ends_with('s');
        let is_bare = is_head && (is_plural || (first < end && is_body(self.folded(last))));
        is_bare.then(|| self.scene.label(first, last))
    }

    pub(super) fn is_particle(&self, start: usize, at: usize) -> bool {
        at > start && PARTICLES.contains(self.folded(at)) && self.is_name(at - 1) && self.scene.touches_next(at - 1)
    }

    /// "of", "de la" inside a noun phrase, with a noun before.
    pub(super) fn is_link(&self, start: usize, at: usize) -> bool {
        LINKS.contains(self.folded(at))
            && at > start
            && self.scene.touches_next(at - 1)
            && (!self.is_function(at - 1) || matches!(self.folded(at - 1), "de" | "of" | "for" | "et"))
    }

    /// The noun phrase that begins at a word; the name alone where a comma parts it from a title.
    pub(super) fn phrase_from(&self, at: usize, end: usize) -> Option<Span> {
        if let Some(last) = self.name_run(at, end) {
            return Some(self.scene.label(at, last));
        }
        let mut next = at;
        let mut last = None;
        let raw = self.word(at).span.of(self.scene.text);
        let is_elided = raw.starts_with("l'") || raw.starts_with("l’");
        let is_determined =
            is_determiner(self.scene, self.folded(at)) && !matches!(self.folded(at), "de" | "d" | "that" | "des");
        let is_titled = TITLES.contains(self.folded(at)) || (at + 1 < end && TITLES.contains(self.folded(at + 1)));
        if !is_elided && !is_determined && !is_titled && !is_body(self.folded(at)) {
            return None;
        }
        if is_determined {
            next += 1;
        }
        while next < end && next < at + LONGEST_LABEL && (next == at || self.scene.touches_next(next - 1)) {
            if let Some(run) = self.name_run(next, end) {
                last = Some(run);
                next = run + 1;
                // after a name only "of the" goes on with the phrase
                if next < end && !matches!(self.folded(next), "of" | "de" | "du" | "des") {
                    break;
                }
                continue;
            }
            let is_link = LINKS.contains(self.folded(next))
                || (next > at && self.folded(next - 1) == "of" && self.folded(next) == "the");
            if (self.is_function(next) && !is_link)
                || AFTER_VERB.contains(self.folded(next))
                || self.word(next).is_number
            {
                break;
            }
            if !is_link {
                last = Some(next);
            }
            next += 1;
        }
        let last = last?;
        if last + 1 < end
            && self.gap(last).trim() == ","
            && !self.is_name(last)
            && let Some(run) = self.name_run(last + 1, end)
        {
            return Some(self.scene.label(last + 1, run));
        }
        Some(self.scene.label(at, last))
    }
}
