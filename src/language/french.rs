//! French.
//!
//! Folding lowers case and takes off elided words (l', d', qu'); the stem is Snowball's (the crate `frostem`),
//! after which accents are dropped.
//!
//! ```
//! use muqabala::language::{Knowledge, french::French};
//! assert_eq!(French.fold("L’accord"), "accord");
//! assert_eq!(French.stem("négociations", &|_| false), French.stem("négociation", &|_| false));
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

/// French.
pub struct French;

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::French));

/// What is written onto the next word with an apostrophe, longest first.
const ELIDED: [&str; 14] =
    ["lorsqu'", "puisqu'", "quoiqu'", "jusqu'", "qu'", "l'", "d'", "s'", "n'", "c'", "j'", "m'", "t'", "presqu'"];

impl Knowledge for French {
    fn language(&self) -> Language {
        Language::French
    }

    fn fold(&self, word: &str) -> String {
        fold::without_elided(fold::lower(word), &ELIDED)
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(STEMMER.stem(folded).as_ref(), folded)
    }

    fn is_inflection(&self, one: &str, other: &str, _stem: &str) -> bool {
        inflection::by_endings(one, other, inflection::FRENCH)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles and references that stand inside a sentence
        &["m", "mm", "mme", "mmes", "mlle", "mgr", "dr", "pr", "me", "st", "ste", "gal", "cf", "env", "av", "apr", "bd"]
    }

    fn number_abbreviations(&self) -> &'static [&'static str] {
        &[
            "p", "pp", "art", "al", "vol", "chap", "fig", "no", "n", "janv", "févr", "juil", "sept", "oct", "nov",
            "déc", "tél",
        ]
    }

    fn final_abbreviations(&self) -> &'static [&'static str] {
        &["etc"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("janvier", 1),
            ("février", 2),
            ("mars", 3),
            ("avril", 4),
            ("mai", 5),
            ("juin", 6),
            ("juillet", 7),
            ("août", 8),
            ("aout", 8),
            ("septembre", 9),
            ("octobre", 10),
            ("novembre", 11),
            ("décembre", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
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
        reporting::french::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::french::PHRASES
    }

    fn cues(&self) -> &'static super::cues::Cues {
        &super::cues::french::CUES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::french::NAMING
    }

    fn credits(&self) -> &'static credits::Credits {
        &credits::french::CREDITS
    }

    fn site_words(&self) -> &'static SiteWords {
        &site::SITE
    }

    fn litter(&self) -> &'static [Cue] {
        litter::LITTER
    }
}

static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "le la les un une des du de au aux et ou mais donc or ni car si que qui quoi dont où ce cet cette ces ceci cela ça il \
     elle ils elles on nous vous je tu me te se lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos en y à \
     dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après dès lors comme ne pas plus moins \
     très tout toute tous toutes même aussi ainsi est sont était étaient être été a ont avait avaient avoir eu sera seront \
     serait fait faire peut doit selon quand quelque quelques autre autres chaque deux cependant afin alors"
        .split_whitespace()
        .collect()
});

/// One to sixteen, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("octante", 80),
    ("nonante", 90),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elision_and_accents_do_not_part_words() {
        assert_eq!(French.fold("qu'Anvers"), "anvers");
        assert_eq!(French.stem(&French.fold("L'État"), &|_| false), French.stem("etat", &|_| false));
    }
}
