//! Which passages of two articles tell the same thing.
//!
//! Every sentence of one article is held against every sentence of the other. Within a pair of sentences the best
//! pair of runs of clauses is sought: the one that gains most shared weight for the least weight that only one side
//! has. So a long sentence can match three short ones, each with its own clause. A pair stays if it is strong
//! enough and near the best that either of its sentences has; matches may cross, be one to many and many to one.
//!
//! ```
//! use muqabala::article::{Article, Given};
//! use muqabala::compare::{passage::matches, terms::Readings};
//! let article = |text: &str| Article::from(Given::new("a", text));
//! let read = Readings::of(&[
//!     article("وقع الوزيران اتفاق الميناء مساء الخميس. وعادت السفن إلى النهر."),
//!     article("عادت السفن أمس إلى النهر. وقال الوزيران إن اتفاق الميناء وقع مساء الخميس."),
//! ]);
//! let found = matches(&read, 0, 1);
//! assert_eq!(found.iter().map(|m| (m.a.sentence, m.b.sentence)).collect::<Vec<_>>(), [(0, 1), (1, 0)]);
//! ```
//!
//! What it does not do: it does not read. Two sentences with the same names, nouns and numbers match even where one
//! negates the other; that is what the reader is shown them for.

use std::ops::Range;

use super::terms::{self, Reading, Readings, Sentence, Term, Terms};
use super::{Evidence, Reason};

/// A match scores at least this (cosine, 0 to 1) to be shown as uncertain. Lower brings in sentences that share a topic;
/// higher loses rewordings. Measured on the gold of the sample corpus and on seeds 000 and 004, see `docs/quality.md`.
pub const UNCERTAIN: f32 = 0.20;

/// A match scores at least this (cosine, 0 to 1) to be called certain. Lower lets in sentences about the same thing that state
/// another; higher leaves only near copies. Measured as above.
pub const CERTAIN: f32 = 0.31;

/// Between languages fewer terms can be shared, so accident weighs more: so many shared terms are needed at least.
/// At 1 every mention of a name matches every other; at 4 most true pairs are lost.
const FEWEST_SHARED_BETWEEN_LANGUAGES: usize = 2;

/// Within a language two sentences that share fewer terms are never a match, however short they are.
const FEWEST_SHARED: usize = 2;

/// And parts of sentences need more than whole ones: "on Wednesday", "in his opening speech" stand in any report.
const FEWEST_SHARED_BY_PARTS: usize = 3;

/// So many shared terms make a match between languages certain, if the score allows it too.
const CERTAIN_SHARED_BETWEEN_LANGUAGES: usize = 3;

/// A pair is kept if its score is at least this share of the best score of either of its sentences. At 1 only best
/// partners stay and one-to-many is lost; at 0.5 second-best accidents come in.
const NEAR_BEST: f32 = 0.8;

/// What weight that only one side has costs against shared weight, when the run of clauses is chosen. At 0 whole
/// sentences always win; at 1 runs shrink to the few words that are equal.
const UNSHARED_COST: f32 = 0.3;

/// How much shared weight (squared weights summed) makes a cosine count half. At 0 two fragments that share two common
/// words score like two sentences that share ten rare ones; at 100 short true matches are lost. One term that one
/// sentence in forty holds weighs about 14.
const HALF_MASS: f32 = 14.0;

/// Some sentences with at most so many clauses are searched run by run; the rest are taken whole.
const MOST_CLAUSES: usize = 12;

/// A run of clauses of one sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Run {
    /// Index of the sentence in its article.
    pub sentence: usize,
    /// First clause.
    pub from: usize,
    /// One past the last clause.
    pub to: usize,
}

/// Two runs that tell the same thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// In the first article.
    pub a: Run,
    /// In the second article.
    pub b: Run,
    /// 0 to 1: the cosine of the two, lowered where little weight is shared.
    pub score: f32,
    /// Whether the evidence is strong.
    pub certain: bool,
    /// The terms that both have, the heaviest first.
    pub shared: Vec<Term>,
}

/// The matches between articles `a` and `b`, in the order of `a`, then of `b`.
pub fn matches(read: &Readings, a: usize, b: usize) -> Vec<Pair> {
    let (first, second) = (&read.articles[a], &read.articles[b]);
    let between_languages = first.language != second.language;
    let fewest = if between_languages { FEWEST_SHARED_BETWEEN_LANGUAGES } else { FEWEST_SHARED };
    let left = Side::of(first, second);
    let right = Side::of(second, first);

    let mut pairs: Vec<Pair> = Vec::new();
    for (i, whole) in left.whole.iter().enumerate() {
        for (j, other) in right.whole.iter().enumerate() {
            if terms::common(whole, other).take(fewest).count() < fewest {
                continue;
            }
            let pair = best_run(&left, i, &right, j);
            let is_part =
                pair.a.to - pair.a.from < left.clauses[i].len() || pair.b.to - pair.b.from < right.clauses[j].len();
            let fewest = if is_part { fewest.max(FEWEST_SHARED_BY_PARTS) } else { fewest };
            if pair.score >= UNCERTAIN && pair.shared.len() >= fewest {
                pairs.push(pair);
            }
        }
    }
    keep_near_best(&mut pairs);
    for pair in &mut pairs {
        let enough = !between_languages || pair.shared.len() >= CERTAIN_SHARED_BETWEEN_LANGUAGES;
        pair.certain = pair.score >= CERTAIN && enough;
    }
    pairs
}

