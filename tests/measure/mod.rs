//! How well articles are read and compared, measured against gold that people made by eye.
//!
//! ```text
//! gold.rs       articles, their gold and the program's report
//! reading.rs    litter, sentences, headline, date        mentions.rs   quotations, dates, numbers
//! matching.rs   matches, events                          score.rs      precision, recall, F1, cases
//! background.rs passages that recall another story
//! pages.rs      web pages: litter and fields           counts.rs     amounts and what they count
//! dated.rs      dates, sentence by sentence
//! elsewhere.rs  material that is not part of the project
//! meaning.rs    the encoder beside the package that it rebuilds (package.py runs that)
//! ```
//!
//! `tests/gold.rs` keeps floors under the figures, so that a change that loses some fails; `make eval` (`eval.rs`)
//! prints them all and writes them into `docs/quality.md`.

#![allow(dead_code, reason = "the tests and `make eval` each use a part")]

pub mod background;
pub mod counts;
pub mod dated;
pub mod elsewhere;
pub mod gold;
pub mod lines;
pub mod matching;
pub mod meaning;
pub mod mentions;
pub mod pages;
pub mod reading;
pub mod score;

use gold::Gold;
use matching::Which;
use score::Score;

/// Every measure of a set, with its name, in the order of the table.
pub fn all(gold: &Gold) -> Vec<(&'static str, Score)> {
    let [quotations, speakers, verbs] = mentions::quotations(gold);
    let of = |only_certain, same_event| Which { only_certain, same_event, ..Which::ALL };
    vec![
        ("litter, characters", reading::litter(gold)),
        ("reasons of litter", reading::reasons(gold)),
        ("ends of sentences", reading::sentence_ends(gold)),
        ("headline", reading::stated(gold, "headline", 1.0)),
        ("dek, characters", reading::role(gold, "dek", "dek")),
        ("subheads, characters", reading::role(gold, "subheads", "subhead")),
        ("publishing date", reading::published(gold)),
        ("outlet", reading::stated(gold, "outlet", 0.5)),
        ("byline", reading::stated(gold, "byline", 0.5)),
        ("dateline", reading::stated(gold, "dateline", 0.5)),
        ("credited source", reading::stated(gold, "source", 0.5)),
        ("quotations", quotations),
        ("speakers of those found", speakers),
        ("verbs of those found", verbs),
        ("dates", mentions::dates(gold)),
        ("numbers", mentions::numbers(gold)),
        ("units of those found", mentions::units(gold)),
        ("qualifiers of those found", Score::default()),
        ("pairs of one event", matching::events(gold)),
        ("matches in events, certain", matching::matches(gold, of(true, Some(true)))),
        ("matches in events, all", matching::matches(gold, of(false, Some(true)))),
        ("matches everywhere, certain", matching::matches(gold, of(true, None))),
        ("matches everywhere, all", matching::matches(gold, of(false, None))),
        ("background passages", background::links(gold)),
    ]
}

/// The measures that know more where meaning is known, of a set whose gold has statements; within a language and between two.
pub fn matching(gold: &Gold) -> Vec<(&'static str, Score)> {
    let of = |only_certain, same_language| Which { only_certain, same_language, same_event: Some(true) };
    vec![
        ("pairs of one event", matching::events(gold)),
        ("within a language, certain", matching::matches(gold, of(true, Some(true)))),
        ("within a language, all", matching::matches(gold, of(false, Some(true)))),
        ("between languages, certain", matching::matches(gold, of(true, Some(false)))),
        ("between languages, all", matching::matches(gold, of(false, Some(false)))),
    ]
}

/// Measures of a set of its own kind in the order of the table; what its gold does not tell is empty.
pub fn beside(names: &[&'static str], mut measured: Vec<(&'static str, Score)>) -> Vec<(&'static str, Score)> {
    let mut of = |name| measured.iter_mut().find(|(known, _)| *known == name).map(|(_, score)| std::mem::take(score));
    names.iter().map(|name| (*name, of(*name).unwrap_or_default())).collect()
}
