//! Texts as readers paste them, with the page around them, and texts without any litter (`tests/litter`).

mod measure;
mod support;

use measure::gold::Gold;
use measure::reading;
use muqabala::article::Article;

/// Least precision and recall of the litter of pasted pages, in characters, 0 to 1.
const LEAST: (f64, f64) = (0.97, 0.90);

#[test]
fn litter_of_pasted_pages_is_folded() {
    let gold = Gold::singles("litter", &support::root().join("tests/litter")).expect("the texts");
    let score = reading::litter(&gold);
    score.misses.iter().for_each(|miss| eprintln!("{} {:?} {}", miss.file, miss.at, miss.what));
    eprintln!("litter F1 {:.3}, precision {:.3}, recall {:.3}", score.f1(), score.precision(), score.recall());
    assert!(
        score.precision() >= LEAST.0 && score.recall() >= LEAST.1,
        "{:.3} {:.3}",
        score.precision(),
        score.recall()
    );
}

#[test]
fn nothing_is_folded_in_a_text_without_litter() {
    let folder = support::root().join("tests/litter/clean");
    let mut folded = Vec::new();
    let mut texts = 0;
    for article in support::articles(&folder) {
        texts += 1;
        folded.extend(pieces(&article).map(|piece| format!("{}: {piece}", article.name)));
    }
    assert!(texts > 12, "the texts are there: {texts}");
    assert!(folded.is_empty(), "{}", folded.join("\n"));
}

fn pieces(article: &Article) -> impl Iterator<Item = String> {
    article.boilerplate.iter().map(|folded| format!("{:?} {}", folded.reason, folded.span.of(&article.text)))
}
