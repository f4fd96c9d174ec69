//! Who speaks in an Arabic sentence.
//!
//! The verb stands first and its subject after it (قال الوزير), or the subject first (أما كاستل فأكد, جاتيلوف قال), or not at
//! all (وأضاف): Arabic verbs carry their pronoun. A **label** is the name with the title right before it (`label`). What a verb's
//! form shows is in `form`, the words that all of it rests on in `words`.
//!
//! Arabic writes no capitals. That a word is a person's name is seen from a title before it somewhere in the article
//! ([`persons`]); elsewhere a word without article right after a verb of saying is taken for one, unless it is among the
//! nouns that such verbs have as object (أكد أهمية).

mod form;
mod label;
mod words;

use std::collections::HashSet;

use super::scene::Scene;
use super::verbs::{self, Kind, Verb};
use crate::article::Span;
use crate::language::{Language, VerbClass};

use form::{FARTHEST_RELAY, is_relay};
pub(super) use form::{
    Gender, carries_goods, gender, goes_on, is_noun_of_clause, kind, opens, tells_of_other, without_object,
};
pub(super) use label::persons;
use label::{LONGEST_LABEL, label};
use words::{
    ACCORDING, BODIES, COMMON, MANNERS, OPENERS, TIMES, TITLES, WITH_PRONOUN, is_group, is_speaker, is_state, is_title,
    plain,
};
pub(super) use words::{begins_report, is_definite_title, is_preposition, without_particles};

/// What a sentence says of a verb's subject.
pub(super) struct Reader<'s, 't> {
    pub scene: &'s Scene<'t>,
    pub persons: HashSet<String>,
}

impl Reader<'_, '_> {
    /// The label of the subject that stands beside a verb.
    pub fn beside(&self, verb: &Verb, verbs: &[Verb], start: usize, end: usize) -> Option<Span> {
        if let Some(relayed) = self.relayed(verb, start) {
            return Some(relayed);
        }
        if verb.kind == Kind::Participle {
            return None;
        }
        let before = || self.before(verb, start);
        let after = self.after(verb, end).filter(|(first, last)| self.may_be_subject(verb, *first, *last, verbs));
        if verb.kind == Kind::Noun {
            return None;
        }
        // كان الرئيس وصف الاتفاق, أما كاستل فأكد: what these words bring forward is the subject
        let brought = before().filter(|label| {
            let first = self.scene.words.partition_point(|word| word.span.start < label.start);
            let opener = first.checked_sub(1).filter(|at| *at >= start && self.scene.touches_next(*at));
            opener.is_some_and(|at| matches!(without_particles(&self.scene.words[at].folded), "كان" | "كانت" | "اما"))
        });
        brought.or_else(|| after.map(|(first, last)| self.scene.label(first, last))).or_else(before)
    }

    /// نقلت القناة عن فلان قوله: who stands between عن and the verb.
    fn relayed(&self, verb: &Verb, start: usize) -> Option<Span> {
        let words = &self.scene.words;
        let at = verb.words.start;
        let about = |range: std::ops::Range<usize>| range.into_iter().find(|at| words[*at].folded == "عن");
        let from = if is_relay(&words[at].folded) {
            about(at + 1..words.len().min(at + FARTHEST_RELAY))?
        } else if verb.kind == Kind::Noun {
            (start.max(at.saturating_sub(FARTHEST_RELAY))..at).rev().find(|at| words[*at].folded == "عن")?
        } else {
            return None;
        };
        let (first, last) = label(self.scene, &self.persons, from + 1, words.len())?;
        self.scene.touches_next(from).then(|| self.scene.label(first, last))
    }

    /// The label after the verb, words of time between them passed over.
    fn after(&self, verb: &Verb, end: usize) -> Option<(usize, usize)> {
        let mut at = verb.words.end;
        let is_between = |folded: &str| TIMES.contains(folded) || WITH_PRONOUN.contains(folded) || is_state(folded);
        while at < end && self.scene.touches_next(at - 1) && is_between(&self.scene.words[at].folded) {
            at += 1;
        }
        if at >= end || !self.scene.touches_next(at - 1) {
            return None;
        }
        let folded = self.scene.words[at].folded.as_str();
        let has_particle = folded.starts_with("لل")
            || folded.starts_with("بال")
            || folded
                .strip_prefix(['ل', 'ب'])
                .is_some_and(|rest| rest.chars().count() > 1 && (self.scene.count(rest) > 0 || is_speaker(rest)))
            || MANNERS.contains(folded)
            || label::is_addressee(self.scene, at);
        // تعهد بعلاقة: a word that begins with ب and stands nowhere else is what is pledged, except beside قال and its kind
        let is_complement = verb.class != VerbClass::Neutral
            && folded.starts_with('ب')
            && self.scene.count(folded) == 1
            && !is_title(folded)
            && !BODIES.contains(folded);
        if (has_particle || is_complement) && !self.persons.contains(folded) {
            return None;
        }
        label(self.scene, &self.persons, at, end)
    }

