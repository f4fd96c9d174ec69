//! A comparison as a link, and back: everything that is on the screen, in the part of the address behind `#`.
//!
//! ```
//! use muqabala::link::{Anchor, Interface, Link, Source, View, read, write};
//!
//! let link = Link {
//!     source: Source::Published { fingerprint: "3fa9c01b2e".into() },
//!     corrections: vec![],
//!     view: View::Sides,
//!     columns: vec!["a1b2c3d4e5".into(), "f6a7b8c9d0".into()],
//!     anchor: Some(Anchor { article: "a1b2c3d4e5".into(), start: 120, end: 245 }),
//!     interface: Some(Interface::Arabic),
//! };
//! let hash = "#/1/published.3fa9c01b2e/sides/at.120-245.a1b2c3d4e5/with.a1b2c3d4e5.f6a7b8c9d0/ar";
//! assert_eq!(write(&link).unwrap(), hash);
//! assert_eq!(read(hash).unwrap(), link);
//! ```
//!
//! A link is forever: the number behind `#/` is the version of its form, each version is one file here, and a
//! version that was once published is read for good (`tests/links/` holds frozen ones). [`write()`] always
//! writes the newest.
//!
//! A link names what cannot change: articles by their fingerprint, and a row by a passage of an article
//! ([`Anchor`]), because the rows themselves change with every improvement of the matching. An event needs no
//! name: it is the one that holds the first of [`Link::columns`].
//!
//! Whether a named article exists is not known here: the page asks its corpus and says what is missing.

mod pack;
mod v1;

use thiserror::Error;

use crate::article::{Corrections, Given};

pub use pack::{MOST_ARTICLES, UNPACKED_LIMIT, pack_corrections, pack_given, unpack_corrections, unpack_given};

/// The longest link that is written or read, in characters. Lower, and fewer readers can share their own
/// articles; higher, and it is no longer an address that people pass on: about 40 articles fit here, and a file of them
/// is the better gift. Chromium opens addresses of up to 2 MB.
pub const LONGEST_LINK: usize = 200_000;

/// From here on some messengers cut a link, in characters of the whole address: the page hints at a file instead.
pub const MESSENGER_LIMIT: usize = 2_000;

/// What stands behind the address of a page that was opened to receive another page from the bookmarklet.
pub const RECEIVE: &str = "#receive";

/// What is on the screen. The default is the stories of the published corpus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Where the articles come from.
    pub source: Source,
    /// What the reader has corrected in articles of a published corpus, by the article's id. Articles inside the link
    /// carry their own.
    pub corrections: Vec<(String, Corrections)>,
    /// Which screen.
    pub view: View,
    /// Ids of the articles shown, in their order on the screen; empty for the default choice.
    pub columns: Vec<String>,
    /// The passage of the selected row.
    pub anchor: Option<Anchor>,
    /// Language of the interface; `None` leaves it to the browser.
    pub interface: Option<Interface>,
}

/// Where the articles of a link come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The corpus that the page publishes.
    Published {
        /// [`crate::corpus::Corpus::fingerprint`], so that a page that publishes others by now can say so.
        /// Empty: whichever corpus the page publishes.
        fingerprint: String,
    },
    /// The reader's own articles, inside the link.
    Carried(Vec<Given>),
    /// The reader's own articles, too large for a link: only in that reader's browser.
    Kept,
}

impl Default for Source {
    fn default() -> Self {
        Self::Published { fingerprint: String::new() }
    }
}

/// A screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The events found.
    #[default]
    Stories,
    /// A story side by side.
    Sides,
    /// A story row by row.
    Rows(Filter),
    /// Wording and framing of a story.
    Framing,
    /// One article: the first of [`Link::columns`].
    Article,
}

/// Which rows are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Every row.
    #[default]
    All,
    /// Told by all articles of the story.
    ToldByAll,
    /// Told by some, but not all.
    ToldBySome,
    /// Found in this article only, named by its id.
    OnlyBy(String),
    /// Worded differently: a match with other than equal wording.
    Differing,
}

/// A passage of an article. It finds a row again when the matching has changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Id of the article.
    pub article: String,
    /// First code point in the article's text.
    pub start: usize,
    /// One past the last code point; not before `start`.
    pub end: usize,
}

