//! Bytes as letters that JSON, an address or a browser's storage may hold: deflated (zlib, RFC 1950, whose Adler-32
//! tells damage from data), then base64url without padding (RFC 4648).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

/// Effort of deflate, 0 (stored) to 10 (smallest, slowest). 9 and 10 shorten the five seed articles by less than 1%.
const EFFORT: u8 = 6;

/// Why letters do not unpack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpacking {
    /// They are not what [`pack`] made.
    Damaged,
    /// They hold more than the limit.
    TooLarge,
}

/// Bytes to letters.
pub fn pack(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(compress_to_vec_zlib(bytes, EFFORT))
}

/// Letters to at most `limit` bytes. Deflate grows up to 1,030-fold: never unpack without a limit.
pub fn unpack(letters: &str, limit: usize) -> Result<Vec<u8>, Unpacking> {
    let bytes = URL_SAFE_NO_PAD.decode(letters).map_err(|_| Unpacking::Damaged)?;
    decompress_to_vec_zlib_with_limit(&bytes, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => Unpacking::TooLarge,
        _ => Unpacking::Damaged,
    })
}
