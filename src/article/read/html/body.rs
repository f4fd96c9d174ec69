//! Which blocks are in the body, and what the elements around a block say of it.
//!
//! The body is the element whose own paragraphs weigh most: each paragraph speaks for the elements around it, half as much the
//! farther they are. It is joined with what readability kept where both speak of the same text; an element that is marked as
//! the body (`articleBody`) needs no vote. An element whose name means litter is none where it holds the headline or most of
//! the page's paragraphs.

use std::collections::HashSet;

use super::blocks::{Block, Page, Tag};
use super::cues::Cue;
use super::judge::is_paragraph;
use crate::article::Litter;

/// The share of the page's paragraphs that an element may hold and still be litter by its name, 0 to 1. Lower, and long author's
/// notes are body; higher, and an article in `<div class="has-ads widget">` is litter.
const LARGEST_LITTER: f64 = 0.5;

/// The same for names of what is about the article ("meta", "published"), which themes give to whole articles too.
const LARGEST_ABOUT: f64 = 0.25;

/// Two guesses at the body speak of the same text if they share so much of the smaller, 0 to 1.
const SAME_BODY: f64 = 0.5;

/// How much of the page's paragraphs each element holds, and which elements hold the headline.
pub(super) struct Weights {
    of: Vec<usize>,
    total: usize,
    holds_headline: Vec<bool>,
}

impl Weights {
    pub fn of(page: &Page, headline: Option<usize>) -> Self {
        let mut weights =
            Self { of: vec![0; page.elements.len()], total: 0, holds_headline: vec![false; page.elements.len()] };
        for block in page.blocks.iter().filter(|block| is_paragraph(block)) {
            let mut is_comment = false;
            for at in page.around(block.element) {
                weights.of[at] += block.chars;
                is_comment |= page.elements[at].cue == Some(Cue::Litter(Litter::Comments));
            }
            // under a short article there may be more comments than text
            weights.total += if is_comment { 0 } else { block.chars };
        }
        for at in headline.iter().flat_map(|at| page.around(page.blocks[*at].element)) {
            weights.holds_headline[at] = true;
        }
        weights
    }

    /// What the names around a block say of it.
    pub fn cue(&self, page: &Page, block: &Block) -> Option<Cue> {
        let mut about = block.cue.filter(|cue| *cue == Cue::Litter(Litter::About));
        if let Some(cue) = block.cue.filter(|_| about.is_none()) {
            return Some(cue);
        }
        for at in page.around(block.element) {
            if self.holds_headline[at] {
                break;
            }
            let element = &page.elements[at];
            let share = self.of[at] as f64 / self.total.max(1) as f64;
            match element.cue {
                // around it there may be anything: a form around a whole page
                Some(Cue::Body) => return about.or(Some(Cue::Body)),
                Some(Cue::Dek) if share < LARGEST_LITTER => return about.or(Some(Cue::Dek)),
                // the byline of another article's teaser is that teaser's
                Some(cue @ Cue::Litter(Litter::About)) if share < LARGEST_ABOUT => about = about.or(Some(cue)),
                Some(cue @ Cue::Litter(reason))
                    if reason != Litter::About && (share < LARGEST_LITTER || reason == Litter::Comments) =>
                {
                    return Some(cue);
                }
                _ if element.is_figure && share < LARGEST_ABOUT => return Some(Cue::Litter(Litter::Caption)),
                _ => {}
            }
        }
        about
    }
}

/// Which blocks are in the body.
pub(super) fn body(page: &Page, cues: &[Option<Cue>], kept: &HashSet<usize>) -> Vec<bool> {
    let is_text = |at: usize| !matches!(cues[at], Some(Cue::Litter(_))) && is_paragraph(&page.blocks[at]);
    // the nearer an element is to a paragraph the more the paragraph speaks for it
    let mut scores = vec![0_usize; page.elements.len()];
    let mut marked = vec![0_usize; page.elements.len()];
    for (_, block) in page.blocks.iter().enumerate().filter(|(at, _)| is_text(*at)) {
        let own = usize::from(block.tag == Tag::Paragraph);
        for (distance, element) in page.around(block.element).enumerate() {
            if distance >= own && distance < own + SCORED_AROUND {
                scores[element] += block.chars >> (distance - own);
            }
            if page.elements[element].cue == Some(Cue::Body) {
                marked[element] += block.chars;
            }
        }
    }
    let best = |scores: &[usize]| (0..scores.len()).rev().max_by_key(|at| scores[*at]).filter(|at| scores[*at] > 0);
    let inside = |element: Option<usize>| -> Vec<bool> {
        let is_in = |block: &Block| element.is_some_and(|element| page.around(block.element).any(|at| at == element));
        page.blocks.iter().map(is_in).collect()
    };
    let own = inside(best(&scores));
    let weigh = |which: &dyn Fn(usize) -> bool| -> usize {
        (0..page.blocks.len()).filter(|at| is_text(*at) && which(*at)).map(|at| page.blocks[at].chars).sum()
    };
    let weight = weigh(&|at| own[at]);
    if let Some(element) = best(&marked).filter(|at| marked[*at] as f64 >= SAME_BODY * weight as f64) {
        return inside(Some(element));
    }
    let is_kept = |at: usize| page.around(page.blocks[at].element).take(1).any(|element| kept.contains(&element));
    let both = weigh(&|at| own[at] && is_kept(at));
    let smaller = weight.min(weigh(&is_kept));
    if both as f64 >= SAME_BODY * smaller as f64 && smaller > 0 {
        (0..page.blocks.len()).map(|at| own[at] || is_kept(at)).collect()
    } else {
        own
    }
}

/// So many elements around a paragraph are scored: each half as much as the one inside it.
const SCORED_AROUND: usize = 3;
