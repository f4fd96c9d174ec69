//! Countries, capitals and well-known bodies by name, in every language of the table that the build wrote from CLDR, with what
//! `names::own` adds.
//!
//! A place is looked up word by word in folded words; the longest name wins, so that روسيا البيضاء is Belarus and not
//! Russia. A name that two countries share is left out (عمان is Oman and Amman). Each language is laid out when it is first
//! asked for.
//!
//! ```
//! use muqabala::language::{Language, names::places::{Form, Places}, words::words};
//! let places = Places::of(Language::Arabic).unwrap();
//! let text = "زار روسيا البيضاء";
//! let read = words(text, Language::Arabic.knowledge());
//! let keys: Vec<String> = read.iter().map(|word| Places::key(&word.folded)).collect();
//! let (length, place) = places.at(&keys, 1, |_| true).unwrap();
//! assert_eq!((length, place.unwrap().code, place.unwrap().form), (2, "BY", Form::Country));
//! ```
//!
//! What it does not do: cities that are no capital, regions, rivers.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{bodies, own};
use crate::language::{Language, fold, words};

/// What the build wrote; see `build.rs` for its form.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/places.tsv"));

/// The languages of [`TABLE`], in its order.
const COLUMNS: [&str; 12] = ["ar", "en", "fr", "de", "es", "it", "pt", "ru", "tr", "fa", "zh", "ja"];

/// How a word names a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// By its name: روسيا, *the United States*.
    Country,
    /// By its capital, which may stand for its government: موسكو.
    Capital,
    /// By an adjective: الروسي, *French*.
    Adjective,
    /// A well-known body, which is no country; [`Place::code`] is its id.
    Body,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166 code of the country; the id of a body.
    pub code: &'static str,
    /// How it is named.
    pub form: Form,
}

/// The names of one language.
#[derive(Debug)]
pub struct Places {
    /// By first word, the longest first.
    names: HashMap<String, Vec<Name>>,
    before: &'static str,
}

#[derive(Debug)]
struct Name {
    words: Vec<String>,
    /// `None` where the name is known to be no country, or to be more than one.
    place: Option<Place>,
    /// Counts only in capitals throughout: *US* is not *us*.
    is_upper: bool,
    is_ambiguous: bool,
}

