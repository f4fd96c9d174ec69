//! Numbers, in one form.
//!
//! A separator followed by exactly three digits groups thousands; otherwise it marks decimals. So "1.200" is
//! read as twelve hundred in every language, which is wrong for an English "1.200" with three decimals; news
//! writes thousands far more often. Small numbers in words are read by [`spelled`]; scales ("ten billion") are not.
//!
//! ```
//! use muqabala::language::numbers::canonical;
//! assert_eq!(canonical("١٬٢٥٠"), "1250");
//! assert_eq!(canonical("3,5"), "3.5");
//! ```

use super::fold::ascii_digit;
use super::words::Word;
use super::{Knowledge, Language};

/// Digits in a group of thousands.
const GROUP: usize = 3;

/// The number with ASCII digits, a point before decimals and no thousands separators. What follows the digits
/// ("5th", "20km") is kept in lower case.
pub fn canonical(raw: &str) -> String {
    let ascii: Vec<char> = raw.chars().map(ascii_digit).flat_map(char::to_lowercase).collect();
    let mut number = String::with_capacity(ascii.len());
    for (i, &c) in ascii.iter().enumerate() {
        if !is_separator(c) {
            number.push(c);
            continue;
        }
        let group = ascii[i + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
        if group != GROUP {
            number.push('.');
        }
    }
    number
}

/// Whether `raw` goes on the number `before` across `between`: one space, then a group of three digits.
pub(super) fn continues(before: &str, between: &str, raw: &str) -> bool {
    let is_space = matches!(between, " " | "\u{a0}" | "\u{202f}" | "\u{2009}");
    let digits = |s: &str| s.chars().all(|c| ascii_digit(c).is_ascii_digit());
    let last_group = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or(before);
    let first = !before.contains(char::is_whitespace);
    let fits = if first { (1..=GROUP).contains(&last_group.chars().count()) } else { true };
    is_space && fits && digits(last_group) && digits(raw) && raw.chars().count() == GROUP
}

/// The numbers that `words` write in words: the index of the first word, how many words, and the value. A ten and a
/// unit that stand side by side are one number, in either order: "vingt-cinq", "تسعة عشر", "خمسة وأربعون".
///
/// ```
/// use muqabala::language::{Language, numbers::spelled, words::words};
/// let arabic = Language::Arabic.knowledge();
/// assert_eq!(spelled(&words("بعد تسعة عشر يوما", arabic), arabic), [(1, 2, 19)]);
/// ```
pub fn spelled(words: &[Word], knowledge: &dyn Knowledge) -> Vec<(usize, usize, u32)> {
    let table = knowledge.number_words();
    let value = |word: &Word| {
        let of = |folded: &str| table.iter().find(|(name, _)| *name == folded).map(|(_, value)| *value);
        let joined = || word.folded.strip_prefix('و').filter(|_| knowledge.language() == Language::Arabic).and_then(of);
        of(&word.folded).or_else(joined)
    };
    let mut found: Vec<(usize, usize, u32)> = Vec::new();
    for (i, word) in words.iter().enumerate() {
        let Some(value) = value(word) else { continue };
        match found.last_mut() {
            Some((start, length, sum)) if *start + *length == i && *length == 1 && is_ten_and_unit(*sum, value) => {
                (*length, *sum) = (2, *sum + value);
            }
            _ => found.push((i, 1, value)),
        }
    }
    found
}

fn is_ten_and_unit(a: u32, b: u32) -> bool {
    let (unit, ten) = (a.min(b), a.max(b));
    unit < 10 && ten >= 10 && ten.is_multiple_of(10)
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '٫' | '٬' | '،' | '\'' | '’') || c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_and_thousands_are_told_apart() {
        assert_eq!(canonical("3.5"), "3.5");
        assert_eq!(canonical("٣٫٥"), "3.5");
        assert_eq!(canonical("1.250.000"), "1250000");
        assert_eq!(canonical("2024"), "2024");
    }

    #[test]
    fn a_year_is_not_a_group_of_a_day() {
        assert!(!continues("4", " ", "2024"));
        assert!(continues("4", " ", "200"));
        assert!(!continues("2024", " ", "200"));
    }
}
