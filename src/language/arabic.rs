//! Arabic.
//!
//! Folding takes away what writers of Arabic write or leave out at will: short vowels, tatweel, the seats of
//! hamza, ة for ه, ى for ي, Arabic-Indic digits. The stem follows light10 (Larkey, Ballesteros and Connell,
//! 2002): one layer of clitics and endings, no roots. It differs in one point: a single letter in front
//! (و ف ب ل ك س) is stripped only where what remains is attested in the corpus, because Snowball's stemmer,
//! which always strips, makes وتين of بوتين and زير of وزير.
//!
//! ```
//! use muqabala::language::{Knowledge, arabic::Arabic};
//! assert_eq!(Arabic.fold("أنْشَأَتْـــها"), "انشاتها");
//! assert_eq!(Arabic.stem("بوتين", &|_| false), Arabic.stem("وبوتين", &|word| word == "بوتين"));
//! ```

mod calendar;
mod counted;
mod counting;
mod litter;
mod site;

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::dates::Calendar;
use super::numbers::{Counted, Counting};
use super::site::SiteWords;
use super::{Cue, Knowledge, Language, VerbClass, credits, fold, inflection, reporting};

/// Arabic as the news of all Arab countries writes it.
pub struct Arabic;

/// Letters that a stem keeps at the least. Two lets ان and ات eat short names (لبنان → لب would pass at two);
/// four leaves most inflected three-letter nouns apart.
const SHORTEST_STEM: usize = 3;

/// The article with what may stand before it, longest first. The first two letters of لل are the preposition
/// and an article that has lost its alif.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

/// Endings of number, gender and possession, longest first (light10's list).
const ENDINGS: [&str; 10] = ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "نا", "ه", "ي"];

/// Particles of one letter that are written onto the next word.
const CLITICS: [char; 6] = ['و', 'ف', 'ب', 'ل', 'ك', 'س'];

impl Knowledge for Arabic {
    fn language(&self) -> Language {
        Language::Arabic
    }

    fn fold(&self, word: &str) -> String {
        if word.chars().all(fold::is_arabic_letter) {
            return word.chars().map(bare).collect();
        }
        // decomposition turns أ إ آ ؤ ئ into their carrier and a mark, and presentation forms into letters
        let folded: String = fold::lower(word)
            .nfkd()
            .filter(|c| !is_combining_mark(*c) && *c != 'ـ')
            .map(|c| fold::ascii_digit(bare(c)))
            .collect();
        // Latin words inside Arabic text compose again, so that they equal the same word elsewhere
        folded.nfkc().collect()
    }

    fn stem(&self, folded: &str, attested: &dyn Fn(&str) -> bool) -> String {
        let word = strip_clitics(folded, attested);
        let word = ARTICLES.iter().find_map(|a| word.strip_prefix(a).filter(|rest| is_long(rest))).unwrap_or(word);
        let stem = ENDINGS.iter().find_map(|e| word.strip_suffix(e).filter(|rest| is_long(rest))).unwrap_or(word);
        stem.to_owned()
    }

    fn loose_stem(&self, folded: &str, known: &dyn Fn(&str) -> bool) -> String {
        let bare = folded.strip_prefix(['و', 'ف']).filter(|bare| FUNCTION_WORDS.contains(bare));
        if let Some(bare) = bare.filter(|_| !FUNCTION_WORDS.contains(folded)) {
            return bare.to_owned();
        }
        // verbs agree with their subject (أعلن، أعلنت، أعلنوا), a feminine has ت before what is written onto it, a plural loses its ن before a noun
        let stem = |word: &str| {
            let stem = self.stem(word, &|_| false);
            let verb =
                ["وا", "تا", "ت", "و"].iter().find_map(|end| stem.strip_suffix(end).filter(|rest| is_long(rest)));
            verb.map_or(stem.clone(), str::to_owned)
        };
        stem(strip_clitics(folded, &|rest| known(&stem(rest))))
    }

    fn is_inflection(&self, one: &str, other: &str, stem: &str) -> bool {
        inflection::arabic(one, other, stem)
    }

