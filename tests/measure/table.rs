//! The table of `make eval`, and its place in `docs/quality.md`.

use std::path::Path;

use super::measure::score::Score;

/// The table stands between these two lines.
const BEGIN: &str = "<!-- make eval writes from here -->";
const END: &str = "<!-- to here -->";

/// One row a measure, one column a set: F1, and precision and recall where they differ from it. `head` is what all of it is.
pub fn table(head: &str, measured: &[(&str, Vec<(&str, Score)>)]) -> String {
    let mut lines = vec![
        measured.iter().fold(format!("| {head} |"), |line, (set, _)| format!("{line} {set} |")),
        measured.iter().fold("|---|".to_owned(), |line, _| format!("{line}---|")),
    ];
    let rows = measured.first().map_or(0, |(_, scores)| scores.len());
    for row in 0..rows {
        let name = measured[0].1[row].0;
        lines.push(
            measured
                .iter()
                .fold(format!("| {name} |"), |line, (_, scores)| format!("{line} {} |", cell(&scores[row].1))),
        );
    }
    lines.join("\n") + "\n"
}

/// Measures that have words for a figure.
pub fn lines(lines: &[(String, String)]) -> String {
    let rows = lines.iter().map(|(what, figure)| format!("| {what} | {figure} |\n"));
    std::iter::once("| on material that is not part of the project | |\n|---|---|\n".to_owned()).chain(rows).collect()
}

/// Scores of measures that have sets of their own.
pub fn scores(head: &str, scores: &[(String, Score)]) -> String {
    let rows = scores.iter().map(|(what, score)| format!("| {what} | {} |\n", cell(score)));
    std::iter::once(format!("| {head} | |\n|---|---|\n")).chain(rows).collect()
}

/// What was measured by words, and by words and meaning.
pub fn both(head: &str, rows: impl Iterator<Item = [String; 3]>) -> String {
    let rows = rows.map(|[what, by_words, by_meaning]| format!("| {what} | {by_words} | {by_meaning} |\n"));
    std::iter::once(format!("| {head} | by words | by words and meaning |\n|---|---|---|\n")).chain(rows).collect()
}

/// F1, and precision and recall where they differ from it.
pub fn cell(score: &Score) -> String {
    if score.is_empty() {
        return "–".to_owned();
    }
    let (p, r) = (score.precision(), score.recall());
    if score.found == score.wanted && score.right == score.reached {
        format!("{p:.3} of {}", score.wanted)
    } else {
        format!("{:.3} ({p:.3}, {r:.3}) of {}", score.f1(), score.wanted)
    }
}

/// Puts the table into the page; without its two lines the page is left alone.
pub fn write(page: &Path, table: &str) {
    let text = std::fs::read_to_string(page).unwrap_or_default();
    let (Some((before, rest)), true) = (text.split_once(BEGIN), text.contains(END)) else {
        eprintln!("{}: no place for the table", page.display());
        return;
    };
    let after = rest.split_once(END).map_or("", |(_, after)| after);
    let new = format!("{before}{BEGIN}\n\n{table}\n{END}{after}");
    if new != text
        && let Err(problem) = std::fs::write(page, new)
    {
        eprintln!("{}: {problem}", page.display());
    }
}
