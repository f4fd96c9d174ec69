//! Which verb and which speaker a quotation has.
//!
//! Sentence by sentence: the subject of each reporting verb is read or taken over from before, then each quotation
//! chooses, in this order, what ends it ("…," said Kastel), the last verb before it, what follows it, a source
//! (according to), the name before a colon, the sentence's subject before a colon, or the quotation that it goes on with.
//! What a sentence says of speakers is remembered for the next ones, by gender where the verb shows it.
//!
//! What it does not do: look ahead into the next sentence, except where that sentence only says who spoke.

use std::ops::Range;

use super::super::{Language, VerbClass};
use super::arabic::{self, Gender};
use super::latin::{self, Subject};
use super::scene::{Frame, Scene};
use super::verbs::{self, Kind, Verb};
use crate::article::{Quotation, Span};

/// Words between a quotation and the verb that follows it, at the most ("…," the union's new president Tomar Velin said).
const FARTHEST_AFTER: usize = 10;

/// The same in Arabic, where the verb comes first («…»، كما قال).
const FARTHEST_AFTER_ARABIC: usize = 3;

/// Paragraphs over which a verb without subject still has the speaker before. At 0 وأضاف at the head of a paragraph is
/// lost; at 10 it goes to somebody long gone.
const FARTHEST_CARRY: usize = 3;

/// Who speaks, and how.
#[derive(Clone, Copy, Default)]
struct Said {
    speaker: Option<Span>,
    verb: Option<Span>,
    class: Option<VerbClass>,
}

/// A speaker whom the text has named.
#[derive(Clone, Copy)]
struct Voice {
    label: Span,
    /// `None` where nothing shows it: then it agrees with every verb.
    gender: Option<Gender>,
    frame: usize,
    paragraph: usize,
}

/// What is remembered from sentence to sentence.
#[derive(Default)]
struct Memory {
    /// Speakers, the latest last.
    voices: Vec<Voice>,
    /// The quotation before, with the sentence it ended in.
    before: Option<(Said, usize)>,
}

/// How the language at hand reads a subject.
enum Reader<'s, 't> {
    Arabic(arabic::Reader<'s, 't>),
    Latin(latin::Reader<'s, 't>),
}

/// The quotations of a scene with their speakers.
pub(super) fn attributed(scene: &Scene) -> Vec<Quotation> {
    let reader = match scene.knowledge.language() {
        Language::Arabic => Some(Reader::Arabic(arabic::Reader { scene, persons: arabic::persons(scene) })),
        Language::English | Language::French => Some(Reader::Latin(latin::Reader { scene })),
        _ => None,
    };
    let Some(reader) = reader else {
        return scene.quotes.iter().map(|quote| quotation(quote.span, Said::default())).collect();
    };
    let mut memory = Memory::default();
    let mut found: Vec<Quotation> = Vec::with_capacity(scene.quotes.len());
    for (at, frame) in scene.frames.iter().enumerate() {
        let told = Told::read(&reader, scene, frame, at, &memory);
        let quotes = scene
            .quotes
            .iter()
            .filter(|quote| frame.span.start <= quote.span.start && quote.span.start < frame.span.end);
        for quote in quotes {
            if quote.is_name {
                found.push(quotation(quote.span, Said::default()));
                continue;
            }
            let said = told.of(quote.span, &memory);
            memory.before = Some((said, at));
            found.push(quotation(quote.span, said));
        }
        memory.voices.extend(told.voices());
    }
    found
}

fn quotation(span: Span, said: Said) -> Quotation {
    Quotation { span, speaker: said.speaker, verb: said.verb, verb_class: said.class }
}

impl Memory {
    /// The latest speaker who agrees with a verb of this gender.
    fn voice(&self, gender: Option<Gender>, paragraph: usize) -> Option<Voice> {
        let agrees = |voice: &&Voice| gender.is_none() || voice.gender.is_none() || voice.gender == gender;
        let latest = self.voices.iter().rev().find(agrees)?;
        (paragraph.saturating_sub(latest.paragraph) <= FARTHEST_CARRY).then_some(*latest)
    }
}

/// What one sentence says of who speaks.
struct Told<'a, 's, 't> {
    reader: &'a Reader<'s, 't>,
    scene: &'a Scene<'t>,
    frame: &'a Frame,
    at: usize,
    verbs: Vec<Verb>,
    /// The subject of each verb.
    subjects: Vec<Option<Voice>>,
    /// Whether the subject stands in this sentence itself.
    named: Vec<bool>,
}

impl<'a, 's, 't> Told<'a, 's, 't> {
    fn read(reader: &'a Reader<'s, 't>, scene: &'a Scene<'t>, frame: &'a Frame, at: usize, memory: &Memory) -> Self {
        let verbs = verbs::verbs(scene, frame.words.clone());
        let mut told = Self { reader, scene, frame, at, verbs, subjects: Vec::new(), named: Vec::new() };
        for n in 0..told.verbs.len() {
            let beside = told.beside(n);
            let named = beside.is_some();
            let subject = beside.or_else(|| told.inherited(n, memory));
            told.subjects.push(subject);
            told.named.push(named);
        }
        told
    }

    fn words(&self) -> Range<usize> {
        self.frame.words.clone()
    }

    fn voice(&self, label: Span, gender: Option<Gender>) -> Voice {
        Voice { label, gender, frame: self.at, paragraph: self.frame.paragraph }
    }

