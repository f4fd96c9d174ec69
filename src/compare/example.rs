//! A comparison made by hand, for tests of what shows one: three articles, the first two on one event, with signs
//! of one to four bytes before every place.

use jiff::civil::date;

use super::*;
use crate::article::{
    DateMention, Folded, Given, Litter, Precision, Published, Quotation, Role, Sentence, Span, Stated,
};
use crate::language::Language;
use crate::language::VerbClass;

pub const A: &str = "👋 وصول الوزير\nوصل الوزير إلى الميناء يوم الخميس.\nأكد الوزير: «نبدأ غدا».\nشارك\n";
pub const B: &str = "يوم الخميس وصل المسؤول إلى الميناء.\nونفى [الوزير] أي خلاف.\n";
pub const C: &str = "The bridge_opens.\n";

/// Where the first occurrence of `words` stands.
pub fn at(text: &str, words: &str) -> Span {
    let start = text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
    Span::new(start, start + words.len())
}

fn article(name: &str, text: &str) -> Article {
    let given = Given::new(name, text);
    let id = given.id();
    let (boilerplate, sentences, quotations, dates) = (vec![], vec![], vec![], vec![]);
    let language = Language::Arabic;
    let (url, headline, outlet, source, byline, dateline, published) = (None, None, None, None, None, None, None);
    let (name, text) = (given.name, given.text);
    Article {
        id,
        name,
        language,
        text,
        url,
        headline,
        outlet,
        source,
        byline,
        dateline,
        published,
        boilerplate,
        sentences,
        quotations,
        dates,
        numbers: Vec::new(),
        cues: Vec::new(),
    }
}

pub fn comparison() -> Comparison {
    let (headline, quotation, verb) = (at(A, "👋 وصول الوزير"), at(A, "«نبدأ غدا»"), at(A, "أكد"));
    let speaker = Span::new(verb.end + 1, verb.end + 1 + "الوزير".len());
    let a = Article {
        url: Some("https://example.org/a".into()),
        headline: Some(Stated { text: "👋 وصول الوزير".into(), span: Some(headline) }),
        outlet: Some(Stated { text: "صدى".into(), span: None }),
        published: Some(Published { date: date(2031, 5, 8), precision: Precision::Day, span: None }),
        boilerplate: vec![Folded { span: at(A, "شارك"), reason: Litter::Share }],
        sentences: vec![
            Sentence { span: headline, role: Role::Headline, paragraph: 0 },
            Sentence {
                span: at(A, "وصل الوزير إلى الميناء يوم الخميس."), role: Role::Body, paragraph: 1
            },
            Sentence { span: at(A, "أكد الوزير: «نبدأ غدا»."), role: Role::Body, paragraph: 2 },
        ],
        quotations: vec![Quotation {
            span: quotation,
            speaker: Some(speaker),
            verb: Some(verb),
            verb_class: Some(VerbClass::Stressing),
        }],
        dates: vec![DateMention {
            span: at(A, "يوم الخميس"), date: date(2031, 5, 8), precision: Precision::Day
        }],
        ..article("a.txt", A)
    };
    let c = Article { language: Language::English, ..article("c.txt", C) };
    let (left, right) = (at(A, "وصل الوزير إلى الميناء يوم الخميس."), at(B, "يوم الخميس وصل المسؤول إلى الميناء."));
    let the_minister = Span::new(left.start + "وصل ".len(), left.start + "وصل الوزير".len());
    let at_the_harbour = |text| at(text, "الميناء");
    let thursday = |op| Edit { op, a: Some(at(A, " يوم الخميس")), b: Some(at(B, "يوم الخميس ")) };
    let wording = vec![
        thursday(Op::Move),
        Edit { op: Op::Equal, a: Some(Span::new(left.start, the_minister.start)), b: Some(at(B, "وصل ")) },
        Edit { op: Op::Replace, a: Some(the_minister), b: Some(at(B, "المسؤول")) },
        Edit { op: Op::Equal, a: Some(at(A, " إلى الميناء")), b: Some(at(B, " إلى الميناء")) },
        thursday(Op::Move),
        Edit {
            op: Op::Equal,
            a: Some(Span::new(left.end - 1, left.end)),
            b: Some(Span::new(right.end - 1, right.end)),
        },
    ];
    Comparison {
        by_meaning: false,
        pairs: vec![
            ArticlePair {
                a: 0,
                b: 1,
                score: 0.123_456,
                same_event: true,
                reasons: vec![Reason { kind: Evidence::Names, words: vec!["الميناء".into()] }],
            },
            ArticlePair { a: 0, b: 2, score: 0.0, same_event: false, reasons: vec![] },
            ArticlePair { a: 1, b: 2, score: 0.0, same_event: false, reasons: vec![] },
        ],
        events: vec![
            Event {
                id: "00000000e1".into(),
                title: "👋 وصول الوزير".into(),
                title_from: 0,
                date: Some(date(2031, 5, 8)),
                articles: vec![0, 1],
            },
            Event { id: "00000000e2".into(), title: "c.txt".into(), title_from: 2, date: None, articles: vec![2] },
        ],
        matches: vec![Match {
            a: Passage { article: 0, span: left },
            b: Passage { article: 1, span: right },
            score: 0.8,
            relation: Relation::SameStatement,
            certain: true,
            reasons: vec![Reason { kind: Evidence::Wording, words: vec!["وصل".into(), "الميناء".into()] }],
            wording,
            links: vec![Link { kind: LinkKind::Name, a: at_the_harbour(A), b: at_the_harbour(B) }],
        }],
        rows: vec![
            Row {
                id: "0000000001".into(),
                event: 0,
                cells: vec![Cell { article: 0, passages: vec![left] }, Cell { article: 1, passages: vec![right] }],
                matches: vec![0],
                certain: true,
            },
            Row {
                id: "0000000002".into(),
                event: 0,
                cells: vec![Cell { article: 1, passages: vec![at(B, "ونفى [الوزير] أي خلاف.")] }],
                matches: vec![],
                certain: true,
            },
        ],
        background: vec![Background {
            passage: Passage { article: 1, span: at(B, "ونفى [الوزير] أي خلاف.") },
            event: 1,
            told: vec![Passage { article: 2, span: Span::new(0, 3) }],
            score: 0.75,
            reasons: vec![Reason { kind: Evidence::Names, words: vec!["الوزير".into()] }],
        }],
        framing: Framing {
            quotation: vec![SpeakerFinding {
                event: 0,
                speaker: "الوزير".into(),
                voices: vec![Voice {
                    article: 0,
                    quotation,
                    speaker,
                    verb: Some(verb),
                    verb_class: Some(VerbClass::Stressing),
                }],
            }],
        },
        actors: vec![Actor {
            id: "00000000a1".into(),
            kind: ActorKind::Person,
            code: None,
            names: vec![ActorName { language: Language::Arabic, text: "الوزير".into() }],
            mentions: vec![ActorMention { article: 0, span: speaker, by: NamedBy::Name }],
        }],
        articles: vec![a, article("b.txt", B), c],
    }
}
