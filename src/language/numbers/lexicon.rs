//! The words around numbers of a language, laid out once so that each is found by its first word.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::around::Around;
use super::{Counted, Qualifier};
use crate::language::Language;

/// A phrase before a number has this many words at the most.
const LONGEST: usize = 5;

/// The Arabic article, written onto its noun.
pub(super) const ARTICLE: &str = "ال";

/// Phrases with what they mean, by their first word, the longest first.
pub(super) struct Phrases<T>(HashMap<&'static str, Vec<(&'static str, T)>>);

impl<T: Copy> Phrases<T> {
    fn of(lists: impl Iterator<Item = (T, &'static str)>) -> Self {
        let mut phrases: HashMap<&str, Vec<(&str, T)>> = HashMap::new();
        for (meaning, list) in lists {
            for phrase in list.split(';').filter(|phrase| !phrase.is_empty()) {
                let first = phrase.split(' ').next().unwrap_or(phrase);
                phrases.entry(first).or_default().push((phrase, meaning));
            }
        }
        for of_first in phrases.values_mut() {
            of_first.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
        Self(phrases)
    }

    /// The longest phrase that begins with word `i`, and how many words it has.
    pub fn at(&self, around: &Around, i: usize) -> Option<(usize, T)> {
        self.beginning(around, &around.words.get(i)?.folded, i, |_| true)
    }

    /// The same where word `i` is written `first`, of those lengths that `fits` takes.
    pub fn beginning(
        &self,
        around: &Around,
        first: &str,
        i: usize,
        fits: impl Fn(usize) -> bool,
    ) -> Option<(usize, T)> {
        self.0.get(first)?.iter().find_map(|(phrase, meaning)| {
            let mut length = 1;
            for word in phrase.split(' ').skip(1) {
                let read = around.words.get(i + length).filter(|read| read.folded == word);
                read.filter(|_| around.adjoins(i + length))?;
                length += 1;
            }
            fits(length).then_some((length, *meaning))
        })
    }

    /// What word `i` means, an Arabic article written onto it or not.
    pub fn with_article(&self, around: &Around, i: usize) -> Option<(usize, T)> {
        let bare = || around.words.get(i)?.folded.strip_prefix(ARTICLE);
        self.at(around, i).or_else(|| self.beginning(around, bare()?, i, |length| length == 1))
    }

    /// The longest phrase whose last word comes before word `end`; particles may be written onto its first word.
    pub fn before(&self, around: &Around, end: usize) -> Option<(usize, T)> {
        (1..=LONGEST.min(end)).rev().find_map(|length| {
            let start = end - length;
            around
                .without_particles(&around.words[start].folded)
                .find_map(|first| self.beginning(around, first, start, |read| read == length))
        })
    }
}

/// The phrases of a language.
pub(super) struct Lexicon {
    /// Nouns and measures with the name of the unit.
    pub units: Phrases<&'static str>,
    /// What happened to those who are counted, told before the number.
    pub before: Phrases<&'static str>,
    /// The same behind it.
    pub behind: Phrases<&'static str>,
    /// What heads a toll.
    pub tolls: Phrases<()>,
    /// What is one by itself.
    pub named_tolls: Phrases<&'static str>,
    /// How exactly a number is meant.
    pub qualifiers: Phrases<Qualifier>,
    /// The same behind it.
    pub qualifiers_behind: Phrases<Qualifier>,
}

static LEXICONS: LazyLock<HashMap<Language, Lexicon>> = LazyLock::new(|| {
    Language::ALL.into_iter().map(|language| (language, Lexicon::new(language.knowledge().counted()))).collect()
});

impl Lexicon {
    /// That of a language; of one that [`Language::ALL`] has not, that of the unknown one.
    pub fn of(language: Language) -> &'static Self {
        LEXICONS.get(&language).unwrap_or_else(|| &LEXICONS[&Language::Undetermined])
    }

    fn new(counted: &'static Counted) -> Self {
        let named = |list: &'static [(&'static str, &'static str)]| list.iter().copied();
        Self {
            units: Phrases::of(named(counted.measures).chain(named(counted.nouns))),
            before: Phrases::of(named(counted.before)),
            behind: Phrases::of(named(counted.behind)),
            tolls: Phrases::of(std::iter::once(((), counted.tolls))),
            named_tolls: Phrases::of(named(counted.named_tolls)),
            qualifiers: Phrases::of(counted.qualifiers.iter().copied()),
            qualifiers_behind: Phrases::of(counted.qualifiers_behind.iter().copied()),
        }
    }
}
