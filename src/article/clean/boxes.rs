//! Boxes between the paragraphs of a page: what stands around a line that surely speaks to the reader.
//!
//! ```text
//! The morning newsletter      names what is offered, over
//! Your e-mail address         a line that surely is no text
//! ```

use super::super::Litter;
use super::super::line::Line;
use super::address::{is_slogan, names_service};
use super::own_words::Found;
use crate::language::Knowledge;

/// On a page: the short lines of a box that speaks to the reader, around a line that surely does ("Your e-mail address"), and the
/// heading over them, which names what is offered.
pub(super) fn fill(lines: &[Line], own: &mut [Option<Found>], knowledge: &dyn Knowledge) {
    for i in (0..lines.len()).rev() {
        let is_open = own[i].is_none() && !lines[i].is_closed;
        if is_open && is_slogan(&lines[i], knowledge) {
            own[i] = Some(Found::of(Litter::Advert));
        }
        let is_over_box = own.get(i + 1).copied().flatten().is_some_and(|found| found.reason == Litter::Advert);
        if is_open && own[i].is_none() && is_over_box && names_service(&lines[i], knowledge) {
            own[i] = Some(Found::of(Litter::Advert));
        }
    }
}
