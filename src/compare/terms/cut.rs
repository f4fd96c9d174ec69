//! Sentences cut into clauses of words, before their terms are numbered.

use super::facts::{Facts, Mark};
use super::keys::Keys;
use super::weights::Weights;
use super::{Clause, Sentence, Term};
use crate::article::{Article, Role, Span};
use crate::language::words::{Word, words};

/// A clause shorter than this many words is joined to its neighbour: it would match by accident.
const SHORTEST_CLAUSE: usize = 5;

/// Marks that end a clause.
const CLAUSE_MARKS: [char; 15] = ['،', ',', ';', '؛', ':', '–', '—', '(', ')', '，', '、', '；', '：', '（', '）'];

/// A sentence cut into clauses of words, before terms are numbered.
pub(super) struct Cut {
    pub span: Span,
    pub role: Role,
    pub clauses: Vec<(Span, Vec<Word>)>,
}

impl Cut {
    /// The sentence with its terms weighed.
    pub fn weigh(self, keys: Vec<Keys>, article: &Article, marks: &[Mark], weights: &Weights) -> Sentence {
        let start = self.span.start;
        let place = |(term, span): (Term, Span)| (term, Span::new(start + span.start, start + span.end));
        let clauses = self.clauses.into_iter().zip(keys).map(|((span, _), keys)| Clause {
            span,
            own: weights.of_language(keys.own, article.language),
            shared: weights.of_all(keys.shared),
            places: keys.places.into_iter().map(place).collect(),
            naming: keys.naming,
            counted: keys.counted,
            facts: Facts::of(article, marks, span),
            meaning: None,
        });
        Sentence { span: self.span, role: self.role, clauses: clauses.collect(), meaning: None }
    }
}

pub(super) fn all_words(cut: &[Cut]) -> impl Iterator<Item = &Word> {
    cut.iter().flat_map(|sentence| sentence.clauses.iter().flat_map(|(_, words)| words))
}

/// The sentences of an article, cut.
pub(super) fn cut(article: &Article) -> Vec<Cut> {
    let knowledge = article.language.knowledge();
    let cut = |sentence: &crate::article::Sentence| {
        let text = sentence.span.of(&article.text);
        let place = |span: Span| Span::new(sentence.span.start + span.start, sentence.span.start + span.end);
        let mut words = words(text, knowledge);
        let bounds = clause_bounds(text, &words);
        let mut clauses = Vec::with_capacity(bounds.len());
        for at in bounds.into_iter().rev() {
            let clause = words.split_off(at);
            if let (Some(first), Some(last)) = (clause.first(), clause.last()) {
                clauses.push((place(Span::new(first.span.start, last.span.end)), clause));
            }
        }
        clauses.reverse();
        // the first and last clause reach to the sentence's own ends: quotation marks and stops belong to it
        if let Some((span, _)) = clauses.first_mut() {
            span.start = sentence.span.start;
        }
        if let Some((span, _)) = clauses.last_mut() {
            span.end = sentence.span.end;
        }
        if clauses.is_empty() {
            clauses.push((sentence.span, Vec::new()));
        }
        Cut { span: sentence.span, role: sentence.role, clauses }
    };
    article.sentences.iter().map(cut).collect()
}

/// The index of each clause's first word; the first is 0.
fn clause_bounds(text: &str, words: &[Word]) -> Vec<usize> {
    let mut bounds = vec![0];
    for (i, pair) in words.windows(2).enumerate() {
        let between = &text[pair[0].span.end..pair[1].span.start];
        let next = i + 1;
        let long_before = next - bounds.last().copied().unwrap_or(0) >= SHORTEST_CLAUSE;
        let long_after = words.len() - next >= SHORTEST_CLAUSE;
        if between.contains(CLAUSE_MARKS) && long_before && long_after {
            bounds.push(next);
        }
    }
    bounds
}
