use encoding_rs::{Encoding, ISO_8859_6, WINDOWS_1252, WINDOWS_1256};
use jiff::civil::date;
use proptest::prelude::*;

use super::*;

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
    assert_eq!(kind(b"PK\x03\x04\x14\x00\x06\x00\x08\x00a.txt"), Kind::Archive);
    assert_eq!(kind(b"{\\rtf1\\ansi text}"), Kind::Office);
    assert_eq!(kind(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), Kind::Image);
    assert_eq!(kind(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), Kind::Image);
    assert_eq!(kind(b"RIFF\x10\0\0\0WEBPVP8 "), Kind::Image);
    assert_eq!(kind(b"\0\0\0\x20ftypisom\0\0"), Kind::Media);
    assert_eq!(kind(b"\n <!DOCTYPE html>\n<html lang=ar><body>"), Kind::Html);
    assert_eq!(kind(b"<!-- saved from url=(0021)https://example.org -->\n<HTML><head>"), Kind::Html);
    assert_eq!(kind(b"<?xml version=\"1.0\"?><rss version=\"2.0\">"), Kind::Xml);
    assert_eq!(kind(b"a text\0with a nul in it"), Kind::Unknown);
    let counted: Vec<u8> = (0..2_000_u32).flat_map(u32::to_le_bytes).collect();
    assert_eq!(kind(&counted), Kind::Unknown);
    let noise: Vec<u8> = (1..4_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    assert_eq!(kind(&noise), Kind::Unknown);
    assert_eq!(problem("a.json", b"{\"text\": 1}"), Problem::OtherFormat { kind: Kind::Json });
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>(), lines in any::<bool>()) {
        let reading = read(if lines { "a.jsonl" } else { "a.txt" }, &bytes);
        prop_assert!(!reading.given.is_empty() || !reading.problems.is_empty());
    }

    #[test]
    fn arabic_in_utf_8_comes_back_as_it_is(original in "[\\u{621}-\\u{64a}]{1,20}[\\u{621}-\\u{652} .،\r\n«»A-Za-z0-9\\u{a0}]{0,200}") {
        // Enough ط and ظ in a row is how garbled text is told.
        prop_assume!(original.chars().filter(|c| matches!(c, 'ط' | 'ظ')).count() < 6);
        prop_assert_eq!(text(original.as_bytes()), original);
    }
}
