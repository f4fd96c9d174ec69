//! What markup says and what the reader corrects, laid over an article.

use jiff::civil::date;
use muqabala::article::blocks::{blocks, toggled};
use muqabala::article::{Article, Corrections, Given, Litter, Mark, Part, Role, Span};

const TEXT: &str = "صحيفة المرفأ\nوصول أول سفينة إلى ميناء هالفينا\nوصلت السفينة الأولى إلى ميناء هالفينا صباح الخميس وعلى متنها \
                    ستون راكبا وعدد من المسؤولين.\nشارك هذا المقال\nوقال مدير الميناء إن الرصيف الجديد سيبقى مفتوحا أمام السفن \
                    حتى نهاية الشهر المقبل.\n";

fn at(words: &str) -> Span {
    let start = TEXT.find(words).expect("the words stand there");
    Span::new(start, start + words.len())
}

fn given() -> Given {
    Given::new("a.txt", TEXT)
}

fn folded(article: &Article) -> Vec<(&str, Litter)> {
    article.boilerplate.iter().map(|folded| (folded.span.of(&article.text), folded.reason)).collect()
}

#[test]
fn markup_decides_but_sure_litter_inside_the_body_stays() {
    let body = Span::new(at("وصلت السفينة").start, TEXT.len());
    let marks = vec![
        Mark { span: at("وصول أول سفينة"), part: Part::Litter(Litter::Related) },
        Mark { span: body, part: Part::Text(Role::Body) },
    ];
    let article = Article::from(Given { marks, ..given() });
    assert!(folded(&article).contains(&("وصول أول سفينة إلى ميناء هالفينا", Litter::Related)));
    assert!(folded(&article).contains(&("شارك هذا المقال", Litter::Share)));
    assert_eq!(article.headline, None);
}

#[test]
fn the_reader_outranks_markup_and_words() {
    let marks = vec![Mark { span: at("وقال مدير الميناء"), part: Part::Text(Role::Body) }];
    let corrections = Corrections {
        marks: vec![
            Mark { span: at("شارك هذا المقال"), part: Part::Text(Role::Body) },
            Mark { span: at("وقال مدير الميناء"), part: Part::Litter(Litter::Reader) },
        ],
        ..Corrections::default()
    };
    let article = Article::from(Given { marks, corrections, ..given() });
    assert!(!folded(&article).iter().any(|(_, reason)| *reason == Litter::Share));
    assert!(folded(&article).iter().any(|(words, reason)| words.starts_with("وقال مدير") && *reason == Litter::Reader));
}

#[test]
fn what_the_reader_fills_in_replaces_what_was_found_and_nothing_says_none() {
    let corrections = Corrections {
        headline: Some("أول سفينة في هالفينا".into()),
        outlet: Some("صحيفة المرفأ".into()),
        author: Some("ميرا سالت".into()),
        source: Some(String::new()),
        published: Some(Some(date(2031, 5, 8))),
        ..Corrections::default()
    };
    let text = format!("{TEXT}المصدر: وكالات\n");
    let article =
        Article::from(Given { text: text.clone(), corrections, author: Some("غيرها".into()), ..given() });
    let words = |stated: &Option<muqabala::article::Stated>| stated.as_ref().map(|stated| stated.text.clone());
    assert_eq!(words(&article.headline).as_deref(), Some("أول سفينة في هالفينا"));
    assert_eq!(article.headline.and_then(|headline| headline.span), None, "it does not stand there");
    assert_eq!(words(&article.byline).as_deref(), Some("ميرا سالت"));
    assert_eq!(article.outlet.and_then(|outlet| outlet.span), Some(Span::new(0, "صحيفة المرفأ".len())));
    assert_eq!(article.source, None);
    assert_eq!(article.published.map(|published| published.date), Some(date(2031, 5, 8)));
    assert!(article.sentences.iter().all(|sentence| sentence.role != Role::Headline));

    let none = Corrections { headline: Some(String::new()), published: Some(None), ..Corrections::default() };
    let article = Article::from(Given { text, corrections: none, published: Some(date(2031, 5, 9)), ..given() });
    assert_eq!(article.headline, None);
    assert_eq!(article.published, None);
}

#[test]
fn every_block_can_be_folded_and_restored_and_the_id_stays() {
    let mut given = given();
    let found = Article::from(given.clone());
    assert_eq!(blocks(&found).len(), 5);
    for index in 0..5 {
        let before = Article::from(given.clone());
        let block = blocks(&before)[index];
        given.corrections = toggled(&before, &given.corrections, block);
        let after = Article::from(given.clone());
        let changed = blocks(&after)[index];
        assert_eq!(changed.span, block.span);
        assert_ne!(matches!(changed.part, Part::Litter(_)), matches!(block.part, Part::Litter(_)));
        assert_eq!(after.id, found.id);
    }
}
