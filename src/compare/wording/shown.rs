//! Edits as whole words, for those who cannot mark a part of a word.

use crate::article::Span;
use crate::compare::{Edit, Op};

/// A span widened to the words that it cuts.
///
/// ```
/// use muqabala::article::Span;
/// use muqabala::compare::wording::shown::whole_words;
/// let text = "زار والوزير";
/// let and = Span::new("زار ".len(), "زار و".len());
/// assert_eq!(whole_words(text, and).of(text), "والوزير");
/// ```
pub fn whole_words(text: &str, span: Span) -> Span {
    let joined = |at: usize| {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return None };
        let (last, next) = (before.chars().next_back()?, after.chars().next()?);
        (is_inside(last) && is_inside(next)).then_some((before, after))
    };
    let start =
        joined(span.start).map(|(before, _)| span.start - (before.len() - before.trim_end_matches(is_inside).len()));
    let end = joined(span.end).map(|(_, after)| span.end + (after.len() - after.trim_start_matches(is_inside).len()));
    Span::new(start.unwrap_or(span.start), end.unwrap_or(span.end))
}

/// Whether there is a word in it, and not only space and punctuation.
pub fn holds_word(text: &str) -> bool {
    text.chars().any(is_inside)
}

/// Whether a character stands within words: all but spaces and punctuation. By what it is not, because the page asks this too, and Unicode's
/// tables of letters and marks would weigh 10 kB there.
fn is_inside(c: char) -> bool {
    let is_mark =
        c.is_ascii_punctuation() || matches!(c, '«' | '»' | '،' | '؛' | '؟' | '۔' | '٪' | '\u{3000}'..='\u{303f}');
    let is_joiner = matches!(c, '\u{200c}' | '\u{200d}');
    !c.is_whitespace() && !is_mark && (is_joiner || !matches!(c, '\u{2000}'..='\u{206f}'))
}

/// A span that reaches to the end of the word that goes on behind it, or to the beginning of the one that stands before it.
fn grown(text: &str, span: Span, forward: bool) -> Span {
    let run = |text: &str, rest: &str| text.len() - rest.len();
    if forward {
        let after = text.get(span.end..).unwrap_or_default();
        return Span::new(span.start, span.end + run(after, after.trim_start_matches(is_inside)));
    }
    let before = text.get(..span.start).unwrap_or_default();
    Span::new(span.start - run(before, before.trim_end_matches(is_inside)), span.end)
}

/// The edits with every clitic that stands alone widened to its words, on both sides: a quiet variant.
pub fn in_whole_words(edits: &[Edit], a: &str, b: &str) -> Vec<Edit> {
    let cuts = |edit: &Edit| {
        let of = |span: Option<Span>, text: &str| span.is_some_and(|span| whole_words(text, span) != span);
        edit.op != Op::Equal && (of(edit.a, a) || of(edit.b, b))
    };
    let mut whole: Vec<Edit> = Vec::with_capacity(edits.len());
    let mut edits = edits.iter().copied().peekable();
    while let Some(mut edit) = edits.next() {
        if !cuts(&edit) {
            whole.push(edit);
            continue;
        }
        // the rest of the word stands in the equal step beside it
        let starts_word = [(edit.a, a), (edit.b, b)]
            .iter()
            .any(|(span, text)| span.is_some_and(|span| whole_words(text, span).end > span.end));
        let side = |mark: Option<Span>, rest: Option<Span>, text: &str| {
            let at = |rest: Span| if starts_word { rest.start } else { rest.end };
            let span = mark.or(rest.map(|rest| Span::new(at(rest), at(rest))))?;
            Some(grown(text, span, starts_word))
        };
        let rest = if starts_word { edits.peek().copied() } else { whole.last().copied() };
        let (rest_a, rest_b) = rest.map_or((None, None), |rest| (rest.a, rest.b));
        edit = Edit { op: Op::Variant, a: side(edit.a, rest_a, a), b: side(edit.b, rest_b, b) };
        let cut = |span: Option<Span>, taken: Option<Span>| match (span, taken) {
            (Some(span), Some(taken)) if starts_word => {
                Some(Span::new(taken.end.max(span.start), span.end)).filter(|s| !s.is_empty())
            }
            (Some(span), Some(taken)) => {
                Some(Span::new(span.start, taken.start.min(span.end))).filter(|s| !s.is_empty())
            }
            (span, None) => span,
            (None, _) => None,
        };
        if starts_word {
            whole.push(edit);
            if let Some(next) = edits.next() {
                whole.push(Edit { a: cut(next.a, edit.a), b: cut(next.b, edit.b), ..next });
            }
        } else {
            if let Some(last) = whole.last_mut() {
                (last.a, last.b) = (cut(last.a, edit.a), cut(last.b, edit.b));
            }
            whole.push(edit);
        }
    }
    whole.retain(|edit| edit.a.is_some() || edit.b.is_some());
    whole
}
