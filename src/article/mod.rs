//! An article: the text as it came, and what the text itself states.
//!
//! A reader's file becomes one or more [`Given`] (`read`), a [`Given`] becomes an [`Article`]: its litter
//! is folded with a reason (`clean`), what it states about itself is found (`about`), markup and the reader have their
//! say (`marks`), and its body is cut into sentences (`assemble`). Nothing is removed: every [`Span`] is an offset into [`Article::text`].
//!
//! ```
//! use muqabala::article::{Article, Given};
//! let article = Article::from(Given::new("a.txt", "وصل الوزير.\nشارك هذا المقال\n"));
//! assert_eq!(article.text, "وصل الوزير.\nشارك هذا المقال\n");
//! ```

mod about;
mod assemble;
pub mod blocks;
mod clean;
pub mod code_points;
pub mod copies;
pub mod day;
mod fingerprint;
mod given;
mod glued;
mod line;
mod marks;
pub mod read;
mod wrap;

use std::ops::Range;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::cues::CueReason;
use crate::language::numbers::Qualifier;
use crate::language::{Language, VerbClass};
pub use fingerprint::fingerprint;
pub use given::{Corrections, Given, Mark, Part};

/// A piece of a text: byte offsets, end exclusive, both on character boundaries.
///
/// Inside the program offsets are bytes, because slicing by them is free; in the JSON they are code points
/// ([`crate::compare::report`] converts).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A span from its two ends.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
    /// The bounds as a range, to slice with.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
    /// The words themselves; empty where the span does not lie in `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }
    /// Whether nothing lies between the two ends.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }
    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// The article as everything behind it sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// [`Given::id`]: ten hexadecimal digits, the same wherever and whenever it is read.
    pub id: String,
    /// File name, or the id that the input gave.
    pub name: String,
    /// What it is written in.
    pub language: Language,
    /// The text as it came; all spans refer to it.
    pub text: String,
    /// Address of the page, if it came with one.
    pub url: Option<String>,
    /// Headline.
    pub headline: Option<Stated>,
    /// The outlet that published it.
    pub outlet: Option<Stated>,
    /// Credited source or agency.
    pub source: Option<Stated>,
    /// Who wrote it, as the page names them.
    pub byline: Option<Stated>,
    /// The place that its first paragraph names before it begins: "PARIS (Agency) —", "بكين – ".
    pub dateline: Option<Stated>,
    /// Publishing date.
    pub published: Option<Published>,
    /// Litter, in the order of the text, none overlapping another.
    pub boilerplate: Vec<Folded>,
    /// Headline, dek, subheads and body sentences in the order of the text, none overlapping.
    pub sentences: Vec<Sentence>,
    /// Quotations in the order of the text.
    pub quotations: Vec<Quotation>,
    /// Dates named in the text, in its order.
    pub dates: Vec<DateMention>,
    /// Numbers that count something, in the order of the text.
    pub numbers: Vec<NumberMention>,
    /// Words that hedge, stress or judge, in the order of the text, none overlapping.
    pub cues: Vec<CueMention>,
}

/// Something stated about the article: the words, and where they stand, if they stand in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The words.
    pub text: String,
    /// Where the text has them; `None` for what came beside the text.
    pub span: Option<Span>,
}

/// A publishing date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The day.
    #[serde(with = "day")]
    pub date: Date,
    /// How exact it is.
    pub precision: Precision,
    /// Where the text has it; `None` if it came beside the text.
    pub span: Option<Span>,
}

/// How exact a date is: a week is written as its Monday, a month as its first day, a year as its first of January.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// A day.
    Day,
    /// A week, from Monday on.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// A piece of litter: shown folded, never deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folded {
    /// Where.
    pub span: Span,
    /// Why.
    pub reason: Litter,
}

/// Why a piece is taken for litter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Litter {
    /// Menus, search fields, loaders.
    Navigation,
    /// Share buttons.
    Share,
    /// Headlines of other articles.
    Related,
    /// A picture's caption or credit.
    Caption,
    /// Advertisement markers and remains of shortcodes.
    Advert,
    /// Comment forms.
    Comments,
    /// Copyright lines.
    Copyright,
    /// The headline once more.
    RepeatedHeadline,
    /// Byline, date line, credit: about the article, not part of its body.
    About,
    /// Whatever else the reader has folded.
    Reader,
}

/// A sentence of the article proper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// Where, without the white space around it.
    pub span: Span,
    /// What it is in the article.
    pub role: Role,
    /// Counts paragraphs from 0; sentences of one paragraph share it.
    pub paragraph: usize,
}

/// What a sentence is in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The headline.
    Headline,
    /// The line under the headline.
    Dek,
    /// A heading inside the body.
    Subhead,
    /// Everything else.
    Body,
}

/// A quotation and, where the text says it, who speaks and with which reporting verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quotation {
    /// With its quotation marks.
    pub span: Span,
    /// Who.
    pub speaker: Option<Span>,
    /// The reporting verb.
    pub verb: Option<Span>,
    /// The class of the verb.
    pub verb_class: Option<VerbClass>,
}

/// A number of the text that says how much or how many.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberMention {
    /// Where, with the unit behind it.
    pub span: Span,
    /// How much, scales included: "1.5 million" is 1500000.
    pub value: f64,
    /// What is counted: a unit by the name that all languages share (`dead`, `percent`, `egp`; [`crate::language::numbers::is_shared`]), or the counted noun,
    /// folded.
    pub unit: Option<String>,
    /// Whether the text says that it is about so much, more or less.
    pub qualifier: Option<Qualifier>,
}

/// A word or phrase that hedges, stresses or judges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CueMention {
    /// Where, particles written onto it included.
    pub span: Span,
    /// Why it counts.
    pub reason: CueReason,
    /// The entry of the language's list, folded.
    pub entry: String,
    /// Whether it stands in quotation marks, and so is not the text's own word.
    pub quoted: bool,
}

/// A date named in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateMention {
    /// Where.
    pub span: Span,
    /// Which day it is.
    #[serde(with = "day")]
    pub date: Date,
    /// How exact it is.
    pub precision: Precision,
}
