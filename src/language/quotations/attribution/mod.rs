//! Which verb and which speaker a quotation has.
//!
//! Sentence by sentence: the subject of each reporting verb is read or taken over from before (`subjects`), then each
//! quotation chooses among them (`choice`).
//! What a sentence says of speakers is remembered for the next ones, by gender where the verb shows it.
//!
//! What it does not do: look ahead into the next sentence, except where that sentence only says who spoke.

mod choice;
mod subjects;

use std::ops::Range;

use super::arabic::{self, Gender};
use super::latin;
use super::scene::{Frame, Scene};
use super::verbs::{self, Verb};
use crate::article::{Quotation, Span};
use crate::language::{Language, VerbClass, fold};

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
    /// Who or what the sentence before is about, if nobody speaks in it.
    subject: Option<Voice>,
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
            let said = ahead(&reader, scene, at, quote.span).unwrap_or_else(|| told.of(quote.span, &memory));
            memory.before = Some((said, at));
            found.push(quotation(quote.span, said));
        }
        memory.subject =
            told.silent().or_else(|| memory.subject.filter(|_| told.is_silent()).map(|voice| told.still(voice)));
        memory.voices.extend(told.voices());
    }
    found
}

/// “We waited.” Mary Jones stood at the gate: a quotation that is the first sentence of its paragraph and no more may be of the one
/// whom the next sentence is about.
fn ahead(reader: &Reader, scene: &Scene, at: usize, quote: Span) -> Option<Said> {
    let Reader::Latin(latin) = reader else { return None };
    let frame = &scene.frames[at];
    let is_first = at.checked_sub(1).is_none_or(|previous| scene.frames[previous].paragraph != frame.paragraph);
    let next = scene.frames.get(at + 1).filter(|next| next.paragraph == frame.paragraph)?;
    let speaks = scene.quotes.iter().any(|other| !other.is_name && other.span.overlaps(next.span));
    if !is_first || !frame.words.is_empty() || speaks || !quote.overlaps(frame.span) {
        return None;
    }
    let speaker = latin.of_sentence(next.words.start, next.words.end)?;
    Some(Said { speaker: Some(speaker), ..Said::default() })
}

fn quotation(span: Span, said: Said) -> Quotation {
    Quotation { span, speaker: said.speaker, verb: said.verb, verb_class: said.class }
}

impl Memory {
    /// The latest speaker who agrees with a verb of this gender.
    fn voice(&self, gender: Option<Gender>, paragraph: usize) -> Option<Voice> {
        let agrees = |voice: &&Voice| subjects::agree(gender, voice.gender);
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
        let (label, gender) = match self.reader {
            Reader::Latin(reader) => (reader.without_owning(label), gender.or_else(|| reader.gender(label))),
            Reader::Arabic(_) => (label, gender),
        };
        Voice { label, gender, frame: self.at, paragraph: self.frame.paragraph }
    }

    /// Whether nobody speaks in the sentence.
    fn is_silent(&self) -> bool {
        !self.frame.words.is_empty() && !self.subjects.iter().any(Option::is_some)
    }

    /// The subject of the sentence before, which this one does not change: within a paragraph it goes on.
    fn still(&self, voice: Voice) -> Voice {
        Voice { frame: if voice.paragraph == self.frame.paragraph { self.at } else { voice.frame }, ..voice }
    }

    /// Who or what a sentence is about in which nobody speaks.
    fn silent(&self) -> Option<Voice> {
        let Range { start, end } = self.words();
        if !self.is_silent() {
            return None;
        }
        let reader = match self.reader {
            Reader::Arabic(reader) => reader,
            Reader::Latin(reader) => return reader.introduced(start, end).map(|label| self.voice(label, None)),
        };
        let topic = reader.topic(start, end);
        let (label, gender) = topic.or_else(|| reader.of_sentence(start, end).map(|label| (label, None)))?;
        Some(self.voice(label, gender))
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
                    let subject = reader.according(start, end).or_else(|| reader.of_sentence(start, end));
                    subject.map(|label| self.voice(label, None))
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
        c.is_whitespace() || matches!(c, ',' | '،' | '.' | '؛' | '-' | '–' | '—' | '(') || fold::is_invisible(c)
    })
}
