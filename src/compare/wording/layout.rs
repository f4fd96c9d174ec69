//! Steps of tokens as spans that tile both passages.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::side::{Side, Token};
use super::steps::Step;
use crate::article::Span;
use crate::compare::{Edit, Op};

/// Words to spans that tile both passages: what stands between two steps goes to the quieter of the two.
pub(super) fn lay_out(steps: Vec<Step>, moves: Vec<Step>, a: &Side, b: &Side) -> Vec<Edit> {
    let mut all: Vec<Step> = steps;
    for moved in moves {
        let at = all.iter().position(|step| !step.a.is_empty() && step.a.start >= moved.a.end).unwrap_or(all.len());
        all.insert(at, moved);
    }
    let spans_a = tile(a, &all, |step| &step.a);
    let spans_b = tile(b, &all, |step| &step.b);
    let mut edits: Vec<Edit> = Vec::with_capacity(all.len());
    for ((step, of_a), of_b) in all.iter().zip(spans_a).zip(spans_b) {
        match (step.clitic.and_then(|clitic| clitic_alone(step, clitic, a, b)), of_a, of_b) {
            (Some(cut), Some(of_a), Some(of_b)) => cut_out(&mut edits, [of_a, of_b], cut),
            _ => edits.push(Edit { op: step.op, a: of_a, b: of_b }),
        }
    }
    // a passage of nothing but marks has no words to hang them on
    if edits.iter().all(|edit| edit.a.is_none()) && !a.passage.is_empty() {
        edits.insert(0, Edit { op: Op::Delete, a: Some(a.passage), b: None });
    }
    if edits.iter().all(|edit| edit.b.is_none()) && !b.passage.is_empty() {
        edits.push(Edit { op: Op::Insert, a: None, b: Some(b.passage) });
    }
    edits
}

/// The span of each step on one side, `None` where it has no words there.
fn tile(side: &Side, steps: &[Step], range: impl Fn(&Step) -> &Range<usize>) -> Vec<Option<Span>> {
    let mut order: Vec<usize> = (0..steps.len()).filter(|i| !range(&steps[*i]).is_empty()).collect();
    order.sort_by_key(|i| range(&steps[*i]).start);
    let mut spans: Vec<Option<Span>> = vec![None; steps.len()];
    let mut start = side.passage.start;
    for (k, &i) in order.iter().enumerate() {
        let last = side.tokens[range(&steps[i]).end - 1].span.end;
        let end = match order.get(k + 1) {
            None => side.passage.end,
            // a change is marked without the space around it, wherever its neighbour can take it
            Some(&next) if steps[i].changes() && !steps[next].changes() && steps[next].clitic.is_none() => last,
            Some(&next) => side.tokens[range(&steps[next]).start].span.start,
        };
        spans[i] = Some(Span::new(start, end));
        start = end;
    }
    spans
}

/// Where the clitics of a step stand, if its letters can be counted off both words; empty on the side that has none.
fn clitic_alone(step: &Step, (in_front, of_a, of_b): (bool, usize, usize), a: &Side, b: &Side) -> Option<[Span; 2]> {
    let place = |side: &Side, token: &Token, letters: usize| {
        let raw = token.span.of(side.text);
        let is_letter = |(_, c): &(usize, char)| !is_combining_mark(*c) && *c != 'ـ';
        let starts: Vec<usize> = raw.char_indices().filter(is_letter).map(|(at, _)| token.span.start + at).collect();
        // where folding changed the number of letters they cannot be counted off
        let is_plain = starts.len() == token.folded.chars().count();
        let at = |n: usize| starts.get(n).copied().unwrap_or(token.span.end);
        let span = match in_front {
            true => Span::new(token.span.start, if letters == 0 { token.span.start } else { at(letters) }),
            false => Span::new(at(starts.len().saturating_sub(letters)), token.span.end),
        };
        is_plain.then_some(span)
    };
    let (a_token, b_token) = (a.tokens.get(step.a.start)?, b.tokens.get(step.b.start)?);
    Some([place(a, a_token, of_a)?, place(b, b_token, of_b)?])
}

/// The step as what stands before the clitic, the clitic, and what stands behind it.
fn cut_out(edits: &mut Vec<Edit>, [a, b]: [Span; 2], [of_a, of_b]: [Span; 2]) {
    let some = |span: Span| (!span.is_empty()).then_some(span);
    let parts = [
        (Op::Equal, Span::new(a.start, of_a.start), Span::new(b.start, of_b.start)),
        (Op::Variant, of_a, of_b),
        (Op::Equal, Span::new(of_a.end, a.end), Span::new(of_b.end, b.end)),
    ];
    for (op, a, b) in parts {
        // a clitic, or a mark of punctuation, that only one side has
        let op = match (a.is_empty(), b.is_empty()) {
            (true, true) => continue,
            (false, false) => op,
            (false, true) => Op::Delete,
            (true, false) => Op::Insert,
        };
        edits.push(Edit { op, a: some(a), b: some(b) });
    }
}
