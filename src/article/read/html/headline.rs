//! Which block is the headline: the heading that the page's metadata name, else its first `h1` that is no site name.
//!
//! ```text
//! og:title "Night train arrives"   <h1>The Echo</h1> <h2>Night train arrives</h2>   →   the h2
//! ```
//!
//! Where the title of the window names the site alone, it is the heading over the first paragraph. It does not look for a
//! headline among paragraphs: what is no heading must be named by the metadata.

use super::blocks::{Block, Page, Tag};
use super::judge::{Told, is_paragraph, key, words};

/// A headline that no metadata name has so many words at the least; site names have fewer.
const HEADLINE_WORDS: usize = 4;

/// Between headline and first paragraph stand so many lines at the most: byline, date, buttons.
const LINES_OF_A_HEAD: usize = 8;

/// The block that is the headline.
pub(super) fn headline(page: &Page, told: &Told) -> Option<usize> {
    let titles: Vec<String> = told.titles.iter().map(|title| key(title)).collect();
    let of_level = |wanted: fn(Tag) -> bool| page.blocks.iter().enumerate().filter(move |(_, block)| wanted(block.tag));
    let is_title = |block: &Block| {
        let key = key(&block.text);
        titles.contains(&key)
    };
    // "headline – outlet" in the title of the window
    let is_most_of_a_title = |block: &Block| {
        let key = key(&block.text);
        titles.iter().any(|title| title.contains(&key) && key.len() * 2 > title.len())
    };
    let is_h1 = |tag| tag == Tag::Heading(1);
    let is_heading = |tag| matches!(tag, Tag::Heading(_));
    // the name of the site, where its logo is the page's only h1
    let is_logo = |block: &Block| block.linked > 0 && words(block) < HEADLINE_WORDS;
    let place = |found: Option<(usize, &Block)>| found.map(|(at, _)| at);
    place(of_level(is_h1).find(|(_, block)| is_title(block) && !is_logo(block)))
        .or_else(|| place(of_level(is_h1).find(|(_, block)| is_most_of_a_title(block) && !is_logo(block))))
        .or_else(|| place(of_level(is_heading).find(|(_, block)| is_title(block) && !is_logo(block))))
        .or_else(|| place(of_level(|_| true).find(|(_, block)| is_title(block) && block.linked == 0)))
        .or_else(|| place(of_level(is_heading).find(|(_, block)| is_most_of_a_title(block) && block.linked == 0)))
        .or_else(|| {
            let is_line = |block: &Block| words(block) >= HEADLINE_WORDS && block.linked == 0 && !is_paragraph(block);
            place(of_level(|_| true).find(|(_, block)| is_line(block) && is_most_of_a_title(block)))
        })
        .or_else(|| place(of_level(is_h1).find(|(_, block)| words(block) > 2 && block.linked == 0)))
        .or_else(|| {
            // the title names the site alone: the heading over the first paragraph
            let first = page.blocks.iter().position(is_paragraph)?;
            let above = (first.saturating_sub(LINES_OF_A_HEAD)..first).rev();
            above.into_iter().find(|at| is_heading(page.blocks[*at].tag) && words(&page.blocks[*at]) >= HEADLINE_WORDS)
        })
}
