//! Links that may cross: the best pair of lines first, then the next best, and lines that complete a link join it.
//!
//! A line that is free and one that is linked already make no new link: the free one joins if the link fits better with it than
//! without. So one long line finds the three that tell it in pieces, wherever they stand.

use super::Link;
use super::lengths::Lengths;
use super::likeness::Likeness;

/// A pair of lines scores at least this, 0 to 1, to begin a link. Measured on `tests/lines` and on the sentences of the sample, of
/// `tests/corpus` and of the seeds as lines: at 0.13 the precision falls from 0.91 to 0.86, at 0.2 the recall by a tenth.
const BEGINS: f32 = 0.15;

/// A line joins a link whose score it raises by at least this where it stands beside a line of the link. At 0 lines join that
/// share a word by chance; at 0.2 long lines are left with one of their pieces.
const GAIN_BESIDE: f32 = 0.01;

/// And by this where it stands elsewhere.
const GAIN_ELSEWHERE: f32 = 0.04;

/// Lines that together tell what one line tells are at the most so many times as long as it. Without a bound (and at 3) short
/// lines gather others that share two words: of graded pairs that are alike and do not tell the same (STS 2017) half as many
/// again are linked. At 1 a short line takes no piece.
const LONGEST: f32 = 1.6;

/// So many lines a link has on one side at the most.
const MOST_LINES: usize = 5;

/// A pair of single lines.
struct Pair {
    a: usize,
    b: usize,
    score: f32,
}

/// The links, lines by their place among those that hold something.
pub fn links(likeness: &impl Likeness, lengths: &Lengths) -> Vec<Link> {
    let (count_a, count_b) = likeness.counts();
    let mut pairs: Vec<Pair> = (0..count_a)
        .flat_map(|a| likeness.partners(a).into_iter().map(move |b| (a, b)))
        .map(|(a, b)| Pair { a, b, score: likeness.score(&[a], &[b]) })
        .collect();
    let place = |at: usize, count: usize| at as f32 / count.max(1) as f32;
    // among equals those at like places: lines that are repeated word for word stay in order
    let apart = |pair: &Pair| (place(pair.a, count_a) - place(pair.b, count_b)).abs();
    pairs.sort_by(|x, y| {
        y.score.total_cmp(&x.score).then(apart(x).total_cmp(&apart(y))).then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    let mut links: Vec<Link> = Vec::new();
    let (mut of_a, mut of_b) = (vec![None; count_a], vec![None; count_b]);
    for Pair { a, b, score } in pairs {
        match (of_a[a], of_b[b]) {
            (None, None) if score >= BEGINS => {
                (of_a[a], of_b[b]) = (Some(links.len()), Some(links.len()));
                links.push(Link { a: vec![a], b: vec![b], score });
            }
            (Some(link), None) if links[link].a.len() == 1 => {
                let Link { a, b: old, score } = &links[link];
                let of = |lines: &[usize]| (likeness.score(a, lines), lengths.proportion(a, lines));
                if let Some((lines, score)) = joined(old, b, *score, of) {
                    of_b[b] = Some(link);
                    (links[link].b, links[link].score) = (lines, score);
                }
            }
            (None, Some(link)) if links[link].b.len() == 1 => {
                let Link { a: old, b, score } = &links[link];
                let of = |lines: &[usize]| (likeness.score(lines, b), 1.0 / lengths.proportion(lines, b));
                if let Some((lines, score)) = joined(old, a, *score, of) {
                    of_a[a] = Some(link);
                    (links[link].a, links[link].score) = (lines, score);
                }
            }
            _ => {}
        }
    }
    links.sort_by(|x, y| (&x.a, &x.b).cmp(&(&y.a, &y.b)));
    links
}

/// The lines with one more and their score, if that is enough better than `score`.
fn joined(old: &[usize], line: usize, score: f32, of: impl Fn(&[usize]) -> (f32, f32)) -> Option<(Vec<usize>, f32)> {
    let mut lines = old.to_vec();
    lines.push(line);
    lines.sort_unstable();
    let beside = old.iter().any(|other| other.abs_diff(line) == 1);
    let gain = if beside { GAIN_BESIDE } else { GAIN_ELSEWHERE };
    let (new, length) = of(&lines);
    let fits = old.len() < MOST_LINES && length <= LONGEST;
    (fits && new >= score + gain).then_some((lines, new))
}
