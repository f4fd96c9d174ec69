//! What short texts state about themselves, with what they do not.

use super::super::{Article, Given};

/// A headline and two paragraphs around it, so that every line stands where it stands on a page.
const AR: [&str; 2] = [
    "افتتاح جسر جديد فوق نهر أورسن",
    "ويربط الجسر بين ضفتي المدينة القديمة، ومن المتوقع أن يعبره نحو عشرة آلاف سيارة يوميا بعد انتهاء الأعمال.",
];
const EN: [&str; 2] = [
    "New bridge over the Orsen opens to traffic",
    "The bridge joins both banks of the old town, and some ten thousand cars are expected to use it every day.",
];
const FR: [&str; 2] = [
    "Un nouveau pont ouvre sur l’Orsen",
    "Le pont relie les deux rives de la vieille ville, et dix mille voitures devraient y passer chaque jour.",
];

fn article(lines: &[&str]) -> Article {
    Article::from(Given::new("a.txt", lines.join("\n")))
}

fn words(stated: &Option<super::Stated>) -> &str {
    stated.as_ref().map_or("", |stated| stated.text.as_str())
}

/// Dateline and source of an article whose first paragraph, or the line above it, is `opening`.
fn opened(around: [&str; 2], opening: &str) -> (String, String) {
    let read = article(&[around[0], opening, around[1], around[1]]);
    (words(&read.dateline).to_owned(), words(&read.source).to_owned())
}

#[test]
fn the_place_and_the_agency_of_an_opening_are_read() {
    let rest = "افتتح رئيس البلدية صباح اليوم الجسر الجديد أمام حركة المرور بعد عامين من العمل.";
    for (opening, place, agency) in [
        ("القاهرة (رويترز) - ", "القاهرة", "رويترز"),
        ("القاهرة - وكالات: ", "القاهرة", "وكالات"),
        ("هالفينا (وكالة الساحل) – ", "هالفينا", "وكالة الساحل"),
        ("بيروت – «الحياة» - ", "بيروت", "الحياة"),
        ("هالفينا في 3 مارس / وكالة الساحل / ", "هالفينا", "وكالة الساحل"),
        ("تونس 3 مارس 2034 (وات) - ", "تونس", "وات"),
        ("هالفينا /أ ش أ/ ", "هالفينا", "أ ش أ"),
        ("أ ف ب - ", "", "أ ف ب"),
        ("د ب أ – ", "", "د ب أ"),
        ("بكين – ", "بكين", ""),
        ("هالفينا ـ ", "هالفينا", ""),
        ("سيدي عمار - ", "سيدي عمار", ""),
        ("دمشق-سانا ", "دمشق", "سانا"),
        ("دبي، الإمارات العربية المتحدة (CNN)-- ", "دبي", "CNN"),
        ("أورسن (كادمورا) (أ ف ب) - ", "أورسن", "أ ف ب"),
    ] {
        assert_eq!(opened(AR, &format!("{opening}{rest}")), (place.into(), agency.into()), "{opening}");
    }
    let rest = "The mayor opened the new bridge to traffic on Thursday, two years after work on it began.";
    for (opening, place, agency) in [
        ("CAIRO (Reuters) - ", "CAIRO", "Reuters"),
        ("HALVENA, March 3 (Tollvar) -- ", "HALVENA", "Tollvar"),
        ("HALVENA, Kadmora — ", "HALVENA", ""),
        ("PARIS, 3 March (AFP) – ", "PARIS", "AFP"),
        ("(AFP) — ", "", "AFP"),
        ("Halvena – ", "Halvena", ""),
        ("SAN BRISTO (AP) — ", "SAN BRISTO", "AP"),
    ] {
        assert_eq!(opened(EN, &format!("{opening}{rest}")), (place.into(), agency.into()), "{opening}");
    }
    let rest = "La maire a ouvert jeudi le nouveau pont à la circulation, deux ans après le début des travaux.";
    for (opening, place, agency) in [
        ("Paris, 3 mars (AFP) – ", "Paris", "AFP"),
        ("MONTÉLIS (AMP) — ", "MONTÉLIS", "AMP"),
        ("Saint-Orsen - ", "Saint-Orsen", ""),
    ] {
        assert_eq!(opened(FR, &format!("{opening}{rest}")), (place.into(), agency.into()), "{opening}");
    }
}

