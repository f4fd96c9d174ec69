//! Absolute dates named in a text: those with a year.
//!
//! Read are 2024-07-04, 4/7/2024 (day first, as Arabic and French news write), "4 July 2024", "July 4, 2024",
//! "July 2024", and Arabic dates that give the month in two systems ("4 مايو / أيار 2024"). Dates without a year and
//! relative ones ("on Thursday") are not read, and a lone year is no date.
//!
//! ```
//! use muqabala::language::{Language, dates::dates};
//! let found = dates("وقع الاتفاق في 4 مايو/أيار 2031.", Language::Arabic.knowledge());
//! assert_eq!(found[0].date.to_string(), "2031-05-04");
//! ```

use jiff::civil::Date;

use super::words::{Word, words};
use super::{Knowledge, Language, numbers};
use crate::article::{DateMention, Precision, Span};

/// The years that a number may mean. News before or after them is not what this program reads; a wider range
/// takes sums of money and street numbers for years.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2099;

/// The absolute dates of `text` in order, none overlapping another.
pub fn dates(text: &str, knowledge: &dyn Knowledge) -> Vec<DateMention> {
    let words = words(text, knowledge);
    let months = Months::of(knowledge);
    let mut found: Vec<DateMention> = Vec::new();
    let mut i = 0;
    while i < words.len() {
        match months.date_at(text, &words, i).or_else(|| digits_at(text, &words, i)) {
            Some((mention, taken)) => {
                found.push(mention);
                i += taken;
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

struct Months {
    /// The folded words of each name and its number, longest first.
    names: Vec<(Vec<String>, i8)>,
}

impl Months {
    fn of(knowledge: &dyn Knowledge) -> Self {
        let fold = |name: &str| name.split(' ').map(|word| knowledge.fold(word)).collect();
        let mut names: Vec<(Vec<String>, i8)> =
            knowledge.months().iter().map(|(name, number)| (fold(name), *number)).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { names }
    }

    /// The month that begins at word `i` and how many words it takes, its name in the other system included.
    fn month_at(&self, text: &str, words: &[Word], i: usize) -> Option<(i8, usize)> {
        let at = |i: usize| {
            self.names.iter().find_map(|(name, number)| {
                let here = words.get(i..i + name.len())?;
                here.iter().zip(name).all(|(word, part)| word.folded == *part).then_some((*number, name.len()))
            })
        };
        let (number, taken) = at(i)?;
        let second = at(i + taken).filter(|(other, _)| {
            let between = &text[words[i + taken - 1].span.end..words[i + taken].span.start];
            *other == number && matches!(between.trim(), "/" | "-" | "(" | "")
        });
        Some((number, taken + second.map_or(0, |(_, more)| more)))
    }

    /// A date with a month's name that begins at word `i`.
    fn date_at(&self, text: &str, words: &[Word], i: usize) -> Option<(DateMention, usize)> {
        let mention = |year, month, day: Option<i8>, taken: usize| {
            let date = Date::new(year, month, day.unwrap_or(1)).ok()?;
            let precision = if day.is_some() { Precision::Day } else { Precision::Month };
            Some((
                DateMention { span: Span::new(words[i].span.start, words[i + taken - 1].span.end), date, precision },
                taken,
            ))
        };
        // 4 July 2024
        if let Some(day) = day(&words[i])
            && let Some((month, taken)) = self.month_at(text, words, i + 1)
            && let Some(year) = words.get(i + 1 + taken).and_then(year)
        {
            return mention(year, month, Some(day), taken + 2);
        }
        let (month, taken) = self.month_at(text, words, i)?;
        // July 4, 2024
        if let Some(day) = words.get(i + taken).and_then(day)
            && let Some(year) = words.get(i + taken + 1).and_then(year)
        {
            return mention(year, month, Some(day), taken + 2);
        }
        // July 2024
        let year = words.get(i + taken).and_then(year)?;
        mention(year, month, None, taken + 1)
    }
}

fn day(word: &Word) -> Option<i8> {
    let digits = word.folded.trim_end_matches(|c: char| c.is_alphabetic());
    word.is_number.then(|| digits.parse().ok()).flatten().filter(|day| (1..=31).contains(day))
}

fn year(word: &Word) -> Option<i16> {
    word.folded.parse().ok().filter(|year| word.is_number && YEARS.contains(year))
}

/// A date in digits alone that begins at word `i`: year-month-day or day/month/year.
fn digits_at(text: &str, words: &[Word], i: usize) -> Option<(DateMention, usize)> {
    // "4.7.2024" is one word to UAX #29, the others are three
    let (span, taken) = match words.get(i)? {
        word if word.is_number && word.span.of(text).matches('.').count() == 2 => (word.span, 1),
        word => (Span::new(word.span.start, words.get(i + 2)?.span.end), 3),
    };
    let written = span.of(text);
    let separator = ['-', '/', '.'].into_iter().find(|s| written.matches(*s).count() == 2)?;
    let parts: Vec<i16> = written
        .split(separator)
        .map(|part| numbers::canonical(part, Language::Arabic).parse().ok())
        .collect::<Option<_>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if YEARS.contains(&year) => (year, month, day),
        [day, month, year] if YEARS.contains(&year) => (year, month, day),
        _ => return None,
    };
    let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    Some((DateMention { span, date, precision: Precision::Day }, taken))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<String> {
        dates(text, language.knowledge())
            .iter()
            .map(|d| format!("{} {:?} {}", d.date, d.precision, d.span.of(text)))
            .collect()
    }

    #[test]
    fn both_arabic_month_systems_are_read_alone_and_together() {
        assert_eq!(found("في 4 تموز 2024", Language::Arabic), ["2024-07-04 Day 4 تموز 2024"]);
        assert_eq!(found("٤ يوليو ٢٠٢٤", Language::Arabic), ["2024-07-04 Day ٤ يوليو ٢٠٢٤"]);
        assert_eq!(
            found("في 9 ديسمبر / كانون الأول 2021 وصل", Language::Arabic),
            ["2021-12-09 Day 9 ديسمبر / كانون الأول 2021"]
        );
        assert_eq!(found("في فبراير 2022 عندما", Language::Arabic), ["2022-02-01 Month فبراير 2022"]);
    }

    #[test]
    fn english_and_french_orders_are_read() {
        assert_eq!(found("on July 4, 2024 they", Language::English), ["2024-07-04 Day July 4, 2024"]);
        assert_eq!(found("on 4th July 2024", Language::English), ["2024-07-04 Day 4th July 2024"]);
        assert_eq!(found("le 1er août 2024", Language::French), ["2024-08-01 Day 1er août 2024"]);
    }

    #[test]
    fn digits_alone_are_read_day_first_or_as_iso() {
        for text in ["2024-07-04", "04/07/2024", "4.7.2024", "٠٤/٠٧/٢٠٢٤"] {
            assert_eq!(found(text, Language::Arabic), [format!("2024-07-04 Day {text}")]);
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["© 2020", "4 يوليو", "12 1500", "1.2.3"] {
            assert!(found(text, Language::Arabic).is_empty(), "{text}");
        }
    }
}
