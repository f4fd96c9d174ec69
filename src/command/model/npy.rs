//! The package's weights: numpy's arrays in a ZIP.
//!
//! An array is a line that tells type and shape, written as Python would, and the numbers. The crates that read all of it (`npyz`, `ndarray-npy`) bring 22
//! and 36 crates, a parser of Python's literals among them; the three types and the one order that are needed here are these lines.
//!
//! What it does not do: other types, Fortran's order, arrays of Python's objects.

use std::collections::BTreeMap;

use super::package::entries;
use crate::meaning::arrays::{Array, Arrays};
use crate::meaning::network::WIDTH;

const MAGIC: &[u8] = b"\x93NUMPY";

/// What the network and the table consist of.
pub struct Weights {
    pub network: Arrays,
    /// Of each part what a step is worth, and the lowest number.
    pub steps: Vec<(f32, f32)>,
    /// The rows of each part: piece *p* is row *p* / parts of part *p* mod parts.
    parts: Vec<Vec<u8>>,
}

impl Weights {
    /// From the package's archive.
    pub fn read(archive: &[u8]) -> Result<Self, String> {
        let mut network = Arrays::default();
        let mut parts = BTreeMap::new();
        let mut lists = BTreeMap::new();
        for (name, content) in entries(archive, |_| true)? {
            let name = name.strip_suffix(".npy").unwrap_or(&name);
            let part = name.strip_prefix('q').and_then(|number| number.parse::<usize>().ok());
            match (name, part) {
                // how many bits a step has, which nobody needs
                ("bits", _) => {}
                (_, Some(part)) => {
                    let (shape, rows) = bytes(&content, "|u1", name)?;
                    if shape.get(1) != Some(&WIDTH) {
                        return Err(format!("{name} is not {WIDTH} wide: another version of the package?"));
                    }
                    parts.insert(part, rows);
                }
                ("scale" | "lo", _) => {
                    lists.insert(name.to_owned(), floats(&content, name)?.data);
                }
                _ => network.insert(name, floats(&content, name)?),
            }
        }
        let list = |name: &str| {
            lists.get(name).ok_or_else(|| format!("there is no {name} in the weights: another version of the package?"))
        };
        let steps: Vec<(f32, f32)> = list("scale")?.iter().copied().zip(list("lo")?.iter().copied()).collect();
        if steps.is_empty() || !parts.keys().copied().eq(1..=steps.len()) {
            return Err(format!(
                "the table has {} parts and {} steps: another version of the package?",
                parts.len(),
                steps.len()
            ));
        }
        Ok(Self { network, steps, parts: parts.into_values().collect() })
    }

    /// The row of a piece.
    pub fn row(&self, piece: usize) -> Option<&[u8]> {
        let part = &self.parts[piece % self.parts.len()];
        part.get(piece / self.parts.len() * WIDTH..)?.get(..WIDTH)
    }
}

fn floats(file: &[u8], name: &str) -> Result<Array, String> {
    let (shape, numbers) = if let Ok((shape, bytes)) = bytes(file, "<f8", name) {
        (shape, bytes.as_chunks().0.iter().map(|eight| f64::from_le_bytes(*eight) as f32).collect())
    } else {
        let (shape, bytes) = bytes(file, "<f4", name)?;
        (shape, bytes.as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect())
    };
    Array::new(shape, numbers)
        .ok_or_else(|| format!("{name} has not the numbers that it announces: fetch the package again"))
}

/// The shape of an array and its bytes, which must be of this type.
fn bytes(file: &[u8], of: &str, name: &str) -> Result<(Vec<usize>, Vec<u8>), String> {
    let parsed = || {
        let (version, rest) = file.strip_prefix(MAGIC)?.split_first_chunk::<2>()?;
        let (length, rest) = if version[0] == 1 {
            let (length, rest) = rest.split_first_chunk()?;
            (usize::from(u16::from_le_bytes(*length)), rest)
        } else {
            let (length, rest) = rest.split_first_chunk()?;
            (u32::from_le_bytes(*length) as usize, rest)
        };
        let (header, content) = rest.split_at_checked(length)?;
        let header = std::str::from_utf8(header).ok()?;
        let value = |key: &str| header.split_once(&format!("'{key}':")).map(|(_, after)| after.trim_start());
        if !value("descr")?.starts_with(&format!("'{of}'")) || !value("fortran_order")?.starts_with("False") {
            return None;
        }
        let (shape, _) = value("shape")?.strip_prefix('(')?.split_once(')')?;
        let axes = shape.split(',').map(str::trim).filter(|axis| !axis.is_empty());
        Some((axes.map(|axis| axis.parse().ok()).collect::<Option<Vec<usize>>>()?, content.to_vec()))
    };
    parsed().ok_or_else(|| format!("{name} is no array of {of}: another version of the package?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(header: &str, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(header.len()).expect("it is short").to_le_bytes();
        [MAGIC, b"\x01\0", &length, header.as_bytes(), content].concat()
    }

    #[test]
    fn arrays_of_any_number_of_axes_are_read() {
        let numbers: Vec<u8> = [1.5_f32, -2.0].iter().flat_map(|number| number.to_le_bytes()).collect();
        for (shape, wanted) in [("(2,)", vec![2]), ("(1, 2)", vec![1, 2]), ("(2, 1)", vec![2, 1])] {
            let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}  \n");
            let array = floats(&file(&header, &numbers), "w").expect("it is one");
            assert_eq!((array.shape, array.data), (wanted, vec![1.5, -2.0]));
        }
        let one = file("{'descr': '<f8', 'fortran_order': False, 'shape': (), }", &0.25_f64.to_le_bytes());
        assert_eq!(floats(&one, "eps"), Ok(Array { shape: vec![], data: vec![0.25] }));
    }

    #[test]
    fn what_is_no_such_array_is_named() {
        for (header, content) in [
            ("{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }", vec![0; 8]),
            ("{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }", vec![0; 4]),
            ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", vec![0; 4]),
            ("{'descr': '<f4'", vec![]),
        ] {
            let problem = floats(&file(header, &content), "cnn_W").expect_err("it is none");
            assert!(problem.starts_with("cnn_W "), "{problem}");
        }
        assert!(floats(b"PK", "cnn_W").is_err() && floats(b"", "cnn_W").is_err());
    }
}
