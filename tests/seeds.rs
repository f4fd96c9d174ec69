//! The five real articles that the project began with. They are not part of it: without them these tests are skipped.

mod support;

use std::collections::BTreeSet;

use muqabala::compare::{Comparison, compare};

fn seeds() -> Option<Comparison> {
    support::shared("seeds").map(|folder| compare(support::articles(&folder)))
}

fn number(comparison: &Comparison, article: usize) -> &str {
    &comparison.articles[article].name[..3]
}

#[test]
fn one_pair_and_three_singles() {
    let Some(comparison) = seeds() else { return };
    let groups: BTreeSet<Vec<&str>> =
        comparison.events.iter().map(|e| e.articles.iter().map(|a| number(&comparison, *a)).collect()).collect();
    assert_eq!(groups, BTreeSet::from([vec!["000", "004"], vec!["001"], vec!["002"], vec!["003"]]));
}

#[test]
fn the_quotation_that_both_have_word_for_word_is_matched_although_it_moved() {
    let Some(comparison) = seeds() else { return };
    let quoted = "إحدى الركائز الأساسية لنظام عالمي عادل متعدد الأقطاب";
    let found = comparison.matches.iter().find(|found| {
        found.a.span.of(&comparison.articles[found.a.article].text).contains(quoted)
            && found.b.span.of(&comparison.articles[found.b.article].text).contains(quoted)
    });
    assert!(found.is_some_and(|found| found.certain));
}

#[test]
fn one_long_sentence_matches_several_short_ones() {
    let Some(comparison) = seeds() else { return };
    let mut partners: std::collections::BTreeMap<_, BTreeSet<_>> = Default::default();
    for found in &comparison.matches {
        let sentences = &comparison.articles[found.b.article].sentences;
        let sentence = sentences.iter().position(|s| s.span.overlaps(found.b.span));
        partners.entry((found.b.article, sentence)).or_default().insert(found.a.span);
    }
    assert!(partners.values().any(|partners| partners.len() > 1), "{partners:?}");
}

#[test]
fn what_the_pages_state_is_read_and_a_copyright_year_is_no_date() {
    let Some(comparison) = seeds() else { return };
    let article = |start: &str| comparison.articles.iter().find(|a| a.name.starts_with(start)).expect("there");
    assert!(article("003").headline.is_none() && article("003").outlet.is_none());
    assert!(article("001").published.is_none(), "only a copyright year stands there");
    assert!(article("001").outlet.as_ref().is_some_and(|outlet| outlet.text == "مجلة السفير"));
    assert!(article("002").headline.as_ref().is_some_and(|headline| headline.text.starts_with("يتحد بوتين")));
    for start in ["000", "001", "002", "003", "004"] {
        assert!(article(start).language == muqabala::language::Language::Arabic);
    }
}