impl Places {
    /// The names of a language; `None` where the table has no such language.
    pub fn of(language: Language) -> Option<&'static Places> {
        static LAID_OUT: [OnceLock<Places>; COLUMNS.len()] = [const { OnceLock::new() }; COLUMNS.len()];
        let column = COLUMNS.iter().position(|tag| *tag == language.tag())?;
        Some(LAID_OUT[column].get_or_init(|| Places::read(column, language)))
    }

    /// The folded word as it is looked up: without accents and stops.
    pub fn key(folded: &str) -> String {
        let bare = fold::without_accents(folded);
        if bare.contains('.') { bare.replace('.', "") } else { bare }
    }

    /// The longest name that begins with the word at `at`, with its length in words; no place for a name that is known
    /// to be none (أمريكا اللاتينية) or two. `is_upper` tells of a word whether it is written in capitals throughout.
    pub fn at(&self, keys: &[String], at: usize, is_upper: impl Fn(usize) -> bool) -> Option<(usize, Option<Place>)> {
        let longest = self.names.get(keys.get(at)?)?.iter().find(|name| {
            let read = keys.get(at..at + name.words.len());
            let is_written = !name.is_upper || (at..at + name.words.len()).all(&is_upper);
            let is_meant = !name.is_ambiguous || (at > 0 && has(self.before, &keys[at - 1]));
            read.is_some_and(|read| *read == name.words) && is_written && is_meant
        })?;
        Some((longest.words.len(), longest.place))
    }

    fn read(column: usize, language: Language) -> Self {
        let mut entries: Vec<(String, Option<Place>)> = Vec::new();
        for line in TABLE.lines() {
            let mut fields = line.split('\t');
            let (Some(code), Some(kind), Some(names)) = (fields.next(), fields.next(), fields.nth(column)) else {
                continue;
            };
            let form = if kind == "capital" { Form::Capital } else { Form::Country };
            let names = names.split('|').filter(|name| !name.is_empty());
            entries.extend(names.map(|name| (name.to_owned(), Some(Place { code, form }))));
        }
        let mut places = Self { names: HashMap::new(), before: "" };
        let mut ambiguous = "";
        if column < own::AMBIGUOUS.len() {
            places.before = own::BEFORE_PLACES[column];
            ambiguous = own::AMBIGUOUS[column];
            places.add_own(&mut entries, column, language);
        }
        for (name, place) in entries {
            places.add(&name, place, language, ambiguous);
        }
        for names in places.names.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        places
    }

    /// What [`own`] adds, adjectives last so that a name which is also one stays a name.
    fn add_own(&self, entries: &mut Vec<(String, Option<Place>)>, column: usize, language: Language) {
        let parts = |list: &'static str| list.split(';').filter(|part| !part.is_empty());
        let none = parts(own::NO_COUNTRIES[column]).map(|name| (name.to_owned(), None));
        entries.extend(none);
        let mut adjectives = Vec::new();
        for country in own::COUNTRIES {
            let place = |form| Some(Place { code: country.code, form });
            let names = parts(country.names[column]).map(|name| (name.to_owned(), place(Form::Country)));
            entries.extend(names);
            entries.extend(parts(country.capital[column]).map(|name| (name.to_owned(), place(Form::Capital))));
            let mut of_country: Vec<String> = parts(country.adjectives[column]).map(str::to_owned).collect();
            if language == Language::Arabic {
                let folded = |name: &str| language.knowledge().fold(name);
                let named = entries.iter().filter(|(_, named)| *named == place(Form::Country));
                let single = named.map(|(name, _)| folded(name)).filter(|name| !name.contains(' '));
                of_country.extend(single.filter(|name| !has(own::AMBIGUOUS[0], name)).map(|name| own::nisba(&name)));
            }
            let forms = of_country.iter().flat_map(|adjective| match language {
                Language::Arabic => own::arabic_forms(&language.knowledge().fold(adjective)),
                Language::French => own::french_forms(adjective),
                _ => own::english_forms(adjective),
            });
            adjectives.extend(forms.map(|form| (form, place(Form::Adjective))));
        }
        entries.extend(adjectives);
        for (id, _, names) in bodies::KNOWN {
            let place = Some(Place { code: id, form: Form::Body });
            entries.extend(parts(names[column]).map(|name| (name.to_owned(), place)));
        }
    }

    /// The country whose government a well-known body stands for: الكرملين for Russia.
    pub fn country_of(body: &str) -> Option<&'static str> {
        let known = bodies::KNOWN.iter().find(|(id, _, _)| *id == body);
        known.map(|(_, country, _)| *country).filter(|country| !country.is_empty())
    }

    fn add(&mut self, name: &str, place: Option<Place>, language: Language, ambiguous: &str) {
        let words: Vec<String> =
            words::words(name, language.knowledge()).iter().map(|word| Self::key(&word.folded)).collect();
        let Some(first) = words.first() else { return };
        let names = self.names.entry(first.clone()).or_default();
        match names.iter_mut().find(|known| known.words == words) {
            // a capital may be named like its country; two countries by one name are neither
            Some(known) if known.place.map(|known| known.code) == place.map(|place| place.code) => {}
            Some(known) if place.is_some_and(|place| place.form != Form::Adjective) => known.place = None,
            Some(_) => {}
            None => names.push(Name {
                is_upper: !name.chars().any(char::is_lowercase) && name.chars().any(char::is_uppercase),
                is_ambiguous: words.len() == 1 && has(ambiguous, first),
                words,
                place,
            }),
        }
    }
}

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<(&'static str, Form)> {
        let places = Places::of(language).expect("a language of the table");
        let read = words::words(text, language.knowledge());
        let keys: Vec<String> = read.iter().map(|word| Places::key(&word.folded)).collect();
        let is_upper = |i: usize| !read[i].span.of(text).chars().any(char::is_lowercase);
        let mut found = Vec::new();
        let mut at = 0;
        while at < keys.len() {
            match places.at(&keys, at, is_upper) {
                Some((length, place)) => {
                    found.extend(place.map(|place| (place.code, place.form)));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    #[test]
    fn one_country_has_one_code_under_all_its_names() {
        for (language, names) in [
            (Language::Arabic, "بيلاروسيا بيلاروس بيلاروسيا"),
            (Language::Arabic, "روسيا البيضاء، بيلاروس"),
            (Language::English, "Belarus"),
            (Language::French, "Biélorussie, Bélarus, Belarus"),
        ] {
            assert!(found(names, language).iter().all(|(code, _)| *code == "BY"), "{names}");
        }
        for name in ["الولايات المتحدة", "أمريكا", "أميركا", "الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية"]
        {
            assert_eq!(found(name, Language::Arabic), [("US", Form::Country)], "{name}");
        }
        for name in ["US", "U.S.", "USA", "United States", "United States of America"] {
            assert_eq!(found(name, Language::English), [("US", Form::Country)], "{name}");
        }
        for name in ["Etats-Unis", "États-Unis"] {
            assert_eq!(found(name, Language::French), [("US", Form::Country)], "{name}");
        }
    }

    #[test]
    fn capitals_and_adjectives_lead_to_their_country() {
        assert_eq!(found("موسكو", Language::Arabic), [("RU", Form::Capital)]);
        assert_eq!(found("بكين", Language::Arabic), [("CN", Form::Capital)]);
        assert_eq!(found("الروسي الصينية كوري شمالي", Language::Arabic).len(), 3);
        assert_eq!(found("الكورية الشمالية", Language::Arabic), [("KP", Form::Adjective)]);
        assert_eq!(found("American, Russians", Language::English), [("US", Form::Adjective), ("RU", Form::Adjective)]);
        assert_eq!(found("la ministre russe, les Chinoises", Language::French).len(), 2);
    }

    #[test]
    fn what_only_looks_like_a_country_is_none() {
        assert_eq!(found("دعم مالي", Language::Arabic), []);
        assert_eq!(found("في مالي", Language::Arabic), [("ML", Form::Country)]);
        assert_eq!(found("عمان", Language::Arabic), [], "Oman or Amman");
        assert_eq!(found("أمريكا اللاتينية", Language::Arabic), []);
        assert_eq!(found("tell us", Language::English), []);
        assert_eq!(found("Michael Jordan in Latin America", Language::English), []);
    }

    #[test]
    fn every_language_of_the_table_names_every_country() {
        let lines: Vec<&str> = TABLE.lines().filter(|line| line.contains("\tcountry\t")).collect();
        assert!(lines.len() > 240);
        for line in lines {
            assert_eq!(line.split('\t').skip(2).filter(|names| !names.is_empty()).count(), COLUMNS.len(), "{line}");
        }
    }
}
