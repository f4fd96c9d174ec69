//! Formats, told by their first bytes or, once decoded, by their first words.
//!
//! The names of files are not trusted for that: a PDF called `a.txt` is a PDF, and a web page called so a web page. Only what has no
//! sign of its own is told by its name: lines of JSON, Markdown, a piece of HTML.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{has_ending, markdown};

/// A format that is told apart, and refused with advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// PDF.
    Pdf,
    /// Word, OpenDocument, RTF.
    Office,
    /// Archives other than ZIP.
    Archive,
    /// PNG, JPEG, GIF, WebP, TIFF.
    Image,
    /// Sound or film.
    Media,
    /// A web page in the form of a mail (MHTML).
    Mhtml,
    /// XML that is neither a feed nor a page.
    Xml,
    /// Bytes that are no text.
    Unknown,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => "a PDF file, which is not read: copy its text and paste it, or save it as plain text",
            Self::Office => {
                "an office document, which is not read: save it as plain text, or copy its text and paste it"
            }
            Self::Archive => "a packed archive other than ZIP, which is not read: unpack it and give the files inside",
            Self::Image => "a picture, which is not read: give the article's text",
            Self::Media => "sound or film, which is not read: give the article's text",
            Self::Mhtml => {
                "a web page in one file of the kind MHTML, which is not read: save it as \"Webpage, HTML only\" or \"complete\""
            }
            Self::Xml => "an XML file that is no feed, which is not read: copy the article's text and paste it",
            Self::Unknown => "no text but binary data: check that it is the right file, and save the text as UTF-8",
        })
    }
}

/// First bytes, and the format they stand for; the longer before the shorter.
const MAGIC: &[(&[u8], Kind)] = &[
    (b"%PDF-", Kind::Pdf),
    (b"{\\rtf", Kind::Office),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::Office),
    (b"PK\x03\x04", Kind::Archive),
    (b"PK\x05\x06", Kind::Archive),
    (b"\x1F\x8B\x08", Kind::Archive),
    (b"BZh", Kind::Archive),
    (b"7z\xBC\xAF\x27\x1C", Kind::Archive),
    (b"Rar!\x1A\x07", Kind::Archive),
    (b"\xFD7zXZ\x00", Kind::Archive),
    (b"\x28\xB5\x2F\xFD", Kind::Archive),
    (b"\x89PNG\r\n\x1A\n", Kind::Image),
    (b"\xFF\xD8\xFF", Kind::Image),
    (b"GIF87a", Kind::Image),
    (b"GIF89a", Kind::Image),
    (b"II*\x00", Kind::Image),
    (b"MM\x00*", Kind::Image),
    (b"ID3", Kind::Media),
    (b"OggS", Kind::Media),
    (b"\x1A\x45\xDF\xA3", Kind::Media),
];

/// Names that the first entries of a ZIP carry when it is an office document or a book.
const OFFICE_ENTRIES: &[&[u8]] = &[b"[Content_Types].xml", b"word/", b"mimetypeapplication/", b"xl/", b"ppt/"];

/// So far into a ZIP its first entries are looked for, in bytes.
const ZIP_HEAD: usize = 4_096;

/// So far into a text its first tag is looked for, in characters: saved pages may start with comments.
const TEXT_HEAD: usize = 1_024;

/// Whether it is a ZIP.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The format that the first bytes stand for, if it is one that is not read.
pub fn of_bytes(bytes: &[u8]) -> Option<Kind> {
    let at = |from: usize, magic: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(magic));
    if at(0, b"RIFF") && bytes.len() > 12 {
        return Some(if at(8, b"WEBP") { Kind::Image } else { Kind::Media });
    }
    if at(4, b"ftyp") {
        return Some(Kind::Media);
    }
    match MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic))?.1 {
        Kind::Archive if at(0, b"PK") => is_office(bytes).then_some(Kind::Office),
        kind => Some(kind),
    }
}

fn is_office(zip: &[u8]) -> bool {
    let head = &zip[..zip.len().min(ZIP_HEAD)];
    OFFICE_ENTRIES.iter().any(|entry| head.windows(entry.len()).any(|window| window == *entry))
}

/// How a decoded text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it stands.
    Plain,
    /// Markdown.
    Markdown,
    /// A web page.
    Html,
    /// RSS, RDF or Atom.
    Feed,
    /// JSON.
    Json,
    /// JSON Lines.
    Lines,
}

/// Tags that begin pages and pieces of pages.
const HTML_STARTS: [&str; 14] = [
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<meta",
    "<title",
    "<main",
    "<article",
    "<section",
    "<div",
    "<p>",
    "<p ",
    "<h1",
    "<table",
];

/// How a decoded text is read, or the format that it is and that is not read.
pub fn of_text(name: &str, text: &str) -> Result<Form, Kind> {
    let head: String = text.trim_start().chars().take(TEXT_HEAD).collect::<String>().to_ascii_lowercase();
    if head.contains("mime-version:") && head.contains("multipart/related") {
        return Err(Kind::Mhtml);
    }
    if has_ending(name, &["jsonl", "ndjson"]) {
        return Ok(Form::Lines);
    }
    if has_ending(name, &["json"]) || is_json(&head) {
        return Ok(Form::Json);
    }
    let is_page =
        HTML_STARTS.iter().any(|start| head.starts_with(start)) || has_ending(name, &["html", "htm", "xhtml"]);
    if head.starts_with('<') {
        let opens = |tags: &[&str]| tags.iter().any(|tag| head.contains(tag));
        if opens(&["<rss", "<feed", "<atom:feed", "<rdf:rdf"]) && !opens(&["<html"]) {
            return Ok(Form::Feed);
        }
        if is_page || opens(&["<html", "<body", "<!doctype html"]) {
            return Ok(Form::Html);
        }
        if head.starts_with("<?xml") {
            return Err(Kind::Xml);
        }
    }
    Ok(match () {
        () if is_page => Form::Html,
        () if has_ending(name, &["md", "markdown"]) || markdown::is_markdown(text) => Form::Markdown,
        () => Form::Plain,
    })
}

/// Whether a text is an object or a list of objects: a bracket, and a key in quotes.
fn is_json(head: &str) -> bool {
    let inner = head.strip_prefix('[').unwrap_or(head).trim_start();
    inner.strip_prefix('{').is_some_and(|object| {
        object
            .trim_start()
            .strip_prefix('"')
            .and_then(|key| key.split_once('"'))
            .is_some_and(|(_, rest)| rest.trim_start().starts_with(':'))
    })
}
