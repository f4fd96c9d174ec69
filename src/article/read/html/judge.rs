//! What each block of a page is: headline, dek, subhead, body, or litter and why.
//!
//! 1. The headline is the heading that the page's metadata name, else its first `h1` that is no site name.
//! 2. Litter shows by the elements around a block (`cues`), unless such an element holds the headline or most of the text.
//! 3. The body is the element whose own paragraphs weigh most, joined with what readability kept where both speak of the same
//!    text; an element that is marked as the body (`articleBody`) needs no vote.
//! 4. In the body, lines that are nothing but links are other articles; between headline and body stand dek, byline and
//!    date; what is left outside is the site's.
//!
//! ```text
//! navigation │ headline · dek · about · share │ body · related · subhead · body · caption · body │ related · comments · copyright
//! ```
//!
//! No word of any language decides here, the copyright sign aside: what a line says is for `clean` to judge, inside what is body by
//! its structure. What it does not do: pages with several articles of equal weight, of which it takes one for the body.

use std::collections::HashSet;

use super::blocks::{Block, Page, Tag};
use super::body::{Weights, body};
use super::cues::Cue;
use super::headline::headline;
use crate::article::{Litter, Part, Role};

/// A block is a paragraph from so many characters on, if a sentence ends in it. Lower, and menus with full stops are;
/// higher, and briefs have no body.
const PARAGRAPH_CHARS: usize = 80;

/// The same for what is marked up as a paragraph.
const MARKED_PARAGRAPH_CHARS: usize = 30;

/// A line is links from this share of its characters on, 0 to 1. At 1 a full stop after the link saves it; at 0.5 a
/// paragraph with a long link is lost.
const LINKED: f64 = 0.8;

/// A line of the head is a name, a date or a button up to so many words; longer ones are sentences.
const SHORT_WORDS: usize = 8;

/// A point of a list under a subhead of the head has more words than this; shorter items are names and buttons.
const KEY_POINT_WORDS: usize = 3;

/// What a page's metadata say of its visible text.
#[derive(Debug, Default)]
pub struct Told {
    /// Titles, the surest first.
    pub titles: Vec<String>,
    /// The summary.
    pub description: Option<String>,
}

/// What each block is, and which is the headline.
pub fn judge(page: &Page, kept: &HashSet<usize>, told: &Told) -> (Vec<Option<Part>>, Option<usize>) {
    let headline = headline(page, told);
    let weights = Weights::of(page, headline);
    let cues: Vec<Option<Cue>> = page.blocks.iter().map(|block| weights.cue(page, block)).collect();
    let body = body(page, &cues, kept);
    let judge = Judge { page, told, headline, cues, body };
    (judge.parts(), headline)
}

/// The letters and digits of a line, by which two lines are the same.
pub(super) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub(super) fn words(block: &Block) -> usize {
    block.text.split_whitespace().count()
}

fn is_linked(block: &Block) -> bool {
    block.linked as f64 >= LINKED * block.chars as f64
}

pub(super) fn is_paragraph(block: &Block) -> bool {
    let least = if block.tag == Tag::Paragraph { MARKED_PARAGRAPH_CHARS } else { PARAGRAPH_CHARS };
    let ends = block.text.contains(['.', '!', '?', '؟', '…', '۔', '。', '،', '»', '”', ':']);
    !matches!(block.tag, Tag::Heading(_)) && block.linked * 2 < block.chars && block.chars >= least && ends
}

struct Judge<'p> {
    page: &'p Page,
    told: &'p Told,
    headline: Option<usize>,
    cues: Vec<Option<Cue>>,
    body: Vec<bool>,
}

