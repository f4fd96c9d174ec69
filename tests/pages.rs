//! Floors under how well the invented web pages of `tests/pages` and the Markdown of `tests/markdown` are read; `make eval` prints the
//! figures.

mod measure;
mod support;

/// A measure of [`measure::pages`], and the least F1, 0 to 1.
type Floor = (&'static str, f64);

const PAGES: [Floor; 8] = [
    ("litter, characters", 0.97),
    ("dek, characters", 0.95),
    ("subheads, characters", 0.95),
    ("headline", 0.95),
    ("publishing date", 0.95),
    ("outlet", 0.95),
    ("byline", 0.9),
    ("credited source", 0.8),
];

const MARKDOWN: [Floor; 8] = [
    ("litter, characters", 0.97),
    ("dek, characters", 0.7),
    ("subheads, characters", 0.6),
    ("headline", 1.0),
    ("publishing date", 0.6),
    ("outlet", 0.6),
    ("byline", 0.6),
    ("credited source", 1.0),
];

#[test]
fn litter_and_fields_of_pages_are_found() {
    hold("pages", &PAGES);
}

#[test]
fn litter_and_fields_of_markdown_are_found() {
    hold("markdown", &MARKDOWN);
}

/// Prints each measure of a folder of `tests`, and fails with the cases that are wrong where one is under its floor.
fn hold(folder: &str, floors: &[Floor]) {
    let scores = measure::pages::all(&support::root().join("tests").join(folder));
    for ((name, score), (floor_name, floor)) in scores.iter().zip(floors) {
        assert_eq!(name, floor_name);
        let misses: String = score.misses.iter().map(|miss| format!("\n  {}: {}", miss.file, miss.what)).collect();
        println!("{folder}, {name}: {:.3}{misses}", score.f1());
        assert!(score.f1() >= *floor, "{folder}, {name}: {:.3}{misses}", score.f1());
    }
}
