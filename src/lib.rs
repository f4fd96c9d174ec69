//! Muqabala (مقابلة, the scribes' word for collation) sets news articles side by side.
//!
//! Text of several articles goes in; out comes one [`compare::Comparison`]: which articles report the
//! same event, which passages tell the same thing, how the wording differs, what only one of them tells,
//! and who is quoted with which verb.
//!
//! ```
//! use muqabala::{article::{Article, Given}, compare::compare};
//!
//! let given = |name: &str, text: &str| Article::from(Given::new(name, text));
//! let comparison = compare(vec![
//!     given("a.txt", "وصل الوزير إلى الميناء يوم الخميس.\n"),
//!     given("b.txt", "يوم الخميس وصل الوزير إلى الميناء.\n"),
//! ]);
//! assert_eq!(comparison.articles.len(), 2);
//! ```
//!
//! # The map of the house
//!
//! Dependencies point downwards only:
//!
//! | room | what it does |
//! |---|---|
//! | `view` (feature `web`) | Yew components: thin, no decisions |
//! | `browser` (feature `web`) | the only room that touches the browser |
//! | `command` (feature `command`) | the command line |
//! | [`app`] | the state of the page, without a browser |
//! | [`link`] | a comparison as a link, and back |
//! | [`corpus`] | a set of articles as a file |
//! | [`mod@compare`] | articles to a [`compare::Comparison`] |
//! | [`meaning`] | what a sentence means, as a vector |
//! | [`article`] | text as it came to an [`article::Article`] |
//! | [`language`] | what one must know of a language |
//! | [`in_order`] | sorting that is small; used by what the page shows |
//!
//! All but the first three are pure: plain values in, plain values out; no clock, no randomness, no
//! input or output, and the same answer for the same articles in any order.

pub mod app;
pub mod article;
#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "command")]
pub mod command;
pub mod compare;
pub mod corpus;
pub mod in_order;
pub mod language;
pub mod link;
pub mod meaning;
#[cfg(feature = "web")]
pub mod view;
