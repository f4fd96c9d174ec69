//! The whole report on the sample, as people read it. A change of it is reviewed by eye:
//! `UPDATE_GOLDEN=1 cargo test --test golden`, then look at `git diff tests/golden`.

mod support;

use muqabala::compare::{compare, report};

#[test]
fn the_sample_is_reported_as_reviewed() {
    let path = support::root().join("tests/golden/sample.md");
    let found = report::markdown(&compare(support::articles(&support::sample())));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(&path, &found).expect("it can be written");
    }
    let reviewed = std::fs::read_to_string(&path).expect("tests/golden/sample.md; UPDATE_GOLDEN=1 writes it");
    let first = found.lines().zip(reviewed.lines()).position(|(found, reviewed)| found != reviewed);
    assert!(
        found == reviewed,
        "the report differs from line {}; see the head of tests/golden.rs",
        first.map_or(found.lines().count().min(reviewed.lines().count()), |line| line) + 1
    );
}
