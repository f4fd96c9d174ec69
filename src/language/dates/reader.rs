//! The words of a text, and the questions that all readers of dates ask of them.

use jiff::civil::Date;

use super::Mention;
use super::calendar::{Calendar, Direction};
use super::lists::Lists;
use crate::article::{Precision, Span};
use crate::language::words::Word;
use crate::language::{Knowledge, reporting};

/// A word of the future counts for a date if so many words at the most lie between. At 3 "will meet his colleague of
/// the ministry on Monday" is missed; at 30 a whole sentence counts.
const TO_COME_WORDS: usize = 12;

/// Behind the date fewer count: "On Monday the court will hear".
const TO_COME_WORDS_AFTER: usize = 6;

/// A word without the letters written onto it keeps so many: at 2 باب is آب with a preposition.
const SHORTEST_BARE: usize = 3;

/// What is read at one place: a range is two mentions.
pub(super) struct Read {
    pub mentions: Vec<Mention>,
    /// The word behind the last one.
    pub end: usize,
}

pub(super) struct Reader<'t> {
    pub text: &'t str,
    pub words: &'t [Word],
    pub knowledge: &'t dyn Knowledge,
    pub calendar: &'static Calendar,
    pub published: Option<Date>,
    pub lists: &'static Lists,
    /// Each word without the letters written onto it.
    bare: Vec<Vec<String>>,
}

impl<'t> Reader<'t> {
    pub fn new(
        text: &'t str,
        words: &'t [Word],
        knowledge: &'t dyn Knowledge,
        published: Option<Date>,
    ) -> Option<Self> {
        let calendar = knowledge.calendar();
        let bare = words.iter().map(|word| bare(&word.folded, calendar)).collect();
        Some(Self { text, words, knowledge, calendar, published, lists: Lists::of(knowledge.language())?, bare })
    }

    /// Whether a date may begin at word `i`.
    pub fn may_begin(&self, i: usize) -> bool {
        let mut forms = std::iter::once(&self.words[i].folded).chain(&self.bare[i]);
        self.words[i].is_number || forms.any(|form| self.lists.starts.contains(form))
    }

    /// Whether word `i` is one of the list.
    pub fn is(&self, list: &[&str], i: usize) -> bool {
        self.words.get(i).is_some_and(|word| list.contains(&word.folded.as_str()))
    }

    /// Whether word `i`, letters written onto it aside, is `word`.
    pub fn has(&self, i: usize, word: &str) -> bool {
        let folded = self.words.get(i).is_some_and(|here| here.folded == word);
        folded || self.bare.get(i).is_some_and(|bare| bare.iter().any(|bare| bare == word))
    }

