//! Who wrote the article: a name behind a label.
//!
//! ```text
//! By Hollis Trane in Serrane                     كتبت: نوفا ريمال
//! Par Solène Marchadier (Montélis, envoyée …)    (إعداد ليلى سمعان للنشرة العربية - تحرير رامي الخطيب)
//! ```
//!
//! The name is taken without label and profession. Names without a label are read in `unlabelled`.

use super::super::{Litter, Part, Role, Span};
use super::{Line, Page};
use crate::language::Language;
use crate::language::credits::Credits;
use crate::language::site::holds;
use crate::language::words::{Word, words};

/// Words of a line with a label at the most: "By A, B and C in Paris and D in London".
const LINE_WORDS: usize = 24;

/// Words of the names of all authors at the most.
const NAMES_WORDS: usize = 10;

/// Words of a name in a script without case, where nothing but a mark ends it.
pub(super) const CASELESS_WORDS: usize = 5;

/// Words of a line that is a name or a name with a profession at the most.
pub(super) const SHORT_LINE_WORDS: usize = 8;

/// What the article says of its authors, with spans of the whole text.
#[derive(Clone, Debug, Default)]
pub(super) struct Signed {
    pub author: Option<Span>,
    pub place: Option<Span>,
    pub agency: Option<Span>,
    /// The lines that are nothing but that.
    pub lines: Vec<usize>,
}

/// An author read off a text, as spans of that text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Author {
    pub name: Span,
    /// Words behind the name: "in Serrane", "(avec AFP)".
    pub end: usize,
}

impl Page<'_, '_> {
    /// What the lines say of the authors: by a label first, then beside a profession, then a name alone. `credits` are lines that
    /// are already known to name something else.
    pub(super) fn signed(self, credits: &[usize]) -> Signed {
        let mut found = Signed::default();
        let Some(body) = self.body() else { return found };
        let (mut above, mut below) = (self.above(body.start), self.below(body.end));
        above.retain(|i| !credits.contains(i));
        below.retain(|i| !credits.contains(i));
        let near = || above.iter().rev().chain(&below).copied();
        let labelled = near().chain(self.elsewhere(body.clone()));
        for (i, author) in labelled.filter_map(|i| Some((i, self.labelled(i, near().any(|n| n == i))?))) {
            self.take(&mut found, i, author);
        }
        let in_brackets = || {
            let i = body.end - 1;
            Some((i, self.in_brackets(&self.lines[i])?))
        };
        let by_desk = || near().find_map(|i| Some((i, self.desk(i, &above)?)));
        let with_place = || near().find_map(|i| Some((i, self.with_place(i, &above)?)));
        let by_profession = || near().find_map(|i| Some((i, self.with_profession(&self.lines[i])?)));
        let alone = || near().find_map(|i| Some((i, self.alone(i, &above, &below)?)));
        if found.author.is_none()
            && let Some((i, author)) =
                in_brackets().or_else(by_profession).or_else(by_desk).or_else(with_place).or_else(alone)
        {
            self.take(&mut found, i, author);
        }
        found
    }

    /// Lines about the article that stand farther from its body, and long ones that were taken for its dek.
    fn elsewhere(self, body: std::ops::Range<usize>) -> impl Iterator<Item = usize> {
        let head = 0..body.start;
        let tail = body.end..self.lines.len();
        head.chain(tail).filter(move |i| {
            let line = &self.lines[*i];
            self.parts[*i] == Part::Litter(Litter::About)
                || (self.parts[*i] == Part::Text(Role::Dek) && !line.is_closed)
        })
    }

    fn take(self, found: &mut Signed, i: usize, author: Author) {
        let line = &self.lines[i];
        if found.author.is_none() {
            found.author = Some(line.place(author.name));
            let rest = &line.text[author.end..];
            found.place = self.place_behind(rest).map(|span| shifted(span, author.end)).map(|span| line.place(span));
            let is_desk = || self.is_desk(author.name.of(&line.text));
            let agency = self.agency_behind(rest);
            let agency = if is_desk() { self.agencies_of_desk(rest).or(agency) } else { agency };
            found.place = found.place.or_else(|| self.place_in_brackets(i, rest, author.end));
            found.agency = agency.map(|span| shifted(span, author.end)).map(|span| line.place(span));
        }
        if !self.is_part_of_text(i) {
            found.lines.push(i);
        }
    }

    /// Whether a line is a paragraph with a credit at its end.
    fn is_part_of_text(self, i: usize) -> bool {
        matches!(self.parts[i], Part::Text(_)) && self.lines[i].words.len() > LINE_WORDS
    }

    fn credits(self) -> [&'static Credits; 2] {
        [self.knowledge.credits(), Language::English.knowledge().credits()]
    }

    pub(super) fn is_credit_word(self, folded: &str, of: fn(&Credits) -> &str) -> bool {
        self.credits().iter().any(|credits| holds(of(credits), folded))
    }

