//! Whether two words that share a stem are forms of one word, for those who judge a pair of words at the same place of one
//! statement.
//!
//! A stem is bold: ملاحي (boatmen of) and الملاحة (navigation) have one, and so have *general* and *generous*. What tells forms from
//! other words are the endings: a plural and a singular, a feminine and a masculine are forms; a noun and the adjective made of it are two words.
//!
//! ```
//! use muqabala::language::Language;
//! let arabic = Language::Arabic.knowledge();
//! assert!(arabic.is_inflection("ملاحي", "ملاحين", "ملاح"));
//! assert!(!arabic.is_inflection("ملاحي", "الملاحه", "ملاح"));
//! ```
//!
//! What it does not do: it has no dictionary. Where one ending may be either (وزير and وزيرة, ملاح and ملاحة) it says yes.

use super::Knowledge;

/// Endings of English nouns and verbs, folded.
pub(super) const ENGLISH: &[&str] = &["", "s", "es", "e", "ed", "d", "ing", "'s", "’s", "s'", "s’", "y", "ies", "ied"];

/// Endings of French nouns, adjectives and the commonest verb forms, folded.
pub(super) const FRENCH: &[&str] = &[
    "", "e", "s", "es", "x", "ee", "ees", "er", "ent", "a", "ait", "aient", "ont", "era", "eront", "ant", "i", "is",
    "it", "ie", "ies", "ir", "issent", "l", "ux", "le", "les",
];

/// Whether two words differ in their endings alone, both of the list. A consonant that is doubled before an ending (*planned*) counts as one.
pub(super) fn by_endings(one: &str, other: &str, endings: &[&str]) -> bool {
    let shared: usize = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let doubled = one[..shared].chars().next_back();
    let is_ending = |rest: &str| {
        let undoubled = doubled.and_then(|last| rest.strip_prefix(last)).filter(|rest| !rest.is_empty());
        endings.contains(&rest) || undoubled.is_some_and(|rest| endings.contains(&rest))
    };
    is_ending(&one[shared..]) && is_ending(&other[shared..])
}

/// Endings that one Arabic word takes: number, gender, person, possession.
const FORMS: &[&str] =
    &["", "ان", "ون", "ين", "ات", "ه", "ها", "هم", "نا", "ت", "تا", "وا", "و", "ا", "ته", "تها", "تهم", "تنا"];

/// Of these the ones of a feminine, which a masculine plural is no form of.
const FEMININE: &[&str] = &["ه", "ت", "ته", "تها", "تهم", "تنا", "ات"];

/// Endings of a masculine plural, and what is left of them before another noun.
const PLURAL: &[&str] = &["ون", "ين", "ي", "و"];

/// Endings of an adjective made of a noun.
const ADJECTIVE: &[&str] = &["ي", "يه"];

/// Whether two Arabic words of one stem are forms of one word. `stem` is that of [`Knowledge::loose_stem`].
pub(super) fn arabic(one: &str, other: &str, stem: &str) -> bool {
    let parts = |word: &str| -> Option<(String, String)> {
        let at = word.find(stem)?;
        Some((word[..at].to_owned(), word[at + stem.len()..].to_owned()))
    };
    let (Some((front, end)), Some((other_front, other_end))) = (parts(one), parts(other)) else { return false };
    let pair = |list: &[&str], other_list: &[&str]| {
        let (end, other_end) = (end.as_str(), other_end.as_str());
        list.contains(&end) && other_list.contains(&other_end) || list.contains(&other_end) && other_list.contains(&end)
    };
    let ends = (pair(FORMS, FORMS) && !pair(FEMININE, PLURAL)) || pair(PLURAL, PLURAL) || pair(ADJECTIVE, ADJECTIVE);
    // a letter that only looks like a particle makes another word of it: سلام is no form of كلام
    let has_article = |front: &str| front.ends_with("ال") || front.ends_with("لل");
    let fronts = front.starts_with(&other_front)
        || other_front.starts_with(&front)
        || has_article(&front)
        || has_article(&other_front);
    ends && fronts
}

