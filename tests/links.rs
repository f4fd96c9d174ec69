//! Links: frozen ones must open for good, damaged ones must say so, and whatever is written must be read.

#![allow(clippy::unwrap_used)] // a test may stop at what it did not expect

use jiff::civil::date;
use muqabala::article::{self, Corrections, Given, Litter, Mark, Role, Span};
use muqabala::language::Language;
use muqabala::link::{
    Anchor, Filter, Interface, LONGEST_LINK, Link, LinkError, Part, Source, UNPACKED_LIMIT, Unit, View, pack_given,
    read, unpack_given, write,
};
use proptest::prelude::*;

/// One a line: a name, a space, a link. Lines may be added, never changed or removed.
const FROZEN: &str = include_str!("links/v1.txt");

fn frozen_links() -> Vec<(&'static str, Link)> {
    let id = |digits: &str| digits.to_owned();
    let published = Source::Published { fingerprint: id("3fa9c01b2e") };
    let carried = Source::Carried(vec![
        Given {
            name: "صدى.txt".into(),
            text: "وصل الوزير إلى الميناء.\nقال: «نرحب بكم» 👋\n".into(),
            title: Some("زيارة الوزير".into()),
            outlet: Some("صدى الميناء".into()),
            published: Some(date(2031, 5, 8)),
            url: Some("https://example.org/1".into()),
            language: Some(Language::Arabic),
            ..Given::default()
        },
        Given::new("b.txt", "The minister arrived.\r\n"),
    ]);
    let default = Link::default;
    vec![
        ("shortest", Link { source: published.clone(), ..default() }),
        ("whatever-is-published", default()),
        (
            "row",
            Link {
                source: published.clone(),
                view: View::Sides,
                columns: vec![id("a1b2c3d4e5"), id("f6a7b8c9d0"), id("0000000001")],
                anchor: Some(Anchor { article: id("a1b2c3d4e5"), start: 120, end: 245 }),
                interface: Some(Interface::Arabic),
                ..default()
            },
        ),
        (
            "rows-all",
            Link {
                source: published.clone(),
                view: View::Rows(Filter::ToldByAll),
                interface: Some(Interface::English),
                ..default()
            },
        ),
        ("rows-some", Link { source: published.clone(), view: View::Rows(Filter::ToldBySome), ..default() }),
        ("rows", Link { source: published.clone(), view: View::Rows(Filter::All), ..default() }),
        (
            "rows-only",
            Link {
                source: published.clone(),
                view: View::Rows(Filter::OnlyBy(id("f6a7b8c9d0"))),
                columns: vec![id("f6a7b8c9d0"), id("a1b2c3d4e5")],
                ..default()
            },
        ),
        ("rows-differing", Link { source: published.clone(), view: View::Rows(Filter::Differing), ..default() }),
        ("framing", Link { source: published.clone(), view: View::Framing, ..default() }),
        (
            "framing-in-french",
            Link { source: published.clone(), view: View::Framing, interface: Some(Interface::French), ..default() },
        ),
        (
            "corrected",
            Link {
                source: published.clone(),
                corrections: vec![(
                    id("f6a7b8c9d0"),
                    Corrections {
                        headline: Some("زيارة الوزير".into()),
                        outlet: Some(String::new()),
                        published: Some(Some(date(2031, 5, 8))),
                        marks: vec![
                            Mark { span: Span::new(0, 12), part: article::Part::Litter(Litter::Reader) },
                            Mark { span: Span::new(40, 60), part: article::Part::Text(Role::Body) },
                        ],
                        ..Corrections::default()
                    },
                )],
                view: View::Article,
                columns: vec![id("f6a7b8c9d0")],
                ..default()
            },
        ),
        ("article", Link { source: published, view: View::Article, columns: vec![id("f6a7b8c9d0")], ..default() }),
        ("kept", Link { source: Source::Kept, view: View::Article, columns: vec![id("f6a7b8c9d0")], ..default() }),
        ("carried", Link { source: carried, view: View::Sides, interface: Some(Interface::Arabic), ..default() }),
    ]
}

#[test]
fn frozen_links_open_for_good() {
    let expected = frozen_links();
    let lines: Vec<(&str, &str)> = FROZEN.lines().filter_map(|line| line.split_once(' ')).collect();
    assert_eq!(lines.len(), expected.len(), "each frozen link has its meaning here");
    for (name, link) in expected {
        let (_, hash) = lines.iter().find(|(line, _)| *line == name).expect(name);
        assert_eq!(read(hash), Ok(link), "{name}");
    }
}

