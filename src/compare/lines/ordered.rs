//! Links in order, as in a translation: the likeliest way through both texts in steps of few lines.
//!
//! Dynamic programming over *beads* (Gale & Church 1993): one line with one, one with two or three, two with two, or a line that
//! the other text has not. What a bead counts for is the logarithm of how much likelier it is than lines that have nothing to do
//! with each other: how common such beads are, how well the lengths fit ([`Lengths`]) and what the lines share
//! ([`Likeness::odds`]), after Moore (2002) and Varga et al. (2005). The score of a link is its probability over all ways through
//! the texts.
//!
//! Long texts are searched along a band: 5,000 lines by 5,000 are some millions of cells and not 25.

use std::ops::Range;

use super::Link;
use super::band;
use super::lengths::Lengths;
use super::likeness::Likeness;

/// Lines of the first text, lines of the second, and how common such a bead is. Gale & Church counted 0.89, 0.089 for two to one
/// and 0.01 for lines left out in parliamentary debates; news is translated more freely.
const BEADS: [(usize, usize, f32); 8] =
    [(1, 1, 0.80), (1, 0, 0.03), (0, 1, 0.03), (1, 2, 0.055), (2, 1, 0.055), (2, 2, 0.01), (1, 3, 0.01), (3, 1, 0.01)];

/// Links less probable are not given, 0 to 1. At 0 every line finds one where a passage was replaced; at 0.9 only what words
/// and lengths leave no doubt of.
const LEAST: f32 = 0.3;

/// The links in their order, lines by their place among those that hold something.
pub fn links(likeness: &impl Likeness, lengths: &Lengths) -> Vec<Link> {
    let table = Table::of(likeness, lengths);
    table.path().into_iter().filter(|link| link.score >= LEAST).collect()
}

/// Each cell stands for so many lines of both texts that are behind.
struct Table {
    rows: Vec<Range<usize>>,
    /// Where each row begins in the lists of cells.
    starts: Vec<usize>,
    /// The bead of the best way into each cell, by its place in [`BEADS`].
    bead: Vec<u8>,
    /// Logarithm of the weight of all ways from the beginning to a cell, and from it to the end.
    to: Vec<f64>,
    from: Vec<f64>,
    /// What each bead out of a cell counts.
    odds: Vec<[f32; BEADS.len()]>,
}

impl Table {
    fn of(likeness: &impl Likeness, lengths: &Lengths) -> Self {
        let rows = band::rows(likeness);
        let mut starts = vec![0];
        rows.iter().for_each(|row| starts.push(starts[starts.len() - 1] + row.len()));
        let cells = starts[rows.len()];
        let mut table = Self {
            rows,
            starts,
            bead: vec![u8::MAX; cells],
            to: vec![f64::NEG_INFINITY; cells],
            from: vec![f64::NEG_INFINITY; cells],
            odds: vec![[f32::NEG_INFINITY; BEADS.len()]; cells],
        };
        table.weigh(likeness, lengths);
        table.forward();
        table.backward();
        table
    }

    /// The cell, if it is searched.
    fn cell(&self, a: usize, b: usize) -> Option<usize> {
        let row = self.rows.get(a)?;
        row.contains(&b).then(|| self.starts[a] + b - row.start)
    }

    fn cells(&self) -> impl DoubleEndedIterator<Item = (usize, usize)> + use<> {
        self.rows.clone().into_iter().enumerate().flat_map(|(a, row)| row.map(move |b| (a, b)))
    }

    fn weigh(&mut self, likeness: &impl Likeness, lengths: &Lengths) {
        let (count_a, count_b) = likeness.counts();
        let (lines_a, lines_b): (Vec<usize>, Vec<usize>) = ((0..count_a).collect(), (0..count_b).collect());
        for (cell, (a, b)) in self.cells().enumerate() {
            for (bead, (of_a, of_b, common)) in BEADS.into_iter().enumerate() {
                if self.cell(a + of_a, b + of_b).is_none() {
                    continue;
                }
                let (lines_a, lines_b) = (&lines_a[a..a + of_a], &lines_b[b..b + of_b]);
                let paired = of_a > 0 && of_b > 0;
                let fit = if paired { lengths.odds(lines_a, lines_b) + likeness.odds(lines_a, lines_b) } else { 0.0 };
                self.odds[cell][bead] = common.ln() + fit;
            }
        }
    }

    fn forward(&mut self) {
        let mut best = vec![f32::NEG_INFINITY; self.to.len()];
        (best[0], self.to[0]) = (0.0, 0.0);
        for (cell, (a, b)) in self.cells().enumerate() {
            for (bead, (of_a, of_b, _)) in BEADS.into_iter().enumerate() {
                let Some(next) = self.cell(a + of_a, b + of_b) else { continue };
                let odds = self.odds[cell][bead];
                if best[cell] + odds > best[next] {
                    best[next] = best[cell] + odds;
                    self.bead[next] = bead as u8;
                }
                self.to[next] = sum(self.to[next], self.to[cell] + f64::from(odds));
            }
        }
    }

    fn backward(&mut self) {
        let last = self.from.len() - 1;
        self.from[last] = 0.0;
        for (a, b) in self.cells().rev() {
            let Some(cell) = self.cell(a, b) else { continue };
            for (bead, (of_a, of_b, _)) in BEADS.into_iter().enumerate() {
                if let Some(next) = self.cell(a + of_a, b + of_b) {
                    self.from[cell] = sum(self.from[cell], self.from[next] + f64::from(self.odds[cell][bead]));
                }
            }
        }
    }

    /// The best way, without the lines that only one text has.
    fn path(&self) -> Vec<Link> {
        let (mut a, mut b) = (self.rows.len() - 1, self.rows[self.rows.len() - 1].end - 1);
        let all = self.to[self.to.len() - 1];
        let mut links = Vec::new();
        while let Some(end) = self.cell(a, b).filter(|_| (a, b) != (0, 0)) {
            let Some((of_a, of_b, _)) = BEADS.get(usize::from(self.bead[end])).copied() else { break };
            (a, b) = (a - of_a, b - of_b);
            if let Some(start) = self.cell(a, b).filter(|_| of_a > 0 && of_b > 0) {
                let odds = f64::from(self.odds[start][usize::from(self.bead[end])]);
                let probability = (self.to[start] + odds + self.from[end] - all).exp().min(1.0);
                links.push(Link { a: (a..a + of_a).collect(), b: (b..b + of_b).collect(), score: probability as f32 });
            }
        }
        links.reverse();
        links
    }
}

/// The logarithm of the sum of two numbers that are given by theirs.
fn sum(x: f64, y: f64) -> f64 {
    let (most, least) = if x > y { (x, y) } else { (y, x) };
    if least == f64::NEG_INFINITY { most } else { most + (least - most).exp().ln_1p() }
}
