//! One quotation mark: its kind, and what the characters beside it say of its direction.

use super::super::super::fold::is_invisible;
use crate::article::Span;

/// Particles that Arabic writes onto the next word, quotation mark or not.
const GLUED: &[&str] = &["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "ال", "بال", "وال", "لل", "ولل"];

/// English words that begin with an apostrophe.
const APOSTROPHE_WORDS: &[&str] = &["tis", "twas", "em", "cause", "til", "n", "round", "bout", "cos"];

/// Marks that open and close each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
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
pub(super) struct Mark {
    pub span: Span,
    pub family: Family,
    /// Whether its surroundings leave no doubt that it opens.
    pub opens: bool,
    /// Whether it may open where nothing is open.
    pub may_open: bool,
    /// Whether its surroundings leave no doubt that it closes.
    pub closes: bool,
    /// Whether it stands at the head of its paragraph.
    pub leads: bool,
}

/// The marks of one paragraph.
pub(super) fn marks(text: &str, paragraph: Span) -> Vec<Mark> {
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
