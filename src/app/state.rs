//! What the page knows.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use super::Shared;
use super::notice::Notices;
use crate::article::{Corrections, Given};
use crate::compare::{Comparison, Progress};
use crate::link::{Interface, Link};

/// Everything the page knows. Components read it, [`State::apply`] alone changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Language of the interface.
    pub interface: Interface,
    /// Whether the reader or a link chose it; a link made here then names it.
    pub interface_chosen: bool,
    /// The corpus that came with the page, once it is here.
    pub published: Option<Published>,
    /// Whether it cannot be had.
    pub unreachable: bool,
    /// What is corrected in its articles on the screen, by their ids: by the reader, or by the one who made the link.
    pub corrections: BTreeMap<String, Corrections>,
    /// What this browser keeps of the reader's own corrections to it; a link that says something else outranks it.
    pub kept_corrections: BTreeMap<String, Corrections>,
    /// The reader's own articles, kept in this browser.
    pub own: Vec<Own>,
    /// What comparing them gave.
    pub own_comparison: Option<Shared<Comparison>>,
    /// Whether articles came or went since; what is known stays on the screen meanwhile.
    pub own_changed: bool,
    /// Articles that came inside a link.
    pub carried: Set,
    /// Whose articles are on the screen.
    pub origin: Origin,
    /// Whether the address opens only in this browser, because the articles do not fit into it.
    pub only_here: bool,
    /// Where in them the reader is.
    pub place: Place,
    /// What is being worked on.
    pub work: Option<Work>,
    /// Counts requests to the worker, so that a late answer to an old one is dropped.
    pub generation: u32,
    /// What the reader must be told.
    pub notices: Notices,
    /// What lies over the page.
    pub dialog: Option<Dialog>,
    /// Pages that the bookmarklet handed over and the reader has neither taken nor refused.
    pub arrived: Vec<Arrival>,
    /// The link whose view is restored as soon as its articles are compared.
    pub awaited: Option<Link>,
}

/// The corpus that came with the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Its title in each language of the interface that it gives one for.
    pub titles: Vec<(Interface, String)>,
    /// A remark on the corpus, such as that it is invented, in each language of the interface; may be empty.
    pub notes: Vec<(Interface, String)>,
    /// Changes when any article does.
    pub fingerprint: String,
    /// The articles and their prepared comparison; `None` there when another version of the program prepared it.
    pub set: Set,
    /// The comparison of the articles as corrected, and with which corrections it was made.
    pub corrected: Option<(BTreeMap<String, Corrections>, Shared<Comparison>)>,
}

/// Articles and what comparing them gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Set {
    /// The articles as they were given.
    pub given: Vec<Given>,
    /// `None` until they are compared.
    pub comparison: Option<Shared<Comparison>>,
    /// Whether one was corrected since; what is known stays on the screen meanwhile.
    pub changed: bool,
}

/// An article of the reader's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// Under which it is kept.
    pub key: Key,
    /// The article.
    pub given: Given,
    /// Whether this browser keeps it over a reload.
    pub kept: bool,
}

/// Under which an article is kept: its place in the order of adding, and its id, so that two windows of the page that add
/// at the same time overwrite nothing of each other. Written `7.a1b2c3d4e5`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Counts the articles as they were added.
    pub order: u32,
    /// [`Given::id`].
    pub id: String,
}

impl Key {
    /// Reads what is written.
    pub fn read(text: &str) -> Option<Self> {
        let (order, id) = text.split_once('.')?;
        Some(Self { order: order.parse().ok()?, id: id.to_owned() })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.order, self.id)
    }
}

/// Whose articles are on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Those that came with the page.
    #[default]
    Published,
    /// The reader's own.
    Own,
    /// Those that came inside a link.
    Carried,
}

/// Where the reader is. All numbers are indices into the comparison on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Which screen.
    pub screen: Screen,
    /// Which event.
    pub event: usize,
    /// The articles side by side, in their order on the screen.
    pub columns: Vec<usize>,
    /// The selected row.
    pub chosen: Option<Chosen>,
}

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The events found.
    #[default]
    Stories,
    /// A story side by side.
    Sides,
    /// A story row by row.
    Rows(Filter),
    /// Wording and framing of a story.
    Framing,
    /// One article.
    Article(usize),
}

/// Which rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Every row.
    #[default]
    All,
    /// Told by all articles of the story.
    ToldByAll,
    /// Told by several, but not all.
    ToldBySome,
    /// Found in this article only.
    OnlyBy(usize),
    /// Worded differently.
    Differing,
}

/// A selected row, and the article against whose words the others are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Index of the row.
    pub row: usize,
    /// Index of the article; it has a cell in the row.
    pub base: usize,
}

