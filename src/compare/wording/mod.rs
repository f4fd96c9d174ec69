//! How the wording differs inside a matched pair of passages.
//!
//! The diff that a machine finds and the one that people read are two. This one is made for people: it compares
//! whole words by their folded form, takes amounts, dates and names for one word each, calls forms of one word a quiet variant, finds what
//! moved, and drops islands: a lone function word that happens to be equal between two changed pieces is part of the change,
//! because "في" alone holds nothing together. What is shown is always the original text.
//!
//! Where two Arabic words differ in a clitic alone (والوزير, الوزير) the clitic alone is the edit, inside its word: deleted, inserted, or
//! a variant where both have one (للوزير). [`shown::in_whole_words`] is for those who cannot mark a part of a word.
//!
//! | file | what |
//! |---|---|
//! | [`units`] | amounts, dates and names, which are never cut |
//! | `side` | a passage as words and units with their keys |
//! | `steps` | the diff over keys, islands, units that answer each other |
//! | `moves` | what both have, elsewhere |
//! | `layout` | steps as spans |
//! | [`shown`] | edits in whole words |
//!
//! The crate `similar` does the sequence work, over keys. Between languages there is no word diff.
//!
//! ```
//! use muqabala::compare::{Op, wording::{Text, wording}};
//! use muqabala::language::Language;
//! let (a, b) = ("وقع الوزير الاتفاق", "وقع الوزير المذكرة");
//! let edits = wording(Text::whole(a), Text::whole(b), Language::Arabic);
//! assert_eq!(edits.last().map(|e| e.op), Some(Op::Replace));
//! ```

mod layout;
mod moves;
pub mod shown;
mod side;
mod steps;
#[cfg(test)]
mod tests;
pub mod units;

use self::side::Side;
use self::units::Unit;
use super::Edit;
use crate::article::Span;
use crate::language::Language;

/// A passage of a text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'t> {
    /// The text of the article.
    pub text: &'t str,
    /// The passage in it.
    pub passage: Span,
    /// The units of the article.
    pub units: &'t [Unit],
}

impl<'t> Text<'t> {
    /// A whole text of which no units are known.
    pub fn whole(text: &'t str) -> Self {
        Self { text, passage: Span::new(0, text.len()), units: &[] }
    }
}

/// The steps from the passage `a` to the passage `b`. The `a` spans tile the first passage, the `b`
/// spans the second; both in their order, except that a move gives the words where each side has them. Spaces and
/// punctuation go with the words beside them.
pub fn wording(a: Text, b: Text, language: Language) -> Vec<Edit> {
    let knowledge = language.knowledge();
    let [a, b] = Side::both(a, b, knowledge);
    let mut steps = steps::join_islands(steps::steps(&a, &b, knowledge), &a);
    let moves = moves::take_moves(&mut steps, &a, &b);
    let steps = steps::pair_units(steps, &a, &b, knowledge);
    layout::lay_out(steps, moves, &a, &b)
}
