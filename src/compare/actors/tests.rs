use proptest::prelude::*;

use std::collections::HashSet;

use super::*;
use crate::article::Given;
use crate::compare::{ActorKind, NamedBy};

fn articles(texts: &[&str]) -> Vec<Article> {
    texts.iter().map(|text| Article::from(Given::new("a", *text))).collect()
}

/// The mentions of the actor that has this name in some language: words and form, by article and place.
fn named(texts: &[&str], name: &str) -> Vec<(usize, String, NamedBy)> {
    let articles = articles(texts);
    let found = actors(&articles);
    let of = found.iter().filter(|actor| actor.names.iter().any(|known| known.text == name));
    of.flat_map(|actor| &actor.mentions)
        .map(|mention| (mention.article, mention.span.of(&articles[mention.article].text).to_owned(), mention.by))
        .collect()
}

fn words(found: &[(usize, String, NamedBy)]) -> Vec<&str> {
    found.iter().map(|(_, words, _)| words.as_str()).collect()
}

#[test]
fn spellings_and_short_forms_of_a_name_are_one_actor() {
    let found = named(
        &[
            "التقى وزير الخارجية الكادموري وانغ يي ضيفه في الميناء. وقال وانغ إن المحادثات تمت.",
            "وصل وزير الخارجية الكادموري وانج يي إلى الميناء. وأضاف وانج أن السفن ستعود.",
        ],
        "وانج يي",
    );
    let forms: Vec<NamedBy> = found.iter().map(|(_, _, by)| *by).collect();
    assert_eq!(found.iter().filter(|(article, _, _)| *article == 1).count(), 3, "{found:?}");
    assert!(forms.contains(&NamedBy::Variant) && forms.contains(&NamedBy::Short), "{found:?}");
}

#[test]
fn a_label_is_tied_only_where_a_text_ties_it() {
    let tied = "وصل الرئيس الروسي فلاديمير بوتين إلى الميناء. وقال الرئيس الروسي إن السفن ستعود.";
    assert_eq!(words(&named(&[tied], "فلاديمير بوتين")), ["الرئيس الروسي", "فلاديمير بوتين", "الرئيس الروسي"]);
    // nobody is set beside the label, and two are
    assert!(actors(&articles(&["قال الرئيس الروسي إن السفن ستعود إلى النهر."])).is_empty());
    let two =
        "وصل الرئيس الروسي فلاديمير بوتين. وكان الرئيس الروسي دميتري سامارين قد سبقه. ثم غادر الرئيس الروسي القاعة.";
    assert_eq!(words(&named(&[two], "فلاديمير بوتين")), ["الرئيس الروسي", "فلاديمير بوتين"]);
}

#[test]
fn a_country_is_one_actor_in_three_languages() {
    let texts = [
        "قالت روسيا البيضاء إن الميناء سيغلق. وردت الولايات المتحدة، وقالت واشنطن إن القرار لروسيا البيضاء.",
        "The port will be closed, according to Belarus, and the U.S. answered from Washington on Monday.",
        "Le port sera fermé, selon la Biélorussie, et les Etats-Unis ont répondu lundi depuis le port.",
    ];
    let articles = articles(&texts);
    let found = actors(&articles);
    for (code, mentions) in [("BY", 4), ("US", 5)] {
        let country = found.iter().find(|actor| actor.code.as_deref() == Some(code)).expect("the country");
        assert_eq!(
            (country.kind, country.mentions.len(), country.names.len()),
            (ActorKind::Place, mentions, 3),
            "{country:?}"
        );
    }
}

#[test]
fn names_stand_without_the_particles_written_onto_them() {
    let text = "التقى الوزير الكادموري فلاديمير سامارين ضيفه. وقال للصحفيين إن لسامارين رأيا آخر، وبسامارين تثق موسكو.";
    let found = named(&[text], "فلاديمير سامارين");
    assert_eq!(words(&found), ["الوزير الكادموري", "فلاديمير سامارين", "سامارين", "سامارين"]);
}

#[test]
fn one_person_in_three_scripts_and_one_family_of_two() {
    let texts = [
        "قال وزير النقل أورين كاستل إن القانون فوق الجميع.",
        "Transport minister Orin Kastel spoke on the quay. The law, said Kastel, is for all.",
        "Le ministre Orin Kastel a parlé sur le quai devant les grévistes.",
    ];
    assert_eq!(named(&texts, "Orin Kastel").iter().map(|(article, _, _)| *article).collect::<HashSet<_>>().len(), 3);
    let family = "وصل الوزير أورين كاستل ومعه الطبيبة ليانا كاستل إلى الميناء. وقال كاستل إن السفن ستعود.";
    assert_eq!(words(&named(&[family], "أورين كاستل")), ["الوزير", "أورين كاستل"]);
}

#[test]
fn common_words_behind_an_office_are_no_name() {
    for text in [
        "أكد الرئيس الروسي استعداد بلاده للمحادثات، وأعلن وزير الخارجية رفض القرار.",
        "استقبل الرئيس وفدا من الصيادين. وقال الوزير خلال اللقاء إن الميناء سيفتح.",
        "قال مسؤول كبير إن السفن ستعود مساء الخميس.",
    ] {
        let found = actors(&articles(&[text]));
        assert!(found.iter().all(|actor| actor.kind != ActorKind::Person), "{text}: {found:?}");
    }
}

proptest! {
    #[test]
    fn the_order_of_articles_makes_no_difference_and_every_span_is_a_piece_of_words(
        picked in proptest::collection::vec("(الرئيس الروسي فلاديمير بوتين |قال |وبوتين |وزارة النقل الروسية |في موسكو |نيلا براست |لروسيا |شي. |وانغ يي |\\PC{1,6} ){1,12}", 1..5)
    ) {
        let texts: Vec<&str> = picked.iter().map(String::as_str).collect();
        let forward = articles(&texts);
        let backward: Vec<Article> = forward.iter().rev().cloned().collect();
        let (a, b) = (actors(&forward), actors(&backward));
        let flat = |found: &[Actor], articles: &[Article]| {
            let mut flat: Vec<String> = found.iter().flat_map(|actor| {
                actor.mentions.iter().map(move |m| format!("{} {} {:?} {:?}", actor.id, articles[m.article].text, m.span, m.by))
            }).collect();
            flat.sort();
            flat
        };
        prop_assert_eq!(flat(&a, &forward), flat(&b, &backward));
        for mention in a.iter().flat_map(|actor| &actor.mentions) {
            let words = forward[mention.article].text.get(mention.span.range());
            prop_assert!(words.is_some_and(|words| !words.trim().is_empty() && words.trim() == words));
        }
    }
}