#[test]
fn a_line_of_its_own_may_name_place_and_agency() {
    for (line, place, agency) in [
        ("بكين - أ ش أ", "بكين", "أ ش أ"),
        ("موسكو _أ ش أ", "موسكو", "أ ش أ"),
        ("هالفينا-سانا", "هالفينا", "سانا"),
        ("القاهرة /أ ش أ/", "القاهرة", "أ ش أ"),
        ("رويترز", "", "رويترز"),
        ("وكالات", "", "وكالات"),
        ("(د ب أ)", "", "د ب أ"),
        ("الرياض: ناصر الهذيلي", "الرياض", ""),
        ("بيروت – «الحياة»", "بيروت", "الحياة"),
    ] {
        assert_eq!(opened(AR, line), (place.into(), agency.into()), "{line}");
    }
    for (line, place, agency) in
        [("AFP", "", "AFP"), ("London (Reuters)", "London", "Reuters"), ("PARIS, 3 March", "PARIS", "")]
    {
        assert_eq!(opened(EN, line), (place.into(), agency.into()), "{line}");
    }
}

#[test]
fn speakers_insertions_and_labels_are_no_datelines() {
    for opening in [
        "بوتين: لن نوقع على الاتفاق قبل أن يوافق عليه البرلمان في جلسة علنية.",
        "وكالة الطاقة: الطلب على النفط يتراجع للشهر الثالث على التوالي في آسيا.",
        "عاجل - مقتل شخصين في حادث سير على الطريق السريع شمال المدينة القديمة.",
        "وقال كورفات - الذي تولى منصبه قبل عام - إن الجسر سيبقى مفتوحا طوال الليل.",
        "كورفات - وهو مهندس سابق - تولى الإشراف على بناء الجسر منذ البداية.",
        "وذكرت وكالة أنباء «الساحل» اليوم الأحد أن الجسر سيبقى مفتوحا طوال الليل.",
        "ونقلت صحيفة «الضفة»، عن رئيس البلدية قوله إن الجسر سيبقى مفتوحا طوال الليل.",
        "قال رئيس البلدية اليوم /الجمعة/ إن الجسر سيبقى مفتوحا طوال الليل أمام السيارات.",
        "الوزير – رغم كل ما قيل – لم يحضر حفل الافتتاح الذي نظمته البلدية أمس.",
    ] {
        assert_eq!(opened(AR, opening), (String::new(), String::new()), "{opening}");
    }
    for opening in [
        "Macron: we will not sign the agreement before parliament has voted on it in public.",
        "Petra Vale – who opened the bridge on Thursday – said that it would stay open all night.",
        "EXCLUSIVE - The mayor has opened the new bridge to traffic, two years after work began.",
        "Nadim Holt (left) – the engineer of the bridge – was among those who crossed it first.",
        "The OECD (a club of rich countries) - said that bridges were good for growth.",
        "Opinion – Bridges are more than stone and steel, and those who build them know it.",
    ] {
        assert_eq!(opened(EN, opening), (String::new(), String::new()), "{opening}");
    }
    for opening in [
        "Macron : « nous ne signerons pas avant que le Parlement ait voté en séance publique ».",
        "Reportage – Le pont relie enfin les deux rives de la vieille ville, et on danse.",
        "Le pont – une merveille – relie enfin les deux rives de la vieille ville.",
    ] {
        assert_eq!(opened(FR, opening), (String::new(), String::new()), "{opening}");
    }
}

/// The author of an article with a line between headline and body, or with one behind it.
fn signed(around: [&str; 2], line: &str, is_above: bool) -> String {
    let (above, below) = if is_above { (line, "") } else { ("", line) };
    words(&article(&[around[0], above, around[1], around[1], below]).byline).to_owned()
}

