//! The noun that a number counts: one that languages share a name for, the people of a country, or a word of the language alone.
//!
//! ```text
//! twelve Russian soldiers      two police cars      20 others wounded      douze jeunes soldats      12 من الجنود
//!        -------               ---------- ->           ------                    ------                  --
//!        may stand between     the last is counted     stands for a noun         an adjective            a part of them
//! ```

use super::around::Around;
use super::lexicon::ARTICLE;
use super::{Value, units};

/// Words between a number and its noun at the most ("two long-range cruise missiles"). More, and the noun of another
/// clause is counted.
const BETWEEN: usize = 3;

/// A counted noun.
pub(super) struct Noun {
    pub name: String,
    /// Its first word, or what stands before it.
    pub first: usize,
    /// One past its last word.
    pub next: usize,
}

impl Around<'_> {
    /// The noun that a number before word `next` counts.
    pub fn noun(&self, next: usize) -> Option<Noun> {
        let is_part = self.has(self.counted.partitives, next);
        let links = if is_part { self.counted.partitives } else { self.counted.links };
        let mut first = self.after(links, next);
        if first > next {
            first = self.after(self.counted.determiners, first);
        }
        let noun = self.after(self.counted.others, first);
        // in Arabic "others" stands behind its noun, so that none follows
        let may_follow = !is_part && (noun == first || self.knowledge.has_capitals());
        first = noun;
        if !self.adjoins(first) {
            return None;
        }
        let known = if self.counted.is_noun_last { self.last_known(first) } else { self.next_known(first, is_part) };
        known.or_else(|| self.nation(first)).or_else(|| if may_follow { self.own_noun(first) } else { None })
    }

    /// The noun with an article that stands before a number with one: "الدول الـ27".
    pub fn named_before(&self, value: &Value) -> Option<Noun> {
        let article = value.first.checked_sub(1).filter(|i| self.words[*i].folded == ARTICLE)?;
        let first = article.checked_sub(1).filter(|_| self.adjoins(article) && self.adjoins(value.first))?;
        let bare = self.words[first].folded.strip_prefix(ARTICLE)?;
        let (_, name) = self.lexicon.units.beginning(self, bare, first, |length| length == 1)?;
        Some(Noun { name: name.to_owned(), first, next: value.end() })
    }

    /// The first word from `i` on that is none of a list.
    pub fn after(&self, list: &str, mut i: usize) -> usize {
        while self.has(list, i) && self.adjoins(i) {
            i += 1;
        }
        i
    }

    /// A noun that languages share a name for right at word `first`, an adjective before it or not; with an article
    /// where a part of a whole is counted.
    fn next_known(&self, first: usize, is_part: bool) -> Option<Noun> {
        let at = self.after(self.counted.adjectives, first);
        if !self.adjoins(at) {
            return None;
        }
        let units = &self.lexicon.units;
        let (length, name) = if is_part { units.with_article(self, at) } else { units.at(self, at) }?;
        Some(self.with_country(Noun { name: name.to_owned(), first, next: at + length }, at))
    }

    /// A noun that languages share a name for, where other words may stand before it: the first plural, and only right
    /// behind the number a singular.
    fn last_known(&self, first: usize) -> Option<Noun> {
        let mut singular = None;
        let mut at = first;
        while at <= first + BETWEEN && self.adjoins(at) {
            let Some((length, name)) = self.lexicon.units.at(self, at) else {
                if !self.may_stand_before_noun(at) {
                    break;
                }
                at += 1;
                continue;
            };
            let next = at + length;
            let noun = Noun { name: name.to_owned(), first, next };
            if units::FATES.contains(&name) {
                // "12 dead soldiers" are soldiers, "12 missing people" are missing
                let who =
                    || self.last_known(next).filter(|who| who.name != units::PERSON && units::is_people(&who.name));
                return singular.or_else(who).or(Some(noun));
            }
            let is_joined = next < self.words.len() && self.parts(next).is_some_and(|between| between.contains('-'));
            if is_joined || units::is_measure(name) || self.is_plural(next - 1) {
                return Some(self.with_country(noun, at));
            }
            singular = singular.or((at == first).then_some(noun));
            at = next;
        }
        singular
    }

    /// Whether word `i` may stand between a number and a noun that comes last: no plural, which would be what is counted, but
    /// for a name ("12 Hamas fighters").
    fn may_stand_before_noun(&self, i: usize) -> bool {
        let is_name = || {
            let known = self.lexicon.units.at(self, i + 1).filter(|_| self.adjoins(i + 1));
            self.words[i].is_capital && known.is_some_and(|(_, name)| !units::FATES.contains(&name))
        };
        self.carries_meaning(i) && (!self.is_plural(i) || is_name())
    }

    /// Whether word `i` may be a noun or an adjective.
    pub fn carries_meaning(&self, i: usize) -> bool {
        let word = &self.words[i];
        let is_letter = word.folded.chars().count() < 2;
        !word.is_number
            && !is_letter
            && !self.knowledge.is_function_word(&word.folded)
            && !self.has(self.counted.stops, i)
    }

    /// Whether a word looks like the plural of a noun.
    pub fn is_plural(&self, i: usize) -> bool {
        let folded = &self.words[i].folded;
        (folded.ends_with('s') && !folded.ends_with("ss")) || self.has(self.counted.plurals, i)
    }

    /// A noun of the language alone: a word that carries meaning, in lower case where there is case, without an article.
    fn own_noun(&self, first: usize) -> Option<Noun> {
        let near = (first..=first + BETWEEN).take_while(|i| self.adjoins(*i) && self.carries_meaning(*i));
        let head =
            near.filter(|_| self.counted.is_noun_last).find(|i| self.is_plural(*i) && !self.words[*i].is_capital);
        let at = head.unwrap_or(first);
        let word = &self.words[at];
        let has_case = word.span.of(self.text).chars().any(|c| c.is_lowercase() || c.is_uppercase());
        let joined = self.counting.joining_letter;
        // in Arabic a counted noun has no article (بالرصاص), and a word with و begins something new
        let has_article = |bare: &str| bare.starts_with(ARTICLE);
        let is_apart = !has_case
            && (self.without_particles(&word.folded).any(has_article)
                || joined.is_some_and(|letter| word.folded.starts_with(letter)));
        // "12 killed", "12 أصيبوا" name nobody
        let is_told = self.lexicon.behind.at(self, at).is_some();
        let counts = self.carries_meaning(at) && !word.is_capital && !is_apart && !is_told;
        counts.then(|| Noun { name: word.folded.clone(), first, next: at + 1 })
    }
}
