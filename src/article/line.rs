//! The lines of an article with the facts that tell litter from text.
//!
//! A line is what stands between two line breaks; empty ones are left out, and lines that a narrow column or an inline
//! link has cut in mid-sentence are one ([`super::wrap`]),
//! and litter that is glued into a line is a line of its own ([`super::glued`]). It is only described here, not judged: `clean` judges.

use std::borrow::Cow;

use super::{Span, glued, wrap};
use crate::language::words::{Word, words};
use crate::language::{Knowledge, dates};

/// A line is long enough to be a paragraph of the body from this number of words on, if it also ends like a
/// sentence. At 8 a full-stopped caption opens the body; at 25 short first paragraphs count as head.
pub(super) const PARAGRAPH_WORDS: usize = 14;

/// A line of so many words is a paragraph however it ends: headlines are shorter. At 20 long headlines are paragraphs;
/// at 45 the unstopped paragraphs of some outlets are headings.
const UNCLOSED_PARAGRAPH_WORDS: usize = 31;

/// A line about the article that names its date has fewer words than this: "Published … updated … reading time".
const DATE_LINE_WORDS: usize = 25;

/// A piece of a menu has this many words at the most.
const MENU_PIECE_WORDS: usize = 4;

/// A menu has this many pieces at the least: with two, "Paris | Reuters" would be one.
const MENU_PIECES: usize = 3;

/// A line that is not blank.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Where, without the white space around it.
    pub span: Span,
    /// Its words as they stand; a break inside it is a space here, so that offsets stay.
    pub text: Cow<'t, str>,
    /// Its words, folded.
    pub words: Vec<Word>,
    /// The folded words joined by single spaces.
    pub folded: String,
    /// Whether it ends like a sentence.
    pub is_closed: bool,
    /// Whether it names a day.
    pub has_date: bool,
}

impl<'t> Line<'t> {
    /// What `here`, which stands at `span`, shows.
    pub fn of(here: &'t str, span: Span, knowledge: &dyn Knowledge) -> Self {
        let is_break = |c: char| matches!(c, '\n' | '\r');
        let here = if here.contains(is_break) { Cow::Owned(here.replace(is_break, " ")) } else { Cow::Borrowed(here) };
        let words = words(&here, knowledge);
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        Line {
            span,
            folded: folded.join(" "),
            is_closed: is_closed(&here),
            has_date: words.len() < DATE_LINE_WORDS && !dates::full_dates(&here, &words, knowledge).is_empty(),
            words,
            text: here,
        }
    }

    /// A span of the line as a span of the whole text.
    pub fn place(&self, span: Span) -> Span {
        Span::new(self.span.start + span.start, self.span.start + span.end)
    }

    /// Whether it reads like a paragraph of the body.
    pub fn is_paragraph(&self) -> bool {
        // a long line before a list ends with a colon
        let ends = self.is_closed || self.text.ends_with([':', '：']);
        (ends && self.words.len() >= PARAGRAPH_WORDS) || self.words.len() >= UNCLOSED_PARAGRAPH_WORDS
    }

    /// Whether it ends with a question mark.
    pub fn asks(&self) -> bool {
        self.text.ends_with(['?', '؟'])
    }

    /// Whether it ends by asking, calling or trailing off, as a headline may and a paragraph's full stop does not.
    pub fn ends_openly(&self) -> bool {
        let bare = self.text.trim_end_matches(['"', '”', '»', '“', '’', '\'', ')']);
        bare.ends_with(['?', '؟', '!', '…'])
            || bare.ends_with("..")
            || (self.is_closed && !bare.ends_with(['.', '۔', '。']))
    }

    /// Its pieces, where bars, dots or wide spaces part them.
    pub fn pieces(&self) -> Vec<&str> {
        let parted = self.text.split(['|', '•', '·', '»', '›', '\t']);
        let parted = parted.flat_map(|piece| piece.split("  ")).flat_map(|piece| piece.split(" / "));
        let parted = parted.flat_map(|piece| piece.split(" > ")).map(str::trim);
        parted.filter(|piece| !piece.is_empty()).collect()
    }

    /// How many pieces it has, where it reads like a menu: short, unclosed.
    pub fn menu_pieces(&self) -> Option<usize> {
        let pieces = self.pieces();
        let is_short = |piece: &&str| piece.split_whitespace().count() <= MENU_PIECE_WORDS;
        (pieces.len() >= MENU_PIECES && !self.is_closed && pieces.iter().all(is_short)).then_some(pieces.len())
    }
}

/// The lines of `text` that are not blank, in order.
pub(super) fn lines<'t>(text: &'t str, knowledge: &dyn Knowledge) -> Vec<Line<'t>> {
    let spans = glued::parted(text, &wrap::joined(text, &spans(text), knowledge), knowledge);
    spans.into_iter().map(|span| line(span, text, knowledge)).collect()
}

fn line<'t>(span: Span, text: &'t str, knowledge: &dyn Knowledge) -> Line<'t> {
    Line::of(span.of(text), span, knowledge)
}

/// What stands between two line breaks, without the white space around it; blank lines are left out.
fn spans(text: &str) -> Vec<Span> {
    let mut at = 0;
    let mut spans = Vec::new();
    for raw in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let words = raw.trim();
        let start = at + (raw.len() - raw.trim_start().len());
        at += raw.len();
        if !words.is_empty() {
            spans.push(Span::new(start, start + words.len()));
        }
    }
    spans
}

/// Whether a line ends with a full stop or its kin, closing quotation marks and brackets aside.
pub(super) fn is_closed(line: &str) -> bool {
    let bare = line
        .trim_end_matches(|c: char| matches!(c, '"' | '”' | '“' | '»' | '’' | '\'' | ')' | ']') || c.is_whitespace());
    bare.ends_with(['.', '!', '?', '؟', '…', '۔', '。'])
        // a paragraph may end with the quotation mark of a quotation that has no stop of its own
        || (bare.len() < line.len() && line.ends_with(['"', '”', '»', '“']) && line.chars().count() > 60)
}
