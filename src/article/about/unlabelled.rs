//! Who wrote the article, without a label: a name beside a profession, or alone on its line.
//!
//! ```text
//! Hannah Pryce, transport correspondent          د. سامي البرغوثي
//! ```
//!
//! Only between headline and body or at the very end, and only if the article does not speak of that person: many captions are
//! names.

use super::super::clean::{is_age, is_salutation};
use super::super::{Part, Role, Span};
use super::names::{Author, CASELESS_WORDS, SHORT_LINE_WORDS};
use super::{Line, Page};
use crate::language::site::holds;
use crate::language::words::Word;

/// Words of a place in brackets behind a name at the most.
const PLACE_WORDS: usize = 3;

impl Page<'_, '_> {
    /// "Hannah Pryce, transport correspondent", "سعاد العتيبي - مراسلة الشؤون المحلية".
    pub(super) fn with_profession(self, line: &Line) -> Option<Author> {
        let is_short = (3..=SHORT_LINE_WORDS).contains(&line.words.len()) && !line.is_closed;
        let role = line.words.iter().position(|word| self.is_profession(word)).filter(|_| is_short)?;
        let name = self.names(&line.text, &line.words, 0)?;
        let named: Vec<&Word> = line.words.iter().take_while(|word| word.span.end <= name.end).collect();
        // "Hannah Pryce Transport correspondent": a name has two words
        let joined = |i: usize| {
            let between = &line.text[named[i - 1].span.end..named[i].span.start];
            between.chars().all(|c| c == ' ' || c == '\u{a0}' || c == '.')
        };
        let between = line.text.get(name.end..line.words[role].span.start)?;
        let is_cut = between.contains([',', '،', '-', '–', '—', '|', '•', '(', ':']);
        let count = if is_cut { named.len() } else { named.len().min(2) };
        let is_name = (2..=4).contains(&count)
            && role >= count
            && (1..count).all(joined)
            && (is_cut || self.has_case(&line.text));
        let span = is_name.then(|| Span::new(named[0].span.start, named[count - 1].span.end))?;
        let own: Vec<Word> = named[..count].iter().map(|word| (*word).clone()).collect();
        (self.may_be_name(&line.text, &own) && !self.speaks_of_person(span.of(&line.text)))
            .then_some(Author { name: span, end: line.text.len() })
    }

    /// "La rédaction avec Belga et AFP": the staff, with agencies behind it.
    pub(super) fn desk(self, i: usize, above: &[usize]) -> Option<Author> {
        let line = &self.lines[i];
        if !above.contains(&i) || line.words.len() > SHORT_LINE_WORDS || line.is_closed {
            return None;
        }
        let is_desk = |word: &Word| self.is_credit_word(&word.folded, |credits| credits.desks);
        let with = line.words.iter().position(|word| self.is_credit_word(&word.folded, |credits| credits.with))?;
        let staff = &line.words[..with];
        let is_staff = (1..=CASELESS_WORDS).contains(&staff.len())
            && staff.iter().any(is_desk)
            && staff.iter().all(|word| is_desk(word) || self.knowledge.is_function_word(&word.folded));
        let last = staff.last().filter(|_| is_staff)?;
        Some(Author { name: Span::new(staff[0].span.start, last.span.end), end: last.span.end })
    }

    /// Whether words name the staff.
    pub(super) fn is_desk(self, name: &str) -> bool {
        crate::language::words::words(name, self.knowledge)
            .iter()
            .any(|word| self.is_credit_word(&word.folded, |credits| credits.desks))
    }

    /// "يوسف باخشوين (مرسى الساحل)": above the article a name, and in brackets from where.
    pub(super) fn with_place(self, i: usize, above: &[usize]) -> Option<Author> {
        let line = &self.lines[i];
        let open = line.text.find('(').filter(|_| line.text.trim_end().ends_with(')'))?;
        let named: Vec<Word> = line.words.iter().filter(|word| word.span.end <= open).cloned().collect();
        let place = line.words.len() - named.len();
        let is_credit = above.contains(&i)
            && (1..=PLACE_WORDS).contains(&place)
            && (2..=CASELESS_WORDS - 1).contains(&named.len())
            && self.may_be_name(&line.text, &named)
            && !line.text[..open].contains([',', '،', ':', '/', '-', '–']);
        let name = Span::new(named.first()?.span.start, named.last()?.span.end);
        let is_near_date = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().any(|near| self.is_dated(near));
        (is_credit && is_near_date && !self.speaks_of_person(name.of(&line.text)))
            .then_some(Author { name, end: name.end })
    }

