//! Quotations in the manner of the news, in three languages; every article, name and outlet is invented.

use super::*;

type Read<'t> = (&'t str, Option<&'t str>, Option<&'t str>);

fn read(text: &str, language: Language) -> Vec<Read<'_>> {
    let mut at = 0;
    let mut paragraphs = Vec::new();
    for line in text.split_inclusive('\n') {
        paragraphs.push(Span::new(at, at + line.trim_end().len()));
        at += line.len();
    }
    let found = quotations(text, &paragraphs, language);
    found.iter().map(|q| (q.span.of(text), q.speaker.map(|s| s.of(text)), q.verb.map(|s| s.of(text)))).collect()
}

/// Speaker and verb.
type Said<'t> = (Option<&'t str>, Option<&'t str>);

/// The speakers and verbs of each quotation.
fn said(text: &str, language: Language) -> Vec<Said<'_>> {
    read(text, language).into_iter().map(|(_, speaker, verb)| (speaker, verb)).collect()
}

fn quoted(text: &str, language: Language) -> Vec<&str> {
    read(text, language).into_iter().map(|(words, ..)| words).collect()
}

fn check(language: Language, cases: &[(&str, &[Said])]) {
    let wrong: Vec<_> = cases.iter().filter(|(text, wanted)| said(text, language) != *wanted).collect();
    for (text, wanted) in &wrong {
        eprintln!("{text}\n  wanted {wanted:?}\n  read   {:?}", read(text, language));
    }
    assert!(wrong.is_empty(), "{} of {} are read wrongly", wrong.len(), cases.len());
}

#[test]
fn marks_of_every_kind_quote() {
    for (text, wanted) in [
        ("قال \"نعم\" ثم “لا” ثم «ربما» ثم ‹غدا›.", &["\"نعم\"", "“لا”", "«ربما»", "‹غدا›"] as &[_]),
        ("تحدث عن ”القيمة“ و”إنهاء الحرب” و“السلام“.", &["”القيمة“", "”إنهاء الحرب”", "“السلام“"]),
        ("دعا لـ\"صداقتهما\" وأشاد بـ\"القيمة\" و\"المعايير\".", &["\"صداقتهما\"", "\"القيمة\"", "\"المعايير\""]),
        ("قال ''سنعود'' وقال ««سنبقى»» أيضا.", &["''سنعود''", "««سنبقى»»"]),
        ("كتب 'التدخل الخارجي' مرتين.", &["'التدخل الخارجي'"]),
        ("وكالة \" تولفار نيوز \" قالت ذلك.", &["\" تولفار نيوز \""]),
    ] {
        assert_eq!(quoted(text, Language::Arabic), wanted, "{text}");
    }
    assert_eq!(quoted("Er sagte: „Wir gehen“ und »Wir bleiben«.", Language::German), ["„Wir gehen“", "»Wir bleiben«"]);
    assert_eq!(quoted("大臣は「合意した」と述べた。", Language::Japanese), ["「合意した」"]);
    assert_eq!(quoted("Il parle d'\"État\" et de l’« affaire ».", Language::French), ["\"État\"", "« affaire »"]);
}

#[test]
fn apostrophes_and_possessives_are_no_marks() {
    for (text, wanted) in [
        ("The boatmen's strike and the workers' union in the '30s: it didn't end.", &[] as &[_]),
        ("‘We back the workers’ union,’ he said. It’s over.", &["‘We back the workers’ union,’"]),
        ("He called it 'a disgrace' and left the players' room.", &["'a disgrace'"]),
        ("'We don't know,' said Hale.", &["'We don't know,'"]),
        ("The gate is 6' 2\" wide and 10\" deep.", &[]),
    ] {
        assert_eq!(quoted(text, Language::English), wanted, "{text}");
    }
    assert_eq!(quoted("L'accord qu'il a signé aujourd'hui n'est pas l'État.", Language::French), Vec::<&str>::new());
}

#[test]
fn what_stands_inside_a_quotation_is_not_listed_by_itself() {
    assert_eq!(
        quoted("“He told me ‘go home’ and I did,” she said.", Language::English),
        ["“He told me ‘go home’ and I did,”"]
    );
    assert_eq!(quoted("قال: «أبحرنا على \"النورس\" ليلا».", Language::Arabic), ["«أبحرنا على \"النورس\" ليلا»"]);
    assert_eq!(quoted("« Il a dit « non » trois fois ».", Language::French), ["« Il a dit « non » trois fois »"]);
}

