//! An article as it was given: its text, what came beside it, and what the reader has corrected.
//!
//! A plain file comes with nothing but its text. A web page or a feed states more: headline, outlet and date in its
//! head, and by its markup which pieces of the text are menus and which are the article ([`Mark`]). What the reader
//! corrects ([`Corrections`]) outranks both. None of it changes [`Given::id`], which rests on the text and the
//! outlet given with it, so that a correction breaks no link.
//!
//! ```
//! use muqabala::article::{Corrections, Given};
//! let mut given = Given::new("a.txt", "وصل الوزير.\n");
//! let id = given.id();
//! given.corrections = Corrections { outlet: Some("صدى الميناء".into()), ..Corrections::default() };
//! assert_eq!(given.id(), id);
//! ```

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Litter, Role, Span, day};
use crate::language::Language;

/// An article as it was given: its text, and what came beside the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Given {
    /// File name, or the id that the input gives.
    pub name: String,
    /// The text as it came, decoded; of a web page the text of all its blocks, a line each.
    pub text: String,
    /// Headline that came beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Outlet that came beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// Author that came beside the text, as it names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Publishing date that came beside the text.
    #[serde(skip_serializing_if = "Option::is_none", with = "day::option")]
    pub published: Option<Date>,
    /// Address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Language that came beside the text; otherwise it is detected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// What the markup shows pieces of the text to be, in the order of the text, none overlapping another. Empty for
    /// what came without markup.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// What the reader has corrected.
    #[serde(skip_serializing_if = "Corrections::is_empty")]
    pub corrections: Corrections,
}

impl Given {
    /// A plain text with nothing beside it.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), ..Self::default() }
    }
}

/// What a piece of a text is, as markup or the reader says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mark {
    /// Where, on whole lines.
    pub span: Span,
    /// What it is.
    pub part: Part,
}

/// What a piece of a text is: part of the article, or litter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Litter.
    Litter(Litter),
    /// Part of the article.
    Text(Role),
}

/// What a reader has filled in or put right. An empty text says that there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Corrections {
    /// Headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// Byline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Credited source or agency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Publishing date; `Some(None)` says that none is known.
    #[serde(skip_serializing_if = "Option::is_none", with = "day::corrected")]
    pub published: Option<Option<Date>>,
    /// Lines that were restored or folded, in the order of the text, none overlapping another.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
}

impl Corrections {
    /// Whether nothing was corrected.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
