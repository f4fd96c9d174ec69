//! Months, alone or with their year: "July 2024", "من يناير إلى سبتمبر 2031", "mai dernier".

use super::absolute::{Told, Year, steps};
use super::calendar::Unit;
use super::reader::{Read, Reader};
use super::year::year;

/// Words between a month and its year at the most: "من عام".
const YEAR_LINKS: usize = 3;

impl Reader<'_> {
    /// "July 2024"; without a year only where it is surely a month.
    pub(super) fn lone_month(&self, i: usize) -> Option<Read> {
        let (month, named) = self.month_at(i)?;
        let (year, end) = self.year_after(named);
        let year = year.or_else(|| self.shared_year(month, named));
        let (said, end) = if year.is_some() { (None, end) } else { self.qualified(end) };
        let said = said.or_else(|| self.lead(i));
        if year.is_none() && said.is_none() && !self.is_surely_month(i, named) {
            return None;
        }
        let told = Told { year, weekday: None, direction: self.direction(said, i, end) };
        self.one(i, end, self.settle(month, None, &told))
    }

    /// The year that two months share, told behind the second: "من يناير إلى سبتمبر 2031". It lies before where the first is the later one.
    pub(super) fn shared_year(&self, month: i8, at: usize) -> Option<Year> {
        if !self.is(self.calendar.joiners, at) || !self.is_near(at) {
            return None;
        }
        let (second, end) = self.month_at(at + 1)?;
        match self.year_after(end).0? {
            Year::Told(year) => Some(Year::Told(if second < month { year - 1 } else { year })),
            _ => None,
        }
    }

    /// Whether the word of words `i..end` is a month and nothing else.
    pub(super) fn is_surely_month(&self, i: usize, end: usize) -> bool {
        if self.calendar.is_empty() {
            return false;
        }
        let is_double = (i + 1..end).any(|at| self.between(at).contains(['/', '(']));
        let is_unsure = self.calendar.unsure_months.iter().any(|name| self.has(i, name));
        let announced = self.follows(self.calendar.before_month, i);
        // "June Allyson", "Black September", "Mars" without a cue
        let name_after = self.words.get(end).is_some_and(|word| word.is_capital && self.between(end) == " ");
        let name_before = i > 0
            && self.words[i - 1].is_capital
            && self.between(i) == " "
            && !announced
            && !self.knowledge.is_function_word(&self.words[i - 1].folded)
            && self.weekday_at(i - 1).is_none();
        let number_after =
            self.words.get(end).is_some_and(|word| word.is_number && word.folded.len() < 3 && self.between(end) == " ")
                && !announced;
        let has_case = self.knowledge.has_capitals() && !self.knowledge.calendar_has_capitals();
        let odd_capital = has_case && self.words[i].is_capital && !announced;
        is_double || !(name_after || name_before || number_after || odd_capital || (is_unsure && !announced))
    }

    /// The month that begins at word `i` and where it ends, its name in the other system included.
    pub(super) fn month_at(&self, i: usize) -> Option<(i8, usize)> {
        let at = |i: usize| {
            self.lists.months.iter().find_map(|(name, number)| {
                let here = self.words.get(i..i + name.len())?;
                let rest = here.iter().zip(name).skip(1).all(|(word, part)| word.folded == *part);
                (rest && self.has(i, &name[0])).then_some((*number, i + name.len()))
            })
        };
        let word = self.words.get(i)?;
        // آب is no أب
        let is_other = word.folded.chars().count() == 2 && word.span.of(self.text).starts_with('أ');
        let (number, end) = at(i).filter(|_| self.may_be_name(i) && !is_other)?;
        let second = at(end).filter(|(other, _)| {
            *other == number && matches!(self.between(end).trim(), "/" | "-" | "–" | "(" | "\\" | "")
        });
        Some((number, second.map_or(end, |(_, end)| end)))
    }

    /// The year behind a month, links between them skipped, and where it ends; `end` itself without one.
    pub(super) fn year_after(&self, end: usize) -> (Option<Year>, usize) {
        let mut at = end;
        while at < end + YEAR_LINKS && self.is_near(at) {
            let is_link = self.is(self.calendar.links, at) || self.is(self.calendar.before_year, at);
            let told = self.words.get(at).and_then(year).filter(|_| !self.is(self.calendar.eras, at + 1));
            // "31 décembre, 2000 habitants"
            let told = told.filter(|_| !(self.between(at).contains([',', '،']) && self.counts_noun(at)));
            if let Some(told) = told {
                return (Some(Year::Told(told)), at + 1);
            }
            if let Some((direction, end)) = self.unit_qualified(Unit::Year, at) {
                return (Some(steps(direction).map_or(Year::Elsewhere, Year::Shifted)), end);
            }
            if !is_link {
                break;
            }
            at += 1;
        }
        (None, end)
    }
}
