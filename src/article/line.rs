//! The lines of an article with the facts that tell litter from text.
//!
//! A line is what stands between two line breaks; empty ones are left out. It is only described here, not
//! judged: `clean` judges.

use super::Span;
use crate::language::words::{Word, words};
use crate::language::{Knowledge, dates};

/// A line is long enough to be a paragraph of the body from this number of words on, if it also ends like a
/// sentence. At 8 a full-stopped caption opens the body; at 25 short first paragraphs count as head.
const PARAGRAPH_WORDS: usize = 14;

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
    /// Its words as they stand.
    pub text: &'t str,
    /// Its words, folded.
    pub words: Vec<Word>,
    /// The folded words joined by single spaces.
    pub folded: String,
    /// Whether it ends like a sentence.
    pub is_closed: bool,
    /// Whether it names a day.
    pub has_date: bool,
}

impl Line<'_> {
    /// A span of the line as a span of the whole text.
    pub fn place(&self, span: Span) -> Span {
        Span::new(self.span.start + span.start, self.span.start + span.end)
    }

    /// Whether it reads like a paragraph of the body.
    pub fn is_paragraph(&self) -> bool {
        self.is_closed && self.words.len() >= PARAGRAPH_WORDS
    }

    /// Its pieces, where it reads like a menu: short, unclosed, parted by bars, dots or wide spaces.
    pub fn menu_pieces(&self) -> Option<usize> {
        let parted = self.text.replace(['|', '•', '·', '»', '\t'], "  ");
        let mut pieces = 0;
        for piece in parted.split("  ").map(str::trim).filter(|piece| !piece.is_empty()) {
            pieces += 1;
            if piece.split_whitespace().count() > MENU_PIECE_WORDS {
                return None;
            }
        }
        (pieces >= MENU_PIECES && !self.is_closed).then_some(pieces)
    }
}

/// The lines of `text` that are not blank, in order.
pub(super) fn lines<'t>(text: &'t str, knowledge: &dyn Knowledge) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut at = 0;
    for raw in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let words_of_line = raw.trim();
        let start = at + (raw.len() - raw.trim_start().len());
        at += raw.len();
        if words_of_line.is_empty() {
            continue;
        }
        let words = words(words_of_line, knowledge);
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        lines.push(Line {
            span: Span::new(start, start + words_of_line.len()),
            text: words_of_line,
            folded: folded.join(" "),
            is_closed: is_closed(words_of_line),
            has_date: words.len() < DATE_LINE_WORDS && !dates::dates(words_of_line, knowledge).is_empty(),
            words,
        });
    }
    lines
}

/// Whether a line ends with a full stop or its kin, closing quotation marks and brackets aside.
fn is_closed(line: &str) -> bool {
    let bare = line
        .trim_end_matches(|c: char| matches!(c, '"' | '”' | '“' | '»' | '’' | '\'' | ')' | ']') || c.is_whitespace());
    bare.ends_with(['.', '!', '?', '؟', '…', '۔', '。'])
        // a paragraph may end with the quotation mark of a quotation that has no stop of its own
        || (bare.len() < line.len() && line.ends_with(['"', '”', '»', '“']) && line.chars().count() > 60)
}
