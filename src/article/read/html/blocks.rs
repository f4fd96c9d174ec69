//! A page as blocks: what stands on a line of its own, in the order of the page, with the facts by which `judge` tells what it is.
//!
//! `walk` makes them out of the page's tree.

use super::cues::Cue;

/// What a block's own tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `h1` to `h6`.
    Heading(u8),
    /// `p`.
    Paragraph,
    /// `li`, `dt`, `dd`.
    Item,
    /// Anything else.
    Other,
}

/// A line of the page.
#[derive(Debug)]
pub struct Block {
    /// Its words, with single spaces.
    pub text: String,
    /// Characters in it.
    pub chars: usize,
    /// How many of them are in links; the date beside a link counts as part of it.
    pub linked: usize,
    /// The innermost element around it, in [`Page::elements`].
    pub element: usize,
    /// Its own tag.
    pub tag: Tag,
    /// What the inline elements that make up most of it are named.
    pub cue: Option<Cue>,
}

/// An element that holds blocks.
#[derive(Debug)]
pub struct Element {
    /// The one around it.
    pub parent: Option<usize>,
    /// What it shows itself to be.
    pub cue: Option<Cue>,
    /// Whether it is an `article`.
    pub is_article: bool,
    /// Whether it is a `figure`.
    pub is_figure: bool,
}

/// A page as blocks.
#[derive(Debug, Default)]
pub struct Page {
    /// In the order of the page.
    pub blocks: Vec<Block>,
    /// The elements around them; each after the one around it.
    pub elements: Vec<Element>,
}

impl Page {
    /// An element and all around it, from the inside.
    pub fn around(&self, element: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(element), |at| self.elements[*at].parent)
    }
}
