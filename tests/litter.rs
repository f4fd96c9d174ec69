//! Texts as readers paste them, with the page around them, and texts without any litter (`tests/litter`, `litter2`, `litter3`).

mod measure;
mod support;

use measure::gold::Gold;
use measure::reading;
use muqabala::article::Article;

/// A set, least precision and recall of its litter in characters, and the least share of pieces that fold with the right reason, 0 to 1.
const SETS: [(&str, f64, f64, f64); 3] =
    [("litter", 0.99, 0.95, 0.82), ("litter2", 0.99, 0.95, 0.86), ("litter3", 0.98, 0.9, 0.82)];

#[test]
fn litter_of_pasted_pages_is_folded_with_its_reason() {
    for (set, precision, recall, reasons) in SETS {
        let gold = Gold::singles(set, &support::root().join("tests").join(set)).expect("the texts");
        let score = reading::litter(&gold);
        score.misses.iter().for_each(|miss| eprintln!("{} {:?} {}", miss.file, miss.at, miss.what));
        let (found, wanted) = (score.precision(), score.recall());
        eprintln!("{set}: litter F1 {:.3}, precision {found:.3}, recall {wanted:.3}", score.f1());
        assert!(found >= precision && wanted >= recall, "{set}: {found:.3} {wanted:.3}");
        let right = reading::reasons(&gold);
        right.misses.iter().for_each(|miss| eprintln!("{} {:?} {}", miss.file, miss.at, miss.what));
        assert!(right.f1() >= reasons, "{set}: reasons {:.3}", right.f1());
    }
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
