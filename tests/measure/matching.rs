//! How well statements are matched and articles grouped.
//!
//! A match is right if both its ends lie on cells of one statement of the gold: a passage that is cut too long, or one
//! clause of a long cell, is not punished. Statements told alike but not the same (a `relation` of `same-event`, or
//! named together in `compatible`) are neither asked for nor wrong. Recall counts pairs of articles for each statement.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::gold::{Gold, Place, article_id, list, overlap, place, places, shared, text};
use super::score::Score;

/// How much of the shorter of a cell and the end of a match must be shared, 0 to 1, to call one on the other.
const ON_A_CELL: f64 = 0.5;

/// Which matches are looked at.
#[derive(Clone, Copy)]
pub struct Which {
    /// Certain ones alone, or all.
    pub only_certain: bool,
    /// Within a language or between two; `None` for both.
    pub same_language: Option<bool>,
    /// Within an event or across two, both after the gold; `None` for both.
    pub same_event: Option<bool>,
}

impl Which {
    /// All matches, certain or not, of any pair.
    pub const ALL: Self = Self { only_certain: false, same_language: None, same_event: None };
}

/// Precision and recall of matches.
pub fn matches(gold: &Gold, which: Which) -> Score {
    let language: BTreeMap<String, &Value> =
        list(&gold.found["articles"]).iter().map(|a| (text(&a["name"]), &a["language"])).collect();
    let fits = |a: &str, b: &str| {
        which.same_language.is_none_or(|same| (language.get(a) == language.get(b)) == same)
            && which.same_event.is_none_or(|same| same_event(gold, a, b) == same)
    };
    let mut score = Score::default();
    let mut reached: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
    for found in list(&gold.found["matches"]) {
        let [a, b] = ["a", "b"].map(|end| gold.names[article_id(&found[end])].as_str());
        if found["relation"] != "same-statement"
            || !fits(a, b)
            || (which.only_certain && found["certain"] == Value::Bool(false))
        {
            continue;
        }
        let ends = ends(gold, found);
        let statements = told_by_both(gold, ends);
        let same: Vec<&str> = statements.iter().filter(|s| is_asked_for(s)).map(|s| id(s)).collect();
        if !same.is_empty() {
            score.right += 1;
            score.found += 1;
            let (a, b) = (a.min(b), a.max(b));
            reached.extend(same.into_iter().map(|s| (s, a, b)));
        } else if statements.is_empty() && !is_compatible(gold, ends) {
            score.found += 1;
            let [x, y] = ["a", "b"].map(|end| place(&found[end]).unwrap_or_default());
            let certain = if found["certain"] == Value::Bool(true) { "certain" } else { "uncertain" };
            score.miss(
                a,
                Some(x.0),
                format!("{certain} {}: {} | {b}:{} {}", found["score"], gold.words(a, x), y.0, gold.words(b, y)),
            );
        }
    }
    for statement in list(&gold.gold["statements"]).iter().filter(|s| is_asked_for(s)) {
        let files: BTreeSet<&str> = statement["cells"].as_object().expect("cells").keys().map(String::as_str).collect();
        for a in &files {
            for b in files.iter().filter(|b| a < *b && fits(a, b)) {
                score.wanted += 1;
                if reached.contains(&(id(statement), *a, *b)) {
                    score.reached += 1;
                } else {
                    let at = places(&statement["cells"][a]).first().map(|p| p.0);
                    score.miss(a, at, format!("missing with {b}: {} {}", id(statement), statement["about"]));
                }
            }
        }
    }
    score
}

