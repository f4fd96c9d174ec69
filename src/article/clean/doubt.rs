//! Second thoughts on lines whose own words look like litter: what their neighbours say.
//!
//! ```text
//! Tomatoes   4.5   6      rows of one width with numbers are a table, one such row alone is a menu
//! Cucumbers  3     3.25
//!
//! … two paragraphs …
//! Facebook                a word alone between two paragraphs is a subhead, a run of such words is a row of buttons
//! … two paragraphs …
//! ```
//!
//! The same holds for a time of day on a line of its own. On a page, which other lines betray, both are litter: there
//! "Print" and "14:32" stand alone too.

use super::super::Litter;
use super::super::line::Line;
use super::buttons::is_clock;
use super::own_words::Found;

/// Withdraws what was found in lines that are text by their neighbours. Returns whether what stays betrays a page
/// around the article.
pub(super) fn withdraw(lines: &[Line], own: &mut [Option<Found>]) -> bool {
    for run in tables(lines) {
        own[run].fill(None);
    }
    let is_text = |i: usize| lines.get(i).is_some_and(Line::is_paragraph) && own[i].is_none();
    let is_lone = |i: usize| {
        let is_button = own[i].is_some_and(|found| matches!(found.reason, Litter::Share | Litter::Navigation));
        is_button && lines[i].words.len() == 1 && i > 0 && is_text(i - 1) && is_text(i + 1)
    };
    let doubtful: Vec<usize> = (0..lines.len()).filter(|i| is_lone(*i) || is_clock(&lines[*i])).collect();
    let betrays = |found: &Found| !matches!(found.reason, Litter::About | Litter::Caption);
    let is_page = (0..lines.len()).any(|i| own[i].as_ref().is_some_and(betrays) && !doubtful.contains(&i));
    if !is_page {
        doubtful.into_iter().for_each(|i| own[i] = None);
    }
    is_page
}

/// Runs of lines with as many pieces each, some of which are nothing but a number.
fn tables(lines: &[Line]) -> Vec<std::ops::Range<usize>> {
    let mut tables = Vec::new();
    let mut start = 0;
    for run in lines.chunk_by(|a, b| a.menu_pieces() == b.menu_pieces()) {
        let rows = start..start + run.len();
        start = rows.end;
        if run.len() > 1 && run[0].menu_pieces().is_some() && run.iter().any(has_figure) {
            tables.push(rows);
        }
    }
    tables
}

/// Whether a piece of the row is a number and no more.
fn has_figure(line: &Line) -> bool {
    line.text.split(['|', '\t']).map(str::trim).any(|piece| {
        let digits = piece.chars().filter(|c| c.is_numeric()).count();
        digits > 0 && piece.chars().all(|c| c.is_numeric() || "-−+.,٫٬%٪ ".contains(c))
    })
}
