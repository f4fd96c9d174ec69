//! Every pair of articles in the JSON: those that were weighed, and the others with a score of 0.
//!
//! Whoever asks about two articles finds an answer, however many others there are. The pairs are written one after the other and never held:
//! of 3,000 articles there are four and a half million.

use serde::{Serialize, Serializer};

use super::json;
use super::shape::Pair;
use crate::compare::{ArticlePair, Comparison, event_of};

/// All pairs of a comparison, by the places of their articles.
pub struct Pairs<'a>(pub &'a Comparison);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(comparison) = self;
        let count = comparison.articles.len();
        let event_of = event_of(count, &comparison.events);
        let mut weighed = comparison.pairs.iter().peekable();
        let all = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
        serializer.collect_seq(all.map(|(a, b)| {
            let known = weighed.next_if(|pair| (pair.a, pair.b) == (a, b));
            let id = |article: usize| comparison.articles[article].id.as_str();
            Pair {
                a: id(a),
                b: id(b),
                score: json::rounded(known.map_or(0.0, |pair| pair.score)),
                same_event: event_of[a] == event_of[b],
                reasons: known.map_or(Vec::new(), |ArticlePair { reasons, .. }| json::reasons(reasons)),
            }
        }))
    }
}
