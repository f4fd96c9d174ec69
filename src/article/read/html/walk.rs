//! A page's tree to its blocks: what stands on a line of its own, in the order of the page, as `blocks` describes it.
//!
//! ```text
//! <h1>قطار <b>ليلي</b></h1><p>وصل<br><br>وغادر</p>   →   "قطار ليلي" · "وصل" · "وغادر"
//! ```
//!
//! What a browser does not show is left out: scripts, styles, hidden elements, texts for screen readers. White space counts as
//! one space, as in a browser.
//!
//! One `<br>` parts paragraphs where a sentence ends before it or the line is short, as in old pages; in the middle of a sentence
//! it is a space. What it does not do: style sheets; what they hide or move is taken as it stands in the source.

use dom_query::{Document, NodeRef};

use super::super::Problem;
use super::blocks::{Block, Element, Page, Tag};
use super::cues::{self, Cue};
use super::elements::{is_inline, is_unseen};
use super::parse::DEEPEST;

/// The attribute by which an element is known again after readability has rebuilt the tree.
pub const NUMBER: &str = "data-muqabala";

/// Up to so many characters a line before one `<br>` is a line of its own even where no sentence ends.
const SHORT_LINE: usize = 60;

/// A date or a number beside a link has so many characters at the most, spaces not counted: "Thursday, 29 January 2034".
const DATE_CHARS: usize = 24;

/// The share of a block that inline elements of one name must make up for the block to be called so, 0 to 1.
const MOST_OF_A_BLOCK: f64 = 0.6;

/// The blocks of a page. Elements with text are numbered in the tree ([`NUMBER`]).
///
/// # Errors
/// [`Problem::TooComplex`] for a tree that is too deep to walk.
pub fn blocks(document: &Document) -> Result<Page, Problem> {
    let mut walk = Walk::default();
    walk.page.elements.push(Element { parent: None, cue: None, is_article: false, is_figure: false });
    for child in children(&document.root()) {
        walk.visit(&child, Inside { element: 0, tag: Tag::Other, depth: 0, is_link: false, is_kept: false })?;
    }
    walk.flush();
    Ok(walk.page)
}

