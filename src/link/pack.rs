//! Articles as letters that an address or a browser's storage may hold: JSON Lines, deflated, base64url.
//!
//! ```
//! use muqabala::{article::Given, link::{pack_given, unpack_given}};
//! let given = Given::new("خبر.txt", "وصل الوزير.\n");
//! assert_eq!(unpack_given(&pack_given(&given)), Ok(given));
//! ```
//!
//! An Arabic article of 8.3 kB becomes 3.7 kB of letters, one of 13 kB 5.8 kB (`cargo test --test links real_article --
//! --nocapture`); percent-encoding would make it 24 kB. Damage is noticed by a checksum.
//!
//! The keys are the packing's own, so that a field renamed in [`Given`] cannot make old links unreadable.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{LinkError, Part, Unit};
use crate::article::{Corrections, Given, Mark};
use crate::corpus::letters::{self, Unpacking};
use crate::language::Language;

/// So many bytes are unpacked at most. Lower, and a large article that was stored cannot come back (the reader
/// takes 4 MB of text, six times that in JSON at worst); higher, and a link of a few letters could claim more
/// of a telephone's memory than it has: deflate grows up to 1,030-fold.
pub const UNPACKED_LIMIT: usize = 32 << 20;

/// So many articles are packed or unpacked at most; a line of three bytes would otherwise cost 50 times its size.
pub const MOST_ARTICLES: usize = 1_000;

/// A line of the packed text.
#[derive(Serialize, Deserialize)]
struct Line<'a> {
    name: Cow<'a, str>,
    text: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outlet: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::article::day::option")]
    published: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    author: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    marks: Vec<Mark>,
    #[serde(default, skip_serializing_if = "Corrections::is_empty")]
    corrections: Corrections,
}

impl<'a> From<&'a Given> for Line<'a> {
    fn from(given: &'a Given) -> Self {
        let Given { name, text, title, outlet, author, published, url, language, marks, corrections } = given;
        Line {
            name: name.into(),
            text: text.into(),
            title: title.as_deref().map(Cow::from),
            outlet: outlet.as_deref().map(Cow::from),
            published: *published,
            url: url.as_deref().map(Cow::from),
            language: *language,
            author: author.as_deref().map(Cow::from),
            marks: marks.clone(),
            corrections: corrections.clone(),
        }
    }
}

impl From<Line<'_>> for Given {
    fn from(line: Line<'_>) -> Self {
        let Line { name, text, title, outlet, published, url, language, author, marks, corrections } = line;
        Given {
            name: name.into_owned(),
            text: text.into_owned(),
            title: title.map(Cow::into_owned),
            outlet: outlet.map(Cow::into_owned),
            published,
            url: url.map(Cow::into_owned),
            language,
            author: author.map(Cow::into_owned),
            marks,
            corrections,
        }
    }
}

/// Packs several articles.
pub fn pack(given: &[Given]) -> Result<String, LinkError> {
    if given.len() > MOST_ARTICLES {
        return Err(LinkError::TooLarge { limit: MOST_ARTICLES, unit: Unit::Articles });
    }
    let lines: Vec<String> = given.iter().map(line).collect();
    let lines = lines.join("\n");
    if lines.len() > UNPACKED_LIMIT {
        return Err(LinkError::TooLarge { limit: UNPACKED_LIMIT, unit: Unit::Bytes });
    }
    Ok(letters::pack(lines.as_bytes()))
}

/// Unpacks several articles.
pub fn unpack(letters: &str) -> Result<Vec<Given>, LinkError> {
    let damaged = LinkError::Damaged { part: Part::Articles };
    let lines = bytes(letters, Part::Articles)?;
    let lines = std::str::from_utf8(&lines).map_err(|_| damaged)?;
    if lines.lines().nth(MOST_ARTICLES).is_some() {
        return Err(LinkError::TooLarge { limit: MOST_ARTICLES, unit: Unit::Articles });
    }
    // as bytes: JSON out of texts would be a second reader in the page
    lines
        .lines()
        .map(|line| serde_json::from_slice::<Line>(line.as_bytes()).map(Given::from).map_err(|_| damaged))
        .collect()
}

/// Packs one article, for the browser's storage.
pub fn pack_given(given: &Given) -> String {
    letters::pack(line(given).as_bytes())
}

/// Unpacks what [`pack_given`] packed.
///
/// # Errors
/// [`LinkError::Damaged`] with [`Part::Articles`], or [`LinkError::TooLarge`] past [`UNPACKED_LIMIT`].
pub fn unpack_given(letters: &str) -> Result<Given, LinkError> {
    match <[Given; 1]>::try_from(unpack(letters)?) {
        Ok([given]) => Ok(given),
        Err(_) => Err(LinkError::Damaged { part: Part::Articles }),
    }
}

/// Packs what was corrected, by the ids of articles; also for the browser's storage.
pub fn pack_corrections(corrections: &[(String, Corrections)]) -> String {
    let json = serde_json::to_string(corrections).expect("strings, dates and offsets are always written");
    letters::pack(json.as_bytes())
}

/// Unpacks what [`pack_corrections`] packed.
///
/// # Errors
/// [`LinkError::Damaged`] with [`Part::Corrections`], or [`LinkError::TooLarge`] past [`UNPACKED_LIMIT`].
pub fn unpack_corrections(letters: &str) -> Result<Vec<(String, Corrections)>, LinkError> {
    let json = bytes(letters, Part::Corrections)?;
    serde_json::from_slice(&json).map_err(|_| LinkError::Damaged { part: Part::Corrections })
}

/// What the letters of a part hold.
fn bytes(letters: &str, part: Part) -> Result<Vec<u8>, LinkError> {
    letters::unpack(letters, UNPACKED_LIMIT).map_err(|error| match error {
        Unpacking::Damaged => LinkError::Damaged { part },
        Unpacking::TooLarge => LinkError::TooLarge { limit: UNPACKED_LIMIT, unit: Unit::Bytes },
    })
}

/// One article as a line of JSON: its own newlines are escaped in it.
fn line(given: &Given) -> String {
    serde_json::to_string(&Line::from(given)).expect("strings and a date are always written")
}
