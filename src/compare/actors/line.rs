//! A sentence as the finders of names read it: its words, and for each word the forms that it may have without clitics.

use std::collections::HashMap;

use unicode_normalization::char::is_combining_mark;

use crate::article::{Article, Role, Span};
use crate::language::names::places::{Form, Place, Places};
use crate::language::names::{Naming, Office};
use crate::language::words::{Word, words};
use crate::language::{Knowledge, Language, dates, quotations};

/// A sentence. Spans are places in the article's text.
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub role: Role,
    pub words: Vec<Word>,
    keys: Vec<String>,
    known: &'a Lexicon,
}

/// What is known of a language, laid out to look things up.
pub(super) struct Lexicon {
    pub knowledge: &'static dyn Knowledge,
    pub language: Language,
    pub naming: &'static Naming,
    places: Option<&'static Places>,
    offices: HashMap<&'static str, Office>,
    longest_office: usize,
    lists: [Vec<&'static str>; 4],
    days: Vec<String>,
}

impl Lexicon {
    pub fn of(language: Language) -> Self {
        let knowledge = language.knowledge();
        let naming = knowledge.naming();
        let split = if language == Language::Arabic { ' ' } else { ';' };
        let offices: HashMap<&str, Office> = naming
            .offices
            .iter()
            .flat_map(|(office, list)| list.split([split, ';']).map(|phrase| (phrase.trim(), *office)))
            .filter(|(phrase, _)| !phrase.is_empty())
            .collect();
        let list = |list: &'static str| {
            let mut list: Vec<&str> = list.split_whitespace().collect();
            list.sort_unstable();
            list
        };
        let days = dates::weekday_words(knowledge).into_iter().map(|(name, _)| name);
        let months = dates::month_words(knowledge).into_iter().map(|(name, _)| name);
        Self {
            places: Places::of(language),
            longest_office: offices.keys().map(|phrase| phrase.split([' ', '-']).count()).max().unwrap_or(0),
            offices,
            lists: [list(naming.bodies), list(naming.given), list(naming.particles), list(naming.none)],
            days: days.chain(months).collect(),
            knowledge,
            language,
            naming,
        }
    }

    fn has(&self, list: usize, word: &str) -> bool {
        self.lists[list].binary_search(&word).is_ok()
    }
    pub fn is_body(&self, word: &str) -> bool {
        self.has(0, word)
    }
    pub fn is_given(&self, word: &str) -> bool {
        self.has(1, word)
    }
    pub fn is_particle(&self, word: &str) -> bool {
        self.has(2, word)
    }
    /// Whether a word cannot be part of a name: grammar, time, or one that looks like a name and is none.
    pub fn is_none(&self, word: &str) -> bool {
        self.knowledge.is_function_word(word) || self.has(3, word) || self.days.iter().any(|day| day == word)
    }
    pub fn is_verb(&self, word: &str) -> bool {
        quotations::verb_class(word, self.language).is_some()
    }
    pub fn office_noun(&self, word: &str) -> Option<Office> {
        self.offices.get(word).copied()
    }
}