/// Pairs that look alike and do not tell the same: how many there are, and which of them are matched, certain or not.
pub fn tempting(gold: &Gold, only_certain: bool) -> (usize, Vec<String>) {
    let pairs = list(&gold.gold["tempting"]);
    let fallen = pairs.iter().filter(|pair| {
        let side =
            |key: &str| (pair[key][0].as_str(), pair[key][1].as_u64().zip(pair[key][2].as_u64()).unwrap_or_default());
        let (a, b) = (side("a"), side("b"));
        list(&gold.found["matches"]).iter().any(|found| {
            let end = |key: &str| {
                (Some(gold.names[article_id(&found[key])].as_str()), place(&found[key]).unwrap_or_default())
            };
            let is =
                |end: (Option<&str>, Place), side: (Option<&str>, Place)| end.0 == side.0 && overlap(end.1, side.1);
            let (x, y) = (end("a"), end("b"));
            ((is(x, a) && is(y, b)) || (is(x, b) && is(y, a)))
                && found["relation"] == "same-statement"
                && !(only_certain && found["certain"] == Value::Bool(false))
                // an end that also tells a statement of the other end is no mistake
                && judge(gold, ends(gold, found)) == Some(false)
        })
    });
    (pairs.len(), fallen.map(|pair| format!("{}: {} with {}", pair["why"], pair["a"], pair["b"])).collect())
}

/// Pairs of articles that report one event.
pub fn events(gold: &Gold) -> Score {
    let mut score = Score::default();
    let event: BTreeMap<&str, &Value> = list(&gold.found["events"])
        .iter()
        .flat_map(|e| list(&e["articles"]).iter().map(|a| (gold.names[a.as_str().expect("an id")].as_str(), &e["id"])))
        .collect();
    let files: Vec<&str> = list(&gold.gold["events"]).iter().flat_map(list).filter_map(Value::as_str).collect();
    let files: Vec<&str> = files.into_iter().filter(|file| event.contains_key(file)).collect();
    for (i, a) in files.iter().enumerate() {
        for b in &files[i + 1..] {
            match (same_event(gold, a, b), event[a] == event[b]) {
                (true, true) => score.hit(),
                (true, false) => score.missing(a, 0, format!("one event with {b}")),
                (false, true) => score.false_alarm(a, 0, format!("one event with {b}")),
                (false, false) => {}
            }
        }
    }
    score
}

/// Whether two files report one event, after the gold.
pub fn same_event(gold: &Gold, a: &str, b: &str) -> bool {
    let holds = |event: &&Value, file: &str| list(event).iter().any(|f| f == file);
    list(&gold.gold["events"]).iter().any(|event| holds(&event, a) && holds(&event, b))
}

fn id(statement: &Value) -> &str {
    statement["id"].as_str().expect("the id of a statement")
}

fn is_asked_for(statement: &Value) -> bool {
    statement["relation"] != "same-event"
}

/// One end of a match: the file, and the place in it.
pub type End<'a> = (&'a str, Place);

/// Whether two passages state the same; `None` where the gold calls them nearly alike.
pub fn judge(gold: &Gold, ends: [End; 2]) -> Option<bool> {
    let told = told_by_both(gold, ends);
    if told.iter().any(|statement| is_asked_for(statement)) {
        return Some(true);
    }
    (told.is_empty() && !is_compatible(gold, ends)).then_some(false)
}

/// The ends of a match of the report.
fn ends<'a>(gold: &'a Gold, found: &Value) -> [End<'a>; 2] {
    ["a", "b"].map(|end| (gold.names[article_id(&found[end])].as_str(), place(&found[end]).unwrap_or_default()))
}

/// Whether one end of a match lies on a cell of a statement.
fn touches((file, at): End, statement: &Value) -> bool {
    places(&statement["cells"][file]).iter().any(|cell| {
        let shorter = (cell.1 - cell.0).min(at.1 - at.0);
        shared(*cell, at) as f64 >= ON_A_CELL * shorter as f64
    })
}

/// Statements on whose cells both ends of a match lie.
fn told_by_both<'a>(gold: &'a Gold, [a, b]: [End; 2]) -> Vec<&'a Value> {
    list(&gold.gold["statements"]).iter().filter(|s| touches(a, s) && touches(b, s)).collect()
}

/// Whether both ends of a match lie on statements of one group that tells nearly the same.
fn is_compatible(gold: &Gold, [a, b]: [End; 2]) -> bool {
    list(&gold.gold["compatible"]).iter().any(|group| {
        let of_group = |end: End| {
            let statements = list(&gold.gold["statements"]).iter();
            statements.filter(|s| list(group).contains(&s["id"])).any(|s| touches(end, s))
        };
        of_group(a) && of_group(b)
    })
}
