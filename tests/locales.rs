//! The interface's texts: every language has every key, with the same variables and with all the plurals that it
//! needs; the components ask for no key that is not there, and no text lies unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use muqabala::app::texts::Texts;
use muqabala::language::cues::CueReason;
use muqabala::link::Interface;

/// Each language with the plural forms that a count must have, by CLDR.
///
/// CLDR's `many` of French begins at a million, which no count here reaches.
const LANGUAGES: [(&str, &[&str]); 3] =
    [("ar", &["zero", "one", "two", "few", "many", "other"]), ("en", &["one", "other"]), ("fr", &["one", "other"])];

/// Beginnings of keys that the components put together from a name, as in `format!("notice-{}", ...)`.
const PUT_TOGETHER: [&str; 7] =
    ["correct-{name}", "cue-{}", "notice-{}", "litter-{}", "mark-{}", "working-{stage}", "language-{}"];

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

/// What is there beside what [`Texts`] fills in.
fn not_filled_in(pattern: &Pattern<String>) -> Vec<String> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    let expressions = placeables.flat_map(|expression| match expression {
        Expression::Inline(InlineExpression::VariableReference { .. }) => vec![],
        Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => vec![],
        Expression::Select { selector: InlineExpression::VariableReference { .. }, variants } => {
            variants.iter().flat_map(|variant| not_filled_in(&variant.value)).collect()
        }
        other => vec![format!("{other:?}")],
    });
    expressions.collect()
}

#[test]
fn the_page_reads_each_file_whole_and_fills_in_all_that_is_in_it() {
    for (language, _) in LANGUAGES {
        let file = read(&at(&format!("static/locales/{language}.ftl")));
        let resource = fluent_syntax::parser::parse_runtime(file.clone());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { panic!("{language}: {entry:?} is no message") };
            assert!(message.attributes.is_empty(), "{language}: {}", message.id.name);
            let value = message.value.expect("a message has a text");
            assert_eq!(not_filled_in(&value), [""; 0], "{language}: {}", message.id.name);
        }
        assert!(Texts::read(file).keys().eq(messages(language).keys()), "{language}");
    }
}

#[test]
fn every_language_of_the_interface_has_its_texts_and_the_page_asks_early_for_them() {
    assert!(Interface::ALL.iter().map(|interface| interface.tag()).eq(LANGUAGES.map(|(language, _)| language)));
    let list = Interface::ALL.map(|interface| format!("'{}'", interface.tag())).join(", ");
    assert!(read(&at("static/start.js")).contains(&format!("const LANGUAGES = [{list}];")));
}

#[test]
fn the_reason_of_every_cue_word_is_told_and_in_english_as_the_reports_tell_it() {
    let messages = messages("en");
    for reason in CueReason::ALL {
        assert_eq!(messages[&format!("cue-{}", reason.name())].trim(), reason.sentence());
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
