//! Everything that can happen to the page, and everything it asks of the browser.

use super::message::Answer;
use super::notice::Kind;
use std::collections::BTreeMap;

use super::{Arrival, Dialog, Filter, Key, Origin, Own, Picked, Published};
use crate::article::{Corrections, Given, Span};
use crate::compare::Passage;
use crate::link::Interface;

/// Something that happened.
#[derive(Debug)]
pub enum Action {
    /// The page starts, with what stands behind `#` and what this browser keeps.
    Start {
        /// Behind `#`.
        hash: String,
        /// Kept articles.
        own: Vec<Own>,
        /// Kept corrections to published articles, by their ids.
        corrections: BTreeMap<String, Corrections>,
        /// Names of kept articles that cannot be read.
        damaged: Vec<String>,
    },
    /// The published corpus is here, or cannot be had.
    CorpusArrived(Option<Box<Published>>),
    /// The reader went back, forward, or opened a link on the page.
    AddressChanged(String),
    /// To another screen.
    Go(Destination),
    /// Shows or hides an article's column.
    ToggleColumn(usize),
    /// Selects the row of a passage that the reader points at; the article becomes the base of the wording.
    Select {
        /// Index of the row.
        row: usize,
        /// Index of the article.
        article: usize,
    },
    /// Takes the selection away.
    Unselect,
    /// So many rows on, or back.
    Step(isize),
    /// To the row's cell in the next column in reading order, or the previous.
    Across(isize),
    /// Shows the row that holds this passage, side by side.
    ShowPassage(Passage),
    /// The reader pasted a text.
    Paste {
        /// What to call it; may be empty.
        name: String,
        /// The text.
        text: String,
    },
    /// The reader chose or dropped files.
    Pick(Vec<Picked>),
    /// The reader asked for the page or feed at this address.
    Fetch(String),
    /// A bookmarklet handed a page over.
    Arrived(Arrival),
    /// Takes all that was handed over.
    TakeArrived,
    /// Refuses it.
    RefuseArrived,
    /// The page was opened to receive one, and nobody is there who could hand it over.
    NobodyHandsOver,
    /// Folds or restores the block of an article that holds this piece.
    Toggle {
        /// Index of the article.
        article: usize,
        /// A piece of the block.
        span: Span,
    },
    /// Fills in or corrects what an article states about itself.
    Correct {
        /// Index of the article.
        article: usize,
        /// What the reader left in each field.
        fields: Fields,
    },
    /// Corrections to a published article could not be kept.
    CorrectionsNotKept,
    /// Takes every correction to an article back.
    Uncorrect(usize),
    /// The browser could not open a file.
    Unopened(u32),
    /// The worker says something.
    Answered(Answer),
    /// Stops the work.
    Stop,
    /// Compares the reader's own articles.
    CompareOwn,
    /// Deletes one of the reader's own articles.
    Delete(Key),
    /// Deletes them all.
    DeleteAll,
    /// Keeps the articles that came with a link.
    KeepCarried,
    /// Puts these articles on the screen.
    Show(Origin),
    /// An article could not be kept.
    NotKept {
        /// Which.
        key: Key,
        /// [`Kind::StorageFull`] or [`Kind::StorageRefused`].
        why: Kind,
    },
    /// The reader rests: the address may be written.
    Rested,
    /// The address is written.
    Addressed {
        /// Whether it opens only in this browser.
        only_here: bool,
    },
    /// Copies the link.
    CopyLink,
    /// The browser copied it, or refused.
    Copied {
        /// Whether it is on the clipboard.
        done: bool,
        /// Characters of the whole address.
        length: usize,
    },
    /// Changes the interface's language.
    Speak(Interface),
    /// The texts of the chosen language cannot be had: back to this one.
    TextsMissing(Interface),
    /// Opens a dialog.
    Open(Dialog),
    /// Closes it.
    Close,
    /// Takes a notice away.
    Dismiss(u32),
    /// Takes all notices away.
    DismissAll,
}

/// The fields about an article as the reader left them; empty ones included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// Headline.
    pub headline: String,
    /// Outlet.
    pub outlet: String,
    /// Byline.
    pub author: String,
    /// Credited source.
    pub source: String,
    /// Publishing date, as `2031-05-09`.
    pub published: String,
}

/// Where to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// The stories.
    Stories,
    /// An event, in its default columns.
    Event(usize),
    /// The event at hand, side by side.
    Sides,
    /// The event at hand, row by row.
    Rows(Filter),
    /// The event at hand, wording and framing.
    Framing,
    /// An article.
    Article(usize),
}

/// Something the browser must do.
#[derive(Debug, PartialEq)]
pub enum Effect {
    /// Writes the address of what is on the screen: at once where "back" shall lead here, else when the reader rests.
    Address(History),
    /// Writes it at once, in place of the last.
    WriteAddress,
    /// Copies the address of what is on the screen.
    CopyAddress,
    /// Gives the document the interface's language, direction and title.
    Dress,
    /// Hands the bytes of these files to the worker in one request.
    ReadFiles {
        /// Of the request.
        generation: u32,
        /// The files.
        files: Vec<Picked>,
    },
    /// Has the worker fetch a page and read it.
    Fetch {
        /// Of the request.
        generation: u32,
        /// Its address.
        address: String,
    },
    /// Holds a text as a file, and picks it.
    Hold {
        /// What to call it.
        name: String,
        /// The text.
        text: String,
        /// Where it came from.
        address: Option<String>,
    },
    /// Tells the tab that opened this one that it may hand its page over.
    Receive,
    /// Lets go of files that are read, or will not be.
    DropFiles(Vec<u32>),
    /// Has the worker compare.
    Compare {
        /// Of the request.
        generation: u32,
        /// The articles.
        given: Vec<Given>,
    },
    /// Has the worker stop.
    StopWorker,
    /// Throws the broken worker away; the next request gets a new one.
    ReplaceWorker,
    /// Keeps an article over a reload.
    Keep {
        /// Under which.
        key: Key,
        /// The article.
        given: Box<Given>,
    },
    /// No longer keeps these.
    Forget(Vec<Key>),
    /// Keeps the corrections to a published article; none are kept no longer.
    KeepCorrections {
        /// Id of the article.
        id: String,
        /// Its corrections.
        corrections: Box<Corrections>,
    },
    /// Brings something into view once it is rendered.
    Reveal(Target),
}

/// Whether "back" leads to what was on the screen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// Yes: another screen.
    Push,
    /// No: the same screen, another selection.
    Replace,
}

/// What to bring into view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A row in every column.
    Row {
        /// Which.
        row: usize,
        /// Move the keyboard's focus to this article's cell.
        focus: Option<usize>,
    },
    /// The screen's heading: another screen begins.
    Top,
}
