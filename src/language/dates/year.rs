//! Years without a month.

use jiff::civil::Date;

use super::reader::{Read, Reader};
use crate::article::Precision;
use crate::language::words::Word;

/// The years that a number may mean. News before or after them is not what this program reads; a wider range takes sums
/// of money and street numbers for years.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = 1900..=2099;

/// The years that a number may mean behind a word like "in" or عام. Before them lie the years of the Hijra that are in
/// use, which the papers of the Gulf write so too.
const ANNOUNCED_YEARS: std::ops::RangeInclusive<i16> = 1500..=2199;

/// Plurals without an s.
const CROWDS: [&str; 5] = ["people", "men", "women", "children", "staff"];

impl Reader<'_> {
    /// A year that a word before it announces ("in 2022", عام 2001), those joined to it included; a span of two years.
    pub(super) fn year(&self, i: usize) -> Option<Read> {
        if self.calendar.is_empty() {
            return None;
        }
        let first = self.plain_year(i)?;
        let is_sure = self.follows(self.calendar.before_year, i) && !self.is_counted(i);
        let is_inside = YEARS.contains(&first);
        let perhaps = is_inside
            && (!self.counts_noun(i) && self.follows(self.calendar.perhaps_before_year, i)
                || !self.is_counted(i) && self.follows(self.calendar.before_naming_year, i));
        let text = self.text;
        let is_bracketed = is_inside
            && text[..self.words[i].span.start].ends_with('(')
            && text[self.words[i].span.end..].starts_with([')', '-', '–']);
        let is_span = is_inside
            && matches!(self.between(i + 1), "-" | "–" | "/")
            && self.plain_year(i + 1).is_some_and(|second| second > first && second - first < 100)
            && !text[self.words[i + 1].span.end..].starts_with(['-', '–']);
        if !(is_sure || perhaps || is_bracketed || is_span) {
            return None;
        }
        let mention = |i: usize, year: i16| {
            let date = Date::new(year, 1, 1).ok().map(|date| (date, Precision::Year));
            self.mention(i, i + 1, date)
        };
        let mut mentions = vec![mention(i, first)];
        let mut end = i + 1;
        while let Some((at, year)) = self.joined_year(end) {
            mentions.push(mention(at, year));
            end = at + 1;
        }
        Some(Read { mentions, end })
    }

    /// The year that a joiner or a mark joins to what ends before word `end`.
    fn joined_year(&self, end: usize) -> Option<(usize, i16)> {
        let is_word = self.is(self.calendar.joiners, end) && self.is_near(end);
        let is_mark = matches!(self.between(end).trim(), "-" | "–" | "/" | "," | "،");
        let at = if is_word { end + 1 } else { end };
        let year = self.plain_year(at).filter(|year| YEARS.contains(year) && !self.is_counted(at));
        year.filter(|_| (is_word && self.is_near(at)) || is_mark).map(|year| (at, year))
    }

    /// Word `i` as a year: four digits without groups, of this calendar.
    fn plain_year(&self, i: usize) -> Option<i16> {
        let word = self.words.get(i).filter(|word| word.is_number)?;
        let digits = word.folded.strip_suffix('م').unwrap_or(&word.folded);
        let is_plain = word.span.of(self.text).chars().filter(|c| c.is_alphanumeric()).count()
            == word.span.of(self.text).chars().count();
        let rest = &self.text[word.span.end..];
        let is_measured = rest.trim_start_matches([' ', '\u{a0}']).starts_with(['%', '٪', '€', '$', '£', '°'])
            || rest.starts_with([':', '+']);
        let is_priced = self.text[..word.span.start].trim_end_matches(' ').ends_with(['$', '€', '£']);
        let year = digits.parse().ok().filter(|year| ANNOUNCED_YEARS.contains(year) && digits.len() == 4)?;
        (is_plain && !is_measured && !is_priced && !self.is(self.calendar.eras, i + 1)).then_some(year)
    }

    /// Whether a round number counts what follows it: "in 2000 cities".
    fn is_counted(&self, i: usize) -> bool {
        self.words[i].folded.ends_with("00") && self.counts_noun(i)
    }

    /// Whether a noun in lower case, which it may count, follows word `i`.
    pub(super) fn counts_noun(&self, i: usize) -> bool {
        let Some(next) = self.words.get(i + 1) else { return false };
        let joined = self.knowledge.conjunction_prefixes();
        // in Latin script the noun is a plural; in Arabic it has no article, and a preposition written onto it only by
        // chance ("2031 برميلا")
        let folded = next.folded.as_str();
        let may_count = if self.knowledge.has_capitals() {
            folded.ends_with(['s', 'x']) || CROWDS.contains(&folded)
        } else {
            !folded.starts_with("ال") && (!folded.starts_with(['ب', 'ل']) || folded.ends_with('ا'))
        };
        let is_noun = !next.is_number
            && !next.is_capital
            && may_count
            && !folded.starts_with(joined)
            && !self.knowledge.is_function_word(folded);
        self.between(i + 1).trim().is_empty() && !self.between(i + 1).contains('\n') && is_noun
    }
}

/// A word as a year that needs no announcement, behind a month.
pub(super) fn year(word: &Word) -> Option<i16> {
    let digits = word.folded.strip_suffix('م').unwrap_or(&word.folded);
    digits.parse().ok().filter(|year| word.is_number && YEARS.contains(year))
}
