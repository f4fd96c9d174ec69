//! Characters that make a text look otherwise than it is: the overrides of direction (U+202D, U+202E) turn the order of all letters after them,
//! so that a reader sees one word and a machine another.
//!
//! They are taken out, and that is told. No script needs them: what Arabic and Latin need among each other (marks, embeddings, isolates) only
//! places whole runs and stays. So that offsets stay true, they go before anything refers to the text.
//!
//! ```text
//! "أ\u{202E}cba"  shows "أabc", is read as "أcba"
//! ```
//!
//! What it does not do: letters of one script that look like those of another.

use super::{Problem, ReadError, Reading};
use crate::article::{Given, Span};

fn is_override(c: char) -> bool {
    matches!(c, '\u{202D}' | '\u{202E}')
}

/// Takes them out of everything that was read.
pub fn remove(name: &str, reading: &mut Reading) {
    let count: usize = reading.given.iter_mut().map(remove_from).sum();
    if count > 0 {
        reading.problems.push(ReadError::of(name, Problem::Disguised { count }));
    }
}

fn remove_from(given: &mut Given) -> usize {
    let mut count = 0;
    for words in [&mut given.title, &mut given.outlet, &mut given.author].into_iter().flatten() {
        count += words.chars().filter(|c| is_override(*c)).count();
        words.retain(|c| !is_override(c));
    }
    let places: Vec<usize> = given.text.char_indices().filter(|(_, c)| is_override(*c)).map(|(at, _)| at).collect();
    if places.is_empty() {
        return count;
    }
    let moved = |at: usize| at - '\u{202E}'.len_utf8() * places.partition_point(|place| *place < at);
    for mark in &mut given.marks {
        mark.span = Span::new(moved(mark.span.start), moved(mark.span.end));
    }
    given.text.retain(|c| !is_override(c));
    count + places.len()
}