#[test]
fn links_of_today_are_written_as_the_frozen_ones_but_for_the_packing() {
    for (name, link) in frozen_links() {
        if !matches!(link.source, Source::Carried(_)) {
            let hash = write(&link).unwrap();
            assert!(FROZEN.lines().any(|line| line == format!("{name} {hash}")), "{name} {hash}");
        }
    }
}

#[test]
fn nothing_behind_the_address_is_the_stories_of_the_published_corpus() {
    for hash in ["", "#", "#/", "/"] {
        assert_eq!(read(hash), Ok(Link::default()));
    }
}

#[test]
fn what_is_no_link_says_so() {
    for hash in ["#top", "#/stories", "#/x/published/stories", "#//", "#/0/published/stories", "#مقابلة", "#/-1/kept"]
    {
        assert_eq!(read(hash), Err(LinkError::NotALink), "{hash}");
    }
    assert_eq!(read("#/2/whatever"), Err(LinkError::UnknownVersion { version: 2 }));
    assert_eq!(read("#/99999999999999/whatever"), Err(LinkError::UnknownVersion { version: u32::MAX }));
}

#[test]
fn damage_is_named() {
    let damaged = |hash: &str| match read(hash) {
        Err(LinkError::Damaged { part }) => part,
        other => panic!("{hash}: {other:?}"),
    };
    assert_eq!(damaged("#/1/publish/stories"), Part::Source);
    assert_eq!(damaged("#/1/published.3fa9c01b2/stories"), Part::Source);
    assert_eq!(damaged("#/1/published.3FA9C01B2E/stories"), Part::Source);
    assert_eq!(damaged("#/1/carried./sides"), Part::Articles);
    assert_eq!(damaged("#/1/carried.خبر/sides"), Part::Articles);
    assert_eq!(damaged("#/1/published/storie"), Part::View);
    assert_eq!(damaged("#/1/published/rows-only.12/ar"), Part::View);
    assert_eq!(damaged("#/1/published/sides/at.120-245.a1b2"), Part::Anchor);
    assert_eq!(damaged("#/1/published/sides/at.245-120.a1b2c3d4e5"), Part::Anchor);
    assert_eq!(damaged("#/1/published/sides/at.+1-2.a1b2c3d4e5"), Part::Anchor);
    assert_eq!(damaged("#/1/published/sides/at.1-99999999999999999999999.a1b2c3d4e5"), Part::Anchor);
    assert_eq!(damaged("#/1/published/sides/with.a1b2c3d4e5."), Part::Columns);
    assert_eq!(damaged("#/1/published/sides/tr"), Part::Rest);
    assert_eq!(damaged("#/1/published/sides/ar/ar"), Part::Rest);
}

#[test]
fn what_no_link_brings_back_is_not_written() {
    let unwritable = |link: Link| match write(&link) {
        Err(LinkError::Unwritable { part }) => part,
        other => panic!("{other:?}"),
    };
    let link = Link::default;
    assert_eq!(unwritable(Link { columns: vec![String::new()], ..link() }), Part::Columns);
    assert_eq!(unwritable(Link { view: View::Rows(Filter::OnlyBy("خبر.txt".into())), ..link() }), Part::View);
    assert_eq!(unwritable(Link { source: Source::Published { fingerprint: "x".into() }, ..link() }), Part::Source);
    let anchor = Some(Anchor { article: "a1b2c3d4e5".into(), start: 2, end: 1 });
    assert_eq!(unwritable(Link { anchor, ..link() }), Part::Anchor);
}

#[test]
fn a_row_of_five_outlets_of_a_published_corpus_stays_under_300_characters() {
    let columns: Vec<String> = (0..5).map(|n| format!("{n:010x}")).collect();
    let hash = write(&Link {
        corrections: vec![],
        source: Source::Published { fingerprint: "3fa9c01b2e".into() },
        view: View::Rows(Filter::OnlyBy(columns[4].clone())),
        anchor: Some(Anchor { article: columns[0].clone(), start: 1_234_567, end: 1_234_999 }),
        columns,
        interface: Some(Interface::Arabic),
    })
    .unwrap();
    assert!(hash.len() < 200, "{} characters leave no room for the page's own address: {hash}", hash.len());
}

#[test]
fn a_real_article_is_carried_in_a_few_thousand_letters() {
    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(files) = std::fs::read_dir(&seeds) else {
        println!("skipped: the seed articles are not there ({})", seeds.display());
        return;
    };
    for file in files {
        let path = file.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let bytes = text.len();
        let link = Link { source: Source::Carried(vec![Given::new("a.txt", text)]), ..Link::default() };
        let characters = write(&link).unwrap().len();
        println!("{bytes} bytes are carried in {characters} characters");
        assert!(characters < 300 + bytes / 2, "{}: {bytes} bytes, {characters} characters", path.display());
    }
}