/// Language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Interface {
    /// Arabic.
    Arabic,
    /// English.
    English,
    /// French.
    French,
}

impl Interface {
    /// Every language of the interface, the first is the default.
    pub const ALL: [Self; 3] = [Self::Arabic, Self::English, Self::French];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
            Self::French => "fr",
        }
    }
    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// A part of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Which corpus.
    Source,
    /// The articles inside the link, or a stored one.
    Articles,
    /// What the reader corrected in them.
    Corrections,
    /// Which screen.
    View,
    /// The selected passage.
    Anchor,
    /// Which articles are shown.
    Columns,
    /// Something behind the known parts.
    Rest,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Source => "the corpus it names",
            Self::Articles => "the articles inside it",
            Self::Corrections => "the corrections inside it",
            Self::View => "the view it names",
            Self::Anchor => "the selected passage",
            Self::Columns => "the articles it shows",
            Self::Rest => "its end",
        })
    }
}

/// What a [`LinkError::TooLarge`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Characters of the link ([`LONGEST_LINK`]).
    Characters,
    /// Bytes of the unpacked articles ([`UNPACKED_LIMIT`]).
    Bytes,
    /// Articles inside the link ([`MOST_ARTICLES`]).
    Articles,
}

impl std::fmt::Display for Unit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Characters => "characters",
            Self::Bytes => "bytes when unpacked",
            Self::Articles => "articles",
        })
    }
}

/// Why a link was not read or not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// The address has something else behind `#`.
    #[error("this address does not name a comparison: open the page without what follows #")]
    NotALink,
    /// A version that this program does not know yet.
    #[error(
        "the link is of a later version ({version}) than this page knows: reload the page, or open it where it was made"
    )]
    UnknownVersion {
        /// Its number; `u32::MAX` stands for anything larger too.
        version: u32,
    },
    /// Some part cannot be read: probably cut off or changed on its way.
    #[error("the link is damaged in {part}: ask for it again, best as a file")]
    Damaged {
        /// Which.
        part: Part,
    },
    /// More than a link may hold.
    #[error("more than a link can hold (at most {limit} {unit}): share the articles as files, or fewer of them")]
    TooLarge {
        /// The limit that is passed.
        limit: usize,
        /// What it counts.
        unit: Unit,
    },
    /// A value that no link could bring back, such as an article without an id.
    #[error("no link can be made: {part} cannot be written")]
    Unwritable {
        /// Which.
        part: Part,
    },
}

/// Writes the newest form, beginning with `#`. Only letters, digits and `# / . - _` occur, and the last character
/// is a letter or digit, so that messengers neither break nor shorten it.
///
/// # Errors
/// [`LinkError::TooLarge`] for articles that do not fit, [`LinkError::Unwritable`] for ids that are not ten
/// hexadecimal digits in lower case and for an anchor that ends before it starts.
pub fn write(link: &Link) -> Result<String, LinkError> {
    let hash = format!("#/{}/{}", v1::VERSION, v1::write(link)?);
    if hash.len() > LONGEST_LINK {
        return Err(LinkError::TooLarge { limit: LONGEST_LINK, unit: Unit::Characters });
    }
    Ok(hash)
}

/// Reads what stands behind the address, with or without its `#`. Nothing there is the default [`Link`].
///
/// # Errors
/// Every [`LinkError`] but [`LinkError::Unwritable`]; whatever the text, it does not panic, and it never holds more
/// than [`UNPACKED_LIMIT`] unpacked.
pub fn read(hash: &str) -> Result<Link, LinkError> {
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    if matches!(hash, "" | "/") {
        return Ok(Link::default());
    }
    if hash.len() > LONGEST_LINK {
        return Err(LinkError::TooLarge { limit: LONGEST_LINK, unit: Unit::Characters });
    }
    let (version, rest) = hash.strip_prefix('/').and_then(|hash| hash.split_once('/')).ok_or(LinkError::NotALink)?;
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(LinkError::NotALink);
    }
    match version.parse().unwrap_or(u32::MAX) {
        v1::VERSION => v1::read(rest),
        0 => Err(LinkError::NotALink),
        version => Err(LinkError::UnknownVersion { version }),
    }
}
