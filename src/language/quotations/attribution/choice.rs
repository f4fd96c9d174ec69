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

/// Words between an Arabic noun of saying and its quotation at the most: في ختام تصريحه بما تحظى به is another matter.
const FARTHEST_NOUN: usize = 2;

impl Told<'_, '_, '_> {
    /// Who says a quotation of this sentence.
    pub(super) fn of(&self, quote: Span, memory: &Memory) -> Said {
        let before = self.verb_before(quote);
        let after = self.verb_after(quote);
        let inside = self.verbs.iter().position(|verb| verb.span(self.scene).overlaps(quote));
        let said = |n: usize| Said {
            speaker: self.subjects[n].map(|voice| voice.label),
            verb: Some(self.verbs[n].span(self.scene)),
            class: Some(self.verbs[n].class),
        };
        // «…»، على حد قول أحدهم: who is named behind it says it, whoever reports the sentence; a statement behind it is only where it stands
        if inside.is_none()
            && after.is_none()
            && let Reader::Arabic(reader) = self.reader
            && let Some(label) = self.source_behind(quote).filter(|label| reader.is_somebody(*label))
        {
            let reported = before.and_then(|n| self.subjects[n]).is_some_and(|voice| self.is_same(voice.label, label));
            return if reported {
                said(before.unwrap_or_default())
            } else {
                Said { speaker: Some(label), ..Said::default() }
            };
        }
        let colon = self.follows_colon(quote);
        let is_ended = self.leads(quote) || self.is_ended(quote);
        let chosen = match (before, after) {
            _ if inside.is_some() => inside,
            (_, Some(after)) if !colon && is_ended && self.subjects[after].is_some() => Some(after),
            (Some(before), _) if self.subjects[before].is_some() => Some(before),
            (_, Some(after)) if self.subjects[after].is_some() => Some(after),
            (before, after) => before.or(after),
        };
        // "Pour l'économiste Nadia Ferhat, le conflit révèle « … »": a thing says nothing
        let is_thing = |n: &usize| match self.reader {
            Reader::Latin(reader) => self.subjects[*n].is_some_and(|voice| !reader.may_speak(voice.label)),
            Reader::Arabic(_) => false,
        };
        if let Some(n) = chosen.filter(|n| self.subjects[*n].is_some())
            && !(is_thing(&n) && self.source(quote).is_some())
        {
            return said(n);
        }
        let by_source = self.source(quote);
        let by_colon =
            || colon.then(|| self.before_colon(quote).or_else(|| self.pronoun_before(quote, memory))).flatten();
        let speaker = by_source.or_else(by_colon);
        match (chosen, speaker) {
            (Some(n), speaker) if self.subjects[n].is_none() => Said { speaker, ..said(n) },
            (Some(_), speaker) => Said { speaker, ..Said::default() },
            (None, Some(label)) => Said { speaker: Some(label), ..Said::default() },
            (None, None) => self.continued(quote, memory),
        }
    }

    /// The last verb before a quotation that may report it: not one inside an insertion that ends before it (أحدهم، وهو يعمل …،), not a noun
    /// (تصريحه) that stands farther away.
    fn verb_before(&self, quote: Span) -> Option<usize> {
        let before = || (0..self.verbs.len()).rev().filter(|n| self.verbs[*n].span(self.scene).end <= quote.start);
        if !matches!(self.reader, Reader::Arabic(_)) {
            return before().next();
        }
        let to = self.scene.words.partition_point(|word| word.span.start < quote.start);
        let is_near = |n: &usize| {
            let verb = &self.verbs[*n];
            let is_relay = self.subjects[*n].is_some() && self.named[*n];
            verb.kind != Kind::Noun || is_relay || to - verb.words.end <= FARTHEST_NOUN
        };
        let inserted = |n: &usize| self.is_inserted(self.verbs[*n].words.start, to);
        before().find(|n| is_near(n) && !inserted(n)).or_else(|| before().find(is_near)).or_else(|| before().next())
    }

    /// Whether the word `at` stands in an insertion that a comma ends before the word `to`: …، وهو يعمل لدى الشركة، «…».
    fn is_inserted(&self, at: usize, to: usize) -> bool {
        let words = &self.scene.words;
        let is_comma = |at: usize| self.scene.gap(at).trim_start().starts_with(['،', ',']);
        let opens = |at: usize| {
            at > self.frame.words.start
                && is_comma(at - 1)
                && matches!(
                    words[at].folded.as_str(),
                    "وهو" | "وهي" | "وهم" | "الذي" | "التي" | "الذين" | "والذي" | "والتي"
                )
        };
        let begin = (self.frame.words.start..=at).rev().take_while(|at| !is_comma(*at)).find(|at| opens(*at));
        let end = (at..to).find(|at| is_comma(*at));
        begin.is_some() && end.is_some()
    }

    /// Whether two labels name the same: one is in the other.
    fn is_same(&self, a: Span, b: Span) -> bool {
        let (a, b) = (a.of(self.scene.text), b.of(self.scene.text));
        a.contains(b) || b.contains(a)
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
                        | "although"
                        | "though"
                        | "unlike"
                        | "despite"
                        | "contrairement"
                        | "malgré"
                        | "tandis"
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

    fn according(&self, at: usize) -> Option<Span> {
        match self.reader {
            Reader::Arabic(reader) => reader.according(at, self.frame.words.end),
            Reader::Latin(reader) => reader.according(at, self.frame.words.end),
        }
    }

    /// The source right after the quotation: according to, على حد قول.
    fn source_behind(&self, quote: Span) -> Option<Span> {
        let words = &self.scene.words;
        let after = self.words().find(|at| words[*at].span.start >= quote.end);
        let close = after.filter(|at| is_quiet(&self.scene.text[quote.end..words[*at].span.start]));
        // nothing but small words before it: «…» على حد قول كاستل
        let near = |at: usize| {
            let limit = self.frame.words.end.min(at + 4);
            (at..limit).take_while(move |to| (at..*to).all(|at| self.scene.touches_next(at)))
        };
        close.and_then(|at| near(at).find_map(|at| self.according(at)))
    }

    /// The source that the sentence gives right after the quotation or at its head: according to, وفقا لـ.
    fn source(&self, quote: Span) -> Option<Span> {
        let head = self.frame.words.start;
        let at_head = || {
            (head..self.frame.words.end.min(head + 3))
                .filter(|at| self.scene.words[*at].span.end <= quote.start)
                .find_map(|at| self.according(at))
        };
        self.source_behind(quote).or_else(at_head)
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

    /// Whom the pronoun before a colon stands for: "he softened: …".
    fn pronoun_before(&self, quote: Span, memory: &Memory) -> Option<Span> {
        let Reader::Latin(reader) = self.reader else { return None };
        let end = self.words().take_while(|at| self.scene.words[*at].span.end <= quote.start).last()? + 1;
        let gender = reader.pronoun_at_end(self.frame.words.start, end)?;
        memory.voice(Some(gender), self.frame.paragraph).map(|voice| voice.label)
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
