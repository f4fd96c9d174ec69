//! How fast articles are read and compared, natively. `make bench` runs it.
//!
//! The limits that the program promises: 000 with 004 of the seeds in under 20 ms, the 72 articles of 2013 in under 2 s.
//! Where those are not at hand, the sample stands in: two of its articles, and all of them.

#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use muqabala::article::{Article, Given};
use muqabala::compare::compare;

fn given(paths: &[PathBuf]) -> Vec<Given> {
    paths.iter().flat_map(|path| support::given(path)).collect()
}

/// From decoded text to the whole comparison.
fn whole(given: Vec<Given>) -> usize {
    compare(given.into_iter().map(Article::from).collect()).rows.len()
}

fn benchmarks(criterion: &mut Criterion) {
    let mut measure = |name: &str, given: Vec<Given>| {
        let name = format!("{name} ({} articles)", given.len());
        criterion.bench_function(&name, |bencher| {
            bencher.iter_batched(|| given.clone(), |given| black_box(whole(given)), BatchSize::LargeInput);
        });
    };
    let sample = |names: &[&str]| names.iter().map(|name| support::sample().join(name)).collect::<Vec<_>>();
    measure("two of the sample", given(&sample(&["01-manara.txt", "03-orsen-net.txt"])));
    let all = [
        "01-manara",
        "02-kadmora-today",
        "03-orsen-net",
        "04-orsen-courier",
        "05-semaphore",
        "06-kadmora-today-cable",
        "07-safh",
        "08-bridge",
    ];
    measure("the sample", given(&sample(&all.map(|name| format!("{name}.txt")).each_ref().map(String::as_str))));
    if let Some(seeds) = support::shared("seeds") {
        let files = ["000_e3af24a4f8e057b6.txt", "004_4341ea10680676ea.txt"].map(|file| seeds.join(file));
        measure("seeds 000 with 004, limit 20 ms", given(&files));
    }
    if let Some(folder) = support::shared("data/china_russia_2013") {
        measure("March 2013, limit 2 s", given(&[folder.join("china_russia_2013-03-14_26.jsonl")]));
    }
}

criterion_group! {
    name = comparing;
    config = Criterion::default().sample_size(20).without_plots();
    targets = benchmarks
}
criterion_main!(comparing);
