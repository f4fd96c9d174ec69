//! Runs of clauses, and the pair of runs of two sentences that tells most alike.

use std::ops::Range;

use super::super::index::{Index, Laid};
use super::super::terms::{self, Term};

/// What weight that only one side has costs against shared weight, when the run of clauses is chosen. At 0 whole
/// sentences always win; at 1 runs shrink to the few words that are equal.
const UNSHARED_COST: f32 = 0.3;

/// How much shared weight (see [`RunPair::mass`]) makes a cosine count half. At 0 two fragments that share two
/// common words are as strong as two sentences that share ten rare ones; at 4 short true matches are lost. A term that one
/// sentence alone holds weighs 1, one that one in forty holds about a half.
const HALF_MASS: f32 = 0.5;

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

/// Two runs held against each other.
#[derive(Debug)]
pub struct RunPair {
    /// In the first article.
    pub a: Run,
    /// In the second article.
    pub b: Run,
    /// Whether either is a part of its sentence.
    pub is_part: bool,
    /// Shared weight: squared weights summed, in those of terms that one sentence alone holds; 0 and more.
    pub mass: f32,
    /// 0 to 1: the cosine of the two, lowered where little weight is shared.
    pub strength: f32,
    /// The terms that both have with their part of the mass, the heaviest first.
    pub shared: Vec<(Term, f32)>,
}

impl RunPair {
    /// The pair of runs of sentence `i` of `left` and `j` of `right` that gains most; whole sentences first among equals.
    /// `heaviest` is the weight of a term that one sentence alone holds.
    pub fn best(left: &Index, i: usize, right: &Index, j: usize, heaviest: f32) -> Self {
        let all = left.runs[i].iter().flat_map(|a| right.runs[j].iter().map(move |b| (shared_with(a, b), a, b)));
        let best = all.reduce(|best, next| if gain(next.0) > gain(best.0) { next } else { best });
        let (whole_a, whole_b) = (&left.runs[i][0], &right.runs[j][0]);
        let (overlap, run_a, run_b) = best.unwrap_or((shared_with(whole_a, whole_b), whole_a, whole_b));
        Self::of(left, (i, run_a), right, (j, run_b), overlap, heaviest)
    }

    /// These clauses of two sentences, whatever they share; the whole sentence where it has too many clauses to be laid out by them.
    pub fn of_clauses(
        left: &Index,
        (i, a): (usize, &Range<usize>),
        right: &Index,
        (j, b): (usize, &Range<usize>),
        heaviest: f32,
    ) -> Self {
        let laid = |index: &'_ Index, at: usize, clauses: &Range<usize>| {
            index.runs[at].iter().position(|laid| laid.clauses == *clauses).unwrap_or(0)
        };
        let (a, b) = (&left.runs[i][laid(left, i, a)], &right.runs[j][laid(right, j, b)]);
        Self::of(left, (i, a), right, (j, b), shared_with(a, b), heaviest)
    }

    fn of(
        left: &Index,
        (i, a): (usize, &Laid),
        right: &Index,
        (j, b): (usize, &Laid),
        overlap: Overlap,
        heaviest: f32,
    ) -> Self {
        let part = |(term, x, y): (Term, f32, f32)| (term, x * y / heaviest.powi(2));
        let mut shared: Vec<(Term, f32)> = terms::common(&a.terms, &b.terms).map(part).collect();
        shared.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        let mass = shared.iter().map(|(_, part)| part).sum();
        Self {
            a: Run { sentence: i, from: a.clauses.start, to: a.clauses.end },
            b: Run { sentence: j, from: b.clauses.start, to: b.clauses.end },
            is_part: a.clauses.len() < left.runs[i][0].clauses.len()
                || b.clauses.len() < right.runs[j][0].clauses.len(),
            mass,
            strength: terms::cosine_of(overlap) * counts(mass),
            shared,
        }
    }

    /// No pair of runs of the two sentences is stronger: the whole of what they share, worded as alike as can be.
    pub fn strongest(left: &Index, i: usize, right: &Index, j: usize, heaviest: f32) -> f32 {
        counts(terms::shared(left.whole(i), right.whole(j)) / heaviest.powi(2))
    }
}

/// Weight in common and each side's whole weight.
type Overlap = (f32, f32, f32);

fn shared_with(a: &Laid, b: &Laid) -> Overlap {
    (terms::shared(&a.terms, &b.terms), a.weight, b.weight)
}

/// How much a cosine counts where so much weight is shared, 0 to 1.
fn counts(mass: f32) -> f32 {
    mass / (mass + HALF_MASS)
}

/// Shared weight on both sides less what the unshared weight costs.
fn gain((shared, a, b): Overlap) -> f32 {
    2.0 * shared - UNSHARED_COST * (a + b - 2.0 * shared)
}
