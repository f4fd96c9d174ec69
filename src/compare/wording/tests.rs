//! What a reader relies on.

use proptest::prelude::*;

use super::*;
use crate::article::{Article, Given};
use crate::compare::actors::actors;
use crate::compare::{Edit, Op};

fn read<'t>(a: &'t str, b: &'t str, language: Language) -> Vec<(Op, &'t str, &'t str)> {
    let edits = wording(Text::whole(a), Text::whole(b), language);
    let words = |span: Option<Span>, text: &'t str| span.map_or("", |span| span.of(text).trim());
    edits.iter().map(|edit| (edit.op, words(edit.a, a), words(edit.b, b))).collect()
}

/// The same, of two articles with all that is read in them.
fn compared(a: &str, b: &str, language: Language) -> Vec<(Op, String, String)> {
    let articles = [a, b].map(|text| Article::from(Given { language: Some(language), ..Given::new("a", text) }));
    let actors = actors(&articles);
    let units = [0, 1].map(|number| units::units(&articles[number], number, &actors));
    let text = |n: usize| Text { units: &units[n], ..Text::whole(&articles[n].text) };
    let edits = wording(text(0), text(1), language);
    let words = |span: Option<Span>, n: usize| span.map_or("", |span| span.of(&articles[n].text).trim()).to_owned();
    edits.iter().map(|edit| (edit.op, words(edit.a, 0), words(edit.b, 1))).collect()
}

fn has(edits: &[(Op, String, String)], op: Op, a: &str, b: &str) -> bool {
    edits.iter().any(|(o, x, y)| (*o, x.as_str(), y.as_str()) == (op, a, b))
}

#[test]
fn a_clitic_is_marked_alone_where_only_it_differs() {
    let steps = |a, b| {
        let edits = read(a, b, Language::Arabic);
        edits.into_iter().filter(|(op, ..)| *op != Op::Equal).collect::<Vec<_>>()
    };
    assert_eq!(steps("قال والوزير حاضر", "قال الوزير حاضر"), [(Op::Delete, "و", "")]);
    assert_eq!(steps("قال الوزير حاضر", "قال للوزير حاضر"), [(Op::Variant, "ال", "لل")]);
    assert_eq!(steps("أعلنوا اتفاقهم أمس", "أعلنوا اتفاق أمس"), [(Op::Delete, "هم", "")]);
    assert_eq!(steps("قال وَالوزير حاضر", "قال الوزير حاضر"), [(Op::Delete, "وَ", "")], "with its vowel");
    assert_eq!(steps("قال الوزير حاضر", "قالت الوزيرة حاضرة").len(), 1, "an ending is no clitic: one run of variants");
}

#[test]
fn what_only_shares_a_stem_is_another_word() {
    assert_eq!(read("احتجاج ملاحي النهر", "احتجاج الملاحة النهر", Language::Arabic)[1], (Op::Replace, "ملاحي", "الملاحة"));
    assert_eq!(read("the general spoke", "the generous spoke", Language::English)[1].0, Op::Replace);
}

#[test]
fn an_amount_stands_against_the_same_amount_and_takes_no_words_with_it() {
    let edits = compared(
        "ارتفعت أجور الملاحين بنسبة 12 في المئة منذ الربيع.",
        "ارتفعت الأجور نسبتها 14 في المئة منذ الربيع.",
        Language::Arabic,
    );
    assert!(has(&edits, Op::Replace, "12 في المئة", "14 في المئة"), "{edits:?}");
    let edits = compared("بلغت الخسائر 12 في المئة أمس.", "بلغت الخسائر ١٢٪ أمس.", Language::Arabic);
    assert!(has(&edits, Op::Variant, "12 في المئة", "١٢٪"), "{edits:?}");
}

#[test]
fn a_name_is_never_cut_in_half() {
    let edits =
        compared("وصل الرئيس فلاديمير بوتين إلى بكين.", "وصل الرئيس فلاديمير زيلينسكي إلى بكين.", Language::Arabic);
    assert!(edits.iter().all(|(op, a, _)| *op != Op::Equal || !a.contains("فلاديمير")), "{edits:?}");
}

#[test]
fn who_is_named_first_is_a_move_even_of_one_word() {
    let edits = compared("وقعت تركيا وروسيا اتفاق الغاز.", "وقعت روسيا وتركيا اتفاق الغاز.", Language::Arabic);
    let moved: Vec<_> = edits.iter().filter(|(op, ..)| *op == Op::Move).collect();
    assert!(matches!(moved[..], [(_, a, b)] if a.contains("روسيا") && b.contains("روسيا")), "{edits:?}");
    assert!(has(&edits, Op::Insert, "", "و"), "{edits:?}");
}

