//! The publishing date: the day that a line about the article says it was published on.
//!
//! ```text
//! Published: 4 May 2034 | Updated: 5 May 2034      the first, not the second
//! 17/4/2034 - آخر تحديث: 18/4/2034                 the one without a label
//! ١٤ رمضان ١٤٥٥ - 6 ديسمبر 2033                     the Gregorian one
//! © 2031          منذ 3 ساعات                       none
//! ```
//!
//! When a page was changed counts only where nothing else is stated. Behind the body only a date with its label counts.

use super::super::{DateMention, Litter, Part, Precision, Published};
use super::opening::Opening;
use super::{Line, Page};
use crate::language::dates;
use crate::language::words::words;

/// Words of a label on a line of its own, above its date, at the most.
const LABEL_WORDS: usize = 4;

/// What is said of a date.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Published,
    Nothing,
    Updated,
}

impl Page<'_, '_> {
    /// The publishing date.
    pub(super) fn published(self) -> Option<Published> {
        let end = self.body().map_or(self.lines.len(), |body| body.end);
        let mut best: Option<(Said, Published)> = None;
        for (i, line) in self.lines.iter().enumerate() {
            let is_about = self.parts[i] == Part::Litter(Litter::About);
            let is_clear = i < end && self.parts[i] == Part::Litter(Litter::Navigation) && line.menu_pieces().is_none();
            if !line.has_date || !(is_about || is_clear) {
                continue;
            }
            for (said, day) in self.days(i) {
                let is_placed = i < end || said == Said::Published || self.body().is_none();
                if is_placed && best.is_none_or(|(other, _)| said < other) {
                    let span = Some(line.place(day.span));
                    best = Some((said, Published { date: day.date, precision: Precision::Day, span }));
                }
            }
        }
        best.map(|(_, published)| published)
    }

    /// The day that stands beside place and agency before the article begins: "سيرما 5-11-2031 (أ ن س) -".
    pub(super) fn dated(self, opening: &Opening) -> Option<Published> {
        let line = &self.lines[self.body()?.start];
        let agency = opening.agency.filter(|agency| line.span.contains(*agency))?;
        let days = dates::full_dates(&line.text, &line.words, self.knowledge);
        let day = days.into_iter().find(|day| day.precision == Precision::Day)?;
        let span = line.place(day.span);
        (span.end <= agency.start).then_some(Published { date: day.date, precision: Precision::Day, span: Some(span) })
    }

    /// The days that a line names, with what is said of each before it.
    fn days(self, i: usize) -> Vec<(Said, DateMention)> {
        let line = &self.lines[i];
        let mut from = 0;
        let mut days = Vec::new();
        for day in dates::full_dates(&line.text, &line.words, self.knowledge) {
            let said = self.said(&line.text[from..day.span.start]);
            let above = i.checked_sub(1).map(|above| &self.lines[above]);
            let labels = |above: &&Line| from == 0 && above.words.len() <= LABEL_WORDS && !above.has_date;
            let said = match said {
                Said::Nothing => above.filter(labels).map_or(Said::Nothing, |above| self.said(&above.text)),
                said => said,
            };
            from = day.span.end;
            if day.precision == Precision::Day {
                days.push((said, day));
            }
        }
        days
    }

    /// What the last label of a text says.
    fn said(self, text: &str) -> Said {
        let said = |word: &str| {
            if self.is_site_word(word, |site| site.updated) {
                Some(Said::Updated)
            } else {
                self.is_site_word(word, |site| site.published).then_some(Said::Published)
            }
        };
        words(text, self.knowledge).iter().rev().find_map(|word| said(&word.folded)).unwrap_or(Said::Nothing)
    }
}
