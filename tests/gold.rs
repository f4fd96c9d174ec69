//! The sample corpus against its hand-made gold file: what a careful reader would find.
//!
//! The floors are a little under what is reached; `cargo test --test gold -- --nocapture` prints the figures.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use muqabala::article::Article;
use muqabala::compare::{compare, report};
use serde_json::Value;

/// Spans in code points.
type Place = (u64, u64);

struct Gold {
    gold: Value,
    found: Value,
    /// Article id to file name.
    names: BTreeMap<String, String>,
}

impl Gold {
    fn read() -> Self {
        let gold = std::fs::read_to_string(support::sample().join("gold.json")).expect("the gold file");
        let articles = support::articles(&support::sample());
        let found: Value = serde_json::from_str(&report::json(&compare(articles))).expect("JSON");
        let names = found["articles"].as_array().expect("articles").iter().map(|a| (text(&a["id"]), text(&a["name"])));
        let names = names.collect();
        Self { gold: serde_json::from_str(&gold).expect("JSON"), found, names }
    }

    fn articles(&self) -> impl Iterator<Item = (String, &Value)> {
        self.found["articles"].as_array().expect("articles").iter().map(|article| (text(&article["name"]), article))
    }

    /// Statements whose cells both ends of a match touch.
    fn statements(&self, found: &Value) -> BTreeSet<String> {
        let touched = |side: &Value| -> BTreeSet<String> {
            let name = &self.names[&text(&side["article"])];
            let statements = self.gold["statements"].as_array().expect("statements").iter();
            let touches = |s: &&Value| places(&s["cells"][name]).iter().any(|p| overlap(*p, place(side)));
            statements.filter(touches).map(|s| text(&s["id"])).collect()
        };
        touched(&found["a"]).intersection(&touched(&found["b"])).cloned().collect()
    }

    /// Whether both ends of a match touch statements of one group that tells nearly the same.
    fn is_compatible(&self, found: &Value) -> bool {
        let touched = |side: &Value, group: &Value| {
            let name = &self.names[&text(&side["article"])];
            self.gold["statements"].as_array().expect("statements").iter().any(|s| {
                group.as_array().expect("ids").contains(&s["id"])
                    && places(&s["cells"][name]).iter().any(|p| overlap(*p, place(side)))
            })
        };
        let groups = self.gold["compatible"].as_array().expect("groups");
        groups.iter().any(|group| touched(&found["a"], group) && touched(&found["b"], group))
    }

