use encoding_rs::{Encoding, ISO_8859_6, WINDOWS_1252, WINDOWS_1256};
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::article::{Litter, Part, Role};

const ARABIC: &str = "وصل وزير الزراعة إلى ميناء الصفصاف يوم الخميس، في زيارة تستمر ثلاثة أيام.\r\n\
    وقال الوزير: إن الاتفاق الجديد «خطوة أولى»، مؤكدا أن الرصيف الشرقي سيفتح في الربيع المقبل.\n\n\
    وشكك رئيس نقابة الصيادين في الأرقام المعلنة، مطالبا بنشر نص الاتفاق كاملا.\n";

const FRENCH: &str = "Le ministre de l’Agriculture est arrivé jeudi au port, où l’attendaient près de 300 pêcheurs.\n\
    « C’est une première étape », a-t-il déclaré, évoquant le quai rénové.\n";

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn legacy(encoding: &'static Encoding, text: &str) -> Vec<u8> {
    let (bytes, _, lost) = encoding.encode(text);
    assert!(!lost, "the text has letters that {} lacks", encoding.name());
    bytes.into_owned()
}

/// The text, where it was read without any problem.
#[track_caller]
fn text(bytes: &[u8]) -> String {
    let Reading { mut given, problems } = read("خبر.txt", bytes);
    assert_eq!(problems, []);
    assert_eq!(given.len(), 1);
    given.remove(0).text
}

/// The one problem, where nothing was read.
#[track_caller]
fn problem(name: &str, bytes: &[u8]) -> Problem {
    let Reading { given, mut problems } = read(name, bytes);
    assert_eq!(given, []);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].name, name);
    problems.remove(0).problem
}

#[test]
fn utf_8_is_read_with_and_without_its_mark() {
    assert_eq!(text(ARABIC.as_bytes()), ARABIC);
    assert_eq!(text(format!("\u{FEFF}{ARABIC}").as_bytes()), ARABIC);
    assert_eq!(text("خبر 👋🏽 e\u{301}\u{A0}".as_bytes()), "خبر 👋🏽 e\u{301}\u{A0}");
    assert_eq!(text(b"a\rb\r\nc"), "a\rb\r\nc");
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    for original in [ARABIC, FRENCH, "Plain English, nothing else.\n", "خبر"] {
        for mark in ["", "\u{FEFF}"] {
            let marked = format!("{mark}{original}");
            assert_eq!(text(&utf_16(&marked, u16::to_le_bytes)), original);
            assert_eq!(text(&utf_16(&marked, u16::to_be_bytes)), original);
        }
    }
}

#[test]
fn legacy_arabic_code_pages_are_read() {
    assert_eq!(text(&legacy(WINDOWS_1256, ARABIC)), ARABIC);
    let iso = ARABIC.replace(['«', '»'], "\"");
    assert_eq!(text(&legacy(ISO_8859_6, &iso)), iso);
    assert_eq!(text(&legacy(WINDOWS_1252, FRENCH)), FRENCH);
}

#[test]
fn short_legacy_texts_are_read() {
    for short in ["وصل وزير الزراعة إلى الميناء يوم الخميس.", "نفت النقابة ذلك", "قال الرئيس إنه لن يستقيل"]
    {
        assert_eq!(text(&legacy(WINDOWS_1256, short)), short);
        assert_eq!(text(&legacy(ISO_8859_6, short)), short);
    }
    for short in ["Le préfet est arrivé à Évreux.", "Déjà vu à l’hôtel"] {
        assert_eq!(text(&legacy(WINDOWS_1252, short)), short);
    }
}

#[test]
fn a_few_broken_bytes_are_shown_and_told() {
    let mut bytes = ARABIC.as_bytes().to_vec();
    bytes.truncate(bytes.len() - 3); // the full stop, the newline and half of the last letter
    let Reading { given, problems } = read("خبر.txt", &bytes);
    assert!(given[0].text.ends_with("كامل\u{FFFD}"), "{}", given[0].text);
    let lossy = Problem::Lossy { encoding: "UTF-8".into(), replaced: 1 };
    assert_eq!(problems, [ReadError::of("خبر.txt", lossy)]);
    assert!(!problems[0].leaves_out());
}

