//! Finds the names in a sentence of a Latin script, where capitals show them.
//!
//! A run of words with capitals, particles between them allowed, is a name, unless it only begins a sentence or stands in a headline
//! that capitalises every word. An office before or behind it (President Hale; Orin Kastel, Kadmora's transport minister), a
//! first name or a word of the same name elsewhere make it a person; a noun such as *council* a body.
//!
//! What it does not do: single names that nothing else supports; names in lower case.

use super::found::{Evidence, Found, What};
use super::line::{Lexicon, Line};
use crate::article::Role;
use crate::language::names::places::{Form, Places};

/// Words of a name at the most, particles included.
const LONGEST_NAME: usize = 7;

/// A headline with at least this share of capitals among its longer words capitalises every word (0 to 1), and capitals
/// say nothing there.
const TITLE_CASE: f32 = 0.6;

/// The mentions of a sentence in order; see [`super::arabic::found`].
pub(super) fn found(line: &Line, known: &Lexicon, evidence: &Evidence, with_parts: bool) -> Vec<Found> {
    let finder = Finder { line, known, evidence, is_title_case: is_title_case(line) };
    let mut found = Vec::new();
    let mut i = 0;
    while i < line.len() {
        i = finder.at(i, with_parts, &mut found).unwrap_or(i + 1);
    }
    found
}

/// Whether capitals say nothing in this sentence.
pub(super) fn is_title_case(line: &Line) -> bool {
    let long: Vec<usize> = (0..line.len()).filter(|i| line.folded(*i).chars().count() > 3).collect();
    let capitals = long.iter().filter(|i| line.is_capital(**i)).count();
    line.role != Role::Body && capitals as f32 >= TITLE_CASE * long.len() as f32
}

struct Finder<'l> {
    line: &'l Line<'l>,
    known: &'l Lexicon,
    evidence: &'l Evidence,
    is_title_case: bool,
}

impl Finder<'_> {
    fn at(&self, i: usize, with_parts: bool, found: &mut Vec<Found>) -> Option<usize> {
        let line = self.line;
        if let Some((office, country, end)) = self.title(i) {
            let label = line.span(i, end, line.elided(i));
            let name = if line.touches(end - 1) { self.name(end, true, with_parts) } else { None };
            let apposed = found.last().filter(|last| {
                let between = line.text.get(last.span.end..label.start).unwrap_or("-").trim().to_lowercase();
                let is_beside = matches!(between.as_str(), "," | ", the" | ", le" | ", la" | ", l'");
                matches!(last.what, What::Person { .. } | What::Name { .. }) && is_beside
            });
            let of = name.as_ref().map(|(found, _)| found.span).or(apposed.map(|last| last.span));
            if let Some(last) = found.last_mut().filter(|last| name.is_none() && Some(last.span) == of)
                && let What::Name { words } = &last.what
            {
                last.what = What::Person { words: words.clone() };
            }
            found.push(Found { span: label, what: What::Label { office, country, of } });
            let Some((person, end)) = name else { return Some(end) };
            found.push(person);
            return Some(end);
        }
        if let Some((length, place, skip)) = line.place(i) {
            if place.form != Form::Adjective {
                let what = What::Known { code: place.code, form: place.form };
                found.push(Found { span: line.span(i, i + length, skip), what });
            }
            return Some(i + length);
        }
        let (name, end) = self.name(i, false, with_parts)?;
        found.push(name);
        Some(end)
    }

    /// Adjective, office and country in the orders of English and French: *Russian foreign minister*, *président russe*,
    /// *president of France*, *Kadmora's transport minister*.
    fn title(&self, i: usize) -> Option<(crate::language::names::Office, Option<&'static str>, usize)> {
        let line = self.line;
        let code = |place: crate::language::names::places::Place| match place.form {
            Form::Body => Places::country_of(place.code),
            _ => Some(place.code),
        };
        let mut country = None;
        let mut at = i;
        if let Some((length, place, _)) = line.place(i)
            && i + length < line.len()
            && (place.form == Form::Adjective
                || line.words[i + length - 1].span.of(line.text).ends_with(['s', '’', '\'']))
            && line.touches(i + length - 1)
        {
            country = code(place);
            at = i + length;
        }
        let (length, office) = line.office(at)?;
        let mut end = at + length;
        if end < line.len() && line.touches(end - 1) && country.is_none() {
            let of = matches!(line.folded(end), "of" | "de" | "du" | "des" | "la") as usize;
            let the = (of == 1 && matches!(line.folded(end + 1), "the" | "la")) as usize;
            if let Some((length, place, _)) = line.place((end + of + the).min(line.len() - 1)) {
                let may_follow = if place.form == Form::Adjective {
                    of == 0 && self.known.language == crate::language::Language::French
                } else {
                    of == 1 || line.elided(end) > 0
                };
                if may_follow {
                    country = code(place);
                    end += of + the + length;
                }
            }
        }
        Some((office, country, end))
    }

    /// The run of words with capitals at `i`.
    fn name(&self, i: usize, behind_office: bool, with_parts: bool) -> Option<(Found, usize)> {
        let line = self.line;
        if i >= line.len() || !line.is_capital(i) || self.known.is_none(line.folded(i)) || line.words[i].is_number {
            return None;
        }
        let is_part = |i: usize| self.evidence.parts.contains(line.folded(i));
        // the first word of a sentence has its capital for free
        if i == 0 && !self.known.is_given(line.folded(0)) && !is_part(0) {
            let is_common = self.evidence.lower.contains(line.folded(0));
            let goes_on =
                line.touches(0) && line.is_capital(1) && self.evidence.pair(line.folded(0), line.folded(1)) > 1;
            if is_common || !goes_on {
                return None;
            }
        }
        let mut end = i + 1;
        let mut is_body = self.known.is_body(line.folded(i));
        while end < line.len().min(i + LONGEST_NAME) && line.touches(end - 1) {
            let word = line.folded(end);
            let may = |j: usize| line.is_capital(j) && !self.known.is_none(line.folded(j)) && !line.words[j].is_number;
            let particle =
                self.known.is_particle(word) || (is_body && matches!(word, "of" | "for" | "and" | "et" | "pour"));
            if may(end) && !(self.is_title_case && self.evidence.lower.contains(word)) {
                is_body |= self.known.is_body(word);
                end += 1;
            } else if particle && end + 1 < line.len() && line.touches(end) && may(end + 1) {
                end += 2;
            } else if is_body
                && end + 2 < line.len()
                && line.touches(end + 1)
                && matches!(line.folded(end + 1), "the" | "la")
                && may(end + 2)
            {
                end += 3;
            } else {
                break;
            }
        }
        let elided = line.elided(i);
        let words = line.folded_words(i, end, line.folded(i));
        let length = words.len();
        if self.is_title_case && !(i..end).all(is_part) {
            return None;
        }
        let is_person = behind_office || (length > 1 && self.known.is_given(&words[0]));
        let what = if is_body && !behind_office {
            if length < 2 {
                return None;
            }
            let country = (i..end).find_map(|i| line.place(i)).map(|(_, place, _)| place.code);
            What::Body { words, country }
        } else if is_person && (length > 1 || !self.evidence.lower.contains(&words[0])) {
            What::Person { words }
        } else if length > 1 || (with_parts && is_part(i)) {
            What::Name { words }
        } else {
            return None;
        };
        Some((Found { span: line.span(i, end, elided), what }, end))
    }
}