    /// Whether a label after a verb is its subject rather than its object, as far as class and gender show it.
    fn may_be_subject(&self, verb: &Verb, first: usize, last: usize, verbs: &[Verb]) -> bool {
        let word = self.scene.words[first].folded.as_str();
        let (bare, has_article) = (plain(word), word.starts_with("ال"));
        let raw = self.scene.words[first].span.of(self.scene.text);
        let is_feminine = raw.ends_with('ة') && (has_article || BODIES.contains(bare) || TITLES.contains(bare));
        // جاء في البرقية: what such a phrase governs says it
        if verb.words.len() > 1 && is_preposition(&self.scene.words[verb.words.end - 1].folded) {
            return true;
        }
        let gender = gender(self.scene, verb);
        // a verb before its subject is singular: after رددوا هتافات stands its object
        if gender == Some(Gender::They) {
            return false;
        }
        if is_feminine && gender == Some(Gender::He) {
            return false;
        }
        if gender == Some(Gender::She) && TITLES.contains(bare) && !raw.ends_with('ة') && first == last && has_article
        {
            return false;
        }
        // these verbs have a person as object as easily as a subject: دعا الدول إلى
        let form = self.scene.words[verb.words.start].folded.trim_start_matches(['و', 'ف']);
        let takes_person = ["صف", "يصف", "تصف", "اعتبر"].iter().any(|naming| form.starts_with(naming))
            || matches!(verb.class, VerbClass::Calling | VerbClass::Warning | VerbClass::Blaming | VerbClass::Praising);
        let speaks = !has_article && !COMMON.contains(word) || TITLES.contains(bare) || BODIES.contains(bare);
        let has_other = verb.is_joined && verbs.iter().any(|other| other.words.start < verb.words.start);
        !takes_person || (speaks && !(has_other && BODIES.contains(bare) && !is_feminine))
    }

    /// أما كاستل فأكد, لكن جاتيلوف قال, الوزير الذي قال: the label right before the verb.
    fn before(&self, verb: &Verb, start: usize) -> Option<Span> {
        let words = &self.scene.words;
        let word = |at: usize| words[at].folded.as_str();
        let mut end = verb.words.start;
        let is_relative = |folded: &str| ["الذي", "التي", "الذين"].contains(&folded);
        let mut relative = false;
        while end > start
            && self.scene.touches_next(end - 1)
            && (is_relative(word(end - 1)) || word(end - 1) == "قد" || TIMES.contains(word(end - 1)))
        {
            relative |= is_relative(word(end - 1));
            end -= 1;
        }
        let is_topic = words[verb.words.start].folded.starts_with('ف') && verb.is_joined;
        if verb.is_joined && !is_topic {
            return None;
        }
        let mut first = end;
        while first > start
            && end - first < LONGEST_LABEL
            && self.scene.touches_next(first - 1)
            && !self.scene.knowledge.is_function_word(word(first - 1))
            && verbs::class_of(word(first - 1), Language::Arabic).is_none_or(|_| is_title(word(first - 1)))
        {
            first -= 1;
        }
        if first == end || (first < end && !self.scene.touches_next(end - 1) && !is_topic && end < verb.words.start) {
            return None;
        }
        let opener = (first > start).then(|| word(first - 1)).filter(|_| self.scene.touches_next(first - 1));
        if opener.is_some_and(is_preposition) && !relative {
            return None;
        }
        let is_opened = opener.is_some_and(|word| OPENERS.contains(word));
        let named = |from: usize| {
            let (from, to) = label(self.scene, &self.persons, from, end)?;
            let head =
                word(from).strip_prefix('و').filter(|rest| self.persons.contains(*rest) || rest.starts_with("ال"));
            let bare = head.unwrap_or(word(from));
            let is_named = self.persons.contains(bare)
                || is_speaker(bare)
                || (is_opened && from == first && !bare.starts_with("ال"));
            let whole = to + 1 == end || is_topic || relative;
            (is_named && whole).then(|| self.without_and(self.scene.label(from, to), head.is_some()))
        };
        named(first).or_else(|| (first + 1..end).filter(|_| relative).find_map(named))
    }

