//! How well what an article mentions is read: quotations with speakers and verbs, dates, numbers.

use serde_json::Value;

use super::gold::{Gold, Place, likeness, list, overlap, place, places, shared};
use super::score::Score;

/// From this likeness on two places are one quotation, 0 to 1: an editor may put a mark or a last word in or out.
const SAME_QUOTATION: f64 = 0.8;
/// From this likeness on two places name one speaker, if one lies inside the other: title and name, or the name alone.
const SAME_SPEAKER: f64 = 0.25;

/// Quotations found, and of those that were found: their speakers, and their verbs. A name in quotation marks is
/// neither wanted nor wrong, unless somebody is said to have spoken it.
pub fn quotations(gold: &Gold) -> [Score; 3] {
    let [mut score, mut speakers, mut verbs] = [Score::default(), Score::default(), Score::default()];
    for (file, article, wanted) in gold.read("quotations") {
        let at = |value: &Value| place(value).map(|p| gold.trimmed(file, p));
        let names = places(&gold.gold["not_quotations"][file]);
        let found: Vec<(Place, &Value)> =
            list(&article["quotations"]).iter().filter_map(|q| Some((at(q)?, q))).collect();
        let mut used = vec![false; found.len()];
        for quotation in list(wanted) {
            let Some(span) = at(&quotation["span"]) else { continue };
            let same = |(_, (found, _)): &(usize, &(Place, &Value))| likeness(*found, span) >= SAME_QUOTATION;
            let Some((index, (_, read))) = found.iter().enumerate().find(same) else {
                score.missing(file, span.0, gold.words(file, span));
                continue;
            };
            used[index] = true;
            score.hit();
            attributed(gold, file, span, (quotation, read), "speaker", &mut speakers);
            attributed(gold, file, span, (quotation, read), "verb", &mut verbs);
        }
        for (_, (span, read)) in used.iter().zip(&found).filter(|(used, _)| !**used) {
            let is_name = names.iter().any(|name| overlap(*name, *span));
            if !is_name || !read["speaker"].is_null() {
                score.false_alarm(file, span.0, gold.words(file, *span));
            }
        }
    }
    [score, speakers, verbs]
}

/// Whether who speaks (or the verb) is the one of the gold, or one that it says is right too.
fn attributed(gold: &Gold, file: &str, at: Place, (wanted, read): (&Value, &Value), key: &str, score: &mut Score) {
    let also = list(&wanted[format!("{key}_also")]);
    let right: Vec<Option<Place>> = std::iter::once(&wanted[key]).chain(also).map(place).collect();
    let found = place(&read[key]);
    let same = |a: Place, b: Place| {
        let inside = shared(a, b) == (a.1 - a.0).min(b.1 - b.0);
        // another mention of the same name is as good
        (inside && likeness(a, b) >= SAME_SPEAKER) || likeness(a, b) >= SAME_QUOTATION || gold.same_words(file, a, b)
    };
    let words = |p: Option<Place>| p.map_or("nobody".to_owned(), |p| gold.words(file, p));
    let is_right = right.iter().any(|right| match (right, found) {
        (Some(a), Some(b)) => same(*a, b),
        (None, None) => true,
        _ => false,
    });
    let case = || format!("{key} {} for {} of: {}", words(found), words(right[0]), gold.words(file, at));
    match (right[0], found) {
        (None, None) => {}
        (None, Some(_)) if !is_right => {
            score.found += 1;
            score.miss(file, Some(at.0), case());
        }
        (Some(_), None) if !is_right => {
            score.wanted += 1;
            score.miss(file, Some(at.0), case());
        }
        (None, Some(_)) | (Some(_), None) => {}
        _ if is_right => score.hit(),
        _ => score.wrong(file, at.0, case()),
    }
}

/// Dates named in headline and body: the day, month or year they are, with their precision. Where the gold's date is
/// null nobody can tell which day it is, so any answer is wrong.
pub fn dates(gold: &Gold) -> Score {
    mentions(gold, "dates", |wanted, found| {
        let (date, read) = (wanted["date"].as_str()?, found["date"].as_str()?);
        Some(read.starts_with(date) && wanted["precision"] == found["precision"])
    })
}

/// Numbers in headline and body: their values, scales included.
pub fn numbers(gold: &Gold) -> Score {
    mentions(gold, "numbers", |wanted, found| {
        let (value, read) = (wanted["value"].as_f64()?, found["value"].as_f64()?);
        Some((value - read).abs() <= value.abs() * 1e-9)
    })
}

/// Units of the numbers that were found, where the gold names one.
pub fn units(gold: &Gold) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read("numbers") {
        for number in list(wanted).iter().filter(|number| number["unit"].is_string()) {
            let Some(span) = place(&number["span"]) else { continue };
            let read = list(&article["numbers"]).iter().find(|n| place(n).is_some_and(|n| overlap(n, span)));
            match read.map(|read| &read["unit"]) {
                Some(Value::Null) => {
                    score.missing(file, span.0, format!("{} {}", gold.words(file, span), number["unit"]))
                }
                Some(unit) if *unit == number["unit"] => score.hit(),
                Some(unit) => score.wrong(file, span.0, format!("{unit} for {}", number["unit"])),
                None => {}
            }
        }
    }
    score
}

/// Things mentioned at a place, with a value that `is_right` compares; it answers `None` where the gold has no value.
fn mentions(gold: &Gold, field: &str, is_right: impl Fn(&Value, &Value) -> Option<bool>) -> Score {
    let mut score = Score::default();
    for (file, article, wanted) in gold.read(field) {
        let text = places(&article["sentences"]);
        let found: Vec<(Place, &Value)> = list(&article[field]).iter().filter_map(|m| Some((place(m)?, m))).collect();
        let mut used = vec![false; found.len()];
        for mention in list(wanted) {
            let Some(span) = place(&mention["span"]) else { continue };
            let optional = mention["optional"] == Value::Bool(true);
            let value = mention.get("date").or_else(|| mention.get("value"));
            let known = !value.is_none_or(Value::is_null);
            let over: Vec<usize> = (0..found.len()).filter(|i| overlap(found[*i].0, span)).collect();
            over.iter().for_each(|i| used[*i] = true);
            let words = gold.words(file, span);
            if over.iter().any(|i| is_right(mention, found[*i].1) == Some(true)) {
                score.hit();
            } else if let (Some(i), false) = (over.first(), optional) {
                let read = found[*i].1.get("date").or_else(|| found[*i].1.get("value"));
                let what = format!("{} for {}: {words}", show(read), show(value));
                if known { score.wrong(file, span.0, what) } else { score.false_alarm(file, span.0, what) }
            } else if known && !optional {
                score.missing(file, span.0, format!("{} {words}", show(value)));
            }
        }
        for (_, (span, _)) in used.iter().zip(&found).filter(|(used, _)| !**used) {
            // what stands in litter that was not folded is the fault of the litter
            if text.iter().any(|sentence| overlap(*sentence, *span)) {
                score.false_alarm(file, span.0, gold.words(file, *span));
            }
        }
    }
    score
}

fn show(value: Option<&Value>) -> String {
    value.map_or("nothing".to_owned(), Value::to_string)
}
