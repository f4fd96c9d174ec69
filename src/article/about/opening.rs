//! Where an article says from where and from whom it comes: before the dash of its first paragraph, or on a line of its own.
//!
//! ```text
//! CAIRO (Reuters) - The …        القاهرة (رويترز) - قال …        موسكو _أ ش أ
//! HALVENA, 3 March — The …       بكين – التقى …                  وكالات
//! ```
//!
//! Lists of places are never complete, so that form decides: a place alone wants a dash, and in scripts with case capitals; with an
//! agency or a date a stroke or a colon will do. A speaker before a colon is none, a dash that opens an insertion neither.
//!
//! What it does not do: places that stand in the sentence ("Speaking in Paris, …").

use super::super::clean::is_age;
use super::super::{Litter, Part, Role, Span};
use super::credit::{Credit, Shown, is_dash};
use super::{Line, Page};
use crate::language::site::holds;
use crate::language::words::words;

/// Characters of a paragraph within which the dash stands. At 40 places with an agency and a date are missed, at 200 sentences are read.
const OPENING: usize = 110;

/// Words of the paragraph behind the dash at the least: under it, the line is a credit of its own or no paragraph.
const PARAGRAPH_WORDS: usize = 5;

/// Words of a place without an agency at the most, in a script without case, where it is not known.
const UNKNOWN_PLACE_WORDS: usize = 2;

/// Words of a credit on its own line at the most.
const LINE_WORDS: usize = 8;

/// Lines above the first paragraph, and below the last, that may be credits.
const LINES: usize = 6;

/// What an article says of where it comes from, with spans of the whole text.
#[derive(Clone, Debug, Default)]
pub(super) struct Opening {
    pub place: Option<Span>,
    pub agency: Option<Span>,
    pub author: Option<Span>,
    /// The lines that are nothing but a credit.
    pub lines: Vec<usize>,
}

impl Opening {
    /// Takes over what is not known yet.
    fn add(&mut self, credit: Credit, line: &Line) {
        let place = |span: Option<Span>| span.map(|span| line.place(span));
        self.place = self.place.or(place(credit.place));
        self.author = self.author.or(place(credit.author));
        self.agency = self.agency.or(place(credit.agency));
    }
}

impl Page<'_, '_> {
    /// What the opening of the article and the lines around it say.
    pub(super) fn opening(self) -> Opening {
        let mut found = Opening::default();
        let Some(body) = self.body() else { return found };
        // a dek may open so too
        let early = (0..self.lines.len()).filter(|i| self.parts[*i] == Part::Text(Role::Dek)).chain([body.start]);
        if let Some((i, credit)) = early.into_iter().find_map(|i| Some((i, self.opening_of(&self.lines[i])?))) {
            found.add(credit, &self.lines[i]);
        }
        for i in self.above(body.start).into_iter().chain(self.below(body.end)) {
            let line = &self.lines[i];
            if let Some(credit) = self.lone(i, body.start) {
                found.add(credit, line);
                found.lines.push(i);
            }
        }
        found
    }

    /// From the first to behind the last paragraph of the body.
    pub(super) fn body(self) -> Option<std::ops::Range<usize>> {
        let is_paragraph =
            |i: &usize| self.parts[*i] == Part::Text(Role::Body) && self.lines[*i].words.len() > LINE_WORDS;
        let first = (0..self.lines.len()).find(is_paragraph)?;
        let last = (0..self.lines.len()).rfind(is_paragraph)?;
        Some(first..last + 1)
    }

    /// The lines right above the body and below the headline, the nearest first, without the dek.
    pub(super) fn above(self, body: usize) -> Vec<usize> {
        let is_headline = |i: &usize| self.parts[*i] == Part::Text(Role::Headline);
        let is_dek = |i: &usize| self.parts[*i] == Part::Text(Role::Dek) && self.lines[*i].words.len() > LINE_WORDS;
        (0..body).rev().take_while(|i| !is_headline(i)).filter(|i| !is_dek(i)).take(LINES).collect()
    }

    /// The lines right behind the body, up to other litter than lines about the article.
    pub(super) fn below(self, body: usize) -> Vec<usize> {
        let is_near = |i: &usize| matches!(self.parts[*i], Part::Text(_) | Part::Litter(Litter::About));
        (body..self.lines.len()).take_while(is_near).take(LINES).collect()
    }

    /// What stands before the dash of a paragraph: the longest beginning that is a credit.
    fn opening_of(self, line: &Line) -> Option<Credit> {
        let chars: Vec<(usize, char)> = line.text.char_indices().take(OPENING).collect();
        (1..chars.len()).rev().find_map(|i| {
            let (at, c) = chars[i];
            let beside = |j: usize| chars.get(j).map(|(_, c)| *c);
            let is_end = is_dash(c, beside(i - 1), beside(i + 1)) || matches!(c, ':' | '：' | '/' | ')' | ' ');
            if !is_end {
                return None;
            }
            let end = if c == ')' { at + 1 } else { at };
            let rest = &line.text[at + c.len_utf8()..];
            let goes_on = words(rest, self.knowledge).len() >= PARAGRAPH_WORDS;
            let credit = self.credit(&line.text[..end]).filter(|_| goes_on)?;
            self.opens(credit, c, &line.text[..end], rest).then_some(credit)
        })
    }

