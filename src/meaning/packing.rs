//! The model's files as they travel: deflated, and named after what they hold.
//!
//! A name is the SHA-256 of the file's bytes in hexadecimal digits and `.bin`. So a file under a name never changes, may be kept for good,
//! and whoever has the name can tell whether the bytes are whole.
//!
//! Deflate, because it is here already (`miniz_oxide`) and an entropy coder of our own would save nothing: what counts is the order of the rows. Those of one part
//! follow one distribution; with one part a file, Huffman codes alone come to 2.88 bits a number, where its entropy is 2.90. All parts mixed have 3.65 bits, whoever codes
//! them. Rows in the order of their spread would take 2% less, but their order would have to be kept.
//!
//! Internal to the room but for the command that builds models.

use hmac_sha256::Hash;
use miniz_oxide::deflate::core::{
    CompressionStrategy, CompressorOxide, TDEFLFlush, TDEFLStatus, compress, create_comp_flags_from_zip_params,
};
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::MeaningError;

/// What a file's name ends in.
const ENDING: &str = ".bin";
/// How hard deflate tries, 0 to 10.
const EFFORT: i32 = 10;

/// How bytes are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Repetitions are named: for texts.
    Repeating,
    /// Frequent bytes get short codes, nothing more: for numbers, in which a repetition is chance and costs more than it saves.
    Numbers,
}

/// The bytes deflated.
#[must_use]
pub fn pack(mut bytes: &[u8], packing: Packing) -> Vec<u8> {
    let strategy = match packing {
        Packing::Repeating => CompressionStrategy::Default,
        Packing::Numbers => CompressionStrategy::HuffmanOnly,
    };
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(EFFORT, 0, strategy as i32));
    let mut out = Vec::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let (status, read, written) = compress(&mut compressor, bytes, &mut buffer, TDEFLFlush::Finish);
        out.extend(&buffer[..written]);
        bytes = &bytes[read..];
        if status != TDEFLStatus::Okay {
            return out;
        }
    }
}

/// The name of a file that holds these bytes.
#[must_use]
pub fn name(bytes: &[u8]) -> String {
    let digits: String = Hash::hash(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    digits + ENDING
}

/// Whether it can be the name of a file.
pub fn is_name(name: &str) -> bool {
    let digits = name.strip_suffix(ENDING);
    digits.is_some_and(|digits| digits.len() == 64 && digits.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f')))
}

/// What the file of this name holds, which is at most so many bytes.
pub fn unpack(file: &str, bytes: &[u8], most: usize) -> Result<Vec<u8>, MeaningError> {
    if name(bytes) != file {
        return Err(MeaningError::Altered { file: file.to_owned() });
    }
    // it is what was built; what was built may still be wrong
    decompress_to_vec_with_limit(bytes, most).map_err(|error| MeaningError::Unreadable {
        file: file.to_owned(),
        reason: format!("it cannot be unpacked: {error}"),
    })
}