    /// Precision and recall of matches: `certain` alone or all, between languages or within.
    fn matching(&self, only_certain: bool, same_language: bool) -> (f64, f64) {
        let language: BTreeMap<String, String> =
            self.articles().map(|(name, article)| (name, text(&article["language"]))).collect();
        let fits = |a: &str, b: &str| (language[a] == language[b]) == same_language;
        let (mut right, mut wrong) = (0, 0);
        let mut reached: BTreeSet<(String, String, String)> = BTreeSet::new();
        for found in self.found["matches"].as_array().expect("matches") {
            let (a, b) = (&self.names[&text(&found["a"]["article"])], &self.names[&text(&found["b"]["article"])]);
            if !fits(a, b) || (only_certain && found["certain"] == Value::Bool(false)) {
                continue;
            }
            let statements = self.statements(found);
            if !statements.is_empty() {
                right += 1;
                reached.extend(statements.into_iter().map(|s| (s, a.clone(), b.clone())));
            } else if !self.is_compatible(found) {
                wrong += 1;
            }
        }
        let mut wanted = 0;
        for statement in self.gold["statements"].as_array().expect("statements") {
            let files: Vec<&String> = statement["cells"].as_object().expect("cells").keys().collect();
            for (i, a) in files.iter().enumerate() {
                let same_event = |b: &str| {
                    let events = self.gold["events"].as_array().expect("events");
                    events.iter().any(|e| {
                        e.as_array()
                            .is_some_and(|e| e.contains(&Value::from(a.as_str())) && e.contains(&Value::from(b)))
                    })
                };
                wanted += files[i + 1..].iter().filter(|b| fits(a, b) && same_event(b)).count();
            }
        }
        (f64::from(right) / f64::from((right + wrong).max(1)), reached.len() as f64 / wanted as f64)
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn place(value: &Value) -> Place {
    let at =
        |key: &str, index: usize| value.get(key).or_else(|| value.get(index)).and_then(Value::as_u64).expect("a place");
    (at("start", 0), at("end", 1))
}

fn places(value: &Value) -> Vec<Place> {
    value.as_array().map(|all| all.iter().map(place).collect()).unwrap_or_default()
}

fn overlap(a: Place, b: Place) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// F1 of characters covered.
fn covered(found: &[Place], wanted: &[Place]) -> (u64, u64, u64) {
    let set = |places: &[Place]| places.iter().flat_map(|(start, end)| *start..*end).collect::<BTreeSet<u64>>();
    let (found, wanted) = (set(found), set(wanted));
    (found.intersection(&wanted).count() as u64, found.len() as u64, wanted.len() as u64)
}

#[test]
fn articles_are_grouped_as_a_reader_would_group_them() {
    let gold = Gold::read();
    let wanted: BTreeSet<BTreeSet<String>> = gold.gold["events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| event.as_array().expect("files").iter().map(text).collect())
        .collect();
    let found: BTreeSet<BTreeSet<String>> = gold.found["events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| {
            event["articles"].as_array().expect("ids").iter().map(|id| gold.names[&text(id)].clone()).collect()
        })
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn headline_outlet_and_date_are_what_the_page_states() {
    let gold = Gold::read();
    for (name, article) in gold.articles() {
        assert_eq!(place(&article["headline"]), place(&gold.gold["headline"][&name]), "headline of {name}");
        let published = &gold.gold["published"][&name];
        assert_eq!(article["published"]["date"], published["date"], "publishing date of {name}");
        if published.is_object() {
            assert_eq!(place(&article["published"]), place(&published["span"]), "publishing date of {name}");
        }
    }
}

#[test]
fn litter_is_folded_and_text_is_not() {
    let gold = Gold::read();
    let (mut right, mut found, mut wanted) = (0, 0, 0);
    for (name, article) in gold.articles() {
        let mut litter = places(&gold.gold["boilerplate"][&name]);
        litter.extend(places(&gold.gold["about"][&name]));
        let counts = covered(&places(&article["boilerplate"]), &litter);
        (right, found, wanted) = (right + counts.0, found + counts.1, wanted + counts.2);
    }
    let f1 = 2.0 * right as f64 / (found + wanted) as f64;
    println!(
        "litter, characters: precision {:.3}, recall {:.3}, F1 {f1:.3}",
        right as f64 / found as f64,
        right as f64 / wanted as f64
    );
    assert!(f1 >= 0.97, "{f1}");
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let gold = Gold::read();
    let (mut right, mut found, mut wanted) = (0, 0, 0);
    for (name, article) in gold.articles() {
        let ends = |places: Vec<Place>| places.into_iter().map(|(_, end)| end).collect::<BTreeSet<u64>>();
        let (read, hand) = (ends(places(&article["sentences"])), ends(places(&gold.gold["sentences"][&name])));
        right += read.intersection(&hand).count();
        found += read.len();
        wanted += hand.len();
    }
    let f1 = 2.0 * right as f64 / (found + wanted) as f64;
    println!(
        "sentence ends: precision {:.3}, recall {:.3}, F1 {f1:.3}",
        right as f64 / found as f64,
        right as f64 / wanted as f64
    );
    assert!(f1 >= 0.95, "{f1}");
}

#[test]
fn a_match_called_certain_is_right_and_most_statements_are_found() {
    let gold = Gold::read();
    let floors = [
        // certain, same language, precision, recall
        (true, true, 0.95, 0.28),
        (false, true, 0.85, 0.62),
        (true, false, 0.95, 0.18),
        (false, false, 0.92, 0.29),
    ];
    for (certain, same_language, least_precision, least_recall) in floors {
        let (precision, recall) = gold.matching(certain, same_language);
        println!(
            "{} matches {}: precision {precision:.3}, recall {recall:.3}, F1 {:.3}",
            if certain { "certain" } else { "all" },
            if same_language { "within a language" } else { "between languages" },
            2.0 * precision * recall / (precision + recall)
        );
        assert!(precision >= least_precision && recall >= least_recall, "{precision} {recall}");
    }
}

#[test]
fn no_tempting_pair_is_called_certain() {
    let gold = Gold::read();
    for tempting in gold.gold["tempting"].as_array().expect("pairs") {
        let side = |key: &str| (text(&tempting[key][0]), (tempting[key][1].as_u64(), tempting[key][2].as_u64()));
        let (a, b) = (side("a"), side("b"));
        for found in gold.found["matches"].as_array().expect("matches") {
            let end = |key: &str| (gold.names[&text(&found[key]["article"])].clone(), place(&found[key]));
            let is = |end: &(String, Place), side: &(String, (Option<u64>, Option<u64>))| {
                end.0 == side.0 && overlap(end.1, (side.1.0.unwrap_or(0), side.1.1.unwrap_or(0)))
            };
            let (x, y) = (end("a"), end("b"));
            let tempted = (is(&x, &a) && is(&y, &b)) || (is(&x, &b) && is(&y, &a));
            // an end that also tells a statement of the other end is no mistake
            let is_wrong = tempted && gold.statements(found).is_empty() && !gold.is_compatible(found);
            assert!(!(is_wrong && found["certain"] == Value::Bool(true)), "{}", tempting["why"]);
        }
    }
}

#[test]
fn texts_without_litter_keep_every_line() {
    for (name, article) in Gold::read().articles() {
        let body: Vec<Place> = places(&article["sentences"]);
        let whole = text(&article["text"]);
        let chars: Vec<char> = whole.chars().collect();
        let clean: String = body
            .iter()
            .map(|(start, end)| chars[*start as usize..*end as usize].iter().collect::<String>() + "\n")
            .collect();
        let again = Article::from(muqabala::article::Given::new("clean", clean));
        assert!(
            again.boilerplate.is_empty(),
            "{name}: {:?}",
            again.boilerplate.iter().map(|f| f.span.of(&again.text)).collect::<Vec<_>>()
        );
    }
}