    /// Whether the credit that is all of `before` opens, with `mark` behind it, a paragraph that goes on with `rest`.
    fn opens(self, credit: Credit, mark: char, before: &str, rest: &str) -> bool {
        let place = credit.place.map(|place| place.of(before));
        let is_shown = matches!(credit.shown, Some(Shown::Known | Shown::Marked));
        let agency =
            credit.agency.filter(|_| credit.shown == Some(Shown::Known)).map_or("", |agency| agency.of(before));
        let is_plain = !agency.contains(' ') || agency.split(' ').all(|word| word.chars().count() == 1);
        let is_last = !agency.is_empty() && before.trim_end_matches([')', ']', '/', ' ']).ends_with(agency);
        let is_dated = credit.place.is_some() && credit.has_date;
        match mark {
            ':' | '：' => {
                // "وكالة الطاقة: …" is a speaker
                place.is_some() && (is_shown || is_dated || (credit.is_known && credit.author.is_some()))
            }
            // "دمشق-سانا افتتح": the agency itself ends it
            ' ' => is_last && is_plain && place.is_some(),
            // not "L'Agence de santé (ADS)"
            ')' => is_last,
            '/' => is_last && place.is_some(),
            _ if credit.author.is_some() => {
                let given = |span: Span| {
                    let named = words(span.of(before), self.knowledge);
                    named.iter().any(|word| holds(self.knowledge.naming().given, &word.folded))
                };
                is_shown || (credit.is_known && credit.author.is_some_and(given))
            }
            _ => match (place, credit.shown) {
                (Some(_), Some(Shown::Known)) => true,
                (None, Some(Shown::Known)) => is_plain || before.starts_with(['(', '[']),
                (Some(_), Some(Shown::Marked)) => true,
                (Some(_), Some(Shown::Alone)) => credit.is_known,
                (Some(place), None) => is_dated || self.opens_alone(place, credit.is_known, rest),
                // "Feb 11 (Sentinel) -"
                (None, Some(Shown::Marked)) => credit.has_date && before.trim_end().ends_with(')'),
                (None, _) => false,
            },
        }
    }

    /// Whether a place with nothing beside it opens a paragraph.
    fn opens_alone(self, place: &str, is_known: bool, rest: &str) -> bool {
        let behind = words(rest, self.knowledge);
        let Some(next) = behind.first() else { return false };
        let count = place.split_whitespace().count();
        if self.has_case(place) {
            // an insertion goes on in lower case
            let goes_on = next.is_capital || next.is_number;
            let is_upper = !place.contains(char::is_lowercase) && place.chars().count() > 2;
            return goes_on && (is_upper || is_known || count <= UNKNOWN_PLACE_WORDS);
        }
        let is_insertion = self.knowledge.is_function_word(&next.folded);
        let is_definite = next.folded.starts_with("ال");
        !is_insertion && (is_known || (count <= UNKNOWN_PLACE_WORDS && !is_definite))
    }

    /// What a line of its own credits. `body` is the line where the body begins.
    fn lone(self, i: usize, body: usize) -> Option<Credit> {
        let line = &self.lines[i];
        let is_candidate = !is_age(line, self.knowledge)
            && matches!(self.parts[i], Part::Litter(Litter::About | Litter::Navigation) | Part::Text(_))
            && line.words.len() <= LINE_WORDS
            && (!line.is_closed || line.text.ends_with(')'))
            && !line.text.contains(['?', '؟', '!'])
            && !line.words.iter().any(|word| holds(self.knowledge.credits().desks, &word.folded));
        if !is_candidate {
            return None;
        }
        let credit = self.credit(&line.text)?;
        let is_near = i + 1 == body;
        let is_above = i < body;
        let place = credit.place.map(|place| place.of(&line.text));
        // "الذهب عيار 21: 98": a number alone is no date
        let names_day = line.has_date || line.words.iter().any(|word| self.is_calendar(&word.folded));
        let is_upper = |text: &str| !self.has_case(text) || !text.contains(char::is_lowercase);
        let is_credit = match (place, credit.shown) {
            // "أصداء أنفو - خديجة أمزيل"
            (None, shown) => shown == Some(Shown::Known) || (credit.is_medium && is_above),
            (Some(_), Some(Shown::Known)) => true,
            (Some(_), Some(Shown::Marked)) => is_above,
            // "ثقافة - فنون" is a path through the site
            (Some(_), Some(Shown::Alone)) => {
                is_near && (credit.is_known || credit.agency.is_some_and(|agency| is_upper(agency.of(&line.text))))
            }
            (Some(_), None) if credit.is_medium => is_above,
            (Some(_), None) if credit.author.is_some() => is_above && (is_near || credit.is_known),
            (Some(place), None) if credit.has_date && names_day => {
                is_above && (credit.is_known || (self.has_case(place) && is_upper(place)) || is_near)
            }
            (Some(_), None) => is_near && credit.is_known,
        };
        is_credit.then_some(credit)
    }
}
