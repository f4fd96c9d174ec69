//! Which numbers of a text say how much or how many of something.

use super::around::Around;
use super::unit::Unit;
use super::{Amount, Value, leading, values};
use crate::article::{NumberMention, Span};
use crate::language::Knowledge;
use crate::language::words::Word;

/// What four digits may mean as a year; without a unit they count nothing.
const YEARS: std::ops::RangeInclusive<u64> = 1900..=2099;

/// More digits in a row, without groups, are a telephone or an account.
const LONGEST_DIGITS: usize = 9;

/// The numbers of `text` that count something, in order. `dates` are spans that name days and years and are left out; `words` are those of `text`.
pub fn numbers(text: &str, words: &[Word], knowledge: &dyn Knowledge, dates: &[Span]) -> Vec<NumberMention> {
    let reader = Around::new(text, words, knowledge);
    let values = values(text, words, knowledge);
    let mut found: Vec<NumberMention> = Vec::new();
    // the value before, if a range may go on from it
    let mut open: Option<Value> = None;
    for value in values {
        let span = reader.span(&value);
        if dates.iter().any(|date| date.overlaps(span)) {
            open = None;
            continue;
        }
        let unit = reader.unit(&value);
        let begins = open.take().filter(|first| reader.is_range(first, &value));
        open = (unit.is_none() && reader.may_begin_range(&value)).then_some(value);
        if !reader.counts(&value, unit.as_ref()) {
            continue;
        }
        let first = begins.map(|first| reader.first_of_range(&first, &value, unit.as_ref()));
        let mention = reader.mention(&value, unit, value.amount.as_f64());
        // the first end of a range was read before its unit was known
        found.pop_if(|last| first.as_ref().is_some_and(|first| first.span == last.span));
        for mention in first.into_iter().chain([mention]) {
            // numbers come in order and never share a letter
            if found.last().is_none_or(|last| last.span.end <= mention.span.start) {
                found.push(mention);
            }
        }
    }
    found
}

impl Around<'_> {
    fn mention(&self, value: &Value, unit: Option<Unit>, amount: f64) -> NumberMention {
        let span = self.span(value);
        let next = unit.as_ref().map_or_else(|| self.after(self.counted.others, value.end()), |unit| unit.next);
        let (start, end, name) =
            unit.map_or((span.start, span.end, None), |unit| (unit.start, unit.end, Some(unit.name)));
        NumberMention { span: Span::new(start, end), value: amount, unit: name, qualifier: self.qualifier(value, next) }
    }

    /// Whether the number says how much, and is not the name or the place of something.
    fn counts(&self, value: &Value, unit: Option<&Unit>) -> bool {
        let first = &self.words[value.first];
        let span = self.span(value);
        let written = span.of(self.text);
        let (before, after) = (&self.text[..span.start], &self.text[span.end..]);
        let whole = value.amount.as_whole();
        let is = |list: &[&str], i: Option<usize>| {
            i.and_then(|i| self.words.get(i)).is_some_and(|word| list.contains(&word.folded.as_str()))
        };
        let previous = value.first.checked_sub(1);
        if is(self.counting.labels, previous) || is(self.counting.clock, previous) {
            return false;
        }
        if value.is_spelled {
            // one and two alone are pronouns and articles
            return value.length > 1
                || value.scale > 1
                || whole.is_none_or(|n| n > 2)
                || (whole == Some(2) && unit.is_some());
        }
        let digits = written.chars().filter(|c| c.is_numeric()).count();
        let is_grouped = written.contains(|c: char| !c.is_alphanumeric());
        let is_bare = value.length == 1 && !is_grouped;
        let suffix = leading(&first.folded).1;
        let is_ordinal = self.counting.ordinal_endings.contains(&suffix) && value.scale == 1;
        // "F-16", "Covid-19"; "+961"; "10:30"; "3/4"
        let is_named = before.ends_with(['-', '–', '+', '#', '/', ':', '.']) && !before.ends_with(char::is_whitespace);
        let is_range = before.ends_with(['-', '–'])
            && before[..before.len() - before.chars().next_back().map_or(0, char::len_utf8)]
                .ends_with(char::is_numeric);
        let goes_on = after.starts_with([':', '/']) && after[1..].starts_with(char::is_numeric);
        // "20h30"
        let is_hour = suffix.strip_prefix('h').is_some_and(|minutes| minutes.bytes().all(|byte| byte.is_ascii_digit()));
        let is_time = is(self.counting.clock, Some(value.end())) || goes_on || is_hour;
        let is_long = is_bare && (digits > LONGEST_DIGITS || (digits > 1 && first.folded.starts_with('0')));
        let is_year = is_bare && digits == 4 && unit.is_none() && whole.is_some_and(|n| YEARS.contains(&n));
        // "3-1": the two halves of a score have no unit
        let is_score = (is_range
            || (after.starts_with(['-', '–']) && after.chars().nth(1).is_some_and(char::is_numeric)))
            && unit.is_none();
        !(is_ordinal || (is_named && !is_range) || is_time || is_long || is_year || is_score)
    }

    /// Whether `value` may be the first of a range: "10" of "10-15 people", "three" of "three to ten years".
    fn may_begin_range(&self, value: &Value) -> bool {
        let written = self.span(value).of(self.text);
        let is_digits = written.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',' | '٫'));
        value.scale == 1 && (is_digits || (value.is_spelled && value.amount > Amount::whole(1)))
    }

    /// Whether nothing but a range's mark or word parts the two, and the second is more.
    fn is_range(&self, first: &Value, second: &Value) -> bool {
        let between = &self.text[self.span(first).end..self.span(second).start];
        let word = between.trim();
        let is_mark = matches!(word, "-" | "–");
        // "three and five" are two numbers, "3 and 5 percent" the ends of a range
        let is_pair = first.is_spelled && self.is(self.counting.joiners, first.end());
        let is_word = second.first == first.end() + 1
            && !is_pair
            && self.counting.ranges.contains(&self.words[first.end()].folded.as_str())
            && word == self.words[first.end()].span.of(self.text);
        (is_mark || is_word) && first.amount < second.amount
    }

    /// The first number of a range has the unit and the scale of the second: "2-3 million dollars".
    fn first_of_range(&self, first: &Value, second: &Value, unit: Option<&Unit>) -> NumberMention {
        let amount = first.amount.times(second.scale).filter(|amount| *amount < second.amount).unwrap_or(first.amount);
        let name = unit.map(|unit| unit.name.clone());
        NumberMention {
            span: self.span(first),
            value: amount.as_f64(),
            unit: name,
            qualifier: self.qualifier(first, first.end()),
        }
    }
}
