//! Byte offsets to code points and back: inside the program a place is a byte, in a report or a link a code point.
//!
//! ```
//! use muqabala::article::code_points::CodePoints;
//! let places = CodePoints::of("خبر 👋 now");
//! assert_eq!(places.at_byte(7), 4);
//! assert_eq!(places.byte_at(4), Some(7));
//! assert_eq!(places.byte_at(99), None);
//! ```
//!
//! One table a text, with an entry every 64 bytes: a look-up counts within 64 bytes, and the table is a
//! sixteenth of the text.

/// Bytes between two entries of the table.
const STEP: usize = 64;

/// The places of one text.
#[derive(Clone, Debug)]
pub struct CodePoints<'a> {
    bytes: &'a [u8],
    /// Code points that start before each multiple of [`STEP`].
    before: Vec<usize>,
}

impl<'a> CodePoints<'a> {
    /// Counts a text once.
    pub fn of(text: &'a str) -> Self {
        let mut before = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            before.push(count);
            count += starts(chunk);
        }
        Self { bytes: text.as_bytes(), before }
    }

    /// The code point that starts at a byte, which is one past the last for the end of the text. Inside a
    /// character it is the next one; past the end it is the end.
    pub fn at_byte(&self, byte: usize) -> usize {
        let byte = byte.min(self.bytes.len());
        let entry = (byte / STEP).min(self.before.len().saturating_sub(1));
        self.before.get(entry).map_or(0, |before| before + starts(&self.bytes[entry * STEP..byte]))
    }

    /// The byte where a code point starts; the end of the text for one past the last, `None` beyond.
    pub fn byte_at(&self, code_point: usize) -> Option<usize> {
        let entry = self.before.partition_point(|before| *before <= code_point).checked_sub(1);
        let from = entry.map_or(0, |entry| entry * STEP);
        let mut count = entry.map_or(0, |entry| self.before[entry]);
        for (offset, byte) in self.bytes[from..].iter().enumerate() {
            if is_start(*byte) {
                if count == code_point {
                    return Some(from + offset);
                }
                count += 1;
            }
        }
        (count == code_point).then_some(self.bytes.len())
    }
}

fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| is_start(**byte)).count()
}

/// Whether a byte of UTF-8 starts a character.
fn is_start(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_empty_text_has_one_place() {
        let places = CodePoints::of("");
        assert_eq!((places.at_byte(0), places.at_byte(9)), (0, 0));
        assert_eq!((places.byte_at(0), places.byte_at(1)), (Some(0), None));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_place_is_found_and_found_back(text in "[a-zء-ي👋é\n]{0,300}") {
            let places = CodePoints::of(&text);
            let bytes = text.char_indices().map(|(byte, _)| byte).chain([text.len()]);
            for (code_point, byte) in bytes.enumerate() {
                prop_assert_eq!(places.at_byte(byte), code_point);
                prop_assert_eq!(places.byte_at(code_point), Some(byte));
            }
            prop_assert_eq!(places.byte_at(text.chars().count() + 1), None);
        }
    }
}
