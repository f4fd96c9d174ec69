//! What the words of a clause are as terms: stems, numbers, days, names by sound, actors.

use std::collections::{HashMap, HashSet};

use super::Term;
use super::facts::Mark;
use super::names::Names;
use crate::article::{NumberMention, Span};
use crate::compare::Evidence;
use crate::language::words::Word;
use crate::language::{Knowledge, Language, dates, numbers, sound, unspaced};

/// How much lighter a sound that is no name weighs between two Latin-script languages: borrowed words mislead
/// ("actuel" is not "actual"). At 1 they count like names; at 0 English and French share only names and numbers.
const BORROWED_WEIGHT: f32 = 0.6;

/// A borrowed word is recognised by so many consonants; names need [`sound::FEWEST_CONSONANTS`].
const BORROWED_CONSONANTS: usize = 4;

#[derive(Default)]
pub(super) struct Interner {
    ids: HashMap<String, Term>,
    pub kinds: Vec<Evidence>,
}

impl Interner {
    fn id(&mut self, key: String, kind: Evidence) -> Term {
        *self.ids.entry(key).or_insert_with(|| {
            self.kinds.push(kind);
            (self.kinds.len() - 1) as Term
        })
    }
}

/// The terms of a clause before they are weighed; the factor lightens a weak kind of term.
#[derive(Default)]
pub(super) struct Keys {
    pub own: Vec<(Term, f32)>,
    pub shared: Vec<(Term, f32)>,
    /// Where each term stands in its sentence.
    pub places: Vec<(Term, Span)>,
    /// The terms that name a person: the words of the name or the office, and who it is.
    pub naming: Vec<Term>,
    /// What its numbers count, where that has a name that languages share.
    pub counted: Vec<(Term, String)>,
}

pub(super) struct Keymaker<'c> {
    pub language: Language,
    pub attested: &'c HashSet<(Language, &'c str)>,
    pub names: &'c Names,
    pub is_mixed: bool,
    /// Months and days by name: they meet in their number, whatever calendar or language names them.
    pub calendar: Vec<(String, String)>,
    pub interner: &'c mut Interner,
}

