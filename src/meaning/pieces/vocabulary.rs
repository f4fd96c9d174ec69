//! The pieces as a file: what they spell, their scores, the replacements, and in which group of rows each has its row.
//!
//! All little endian: `MQPC`, a version, the count; the length of the texts and the texts, a line each; the scores; the groups, a byte each;
//! the length of the replacements and these. A score is written as what its bits differ from those before, seven bits a byte: scores
//! fall slowly from piece to piece, so that deflated they take 109 kB in place of 208.
//!
//! Internal to [`super`], which shows [`Vocabulary`].

use super::{MeaningError, WHAT};
use crate::meaning::bytes::Bytes;

const MAGIC: [u8; 4] = *b"MQPC";
const VERSION: u8 = 1;
/// Of seven bits of a number, that more follow.
const MORE: u8 = 0x80;

/// Everything that is known of the pieces; a piece is known by its place in these lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabulary {
    /// What each spells, with `▁` for a blank. No piece holds a line break.
    pub pieces: Vec<String>,
    /// The logarithm of its probability.
    pub scores: Vec<f32>,
    /// The list of replacements, as the model carries it.
    pub replacements: Vec<u8>,
    /// The group of the manifest that its row is in.
    pub groups: Vec<u8>,
}

impl Vocabulary {
    /// As bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = [&MAGIC[..], &[VERSION]].concat();
        let texts = self.pieces.join("\n");
        put(&mut out, self.pieces.len());
        put(&mut out, texts.len());
        out.extend(texts.as_bytes());
        let mut before = 0;
        for score in &self.scores {
            let mut difference = score.to_bits().wrapping_sub(before);
            before = score.to_bits();
            while difference >= u32::from(MORE) {
                out.push(difference as u8 | MORE);
                difference >>= 7;
            }
            out.push(difference as u8);
        }
        out.extend(&self.groups);
        put(&mut out, self.replacements.len());
        out.extend(&self.replacements);
        out
    }

    /// Reads what [`Vocabulary::to_bytes`] wrote.
    ///
    /// # Errors
    /// If the bytes are no pieces, stop early, or go on after the last.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, MeaningError> {
        let mut bytes = Bytes::new(WHAT, bytes);
        bytes.expect(&MAGIC)?;
        bytes.expect(&[VERSION])?;
        let count = bytes.u32()?;
        let length = bytes.u32()?;
        let pieces: Vec<String> = bytes.text(length)?.split('\n').map(str::to_owned).collect();
        if pieces.len() != count {
            return Err(bytes.damaged(format!("{} pieces where {count} are announced", pieces.len())));
        }
        let mut before = 0;
        let mut scores = Vec::with_capacity(count);
        for _ in 0..count {
            before = difference(&mut bytes)?.wrapping_add(before);
            scores.push(f32::from_bits(before));
        }
        if scores.iter().any(|score| !score.is_finite()) {
            return Err(bytes.damaged("a score is no number"));
        }
        let groups = bytes.take(count)?.to_vec();
        let length = bytes.u32()?;
        let replacements = bytes.take(length)?.to_vec();
        bytes.end()?;
        Ok(Self { pieces, scores, replacements, groups })
    }
}

fn difference(bytes: &mut Bytes) -> Result<u32, MeaningError> {
    let mut difference = 0;
    for shift in (0..u32::BITS).step_by(7) {
        let byte = bytes.u8()?;
        difference |= u32::from(byte & !MORE) << shift;
        if byte & MORE == 0 {
            return Ok(difference);
        }
    }
    Err(bytes.damaged("a score is too long"))
}

/// Counts and lengths of what has been in memory.
fn put(out: &mut Vec<u8>, number: usize) {
    out.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}
