//! How fast sentences become vectors, natively on one thread, beside the Python package in the same run. `make bench` runs it.
//!
//! The limit that the project promises is twice the package. Its time includes cutting text into pieces (a tenth of it), ours does not: the line
//! that is printed says both figures. Where the package is not installed there are no weights to compute with, and this is skipped.

#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::Instant;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use muqabala::article::Article;
use muqabala::meaning::network::Known;
use support::package::Package;

/// Sentences that are encoded; the sample's are repeated until there are so many.
const SENTENCES: usize = 600;
/// Runs of ours, of which the middle one is set beside the package's.
const RUNS: usize = 9;

/// Sentences of Arabic news: of 2013 where they are at hand, else the sample's.
fn sentences() -> Vec<String> {
    let articles: Vec<Article> = match support::shared("data/china_russia_2013") {
        Some(folder) => {
            support::given(&folder.join("china_russia_2013-03-14_26.jsonl")).into_iter().map(Article::from).collect()
        }
        None => support::articles(&support::sample()),
    };
    let sentences: Vec<String> = (articles.iter())
        .filter(|article| article.language == muqabala::language::Language::Arabic)
        .flat_map(|article| article.sentences.iter().map(|sentence| article.text[sentence.span.range()].to_owned()))
        .collect();
    sentences.iter().cycle().take(SENTENCES).cloned().collect()
}

fn benchmarks(criterion: &mut Criterion) {
    let Some(package) = Package::run(&sentences()) else { return };
    let encode = |known: &mut Known| package.network.encode(&package.pieces, &|piece| package.row(piece), known);
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begin = Instant::now();
            // each run meets every piece for the first time
            black_box(encode(&mut Known::default()));
            begin.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let ours = package.pieces.len() as f64 / times[RUNS / 2];
    println!(
        "sentences a second on one thread: the package {:.0}, cutting included; the network {ours:.0}, without: {:.2} times",
        package.a_second,
        ours / package.a_second
    );
    let mut group = criterion.benchmark_group("encode");
    group.throughput(Throughput::Elements(package.pieces.len() as u64));
    group.bench_function("nothing known", |bencher| bencher.iter(|| black_box(encode(&mut Known::default()))));
    let mut known = Known::default();
    group.bench_function("met before", |bencher| bencher.iter(|| black_box(encode(&mut known))));
    group.finish();
}

criterion_group! {
    name = encoding;
    config = Criterion::default().sample_size(10).without_plots();
    targets = benchmarks
}
criterion_main!(encoding);
