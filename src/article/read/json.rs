//! JSON: one article, a list of them, or an object that holds the list; the fields as in schema.org, or our own.
//!
//! | of the article | our own | also understood |
//! |---|---|---|
//! | text | `text` | `articleBody`, `content_text`, `content_html`, `content`, `body` |
//! | headline | `title` | `headline`, `name` |
//! | outlet | `outlet` | `publisher`, `source`, `site_name` |
//! | author | `author` | `authors`, `creator`, `byline` |
//! | publishing date | `published` | `datePublished`, `date_published`, `publishedAt`, `published_at`, `pubDate`, `date` |
//! | address | `url` | `link`, `mainEntityOfPage` |
//! | language | `language` | `inLanguage`, `lang` |
//! | name | `id` | `identifier` |
//!
//! Where schema.org has a thing its name is taken (`"publisher": {"name": "..."}`), of a list all names; WordPress
//! writes `{"rendered": "..."}`. A text that is HTML is read as HTML. The list of articles stands at the top or under
//! `articles`, `items`, `entries`, `posts`, `results`, `data` or `@graph`; a JSON Feed's title is the outlet of its items.
//!
//! Only a text is required; other keys are ignored, so that an article may carry what other programs need. A field of
//! the wrong type or a date that is none is left out and reported, because an unknown date is better than a wrong one.
//!
//! What it does not do: follow references (`{"@id": "..."}`) from one object to another.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::lines::{self, BadOnes};
use super::{LARGEST_TEXT, Problem, ReadError, Reading, address, day, html, language};
use crate::article::Given;

/// So much of a value is quoted in a message, in characters.
const MOST_QUOTED: usize = 40;

/// Where an object keeps its list of articles.
const LISTS: [&str; 7] = ["articles", "items", "entries", "posts", "results", "data", "@graph"];

const TEXT: &[&str] = &["text", "articleBody", "content_text", "content_html", "content", "body"];
const TITLE: &[&str] = &["title", "headline", "name"];
const OUTLET: &[&str] = &["outlet", "publisher", "source", "site_name"];
const AUTHOR: &[&str] = &["author", "authors", "creator", "byline"];
const PUBLISHED: &[&str] =
    &["published", "datePublished", "date_published", "publishedAt", "published_at", "pubDate", "date"];
const URL: &[&str] = &["url", "link", "mainEntityOfPage"];
const LANGUAGE: &[&str] = &["language", "inLanguage", "lang"];
const ID: &[&str] = &["id", "identifier"];

/// Reads a whole file into `reading`.
///
/// # Errors
/// What is no JSON, or JSON without a list of articles or an article in it.
pub fn read(name: &str, text: &str, reading: &mut Reading) -> Result<(), Problem> {
    let (items, feed) = items(text)?;
    let is_feed = feed.get("version").and_then(Value::as_str).is_some_and(|version| version.contains("jsonfeed.org"));
    let outlet = feed.get("title").and_then(Value::as_str).filter(|_| is_feed);
    let single = items.len() == 1;
    let mut bad = BadOnes::default();
    let mut any = false;
    for (index, item) in items.into_iter().enumerate() {
        if reading.is_full(name) {
            break;
        }
        let number = (!single).then_some(index + 1);
        let object = match lines::object(item.get()) {
            Ok(object) => object,
            Err(problem) => {
                bad.add(error_at(name, number, problem), reading);
                continue;
            }
        };
        // a graph holds people, sites and pictures beside its articles
        if feed.contains_key("@context") && first(&object, TEXT).is_none() {
            continue;
        }
        any = true;
        match article(name, number, object, &mut reading.problems) {
            Ok(mut given) => {
                given.outlet = given.outlet.or_else(|| outlet.map(str::to_owned));
                let tag = feed.get("language").and_then(Value::as_str).filter(|_| is_feed);
                given.language = given.language.or_else(|| tag.and_then(language));
                reading.given.push(given);
            }
            Err(problem) => bad.add(error_at(name, number, problem), reading),
        }
    }
    bad.sum_up(name, reading);
    if any || !reading.problems.is_empty() { Ok(()) } else { Err(Problem::NoArticle) }
}

