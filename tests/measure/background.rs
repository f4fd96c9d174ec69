//! How well passages that recall another story are linked to it.
//!
//! The gold's `background` names, by file, each passage that recalls what an article of another event tells: `at`, and `told_by`, a file of that event. A
//! link is right if it lies on such a passage and leads to that event. What recalls an event that no article at hand reports is none.

use super::gold::{Gold, article_id, list, overlap, place, text};
use super::matching::same_event;
use super::score::Score;

/// Precision and recall of the links.
pub fn links(gold: &Gold) -> Score {
    let mut score = Score::default();
    let Some(wanted) = gold.gold["background"].as_object() else { return score };
    let found = list(&gold.found["background"]);
    let leads_to = |link: &serde_json::Value, file: &str| {
        let told = list(&link["told"]).iter().map(|told| gold.names[article_id(told)].as_str());
        told.into_iter().any(|other| other == file || same_event(gold, other, file))
    };
    let is_right = |link: &serde_json::Value, file: &str, entry: &serde_json::Value| {
        gold.names[article_id(link)] == file
            && place(link).zip(place(&entry["at"])).is_some_and(|(found, wanted)| overlap(found, wanted))
            && leads_to(link, &text(&entry["told_by"]))
    };
    let entries = || wanted.iter().flat_map(|(file, entries)| list(entries).iter().map(move |it| (file.as_str(), it)));
    for (file, entry) in entries() {
        let at = place(&entry["at"]).unwrap_or_default();
        if found.iter().any(|link| is_right(link, file, entry)) {
            score.wanted += 1;
            score.reached += 1;
        } else {
            score.missing(file, at.0, gold.words(file, at));
        }
    }
    for link in found {
        let (file, at) = (gold.names[article_id(link)].as_str(), place(link).unwrap_or_default());
        if entries().any(|(of, entry)| is_right(link, of, entry)) {
            score.found += 1;
            score.right += 1;
        } else {
            score.false_alarm(file, at.0, gold.words(file, at));
        }
    }
    score
}
