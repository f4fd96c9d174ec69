//! Markdown to the text that it stands for: a line a block, headings marked, links and emphasis folded into their words.
//!
//! ```text
//! ---                            title, author, date … are read as fields
//! author: سلمى النجار
//! ---
//! # قطار ليلي                     → قطار ليلي                 headline
//! وصل **القطار** إلى [الصفصاف](…).  → وصل القطار إلى الصفصاف.
//! - [أخبار أخرى](…)               → أخبار أخرى               related: nothing but a link
//! ```
//!
//! `Given::text`, to which all offsets refer, is this text and not the source with its signs: what is compared and
//! shown is what a reader reads. A file is Markdown by its name (`.md`, `.markdown`), or where its signs leave no doubt.
//! What is no heading and no list of links is not marked: the words decide on it as in plain text.
//!
//! What it does not do: pictures; their captions stand beside them as text.

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::html::{self, Blocks};
use super::{address, html::stamp, language};
use crate::article::{Given, Litter, Part, Role};

/// A line is links from this share of its characters on, 0 to 1.
const LINKED: f64 = 0.8;

/// A link of fewer words is a piece of a menu, of more the headline of another article.
const HEADLINE_WORDS: usize = 4;

/// Reads a Markdown text.
pub fn read(name: &str, source: &str) -> Given {
    let mut reader = Reader::default();
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    Parser::new_ext(source, options).for_each(|event| reader.take(event));
    reader.flush();
    let mut given = Given { name: name.to_owned(), title: reader.headline, ..Given::default() };
    given.text = reader.blocks.text;
    given.marks = reader.blocks.marks;
    for line in reader.front.lines() {
        state(&mut given, line);
    }
    given
}

/// Whether a text is Markdown without a doubt: it has headings, and links or emphasis or fields at its head.
pub fn is_markdown(text: &str) -> bool {
    let is_heading = |line: &&str| {
        let words = line.trim_start_matches('#');
        let signs = line.len() - words.len();
        (1..=6).contains(&signs) && words.starts_with(' ') && !words.trim().is_empty()
    };
    let headings = text.lines().filter(is_heading).count();
    let links = text.matches("](http").count();
    let emphasis = text.matches("**").count() / 2;
    let has_fields = || {
        let mut lines = text.lines();
        lines.next() == Some("---")
            && lines.next().is_some_and(|line| line.contains(": "))
            && lines.any(|line| line == "---")
    };
    headings > 0 && (links > 0 || emphasis > 0 || headings > 2 || has_fields())
}

/// A field of the front matter: `author: Name`.
fn state(given: &mut Given, line: &str) {
    let Some((key, value)) = line.split_once(':') else { return };
    let value = value.trim().trim_matches(['"', '\'']).trim();
    if value.is_empty() {
        return;
    }
    let text = || Some(value.trim_matches(['[', ']']).to_owned());
    match key.trim().to_ascii_lowercase().as_str() {
        "title" => given.title = text(),
        "author" | "authors" | "byline" => given.author = text(),
        "outlet" | "publisher" | "site" | "site_name" | "publication" => given.outlet = text(),
        "date" | "published" | "datepublished" | "published_at" => given.published = stamp(value),
        "url" | "link" | "source" | "canonical" => given.url = address(value).or(given.url.take()),
        "lang" | "language" => given.language = language(value),
        _ => {}
    }
}

#[derive(Default)]
struct Reader {
    blocks: Blocks,
    line: String,
    linked: usize,
    links: usize,
    /// Depth of what is not text: pictures, front matter.
    silent: usize,
    in_front: bool,
    front: String,
    html: String,
    heading: Option<HeadingLevel>,
    headline: Option<String>,
    has_text: bool,
}

impl Reader {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(Tag::MetadataBlock(MetadataBlockKind::YamlStyle)) => self.in_front = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.in_front = false,
            Event::Start(Tag::Image { .. }) => self.silent += 1,
            Event::End(TagEnd::Image) => self.silent = self.silent.saturating_sub(1),
            Event::Start(Tag::Link { .. }) => self.links += 1,
            Event::End(TagEnd::Link) => self.links = self.links.saturating_sub(1),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {}
            Event::Start(Tag::Heading { level, .. }) => {
                self.flush();
                self.heading = Some(level);
            }
            Event::Start(_) | Event::End(_) | Event::Rule => self.flush(),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text);
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.flush(),
            Event::Html(html) => self.html.push_str(&html),
            Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_front {
            self.front.push_str(text);
            self.front.push('\n');
        } else if self.silent == 0 {
            for (at, piece) in text.split('\n').enumerate() {
                if at > 0 {
                    self.flush();
                }
                self.line.push_str(piece);
                if self.links > 0 {
                    self.linked += piece.chars().count();
                }
            }
        }
    }

    /// The block has ended.
    fn flush(&mut self) {
        if !self.html.is_empty()
            && let Ok(read) = html::fragment(&std::mem::take(&mut self.html))
        {
            self.has_text = true;
            read.text.lines().for_each(|line| self.blocks.push(line, None));
        }
        let line = std::mem::take(&mut self.line);
        let linked = std::mem::take(&mut self.linked);
        let heading = self.heading.take();
        let line = line.split(['\r', '\t', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            self.heading = heading;
            return;
        }
        let is_linked = linked as f64 >= LINKED * line.chars().count() as f64;
        let part = match heading {
            Some(level) if self.headline.is_none() && (level == HeadingLevel::H1 || !self.has_text) => {
                self.headline = Some(line.clone());
                Some(Part::Text(Role::Headline))
            }
            Some(_) => Some(Part::Text(Role::Subhead)),
            None if is_linked && line.split_whitespace().count() < HEADLINE_WORDS => {
                Some(Part::Litter(Litter::Navigation))
            }
            None if is_linked => Some(Part::Litter(Litter::Related)),
            None => None,
        };
        self.has_text |= heading.is_none() && !is_linked;
        self.blocks.push(&line, part);
    }
}