#[test]
fn authors_are_read_behind_labels_without_label_and_profession() {
    for (line, author) in [
        ("كتب: سامر الحداد", "سامر الحداد"),
        ("كتبت - نوفا ريمال", "نوفا ريمال"),
        ("كتب سامر الحداد", "سامر الحداد"),
        ("بقلم: د. سامي البرغوثي", "د. سامي البرغوثي"),
        ("بقلم/ سامر الحداد", "سامر الحداد"),
        ("تقرير: سامر الحداد - هالفينا", "سامر الحداد"),
        ("إعداد: سامر الحداد | 3 مارس 2034", "سامر الحداد"),
        ("3 مارس 2034 | بقلم سامر الحداد", "سامر الحداد"),
        ("سعاد العتيبي - مراسلة الشؤون المحلية", "سعاد العتيبي"),
        ("هالفينا: ناصر الهذيلي", "ناصر الهذيلي"),
        ("محمد الهنداوي", "محمد الهنداوي"),
    ] {
        assert_eq!(signed(AR, line, true), author, "{line}");
    }
    for (line, author) in [
        ("By Hollis Trane", "Hollis Trane"),
        ("By HOLLIS TRANE and Ida Solberg", "HOLLIS TRANE and Ida Solberg"),
        ("By Hollis Trane, Ida Solberg and Max de Roe in Serrane", "Hollis Trane, Ida Solberg and Max de Roe"),
        ("By Hollis Trane, Political Editor", "Hollis Trane"),
        ("Hannah Pryce, transport correspondent", "Hannah Pryce"),
        ("Hannah Pryce Transport correspondent", "Hannah Pryce"),
        ("Written by Hollis Trane | 3 March 2034", "Hollis Trane"),
        ("Staff and agencies", "Staff and agencies"),
    ] {
        assert_eq!(signed(EN, line, true), author, "{line}");
    }
    for (line, author) in [
        ("Par Solène Marchadier (Montélis, envoyée spéciale)", "Solène Marchadier"),
        ("Par Agathe Villemin et Marc de La Tour", "Agathe Villemin et Marc de La Tour"),
        ("Publié le 3 mars 2034 • Par Agathe Villemin • dans : Culture", "Agathe Villemin"),
        ("Par L. Mercoeur", "L. Mercoeur"),
    ] {
        assert_eq!(signed(FR, line, true), author, "{line}");
    }
}

#[test]
fn authors_are_read_behind_the_article() {
    for (around, line, author) in [
        (AR, "(إعداد ليلى سمعان للنشرة العربية - تحرير رامي الخطيب)", "ليلى سمعان"),
        (EN, "(Reporting by Jonas Wray in Halvena; editing by Peter Marrow)", "Jonas Wray"),
        (EN, "Reporting by Jonas Wray and Ida Solberg; Editing by Peter Marrow", "Jonas Wray and Ida Solberg"),
        (FR, "Propos recueillis par Thibault Carné", "Thibault Carné"),
        (FR, "Solène Marchadier", "Solène Marchadier"),
        (FR, "Solène Marchadier, envoyée spéciale à Montélis", "Solène Marchadier"),
    ] {
        assert_eq!(signed(around, line, false), author, "{line}");
    }
}

#[test]
fn what_is_no_author_is_none() {
    for line in [
        "كتب جديدة في معرض الشارقة",
        "تقرير أممي: الجوع يزداد",
        "رئيس البلدية يفتتح الجسر",
        "صورة تعبيرية",
        "الجسر القديم",
        "تحرير المدينة من الألغام",
        "م.س / ع.ح",
    ] {
        assert_eq!(signed(AR, line, true), "", "{line}");
    }
    for line in [
        "By the river",
        "By Christmas",
        "The Old Bridge of Orsen",
        "Share this article",
        "Related Stories",
        "Report: bridge too dear",
    ] {
        assert_eq!(signed(EN, line, true), "", "{line}");
    }
    for line in ["Par ailleurs, le pont", "Vieux pont de l’Orsen", "Lire aussi", "Partager"] {
        assert_eq!(signed(FR, line, true), "", "{line}");
    }
}

/// The outlet of an article with a line above its headline and one behind its end.
fn outlet(around: [&str; 2], above: &str, below: &str) -> String {
    words(&article(&[above, around[0], around[1], around[1], below]).outlet).to_owned()
}