    /// Whether a phrase begins at word `i`, letters written onto its first word aside; the word behind it.
    fn phrase_at(&self, phrase: &str, i: usize) -> Option<usize> {
        let mut parts = phrase.split(' ');
        if !self.has(i, parts.next()?) {
            return None;
        }
        let mut at = i + 1;
        for part in parts {
            if self.words.get(at).is_none_or(|word| word.folded != part) || !self.is_near(at) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// The longest phrase of the list at word `i`: its place in the list and the word behind it.
    pub fn phrase<'p>(&self, phrases: impl Iterator<Item = &'p str>, i: usize) -> Option<(usize, usize)> {
        let found = phrases.enumerate().filter_map(|(at, phrase)| Some((at, self.phrase_at(phrase, i)?)));
        found.max_by_key(|(at, end)| (*end, std::cmp::Reverse(*at)))
    }

    /// The word behind the longest phrase of the list at word `i`.
    pub fn skip(&self, list: &[&'static str], i: usize) -> Option<usize> {
        self.phrase(list.iter().copied(), i).map(|(_, end)| end)
    }

    /// Whether a phrase of the list ends right before word `i`.
    pub fn follows(&self, list: &[&str], i: usize) -> bool {
        let ends = |phrase: &&str| {
            let length = phrase.split(' ').count();
            i >= length && self.phrase_at(phrase, i - length) == Some(i)
        };
        i > 0 && self.is_near(i) && list.iter().any(ends)
    }

    /// Whether a phrase of the list begins at word `i`, with nothing but space before it.
    pub fn goes_on(&self, list: &[&'static str], i: usize) -> bool {
        i < self.words.len() && self.between(i).trim().is_empty() && self.skip(list, i).is_some()
    }

    /// What stands between word `i` and the one before.
    pub fn between(&self, i: usize) -> &'t str {
        match i.checked_sub(1).and_then(|before| self.words.get(before)).zip(self.words.get(i)) {
            Some((before, word)) => &self.text[before.span.end..word.span.start],
            None => "",
        }
    }

    /// Whether a comma, a bracket or a space parts word `i` from the one before, and no sentence ends there.
    pub fn is_near(&self, i: usize) -> bool {
        let Some(before) = i.checked_sub(1).and_then(|before| self.words.get(before)) else { return false };
        // "4. Juli", "Sept. 29"
        let goes_on = || {
            self.calendar.is_empty()
                || self.knowledge.number_abbreviations().contains(&before.folded.as_str())
                || before.folded.chars().count() < 3 && !before.is_number
        };
        let is_light = |c: char| {
            (c.is_whitespace() && c != '\n')
                || matches!(c, ',' | '،' | '(' | ')' | '/' | '-' | '–' | '\'' | '’' | 'ـ')
                || crate::language::fold::is_invisible(c)
        };
        i < self.words.len() && self.between(i).chars().all(|c| is_light(c) || (c == '.' && goes_on()))
    }

    pub fn span(&self, first: usize, end: usize) -> Span {
        Span::new(self.words[first].span.start, self.words[end - 1].span.end)
    }

    pub fn mention(&self, first: usize, end: usize, date: Option<(Date, Precision)>) -> Mention {
        Mention { span: self.span(first, end), date }
    }

    pub fn one(&self, first: usize, end: usize, date: Option<(Date, Precision)>) -> Option<Read> {
        Some(Read { mentions: vec![self.mention(first, end, date)], end })
    }

    /// Whether a word may be the name of a month or a day: where these have capitals it has one.
    pub fn may_be_name(&self, i: usize) -> bool {
        !self.knowledge.calendar_has_capitals() || self.words[i].is_capital
    }

    /// The day of the week at word `i`, 1 for Monday.
    pub fn weekday_at(&self, i: usize) -> Option<i8> {
        let has_calendar = !self.calendar.is_empty() && i < self.words.len() && self.may_be_name(i);
        self.lists.weekdays.iter().find(|(name, _)| has_calendar && self.has(i, name)).map(|(_, number)| *number)
    }

    /// The longest qualifier of the list at word `i`, and where it ends.
    fn qualifier(&self, list: &[(&'static str, Direction)], i: usize) -> Option<(Direction, usize)> {
        let (at, end) = self.phrase(list.iter().map(|(phrase, _)| *phrase), i)?;
        Some((list[at].1, end))
    }

    /// The qualifier that begins at word `i` before a day or unit, and where that begins: "last".
    pub fn qualifies(&self, i: usize) -> Option<(Direction, usize)> {
        let (direction, end) = self.qualifier(self.calendar.before, i)?;
        let joins = end < self.words.len() && self.between(end).chars().all(char::is_whitespace);
        joins.then_some((direction, end))
    }

    /// The qualifier behind a date that ends before word `end`, and where the date ends with it: الماضي.
    pub fn qualified(&self, end: usize) -> (Option<Direction>, usize) {
        let near = end < self.words.len() && matches!(self.between(end).trim(), "" | ")");
        match self.qualifier(self.calendar.behind, end).filter(|_| near) {
            Some((direction, end)) => (Some(direction), end),
            None => (None, end),
        }
    }

    /// The qualifier right before word `i`: "last Wednesday".
    pub fn lead(&self, i: usize) -> Option<Direction> {
        let longest = 2;
        (i.saturating_sub(longest)..i).find_map(|at| self.qualifies(at).filter(|(_, end)| *end == i)).map(|(of, _)| of)
    }

    /// Whether the date names something or comes again.
    pub fn is_name(&self, first: usize, end: usize) -> bool {
        self.follows(self.calendar.names_before, first)
            || (matches!(self.between(end).trim(), "" | "-")
                && end < self.words.len()
                && self.skip(self.calendar.names_after, end).is_some())
    }

    /// Whether words in the clause of the date say that it is still to come. What somebody said is over.
    pub fn is_to_come(&self, first: usize, end: usize) -> bool {
        let says = |i: usize| {
            let word = &self.words[i];
            self.skip(self.calendar.to_come, i).is_some()
                || (!word.is_capital
                    && std::iter::once(&word.folded)
                        .chain(&self.bare[i])
                        .any(|form| (self.calendar.is_future_verb)(form)))
        };
        let is_said = |i: usize| {
            let forms = std::iter::once(&self.words[i].folded).chain(&self.bare[i]);
            forms.into_iter().any(|form| reporting::class_of(form, self.knowledge.language()).is_some())
        };
        let ends = |i: usize, marks: &[char]| self.between(i).contains(marks);
        let clause = [',', '،', '.', ':', ';', '؛', '"', '«', '»', '“', '”', '\n', '?', '؟', '!', '—'];
        let (mut i, mut opens) = (first, true);
        for _ in 0..TO_COME_WORDS {
            if i == 0 || ends(i, &clause) {
                break;
            }
            if is_said(i - 1) {
                opens = false;
                break;
            }
            i -= 1;
            if says(i) {
                return true;
            }
        }
        let sentence = ['.', ';', '؛', '"', '«', '»', '“', '”', '\n', '?', '؟', '!', '—'];
        // behind it only where the date opens the clause
        let opens = opens && first - i < 3;
        for at in end..(end + TO_COME_WORDS_AFTER).min(self.words.len()) {
            if !opens || ends(at, &sentence) || is_said(at) {
                break;
            }
            if says(at) {
                return true;
            }
        }
        false
    }

    /// What is said of where the date lies, or what the words around it let guess.
    pub fn direction(&self, said: Option<Direction>, first: usize, end: usize) -> Direction {
        match said {
            _ if self.is_name(first, end) => Direction::Elsewhere,
            Some(direction) => direction,
            None if self.follows(self.calendar.over_before, first) => Direction::Behind,
            None if self.follows(self.calendar.due_before, first) || self.is_to_come(first, end) => Direction::Ahead,
            None => Direction::Nearest,
        }
    }
}

/// The word without one, and without two of the letters written onto it.
fn bare(folded: &str, calendar: &Calendar) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = folded.to_owned();
    for _ in 0..2 {
        let rest = calendar.clitics.iter().find_map(|(clitic, instead)| {
            let rest = word.strip_prefix(clitic)?;
            let rest = format!("{instead}{rest}");
            (rest.chars().count() >= SHORTEST_BARE).then_some(rest)
        });
        let Some(rest) = rest else { break };
        found.push(rest.clone());
        word = rest;
    }
    found
}
