//! A hand-made comparison for the tests of this room: three articles tell one story, a fourth stands alone.

use crate::article::{Article, Folded, Given, Litter, Role, Sentence, Span};
use crate::compare::{
    Cell, Comparison, Edit, Event, Evidence, Framing, Link, LinkKind, Match, Op, Passage, Reason, Relation, Row,
    SpeakerFinding, Voice,
};
use crate::language::{Language, VerbClass};

pub const NORTH: usize = 0;
pub const RIVER: usize = 1;
pub const SOUTH: usize = 2;
/// Told by all three, worded differently.
pub const ARRIVAL: usize = 0;
/// Told by two, the same words.
pub const TALKS: usize = 1;
/// Found in the second only.
pub const HARBOUR: usize = 2;

const TEXTS: [(&str, &str); 4] = [
    ("شمال.txt", "وصل الوزير إلى الميناء يوم الخميس.\nشارك هذا المقال\nبدأت المحادثات مساء."),
    ("نهر.txt", "بدأت المحادثات مساء. كان الميناء مغلقا.\n\nيوم الخميس بلغ الوزير الميناء."),
    ("south.txt", "The minister reached the harbour on Thursday.\n"),
    ("وحيد.txt", "فاز الفريق بالكأس.\n"),
];

pub fn comparison() -> Comparison {
    let articles = TEXTS.iter().enumerate().map(|(at, (name, text))| article(at, name, text)).collect::<Vec<_>>();
    let passage = |article: usize, words: &str| Passage { article, span: find(TEXTS[article].1, words) };
    let arrival = [
        passage(NORTH, "وصل الوزير إلى الميناء يوم الخميس."),
        passage(RIVER, "يوم الخميس بلغ الوزير الميناء."),
        passage(SOUTH, "The minister reached the harbour on Thursday."),
    ];
    let talks = [passage(NORTH, "بدأت المحادثات مساء."), passage(RIVER, "بدأت المحادثات مساء.")];
    let word = |article: usize, words: &str| Some(passage(article, words).span);
    let edit = |op, a, b| Edit { op, a, b };
    let wording = vec![
        edit(Op::Move, None, word(RIVER, "يوم الخميس ")),
        edit(Op::Replace, word(NORTH, "وصل"), word(RIVER, "بلغ")),
        edit(Op::Equal, word(NORTH, " الوزير "), word(RIVER, " الوزير ")),
        edit(Op::Delete, word(NORTH, "إلى "), None),
        edit(Op::Equal, word(NORTH, "الميناء"), Some(last(TEXTS[RIVER].1, "الميناء"))),
        edit(Op::Move, word(NORTH, " يوم الخميس"), None),
        edit(Op::Equal, word(NORTH, "."), Some(last(TEXTS[RIVER].1, "."))),
    ];
    let thursday =
        Link {
            kind: LinkKind::Date, a: find(TEXTS[NORTH].1, "يوم الخميس"), b: find(TEXTS[SOUTH].1, "Thursday")
        };
    let equal = vec![edit(Op::Equal, Some(talks[0].span), Some(talks[1].span))];
    let row = |id: &str, cells: &[Passage], matches: &[usize], certain| Row {
        id: id.into(),
        event: 0,
        cells: cells.iter().map(|cell| Cell { article: cell.article, passages: vec![cell.span] }).collect(),
        matches: matches.to_vec(),
        certain,
    };
    Comparison {
        articles,
        pairs: vec![],
        events: vec![event("e0", NORTH, vec![NORTH, RIVER, SOUTH]), event("e1", 3, vec![3])],
        matches: vec![
            found(arrival[0], arrival[1], true, wording),
            Match { links: vec![thursday], ..found(arrival[0], arrival[2], false, vec![]) },
            found(talks[0], talks[1], true, equal),
        ],
        rows: vec![
            row("r0", &arrival, &[0, 1], false),
            row("r1", &talks, &[2], true),
            row("r2", &[passage(RIVER, "كان الميناء مغلقا.")], &[], true),
        ],
        background: vec![],
        framing: Framing {
            quotation: vec![SpeakerFinding {
                event: 0,
                speaker: "الوزير".into(),
                voices: vec![Voice {
                    article: NORTH,
                    quotation: arrival[0].span,
                    speaker: find(TEXTS[NORTH].1, "الوزير"),
                    verb: None,
                    verb_class: Some(VerbClass::Neutral),
                }],
            }],
        },
        actors: vec![],
        by_meaning: false,
    }
}

fn found(a: Passage, b: Passage, certain: bool, wording: Vec<Edit>) -> Match {
    let reasons = vec![Reason { kind: Evidence::Names, words: vec!["الوزير".into()] }];
    Match { a, b, score: 0.8, relation: Relation::SameStatement, certain, reasons, wording, links: vec![] }
}

fn event(id: &str, title_from: usize, articles: Vec<usize>) -> Event {
    Event { id: id.into(), title: TEXTS[title_from].0.into(), title_from, date: None, articles }
}

fn article(at: usize, name: &str, text: &str) -> Article {
    let mut article = Article::from(Given::new(name, text));
    article.id = format!("{at:010x}");
    article.language = if text.is_ascii() { Language::English } else { Language::Arabic };
    let litter = "شارك هذا المقال";
    article.boilerplate =
        text.find(litter).map(|_| Folded { span: find(text, litter), reason: Litter::Share }).into_iter().collect();
    article.sentences.clear();
    for (paragraph, line) in text.lines().filter(|line| *line != litter && !line.is_empty()).enumerate() {
        for part in line.split_inclusive(". ") {
            article.sentences.push(Sentence { span: find(text, part.trim_end()), role: Role::Body, paragraph });
        }
    }
    article
}

fn find(text: &str, words: &str) -> Span {
    let start = text.find(words).expect("the fixture's words stand in its text");
    Span::new(start, start + words.len())
}

fn last(text: &str, words: &str) -> Span {
    let start = text.rfind(words).expect("the fixture's words stand in its text");
    Span::new(start, start + words.len())
}
