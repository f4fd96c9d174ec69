//! The pieces out of the file that SentencePiece writes: three fields of a protocol buffer.
//!
//! ```text
//! 1: { 1: text, 2: score }    for each piece
//! 3: { 2: replacements }      how text is normalised
//! ```
//!
//! `sentencepiece-model` reads all of it, and brings 10 crates and a compiler of macros for these three.
//!
//! What it does not do: the other fields; how the pieces were learnt is told there, and how blanks are treated, which is always the same.

use crate::meaning::pieces::Vocabulary;

/// A value with the number of its field.
enum Value<'a> {
    Bytes(&'a [u8]),
    Four([u8; 4]),
    Other,
}

/// Reads the file. Which group a piece is in is left open.
pub fn read(file: &[u8]) -> Result<Vocabulary, String> {
    let damaged = || "the file of the pieces is damaged: fetch the package again".to_owned();
    let mut vocabulary = Vocabulary::default();
    for (field, value) in fields(file).ok_or_else(damaged)? {
        match (field, value) {
            (1, Value::Bytes(piece)) => {
                let (mut text, mut score) = (None, 0.0);
                for (field, value) in fields(piece).ok_or_else(damaged)? {
                    match (field, value) {
                        (1, Value::Bytes(bytes)) => text = std::str::from_utf8(bytes).ok(),
                        (2, Value::Four(bytes)) => score = f32::from_le_bytes(bytes),
                        _ => {}
                    }
                }
                let text = text.filter(|text| !text.contains('\n')).ok_or_else(damaged)?;
                vocabulary.pieces.push(text.to_owned());
                vocabulary.scores.push(score);
            }
            (3, Value::Bytes(normalising)) => {
                for (field, value) in fields(normalising).ok_or_else(damaged)? {
                    if let (2, Value::Bytes(replacements)) = (field, value) {
                        vocabulary.replacements = replacements.to_vec();
                    }
                }
            }
            _ => {}
        }
    }
    if vocabulary.pieces.is_empty() || vocabulary.replacements.is_empty() {
        return Err(damaged());
    }
    Ok(vocabulary)
}

fn fields(mut bytes: &[u8]) -> Option<Vec<(u64, Value<'_>)>> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let tag = number(&mut bytes)?;
        let value = match tag & 7 {
            0 => number(&mut bytes).map(|_| Value::Other)?,
            1 => take(&mut bytes, 8).map(|_| Value::Other)?,
            2 => {
                let length = usize::try_from(number(&mut bytes)?).ok()?;
                Value::Bytes(take(&mut bytes, length)?)
            }
            5 => Value::Four(take(&mut bytes, 4)?.try_into().ok()?),
            _ => return None,
        };
        fields.push((tag >> 3, value));
    }
    Some(fields)
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = bytes.split_at_checked(length)?;
    *bytes = left;
    Some(taken)
}

/// Seven bits a byte, the least first.
fn number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let byte = take(bytes, 1)?[0];
        number |= u64::from(byte & 0x7F).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(number: u8, content: &[u8]) -> Vec<u8> {
        [&[number << 3 | 2, content.len() as u8], content].concat()
    }

    #[test]
    fn pieces_scores_and_replacements_are_found_among_other_fields() {
        let piece =
            [field(1, "▁الجسر".as_bytes()), vec![2 << 3 | 5], (-7.5_f32).to_le_bytes().to_vec(), vec![3 << 3, 1]]
                .concat();
        let file = [
            field(1, &piece),
            field(2, b"trainer"),
            field(3, &[field(1, b"nmt_nfkc"), field(2, b"\x01\x02")].concat()),
        ]
        .concat();
        let vocabulary = read(&file).expect("it is whole");
        assert_eq!((vocabulary.pieces, vocabulary.scores), (vec!["▁الجسر".to_owned()], vec![-7.5]));
        assert_eq!(vocabulary.replacements, [1, 2]);
        assert!(read(&file[..file.len() - 1]).is_err());
        assert!(read(&[]).is_err());
    }
}
