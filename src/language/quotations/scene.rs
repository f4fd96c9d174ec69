//! An article laid out for the question who speaks: its words, its quotations, and its sentences as frames.
//!
//! A [`Frame`] is a sentence together with whatever its quotations reach into: `"A. B," said X.` is two sentences to
//! UAX #29 and one frame. What a quotation says is not read; only words outside quotation marks, and those in
//! [names in quotation marks](super::names), are in [`Scene::words`].
//!
//! What French writes between the halves of a quotation ([incises](super::incise)) is among the words too.
//!
//! What it does not do: judge which word is a verb or a name.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::super::words::{Word, words};
use super::super::{Knowledge, sentences};
use super::{incise, marks, names, verbs};
use crate::article::Span;

/// Outside words that a sentence of its own has at the most if it only says who spoke (`"…". قال لافروف.`). At 2
/// titles are lost, at 12 a sentence about something else is taken in.
const LONGEST_TAIL: usize = 6;

/// An article's words and quotations.
pub(super) struct Scene<'t> {
    pub text: &'t str,
    pub knowledge: &'static dyn Knowledge,
    /// The words outside quotation marks and in quoted names, in order.
    pub words: Vec<Word>,
    /// Quotations in order, names among them.
    pub quotes: Vec<Quote>,
    /// Sentences in order.
    pub frames: Vec<Frame>,
    /// What stands inside quotations and is not said.
    pub incises: Vec<Span>,
    /// How often a folded word stands in the article, quotations included.
    counts: HashMap<String, usize>,
    /// How often two words follow each other.
    pairs: HashMap<(String, String), usize>,
}

/// A quotation with what is known of it before anybody asks who speaks.
#[derive(Clone, Copy)]
pub(super) struct Quote {
    pub span: Span,
    /// Whether it is a name or a title rather than something said.
    pub is_name: bool,
}

/// A sentence, with the sentences that its quotations reach into.
#[derive(Clone)]
pub(super) struct Frame {
    pub span: Span,
    pub paragraph: usize,
    /// Its words in [`Scene::words`].
    pub words: Range<usize>,
}

impl<'t> Scene<'t> {
    pub fn new(text: &'t str, paragraphs: &[Span], knowledge: &'static dyn Knowledge) -> Self {
        let place = |at: usize, span: Span| Span::new(at + span.start, at + span.end);
        let mut all: Vec<Word> = Vec::new();
        let mut cut: Vec<(Span, usize)> = Vec::new();
        for (paragraph, span) in paragraphs.iter().enumerate() {
            let words = words(span.of(text), knowledge).into_iter();
            all.extend(words.map(|word| Word { span: place(span.start, word.span), ..word }));
            let sentences = sentences::sentences(span.of(text), knowledge).into_iter();
            cut.extend(sentences.map(|sentence| (place(span.start, sentence), paragraph)));
        }
        let quotes = names::told_apart(text, &marks::quoted(text, paragraphs), &all, knowledge);
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut pairs: HashMap<(String, String), usize> = HashMap::new();
        for word in &all {
            *counts.entry(word.folded.clone()).or_default() += 1;
        }
        for pair in all.windows(2) {
            *pairs.entry((pair[0].folded.clone(), pair[1].folded.clone())).or_default() += 1;
        }
        let said: Vec<Span> = quotes.iter().filter(|quote| !quote.is_name).map(|quote| quote.span).collect();
        let mut incises: Vec<Span> = Vec::new();
        for quote in &said {
            incises.extend(incise::incises(text, names::inside(&all, *quote), knowledge));
        }
        let is_within = |spans: &[Span], word: &Word| {
            let at = spans.partition_point(|span| span.end <= word.span.start);
            spans.get(at).is_some_and(|span| span.overlaps(word.span))
        };
        let is_said = |word: &Word| is_within(&said, word) && !is_within(&incises, word);
        let words: Vec<Word> = all.iter().filter(|word| !is_said(word)).cloned().collect();
        let mut scene = Self { text, knowledge, words, quotes, frames: Vec::new(), incises, counts, pairs };
        scene.frames = scene.framed(&cut, &said);
        scene
    }

