//! How the wording differs inside a matched pair of passages.
//!
//! The diff that a machine finds and the one that people read are two. This one is made for people: it compares
//! whole words by their folded form, calls words with one stem a quiet variant, finds runs of words that moved, and
//! drops islands: a lone function word that happens to be equal between two changed pieces is part of the change,
//! because "في" alone holds nothing together. What is shown is always the original text.
//!
//! The crate `similar` does the sequence work, over keys. Between languages there is no word diff.
//!
//! ```
//! use muqabala::article::Span;
//! use muqabala::compare::{Op, wording::wording};
//! use muqabala::language::Language;
//! let (a, b) = ("وقع الوزير الاتفاق", "وقعت الوزيرة المذكرة");
//! let edits = wording(a, Span::new(0, a.len()), b, Span::new(0, b.len()), Language::Arabic);
//! assert_eq!(edits.last().map(|e| e.op), Some(Op::Replace));
//! ```

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Edit, Op};
use crate::article::Span;
use crate::language::words::{Word, words};
use crate::language::{Knowledge, Language};

/// A run of equal words between two changes is kept if so many of them carry meaning; else it joins the change. At 0
/// every "في" splits a change in two; at 4 changes swallow names that both have.
const FEWEST_ISLAND_WORDS: usize = 1;

/// A run of words that moved has at least so many words, and two that carry meaning: shorter ones repeat by accident.
const FEWEST_MOVED_WORDS: usize = 3;

/// The steps from the passage `a` of `text_a` to the passage `b` of `text_b`. The `a` spans tile the first passage, the `b`
/// spans the second; both in their order, except that a move gives the words where each side has them. Spaces and
/// punctuation go with the words beside them.
pub fn wording(text_a: &str, a: Span, text_b: &str, b: Span, language: Language) -> Vec<Edit> {
    let knowledge = language.knowledge();
    let (a, b) = (Side::of(text_a, a, knowledge), Side::of(text_b, b, knowledge));
    let mut steps = steps(&a, &b);
    join_islands(&mut steps, &a, knowledge);
    let moves = take_moves(&mut steps, &a, &b, knowledge);
    lay_out(steps, moves, &a, &b)
}

/// One passage as words and keys.
struct Side {
    passage: Span,
    words: Vec<Word>,
    stems: Vec<String>,
}

impl Side {
    fn of(text: &str, passage: Span, knowledge: &dyn Knowledge) -> Self {
        let mut words = words(passage.of(text), knowledge);
        for word in &mut words {
            word.span = Span::new(passage.start + word.span.start, passage.start + word.span.end);
        }
        // in a diff a stem may be bold: the words stand at the same place of the same statement
        let stem =
            |word: &Word| if word.is_number { word.folded.clone() } else { knowledge.stem(&word.folded, &|_| true) };
        let stems = words.iter().map(stem).collect();
        Self { passage, words, stems }
    }
}

/// A run of words of each side; either may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    op: Op,
    a: std::ops::Range<usize>,
    b: std::ops::Range<usize>,
}

impl Step {
    fn changes(&self) -> bool {
        !matches!(self.op, Op::Equal | Op::Variant)
    }
}

/// Diff over stems; what is equal by stem is told apart into equal and variant, word by word.
fn steps(a: &Side, b: &Side) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &a.stems, &b.stems) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                for i in 0..len {
                    let (i, j) = (old_index + i, new_index + i);
                    let op = if a.words[i].folded == b.words[j].folded { Op::Equal } else { Op::Variant };
                    match steps.last_mut() {
                        Some(last) if last.op == op => (last.a.end, last.b.end) = (i + 1, j + 1),
                        _ => steps.push(Step { op, a: i..i + 1, b: j..j + 1 }),
                    }
                }
            }
            change => {
                let (a, b) = (change.old_range(), change.new_range());
                let op = change_op(&a, &b);
                steps.push(Step { op, a, b });
            }
        }
    }
    steps
}

fn change_op(a: &std::ops::Range<usize>, b: &std::ops::Range<usize>) -> Op {
    match (a.is_empty(), b.is_empty()) {
        (false, true) => Op::Delete,
        (true, false) => Op::Insert,
        _ => Op::Replace,
    }
}

/// Joins changes across equal words that hold nothing together, and neighbouring changes.
fn join_islands(steps: &mut Vec<Step>, a: &Side, knowledge: &dyn Knowledge) {
    let carries = |step: &Step| step.a.clone().filter(|&i| !knowledge.is_function_word(&a.words[i].folded)).count();
    let mut joined: Vec<Step> = Vec::with_capacity(steps.len());
    let old = std::mem::take(steps);
    for (i, step) in old.iter().enumerate() {
        let between = i > 0 && i + 1 < old.len() && old[i - 1].changes() && old[i + 1].changes();
        let is_island = !step.changes() && between && carries(step) < FEWEST_ISLAND_WORDS;
        match joined.last_mut() {
            Some(last) if last.changes() && (step.changes() || is_island) => {
                (last.a.end, last.b.end) = (step.a.end, step.b.end);
                last.op = change_op(&last.a, &last.b);
            }
            _ => joined.push(step.clone()),
        }
    }
    *steps = joined;
}

/// Takes runs of words out of the changes that stand in a change of the other side too.
fn take_moves(steps: &mut Vec<Step>, a: &Side, b: &Side, knowledge: &dyn Knowledge) -> Vec<Step> {
    let mut moves = Vec::new();
    while let Some((i, j, moved)) = longest_move(steps, a, b, knowledge) {
        split(steps, i, j, &moved);
        moves.push(moved);
    }
    moves.sort_by_key(|step| step.a.start);
    moves
}

