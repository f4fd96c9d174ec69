//! Persian, as Iran writes it (and Dari).
//!
//! Folding makes one of the letters that keyboards write in two ways (ي ك as ی ک), of the seats of hamza (رئیس, رییس), of
//! ة ۀ and ه, drops vowel signs and the half-space (ZWNJ): "کتاب‌ها" and "کتابها" are one word. Written with a full space
//! ("کتاب ها") the ending is a word of its own and one without meaning. The stem loses the plural ها
//! and the superlative ترین and no more, because Snowball's Persian stemmer makes پوت of پوتین.
//!
//! ```
//! use muqabala::language::{Knowledge, persian::Persian};
//! assert_eq!(Persian.fold("كتاب\u{200c}ها"), Persian.fold("کتابها"));
//! assert_eq!(Persian.stem("دولتهای", &|_| false), Persian.stem("دولت", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Place::{Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// Persian.
pub struct Persian;

/// Endings of the plural, with what may follow it, and of the superlative, longest first. Only these are safe: ان, ات and
/// ین end too many names (ایران, پوتین), and می begins too many nouns (میدان).
const ENDINGS: [&str; 7] = ["هایشان", "هایمان", "هایی", "هایش", "های", "ها", "ترین"];

/// Letters that a stem keeps at the least. Two turns بها into nothing worth matching; four leaves سالها apart from سال.
const SHORTEST_STEM: usize = 3;

impl Knowledge for Persian {
    fn language(&self) -> Language {
        Language::Persian
    }

    fn fold(&self, word: &str) -> String {
        // decomposition turns أ ئ ۀ into their carrier and a mark, and presentation forms into letters
        let folded: String = fold::lower(word)
            .nfkd()
            .filter(|c| !is_combining_mark(*c) && *c != 'ـ')
            .map(|c| match c {
                'ٱ' => 'ا',
                'ي' | 'ى' => 'ی',
                'ك' => 'ک',
                'ة' | 'ە' => 'ه',
                c => c,
            })
            .collect();
        folded.nfkc().collect()
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        let rest = ENDINGS.iter().find_map(|ending| folded.strip_suffix(ending));
        rest.filter(|rest| rest.chars().count() >= SHORTEST_STEM).unwrap_or(folded).to_owned()
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // "and so on", before Christ, after the Hijra; titles of one letter are initials
        &["غیره", "ق.م", "ه.ش", "ه.ق"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("ژانویه", 1),
            ("فوریه", 2),
            ("مارس", 3),
            ("آوریل", 4),
            ("مه", 5),
            ("می", 5),
            ("ژوئن", 6),
            ("ژوئیه", 7),
            ("جولای", 7),
            ("اوت", 8),
            ("آگوست", 8),
            ("سپتامبر", 9),
            ("اکتبر", 10),
            ("نوامبر", 11),
            ("دسامبر", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["دوشنبه", "سهشنبه سه‌شنبه", "چهارشنبه", "پنجشنبه پنج‌شنبه", "جمعه", "شنبه", "یکشنبه یک‌شنبه"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        VERBS
    }

    fn has_capitals(&self) -> bool {
        false
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

/// Pronouns, prepositions, conjunctions, auxiliaries and the endings that some write as words of their own.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "و یا اما ولی که اگر چون زیرا تا هم نیز نه در به از با بر برای را بی بدون درباره علیه بین میان پس پیش بعد قبل طی \
     روی زیر کنار نزد ضمن این ان اینها انها ایشان من تو او ما شما وی خود خویش یک هر همه هیچ چند چه چرا کجا کی کدام \
     دیگر همین همان چنین چنان بسیار بیشتر کمتر خیلی فقط تنها است هست نیست بود بودند بوده باشد باشند شد شدند شده شود \
     شوند میشود میشوند خواهد خواهند کرد کردند کرده کند کنند میکند میکنند دارد دارند داشت داشتند داشته داد دادند داده \
     دهد میدهد گیرد باید شاید تواند میتواند اکنون هنوز همچنین انکه اینکه یعنی مانند مثل ها های هایی می نمی ای تر ترین \
     ام اند"
        .split_whitespace()
        .collect()
});

/// One to nineteen, and the tens; "و" between them is passed over.
const NUMBERS: &[(&str, u32)] = &[
    ("یک", 1),
    ("دو", 2),
    ("سه", 3),
    ("چهار", 4),
    ("پنج", 5),
    ("شش", 6),
    ("هفت", 7),
    ("هشت", 8),
    ("نه", 9),
    ("ده", 10),
    ("یازده", 11),
    ("دوازده", 12),
    ("سیزده", 13),
    ("چهارده", 14),
    ("پانزده", 15),
    ("شانزده", 16),
    ("هفده", 17),
    ("هجده", 18),
    ("نوزده", 19),
    ("بیست", 20),
    ("سی", 30),
    ("چهل", 40),
    ("پنجاه", 50),
    ("شصت", 60),
    ("هفتاد", 70),
    ("هشتاد", 80),
    ("نود", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (VerbClass::Neutral, "گفت گفتند گفته میگوید افزود نوشت اعلام اظهار گزارش پاسخ"),
    (VerbClass::Stressing, "تاکید تایید"),
    (VerbClass::Distancing, "مدعی ادعا"),
    (VerbClass::Calling, "خواست خواستار"),
    (VerbClass::Warning, "هشدار تهدید"),
    (VerbClass::Denying, "تکذیب رد"),
    (VerbClass::Praising, "ستود تقدیر"),
    (VerbClass::Blaming, "متهم محکوم انتقاد"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("بیشتر بخوانید", Start, Litter::Related),
    cue("همچنین بخوانید", Start, Litter::Related),
    cue("مطالب مرتبط", Heading, Litter::Related),
    cue("اخبار مرتبط", Heading, Litter::Related),
    cue("پربازدیدها", Heading, Litter::Related),
    cue("اشتراک گذاری", Whole, Litter::Share),
    cue("کپی لینک", Whole, Litter::Share),
    cue("چاپ", Whole, Litter::Share),
    cue("تبلیغات", Whole, Litter::Advert),
    cue("نظر شما", Whole, Litter::Comments),
    cue("نظرات", Whole, Litter::Comments),
    cue("کد خبر", Start, Litter::About),
    cue("کلیه حقوق", Start, Litter::Copyright),
    cue("تمامی حقوق", Start, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        Persian.stem(&Persian.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [("دولت\u{200c}ها", "دولت"), ("کشورهای", "كشور")] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }

    #[test]
    fn spelling_does_not_part_words() {
        assert_eq!(Persian.fold("علي"), Persian.fold("علی"));
        assert_eq!(Persian.fold("رئیس"), Persian.fold("رييس"));
        assert_eq!(Persian.fold("خانۀ"), Persian.fold("خانه"));
        assert_eq!(Persian.fold("پوتین"), "پوتین", "a name stays whole");
        assert_eq!(stem("پوتین"), "پوتین");
    }
}
