//! How well amounts and what they count are read, sentence by sentence.
//!
//! `tests/counts/README.md` tells what a line of the gold holds. The sentences are read alone, without an article around
//! them, so that nothing but the numbers is measured.

use std::fs;
use std::path::{Path, PathBuf};

use muqabala::article::NumberMention;
use muqabala::language::numbers::{Qualifier, is_shared};
use muqabala::language::{Language, dates, numbers, words};

use super::score::Score;

/// Two amounts are the same if they differ by no more than this share of the greater.
const SAME: f64 = 1e-9;

/// What the gold wants of one number.
struct Wanted<'g> {
    qualifier: &'g str,
    value: f64,
    unit: &'g str,
}

impl<'g> Wanted<'g> {
    fn of(written: &'g str) -> Self {
        let start = written.find(|c: char| c.is_ascii_digit()).unwrap_or_else(|| panic!("an amount in {written}"));
        let (value, unit) = written[start..].split_once(' ').unwrap_or_else(|| panic!("a unit in {written}"));
        Self { qualifier: &written[..start], value: value.parse().expect("an amount"), unit }
    }

    fn is(&self, number: &NumberMention) -> bool {
        (self.value - number.value).abs() <= self.value.abs() * SAME
    }
}

/// Numbers, units of those found, qualifiers of those found, over all files of a folder.
pub fn all(folder: &Path) -> Vec<(&'static str, Score)> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    files.sort();
    let [mut counted, mut units, mut qualifiers] = [Score::default(), Score::default(), Score::default()];
    for path in files {
        let gold = fs::read_to_string(&path).expect("the gold");
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        for (line, written) in gold.lines().enumerate() {
            let [tag, text, wanted] = written.split(" | ").collect::<Vec<_>>()[..] else { panic!("{file}: {written}") };
            let found = read(text, tag);
            let at = line as u64 + 1;
            let mut used = vec![false; found.len()];
            for wanted in wanted.split(", ").map(Wanted::of) {
                let Some(i) = (0..found.len()).find(|i| !used[*i] && wanted.is(&found[*i])) else {
                    counted.missing(&file, at, format!("{} {} of: {text}", wanted.value, wanted.unit));
                    continue;
                };
                used[i] = true;
                counted.hit();
                unit(&mut units, (&file, at), &wanted, &found[i]);
                let read = found[i].qualifier.map_or("", sign);
                if read == wanted.qualifier {
                    qualifiers.hit();
                } else {
                    qualifiers.wrong(&file, at, format!("{read:?} for {:?} of {}", wanted.qualifier, wanted.value));
                }
            }
            for (number, _) in found.iter().zip(&used).filter(|(_, used)| !**used) {
                counted.false_alarm(&file, at, format!("{} of: {text}", number.span.of(text)));
            }
        }
    }
    vec![("numbers", counted), ("units of those found", units), ("qualifiers of those found", qualifiers)]
}

fn read(text: &str, tag: &str) -> Vec<NumberMention> {
    let language = Language::ALL.into_iter().find(|language| language.tag() == tag).expect("a language");
    let knowledge = language.knowledge();
    let words = words::words(text, knowledge);
    let days: Vec<_> = dates::mentions(text, &words, knowledge, None).iter().map(|mention| mention.span).collect();
    numbers::numbers(text, &words, knowledge, &days)
}

/// How the gold writes a qualifier.
fn sign(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::About => "~",
        Qualifier::MoreThan => ">",
        Qualifier::AtLeast => ">=",
        Qualifier::LessThan => "<",
        Qualifier::AtMost => "<=",
    }
}

fn unit(score: &mut Score, (file, at): (&str, u64), wanted: &Wanted, found: &NumberMention) {
    let read = found.unit.as_deref();
    let what = || format!("{} {} for {}", found.value, read.unwrap_or("nothing"), wanted.unit);
    match (wanted.unit, read) {
        ("?", Some(read)) if is_shared(read) => score.false_alarm(file, at, what()),
        ("_" | "?", _) => {}
        (unit, Some(read)) if unit == read => score.hit(),
        (_, read) if !read.is_some_and(is_shared) => score.missing(file, at, what()),
        _ => score.wrong(file, at, what()),
    }
}
