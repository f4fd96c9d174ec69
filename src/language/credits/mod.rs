//! How articles credit people, places, agencies and outlets in one language: *By*, مراسل, *Propos recueillis par*, تفاصيل أكثر على.
//!
//! Lists of folded words are parted by spaces, lists of phrases by `;`. Where a credit stands on a page and what is taken from
//! it is read by `article::about`; what sites otherwise say of themselves is in [`super::site`].
//!
//! ```
//! use muqabala::language::{Language, site::holds};
//! let french = Language::French.knowledge().credits();
//! assert!(holds(french.roles, "correspondante") && french.by.contains("propos recueillis par"));
//! ```

use super::words::Word;

pub(super) mod arabic;
pub(super) mod english;
pub(super) mod french;

/// How a language credits. What it does not give is empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Credits {
    /// Phrases right before an author's name.
    pub by: &'static str,
    /// Phrases before an author's name that are something else too, so that a colon or a stroke must follow.
    pub labels: &'static str,
    /// What the author of an article is by profession.
    pub roles: &'static str,
    /// Words for authors that are no single person: *staff*, هيئة التحرير.
    pub desks: &'static str,
    /// Titles before a name, hardly ever used otherwise.
    pub titles: &'static str,
    /// What joins two authors.
    pub joins: &'static str,
    /// Words between an author and where the report was written.
    pub at: &'static str,
    /// Words before an agency that had a part in it: *with* AFP.
    pub with: &'static str,
    /// Words that stand before a dash at the head of an article and are no place: *exclusive*, عاجل.
    pub genres: &'static str,
    /// Phrases before the outlet's own name: *follow*, تفاصيل أكثر على.
    pub outlet_after: &'static str,
    /// Words of the formula of rights, and what a company's name ends with: no part of an outlet's name.
    pub formula: &'static str,
}

impl Credits {
    /// Of a language that gives none.
    pub const NONE: Self = Self {
        by: "",
        labels: "",
        roles: "",
        desks: "",
        titles: "",
        joins: "",
        at: "",
        with: "",
        genres: "",
        outlet_after: "",
        formula: "",
    };

    /// Where among a line's words the name of the outlet may begin: behind each of `outlet_after`; and whether that is a phrase, which
    /// a single word (*follow*) is not.
    pub fn outlet_places(&self, words: &[Word]) -> impl Iterator<Item = (usize, bool)> {
        self.outlet_after.split(';').filter(|phrase| !phrase.is_empty()).flat_map(move |phrase| {
            let parts: Vec<&str> = phrase.split(' ').collect();
            (0..words.len()).filter_map(move |at| {
                let here = words.get(at..at + parts.len())?;
                let stands = here.iter().zip(&parts).all(|(word, part)| word.folded == *part);
                stands.then_some((at + parts.len(), parts.len() > 1))
            })
        })
    }

    /// Every word of the lists, for a check of them all.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        let Self { by, labels, roles, desks, titles, joins, at, with, genres, outlet_after, formula } = *self;
        let lists = [by, labels, roles, desks, titles, joins, at, with, genres, outlet_after, formula];
        lists.into_iter().flat_map(|list| list.split([' ', ';'])).filter(|word| !word.is_empty())
    }
}
