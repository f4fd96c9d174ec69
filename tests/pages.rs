//! Floors under how well the invented web pages of `tests/pages` are read; `make eval` prints the figures.

mod measure;
mod support;

/// A measure of [`measure::pages`], and the least F1, 0 to 1.
const FLOORS: [(&str, f64); 5] =
    [("litter, characters", 0.97), ("headline", 0.95), ("publishing date", 0.95), ("outlet", 0.8), ("byline", 0.8)];

#[test]
fn litter_and_fields_of_pages_are_found() {
    let scores = measure::pages::all(&support::root().join("tests/pages"));
    for ((name, score), (floor_name, floor)) in scores.iter().zip(FLOORS) {
        assert_eq!(*name, floor_name);
        let misses: Vec<String> = score.misses.iter().map(|miss| format!("{}: {}", miss.file, miss.what)).collect();
        assert!(score.f1() >= floor, "{name}: {:.3}\n{}", score.f1(), misses.join("\n"));
    }
}