impl Judge<'_> {
    fn parts(&self) -> Vec<Option<Part>> {
        let blocks = &self.page.blocks;
        let is_text = |at: &usize| {
            let is_after = self.headline.is_none_or(|headline| *at > headline);
            let is_other = matches!(self.cues[*at], Some(Cue::Litter(_) | Cue::Dek));
            self.body[*at] && is_after && !is_other && is_paragraph(&blocks[*at])
        };
        let Some(first) = (0..blocks.len()).find(is_text) else {
            // no paragraph anywhere: only what its markup shows is told, the words decide the rest
            return (0..blocks.len()).map(|at| self.without_a_body(at)).collect();
        };
        let last = (0..blocks.len()).rev().find(is_text).unwrap_or(first);
        let start = (first, last);
        let mut by_links = vec![false; blocks.len()];
        let mut head = Head::default();
        let mut parts: Vec<Part> =
            (0..blocks.len()).map(|at| self.part(at, start, &mut head, &mut by_links[at])).collect();
        self.headings_of_litter(&mut parts, &by_links, last);
        parts.into_iter().map(Some).collect()
    }

    fn without_a_body(&self, at: usize) -> Option<Part> {
        match self.cues[at] {
            _ if Some(at) == self.headline => Some(Part::Text(Role::Headline)),
            Some(Cue::Litter(reason)) => Some(Part::Litter(copyright(&self.page.blocks[at], reason))),
            _ => None,
        }
    }

    fn part(&self, at: usize, (first, last): (usize, usize), head: &mut Head, by_links: &mut bool) -> Part {
        let block = &self.page.blocks[at];
        let after_headline = self.headline.is_none_or(|headline| at > headline);
        if Some(at) == self.headline {
            return Part::Text(Role::Headline);
        }
        let cue = self.cues[at];
        if let Some(Cue::Litter(reason)) = cue {
            let is_of_article = (after_headline && (at < first || self.body[at])) || self.is_in_article(at);
            let reason = if reason == Litter::About && !is_of_article { outside(after_headline) } else { reason };
            return Part::Litter(copyright(block, reason));
        }
        if self.headline.is_some_and(|headline| key(&self.page.blocks[headline].text) == key(&block.text)) {
            return Part::Litter(if after_headline { Litter::RepeatedHeadline } else { Litter::Navigation });
        }
        if !after_headline {
            return Part::Litter(copyright(block, Litter::Navigation));
        }
        if at < first {
            return self.head(at, cue, head);
        }
        if !self.body[at] {
            let reason =
                if is_linked(block) || words(block) > SHORT_WORDS { Litter::Related } else { Litter::Navigation };
            return Part::Litter(copyright(block, reason));
        }
        if is_linked(block) {
            *by_links = true;
            return Part::Litter(if words(block) < 3 && at > last { Litter::Navigation } else { Litter::Related });
        }
        match block.tag {
            Tag::Heading(_) => Part::Text(Role::Subhead),
            _ if at > last && block.text.contains('©') => Part::Litter(Litter::Copyright),
            _ if at > last && !block.text.contains(char::is_alphabetic) => Part::Litter(Litter::Navigation),
            _ if is_credit_of_post(&block.text) => Part::Litter(Litter::Caption),
            _ => Part::Text(Role::Body),
        }
    }

    /// A line between headline and body.
    fn head(&self, at: usize, cue: Option<Cue>, head: &mut Head) -> Part {
        let block = &self.page.blocks[at];
        let is_summary = self.told.description.as_ref().is_some_and(|summary| key(summary) == key(&block.text));
        let follows = self.headline == Some(at.wrapping_sub(1)) && matches!(block.tag, Tag::Heading(_));
        let is_sentence = words(block) > SHORT_WORDS && !is_linked(block);
        if cue == Some(Cue::Dek)
            || is_summary
            || (follows && !is_linked(block))
            || (is_sentence && !head.has_subhead && (!head.has_dek || block.tag == Tag::Item))
        {
            head.has_dek = true;
            return Part::Text(Role::Dek);
        }
        match block.tag {
            Tag::Heading(_) if self.body[at] && !is_linked(block) => {
                head.has_subhead = true;
                Part::Text(Role::Subhead)
            }
            // "Key points", and a list of them
            Tag::Item if head.has_subhead && !is_linked(block) && words(block) > KEY_POINT_WORDS => {
                Part::Text(Role::Body)
            }
            _ if is_sentence => Part::Litter(Litter::Caption),
            _ if is_linked(block) && block.chars > 40 => Part::Litter(Litter::Related),
            _ => Part::Litter(Litter::About),
        }
    }

    /// Whether a block stands in the `article` that holds the body.
    fn is_in_article(&self, at: usize) -> bool {
        let article =
            |at: usize| self.page.around(self.page.blocks[at].element).find(|at| self.page.elements[*at].is_article);
        let body = self.body.iter().position(|is_body| *is_body);
        article(at).is_some_and(|found| body.and_then(article) == Some(found))
    }

    /// A heading, or a short line with a colon, over links to other articles is theirs; so is a heading that nothing follows.
    fn headings_of_litter(&self, parts: &mut [Part], by_links: &[bool], last: usize) {
        for at in (0..parts.len()).rev() {
            let block = &self.page.blocks[at];
            let is_heading = parts[at] == Part::Text(Role::Subhead);
            let is_label =
                parts[at] == Part::Text(Role::Body) && words(block) <= SHORT_WORDS && !is_closed(&block.text);
            if !is_heading && !is_label {
                continue;
            }
            let over_links = by_links.get(at + 1).is_some_and(|links| *links);
            if over_links && let Part::Litter(reason) = parts[at + 1] {
                parts[at] = Part::Litter(reason);
            } else if is_heading && at > last {
                let reason = parts[at + 1..].iter().find_map(|part| match part {
                    Part::Litter(reason) => Some(*reason),
                    Part::Text(_) => None,
                });
                // text that is no paragraph may follow: a list
                let is_alone = parts.get(at + 1).is_none_or(|part| matches!(part, Part::Litter(_)));
                if is_alone {
                    parts[at] = Part::Litter(reason.unwrap_or(Litter::Related));
                }
            }
        }
    }
}

/// What each block of a piece is that holds nothing but an article's body.
pub fn judge_fragment(page: &Page) -> Vec<Part> {
    let weights = Weights::of(page, None);
    let cues = page.blocks.iter().map(|block| weights.cue(page, block)).collect();
    let judge = Judge { page, told: &Told::default(), headline: None, cues, body: vec![true; page.blocks.len()] };
    let last = page.blocks.len();
    let mut by_links = vec![false; last];
    let mut parts: Vec<Part> =
        (0..last).map(|at| judge.part(at, (0, last), &mut Head::default(), &mut by_links[at])).collect();
    judge.headings_of_litter(&mut parts, &by_links, last);
    parts
}

/// What has stood between headline and body.
#[derive(Default)]
struct Head {
    has_dek: bool,
    has_subhead: bool,
}

/// Whose post was shown: "— Name (@name) November 24".
fn is_credit_of_post(text: &str) -> bool {
    text.starts_with(['—', '–', '-']) && text.contains("(@")
}

fn outside(after_headline: bool) -> Litter {
    if after_headline { Litter::Related } else { Litter::Navigation }
}

fn is_closed(text: &str) -> bool {
    text.ends_with(['.', '!', '?', '؟', '…', '۔', '。', '»', '"', '”'])
}

/// A line with the sign and a year is a copyright line wherever it stands.
fn copyright(block: &Block, reason: Litter) -> Litter {
    let is_short = words(block) <= 40;
    if block.text.contains('©') && is_short && !matches!(reason, Litter::Caption) { Litter::Copyright } else { reason }
}
