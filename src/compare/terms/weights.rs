//! How much a term weighs: the rarer among the sentences at hand, the more.

use std::collections::HashMap;

use super::keys::Keys;
use super::{Term, Terms};
use crate::article::Article;
use crate::language::Language;

/// So many sentences without the term are imagined beside those at hand, so that in two short texts a word that both
/// have is still rarer than chance. At 0 short texts never match; at 1,000 a corpus hardly tells common from rare.
const UNSEEN_SENTENCES: f32 = 50.0;

/// The weight of each term: in each language for its own terms, over all languages for the shared ones.
pub(super) struct Weights {
    own: HashMap<Language, Frequencies>,
    shared: Frequencies,
}

#[derive(Default)]
struct Frequencies {
    sentences: usize,
    holding: Vec<u32>,
}

impl Frequencies {
    fn count(&mut self, terms: impl Iterator<Item = Term>, all: usize) {
        self.holding.resize(all, 0);
        self.sentences += 1;
        let mut seen: Vec<Term> = terms.collect();
        seen.sort_unstable();
        seen.dedup();
        seen.into_iter().for_each(|term| self.holding[term as usize] += 1);
    }

    /// ln(1 + sentences / sentences that hold it): near 0.7 for a term of every sentence, 4.6 for one of a hundred.
    fn weight(&self, term: Term) -> f32 {
        let held = self.holding.get(term as usize).copied().unwrap_or_default();
        self.weight_of(held.max(1) as f32)
    }

    fn weight_of(&self, held: f32) -> f32 {
        (1.0 + (self.sentences as f32 + UNSEEN_SENTENCES) / held).ln()
    }

    fn weigh(&self, keys: Vec<(Term, f32)>) -> Terms {
        keys.into_iter().map(|(term, factor)| (term, factor * self.weight(term))).collect()
    }
}

impl Weights {
    /// Counts the terms of all sentences; `all` is the number of terms.
    pub fn of(read: &[Vec<Vec<Keys>>], articles: &[Article], all: usize) -> Self {
        let mut weights = Self { own: HashMap::new(), shared: Frequencies::default() };
        for (sentences, article) in read.iter().zip(articles) {
            let own = weights.own.entry(article.language).or_default();
            for clauses in sentences {
                own.count(clauses.iter().flat_map(|keys| keys.own.iter().map(|(term, _)| *term)), all);
                weights.shared.count(clauses.iter().flat_map(|keys| keys.shared.iter().map(|(term, _)| *term)), all);
            }
        }
        weights
    }

    /// Terms with the weight that they have in a language.
    pub fn of_language(&self, keys: Vec<(Term, f32)>, language: Language) -> Terms {
        self.own.get(&language).map_or_else(Terms::new, |frequencies| frequencies.weigh(keys))
    }

    /// The weight of a term that one sentence of a language alone holds.
    pub fn heaviest_of_language(&self, language: Language) -> f32 {
        self.own.get(&language).map_or(1.0, |frequencies| frequencies.weight_of(1.0))
    }

    /// The weight of a term that one sentence of all languages alone holds.
    pub fn heaviest_of_all(&self) -> f32 {
        self.shared.weight_of(1.0)
    }

    /// Terms with the weight that they have over all languages.
    pub fn of_all(&self, keys: Vec<(Term, f32)>) -> Terms {
        self.shared.weigh(keys)
    }
}
