//! What a number counts: a share, a currency, a measure, the noun behind it or what happened to those who are counted.
//!
//! A unit has one name in every language where [`super::units`] knows it; any other counted noun stays as its text writes
//! it, folded. English has the noun last among its words, so that in "two cruise missiles" missiles are counted; other languages have it
//! right behind the number, but for a few adjectives. A noun that only says that people are counted gives way to what
//! happened to them (`super::fate`).

use super::around::Around;
use super::{Value, units};

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
    ("₪", "shekel"),
    ("°C", "degree celsius"),
    ("°F", "degree fahrenheit"),
];

/// A unit and where the number with it begins and ends, in bytes.
pub(super) struct Unit {
    pub name: String,
    pub start: usize,
    pub end: usize,
    /// One past the last of its words.
    pub next: usize,
}

impl Around<'_> {
    /// The unit of a number.
    pub fn unit(&self, value: &Value) -> Option<Unit> {
        let span = self.span(value);
        let of = |name: &str, end: usize, next: usize| Unit { name: name.to_owned(), start: span.start, end, next };
        if let Some(unit) = self.sign(value).or_else(|| self.code(value)) {
            return Some(unit);
        }
        if let Some(name) = self.glued(value) {
            return Some(of(name, span.end, value.end()));
        }
        let noun = self.noun(value.end());
        let who = noun.as_ref().map(|noun| noun.name.as_str());
        let next = noun.as_ref().map_or_else(|| self.after(self.counted.others, value.end()), |noun| noun.next);
        let end = noun.as_ref().map_or(span.end, |noun| self.words[noun.next - 1].span.end);
        let says_more = who.is_some_and(|who| who != units::PERSON);
        let fate = if says_more { None } else { self.fate(value, next) };
        if who.is_some_and(|who| units::FATES.contains(&who) && self.is_one_of_two(next, who)) {
            return None;
        }
        let name = fate.or(who).map(|name| of(name, end, next));
        name.or_else(|| {
            let noun = self.named_before(value)?;
            Some(Unit { start: self.words[noun.first].span.start, ..of(&noun.name, span.end, noun.next) })
        })
    }

    /// A sign before or behind the number, a space between or not.
    fn sign(&self, value: &Value) -> Option<Unit> {
        let span = self.span(value);
        let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
        let (before, after) = (&self.text[..span.start], &self.text[span.end..]);
        let of = |name: &str, start, end| Some(Unit { name: name.to_owned(), start, end, next: value.end() });
        let near = before.strip_suffix(is_space).unwrap_or(before);
        let at_head = SIGNS
            .iter()
            .find(|(sign, name)| near.ends_with(sign) && !name.starts_with("percent") && !name.starts_with("degree"));
        if let Some((sign, name)) = at_head {
            return of(name, near.len() - sign.len(), span.end);
        }
        let rest = after.strip_prefix(is_space).unwrap_or(after);
        let (sign, name) = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign))?;
        of(name, span.start, span.end + (after.len() - rest.len()) + sign.len())
    }

    /// A currency's code before or behind the number: "EGP 500", "500 EGP".
    fn code(&self, value: &Value) -> Option<Unit> {
        let code = |i: usize| units::of_code(self.words.get(i)?.span.of(self.text));
        let span = self.span(value);
        if self.adjoins(value.end())
            && let Some(name) = code(value.end())
        {
            let end = self.words[value.end()].span.end;
            return Some(Unit { name: name.to_owned(), start: span.start, end, next: value.end() + 1 });
        }
        let before = value.first.checked_sub(1).filter(|_| self.adjoins(value.first))?;
        let start = self.words[before].span.start;
        Some(Unit { name: code(before)?.to_owned(), start, end: span.end, next: value.end() })
    }

    /// Letters behind the digits of one word: "20km".
    fn glued(&self, value: &Value) -> Option<&'static str> {
        let word = self.span(value).of(self.text);
        let letters = word.trim_start_matches(|c: char| c.is_numeric() || !c.is_alphabetic()).to_lowercase();
        let measures = self.counted.measures.iter();
        measures.filter(|(_, forms)| forms.split(';').any(|form| form == letters)).map(|(name, _)| *name).next()
    }
}