    /// The author behind a label at the head of a line. Away from the article only where a mark follows the label or the line is short.
    fn labelled(self, i: usize, is_near: bool) -> Option<Author> {
        let line = &self.lines[i];
        let is_bracket = line.text.starts_with(['(', '[']);
        if line.words.len() > LINE_WORDS || (line.is_closed && !is_bracket && line.words.len() > SHORT_LINE_WORDS) {
            return None;
        }
        // "3 March 2034 • By Hollis Trane": a line about the article may name the author behind a mark
        let begins = |at: &usize| {
            *at == 0 || {
                let between = &line.text[line.words[at - 1].span.end..line.words[*at].span.start];
                between.contains(['|', '•', '·', '–', '—', '(', '\t', ',', ';', '*'])
                    || between.contains("  ")
                    || between.contains(" - ")
            }
        };
        let is_about = self.parts[i] == Part::Litter(Litter::About) || is_bracket;
        let reach = if is_about { line.words.len() } else { 1 };
        (0..reach).filter(begins).find_map(|at| self.label_at(&line.text, &line.words, at, is_near))
    }

    /// The label that begins at word `at` and the author behind it.
    fn label_at(self, text: &str, read: &[Word], at: usize, is_near: bool) -> Option<Author> {
        let begins = |phrase: &str| {
            let count = phrase.split(' ').count();
            let here = read.get(at..at + count)?;
            here.iter().zip(phrase.split(' ')).all(|(word, part)| word.folded == part).then_some(count)
        };
        let longest = |list: &'static str| list.split(';').filter_map(begins).max();
        let by = self.credits().iter().filter_map(|credits| longest(credits.by)).max();
        let label = self.credits().iter().filter_map(|credits| longest(credits.labels)).max();
        let count = by.max(label)?;
        let next = read.get(at + count)?;
        let between = &text[read[at + count - 1].span.end..next.span.start];
        let has_mark = between.contains([':', '：', '/', '|', '-', '–', '—', '•', '_']);
        // "كتب محمد علي", "By the river": without a mark only a label that is nothing else, right at the article
        let has_case = self.has_case(text);
        // in brackets at the end nothing but credits stand
        let is_enclosed = at > 0 && text[..next.span.start].contains(['(', '[']) || text.starts_with(['(', '[']);
        let is_loose = !has_case && !is_enclosed && (!is_near || read.len() > at + count + CASELESS_WORDS);
        if !has_mark && ((by != Some(count) && !is_enclosed) || is_loose) {
            return None;
        }
        // "بقلم: د. سامي …", "مراسل الجريدة – فلان": what stands between may be the paper
        self.names(text, read, at + count).filter(|author| {
            let named = author.name.of(text);
            let is_long = has_mark || named.contains(' ') || self.is_agency(&[self.knowledge.fold(named).as_str()]);
            let rest = text[author.end..].trim_start();
            let is_whole = rest.is_empty() || !rest.starts_with(char::is_alphanumeric);
            is_long
                && (has_case || has_mark || is_enclosed || is_whole)
                && (has_case || has_mark || !self.speaks_of_person(named))
        })
    }

    /// The names that begin at word `at`, up to a mark, a profession or a word that is none of a name.
    pub(super) fn names(self, text: &str, read: &[Word], at: usize) -> Option<Author> {
        let first = read.get(at)?;
        let has_case = self.has_case(&text[first.span.start..]);
        let mut end = at;
        while let Some(word) = read.get(end).filter(|_| end - at < NAMES_WORDS) {
            let before = if end > at { &text[read[end - 1].span.end..word.span.start] } else { "" };
            let next_is_name = read.get(end + 1).is_some_and(|next| next.is_capital && !self.is_profession(next));
            let is_name = if has_case {
                let is_part = word.is_capital
                    || (end > at && next_is_name && holds(self.knowledge.naming().particles, &word.folded))
                    || (end > at && next_is_name && self.is_credit_word(&word.folded, |credits| credits.joins))
                    || (end == at && self.is_credit_word(&word.folded, |credits| credits.desks))
                    || (end > at && self.is_credit_word(&word.folded, |credits| credits.desks));
                is_part && !word.is_number
            } else {
                let is_small = self.knowledge.is_function_word(&word.folded);
                let is_addressee = end > at + 1 && word.folded.starts_with("لل");
                let is_stop = is_small || is_addressee || word.is_number || self.is_calendar(&word.folded);
                !is_stop && end - at < CASELESS_WORDS
            };
            let is_other = self.is_profession(word) && (end > at || has_case);
            let parts = before.contains(['|', '•', '–', '—', '/', '(', '[', ':', ';', '؛', '،', '\t', '*', '_', '"', '«'])
                || before.contains("  ")
                || before.contains(" - ")
                || before.contains("- ")
                || (before.contains('.') && read[end - 1].folded.chars().count() > 3)
                // "A, B and C", but not "A, transport correspondent"
                || (before.contains(',') && (!next_is_name || self.profession_follows(read, end)));
            if !is_name || is_other || (end > at && parts) {
                break;
            }
            end += 1;
        }
        // "Jessamy Holt Local Democracy Reporter": a name has two words
        let is_cut = |end: usize| text[read[end - 1].span.end..read[end].span.start].trim().is_empty();
        let is_titled =
            has_case && end > at + 2 && read.get(end).is_some_and(|word| self.is_profession(word)) && is_cut(end);
        let end = if is_titled { at + 2 } else { end };
        let last = read.get(end.checked_sub(1)?).filter(|_| end > at)?;
        let span = Span::new(first.span.start, last.span.end);
        Some(Author { name: span, end: last.span.end })
    }

