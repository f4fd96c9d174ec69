//! What a caller of [`align`] relies on.

use proptest::prelude::*;

use super::*;

fn linked(a: &str, b: &str, order: Order) -> Vec<(Vec<usize>, Vec<usize>)> {
    align(a, b, order).into_iter().map(|link| (link.a, link.b)).collect()
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
    let links = align(&text, &text, Order::Free);
    assert!(links.len() == 900 && links.iter().all(|link| link.a == link.b), "{}", links.len());
}

proptest! {
    #[test]
    fn each_line_is_in_one_link_at_the_most(
        a in "([ابتمن]{2,4}( |\n)){0,40}",
        b in "([ابتمن]{2,4}( |\n)){0,40}",
    ) {
        let links = align(&a, &b, Order::Free);
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
