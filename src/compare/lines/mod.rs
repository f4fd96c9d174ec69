//! Two texts aligned line by line: which lines of one tell what which lines of the other tell.
//!
//! The lines are the units, whatever they hold: a sentence, a paragraph, a title. A line keeps its number, from 0; an
//! empty one is counted and never linked.
//!
//! ```
//! use muqabala::compare::lines::{Order, align};
//! use muqabala::meaning::Meanings;
//! let a = "وقع الوزيران اتفاق الميناء مساء الخميس.\nوعادت السفن إلى النهر.\n";
//! let b = "عادت السفن أمس إلى النهر.\n\nوقال الوزيران إن اتفاق الميناء وقع مساء الخميس.\n";
//! let links = align(a, b, Order::Free, &Meanings::default());
//! assert_eq!(links.iter().map(|link| (&link.a[..], &link.b[..])).collect::<Vec<_>>(), [(&[0][..], &[2][..]), (&[1], &[0])]);
//! ```
//!
//! | file | what |
//! |---|---|
//! | [`text`] | a text as its lines |
//! | [`likeness`] | how alike groups of lines are: what the search rests on |
//! | [`lexical`] | the same from shared words, numbers and names |
//! | [`meant`] | the same from what lines mean beside these |
//! | `signs` | quotation marks, questions and kinds of reporting verbs that translations keep |
//! | [`lengths`] | how long lines are, which is evidence between languages |
//! | [`crossing`] | links that may cross, for texts in any order |
//! | [`ordered`] | links in order, for translations |
//! | `band` | where the path of long texts in order may run |
//!
//! The search knows nothing of words: another measure is one more [`Likeness`].
//!
//! What it does not do: it does not cut lines, and it does not fold litter. Who wants an article's passages compares articles.

mod band;
pub mod crossing;
pub mod lengths;
pub mod lexical;
pub mod likeness;
pub mod meant;
pub mod ordered;
mod signs;
#[cfg(test)]
mod tests;
pub mod text;

use serde::{Serialize, Serializer};

use self::lengths::Lengths;
use self::lexical::Lexical;
use self::likeness::Likeness;
use self::meant::Meant;
use crate::language::detect::detect;
use crate::meaning::Meanings;

/// Whether the lines of both texts stand in one order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Links may cross: two reports of one event, a text and its rearranged version.
    Free,
    /// As in a translation: the links of both texts rise.
    Kept,
}

/// Lines that tell the same: one or more of each text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    /// Lines of the first text, from 0, ascending.
    pub a: Vec<usize>,
    /// Lines of the second text, from 0, ascending.
    pub b: Vec<usize>,
    /// How well the two fit, 0 to 1.
    #[serde(serialize_with = "rounded")]
    pub score: f32,
}

/// Four decimals, as all scores of the JSON have.
fn rounded<S: Serializer>(score: &f32, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_f64((f64::from(*score) * 1e4).round() / 1e4)
}

/// The links between two texts, by their first line in `a`, then in `b`. Each line is in one link at the most. Where `meanings` knows every
/// line of both ([`texts`]), it counts what they mean beside the words that they share.
pub fn align(a: &str, b: &str, order: Order, meanings: &Meanings) -> Vec<Link> {
    let articles = [a, b].map(|text| text::article(text, detect(text)));
    let lengths = Lengths::of(a, b, articles[0].language == articles[1].language);
    let lexical = Lexical::of(&articles, &lengths, order);
    let mut links = match meant::known(texts(a), meanings).zip(meant::known(texts(b), meanings)) {
        Some((known_a, known_b)) => search(&Meant::of(lexical, [known_a, known_b]), &lengths, order),
        None => search(&lexical, &lengths, order),
    };
    let [a, b] = [a, b].map(|text| text::lines(text).map(|(number, _)| number).collect::<Vec<_>>());
    for link in &mut links {
        link.a.iter_mut().for_each(|line| *line = a[*line]);
        link.b.iter_mut().for_each(|line| *line = b[*line]);
    }
    links
}

/// The lines of a text that hold something: those whose meaning [`align`] asks for.
pub fn texts(text: &str) -> impl Iterator<Item = &str> {
    text::lines(text).map(|(_, line)| line)
}

fn search(likeness: &impl Likeness, lengths: &Lengths, order: Order) -> Vec<Link> {
    match order {
        Order::Free => crossing::links(likeness, lengths),
        Order::Kept => ordered::links(likeness, lengths),
    }
}
