//! `make fit`: the weights of [`Signs`], found by logistic regression on judged pairs of passages.
//!
//! Every pair of sentences of one event that shares enough to be looked at is *right* (both ends lie on one statement of the
//! gold), *wrong*, or left out (the gold calls them nearly alike). Each set is then left out in turn: the weights of the
//! others give its pairs a probability, and of those in each tenth it is counted how many are right (log loss: how surprised the probabilities are by what is right, in nats a pair; less is better). These figures are to
//! be trusted; the weights for the program come last, from all sets together.

#[path = "mod.rs"]
mod measure;
#[path = "../support/mod.rs"]
mod support;

use measure::elsewhere::Summaries;
use measure::gold::Gold;
use measure::matching::{judge, same_event};
use muqabala::article::code_points::CodePoints;
use muqabala::article::{Article, Span};
use muqabala::compare::actors::actors;
use muqabala::compare::passage::{Signs, candidates};
use muqabala::compare::rows;
use muqabala::compare::terms::Readings;
use support::model::meanings;

/// How much large weights cost (ridge, per weight squared, on signs of unit variance): at 0 a rare sign takes any weight.
const RIDGE: f64 = 1.0;
/// Newton's steps; it converges in about eight.
const STEPS: usize = 30;

/// The signs of a pair, and whether it is right.
type Judged = (Signs, bool);

/// Which pairs a set of weights is for.
struct Kind {
    name: &'static str,
    is_of: fn(&Signs) -> bool,
}

const KINDS: [Kind; 2] = [
    Kind { name: "within a language", is_of: |signs| !signs.between_languages },
    Kind { name: "between languages", is_of: |signs| signs.between_languages },
];

fn main() {
    println!("by words alone");
    leave_out_and_fit(&sets(false));
    let sets = sets(true);
    for Kind { name, is_of } in KINDS {
        println!("by words and meaning, {name}");
        let of_kind = sets.iter().map(|(set, judged)| {
            (*set, judged.iter().filter(|(signs, _)| signs.meant.is_some() && is_of(signs)).copied().collect())
        });
        leave_out_and_fit(&of_kind.collect::<Vec<_>>());
    }
}

/// The pairs of each set.
fn sets(by_meaning: bool) -> Vec<(&'static str, Vec<Judged>)> {
    let golds = [
        Some(Gold::corpus("sample", &support::sample())),
        Some(Gold::corpus("second", &support::root().join("tests/corpus"))),
        Gold::seeds(),
    ];
    let mut sets: Vec<(&str, Vec<Judged>)> =
        golds.iter().flatten().map(|gold| (gold.name, of_gold(gold, by_meaning))).collect();
    sets.extend(Summaries::read().map(|summaries| ("summaries", of_summaries(&summaries, by_meaning))));
    sets
}

/// Prints how right the weights of the other sets are on each set, then the weights of all.
fn leave_out_and_fit(sets: &[(&str, Vec<Judged>)]) {
    for (left_out, judged) in sets.iter().filter(|(_, judged)| !judged.is_empty()) {
        let others: Vec<Judged> =
            sets.iter().filter(|(name, _)| name != left_out).flat_map(|(_, judged)| judged.clone()).collect();
        let weights = fit(&others);
        let mut tenths = [(0, 0); 10];
        let mut surprise = 0.0;
        for (signs, is_right) in judged {
            let p = probability(signs, &weights);
            surprise -= if *is_right { p } else { 1.0 - p }.ln();
            let tenth = &mut tenths[((p * 10.0) as usize).min(9)];
            tenth.0 += usize::from(*is_right);
            tenth.1 += 1;
        }
        let shown: Vec<String> = tenths.iter().map(|(right, all)| format!("{right}/{all}")).collect();
        let surprise = surprise / judged.len().max(1) as f64;
        println!("{left_out:9} log loss {surprise:.3}, right of all by tenths of the probability: {}", shown.join(" "));
    }
    let all: Vec<Judged> = sets.iter().flat_map(|(_, judged)| judged.clone()).collect();
    println!("weights: {:.2?} of {} pairs", fit(&all), all.len());
}

