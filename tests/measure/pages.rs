//! How well web pages are read: litter in characters, and the fields that a page states.
//!
//! Beside each page `X.html` lies its gold `X.json`: `headline`, `outlet`, `author` and `published` (null where the page does not
//! state them, and then nothing may be made up), and `text`, the beginnings of the lines that are the article's. A page is read
//! as a user's file is, so that what is measured is what the words and the markup tell together.

use std::fs;
use std::path::{Path, PathBuf};

use muqabala::article::{Article, read};
use serde_json::Value;

use super::score::Score;

/// The measures of pages, by the names that the other sets have for them.
const MEASURES: [&str; 5] = ["litter, characters", "headline", "publishing date", "outlet", "byline"];

/// Every measure of the pages of a folder.
pub fn all(folder: &Path) -> Vec<(&'static str, Score)> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let mut golds: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    golds.sort();
    let mut scores = MEASURES.map(|name| (name, Score::default()));
    for path in golds {
        let gold: Value = serde_json::from_slice(&fs::read(&path).expect("gold")).expect("JSON");
        let page = path.with_extension("html");
        let name = page.file_name().expect("a name").to_string_lossy().into_owned();
        let reading = read::read(&name, &fs::read(&page).expect("the page"));
        assert_eq!(reading.problems, [], "{name}");
        let article = Article::from(reading.given.into_iter().next().expect("an article"));
        litter(&name, &gold, &article, &mut scores[0].1);
        let stated = [
            ("headline", article.headline.map(|stated| stated.text)),
            ("published", article.published.map(|published| published.date.to_string())),
            ("outlet", article.outlet.map(|stated| stated.text)),
            ("author", article.byline.map(|stated| stated.text)),
        ];
        for ((field, found), (_, score)) in stated.into_iter().zip(&mut scores[1..]) {
            let wanted = gold[field].as_str();
            if found.as_deref() == wanted {
                score.hit();
            } else {
                score.wrong(&name, 0, format!("{found:?} for {wanted:?}"));
            }
        }
    }
    scores.into()
}

/// The same measures among those of other sets; what a page's gold does not tell is empty.
pub fn beside(names: impl Iterator<Item = &'static str>, folder: &Path) -> Vec<(&'static str, Score)> {
    let mut measured = all(folder);
    let mut of = |name| measured.iter_mut().find(|(known, _)| *known == name).map(|(_, score)| std::mem::take(score));
    names.map(|name| (name, of(name).unwrap_or_default())).collect()
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
