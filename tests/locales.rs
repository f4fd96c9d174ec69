//! The interface's texts: every language has every key, with the same variables and with all the plurals that it
//! needs; the components ask for no key that is not there, and no text lies unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each language with the plural forms that a count must have, by CLDR.
const LANGUAGES: [(&str, &[&str]); 2] =
    [("ar", &["zero", "one", "two", "few", "many", "other"]), ("en", &["one", "other"])];

/// Beginnings of keys that the components put together from a name, as in `format!("notice-{}", ...)`.
const PUT_TOGETHER: [&str; 5] = ["notice-{}", "litter-{}", "mark-{}", "working-{stage}", "language-{}"];

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of a language: a key at the start of a line, its text up to the next key.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::<String, String>::new();
    let mut last = None;
    for line in read(&at(&format!("static/locales/{language}.ftl"))).lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (key, text) = line.split_once(" = ").unwrap_or_else(|| panic!("{language}: {line}"));
            assert!(messages.insert(key.to_owned(), text.to_owned()).is_none(), "{language}: {key} stands twice");
            last = Some(key.to_owned());
        } else if !line.starts_with('#')
            && let Some(text) = last.as_ref().and_then(|key| messages.get_mut(key))
        {
            text.push('\n');
            text.push_str(line);
        }
    }
    messages
}

fn variables(text: &str) -> BTreeSet<&str> {
    let name = |rest: &'_ str| rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
    text.split('$').skip(1).map(|rest| &rest[..name(rest)]).collect()
}

/// The files of a folder and of those in it.
fn sources(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the sources are there").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![read(&path)] }).collect()
}

#[test]
fn every_language_has_every_key_with_the_same_variables() {
    let all: Vec<_> = LANGUAGES.iter().map(|(language, _)| (*language, messages(language))).collect();
    let (first, rest) = all.split_first().expect("there are languages");
    assert!(first.1.len() > 100, "the messages are found");
    for (language, messages) in rest {
        assert!(first.1.keys().eq(messages.keys()), "{} and {language} have other keys", first.0);
        for (key, text) in messages {
            assert_eq!(variables(text), variables(&first.1[key]), "{language}: {key}");
        }
    }
}

#[test]
fn every_count_has_every_plural_of_its_language() {
    for (language, forms) in LANGUAGES {
        for (key, text) in messages(language) {
            for cases in text.split("->").skip(1) {
                for form in forms {
                    assert!(cases.contains(&format!("[{form}]")), "{language}: {key} has no form for {form}");
                }
            }
        }
    }
}

#[test]
fn what_the_components_ask_for_is_there_and_nothing_lies_unused() {
    let messages = messages("en");
    let mut quoted = BTreeSet::new();
    for source in [sources(&at("src/view")), sources(&at("src/app"))].concat() {
        quoted.extend(source.split('"').map(str::to_owned));
        for call in ["words.say(\"", "words.with(\""] {
            for asked in source.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(messages.contains_key(asked), "{asked} has no text");
            }
        }
    }
    for key in messages.keys() {
        let made = PUT_TOGETHER.iter().any(|made| {
            let (beginning, _) = made.split_once('{').expect("it has a place for the name");
            quoted.contains(*made) && key.starts_with(beginning)
        });
        assert!(made || quoted.contains(key), "{key} is used nowhere");
    }
}
