//! Who speaks in an English or French sentence.
//!
//! The subject stands before its verb (Kastel said, Mme Hale a déclaré), with an apposition between them (Tomar Velin,
//! the union's president, told), or, where the quotation comes first, after it (said Kastel, a déclaré le ministre). A
//! **label** is the noun phrase as it stands: a name with the title right before it ("transport minister Orin Kastel"),
//! or a common noun with its article ("the ministry", "la famille"). Where a comma parts title and name, the name
//! alone is the label. A pronoun is no label.
//!
//! What it does not do: parse. Where neither a capital nor an article shows where a phrase begins, there is no label.

mod closing;
mod gender;
mod noun;
mod persons;
mod phrase;
mod words;

use std::collections::HashSet;

use super::arabic::Gender;
use super::scene::Scene;
use super::verbs::{Kind, Verb};
use crate::article::Span;
use crate::language::Language;
use crate::language::words::Word;

pub(super) use closing::closes;
pub(super) use noun::is_noun;
use phrase::LONGEST_LABEL;
use words::{
    AFTER_VERB, AUXILIARIES, ENGLISH_BETWEEN, FRENCH_BETWEEN, NAMING, OTHERS, PRONOUNS, TITLES, is_determiner,
};

/// Words of an apposition between a name and its verb, at the most.
const LONGEST_APPOSITION: usize = 12;

/// Words between a passive verb and the one who does it, at the most, without the quotation.
const FARTHEST_AGENT: usize = 4;

/// Words of a phrase with a preposition between a French verb and its subject, at the most.
const FARTHEST_ADJUNCT: usize = 8;

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
    fn past_tonic(&self, start: usize, end: usize) -> usize {
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

    /// "Tomar Velin, the union's president, told": the phrase before the comma before the apposition.
    fn before_apposition(&self, start: usize, end: usize) -> Option<Span> {
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
    fn is_governed(&self, start: usize, label: Span) -> bool {
        let first = self.scene.words.partition_point(|word| word.span.start < label.start);
        first > start
            && self.scene.touches_next(first - 1)
            && matches!(
                self.folded(first - 1),
                "in" | "of" | "at" | "on" | "from" | "for" | "with" | "to" | "de" | "du" | "à" | "en"
            )
    }

    /// The phrase that a comma or a word like "who" follows.
    fn ending_at(&self, start: usize, end: usize) -> Option<Span> {
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

    fn joins(&self, at: usize) -> bool {
        self.scene.touches_next(at) || self.gap(at).trim() == "-"
    }

    /// "a réagi dans un communiqué l'Association": a short phrase with a preposition between verb and subject.
    fn past_adjunct(&self, at: usize, end: usize) -> usize {
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
    fn voiced(&self, at: usize, end: usize) -> Option<Span> {
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

/// Whether a form of a French reporting verb is its infinitive: of the forms in re those that are listed.
pub(super) fn is_infinitive(folded: &str) -> bool {
    folded.ends_with("er") || matches!(folded, "poursuivre" | "conclure" | "répondre")
}

fn has_stop(gap: &str) -> bool {
    gap.contains(['.', ';', ':', '?', '!'])
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part.to_lowercase() == word)
}
