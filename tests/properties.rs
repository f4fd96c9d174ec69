//! What holds for every input: articles made of random sentences, in any order.

use muqabala::article::{Article, Given, Role};
use muqabala::compare::{Comparison, Op, Relation, compare, sound};
use proptest::prelude::*;

/// Sentences to build articles of; invented, in three languages, with marks that are hard to cut at.
const SENTENCES: [&str; 14] = [
    "وقع الوزير سالم الحاج اتفاق الميناء مساء الخميس في مدينة تالونا.",
    "وقّع الوزيران اتفاقا بشأن ميناء تالونا يوم الخميس، بعد مفاوضات دامت 11 ساعة.",
    "وقال الحاج: \"لن نقبل بأقل من ذلك، مهما طالت الأيام...\".وأضاف أن العمل يبدأ غدا.",
    "«سنعود إلى البحر»، قالت النقيبة ليلى منصور أمام مئات العمال.",
    "بلغت الخسائر 1٬250 تالرا، وفق غرفة التجارة.",
    "شاهد أيضا: سوق السمك يفتح أبوابه",
    "شارك هذا المقال",
    "جميع الحقوق محفوظة © 2027 جريدة تالونا",
    "The minister Salem Haj signed the harbour deal in Talona on Thursday, after talks of 11 hours.",
    "“We go back to sea,” said Leila Mansour, the union’s president.",
    "Losses came to 1,250 thalers, the chamber of commerce said.",
    "Le ministre Salem Haj a signé l’accord du port de Talona jeudi soir.",
    "« Nous reprenons la mer », a déclaré Leïla Mansour.",
    "🙂 — 4/5/2031",
];

fn article() -> impl Strategy<Value = Given> {
    let lines = prop::collection::vec((0..SENTENCES.len(), prop::bool::ANY), 0..9);
    (lines, "[a-e]{1,3}", prop::option::of("[ا-د]{2,4}")).prop_map(|(lines, name, outlet)| {
        let mut text = String::new();
        for (line, breaks) in lines {
            text.push_str(SENTENCES[line]);
            text.push_str(if breaks { "\n\n" } else { " " });
        }
        Given { outlet, ..Given::new(name, text) }
    })
}

fn compared(given: &[Given]) -> Comparison {
    compare(given.iter().cloned().map(Article::from).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_input_makes_no_difference(mut given in prop::collection::vec(article(), 0..6)) {
        let forward = compared(&given);
        prop_assert_eq!(&compared(&given), &forward, "the same input gives the same answer");
        given.reverse();
        prop_assert_eq!(compared(&given), forward);
    }

    #[test]
    fn every_span_lies_in_its_text_on_character_bounds(given in prop::collection::vec(article(), 0..6)) {
        prop_assert_eq!(sound::flaw(&compared(&given)), None);
    }

    #[test]
    fn nothing_of_an_article_is_lost(given in article()) {
        let article = Article::from(given.clone());
        prop_assert_eq!(&article.text, &given.text);
        let mut spans: Vec<_> = article.sentences.iter().map(|s| s.span).chain(article.boilerplate.iter().map(|f| f.span)).collect();
        spans.sort_unstable();
        let mut end = 0;
        for span in spans {
            prop_assert!(span.start >= end, "pieces overlap");
            prop_assert!(article.text[end..span.start].trim().is_empty(), "text between pieces");
            end = span.end;
        }
        prop_assert!(article.text[end..].trim().is_empty(), "text after the last piece");
    }

    #[test]
    fn the_wording_rebuilds_both_passages(given in prop::collection::vec(article(), 2..5)) {
        let comparison = compared(&given);
        for found in &comparison.matches {
            let same_language = comparison.articles[found.a.article].language == comparison.articles[found.b.article].language;
            prop_assert_eq!(found.wording.is_empty(), !same_language, "no word diff between languages");
            for (passage, spans) in [
                (found.a, found.wording.iter().filter_map(|e| e.a).collect::<Vec<_>>()),
                (found.b, found.wording.iter().filter_map(|e| e.b).collect::<Vec<_>>()),
            ] {
                if !same_language { continue }
                let text = &comparison.articles[passage.article].text;
                let mut spans = spans;
                spans.sort_unstable();
                let rebuilt: String = spans.iter().map(|span| span.of(text)).collect();
                prop_assert_eq!(rebuilt, passage.span.of(text));
            }
            for edit in &found.wording {
                let sides = (edit.a.is_some(), edit.b.is_some());
                let fits = match edit.op { Op::Delete => (true, false), Op::Insert => (false, true), _ => (true, true) };
                prop_assert_eq!(sides, fits);
            }
        }
    }

    #[test]
    fn what_matches_is_not_shown_as_told_by_one_text_only(given in prop::collection::vec(article(), 2..6)) {
        let comparison = compared(&given);
        for row in comparison.rows.iter().filter(|row| row.cells.len() == 1) {
            let cell = &row.cells[0];
            let same = comparison.matches.iter().filter(|found| found.relation == Relation::SameStatement);
            let ends = same.flat_map(|found| [found.a, found.b]);
            for end in ends.filter(|end| end.article == cell.article) {
                prop_assert!(!cell.passages.iter().any(|passage| passage.overlaps(end.span)));
            }
        }
    }

    #[test]
    fn no_words_stand_in_two_rows(given in prop::collection::vec(article(), 2..6)) {
        let comparison = compared(&given);
        for article in 0..comparison.articles.len() {
            let cells = comparison.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.article == article);
            let mut passages: Vec<_> = cells.flat_map(|cell| cell.passages.iter().copied()).collect();
            passages.sort_unstable();
            prop_assert!(passages.windows(2).all(|pair| pair[0].end <= pair[1].start), "{passages:?}");
        }
    }

    #[test]
    fn every_article_is_in_one_event_and_every_sentence_of_a_story_in_a_row(given in prop::collection::vec(article(), 0..6)) {
        let comparison = compared(&given);
        let mut seen: Vec<usize> = comparison.events.iter().flat_map(|event| event.articles.clone()).collect();
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..comparison.articles.len()).collect::<Vec<_>>());
        for (index, event) in comparison.events.iter().enumerate().filter(|(_, event)| event.articles.len() > 1) {
            for &article in &event.articles {
                for sentence in comparison.articles[article].sentences.iter().filter(|s| s.role != Role::Subhead) {
                    let told = comparison.rows.iter().filter(|row| row.event == index).any(|row| {
                        row.cells.iter().any(|c| c.article == article && c.passages.iter().any(|p| p.overlaps(sentence.span)))
                    });
                    prop_assert!(told, "{}", sentence.span.of(&comparison.articles[article].text));
                }
            }
        }
    }
}
