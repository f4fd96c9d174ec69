//! `muqabala compare`.

use super::arguments::{CompareArguments, Format};
use super::inputs::Inputs;
use super::{Outcome, counted, print, progress, say};
use crate::compare::report;

/// Compares what lies at the paths and prints it.
pub fn run(arguments: &CompareArguments) -> Outcome {
    let inputs = Inputs::read(&arguments.paths);
    inputs.notes.iter().for_each(say);
    inputs.problems.iter().for_each(say);
    let leave_out = inputs.leave_out();
    if inputs.given.is_empty() {
        say("nothing could be read, so there is nothing to compare");
        return Outcome::Failed;
    }
    let (comparison, copies) = match progress::compare(inputs.given, &arguments.by_meaning) {
        Ok(compared) => compared,
        Err(trouble) => {
            say(trouble);
            return Outcome::Failed;
        }
    };
    copies.iter().for_each(say);
    let result = match arguments.format {
        Format::Json => report::json(&comparison) + "\n",
        Format::Markdown => report::markdown(&comparison),
    };
    match print(&result) {
        Outcome::Done if leave_out => {
            let articles = counted(comparison.articles.len(), "article", "articles");
            say(format_args!("some input was left out (see above); {articles} went into the comparison"));
            Outcome::DoneInPart
        }
        outcome => outcome,
    }
}
