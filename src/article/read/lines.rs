//! JSON Lines: one article a line, `{"id", "title", "text", "outlet", "published", "url", "language"}`.
//!
//! Only `text` is required; other keys are ignored, so that a line may carry what other programs need. A bad line
//! is reported with its number while the others are read; a field of the wrong type or a date that is none is left
//! out and reported, because an unknown date is better than a wrong one.

use serde::Deserialize;
use serde_json::Value;

use super::{LARGEST_TEXT, Problem, ReadError, Reading, address, day, language};
use crate::article::Given;

/// So many bad lines are reported one by one; the rest as a number.
const MOST_LISTED: usize = 20;

/// So much of a value is quoted in a message, in characters.
const MOST_QUOTED: usize = 40;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Line {
    id: Value,
    title: Value,
    text: Value,
    outlet: Value,
    published: Value,
    url: Value,
    language: Value,
}

/// Reads every line of a file into `reading`.
pub fn read(name: &str, text: &str, reading: &mut Reading) {
    let mut unlisted = 0;
    let mut listed = 0;
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let number = index + 1;
        match read_line(name, number, line, &mut reading.problems) {
            Ok(given) => reading.given.push(given),
            Err(_) if listed == MOST_LISTED => unlisted += 1,
            Err(problem) => {
                listed += 1;
                reading.problems.push(ReadError::at(name, number, problem));
            }
        }
    }
    if unlisted > 0 {
        reading.problems.push(ReadError::of(name, Problem::MoreBadLines { count: unlisted }));
    }
}

fn read_line(name: &str, number: usize, line: &str, problems: &mut Vec<ReadError>) -> Result<Given, Problem> {
    let bad = |reason: &str| Problem::BadLine { reason: reason.to_owned() };
    if !line.trim_start().starts_with('{') {
        return Err(bad("it does not begin with {")); // a struct would be read from a list as well
    }
    let line: Line = serde_json::from_str(line).map_err(|error| bad(&error.to_string()))?;
    let text = match line.text {
        Value::Null => return Err(Problem::NoText),
        Value::String(text) if text.trim().is_empty() => return Err(Problem::NoText),
        Value::String(text) => text,
        _ => return Err(bad("\"text\" is no text in quotes")),
    };
    if text.len() > LARGEST_TEXT {
        return Err(Problem::TooLarge { bytes: text.len() as u64, limit: LARGEST_TEXT });
    }
    let mut field = Fields { name, number, problems };
    let id = match line.id {
        Value::Number(id) => Some(id.to_string()),
        id => field.text("id", id),
    };
    Ok(Given {
        name: id.unwrap_or_else(|| format!("{name}:{number}")),
        text,
        title: field.text("title", line.title),
        outlet: field.text("outlet", line.outlet),
        published: field.read("published", line.published, day),
        url: field.read("url", line.url, address),
        language: field.read("language", line.language, language),
        ..Given::default()
    })
}

/// Reads optional fields of one line; reports those that are not understood.
struct Fields<'a> {
    name: &'a str,
    number: usize,
    problems: &'a mut Vec<ReadError>,
}

impl Fields<'_> {
    fn text(&mut self, key: &str, value: Value) -> Option<String> {
        self.read(key, value, |text| Some(text.to_owned()))
    }

    fn read<T>(&mut self, key: &str, value: Value, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let parsed = match &value {
            Value::Null => return None,
            Value::String(text) if text.trim().is_empty() => return None,
            Value::String(text) => parse(text.trim()),
            _ => None,
        };
        if parsed.is_none() {
            let value: String = value.to_string().chars().take(MOST_QUOTED).collect();
            let problem = Problem::BadField { key: key.to_owned(), value };
            self.problems.push(ReadError::at(self.name, self.number, problem));
        }
        parsed
    }
}
