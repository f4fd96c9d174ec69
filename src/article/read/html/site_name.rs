//! The name of the site, read off what a title of the page has beside the headline.
//!
//! ```text
//! "Night train arrives | The Echo"        The Echo      where "© The Echo" stands below, or a picture so called leads to the front page
//! "Night train arrives | Transport"       none          a section, or nothing that shows it to be more
//! ```
//!
//! A title alone is no proof: what stands beside the headline may be a section, a place, a slogan. It counts where the page shows the
//! same name for itself: in a link to its front page, in its host, or in words outside of the article that say more than
//! just that name. What it does not do: a name that is written in another way at each place.

use super::about::host;
use super::blocks::Page;
use super::judge::{key, words};
use crate::article::Part;
use crate::language::site::holds;
use crate::language::words::words as cut;
use crate::language::{Knowledge, Language};

/// Words of a site's name at the most.
const NAME_WORDS: usize = 6;

/// Marks that part the headline from the site's name.
const MARKS: [&str; 10] = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " / ", ": "];

/// A name as long as this, in letters, may show in a host: "the" would in too many.
const HOST_LETTERS: usize = 4;

/// What shows a name to be the site's.
pub(super) struct Shown<'p> {
    /// The page and what its blocks are.
    pub page: &'p Page,
    /// What they are.
    pub parts: &'p [Option<Part>],
    /// Names that lead to the front page.
    pub fronts: &'p [String],
    /// Address of the page.
    pub url: Option<&'p str>,
    /// Language of the page.
    pub language: Language,
}

/// The site's name in one of the titles.
pub(super) fn site_name(titles: &[String], headline: &str, shown: &Shown) -> Option<String> {
    titles.iter().find_map(|title| {
        let mut beside = beside(title, headline)?;
        beside.retain(|piece| !piece.is_empty() && piece.split_whitespace().count() <= NAME_WORDS);
        beside.into_iter().find(|piece| shown.shows(piece)).map(str::to_owned)
    })
}

/// What a title has beside the headline, the farthest from it first.
fn beside<'t>(title: &'t str, headline: &str) -> Option<Vec<&'t str>> {
    let pieces = |text: &'t str| {
        let mut pieces = vec![text];
        for mark in MARKS {
            pieces = pieces.into_iter().flat_map(|piece| piece.split(mark)).collect();
        }
        pieces.into_iter().map(str::trim).collect::<Vec<_>>()
    };
    if let Some(rest) = title.strip_prefix(headline) {
        let begins = MARKS.iter().find_map(|mark| rest.strip_prefix(mark))?;
        return Some(pieces(begins).into_iter().rev().collect());
    }
    let rest = title.strip_suffix(headline)?;
    MARKS.iter().find_map(|mark| rest.strip_suffix(mark)).map(pieces)
}

impl Shown<'_> {
    fn shows(&self, name: &str) -> bool {
        let wanted = key(name);
        let leads_home = self.fronts.iter().any(|front| key(front) == wanted);
        let bare = wanted.strip_prefix("the").unwrap_or(&wanted);
        let is_host = bare.chars().count() >= HOST_LETTERS
            && self.url.and_then(host).is_some_and(|host| key(host.split('.').next().unwrap_or_default()) == bare);
        is_host || (!self.is_of_menu(name) && (leads_home || self.stands_in_more(&wanted)))
    }

    /// Whether words outside of the article say the name and more: "© 2031 The Echo", "The Echo is a member of …".
    fn stands_in_more(&self, name: &str) -> bool {
        let outside = self.page.blocks.iter().zip(self.parts).filter(|(_, part)| matches!(part, Some(Part::Litter(_))));
        let says = |text: &str| {
            let key = key(text);
            key.len() > name.len() && key.contains(name)
        };
        outside.into_iter().any(|(block, _)| block.linked == 0 && words(block) > 1 && says(&block.text))
    }

    /// Whether it is made of the words of menus alone: "Sports", "Home page".
    fn is_of_menu(&self, name: &str) -> bool {
        let of = |knowledge: &dyn Knowledge| {
            let site = knowledge.site_words();
            let is_of = |word: &str| holds(site.sections, word) || holds(site.buttons, word);
            cut(name, knowledge).iter().all(|word| is_of(&word.folded))
        };
        of(self.language.knowledge()) || of(Language::English.knowledge())
    }
}
