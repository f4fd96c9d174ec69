//! How well dates are read, sentence by sentence, seen from a publishing date.
//!
//! `tests/dated/README.md` tells what a line of the gold holds. The sentences are read alone, without an article around
//! them, so that nothing but the dates is measured.

use std::fs;
use std::path::{Path, PathBuf};

use muqabala::article::{DateMention, Precision, day};
use muqabala::language::{Language, dates::dates};

use super::score::Score;

/// Dates over all files of a folder.
pub fn all(folder: &Path) -> Vec<(&'static str, Score)> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    files.sort();
    let mut score = Score::default();
    for path in files {
        let gold = fs::read_to_string(&path).expect("the gold");
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        for (line, written) in gold.lines().enumerate() {
            let [tag, published, text, wanted] = written.split(" | ").collect::<Vec<_>>()[..] else {
                panic!("{file}: {written}")
            };
            sentence(&mut score, (&file, line as u64 + 1), &read(text, tag, published), text, wanted);
        }
    }
    vec![("dates", score)]
}

/// Compares the dates of one sentence with its gold, which has them in order.
fn sentence(score: &mut Score, (file, at): (&str, u64), found: &[DateMention], text: &str, wanted: &str) {
    let mut used = vec![false; found.len()];
    for wanted in wanted.split(", ").filter(|wanted| *wanted != "-") {
        let (date, optional) = wanted.strip_prefix('?').map_or((wanted, false), |date| (date, true));
        match (0..found.len()).find(|i| !used[*i] && shown(&found[*i]) == date) {
            Some(i) => {
                used[i] = true;
                if !optional {
                    score.hit();
                }
            }
            None if optional => {}
            None => score.missing(file, at, format!("{date} of: {text}")),
        }
    }
    for (found, _) in found.iter().zip(&used).filter(|(_, used)| !**used) {
        score.false_alarm(file, at, format!("{} for {} of: {text}", shown(found), found.span.of(text)));
    }
}

fn read(text: &str, tag: &str, published: &str) -> Vec<DateMention> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == tag).expect("a language");
    dates(text, language.knowledge(), Some(day::of(published).expect("a day")))
}

/// How the gold writes a date.
fn shown(mention: &DateMention) -> String {
    let full = day::text(mention.date);
    match mention.precision {
        Precision::Day => full,
        Precision::Week => full + "w",
        Precision::Month => full[..7].to_owned(),
        Precision::Year => full[..4].to_owned(),
    }
}
