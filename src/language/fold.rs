//! What the foldings of several languages share.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The zeros of the scripts that newspapers are printed in: Arabic, Persian and Urdu, N'Ko, Devanagari, Bengali, Gurmukhi,
/// Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, full-width.
/// In each the other nine follow.
const ZEROS: [char; 20] =
    ['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];

/// A decimal digit of any script used in the news as its ASCII form.
pub(super) fn ascii_digit(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let value = |zero: &char| (c as u32).checked_sub(*zero as u32).and_then(|value| char::from_digit(value, 10));
    ZEROS.iter().find_map(value).unwrap_or(c)
}

/// Without accents: é becomes e, ç becomes c, ligatures fall apart.
pub(super) fn without_accents(word: &str) -> String {
    word.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(|c| match c {
            'œ' => ['o', 'e'],
            'æ' => ['a', 'e'],
            c => [c, '\0'],
        })
        .filter(|c| *c != '\0')
        .collect()
}

/// Lower case in one canonical form, with one apostrophe and ASCII digits; invisible controls are dropped.
pub(super) fn lower(word: &str) -> String {
    // nearly every word, and a tenth of the time
    if word.chars().all(is_settled) {
        return word.to_ascii_lowercase();
    }
    let once = |word: &str| -> String {
        word.nfkc()
            .flat_map(char::to_lowercase)
            .filter(|c| !is_invisible(*c))
            .map(|c| if matches!(c, '’' | 'ʼ' | '＇') { '\'' } else { ascii_digit(c) })
            .nfkc()
            .collect()
    };
    // lowering can leave letters that compose or decompose once more (U+0130 and its kin)
    let mut folded = once(word);
    loop {
        let again = once(&folded);
        if again == folded {
            return folded;
        }
        folded = again;
    }
}

/// Whether normalization leaves a letter as it is whatever settled letter stands beside it, and lower case at most an ASCII one:
/// ASCII, Arabic letters without marks, accented Latin ones of the first page in lower case.
fn is_settled(c: char) -> bool {
    matches!(c, '\0'..='\u{7f}' | '\u{df}'..='\u{ff}') || is_arabic_letter(c)
}

/// The letters of Arabic, with hamza and madda as they are typed, without vowel signs and tatweel.
pub(super) fn is_arabic_letter(c: char) -> bool {
    matches!(c, 'ء'..='غ' | 'ف'..='ي')
}

/// A word without the elided words before it ("l'", "dell'"); what is nothing but one stays.
pub(super) fn without_elided(lower: String, elided: &[&str]) -> String {
    let mut bare = lower.as_str();
    while let Some(rest) = elided.iter().find_map(|e| bare.strip_prefix(e)).filter(|rest| !rest.is_empty()) {
        bare = rest;
    }
    bare.to_owned()
}

/// A stemmer's answer without accents; the word itself where nothing would be left.
pub(super) fn stem_or_word(stem: &str, folded: &str) -> String {
    let bare = without_accents(stem);
    if bare.is_empty() { folded.to_owned() } else { bare }
}

/// Characters that are written but not seen: joiners, direction marks, soft hyphen, byte order mark.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_become_ascii() {
        assert_eq!("٢٠٢٤ ۱۲ 3 २० ２๔".chars().map(ascii_digit).collect::<String>(), "2024 12 3 20 24");
        for zero in ZEROS {
            let digits: String = (zero as u32..).take(10).filter_map(char::from_u32).map(ascii_digit).collect();
            assert_eq!(digits, "0123456789", "{zero}");
        }
    }

    #[test]
    fn settled_letters_are_what_normalization_leaves() {
        let settled: Vec<char> = ('\0'..='\u{ffff}').filter(|c| is_settled(*c)).collect();
        assert!(settled.len() > 128 + 33 + 35);
        for &a in &settled {
            for &b in &settled {
                let pair = String::from_iter([a, b]);
                let slow: String =
                    pair.nfkc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c)).nfkc().collect();
                assert_eq!(lower(&pair), slow);
            }
        }
    }

    #[test]
    fn accents_and_ligatures_fall_apart() {
        assert_eq!(without_accents("cœur à été"), "coeur a ete");
    }
}
