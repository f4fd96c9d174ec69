//! `muqabala align`.

use super::arguments::{AlignArguments, LinksFormat};
use super::inputs;
use super::{Outcome, print, say};
use crate::compare::lines::{Link, Order, align, texts};

/// Aligns two texts and prints the links. Both are needed, so that one which cannot be read ends it.
pub fn run(arguments: &AlignArguments) -> Outcome {
    let read = [&arguments.a, &arguments.b].map(|path| inputs::text(path));
    let mut all = Vec::new();
    for text in read {
        match text {
            Ok((text, flaw)) => {
                flaw.iter().for_each(say);
                all.push(text);
            }
            Err(problem) => say(problem),
        }
    }
    let [a, b] = all.as_slice() else {
        say("align needs two texts: nothing was aligned");
        return Outcome::Failed;
    };
    let order = if arguments.monotone { Order::Kept } else { Order::Free };
    let meanings = match arguments.by_meaning.of(texts(a).chain(texts(b))) {
        Ok(meanings) => meanings,
        Err(trouble) => {
            say(trouble);
            return Outcome::Failed;
        }
    };
    let links = align(a, b, order, &meanings);
    match arguments.format {
        LinksFormat::Json => print(&json(&links)),
    }
}

/// A JSON array with a line for each link, so that it can be read, searched and compared by line too.
fn json(links: &[Link]) -> String {
    let lines: Vec<String> = links.iter().filter_map(|link| serde_json::to_string(link).ok()).collect();
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) }
}
