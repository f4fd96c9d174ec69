//! What is seen across the articles of an event beyond passages: one measure a file.
//!
//! A measure gives findings, each with the spans it rests on. None of them is a verdict: no score of bias, slant or
//! sentiment is made here.

pub mod quotation;

use super::{Actor, Event, Framing};
use crate::article::Article;

/// Every measure over every event of several articles.
pub fn framing(articles: &[Article], events: &[Event], actors: &[Actor]) -> Framing {
    let several = events.iter().enumerate().filter(|(_, event)| event.articles.len() > 1);
    let people = quotation::People::of(articles, actors);
    let speakers = |(index, event)| quotation::speakers(articles, &people, index, event);
    Framing { quotation: several.flat_map(speakers).collect() }
}
