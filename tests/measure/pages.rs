//! How well texts with markup are read, web pages and Markdown: litter, dek and subheads in characters, and the fields that they state.
//!
//! Beside each page `X.html` or `X.md` lies its gold `X.json`: `headline`, `outlet`, `author`, `source` and `published` (null where the
//! page does not state them, and then nothing may be made up; a list where several forms are right), and the beginnings of lines:
//! `text`, those that are the article's, and of these `dek` and `subheads`. A field that is left out is not measured. A page is read as a
//! user's file is, so that what is measured is what the words and the markup tell together.

use std::fs;
use std::path::{Path, PathBuf};

use muqabala::article::{Article, Role, Span, read};
use serde_json::Value;

use super::score::Score;

/// The measures of pages, by the names that the other sets have for them.
const MEASURES: [&str; 8] = [
    "litter, characters",
    "dek, characters",
    "subheads, characters",
    "headline",
    "publishing date",
    "outlet",
    "byline",
    "credited source",
];

/// Every measure of the pages of a folder.
pub fn all(folder: &Path) -> Vec<(&'static str, Score)> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let mut golds: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    golds.sort();
    let mut scores = MEASURES.map(|name| (name, Score::default()));
    for path in golds {
        let gold: Value = serde_json::from_slice(&fs::read(&path).expect("gold")).expect("JSON");
        let page = ["html", "md"].map(|end| path.with_extension(end)).into_iter().find(|page| page.exists());
        let page = page.expect("the page of a gold");
        let name = page.file_name().expect("a name").to_string_lossy().into_owned();
        let reading = read::read(&name, &fs::read(&page).expect("the page"));
        assert_eq!(reading.problems, [], "{name}");
        let article = Article::from(reading.given.into_iter().next().expect("an article"));
        litter(&name, &gold, &article, &mut scores[0].1);
        role(&name, &gold["dek"], &article, Role::Dek, &mut scores[1].1);
        role(&name, &gold["subheads"], &article, Role::Subhead, &mut scores[2].1);
        let stated = [
            ("headline", article.headline.map(|stated| stated.text)),
            ("published", article.published.map(|published| published.date.to_string())),
            ("outlet", article.outlet.map(|stated| stated.text)),
            ("author", article.byline.map(|stated| stated.text)),
            ("source", article.source.map(|stated| stated.text)),
        ];
        for ((field, found), (_, score)) in stated.into_iter().zip(&mut scores[3..]) {
            let Some(wanted) = gold.get(field) else { continue };
            let forms = wanted.as_array().map_or(std::slice::from_ref(wanted), Vec::as_slice);
            if forms.iter().any(|form| form.as_str() == found.as_deref()) {
                score.hit();
            } else {
                score.wrong(&name, 0, format!("{found:?} for {wanted}"));
            }
        }
    }
    scores.into()
}

/// Lines of one role, by their beginnings, counted in characters that are not white space.
fn role(name: &str, wanted: &Value, article: &Article, role: Role, score: &mut Score) {
    let Some(wanted) = wanted.as_array() else { return };
    let mut wanted: Vec<&str> = wanted.iter().filter_map(Value::as_str).collect();
    let of_role = |line: &Span| {
        let mut sentences = article.sentences.iter();
        sentences
            .any(|sentence| sentence.role == role && line.start <= sentence.span.start && sentence.span.end <= line.end)
    };
    let mut at = 0;
    for line in article.text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len());
        at += line.len();
        let belongs = wanted.iter().position(|known| line.trim().starts_with(known));
        belongs.map(|found| wanted.remove(found));
        let length = line.chars().filter(|c| !c.is_whitespace()).count();
        let is_found = of_role(&span);
        score.found += if is_found { length } else { 0 };
        score.wanted += if belongs.is_some() { length } else { 0 };
        match (is_found, belongs.is_some()) {
            (true, true) => {
                score.right += length;
                score.reached += length;
            }
            (true, false) => score.miss(name, None, format!("no {role:?}: {}", line.trim())),
            (false, true) => score.miss(name, None, format!("not {role:?}: {}", line.trim())),
            (false, false) => {}
        }
    }
    assert_eq!(wanted, [""; 0], "{name}: the page has not all lines of its gold");
}

fn litter(name: &str, gold: &Value, article: &Article, score: &mut Score) {
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
            (true, false) => {
                score.right += length;
                score.reached += length;
            }
            (true, true) => score.miss(name, None, format!("text folded: {words}")),
            (false, false) => score.miss(name, None, format!("litter not folded: {words}")),
            (false, true) => {}
        }
        score.found += if is_folded { length } else { 0 };
        score.wanted += if belongs.is_none() { length } else { 0 };
    }
    assert_eq!(starts, [""; 0], "{name}: the page has not all lines of its gold");
}
