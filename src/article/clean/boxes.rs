//! Boxes between the paragraphs of a page: what stands around lines that surely speak to the reader.
//!
//! ```text
//! The morning newsletter      names what is offered, over or under a line that surely is no text
//! Every day at six            stands between two such lines
//! Your e-mail address
//! Sign up
//! ```
//!
//! A subhead is spared: what lies between a link to another article and the next paragraph may be one.

use super::super::Litter;
use super::address::{is_slogan, names_service, speaks_of_site};
use super::own_words::Found;
use super::{OWN_SHARE, Page};

/// Lines between two sure ones of a box at the most.
const INNER_LINES: usize = 4;

/// From this share of words told by the article on, from 0 to 1, a line between two sure ones is a subhead.
const SUBHEAD_SHARE: f64 = 0.5;

impl Page<'_, '_> {
    /// On a page: what belongs to a box becomes sure litter.
    pub(super) fn fill_boxes(&mut self) {
        for i in (0..self.lines.len()).rev() {
            self.claim(i);
        }
        // what a box claims below it
        for i in 0..self.lines.len() {
            self.claim(i);
        }
        self.fill_gaps();
    }

    /// Makes the line litter if it speaks to the reader, or names a service beside such a line.
    fn claim(&mut self, i: usize) {
        let line = &self.lines[i];
        if self.own[i].is_some() {
            return;
        }
        let beside = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().filter_map(|near| *self.own.get(near)?);
        let is_beside_box = beside.clone().any(|found| found.reason == Litter::Advert);
        let is_beside_litter = beside.clone().any(|found| !matches!(found.reason, Litter::About | Litter::Caption));
        let is_address = !line.is_closed && is_slogan(line, self.knowledge);
        let is_service = !line.is_closed && is_beside_box && names_service(line, self.knowledge);
        let is_notice = is_beside_litter && speaks_of_site(line, self.knowledge) && !self.is_own(i, OWN_SHARE);
        if is_address || is_service || is_notice {
            self.own[i] = Some(Found::of(Litter::Advert));
            self.text[i] = false;
        }
    }

    /// Fills what lies between two lines of one box, below the first paragraph.
    fn fill_gaps(&mut self) {
        let Some(first) = self.text.iter().position(|text| *text) else { return };
        let is_edge = |found: &Option<Found>| {
            found.is_some_and(|found| {
                matches!(found.reason, Litter::Advert | Litter::Share | Litter::Navigation | Litter::Comments)
            })
        };
        let mut i = first;
        while let Some(above) = (i..self.lines.len()).find(|i| is_edge(&self.own[*i])) {
            let below = (above + 1..self.lines.len().min(above + 2 + INNER_LINES))
                .take_while(|i| !self.text[*i] && self.own[*i].is_none_or(|found| found.reason != Litter::Related))
                .find(|i| is_edge(&self.own[*i]));
            let Some(below) = below else {
                i = above + 1;
                continue;
            };
            for inner in above + 1..below {
                if self.own[inner].is_none() && !self.is_own(inner, SUBHEAD_SHARE) && !self.is_report(inner) {
                    self.own[inner] = self.own[above].map(|found| Found::of(found.reason));
                }
            }
            i = below;
        }
    }
}
