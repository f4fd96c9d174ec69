//! A text as its lines, in the form in which the rest of the house compares articles: an article whose sentences are the lines.
//!
//! ```
//! use muqabala::compare::lines::text::lines;
//! let found: Vec<(usize, &str)> = lines("one\r\n\n two \n").collect();
//! assert_eq!(found, [(0, "one"), (2, "two")]);
//! ```

use crate::article::{Article, Role, Sentence, Span};
use crate::language::Language;

/// The lines that hold something, each with its number from 0 and without the white space around it. A line ends with `\n`
/// or `\r\n`, and with nothing else, so that every tool counts alike.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty())
}

/// An article of this text whose sentences are its lines. Its paragraphs are numbered like the lines.
pub fn article(text: &str, language: Language) -> Article {
    let sentence = |(number, line): (usize, &str)| {
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        Sentence { span: Span::new(start, start + line.len()), role: Role::Body, paragraph: number }
    };
    Article {
        id: String::new(),
        name: String::new(),
        language,
        text: text.to_owned(),
        url: None,
        headline: None,
        outlet: None,
        source: None,
        byline: None,
        dateline: None,
        published: None,
        boilerplate: Vec::new(),
        sentences: lines(text).map(sentence).collect(),
        quotations: Vec::new(),
        dates: Vec::new(),
        numbers: Vec::new(),
        cues: Vec::new(),
    }
}
