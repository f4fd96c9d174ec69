//! The outlet, where the page names it: in its copyright line, or by a name that heads the page and stands on it once more.
//!
//! A copyright year is no date, and no outlet is guessed from style.

use super::super::line::Line;
use super::super::{Litter, Span, Stated};
use super::Page;
use crate::language::words::Word;

/// Words in an outlet's name at the most.
const OUTLET_WORDS: usize = 5;

impl Page<'_, '_> {
    /// The outlet named by a copyright line, or by a short line at the top that stands on the page once more.
    pub(super) fn outlet(self) -> Option<Stated> {
        let heading_name = self.litter(Litter::Navigation).find(|line| {
            let is_name = (1..=OUTLET_WORDS).contains(&line.words.len()) && line.menu_pieces().is_none();
            let stands_again =
                |other: &Line| other.span.start > line.span.end && contains_words(&other.folded, &line.folded);
            is_name && self.lines.iter().any(stands_again)
        });
        let copyrighted = || self.litter(Litter::Copyright).find_map(copyright_holder);
        copyrighted().or_else(|| heading_name.map(|line| line.span)).map(|span| self.stated(span))
    }
}

fn contains_words(line: &str, words: &str) -> bool {
    format!(" {line} ").contains(&format!(" {words} "))
}

/// "© 2029 The Orsen Courier. All rights reserved." names its holder after the year or before the sign.
fn copyright_holder(line: &Line) -> Option<Span> {
    let year = line.words.iter().position(|word| word.is_number && word.folded.len() == 4)?;
    let run = |words: &[Word]| -> Option<Span> {
        let mut span: Option<Span> = None;
        for word in words.iter().take(OUTLET_WORDS) {
            let joined =
                span.is_none_or(|span| line.text[span.end..word.span.start].chars().all(|c| c == ' ' || c == '\u{a0}'));
            if !joined {
                break;
            }
            span = Some(Span::new(span.map_or(word.span.start, |span| span.start), word.span.end));
        }
        span
    };
    let between = &line.text[line.words[year].span.end..];
    let follows = !between.trim_start().starts_with(['.', '|', '-', '–']);
    let after = if follows { run(&line.words[year + 1..]) } else { None };
    let before = || {
        // "Name © 2028": only where the sign itself stands between name and year
        let sign = line.text.find('©')?;
        let words: Vec<_> = line.words.iter().filter(|word| word.span.end <= sign).cloned().collect();
        run(&words).filter(|_| words.len() <= OUTLET_WORDS)
    };
    if line.text.trim_start().starts_with('©') { after } else { before().filter(|_| !has_rights(line)).or(after) }
        .map(|span| line.place(span))
}

/// Whether the words before the sign are the formula of rights and not a name.
fn has_rights(line: &Line) -> bool {
    let sign = line.text.find('©').unwrap_or(0);
    ["حقوق", "rights", "droits"].iter().any(|word| line.text[..sign].contains(word))
}
