//! Where the path of two texts in order may run, so that long texts need not be searched whole.
//!
//! Pairs of lines that are each other's best by far are *anchors*; of these the heaviest chain in order is kept, so that a few
//! wrong ones fall out. Between two anchors the path runs near the straight line, the farther from both the less so:
//!
//! ```text
//!   b
//!   │               ·····◉        ◉ anchors
//!   │           ·········         · what is searched
//!   │        ·········
//!   │     ◉·····
//!   │  ◉···
//!   └────────────────────── a
//! ```
//!
//! Without anchors the band is widest in the middle of the text: of 5,000 lines some 2,000 on each side of the diagonal.

use std::ops::Range;

use super::likeness::Likeness;

/// Tables up to this many cells are searched whole: 500 lines by 500.
const SMALL: usize = 250_000;

/// So many lines on each side of the path are always searched. At 5 an anchor that is one line off cuts the way; at 500 a
/// text of 5,000 lines takes minutes.
const MARGIN: usize = 30;

/// And so many more for each line between the place and the nearer of its two anchors: texts drift apart where lines are left out.
/// At 1 everything between two anchors is searched.
const DRIFT: f32 = 0.35;

/// Natural logarithm of the odds from which a pair is an anchor, if no other of either line comes near.
const ANCHOR: f32 = 8.0;

/// So much less odds have all other pairs of the lines of an anchor.
const LEAD: f32 = 3.0;

/// For each number of lines of the first text that are behind, how many of the second may be.
pub fn rows(likeness: &impl Likeness) -> Vec<Range<usize>> {
    let (count_a, count_b) = likeness.counts();
    if count_a * count_b <= SMALL {
        return vec![0..count_b + 1; count_a + 1];
    }
    let mut anchors = vec![(0, 0)];
    anchors.extend(chain(&anchors_of(likeness)));
    anchors.push((count_a, count_b));
    let mut rows = Vec::with_capacity(count_a + 1);
    for pair in anchors.windows(2) {
        let ((from_a, from_b), (to_a, to_b)) = (pair[0], pair[1]);
        let slope = (to_b - from_b) as f32 / (to_a - from_a).max(1) as f32;
        let at = |row: usize| from_b + ((row - from_a) as f32 * slope) as usize;
        for row in from_a..to_a {
            let drift = (row - from_a).min(to_a - row) as f32 * slope.max(1.0) * DRIFT;
            let margin = MARGIN + drift as usize;
            // up to where the next row begins, so that the path can get there
            rows.push(at(row).saturating_sub(margin)..(at(row + 1) + margin + 1).min(count_b + 1));
        }
    }
    rows.push(count_b.saturating_sub(MARGIN)..count_b + 1);
    rows
}

/// Pairs of lines that fit each other far better than any other line.
fn anchors_of(likeness: &impl Likeness) -> Vec<(usize, usize, f32)> {
    let (count_a, count_b) = likeness.counts();
    let mut best_b: Vec<[f32; 2]> = vec![[f32::MIN; 2]; count_b];
    let mut found = Vec::new();
    for a in 0..count_a {
        let mut best_a = [f32::MIN; 2];
        let mut partner = None;
        for b in likeness.partners(a) {
            let odds = likeness.odds(&[a], &[b]);
            if odds > best_a[0] {
                partner = Some(b);
            }
            insert(&mut best_a, odds);
            insert(&mut best_b[b], odds);
        }
        let leads = best_a[0] >= ANCHOR && best_a[0] - best_a[1].max(0.0) >= LEAD;
        found.extend(partner.filter(|_| leads).map(|b| (a, b, best_a[0])));
    }
    found.retain(|(_, b, odds)| best_b[*b][0] == *odds && odds - best_b[*b][1].max(0.0) >= LEAD);
    found
}

fn insert(best: &mut [f32; 2], odds: f32) {
    if odds > best[0] {
        *best = [odds, best[0]];
    } else {
        best[1] = best[1].max(odds);
    }
}

/// Of pairs by their first line, the heaviest chain in which the second ones rise too.
fn chain(pairs: &[(usize, usize, f32)]) -> Vec<(usize, usize)> {
    // for each second line the heaviest chain that ends there or before it, in a tree of prefixes
    let size = pairs.iter().map(|(_, b, _)| b + 1).max().unwrap_or(0);
    let mut tree: Vec<(f32, Option<usize>)> = vec![(0.0, None); size + 1];
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, (_, b, weight)) in pairs.iter().enumerate() {
        let (mut best, mut at) = ((0.0, None), *b);
        while at > 0 {
            if tree[at].0 > best.0 {
                best = tree[at];
            }
            at &= at - 1;
        }
        before.push(best.1);
        let mut at = b + 1;
        while at <= size {
            if best.0 + weight > tree[at].0 {
                tree[at] = (best.0 + weight, Some(index));
            }
            at += at & at.wrapping_neg();
        }
    }
    let last = tree.iter().fold((0.0, None), |best, entry| if entry.0 > best.0 { *entry } else { best }).1;
    let mut chain: Vec<(usize, usize)> =
        std::iter::successors(last, |index| before[*index]).map(|index| (pairs[index].0, pairs[index].1)).collect();
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_rising_chain_is_kept() {
        let pairs = [(0, 3, 9.0), (1, 0, 5.0), (2, 1, 5.0), (4, 9, 8.0), (5, 2, 5.0), (6, 8, 2.0)];
        assert_eq!(chain(&pairs), [(1, 0), (2, 1), (4, 9)]);
        assert_eq!(chain(&[]), []);
    }
}
