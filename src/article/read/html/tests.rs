use jiff::civil::date;
use proptest::prelude::*;

use super::super::{Problem, Reading, page, read};
use crate::article::{Given, Litter, Part, Role};

const PAGE: &str = r##"<!doctype html><html lang="ar"><head><meta charset="utf-8">
<title>قطار ليلي يربط الصفصاف بزلمير | صدى الميناء</title>
<link rel="canonical" href="https://sada.example/news/77">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"NewsArticle","headline":"قطار ليلي يربط الصفصاف بزلمير","datePublished":"2031-05-04T23:30:00-05:00",
  "author":{"@id":"#p"},"publisher":{"@type":"Organization","name":"صدى الميناء"},"url":"https://sada.example/news/77"},
 {"@type":"Person","@id":"#p","name":"سلمى النجار"},
 {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"آخر","datePublished":"2030-01-01"}]}]}</script></head>
<body class="rtl has-sidebar"><nav><ul><li><a href="/">الرئيسية</a><li><a href="/e">اقتصاد</a></ul></nav>
<article class="post tag-ads comments-open"><header><h1>قطار ليلي يربط الصفصاف بزلمير</h1>
<div class="meta"><span class="author">سلمى النجار</span><time datetime="2031-05-04">4 مايو 2031</time></div></header>
<div class="social-share"><a href="javascript:alert(1)">شارك</a></div>
<figure><img src=x onerror=alert(1)><figcaption>القطار في المحطة</figcaption></figure>
<p>انطلق القطار الليلي الأول من محطة الصفصاف مساء الأحد، وعلى متنه مئتا مسافر دفعوا ثمن تذاكرهم قبل شهر.</p>
<p><a href="/2">ميناء الصفصاف يستقبل سفينة جديدة من الجنوب</a></p>
<h2>ركاب من كل مكان</h2>
<p>وقال مدير السكك هانو فيرس إن الخط «يختصر نصف الطريق»، مؤكدا أن الرحلات ستزداد في الصيف المقبل.</p>
<p style="display: none">نص لا يراه أحد في هذه الصفحة مهما فعل.</p></article>
<section class="related"><h3>مواضيع</h3><div>فاز الفريق بالكأس بعد مباراة طويلة امتدت حتى منتصف الليل، وفرح الناس.</div></section>
<footer>© 2035 صدى الميناء</footer></body></html>"##;

#[track_caller]
fn one(reading: Reading) -> Given {
    assert_eq!(reading.problems, []);
    assert_eq!(reading.given.len(), 1);
    reading.given.into_iter().next().expect("there is one")
}

fn lines(given: &Given) -> Vec<(&str, Part)> {
    given.marks.iter().map(|mark| (mark.span.of(&given.text), mark.part)).collect()
}

#[test]
fn a_page_becomes_its_text_with_what_each_line_is() {
    let given = one(page("a.html", PAGE, None));
    let found = lines(&given);
    let of = |words: &str| found.iter().find(|(line, _)| line.starts_with(words)).map(|(_, part)| *part);
    assert_eq!(of("قطار ليلي"), Some(Part::Text(Role::Headline)));
    assert_eq!(of("انطلق"), Some(Part::Text(Role::Body)));
    assert_eq!(of("ركاب"), Some(Part::Text(Role::Subhead)));
    assert_eq!(of("ميناء"), Some(Part::Litter(Litter::Related)));
    assert_eq!(of("القطار في"), Some(Part::Litter(Litter::Caption)));
    assert_eq!(of("شارك"), Some(Part::Litter(Litter::Share)));
    assert_eq!(of("سلمى"), Some(Part::Litter(Litter::About)));
    assert_eq!(of("فاز"), Some(Part::Litter(Litter::Related)));
    assert_eq!(of("© 2035"), Some(Part::Litter(Litter::Copyright)));
    assert!(!given.text.contains("لا يراه") && !given.text.contains("alert"));
}

#[test]
fn a_page_states_its_own_fields_and_no_others() {
    let given = one(page("a.html", PAGE, None));
    assert_eq!(given.title.as_deref(), Some("قطار ليلي يربط الصفصاف بزلمير"));
    assert_eq!(given.outlet.as_deref(), Some("صدى الميناء"));
    assert_eq!(given.author.as_deref(), Some("سلمى النجار"));
    // the day as it is written, in whatever zone
    assert_eq!(given.published, Some(date(2031, 5, 4)));
    assert_eq!(given.url.as_deref(), Some("https://sada.example/news/77"));
    let bare = one(page(
        "a.html",
        "<body><p>وصل الوزير إلى الميناء.</p><footer>© 2031 صدى</footer>",
        Some("https://b.example/x"),
    ));
    assert_eq!((bare.title, bare.outlet, bare.author, bare.published), (None, None, None, None));
    assert_eq!(bare.url.as_deref(), Some("https://b.example/x"));
}