impl<'a> Line<'a> {
    /// The sentences of an article.
    pub fn all(article: &'a Article, known: &'a Lexicon) -> Vec<Line<'a>> {
        let line = |sentence: &crate::article::Sentence| {
            let mut words = words(sentence.span.of(&article.text), known.knowledge);
            for word in &mut words {
                word.span = Span::new(word.span.start + sentence.span.start, word.span.end + sentence.span.start);
            }
            let keys = words.iter().map(|word| Places::key(&word.folded)).collect();
            Line { text: &article.text, role: sentence.role, words, keys, known }
        };
        article.sentences.iter().map(line).collect()
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }
    pub fn folded(&self, i: usize) -> &str {
        self.words.get(i).map_or("", |word| &word.folded)
    }
    /// What stands between two neighbouring words.
    pub fn between(&self, i: usize) -> &str {
        let (Some(a), Some(b)) = (self.words.get(i), self.words.get(i + 1)) else { return "" };
        self.text.get(a.span.end..b.span.start).unwrap_or_default()
    }
    /// Whether nothing but white space (or a hyphen, or the stop of an initial) parts word `i` from the next.
    pub fn touches(&self, i: usize) -> bool {
        let between = self.between(i);
        !between.is_empty()
            && between.len() <= 3
            && between.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '.'))
            && !(between.contains('.') && self.folded(i).chars().count() > 2)
    }
    /// From the first to one past the last word, `skip` letters of the first left out.
    pub fn span(&self, from: usize, to: usize, skip: usize) -> Span {
        let (first, last) = (&self.words[from], &self.words[to - 1]);
        Span::new(first.span.start + skipped(first.span.of(self.text), skip), last.span.end)
    }
    /// The folded words as written, the first without its clitics.
    pub fn folded_words(&self, from: usize, to: usize, first: &str) -> Vec<String> {
        let rest = self.words[from + 1..to].iter().map(|word| word.folded.clone());
        std::iter::once(first.to_owned()).chain(rest).collect()
    }
    /// Whether a word begins with a capital once what is elided before it is gone (d'Iran).
    pub fn is_capital(&self, i: usize) -> bool {
        let Some(word) = self.words.get(i) else { return false };
        let raw = word.span.of(self.text);
        let bare =
            raw.split_once(['\'', '’']).filter(|(elided, _)| elided.chars().count() <= 2).map_or(raw, |(_, b)| b);
        bare.chars().next().is_some_and(char::is_uppercase)
    }
    /// How many letters of a word are elided before its name begins.
    pub fn elided(&self, i: usize) -> usize {
        let raw = self.words[i].span.of(self.text);
        let is_elided = self.known.language == Language::French;
        let split = raw.split_once(['\'', '’']).filter(|(elided, _)| is_elided && elided.chars().count() <= 2);
        split.map_or(0, |(elided, _)| elided.chars().count() + 1)
    }
    fn is_upper(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|word| !word.span.of(self.text).chars().any(char::is_lowercase))
    }

    /// The country, capital, adjective or well-known body that begins at `i`, with its length in words and the letters before
    /// it that are clitics. Names of Latin scripts need their capital.
    pub fn place(&self, i: usize) -> Option<(usize, Place, usize)> {
        let places = self.known.places?;
        let found = if self.known.language == Language::Arabic {
            forms(self.folded(i)).into_iter().find_map(|(skip, form)| {
                let end = self.keys.len().min(i + LONGEST_PLACE);
                let mut keys: Vec<String> = self.keys[i.saturating_sub(1)..end].to_vec();
                let at = i.min(1);
                keys[at] = form;
                places.at(&keys, at, |_| true).map(|(length, place)| (length, place, skip))
            })
        } else {
            places.at(&self.keys, i, |i| self.is_upper(i)).map(|(length, place)| (length, place, self.elided(i)))
        };
        let (length, place, skip) = found?;
        let place = place?;
        let is_written = self.known.language == Language::Arabic || place.form == Form::Adjective || self.is_capital(i);
        let is_whole = (i..i + length - 1).all(|i| self.touches(i) || self.between(i).trim().len() <= 1);
        (is_written && is_whole).then_some((length, place, skip))
    }

    /// The office whose phrase begins at `i` in a Latin script, with its length in words.
    pub fn office(&self, i: usize) -> Option<(usize, Office)> {
        (1..=self.known.longest_office.min(self.len() - i)).rev().find_map(|length| {
            if !(i..i + length - 1).all(|i| self.touches(i)) {
                return None;
            }
            let words: Vec<&str> = (i..i + length).map(|i| self.folded(i)).collect();
            let spaced = self.known.offices.get(words.join(" ").as_str());
            spaced.or_else(|| self.known.offices.get(words.join("-").as_str())).map(|office| (length, *office))
        })
    }
}

/// Words of the longest name of a place or body.
const LONGEST_PLACE: usize = 6;

/// The forms that an Arabic word may have: as it stands, and without the particles written onto it, each with how many
/// letters are left out. The ل of للصين is left on, because the word would break without it.
pub(super) fn forms(folded: &str) -> Vec<(usize, String)> {
    let mut forms = vec![(0, folded.to_owned())];
    let mut add = |skip: usize, form: &str| {
        if form.chars().count() >= 2 {
            forms.push((skip, form.to_owned()));
        }
    };
    let bare = folded.strip_prefix(['و', 'ف']);
    if let Some(bare) = bare {
        add(1, bare);
    }
    for (skip, word) in [(0, Some(folded)), (1, bare)] {
        let Some(word) = word else { continue };
        if let Some(rest) = word.strip_prefix("لل") {
            add(skip, &format!("ال{rest}"));
        }
        if let Some(rest) = word.strip_prefix(['ب', 'ل', 'ك']) {
            add(skip + 1, rest);
        }
    }
    forms
}

/// Bytes of the first `letters` letters of a raw word, with the marks on them.
fn skipped(raw: &str, letters: usize) -> usize {
    if letters == 0 {
        return 0;
    }
    let mut seen = 0;
    for (at, letter) in raw.char_indices() {
        if !is_combining_mark(letter) && letter != 'ـ' {
            if seen == letters {
                return at;
            }
            seen += 1;
        }
    }
    0
}