    fn framed(&self, cut: &[(Span, usize)], said: &[Span]) -> Vec<Frame> {
        let mut frames: Vec<Frame> = Vec::new();
        for &(span, paragraph) in cut {
            let from = self.words.partition_point(|word| word.span.start < span.start);
            let to = self.words.partition_point(|word| word.span.start < span.end);
            if let Some(last) = frames.last_mut() {
                let at = said.partition_point(|quote| quote.end <= span.start);
                let is_torn = said.get(at).is_some_and(|quote| quote.start < last.span.end);
                let ends_quoted = said[..at].last().is_some_and(|quote| {
                    quote.end > last.span.end || !self.text[quote.end..last.span.end].contains(char::is_alphanumeric)
                });
                let is_tail = ends_quoted
                    && last.paragraph == paragraph
                    && to - from <= LONGEST_TAIL
                    && said.get(at).is_none_or(|quote| quote.start >= span.end)
                    && verbs::begins_with_verb(self, from..to);
                if is_torn || is_tail {
                    last.span.end = span.end;
                    last.words.end = to;
                    continue;
                }
            }
            frames.push(Frame { span, paragraph, words: from..to });
        }
        frames
    }

    /// How often a folded word stands in the article.
    pub fn count(&self, folded: &str) -> usize {
        self.counts.get(folded).copied().unwrap_or(0)
    }

    /// Whether two words that follow each other are two persons rather than one name: each stands elsewhere in the
    /// article, and never together.
    pub fn are_two(&self, first: &str, second: &str) -> bool {
        let together = self.pairs.get(&(first.to_owned(), second.to_owned())).copied().unwrap_or(0);
        together == 1 && self.count(first) > 1 && self.count(second) > 1
    }

    /// What stands between two words that follow each other; empty at the end.
    pub fn gap(&self, word: usize) -> &'t str {
        let from = self.words[word].span.end;
        let to = self.words.get(word + 1).map_or(self.text.len(), |next| next.span.start);
        self.text.get(from..to).unwrap_or_default()
    }

    /// Whether nothing but space, and marks around a name, stands between a word and the next.
    pub fn touches_next(&self, word: usize) -> bool {
        let is_quiet = |c: char| {
            c.is_whitespace() || matches!(c, '"' | '“' | '”' | '«' | '»' | '\'' | '‘' | '’' | '-' | '.' | '*')
        };
        let gap = self.gap(word);
        let Some(next) = self.words.get(word + 1) else { return false };
        // a quotation between two words parts them
        let from = self.quotes.partition_point(|quote| quote.span.end <= self.words[word].span.end);
        let between = self.quotes[from..].iter().take_while(|quote| quote.span.end <= next.span.start);
        gap.chars().all(is_quiet)
            && !gap.contains('\n')
            && (!gap.contains('.') || self.is_abbreviation(word))
            && between.filter(|quote| !quote.is_name).count() == 0
    }

    fn is_abbreviation(&self, word: usize) -> bool {
        let word = &self.words[word];
        word.folded.chars().count() == 1 || self.knowledge.abbreviations().contains(&word.folded.as_str())
    }

    /// The words from `first` to `last` as one span, with the closing mark of a quoted name that they take in.
    pub fn label(&self, first: usize, last: usize) -> Span {
        let mut span = Span::new(self.words[first].span.start, self.words[last].span.end);
        let names = self.quotes.iter().filter(|quote| quote.is_name).map(|quote| quote.span);
        for name in names {
            if name.start >= span.start && name.start < span.end && name.end > span.end {
                span.end = name.end;
            }
        }
        span
    }
}

/// A list in a source file as a set.
pub(super) fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}
