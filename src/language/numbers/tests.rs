use super::*;
use crate::language::Language;
use crate::language::words::words;

/// The numbers of a text as "value unit", with "~" before approximate ones.
fn read(text: &str, language: Language) -> Vec<String> {
    let found = numbers(text, &words(text, language.knowledge()), language.knowledge(), &[]);
    let show = |number: &crate::article::NumberMention| {
        let about = if number.qualifier.is_some() { "~" } else { "" };
        format!("{about}{} {}", number.value, number.unit.as_deref().unwrap_or("-"))
    };
    found.iter().map(show).collect()
}

fn check(language: Language, cases: &[(&str, &[&str])]) {
    for (text, wanted) in cases {
        assert_eq!(read(text, language), *wanted, "{text}");
    }
}

#[test]
fn arabic_numbers() {
    check(
        Language::Arabic,
        &[
            ("بلغت التجارة 140 مليار دولار", &["140000000000 usd"]),
            ("حشدت ما يقرب من 130 ألف جندي", &["~130000 soldier"]),
            ("ثلاثة وعشرون ألفا و500 شخص", &["23500 person"]),
            ("خسر مليوني دولار ونصف مليون يورو", &["2000000 usd", "500000 eur"]),
            ("قتل ألفا جندي ومئتا مدني", &["2000 soldier", "200 civilian"]),
            ("عشرون ألفا من السكان", &["20000 person"]),
            ("ارتفع 3,5 في المئة ثم 12%", &["3.5 percent", "12 percent"]),
            ("١٬٢٣٤٫٥ طن", &["1234.5 tonne"]),
            ("خمسة آلاف لاجئ وثلاثمئة وخمسة وأربعون طفلا", &["5000 refugee", "345 child"]),
            ("كل الـ21 رئيسا", &["21 رييسا"]),
            ("سافر بثلاثة ملايين جنيه", &["3000000 pound"]),
            ("من 10 إلى 15 شخصا", &["10 person", "15 person"]),
            ("لست وحدي، واحد منا، الساعة 10، المادة 5، 2022، كوفيد-19، 3-1", &[]),
            ("طوله 4000 كيلومتر (2500 ميل)", &["4000 kilometre", "2500 mile"]),
            ("مليون ونصف المليون", &["1500000 -"]),
        ],
    );
}

#[test]
fn english_numbers() {
    check(
        Language::English,
        &[
            ("twenty-three thousand soldiers", &["23000 soldier"]),
            ("about a million people and half a million euros", &["~1000000 person", "500000 eur"]),
            ("$3.2bn and £5m", &["3200000000 usd", "5000000 pound"]),
            ("1,234.5 km of road, 1.200 grams", &["1234.5 kilometre", "1.2 gram"]),
            ("a dozen boats, two dozen nets, dozens of ropes", &["~12 ship", "~24 nets"]),
            ("one hundred and five pages", &["105 pages"]),
            ("rose 4 percent, more than 3.5%", &["4 percent", "~3.5 percent"]),
            ("10-15 people, 2 to 3 million dollars", &["10 person", "15 person", "2000000 usd", "3000000 usd"]),
            ("one of them, Flight 370, 4th, 2022, 10:30, 5 pm, Covid-19, won 3-1", &[]),
            ("two soldiers, and two of them", &["2 soldier"]),
            ("a 56-year-old man", &["56 year"]),
        ],
    );
}

#[test]
fn french_numbers() {
    check(
        Language::French,
        &[
            ("quatre-vingt-dix-sept navires", &["97 ship"]),
            ("1 234,5 tonnes, 400.000 habitants", &["1234.5 tonne", "400000 person"]),
            ("une centaine de personnes", &["~100 person"]),
            ("2,3 milliards d'euros, 3 k€", &["2300000000 eur", "3000 eur"]),
            ("cinq pour cent, soixante et onze jours", &["5 percent", "71 day"]),
            ("deux mille trois cents manifestants", &["2300 protester"]),
            ("un accord, le vol 370, le 1er, en 2022, 20h30", &[]),
            ("environ dix millions de dollars", &["~10000000 usd"]),
        ],
    );
}