#[test]
fn what_stands_beside_the_headline_in_a_title_is_the_outlet_only_where_the_page_shows_it() {
    let outlet = |beside: &str, foot: &str| {
        let page_of = format!(
            "<html lang=ar><title>قطار ليلي يربط الصفصاف بزلمير | {beside}</title><body><nav><a href='/e'>نقل</a></nav>
            <h1>قطار ليلي يربط الصفصاف بزلمير</h1><p>انطلق القطار الليلي الأول من محطة الصفصاف مساء الأحد، وعلى متنه مئتا مسافر
            دفعوا ثمن تذاكرهم قبل شهر، وقال مدير السكك إن الرحلات ستزداد في الصيف المقبل.</p><footer>{foot}</footer></body></html>"
        );
        one(page("a.html", &page_of, Some("https://sada.example/news/77"))).outlet
    };
    assert_eq!(outlet("صدى الميناء", "<p>جميع الحقوق محفوظة لموقع صدى الميناء</p>").as_deref(), Some("صدى الميناء"));
    assert_eq!(outlet("صدى الميناء", "<a href='/'><img alt='صدى الميناء'></a>").as_deref(), Some("صدى الميناء"));
    assert_eq!(outlet("Sada", "").as_deref(), Some("Sada"));
    // a section, a slogan: nothing says that the site is called so
    assert_eq!(outlet("نقل ومواصلات", ""), None);
}

#[test]
fn a_link_to_an_authors_page_beside_the_headline_names_the_author() {
    let author = |links: &str| {
        let page_of = format!(
            "<body><h1>Night train links Willow and Zelmir</h1><div>{links}</div><p>The first night train left Willow station
            on Sunday evening with two hundred passengers who had bought their tickets a month before.</p>
            <p>More on <a href='/author/other'>Ilse Varn</a></p></body>"
        );
        one(page("a.html", &page_of, Some("https://sada.example/news/77"))).author
    };
    assert_eq!(author("<a href='/author/hanno-vers'>Hanno Vers</a>").as_deref(), Some("Hanno Vers"));
    assert_eq!(author("<a href='/travel/trains'>Trains</a>"), None);
}

#[test]
fn a_page_in_an_arabic_code_page_is_read_as_it_says() {
    let html = PAGE.replace("utf-8", "windows-1256");
    let (bytes, ..) = encoding_rs::WINDOWS_1256.encode(&html);
    assert_eq!(one(read("a.html", &bytes)).text, one(page("a.html", PAGE, None)).text);
}

#[test]
fn pages_built_to_overwhelm_are_refused() {
    let refused = |html: &str| page("a.html", html, None).problems.into_iter().next().map(|error| error.problem);
    for html in [
        "<div>".repeat(1_000_000),
        "<b>".repeat(300_000),
        (0..20_000).map(|n| format!("<p><b id={n}></p>")).collect(),
        "<table><td>".repeat(200_000),
        format!("<a {}>", (0..300_000).map(|n| format!("a{n} ")).collect::<String>()),
        "<br>".repeat(1_000_000),
    ] {
        assert_eq!(refused(&html), Some(Problem::TooComplex), "{}", &html[..30]);
    }
    assert_eq!(refused("<script>document.write('خبر')</script>"), Some(Problem::NoBody));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_page_is_marks_lie_on_whole_lines_in_order(cuts in prop::collection::vec((0..PAGE.len(), 0..PAGE.len(), any::<bool>()), 0..6)) {
        let mut html = PAGE.to_owned();
        for (from, to, doubles) in cuts {
            let near = |at: usize| (0..=at.min(html.len())).rev().find(|at| html.is_char_boundary(*at)).unwrap_or(0);
            let (from, to) = (near(from.min(to)), near(from.max(to)));
            let piece = if doubles { html[from..to].repeat(2) } else { String::new() };
            html.replace_range(from..to, &piece);
        }
        for given in page("a.html", &html, None).given {
            let mut end = 0;
            for mark in &given.marks {
                prop_assert!(mark.span.start >= end && mark.span.end > mark.span.start);
                prop_assert!(mark.span.start == 0 || given.text[..mark.span.start].ends_with('\n'));
                prop_assert!(mark.span.end == given.text.len() || given.text[mark.span.end..].starts_with('\n'));
                end = mark.span.end;
            }
        }
    }
}