/// What a match rests on, in words. Between languages what is shared are names and numbers.
pub fn reasons(read: &Readings, pair: &Pair, same_language: bool) -> Vec<Reason> {
    let (numbers, words): (Vec<Term>, Vec<Term>) = pair.shared.iter().partition(|term| read.is_number[**term as usize]);
    let kind = if same_language { Evidence::Wording } else { Evidence::Names };
    let reason = |kind, terms: Vec<Term>| {
        let words = terms.iter().take(Reason::MOST_WORDS).map(|term| read.names[*term as usize].clone()).collect();
        (!terms.is_empty()).then_some(Reason { kind, words })
    };
    [reason(kind, words), reason(Evidence::Numbers, numbers)].into_iter().flatten().collect()
}

/// An article's sentences with the terms that count against the other article.
struct Side<'r> {
    clauses: Vec<Vec<&'r Terms>>,
    whole: Vec<Terms>,
}

impl<'r> Side<'r> {
    fn of(reading: &'r Reading, other: &Reading) -> Self {
        let clauses = |sentence: &'r Sentence| -> Vec<&'r Terms> {
            sentence.clauses.iter().map(|clause| reading.terms(clause, other.language)).collect()
        };
        let clauses: Vec<Vec<&Terms>> = reading.sentences.iter().map(clauses).collect();
        let whole = clauses.iter().map(|sentence| terms::union(sentence.iter().copied())).collect();
        Self { clauses, whole }
    }

    fn run(&self, sentence: usize, clauses: Range<usize>) -> Terms {
        terms::union(self.clauses[sentence][clauses].iter().copied())
    }

    /// Every run of clauses of a sentence, the whole first.
    fn runs(&self, sentence: usize) -> Vec<(Range<usize>, Terms)> {
        let count = self.clauses[sentence].len();
        let mut runs = vec![(0..count, self.whole[sentence].clone())];
        if count <= MOST_CLAUSES {
            let parts = (0..count).flat_map(|from| (from + 1..=count).map(move |to| from..to));
            runs.extend(parts.filter(|run| run.len() < count).map(|run| (run.clone(), self.run(sentence, run))));
        }
        runs
    }
}

/// The pair of runs of two sentences that gains most.
fn best_run(left: &Side, i: usize, right: &Side, j: usize) -> Pair {
    let (whole_a, whole_b) = (0..left.clauses[i].len(), 0..right.clauses[j].len());
    let mut best = (gain(&left.whole[i], &right.whole[j]), whole_a.clone(), whole_b.clone());
    if whole_a.len() > 1 || whole_b.len() > 1 {
        let others = right.runs(j);
        for (run_a, terms_a) in left.runs(i) {
            for (run_b, terms_b) in &others {
                let gained = gain(&terms_a, terms_b);
                if gained > best.0 {
                    best = (gained, run_a.clone(), run_b.clone());
                }
            }
        }
    }
    let (terms_a, terms_b) = (left.run(i, best.1.clone()), right.run(j, best.2.clone()));
    let mut shared: Vec<(Term, f32)> = terms::common(&terms_a, &terms_b).map(|(term, x, y)| (term, x * y)).collect();
    shared.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    Pair {
        a: Run { sentence: i, from: best.1.start, to: best.1.end },
        b: Run { sentence: j, from: best.2.start, to: best.2.end },
        score: score(&terms_a, &terms_b),
        certain: false,
        shared: shared.into_iter().map(|(term, _)| term).collect(),
    }
}

/// Cosine, lowered where little weight is shared: a fragment that is equal in two common words is no evidence.
fn score(a: &Terms, b: &Terms) -> f32 {
    let (shared, _, _) = terms::overlap(a, b);
    terms::cosine(a, b) * shared / (shared + HALF_MASS)
}

/// Shared weight on both sides less what the unshared weight costs.
fn gain(a: &Terms, b: &Terms) -> f32 {
    let (shared, all_a, all_b) = terms::overlap(a, b);
    2.0 * shared - UNSHARED_COST * (all_a + all_b - 2.0 * shared)
}

/// Drops pairs that are far from the best of both of their sentences.
fn keep_near_best(pairs: &mut Vec<Pair>) {
    let best = |of: fn(&Pair) -> usize| {
        let mut best: std::collections::HashMap<usize, f32> = Default::default();
        for pair in pairs.iter() {
            let top = best.entry(of(pair)).or_default();
            *top = top.max(pair.score);
        }
        best
    };
    let (best_a, best_b) = (best(|pair| pair.a.sentence), best(|pair| pair.b.sentence));
    pairs.retain(|pair| {
        let near = |best: &std::collections::HashMap<usize, f32>, sentence| pair.score >= NEAR_BEST * best[&sentence];
        near(&best_a, pair.a.sentence) || near(&best_b, pair.b.sentence)
    });
}
