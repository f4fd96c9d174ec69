//! Dates as the news of three languages writes them. Everything is published on Wednesday, 19 May 2032.

mod arabic;
mod english;
mod french;

use jiff::civil::{Date, date};

use proptest::prelude::*;

use super::*;
use crate::language::Language;

const PUBLISHED: Date = date(2032, 5, 19);

fn written(date: Date, precision: Precision) -> String {
    match precision {
        Precision::Day => date.to_string(),
        Precision::Week => format!("{date} week"),
        Precision::Month => date.strftime("%Y-%m").to_string(),
        Precision::Year => date.year().to_string(),
    }
}

fn read(text: &str, language: Language, published: Option<Date>) -> Vec<String> {
    let found = dates(text, language.knowledge(), published);
    found.iter().map(|d| format!("{} {}", written(d.date, d.precision), d.span.of(text))).collect()
}

/// Each text with the dates that are to be read in it, as `date words`.
fn check(language: Language, cases: &[(&str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, wanted)| (text, read(text, language, Some(PUBLISHED)), wanted))
        .filter(|(_, found, wanted)| found != *wanted)
        .map(|(text, found, wanted)| format!("{text}\n   found  {found:?}\n   wanted {wanted:?}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// The full dates of a text without a publishing date.
fn full(text: &str, language: Language) -> Vec<String> {
    let found = full_dates(text, &words(text, language.knowledge()), language.knowledge());
    found.iter().map(|d| format!("{} {}", written(d.date, d.precision), d.span.of(text))).collect()
}

#[test]
fn full_dates_need_no_publishing_date() {
    assert_eq!(full("في 4 تموز 2024", Language::Arabic), ["2024-07-04 4 تموز 2024"]);
    assert_eq!(full("٤ يوليو ٢٠٢٤", Language::Arabic), ["2024-07-04 ٤ يوليو ٢٠٢٤"]);
    let both = full("في 9 ديسمبر / كانون الأول 2021 وصل", Language::Arabic);
    assert_eq!(both, ["2021-12-09 9 ديسمبر / كانون الأول 2021"]);
    assert_eq!(full("في فبراير 2022 عندما", Language::Arabic), ["2022-02 فبراير 2022"]);
    assert_eq!(full("on July 4, 2024 they", Language::English), ["2024-07-04 July 4, 2024"]);
    assert_eq!(full("on 4th July 2024", Language::English), ["2024-07-04 4th July 2024"]);
    assert_eq!(full("le 1er août 2024", Language::French), ["2024-08-01 1er août 2024"]);
    assert_eq!(full("am 4. Juli 2024 in", Language::German), ["2024-07-04 4. Juli 2024"]);
    assert_eq!(full("4 июля 2024 года", Language::Russian), ["2024-07-04 4 июля 2024"]);
}

#[test]
fn digits_alone_are_read_day_first_or_as_iso() {
    for text in ["2024-07-04", "04/07/2024", "4.7.2024", "٠٤/٠٧/٢٠٢٤"] {
        for language in [Language::Arabic, Language::English, Language::German] {
            assert_eq!(full(text, language), [format!("2024-07-04 {text}")]);
        }
    }
    assert_eq!(full("07/14/2024", Language::English), ["2024-07-14 07/14/2024"]);
    for text in ["© 2020", "4 يوليو", "12 1500", "1.2.3", "اليوم", "يوم الخميس"] {
        assert!(full(text, Language::Arabic).is_empty(), "{text}");
    }
}

#[test]
fn what_nothing_settles_is_a_mention_and_no_date() {
    let text = "قبل ثلاثة أيام، ثم يوم الخميس وفي 4 مايو";
    let arabic = Language::Arabic.knowledge();
    assert!(dates(text, arabic, None).is_empty());
    let mentions = mentions(text, &words(text, arabic), arabic, None);
    assert_eq!(mentions.iter().map(|m| m.span.of(text)).collect::<Vec<_>>(), ["قبل ثلاثة أيام", "يوم الخميس", "4 مايو"]);
}

proptest! {
    #[test]
    fn mentions_lie_in_the_text_in_order_and_settle_only_by_a_day(
        text in "\\PC{0,60}|([ء-ي]{2,6}|قبل|يوم|مساء|الخميس|الماضي|العام|مايو|من|3|2031|،| ){0,24}|(on|last|May|Monday|evening|4|to|2031|ago|days|,|-| ){0,30}|(le|lundi|mai|dernier|à|1er|il y a|mois|du|2031| ){0,30}"
    ) {
        for language in [Language::Arabic, Language::English, Language::French, Language::German] {
            let words = words(&text, language.knowledge());
            let found = mentions(&text, &words, language.knowledge(), Some(PUBLISHED));
            let mut end = 0;
            for mention in &found {
                prop_assert!(mention.span.start >= end && text.get(mention.span.range()).is_some());
                prop_assert!(!mention.span.is_empty());
                end = mention.span.end;
            }
            let alone = mentions(&text, &words, language.knowledge(), None);
            let places = |found: &[Mention]| found.iter().map(|mention| mention.span).collect::<Vec<_>>();
            prop_assert_eq!(places(&alone), places(&found), "the day settles dates and finds none");
        }
    }
}
