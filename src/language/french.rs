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

mod counting;

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::numbers::Counting;
use super::{Cue, Knowledge, Language, VerbClass, cue, fold, reporting};
use crate::article::Litter;

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

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        reporting::french::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::french::PHRASES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::french::NAMING
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
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

/// Each entry stands on the pages of several sites, and does not begin or make up a sentence of the news.
const LITTER: &[Cue] = &[
    cue("lire aussi", Start, Litter::Related),
    cue("à lire aussi", Start, Litter::Related),
    cue("lire la suite", Start, Litter::Related),
    cue("voir aussi", Start, Litter::Related),
    cue("à lire également", Start, Litter::Related),
    cue("sur le même sujet", Heading, Litter::Related),
    cue("sur le même thème", Heading, Litter::Related),
    cue("articles liés", Heading, Litter::Related),
    cue("les plus lus", Heading, Litter::Related),
    cue("à découvrir", Heading, Litter::Related),
    cue("partager", Start, Litter::Share),
    cue("partagez cet article", Start, Litter::Share),
    cue("copier le lien", Start, Litter::Share),
    cue("imprimer", Whole, Litter::Share),
    cue("publicité", Whole, Litter::Advert),
    cue("contenu sponsorisé", Whole, Litter::Advert),
    cue("la suite après la publicité", Start, Litter::Advert),
    cue("aller au contenu", Start, Litter::Navigation),
    cue("accueil", Start, Litter::Navigation),
    cue("menu", Whole, Litter::Navigation),
    cue("rechercher", Whole, Litter::Navigation),
    cue("se connecter", Whole, Litter::Navigation),
    cue("abonnez vous", Start, Litter::Navigation),
    cue("abonnez vous à notre newsletter", Start, Litter::Navigation),
    cue("inscrivez vous à notre newsletter", Start, Litter::Navigation),
    cue("suivez nous sur", Start, Litter::Navigation),
    cue("laisser un commentaire", Start, Litter::Comments),
    cue("laissez un commentaire", Start, Litter::Comments),
    cue("réagir", Whole, Litter::Comments),
    cue("réagir à cet article", Whole, Litter::Comments),
    cue("connectez vous pour", Start, Litter::Comments),
    cue("commentaires", Whole, Litter::Comments),
    cue("votre adresse e mail ne sera pas publiée", Start, Litter::Comments),
    cue("tous droits réservés", Anywhere, Litter::Copyright),
    cue("publié le", Start, Litter::About),
    cue("mis à jour le", Start, Litter::About),
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
