//! What can go wrong with an input: which one, what happened, what to try.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Kind;

/// A problem and where it was met. The page words it by [`Problem`]; its own words are those of the command line.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{name}{}: {problem}", line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct ReadError {
    /// Name of the input.
    pub name: String,
    /// Line in the input, from 1.
    pub line: Option<usize>,
    /// What happened.
    pub problem: Problem,
}

impl ReadError {
    /// A problem with a whole input.
    pub fn of(name: impl Into<String>, problem: Problem) -> Self {
        Self { name: name.into(), line: None, problem }
    }
    /// A problem with a line, counted from 1.
    pub fn at(name: impl Into<String>, line: usize, problem: Problem) -> Self {
        Self { name: name.into(), line: Some(line), problem }
    }
    /// Whether an article was left out, and not merely read with a flaw.
    pub fn leaves_out(&self) -> bool {
        !matches!(self.problem, Problem::Lossy { .. } | Problem::BadField { .. } | Problem::Disguised { .. })
    }
}

/// What happened to an input or a line of it.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Problem {
    /// Nothing but white space.
    #[error("there is no text in it: check that it was saved")]
    Empty,
    /// A format that is not read.
    #[error("{kind}")]
    OtherFormat {
        /// What it looks like.
        kind: Kind,
    },
    /// Refused before it was decoded.
    #[error("too large: {:.1} MB, at most {:.0} MB are read; split it into one file an article", megabytes(*.bytes), megabytes(*.limit as u64))]
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The most that is read.
        limit: usize,
    },
    /// It was read, but some bytes have no meaning in the encoding that fits best; U+FFFD stands for them.
    #[error(
        "{replaced} places cannot be read as {encoding}, the encoding that fits best; they are shown as \u{FFFD}: save it again as UTF-8"
    )]
    Lossy {
        /// The encoding it was read as, by its web name.
        encoding: String,
        /// Places that were replaced.
        replaced: usize,
    },
    /// No known encoding makes text of it.
    #[error("its encoding is not known ({encoding} fits best and does not fit): save it again as UTF-8")]
    NotText {
        /// The encoding that fits best, by its web name.
        encoding: String,
    },
    /// Text that was once read in a wrong encoding and saved like that: "Ø§Ù„Ø®Ø¨Ø±" for "الخبر".
    #[error(
        "its letters were garbled before: it was once opened in a wrong encoding and saved so; copy the text again from where it came"
    )]
    Garbled,
    /// A line that is no JSON object, or whose text or id is no string.
    #[error("not an article in JSON: {reason}; a line is {{\"id\": \"...\", \"text\": \"...\"}}")]
    BadLine {
        /// What the parser met.
        reason: String,
    },
    /// So many more bad lines than are listed one by one.
    #[error("{count} more lines are not articles in JSON: check that this is a JSON Lines file")]
    MoreBadLines {
        /// How many.
        count: usize,
    },
    /// A file of more articles than are read of one.
    #[error("only its first {limit} articles were read: split it into several files")]
    MoreArticles {
        /// The most that is read.
        limit: usize,
    },
    /// An article in JSON or in a feed whose text is missing or empty.
    #[error("it has no \"text\": every line needs one")]
    NoText,
    /// JSON, a feed or an archive with no article in it.
    #[error("no article was found in it: check that it is the right file, or copy the text and paste it")]
    NoArticle,
    /// A web page without any text: a script would have put it there.
    #[error(
        "the page holds no text, which a script brings only later: open it in a browser, copy the article's text and paste it"
    )]
    NoBody,
    /// A page that would take more memory or time than any page needs.
    #[error(
        "a page built to overwhelm what reads it (tags without end): copy the article's text from the page and paste it"
    )]
    TooComplex,
    /// A feed whose XML breaks off.
    #[error("the feed is damaged ({reason}): fetch it again; what came before the damage was read")]
    BadFeed {
        /// What the parser met.
        reason: String,
    },
    /// An archive whose directory or content is damaged.
    #[error("the archive is damaged ({reason}): fetch or pack it again")]
    Damaged {
        /// What was met.
        reason: String,
    },
    /// An archive out of which far more comes than it is large.
    #[error("an archive out of which far more would come than articles need: unpack it and give the files inside")]
    Bomb,
    /// A file in an archive under a password, or packed by a rare method.
    #[error("it is under a password or packed in a way that is not read: unpack the archive and give the file itself")]
    Sealed,
    /// An archive in an archive.
    #[error("an archive in an archive, which is not read: unpack it and give the files inside")]
    Nested,
    /// It was read without characters that make letters appear in another order than they stand.
    #[error(
        "{count} hidden characters that turn the order of letters were taken out: look at the text before you rely on it"
    )]
    Disguised {
        /// How many.
        count: usize,
    },
    /// An article in JSON that was read without this field.
    #[error("\"{key}\" is not understood ({value}) and was left out: {}", expected(.key))]
    BadField {
        /// Which.
        key: String,
        /// What stands there, shortened.
        value: String,
    },
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn expected(key: &str) -> &'static str {
    match key {
        "published" | "date" => "give a date such as 2024-07-04",
        "language" => "give a tag such as ar, en or fr",
        "url" => "give an address that begins with https:// or http://",
        _ => "give a text in quotes",
    }
}
