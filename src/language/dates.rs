//! The dates that a text names: full ones, and those that its publishing date settles.
//!
//! Read are full dates in digits and words and in both orders ("4 July 2024", "July 4, 2024", 04/07/2024, 2024-07-04,
//! "السابع من ديسمبر 2021", "4 مايو / أيار 2024"), months and years ("في فبراير 2022", "عام 2001", "2023-2024"), and, seen from
//! a publishing date, days and months without a year, days of the week with their time of day ("مساء أمس السبت"),
//! yesterday, last month, two weeks ago. A date is as exact as it is told: [`Precision`].
//!
//! A day of the week is the last one, because news tells what was; a word of the future in its clause ("will",
//! سيلتقي), a qualifier ("next") or a date beside it say otherwise. A day without a year is the nearest. That is a
//! guess where a text reaches back more than half a year without saying so.
//!
//! Without a publishing date what depends on it is no date; [`mentions`] has it still, so that "three days ago" is no
//! amount. Never settled: what is counted from another event ("the next day", "قبل ثلاثة أيام من الذكرى"), dates that name
//! something ("ثورة 25 يناير", "the October 7 attack"), what comes again ("every Monday"), spans of time ("the past year").
//! Not read: decades, centuries, hours, and the days of the Hijra, whose months begin where the moon is seen.
//!
//! ```
//! use jiff::civil::date;
//! use muqabala::language::{Language, dates::dates};
//! let arabic = Language::Arabic.knowledge();
//! let found = dates("وقع الاتفاق في 4 مايو/أيار 2031، ثم التقيا مساء الخميس.", arabic, Some(date(2031, 5, 9)));
//! assert_eq!(found[0].date, date(2031, 5, 4));
//! assert_eq!(found[1].date, date(2031, 5, 8));
//! ```

mod absolute;
mod calendar;
mod digits;
mod lists;
mod months;
mod reader;
mod relative;
mod settle;
mod year;

use jiff::civil::Date;

pub use calendar::{Calendar, Direction, Unit};

use super::words::{Word, words};
use super::{Knowledge, Language};
use crate::article::{DateMention, Precision, Span};

/// A date that the text names, and which it is if that is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where.
    pub span: Span,
    /// Which.
    pub date: Option<(Date, Precision)>,
}

/// The dates of `text` that are settled, seen from the day it was `published`, in order, none overlapping another.
pub fn dates(text: &str, knowledge: &dyn Knowledge, published: Option<Date>) -> Vec<DateMention> {
    settled(&mentions(text, &words(text, knowledge), knowledge, published))
}

/// Those of `mentions` that are settled.
pub fn settled(mentions: &[Mention]) -> Vec<DateMention> {
    let date = |mention: &Mention| mention.date.map(|(date, precision)| (mention.span, date, precision));
    mentions.iter().filter_map(date).map(|(span, date, precision)| DateMention { span, date, precision }).collect()
}

/// The days and months of `text` that are told with their year: what the date line of an article tells. `words` are those of `text`.
pub fn full_dates(text: &str, words: &[Word], knowledge: &dyn Knowledge) -> Vec<DateMention> {
    if !text.contains(char::is_numeric) {
        return Vec::new();
    }
    let mut found = settled(&mentions(text, words, knowledge, None));
    found.retain(|found| matches!(found.precision, Precision::Day | Precision::Month));
    found
}

/// All dates of `text`, settled or not, in order, none overlapping another. `words` are those of `text`.
pub fn mentions(text: &str, words: &[Word], knowledge: &dyn Knowledge, published: Option<Date>) -> Vec<Mention> {
    let calendar = knowledge.calendar();
    if calendar.is_empty() && !words.iter().any(|word| word.is_number) {
        return Vec::new();
    }
    let Some(reader) = reader::Reader::new(text, words, knowledge, published) else { return Vec::new() };
    let mut found: Vec<Mention> = Vec::new();
    let mut i = 0;
    while i < words.len() {
        if !reader.may_begin(i) {
            i += 1;
            continue;
        }
        let read = reader
            .digits(i)
            .or_else(|| reader.day(i))
            .or_else(|| reader.absolute(i))
            .or_else(|| reader.relative(i))
            .or_else(|| reader.year(i));
        match read {
            Some(read) => {
                found.extend(read.mentions);
                i = read.end.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

/// The names of months that are one word, folded, with their number from 1 to 12.
pub fn month_words(knowledge: &dyn Knowledge) -> Vec<(String, i8)> {
    let single = knowledge.months().iter().filter(|(name, _)| !name.contains(' '));
    single.map(|(name, number)| (knowledge.fold(name), *number)).collect()
}

/// The names of the days, folded, with their number from 1 (Monday) to 7.
pub fn weekday_words(knowledge: &dyn Knowledge) -> Vec<(String, i8)> {
    let spellings = (1..).zip(knowledge.weekdays()).flat_map(|(n, names)| names.split(' ').map(move |name| (name, n)));
    spellings.map(|(name, number)| (knowledge.fold(name), number)).collect()
}

/// Whether a folded word is the name of a month or of a day.
pub fn is_name(folded: &str, language: Language) -> bool {
    names(language).any(|name| matches!(name, [word] if word == folded))
}

/// Whether a folded word is such a name or a word of one: كانون of كانون الثاني.
pub fn is_in_name(folded: &str, language: Language) -> bool {
    names(language).any(|name| name.iter().any(|word| word == folded))
}

/// The folded words of the name of each month and day.
fn names(language: Language) -> impl Iterator<Item = &'static [String]> {
    lists::Lists::of(language).into_iter().flat_map(|lists| {
        let months = lists.months.iter().map(|(name, _)| name.as_slice());
        months.chain(lists.weekdays.iter().map(|(name, _)| std::slice::from_ref(name)))
    })
}

#[cfg(test)]
mod tests;
