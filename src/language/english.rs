//! English.
//!
//! Folding lowers case and drops the possessive 's; the stem is Snowball's (the crate `frostem`), after which
//! accents are dropped, so that "café" and "cafe" meet.
//!
//! ```
//! use muqabala::language::{Knowledge, english::English};
//! assert_eq!(English.fold("Minister’s"), "minister");
//! assert_eq!(English.stem("negotiations", &|_| false), English.stem("negotiation", &|_| false));
//! ```

mod calendar;
mod counted;
mod counting;
mod litter;
mod site;

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::dates::Calendar;
use super::numbers::{Counted, Counting};
use super::site::SiteWords;
use super::{Cue, Knowledge, Language, VerbClass, credits, fold, inflection, reporting};

/// English, British and American.
pub struct English;

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::English));

impl Knowledge for English {
    fn language(&self) -> Language {
        Language::English
    }

    fn fold(&self, word: &str) -> String {
        let lower = fold::lower(word);
        let mut bare = lower.as_str();
        while let Some(rest) = bare.strip_suffix("'s").or_else(|| bare.strip_suffix('\'')) {
            bare = rest;
        }
        if bare.is_empty() { lower } else { bare.to_owned() }
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(STEMMER.stem(folded).as_ref(), folded)
    }

    fn is_inflection(&self, one: &str, other: &str, _stem: &str) -> bool {
        inflection::by_endings(one, other, inflection::ENGLISH)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, ranks and Latin abbreviations that stand inside a sentence
        &[
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "cpl", "maj", "cmdr", "adm",
            "brig", "sen", "rep", "gov", "pres", "rev", "hon", "st", "mt", "ft", "vs", "e.g", "i.e", "cf", "approx",
            "supt", "insp", "det", "atty", "lt.-gov", "viz",
        ]
    }

    fn number_abbreviations(&self) -> &'static [&'static str] {
        &[
            "no", "nos", "p", "pp", "vol", "ch", "fig", "figs", "art", "sec", "para", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "c", "ca", "est", "tel", "ext",
        ]
    }

    fn final_abbreviations(&self) -> &'static [&'static str] {
        &["etc", "a.m", "p.m", "b.c", "a.d", "inc", "ltd", "llc", "co", "corp", "bros", "jr", "sr", "ave", "blvd", "rd"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("January", 1),
            ("Jan", 1),
            ("February", 2),
            ("Feb", 2),
            ("March", 3),
            ("Mar", 3),
            ("April", 4),
            ("Apr", 4),
            ("May", 5),
            ("June", 6),
            ("Jun", 6),
            ("July", 7),
            ("Jul", 7),
            ("August", 8),
            ("Aug", 8),
            ("September", 9),
            ("Sept", 9),
            ("Sep", 9),
            ("October", 10),
            ("Oct", 10),
            ("November", 11),
            ("Nov", 11),
            ("December", 12),
            ("Dec", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn counting(&self) -> &'static Counting {
        &counting::COUNTING
    }

    fn counted(&self) -> &'static Counted {
        &counted::COUNTED
    }

    fn calendar(&self) -> &'static Calendar {
        &calendar::CALENDAR
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        reporting::english::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::english::PHRASES
    }

    fn cues(&self) -> &'static super::cues::Cues {
        &super::cues::english::CUES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::english::NAMING
    }

    fn calendar_has_capitals(&self) -> bool {
        true
    }

    fn credits(&self) -> &'static credits::Credits {
        &credits::english::CREDITS
    }

    fn site_words(&self) -> &'static SiteWords {
        &site::SITE
    }

    fn litter(&self) -> &'static [Cue] {
        litter::LITTER
    }
}

static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "a an the and or but nor so yet if then than that this these those there here of to in on at by for from with without \
     into onto over under between among about against during before after above below up down out off as is am are was \
     were be been being has have had having do does did doing will would shall should can could may might must it its he \
     him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when \
     where why how not no all any both each more most other some such only own same too very just also s t don now"
        .split_whitespace()
        .collect()
});

/// One to nineteen, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [("signing", "signed"), ("ports", "port"), ("workers", "worker")] {
            assert_eq!(English.stem(a, &|_| false), English.stem(b, &|_| false));
        }
    }
}
