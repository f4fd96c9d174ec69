//! What a caller of [`align`] relies on.

use crate::meaning::Meanings;
use proptest::prelude::*;

use super::*;

fn linked(a: &str, b: &str, order: Order) -> Vec<(Vec<usize>, Vec<usize>)> {
    align(a, b, order, &Meanings::default()).into_iter().map(|link| (link.a, link.b)).collect()
}

const SPEECH: &str = "وقال الوزير إن أجور الصيادين سترتفع بنسبة 12 في المئة خلال عامين، وإن رسم الرسو سيبقى عند 45 تالرا حتى نهاية الصيف، \
    وإن الرصيف الشرقي سيغلق أمام السفن الكبيرة في الشتاء.";
const IN_PIECES: [&str; 3] = [
    "أعلن الوزير أن أجور الصيادين ترتفع 12 في المئة خلال عامين.",
    "ولا يتغير رسم الرسو، وهو 45 تالرا، حتى نهاية الصيف.",
    "أما الرصيف الشرقي فيغلق في الشتاء أمام السفن الكبيرة.",
];

#[test]
fn one_long_line_is_told_in_three_and_the_other_way_round() {
    let pieces = IN_PIECES.join("\n");
    assert_eq!(linked(SPEECH, &pieces, Order::Free), [(vec![0], vec![0, 1, 2])]);
    assert_eq!(linked(&pieces, SPEECH, Order::Free), [(vec![0, 1, 2], vec![0])]);
}

#[test]
fn the_pieces_are_found_where_others_stand_between_them() {
    let [first, second, third] = IN_PIECES;
    let apart = format!("{third}\nهطل المطر على القرى البعيدة طوال الليل.\n{first}\n{second}");
    assert_eq!(linked(SPEECH, &apart, Order::Free), [(vec![0], vec![0, 2, 3])]);
}

#[test]
fn links_cross_and_empty_lines_are_counted() {
    let a = "وصل وزير الزراعة إلى ميناء الصفصاف.\n\nنفت نقابة الصيادين توقيع الاتفاق.\n";
    let b = "  \r\nنفت نقابة الصيادين ذلك الاتفاق.\r\nوصل إلى ميناء الصفصاف وزير الزراعة أمس.\r\n";
    assert_eq!(linked(a, b, Order::Free), [(vec![0], vec![2]), (vec![2], vec![1])]);
}

#[test]
fn what_tells_something_else_is_left_alone() {
    let a = "وصل وزير الزراعة إلى ميناء الصفصاف يوم الخميس.\nوقال إن الرصيف الجديد يفتح في الربيع.";
    let b = "فاز فريق المدينة بكأس البلاد يوم الخميس.\nوسجل المهاجم هدفين في الدقائق الأخيرة.";
    assert_eq!(linked(a, b, Order::Free), []);
    assert_eq!(linked(a, "", Order::Free), []);
    assert_eq!(linked("", "", Order::Free), []);
}

#[test]
fn one_number_does_not_link_two_stories_in_two_languages() {
    let a = "في المدينة 12 مدرسة.\nتغلق المقاهي أبوابها باكرا.\nهطل المطر طوال الليل.";
    let b = "The thieves took 12 rings.\nA guard was asleep.\nThe mayor kept silent about it.";
    assert_eq!(linked(a, b, Order::Free), []);
}

#[test]
fn lines_that_are_repeated_word_for_word_stay_in_order() {
    let text = "انتهت الجلسة من دون اتفاق.\n".repeat(900);
    let links = align(&text, &text, Order::Free, &Meanings::default());
    assert!(links.len() == 900 && links.iter().all(|link| link.a == link.b), "{}", links.len());
}