#[test]
fn too_much_for_a_link_is_refused() {
    // Text that no deflate can shorten: digits of a linear congruence.
    let mut seed = 1_u64;
    let noise: String = (0..300_000)
        .map(|_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(b' ' + (seed >> 33) as u8 % 94)
        })
        .collect();
    let carried = |given| write(&Link { source: Source::Carried(given), ..Link::default() });
    let too_many_characters = LinkError::TooLarge { limit: LONGEST_LINK, unit: Unit::Characters };
    assert_eq!(carried(vec![Given::new("noise.txt", noise)]), Err(too_many_characters));
    assert_eq!(read(&format!("#/1/carried.{}/sides", "A".repeat(LONGEST_LINK))), Err(too_many_characters));
    let many = vec![Given::new("a.txt", "خبر"); 1_001];
    assert_eq!(carried(many), Err(LinkError::TooLarge { limit: 1_000, unit: Unit::Articles }));
}

/// Letters as a hostile sender would make them, past the limits that writing keeps.
fn packed_by_hand(text: &[u8]) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    URL_SAFE_NO_PAD.encode(miniz_oxide::deflate::compress_to_vec_zlib(text, 6))
}

#[test]
fn corrections_of_what_is_no_article_are_damage() {
    let packed = |id: &str| packed_by_hand(format!("[[\"{id}\",{{\"outlet\":\"صدى\"}}]]").as_bytes());
    let read_with = |source: &str, id: &str| read(&format!("#/1/{source}/corrected.{}/stories", packed(id)));
    assert!(read_with("published", "a1b2c3d4e5").is_ok());
    assert_eq!(read_with("published", "a/../b"), Err(LinkError::Damaged { part: Part::Corrections }));
    assert_eq!(read_with("kept", "a1b2c3d4e5"), Err(LinkError::Damaged { part: Part::View }));
}

#[test]
fn a_deflate_bomb_is_refused() {
    let bomb = packed_by_hand(&vec![b' '; 2 * UNPACKED_LIMIT]);
    assert!(bomb.len() < LONGEST_LINK, "the bomb must get past the limit of length to prove anything");
    let too_large = LinkError::TooLarge { limit: UNPACKED_LIMIT, unit: Unit::Bytes };
    assert_eq!(read(&format!("#/1/carried.{bomb}/sides")), Err(too_large));
    assert_eq!(unpack_given(&bomb), Err(too_large));
}

#[test]
fn a_bomb_of_many_small_articles_is_refused() {
    let bomb = packed_by_hand("{}\n".repeat(5_000_000).as_bytes());
    let too_many = LinkError::TooLarge { limit: 1_000, unit: Unit::Articles };
    assert_eq!(read(&format!("#/1/carried.{bomb}/sides")), Err(too_many));
}

#[test]
fn every_single_damaged_letter_of_a_carried_article_is_noticed() {
    let given =
        vec![Given::new("صدى.txt", "وصل الوزير إلى الميناء يوم الخميس، وقال إن الرصيف الجديد يفتح في الربيع.\n")];
    let hash = write(&Link { source: Source::Carried(given), ..Link::default() }).unwrap();
    let packed = "#/1/carried.".len()..hash.len() - "/stories".len();
    for place in packed {
        for letter in ["A", "z", "7", "_"] {
            if hash[place..=place] != *letter {
                let mut damaged = hash.clone();
                damaged.replace_range(place..=place, letter);
                assert_eq!(read(&damaged), Err(LinkError::Damaged { part: Part::Articles }), "{damaged}");
            }
        }
        let cut = format!("{}{}", &hash[..place], &hash[place + 1..]);
        assert_eq!(read(&cut), Err(LinkError::Damaged { part: Part::Articles }), "{cut}");
    }
}

#[test]
fn a_stored_article_comes_back_and_two_are_not_one() {
    let given = Given {
        published: Some(date(2031, 5, 8)), ..Given::new("صدى.txt", "وصل الوزير.\r\nثم غادر.\n")
    };
    assert_eq!(unpack_given(&pack_given(&given)), Ok(given));
    let two = packed_by_hand(b"{\"name\":\"a\",\"text\":\"b\"}\n{\"name\":\"c\",\"text\":\"d\"}");
    assert_eq!(unpack_given(&two), Err(LinkError::Damaged { part: Part::Articles }));
}

fn any_id() -> impl Strategy<Value = String> {
    (0..1_u64 << 40).prop_map(|n| format!("{n:010x}"))
}

/// Any text, Arabic more often than chance would give it.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["[\\u{600}-\\u{6ff} .،«»\n]{0,80}", any::<String>()]
}