#[test]
fn the_holder_of_the_rights_is_the_outlet_without_formula_and_company() {
    for (line, name) in [
        ("© 2029 The Orsen Courier Ltd. All rights reserved.", "The Orsen Courier"),
        ("The Orsen Courier © 2029", "The Orsen Courier"),
        ("Copyright 2029 Orsen Courier Inc.", "Orsen Courier"),
        ("Copyright © 2029 Orsen Courier. All rights reserved", "Orsen Courier"),
        ("© 2030 | Designed by Pixelhaus", ""),
        ("All rights reserved © 2029", ""),
    ] {
        assert_eq!(outlet(EN, "", line), name, "{line}");
    }
    for (line, name) in [
        ("جميع الحقوق محفوظة لجريدة المرسى © 2031", "جريدة المرسى"),
        ("جميع الحقوق محفوظة © 2020 مجلة المرفأ | Themed by Pixelhaus", "مجلة المرفأ"),
        ("حقوق النشر © 2031 مرافئ برس", "مرافئ برس"),
        ("جميع الحقوق محفوظة © 2031", ""),
    ] {
        assert_eq!(outlet(AR, "", line), name, "{line}");
    }
    assert_eq!(outlet(FR, "", "© 2030 Le Phare de Montélis. Tous droits réservés."), "Le Phare de Montélis");
}

#[test]
fn the_page_names_its_outlet_in_other_places_too() {
    assert_eq!(outlet(AR, "صحيفة الميزان", ""), "صحيفة الميزان");
    assert_eq!(outlet(AR, "", "تابعوا الأفق على فيسبوك وتلغرام"), "الأفق");
    assert_eq!(outlet(EN, "", "Follow The Courier on Facebook"), "The Courier");
    assert_eq!(outlet(AR, "", "المصدر: وكالة الساحل"), "", "a source is no outlet");
    for (line, around) in [
        ("تابعونا على فيسبوك", AR),
        ("تابع القراءة", AR),
        ("أخبار محلية", AR),
        ("Follow us on Facebook", EN),
        ("Local news", EN),
        ("Société", FR),
    ] {
        assert_eq!(outlet(around, line, ""), "", "{line}");
        assert_eq!(outlet(around, "", line), "", "{line}");
    }
}

#[test]
fn a_host_is_evidence_only_for_words_that_stand_there() {
    let text = [EN[0], EN[1], EN[1], "The Orsen Courier"].join("\n");
    let read = |text: &str, url: &str| {
        let given = Given { url: Some(url.to_owned()), ..Given::new("a.txt", text) };
        words(&Article::from(given).outlet).to_owned()
    };
    assert_eq!(read(&text, "https://www.orsencourier.example/news/1"), "The Orsen Courier");
    assert_eq!(read(&text, "https://bridges.example/1"), "");
    assert_eq!(read(&[EN[0], EN[1]].join("\n"), "https://www.orsencourier.example/news/1"), "");
}

/// The publishing date of an article with a line between headline and body, or behind its end.
fn published(around: [&str; 2], above: &str, below: &str) -> Option<String> {
    let read = article(&[around[0], above, around[1], around[1], below]);
    read.published.map(|published| published.date.to_string())
}

#[test]
fn published_is_told_from_updated_and_a_copyright_year_is_no_date() {
    for (around, line, day) in [
        (EN, "Published: 09:15, 4 May 2034 | Updated: 18:02, 5 May 2034", Some("2034-05-04")),
        (EN, "Updated 5 May 2034, first published 4 May 2034", Some("2034-05-04")),
        (EN, "Last updated: 5 May 2034", Some("2034-05-05")),
        (AR, "نشر في: 4 مايو 2034 - آخر تحديث: 5 مايو 2034", Some("2034-05-04")),
        (AR, "آخر تحديث: 5 مايو 2034 | نشر: 4 مايو 2034", Some("2034-05-04")),
        (AR, "الثلاثاء 14 رمضان 1455 - 6 ديسمبر 2033", Some("2033-12-06")),
        (AR, "منذ 3 ساعات", None),
        (FR, "Publié le 3 mars 2034 à 11h45, mis à jour le 4 mars 2034 à 07h30", Some("2034-03-03")),
        (FR, "Mis à jour le 4 mars 2034 à 07h30 | Publié le 3 mars 2034", Some("2034-03-03")),
        (FR, "il y a 2 heures", None),
    ] {
        assert_eq!(published(around, line, "").as_deref(), day, "{line}");
    }
    assert_eq!(published(EN, "", "© 2031 The Orsen Courier"), None);
    assert_eq!(published(EN, "", "Published 4 May 2034").as_deref(), Some("2034-05-04"));
}

