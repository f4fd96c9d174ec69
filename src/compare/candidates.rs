//! Which pairs of articles are weighed: each article with those that it shares most words with.
//!
//! To hold every article against every other is a million pairs for fifteen hundred articles, and all but some thousand of them are
//! about different things. So an inverted index is made first, from each term to the articles that hold it, and an article looks up
//! its terms: what it meets most heavily is worth weighing. The work grows with the articles, not with their pairs.
//!
//! ```text
//! "Halfina" ─► 3, 17, 80      article 3 looks up its terms:   17 (cosine 0.61), 80 (0.07), …
//! "summit"  ─► 3, 17, 24, …                                   the first hundred are weighed
//! ```
//!
//! Up to [`MOST_ALIKE`] + 1 articles every pair with a term in common is weighed. Beyond that a pair is left out where both articles
//! have so many others that are more alike; [`super::event::group`] takes it for one that scores like the lowest that was weighed.
//!
//! What articles in two languages mean, where it is known, counts beside what they share.

use super::event::Profiles;
use super::terms::{self, Readings, Terms};

/// An article is weighed with so many others at the most, the most alike first. Fewer, and of an event that a hundred outlets print from
/// one agency the reworded reports are crowded out; at thousands every pair is weighed again.
pub const MOST_ALIKE: usize = 100;

/// A term that more articles hold is not looked up: the work for one article would grow with their number, and what so many say tells
/// little. At 100 an event that many report is known by its rarest words alone; without a bound the work grows with the square.
const COMMONEST: usize = 1000;

/// From terms to the articles that hold them.
#[derive(Debug, Default)]
pub struct Candidates {
    /// Terms of a language, which its own articles share, and those that all languages share.
    kinds: [Holders; 2],
}

/// One kind of terms.
#[derive(Debug, Default)]
struct Holders {
    /// For each term the articles that hold it, ascending, with its weight there.
    holding: Vec<Vec<(usize, f32)>>,
    /// The length of each article's terms as a vector.
    lengths: Vec<f32>,
}

impl Candidates {
    /// Lays out the terms of all articles.
    pub fn of(read: &Readings, profiles: &Profiles) -> Self {
        let of_kind = |is_shared: bool| {
            let mut holders = Holders { holding: vec![Vec::new(); read.kinds.len()], lengths: Vec::new() };
            for article in 0..read.articles.len() {
                holders.add(article, profiles.words(article, is_shared));
            }
            holders
        };
        Self { kinds: [of_kind(false), of_kind(true)] }
    }

    /// The articles that article `a` shares most words or meaning with, the most alike first; at most [`MOST_ALIKE`].
    pub fn of_article(&self, read: &Readings, profiles: &Profiles, a: usize) -> Vec<usize> {
        let mut alike: Vec<(usize, f32)> = Vec::new();
        for (is_shared, holders) in [false, true].into_iter().zip(&self.kinds) {
            let is_of_kind = |b: usize| b != a && (read.articles[a].language != read.articles[b].language) == is_shared;
            let met = holders.cosines(profiles.words(a, is_shared)).filter(|(b, _)| is_of_kind(*b));
            alike.extend(met.map(|(b, shared)| (b, shared + profiles.meant_alike(read, a, b))));
        }
        alike.retain(|(_, alike)| *alike > 0.0);
        alike.sort_unstable_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        alike.into_iter().take(MOST_ALIKE).map(|(article, _)| article).collect()
    }
}

impl Holders {
    fn add(&mut self, article: usize, words: &Terms) {
        words.iter().for_each(|(term, weight)| self.holding[*term as usize].push((article, *weight)));
        self.lengths.push(terms::weight(words).sqrt());
    }

    /// Every article with the cosine of its words and these; 1 is the length of these.
    fn cosines(&self, words: &Terms) -> impl Iterator<Item = (usize, f32)> {
        let mut shared = vec![0.0; self.lengths.len()];
        let holders = words.iter().map(|(term, weight)| (&self.holding[*term as usize], weight));
        for (holders, weight) in holders.filter(|(holders, _)| holders.len() <= COMMONEST) {
            holders.iter().for_each(|(article, other)| shared[*article] += weight * other);
        }
        let lengths = self.lengths.iter().map(|length| length.max(f32::MIN_POSITIVE));
        shared.into_iter().zip(lengths).map(|(shared, length)| shared / length).enumerate()
    }
}
