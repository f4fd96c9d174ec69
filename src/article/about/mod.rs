//! What the text states about itself: outlet, credited source, publishing date.
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
//! | credited source | `source` |
//! | publishing date | `published` |

mod outlet;
mod published;
mod source;

use super::line::Line;
use super::{Litter, Part, Published, Span, Stated};
use crate::language::Knowledge;

/// What a text states about itself.
#[derive(Default)]
pub(super) struct About {
    pub outlet: Option<Stated>,
    pub source: Option<Stated>,
    pub published: Option<Published>,
}

/// The lines with what they are, and the text that their spans refer to.
#[derive(Clone, Copy)]
pub(super) struct Page<'p, 't> {
    pub lines: &'p [Line<'t>],
    pub parts: &'p [Part],
    pub text: &'p str,
    pub knowledge: &'p dyn Knowledge,
}

impl<'p, 't> Page<'p, 't> {
    /// Reads it off the lines.
    pub fn about(self) -> About {
        About { outlet: self.outlet(), source: self.source(), published: self.published() }
    }

    /// The lines that are litter for this reason.
    fn litter(self, reason: Litter) -> impl Iterator<Item = &'p Line<'t>> {
        let all = self.lines.iter().zip(self.parts);
        all.filter(move |(_, part)| **part == Part::Litter(reason)).map(|(line, _)| line)
    }

    fn stated(self, span: Span) -> Stated {
        Stated { text: span.of(self.text).to_owned(), span: Some(span) }
    }
}
