//! How fast sentences become vectors, natively on one thread, beside the Python package in the same run. `make bench` runs it.
//!
//! The limit that the project promises is twice the package. Both times are from text to vector. Without the package ours alone is timed; where
//! the model was not built (`make model`) there is nothing to time.

#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::Instant;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use muqabala::article::Article;
use muqabala::meaning::Quantised;
use muqabala::meaning::network::Known;
use support::model::{complete, model};
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
    let Some(mut model) = model() else { return };
    let sentences = sentences();
    complete(&mut model, &sentences);
    let encode = |known: &mut Known| model.encode(&sentences, known);
    if let Some(package) = Package::run(&sentences) {
        let mut times: Vec<f64> = (0..RUNS)
            .map(|_| {
                let begin = Instant::now();
                // each run meets every piece for the first time
                black_box(encode(&mut Known::default()));
                begin.elapsed().as_secs_f64()
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let ours = sentences.len() as f64 / times[RUNS / 2];
        println!(
            "sentences a second on one thread, cutting included: the package {:.0}, this {ours:.0}: {:.2} times",
            package.a_second,
            ours / package.a_second
        );
    }
    let mut group = criterion.benchmark_group("encode");
    group.throughput(Throughput::Elements(sentences.len() as u64));
    group.bench_function("nothing known", |bencher| bencher.iter(|| black_box(encode(&mut Known::default()))));
    let mut known = Known::default();
    group.bench_function("met before", |bencher| bencher.iter(|| black_box(encode(&mut known))));
    group.bench_function("cut only", |bencher| {
        bencher
            .iter(|| sentences.iter().map(|sentence| model.pieces(sentence).map_or(0, |it| it.len())).sum::<usize>());
    });
    let quantised: Vec<Quantised> = encode(&mut known).iter().flatten().map(Quantised::from).collect();
    group.throughput(Throughput::Elements((quantised.len() * quantised.len()) as u64));
    group.bench_function("cosines of all pairs", |bencher| {
        bencher.iter(|| quantised.iter().flat_map(|a| quantised.iter().map(|b| a.cosine(b))).fold(0.0, f32::max));
    });
    group.finish();
}

criterion_group! {
    name = encoding;
    config = Criterion::default().sample_size(10).without_plots();
    targets = benchmarks
}
criterion_main!(encoding);
