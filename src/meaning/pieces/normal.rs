//! Text as the pieces are written in: compatible characters unified, runs of blanks one, each blank a [`BLANK`].
//!
//! Which characters are replaced by what is not Unicode's NFKC of today but a list that the model carries: a double array of
//! keys in UTF-8 (`darts-clone`'s layout, which `yada` reads and checks), and the replacements behind it, each ended by a zero byte.
//!
//! ```text
//! "  ﷺ  ﬁn\n"  ─►  "▁صلى▁الله▁عليه▁وسلم▁fin"
//! ```
//!
//! What it does not do: the model's other ways (no leading blank, blanks as they are); the one model that there is has these.

use yada::DoubleArray;

use super::{MeaningError, WHAT};

/// What a blank becomes.
const BLANK: &str = "\u{2581}";

/// The list of replacements.
#[derive(Clone, Debug)]
pub struct Normaliser {
    keys: DoubleArray<Vec<u8>>,
    replacements: Vec<u8>,
}

impl Normaliser {
    /// From the model's list: the length of the double array in four bytes, the array, the replacements.
    pub fn new(list: &[u8]) -> Result<Self, MeaningError> {
        let cut = list.split_first_chunk().and_then(|(length, rest)| {
            let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
            rest.split_at_checked(length)
        });
        let (keys, replacements) = cut.ok_or(MeaningError::Truncated { what: WHAT })?;
        let damaged = |reason: String| MeaningError::Damaged { what: WHAT, reason };
        // where keys begin there can be no end of one; `yada` checks all that may follow it
        if keys.get(3).is_some_and(|byte| byte & 0x80 != 0) {
            return Err(damaged("the replacements have no beginning".to_owned()));
        }
        let keys = DoubleArray::new(keys.to_vec()).map_err(|error| damaged(error.to_string()))?;
        Ok(Self { keys, replacements: replacements.to_vec() })
    }

    /// The text with a leading blank, without blanks at its end; empty if nothing is left.
    pub fn normalise(&self, text: &str) -> String {
        let mut out = Vec::with_capacity(text.len() + text.len() / 4);
        let mut left = text.as_bytes();
        // blanks at the beginning are left out, and so is one behind another
        let mut after_blank = true;
        while !left.is_empty() {
            let (mut found, length) = self.first(left);
            left = &left[length..];
            while after_blank && found.first() == Some(&b' ') {
                found = &found[1..];
            }
            if out.is_empty() && !found.is_empty() {
                out.extend(BLANK.as_bytes());
            }
            for byte in found {
                if *byte == b' ' {
                    out.extend(BLANK.as_bytes());
                } else {
                    out.push(*byte);
                }
            }
            if let Some(last) = found.last() {
                after_blank = *last == b' ';
            }
        }
        while out.ends_with(BLANK.as_bytes()) {
            out.truncate(out.len() - BLANK.len());
        }
        // whole characters are replaced by whole characters, unless the list is damaged
        String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// What the longest key at the beginning stands for, or else the first character; and how many bytes that were.
    fn first<'a>(&'a self, bytes: &'a [u8]) -> (&'a [u8], usize) {
        let found = self.keys.common_prefix_search(bytes).last().and_then(|(value, length)| {
            let from = self.replacements.get(usize::try_from(value).ok()?..)?;
            from.split(|byte| *byte == 0).next().map(|replacement| (replacement, length))
        });
        found.unwrap_or_else(|| {
            let length = 1 + bytes[1..].iter().take_while(|byte| **byte & 0xC0 == 0x80).count();
            (&bytes[..length], length)
        })
    }
}
