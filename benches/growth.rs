//! What a comparison costs as it grows: time and memory for 100 to 3,000 articles. `make bench` runs it.
//!
//! The articles are invented (`tests/support/invented.rs`). The curve stands in `docs/quality.md`. `--jsonl 1000` prints the articles
//! instead, to put them into the page.

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

use muqabala::article::Article;
use muqabala::compare::{Comparing, Step};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const COUNTS: [usize; 4] = [100, 300, 1_000, 3_000];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--jsonl") {
        let count = arguments.get(at + 1).and_then(|count| count.parse().ok()).expect("--jsonl COUNT");
        for given in support::invented::articles(count) {
            println!("{}", serde_json::to_string(&given).expect("text and names"));
        }
        return;
    }
    let most = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(usize::MAX);
    println!(
        "| articles | reading | comparing | a thousand articles | longest step | most memory | events | pairs weighed |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|");
    COUNTS.into_iter().filter(|count| *count <= most).for_each(measure);
}

fn measure(count: usize) {
    let given = support::invented::articles(count);
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage_as_mb();
    let begun = Instant::now();
    let articles: Vec<Article> = given.into_iter().map(Article::from).collect();
    let read = begun.elapsed();
    let begun = Instant::now();
    let mut longest = begun.elapsed();
    let mut stepping = Instant::now();
    let mut comparing = Comparing::new(articles);
    let comparison = loop {
        let step = comparing.step();
        longest = longest.max(stepping.elapsed());
        stepping = Instant::now();
        if let Step::Done(comparison) = step {
            break comparison;
        }
    };
    let compared = begun.elapsed();
    println!(
        "| {count} | {:.2} s | {:.2} s | {:.2} s | {:.0} ms | {:.0} MB | {} | {} |",
        read.as_secs_f64(),
        compared.as_secs_f64(),
        (read + compared).as_secs_f64() * 1000.0 / count as f64,
        longest.as_secs_f64() * 1000.0,
        MEMORY.peak_usage_as_mb() - before,
        comparison.events.len(),
        comparison.pairs.len(),
    );
}
