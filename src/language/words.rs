//! A text cut into words, each with its place and its folded form.
//!
//! Word bounds are those of UAX #29 (the crate `unicode-segmentation`), where a language knows no better
//! ([`Knowledge::pieces`]). Groups of digits that a space parts ("1 200") are one number, because a reader takes them for
//! one.
//!
//! ```
//! use muqabala::language::{Language, words::words};
//! let read = words("وقال: «نعم» ٢٠٢٤", Language::Arabic.knowledge());
//! let folded: Vec<_> = read.iter().map(|w| w.folded.as_str()).collect();
//! assert_eq!(folded, ["وقال", "نعم", "2024"]);
//! ```

use super::{Knowledge, numbers};
use crate::article::Span;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where.
    pub span: Span,
    /// Folded by the language; for a number its [`numbers::canonical`] form.
    pub folded: String,
    /// Whether it begins with a digit.
    pub is_number: bool,
    /// Whether it begins with a capital letter; always false in scripts without case.
    pub is_capital: bool,
}

/// The words of `text` in order. Punctuation and space between them belong to none.
pub fn words(text: &str, knowledge: &dyn Knowledge) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let clitics = knowledge.digit_clitics();
    let pieces = knowledge.pieces(text).into_iter();
    for (start, raw) in pieces.flat_map(|(start, raw)| without_clitic(start, raw, clitics)) {
        let span = Span::new(start, start + raw.len());
        let is_number = raw.chars().next().is_some_and(char::is_numeric);
        if is_number
            && let Some(last) = words.last_mut().filter(|last| last.is_number)
            && numbers::continues(last.span.of(text), &text[last.span.end..start], raw)
        {
            last.span.end = span.end;
            last.folded = numbers::canonical(last.span.of(text), knowledge.language());
            continue;
        }
        let folded = if is_number { numbers::canonical(raw, knowledge.language()) } else { knowledge.fold(raw) };
        if !folded.is_empty() {
            let is_capital = raw.chars().next().is_some_and(char::is_uppercase);
            words.push(Word { span, folded, is_number, is_capital });
        }
    }
    words
}

/// A particle that is written onto digits ("و27", "الـ21") and the digits, each a word.
fn without_clitic<'t>(start: usize, raw: &'t str, clitics: &[&str]) -> impl Iterator<Item = (usize, &'t str)> {
    let digits = raw.find(char::is_numeric).unwrap_or(0);
    let particle = raw[..digits].trim_end_matches('ـ');
    let at = if clitics.contains(&particle) { digits } else { 0 };
    [(start, &raw[..at]), (start + at, &raw[at..])].into_iter().filter(|(_, word)| !word.is_empty())
}

/// The folded words of `text` joined by single spaces: equal for texts that differ in spelling or marks alone.
pub fn folded(text: &str, knowledge: &dyn Knowledge) -> String {
    let words: Vec<String> = words(text, knowledge).into_iter().map(|word| word.folded).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn list(text: &str, language: Language) -> Vec<String> {
        words(text, language.knowledge()).into_iter().map(|w| w.folded).collect()
    }

    #[test]
    fn no_break_spaces_part_words_and_tatweel_does_not() {
        assert_eq!(list("منظمة\u{a0}شنغهـــاي", Language::Arabic), ["منظمه", "شنغهاي"]);
    }

    #[test]
    fn grouped_digits_are_one_number_in_every_manner_of_writing() {
        for text in ["1 200", "1\u{a0}200", "1\u{202f}200", "1,200", "١٬٢٠٠"] {
            assert_eq!(list(text, Language::French), ["1200"], "{text}");
        }
        assert_eq!(list("12 200 3", Language::French), ["12200", "3"]);
        assert_eq!(list("4 5", Language::English), ["4", "5"]);
    }

    #[test]
    fn digits_are_a_word_without_the_particle_before_them() {
        assert_eq!(list("يومي 26 و27 مارس، الـ21", Language::Arabic), ["يومي", "26", "و", "27", "مارس", "ال", "21"]);
        assert_eq!(list("G20 ج20", Language::Arabic), ["g20", "ج20"]);
    }

    #[test]
    fn elided_articles_do_not_hide_a_french_word() {
        assert_eq!(list("l’accord d'Anvers", Language::French), ["accord", "anvers"]);
    }
}
