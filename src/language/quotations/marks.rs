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

use super::super::fold::is_invisible;
use crate::article::Span;

/// Paragraphs that a quotation goes on for after its first, at the most. At 1 a speech that is printed in full falls
/// apart; at 20 one forgotten mark takes a whole article.
const LONGEST_RUN: usize = 4;

/// Words that a single-marked quotation may have if only a mark that may be a possessive ends it: at 1 `'the boys'`
/// is lost, at 20 half a sentence is quoted for a stray apostrophe.
const LONGEST_BEFORE_POSSESSIVE: usize = 5;

/// Particles that Arabic writes onto the next word, quotation mark or not.
const GLUED: &[&str] = &["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "ال", "بال", "وال", "لل", "ولل"];

/// English words that begin with an apostrophe.
const APOSTROPHE_WORDS: &[&str] = &["tis", "twas", "em", "cause", "til", "n", "round", "bout", "cos"];

/// Marks that open and close each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    /// `"`, `“`, `”`, `„`, `‟`, `''`, ` `` `
    Double,
    /// `«`, `»`
    Guillemet,
    /// `‹`, `›`
    SmallGuillemet,
    /// `'`, `‘`, `’`, `‚`
    Single,
    /// `「`, `」`
    Corner,
    /// `『`, `』`
    WhiteCorner,
}

/// What the shape of a mark says of its direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Opening,
    Closing,
    Straight,
}

/// A mark in the text, doubled ones (`««`, `""`) as one.
#[derive(Clone, Copy)]
struct Mark {
    span: Span,
    family: Family,
    /// Whether its surroundings leave no doubt that it opens.
    opens: bool,
    /// Whether it may open where nothing is open.
    may_open: bool,
    /// Whether its surroundings leave no doubt that it closes.
    closes: bool,
    /// Whether it stands at the head of its paragraph.
    leads: bool,
}

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

/// The marks of one paragraph.
fn marks(text: &str, paragraph: Span) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut chars = paragraph.of(text).char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let Some((mut family, mut shape)) = kind(c) else { continue };
        let start = paragraph.start + offset;
        let mut end = start + c.len_utf8();
        let is_twice = chars.peek().is_some_and(|(_, next)| *next == c);
        if is_twice && family != Family::Corner {
            end += c.len_utf8();
            chars.next();
        }
        if c == '`' {
            if !is_twice {
                continue;
            }
            (family, shape) = (Family::Double, Shape::Opening);
        } else if family == Family::Single && is_twice {
            (family, shape) = (Family::Double, Shape::Straight);
        }
        marks.push(read(text, paragraph, Span::new(start, end), family, shape));
    }
    marks
}

fn kind(c: char) -> Option<(Family, Shape)> {
    Some(match c {
        '"' | '＂' => (Family::Double, Shape::Straight),
        '“' | '„' | '‟' => (Family::Double, Shape::Opening),
        '”' => (Family::Double, Shape::Closing),
        '«' | '《' => (Family::Guillemet, Shape::Opening),
        '»' | '》' => (Family::Guillemet, Shape::Closing),
        '‹' => (Family::SmallGuillemet, Shape::Opening),
        '›' => (Family::SmallGuillemet, Shape::Closing),
        '\'' | '`' => (Family::Single, Shape::Straight),
        '‘' | '‚' => (Family::Single, Shape::Opening),
        '’' => (Family::Single, Shape::Closing),
        '「' => (Family::Corner, Shape::Opening),
        '」' => (Family::Corner, Shape::Closing),
        '『' => (Family::WhiteCorner, Shape::Opening),
        '』' => (Family::WhiteCorner, Shape::Closing),
        _ => return None,
    })
}

/// What a mark's surroundings say.
fn read(text: &str, paragraph: Span, span: Span, family: Family, shape: Shape) -> Mark {
    let before = text[paragraph.start..span.start].trim_end_matches(is_invisible);
    let after = text[span.end..paragraph.end].trim_start_matches(is_invisible);
    let leads = before.trim().is_empty();
    let left = before.chars().next_back();
    let right = after.chars().next();
    let begins_word = right.is_some_and(|c| {
        c.is_alphanumeric() || matches!(c, '(' | '[' | '…' | '¿' | '¡' | '#' | '@') || kind(c).is_some()
    }) || after.starts_with("..");
    let ends_word = left.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '–' | '—' | '-' | 'ـ'));
    let is_apart = !ends_word || is_glued(before) || is_elided(before);
    let is_between_letters = left.is_some_and(char::is_alphanumeric) && right.is_some_and(char::is_alphanumeric);
    let is_after_stop = left.is_some_and(|c| matches!(c, ':' | '،' | ',' | '؛' | '.'));
    let is_after_digit = left.is_some_and(char::is_numeric);
    let lone = !ends_word && !begins_word;
    let (opens, may_open, closes) = match family {
        Family::Double => {
            let opens = is_apart && begins_word;
            let loose = (is_after_stop || is_between_letters) && begins_word && !is_after_digit;
            let may = opens || loose || (lone && right.is_some_and(char::is_whitespace) && shape != Shape::Closing);
            (opens, may, ends_word && !begins_word)
        }
        Family::Single => {
            let word: String = after.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
            let is_apostrophe = right.is_some_and(char::is_numeric) || APOSTROPHE_WORDS.contains(&word.as_str());
            // a curly ’ opens only where it stands the wrong way round, as in Arabic that a machine translated
            let fits = shape != Shape::Closing || right.is_some_and(is_arabic);
            let opens = (!ends_word || is_glued(before)) && begins_word && !is_apostrophe && fits;
            (opens, opens, ends_word && !right.is_some_and(char::is_alphanumeric))
        }
        _ => {
            // these have a direction; only what contradicts it flatly turns it round (»Text«, «نص«)
            let is_turned = match shape {
                Shape::Opening => ends_word && !is_apart && !begins_word,
                _ => !ends_word && right.is_some_and(char::is_alphanumeric),
            };
            let opens = (shape == Shape::Opening) != is_turned;
            (opens, opens || shape == Shape::Opening, !opens)
        }
    };
    Mark { span, family, opens, may_open, closes, leads }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{6ff}')
}

/// Whether a particle that is written onto the next word stands before the mark.
fn is_glued(before: &str) -> bool {
    let word = before.trim_end_matches(|c: char| c == 'ـ' || is_arabic(c) && c.is_alphabetic());
    let letters = before[word.len()..].trim_end_matches('ـ');
    GLUED.contains(&letters) || (before.ends_with('ـ') && letters.chars().count() <= 3)
}

/// Whether an elided French word stands before the mark: `l'«`, `qu’"`.
fn is_elided(before: &str) -> bool {
    let bare = before.trim_end_matches(['\'', '’']);
    bare.len() < before.len() && bare.ends_with(char::is_alphabetic)
}
