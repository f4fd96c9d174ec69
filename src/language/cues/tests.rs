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

#[test]
fn english_words_are_told_apart_by_their_neighbours() {
    let english = |text, expected: &[&str]| finds(text, Language::English, expected);
    english("The Assad regime tightened the tax regime and his fitness regime.", &["regime government"]);
    english("The alleged plot failed, she alleged in May.", &["alleged alleged"]);
    english("Lawyers dispute his claim that the ship sank; an insurance claim is open.", &["claim that alleged"]);
    english("The talks may be held in May, and they might fail.", &["may possible", "might possible"]);
    english("The military might of the north grew very fast in the very same year.", &["very degree"]);
    english("A terror group hid there while terror gripped them.", &["terror fighters"]);
    english("The coup failed; the show was a publicity coup.", &["coup power"]);
    english("Two people were seriously injured and it looks seriously bad.", &["seriously degree"]);
    english("Troops left the occupied territories and the occupied seats.", &["occupied land"]);
    english("They gathered in Martyrs Square to bury the martyrs.", &["martyrs dead"]);
}

#[test]
fn french_words_are_told_apart_by_their_neighbours() {
    let french = |text, expected: &[&str]| finds(text, Language::French, expected);
    french("Le régime syrien a modifié le régime de retraite et le régime alimentaire.", &["régime government"]);
    french("La chute du régime était proche, il suivait un régime sans sel.", &["régime government"]);
    french("Le régime d’Assad et le régime de Kadmora ont signé.", &["régime government", "régime government"]);
    french("Il viendra peut-être, mais il peut être retardé.", &["peut-être possible"]);
    french("Le massif du nord a subi un incendie massif.", &["massif size"]);
    french("Le prétendu complot, comme il a prétendu.", &["prétendu alleged", "complot power"]);
    french("Un coup d’État a eu lieu.", &["coup d’État power"]);
}

#[test]
fn the_conditional_of_rumour_is_told_from_that_of_a_condition() {
    let french = |text, expected: &[&str]| finds(text, Language::French, expected);
    french("Le chef des rebelles aurait été tué dans la nuit.", &["rebelles fighters", "aurait conditional"]);
    french("Trois soldats auraient également disparu près du port.", &["auraient conditional"]);
    french("L’homme serait mort de ses blessures.", &["serait conditional"]);
    french("S’il était venu, il aurait signé. Si elle avait su, elle serait venue.", &[]);
    french("Le ministre aurait dû partir et aurait besoin de repos.", &[]);
    french("La maire a annoncé que le vote serait organisé en mai.", &[]);
    french("Il aurait eu 72 ans demain.", &[]);
    french("Sans ce retard, le navire aurait quitté le port.", &[]);
}
