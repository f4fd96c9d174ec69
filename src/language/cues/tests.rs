use crate::article::{Article, Given};
use crate::language::Language;

/// What is found in an article of these words: the words with the reason, those in quotation marks in brackets.
fn found(text: &str, language: Language) -> Vec<String> {
    let article = Article::from(Given { language: Some(language), ..Given::new("a.txt", text) });
    let told = |cue: &crate::article::CueMention| {
        let reason = serde_json::to_string(&cue.reason).expect("a name").replace('"', "");
        let told = format!("{} {reason}", cue.span.of(&article.text));
        if cue.quoted { format!("({told})") } else { told }
    };
    article.cues.iter().map(told).collect()
}

#[track_caller]
fn finds(text: &str, language: Language, expected: &[&str]) {
    assert_eq!(found(text, language), expected, "{text}");
}

#[test]
fn an_arabic_word_is_found_under_particles_and_endings() {
    let arabic = |text, expected: &[&str]| finds(text, Language::Arabic, expected);
    arabic("ووصفت الصحيفة ما جرى بالمجزرة وبالوحشية.", &["بالمجزرة violence", "وبالوحشية violence"]);
    arabic("وقصف الطيران مواقع للميليشيات الإرهابية.", &["للميليشيات fighters", "الإرهابية fighters"]);
    arabic("أدانوا الإبادة الجماعية ومجازرها.", &["الإبادة الجماعية violence", "ومجازرها violence"]);
    arabic(
        "وصل مهاجرون غير شرعيين والمهاجرون غير الشرعيين.",
        &["مهاجرون غير شرعيين migrants", "والمهاجرون غير الشرعيين migrants"],
    );
}

#[test]
fn a_government_is_told_from_a_system() {
    let arabic = |text, expected: &[&str]| finds(text, Language::Arabic, expected);
    for text in
        ["انسحبت قوات النظام من القرية.", "أعلن النظام السوري الهدنة.", "سقط نظام القذافي.", "هتفوا بإسقاط النظام."]
    {
        assert!(found(text, Language::Arabic)[0].ends_with("نظام government"), "{text}");
    }
    arabic("أقر المجلس نظام التعليم الجديد والنظام الداخلي.", &[]);
    arabic("حذر التقرير من سقوط النظام المالي واختلال النظام العام.", &[]);
}

#[test]
fn neighbours_tell_two_words_of_one_form_apart() {
    let arabic = |text, expected: &[&str]| finds(text, Language::Arabic, expected);
    arabic("قد يصل الوفد غدا، وقد وصل الوزير.", &["قد possible"]);
    arabic("أصيب ثلاثة في حادث انقلاب سيارة بعد ليلة الانقلاب.", &["الانقلاب power"]);
    arabic("نجح الفريق في احتلال المركز الأول رغم الاحتلال.", &["الاحتلال land"]);
    arabic("تجمعوا في ساحة الشهداء لتشييع الشهداء.", &["الشهداء dead"]);
    arabic("استشهد الكاتب بقصيدة، واستشهد ثلاثة في الغارة.", &["واستشهد dead"]);
    arabic("شهد الملعب زلزالا بقوة 6 درجات ورد الفريق بقوة.", &["بقوة force"]);
    arabic("كثيرا ما يزور المدينة التي تغيرت كثيرا.", &["كثيرا degree"]);
    arabic("وقع البلدان اتفاقا تاريخيا في المتحف التاريخي.", &["تاريخيا unprecedented"]);
}

#[test]
fn a_word_in_quotation_marks_is_its_speakers() {
    finds(
        "وقال الوزير: «هذه مجزرة مروعة». ووصفت الصحيفة القصف بالمجزرة.",
        Language::Arabic,
        &["(مجزرة violence)", "(مروعة feeling)", "بالمجزرة violence"],
    );
    finds("دخل مقاتلو \"الدولة المارقة\" القرية.", Language::Arabic, &["(الدولة المارقة government)"]);
}

#[test]
fn a_reporting_verb_and_litter_are_no_cues() {
    finds("وزعم الوزير أن «السفينة غادرت المرفأ أمس».", Language::Arabic, &[]);
}
