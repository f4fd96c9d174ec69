//! The publishing date: the first day named on a line about the article.

use super::super::{Litter, Precision, Published};
use super::Page;
use crate::language::dates;

impl Page<'_, '_> {
    /// The publishing date.
    pub(super) fn published(self) -> Option<Published> {
        self.litter(Litter::About).filter(|line| line.has_date).find_map(|line| {
            let days = dates::full_dates(&line.text, self.knowledge).into_iter();
            let day = days.into_iter().find(|found| found.precision == Precision::Day)?;
            Some(Published { date: day.date, precision: Precision::Day, span: Some(line.place(day.span)) })
        })
    }
}