#[test]
fn text_garbled_before_is_refused() {
    let as_western: String = ARABIC.bytes().map(char::from).filter(|c| !c.is_control() || *c == '\n').collect();
    assert_eq!(problem("a.txt", as_western.as_bytes()), Problem::Garbled);
    let (as_arabic, _) = WINDOWS_1256.decode_without_bom_handling(ARABIC.as_bytes());
    assert_eq!(problem("a.txt", as_arabic.as_bytes()), Problem::Garbled);
}

#[test]
fn an_empty_file_says_so() {
    for bytes in ["", "\u{FEFF}", " \r\n\t\u{A0} "] {
        assert_eq!(problem("a.txt", bytes.as_bytes()), Problem::Empty);
        assert_eq!(problem("a.jsonl", bytes.as_bytes()), Problem::Empty);
    }
}

#[test]
fn other_formats_are_named() {
    let kind = |bytes: &[u8]| match problem("a.txt", bytes) {
        Problem::OtherFormat { kind } => kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(kind(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj"), Kind::Pdf);
    assert_eq!(kind(b"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml"), Kind::Office);
    assert_eq!(
        kind(b"PK\x03\x04\x14\x00\x00\x00\x00\x00mimetypeapplication/vnd.oasis.opendocument.text"),
        Kind::Office
    );
    let damaged = problem("a.txt", b"PK\x03\x04\x14\x00\x06\x00\x08\x00a.txt");
    assert!(matches!(damaged, Problem::Damaged { .. }));
    assert_eq!(kind(b"{\\rtf1\\ansi text}"), Kind::Office);
    assert_eq!(kind(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), Kind::Image);
    assert_eq!(kind(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), Kind::Image);
    assert_eq!(kind(b"RIFF\x10\0\0\0WEBPVP8 "), Kind::Image);
    assert_eq!(kind(b"\0\0\0\x20ftypisom\0\0"), Kind::Media);
    assert_eq!(kind(b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;"), Kind::Mhtml);
    assert_eq!(kind(b"\x1F\x8B\x08\0"), Kind::Archive);
    assert_eq!(kind(b"<?xml version=\"1.0\"?><office:document>"), Kind::Xml);
    assert_eq!(kind(b"a text\0with a nul in it"), Kind::Unknown);
    let counted: Vec<u8> = (0..2_000_u32).flat_map(u32::to_le_bytes).collect();
    assert_eq!(kind(&counted), Kind::Unknown);
    let noise: Vec<u8> = (1..4_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    assert_eq!(kind(&noise), Kind::Unknown);
    assert!(matches!(problem("a.json", b"{\"text\": 1}"), Problem::BadLine { .. }));
    assert_eq!(problem("a.json", b"{\"colour\": \"red\"}"), Problem::NoArticle);
}

#[test]
fn text_that_only_looks_like_another_format_is_read() {
    for original in ["<3 is a heart\n", "a < b and so on", "{braces}", "[ad_1] خبر", "BZ stands for", "ID card\n"] {
        assert_eq!(text(original.as_bytes()), original);
    }
}

#[test]
fn a_file_of_50_mb_is_refused_by_its_size() {
    let large = vec![b'a'; 50_000_000];
    let too_large = |limit| Problem::TooLarge { bytes: 50_000_000, limit };
    assert_eq!(problem("a.txt", &large), too_large(LARGEST_TEXT));
    assert_eq!(problem("a.jsonl", &large), too_large(LARGEST_LINES));
    assert_eq!(check_size("a.txt", 50_000_000), Err(ReadError::of("a.txt", too_large(LARGEST_TEXT))));
    assert_eq!(check_size("a.jsonl", LARGEST_TEXT as u64 + 1), Ok(()));
    assert_eq!(
        ReadError::of("a.txt", too_large(LARGEST_TEXT)).to_string(),
        "a.txt: too large: 50.0 MB, at most 4 MB are read; split it into one file an article"
    );
}

#[test]
fn json_lines_are_read_line_by_line() {
    let lines = r#"{"id": "x-1", "title": "وصول", "text": "وصل الوزير.\r\nثم غادر.", "outlet": "صدى", "published": "2013-03-23 15:36:08", "url": "https://example.org/1", "language": "ar-EG", "section": {"other": [1]}}

{"text": "The minister arrived.", "id": null, "published": ""}
{"id": 7, "text": "Le ministre.", "published": "2013-03-23T23:36:08+02:00", "language": "sw"}"#;
    for lines in [lines.to_owned(), lines.replace('\n', "\r\n"), format!("\u{FEFF}{lines}")] {
        let Reading { given, problems } = read("set.jsonl", lines.as_bytes());
        assert_eq!(problems, []);
        assert_eq!(
            given,
            [
                Given {
                    name: "x-1".into(),
                    text: "وصل الوزير.\r\nثم غادر.".into(),
                    title: Some("وصول".into()),
                    outlet: Some("صدى".into()),
                    published: Some(date(2013, 3, 23)),
                    url: Some("https://example.org/1".into()),
                    language: Some(Language::Arabic),
                    ..Given::default()
                },
                Given::new("set.jsonl:3", "The minister arrived."),
                Given {
                    published: Some(date(2013, 3, 23)),
                    language: Some(Language::Undetermined),
                    ..Given::new("7", "Le ministre.")
                },
            ]
        );
    }
}

#[test]
fn bad_lines_are_named_while_the_others_are_read() {
    let lines =
        "{\"text\": \"a\"}\nnot json\n{\"title\": \"t\"}\n[1]\n{\"text\": 5}\n{\"text\": \" \"}\n{\"text\": \"b\"}\n";
    let Reading { given, problems } = read("set.JSONL", lines.as_bytes());
    assert_eq!(given, [Given::new("set.JSONL:1", "a"), Given::new("set.JSONL:7", "b")]);
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3, 4, 5, 6].map(Some));
    assert!(matches!(problems[0].problem, Problem::BadLine { .. }));
    assert_eq!(problems[1].to_string(), "set.JSONL, line 3: it has no \"text\": every line needs one");
    assert!(matches!(problems[2].problem, Problem::BadLine { .. }));
    assert!(matches!(problems[3].problem, Problem::BadLine { .. }));
    assert_eq!(problems[4].problem, Problem::NoText);
    assert!(problems.iter().all(ReadError::leaves_out));
}

#[test]
fn a_file_of_bad_lines_is_summed_up() {
    let Reading { given, problems } = read("a.jsonl", "خبر\n".repeat(5_000).as_bytes());
    assert_eq!(given, []);
    assert_eq!(problems.len(), 21);
    assert_eq!(problems[20], ReadError::of("a.jsonl", Problem::MoreBadLines { count: 4_980 }));
}

#[test]
fn of_a_file_of_a_million_articles_the_first_are_read_and_it_is_told() {
    let all = MOST_ARTICLES + 5;
    let item = "<item><description>خبر</description></item>";
    for (name, file) in [
        ("a.jsonl", "{\"text\": \"خبر\"}\n".repeat(all)),
        ("a.json", format!("[{}]", vec!["{\"text\": \"خبر\"}"; all].join(","))),
        ("a.xml", format!("<rss><channel>{}</channel></rss>", item.repeat(all))),
    ] {
        let Reading { given, problems } = read(name, file.as_bytes());
        assert_eq!(given.len(), MOST_ARTICLES, "{name}");
        assert_eq!(problems, [ReadError::of(name, Problem::MoreArticles { limit: MOST_ARTICLES })]);
    }
}

#[test]
fn a_field_that_is_not_understood_is_left_out_and_told() {
    let line = r#"{"id": ["x"], "text": "a", "published": "last Tuesday", "language": "Arabic", "url": "javascript:alert(1)"}"#;
    let Reading { given, problems } = read("a.jsonl", line.as_bytes());
    assert_eq!(given, [Given::new("a.jsonl:1", "a")]);
    let keys = problems.iter().map(|problem| match &problem.problem {
        Problem::BadField { key, .. } => key.as_str(),
        other => panic!("{other:?}"),
    });
    assert_eq!(keys.collect::<Vec<_>>(), ["id", "published", "url", "language"]);
    assert_eq!(
        problems[1].to_string(),
        "a.jsonl, line 1: \"published\" is not understood (\"last Tuesday\") and was left out: give a date such as 2024-07-04"
    );
    assert!(!problems.iter().any(ReadError::leaves_out));
}

#[test]
fn days_are_taken_from_dates_and_timestamps_only() {
    let the_day = Some(date(2013, 3, 23));
    for stamp in
        ["2013-03-23", " 2013-03-23\n", "2013-03-23 15:36:08", "2013-03-23T15:36:08Z", "2013-03-23t01:00+05:00"]
    {
        assert_eq!(day(stamp), the_day, "{stamp}");
    }
    for stamp in ["", "2013", "2013-13-01", "2013-02-30", "23.03.2013", "2013-03-233", "2013-03-23 بعد", "٢٠١٣-٠٣-٢٣"]
    {
        assert_eq!(day(stamp), None, "{stamp}");
    }
}

#[test]
fn a_feed_gives_an_article_an_item() {
    let feed = r#"<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "bomb">]>
<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>صدى الميناء</title><language>ar</language>
<image><title>شعار</title></image>
<item><title>قطار ليلي &amp;amp; جديد</title><link>https://sada.example/1</link><pubDate>Sun, 04 May 2031 23:00:00 +0300</pubDate>
<dc:creator><![CDATA[سلمى النجار]]></dc:creator><description>ملخص.</description>
<content:encoded><![CDATA[<p>انطلق القطار&nbsp;الليلي.</p><script>alert(1)</script><p>ووصل صباحا.</p>]]></content:encoded></item>
<item><title>بلا نص</title></item>
<item><description>&lt;p&gt;خبر قصير.&lt;/p&gt; &a;</description></item></channel></rss>"#;
    let Reading { given, problems } = read("f.xml", feed.as_bytes());
    assert_eq!(given.len(), 2);
    assert_eq!(given[0].text, "انطلق القطار\u{a0}الليلي.\nووصل صباحا.");
    assert_eq!(given[0].title.as_deref(), Some("قطار ليلي & جديد"));
    assert_eq!(given[0].outlet.as_deref(), Some("صدى الميناء"));
    assert_eq!(given[0].author.as_deref(), Some("سلمى النجار"));
    assert_eq!(given[0].published, Some(date(2031, 5, 4)));
    assert_eq!((given[0].name.as_str(), given[0].url.as_deref()), ("f.xml:1", Some("https://sada.example/1")));
    assert!(given[1].text.starts_with("خبر قصير.") && !given[1].text.contains("bomb"));
    assert_eq!(problems, [ReadError::at("f.xml", 2, Problem::NoText)]);
    let atom = "<feed xmlns='a' xml:lang='fr'><title>Le Quai</title><updated>2031-01-01</updated><entry><title>Un train</title>\
        <link href='https://q.example/1'/><author><name>Ana Roy</name></author><updated>2031-05-05</updated>\
        <content type='xhtml'><div><p>Le train est parti.</p></div></content></entry></feed>";
    let given = read("a.atom", atom.as_bytes()).given.remove(0);
    assert_eq!((given.text.as_str(), given.author.as_deref()), ("Le train est parti.", Some("Ana Roy")));
    assert_eq!((given.published, given.url.as_deref()), (None, Some("https://q.example/1")));
}

#[test]
fn json_of_many_shapes_is_read() {
    let article = r#"{"@type": "NewsArticle", "headline": "قطار", "articleBody": "وصل القطار.", "datePublished": "2031-05-04T23:00:00Z",
        "publisher": {"name": "صدى"}, "author": [{"name": "سلمى"}, {"name": "هانو"}], "inLanguage": "ar"}"#;
    for whole in [
        article.to_owned(),
        format!("[{article}]"),
        format!(r#"{{"articles": [{article}]}}"#),
        format!(r#"{{"@context": "s", "@graph": [{{"@type": "Person"}}, {article}]}}"#),
    ] {
        let Reading { given, problems } = read("a.json", whole.as_bytes());
        assert_eq!(problems, [], "{whole}");
        assert_eq!((given[0].text.as_str(), given[0].title.as_deref()), ("وصل القطار.", Some("قطار")));
        assert_eq!((given[0].outlet.as_deref(), given[0].author.as_deref()), (Some("صدى"), Some("سلمى, هانو")));
    }
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "صدى", "items": [{"id": "1", "content_html": "<p>أ.</p><p>ب.</p>"}]}"#;
    let given = read("a.json", feed.as_bytes()).given.remove(0);
    assert_eq!((given.text.as_str(), given.outlet.as_deref()), ("أ.\nب.", Some("صدى")));
}

#[test]
fn markdown_is_read_as_the_text_it_stands_for() {
    let source = "---\ntitle: قطار ليلي\nauthor: سلمى\ndate: 2031-05-04\n---\n# قطار ليلي\n\nوصل **القطار**\nإلى [الصفصاف](https://s.example).\n\n## ركاب\n\n- [ميناء الصفصاف يستقبل سفينة جديدة](https://s.example/2)\n";
    for name in ["a.md", "a.txt"] {
        let given = read(name, source.as_bytes()).given.remove(0);
        assert_eq!(given.text, "قطار ليلي\nوصل القطار إلى الصفصاف.\nركاب\nميناء الصفصاف يستقبل سفينة جديدة");
        let parts: Vec<Part> = given.marks.iter().map(|mark| mark.part).collect();
        assert_eq!(parts, [Part::Text(Role::Headline), Part::Text(Role::Subhead), Part::Litter(Litter::Related)]);
        assert_eq!((given.author.as_deref(), given.published), (Some("سلمى"), Some(date(2031, 5, 4))));
    }
    assert_eq!(text("# وسم\nخبر * مهم *\n".as_bytes()), "# وسم\nخبر * مهم *\n");
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut output = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut output);
    for (name, content) in files {
        let packed = miniz_oxide::deflate::compress_to_vec(content, 9);
        let (mut entry, config) =
            archive.new_file(name).compression_method(rawzip::CompressionMethod::DEFLATE).start().expect("it starts");
        let mut writer = config.wrap(std::io::sink());
        std::io::Write::write_all(&mut writer, content).expect("it is counted");
        let (_, descriptor) = writer.finish().expect("it ends");
        std::io::Write::write_all(&mut entry, &packed).expect("it is written");
        entry.finish(descriptor).expect("it ends");
    }
    archive.finish().expect("it ends");
    output
}

#[test]
fn each_file_of_a_zip_is_read_and_bombs_are_not() {
    let packed = zip(&[
        ("أخبار/أ.txt", "وصل الوزير.".as_bytes()),
        ("p_files/x.html", b"<p>x</p>"),
        ("b.jsonl", b"{\"text\": \"b\"}\n"),
        ("c.zip", b"PK"),
    ]);
    let Reading { given, problems } = read("a.zip", &packed);
    assert_eq!(
        given.iter().map(|given| given.name.as_str()).collect::<Vec<_>>(),
        ["a.zip/أخبار/أ.txt", "a.zip/b.jsonl:1"]
    );
    assert_eq!(problems, [ReadError::of("a.zip/c.zip", Problem::Nested)]);
    assert_eq!(problem("b.zip", &zip(&[("a.txt", &vec![b'a'; 50_000_000])])), Problem::Bomb);
    assert_eq!(problem("c.zip", &zip(&[("a.png", b"x")])), Problem::NoArticle);
}

#[test]
fn overrides_of_direction_are_taken_out_and_told() {
    let Reading { given, problems } = read("a.txt", "وصل \u{202E}الوزير\u{202C}.".as_bytes());
    assert_eq!(given[0].text, "وصل الوزير\u{202C}.");
    assert_eq!(problems, [ReadError::of("a.txt", Problem::Disguised { count: 1 })]);
    let Reading { given, .. } = read("a.html", "<h1>قطار&#x202E; ليلي جديد</h1><p>وصل القطار.</p>".as_bytes());
    assert!(
        given[0]
            .marks
            .iter()
            .all(|mark| !mark.span.of(&given[0].text).is_empty() && !mark.span.of(&given[0].text).contains('\n'))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>(), name in prop::sample::select(vec!["a.jsonl", "a.txt", "a.html", "a.md", "a.json"])) {
        let reading = read(name, &bytes);
        prop_assert!(!reading.given.is_empty() || !reading.problems.is_empty());
    }

    #[test]
    fn arabic_in_utf_8_comes_back_as_it_is(original in "[\\u{621}-\\u{64a}]{1,20}[\\u{621}-\\u{652} .،\r\n«»A-Za-z0-9\\u{a0}]{0,200}") {
        // Enough ط and ظ in a row is how garbled text is told.
        prop_assume!(original.chars().filter(|c| matches!(c, 'ط' | 'ظ')).count() < 6);
        prop_assert_eq!(text(original.as_bytes()), original);
    }
}