    fn proclitics(&self) -> &'static [&'static str] {
        &[
            "و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "وال", "بال", "كال", "فال", "ولل", "فلل", "ول", "وب", "وك", "وس",
            "فل", "فب", "فس", "وبال",
        ]
    }

    fn enclitics(&self) -> &'static [&'static str] {
        &["ها", "هم", "هما", "كم", "نا"]
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn is_function_word(&self, folded: &str) -> bool {
        let bare = folded.strip_prefix('و').or_else(|| folded.strip_prefix('ف'));
        FUNCTION_WORDS.contains(folded) || bare.is_some_and(|bare| FUNCTION_WORDS.contains(bare))
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles of one letter (د. for doctor) are initials and need no entry
        &["ا.د", "ا.م", "م.م", "د.م"]
    }

    fn number_abbreviations(&self) -> &'static [&'static str] {
        // page, telephone, post box
        &["ص", "صص", "ت", "ص.ب"]
    }

    fn final_abbreviations(&self) -> &'static [&'static str] {
        // "et cetera", before and after Christ, before the Hijra
        &["الخ", "ق.م", "ب.م", "ق.ه"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        MONTHS
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
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

    fn digit_clitics(&self) -> &'static [&'static str] {
        &["و", "ف", "ب", "ل", "ك", "ال", "لل", "وال", "بال", "كال", "فال", "ول", "وب"]
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        reporting::arabic::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::arabic::PHRASES
    }

    fn cues(&self) -> &'static super::cues::Cues {
        &super::cues::arabic::CUES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::arabic::NAMING
    }

    fn has_capitals(&self) -> bool {
        false
    }

    fn conjunction_prefixes(&self) -> &'static [char] {
        &['و', 'ف']
    }

    fn credits(&self) -> &'static credits::Credits {
        &credits::arabic::CREDITS
    }

    fn site_words(&self) -> &'static SiteWords {
        &site::SITE
    }

    fn litter(&self) -> &'static [Cue] {
        litter::LITTER
    }
}

/// Takes off particles of one letter, at most two (وب, فل), each only if the rest stands alone somewhere.
fn strip_clitics<'w>(folded: &'w str, attested: &dyn Fn(&str) -> bool) -> &'w str {
    let mut word = folded;
    for _ in 0..2 {
        match word.strip_prefix(CLITICS) {
            Some(rest) if is_long(rest) && attested(rest) => word = rest,
            _ => break,
        }
    }
    word
}

fn is_long(word: &str) -> bool {
    word.chars().count() >= SHORTEST_STEM
}

/// Prepositions, pronouns, particles and auxiliaries, without the و and ف that may stand before them.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "ال في من الي علي عن مع ان انه انها انهم التي الذي الذين اللذين اللتين هذا هذه ذلك تلك هو هي هم هما ما لا لم لن قد \
     كان كانت كانوا يكون تكون او ثم كما بعد قبل بين حتي اذا لكن كل بعض غير عند منذ خلال حول ضد اي اما ايها ايتها ايضا به بها بهم \
     له لها لهم فيه فيها منه منها منهم عليه عليها عليهم اليه اليها عنه عنها لدي لديه لديها ليس ليست و ف ب ل لان لانه \
     مما بما فيما عندما بينما حين حيث نحو اكثر احد احدي عبر امام تحت فوق دون سوف كي لكي اذ هناك هنا نحن انا انت بان \
     مثل عما بل الا سوي تم يتم ضمن وفق وفقا حسب بحسب بشان بسبب بشكل ذات كذلك لذا لذلك بذلك كلا كلتا يزال تزال زال \
     اصبح اصبحت يمكن يجب كانا نفسه نفسها انهما بانه بانها بانهم باعتبارها باعتباره بوصفه بوصفها لقد عليهما بينهما"
        .split_whitespace()
        .collect()
});

/// Both month systems: the names of Egypt and the Gulf, those of the Levant and Iraq, and those of the Maghreb.
const MONTHS: &[(&str, i8)] = &[
    ("يناير", 1),
    ("كانون الثاني", 1),
    ("جانفي", 1),
    ("فبراير", 2),
    ("شباط", 2),
    ("فيفري", 2),
    ("مارس", 3),
    ("آذار", 3),
    ("أبريل", 4),
    ("نيسان", 4),
    ("أفريل", 4),
    ("مايو", 5),
    ("أيار", 5),
    ("ماي", 5),
    ("يونيو", 6),
    ("حزيران", 6),
    ("جوان", 6),
    ("يوليو", 7),
    ("تموز", 7),
    ("جويلية", 7),
    ("أغسطس", 8),
    ("آب", 8),
    ("أوت", 8),
    ("سبتمبر", 9),
    ("أيلول", 9),
    ("أكتوبر", 10),
    ("تشرين الأول", 10),
    ("نوفمبر", 11),
    ("تشرين الثاني", 11),
    ("ديسمبر", 12),
    ("كانون الأول", 12),
];