#[test]
fn a_quotation_runs_over_paragraphs_that_repeat_its_mark() {
    let text = "Kastel said: “The law is the law.\n“The port is open.\n“It stays open,” he said.\nThe “gate” held.";
    assert_eq!(
        quoted(text, Language::English),
        ["“The law is the law.\n“The port is open.\n“It stays open,”", "“gate”"]
    );
    let text = "وقال كاستل: «القانون فوق الجميع.\nولن نقبل الرهائن».\nوعاد إلى «الميناء».";
    assert_eq!(quoted(text, Language::Arabic), ["«القانون فوق الجميع.\nولن نقبل الرهائن»", "«الميناء»"]);
}

#[test]
fn a_mark_that_nothing_closes_swallows_nothing() {
    let text = "وقال كاستل: \"القانون فوق الجميع.\nثم سافر الوزير.\nوقال: \"سنعود\".";
    assert_eq!(quoted(text, Language::Arabic), ["\"القانون فوق الجميع.", "\"سنعود\""]);
    assert_eq!(quoted("علامة \" وحيدة.\nوقال: \"نعم\".", Language::Arabic), ["\"نعم\""]);
}

#[test]
fn the_verb_before_names_the_speaker_after_it() {
    check(
        Language::Arabic,
        &[
            ("وقال شي: \"يجب مواصلة التنسيق\"، وفقًا لبيان.", &[(Some("شي"), Some("وقال"))]),
            ("قال فيلين إن العلاقات تمر «بأفضل فترة».", &[(Some("فيلين"), Some("قال"))]),
            ("قال ألكسندر هوف ، رئيس برنامج الأنهار: \"الأمر يتسارع\".", &[(Some("ألكسندر هوف"), Some("قال"))]),
            (
                "وأكد المتحدث باسم وزارة النقل نيد بريس اليوم أن السفن «ستعود».",
                &[(Some("المتحدث باسم وزارة النقل نيد بريس"), Some("وأكد"))],
            ),
            ("قال وزير النقل أورين كاستل: \"القانون فوق الجميع\".", &[(Some("وزير النقل أورين كاستل"), Some("قال"))]),
            (
                "وقالت نائبة وزيرة النقل ويندي شور إن كاستل «لن يكون سعيدا».",
                &[(Some("نائبة وزيرة النقل ويندي شور"), Some("وقالت"))],
            ),
            ("وأعلن سالم الحاج أن الميناء «مفتوح».", &[(Some("سالم الحاج"), Some("وأعلن"))]),
            ("وأوضحت الوزارة أن الأمر «مؤقت».", &[(Some("الوزارة"), Some("وأوضحت"))]),
            ("جاء في بيان الوزارة: «نأسف لما حدث».", &[(Some("بيان الوزارة"), Some("جاء في"))]),
            ("وقال يوم الخميس كاستل: «نعم».", &[(Some("كاستل"), Some("وقال"))]),
            ("سيقول كاستل غدا إن الأمر «انتهى».", &[(Some("كاستل"), Some("سيقول"))]),
        ],
    );
}

#[test]
fn a_label_ends_before_a_particle_and_before_the_object() {
    check(
        Language::Arabic,
        &[
            ("التقى شي ضيفه. وقال بوتين لشي: \"نحن مستمرون\".", &[(Some("بوتين"), Some("وقال"))]),
            ("دعا شي الدول الأعضاء إلى \"تعزيز الوحدة\".", &[(Some("شي"), Some("دعا"))]),
            ("حذر شي من الحرب ودعا الدول إلى \"التمسك بالأمن\".", &[(Some("شي"), Some("ودعا"))]),
            ("وقع كاستل اتفاقا يتعهد بعلاقة «بلا حدود».", &[(None, Some("يتعهد"))]),
            (
                "قالت المدعية العامة هيلين دور إن الأمر واضح، ووصفت القرار بأنه «صفعة».",
                &[(Some("المدعية العامة هيلين دور"), Some("ووصفت"))],
            ),
            ("قال كاستل إن الأمر خطير، وحث الدول على \"الحذر\".", &[(Some("كاستل"), Some("وحث"))]),
            ("وقالت دورفان إنها تتابع، وأكدت أهمية \"الحوار الهادئ\".", &[(Some("دورفان"), Some("وأكدت"))]),
        ],
    );
}

