//! Which verb and which speaker a quotation takes of those that its sentence has: what ends it ("…," said Kastel), the last
//! verb before it, what follows it, a source (according to), the name before a colon, the sentence's subject before a colon,
//! or the quotation that it goes on with.

use super::super::arabic;
use super::super::verbs::Kind;
use super::{Memory, Reader, Said, Told, Voice, is_quiet};
use crate::article::Span;

/// Words between a quotation and the verb that follows it, at the most ("…," the union's new president Tomar Velin said).
const FARTHEST_AFTER: usize = 10;

/// The same in Arabic, where the verb comes first («…»، كما قال).
const FARTHEST_AFTER_ARABIC: usize = 3;

impl Told<'_, '_, '_> {
    /// Who says a quotation of this sentence.
    pub(super) fn of(&self, quote: Span, memory: &Memory) -> Said {
        let before = self.verbs.iter().rposition(|verb| verb.span(self.scene).end <= quote.start);
        let after = self.verb_after(quote);
        let inside = self.verbs.iter().position(|verb| verb.span(self.scene).overlaps(quote));
        let said = |n: usize| Said {
            speaker: self.subjects[n].map(|voice| voice.label),
            verb: Some(self.verbs[n].span(self.scene)),
            class: Some(self.verbs[n].class),
        };
        let colon = self.follows_colon(quote);
        let is_ended = self.leads(quote) || self.is_ended(quote);
        let chosen = match (before, after) {
            _ if inside.is_some() => inside,
            (_, Some(after)) if !colon && is_ended && self.subjects[after].is_some() => Some(after),
            (Some(before), _) if self.subjects[before].is_some() => Some(before),
            (_, Some(after)) if self.subjects[after].is_some() => Some(after),
            (before, after) => before.or(after),
        };
        if let Some(n) = chosen.filter(|n| self.subjects[*n].is_some()) {
            return said(n);
        }
        let by_source = self.source(quote);
        let by_colon = || colon.then(|| self.before_colon(quote)).flatten();
        let speaker = by_source.or_else(by_colon);
        match (chosen, speaker) {
            (Some(n), speaker) => Said { speaker, ..said(n) },
            (None, Some(label)) => Said { speaker: Some(label), ..Said::default() },
            (None, None) => self.continued(quote, memory),
        }
    }

    /// Whether a quotation stands at the head of its sentence.
    fn leads(&self, quote: Span) -> bool {
        let from = self.frame.span.start.min(quote.start);
        !self.scene.text[from..quote.start].contains(char::is_alphanumeric)
    }

    /// Whether a comma, or a mark that ends a sentence, stands at the quotation's end.
    fn is_ended(&self, quote: Span) -> bool {
        let inside = quote.of(self.scene.text).trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '"' | '“' | '”' | '„' | '»' | '«' | '\'' | '’' | '‘' | '›')
        });
        inside.ends_with([',', '?', '!', '،', '؟', '…', '—', '–'])
            || self.scene.text[quote.end..].trim_start().starts_with([',', '،'])
    }

    fn follows_colon(&self, quote: Span) -> bool {
        self.scene.text[self.frame.span.start.min(quote.start)..quote.start].trim_end().ends_with(':')
    }

    /// The verb that ends a quotation: right after it, with its subject between them or behind it.
    fn verb_after(&self, quote: Span) -> Option<usize> {
        let words = &self.scene.words;
        let first = (self.words()).find(|at| words[*at].span.start >= quote.end)?;
        if !is_quiet(&self.scene.text[quote.end..words[first].span.start]) {
            return None;
        }
        let is_arabic = matches!(self.reader, Reader::Arabic(_));
        let farthest = if is_arabic { FARTHEST_AFTER_ARABIC } else { FARTHEST_AFTER };
        let n = self.verbs.iter().position(|verb| verb.words.start >= first)?;
        let verb = &self.verbs[n];
        if verb.words.start >= first + farthest || verb.kind != Kind::Finite || verb.is_joined {
            return None;
        }
        // another quotation between them takes the verb
        let reaches = !self.scene.quotes.iter().any(|other| {
            !other.is_name && other.span.start >= quote.end && other.span.end <= words[verb.words.start].span.start
        });
        let is_own = match self.reader {
            Reader::Arabic(_) => {
                verb.words.start == first
                    || (first..verb.words.start).all(|at| {
                        matches!(
                            words[at].folded.as_str(),
                            "كما"
                                | "حسبما"
                                | "بحسب"
                                | "وفق"
                                | "ما"
                                | "وفقا"
                                | "لما"
                                | "هكذا"
                                | "بهذه"
                                | "الكلمات"
                        )
                    })
            }
            Reader::Latin(_) => {
                // "and", "but": another clause
                !matches!(
                    words[first].folded.as_str(),
                    "and"
                        | "but"
                        | "et"
                        | "mais"
                        | "as"
                        | "while"
                        | "alors"
                        | "who"
                        | "qui"
                        | "that"
                        | "que"
                        | "after"
                        | "when"
                )
            }
        };
        (reaches && is_own && !self.goes_on_with(n)).then_some(n)
    }

    /// «…»، كما أوصى البيان بإنشاء صندوق: the Arabic verb after the quotation has words of its own to report.
    fn goes_on_with(&self, n: usize) -> bool {
        let (Reader::Arabic(_), Some(subject)) = (self.reader, self.subjects[n]) else { return false };
        let words = &self.scene.words;
        let from = self.verbs[n].words.end;
        let next = (from..self.frame.words.end).find(|at| words[*at].span.start >= subject.label.end);
        let next =
            next.filter(|at| self.scene.touches_next(at - 1) && self.verbs[n].words.start > self.frame.words.start);
        next.is_some_and(|at| arabic::begins_report(&words[at].folded))
    }

    /// The source that the sentence gives at its head or right after the quotation: according to, وفقا لـ.
    fn source(&self, quote: Span) -> Option<Span> {
        let words = &self.scene.words;
        let according = |at: usize| match self.reader {
            Reader::Arabic(reader) => reader.according(at, self.frame.words.end),
            Reader::Latin(reader) => reader.according(at, self.frame.words.end),
        };
        let after = self.words().find(|at| words[*at].span.start >= quote.end);
        let close = after.filter(|at| is_quiet(&self.scene.text[quote.end..words[*at].span.start]));
        // nothing but small words before it: «…» على حد قول كاستل
        let near = |at: usize| {
            let limit = self.frame.words.end.min(at + 4);
            (at..limit).take_while(move |to| (at..*to).all(|at| self.scene.touches_next(at)))
        };
        let behind = close.and_then(|at| near(at).find_map(according));
        behind.or_else(|| {
            let head = self.frame.words.start;
            (head..self.frame.words.end.min(head + 3))
                .filter(|at| words[*at].span.end <= quote.start)
                .find_map(according)
        })
    }

    /// The name before a colon, or the subject of the sentence that a colon ends.
    fn before_colon(&self, quote: Span) -> Option<Span> {
        let start = self.frame.words.start;
        let end = self.words().take_while(|at| self.scene.words[*at].span.end <= quote.start).last()? + 1;
        match self.reader {
            Reader::Arabic(reader) => reader.before_colon(start, end).or_else(|| reader.of_sentence(start, end)),
            Reader::Latin(reader) => reader.before_colon(start, end).or_else(|| reader.of_sentence(start, end)),
        }
    }

    /// A quotation that is a sentence of its own goes on with the quotation, or the speaker, of the sentence before.
    fn continued(&self, quote: Span, memory: &Memory) -> Said {
        let rest = self.scene.text.get(quote.end..self.frame.span.end).unwrap_or_default();
        if !self.leads(quote) || rest.contains(char::is_alphanumeric) {
            return Said::default();
        }
        let Some(previous) = self.at.checked_sub(1) else { return Said::default() };
        if let Some((said, _)) = memory.before.filter(|(said, at)| *at == previous && said.speaker.is_some()) {
            return said;
        }
        let is_near = |voice: &&Voice| voice.frame == previous && voice.paragraph == self.frame.paragraph;
        Said { speaker: memory.voices.last().filter(is_near).map(|voice| voice.label), ..Said::default() }
    }
}