#[test]
fn the_staff_with_agencies_and_a_name_with_its_place_sign() {
    let read = article(&[FR[0], "La rédaction avec Belgia et ANP", "Publié le 14-11-2031 à 18h12", FR[1], FR[1]]);
    assert_eq!((words(&read.byline), words(&read.source)), ("La rédaction", "Belgia et ANP"));
    let read = article(&[AR[0], "يوسف باخشوين (مرسى الساحل)", "الخميس 20 فبراير 2032", AR[1], AR[1]]);
    assert_eq!((words(&read.byline), words(&read.dateline)), ("يوسف باخشوين", "مرسى الساحل"));
    let read = article(&[EN[0], "2 hours ago", "Oksana Petrik", EN[1], EN[1]]);
    assert_eq!(words(&read.byline), "Oksana Petrik");
    let read = article(&[AR[0], "أصداء نيوز - خديجة أمزيل", AR[1], AR[1]]);
    assert_eq!(words(&read.byline), "خديجة أمزيل");
    // to whom a letter is written signs nothing
    assert_eq!(article(&[AR[0], "جاري العزيز", AR[1], AR[1]]).byline, None);
}

#[test]
fn an_age_is_no_dek_and_a_dateline_may_tell_the_day() {
    for (around, age) in [(AR, "قبل 3 ساعات"), (AR, "منذ ساعتين"), (EN, "2 hours ago"), (FR, "il y a 2 heures")]
    {
        let read = article(&[around[0], age, around[1], around[1]]);
        let texts: Vec<&str> = read.sentences.iter().map(|sentence| sentence.span.of(&read.text)).collect();
        assert!(!texts.contains(&age), "{age}: {texts:?}");
        assert_eq!((read.published, read.dateline), (None, None), "{age}");
    }
    let first = "سيرما 5-11-2031 (أ ن س) - قتل سبعة أشخاص على الأقل في انهيار جسر قديم وسط المدينة فجر الأربعاء الماضي.";
    let read = article(&[AR[0], first, AR[1], AR[1]]);
    assert_eq!(read.published.map(|published| published.date.to_string()).as_deref(), Some("2031-11-05"));
}

#[test]
fn the_headline_with_its_outlet_above_the_headline_is_the_headline_once_more() {
    let read = article(&["New bridge over the Orsen opens to traffic | The Orsen Post", EN[0], EN[1], EN[1]]);
    assert_eq!((words(&read.headline), words(&read.outlet)), (EN[0], "The Orsen Post"));
    assert_eq!(read.boilerplate[0].reason, super::super::Litter::RepeatedHeadline);
}

#[test]
fn sources_are_credited_behind_labels_of_many_forms() {
    for (around, lines, wanted) in [
        (AR, &["المصدر: وكالات + أفق نيوز"] as &[&str], "وكالات + أفق نيوز"),
        (AR, &["المصادر: وكالة الساحل، وكالة الشراع"], "وكالة الساحل، وكالة الشراع"),
        (AR, &["مصدر الخبر: وكالة الساحل"], "وكالة الساحل"),
        (AR, &["نقلا عن: وكالة الساحل"], "وكالة الساحل"),
        (AR, &["المصدر", "وكالات"], "وكالات"),
        (EN, &["Source: AMP"], "AMP"),
        (EN, &["Sources: AMP, Presswire"], "AMP, Presswire"),
        (FR, &["Source : AMP"], "AMP"),
        (FR, &["Sources : AMP, Belgia"], "AMP, Belgia"),
    ] {
        let read = article(&[&[around[0], around[1], around[1]], lines].concat());
        assert_eq!(words(&read.source), wanted, "{lines:?}");
    }
    assert_eq!(article(&[EN[0], EN[1], EN[1], "Sources say the bridge will close at night."]).source, None);
}