/// The articles of a file, each as it is written: a million parsed ones would take a hundred times their bytes. And what stands beside
/// their list.
fn items(text: &str) -> Result<(Vec<&RawValue>, Map<String, Value>), Problem> {
    if text.trim_start().starts_with('[') {
        return Ok((parsed(text)?, Map::new()));
    }
    let whole: &RawValue = parsed(text)?;
    if !whole.get().starts_with('{') {
        return Err(Problem::NoArticle);
    }
    let mut fields: BTreeMap<Cow<'_, str>, &RawValue> = parsed(text)?;
    if TEXT.iter().any(|key| fields.get(*key).is_some_and(|value| value.get() != "null")) {
        return Ok((vec![whole], Map::new()));
    }
    let is_list = |key: &&str| fields.get(*key).is_some_and(|value| value.get().starts_with('['));
    let key = LISTS.into_iter().find(is_list).ok_or(Problem::NoArticle)?;
    let list = fields.remove(key).map_or(Ok(vec![]), |list| parsed(list.get()))?;
    let beside = fields.into_iter().map(|(key, value)| Ok((key.into_owned(), parsed(value.get())?)));
    Ok((list, beside.collect::<Result<_, Problem>>()?))
}

fn parsed<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Problem> {
    serde_json::from_str(text).map_err(|error| Problem::BadLine { reason: error.to_string() })
}

fn error_at(name: &str, number: Option<usize>, problem: Problem) -> ReadError {
    ReadError { name: name.to_owned(), line: number, problem }
}

/// The article in an object. `number` counts lines or items from 1, where there are several.
///
/// # Errors
/// An object without a text, or with one that cannot be read.
pub fn article(
    name: &str,
    number: Option<usize>,
    object: Map<String, Value>,
    problems: &mut Vec<ReadError>,
) -> Result<Given, Problem> {
    let (key, value) = first(&object, TEXT).ok_or(Problem::NoText)?;
    let Some(text) = plain(value) else {
        return Err(Problem::BadLine { reason: format!("\"{key}\" is no text in quotes") });
    };
    if text.trim().is_empty() {
        return Err(Problem::NoText);
    }
    if text.len() > LARGEST_TEXT {
        return Err(Problem::TooLarge { bytes: text.len() as u64, limit: LARGEST_TEXT });
    }
    let body = if key == "content_html" { html::fragment_or_text(text)? } else { html::fragment_or_as_it_is(text)? };
    let mut fields = Fields { name, number, object: &object, problems };
    let id = match first(&object, ID) {
        Some((_, Value::Number(id))) => Some(id.to_string()),
        _ => fields.read(ID, |value| plain(value).map(str::to_owned)),
    };
    let unnamed = || number.map_or_else(|| name.to_owned(), |number| format!("{name}:{number}"));
    Ok(Given {
        name: id.unwrap_or_else(unnamed),
        text: body.text,
        marks: body.marks,
        title: fields.read(TITLE, |value| plain(value).map(html::unescaped)),
        outlet: fields.read(OUTLET, names),
        author: fields.read(AUTHOR, names),
        published: fields.read(PUBLISHED, |value| day(value.as_str()?)),
        url: fields.read(URL, |value| address(plain(value).or_else(|| value.get("@id")?.as_str())?)),
        language: fields.read(LANGUAGE, |value| language(value.as_str()?)),
        ..Given::default()
    })
}

/// The first of some keys that has a value.
fn first<'v, 'k>(object: &'v Map<String, Value>, keys: &[&'k str]) -> Option<(&'k str, &'v Value)> {
    keys.iter().find_map(|key| object.get(*key).filter(|value| !value.is_null()).map(|value| (*key, value)))
}

/// A text, or what WordPress writes for one.
fn plain(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("rendered")?.as_str())
}

/// A name, that of a thing, or those of a list.
pub fn names(value: &Value) -> Option<String> {
    match value {
        Value::String(name) => Some(html::unescaped(name.trim())).filter(|name| !name.is_empty()),
        Value::Object(thing) => thing.get("name").filter(|name| !name.is_object()).and_then(names),
        Value::Array(list) => {
            let found: Option<Vec<String>> = list.iter().filter(|one| !one.is_array()).map(names).collect();
            found.filter(|names| !names.is_empty()).map(|names| names.join(", "))
        }
        _ => None,
    }
}

/// Reads optional fields of one article; reports those that are not understood.
struct Fields<'a> {
    name: &'a str,
    number: Option<usize>,
    object: &'a Map<String, Value>,
    problems: &'a mut Vec<ReadError>,
}

impl Fields<'_> {
    fn read<T>(&mut self, keys: &[&str], parse: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let (key, value) = first(self.object, keys)?;
        if value.as_str().is_some_and(|text| text.trim().is_empty()) || value.as_array().is_some_and(Vec::is_empty) {
            return None;
        }
        let parsed = parse(value);
        if parsed.is_none() {
            let value: String = value.to_string().chars().take(MOST_QUOTED).collect();
            let problem = Problem::BadField { key: key.to_owned(), value };
            self.problems.push(error_at(self.name, self.number, problem));
        }
        parsed
    }
}
