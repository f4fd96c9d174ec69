//! The reason that a reader sees of what is folded anyway: the section of the page that a line stands in.
//!
//! ```text
//! Comments                 heads a section
//! Amar                     comments
//! 16 May 2033, 16:20       comments, though a day
//! Send                     a button of the form, though it may share too
//! Legal notice             the page's foot begins
//! ```
//!
//! Nothing is folded here and nothing restored.

use super::super::line::Line;
use super::super::{Litter, Part};
use super::Page;
use super::buttons::{is_age, is_clock, is_form};

/// From this share of words told by the article on, from 0 to 1, a few words behind it are what it is filed under.
const TAG_SHARE: f64 = 0.5;

impl Page<'_, '_> {
    /// Puts the reasons of litter right by the lines around it.
    pub(super) fn settle(&self, parts: &mut [Part]) {
        self.settle_small(parts);
        let mut section: Option<Litter> = None;
        for (i, part) in parts.iter_mut().enumerate().skip(self.body.end) {
            let Part::Litter(reason) = *part else {
                section = None;
                continue;
            };
            let line = &self.lines[i];
            let settled = match self.own[i] {
                Some(found) if found.is_heading => {
                    section = Some(found.reason);
                    continue;
                }
                _ if is_age(line, self.knowledge) || is_clock(line) => section.unwrap_or(Litter::Related),
                Some(_)
                    if is_form(line, self.knowledge) && matches!(section, Some(Litter::Comments | Litter::Advert)) =>
                {
                    section.unwrap_or(reason)
                }
                Some(found) if found.reason == Litter::Advert && section == Some(Litter::Comments) => Litter::Comments,
                Some(found) if found.reason == Litter::Navigation && counts_comments(line) => Litter::Comments,
                Some(found) => {
                    section = match found.reason {
                        Litter::Copyright => Some(Litter::Navigation),
                        Litter::Navigation | Litter::Comments => Some(found.reason),
                        // what a box says does not end the comments around it
                        _ => section.filter(|section| *section == Litter::Comments),
                    };
                    continue;
                }
                None if reason == Litter::RepeatedHeadline || reason == Litter::Caption => continue,
                None if section == Some(Litter::Related) && is_about_site(line) => {
                    section = Some(Litter::Navigation);
                    Litter::Navigation
                }
                None if section.is_none() && self.is_tag(i) => Litter::Related,
                None => match (section, reason) {
                    (Some(Litter::Comments), _) => Litter::Comments,
                    (Some(section @ (Litter::Advert | Litter::Related)), Litter::Navigation | Litter::Related) => {
                        section
                    }
                    (Some(Litter::Navigation), Litter::Related) if !self.is_title_like(i) => Litter::Navigation,
                    _ => reason,
                },
            };
            *part = Part::Litter(settled);
        }
    }

    /// A sign alone belongs to what stands above it, a time of day to what it is the time of, below it.
    fn settle_small(&self, parts: &mut [Part]) {
        for i in (0..self.body.end.min(parts.len())).rev() {
            let Part::Litter(_) = parts[i] else { continue };
            let reason = |near: usize| match parts.get(near) {
                Some(Part::Litter(reason)) => Some(*reason),
                _ => None,
            };
            let is_count = self.lines[i].words.len() == 1 && self.lines[i].words[0].is_number;
            let near = if is_count {
                i.checked_sub(1).and_then(reason).filter(|reason| *reason == Litter::Share)
            } else if self.lines[i].words.is_empty() {
                i.checked_sub(1).and_then(reason)
            } else if is_clock(&self.lines[i]) {
                reason(i + 1).filter(|reason| matches!(reason, Litter::Caption | Litter::Related))
            } else {
                None
            };
            if let Some(near) = near {
                parts[i] = Part::Litter(near);
            }
        }
    }

    /// A few words of the article on a line of their own behind it.
    fn is_tag(&self, i: usize) -> bool {
        let line = &self.lines[i];
        !line.is_closed && line.words.len() < super::HEADLINE_WORDS && self.is_own(i, TAG_SHARE)
    }
}

/// "3 comments": how many there are.
fn counts_comments(line: &Line) -> bool {
    let is_comment = |word: &str| ["comment", "تعليق"].iter().any(|begin| word.starts_with(begin));
    line.words.len() <= 3
        && line.words.iter().any(|word| word.is_number)
        && line.words.iter().any(|word| is_comment(&word.folded))
}

/// "عن المرصد", "About the Post": what a page's foot begins with.
fn is_about_site(line: &Line) -> bool {
    (2..=3).contains(&line.words.len()) && matches!(line.words[0].folded.as_str(), "عن" | "about")
}
