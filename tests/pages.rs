//! How well web pages are read, on the invented ones of `tests/pages`: litter in characters, and the fields that a page states.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use muqabala::article::{Article, Given, read};
use serde_json::Value;

/// Least share of characters rightly folded or kept, as F1 of the litter, 0 to 1.
const LEAST_LITTER_F1: f64 = 0.97;

/// What came of some pages.
#[derive(Debug, Default)]
struct Measured {
    rightly_folded: usize,
    wrongly_folded: usize,
    not_folded: usize,
    /// Right and all, for each field.
    fields: BTreeMap<&'static str, (usize, usize)>,
    misses: Vec<String>,
}

impl Measured {
    fn litter_f1(&self) -> f64 {
        let folded = 2 * self.rightly_folded;
        folded as f64 / (folded + self.wrongly_folded + self.not_folded) as f64
    }
}

/// Measures every page of a folder that has its gold beside it.
fn measure(folder: &Path) -> Measured {
    let mut measured = Measured::default();
    let mut golds: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    golds.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    golds.sort();
    for path in golds {
        let gold: Value = serde_json::from_slice(&fs::read(&path).expect("gold")).expect("JSON");
        let name = path.with_extension("html").file_name().expect("a name").to_string_lossy().into_owned();
        let reading = read::read(&name, &fs::read(path.with_extension("html")).expect("the page"));
        assert_eq!(reading.problems, [], "{name}");
        measured.add(&name, &gold, reading.given.into_iter().next().expect("an article"));
    }
    measured
}

impl Measured {
    fn add(&mut self, name: &str, gold: &Value, given: Given) {
        let article = Article::from(given);
        let mut starts: Vec<&str> = gold["text"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        let mut at = 0;
        for line in article.text.split_inclusive('\n') {
            let (start, words) = (at, line.trim());
            at += line.len();
            let belongs = starts.iter().position(|known| words.trim_start_matches('\u{a0}').starts_with(known));
            // a line of the article is there once; the same words again are litter
            belongs.map(|found| starts.remove(found));
            let is_folded =
                article.boilerplate.iter().any(|folded| folded.span.start <= start + 1 && start < folded.span.end);
            let length = words.chars().count();
            match (is_folded, belongs.is_some()) {
                (true, false) => self.rightly_folded += length,
                (true, true) => self.wrongly_folded += length,
                (false, false) => self.not_folded += length,
                (false, true) => {}
            }
            if is_folded == belongs.is_some() {
                self.misses.push(format!("{name}: {} {words}", if is_folded { "folded" } else { "kept" }));
            }
        }
        assert_eq!(starts, [""; 0], "{name}: the page has not all lines of its gold");
        let stated = [
            ("headline", article.headline.map(|stated| stated.text)),
            ("outlet", article.outlet.map(|stated| stated.text)),
            ("author", article.byline.map(|stated| stated.text)),
            ("published", article.published.map(|published| published.date.to_string())),
        ];
        for (field, found) in stated {
            // null: the page does not state it, and then nothing may be made up
            let wanted = gold[field].as_str();
            let (right, all) = self.fields.entry(field).or_default();
            *all += 1;
            if found.as_deref() == wanted {
                *right += 1;
            } else {
                self.misses.push(format!("{name}: {field} is {found:?}, not {wanted:?}"));
            }
        }
    }
}

#[test]
fn litter_and_fields_of_pages_are_found() {
    let measured = measure(&support::root().join("tests/pages"));
    eprintln!("litter F1 {:.3}", measured.litter_f1());
    for (field, (right, all)) in &measured.fields {
        eprintln!("{field} {right} of {all}");
    }
    measured.misses.iter().for_each(|miss| eprintln!("{miss}"));
    assert!(measured.litter_f1() >= LEAST_LITTER_F1, "{:.3}", measured.litter_f1());
    for (field, (right, all)) in &measured.fields {
        assert!(right * 10 >= all * 8, "{field}: {right} of {all}");
    }
}
