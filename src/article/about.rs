//! What the text states about itself: outlet, credited source, publishing date.
//!
//! Only what stands there. A copyright year is no date; the outlet is read off the copyright line or off a name
//! that heads the page and stands on it once more, and is not guessed from style.

use super::line::Line;
use super::{Litter, Part, Precision, Published, Span, Stated};
use crate::language::{Knowledge, dates};

/// Words in an outlet's name at the most.
const OUTLET_WORDS: usize = 5;

/// The outlet named by a copyright line, or by a short line at the top that stands on the page once more.
pub(super) fn outlet(lines: &[Line], kinds: &[Part], text: &str) -> Option<Stated> {
    let of = |reason: Litter| lines.iter().zip(kinds).filter(move |(_, kind)| **kind == Part::Litter(reason));
    let heading_name = of(Litter::Navigation).map(|(line, _)| line).find(|line| {
        let is_name = (1..=OUTLET_WORDS).contains(&line.words.len()) && line.menu_pieces().is_none();
        is_name
            && lines.iter().any(|other| other.span.start > line.span.end && contains_words(&other.folded, &line.folded))
    });
    let copyrighted = || of(Litter::Copyright).find_map(|(line, _)| copyright_holder(line, text));
    copyrighted().or_else(|| heading_name.map(|line| stated(line.span, text)))
}

fn contains_words(line: &str, words: &str) -> bool {
    format!(" {line} ").contains(&format!(" {words} "))
}

fn stated(span: Span, text: &str) -> Stated {
    Stated { text: span.of(text).to_owned(), span: Some(span) }
}

/// "© 2029 The Orsen Courier. All rights reserved." names its holder after the year or before the sign.
fn copyright_holder(line: &Line, text: &str) -> Option<Stated> {
    let year = line.words.iter().position(|word| word.is_number && word.folded.len() == 4)?;
    let run = |words: &[crate::language::words::Word]| -> Option<Span> {
        let mut span: Option<Span> = None;
        for word in words.iter().take(OUTLET_WORDS) {
            let word_span = Span::new(line.span.start + word.span.start, line.span.start + word.span.end);
            let joined =
                span.is_none_or(|span| text[span.end..word_span.start].chars().all(|c| c == ' ' || c == '\u{a0}'));
            if !joined {
                break;
            }
            span = Some(Span::new(span.map_or(word_span.start, |span| span.start), word_span.end));
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
        .map(|span| stated(span, text))
}

/// Whether the words before the sign are the formula of rights and not a name.
fn has_rights(line: &Line) -> bool {
    let sign = line.text.find('©').unwrap_or(0);
    ["حقوق", "rights", "droits"].iter().any(|word| line.text[..sign].contains(word))
}

/// The source credited on a line of its own: what follows the label.
pub(super) fn source(lines: &[Line], kinds: &[Part], text: &str) -> Option<Stated> {
    const LABELS: [&str; 4] = ["المصدر", "المصادر", "source", "sources"];
    let about = lines.iter().zip(kinds).filter(|(_, kind)| **kind == Part::Litter(Litter::About)).map(|(line, _)| line);
    about.filter(|line| line.words.first().is_some_and(|word| LABELS.contains(&word.folded.as_str()))).find_map(
        |line| {
            let mark = line.text.find([':', '•', '|', '–', '-'])?;
            let label_end = mark + line.text[mark..].chars().next()?.len_utf8();
            let rest = &line.text[label_end..];
            let start = line.span.start + label_end + (rest.len() - rest.trim_start().len());
            (start < line.span.end).then(|| stated(Span::new(start, line.span.end), text))
        },
    )
}

/// The publishing date: the first day named on a line about the article, above the body.
pub(super) fn published(lines: &[Line], kinds: &[Part], knowledge: &dyn Knowledge) -> Option<Published> {
    let about = lines.iter().zip(kinds).filter(|(_, kind)| **kind == Part::Litter(Litter::About)).map(|(line, _)| line);
    about.filter(|line| line.has_date).find_map(|line| {
        let mention =
            dates::dates(&line.text, knowledge).into_iter().find(|found| found.precision == Precision::Day)?;
        let span = Span::new(line.span.start + mention.span.start, line.span.start + mention.span.end);
        Some(Published { date: mention.date, precision: Precision::Day, span: Some(span) })
    })
}