    /// What the brackets behind such a name hold.
    pub(super) fn place_in_brackets(self, i: usize, rest: &str, from: usize) -> Option<Span> {
        let line = &self.lines[i];
        let inner = rest.trim().strip_prefix('(')?.strip_suffix(')')?;
        let start = from + rest.find('(')? + 1;
        let is_place = (1..=PLACE_WORDS).contains(&inner.split_whitespace().count())
            && !inner.contains([',', '،', '/', ':'])
            && !self.is_agency(&[self.knowledge.fold(inner).as_str()])
            && !crate::language::words::words(inner, self.knowledge).iter().any(|word| self.is_profession(word));
        is_place.then(|| line.place(Span::new(start, start + inner.len())))
    }

    /// Whether a line tells the day of publishing, or how long ago it was.
    fn is_dated(self, i: usize) -> bool {
        self.lines.get(i).is_some_and(|line| {
            (line.has_date || is_age(line, self.knowledge)) && line.words.len() <= SHORT_LINE_WORDS * 2
        })
    }

    /// A name alone on its line, or the staff.
    pub(super) fn alone(self, i: usize, above: &[usize], below: &[usize]) -> Option<Author> {
        let line = &self.lines[i];
        if line.words.len() > SHORT_LINE_WORDS || line.is_closed || line.text.ends_with([':', '：']) {
            return None;
        }
        let whole = Span::new(line.words.first()?.span.start, line.words.last()?.span.end);
        let author = Author { name: whole, end: line.text.len() };
        let is_desk = line.words.iter().any(|word| self.is_credit_word(&word.folded, |credits| credits.desks))
            && line.words.len() <= CASELESS_WORDS
            && line.words[0].is_capital != line.text.starts_with(char::is_lowercase)
            && line.words.iter().all(|word| {
                let is_joint = self.knowledge.is_function_word(&word.folded)
                    || self.is_credit_word(&word.folded, |credits| credits.joins);
                is_joint
                    || self.is_credit_word(&word.folded, |credits| credits.desks)
                    || self.is_credit_word(&word.folded, |credits| credits.roles)
                    || self.is_agency(&[word.folded.as_str()])
            });
        if is_desk && above.contains(&i) {
            return Some(author);
        }
        let marked = line.text.trim_start_matches(['*', '-', '–', '—', '•', ' ']);
        let named = &line.words;
        if !self.may_be_name(&line.text, named)
            // a paper or an agency writes nothing by itself
            || self.is_medium_name(whole.of(&line.text))
            || is_salutation(named)
            || marked.contains([',', '،', ':', '/', '('])
            || self.speaks_of_person(whole.of(&line.text))
        {
            return None;
        }
        let titled = self.is_credit_word(&named[0].folded, |credits| credits.titles);
        let given = named.iter().any(|word| holds(self.knowledge.naming().given, &word.folded));
        let beside_date = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().any(|near| self.is_dated(near));
        let noted = below.iter().any(|i| self.lines[*i].words.iter().take(6).any(|word| self.is_profession(word)));
        // of several short lines under a headline any may be a section
        let is_short = |i: &&usize| self.lines[**i].words.len() < SHORT_LINE_WORDS && !self.lines[**i].has_date;
        let is_only = if above.contains(&i) {
            above.iter().filter(is_short).count() == 1 && above.first() == Some(&i)
        } else {
            below.first() == Some(&i) && self.has_case(&line.text) && below.iter().filter(is_short).count() == 1
        };
        (titled || given || beside_date || noted || is_only).then_some(author)
    }

    /// Whether the headline or the paragraphs speak of somebody by that name: then a line with it is a caption.
    pub(super) fn speaks_of_person(self, name: &str) -> bool {
        let folded = crate::language::words::folded(name, self.knowledge);
        let last = folded.split(' ').next_back().unwrap_or_default().to_owned();
        let is_text = |part: &Part| matches!(part, Part::Text(Role::Headline | Role::Dek | Role::Body));
        let texts = self
            .lines
            .iter()
            .zip(self.parts)
            .filter(|(line, part)| is_text(part) && line.words.len() > SHORT_LINE_WORDS);
        let mut folds = texts.map(|(line, _)| format!(" {} ", line.folded));
        let is_long = last.chars().count() > 2;
        folds.any(|text| text.contains(&format!(" {folded} ")) || (is_long && text.contains(&format!(" {last} "))))
    }
}
