//! An article as its blocks, and a reader's change to one of them.
//!
//! A block is what can be folded or restored by one click: a line of the text. [`toggled`] turns a click into
//! [`Corrections`], with which the article is made anew; the blocks themselves are never changed.
//!
//! ```
//! use muqabala::article::{Article, Corrections, Given, Litter, Part, blocks::{blocks, toggled}};
//! let mut given = Given::new("a.txt", "وصل الوزير إلى الميناء.\nشارك هذا المقال\n");
//! let article = Article::from(given.clone());
//! let share = blocks(&article)[1];
//! assert_eq!(share.part, Part::Litter(Litter::Share));
//!
//! given.corrections = toggled(&article, &given.corrections, share);
//! let article = Article::from(given.clone());
//! assert!(article.boilerplate.is_empty());
//!
//! // once more, and the text is as it was found
//! given.corrections = toggled(&article, &given.corrections, blocks(&article)[1]);
//! assert_eq!(Article::from(given).boilerplate[0].reason, Litter::Reader);
//! ```

use super::{Article, Corrections, Litter, Mark, Part, Role, Span};
use crate::in_order::sort;

/// A piece of an article that is folded or shown as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where, without the white space around it.
    pub span: Span,
    /// What it is, with the reason where it is litter.
    pub part: Part,
}

/// The blocks of an article in the order of the text: every piece of litter, and every run of sentences of one paragraph.
pub fn blocks(article: &Article) -> Vec<Block> {
    let litter =
        article.boilerplate.iter().map(|folded| (Block { span: folded.span, part: Part::Litter(folded.reason) }, None));
    let sentences = article.sentences.iter();
    let text = sentences.map(|it| (Block { span: it.span, part: Part::Text(it.role) }, Some(it.paragraph)));
    let mut all: Vec<(Block, Option<usize>)> = litter.chain(text).collect();
    sort(&mut all, &|one, other| one.0.span < other.0.span);
    let mut blocks: Vec<(Block, Option<usize>)> = Vec::with_capacity(all.len());
    for (block, paragraph) in all {
        match blocks.last_mut() {
            Some((last, of)) if paragraph.is_some() && *of == paragraph => last.span.end = block.span.end,
            _ => blocks.push((block, paragraph)),
        }
    }
    blocks.into_iter().map(|(block, _)| block).collect()
}

/// `corrections` with one block changed: litter becomes body, text becomes litter of the reader's.
pub fn toggled(article: &Article, corrections: &Corrections, block: Block) -> Corrections {
    let part = match block.part {
        Part::Litter(_) => Part::Text(Role::Body),
        Part::Text(_) => Part::Litter(Litter::Reader),
    };
    debug_assert!(article.text.get(block.span.range()).is_some(), "a block of this article");
    let mut marks: Vec<Mark> =
        corrections.marks.iter().filter(|mark| !mark.span.overlaps(block.span)).copied().collect();
    marks.push(Mark { span: block.span, part });
    sort(&mut marks, &|one, other| one < other);
    Corrections { marks, ..corrections.clone() }
}
