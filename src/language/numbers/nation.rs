//! The adjectives of countries beside numbers: "12 Syrians" are persons, and "Egyptian pounds" are no British ones.

use super::around::Around;
use super::noun::Noun;
use super::units;
use crate::language::names::places::{Form, Places};

/// Words of such an adjective at the most ("South African").
const WORDS: usize = 2;

impl Around<'_> {
    /// The people of a country at word `first`: persons.
    pub fn nation(&self, first: usize) -> Option<Noun> {
        let (length, _) = self.nation_at(first)?;
        let next = first + length;
        // an English adjective stands before its noun
        let is_adjective = self.counted.is_noun_last
            && !self.is_plural(next - 1)
            && self.adjoins(next)
            && self.carries_meaning(next)
            && self.lexicon.behind.at(self, next).is_none();
        (!is_adjective).then(|| Noun { name: units::PERSON.to_owned(), first, next })
    }

    /// A currency, whose noun is word `at`, with the country that an adjective beside it names. Where that country's has no name
    /// here, it is a word of its language: no dollar of another country is the one that has no name beside it.
    pub fn with_country(&self, noun: Noun, at: usize) -> Noun {
        if !units::MONEY.contains(&noun.name.as_str()) {
            return noun;
        }
        let before = || (noun.first..at).find_map(|i| self.nation_at(i)).map(|(_, country)| (0, country));
        let behind = || self.nation_at(noun.next).filter(|_| self.adjoins(noun.next));
        let nation = if self.counted.is_noun_last { before() } else { behind() };
        let Some((length, country)) = nation else { return noun };
        let name = units::currency(&noun.name, country).unwrap_or(&self.words[at].folded).to_owned();
        Noun { name, next: noun.next + length, ..noun }
    }

    /// How many words the adjective of a country at word `i` has, and the country.
    fn nation_at(&self, i: usize) -> Option<(usize, &'static str)> {
        let places = Places::of(self.knowledge.language())?;
        let words = self.words.get(i..(i + WORDS).min(self.words.len()))?;
        let mut keys: Vec<String> = words.iter().map(|word| Places::key(&word.folded)).collect();
        let is_upper = |word: usize| !words[word].span.of(self.text).chars().any(char::is_lowercase);
        let of = |keys: &[String]| {
            let (length, place) = places.at(keys, 0, is_upper)?;
            // "US dollars" has no adjective
            let place = place.filter(|place| place.form == Form::Adjective || place.code == "US")?;
            Some((length, place.code))
        };
        // "12 سوريا" are Syrians, an accusative
        if !self.knowledge.has_capitals()
            && let Some(first) = keys.first_mut()
            && let Some(bare) = first.strip_suffix('ا').map(str::to_owned)
        {
            *first = bare;
        }
        of(&keys)
    }
}