/// The children of a node; the tree stays free to be changed between two of them.
fn children<'t>(node: &NodeRef<'t>) -> impl Iterator<Item = NodeRef<'t>> + use<'t> {
    std::iter::successors(node.first_child(), NodeRef::next_sibling)
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct Inside {
    element: usize,
    tag: Tag,
    depth: usize,
    is_link: bool,
    /// Whether line breaks are kept, as in `pre`.
    is_kept: bool,
}

#[derive(Default)]
struct Walk {
    page: Page,
    line: String,
    linked: usize,
    /// Whether there are digits outside of links.
    has_digits: bool,
    /// Characters of inline elements by what they are named.
    named: Vec<(Cue, usize)>,
    within: Option<(usize, Tag)>,
    /// Whether the last thing was the end of an inline element that stands for itself.
    after_item: bool,
    /// Whether it was the end of a link.
    after_link: bool,
    breaks: usize,
}

impl Walk {
    fn visit(&mut self, node: &NodeRef, inside: Inside) -> Result<(), Problem> {
        // the parser looks at the depth now and then; in between it may grow by as much again
        if inside.depth > 2 * DEEPEST {
            return Err(Problem::TooComplex);
        }
        if node.is_text() {
            self.text(&node.text(), inside);
            return Ok(());
        }
        let Some(element) = node.element_ref() else { return Ok(()) };
        let name = element.name.local.clone();
        if is_unseen(&element) {
            return Ok(());
        }
        if &*name == "br" {
            self.break_line(inside);
            return Ok(());
        }
        let cue = cues::cue(&element);
        let attribute = |name: &str| element.attrs.iter().any(|attr| &*attr.name.local == name);
        let stands_for_itself = matches!(&*name, "a" | "time" | "button" | "label") || attribute("class");
        drop(element);
        let mut inner = Inside { depth: inside.depth + 1, ..inside };
        if is_inline(&name) {
            // a date in a bare `span` behind a link is no end of its last word
            let is_apart = (stands_for_itself && self.after_item) || (&*name == "span" && self.after_link);
            if is_apart && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            inner.is_link |= &*name == "a";
            let before = self.line.len();
            for child in children(node) {
                self.visit(&child, inner)?;
            }
            if let Some(cue) = cue {
                let length = self.line.get(before..).map_or(0, |text| text.chars().count());
                self.named.push((cue, length));
            }
            self.after_item = stands_for_itself;
            self.after_link = &*name == "a";
            return Ok(());
        }
        self.flush();
        inner.element = self.page.elements.len();
        self.page.elements.push(Element {
            parent: Some(inside.element),
            cue,
            is_article: &*name == "article",
            is_figure: &*name == "figure",
        });
        inner.tag = match &*name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Tag::Heading(name.as_bytes()[1] - b'0'),
            "p" => Tag::Paragraph,
            "li" | "dt" | "dd" => Tag::Item,
            // a heading may hold blocks of its own
            _ if matches!(inside.tag, Tag::Heading(_)) => inside.tag,
            _ => Tag::Other,
        };
        inner.is_kept |= &*name == "pre";
        let before = self.page.blocks.len();
        for child in children(node) {
            self.visit(&child, inner)?;
        }
        self.flush();
        if self.page.blocks[before..].iter().any(|block| block.element == inner.element) {
            node.set_attr(NUMBER, &inner.element.to_string());
        }
        Ok(())
    }

    fn text(&mut self, text: &str, inside: Inside) {
        if inside.is_kept {
            for (at, line) in text.split('\n').enumerate() {
                if at > 0 {
                    self.flush();
                }
                self.words(line, inside);
            }
        } else {
            self.words(text, inside);
        }
    }

    fn words(&mut self, text: &str, inside: Inside) {
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        let mut is_first = true;
        for word in text.split(is_space) {
            // between two words, and where white space begins or ends the text
            if !is_first && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            is_first = false;
            if word.is_empty() {
                continue;
            }
            if self.breaks > 0 {
                self.settle_breaks();
            }
            self.within = Some((inside.element, inside.tag));
            self.after_item = false;
            self.after_link = false;
            self.line.push_str(word);
            if inside.is_link {
                self.linked += word.chars().count();
            } else {
                self.has_digits |= word.contains(char::is_numeric);
            }
        }
    }

    fn break_line(&mut self, inside: Inside) {
        if matches!(inside.tag, Tag::Heading(_)) || inside.is_link {
            if !self.line.ends_with(' ') && !self.line.is_empty() {
                self.line.push(' ');
            }
        } else {
            self.breaks += 1;
        }
    }

    /// Words follow on one or more `<br>`.
    fn settle_breaks(&mut self) {
        let line = self.line.trim_end();
        let ends = line.ends_with(['.', '!', '?', '؟', '…', ':', '"', '»', '”', ')', '،', '؛', ';']);
        let is_short = line.chars().count() < SHORT_LINE;
        if self.breaks > 1 || ends || is_short {
            self.flush();
        } else if !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        self.breaks = 0;
    }

    fn flush(&mut self) {
        self.breaks = 0;
        self.after_item = false;
        self.after_link = false;
        let line = std::mem::take(&mut self.line);
        let linked = std::mem::take(&mut self.linked);
        let has_digits = std::mem::take(&mut self.has_digits);
        let named = std::mem::take(&mut self.named);
        let text = line.trim();
        if !text.contains(char::is_alphanumeric) {
            return;
        }
        let Some((element, tag)) = self.within else { return };
        let chars = text.chars().count();
        let share = |cue: Cue| {
            let of_it: usize = named.iter().filter(|(other, _)| *other == cue).map(|(_, length)| length).sum();
            of_it as f64 / chars as f64
        };
        let cue = named.iter().map(|(cue, _)| *cue).find(|cue| share(*cue) >= MOST_OF_A_BLOCK);
        let chars_without_spaces = text.chars().filter(|c| !c.is_whitespace()).count();
        // spaces count for neither side
        let beside = chars_without_spaces.saturating_sub(linked);
        let is_dated = has_digits && beside < linked && beside <= DATE_CHARS && !text.ends_with('.');
        self.page.blocks.push(Block {
            text: text.to_owned(),
            chars,
            linked: if beside == 0 || is_dated { chars } else { linked },
            element,
            tag,
            cue,
        });
    }
}
