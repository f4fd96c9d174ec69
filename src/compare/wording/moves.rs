//! Words that both passages have, each at another place.

use super::side::Side;
use super::steps::Step;
use crate::compare::Op;

/// A run of words that moved has at least so many that carry meaning: fewer repeat by accident. At 1 every noun that stands twice
/// moves; at 4 *the retired judge* does not. A unit (a name, an amount, a date) moves alone: who is named first is what a reader looks for.
const FEWEST_MOVED_WORDS: usize = 2;

/// Across so many words at the most a single one changes places. At 10 a noun that a sentence repeats moves.
const MOST_SWAPPED: usize = 2;

/// Takes runs of words out of the changes that stand in a change of the other side too.
pub(super) fn take_moves(steps: &mut Vec<Step>, a: &Side, b: &Side) -> Vec<Step> {
    let mut moves = Vec::new();
    while let Some((i, j, moved)) = longest_move(steps, a, b) {
        split(steps, i, j, &moved);
        moves.push(moved);
    }
    moves.sort_by_key(|step| step.a.start);
    moves
}

/// The longest run that the changes `i` (side a) and `j` (side b) share: tokens of equal keys in equal order.
fn longest_move(steps: &[Step], a: &Side, b: &Side) -> Option<(usize, usize, Step)> {
    let mut best: Option<(usize, usize, Step)> = None;
    let mut longest = 0;
    for (i, from) in steps.iter().enumerate().filter(|(_, step)| step.changes() && !step.a.is_empty()) {
        for (j, to) in steps.iter().enumerate().filter(|(_, step)| step.changes() && !step.b.is_empty()) {
            for x in from.a.clone() {
                for y in to.b.clone() {
                    let reach = (from.a.end - x).min(to.b.end - y);
                    let length = (0..reach).take_while(|k| a.tokens[x + k].key == b.tokens[y + k].key).count();
                    let run = &a.tokens[x..x + length];
                    let carried: usize = run.iter().map(|token| token.carries).sum();
                    let has_unit = run.iter().any(|token| token.unit.is_some());
                    let words: usize = run.iter().map(|token| token.words).sum();
                    let is_enough = || carried >= FEWEST_MOVED_WORDS || (carried == 1 && swaps(steps, i, j, x, y));
                    if words > longest && (has_unit || is_enough()) {
                        longest = words;
                        best = Some((i, j, Step::new(Op::Move, x..x + length, y..y + length)));
                    }
                }
            }
        }
    }
    best
}

/// Whether the single words `x` and `y` change places with what both passages have between them: *A and B*, *B and A*.
fn swaps(steps: &[Step], i: usize, j: usize, x: usize, y: usize) -> bool {
    if i == j {
        return false;
    }
    let (from, to) = (&steps[i].a, &steps[j].b);
    let beside = if i < j { x + 1 == from.end && y == to.start } else { x == from.start && y + 1 == to.end };
    let between = &steps[i.min(j) + 1..i.max(j)];
    beside && matches!(between, [step] if !step.changes() && step.a.len() <= MOST_SWAPPED)
}

/// Cuts `moved` out of the change `i` on side a and out of the change `j` on side b.
fn split(steps: &mut Vec<Step>, i: usize, j: usize, moved: &Step) {
    let mut result = Vec::with_capacity(steps.len() + 2);
    for (k, step) in std::mem::take(steps).into_iter().enumerate() {
        let (mut before, mut after) = (step.clone(), step.clone());
        if k == i {
            before.a.end = moved.a.start;
            after.a.start = moved.a.end;
        } else {
            after.a.start = after.a.end;
        }
        if k == j {
            before.b.end = moved.b.start;
            after.b.start = moved.b.end;
        } else {
            after.b.start = after.b.end;
        }
        if k != i && k != j {
            result.push(step);
            continue;
        }
        for part in [before, after] {
            if !part.a.is_empty() || !part.b.is_empty() {
                result.push(Step::change(part.a, part.b));
            }
        }
    }
    *steps = result;
}
