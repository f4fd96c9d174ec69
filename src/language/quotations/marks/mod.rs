//! Where quotations stand: quotation marks of every kind, paired over the paragraphs of an article.
//!
//! Which way round a mark is meant is read off what stands beside it, not off its shape: machine-translated Arabic
//! writes `”نص“`, German `„Text“`, and the straight mark has no direction at all. A mark after a space or a particle
//! that Arabic glues to it (`لـ"`, `و”`, French `l'«`) and before a letter opens; any other closes what is open. Only
//! where the surroundings say nothing does the shape decide.
//!
//! - What stands inside another quotation belongs to it and is not listed by itself.
//! - A quotation runs over paragraphs where each repeats the opening mark, or where the next mark closes it, over
//!   [`LONGEST_RUN`] paragraphs at the most. A mark that nothing closes quotes its paragraph if a colon introduces it,
//!   and nothing otherwise: it never swallows the rest of the article.
//! - A single mark (`'`, `‘`, `’`) opens only before a word and closes only after one; between two letters it is an
//!   apostrophe, and after a plural s (`the workers' demands`) it is a possessive while a better end follows.
//!
//! What it does not do: tell feet and inches from marks beyond "no mark opens right after a digit"; repair a
//! quotation whose *opening* mark is missing.
//!
//! ```text
//! قال: "نعم ¶ "ولا".        one quotation over two paragraphs
//! ‘We back the workers’ union,’ he said.     one quotation, its end after the comma
//! ```

mod mark;

use crate::article::Span;
use mark::{Family, Mark, marks};

/// Paragraphs that a quotation goes on for after its first, at the most. At 1 a speech that is printed in full falls
/// apart; at 20 one forgotten mark takes a whole article.
const LONGEST_RUN: usize = 4;

/// Words that a single-marked quotation may have if only a mark that may be a possessive ends it: at 1 `'the boys'`
/// is lost, at 20 half a sentence is quoted for a stray apostrophe.
const LONGEST_BEFORE_POSSESSIVE: usize = 5;

/// A quotation that is not closed yet.
#[derive(Clone, Copy)]
struct Open {
    start: usize,
    family: Family,
}

/// What stands between quotation marks in these paragraphs of `text`, the marks included, in order; none inside another.
pub(super) fn quoted(text: &str, paragraphs: &[Span]) -> Vec<Span> {
    let marks: Vec<Vec<Mark>> = paragraphs.iter().map(|paragraph| marks(text, *paragraph)).collect();
    let mut found: Vec<Span> = Vec::new();
    let mut running: Option<Open> = None;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let mut open: Vec<Open> = Vec::new();
        let mut rest = marks[at].as_slice();
        if let Some(run) = running.take() {
            open.push(run);
            // the opening mark that each paragraph of a long quotation repeats
            if let Some((first, others)) = rest.split_first()
                && first.leads
                && first.family == run.family
            {
                rest = others;
            }
        }
        for (n, mark) in rest.iter().enumerate() {
            step(text, *mark, &rest[n + 1..], &mut open, &mut found);
        }
        if let Some(first) = open.first() {
            if runs_on(&marks[at + 1..], first.family) {
                running = Some(*first);
            } else if text[..first.start].trim_end().ends_with(':') {
                found.push(Span::new(first.start, paragraph.end));
            }
        }
    }
    found.retain(|span| span.of(text).chars().filter(|c| c.is_alphabetic()).count() > 1);
    outermost(found)
}

/// Opens or closes with one mark.
fn step(text: &str, mark: Mark, after: &[Mark], open: &mut Vec<Open>, found: &mut Vec<Span>) {
    let partner = open.iter().rposition(|open| open.family == mark.family);
    if mark.family == Family::Single {
        // inside other marks a single one starts nothing of its own; and its end is looked for at once
        if open.is_empty()
            && mark.opens
            && let Some(end) = single_end(text, mark, after)
            && found.last().is_none_or(|last| last.end <= mark.span.start)
        {
            found.push(Span::new(mark.span.start, end));
        }
        return;
    }
    match partner {
        Some(partner) if !mark.opens => {
            found.push(Span::new(open[partner].start, mark.span.end));
            open.truncate(partner);
        }
        _ if mark.may_open => open.push(Open { start: mark.span.start, family: mark.family }),
        _ => {}
    }
}

/// Where the quotation that this single mark opens ends.
fn single_end(text: &str, mark: Mark, after: &[Mark]) -> Option<usize> {
    let singles = after.iter().filter(|mark| mark.family == Family::Single).take_while(|mark| !mark.opens);
    let ends: Vec<Span> = singles.filter(|mark| mark.closes).map(|mark| mark.span).collect();
    let is_possessive = |end: &&Span| {
        let rest = text[end.end..].trim_start_matches(' ');
        text[..end.start].ends_with(['s', 'S'])
            && rest.len() < text.len() - end.end
            && rest.starts_with(char::is_lowercase)
    };
    let words = |end: &&Span| text[mark.span.end..end.start].split_whitespace().count();
    ends.iter()
        .find(|end| !is_possessive(end))
        .or_else(|| ends.last().filter(|end| words(end) <= LONGEST_BEFORE_POSSESSIVE))
        .map(|end| end.end)
}

/// Whether what is open at a paragraph's end goes on in the paragraphs after it.
fn runs_on(after: &[Vec<Mark>], family: Family) -> bool {
    for marks in after.iter().take(LONGEST_RUN) {
        let first = marks.iter().enumerate().find(|(_, mark)| mark.family == family);
        if let Some((n, mark)) = first {
            return (n == 0 && mark.leads) || !mark.opens;
        }
    }
    false
}

/// Without the spans that lie inside others.
fn outermost(mut found: Vec<Span>) -> Vec<Span> {
    found.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut kept: Vec<Span> = Vec::with_capacity(found.len());
    for span in found {
        if kept.last().is_none_or(|last| span.start >= last.end) {
            kept.push(span);
        }
    }
    kept
}
