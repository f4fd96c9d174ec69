//! ZIP: each file in it is read as if it had come by itself; its name is the archive's with its own behind it.
//!
//! An archive is a promise about how much comes out of it, and the promise may be a lie: what comes out is counted while it
//! comes, and the work ends at a limit ([`LARGEST_UNPACKED`], [`MOST_ENTRIES`], [`LARGEST_RATIO`]). Archives in archives are refused, the
//! other way to make much of little.
//!
//! Files that are no articles by their ending (pictures, styles, a Mac's notes) are passed over without a word; saved pages
//! bring a folder of them.
//!
//! What it does not do: other methods than deflate, passwords, archives in several parts.

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive};

use super::{LARGEST_LINES, Problem, ReadError, Reading, check_size, has_ending};

/// Files of an archive that are read, at the most.
pub const MOST_ENTRIES: usize = 5_000;

/// So much may come out of an archive altogether, in bytes.
pub const LARGEST_UNPACKED: usize = 2 * LARGEST_LINES;

/// A file may be so many times as large as it is packed. News text shrinks to a third, lists of the same to a thirtieth; deflate's best is
/// 1 to 1,032, which only a bomb reaches.
pub const LARGEST_RATIO: usize = 200;

/// Below so many bytes a ratio proves nothing: an empty table shrinks well too.
const JUDGED_FROM: usize = 1_000_000;

/// The endings of what is read.
pub const ENDINGS: [&str; 13] =
    ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "xml", "rss", "atom"];

/// Archives within the archive.
const ARCHIVES: [&str; 8] = ["zip", "gz", "tgz", "7z", "rar", "xz", "bz2", "tar"];

/// Reads a whole archive into `reading`.
///
/// # Errors
/// What keeps all of it from being read; what concerns one file goes into `reading`.
pub fn read(name: &str, bytes: &[u8], reading: &mut Reading) -> Result<(), Problem> {
    let archive = ZipArchive::from_slice(bytes).map_err(|error| damaged(&error))?;
    let mut entries = archive.entries();
    let (mut count, mut unpacked) = (0, 0);
    let mut names = 0;
    while let Some(entry) = entries.next_entry().map_err(|error| damaged(&error))? {
        names += 1;
        if names > 10 * MOST_ENTRIES {
            return Err(Problem::Bomb);
        }
        if reading.is_full(name) {
            break;
        }
        let path = String::from_utf8_lossy(entry.file_path().as_bytes()).into_owned();
        if entry.is_dir() || is_beside(&path) {
            continue;
        }
        let shown = format!("{name}/{path}");
        if has_ending(&path, &ARCHIVES) {
            reading.problems.push(ReadError::of(shown, Problem::Nested));
            continue;
        }
        if !has_ending(&path, &ENDINGS) {
            continue;
        }
        count += 1;
        if count > MOST_ENTRIES {
            return Err(Problem::Bomb);
        }
        let (method, is_encrypted) = (entry.compression_method(), entry.flags().is_encrypted());
        let found = archive.get_entry(entry.wayfinder()).map_err(|error| damaged(&error));
        let read = found.and_then(|found| unpack(found.data(), method, is_encrypted, LARGEST_UNPACKED - unpacked));
        match read {
            Ok(content) => {
                unpacked += content.len();
                let inner = match check_size(&path, content.len() as u64) {
                    Ok(()) => super::read_one(&shown, &content),
                    Err(error) => Reading { given: vec![], problems: vec![ReadError { name: shown, ..error }] },
                };
                reading.given.extend(inner.given);
                reading.problems.extend(inner.problems);
            }
            // all that follows would come out of the same hand
            Err(Problem::Bomb) => return Err(Problem::Bomb),
            Err(problem) => reading.problems.push(ReadError::of(shown, problem)),
        }
    }
    if count == 0 && reading.problems.is_empty() { Err(Problem::NoArticle) } else { Ok(()) }
}

fn unpack(packed: &[u8], method: CompressionMethod, is_encrypted: bool, left: usize) -> Result<Vec<u8>, Problem> {
    if is_encrypted {
        return Err(Problem::Sealed);
    }
    if method == CompressionMethod::STORE {
        return if packed.len() > left { Err(Problem::Bomb) } else { Ok(packed.to_vec()) };
    }
    if method != CompressionMethod::DEFLATE {
        return Err(Problem::Sealed);
    }
    let limit = left.min((packed.len() * LARGEST_RATIO).max(JUDGED_FROM));
    decompress_to_vec_with_limit(packed, limit).map_err(|error| match error.status {
        miniz_oxide::inflate::TINFLStatus::HasMoreOutput => Problem::Bomb,
        _ => Problem::Damaged { reason: "a file in it cannot be unpacked".to_owned() },
    })
}

fn damaged(error: &rawzip::Error) -> Problem {
    Problem::Damaged { reason: error.to_string() }
}

/// What systems and browsers put beside the articles.
fn is_beside(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') || part == "__MACOSX" || part.ends_with("_files"))
}
