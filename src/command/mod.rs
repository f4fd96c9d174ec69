//! The command line: `muqabala compare`, `muqabala pack`, `muqabala align` and `muqabala model`.
//!
//! ```text
//! muqabala compare articles/ --format json > comparison.json
//! muqabala pack articles/ -o corpus.json
//! ```
//!
//! A thin edge around the core: it finds files, says what could not be read, shows how far long work is, and
//! prints what [`crate::compare::report`] or [`crate::corpus`] make of it. It decides nothing about articles.
//!
//! Results go to standard output or the named file, everything said to the user goes to standard error, a line
//! each. A reader that stops reading (`muqabala compare ... | head`) is no error.

mod align;
mod arguments;
mod compare;
mod inputs;
mod manifest;
mod meanings;
mod model;
mod pack;
mod progress;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Task};

/// How a run ended, as an exit code. Wrong usage is 2, which `clap` gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything was read and done.
    Done = 0,
    /// Nothing could be read, or the result could not be written.
    Failed = 1,
    /// Done, but some input was left out.
    DoneInPart = 3,
}

/// Runs the command line on the arguments of this process.
pub fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Compare(arguments) => compare::run(&arguments),
        Task::Pack(arguments) => pack::run(&arguments),
        Task::Align(arguments) => align::run(&arguments),
        Task::Model(arguments) => model::run(&arguments),
    };
    ExitCode::from(outcome as u8)
}

/// Says something to the user. That nobody listens is no reason to stop.
fn say(line: impl std::fmt::Display) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Prints a result. A closed pipe is no failure: whoever reads has read enough.
fn print(result: &str) -> Outcome {
    let mut out = io::stdout().lock();
    match out.write_all(result.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            say(format_args!("the result cannot be written ({error}): check where standard output goes"));
            Outcome::Failed
        }
        _ => Outcome::Done,
    }
}

/// `1 article`, `2 articles`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
