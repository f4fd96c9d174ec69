//! Italian.
//!
//! Folding lowers case and takes off elided words (l', dell', un'); accents stay, because they part words ("e", "è").
//! The stem is Snowball's (the crate `frostem`), after which accents are dropped.
//!
//! ```
//! use muqabala::language::{Knowledge, italian::Italian};
//! assert_eq!(Italian.fold("Dell’accordo"), "accordo");
//! assert_eq!(Italian.stem("ministri", &|_| false), Italian.stem("ministro", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// Italian.
pub struct Italian;

/// What is written onto the next word with an apostrophe, longest first where one ends another.
const ELIDED: [&str; 18] = [
    "quest'", "quell'", "dell'", "nell'", "sull'", "dall'", "coll'", "all'", "cos'", "com'", "dov'", "un'", "gl'",
    "l'", "d'", "c'", "m'", "s'",
];

impl Knowledge for Italian {
    fn language(&self) -> Language {
        Language::Italian
    }

    fn fold(&self, word: &str) -> String {
        fold::without_elided(fold::lower(word), &ELIDED)
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(Stemmer::new(Algorithm::Italian).stem(folded).as_ref(), folded)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, references and months that stand inside a sentence
        &[
            "sig", "sigg", "dott", "prof", "avv", "ing", "on", "sen", "gen", "col", "cap", "sr", "jr", "pag", "art",
            "cfr", "ecc", "ca", "tel", "nr", "gen", "feb", "apr", "ago", "sett", "ott", "nov", "dic", "a.c", "d.c",
        ]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("gennaio", 1),
            ("gen", 1),
            ("febbraio", 2),
            ("feb", 2),
            ("marzo", 3),
            ("aprile", 4),
            ("apr", 4),
            ("maggio", 5),
            ("giugno", 6),
            ("luglio", 7),
            ("agosto", 8),
            ("settembre", 9),
            ("sett", 9),
            ("ottobre", 10),
            ("ott", 10),
            ("novembre", 11),
            ("nov", 11),
            ("dicembre", 12),
            ("dic", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        VERBS
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

/// Articles with their prepositions, pronouns, conjunctions, auxiliaries and adverbs of grammar, without elided vowels.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli \
     alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi e \
     ed o od ma però anche pure né se che chi cui quale quali quando dove come perché mentre poiché quindi dunque \
     dopo prima durante contro senza sotto sopra verso presso secondo oltre fino entro io tu lui lei noi voi loro \
     egli ella esso essa essi mi ti si ci vi ne me te sé mio mia miei mie tuo tua suo sua suoi sue nostro nostra \
     nostri nostre vostro vostra questo questa questi queste quello quella quelli quelle quei quegli ciò è sono era \
     erano fu furono essere stato stata stati state sia siano sarà saranno sarebbe ha hanno aveva avevano avere avuto \
     abbia ho abbiamo può possono poteva potrebbe deve devono non sì no più meno molto molti molte tanto poco pochi \
     già ancora così tutto tutta tutti tutte altro altra altri altre stesso stessa stessi ogni alcuni alcune alcun \
     nessun nessuno nessuna poi ora solo"
        .split_whitespace()
        .collect()
});

/// One to nineteen, and the tens; longer ones ("quarantacinque") are one word and are not read.
const NUMBERS: &[(&str, u32)] = &[
    ("uno", 1),
    ("una", 1),
    ("due", 2),
    ("tre", 3),
    ("quattro", 4),
    ("cinque", 5),
    ("sei", 6),
    ("sette", 7),
    ("otto", 8),
    ("nove", 9),
    ("dieci", 10),
    ("undici", 11),
    ("dodici", 12),
    ("tredici", 13),
    ("quattordici", 14),
    ("quindici", 15),
    ("sedici", 16),
    ("diciassette", 17),
    ("diciotto", 18),
    ("diciannove", 19),
    ("venti", 20),
    ("trenta", 30),
    ("quaranta", 40),
    ("cinquanta", 50),
    ("sessanta", 60),
    ("settanta", 70),
    ("ottanta", 80),
    ("novanta", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (
        VerbClass::Neutral,
        "detto disse dice dicono spiegato spiega aggiunto aggiunge annunciato annuncia dichiarato dichiara \
         commentato commenta risposto scritto scrive riferito osservato",
    ),
    (
        VerbClass::Stressing,
        "affermato afferma sottolineato sottolinea assicurato assicura ribadito ribadisce confermato conferma \
         insistito",
    ),
    (VerbClass::Distancing, "sostenuto sostiene asserito preteso"),
    (VerbClass::Calling, "chiesto chiede esortato esorta invitato"),
    (VerbClass::Warning, "avvertito avverte minacciato minaccia ammonito"),
    (VerbClass::Denying, "negato nega smentito smentisce respinto respinge"),
    (VerbClass::Praising, "lodato elogiato ringraziato ringrazia salutato"),
    (VerbClass::Blaming, "accusato accusa criticato critica condannato condanna denunciato denuncia"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("leggi anche", Start, Litter::Related),
    cue("leggi tutto", Start, Litter::Related),
    cue("per approfondire", Heading, Litter::Related),
    cue("articoli correlati", Heading, Litter::Related),
    cue("potrebbe interessarti", Heading, Litter::Related),
    cue("più letti", Heading, Litter::Related),
    cue("condividi", Start, Litter::Share),
    cue("copia link", Whole, Litter::Share),
    cue("stampa", Whole, Litter::Share),
    cue("pubblicità", Whole, Litter::Advert),
    cue("vai al contenuto", Start, Litter::Navigation),
    cue("iscriviti alla newsletter", Start, Litter::Navigation),
    cue("commenti", Whole, Litter::Comments),
    cue("riproduzione riservata", Anywhere, Litter::Copyright),
    cue("tutti i diritti riservati", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        Italian.stem(&Italian.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [("negoziati", "negoziato"), ("ministri", "ministro"), ("dell’accordo", "accordi")] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }

    #[test]
    fn elided_words_do_not_hide_the_next() {
        assert_eq!(Italian.fold("L’ambasciatore"), "ambasciatore");
        assert_eq!(Italian.fold("un'intesa"), "intesa");
        assert_eq!(Italian.fold("l'"), "l'");
    }
}