#[test]
fn what_happened_to_those_who_are_counted_is_their_unit() {
    check(
        Language::Arabic,
        &[
            ("مقتل 12 وإصابة 20 آخرين", &["12 dead", "20 wounded"]),
            ("لقي ما لا يقل عن 12 شخصا حتفهم", &["~12 dead"]),
            ("إصابة 12 جنديا", &["12 soldier"]),
            ("مقتل 12 فلسطينيا على الأقل", &["~12 dead"]),
            ("مصرع وإصابة 34 شخصا، إصابة 40 شخصا بفيروس", &["34 person", "40 person"]),
            ("سقوط 30 قتيلا وجريحا", &["30 -"]),
            ("ارتفع عدد القتلى في الزلزال إلى 47، ونجا 3", &["47 dead", "3 -"]),
            ("الدول الـ27، و12 من الجنود", &["27 country", "12 soldier"]),
            ("أصيب ثلاثون بالرصاص", &["30 wounded"]),
        ],
    );
    check(
        Language::English,
        &[
            ("killing at least 12 and wounding 20 others", &["~12 dead", "20 wounded"]),
            ("Twelve Russian soldiers were killed", &["12 soldier"]),
            ("12 people, including three children, were killed", &["12 dead", "3 child"]),
            ("12 people, among them a child, said they were unhurt", &["12 person"]),
            ("30 people were killed or wounded, 5 dead and injured", &["30 person", "5 -"]),
            ("the death toll in the two provinces rose to 47", &["2 province", "47 dead"]),
            (
                "12 dead soldiers, 12 missing people, 12 fishermen missing",
                &["12 soldier", "12 missing", "12 fishermen"],
            ),
            ("12 near houses, killed 12 years later", &["12 -", "12 year"]),
        ],
    );
    check(
        Language::French,
        &[
            ("a fait 12 morts et 20 blessés", &["12 dead", "20 wounded"]),
            ("12 personnes, dont deux enfants, ont été tuées", &["12 dead", "2 child"]),
            ("a coûté la vie à 12 personnes, sauvé la vie à 12 personnes", &["12 dead", "12 person"]),
            ("12 personnes ont été tuées ou blessées", &["12 person"]),
            ("douze jeunes soldats, 12 ingénieurs", &["12 soldier", "12 ingénieurs"]),
        ],
    );
}

#[test]
fn nouns_and_currencies_are_read_as_each_language_places_them() {
    check(
        Language::English,
        &[
            (
                "two police cars, 12 Hamas fighters, two long-range cruise missiles",
                &["2 vehicle", "12 fighter", "2 missile"],
            ),
            ("a 10-member council of 27 member states", &["10 member", "27 country"]),
            ("5m Egyptian pounds, 5 Canadian dollars, 300 EGP, US$3", &["5000000 egp", "5 cad", "300 egp", "3 usd"]),
            ("three to ten years", &["3 year", "10 year"]),
        ],
    );
    check(
        Language::Arabic,
        &[
            ("51 جنيها مصريا، 3 ريالات سعودية", &["51 egp", "3 sar"]),
            ("12 طائرة مسيرة و3 طائرات", &["12 drone", "3 aircraft"]),
        ],
    );
    check(Language::French, &[("12 livres turques, 3 livres sterling, 5 dirhams", &["12 try", "3 gbp", "5 dirham"])]);
}

#[test]
fn the_longest_qualifier_decides() {
    for (text, language, wanted) in [
        ("ما لا يزيد على 12 شخصا", Language::Arabic, Some(Qualifier::AtMost)),
        ("ما يزيد على 12 شخصا", Language::Arabic, Some(Qualifier::MoreThan)),
        ("12 شخصا على الأقل", Language::Arabic, Some(Qualifier::AtLeast)),
        ("no fewer than 12 people", Language::English, Some(Qualifier::AtLeast)),
        ("fewer than 12 people", Language::English, Some(Qualifier::LessThan)),
        ("une centaine de blessés", Language::French, Some(Qualifier::About)),
        ("12 blessés au moins", Language::French, Some(Qualifier::AtLeast)),
        ("12 blessés", Language::French, None),
    ] {
        let found = numbers(text, &words(text, language.knowledge()), language.knowledge(), &[]);
        assert_eq!(found[0].qualifier, wanted, "{text}");
    }
}

#[test]
fn decimals_and_thousands_are_told_apart() {
    for (raw, language, wanted) in [
        ("3.5", Language::Arabic, "3.5"),
        ("٣٫٥", Language::Arabic, "3.5"),
        ("1.250.000", Language::French, "1250000"),
        ("1.234.567,8", Language::French, "1234567.8"),
        ("0.695", Language::Arabic, "0.695"),
        ("1,250", Language::English, "1250"),
        ("2024", Language::English, "2024"),
        ("20KM", Language::English, "20km"),
    ] {
        assert_eq!(canonical(raw, language), wanted, "{raw}");
    }
}

#[test]
fn a_year_is_not_a_group_of_a_day() {
    assert!(!continues("4", " ", "2024"));
    assert!(continues("4", " ", "200"));
    assert!(continues("1", " ", "234,5"));
    assert!(!continues("2024", " ", "200"));
}

proptest::proptest! {
    #[test]
    fn numbers_lie_in_the_text_in_order(text in "\\PC{0,60}|([0-9]{1,4}|[.,:$% -]|مليون|ألف|وخمسة|نصف|million|half|cent|vingt|[a-zء-ي]| ){0,16}") {
        for language in Language::ALL {
            let mut end = 0;
            for number in numbers(&text, &words(&text, language.knowledge()), language.knowledge(), &[]) {
                proptest::prop_assert!(number.span.start >= end && text.get(number.span.range()).is_some());
                proptest::prop_assert!(!number.span.is_empty() && number.value.is_finite());
                end = number.span.end;
            }
        }
    }
}
