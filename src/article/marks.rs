//! What markup and the reader say of lines, laid over what the lines themselves show.
//!
//! Markup decides: a block that the page's own source calls a menu is one. With one exception: a page's body often holds
//! share buttons and links to other articles, so that what the words of a line surely betray stays litter inside a block
//! that markup calls body or subhead ("Most read"), and so do the lines that such a heading hands its reason down to. The reader's word
//! outranks everything.
//!
//! "Body" says of a line that it belongs to the article, not that it is no subhead: a finer role that was found stays. A dek
//! does where markup shows it right under the headline, with lines about the article behind it. And a line about rights stays one in
//! whatever menu it stands.

use super::line::Line;
use super::{Litter, Mark, Part, Role};

/// Lays the marks of markup over `parts`. `is_sure` tells of the line with an index whether its words betray it.
pub(super) fn markup(parts: &mut [Part], lines: &[Line], marks: &[Mark], is_sure: &dyn Fn(usize) -> bool) {
    let headline = marks.iter().position(|mark| mark.part == Part::Text(Role::Headline));
    let is_dek = |at: usize| {
        let is_body = |mark: &&Mark| mark.part == Part::Text(Role::Body);
        let is_under = |headline: usize| {
            let between = marks.get(headline + 1..at).map(|between| between.iter().filter(|mark| !is_body(mark)));
            between.is_some_and(|mut between| between.all(|mark| matches!(mark.part, Part::Litter(_))))
        };
        let next = || marks[at..].iter().find(|mark| !is_body(mark)).map(|mark| mark.part);
        headline.is_none_or(|headline| is_under(headline) && next() == Some(Part::Litter(Litter::About)))
    };
    // whether the last heading was litter by its own words, and all behind it
    let mut in_box = false;
    for (at, mark) in marks.iter().enumerate() {
        for (i, _) in lines.iter().enumerate().filter(|(_, line)| mark.span.overlaps(line.span)) {
            parts[i] = match (mark.part, parts[i]) {
                (Part::Text(Role::Body), Part::Text(Role::Dek)) if !is_dek(at) => Part::Text(Role::Body),
                (Part::Text(Role::Body), found @ Part::Text(_)) => found,
                (Part::Text(Role::Body), found) if in_box || is_sure(i) => found,
                (Part::Text(Role::Subhead), found @ Part::Litter(_)) if is_sure(i) => found,
                (Part::Litter(_), found @ Part::Litter(Litter::Copyright)) if is_sure(i) => found,
                (said, _) => said,
            };
            in_box = match mark.part {
                Part::Text(Role::Subhead) => matches!(parts[i], Part::Litter(_)),
                Part::Text(_) => in_box && matches!(parts[i], Part::Litter(_)),
                Part::Litter(_) => in_box,
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
