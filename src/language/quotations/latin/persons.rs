//! Persons whom a sentence names without a verb of saying: whom the next sentence means by "he" or "she".
//!
//! ```text
//! Team owner Carla Voss was blunter.                               at the head, behind a title
//! Her climbdown follows a campaign led by Ron Petty, who has …     in the middle, with an insertion behind the name
//! ```

use super::Reader;
use super::phrase::LONGEST_LABEL;
use super::words::{TITLES, is_body};
use crate::article::Span;

/// Words before a title at the head of a sentence at the most: "Former team owner".
const BEFORE_TITLE: usize = 3;

impl Reader<'_, '_> {
    /// "Team owner Carla Voss": a title in lower case between the head of a sentence and a name.
    pub(super) fn titled(&self, start: usize, end: usize) -> Option<Span> {
        let title = (start..end.min(start + BEFORE_TITLE))
            .take_while(|at| *at == start || self.scene.touches_next(at - 1))
            .find(|at| TITLES.contains(self.folded(*at)))?;
        if title == start || !self.scene.touches_next(title) || (start..title).any(|at| self.is_function(at)) {
            return None;
        }
        let run = self.name_run(title + 1, end)?;
        Some(self.scene.label(start, run))
    }

    /// The last person of a sentence whose name has two words and an insertion behind it: "Ron Petty, who", "Mary Lane, 71,".
    pub fn introduced(&self, start: usize, end: usize) -> Option<Span> {
        let mut found = None;
        let mut at = start;
        while at < end {
            let Some(run) = self.name_run(at, end) else {
                at += 1;
                continue;
            };
            let is_set_off = run + 1 < end
                && self.gap(run).trim() == ","
                && (matches!(self.folded(run + 1), "who" | "qui" | "whose" | "a" | "an" | "the" | "un" | "une")
                    || self.word(run + 1).is_number);
            // "In a basement, Agnes Thorley is losing": at the head of its clause
            let leads = at == start || (!self.scene.touches_next(at - 1) && self.gap(at - 1).trim() == ",");
            let goes_on = run + 1 < end && self.scene.touches_next(run) && !self.word(run + 1).is_capital;
            if run > at && run - at < LONGEST_LABEL && (is_set_off || (leads && goes_on)) {
                found = Some(self.scene.label(at, run));
            }
            at = run + 1;
        }
        found
    }

    /// Whether a label may be somebody who speaks: it has a name, a title or a body in it.
    pub fn may_speak(&self, label: Span) -> bool {
        let from = self.scene.words.partition_point(|word| word.span.start < label.start);
        let to = self.scene.words.partition_point(|word| word.span.start < label.end);
        (from..to).any(|at| {
            let folded = self.folded(at);
            self.is_name(at) || TITLES.contains(folded) || is_body(folded) || folded.ends_with('s')
        })
    }

    /// A label without the 's of an owner at its end.
    pub fn without_owning(&self, label: Span) -> Span {
        let text = label.of(self.scene.text);
        let bare = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s")).unwrap_or(text);
        Span::new(label.start, label.start + bare.len())
    }
}
