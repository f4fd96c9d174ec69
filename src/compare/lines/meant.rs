//! Lines by what they mean, beside what they share: for texts in two languages, and for rewordings that share few words.
//!
//! In one document all lines are somewhat near each other, some more than others, so that nearness alone makes hubs that are everybody's
//! partner. What counts is how much nearer two lines are than each is to the lines it is nearest to else (cross-domain similarity local
//! scaling, Conneau et al. 2018). Several lines together mean the mean of their vectors.

use super::lexical::Lexical;
use super::likeness::Likeness;
use crate::meaning::{Meanings, Quantised};

/// So many nearest lines are a line's neighbourhood, against which a pair is measured, and are looked at as its partners.
/// At 1 a line with two good partners has none; at 100 the neighbourhood is the document.
const NEIGHBOURS: usize = 4;

/// Log odds that a pair of lines tells the same: [`CHANCE`] for two that are [`MIDDLE`] near (cosine) and no nearer than their neighbours, so much more
/// for a cosine that is higher by 1, and for a margin that is. Chosen on `tests/lines`: with 6 for both, two pairs in order lose 0.03 of F1 and one gains 0.04.
const NEARNESS: f32 = 8.0;
const MARGIN: f32 = 8.0;
const MIDDLE: f32 = 0.5;
const CHANCE: f32 = -2.0;

/// What nearness can speak for a bead in order, and against it, in log odds: at 0 nothing, at 20 a wrong vector breaks the way through the text.
const MOST_ODDS: f32 = 6.0;

/// What is added to the log odds for links that may cross, where meaning is half of a score that begins a link from 0.15 on. At 0 lines that share no
/// word need to be as near as word-for-word translations.
const LENIENCE: f32 = 1.0;

/// Both texts by words and by meaning.
pub struct Meant {
    lexical: Lexical,
    a: Vec<Quantised>,
    b: Vec<Quantised>,
    /// The nearest lines of the second text to each line of the first, the nearest first.
    partners: Vec<Vec<(usize, f32)>>,
    /// How near each line of the second text is to its neighbourhood.
    around_b: Vec<f32>,
}

impl Meant {
    /// Adds what the lines of both texts mean to what they share.
    pub fn of(lexical: Lexical, [a, b]: [Vec<Quantised>; 2]) -> Self {
        let mut nearest_a = vec![Vec::new(); a.len()];
        let mut nearest_b = vec![Vec::new(); b.len()];
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                let near = x.cosine(y);
                keep_nearest(&mut nearest_a[i], (j, near));
                keep_nearest(&mut nearest_b[j], (i, near));
            }
        }
        let around_b = nearest_b.iter().map(|nearest| around(nearest)).collect();
        Self { lexical, a, b, partners: nearest_a, around_b }
    }

    /// Log odds by meaning alone. Neither is empty.
    fn meant(&self, a: &[usize], b: &[usize]) -> f32 {
        let mean = |side: &[Quantised], lines: &[usize]| Quantised::mean(lines.iter().map(|line| &side[*line]));
        let near = match (a, b) {
            ([a], [b]) => self.a[*a].cosine(&self.b[*b]),
            _ => mean(&self.a, a).zip(mean(&self.b, b)).map_or(0.0, |(a, b)| a.cosine(&b)),
        };
        let around_a = a.iter().map(|line| around(&self.partners[*line])).sum::<f32>() / a.len() as f32;
        let around_b = b.iter().map(|line| self.around_b[*line]).sum::<f32>() / b.len() as f32;
        NEARNESS * (near - MIDDLE) + MARGIN * (near - (around_a + around_b) / 2.0) + CHANCE
    }
}

/// What these lines mean; `None` where it is not known of every one.
pub fn known<'t>(lines: impl Iterator<Item = &'t str>, meanings: &Meanings) -> Option<Vec<Quantised>> {
    lines.map(|line| meanings.get(line).cloned()).collect()
}

/// Keeps the [`NEIGHBOURS`] nearest, the nearest first, of equals the first met.
fn keep_nearest(nearest: &mut Vec<(usize, f32)>, next: (usize, f32)) {
    let at = nearest.partition_point(|(_, near)| *near >= next.1);
    if at < NEIGHBOURS {
        nearest.insert(at, next);
        nearest.truncate(NEIGHBOURS);
    }
}

/// How near a line is to its neighbourhood on average.
fn around(nearest: &[(usize, f32)]) -> f32 {
    nearest.iter().map(|(_, near)| near).sum::<f32>() / nearest.len().max(1) as f32
}

impl Likeness for Meant {
    fn counts(&self) -> (usize, usize) {
        self.lexical.counts()
    }

    /// The mean of both: where one says all it can, the other still tells a better link from a good one.
    fn score(&self, a: &[usize], b: &[usize]) -> f32 {
        let by_meaning = 1.0 / (1.0 + (-self.meant(a, b) - LENIENCE).exp());
        (self.lexical.score(a, b) + by_meaning) / 2.0
    }

    fn odds(&self, a: &[usize], b: &[usize]) -> f32 {
        self.lexical.odds(a, b) + self.meant(a, b).clamp(-MOST_ODDS, MOST_ODDS)
    }

    fn partners(&self, a: usize) -> Vec<usize> {
        let mut partners = self.lexical.partners(a);
        partners.extend(self.partners[a].iter().map(|(line, _)| *line));
        partners.sort_unstable();
        partners.dedup();
        partners
    }
}
