//! An article's sentences laid out for matching: every run of clauses as one set of terms, and where each term stands.
//!
//! Made once an article, so that holding it against a hundred others costs no more than looking things up.

use std::collections::HashMap;
use std::ops::Range;

use super::terms::{self, Sentence, Term, Terms};

/// Sentences with more clauses than this are taken whole: their number of runs grows with the square.
const MOST_CLAUSES: usize = 8;

/// Clauses of a sentence that stand together.
#[derive(Debug)]
pub struct Laid {
    /// Which.
    pub clauses: Range<usize>,
    /// All their terms.
    pub terms: Terms,
    /// The weights of these squared and summed.
    pub weight: f32,
}

/// The sentences of one article for one kind of terms.
#[derive(Debug)]
pub struct Index {
    /// For each sentence its runs of clauses; the first is the whole sentence.
    pub runs: Vec<Vec<Laid>>,
    /// The sentences that hold a term, ascending.
    holding: HashMap<Term, Vec<usize>>,
}

impl Index {
    /// Lays out the terms that `of` chooses of each clause.
    pub fn of(sentences: &[Sentence], of: impl Fn(&super::terms::Clause) -> &Terms) -> Self {
        let lay = |sentence: &Sentence, clauses: Range<usize>| {
            let terms = terms::union(sentence.clauses[clauses.clone()].iter().map(&of));
            Laid { weight: terms::weight(&terms), clauses, terms }
        };
        let lay_all = |sentence: &Sentence| {
            runs(sentence.clauses.len()).into_iter().map(|clauses| lay(sentence, clauses)).collect()
        };
        let runs: Vec<Vec<Laid>> = sentences.iter().map(lay_all).collect();
        let mut holding: HashMap<Term, Vec<usize>> = HashMap::new();
        for (sentence, runs) in runs.iter().enumerate() {
            runs[0].terms.iter().for_each(|(term, _)| holding.entry(*term).or_default().push(sentence));
        }
        Self { runs, holding }
    }

    /// All terms of a sentence.
    pub fn whole(&self, sentence: usize) -> &Terms {
        &self.runs[sentence][0].terms
    }

    /// The sentences that share at least `fewest` terms with `terms`, ascending: only these are looked at, so that two
    /// long texts cost what they share and not the product of their lengths.
    pub fn sharing(&self, terms: &Terms, fewest: usize) -> Vec<usize> {
        let mut touched: Vec<usize> =
            terms.iter().filter_map(|(term, _)| self.holding.get(term)).flatten().copied().collect();
        touched.sort_unstable();
        let runs = touched.chunk_by(|x, y| x == y);
        runs.filter(|run| run.len() >= fewest).map(|run| run[0]).collect()
    }
}

/// Every run of `count` clauses, the whole first.
fn runs(count: usize) -> Vec<Range<usize>> {
    let searched = if count <= MOST_CLAUSES { count } else { 0 };
    let parts = (0..searched).flat_map(|from| (from + 1..=count).map(move |to| from..to));
    std::iter::once(0..count).chain(parts.filter(|run| run.len() < count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_comes_first_and_each_run_once() {
        assert_eq!(runs(3), [0..3, 0..1, 0..2, 1..2, 1..3, 2..3]);
        assert_eq!(runs(1).len(), 1);
        assert_eq!(runs(MOST_CLAUSES + 1).len(), 1);
    }
}
