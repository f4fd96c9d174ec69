//! A set of articles with its gold: what careful people read in them, beside what the program reads.
//!
//! What the program reads is its JSON report and nothing else, so that what is measured is what users get. The gold
//! has the form that `corpora/sample/README.md` describes: one object a field, keyed by file name, all places in code
//! points. A field that a gold lacks is not measured.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use muqabala::article::{Article, fingerprint};
use muqabala::compare::{Comparison, compare, report};
use serde_json::{Map, Value};

use crate::support;
use crate::support::model::compared;

/// A piece of a text in code points, end exclusive.
pub type Place = (u64, u64);

/// Articles, their gold and the program's report.
pub struct Gold {
    /// What the set is called in tables.
    pub name: &'static str,
    /// The gold file.
    pub gold: Value,
    /// The report.
    pub found: Value,
    /// The articles, in the order of the comparison.
    pub articles: Vec<Article>,
    /// Article id to file name.
    pub names: BTreeMap<String, String>,
    /// File name to the characters of its text.
    pub texts: BTreeMap<String, Vec<char>>,
}

impl Gold {
    /// The articles of a folder that holds its own `gold.json`.
    pub fn corpus(name: &'static str, folder: &Path) -> Self {
        let gold = json(&folder.join("gold.json"));
        Self::of(name, gold, support::articles(folder))
    }

    /// The five real articles; `None` where they are not at hand. One that is another than it was is left out.
    pub fn seeds() -> Option<Self> {
        let folder = support::shared("seeds")?;
        let gold = json(&support::root().join("tests/gold/seeds.json"));
        let mut articles = support::articles(&folder);
        articles.retain(|article| {
            let known = gold["fingerprints"][&article.name] == fingerprint(&[&article.text]);
            if !known {
                eprintln!("skipped: {} is not the text that its gold was made from", article.name);
            }
            known
        });
        Some(Self::of("seeds", gold, articles))
    }

    /// Pairs of `X.txt` and `X.json` in a folder, each JSON the fields of one article; `None` where there are none. Words
    /// instead of a place mean the first place where they stand, in the entries of lists too.
    pub fn singles(name: &'static str, folder: &Path) -> Option<Self> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder).ok()?.filter_map(|e| Some(e.ok()?.path())).collect();
        files.retain(|path| path.extension().is_some_and(|e| e == "json") && path.with_extension("txt").exists());
        files.sort();
        let mut gold = Map::new();
        let mut articles = Vec::new();
        for path in &files {
            let read: Vec<Article> =
                support::given(&path.with_extension("txt")).into_iter().map(Article::from).collect();
            let text = read.first().map(|article| article.text.clone()).unwrap_or_default();
            articles.extend(read);
            let file = path.with_extension("txt").file_name()?.to_string_lossy().into_owned();
            for (field, value) in json(path).as_object()? {
                let field = if field == "litter" { "boilerplate" } else { field };
                gold.entry(field).or_insert_with(|| Value::Object(Map::new()))[&file] = located(value, &text);
            }
        }
        (!articles.is_empty()).then(|| Self::of(name, Value::Object(gold), articles))
    }

    /// The same articles compared by words and meaning; `None` where the model was not built.
    pub fn by_meaning(&self) -> Option<Self> {
        Some(Self::with(self.name, self.gold.clone(), compared(self.articles.clone(), true)?))
    }

    fn of(name: &'static str, gold: Value, articles: Vec<Article>) -> Self {
        Self::with(name, gold, compare(articles))
    }

    fn with(name: &'static str, gold: Value, comparison: Comparison) -> Self {
        let found: Value = serde_json::from_str(&report::json(&comparison)).expect("JSON");
        let articles = comparison.articles;
        let names = articles.iter().map(|article| (article.id.clone(), article.name.clone())).collect();
        let texts = articles.iter().map(|article| (article.name.clone(), article.text.chars().collect())).collect();
        Self { name, gold, found, articles, names, texts }
    }

