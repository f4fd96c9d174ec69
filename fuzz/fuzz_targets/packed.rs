//! What is packed in an address or in the browser's storage, behind its checksum.
#![no_main]

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use libfuzzer_sys::fuzz_target;
use miniz_oxide::deflate::compress_to_vec_zlib;
use muqabala::link;

fuzz_target!(|bytes: &[u8]| {
    let letters = BASE64_URL_SAFE_NO_PAD.encode(compress_to_vec_zlib(bytes, 1));
    let _ = link::read(&format!("#/1/carried.{letters}/sides"));
    let _ = link::unpack_corrections(&letters);
    if let Ok(given) = link::unpack_given(&letters) {
        assert_eq!(link::unpack_given(&link::pack_given(&given)), Ok(given));
    }
});
