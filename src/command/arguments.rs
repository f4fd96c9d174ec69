//! What can be asked on the command line, and the help texts.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

const EXIT_CODES: &str = "\
Exit codes:
  0  everything was read and done
  1  nothing could be read, or the result could not be written
  2  the command was called in a wrong way
  3  done, but some input was left out; standard error says which and why";

const INPUTS: &str = "\
What is read:
  a file     plain text in UTF-8, UTF-16 or a legacy encoding (windows-1256 and others are recognised),
             or JSON Lines (.jsonl) with one {\"id\", \"title\", \"text\", \"outlet\", \"published\", \"url\", \"language\"}
             a line, of which only \"text\" is required
  a folder   its files that end in .txt, .text, .jsonl or .ndjson, in the order of their names; hidden files, other
             files and folders inside are passed over. A corpus.toml in it may say more of each file:

             title = \"The strike, told by five\"
             note = \"...\"
             [titles]
             ar = \"...\"
             [notes]
             ar = \"...\"
             [[article]]
             file = \"01.txt\"
             outlet = \"The Courier\"
             date = \"2031-05-09\"
             url = \"https://...\"
             language = \"en\"

Two copies of one article (the same text and outlet) are shown once.";

/// Sets news articles side by side: which report the same event, which passages tell the same thing, how the wording
/// differs.
#[derive(Debug, Parser)]
#[command(version, about, after_help = EXIT_CODES)]
pub struct Arguments {
    #[command(subcommand)]
    pub task: Task,
}

#[derive(Debug, Subcommand)]
pub enum Task {
    /// Compare articles and print what was found
    #[command(after_help = format!("{INPUTS}\n\n\
        Examples:\n  \
          muqabala compare a.txt b.txt\n  \
          muqabala compare articles/ --format json > comparison.json\n  \
          muqabala compare march.jsonl --format json | jq '.events[].title'\n\n{EXIT_CODES}"))]
    Compare(CompareArguments),
    /// Pack a folder of articles and their comparison into one file that the page publishes
    #[command(after_help = format!("{INPUTS}\n\n\
        Examples:\n  \
          muqabala pack articles/ -o corpus.json\n\n{EXIT_CODES}"))]
    Pack(PackArguments),
}

#[derive(Args, Debug)]
pub struct CompareArguments {
    /// Files and folders with articles
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How the comparison is printed
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    pub format: Format,
}

#[derive(Args, Debug)]
pub struct PackArguments {
    /// Folder with the articles and perhaps a corpus.toml
    pub folder: PathBuf,
    /// File to write; an existing one is replaced when the new one is complete
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: stories, rows, wording and quotations as text
    Markdown,
    /// For programs: every finding, offsets in Unicode code points
    Json,
}
