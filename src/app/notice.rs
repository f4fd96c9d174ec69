//! What the reader must be told, one notice a kind of trouble, so that a thousand unreadable files stay readable.

use crate::article::read::{self, ReadError};

/// The notices on the screen, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notices {
    list: Vec<Notice>,
    next: u32,
}

/// One kind of trouble (or news) and whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// To dismiss it by.
    pub id: u32,
    /// What happened.
    pub kind: Kind,
    /// To which files or articles, in the order it happened.
    pub about: Vec<About>,
}

/// A file or article that a notice is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name.
    pub name: String,
    /// The other one concerned, such as the original of a copy, or where in the file.
    pub detail: Option<String>,
}

/// What happened. The interface's language files hold one message for each: what happened, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Reading a file or a part of it failed.
    File(FileTrouble),
    /// A site does not let other pages fetch its own, or there is no network.
    AddressRefused,
    /// A site has no page at an address, or does not give it.
    AddressMissing,
    /// What the reader gave is no address of a page.
    AddressBad,
    /// A page handed over nothing: the site keeps its tabs apart from others.
    NothingHandedOver,
    /// Corrections could not be kept; they hold until the page is closed.
    CorrectionsNotKept,
    /// A text was there already; it is compared once.
    Copy,
    /// Only one article: nothing to compare it with.
    OneArticle,
    /// The browser's storage is full; the articles stay until the page is closed.
    StorageFull,
    /// The browser refuses storage, as private windows may; the articles stay until the page is closed.
    StorageRefused,
    /// A kept article cannot be read any more.
    StoredDamaged,
    /// The link is cut off or changed.
    LinkDamaged,
    /// The link is of a later version of the page.
    LinkNewer,
    /// The link belongs to articles that only the browser that made it keeps.
    LinkKeptElsewhere,
    /// The link names articles that are not there.
    ArticlesMissing,
    /// The link's passage is in no row any more.
    PassageMissing,
    /// The published articles have changed since the link was made.
    CorpusChanged,
    /// The published articles could not be fetched.
    CorpusUnreachable,
    /// The texts of the language that the reader chose could not be fetched.
    TextsMissing,
    /// The worker broke down.
    WorkerFailed,
    /// The reader stopped the work; what is done stays.
    Stopped,
    /// The link is copied.
    LinkCopied,
    /// The link is copied, and some messengers will cut it.
    LongLinkCopied,
    /// The link is copied, and opens only in this browser.
    LocalLinkCopied,
    /// The browser refused the clipboard.
    CopyRefused,
}

/// Why a file was not read, or not wholly: the problems of [`read::Problem`] in as many groups as there are things to do about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// Nothing in it.
    Empty,
    /// A format that is not read.
    Format(read::Kind),
    /// Larger than is read.
    TooLarge,
    /// Read, with places that cannot be decoded.
    Lossy,
    /// Text in an encoding that cannot be told.
    Encoding,
    /// Text that was saved in a wrong encoding before.
    Garbled,
    /// Lines that are no articles in JSON.
    BadLines,
    /// Read, without the articles past the most that are read of one file.
    MoreArticles,
    /// An article read without a field that is not understood.
    BadField,
    /// JSON, a feed or an archive without any article.
    NoArticle,
    /// A web page without text, or built to overwhelm.
    Page,
    /// A feed or an archive that breaks off.
    Damaged,
    /// Packed in a way that is not opened.
    Packed,
    /// Read, without characters that turn the order of letters.
    Disguised,
    /// The browser could not open it.
    Unopened,
}

