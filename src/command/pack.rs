//! `muqabala pack`.

use std::fs;
use std::io;
use std::path::Path;

use super::arguments::PackArguments;
use super::inputs::Inputs;
use super::meanings::{ByMeaning, Trouble};
use super::{Outcome, counted, progress, say};
use crate::corpus::Corpus;

/// Packs a folder into a file.
pub fn run(arguments: &PackArguments) -> Outcome {
    let (folder, output) = (&arguments.folder, &arguments.output);
    if folder.is_file() {
        say(format_args!("{}: this is a file: give the folder that holds the articles", folder.display()));
        return Outcome::Failed;
    }
    let inputs = Inputs::read(std::slice::from_ref(folder));
    inputs.notes.iter().for_each(say);
    inputs.problems.iter().for_each(say);
    if inputs.lack_manifest() || inputs.given.is_empty() {
        say(format_args!("{} was not written", output.display()));
        return Outcome::Failed;
    }
    let leave_out = inputs.leave_out();
    let corpus = match corpus(folder, inputs, &arguments.by_meaning) {
        Ok(corpus) => corpus,
        Err(trouble) => {
            say(trouble);
            say(format_args!("{} was not written", output.display()));
            return Outcome::Failed;
        }
    };
    let file = corpus.write();
    if let Err(error) = write_whole(output, &file) {
        say(format_args!("{}: cannot be written ({error}): check the folder and its permissions", output.display()));
        return Outcome::Failed;
    }
    let articles = counted(corpus.articles.len(), "article", "articles");
    let stories = corpus.comparison.iter().flat_map(|it| &it.events).filter(|event| event.articles.len() > 1).count();
    let stories = counted(stories, "story", "stories");
    say(format_args!("{}: {articles}, {stories} told by several, {} bytes", output.display(), file.len()));
    if leave_out {
        say("some input was left out (see above)");
        return Outcome::DoneInPart;
    }
    Outcome::Done
}

/// The corpus with its comparison; each article once.
fn corpus(folder: &Path, inputs: Inputs, by_meaning: &ByMeaning) -> Result<Corpus, Trouble> {
    let manifest = inputs.manifest;
    let mut articles = inputs.given;
    let (comparison, copies) = progress::compare(articles.clone(), by_meaning)?;
    copies.iter().for_each(say);
    let mut seen = std::collections::BTreeSet::new();
    articles.retain(|given| seen.insert(given.id()));
    let name = || {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    Ok(Corpus {
        title: manifest.title.unwrap_or_else(name),
        titles: manifest.titles,
        note: manifest.note,
        notes: manifest.notes,
        articles,
        comparison: Some(comparison),
    })
}

/// Writes beside the file and renames, so that nobody ever meets half of it.
fn write_whole(output: &Path, contents: &str) -> io::Result<()> {
    let mut partial = output.as_os_str().to_owned();
    partial.push(".part");
    fs::write(&partial, contents)?;
    fs::rename(&partial, output).inspect_err(|_| {
        let _ = fs::remove_file(&partial);
    })
}
