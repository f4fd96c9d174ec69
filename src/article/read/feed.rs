//! Feeds: RSS 0.9 to 2.0, RDF and Atom. Each item is an article with its title, day, author and address; the feed's title is the outlet.
//!
//! ```xml
//! <rss><channel><title>صدى الميناء</title>
//!   <item><title>قطار ليلي</title><pubDate>Sun, 04 May 2031 21:00:00 +0300</pubDate><content:encoded><![CDATA[<p>…</p>]]></content:encoded></item>
//! </channel></rss>
//! ```
//!
//! The fullest text of an item is taken: `content:encoded`, `content`, else `description` or `summary`, which are often all a feed
//! gives. They hold HTML, which is read as a piece of a page. Items of other outlets name them (`source`).
//!
//! Trade-off: a reader of our own over quick-xml, because feeds are a dozen names of elements and the crates for them bring address,
//! pattern and time-zone tables into the worker. Entities that a document declares are not expanded, so that none can be a bomb.
//!
//! What it does not do: `updated` is no day of publishing and is not taken for one; media, categories, comments.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::lines::BadOnes;
use super::{LARGEST_TEXT, Problem, ReadError, Reading, address, html, language};
use crate::article::Given;
use crate::language::Language;

/// Reads a whole feed into `reading`.
///
/// # Errors
/// [`Problem::BadFeed`] where the XML breaks before the first item, [`Problem::NoArticle`] where there is none.
pub fn read(name: &str, text: &str, reading: &mut Reading) -> Result<(), Problem> {
    let mut reader = Reader::from_str(text);
    // feeds made by hand close what they did not open
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut feed = Feed { name, outlet: None, language: None, item: None, count: 0, bad: BadOnes::default() };
    let broken = loop {
        match reader.read_event() {
            Ok(Event::Eof) => break None,
            Ok(Event::Start(start)) => {
                if is_item(start.name().as_ref()) && reading.is_full(name) {
                    break None;
                }
                if let Err(error) = feed.start(&start, &mut reader) {
                    break Some(error);
                }
            }
            Ok(Event::Empty(start)) => feed.link(&start),
            Ok(Event::End(end)) if is_item(end.name().as_ref()) => feed.close(reading),
            Ok(_) => {}
            Err(error) => break Some(error.to_string()),
        }
    };
    feed.close(reading);
    if let Some(reason) = broken {
        if feed.count == 0 {
            return Err(Problem::BadFeed { reason });
        }
        reading.problems.push(ReadError::of(name, Problem::BadFeed { reason }));
    }
    let count = feed.count;
    feed.bad.sum_up(name, reading);
    if count == 0 { Err(Problem::NoArticle) } else { Ok(()) }
}

fn is_item(name: &str) -> bool {
    matches!(name, "item" | "entry" | "rss:item" | "atom:entry")
}

struct Feed<'n> {
    name: &'n str,
    outlet: Option<String>,
    language: Option<Language>,
    item: Option<Item>,
    count: usize,
    bad: BadOnes,
}

#[derive(Default)]
struct Item {
    given: Given,
    /// The text with its rank: the full one before the summary.
    text: Option<(u8, String)>,
}

