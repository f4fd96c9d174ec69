//! How fast a web page is read, natively. `make bench` runs it.
//!
//! The limit that the program promises: a page of 1 MB in under 100 ms. The page is an invented one with its middle repeated; the
//! scripts that fill real pages to that size cost less than text does.

#![allow(missing_docs, reason = "criterion's macros make public functions without any")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use muqabala::article::read::read;

/// A page of so many bytes at the least: paragraphs with links and cards of other articles in turn.
fn page(bytes: usize) -> String {
    let mut html = "<!doctype html><html lang=ar><title>قطار ليلي جديد</title><body><nav><a href=/>الرئيسية</a></nav><article><h1>قطار ليلي جديد</h1>".to_owned();
    let mut n = 0;
    while html.len() < bytes {
        n += 1;
        html.push_str(&format!("<div class='p-{n}'><p>انطلق القطار رقم {n} من محطة <a href='/s/{n}'>الصفصاف</a> مساء الأحد، وعلى متنه مئتا مسافر دفعوا ثمن تذاكرهم قبل شهر.</p></div>"));
        if n % 5 == 0 {
            html.push_str(&format!("<div class='card'><a href='/n/{n}'><img src='{n}.jpg' alt=''><span>وزير الري يتفقد السدود في الشمال</span></a></div>"));
        }
    }
    html + "</article><footer>© 2031</footer></body></html>"
}

fn benchmarks(criterion: &mut Criterion) {
    for size in [100_000, 1_000_000] {
        let html = page(size);
        criterion.bench_function(&format!("a page of {} kB", size / 1_000), |bencher| {
            bencher.iter(|| black_box(read("a.html", html.as_bytes())));
        });
    }
}

criterion_group! {
    name = reading;
    config = Criterion::default().sample_size(20).without_plots();
    targets = benchmarks
}
criterion_main!(reading);
