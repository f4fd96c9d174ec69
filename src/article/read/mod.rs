//! Bytes from outside to [`Given`]: plain text, Markdown, web pages, feeds, JSON, and a ZIP of any of these.
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
//! | formats are told by their first bytes and words; others are refused by name | `kind` |
//! | bytes become text, whatever the encoding | `decode` |
//! | a web page becomes an article with what it states of itself | `html` |
//! | Markdown becomes the text it stands for | `markdown` |
//! | JSON and its lines become articles | `json`, `lines` |
//! | the items of a feed become articles | `feed` |
//! | each file of a ZIP is read like one that came by itself | `archive` |
//! | characters that turn the order of letters are taken out | `disguise` |
//! | what can go wrong | `problem` |
//!
//! Nothing is lost when one input or one line fails: [`Reading`] holds what was read *and* what was not.
//!
//! **Hostile input.** Only text comes out, so no script can run. Every reader is bounded: by the size of the input ([`check_size`]), and
//! where little input makes much work by what comes of it (`html::parse`, `archive`). No reader calls itself without a bound.

mod archive;
mod decode;
mod disguise;
mod feed;
mod html;
mod json;
mod kind;
mod lines;
mod markdown;
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

/// The largest file of many articles (JSON, a feed, a ZIP), in bytes: some thousand articles. A single article in it is bound by
/// [`LARGEST_TEXT`].
pub const LARGEST_LINES: usize = 32_000_000;

/// The largest web page, in bytes of the file; its text is bound by [`LARGEST_TEXT`]. News pages have 0.1 to 2 MB; saved into
/// one file with all their pictures 5 to 15.
pub const LARGEST_PAGE: usize = 24_000_000;

/// Articles that are read of one file, at the most. 32 MB hold 10,000 news articles and a million empty ones, each of which takes
/// its kilobyte of memory.
pub const MOST_ARTICLES: usize = 20_000;

/// What came of an input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The articles, in the order of the input.
    pub given: Vec<Given>,
    /// What was not read, or not read in full, in the order of the input.
    pub problems: Vec<ReadError>,
}

impl Reading {
    /// Whether no more articles are to be read into it, so that memory stays bounded; says so the first time.
    fn is_full(&mut self, name: &str) -> bool {
        let is_full = self.given.len() >= MOST_ARTICLES;
        let told = ReadError::of(name, Problem::MoreArticles { limit: MOST_ARTICLES });
        if is_full && self.problems.last() != Some(&told) {
            self.problems.push(told);
        }
        is_full
    }
}

/// Reads an input, whatever form it has (`kind`).
///
/// `name` is the file name; it becomes the name of the article, and with a number that of each article of several that give no id.
pub fn read(name: &str, bytes: &[u8]) -> Reading {
    let mut reading = Reading::default();
    if let Err(error) = check_size(name, bytes.len() as u64) {
        reading.problems.push(error);
    } else if kind::is_zip(bytes) && kind::of_bytes(bytes).is_none() {
        let read = archive::read(name, bytes, &mut reading);
        reading.problems.extend(read.err().map(|problem| ReadError::of(name, problem)));
    } else {
        reading = read_one(name, bytes);
    }
    reading
}

/// Reads a web page that came as text: out of the browser, or from its address.
///
/// `address` is where it was found, for a page that does not say so itself.
pub fn page(name: &str, html: &str, address: Option<&str>) -> Reading {
    let mut reading = Reading::default();
    match html::page(name, html, address) {
        Ok(given) => reading.given.push(given),
        Err(problem) => reading.problems.push(ReadError::of(name, problem)),
    }
    disguise::remove(name, &mut reading);
    reading
}

/// Decodes an input as the plain text that it is, whatever its name ends in: every line stays. Gives also a flaw that does not
/// keep it from being read.
///
/// # Errors
/// What [`read`] says of bytes that are no text, and of too many.
pub fn text(name: &str, bytes: &[u8]) -> Result<(String, Option<ReadError>), ReadError> {
    check_size(name, bytes.len() as u64)?;
    let of = |problem| ReadError::of(name, problem);
    let known = kind::of_bytes(bytes).map_or(Ok(()), |kind| Err(of(Problem::OtherFormat { kind })));
    let decoded = known.and_then(|()| decode::decode(bytes).map_err(of))?;
    Ok((decoded.text, decoded.problem.map(of)))
}

/// Whether an input of so many bytes is read at all: ask before loading it into memory.
///
/// # Errors
/// [`Problem::TooLarge`].
pub fn check_size(name: &str, bytes: u64) -> Result<(), ReadError> {
    let limit = match () {
        () if has_ending(name, &["jsonl", "ndjson", "json", "xml", "rss", "atom", "rdf", "zip"]) => LARGEST_LINES,
        () if has_ending(name, &["html", "htm", "xhtml"]) => LARGEST_PAGE,
        () => LARGEST_TEXT,
    };
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

/// Reads what is no archive.
fn read_one(name: &str, bytes: &[u8]) -> Reading {
    let mut reading = Reading::default();
    let read = kind::of_bytes(bytes).map_or(Ok(()), |kind| Err(Problem::OtherFormat { kind }));
    let read = read.and_then(|()| decode::decode(bytes)).and_then(|decoded| {
        reading.problems.extend(decoded.problem.map(|problem| ReadError::of(name, problem)));
        read_text(name, decoded.text, &mut reading)
    });
    reading.problems.extend(read.err().map(|problem| ReadError::of(name, problem)));
    disguise::remove(name, &mut reading);
    reading
}

fn read_text(name: &str, text: String, reading: &mut Reading) -> Result<(), Problem> {
    match kind::of_text(name, &text).map_err(|kind| Problem::OtherFormat { kind })? {
        kind::Form::Plain => reading.given.push(Given::new(name, text)),
        kind::Form::Markdown => reading.given.push(markdown::read(name, &text)),
        kind::Form::Html => reading.given.push(html::page(name, &text, None)?),
        kind::Form::Feed => feed::read(name, &text, reading)?,
        kind::Form::Json => json::read(name, &text, reading)?,
        kind::Form::Lines => lines::read(name, &text, reading),
    }
    Ok(())
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