    pub(super) fn is_profession(self, word: &Word) -> bool {
        self.is_credit_word(&word.folded, |credits| credits.roles)
    }

    /// Whether a profession is named within the next words: "political editor".
    fn profession_follows(self, read: &[Word], at: usize) -> bool {
        read[at..].iter().take(4).any(|word| self.is_profession(word))
    }

    /// The place behind a name: "in Serrane", "(Montélis, envoyée spéciale)", "– القاهرة".
    fn place_behind(self, rest: &str) -> Option<Span> {
        let read = words(rest, self.knowledge);
        let first = read.first()?;
        let is_at = self.is_credit_word(&first.folded, |credits| credits.at);
        let between = &rest[..first.span.start];
        let begin = usize::from(is_at);
        if !is_at && !between.contains(['(', '–', '—', '-', ',', '،', '/']) {
            return None;
        }
        let stops = |word: &Word, before: &str| {
            (self.has_case(rest) && !word.is_capital && !holds(self.knowledge.naming().particles, &word.folded))
                || before.contains([',', '،', ')', ';', '/', '|', '–'])
        };
        let mut end = begin;
        while let Some(word) = read.get(end) {
            let before = if end > begin { &rest[read[end - 1].span.end..word.span.start] } else { "" };
            if stops(word, before) || end - begin == 3 {
                break;
            }
            end += 1;
        }
        let named = read.get(begin..end).filter(|named| !named.is_empty())?;
        let span = Span::new(named[0].span.start, named[named.len() - 1].span.end);
        let is_known = self.place(rest, named).is_some();
        let marks_place = is_at && self.has_case(rest);
        // "(Montélis, envoyée spéciale)": somebody was sent there
        let sent = between.contains('(') && read[end..].iter().take(3).any(|word| self.is_profession(word));
        let is_agency = self.is_agency(&named.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>());
        ((is_known || marks_place || sent) && !is_agency && !named.iter().any(|word| self.is_profession(word)))
            .then_some(span)
    }

    /// The agency behind a name: "(avec AFP)", "with Reuters".
    pub(super) fn agency_behind(self, rest: &str) -> Option<Span> {
        let read = words(rest, self.knowledge);
        let with = read.iter().position(|word| self.is_credit_word(&word.folded, |credits| credits.with))?;
        let named = read.get(with + 1)?;
        let mut end = with + 2;
        while self.is_agency(&[named.folded.as_str()])
            && read.get(end).is_some_and(|word| self.is_agency(&[word.folded.as_str()]))
        {
            end += 1;
        }
        let is_upper = !named.span.of(rest).contains(char::is_lowercase) && self.has_case(rest);
        let is_agency = self.is_agency(&[named.folded.as_str()]) || is_upper;
        is_agency.then(|| Span::new(named.span.start, read[end - 1].span.end))
    }

    /// The agencies behind the staff: "La rédaction avec Belga et AFP". Whom staff works with is no person, so that any name will do.
    pub(super) fn agencies_of_desk(self, rest: &str) -> Option<Span> {
        let read = words(rest, self.knowledge);
        let with = read.iter().position(|word| self.is_credit_word(&word.folded, |credits| credits.with))?;
        let named = read.get(with + 1..).filter(|named| !named.is_empty())?;
        let is_part = |word: &Word| {
            word.is_capital
                || !self.has_case(rest)
                || self.is_agency(&[word.folded.as_str()])
                || self.is_credit_word(&word.folded, |credits| credits.joins)
        };
        named.iter().all(is_part).then(|| Span::new(named[0].span.start, named[named.len() - 1].span.end))
    }

    /// "… (Reporting by A; editing by B)" at the end of the last paragraph.
    fn in_brackets(self, line: &Line) -> Option<Author> {
        let text = line.text.trim_end().trim_end_matches('.');
        let open = text.strip_suffix([')', ']'])?.rfind(['(', '['])?;
        let at = line.words.iter().position(|word| word.span.start > open)?;
        self.label_at(&line.text, &line.words, at, true)
    }
}

fn shifted(span: Span, by: usize) -> Span {
    Span::new(span.start + by, span.end + by)
}