fn of_gold(gold: &Gold, by_meaning: bool) -> Vec<Judged> {
    let points: Vec<CodePoints> = gold.articles.iter().map(|article| CodePoints::of(&article.text)).collect();
    let place = |a: usize, span: Span| (points[a].at_byte(span.start) as u64, points[a].at_byte(span.end) as u64);
    let name = |a: usize| gold.articles[a].name.as_str();
    judged(&gold.articles, by_meaning, |a, b| {
        (same_event(gold, name(a.0), name(b.0)))
            .then(|| judge(gold, [(name(a.0), place(a.0, a.1)), (name(b.0), place(b.0, b.1))]))?
    })
}

fn of_summaries(summaries: &Summaries, by_meaning: bool) -> Vec<Judged> {
    let of = |articles: &Vec<Article>| {
        judged(articles, by_meaning, |a, b| {
            Some(!summaries.told((&articles[a.0], a.1), (&articles[b.0], b.1))?.is_empty())
        })
    };
    summaries.topics.iter().flat_map(of).collect()
}

/// Every pair of passages with its signs that `is_right` can judge.
fn judged(
    articles: &[Article],
    by_meaning: bool,
    is_right: impl Fn((usize, Span), (usize, Span)) -> Option<bool>,
) -> Vec<Judged> {
    let mut read = Readings::of(articles, &actors(articles));
    if let Some(meanings) = by_meaning.then(|| meanings(articles)).flatten() {
        read.understand(articles, &meanings);
    }
    let mut judged = Vec::new();
    for a in 0..articles.len() {
        for b in a + 1..articles.len() {
            for candidate in candidates(&read, a, b) {
                let [x, y] =
                    [(a, &candidate.runs.a), (b, &candidate.runs.b)].map(|(i, run)| (i, rows::span(&read, i, run)));
                // what contradicts itself is not fitted: there is too little of it
                let signs = Signs { contradictions: 0, ..candidate.signs };
                judged.extend(is_right(x, y).map(|is_right| (signs, is_right)));
            }
        }
    }
    judged
}

/// The signs that are fitted, and the constant before them.
fn row(signs: &Signs) -> Vec<f64> {
    std::iter::once(1.0).chain(signs.numbers().into_iter().map(f64::from)).collect()
}

fn probability(signs: &Signs, weights: &[f64]) -> f64 {
    let log_odds: f64 = row(signs).iter().zip(weights).map(|(x, w)| x * w).sum();
    1.0 / (1.0 + (-log_odds).exp())
}

/// Logistic regression by Newton's method, with a ridge that is as strong for each sign whatever its scale.
fn fit(judged: &[Judged]) -> Vec<f64> {
    let rows: Vec<Vec<f64>> = judged.iter().map(|(signs, _)| row(signs)).collect();
    let count = rows.len() as f64;
    let size = rows.first().map_or(0, Vec::len);
    let variance = |k: usize| {
        let mean = rows.iter().map(|row| row[k]).sum::<f64>() / count;
        rows.iter().map(|row| (row[k] - mean).powi(2)).sum::<f64>() / count
    };
    let ridge: Vec<f64> = (0..size).map(|k| RIDGE * variance(k)).collect();
    let mut weights = vec![0.0; size];
    for _ in 0..STEPS {
        let mut system = vec![vec![0.0; size + 1]; size];
        for ((signs, is_right), row) in judged.iter().zip(&rows) {
            let p = probability(signs, &weights);
            for i in 0..size {
                for j in 0..size {
                    system[i][j] += p * (1.0 - p) * row[i] * row[j];
                }
                system[i][size] += (f64::from(u8::from(*is_right)) - p) * row[i];
            }
        }
        for k in 0..size {
            system[k][k] += ridge[k];
            system[k][size] -= ridge[k] * weights[k];
        }
        solve(system).iter().zip(&mut weights).for_each(|(step, weight)| *weight += step);
    }
    weights
}

/// Solves a system of linear equations, the right side in the last column, by elimination with pivots.
fn solve(mut system: Vec<Vec<f64>>) -> Vec<f64> {
    let size = system.len();
    for k in 0..size {
        let pivot = (k..size).max_by(|x, y| system[*x][k].abs().total_cmp(&system[*y][k].abs())).unwrap_or(k);
        system.swap(k, pivot);
        let lead = system[k].clone();
        for (_, row) in system.iter_mut().enumerate().filter(|(i, _)| *i != k) {
            let factor = row[k] / lead[k];
            row.iter_mut().zip(&lead).for_each(|(x, y)| *x -= factor * y);
        }
    }
    (0..size).map(|k| system[k][size] / system[k][k]).collect()
}