#[test]
fn a_subject_may_stand_before_its_arabic_verb() {
    check(
        Language::Arabic,
        &[
            ("أما الوزير أورين كاستل فأكد أن المنع «نهائي».", &[(Some("الوزير أورين كاستل"), Some("فأكد"))]),
            ("وصل الوزير أورين كاستل. لكن كاستل قال لاحقا \"إنه لا دليل\" على هذا.", &[(Some("كاستل"), Some("قال"))]),
            ("وكان الرئيس الكادموري وصف الاتفاق بأنه «صفحة جديدة».", &[(Some("الرئيس الكادموري"), Some("وصف"))]),
        ],
    );
}

#[test]
fn who_relays_is_not_who_speaks() {
    check(
        Language::Arabic,
        &[
            ("ونقلت القناة الرسمية عن شي قوله: “يجب أن نعمل معا”.", &[(Some("شي"), Some("قوله"))]),
            ("ونقلت وسائل إعلام عن الوزير كاستل قوله للصحفيين: “سنعود”.", &[(Some("الوزير كاستل"), Some("قوله"))]),
            ("نقلت السفن حبوبا إلى «النورس» أمس.", &[(None, None)]),
        ],
    );
    check(
        Language::English,
        &[(
            "The ministry quoted Orin Kastel as saying “the port is open”.",
            &[(Some("Orin Kastel"), Some("as saying"))],
        )],
    );
}

#[test]
fn an_attribution_may_follow() {
    check(
        Language::Arabic,
        &[
            ("“نحن سعداء بهذه النجاحات”. قال لافروف.", &[(Some("لافروف"), Some("قال"))]),
            ("«سنعود إلى البحر»، قالت النقيبة ليلى منصور أمام العمال.", &[(Some("النقيبة ليلى منصور"), Some("قالت"))]),
            ("«هل وصلت السفينة؟»، سألت دورفان وهي تبتسم.", &[(Some("دورفان"), Some("سألت"))]),
            ("والاتفاق «صفحة جديدة»، بحسب الوزارة.", &[(Some("الوزارة"), None)]),
            ("الميناء «ليس رهينة»، على حد قول كاستل.", &[(Some("كاستل"), None)]),
            ("الوضع «صعب جدا»، وفقا لكاستل. ووصل كاستل.", &[(Some("كاستل"), None)]),
        ],
    );
    check(
        Language::English,
        &[
            ("“We are ready,” Mara Hale said on Monday.", &[(Some("Mara Hale"), Some("said"))]),
            ("“We go back,” Mara Hale, the union’s president, told strikers.", &[(Some("Mara Hale"), Some("told"))]),
            ("“We go back,” said the union’s president, Mara Hale.", &[(Some("Mara Hale"), Some("said"))]),
            (
                "“The law is the law,” said transport minister Orin Kastel.",
                &[(Some("transport minister Orin Kastel"), Some("said"))],
            ),
            ("The port is “closed for good”, according to the ministry.", &[(Some("the ministry"), None)]),
            (
                "“It is over,” a spokesman for the ministry said.",
                &[(Some("a spokesman for the ministry"), Some("said"))],
            ),
            ("When asked about tolls, “we do not know,” Kastel said.", &[(Some("Kastel"), Some("said"))]),
        ],
    );
    check(
        Language::French,
        &[
            ("« Nous sommes prêts », a déclaré Mara Hale.", &[(Some("Mara Hale"), Some("déclaré"))]),
            ("« C'est fini », a annoncé mercredi la famille.", &[(Some("la famille"), Some("annoncé"))]),
            ("« Ici, on attend », dit Béatrice.", &[(Some("Béatrice"), Some("dit"))]),
            ("Le port est « fermé », selon Orin Kastel.", &[(Some("Orin Kastel"), None)]),
            (
                "« On attend », confirme Philippe Tabor, directeur du port.",
                &[(Some("Philippe Tabor"), Some("confirme"))],
            ),
            ("« Rien n'est signé », a ajouté M. Dupont.", &[(Some("M. Dupont"), Some("ajouté"))]),
        ],
    );
}

