//! Formats that are not plain text, told by their first bytes or, once decoded, by their first words.
//!
//! The names of files are not trusted for that: a PDF called `a.txt` is a PDF.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::has_ending;

/// A format that is told apart, and refused with advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// PDF.
    Pdf,
    /// Word, OpenDocument, RTF.
    Office,
    /// ZIP, gzip and the like.
    Archive,
    /// PNG, JPEG, GIF, WebP, TIFF.
    Image,
    /// Sound or film.
    Media,
    /// A saved web page.
    Html,
    /// RSS, Atom or other XML.
    Xml,
    /// JSON that is not JSON Lines.
    Json,
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
            Self::Archive => "a packed archive, which is not read: unpack it and give the files inside",
            Self::Image => "a picture, which is not read: give the article's text",
            Self::Media => "sound or film, which is not read: give the article's text",
            Self::Html => "a saved web page, which is not read yet: copy the article's text from the page and paste it",
            Self::Xml => "an XML file or feed, which is not read yet: copy the article's text and paste it",
            Self::Json => "a JSON file of an unknown form: give JSON Lines (.jsonl), one {\"text\": \"...\"} a line",
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

/// The format that the first bytes stand for.
pub fn of_bytes(bytes: &[u8]) -> Option<Kind> {
    let at = |from: usize, magic: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(magic));
    if at(0, b"RIFF") && bytes.len() > 12 {
        return Some(if at(8, b"WEBP") { Kind::Image } else { Kind::Media });
    }
    if at(4, b"ftyp") {
        return Some(Kind::Media);
    }
    match MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic))?.1 {
        Kind::Archive if at(0, b"PK") && is_office(bytes) => Some(Kind::Office),
        kind => Some(kind),
    }
}

fn is_office(zip: &[u8]) -> bool {
    let head = &zip[..zip.len().min(ZIP_HEAD)];
    OFFICE_ENTRIES.iter().any(|entry| head.windows(entry.len()).any(|window| window == *entry))
}

/// The format that the first words of a decoded text stand for.
pub fn of_text(name: &str, text: &str) -> Option<Kind> {
    let head: String = text.trim_start().chars().take(TEXT_HEAD).collect::<String>().to_ascii_lowercase();
    if has_ending(name, &["json"]) && head.starts_with(['{', '[']) {
        return Some(Kind::Json);
    }
    if !head.starts_with('<') {
        return None;
    }
    if head.contains("<html") || head.starts_with("<!doctype html") || head.contains("<body") {
        Some(Kind::Html)
    } else if ["<?xml", "<rss", "<feed"].iter().any(|tag| head.starts_with(tag)) {
        Some(Kind::Xml)
    } else {
        None
    }
}
