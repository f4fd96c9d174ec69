//! How well one article is read: litter, sentences, what it states about itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::gold::{Gold, Place, likeness, list, overlap, place, places};
use super::score::Score;

/// Litter, counted in characters that are not white space. Lines about the article (byline, date line) fold with a
/// reason of their own and count as litter; what the gold calls optional counts neither way.
pub fn litter(gold: &Gold) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read("boilerplate") {
        let neither = gold.letters(file, places(&gold.gold["optional"][file]));
        let about = places(&gold.gold["about"][file]);
        let wanted = &gold.letters(file, places(wanted).into_iter().chain(about)) - &neither;
        let found = &gold.letters(file, places(&article["boilerplate"])) - &neither;
        letters(&mut score, gold, file, (&wanted, &found), ("litter not folded", "text folded"));
    }
    score
}

/// Counts letters (by their places) that were wanted and found, and tells the runs that are in one of the two only.
fn letters(
    score: &mut Score,
    gold: &Gold,
    file: &str,
    (wanted, found): (&BTreeSet<u64>, &BTreeSet<u64>),
    (missing, wrong): (&str, &str),
) {
    let right = found.intersection(wanted).count();
    score.right += right;
    score.reached += right;
    score.found += found.len();
    score.wanted += wanted.len();
    for (what, places) in [(missing, wanted - found), (wrong, found - wanted)] {
        for run in runs(&places) {
            score.miss(file, Some(run.0), format!("{what}: {}", gold.words(file, run)));
        }
    }
}

/// Whether pieces of litter that were folded have the gold's reason.
pub fn reasons(gold: &Gold) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read("boilerplate") {
        for piece in list(wanted) {
            let Some(at) = place(piece) else { continue };
            let Some(reason) = piece.get(2).or_else(|| piece.get("reason")) else { continue };
            let folded = list(&article["boilerplate"]).iter();
            let folded = folded.filter(|f| place(f).is_some_and(|f| overlap(f, at))).map(|f| &f["reason"]);
            match folded.collect::<Vec<_>>().as_slice() {
                [] => {}
                found if found.contains(&reason) => score.hit(),
                found => score.wrong(file, at.0, format!("{} for {reason}: {}", found[0], gold.words(file, at))),
            }
        }
    }
    score
}

/// The places where sentences end, headline and subheads included.
pub fn sentence_ends(gold: &Gold) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read("sentences") {
        let ends = |places: Vec<Place>| places.iter().map(|p| p.1).collect::<BTreeSet<u64>>();
        let optional = places(&gold.gold["optional"][file]);
        let either = list(&gold.gold["optional_ends"][file]).iter().filter_map(Value::as_u64).collect::<BTreeSet<_>>();
        let neither = |end: &u64| either.contains(end) || optional.iter().any(|p| p.0 <= *end && *end <= p.1 + 1);
        let (wanted, found) = (ends(places(wanted)), ends(places(&article["sentences"])));
        let around = |end: u64| {
            let (before, after) = (gold.words(file, (end.saturating_sub(20), end)), gold.words(file, (end, end + 12)));
            format!("{before}‖{after}").replace('\n', "⏎")
        };
        for end in wanted.union(&found).filter(|end| !neither(end)) {
            match (wanted.contains(end), found.contains(end)) {
                (true, true) => score.hit(),
                (true, false) => score.missing(file, *end, around(*end)),
                _ => score.false_alarm(file, *end, around(*end)),
            }
        }
    }
    score
}

/// Whether something stated once (`headline`, `outlet`, `source`, ...) is read: the same place, the same words at
/// another place, or rightly none. `least` is the likeness of the two places from which they count as the same.
pub fn stated(gold: &Gold, field: &str, least: f64) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read(field) {
        let Some(found) = article.get(field) else { continue };
        let trimmed = |value: &Value| place(value).map(|p| gold.trimmed(file, p));
        let words = |p: Option<Place>| p.map_or("none".to_owned(), |p| gold.words(file, p));
        match (trimmed(wanted), trimmed(found)) {
            (None, None) => score.hit(),
            (Some(a), Some(b)) if likeness(a, b) >= least || gold.same_words(file, a, b) => score.hit(),
            (a, b) => {
                let at = a.or(b).map_or(0, |p| p.0);
                score.wrong(file, at, format!("{} for {}", words(b), words(a)));
            }
        }
    }
    score
}

/// Lines of one role (dek, subheads), counted in characters that are not white space.
pub fn role(gold: &Gold, field: &str, role: &str) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read(field) {
        let sentences = list(&article["sentences"]).iter().filter(|sentence| sentence["role"] == role);
        let found = gold.letters(file, sentences.filter_map(place));
        let wanted = gold.letters(file, places(wanted));
        letters(&mut score, gold, file, (&wanted, &found), (&format!("no {role}"), &format!("not {role}")));
    }
    score
}

/// Whether the publishing date is the one that stands there, or rightly unknown.
pub fn published(gold: &Gold) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read("published") {
        let (wanted, found) = (&wanted["date"], &article["published"]["date"]);
        if wanted == found {
            score.hit();
        } else {
            score.wrong(file, place(&article["published"]).map_or(0, |p| p.0), format!("{found} for {wanted}"));
        }
    }
    score
}

/// The runs of code points that follow one another; a gap of white space does not end a run.
fn runs(points: &BTreeSet<u64>) -> Vec<Place> {
    let mut runs: Vec<Place> = Vec::new();
    for at in points {
        match runs.last_mut() {
            Some(last) if at - last.1 <= 1 => last.1 = at + 1,
            _ => runs.push((*at, at + 1)),
        }
    }
    runs
}
