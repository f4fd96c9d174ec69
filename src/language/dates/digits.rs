//! Dates in digits alone.

use jiff::civil::Date;

use super::Mention;
use super::reader::{Read, Reader};
use super::year::YEARS;
use crate::article::{Precision, Span};
use crate::language::{Language, numbers};

impl Reader<'_> {
    /// Year-month-day or day/month/year at word `i`; month/day/year where the other is no date.
    pub(super) fn digits(&self, i: usize) -> Option<Read> {
        // "4.7.2024" is one word to UAX #29, the others are three
        let (span, end) = match self.words.get(i)? {
            word if word.is_number && word.span.of(self.text).matches('.').count() == 2 => (word.span, i + 1),
            word if word.is_number => (Span::new(word.span.start, self.words.get(i + 2)?.span.end), i + 3),
            _ => return None,
        };
        let written = span.of(self.text);
        let separator = ['-', '/', '.'].into_iter().find(|s| written.matches(*s).count() == 2)?;
        let part = |part: &str| {
            // in English "1.200" is a decimal, which the year of 4.7.2024 must not be
            let digits = numbers::canonical(part, Language::Arabic);
            // a time may follow without a space: 2024-07-04T10
            digits.split('t').next().and_then(|digits| digits.parse::<i16>().ok())
        };
        let parts: Vec<i16> = written.split(separator).map(part).collect::<Option<_>>()?;
        let (year, month, day) = match parts[..] {
            [year, month, day] if YEARS.contains(&year) => (year, month, day),
            [month, day, year] if YEARS.contains(&year) && day > 12 => (year, month, day),
            [day, month, year] if YEARS.contains(&year) => (year, month, day),
            _ => return None,
        };
        let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
        Some(Read { mentions: vec![Mention { span, date: Some((date, Precision::Day)) }], end })
    }
}
