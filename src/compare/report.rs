//! A [`Comparison`] for use outside: JSON for programs, Markdown for people ([`markdown()`]).
//!
//! ```
//! use muqabala::{article::{Article, Given}, compare::{compare, report}};
//! let comparison = compare(vec![Article::from(Given::new("a.txt", "وصل الوزير.\n"))]);
//! assert!(report::json(&comparison).starts_with("{\"format\":\"muqabala-comparison\",\"version\":1,\"articles\":[{"));
//! assert!(report::markdown(&comparison).starts_with("# "));
//! ```
//!
//! The JSON differs from the value inside the program in three ways, so that it can be read without it:
//!
//! - offsets are Unicode code points of the article's text, not bytes: every language can count those;
//! - articles and events are named by their ids, not by their places in a list;
//! - a span that stands for something stated carries its words.
//!
//! Its fields are promised by [`FORMAT`] and [`VERSION`]: fields may be added within a version, never changed or
//! removed. Keys come in a fixed order, and the same comparison gives the same bytes.

mod json;
mod markdown;
mod pairs;
mod shape;
#[cfg(test)]
mod tests;

pub use json::{FORMAT, VERSION, json};
pub use markdown::markdown;

#[cfg(doc)]
use super::Comparison;
