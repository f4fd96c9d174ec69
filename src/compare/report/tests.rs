use serde_json::Value;

use super::*;
use crate::compare::Comparison;
use crate::compare::example::{A, comparison};

fn parsed(comparison: &Comparison) -> Value {
    serde_json::from_str(&json(comparison)).unwrap()
}

/// The words at a place of the JSON, counted as a reader of the JSON counts.
fn words(article: &Value, place: &Value) -> String {
    let number = |key: &str| place[key].as_u64().unwrap() as usize;
    let text = article["text"].as_str().unwrap();
    text.chars().skip(number("start")).take(number("end") - number("start")).collect()
}

#[test]
fn offsets_are_code_points_of_the_text_as_it_came() {
    let report = parsed(&comparison());
    let article = &report["articles"][0];
    assert_eq!(article["text"], A);
    assert_eq!(article["headline"]["start"], 0);
    assert_eq!(article["headline"]["end"], 13);
    assert_eq!(words(article, &article["headline"]), "👋 وصول الوزير");
    assert_eq!(words(article, &article["sentences"][1]), "وصل الوزير إلى الميناء يوم الخميس.");
    assert_eq!(words(article, &article["boilerplate"][0]), "شارك");
    let quotation = &article["quotations"][0];
    assert_eq!(words(article, quotation), "«نبدأ غدا»");
    for part in ["speaker", "verb"] {
        assert_eq!(quotation[part]["text"], words(article, &quotation[part]));
    }
    assert_eq!(quotation["verb"]["text"], "أكد");
    assert_eq!(words(article, &article["dates"][0]), "يوم الخميس");
    let found = &report["matches"][0];
    assert_eq!(words(&report["articles"][1], &found["b"]), "يوم الخميس وصل المسؤول إلى الميناء.");
    let edit = &found["wording"][2];
    let replaced = serde_json::json!({"start": edit["b"][0], "end": edit["b"][1]});
    assert_eq!(edit["op"], "replace");
    assert_eq!(words(&report["articles"][1], &replaced), "المسؤول");
    let link = &found["links"][0];
    assert_eq!(link["kind"], "name");
    for (n, side) in ["a", "b"].into_iter().enumerate() {
        let named = serde_json::json!({"start": link[side][0], "end": link[side][1]});
        assert_eq!(words(&report["articles"][n], &named), "الميناء");
    }
}

#[test]
fn what_came_beside_the_text_has_no_place() {
    let report = parsed(&comparison());
    let article = &report["articles"][0];
    assert_eq!(article["outlet"], serde_json::json!({"text": "صدى", "start": null, "end": null}));
    let published = serde_json::json!({"date": "2031-05-08", "precision": "day", "start": null, "end": null});
    assert_eq!(article["published"], published);
    assert_eq!(article["source"], Value::Null);
    assert_eq!(report["articles"][1]["headline"], Value::Null);
}

#[test]
fn articles_and_events_are_named_by_id() {
    let comparison = comparison();
    let report = parsed(&comparison);
    let ids: Vec<_> = comparison.articles.iter().map(|article| article.id.as_str()).collect();
    assert_eq!(report["article_pairs"][0]["a"], ids[0]);
    assert_eq!(report["article_pairs"][0]["b"], ids[1]);
    assert_eq!(report["events"][0]["articles"], serde_json::json!([ids[0], ids[1]]));
    assert_eq!(report["events"][0]["title_from"], ids[0]);
    assert_eq!(report["matches"][0]["a"]["article"], ids[0]);
    assert_eq!(report["rows"][0]["event"], "00000000e1");
    assert_eq!(
        words(&report["articles"][0], &report["rows"][0]["cells"][ids[0]][0]),
        "وصل الوزير إلى الميناء يوم الخميس."
    );
    assert_eq!(report["rows"][1]["cells"].as_object().unwrap().len(), 1);
    assert_eq!(words(&report["articles"][1], &report["background"][0]), "ونفى [الوزير] أي خلاف.");
    assert_eq!(report["background"][0]["event"], report["events"][1]["id"]);
    assert_eq!(report["background"][0]["told"][0]["article"], ids[2]);
    assert_eq!(report["framing"]["quotation"][0]["voices"][0]["article"], ids[0]);
    assert_eq!(report["actors"][0]["mentions"][0]["article"], ids[0]);
    assert_eq!(report["actors"][0]["names"]["ar"], report["actors"][0]["mentions"][0]["text"]);
}

#[test]
fn kinds_are_words_and_scores_are_short() {
    let report = json(&comparison());
    for part in [
        r#"{"format":"muqabala-comparison","version":1,"articles":[{"id":""#,
        r#""score":0.1235,"same_event":true,"reasons":[{"kind":"names","words":["الميناء"]}]}"#,
        r#""relation":"same-statement","certain":true"#,
        r#""reason":"share"}"#,
        r#""role":"headline","paragraph":0}"#,
        r#""verb_class":"stressing""#,
        r#""events":[{"id":"00000000e1","title":"👋 وصول الوزير","#,
        r#""date":null,"articles":["#,
    ] {
        assert!(report.contains(part), "{part} in {report}");
    }
}

#[test]
fn nothing_to_compare_is_reported_too() {
    let empty = serde_json::json!({
        "format": "muqabala-comparison", "version": 1,
        "articles": [], "article_pairs": [], "events": [], "matches": [], "rows": [], "background": [], "framing": {"quotation": []}, "actors": [], "by_meaning": false,
    });
    assert_eq!(parsed(&Comparison::default()), empty);
    assert_eq!(markdown(&Comparison::default()), "# 0 articles, 0 told by several\n");
}

#[test]
fn markdown_tells_the_story_in_the_articles_own_words() {
    assert_eq!(
        markdown(&comparison()),
        "# 3 articles, 1 told by several

## 👋 وصول الوزير (2031-05-08)

- **صدى**: 👋 وصول الوزير (ar, 2031-05-08, a.txt)
- **b.txt** (ar)

### Told by several

**1.** told by 2 of 2

- صدى: وصل **الوزير** إلى الميناء يوم الخميس.
- b.txt: يوم الخميس وصل **المسؤول** إلى الميناء.
- *صدى / b.txt:* moved: “يوم الخميس”; “الوزير” / “المسؤول”
- *صدى / b.txt:* “الميناء” = “الميناء”

### Found only in b.txt

- ونفى \\[الوزير\\] أي خلاف.

### Background: stories of their own

- b.txt: ونفى \\[الوزير\\] أي خلاف. (told in “c.txt”)

### Who is quoted

- **الوزير**
  - صدى: الوزير *أكد* «نبدأ غدا»

## Articles that stand alone

- **c.txt** (en)
"
    );
}

#[test]
fn markdown_says_what_is_uncertain() {
    let mut comparison = comparison();
    comparison.rows[0].certain = false;
    assert!(markdown(&comparison).contains("**1.** told by 2 of 2, uncertain"));
}

#[test]
fn markdown_marks_nothing_where_hardly_a_word_is_shared() {
    let mut comparison = comparison();
    let found = &mut comparison.matches[0];
    found.wording =
        vec![crate::compare::Edit { op: crate::compare::Op::Replace, a: Some(found.a.span), b: Some(found.b.span) }];
    let markdown = markdown(&comparison);
    assert!(markdown.contains("- صدى: وصل الوزير إلى الميناء يوم الخميس.\n"), "{markdown}");
    assert!(markdown.contains("- *صدى / b.txt:* worded otherwise throughout\n"), "{markdown}");
}
