//! Bytes from outside to [`Given`]: a plain text, or JSON Lines with one article a line.
//!
//! ```
//! use muqabala::article::read::read;
//!
//! let reading = read("خبر.txt", "وصل الوزير.\n".as_bytes());
//! assert_eq!(reading.given[0].text, "وصل الوزير.\n");
//!
//! let reading = read("report.pdf", b"%PDF-1.7 ...");
//! assert!(reading.given.is_empty());
//! assert_eq!(
//!     reading.problems[0].to_string(),
//!     "report.pdf: a PDF file, which is not read: copy its text and paste it, or save it as plain text"
//! );
//! ```
//!
//! | step | file |
//! |---|---|
//! | formats that are told by their first bytes are refused by name | `kind` |
//! | bytes become text, whatever the encoding | `decode` |
//! | a line of JSON becomes an article | `lines` |
//! | what can go wrong | `problem` |
//!
//! Nothing is lost when one input or one line fails: [`Reading`] holds what was read *and* what was not.
//!
//! Saved web pages, feeds and JSON other than JSON Lines are not read yet; they are told apart and refused.

mod decode;
mod kind;
mod lines;
mod problem;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use super::Given;
use crate::language::Language;

pub use kind::Kind;
pub use problem::{Problem, ReadError};

/// The largest plain text, in bytes of the file. A long news article is 0.05 MB, a book 1 MB. Lower, and collections
/// of one outlet in one file are refused; higher, and one wrong file keeps a telephone busy for minutes.
pub const LARGEST_TEXT: usize = 4_000_000;

/// The largest JSON Lines file, in bytes: some thousand articles. A single article in it is bound by [`LARGEST_TEXT`].
pub const LARGEST_LINES: usize = 32_000_000;

/// What came of an input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The articles, in the order of the input.
    pub given: Vec<Given>,
    /// What was not read, or not read in full, in the order of the input.
    pub problems: Vec<ReadError>,
}

/// Reads an input. JSON Lines are told by the name's ending (`.jsonl`, `.ndjson`), everything else by its bytes.
///
/// `name` is the file name; it becomes the name of the article, and of lines that give no id.
pub fn read(name: &str, bytes: &[u8]) -> Reading {
    let mut reading = Reading::default();
    match text_of(name, bytes) {
        Err(problem) => reading.problems.push(ReadError::of(name, problem)),
        Ok(decoded) => {
            reading.problems.extend(decoded.problem.map(|problem| ReadError::of(name, problem)));
            if holds_lines(name) {
                lines::read(name, &decoded.text, &mut reading);
            } else {
                reading.given.push(Given::new(name, decoded.text));
            }
        }
    }
    reading
}

/// Whether an input of so many bytes is read at all: ask before loading it into memory.
///
/// # Errors
/// [`Problem::TooLarge`].
pub fn check_size(name: &str, bytes: u64) -> Result<(), ReadError> {
    let limit = if holds_lines(name) { LARGEST_LINES } else { LARGEST_TEXT };
    if bytes > limit as u64 { Err(ReadError::of(name, Problem::TooLarge { bytes, limit })) } else { Ok(()) }
}

/// The day of a date (`2013-03-23`) or of a timestamp (`2013-03-23 15:36:08`, `2013-03-23T15:36:08+02:00`): the
/// day as it is written, at the place where it was written. `None` for everything else.
pub fn day(stamp: &str) -> Option<Date> {
    let stamp = stamp.trim();
    let (day, rest) = stamp.split_at_checked("2013-03-23".len())?;
    let is_time = rest.strip_prefix(['T', 't', ' ']).is_some_and(|time| time.starts_with(|c: char| c.is_ascii_digit()));
    if rest.is_empty() || is_time { day.parse().ok() } else { None }
}

/// The language of a BCP 47 tag such as `ar`, `ar-EG` or `en_GB`; [`Language::Undetermined`] for a language that the
/// program does not know, `None` for what is no tag.
pub fn language(tag: &str) -> Option<Language> {
    let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(primary.len(), 2..=3) || !primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    Some(Language::ALL.into_iter().find(|known| known.tag() == primary).unwrap_or_default())
}

/// The address of a web page as it came, `None` for anything that a browser would do something else with than open
/// a page (`javascript:`, `file:`).
pub fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let is_web = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    (is_web("https://") || is_web("http://")).then(|| url.to_owned())
}

/// The text of an input that is one, with a problem that does not keep it from being read.
fn text_of(name: &str, bytes: &[u8]) -> Result<decode::Decoded, Problem> {
    check_size(name, bytes.len() as u64).map_err(|error| error.problem)?;
    if let Some(kind) = kind::of_bytes(bytes) {
        return Err(Problem::OtherFormat { kind });
    }
    let decoded = decode::decode(bytes)?;
    match kind::of_text(name, &decoded.text) {
        Some(kind) => Err(Problem::OtherFormat { kind }),
        None => Ok(decoded),
    }
}

fn holds_lines(name: &str) -> bool {
    has_ending(name, &["jsonl", "ndjson"])
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