    /// The subject that stands beside a verb.
    fn beside(&self, n: usize) -> Option<Voice> {
        let verb = &self.verbs[n];
        let Range { start, end } = self.words();
        match self.reader {
            Reader::Arabic(reader) => {
                let label = reader.beside(verb, &self.verbs, start, end)?;
                Some(self.voice(label, arabic::gender(self.scene, verb)))
            }
            Reader::Latin(reader) => {
                if let Some(label) = reader.relayed(verb, start, end) {
                    return Some(self.voice(label, None));
                }
                let subject = match reader.before(verb, start) {
                    // "…," said Kastel: only after a quotation or at the head of the sentence
                    Subject::Unknown if self.is_inverted(verb) => reader.after(verb, end),
                    subject => subject,
                };
                match subject {
                    Subject::Named(label) => Some(self.voice(label, None)),
                    _ => None,
                }
            }
        }
    }

    /// Whether nothing of its clause stands before the verb, so that its subject stands after it.
    fn is_inverted(&self, verb: &Verb) -> bool {
        let mut first = verb.words.start;
        // "a déclaré", "s'est félicité": the auxiliary belongs to the verb
        while first > self.frame.words.start
            && self.scene.touches_next(first - 1)
            && matches!(
                self.scene.words[first - 1].folded.as_str(),
                "a" | "ont"
                    | "avait"
                    | "avaient"
                    | "s"
                    | "est"
                    | "sont"
                    | "encore"
                    | "aussi"
                    | "également"
                    | "notamment"
                    | "ainsi"
                    | "lui"
            )
        {
            first -= 1;
        }
        first == self.frame.words.start
            || self.scene.quotes.iter().any(|quote| {
                let from = self.scene.words[first].span.start;
                quote.span.end <= from
                    && self.scene.words[first - 1].span.end <= quote.span.start
                    && is_quiet(self.scene.text.get(quote.span.end..from).unwrap_or_default())
            })
    }

    /// The subject of a verb that has none beside it: an earlier verb's, the sentence's, or the speaker before.
    fn inherited(&self, n: usize, memory: &Memory) -> Option<Voice> {
        let verb = &self.verbs[n];
        let earlier = self.subjects[..n].iter().rev().copied().flatten().next();
        let start = self.frame.words.start;
        match self.reader {
            Reader::Arabic(reader) => {
                let gender = arabic::gender(self.scene, verb);
                let agrees = |voice: &Voice| gender.is_none() || voice.gender.is_none() || voice.gender == gender;
                if let Some(earlier) = self.subjects[..n].iter().rev().copied().flatten().find(agrees) {
                    return Some(earlier);
                }
                let takes_sentence = verb.is_joined || verb.kind != Kind::Finite;
                let of_sentence = || reader.of_sentence(start, verb.words.start).map(|label| self.voice(label, gender));
                let continues = verb.kind == Kind::Finite || {
                    let first = &self.scene.words[start].folded;
                    first.starts_with(['و', 'ف'])
                };
                takes_sentence
                    .then(of_sentence)
                    .flatten()
                    .or_else(|| memory.voice(gender, self.frame.paragraph).filter(|_| continues))
            }
            Reader::Latin(reader) => {
                let is_pronoun = |subject: Subject| subject == Subject::Pronoun;
                let pronoun = is_pronoun(reader.before(verb, start))
                    || (self.is_inverted(verb) && is_pronoun(reader.after(verb, self.frame.words.end)));
                let of_sentence = || reader.of_sentence(start, verb.words.start).map(|label| self.voice(label, None));
                if pronoun {
                    of_sentence().or(earlier).or_else(|| memory.voice(None, self.frame.paragraph))
                } else {
                    earlier
                        .or_else(|| of_sentence().filter(|_| verb.kind == Kind::Participle || self.is_conjoined(verb)))
                }
            }
        }
    }

    /// "arrived late and said"
    fn is_conjoined(&self, verb: &Verb) -> bool {
        (self.frame.words.start..verb.words.start)
            .rev()
            .take(3)
            .any(|at| matches!(self.scene.words[at].folded.as_str(), "and" | "et" | "puis" | "then"))
    }

    /// Who says a quotation of this sentence.
    fn of(&self, quote: Span, memory: &Memory) -> Said {
        let before = self.verbs.iter().rposition(|verb| verb.span(self.scene).end <= quote.start);
        let after = self.verb_after(quote);
        let said = |n: usize| Said {
            speaker: self.subjects[n].map(|voice| voice.label),
            verb: Some(self.verbs[n].span(self.scene)),
            class: Some(self.verbs[n].class),
        };
        let colon = self.follows_colon(quote);
        let is_ended = self.leads(quote) || self.is_ended(quote);
        let chosen = match (before, after) {
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
        (reaches && is_own).then_some(n)
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
        let behind = close.and_then(|at| (at..self.frame.words.end.min(at + 4)).find_map(according));
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

    /// The speakers that this sentence names, for those that come after it.
    fn voices(&self) -> Vec<Voice> {
        let named = self.subjects.iter().zip(&self.named).filter(|(_, named)| **named);
        let mut voices: Vec<Voice> = named.filter_map(|(voice, _)| *voice).collect();
        if voices.is_empty() {
            let Range { start, end } = self.words();
            let inherited = self.subjects.iter().copied().flatten().next_back();
            let subject = match self.reader {
                Reader::Latin(reader) if inherited.is_none() => {
                    reader.of_sentence(start, end).map(|label| self.voice(label, None))
                }
                _ => None,
            };
            // who goes on speaking is the latest again
            let again = inherited.map(|voice| Voice { frame: self.at, paragraph: self.frame.paragraph, ..voice });
            voices.extend(again.or(subject));
        }
        voices
    }
}

/// Whether nothing but space, commas and stops stands between a quotation and what follows it.
fn is_quiet(gap: &str) -> bool {
    gap.chars().all(|c| {
        c.is_whitespace()
            || matches!(c, ',' | '،' | '.' | '؛' | '-' | '–' | '—' | '(')
            || super::super::fold::is_invisible(c)
    })
}