    /// File name and report of each article that the gold says something about in `field`, with what it says.
    pub fn read(&self, field: &str) -> Vec<(&str, &Value, &Value)> {
        let named = |article| Some((self.names[article_id(article)].as_str(), article));
        let said = |(name, article)| Some((name, article, self.gold[field].get(name)?));
        list(&self.found["articles"]).iter().filter_map(named).filter_map(said).collect()
    }

    /// What stands at a place.
    pub fn words(&self, file: &str, place: Place) -> String {
        let text = &self.texts[file];
        text.get(place.0 as usize..place.1 as usize).unwrap_or_default().iter().collect()
    }

    /// The place without white space and quotation marks at its ends.
    pub fn trimmed(&self, file: &str, (mut start, mut end): Place) -> Place {
        let text = &self.texts[file];
        let is_edge =
            |at: u64| text.get(at as usize).is_some_and(|c| c.is_whitespace() || "\"'“”‘’«»‹›„.,،؛:".contains(*c));
        while start < end && is_edge(start) {
            start += 1;
        }
        while start < end && is_edge(end - 1) {
            end -= 1;
        }
        (start, end)
    }

    /// Whether the same words stand at both places, in capitals or not.
    pub fn same_words(&self, file: &str, a: Place, b: Place) -> bool {
        self.words(file, a).to_lowercase() == self.words(file, b).to_lowercase()
    }

    /// The code points of places that are not white space.
    pub fn letters(&self, file: &str, places: impl IntoIterator<Item = Place>) -> BTreeSet<u64> {
        let text = &self.texts[file];
        let is_letter = |at: &u64| text.get(*at as usize).is_some_and(|c| !c.is_whitespace());
        places.into_iter().flat_map(|(start, end)| start..end).filter(is_letter).collect()
    }
}

/// What an entry of a list may give in words.
const IN_WORDS: [&str; 5] = ["span", "speaker", "speaker_also", "verb", "verb_also"];

/// Words as the first place where they stand; a value with a `date` and all else as it is.
fn located(value: &Value, text: &str) -> Value {
    match value {
        Value::String(words) => {
            let at = text.find(words.as_str()).unwrap_or_else(|| panic!("the text has no {words}"));
            let start = text[..at].chars().count();
            Value::from(vec![start, start + words.chars().count()])
        }
        Value::Array(values) if !values.iter().any(Value::is_number) => {
            values.iter().map(|value| located(value, text)).collect()
        }
        Value::Object(entry) if entry.contains_key("span") => {
            let place = |(key, value): (&String, &Value)| {
                let value = if IN_WORDS.contains(&key.as_str()) { located(value, text) } else { value.clone() };
                (key.clone(), value)
            };
            entry.iter().map(place).collect()
        }
        value => value.clone(),
    }
}

/// A JSON file of the project.
pub fn json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// The id of an article, or of one end of a match.
pub fn article_id(value: &Value) -> &str {
    let id = value.get("article").or_else(|| value.get("id"));
    id.and_then(Value::as_str).expect("the id of an article")
}

/// The words of a JSON string.
pub fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// The elements; none where there is no list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// `[start, end]` or `{"start", "end"}`; `None` for null and for what does not stand in the text.
pub fn place(value: &Value) -> Option<Place> {
    let at = |key: &str, index: usize| value.get(key).or_else(|| value.get(index)).and_then(Value::as_u64);
    Some((at("start", 0)?, at("end", 1)?))
}

/// The places of a list.
pub fn places(value: &Value) -> Vec<Place> {
    list(value).iter().filter_map(place).collect()
}

/// How many code points two places share.
pub fn shared(a: Place, b: Place) -> u64 {
    a.1.min(b.1).saturating_sub(a.0.max(b.0))
}

/// Whether they share any.
pub fn overlap(a: Place, b: Place) -> bool {
    shared(a, b) > 0
}

/// What they share of what both cover, 0 (nothing) to 1 (the same place).
pub fn likeness(a: Place, b: Place) -> f64 {
    let both = shared(a, b);
    let all = (a.1 - a.0) + (b.1 - b.0) - both;
    if all == 0 { 1.0 } else { both as f64 / all as f64 }
}
