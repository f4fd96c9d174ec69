//! Numbers: digits of every script, number words and scales as one value, with what they count.
//!
//! [`values`] reads the numbers among words ("ثلاثة وعشرون ألفا", "quatre-vingt-dix-sept", "1.5 million", "10bn");
//! [`numbers`] adds the unit, and leaves out what is written as a number and counts nothing: dates, years, times of
//! day, scores, labels ("Flight 370", المادة 5), ordinals. Each language gives its words as a [`Counting`].
//!
//! A separator followed by exactly three digits groups thousands, otherwise it marks decimals; only English "1.200"
//! and what begins with zero are decimals with three digits. Numbers of few words are exact to six decimals; "dozens"
//! and عشرات are no numbers. The crate `text2num` reads English and French number words, but neither Arabic nor
//! scales behind digits; one grammar for all three is less code than two.
//!
//! ```
//! use muqabala::language::{Language, numbers::numbers, words::words};
//! let of = |text, language: Language| {
//!     let found = numbers(text, &words(text, language.knowledge()), language.knowledge(), &[]);
//!     (found[0].value, found[0].unit.clone().unwrap_or_default())
//! };
//! let ten_billion = (10e9, "usd".to_owned());
//! assert_eq!(of("a debt of ten billion dollars", Language::English), ten_billion);
//! assert_eq!(of("دين قدره 10 مليارات دولار", Language::Arabic), ten_billion);
//! assert_eq!(of("une dette de 10 milliards de dollars", Language::French), ten_billion);
//! ```

mod amount;
mod around;
mod counted;
mod counting;
mod digits;
mod fate;
mod lexicon;
mod mention;
mod nation;
mod noun;
mod qualifier;
mod unit;
pub mod units;
mod value;

pub use amount::Amount;
pub use counted::Counted;
pub(super) use counting::scale;
pub use counting::{Counting, Scale};
pub use digits::canonical;
pub(super) use digits::{continues, leading};
pub use mention::numbers;
pub use qualifier::Qualifier;
pub use units::{is_shared, key, may_be_one};
pub use value::{Value, values};

#[cfg(test)]
mod tests;
