//! How likely it is that two passages state the same: what speaks for a pair and against it, weighed to a probability.
//!
//! The weights are those of a logistic regression on pairs that people have judged; `make fit` finds them anew and prints how
//! right the probabilities are on sets that were left out. So a score of 0.9 means what it says: of ten such matches nine are
//! right, whatever the length of the texts and the number of articles.
//!
//! ```
//! use muqabala::compare::passage::Signs;
//! let alone = Signs { mass: 1.2, told: 1.2, whole: 0.3, near_best: 1.0, neighbour: 0.0, apart: 0.1, ..Signs::default() };
//! let beside = Signs { near_best: 0.4, ..alone };
//! assert!(alone.probability() > beside.probability());
//! ```
//!
//! What it does not do: it was fitted on news in Arabic, English and French; other genres are guesses.

use super::{CERTAIN, SAME_STATEMENT};

/// What speaks for and against a pair of passages. None has a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Signs {
    /// Shared weight of the two passages ([`super::RunPair::mass`]): 0 (nothing shared) to about 20.
    pub mass: f32,
    /// The part of it that does more than name a person: an office and a name alone state nothing.
    pub told: f32,
    /// Cosine of the two whole sentences, 0 to 1.
    pub whole: f32,
    /// Strength as a share of the best that either sentence has in the other article, 0 to 1 (both are each other's best).
    pub near_best: f32,
    /// Strength of the strongest pair of sentences next to the two, 0 to 1: what is told together stands together.
    pub neighbour: f32,
    /// How far apart the two stand in their articles, 0 (same place) to 1 (first and last): news tells what matters first.
    pub apart: f32,
    /// How much their dates, people and speakers contradict each other, 0 to 7 ([`crate::compare::terms::Facts::contradictions`]).
    pub contradictions: usize,
    /// Whether their articles report different events.
    pub across_events: bool,
    /// Whether the two are in different languages.
    pub between_languages: bool,
    /// What their meaning says, where it is known.
    pub meant: Option<MeantSigns>,
}

/// What the meaning of two sentences says for them and against them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MeantSigns {
    /// How near they are, -1 to 1.
    pub near: f32,
    /// How much nearer than either is to any other, -1 to 1.
    pub margin: f32,
    /// The nearest pair next to them, 0 to 1.
    pub neighbour: f32,
}

/// The part of [`Signs::mass`] that counts as nothing, so that its logarithm stays finite.
const MASS_FLOOR: f32 = 0.5;

/// What each sign is worth, in natural units of log odds, in the order of [`Signs::numbers`] behind what stands for none. Fitted by `make fit` on
/// the pairs of sentences of the sample, the second corpus, the seeds and the summaries that `docs/quality.md` names. Higher trusts the
/// sign more.
const BY_WORDS: [f32; 7] = [-2.9, 1.4, 0.45, 2.9, 3.5, 1.6, -3.5];
/// The same where it is known what both mean, in one language: nearness alone says nothing there, all sentences on one event are near.
const BY_MEANING_WITHIN: [f32; 10] = [-0.62, -0.24, 1.47, 5.89, 1.26, 0.69, -2.36, -1.97, 7.13, 1.23];
/// And in two languages.
const BY_MEANING_BETWEEN: [f32; 10] = [-4.36, 0.25, 0.34, 1.97, 2.08, 0.54, -3.49, 8.81, 4.96, 1.91];

/// What a contradiction costs, in the same units. Too few judged pairs contradict each other to fit it: at 0 a meeting on Tuesday and
/// one on Thursday are one; at 4 two reports that differ in a date, which a reader wants to see beside each other, part.
const CONTRADICTION: f32 = -1.0;

/// What it costs that the articles report different events, in the same units. At 0 what every report on a topic says is
/// matched; at -8 a report's own story is not found where another recalls it.
const ACROSS_EVENTS: f32 = -4.0;

impl Signs {
    /// The signs as numbers, in the order of the weights: what the regression sees.
    pub fn numbers(&self) -> Vec<f32> {
        let mut numbers = vec![
            (self.mass + MASS_FLOOR).ln(),
            (self.told + MASS_FLOOR).ln(),
            self.whole,
            self.near_best,
            self.neighbour,
            self.apart,
        ];
        numbers.extend(self.meant.iter().flat_map(|meant| [meant.near, meant.margin, meant.neighbour]));
        numbers
    }

    /// How likely the two state the same, 0 to 1.
    pub fn probability(&self) -> f32 {
        let by_words = self.by(&BY_WORDS);
        match (self.meant, self.between_languages) {
            (None, _) => by_words,
            (Some(_), true) => self.by(&BY_MEANING_BETWEEN),
            (Some(_), false) => {
                let by_meaning = self.by(&BY_MEANING_WITHIN);
                // what words alone make certain stays so, unless its meaning makes it unlikely
                let is_sure = by_words >= CERTAIN && by_meaning >= SAME_STATEMENT;
                if is_sure { by_meaning.max(by_words) } else { by_meaning }
            }
        }
    }

    /// The probability by so many of the signs as there are weights, the first of them for none.
    fn by(&self, weights: &[f32]) -> f32 {
        let signs = std::iter::once(1.0).chain(self.numbers());
        let fitted: f32 = signs.zip(weights).map(|(sign, weight)| sign * weight).sum();
        let across = if self.across_events { ACROSS_EVENTS } else { 0.0 };
        let log_odds = fitted + CONTRADICTION * self.contradictions as f32 + across;
        1.0 / (1.0 + (-log_odds).exp())
    }
}