impl Feed<'_> {
    fn start(&mut self, start: &BytesStart, reader: &mut Reader<&[u8]>) -> Result<(), String> {
        let name = start.name();
        let name = name.as_ref();
        if is_item(name) {
            self.item = Some(Item::default());
            self.count += 1;
            return Ok(());
        }
        if matches!(name, "rss" | "channel" | "feed" | "atom:feed" | "rdf:RDF") {
            let tag = attribute(start, "xml:lang");
            self.language = self.language.or_else(|| tag.as_deref().and_then(language));
            return Ok(());
        }
        // a picture of the feed has a title of its own
        let inner = reader.read_text(start.name()).map_err(|error| error.to_string())?;
        self.link(start);
        let inner = content(&inner);
        let line = || Some(html::unescaped(&inner)).filter(|line| !line.is_empty());
        let Some(item) = &mut self.item else {
            match name {
                "title" | "atom:title" if self.outlet.is_none() => self.outlet = line(),
                "language" | "dc:language" => self.language = language(&inner),
                _ => {}
            }
            return Ok(());
        };
        let given = &mut item.given;
        match name {
            "title" | "atom:title" => given.title = line(),
            "link" if given.url.is_none() => given.url = address(&inner),
            "guid" if given.url.is_none() => given.url = address(&inner),
            "pubDate" | "dc:date" | "published" | "atom:published" | "issued" if given.published.is_none() => {
                given.published = html::stamp(&inner);
            }
            "dc:creator" | "author" | "atom:author" if given.author.is_none() => given.author = author(&inner),
            "source" => given.outlet = tagged(&inner, "title").map(html::unescaped).or_else(line),
            "content:encoded" => item.take(3, inner),
            "content" | "atom:content" => item.take(2, inner),
            "description" | "summary" | "atom:summary" => item.take(1, inner),
            _ => {}
        }
        Ok(())
    }

    /// Atom's `<link href="…">`.
    fn link(&mut self, start: &BytesStart) {
        let Some(item) = self.item.as_mut().filter(|_| matches!(start.name().as_ref(), "link" | "atom:link")) else {
            return;
        };
        let is_page = attribute(start, "rel").is_none_or(|rel| rel == "alternate");
        if is_page && let Some(url) = attribute(start, "href").as_deref().and_then(address) {
            item.given.url = Some(url);
        }
    }

    /// The item has ended.
    fn close(&mut self, reading: &mut Reading) {
        let Some(item) = self.item.take() else { return };
        let number = self.count;
        match item.read() {
            Ok(mut given) => {
                given.name = format!("{}:{number}", self.name);
                given.outlet = given.outlet.or_else(|| self.outlet.clone());
                given.language = given.language.or(self.language.filter(|known| *known != Language::Undetermined));
                reading.given.push(given);
            }
            Err(problem) => self.bad.add(ReadError::at(self.name, number, problem), reading),
        }
    }
}

impl Item {
    fn take(&mut self, rank: u8, text: String) {
        let is_fuller = self.text.as_ref().is_none_or(|(known, _)| *known < rank);
        if is_fuller && !text.trim().is_empty() {
            self.text = Some((rank, text));
        }
    }

    fn read(self) -> Result<Given, Problem> {
        let (_, text) = self.text.ok_or(Problem::NoText)?;
        if text.len() > LARGEST_TEXT {
            return Err(Problem::TooLarge { bytes: text.len() as u64, limit: LARGEST_TEXT });
        }
        let read = html::fragment_or_text(&text)?;
        Ok(Given { text: read.text, marks: read.marks, ..self.given })
    }
}

/// What stands in an element: its CDATA as they are, the rest with its references resolved. A reference that XML does not know
/// (`&nbsp;`) stays for the HTML inside.
fn content(inner: &str) -> String {
    let known = |text: &str| {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
            .iter()
            .fold(text.to_owned(), |text, (reference, sign)| text.replace(reference, sign))
    };
    let plain = |text: &str| unescape(text).map_or_else(|_| known(text), |text| text.into_owned());
    let mut whole = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, after)) = rest.split_once("<![CDATA[") {
        let (data, after) = after.split_once("]]>").unwrap_or((after, ""));
        if !before.trim().is_empty() {
            whole.push_str(&plain(before));
        }
        whole.push_str(data);
        rest = after;
    }
    if whole.is_empty() || !rest.trim().is_empty() {
        whole.push_str(&plain(rest));
    }
    whole.trim().to_owned()
}

/// `<name>…</name>` of Atom, `mail@host (Name)` of RSS.
fn author(inner: &str) -> Option<String> {
    let named = tagged(inner, "name").unwrap_or(inner);
    let named = match named.split_once(" (") {
        Some((mail, name)) if mail.contains('@') => name.trim_end_matches(')'),
        _ => named,
    };
    Some(html::unescaped(named)).filter(|name| !name.is_empty() && !name.contains('@'))
}

fn tagged<'t>(inner: &'t str, tag: &str) -> Option<&'t str> {
    let after = inner.split_once(&format!("<{tag}>"))?.1;
    Some(after.split_once(&format!("</{tag}>"))?.0)
}

fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(content(&found.value))
}
