//! Dates that the publishing date settles: yesterday, days of the week, last month, two weeks ago.

use super::absolute::steps;
use super::calendar::{Direction, ONE, Unit};
use super::reader::{Read, Reader};
use super::settle;
use jiff::ToSpan;

use crate::article::Precision;
use crate::language::numbers;

/// More units than this are no date that a reader could place.
const MOST_UNITS: u64 = 100;

/// Words of a number at the most: "خمسة وعشرين".
const NUMBER_WORDS: usize = 4;

impl Reader<'_> {
    /// A day as news names it, times of day, day of the week and date in one: "مساء أمس السبت", "Thursday evening",
    /// "jeudi 4 juillet", "last Wednesday".
    pub(super) fn day(&self, i: usize) -> Option<Read> {
        // "this morning"
        if let Some(read) = self.yesterday(i, i) {
            return Some(read);
        }
        let lead = self.qualifies(i);
        let time = if lead.is_some() { None } else { self.skip(self.calendar.times_before, i) };
        let at = lead.map(|(_, at)| at).or(time.filter(|at| self.is_near(*at))).unwrap_or(i);
        let at = self.skip(self.calendar.day_nouns, at).filter(|at| self.is_near(*at)).unwrap_or(at);
        self.yesterday(i, at).or_else(|| self.weekday(i, at, lead.map(|(direction, _)| direction))).or_else(|| {
            // "4 يوليو" behind "مساء" or "يوم"
            self.day_in_month(i, at, None).filter(|_| at > i && lead.is_none())
        })
    }

    /// "yesterday", "أمس الأول", a day of the week and a date behind it included.
    fn yesterday(&self, first: usize, i: usize) -> Option<Read> {
        let (at, mut end) = self.phrase(self.calendar.days.iter().map(|(phrase, _)| *phrase), i)?;
        let weekday = self.weekday_at(end).filter(|_| self.is_near(end) && !self.between(end).contains(['/', '-']));
        end += usize::from(weekday.is_some());
        end = self.time_after(end);
        if let Some(read) = self.date_behind(first, end, weekday) {
            return Some(read);
        }
        // "aujourd'hui encore" is no day, "hier encore" is one
        let is_past = self.calendar.days[at].1 < 0;
        let is_other = self.follows(self.calendar.no_day_before, i)
            || (self.goes_on(self.calendar.no_day_after, end) && !(is_past && self.is(&["encore"], end)));
        let is_like = first < i && self.follows(&["مثل"], first);
        if weekday.is_none() && ((first == i && is_other) || is_like) {
            return None;
        }
        // "مساء اليوم نفسه"
        if let (Some(_), end) = self.qualified(end) {
            return self.one(first, end, None);
        }
        let away = self.calendar.days[at].1;
        self.one(first, end, self.published.and_then(|published| settle::shifted(published, Unit::Day, away)))
    }

    /// "on Thursday", "مساء الأربعاء المقبل", "nuit de samedi à dimanche".
    fn weekday(&self, first: usize, i: usize, said: Option<Direction>) -> Option<Read> {
        let day = self.weekday_at(i)?;
        let mut end = self.time_after(i + 1);
        let (behind, qualified) = self.qualified(end);
        let shared = self.qualifier_of_all(end);
        end = qualified;
        if behind.is_some() {
            end = self.time_after(end);
        }
        if let Some(read) = self.date_behind(first, end, Some(day)) {
            return Some(read);
        }
        if let Some((week, end)) = self.of_week(end) {
            let week = self.published.and_then(|published| settle::shifted(published, Unit::Week, steps(week)?));
            let date = week.and_then(|(monday, _)| monday.checked_add(i64::from(day - 1).days()).ok());
            return self.one(first, end, date.map(|date| (date, Precision::Day)));
        }
        // the night from one day to the next is the first's
        if let Some(next) = self.night_to(day, i + 1).filter(|_| self.skip(self.calendar.times_before, first).is_some())
        {
            end = self.qualified(next).1;
        }
        let comes_again = behind.is_none() && self.follows(self.calendar.repeats_before, first);
        let said = behind.or(said).or(shared).or(comes_again.then_some(Direction::Elsewhere));
        let direction = self.direction(said, first, end);
        let date = self.published.and_then(|published| settle::weekday(published, day, direction));
        self.one(first, end, date.map(|date| (date, Precision::Day)))
    }

    /// "(Friday) of next week": the week, and where it ends.
    fn of_week(&self, end: usize) -> Option<(Direction, usize)> {
        let at = self.skip(self.calendar.month_links, end).unwrap_or(end);
        if !self.is_near(end) || !self.is_near(at) {
            return None;
        }
        self.unit_qualified(Unit::Week, at)
    }

    /// Where the next day ends, if a joiner, a mark or nothing stands before it: "ليل السبت الأحد". With a letter that
    /// joins it, it is a second day.
    fn night_to(&self, day: i8, at: usize) -> Option<usize> {
        let is_word = self.is(self.calendar.joiners, at) || self.is(&["into"], at);
        let at = if is_word { at + 1 } else { at };
        let is_joined = self.words.get(at)?.folded.starts_with(self.knowledge.conjunction_prefixes());
        let is_near = matches!(self.between(at).trim(), "-" | "–" | "/" | "");
        self.weekday_at(at).filter(|next| is_near && !is_joined && *next == day % 7 + 1).map(|_| at + 1)
    }

    /// The qualifier that all of several days share: "الخميس والجمعة المقبلين".
    fn qualifier_of_all(&self, end: usize) -> Option<Direction> {
        let mut at = end;
        loop {
            let next = if self.is(self.calendar.joiners, at) { at + 1 } else { at };
            self.weekday_at(next).filter(|_| self.is_near(at))?;
            at = next + 1;
            if let (Some(direction), _) = self.qualified(at) {
                return Some(direction);
            }
        }
    }

    /// Where a time of day behind a day ends; `end` itself without one.
    fn time_after(&self, end: usize) -> usize {
        self.skip(self.calendar.times_after, end).filter(|_| self.between(end).trim().is_empty()).unwrap_or(end)
    }

    /// The date behind a day of the week: "Thursday, 4 July", "الأحد 12 شوال 1445 هـ الموافق 21 أبريل 2024".
    fn date_behind(&self, first: usize, end: usize, weekday: Option<i8>) -> Option<Read> {
        let same = self.skip(self.calendar.same_day, end).filter(|_| self.is_near(end)).unwrap_or(end);
        if !self.is_near(end) || !self.is_near(same) {
            return None;
        }
        let read = self.digits(same).or_else(|| self.day_in_month(first, same, weekday))?;
        let [mention] = read.mentions[..] else { return Some(read) };
        let span = crate::article::Span::new(self.words[first].span.start, mention.span.end);
        Some(Read { mentions: vec![super::Mention { span, ..mention }], end: read.end })
    }

    /// A span of time before or behind the publishing date, or a unit with a qualifier.
    pub(super) fn relative(&self, i: usize) -> Option<Read> {
        self.away(i).or_else(|| self.unit(i))
    }

    /// "two weeks ago", "قبل ثلاثة أيام", "il y a un mois", "dans trois jours".
    fn away(&self, i: usize) -> Option<Read> {
        let calendar = self.calendar;
        let past = self.skip(calendar.ago_before, i);
        let ahead = self.skip(calendar.ahead_before, i);
        let start = past.or(ahead).unwrap_or(i);
        let (count, at) = self.count(start)?;
        let (unit, end) = self
            .phrase(calendar.units.iter().map(|(name, ..)| *name), at)
            .filter(|_| at == start || self.is_near(at))?;
        let (_, unit, own) = calendar.units[unit];
        let (sign, end) = match (past, ahead) {
            (Some(_), _) => (-1, end),
            (None, Some(_)) => (1, end),
            _ if count.is_none() => return None,
            _ => match (self.skip(calendar.ago_after, end), self.skip(calendar.ahead_after, end)) {
                (Some(end), _) => (-1, end),
                (None, Some(end)) => (1, end),
                _ => return None,
            },
        };
        // "قبل أيام" tells no number; "dans l'année" is a span
        let count = count.or((own > 0 && ahead.is_none()).then_some(own));
        let is_other = self.goes_on(calendar.not_from_now, end) || self.qualified(end).0.is_some();
        let count = match count {
            Some(count) if !is_other => count,
            _ => return None,
        };
        self.one(i, end, self.published.and_then(|published| settle::shifted(published, unit, sign * count)))
    }

    /// A number before a unit, if there is one, and where the unit begins. "a" is one.
    fn count(&self, i: usize) -> Option<(Option<i64>, usize)> {
        let words = self.words.get(i..).filter(|words| !words.is_empty())?;
        let words = &words[..words.len().min(NUMBER_WORDS)];
        let value = numbers::values(self.text, words, self.knowledge).into_iter().find(|value| value.first == 0);
        match value {
            Some(value) => {
                let count = value.amount.as_whole().filter(|count| *count <= MOST_UNITS)?;
                Some((Some(i64::try_from(count).ok()?), i + value.length))
            }
            None if self.is(ONE, i) => Some((Some(1), i + 1)),
            None => Some((None, i)),
        }
    }

    /// "الشهر الماضي", "last year", "cette semaine", "نهاية العام".
    fn unit(&self, i: usize) -> Option<Read> {
        for unit in [Unit::Week, Unit::Month, Unit::Year] {
            if let Some((direction, end)) = self.unit_qualified(unit, i) {
                let date = self.published.and_then(|published| settle::shifted(published, unit, steps(direction)?));
                return self.one(i, end, date);
            }
        }
        None
    }

    /// Whether the unit stands at word `i`, alone.
    pub(super) fn is_unit(&self, unit: Unit, i: usize) -> bool {
        let units = self.calendar.units.iter().filter(|(_, of, own)| *of == unit && *own == 1);
        self.phrase(units.map(|(name, ..)| *name), i).is_some()
    }

    /// The unit that begins, qualifier included, at word `i`: where it lies and where it ends.
    pub(super) fn unit_qualified(&self, unit: Unit, i: usize) -> Option<(Direction, usize)> {
        if i >= self.words.len() || self.follows(self.calendar.no_unit_before, i) {
            return None;
        }
        if self.is_unit(unit, i) {
            return match self.qualified(i + 1) {
                (Some(direction), end) => Some((direction, end)),
                (None, end) => {
                    // "نهاية العام", not "خلال أسبوع"
                    let is_definite = self.knowledge.has_capitals() || self.words[i].folded.starts_with("ال");
                    let is_part = is_definite && self.follows(self.calendar.parts, i);
                    is_part.then_some((Direction::Present, end))
                }
            };
        }
        // "the last year" is a span of time up to now
        let (direction, at) = self.qualifies(i)?;
        let is_span = direction != Direction::Present && self.follows(&["the"], i);
        if !self.is_unit(unit, at) || is_span {
            return None;
        }
        // "هذا العام الجاري", "ce mois-ci"
        Some((direction, self.qualified(at + 1).1))
    }
}
