//! What the text states about itself: outlet, byline, dateline, credited source, publishing date.
//!
//! Only what stands there, in a place where such things stand: unknown stays unknown. A copyright year is no date, and
//! no outlet is guessed from style.
//!
//! ```
//! use muqabala::article::{Article, Given};
//! let text = "وصل الوزير إلى الميناء صباح الخميس على رأس وفد كبير، والتقى عددا من المسؤولين هناك.\nالمصدر: وكالة الساحل\n";
//! let article = Article::from(Given::new("a.txt", text));
//! assert_eq!(article.source.map(|stated| stated.text).as_deref(), Some("وكالة الساحل"));
//! assert_eq!(article.outlet, None);
//! ```
//!
//! | field | file |
//! |---|---|
//! | outlet | `outlet` |
//! | byline | `names`, `unlabelled` |
//! | dateline, and the agency beside it | `opening`, `credit` |
//! | credited source | `source` |
//! | publishing date | `published` |

mod credit;
mod names;
mod opening;
mod outlet;
mod published;
mod source;
#[cfg(test)]
mod tests;
mod unlabelled;

use super::clean::own_words::is_site_word;
use super::line::Line;
use super::{Litter, Part, Published, Span, Stated};
use crate::language::Knowledge;
use crate::language::site::SiteWords;

/// What a text states about itself.
#[derive(Default)]
pub(super) struct About {
    pub outlet: Option<Stated>,
    pub byline: Option<Stated>,
    pub dateline: Option<Stated>,
    pub source: Option<Stated>,
    pub published: Option<Published>,
    /// The lines that speak about the article and of nothing else.
    pub lines: Vec<usize>,
}

/// The lines with what they are, and the text that their spans refer to.
#[derive(Clone, Copy)]
pub(super) struct Page<'p, 't> {
    pub lines: &'p [Line<'t>],
    pub parts: &'p [Part],
    pub text: &'p str,
    /// Address of the page.
    pub url: Option<&'p str>,
    pub knowledge: &'p dyn Knowledge,
}

impl<'p, 't> Page<'p, 't> {
    /// Reads it off the lines.
    pub fn about(self) -> About {
        let opening = self.opening();
        let signed = self.signed(&opening.lines);
        let stated = |span: Option<Span>| span.map(|span| self.stated(span));
        About {
            outlet: self.outlet(signed.author),
            byline: stated(signed.author.or(opening.author)),
            dateline: stated(opening.place.or(signed.place)),
            source: self.source().or_else(|| stated(opening.agency.or(signed.agency))),
            published: self.published().or_else(|| self.dated(&opening)),
            lines: [opening.lines, signed.lines].concat(),
        }
    }

    /// The lines that are litter for this reason.
    fn litter(self, reason: Litter) -> impl Iterator<Item = &'p Line<'t>> {
        let all = self.lines.iter().zip(self.parts);
        all.filter(move |(_, part)| **part == Part::Litter(reason)).map(|(line, _)| line)
    }

    /// Whether a folded word is in a list of the words of sites.
    fn is_site_word(self, folded: &str, of: fn(&SiteWords) -> &str) -> bool {
        is_site_word(self.knowledge, folded, of)
    }

    fn stated(self, span: Span) -> Stated {
        Stated { text: span.of(self.text).to_owned(), span: Some(span) }
    }
}
