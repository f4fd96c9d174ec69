//! What a link or a kept article brings: whatever its letters are, it is read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use muqabala::corpus::Corpus;
use muqabala::link;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let _ = link::read(&format!("#/v1/{text}"));
    let _ = link::read(&text);
    let _ = link::unpack_given(&text);
    let _ = Corpus::read("corpus.json", bytes);
});
