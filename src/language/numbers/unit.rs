//! What a number counts: a percentage, a currency, a measure, or the noun behind it.
//!
//! Units have one name in every language: `percent`, `usd` (any dollar, unless its country is named), `kilometre`, `day`. A counted noun stays as
//! its text writes it, folded.

use super::Counting;
use crate::language::Knowledge;
use crate::language::words::Word;

/// Signs that stand right before or behind a number.
const SIGNS: &[(&str, &str)] = &[
    ("%", "percent"),
    ("٪", "percent"),
    ("€", "eur"),
    ("US$", "usd"),
    ("$", "usd"),
    ("£", "pound"),
    ("¥", "yen"),
    ("₽", "ruble"),
    ("₺", "lira"),
    ("°C", "degree celsius"),
    ("°F", "degree fahrenheit"),
];

/// A unit phrase has this many words at the most.
const UNIT_WORDS: usize = 3;

/// A unit and where the number with it begins and ends, in bytes.
pub(super) struct Unit {
    pub name: String,
    pub start: usize,
    pub end: usize,
}

/// The unit of the number in bytes `start..end`, whose last word comes before word `next`.
pub(super) fn unit(
    text: &str,
    words: &[Word],
    (start, end): (usize, usize),
    next: usize,
    knowledge: &dyn Knowledge,
) -> Option<Unit> {
    let counting = knowledge.counting();
    sign(text, start, end).or_else(|| {
        let (name, end) = glued(text, start, end, counting)
            .or_else(|| known(text, words, end, next, counting))
            .or_else(|| noun(text, words, end, next, knowledge))?;
        Some(Unit { name, start, end })
    })
}

/// A sign before or behind the number, a space between or not.
fn sign(text: &str, start: usize, end: usize) -> Option<Unit> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let (before, after) = (&text[..start], &text[end..]);
    let near = before.strip_suffix(is_space).unwrap_or(before);
    let at_head = SIGNS
        .iter()
        .find(|(sign, name)| near.ends_with(sign) && !name.starts_with("percent") && !name.starts_with("degree"));
    if let Some((sign, name)) = at_head {
        return Some(Unit { name: (*name).to_owned(), start: near.len() - sign.len(), end });
    }
    let rest = after.strip_prefix(is_space).unwrap_or(after);
    let (sign, name) = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign))?;
    Some(Unit { name: (*name).to_owned(), start, end: end + (after.len() - rest.len()) + sign.len() })
}

/// Letters behind the digits of one word: "20km".
fn glued(text: &str, start: usize, end: usize, counting: &Counting) -> Option<(String, usize)> {
    let word = &text[start..end];
    let letters = word.trim_start_matches(|c: char| c.is_numeric() || !c.is_alphabetic()).to_lowercase();
    let (_, name) = counting.units.iter().find(|(phrase, _)| *phrase == letters)?;
    Some(((*name).to_owned(), end))
}

/// A word or phrase of the language's units.
fn known(text: &str, words: &[Word], end: usize, next: usize, counting: &Counting) -> Option<(String, usize)> {
    let next = skip_links(text, words, end, next, counting)?;
    for length in (1..=UNIT_WORDS).rev() {
        let Some(run) = words.get(next..next + length) else { continue };
        let phrase: Vec<&str> = run.iter().map(|word| word.folded.as_str()).collect();
        let phrase = phrase.join(" ");
        if let Some((_, name)) = counting.units.iter().find(|(unit, _)| *unit == phrase) {
            return Some(((*name).to_owned(), run[length - 1].span.end));
        }
    }
    None
}

/// The noun behind the number: a word that carries meaning, in lower case where there is case, without an article.
fn noun(text: &str, words: &[Word], end: usize, next: usize, knowledge: &dyn Knowledge) -> Option<(String, usize)> {
    let next = skip_links(text, words, end, next, knowledge.counting())?;
    let word = &words[next];
    let has_case = word.span.of(text).chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let joined = knowledge.counting().joining_letter;
    // in Arabic a counted noun has no article, and a word with و begins something new
    let is_apart =
        !has_case && (word.folded.starts_with("ال") || joined.is_some_and(|letter| word.folded.starts_with(letter)));
    let counts = !word.is_number
        && !word.is_capital
        && !is_apart
        && !knowledge.is_function_word(&word.folded)
        && word.folded.chars().count() > 1;
    counts.then(|| (word.folded.clone(), word.span.end))
}

/// The first word behind the number that is no link ("de"), if nothing but spaces or a hyphen comes before it.
fn skip_links(text: &str, words: &[Word], end: usize, next: usize, counting: &Counting) -> Option<usize> {
    let next = if words.get(next).is_some_and(|word| counting.links.contains(&word.folded.as_str())) {
        next + 1
    } else {
        next
    };
    let word = words.get(next)?;
    let between = text.get(end..word.span.start)?;
    // "d'" and "de" stand in between
    let parted =
        between.chars().any(|c| !c.is_whitespace() && !c.is_alphabetic() && !matches!(c, '-' | '\'' | '’' | 'ـ'));
    (!parted && !between.contains('\n')).then_some(next)
}