/// What is being worked on.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    /// Files are read, a few at a time: each message to the worker has its cost, and memory should not hold them all.
    Reading {
        /// Still to read.
        queue: VecDeque<Picked>,
        /// So many of them, from the first, are being read.
        sent: usize,
        /// So many, from the first, are read one at a time: among them is one that the worker broke down over.
        suspects: usize,
        /// Files that this work began with, those added since included.
        total: usize,
    },
    /// A page is fetched whose address the reader gave.
    Fetching {
        /// Which.
        address: String,
    },
    /// Articles are compared.
    Comparing {
        /// Whose.
        origin: Origin,
        /// How far it is; `None` until the worker first answers.
        progress: Option<Progress>,
        /// Where the reader was taken when a part of it was shown before the whole; `None` where none is on the screen.
        shown: Option<Place>,
    },
}

impl Work {
    /// Whether articles are on their way in: comparing begins after the last of them.
    pub fn brings_articles(&self) -> bool {
        matches!(self, Self::Reading { .. } | Self::Fetching { .. })
    }
}

/// A file that the reader chose or dropped; the browser holds its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The browser's number for it.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// A page that another tab handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The origin that it came from, as the browser vouches for it.
    pub origin: String,
    /// Its title, as the page says.
    pub title: String,
    /// Its address, as the page says; `None` where that is not of [`Arrival::origin`].
    pub address: Option<String>,
    /// Its source.
    pub html: String,
}

/// What lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Adding and deleting one's own articles.
    Articles,
    /// The list of keys.
    Keys,
    /// Taking or refusing what was handed over.
    Arrived,
}

impl State {
    /// The page before anything has arrived.
    pub fn new(interface: Interface) -> Self {
        Self {
            interface,
            interface_chosen: false,
            published: None,
            unreachable: false,
            corrections: BTreeMap::new(),
            kept_corrections: BTreeMap::new(),
            own: vec![],
            own_comparison: None,
            own_changed: false,
            carried: Set::default(),
            origin: Origin::Published,
            only_here: false,
            place: Place::default(),
            work: None,
            generation: 0,
            notices: Notices::default(),
            dialog: None,
            arrived: vec![],
            awaited: None,
        }
    }

    /// The comparison on the screen.
    pub fn comparison(&self) -> Option<&Shared<Comparison>> {
        self.comparison_of(self.origin)
    }

    /// The comparison of these articles, if it is made.
    pub fn comparison_of(&self, origin: Origin) -> Option<&Shared<Comparison>> {
        match origin {
            Origin::Published => {
                let Published { set, corrected, .. } = self.published.as_ref()?;
                let corrected = corrected.as_ref().filter(|_| !self.corrections.is_empty());
                corrected.map(|(_, comparison)| comparison).or(set.comparison.as_ref())
            }
            Origin::Own => self.own_comparison.as_ref(),
            Origin::Carried => self.carried.comparison.as_ref(),
        }
    }

    /// Whether the comparison of these articles is made, and of these very articles.
    pub fn is_compared(&self, origin: Origin) -> bool {
        let is_up_to_date = match origin {
            Origin::Published if self.corrections.is_empty() => true,
            Origin::Published => self
                .published
                .as_ref()
                .and_then(|published| published.corrected.as_ref())
                .is_some_and(|(corrections, _)| *corrections == self.corrections),
            Origin::Own => !self.own_changed,
            Origin::Carried => !self.carried.changed,
        };
        is_up_to_date && self.comparison_of(origin).is_some()
    }

    /// These articles as they were given.
    pub fn given_of(&self, origin: Origin) -> Vec<Given> {
        match origin {
            Origin::Published => {
                let mut given =
                    self.published.as_ref().map(|published| published.set.given.clone()).unwrap_or_default();
                for given in given.iter_mut().filter(|_| !self.corrections.is_empty()) {
                    if let Some(corrections) = self.corrections.get(&given.id()) {
                        given.corrections = corrections.clone();
                    }
                }
                given
            }
            Origin::Own => self.own.iter().map(|own| own.given.clone()).collect(),
            Origin::Carried => self.carried.given.clone(),
        }
    }
}

impl State {
    /// What is corrected in an article on the screen.
    pub fn corrections_of(&self, id: &str) -> Corrections {
        let of = |given: &Given| (given.id() == id).then(|| given.corrections.clone());
        match self.origin {
            Origin::Published => self.corrections.get(id).cloned(),
            Origin::Own => self.own.iter().find(|own| own.key.id == id).map(|own| own.given.corrections.clone()),
            Origin::Carried => self.carried.given.iter().find_map(of),
        }
        .unwrap_or_default()
    }
}

impl Published {
    /// The title in this language, else in any.
    pub fn title(&self, interface: Interface) -> &str {
        in_language(&self.titles, interface)
    }

    /// The remark in this language, else in any; may be empty.
    pub fn note(&self, interface: Interface) -> &str {
        in_language(&self.notes, interface)
    }
}

fn in_language(texts: &[(Interface, String)], interface: Interface) -> &str {
    let own = texts.iter().find(|(language, _)| *language == interface);
    own.or(texts.first()).map_or("", |(_, text)| text)
}