/// What `knowledge` writes onto words in front (`true`) or behind, without which two words are letter for letter the same: how many letters of each.
/// `None` where they are the same, or differ elsewhere too.
pub fn clitics(one: &str, other: &str, in_front: bool, knowledge: &dyn Knowledge) -> Option<(usize, usize)> {
    let list = if in_front { knowledge.proclitics() } else { knowledge.enclitics() };
    let strip = |word: &'_ str, clitic: &str| -> Option<String> {
        let rest = if in_front { word.strip_prefix(clitic) } else { word.strip_suffix(clitic) };
        rest.filter(|rest| rest.chars().nth(1).is_some()).map(str::to_owned)
    };
    let with_none = || std::iter::once("").chain(list.iter().copied());
    let pairs = with_none().flat_map(|a| with_none().map(move |b| (a, b))).filter(|(a, b)| a != b);
    let same = pairs.filter(|(a, b)| strip(one, a).is_some_and(|rest| strip(other, b) == Some(rest)));
    same.map(|(a, b)| (a.chars().count(), b.chars().count())).min_by_key(|(a, b)| a + b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn is_form(one: &str, other: &str, language: Language) -> bool {
        let knowledge = language.knowledge();
        let [one, other] = [one, other].map(|word| knowledge.fold(word));
        let alone = [&one, &other].map(|word| knowledge.loose_stem(word, &|_| false));
        let [stem, other_stem] =
            [&one, &other].map(|word| knowledge.loose_stem(word, &|stem| alone.iter().any(|alone| alone == stem)));
        stem == other_stem && knowledge.is_inflection(&one, &other, &stem)
    }

    #[test]
    fn forms_of_one_arabic_word_are_told_from_other_words_of_its_stem() {
        for (one, other) in [
            ("والوزير", "للوزير"),
            ("الوزيرة", "وزير"),
            ("ملاحو", "ملاحون"),
            ("ملاحي", "الملاحين"),
            ("أعلن", "أعلنت"),
            ("وقعوا", "وقع"),
            ("الروسية", "روسي"),
            ("وزارته", "الوزارة"),
            ("وفي", "في"),
            ("بنسبة", "نسبتها"),
        ] {
            assert!(is_form(one, other, Language::Arabic), "{one} {other}");
        }
        for (one, other) in
            [("ملاحي", "الملاحة"), ("سياسة", "سياسية"), ("سلام", "كلام"), ("اقتصاد", "اقتصادي"), ("وصول", "فصول")]
        {
            assert!(!is_form(one, other, Language::Arabic), "{one} {other}");
        }
    }

    #[test]
    fn forms_of_one_word_are_told_from_other_words_of_its_stem_in_latin_script() {
        for (one, other) in [("ships", "ship"), ("planned", "planning"), ("company", "companies"), ("raised", "raise")]
        {
            assert!(is_form(one, other, Language::English), "{one} {other}");
        }
        assert!(!is_form("general", "generous", Language::English));
        assert!(!is_form("navigation", "navigator", Language::English));
        for (one, other) in
            [("déclaré", "déclarée"), ("bateau", "bateaux"), ("ministre", "ministres"), ("port", "ports")]
        {
            assert!(is_form(one, other, Language::French), "{one} {other}");
        }
        assert!(!is_form("national", "nation", Language::French));
    }

    #[test]
    fn a_clitic_alone_is_counted_in_letters() {
        let arabic = Language::Arabic.knowledge();
        assert_eq!(clitics("والوزير", "الوزير", true, arabic), Some((1, 0)));
        assert_eq!(clitics("للوزير", "الوزير", true, arabic), Some((2, 2)));
        assert_eq!(clitics("اتفاقهم", "اتفاق", false, arabic), Some((2, 0)));
        assert_eq!(clitics("الوزير", "الوزيره", true, arabic), None);
    }
}