    /// لكن مهندسا سابقا صرح, المحافظ، من جهته، لا يحب: who a clause begins with, at the head of the sentence or after a word
    /// that opens one; the clause nearest to the word `end`.
    pub fn topic(&self, start: usize, end: usize) -> Option<(Span, Option<Gender>)> {
        let words = &self.scene.words;
        let word = |at: usize| words[at].folded.as_str();
        let opens = |at: usize| {
            matches!(word(at).trim_start_matches('و'), "لكن" | "بينما" | "فيما" | "اما" | "كان" | "كانت")
                || (word(at) == "ان"
                    && at > start
                    && matches!(word(at - 1).trim_start_matches('و'), "غير" | "الا" | "بيد"))
        };
        let begins = |at: &usize| *at == start || opens(at - 1);
        let at = (start..end).rev().filter(begins).find(|at| !opens(*at))?;
        let bare = word(at).strip_prefix('و').filter(|rest| is_speaker(rest) || self.persons.contains(*rest));
        let first = bare.unwrap_or(word(at));
        if !is_speaker(first) && !self.persons.contains(first) {
            return None;
        }
        let (from, to) = label(self.scene, &self.persons, at, end)?;
        Some((self.without_and(self.scene.label(from, to), bare.is_some()), self.label_gender(from)))
    }

    /// The gender and number that a label's first word shows; a person without title shows none.
    pub fn label_gender(&self, first: usize) -> Option<Gender> {
        let word = &self.scene.words[first];
        let is_feminine = word.span.of(self.scene.text).ends_with('ة')
            || matches!(plain(&word.folded), "مصادر" | "قوات" | "سلطات" | "اوساط" | "وسايل");
        match () {
            _ if is_group(&word.folded) => Some(Gender::They),
            _ if is_feminine => Some(Gender::She),
            _ => is_speaker(&word.folded).then_some(Gender::He),
        }
    }

    fn without_and(&self, span: Span, has_and: bool) -> Span {
        if has_and { Span::new(span.start + 'و'.len_utf8(), span.end) } else { span }
    }

    /// The first label of a sentence that nothing governs: خاطب فيلين الجمع قائلا.
    pub fn of_sentence(&self, start: usize, end: usize) -> Option<Span> {
        let words = &self.scene.words;
        for at in start..end {
            let folded = words[at].folded.as_str();
            let is_person = self.persons.contains(folded);
            if !is_person && !is_title(folded) && !label::is_kunya(self.scene, at, end) {
                continue;
            }
            let is_governed = at > start
                && self.scene.touches_next(at - 1)
                && (is_preposition(&words[at - 1].folded) || words[at - 1].folded.starts_with("بال"));
            if is_governed {
                continue;
            }
            let (first, last) = label(self.scene, &self.persons, at, end)?;
            return Some(self.scene.label(first, last));
        }
        None
    }

    /// Who stands right before a colon that a quotation follows (كاستل: «…»), from the start of the sentence.
    pub fn before_colon(&self, start: usize, end: usize) -> Option<Span> {
        let (first, last) = label(self.scene, &self.persons, start, end).filter(|(_, last)| last + 1 == end)?;
        let word = self.scene.words[first].folded.as_str();
        let is_known = self.persons.contains(word) || is_speaker(word) || self.scene.count(word) > 1;
        is_known.then(|| self.scene.label(first, last))
    }

    /// Whether a label names people, and no body or paper.
    pub fn is_somebody(&self, label: Span) -> bool {
        let first = self.scene.words.partition_point(|word| word.span.start < label.start);
        let Some(folded) = self.scene.words.get(first).map(|word| word.folded.as_str()) else { return false };
        is_title(folded) || is_group(folded) || self.persons.contains(folded) || folded.starts_with("احد")
    }

    /// وفقا لكاستل, بحسب الوزارة: the label after such words, if the word at `at` is one.
    pub fn according(&self, at: usize, end: usize) -> Option<Span> {
        let words = &self.scene.words;
        let word = |at: usize| words[at].folded.as_str();
        if !ACCORDING.contains(word(at)) || at + 1 >= end || !self.scene.touches_next(at) {
            return None;
        }
        // قول and تعبير are such words only after على حد, and لسان after على
        let is_bound = matches!(word(at), "قول" | "تعبير" | "لسان" | "راي");
        if is_bound && (at == 0 || !matches!(word(at - 1), "حد" | "علي" | "في")) {
            return None;
        }
        let next = word(at + 1);
        if matches!(next, "ما" | "لما") {
            return None;
        }
        let (first, last) = label(self.scene, &self.persons, at + 1, end)?;
        let span = self.scene.label(first, last);
        let has_to = next.strip_prefix('ل').is_some_and(|rest| {
            !next.starts_with("لل")
                && matches!(word(at), "وفقا" | "طبقا" | "تبعا" | "ووفقا" | "وطبقا")
                && !rest.is_empty()
        });
        Some(if has_to { Span::new(span.start + 'ل'.len_utf8(), span.end) } else { span })
    }
}