impl FileTrouble {
    /// The group of a problem, and what of it belongs beside the file's name.
    pub fn of(error: &ReadError) -> (Self, Option<String>) {
        let line = || error.line.map(|line| line.to_string());
        match &error.problem {
            read::Problem::Empty => (Self::Empty, line()),
            read::Problem::OtherFormat { kind } => (Self::Format(*kind), None),
            read::Problem::TooLarge { .. } => (Self::TooLarge, line()),
            read::Problem::Lossy { encoding, replaced } => {
                (Self::Lossy, Some(format!("{encoding}, {replaced} × \u{FFFD}")))
            }
            read::Problem::NotText { .. } => (Self::Encoding, None),
            read::Problem::Garbled => (Self::Garbled, None),
            read::Problem::BadLine { .. } | read::Problem::NoText => (Self::BadLines, line()),
            read::Problem::NoArticle => (Self::NoArticle, None),
            read::Problem::NoBody | read::Problem::TooComplex => (Self::Page, line()),
            read::Problem::BadFeed { .. } | read::Problem::Damaged { .. } => (Self::Damaged, None),
            read::Problem::Bomb | read::Problem::Sealed | read::Problem::Nested => (Self::Packed, None),
            read::Problem::Disguised { count } => (Self::Disguised, Some(format!("{count} × U+202E"))),
            read::Problem::MoreArticles { limit } => (Self::MoreArticles, Some(limit.to_string())),
            read::Problem::MoreBadLines { count } => (Self::BadLines, Some(format!("+{count}"))),
            read::Problem::BadField { key, value } => (Self::BadField, Some(format!("{key}: {value}"))),
        }
    }
}

impl Kind {
    /// Whether it only answers what the reader just did: then it lies over the page, moves nothing, and gives way to the next notice.
    pub fn is_news(self) -> bool {
        use Kind::{CopyRefused, LinkCopied, LocalLinkCopied, LongLinkCopied, Stopped};
        matches!(self, LinkCopied | LongLinkCopied | LocalLinkCopied | CopyRefused | Stopped)
    }
    /// Whether there is nothing in it to heed, so that it may go by itself.
    pub fn is_passing(self) -> bool {
        matches!(self, Kind::LinkCopied | Kind::Stopped)
    }
}

impl Notices {
    /// The notices, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Notice> {
        self.list.iter()
    }
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
    /// Tells that something happened.
    pub fn tell(&mut self, kind: Kind) {
        self.list.retain(|notice| !notice.kind.is_news() && notice.kind != kind);
        self.push(kind, vec![]);
    }
    /// Tells that something happened to a file or article; joins a notice of the same kind.
    pub fn tell_about(&mut self, kind: Kind, name: &str, detail: Option<&str>) {
        let about = About { name: name.to_owned(), detail: detail.map(str::to_owned) };
        match self.list.iter_mut().find(|notice| notice.kind == kind) {
            Some(notice) if notice.about.contains(&about) => {}
            Some(notice) => notice.about.push(about),
            None => self.push(kind, vec![about]),
        }
    }
    /// Takes one away.
    pub fn dismiss(&mut self, id: u32) {
        self.list.retain(|notice| notice.id != id);
    }
    /// Takes all of a kind away, because it is no longer so.
    pub fn settle(&mut self, kind: Kind) {
        self.list.retain(|notice| notice.kind != kind);
    }
    /// Takes all away.
    pub fn clear(&mut self) {
        self.list.clear();
    }
    fn push(&mut self, kind: Kind, about: Vec<About>) {
        self.next += 1;
        self.list.push(Notice { id: self.next, kind, about });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_empty_files_are_one_notice() {
        let mut notices = Notices::default();
        for n in 0..1000 {
            notices.tell_about(Kind::File(FileTrouble::Empty), &format!("{n}.txt"), None);
        }
        notices.tell_about(Kind::File(FileTrouble::Format(read::Kind::Media)), "film.mp4", None);
        assert_eq!(notices.iter().map(|notice| notice.about.len()).collect::<Vec<_>>(), [1000, 1]);
    }

    #[test]
    fn news_gives_way_and_trouble_stays() {
        let mut notices = Notices::default();
        notices.tell(Kind::LinkDamaged);
        notices.tell(Kind::LinkCopied);
        notices.tell(Kind::LinkCopied);
        assert_eq!(notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [Kind::LinkDamaged, Kind::LinkCopied]);
    }
}
