//! What an address brings: whatever its letters are, it is read or refused, and what was read is written as an address that reads the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use muqabala::link;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let _ = link::read(&text);
    if let Ok(link) = link::read(&format!("#/1/{text}")) {
        let written = link::write(&link).expect("what was read can be written");
        assert_eq!(link::read(&written), Ok(link));
    }
});