const STORY: [&str; 6] = [
    "اشترى سالم الحداد بيت جدته القديم في حي الصفصاف.",
    "كان السقف قد انهار، ولم يسكن البيت أحد منذ 30 عاما.",
    "عمل فيه 45 يوما من الصيف، وساعده جاره بطرس لاوند وأولاده الأربعة في حمل الحجارة من الوادي.",
    "في الخريف عاد الضوء إلى النوافذ.",
    "قالت أخته منى إن رائحة الخبز عادت أيضا.",
    "ويفكر سالم الآن في أن يزرع تحت الشرفة شجرة ليمون، كما كانت هناك واحدة حين كان صغيرا.",
];
const TOLD_IN_ENGLISH: [&str; 6] = [
    "Salem Haddad bought the old house of his grandmother in the quarter of Safsaf. The roof had come down, and nobody had lived in the house for 30 years.",
    "He worked on it for 45 days of the summer.",
    "His neighbour Boutros Lawand and his four children helped him to carry the stones up from the valley.",
    "In autumn there was light in the windows again.",
    "The smell of bread has come back too, said his sister Mona.",
    "Salem is now thinking of planting a lemon tree under the balcony, because there was one when he was little.",
];

#[test]
fn a_translation_is_followed_through_lines_joined_and_split() {
    let in_order = [(vec![0, 1], vec![0]), (vec![2], vec![1, 2])];
    let in_order = in_order.into_iter().chain((3..6).map(|line| (vec![line], vec![line])));
    assert_eq!(linked(&STORY.join("\n"), &TOLD_IN_ENGLISH.join("\n"), Order::Kept), in_order.collect::<Vec<_>>());
}

#[test]
fn what_stands_elsewhere_is_not_linked_in_order() {
    let moved = [STORY[5], STORY[0], STORY[1], STORY[2], STORY[3], STORY[4]].join("\n");
    let links = linked(&STORY.join("\n"), &moved, Order::Kept);
    assert_eq!(links, (0..5).map(|line| (vec![line], vec![line + 1])).collect::<Vec<_>>());
    assert_eq!(linked(&STORY.join("\n"), &moved, Order::Free).len(), 6);
}

#[test]
fn a_long_text_is_followed_past_a_long_passage_that_only_one_has() {
    let line = |n: usize| format!("الفقرة {n} تذكر السفينة {} والرصيف {} في الميناء.", n * 7 + 1, n * 13 + 5);
    let all: Vec<String> = (0..1_500).map(line).collect();
    let shorter = [&all[..400], &all[700..]].concat().join("\n");
    let links = linked(&all.join("\n"), &shorter, Order::Kept);
    let right = links.iter().filter(|(a, b)| a.len() == 1 && *b == [if a[0] < 400 { a[0] } else { a[0] - 300 }]);
    assert!(right.count() >= 1_195, "{}", links.len());
}

proptest! {
    #[test]
    fn each_line_is_in_one_link_at_the_most(
        a in "([ابتمن]{2,4}( |\n)){0,40}",
        b in "([ابتمن]{2,4}( |\n)){0,40}",
        kept: bool,
    ) {
        let order = if kept { Order::Kept } else { Order::Free };
        let links = align(&a, &b, order, &Meanings::default());
        prop_assert!(!kept || links.is_sorted_by(|x, y| x.a.last() < y.a.first() && x.b.last() < y.b.first()));
        let (of_a, of_b) = (text::lines(&a).map(|l| l.0).collect::<Vec<_>>(), text::lines(&b).map(|l| l.0).collect::<Vec<_>>());
        let mut seen = std::collections::BTreeSet::new();
        for link in &links {
            prop_assert!(!link.a.is_empty() && !link.b.is_empty());
            prop_assert!(link.a.is_sorted() && link.b.is_sorted());
            prop_assert!((0.0..=1.0).contains(&link.score), "{}", link.score);
            prop_assert!(link.a.iter().all(|line| of_a.contains(line) && seen.insert((0, *line))));
            prop_assert!(link.b.iter().all(|line| of_b.contains(line) && seen.insert((1, *line))));
        }
    }
}
