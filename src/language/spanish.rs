//! Spanish.
//!
//! Folding lowers case and keeps accents, which part words ("esta", "está"); the stem is Snowball's (the crate
//! `frostem`), after which accents are dropped, so that headlines in capitals without them meet.
//!
//! ```
//! use muqabala::language::{Knowledge, spanish::Spanish};
//! assert_eq!(Spanish.stem("negociaciones", &|_| false), Spanish.stem("negociación", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// Spanish, of Spain and America.
pub struct Spanish;

impl Knowledge for Spanish {
    fn language(&self) -> Language {
        Language::Spanish
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(Stemmer::new(Algorithm::Spanish).stem(folded).as_ref(), folded)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, references and months that stand inside a sentence
        &[
            "sr", "sra", "sres", "srta", "dr", "dra", "prof", "lic", "ing", "gral", "cnel", "avda", "av", "núm", "nro",
            "pág", "art", "vol", "aprox", "etc", "ee", "uu", "ee.uu", "d.c", "a.c", "a.m", "p.m", "ene", "feb", "abr",
            "ago", "sept", "oct", "nov", "dic",
        ]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("enero", 1),
            ("ene", 1),
            ("febrero", 2),
            ("feb", 2),
            ("marzo", 3),
            ("abril", 4),
            ("abr", 4),
            ("mayo", 5),
            ("junio", 6),
            ("julio", 7),
            ("agosto", 8),
            ("ago", 8),
            ("septiembre", 9),
            ("setiembre", 9),
            ("sept", 9),
            ("octubre", 10),
            ("oct", 10),
            ("noviembre", 11),
            ("nov", 11),
            ("diciembre", 12),
            ("dic", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
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

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of grammar.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "el la los las lo un una unos unas al del y e o u ni pero sino mas aunque porque pues que si cuando donde como \
     cual cuales quien quienes cuyo cuya cuyos cuyas qué cuál quién cómo cuándo dónde de a en con por para sin sobre \
     entre hasta desde hacia según contra durante mediante ante bajo tras yo tú él ella ello nosotros nosotras ellos \
     ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta \
     estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello es son era eran fue fueron ser \
     sido siendo sea sean será serán sería está están estaba estaban estuvo estar ha han había habían haber hay hubo \
     haya he hemos tiene tienen tenía tener puede pueden podía podría debe deben no sí también tampoco muy más menos \
     tan tanto ya aún todavía así además todo toda todos todas otro otra otros otras mismo misma mismos mismas cada \
     algún alguno alguna algunos algunas ningún ninguna ninguno mucho mucha muchos muchas poco pocos entonces luego \
     ahora mientras sólo solo"
        .split_whitespace()
        .collect()
});

/// One to twenty-nine as they are written in one word, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("un", 1),
    ("uno", 1),
    ("una", 1),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
    ("diez", 10),
    ("once", 11),
    ("doce", 12),
    ("trece", 13),
    ("catorce", 14),
    ("quince", 15),
    ("dieciséis", 16),
    ("diecisiete", 17),
    ("dieciocho", 18),
    ("diecinueve", 19),
    ("veinte", 20),
    ("veintiuno", 21),
    ("veintiún", 21),
    ("veintidós", 22),
    ("veintitrés", 23),
    ("veinticuatro", 24),
    ("veinticinco", 25),
    ("veintiséis", 26),
    ("veintisiete", 27),
    ("veintiocho", 28),
    ("veintinueve", 29),
    ("treinta", 30),
    ("cuarenta", 40),
    ("cincuenta", 50),
    ("sesenta", 60),
    ("setenta", 70),
    ("ochenta", 80),
    ("noventa", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (
        VerbClass::Neutral,
        "dijo dice dijeron dicho señaló señala indicó indica explicó explica añadió añade agregó agrega \
         anunció anuncia declaró declara expresó manifestó comentó respondió informó escribió precisó",
    ),
    (
        VerbClass::Stressing,
        "subrayó subraya aseguró asegura afirmó afirma insistió insiste confirmó confirma recalcó destacó \
         enfatizó reiteró",
    ),
    (VerbClass::Distancing, "alegó alega pretendió adujo"),
    (VerbClass::Calling, "pidió pide instó insta exigió exige llamó exhortó reclamó"),
    (VerbClass::Warning, "advirtió advierte alertó alerta amenazó amenaza"),
    (VerbClass::Denying, "negó niega desmintió desmiente rechazó rechaza"),
    (VerbClass::Praising, "elogió elogia celebró felicitó agradeció"),
    (VerbClass::Blaming, "acusó acusa criticó critica condenó condena denunció denuncia culpó"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("lea también", Start, Litter::Related),
    cue("lee también", Start, Litter::Related),
    cue("leer más", Start, Litter::Related),
    cue("te puede interesar", Heading, Litter::Related),
    cue("te puede interesar", Start, Litter::Related),
    cue("noticias relacionadas", Heading, Litter::Related),
    cue("más noticias", Heading, Litter::Related),
    cue("lo más leído", Heading, Litter::Related),
    cue("compartir", Whole, Litter::Share),
    cue("compartir en", Start, Litter::Share),
    cue("copiar enlace", Whole, Litter::Share),
    cue("imprimir", Whole, Litter::Share),
    cue("publicidad", Whole, Litter::Advert),
    cue("saltar al contenido", Start, Litter::Navigation),
    cue("suscríbete a nuestro boletín", Start, Litter::Navigation),
    cue("comentarios", Whole, Litter::Comments),
    cue("todos los derechos reservados", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        Spanish.stem(&Spanish.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in
            [("negociaciones", "negociación"), ("firmaron", "firmó"), ("MEXICO", "México"), ("ministras", "ministro")]
        {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }
}
