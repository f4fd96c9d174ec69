//! Dates as the news of three languages writes them. Everything is published on Wednesday, 19 May 2032.

use jiff::civil::{Date, date};

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

#[test]
fn dates_in_arabic_sentences() {
    check(
        Language::Arabic,
        &[
            (
                "أعلنت وزارة النقل في سلمار، مساء أمس الثلاثاء، إغلاق الجسر حتى نهاية الشهر الجاري.",
                &["2032-05-18 مساء أمس الثلاثاء", "2032-05 الشهر الجاري"],
            ),
            (
                "وكان المجلس قد أقر الموازنة مطلع كانون الثاني/يناير الماضي بعد جلسة استمرت يومين.",
                &["2032-01 كانون الثاني/يناير الماضي"],
            ),
            (
                "وسيلتقي الوزيران يوم الجمعة المقبل في قرية دارين، على أن تعقد جولة ثانية في 3 حزيران.",
                &["2032-05-21 يوم الجمعة المقبل", "2032-06-03 3 حزيران"],
            ),
            (
                "قُتل أربعة عمال قبل ثلاثة أيام في منجم يعود تشييده إلى عام 1974.",
                &["2032-05-16 قبل ثلاثة أيام", "1974 1974"],
            ),
            (
                "قال الأمين العام للنقابة إن 2000 عامل شاركوا في الإضراب يومي الأحد والاثنين.",
                &["2032-05-16 يومي الأحد", "2032-05-17 والاثنين"],
            ),
            (
                "صدر المرسوم في 12 ربيع الأول 1453 هـ الموافق 4 تموز 2031، ودخل حيز التنفيذ خريف 2031.",
                &["2031-07-04 12 ربيع الأول 1453 هـ الموافق 4 تموز 2031", "2031 2031"],
            ),
            ("مارس الحزب ضغوطا على أحد النواب، وفق صحيفة الوطن اليوم، منذ مارس.", &["2032-03 مارس"]),
            ("وقعت الهزة فجر السبت الماضي، وتلتها هزة أخرى في اليوم التالي.", &["2032-05-15 فجر السبت الماضي"]),
        ],
    );
}

#[test]
fn dates_in_english_sentences() {
    check(
        Language::English,
        &[
            (
                "The harbour of Selmar was shut late on Monday after a fire that may burn until the weekend.",
                &["2032-05-17 late on Monday"],
            ),
            (
                "Ministers will meet on Friday to vote on the plan, which was agreed last month.",
                &["2032-05-21 Friday", "2032-04 last month"],
            ),
            (
                "May said the march on May 9 drew 2,000 people, the largest since 2019.",
                &["2032-05-09 May 9", "2019 2019"],
            ),
            (
                "Prices rose 4.5% in April from a year earlier, and are expected to peak by mid-June.",
                &["2032-04 April", "2032-06 June"],
            ),
            (
                "Two weeks ago the court ordered a retrial; a hearing is due on 3 June.",
                &["2032-05-03 week Two weeks ago", "2032-06-03 3 June"],
            ),
            (
                "The Rovers won 3-2 on Saturday evening, their first title since the early 1990s.",
                &["2032-05-15 Saturday evening"],
            ),
            (
                "Today's youth will not remember the 1987 strike, she told Russia Today yesterday.",
                &["1987 1987", "2032-05-18 yesterday"],
            ),
            (
                "The October 7 attack and the storm of Nov. 12, 2030 are still under review, the panel said Wednesday.",
                &["2030-11-12 Nov. 12, 2030", "2032-05-19 Wednesday"],
            ),
        ],
    );
}

#[test]
fn dates_in_french_sentences() {
    check(
        Language::French,
        &[
            (
                "Le maire de Selmar a démissionné mardi soir, trois jours après le vote du 15 mai.",
                &["2032-05-18 mardi soir", "2032-05-15 15 mai"],
            ),
            (
                "Les deux ministres se rencontreront vendredi à Orvand, a indiqué hier leur porte-parole.",
                &["2032-05-21 vendredi", "2032-05-18 hier"],
            ),
            ("La sonde a quitté Mars fin mars et doit arriver en août 2033.", &["2032-03 mars", "2033-08 août 2033"]),
            (
                "L’usine, fermée depuis 2019, rouvrira le 1er juin ; 2000 personnes y travaillaient l’an dernier.",
                &["2019 2019", "2032-06-01 1er juin", "2031 l’an dernier"],
            ),
            (
                "Il y a trois semaines, dans la nuit de samedi à dimanche, la digue a cédé.",
                &["2032-04-26 week Il y a trois semaines", "2032-05-15 nuit de samedi à dimanche"],
            ),
            (
                "La loi, votée à l’automne 2030, entrera en vigueur le mois prochain.",
                &["2030 2030", "2032-06 mois prochain"],
            ),
            ("Le musée est fermé le lundi, et chaque dimanche après-midi en hiver.", &[]),
            (
                "Début avril, le conseil avait promis 1,5 million d’euros pour la saison 2032-2033.",
                &["2032-04 avril", "2032 2032", "2033 2033"],
            ),
        ],
    );
}

/// The full dates of a text without a publishing date.
fn full(text: &str, language: Language) -> Vec<String> {
    let found = full_dates(text, language.knowledge());
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
    let mentions = mentions(text, arabic, None);
    assert_eq!(mentions.iter().map(|m| m.span.of(text)).collect::<Vec<_>>(), ["قبل ثلاثة أيام", "يوم الخميس", "4 مايو"]);
}