impl Keymaker<'_> {
    /// The terms of a clause: `words` of the sentence `text`, which begins at `start` of the article; `marks` is what is
    /// settled in the clause, `numbers` what the article counts.
    pub fn of(&mut self, text: &str, start: usize, words: &[Word], marks: &[Mark], numbers: &[NumberMention]) -> Keys {
        let knowledge = self.language.knowledge();
        let mut keys = Keys::default();
        let mut values = numbers::values(text, words, knowledge);
        // one and two in words are articles and pronouns more often than numbers
        values.retain(|value| !value.is_spelled || value.amount > numbers::Amount::whole(2));
        let mut unspaced: Vec<&Word> = Vec::new();
        for (i, word) in words.iter().enumerate() {
            let value = values.iter().find(|value| (value.first..value.end()).contains(&i));
            if let Some((key, kind)) = self.number_or_day(word, value) {
                let id = self.interner.id(key, kind);
                let last = value.map_or(i, |value| value.end() - 1);
                keys.places.push((id, Span::new(word.span.start, words[last].span.end)));
                keys.own.push((id, 1.0));
                keys.shared.push((id, 1.0));
                keys.counted.extend(unit_at(numbers, start + word.span.start).map(|unit| (id, unit.to_owned())));
                // the word of a scale ("million") stays a word of its language too
                if word.is_number || value.is_none_or(|value| value.scale == 1) {
                    continue;
                }
            }
            if knowledge.is_function_word(&word.folded) {
                continue;
            }
            if knowledge.counts_by_pairs(&word.folded) {
                unspaced.push(word);
                continue;
            }
            let (language, attested) = (self.language, self.attested);
            let stem = knowledge.stem(&word.folded, &|folded| attested.contains(&(language, folded)));
            let id = self.interner.id(format!("{} {stem}", language.tag()), Evidence::Wording);
            keys.own.push((id, 1.0));
            keys.places.push((id, word.span));
            let around =
                |mark: &&Mark| mark.span.start < start + word.span.end && start + word.span.start < mark.span.end;
            let is_known = marks.iter().filter(around).any(Mark::is_shared_name);
            let names_person = marks.iter().filter(around).any(Mark::is_person);
            keys.naming.extend(names_person.then_some(id));
            if let Some((id, factor)) = (self.is_mixed && !is_known).then(|| self.sound(word, &stem)).flatten() {
                keys.shared.push((id, factor));
                keys.places.push((id, word.span));
                keys.naming.extend(names_person.then_some(id));
            }
        }
        for (pair, span) in unspaced::pairs(&unspaced) {
            let id = self.interner.id(format!("{} {pair}", self.language.tag()), Evidence::Wording);
            keys.own.push((id, 1.0));
            keys.places.push((id, span));
        }
        for mark in marks {
            let (key, kind) = mark.key();
            let id = self.interner.id(key, kind);
            keys.naming.extend(mark.is_person().then_some(id));
            keys.own.push((id, 1.0));
            keys.shared.push((id, 1.0));
            keys.places.push((id, Span::new(mark.span.start - start, mark.span.end - start)));
        }
        for list in [&mut keys.own, &mut keys.shared] {
            list.sort_unstable_by_key(|(term, _)| *term);
            list.dedup_by_key(|(term, _)| *term);
        }
        keys.naming.sort_unstable();
        keys.naming.dedup();
        // a term that stands twice is shown where it stands first
        keys.places.sort_by_key(|(term, span)| (*term, *span));
        keys.places.dedup_by_key(|(term, _)| *term);
        keys
    }

    /// The key of a number in digits or words, of a month or of a day of the week.
    fn number_or_day(&self, word: &Word, value: Option<&numbers::Value>) -> Option<(String, Evidence)> {
        let written = || word.is_number.then(|| word.folded.clone());
        let number = value.map(|value| value.amount.key()).or_else(written);
        let named = || {
            // "may" and "march" are months only with a capital
            let may_name = word.is_capital || !self.language.knowledge().calendar_has_capitals();
            self.calendar.iter().find(|(name, _)| may_name && *name == word.folded).map(|(_, key)| key.clone())
        };
        let number = number.map(|number| (format!("#{number}"), Evidence::Numbers));
        number.or_else(|| named().map(|key| (key, Evidence::Date)))
    }

    /// The word as a name by sound, or as a word that Latin-script languages may have borrowed.
    fn sound(&mut self, word: &Word, stem: &str) -> Option<(Term, f32)> {
        // In Arabic the stem is without article and attested clitics, which the sound of a name must not have.
        for spelled in [stem, word.folded.as_str()] {
            if let Some(name) = self.names.sound_of(spelled) {
                let is_name = word.is_capital || !self.language.knowledge().has_capitals();
                return is_name.then(|| (self.interner.id(format!("~{name}"), Evidence::Names), 1.0));
            }
        }
        let borrowed = sound::skeleton(stem)?;
        let is_borrowed = self.language.knowledge().has_capitals() && borrowed.len() >= BORROWED_CONSONANTS;
        is_borrowed.then(|| (self.interner.id(format!("={borrowed}"), Evidence::Wording), BORROWED_WEIGHT))
    }
}

/// What is counted at a place of the article, where that has a name that languages share.
fn unit_at(numbers: &[NumberMention], at: usize) -> Option<&str> {
    let next = numbers.partition_point(|number| number.span.end <= at);
    let number = numbers.get(next).filter(|number| number.span.start <= at)?;
    number.unit.as_deref().filter(|unit| numbers::is_shared(unit))
}

/// Months and days of a language by folded name, each with the key that all languages share.
pub(super) fn calendar(knowledge: &dyn Knowledge) -> Vec<(String, String)> {
    let months = dates::month_words(knowledge).into_iter().map(|(name, n)| (name, format!("month {n}")));
    let days = dates::weekday_words(knowledge).into_iter().map(|(name, n)| (name, format!("day {n}")));
    months.chain(days).collect()
}