/// The longest run that the changes `i` (side a) and `j` (side b) share: equal words in equal order.
fn longest_move(steps: &[Step], a: &Side, b: &Side, knowledge: &dyn Knowledge) -> Option<(usize, usize, Step)> {
    let mut best: Option<(usize, usize, Step)> = None;
    for (i, from) in steps.iter().enumerate().filter(|(_, step)| step.changes() && !step.a.is_empty()) {
        for (j, to) in steps.iter().enumerate().filter(|(_, step)| step.changes() && !step.b.is_empty()) {
            for x in from.a.clone() {
                for y in to.b.clone() {
                    let reach = (from.a.end - x).min(to.b.end - y);
                    let length = (0..reach).take_while(|k| a.stems[x + k] == b.stems[y + k]).count();
                    let carried = (x..x + length).filter(|&k| !knowledge.is_function_word(&a.words[k].folded)).count();
                    let longest = best.as_ref().map_or(FEWEST_MOVED_WORDS - 1, |(_, _, step)| step.a.len());
                    if length > longest && carried >= 2 {
                        best = Some((i, j, Step { op: Op::Move, a: x..x + length, b: y..y + length }));
                    }
                }
            }
        }
    }
    best
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
        for mut part in [before, after] {
            if !part.a.is_empty() || !part.b.is_empty() {
                part.op = change_op(&part.a, &part.b);
                result.push(part);
            }
        }
    }
    *steps = result;
}

/// Words to spans that tile both passages: what stands between two steps goes to the quieter of the two.
fn lay_out(steps: Vec<Step>, moves: Vec<Step>, a: &Side, b: &Side) -> Vec<Edit> {
    let mut all: Vec<Step> = steps;
    for moved in moves {
        let at = all.iter().position(|step| !step.a.is_empty() && step.a.start >= moved.a.end).unwrap_or(all.len());
        all.insert(at, moved);
    }
    let spans_a = tile(a, &all, |step| &step.a);
    let spans_b = tile(b, &all, |step| &step.b);
    let mut edits: Vec<Edit> =
        all.iter().zip(spans_a).zip(spans_b).map(|((step, a), b)| Edit { op: step.op, a, b }).collect();
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
fn tile(side: &Side, steps: &[Step], range: impl Fn(&Step) -> &std::ops::Range<usize>) -> Vec<Option<Span>> {
    let mut order: Vec<usize> = (0..steps.len()).filter(|i| !range(&steps[*i]).is_empty()).collect();
    order.sort_by_key(|i| range(&steps[*i]).start);
    let mut spans: Vec<Option<Span>> = vec![None; steps.len()];
    let mut start = side.passage.start;
    for (k, &i) in order.iter().enumerate() {
        let last = side.words[range(&steps[i]).end - 1].span.end;
        let end = match order.get(k + 1) {
            None => side.passage.end,
            // a change is marked without the space around it, wherever its neighbour can take it
            Some(&next) if steps[i].changes() && !steps[next].changes() => last,
            Some(&next) => side.words[range(&steps[next]).start].span.start,
        };
        spans[i] = Some(Span::new(start, end));
        start = end;
    }
    spans
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read<'t>(a: &'t str, b: &'t str, language: Language) -> Vec<(Op, &'t str, &'t str)> {
        let edits = wording(a, Span::new(0, a.len()), b, Span::new(0, b.len()), language);
        let words = |span: Option<Span>, text: &'t str| span.map_or("", |span| span.of(text).trim());
        edits.iter().map(|edit| (edit.op, words(edit.a, a), words(edit.b, b))).collect()
    }

    #[test]
    fn other_words_stand_out_and_inflection_is_quiet() {
        assert_eq!(
            read("حاول مثيرو شغب اقتحام المقر", "حاول محتجون اقتحام مقر", Language::Arabic),
            [
                (Op::Equal, "حاول", "حاول"),
                (Op::Replace, "مثيرو شغب", "محتجون"),
                (Op::Equal, "اقتحام", "اقتحام"),
                (Op::Variant, "المقر", "مقر"),
            ]
        );
    }

    #[test]
    fn a_lone_preposition_holds_no_change_apart() {
        let steps = read("زار المدينة في الصيف الماضي", "زار القرية في الشتاء الماضي", Language::Arabic);
        assert_eq!(steps[1], (Op::Replace, "المدينة في الصيف", "القرية في الشتاء"));
    }

    #[test]
    fn a_moved_run_is_found() {
        let steps = read(
            "بعد محادثات طويلة وقع الوزيران اتفاق النهر",
            "وقع الوزيران اتفاق النهر إثر مفاوضات شاقة امتدت أياما بعد محادثات طويلة",
            Language::Arabic,
        );
        assert!(steps.iter().any(|(op, a, _)| *op == Op::Move && a.contains("محادثات")), "{steps:?}");
    }

    #[test]
    fn numbers_are_units() {
        assert_eq!(
            read("losses of 1,200 thalers", "losses of 1,250 thalers", Language::English)[1],
            (Op::Replace, "1,200", "1,250")
        );
    }

    proptest! {
        #[test]
        fn both_passages_are_rebuilt_exactly(a in "[ا-ي .،\"]{0,60}|[a-c ]{0,30}", b in "[ا-ي .،\"]{0,60}|[a-c ]{0,30}") {
            for language in [Language::Arabic, Language::English] {
                let edits = wording(&a, Span::new(0, a.len()), &b, Span::new(0, b.len()), language);
                for (text, mut spans) in [
                    (&a, edits.iter().filter_map(|e| e.a).collect::<Vec<_>>()),
                    (&b, edits.iter().filter_map(|e| e.b).collect::<Vec<_>>()),
                ] {
                    spans.sort_unstable();
                    let rebuilt: String = spans.iter().map(|span| &text[span.range()]).collect();
                    prop_assert_eq!(&rebuilt, text);
                }
            }
        }
    }
}