#[test]
fn two_words_that_change_places_move_even_where_nobody_knows_them_for_names() {
    let edits = read("وقعت تورفيليا وكادمورا اتفاقا", "وقعت كادمورا وتورفيليا اتفاقا", Language::Arabic);
    assert!(
        edits.contains(&(Op::Move, "وكادمورا", "كادمورا")) || edits.contains(&(Op::Move, "تورفيليا", "وتورفيليا")),
        "{edits:?}"
    );
    let repeated = read("الوزير وصل إلى الميناء", "إلى الميناء وصل رجال الوزير", Language::Arabic);
    assert!(!repeated.iter().any(|(op, a, _)| *op == Op::Move && *a == "الوزير"), "{repeated:?}");
}

#[test]
fn a_label_that_moves_may_change_its_form() {
    let edits = read(
        "قالت القاضية المتقاعدة إيدا سورينغ للصحفيين",
        "قالت الوسيطة إيدا سورينغ، وهي قاضية متقاعدة، للصحفيين",
        Language::Arabic,
    );
    assert!(edits.iter().any(|(op, ..)| *op == Op::Move), "{edits:?}");
    assert!(edits.iter().all(|(op, ..)| *op != Op::Replace), "{edits:?}");
}

#[test]
fn clitics_can_be_shown_as_whole_words() {
    for (a, b, words) in [
        ("قال والوزير حاضر", "قال الوزير حاضر", ("والوزير", "الوزير")),
        ("قال الوزير حاضر", "قال للوزير حاضر", ("الوزير", "للوزير")),
        ("أعلنوا اتفاقهم أمس", "أعلنوا اتفاق أمس", ("اتفاقهم", "اتفاق")),
    ] {
        let edits = shown::in_whole_words(&wording(Text::whole(a), Text::whole(b), Language::Arabic), a, b);
        let quiet: Vec<_> = edits.iter().filter(|edit| edit.op != Op::Equal).collect();
        let [Edit { op: Op::Variant, a: Some(x), b: Some(y) }] = quiet[..] else { panic!("{edits:?}") };
        assert_eq!((x.of(a), y.of(b)), words);
        let rebuilt: String = edits.iter().filter_map(|edit| edit.a).map(|span| span.of(a)).collect();
        assert_eq!(rebuilt, a);
    }
}

#[test]
fn other_words_stand_out_and_inflection_is_quiet() {
    assert_eq!(
        read("حاول مثيرو شغب اقتحام المقر", "حاول محتجون اقتحام مقر", Language::Arabic),
        [
            (Op::Equal, "حاول", "حاول"),
            (Op::Replace, "مثيرو شغب", "محتجون"),
            (Op::Equal, "اقتحام", "اقتحام"),
            (Op::Delete, "ال", ""),
            (Op::Equal, "مقر", "مقر"),
        ]
    );
}

#[test]
fn a_lone_preposition_holds_no_change_apart() {
    let steps = read("زار المدينة في الصيف الماضي", "زار القرية في الشتاء الماضي", Language::Arabic);
    assert_eq!(steps[1], (Op::Replace, "المدينة في الصيف", "القرية في الشتاء"));
}

#[test]
fn a_moved_run_is_found() {
    let steps = read(
        "بعد محادثات طويلة وقع الوزيران اتفاق النهر",
        "وقع الوزيران اتفاق النهر إثر مفاوضات شاقة امتدت أياما بعد محادثات طويلة",
        Language::Arabic,
    );
    assert!(steps.iter().any(|(op, a, _)| *op == Op::Move && a.contains("محادثات")), "{steps:?}");
}

#[test]
fn numbers_are_units() {
    assert_eq!(
        read("losses of 1,200 thalers", "losses of 1,250 thalers", Language::English)[1],
        (Op::Replace, "1,200", "1,250")
    );
}

proptest! {
    #[test]
    fn both_passages_are_rebuilt_exactly(a in "[ا-ي .،\"]{0,60}|[a-c ]{0,30}", b in "[ا-ي .،\"]{0,60}|[a-c ]{0,30}") {
        for language in [Language::Arabic, Language::English] {
            let edits = wording(Text::whole(&a), Text::whole(&b), language);
            for (text, mut spans) in [
                (&a, edits.iter().filter_map(|e| e.a).collect::<Vec<_>>()),
                (&b, edits.iter().filter_map(|e| e.b).collect::<Vec<_>>()),
            ] {
                spans.sort_unstable();
                let rebuilt: String = spans.iter().map(|span| &text[span.range()]).collect();
                prop_assert_eq!(&rebuilt, text);
                for edit in shown::in_whole_words(&edits, &a, &b) {
                    prop_assert!(edit.a.is_none_or(|span| a.get(span.range()).is_some()));
                    prop_assert!(edit.b.is_none_or(|span| b.get(span.range()).is_some()));
                }
            }
        }
    }
}
