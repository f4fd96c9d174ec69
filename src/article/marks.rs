//! What markup and the reader say of lines, laid over what the lines themselves show.
//!
//! Markup decides: a block that the page's own source calls a menu is one. With one exception: a page's body often holds
//! share buttons and links to other articles, so that what the words of a line surely betray stays litter inside a block
//! that markup calls body. The reader's word outranks everything.
//!
//! "Body" says of a line that it belongs to the article, not that it is no subhead: a finer role that was found stays.

use super::line::Line;
use super::{Mark, Part, Role};

/// Lays the marks of markup over `parts`. `is_sure` tells of the line with an index whether its words betray it.
pub(super) fn markup(parts: &mut [Part], lines: &[Line], marks: &[Mark], is_sure: &dyn Fn(usize) -> bool) {
    for mark in marks {
        for (i, _) in lines.iter().enumerate().filter(|(_, line)| mark.span.overlaps(line.span)) {
            parts[i] = match (mark.part, parts[i]) {
                (Part::Text(Role::Body), found @ Part::Text(_)) => found,
                (Part::Text(Role::Body), found) if is_sure(i) => found,
                (said, _) => said,
            };
        }
    }
}

/// Lays the reader's marks over `parts`.
pub(super) fn reader(parts: &mut [Part], lines: &[Line], marks: &[Mark]) {
    for mark in marks {
        let marked = lines.iter().zip(&mut *parts).filter(|(line, _)| mark.span.overlaps(line.span));
        marked.for_each(|(_, part)| *part = mark.part);
    }
}