/// One and two as eleven and twelve have them, three to ten, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("احد", 1),
    ("واحد", 1),
    ("واحده", 1),
    ("احدي", 1),
    ("اثنا", 2),
    ("اثنان", 2),
    ("اثنين", 2),
    ("اثنتان", 2),
    ("اثنتين", 2),
    ("اثني", 2),
    ("اثنتا", 2),
    ("اثنتي", 2),
    ("ثلاثه", 3),
    ("ثلاث", 3),
    ("اربعه", 4),
    ("اربع", 4),
    ("خمسه", 5),
    ("خمس", 5),
    ("سته", 6),
    ("ست", 6),
    ("سبعه", 7),
    ("سبع", 7),
    ("ثمانيه", 8),
    ("ثماني", 8),
    ("ثمان", 8),
    ("تسعه", 9),
    ("تسع", 9),
    ("عشره", 10),
    ("عشر", 10),
    ("عشرون", 20),
    ("عشرين", 20),
    ("ثلاثون", 30),
    ("ثلاثين", 30),
    ("اربعون", 40),
    ("اربعين", 40),
    ("خمسون", 50),
    ("خمسين", 50),
    ("ستون", 60),
    ("ستين", 60),
    ("سبعون", 70),
    ("سبعين", 70),
    ("ثمانون", 80),
    ("ثمانين", 80),
    ("تسعون", 90),
    ("تسعين", 90),
];

/// A letter without its hamza or madda, and in one form of those that writers and keyboards exchange.
fn bare(c: char) -> char {
    match c {
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str, attested: &[&str]) -> String {
        Arabic.stem(&Arabic.fold(word), &|w| attested.contains(&w))
    }

    #[test]
    fn names_keep_their_first_letter() {
        for name in ["بوتين", "بكين", "وزير", "كازاخستان", "لافروف", "فلسطين"] {
            assert!(stem(name, &[]).starts_with(name.chars().next().unwrap_or_default()), "{name}");
        }
    }

    #[test]
    fn a_clitic_goes_only_where_the_rest_is_attested() {
        assert_eq!(stem("وبوتين", &["بوتين"]), stem("بوتين", &[]));
        assert_ne!(stem("وبوتين", &[]), stem("بوتين", &[]));
        assert_eq!(stem("لبكين", &["بكين"]), stem("بكين", &[]));
    }

    #[test]
    fn article_and_endings_fall_away() {
        assert_eq!(stem("المفاوضات", &[]), stem("مفاوضاتها", &[]).trim_end_matches("ات"));
        assert_eq!(stem("والدولة", &[]), stem("للدولة", &[]));
        assert_eq!(stem("الروسية", &[]), stem("روسي", &[]).as_str().to_owned());
    }

    #[test]
    fn folding_takes_what_writers_vary() {
        for (a, b) in [("أنشطة", "انشطه"), ("مسؤولين", "مسوولين"), ("على", "علي"), ("٢٠٢٤", "2024"), ("قُـــتل", "قتل")]
        {
            assert_eq!(Arabic.fold(a), Arabic.fold(b));
        }
        assert_eq!(Arabic.fold("ﻻ"), "لا", "presentation forms of old PDF files");
    }

    #[test]
    fn a_word_of_letters_alone_folds_as_it_does_with_a_mark_on_it() {
        for c in ('ء'..='ي').filter(|c| fold::is_arabic_letter(*c)) {
            assert_eq!(Arabic.fold(&format!("ب{c}ت")), Arabic.fold(&format!("ب{c}ت\u{64e}")), "{c}");
        }
    }

    #[test]
    fn function_words_are_known_with_a_conjunction_before_them() {
        assert!(Arabic.is_function_word(&Arabic.fold("وفي")));
        assert!(!Arabic.is_function_word(&Arabic.fold("وزير")));
    }
}
