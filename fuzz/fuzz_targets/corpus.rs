//! What a corpus file brings, its prepared comparison included.
#![no_main]

use libfuzzer_sys::fuzz_target;
use muqabala::corpus::Corpus;

fuzz_target!(|bytes: &[u8]| {
    let _ = Corpus::read("corpus.json", bytes);
});
