use super::*;
use crate::language::Language;

/// Each case is written with its ends as bars.
fn check(language: Language, cases: &[&str]) {
    for case in cases {
        let text = case.replace('|', "");
        let mut end = 0;
        let mut shown = String::new();
        for span in sentences(&text, language.knowledge()) {
            if end > 0 {
                shown.push('|');
            }
            shown += &text[end..span.start];
            shown += span.of(&text);
            end = span.end;
        }
        assert_eq!(&shown, case);
    }
}

#[test]
fn arabic_sentences_end_where_a_reader_ends_them() {
    check(
        Language::Arabic,
        &[
            // forgotten spaces, closing marks on both sides of the stop
            "تشهد أفضل فترة في تاريخها\".|وكان هذا اللقاء هو الثاني.",
            "افتتح الميناء في 2031.|وقال الوزير إنه راض.",
            "قال: \"سنعود.\"| وأضاف أن العمل يبدأ غدا.",
            "قال: «سنعود غدا».| ثم خرج من القاعة.",
            "هل وصلت السفينة؟|لم تصل بعد!| هكذا قال.",
            "ذكر في التقرير (انظر الملحق.)| ثم أغلق الملف.",
            // titles, initials, references, eras
            "التقى د. سالم الوزير أ.د. منير في القصر.| ثم سافر.",
            "شرح المهندس م. عادل الخطة، راجع ص. 12 من التقرير.| وانتهى.",
            "هزم الملك عام 300 ق.م. جيشا كبيرا.| وبعدها ساد السلام.",
            "ولد عام 1380 هـ.| درس في المدينة.",
            "اشترى القمح والأرز والسكر إلخ.| وعاد إلى القرية.",
            "ارتفع المؤشر 3.5 في المئة.| وانخفض الذهب.",
            "نشر على www.orsen.example صباحا.| وحذفه مساء.",
            // an ellipsis is a pause, in Egyptian headlines too
            "الوزير: \"نعمل معا لمقاومة التدخلات... وأن نمسك بمستقبلنا\".",
            "الميناء الجديد.. حلم يتحقق بعد عشرين عاما.",
            // questions with their attribution
            "«هل وصلت السفينة؟»، سألت دورفان وهي تبتسم.",
            "\"هل نملك خيارا آخر؟\" قال الوزير.| ثم صمت.",
            "«هل وصلت السفينة؟» قالت دورفان.| ثم ابتسمت.",
            // what can only go on
            "زار المدينة القديمة. التي أعيد بناؤها.| ثم غادر.",
            // lists, headings, semicolons
            "1. وصول الوفد.| 2. توقيع الاتفاق.",
            "المطالب: فتح الميناء؛ خفض الرسوم.| هذا كل شيء.",
            "عنوان بلا نقطة|\nوصل الوزير.",
        ],
    );
}

#[test]
fn english_sentences_end_where_a_reader_ends_them() {
    check(
        Language::English,
        &[
            "Mr. Hale met J. R. Odum in St. Louis.| They talked.",
            "The U.S. Army left.| He lives in the U.S.| The house is small.",
            "It rose 3.5 percent, by .5 points.| Prices fell.",
            "He lives at No. 10.| She said no.| They left.",
            "They met at 5 p.m. Thursday.| It ended at 9 p.m.| Nobody spoke.",
            "See www.orsen.example or file.txt for more.|The end came.",
            "He wrote to a.hale@orsen.example about Node.js.| No answer.",
            "\"It is over.\"| She left.",
            "“Are we ready?” Smith asked.| Nobody knew.",
            "“Why?” she asked.| “Because.”| He left.",
            "The minister (he was late) spoke.| Nobody heard.",
            "We waited... and waited.| Then...| Nothing.",
            "Boats, nets, ropes, etc. were sold.| Boats, nets, etc.| The rest was burnt.",
            "Acme Inc. Chairman Joe Hale spoke.| He works at Acme Inc.| It makes nets.",
            "1. Open the port.| 2. Lower the fees.",
            "The vote ended 3-1.| Here is why.",
            "Did they?| They did.| iPhone sales fell.| iPads too.",
        ],
    );
}

#[test]
fn french_sentences_end_where_a_reader_ends_them() {
    check(
        Language::French,
        &[
            "M. Dupont a rencontré MM. Hale et Odum.| Ils ont parlé.",
            "« Nous partons. »| Il est sorti.",
            "« Quand partez-vous ? » demande-t-il.| Personne ne répond.",
            "Voir p. 12 et art. 5 du code.| C’est clair.",
            "Des filets, des cordes, etc.| Le reste a brûlé.",
            "Bâti en 52 av. J.-C. par les Gaulois.| Détruit en 70 apr. J.-C.| Les pierres restent.",
            "Le prix est de 2,50 euros.|La hausse est de 3.5 points.",
            "Oui !| Non…| Peut-être.",
        ],
    );
}

#[test]
fn a_line_break_ends_a_headline_and_marks_are_no_sentence() {
    check(Language::Arabic, &["عنوان|\nوصل. ***"]);
    check(Language::English, &["A headline|\rSecond line|\u{2028}Third."]);
    assert_eq!(sentences("***", Language::English.knowledge()).len(), 1);
}
