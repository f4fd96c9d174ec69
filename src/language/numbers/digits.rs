//! Digits as they are written in one form.

use crate::language::Language;
use crate::language::fold::ascii_digit;

/// Digits in a group of thousands.
const GROUP: usize = 3;

/// The number with ASCII digits, a point before decimals and no thousands separators. What follows the digits
/// ("5th", "20km") is kept in lower case.
///
/// ```
/// use muqabala::language::{Language, numbers::canonical};
/// assert_eq!(canonical("١٬٢٥٠", Language::Arabic), "1250");
/// assert_eq!(canonical("1.234,5", Language::French), "1234.5");
/// assert_eq!(canonical("0,695", Language::French), "0.695");
/// ```
pub fn canonical(raw: &str, language: Language) -> String {
    let ascii: Vec<char> = raw.chars().map(ascii_digit).flat_map(char::to_lowercase).collect();
    let group_after = |i: usize| ascii[i + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    let separators: Vec<usize> = (0..ascii.len()).filter(|i| is_separator(ascii[*i])).collect();
    // several of one kind group thousands; of two kinds the last marks decimals
    let last_kind = separators.last().map(|i| ascii[*i]);
    let is_mixed = separators.iter().any(|i| Some(ascii[*i]) != last_kind && !ascii[*i].is_whitespace());
    let kind_count = separators.iter().filter(|i| Some(ascii[**i]) == last_kind).count();
    let groups = |i: usize| match ascii[i] {
        c if c.is_whitespace() => true,
        '٬' | '\'' | '’' => true,
        '٫' => false,
        _ if group_after(i) != GROUP || ascii[0] == '0' => false,
        c if is_mixed && Some(c) == last_kind && kind_count == 1 => false,
        '.' if language == Language::English && separators.len() == 1 => false,
        _ => true,
    };
    let mut number = String::with_capacity(ascii.len());
    for (i, &c) in ascii.iter().enumerate() {
        if !is_separator(c) {
            number.push(c);
        } else if !groups(i) {
            number.push('.');
        }
    }
    number
}

/// The digits at the head of a [`canonical`] number, decimals included, and the letters behind them.
pub(in crate::language) fn leading(canonical: &str) -> (&str, &str) {
    let end = canonical.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(canonical.len());
    canonical.split_at(end)
}

/// Whether `raw` goes on the number `before` across `between`: one space, then a group of three digits, which
/// decimals may follow.
pub(in crate::language) fn continues(before: &str, between: &str, raw: &str) -> bool {
    let is_space = matches!(between, " " | "\u{a0}" | "\u{202f}" | "\u{2009}");
    let is_digit = |c: char| ascii_digit(c).is_ascii_digit();
    let last_group = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or(before);
    let first = !before.contains(char::is_whitespace);
    let fits = if first { (1..=GROUP).contains(&last_group.chars().count()) } else { true };
    let group = raw.chars().take_while(|c| is_digit(*c)).count();
    let rest: String = raw.chars().skip(group).collect();
    let is_decimal = rest.is_empty() || (rest.starts_with([',', '.', '٫']) && rest.chars().skip(1).all(is_digit));
    is_space && fits && last_group.chars().all(is_digit) && group == GROUP && is_decimal
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '٫' | '٬' | '،' | '\'' | '’') || c.is_whitespace()
}