#[test]
fn the_subject_stands_before_its_latin_verb() {
    check(
        Language::English,
        &[
            ("Kastel said the port was “open”.", &[(Some("Kastel"), Some("said"))]),
            (
                "Transport minister Orin Kastel has called the strike “a disgrace”.",
                &[(Some("Transport minister Orin Kastel"), Some("called"))],
            ),
            ("The ministry made clear that tolls would “never” rise.", &[(Some("The ministry"), Some("made clear"))]),
            ("Tomar Velin, who leads the union, denied “any link”.", &[(Some("Tomar Velin"), Some("denied"))]),
            ("In a statement, the authority said it was “sorry”.", &[(Some("the authority"), Some("said"))]),
        ],
    );
    check(
        Language::French,
        &[
            (
                "La ministre des Transports, Liana Dorvan, a estimé que « le fleuve l’emporte ».",
                &[(Some("Liana Dorvan"), Some("estimé"))],
            ),
            (
                "Tomar Velin, président du syndicat, a promis de rester « la tête haute ».",
                &[(Some("Tomar Velin"), Some("promis"))],
            ),
            ("Le communiqué précise que « rien ne change ».", &[(Some("Le communiqué"), Some("précise"))]),
            (
                "Liana Dorvan a fait savoir qu'elle partait « sans regret ».",
                &[(Some("Liana Dorvan"), Some("fait savoir"))],
            ),
        ],
    );
}

#[test]
fn a_pronoun_and_a_verb_without_subject_have_the_speaker_before() {
    check(
        Language::Arabic,
        &[
            (
                "وقال شي: \"الأولى هنا\". وأضاف: \"والثانية\".",
                &[(Some("شي"), Some("وقال")), (Some("شي"), Some("وأضاف"))],
            ),
            ("وقال كاستل إن القانون واضح.\nوأضاف: «ولن يتغير».", &[(Some("كاستل"), Some("وأضاف"))]),
            (
                "وقالت دورفان إن الأمر صعب. وقال كاستل إنه سهل. وأضافت أن الأمل «كبير».",
                &[(Some("دورفان"), Some("وأضافت"))],
            ),
            ("قال كاستل إن الأمر انتهى، مضيفا: «لن نعود إليه».", &[(Some("كاستل"), Some("مضيفا"))]),
        ],
    );
    check(
        Language::English,
        &[
            (
                "Orin Kastel, the minister, struck a harder note. The law applied to everyone, he said, and the port would not be \"held hostage\" again.",
                &[(Some("Orin Kastel"), Some("said"))],
            ),
            ("Kastel said the port was open.\n“It will stay open,” he added.", &[(Some("Kastel"), Some("added"))]),
            (
                "Kastel said the port was “open”, adding that tolls were “dead”.",
                &[(Some("Kastel"), Some("said")), (Some("Kastel"), Some("adding"))],
            ),
        ],
    );
    check(
        Language::French,
        &[
            (
                "Liana Dorvan a signé l'accord. Elle espère un retour « d’ici à dix jours ».",
                &[(Some("Liana Dorvan"), Some("espère"))],
            ),
            (
                "« C'est fini », a dit Liana Dorvan.\n« On rentre », a-t-elle ajouté.",
                &[(Some("Liana Dorvan"), Some("dit")), (Some("Liana Dorvan"), Some("ajouté"))],
            ),
            (
                "Son homologue, Orin Kastel, s’est montré plus ferme : « La loi est la même. »",
                &[(Some("Orin Kastel"), None)],
            ),
        ],
    );
}

#[test]
fn the_second_half_has_the_speaker_of_the_first() {
    check(
        Language::English,
        &[(
            "\"I have not slept,\" said Nila Brast, a captain. \"My children know me from photographs.\"",
            &[(Some("Nila Brast"), Some("said")), (Some("Nila Brast"), Some("said"))],
        )],
    );
    check(
        Language::Arabic,
        &[(
            "وقال بوكوف: \"الضغط يزداد\". \"نحن نشهد تحالفا\".",
            &[(Some("بوكوف"), Some("وقال")), (Some("بوكوف"), Some("وقال"))],
        )],
    );
}

#[test]
fn a_participle_has_the_subject_of_its_sentence() {
    check(
        Language::Arabic,
        &[
            (
                "وصل رئيس نقابة الملاحين تومار فيلين. وعلى الرصيف، خاطب فيلين مئات المضربين قائلا: «نعود إلى السفن».",
                &[(Some("فيلين"), Some("قائلا"))],
            ),
            (
                "وقالت دورفان: «انتصر النهر». وتوجه إلى الجمع قائلا: «نعود».",
                &[(Some("دورفان"), Some("وقالت")), (None, Some("قائلا"))],
            ),
        ],
    );
}

