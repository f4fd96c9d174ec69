//! The steps from one passage to the other, as runs of tokens.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::side::{Side, Token};
use super::units::What;
use crate::compare::Op;
use crate::language::Knowledge;
use crate::language::inflection::clitics;

/// A run of equal words between two changes is kept if so many of them carry meaning; else it joins the change. At 0
/// every "في" splits a change in two; at 4 changes swallow names that both have.
const FEWEST_ISLAND_WORDS: usize = 1;

/// A run of tokens of each side; either may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub op: Op,
    pub a: Range<usize>,
    pub b: Range<usize>,
    /// Where only a clitic of a single word differs: whether it stands in front, and its letters on each side.
    pub clitic: Option<(bool, usize, usize)>,
}

impl Step {
    pub fn new(op: Op, a: Range<usize>, b: Range<usize>) -> Self {
        Self { op, a, b, clitic: None }
    }

    /// Words of one side, or other words on both.
    pub fn change(a: Range<usize>, b: Range<usize>) -> Self {
        let op = match (a.is_empty(), b.is_empty()) {
            (false, true) => Op::Delete,
            (true, false) => Op::Insert,
            _ => Op::Replace,
        };
        Self::new(op, a, b)
    }

    pub fn changes(&self) -> bool {
        !matches!(self.op, Op::Equal | Op::Variant)
    }
}

/// How two tokens of one key stand to each other.
fn compared(a: &Token, b: &Token, knowledge: &dyn Knowledge) -> (Op, Option<(bool, usize, usize)>) {
    if a.folded == b.folded {
        return (Op::Equal, None);
    }
    // one day may be named by words that have nothing in common
    let shares = |a: &str, b: &str| a.split(' ').any(|word| b.split(' ').any(|other| word == other));
    let is_form = match (&a.unit, &b.unit) {
        (None, _) | (_, None) => knowledge.is_inflection(&a.folded, &b.folded, &a.key),
        (Some(What::Date), _) => shares(&a.folded, &b.folded),
        (Some(What::Number(Some(unit))), Some(What::Number(Some(other)))) => unit == other,
        (Some(_), Some(_)) => true,
    };
    if !is_form {
        return (Op::Replace, None);
    }
    let of = |in_front: bool| clitics(&a.folded, &b.folded, in_front, knowledge).map(|(a, b)| (in_front, a, b));
    (Op::Variant, of(true).or_else(|| of(false)))
}

/// Diff over keys; what is equal by key is told apart into equal, variant and replaced, token by token.
pub(super) fn steps(a: &Side, b: &Side, knowledge: &dyn Knowledge) -> Vec<Step> {
    let keys = |side: &Side| side.tokens.iter().map(|token| token.key.clone()).collect::<Vec<_>>();
    let mut steps: Vec<Step> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(a), &keys(b)) {
        let DiffOp::Equal { old_index, new_index, len } = op else {
            steps.push(Step::change(op.old_range(), op.new_range()));
            continue;
        };
        for (i, j) in (old_index..old_index + len).zip(new_index..) {
            let (op, clitic) = compared(&a.tokens[i], &b.tokens[j], knowledge);
            match steps.last_mut() {
                Some(last) if last.op == op && last.clitic.is_none() && clitic.is_none() && op != Op::Replace => {
                    (last.a.end, last.b.end) = (i + 1, j + 1);
                }
                _ => steps.push(Step { clitic, ..Step::new(op, i..i + 1, j..j + 1) }),
            }
        }
    }
    steps
}

/// Joins changes across equal words that hold nothing together, and neighbouring changes.
pub(super) fn join_islands(steps: Vec<Step>, a: &Side) -> Vec<Step> {
    let carries = |step: &Step| a.tokens[step.a.clone()].iter().map(|token| token.carries).sum::<usize>();
    let mut joined: Vec<Step> = Vec::with_capacity(steps.len());
    for (i, step) in steps.iter().enumerate() {
        let between = i > 0 && i + 1 < steps.len() && steps[i - 1].changes() && steps[i + 1].changes();
        let is_island = !step.changes() && between && carries(step) < FEWEST_ISLAND_WORDS;
        match joined.last_mut() {
            Some(last) if last.changes() && (step.changes() || is_island) => {
                *last = Step::change(last.a.start..step.a.end, last.b.start..step.b.end);
            }
            _ => joined.push(step.clone()),
        }
    }
    joined
}

/// Cuts units that answer each other out of the replacements that hold them: *12 per cent* stands against *14 per cent*, not the
/// whole clause around them.
pub(super) fn pair_units(steps: Vec<Step>, a: &Side, b: &Side, knowledge: &dyn Knowledge) -> Vec<Step> {
    let mut paired = Vec::with_capacity(steps.len());
    for step in steps {
        if step.op != Op::Replace {
            paired.push(step);
            continue;
        }
        let Step { a: mut rest_a, b: mut rest_b, .. } = step;
        for i in rest_a.clone() {
            let answers = |j: &usize| match (&a.tokens[i].unit, &b.tokens[*j].unit) {
                (Some(unit), Some(other)) => unit == other,
                _ => false,
            };
            let Some(j) = rest_b.clone().find(answers) else { continue };
            between(rest_a.start..i, rest_b.start..j, a, b, knowledge, &mut paired);
            paired.push(Step::change(i..i + 1, j..j + 1));
            (rest_a.start, rest_b.start) = (i + 1, j + 1);
        }
        if rest_a.start == rest_a.end && rest_b.start == rest_b.end {
            continue;
        }
        between(rest_a, rest_b, a, b, knowledge, &mut paired);
    }
    paired
}

/// A rest of a replacement: words at its ends that both have are no part of the change any more.
fn between(
    mut of_a: Range<usize>,
    mut of_b: Range<usize>,
    a: &Side,
    b: &Side,
    knowledge: &dyn Knowledge,
    steps: &mut Vec<Step>,
) {
    let same = |i: usize, j: usize| {
        let (a, b) = (&a.tokens[i], &b.tokens[j]);
        Some(compared(a, b, knowledge)).filter(|(op, _)| a.key == b.key && *op != Op::Replace)
    };
    while let Some((op, clitic)) =
        (!of_a.is_empty() && !of_b.is_empty()).then(|| same(of_a.start, of_b.start)).flatten()
    {
        steps.push(Step { clitic, ..Step::new(op, of_a.start..of_a.start + 1, of_b.start..of_b.start + 1) });
        (of_a.start, of_b.start) = (of_a.start + 1, of_b.start + 1);
    }
    let mut after = Vec::new();
    while let Some((op, clitic)) =
        (!of_a.is_empty() && !of_b.is_empty()).then(|| same(of_a.end - 1, of_b.end - 1)).flatten()
    {
        after.push(Step { clitic, ..Step::new(op, of_a.end - 1..of_a.end, of_b.end - 1..of_b.end) });
        (of_a.end, of_b.end) = (of_a.end - 1, of_b.end - 1);
    }
    if !of_a.is_empty() || !of_b.is_empty() {
        steps.push(Step::change(of_a, of_b));
    }
    steps.extend(after.into_iter().rev());
}
