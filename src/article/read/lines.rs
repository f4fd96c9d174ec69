//! JSON Lines: one article a line, each an object as [`json`](super::json) reads it.
//!
//! A bad line is reported with its number while the others are read. So many bad lines are reported one by one, the
//! rest as a number.

use serde_json::{Map, Value};

use super::{Problem, ReadError, Reading, json};

/// So many bad lines or items are reported one by one; the rest as a number.
pub(super) const MOST_LISTED: usize = 20;

/// Reads every line of a file into `reading`.
pub fn read(name: &str, text: &str, reading: &mut Reading) {
    let mut bad = BadOnes::default();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        if reading.is_full(name) {
            break;
        }
        let number = index + 1;
        let read = object(line).and_then(|object| json::article(name, Some(number), object, &mut reading.problems));
        match read {
            Ok(given) => reading.given.push(given),
            Err(problem) => bad.add(ReadError::at(name, number, problem), reading),
        }
    }
    bad.sum_up(name, reading);
}

/// The object that a line or an item is.
///
/// # Errors
/// [`Problem::BadLine`].
pub(super) fn object(line: &str) -> Result<Map<String, Value>, Problem> {
    match serde_json::from_str(line) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Problem::BadLine { reason: "it does not begin with {".to_owned() }),
        Err(error) => Err(Problem::BadLine { reason: error.to_string() }),
    }
}

/// What could not be read of a file with many articles.
#[derive(Default)]
pub(super) struct BadOnes {
    listed: usize,
    unlisted: usize,
}

impl BadOnes {
    /// Reports one more, or counts it.
    pub fn add(&mut self, error: ReadError, reading: &mut Reading) {
        if self.listed == MOST_LISTED {
            self.unlisted += 1;
        } else {
            self.listed += 1;
            reading.problems.push(error);
        }
    }

    /// Says how many more there were.
    pub fn sum_up(self, name: &str, reading: &mut Reading) {
        if self.unlisted > 0 {
            reading.problems.push(ReadError::of(name, Problem::MoreBadLines { count: self.unlisted }));
        }
    }
}