fn any_given() -> impl Strategy<Value = Given> {
    let language = prop_oneof![Just(Language::Arabic), Just(Language::French), Just(Language::Undetermined)];
    let day = (-9999_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day));
    let text = || proptest::option::of(any_text());
    let beside = (text(), text(), text(), proptest::option::of(day), text(), proptest::option::of(language));
    (any_text(), any_text(), beside, proptest::collection::vec(any_mark(), 0..3), any_corrections()).prop_map(
        |(name, text, (title, outlet, author, published, url, language), marks, corrections)| Given {
            name,
            text,
            title,
            outlet,
            author,
            published,
            url,
            language,
            marks,
            corrections,
        },
    )
}

fn any_mark() -> impl Strategy<Value = Mark> {
    let part = prop_oneof![Just(article::Part::Text(Role::Body)), Just(article::Part::Litter(Litter::Reader))];
    (0..99_usize, 0..99_usize, part).prop_map(|(start, end, part)| Mark { span: Span::new(start, end), part })
}

fn any_corrections() -> impl Strategy<Value = Corrections> {
    let days = [None, Some(None), Some(Some(date(2031, 5, 8)))];
    (
        proptest::option::of(any_text()),
        proptest::sample::select(days.to_vec()),
        proptest::collection::vec(any_mark(), 0..3),
    )
        .prop_map(|(headline, published, marks)| Corrections {
            headline,
            published,
            marks,
            ..Corrections::default()
        })
}

fn any_link() -> impl Strategy<Value = Link> {
    let source = prop_oneof![
        Just(Source::default()),
        any_id().prop_map(|fingerprint| Source::Published { fingerprint }),
        proptest::collection::vec(any_given(), 0..4).prop_map(Source::Carried),
        Just(Source::Kept),
    ];
    let view = prop_oneof![
        Just(View::Stories),
        Just(View::Sides),
        Just(View::Rows(Filter::All)),
        Just(View::Rows(Filter::ToldByAll)),
        Just(View::Rows(Filter::ToldBySome)),
        any_id().prop_map(|id| View::Rows(Filter::OnlyBy(id))),
        Just(View::Rows(Filter::Differing)),
        Just(View::Framing),
        Just(View::Article),
    ];
    let anchor = (any_id(), 0_usize..5_000_000, 0_usize..5_000).prop_map(|(article, start, length)| Anchor {
        article,
        start,
        end: start + length,
    });
    let interface = prop_oneof![Just(Interface::Arabic), Just(Interface::English), Just(Interface::French)];
    (
        source,
        view,
        proptest::collection::vec(any_id(), 0..6),
        proptest::option::of(anchor),
        proptest::option::of(interface),
        proptest::collection::vec((any_id(), any_corrections()), 0..3),
    )
        .prop_map(|(source, view, columns, anchor, interface, corrections)| {
            // articles inside a link carry their own corrections
            let corrections = if matches!(source, Source::Published { .. }) { corrections } else { vec![] };
            Link { source, corrections, view, columns, anchor, interface }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(link in any_link()) {
        let hash = write(&link).unwrap();
        prop_assert!(hash.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#/.-_".contains(&byte)), "{}", hash);
        prop_assert!(hash.ends_with(|last: char| last.is_ascii_alphanumeric()), "{}", hash);
        prop_assert_eq!(read(&hash).unwrap(), link.clone());
        prop_assert_eq!(read(&hash[1..]).unwrap(), link);
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>(), letters in "[A-Za-z0-9_-]{0,200}") {
        let _ = (read(&text), unpack_given(&text), unpack_given(&letters));
        for hash in [format!("#/1/{text}"), format!("#/1/carried.{letters}"), format!("#/1/published/sides/{text}")] {
            if let Ok(link) = read(&hash) {
                prop_assert!(write(&link).is_ok());
            }
        }
    }

    #[test]
    fn a_damaged_link_is_an_error_or_another_link(link in any_link(), place in any::<prop::sample::Index>(), letter in "[ -~ب]") {
        let hash = write(&link).unwrap();
        let place = place.index(hash.len());
        let mut changed = hash.clone();
        changed.replace_range(place..=place, &letter);
        for damaged in [changed, hash[..place].to_owned(), format!("{}{}", &hash[..place], &hash[place + 1..])] {
            match read(&damaged) {
                Err(_) => {}
                // Articles inside a link arrive whole or not at all.
                Ok(Link { source: Source::Carried(given), .. }) => prop_assert_eq!(Source::Carried(given), link.source.clone()),
                Ok(other) => prop_assert!(write(&other).is_ok()),
            }
        }
    }

    #[test]
    fn stored_articles_come_back(given in any_given()) {
        prop_assert_eq!(unpack_given(&pack_given(&given)).unwrap(), given);
    }
}
