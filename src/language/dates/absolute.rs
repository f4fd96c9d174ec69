//! Days with a month's name, and days of a month that is only pointed to ("26 من الشهر الجاري").

use jiff::civil::Date;

use super::calendar::{Direction, Unit};
use super::reader::{Read, Reader};
use super::settle;
use super::year::year;
use crate::article::Precision;
use crate::language::numbers;

/// A year as it stands behind a month.
#[derive(Clone, Copy)]
pub(super) enum Year {
    Told(i16),
    /// "of last year": so many years from the publishing date.
    Shifted(i64),
    /// "of the same year".
    Elsewhere,
}

/// What is told of a day or month beside its number.
pub(super) struct Told {
    pub year: Option<Year>,
    pub weekday: Option<i8>,
    pub direction: Direction,
}

impl Reader<'_> {
    /// A date with a month's name that begins at word `i`.
    pub(super) fn absolute(&self, i: usize) -> Option<Read> {
        self.day_and_month(i, i, None)
            .or_else(|| self.month_and_day(i, i, None))
            .or_else(|| self.of_month(i))
            .or_else(|| self.lone_month(i))
    }

    /// A day with its month that begins at word `i`; the mention begins with word `first`, and so does the day of the
    /// week beside it.
    pub(super) fn day_in_month(&self, first: usize, i: usize, weekday: Option<i8>) -> Option<Read> {
        self.day_and_month(first, i, weekday).or_else(|| self.month_and_day(first, i, weekday))
    }

    /// "4 July 2024", "السابع من ديسمبر", "3-5 May", "26 و27 مارس".
    fn day_and_month(&self, first: usize, i: usize, weekday: Option<i8>) -> Option<Read> {
        let (day, first_end) = self.day_at(i)?;
        let second = self.second_day(day, first_end);
        let mut at = second.map_or(first_end, |(_, _, end)| end);
        if self.is(self.calendar.links, at) && self.is_near(at) {
            at += 1;
        }
        // "في 4 من شهر مايو"
        if at < self.words.len() && self.is_unit(Unit::Month, at) {
            at += 1;
        }
        if let Some(end) = self.skip(self.calendar.hijri_months, at).filter(|_| self.is_near(at)) {
            return self.hijri(first, end);
        }
        let (month, end) = self.month_at(at).filter(|_| self.is_near(at))?;
        let (year, end) = self.year_after(end);
        if year.is_none() && self.calendar.is_empty() {
            return None;
        }
        let (said, end) = self.qualified(end);
        let told = Told { year, weekday, direction: self.direction(said, first, end) };
        let date = |day| self.settle(month, Some(day), &told);
        Some(self.days((first, first_end, end), day, second, &date))
    }

    /// One day that begins with word `first`, or two of which the first ends before `first_end`.
    fn days(
        &self,
        (first, first_end, end): (usize, usize, usize),
        day: i8,
        second: Option<(i8, usize, usize)>,
        date: &dyn Fn(i8) -> Option<(Date, Precision)>,
    ) -> Read {
        let mentions = match second {
            Some((last, start, _)) => {
                vec![self.mention(first, first_end, date(day)), self.mention(start, end, date(last))]
            }
            None => vec![self.mention(first, end, date(day))],
        };
        Read { mentions, end }
    }

    /// The second day of a range or a pair, its first word and where it ends.
    fn second_day(&self, first: i8, at: usize) -> Option<(i8, usize, usize)> {
        let is_word = self.is(self.calendar.joiners, at) && self.is_near(at);
        let is_mark = matches!(self.between(at).trim(), "-" | "–" | "/");
        let start = if is_word { at + 1 } else { at };
        let (day, end) = self.day_at(start).filter(|(day, _)| (is_word || is_mark) && *day > first)?;
        Some((day, start, end))
    }

    /// "July 4, 2024", "May 3-5".
    fn month_and_day(&self, first: usize, i: usize, weekday: Option<i8>) -> Option<Read> {
        let (month, at) = self.month_at(i)?;
        let word = self.words.get(at).filter(|word| word.is_number && self.is_near(at))?;
        let (day, first_end) = self.day_at(at)?;
        let second = self.second_day(day, first_end).filter(|(.., end)| !self.is_measured(*end));
        let end = second.map_or(first_end, |(_, _, end)| end);
        let (year, end) = match self.words.get(end).and_then(year).filter(|_| self.is_near(end)) {
            Some(year) => (Some(Year::Told(year)), end + 1),
            None => (None, end),
        };
        // without a year only English writes so, and "in May 20 people died" is none
        let is_english = self.knowledge.calendar_has_capitals() && !self.calendar.is_empty();
        let is_sure = !self.follows(&["in"], i) && word.span.end - word.span.start < 5 && !self.is_measured(end);
        if year.is_none() && !(is_english && is_sure) {
            return None;
        }
        let told = Told { year, weekday, direction: self.direction(self.lead(first), first, end) };
        let date = |day| self.settle(month, Some(day), &told);
        Some(self.days((first, first_end, end), day, second, &date))
    }

    /// Whether a sign behind word `end - 1` makes it an amount.
    fn is_measured(&self, end: usize) -> bool {
        let rest = &self.text[self.words[end - 1].span.end..];
        rest.trim_start().starts_with(['%', '٪', '€', '$', '°', ':'])
    }

    /// "26 من الشهر الجاري", "le 3 du mois", "the 15th of this month", "يوم 15 الجاري".
    fn of_month(&self, i: usize) -> Option<Read> {
        let (day, at) = self.day_at(i)?;
        let link = self.skip(self.calendar.month_links, at).filter(|_| self.is_near(at));
        let (direction, end) = match link {
            Some(month) => {
                // "le 3 du mois"
                let bare = || self.is_unit(Unit::Month, month).then_some((Direction::Present, month + 1));
                self.unit_qualified(Unit::Month, month).or_else(bare)?
            }
            None => match self.qualified(at) {
                // "المقررة في 21 الجاري"
                (Some(Direction::Present), end) => (Direction::Present, end),
                (Some(direction), end) if self.follows(self.calendar.day_nouns, i) => (direction, end),
                _ => return None,
            },
        };
        let month = self.published.and_then(|published| settle::shifted(published, Unit::Month, steps(direction)?));
        let date = month.and_then(|(month, _)| month.with().day(day).build().ok());
        self.one(i, end, date.map(|date| (date, Precision::Day)))
    }

    /// A date of the Hijra that ends before word `end`, year and era aside; the same day of our calendar behind it is
    /// the date of both.
    fn hijri(&self, first: usize, end: usize) -> Option<Read> {
        let mut end = end;
        if self.words.get(end).is_some_and(|word| word.is_number && self.is_near(end) && word.folded.len() >= 4) {
            end += 1;
        }
        if self.is(self.calendar.eras, end) && self.is_near(end) {
            end += 1;
        }
        let same = self.skip(self.calendar.same_day, end).filter(|_| self.is_near(end)).unwrap_or(end);
        let is_marked = same > end || self.between(end).contains(['(', '/', '-', '–', '،']);
        if let Some(mut read) = self.day_in_month(first, same, None).filter(|_| is_marked && self.is_near(same)) {
            read.mentions.truncate(1);
            return Some(read);
        }
        self.one(first, end, None)
    }

    /// The date, from the publishing date where it has no year.
    pub(super) fn settle(&self, month: i8, day: Option<i8>, told: &Told) -> Option<(Date, Precision)> {
        let precision = if day.is_some() { Precision::Day } else { Precision::Month };
        let on = |year| Date::new(year, month, day.unwrap_or(1)).ok();
        let date = match told.year {
            Some(Year::Told(year)) => on(year),
            Some(Year::Elsewhere) => None,
            Some(Year::Shifted(years)) => on(settle::shifted_year(self.published?, years)?),
            None => settle::without_year(self.published?, month, day, told.weekday, told.direction),
        };
        date.map(|date| (date, precision))
    }

    /// The day of the month at word `i`, in digits or words, and where it ends.
    pub(super) fn day_at(&self, i: usize) -> Option<(i8, usize)> {
        let word = self.words.get(i)?;
        if word.is_number {
            let (digits, rest) = numbers::leading(&word.folded);
            let endings = self.knowledge.counting().ordinal_endings;
            let fits = rest.is_empty() || endings.contains(&rest) || self.calendar.is_empty();
            return digits
                .trim_end_matches('.')
                .parse()
                .ok()
                .filter(|day| fits && (1..=31).contains(day))
                .map(|day| (day, i + 1));
        }
        let (at, end) = self.phrase(self.calendar.ordinals.iter().map(|(phrase, _)| *phrase), i)?;
        Some((self.calendar.ordinals[at].1, end))
    }
}

/// How many units a qualifier goes forward.
pub(super) fn steps(direction: Direction) -> Option<i64> {
    match direction {
        Direction::Past => Some(-1),
        Direction::Future | Direction::Ahead => Some(1),
        Direction::Present | Direction::Nearest | Direction::Behind => Some(0),
        Direction::Elsewhere => None,
    }
}
