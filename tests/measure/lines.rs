//! How well two texts are aligned line by line (`tests/lines`): pairs of lines that a link holds, against those that share a statement
//! of the gold.

use std::collections::BTreeSet;

use muqabala::compare::lines::{Order, align, texts};
use muqabala::meaning::Meanings;
use serde_json::Value;

use super::gold::{list, text};
use super::score::Score;
use crate::support::{self, model};

/// One score for each pair of texts and each order that it is aligned in, with what it is; `None` where the model was not built and is asked for.
pub fn all(by_meaning: bool) -> Option<Vec<(String, Score)>> {
    let folder = support::root().join("tests/lines");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("it can be read");
    let gold: Value = serde_json::from_str(&read("gold.json")).expect("JSON");
    let mut scores = Vec::new();
    for pair in list(&gold["pairs"]) {
        let (a, b) = (text(&pair["a"]), text(&pair["b"]));
        let in_order = pair["in_order"] == Value::Bool(true);
        let wanted = wanted(&gold["statements"][&a], &gold["statements"][&b]);
        for order in [Order::Free, Order::Kept].into_iter().take(if in_order { 2 } else { 1 }) {
            let (text_a, text_b) = (read(&a), read(&b));
            let lines = || texts(&text_a).chain(texts(&text_b));
            let meanings = if by_meaning { model::meanings_of(lines())? } else { Meanings::default() };
            let links = align(&text_a, &text_b, order, &meanings);
            let found: BTreeSet<(usize, usize)> =
                links.iter().flat_map(|l| l.a.iter().flat_map(|a| l.b.iter().map(|b| (*a, *b)))).collect();
            let right = found.intersection(&wanted).count();
            let mut score =
                Score { right, found: found.len(), reached: right, wanted: wanted.len(), misses: Vec::new() };
            let mut miss = |(line, other): &(usize, usize), what: &str| {
                score.miss(&a, Some(*line as u64), format!("{what} line {other} of {b}"));
            };
            found.difference(&wanted).for_each(|pair| miss(pair, "not there:"));
            wanted.difference(&found).for_each(|pair| miss(pair, "missing:"));
            let how = if order == Order::Kept { "in order" } else { "in any order" };
            scores.push((format!("lines {a}, {b}, {how}").replace(".txt", ""), score));
        }
    }
    Some(scores)
}

/// Pairs of lines that share a statement.
fn wanted(a: &Value, b: &Value) -> BTreeSet<(usize, usize)> {
    let lines = |side: &Value| -> Vec<Vec<u64>> {
        list(side).iter().map(|line| list(line).iter().filter_map(Value::as_u64).collect()).collect()
    };
    let (a, b) = (lines(a), lines(b));
    let shares = |x: &[u64], y: &[u64]| x.iter().any(|statement| y.contains(statement));
    let pairs = a.iter().enumerate().flat_map(|(i, x)| b.iter().enumerate().map(move |(j, y)| (i, x, j, y)));
    pairs.filter(|(_, x, _, y)| shares(x, y)).map(|(i, _, j, _)| (i, j)).collect()
}
