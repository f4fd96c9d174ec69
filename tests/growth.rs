//! Many articles: what is not weighed is not missed.

mod support;

use std::collections::BTreeSet;

use muqabala::article::{Article, Given};
use muqabala::compare::{Comparing, Comparison, Growth, Stage, Step, compare, report};

/// More than an article is weighed with, so that pairs are left out.
const COUNT: usize = 120;

fn compared(given: Vec<Given>) -> Comparison {
    compare(given.into_iter().map(Article::from).collect())
}

/// The story that an invented article is a report of: its name before the hyphen.
fn story(comparison: &Comparison, article: usize) -> &str {
    comparison.articles[article].name.split('-').next().unwrap_or_default()
}

#[test]
fn every_story_is_found_though_not_every_pair_is_weighed() {
    let comparison = compared(support::invented::articles(COUNT));
    assert!(comparison.pairs.len() < COUNT * (COUNT - 1) / 2, "{} pairs", comparison.pairs.len());
    let of_one = comparison.events.iter().filter(|event| event.articles.len() > 1);
    for event in of_one.clone() {
        let stories: BTreeSet<&str> = event.articles.iter().map(|article| story(&comparison, *article)).collect();
        assert_eq!(stories.len(), 1, "{stories:?}");
    }
    let gathered: usize = of_one.map(|event| event.articles.len()).sum();
    assert!(gathered * 10 >= COUNT * 9, "{gathered} of {COUNT} stand with another report");
}

#[test]
fn what_grows_is_in_the_end_the_whole() {
    let articles = support::invented::articles(24).into_iter().map(Article::from);
    let mut comparing = Comparing::new(articles.collect());
    let mut grown: Option<Comparison> = None;
    let mut times = 0;
    let whole = loop {
        match comparing.step() {
            Step::Working(progress) => match comparing.growth() {
                Some(Growth::Events(comparison)) => assert!(grown.replace(*comparison).is_none()),
                Some(Growth::Rows(matches, rows)) => {
                    let grown = grown.as_mut().expect("events come first");
                    times += usize::from(!rows.is_empty());
                    grown.matches.extend(matches);
                    grown.rows.extend(rows);
                }
                None => assert_eq!(progress.stage, Stage::Events),
            },
            Step::Done(comparison) => break comparison,
        }
    };
    assert!(times > 1, "rows came {times} times");
    let Comparison { articles, events, matches, rows, framing, actors, pairs: _, background: _, by_meaning: _ } =
        grown.expect("events");
    let whole = (whole.articles, whole.events, whole.matches, whole.rows, whole.framing, whole.actors);
    assert_eq!((articles, events, matches, rows, framing, actors), whole);
}

#[test]
fn the_json_has_a_score_for_every_pair() {
    let comparison = compared(support::invented::articles(COUNT));
    let report: serde_json::Value = serde_json::from_str(&report::json(&comparison)).expect("it is JSON");
    let pairs = report["article_pairs"].as_array().expect("a list");
    let named: BTreeSet<(&str, &str)> =
        pairs.iter().filter_map(|pair| Some((pair["a"].as_str()?, pair["b"].as_str()?))).collect();
    assert_eq!((pairs.len(), named.len()), (COUNT * (COUNT - 1) / 2, COUNT * (COUNT - 1) / 2));
    assert!(pairs.iter().all(|pair| pair["score"].as_f64().is_some_and(|score| (0.0..=1.0).contains(&score))));
    let events = report["events"].as_array().expect("a list");
    let inside =
        |event: &serde_json::Value| event["articles"].as_array().map_or(0, |list| list.len() * (list.len() - 1) / 2);
    let same = pairs.iter().filter(|pair| pair["same_event"] == true).count();
    assert_eq!(same, events.iter().map(inside).sum::<usize>());
}

#[test]
fn more_copies_than_are_weighed_with_each_other_are_one_event() {
    const TEXT: &str = "افتتاح جسر كادمورا\n\nافتتحت وزيرة النقل ليانا دورفان جسر كادمورا بحضور 300 ضيف. وقالت إن الجسر يختصر الطريق 40 كيلومترا.";
    let copy = |number: usize| Given::new(format!("copy {number}"), format!("{TEXT} طبعة {number}."));
    let comparison = compared((0..COUNT).map(copy).collect());
    assert_eq!(comparison.events.len(), 1);
}
