//! Reads numbers and lists out of bytes that may be cut short.
//!
//! Nothing is allocated for a length that the bytes only claim: what is taken is there, or the answer is
//! [`MeaningError::Truncated`]. Internal to the room; not a format, only the hand that reads the room's formats.

use super::MeaningError;

/// What is left to read of a part of the model.
pub struct Bytes<'a> {
    what: &'static str,
    left: &'a [u8],
}

impl<'a> Bytes<'a> {
    /// Reads this part of the model from its start.
    pub fn new(what: &'static str, bytes: &'a [u8]) -> Self {
        Self { what, left: bytes }
    }

    /// The next bytes.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8], MeaningError> {
        let (taken, left) = self.left.split_at_checked(length).ok_or(MeaningError::Truncated { what: self.what })?;
        self.left = left;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], MeaningError> {
        let (taken, left) = self.left.split_first_chunk().ok_or(MeaningError::Truncated { what: self.what })?;
        self.left = left;
        Ok(*taken)
    }

    pub fn u8(&mut self) -> Result<u8, MeaningError> {
        self.array().map(|[byte]| byte)
    }

    /// A number of four bytes, as a count or a length.
    pub fn u32(&mut self) -> Result<usize, MeaningError> {
        self.array().map(|bytes| u32::from_le_bytes(bytes) as usize)
    }

    pub fn f32s(&mut self, count: usize) -> Result<Vec<f32>, MeaningError> {
        let length = count.checked_mul(4).ok_or(MeaningError::Truncated { what: self.what })?;
        let (numbers, _) = self.take(length)?.as_chunks();
        Ok(numbers.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect())
    }

    pub fn text(&mut self, length: usize) -> Result<&'a str, MeaningError> {
        let bytes = self.take(length)?;
        std::str::from_utf8(bytes).map_err(|_| self.damaged("a name is no text"))
    }

    /// Bytes that must be these: a mark of the format, its version.
    pub fn expect(&mut self, wanted: &[u8]) -> Result<(), MeaningError> {
        if self.take(wanted.len())? == wanted {
            Ok(())
        } else {
            Err(self.damaged("it is of another format or version"))
        }
    }

    /// That nothing is left.
    pub fn end(&self) -> Result<(), MeaningError> {
        if self.left.is_empty() { Ok(()) } else { Err(self.damaged(format!("{} bytes too many", self.left.len()))) }
    }

    pub fn damaged(&self, reason: impl Into<String>) -> MeaningError {
        MeaningError::Damaged { what: self.what, reason: reason.into() }
    }
}
