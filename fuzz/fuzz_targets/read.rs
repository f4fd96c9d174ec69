//! Every reader of files: the first byte chooses the ending, so that each form gets its share. Whatever comes out, its marks
//! lie on whole lines in order.
#![no_main]

use libfuzzer_sys::fuzz_target;
use muqabala::article::read::read;

const NAMES: [&str; 8] = ["a.txt", "a.md", "a.html", "a.xml", "a.json", "a.jsonl", "a.zip", "a"];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, bytes)) = bytes.split_first() else { return };
    let reading = read(NAMES[usize::from(*first) % NAMES.len()], bytes);
    assert!(!reading.given.is_empty() || !reading.problems.is_empty());
    for given in &reading.given {
        let mut end = 0;
        for mark in &given.marks {
            assert!(mark.span.start >= end && mark.span.end > mark.span.start);
            assert!(!mark.span.of(&given.text).is_empty());
            end = mark.span.end;
        }
    }
});
