//! From paths to articles: files, folders, and a line for everything that could not be read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::manifest::{self, Manifest};
use crate::article::Given;
use crate::article::read::{self, LARGEST_LINES, ReadError, check_size};

/// In a folder only files with these endings are articles: notes, pictures and settings may lie beside them. JSON is read where it is
/// named; in a folder it is as often something else.
const ENDINGS: [&str; 13] =
    ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "jsonl", "ndjson", "xml", "rss", "atom", "zip"];

/// What is said of them.
const ENDINGS_NAMED: &str = "those of text, Markdown, HTML, feeds, JSON Lines and ZIP";

/// Notes on a folder, not one of its articles.
const NOTES: [&str; 3] = ["readme.md", "license.md", "changelog.md"];

/// So many names of files that were passed over are given.
const MOST_NAMED: usize = 5;

/// Why an input was not read, or not in full.
#[derive(Debug, Error)]
pub enum InputError {
    #[error("{}: there is no such file or folder: check the path", .0.display())]
    Missing(PathBuf),
    #[error("{}: cannot be read ({reason}): check its permissions", path.display())]
    Unreadable { path: PathBuf, reason: io::Error },
    #[error("{}: this is a folder: give a file with a text", .0.display())]
    IsFolder(PathBuf),
    #[error("{}: the folder holds no articles, whose endings are {ENDINGS_NAMED}", .0.display())]
    NoArticles(PathBuf),
    #[error("{}: {reason}: correct it; without it the files were read as they are", path.display())]
    Manifest { path: PathBuf, reason: String },
    #[error("{}: it names {file}, which is not in the folder: correct the name or remove its [[article]]", path.display())]
    NotThere { path: PathBuf, file: String },
    #[error(transparent)]
    Read(ReadError),
}

impl InputError {
    fn leaves_out(&self) -> bool {
        match self {
            Self::Read(error) => error.leaves_out(),
            _ => true,
        }
    }
}

/// Everything that was found at some paths.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The articles, in the order of the paths.
    pub given: Vec<Given>,
    /// What the corpus.toml of a folder says of the whole.
    pub manifest: Manifest,
    /// In the order in which they were met.
    pub problems: Vec<InputError>,
    /// What the user may want to know, but is no problem.
    pub notes: Vec<String>,
}

impl Inputs {
    /// Reads files and folders.
    pub fn read(paths: &[PathBuf]) -> Self {
        let mut inputs = Self::default();
        for path in paths {
            if path.is_dir() { inputs.folder(path) } else { inputs.file(path, &manifest::Entry::default()) }
        }
        inputs
    }

    /// Whether some input was left out.
    pub fn leave_out(&self) -> bool {
        self.problems.iter().any(InputError::leaves_out)
    }

    /// Whether a corpus.toml could not be used.
    pub fn lack_manifest(&self) -> bool {
        self.problems.iter().any(|problem| matches!(problem, InputError::Manifest { .. }))
    }

    fn folder(&mut self, folder: &Path) {
        let (mut files, mut others) = (Vec::new(), Vec::new());
        let entries = match fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(reason) => return self.problems.push(InputError::Unreadable { path: folder.into(), reason }),
        };
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            match name.as_str() {
                hidden if hidden.starts_with('.') => {}
                manifest::NAME => {}
                _ if is_article(&path) => files.push((name, path)),
                _ => others.push(name),
            }
        }
        let manifest = match Manifest::read(folder) {
            Ok(manifest) => manifest,
            Err(reason) => {
                self.problems.push(InputError::Manifest { path: folder.join(manifest::NAME), reason });
                Manifest::default()
            }
        };
        for entry in &manifest.article {
            let path = folder.join(&entry.file);
            if !path.is_file() {
                let error = InputError::NotThere { path: folder.join(manifest::NAME), file: entry.file.clone() };
                self.problems.push(error);
            } else if !files.iter().any(|(name, _)| *name == entry.file) {
                others.retain(|name| *name != entry.file);
                files.push((entry.file.clone(), path));
            }
        }
        files.sort();
        others.sort();
        if files.is_empty() {
            self.problems.push(InputError::NoArticles(folder.into()));
        }
        for (name, path) in files {
            let entry = manifest.article.iter().find(|entry| entry.file == name).cloned().unwrap_or_default();
            self.file(&path, &entry);
        }
        self.note_passed_over(folder, &others);
        self.manifest = manifest;
    }

    fn note_passed_over(&mut self, folder: &Path, others: &[String]) {
        if !others.is_empty() {
            let mut names = others[..others.len().min(MOST_NAMED)].join(", ");
            if others.len() > MOST_NAMED {
                names.push_str(", ...");
            }
            let count = super::counted(others.len(), "entry", "entries");
            self.notes.push(format!(
                "{}: passed over {count} with other endings than {ENDINGS_NAMED}: {names}",
                folder.display()
            ));
        }
    }

    fn file(&mut self, path: &Path, entry: &manifest::Entry) {
        let shown = path.display().to_string();
        let name = path.file_name().map_or_else(|| shown.clone(), |name| name.to_string_lossy().into_owned());
        let bytes = match contents(path, &name) {
            Ok(bytes) => bytes,
            Err(mut problem) => {
                if let InputError::Read(error) = &mut problem {
                    error.name = shown;
                }
                return self.problems.push(problem);
            }
        };
        let reading = read::read(&name, &bytes);
        self.problems.extend(reading.problems.into_iter().map(|problem| {
            // Two folders may hold files of one name: a message needs the path.
            InputError::Read(ReadError { name: shown.clone(), ..problem })
        }));
        for mut given in reading.given {
            self.problems.extend(entry.complete(&mut given, &shown).into_iter().map(InputError::Read));
            self.given.push(given);
        }
    }
}

/// What a file holds as plain text, whatever its name ends in, and a flaw that does not keep it from being read.
pub fn text(path: &Path) -> Result<(String, Option<InputError>), InputError> {
    if path.is_dir() {
        return Err(InputError::IsFolder(path.into()));
    }
    let named = |error: ReadError| InputError::Read(ReadError { name: path.display().to_string(), ..error });
    // no ending of its name makes it anything else than a plain text
    let bytes =
        contents(path, "").map_err(|error| if let InputError::Read(error) = error { named(error) } else { error })?;
    let (text, flaw) = read::text("", &bytes).map_err(named)?;
    Ok((text, flaw.map(named)))
}

fn is_article(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    let is_note = path.file_name().is_some_and(|name| NOTES.iter().any(|note| name.eq_ignore_ascii_case(note)));
    path.is_file() && !is_note && ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// The bytes of a file, unless it is too large; a pipe, whose size nobody knows, is read up to the limit.
fn contents(path: &Path, name: &str) -> Result<Vec<u8>, InputError> {
    let failed = |reason: io::Error| match reason.kind() {
        io::ErrorKind::NotFound => InputError::Missing(path.into()),
        _ => InputError::Unreadable { path: path.into(), reason },
    };
    let file = File::open(path).map_err(failed)?;
    let size = file.metadata().map_err(failed)?.len();
    check_size(name, size).map_err(InputError::Read)?;
    let mut bytes = Vec::new();
    file.take(LARGEST_LINES as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}
