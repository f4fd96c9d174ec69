//! What sites say of themselves and to their readers, in one language: the small words of menus, buttons and forms.
//!
//! A site's phrases are endless ("get the day's stories in your inbox"), the words they are made of are few. Each list holds
//! folded words parted by spaces; which lines they betray is judged by `article::clean` and read by `article::about`.
//!
//! ```
//! use muqabala::language::{Language, site::holds};
//! let english = Language::English.knowledge().site_words();
//! assert!(holds(english.buttons, "tweet") && !holds(english.buttons, "treaty"));
//! ```

/// Words of sites. What a language does not give is empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteWords {
    /// They speak to the reader or for the site: you, your, our, click, بريدك.
    pub address: &'static str,
    /// What sites offer or warn of: newsletter, cookies, app, account.
    pub service: &'static str,
    /// Labels of buttons; a line of nothing else is a row of buttons.
    pub buttons: &'static str,
    /// What counters beside an article count: views, comments, minutes of reading.
    pub counted: &'static str,
    /// Sections of a site; a line of nothing else is a menu or a path through it.
    pub sections: &'static str,
    /// Words in the names of media: newspaper, صحيفة.
    pub media: &'static str,
    /// News agencies, and words in their names. Initials stand without their spaces.
    pub agencies: &'static str,
    /// Labels before an author's name.
    pub authors: &'static str,
    /// Labels before a credited source.
    pub sources: &'static str,
    /// Words that say that a date is that of publishing.
    pub published: &'static str,
    /// Words that say that a date is that of a later change.
    pub updated: &'static str,
    /// Words that name a picture or who took it.
    pub pictures: &'static str,
    /// Words of how long ago something was: *2 hours ago*, منذ ساعتين. A line of nothing else is an age.
    pub ages: &'static str,
    /// Labels of forms for comments and newsletters: they belong to the box around them.
    pub forms: &'static str,
    /// Kinds of pieces that a page points to beside the article: video, podcast, بالصور.
    pub formats: &'static str,
}

impl SiteWords {
    /// A language that gives none.
    pub const NONE: Self = Self {
        address: "",
        service: "",
        buttons: "",
        counted: "",
        sections: "",
        media: "",
        agencies: "",
        authors: "",
        sources: "",
        published: "",
        updated: "",
        pictures: "",
        formats: "",
        ages: "",
        forms: "",
    };

    /// The lists, for a check of them all.
    pub fn all(&self) -> [&'static str; 15] {
        let Self { address, service, buttons, counted, sections, media, .. } = *self;
        let Self { agencies, authors, sources, published, updated, pictures, formats, ages, forms, .. } = *self;
        [
            address, service, buttons, counted, sections, media, agencies, authors, sources, published, updated,
            pictures, formats, ages, forms,
        ]
    }
}

/// Whether a list holds a folded word.
pub fn holds(list: &str, folded: &str) -> bool {
    list.split_ascii_whitespace().any(|word| word == folded)
}