#[test]
fn a_colon_stands_for_a_verb() {
    check(Language::English, &[("Kastel: “The law is the same for all”", &[(Some("Kastel"), None)])]);
    check(Language::Arabic, &[("الوزير كاستل: «القانون فوق الجميع»", &[(Some("الوزير كاستل"), None)])]);
}

#[test]
fn names_in_marks_have_no_speaker_and_may_be_one() {
    check(
        Language::Arabic,
        &[
            ("وقال كاستل إن العبّارة «النورس» عادت إلى الميناء.", &[(None, None)]),
            ("وشدد كاستل على الانضمام إلى تجمع «أورسن».", &[(None, None)]),
            ("وذكرت صحيفة «الضفة» أن الأمر «انتهى».", &[(None, None), (Some("صحيفة «الضفة»"), Some("وذكرت"))]),
            ("وصل فالد أمس. وأشاد «فالد» بالاقتراح ووصفه بأنه «عادل».", &[(None, None), (Some("فالد"), Some("ووصفه"))]),
        ],
    );
    check(Language::English, &[("Kastel said he sailed on the “Grey Gull” to Halvena.", &[(None, None)])]);
    check(Language::French, &[("Kastel a dit que la « Mouette » coulait.", &[(None, None)])]);
}

#[test]
fn without_a_verb_nobody_speaks() {
    check(
        Language::Arabic,
        &[("صدر كتاب \"البحر\" أمس.", &[(None, None)]), ("تعمل الدول على مكافحة \"الفوضى\".", &[(None, None)])],
    );
    check(
        Language::English,
        &[("The “shadow fleet” grew.", &[(None, None)]), ("The claims of a “plot” spread.", &[(None, None)])],
    );
    check(Language::French, &[("La demande de « clarté » grandit.", &[(None, None)])]);
}

#[test]
fn who_is_named_behind_or_only_introduced_speaks() {
    check(
        Language::Arabic,
        &[
            ("ويرى التجار أن «السوق بطيئة»، على حد قول أحدهم.", &[(Some("أحدهم"), None)]),
            ("وبيّن معالي وزير الري سالم قاسم أن «السد آمن».", &[(Some("معالي وزير الري سالم قاسم"), Some("وبيّن"))]),
            ("واختتم النائب تصريحاته قائلا: «كفى».", &[(Some("النائب"), Some("قائلا"))]),
            ("وقالت النقابة أن ثمن الخبز بلغ «حدا لا يطاق».", &[(Some("النقابة"), Some("وقالت"))]),
            ("وذكر مدير المرفأ، وهو يعمل فيه منذ سنوات وطلب السلامة، «لا جديد».", &[(Some("مدير المرفأ"), Some("وذكر"))]),
            (
                "وأكد مراقبون في المدينة أن «لا تزوير». وأضافوا «رأينا كل شيء».",
                &[(Some("مراقبون"), Some("وأكد")), (Some("مراقبون"), Some("وأضافوا"))],
            ),
        ],
    );
    check(
        Language::English,
        &[
            ("“He rang me himself,” chuckles Mr Petty.", &[(Some("Mr Petty"), Some("chuckles"))]),
            (
                "Harriet Lyle said she had “listened”. The plan was fought by Ron Petty, who pulls levers. “Here I am,” he says.",
                &[(Some("Harriet Lyle"), Some("said")), (Some("Ron Petty"), Some("says"))],
            ),
            (
                "Team owner Carla Voss was blunt. “We can go,” she said.",
                &[(Some("Team owner Carla Voss"), Some("said"))],
            ),
            ("“We waited all night.” Mary Jones stood at the gate.", &[(Some("Mary Jones"), None)]),
        ],
    );
    check(
        Language::French,
        &[
            ("Le Syndicat national (SND) a dénoncé « une farce ».", &[(Some("Le Syndicat national"), Some("dénoncé"))]),
            (
                "Pour l’économiste Nadia Ferhat, le conflit révèle « un échec ».",
                &[(Some("l’économiste Nadia Ferhat"), None)],
            ),
        ],
    );
}
