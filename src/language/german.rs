//! German.
//!
//! Folding lowers case and writes ß as ss, because Swiss writers and headlines in capitals do. Umlauts stay as they
//! are written; that Müller and Mueller are one is left to the stem (Snowball's, the crate `frostem`), which knows
//! where ae, oe and ue are umlauts ("Mueller") and where not ("Quelle"), and drops accents after it.
//!
//! What it does not do: compounds are one word, so "Außenministertreffen" does not meet "Treffen der Außenminister".
//!
//! ```
//! use muqabala::language::{Knowledge, german::German};
//! assert_eq!(German.fold("Straße"), German.fold("STRASSE"));
//! assert_eq!(German.stem("häuser", &|_| false), German.stem("haus", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// German, of Germany, Austria and Switzerland.
pub struct German;

impl Knowledge for German {
    fn language(&self) -> Language {
        Language::German
    }

    fn fold(&self, word: &str) -> String {
        // lowered again: ẞ becomes ß only by being lowered
        fold::lower(word).replace('ß', "ss")
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(Stemmer::new(Algorithm::German).stem(folded).as_ref(), folded)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, references and months that stand inside a sentence; z. B. and the like are initials
        &[
            "dr", "prof", "dipl", "ing", "hr", "fr", "st", "str", "nr", "ca", "bzw", "usw", "vgl", "ggf", "evtl",
            "inkl", "sog", "geb", "gest", "abs", "art", "mio", "mrd", "tel", "z.b", "d.h", "u.a", "v.a", "i.d.r",
            "o.ä", "u.ä", "s.o", "bspw", "jh", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dez",
        ]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("Januar", 1),
            ("Jänner", 1),
            ("Jan", 1),
            ("Februar", 2),
            ("Feber", 2),
            ("Feb", 2),
            ("März", 3),
            ("April", 4),
            ("Apr", 4),
            ("Mai", 5),
            ("Juni", 6),
            ("Juli", 7),
            ("August", 8),
            ("Aug", 8),
            ("September", 9),
            ("Sept", 9),
            ("Oktober", 10),
            ("Okt", 10),
            ("November", 11),
            ("Nov", 11),
            ("Dezember", 12),
            ("Dez", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag Sonnabend", "Sonntag"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        VERBS
    }

    fn calendar_has_capitals(&self) -> bool {
        true
    }

    fn capitals_mark_names(&self) -> bool {
        false
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of grammar, with ss for ß.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber \
     denn sondern doch als wie wenn weil dass ob damit obwohl während bevor nachdem bis seit sowie sowohl weder noch \
     ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen ihre ihren ihrem ihrer ihres sein seine seinen seinem \
     seiner seines mein meine dein deine unser unsere unseren unserem unserer euer sich selbst man wer was wen wem wo \
     wohin woher wann warum welche welcher welches welchen welchem dieser diese dieses diesen diesem jener jene jenes \
     jenen jenem jeder jede jedes jeden jedem alle allen aller alles viele vielen einige einigen mehr sehr nur auch \
     nicht nichts schon so da dort hier dann nun jetzt also zwar etwa rund in im ins an am ans auf aus bei beim mit \
     nach von vom vor zu zum zur über unter um durch für gegen ohne zwischen hinter neben wegen trotz laut seitens \
     ist sind war waren bin bist sei seien wäre wären gewesen wird werden wurde wurden worden würde würden hat haben \
     hatte hatten habe hätte hätten gehabt kann können konnte konnten könnte könnten muss müssen musste mussten soll \
     sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte dabei dafür dagegen daher darauf \
     daran darin davon dazu deren dessen denen zudem jedoch wieder immer bereits ja nein"
        .split_whitespace()
        .collect()
});

/// One to twelve, the tens; compounds of German ("fünfundvierzig") are one word and are not read.
const NUMBERS: &[(&str, u32)] = &[
    ("ein", 1),
    ("eins", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("zehn", 10),
    ("elf", 11),
    ("zwölf", 12),
    ("dreizehn", 13),
    ("vierzehn", 14),
    ("fünfzehn", 15),
    ("sechzehn", 16),
    ("siebzehn", 17),
    ("achtzehn", 18),
    ("neunzehn", 19),
    ("zwanzig", 20),
    ("dreissig", 30),
    ("vierzig", 40),
    ("fünfzig", 50),
    ("sechzig", 60),
    ("siebzig", 70),
    ("achtzig", 80),
    ("neunzig", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (
        VerbClass::Neutral,
        "sagte sagt sagten sagen erklärte erklärt erklärten teilte mitteilte berichtete berichtet schrieb \
         schreibt fügte nannte antwortete meinte äusserte",
    ),
    (
        VerbClass::Stressing,
        "betonte betont betonten bekräftigte bekräftigt unterstrich versicherte versichert bestätigte \
         bestätigt",
    ),
    (VerbClass::Distancing, "behauptete behauptet behaupteten"),
    (VerbClass::Calling, "forderte fordert forderten verlangte verlangt appellierte"),
    (VerbClass::Warning, "warnte warnt warnten drohte droht"),
    (VerbClass::Denying, "dementierte dementiert bestritt bestreitet leugnete"),
    (VerbClass::Praising, "lobte lobt begrüsste begrüsst würdigte dankte"),
    (VerbClass::Blaming, "kritisierte kritisiert verurteilte verurteilt beschuldigte rügte"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("lesen sie auch", Start, Litter::Related),
    cue("lesen sie mehr", Start, Litter::Related),
    cue("mehr zum thema", Heading, Litter::Related),
    cue("auch interessant", Heading, Litter::Related),
    cue("meistgelesen", Heading, Litter::Related),
    cue("artikel teilen", Whole, Litter::Share),
    cue("teilen", Whole, Litter::Share),
    cue("link kopieren", Whole, Litter::Share),
    cue("drucken", Whole, Litter::Share),
    cue("anzeige", Whole, Litter::Advert),
    cue("werbung", Whole, Litter::Advert),
    cue("zum inhalt springen", Start, Litter::Navigation),
    cue("newsletter abonnieren", Whole, Litter::Navigation),
    cue("kommentare", Whole, Litter::Comments),
    cue("alle rechte vorbehalten", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        German.stem(&German.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [
            ("Häuser", "Haus"),
            ("Gewerkschaften", "Gewerkschaft"),
            ("Müller", "Mueller"),
            ("Grösse", "Größe"),
            ("Ministers", "Minister"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }
}
