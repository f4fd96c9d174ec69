//! What a reader takes for one thing: an amount with what it counts, a date, a name.
//!
//! A diff of words cuts *12 per cent* into a number that changed and two words that did not, and a name into the half that
//! another person has too. A unit is one word to the diff: it is equal, or it is replaced whole.

use crate::article::{Article, Span};
use crate::compare::{Actor, NamedBy};
use crate::language::numbers::{is_shared, values};
use crate::language::words::words;

/// A unit and where it stands in the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where, without particles written onto it.
    pub span: Span,
    /// What it is.
    pub what: What,
    /// Equal for units that say the same, perhaps spelled otherwise; of amounts the value alone, because a text may leave out what it counts.
    pub key: String,
    /// Whether it is the name of a capital, which may stand for its country.
    pub is_capital: bool,
}

/// What a unit is. Units answer each other where this is equal: amounts of the same, names of one actor, any two dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An amount of this.
    Number(Option<String>),
    /// A day, a week, a month, a year.
    Date,
    /// A name of the actor with this index.
    Name(usize),
}

/// The units of the article with this number in their order, none overlapping another.
pub fn units(article: &Article, number: usize, actors: &[Actor]) -> Vec<Unit> {
    let amounts = article.numbers.iter().map(|it| {
        let unit = it.unit.as_deref().unwrap_or_default();
        // a noun of which no table knows is a word like others
        let span = if unit.is_empty() || is_shared(unit) { it.span } else { number_alone(article, it.span) };
        Unit { span, what: What::Number(it.unit.clone()), key: format!("#{}", it.value), is_capital: false }
    });
    let dates = article.dates.iter().map(|it| Unit {
        span: it.span,
        what: What::Date,
        key: format!("@{} {:?}", it.date, it.precision),
        is_capital: false,
    });
    let named = actors.iter().enumerate().flat_map(|(index, actor)| {
        let here = actor.mentions.iter().filter(move |mention| mention.article == number);
        // an office is no name: its words are compared one by one
        here.filter(|mention| mention.by != NamedBy::Label).map(move |mention| {
            let words = mention.span.of(&article.text).split_whitespace().count();
            // two first names of one man are two words, two spellings of his whole name are one
            let which = match mention.by {
                NamedBy::Name | NamedBy::Variant => format!("{words}"),
                by => format!("{by:?} {}", mention.span.of(&article.text)),
            };
            let is_capital = mention.by == NamedBy::Capital;
            Unit { span: mention.span, what: What::Name(index), key: format!("~{index} {which}"), is_capital }
        })
    });
    let mut all: Vec<Unit> = amounts.chain(dates).chain(named).filter(|unit| !unit.span.is_empty()).collect();
    all.sort_by_key(|unit| (unit.span.start, std::cmp::Reverse(unit.span.end)));
    let mut end = 0;
    all.retain(|unit| {
        let is_free = unit.span.start >= end;
        if is_free {
            end = unit.span.end;
        }
        is_free
    });
    all
}

/// The digits or number words of an amount.
fn number_alone(article: &Article, amount: Span) -> Span {
    let (text, knowledge) = (amount.of(&article.text), article.language.knowledge());
    let words = words(text, knowledge);
    let first = values(text, &words, knowledge).into_iter().next();
    let ends = first.and_then(|value| Some((words.get(value.first)?, words.get(value.end().checked_sub(1)?)?)));
    ends.map_or(amount, |(first, last)| Span::new(amount.start + first.span.start, amount.start + last.span.end))
}
