//! Words that tell in an Arabic sentence what may be a speaker: offices, bodies, words of time, objects, particles.
//!
//! All folded, without article.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::scene::set;

/// Offices and callings, without article: they begin a label, and a second one begins another.
pub(super) static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "رييس رييسه وزير وزيره زعيم زعيمه نايب نايبه امين امينه مدير مديره قايد قايده ممثل ممثله مبعوث مبعوثه مستشار مستشاره \
         متحدث متحدثه ناطق ناطقه عضو عضوه نقيب نقيبه سفير سفيره ملك ملكه امير اميره محافظ محافظه مدعيه حاكم والي عمده قاضي قاضيه مسوول مسووله خبير خبيره \
         محلل محلله باحث باحثه كاتب كاتبه صحفي صحفيه صحافي ناشط ناشطه طبيب طبيبه دكتور دكتوره استاذ استاذه جنرال لواء عميد عقيد \
         مقدم رايد مرشد شيخ بابا مطران سيد سيده مهندس مهندسه محامي محاميه مدرب مدربه معلم معلمه سيناتور نظير نظيره نظيرته \
         مندوب مندوبه مساعد مساعده دبلوماسي مصدر شاهد شاهده مراسل ميجر اميرال مشير مدعي حارس ربان ربانه قبطان ابو ابي \
         منسق منسقه مزارع مزارعه تاجر مستثمر قيادي قياديه مدون مخرج مخرجه فنان فنانه رسام لاعب لاعبه حكم راهب اسقف مفتي مورخ اقتصادي",
    )
});

/// People who speak together, in the nominative where the form shows it: the accusative is whom somebody addresses.
pub(super) static GROUPS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "اعضاء قاده زعماء روساء وزراء نواب سفراء خبراء نشطاء شهود سكان اهالي اطباء علماء عمال تجار طلاب قضاه محامون محامو مسوولون مسوولو \
         محللون محللو باحثون مراقبون ناشطون متحدثون دبلوماسيون صحفيون صحافيون مشاركون محتجون متظاهرون معارضون منظمون مسعفون ناجون نازحون \
         لاجيون مزارعون مزارعو صيادون صيادو موظفون موظفو معلمون معلمو مهندسون مستثمرون اقتصاديون مستوطنون مواطنون مضربون متابعون مغردون ناخبون",
    )
});

/// How something is said, written with ب onto the noun: أجاب باقتضاب.
pub(super) static MANNERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "باقتضاب باختصار بايجاز بصوت بلهجه بنبره بلغه بحزم بحسم بغضب بثقه بصراحه بوضوح باستغراب بسخريه بتهكم بابتسامه بمراره بحسره بهدوء \
         بعصبيه بحده بفخر بحزن بدهشه باستياء بامتعاض بحماس بحماسه بالم بكل بشان بخصوص بحضور بمناسبه بتفاول بتشاوم بقلق بارتياح بشده بعباره \
         بكلمات بصيغه بعباره بتاثر بفرح بخجل بجديه",
    )
});

/// Particles with their pronoun between a verb and its subject: رد عليه الوزير.
pub(super) static WITH_PRONOUN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "عليه عليها عليهم له لها لهم لي لنا به بها فيه فيها معه معها عنه عنها اليه اليها اليهم الينا منه منها منهم بينهم لديه لديها",
    )
});

/// Titles that في ties to a body: الباحث في المعهد دلال الخطاف.
pub(super) static WITHIN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "باحث باحثه خبير خبيره استاذ استاذه محلل محلله عضو عضوه مسوول مسووله قيادي قياديه كاتب كاتبه ناشط ناشطه مدير مديره طبيب طبيبه \
         مستشار مستشاره مهندس مهندسه نايب نايبه صحفي صحفيه مصدر محاضر محاضره محللون خبراء باحثون مسوولون",
    )
});

/// Bodies that speak and are named with what follows them.
pub(super) static BODIES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "وزاره هييه سلطه وكاله شركه حكومه بلديه منظمه صحيفه جريده قناه اذاعه راديو مجله موقع شبكه نقابه جمعيه موسسه حركه حزب جماعه لجنه \
         مجلس بيان رياسه ديوان محكمه نيابه شرطه جيش قياده مكتب معهد مركز غرفه مصادر وفد سفاره بعثه ائتلاف اتحاد جامعه كرملين تقرير معارضه برلمان \
         بيت عايله اسره مجموعه بنك مصرف وسايل كليه كتله جبهه تحالف فريق نادي بورصه مستشفي سلطات قوات اوساط اكاديميه مختبر قسم وحده",
    )
});

/// Words of time after a verb or a speaker.
pub(super) static TIMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "يوم اليوم امس غدا مساء صباح ظهر فجر ليل الخميس الاربعاء الثلاثاء الاثنين الاحد الجمعه السبت الاسبوع الشهر العام الليله الان \
         حاليا لاحقا ايضا كذلك مجددا سابقا بدوره بدورها موخرا حينها انذاك مرارا علنا صراحه بوضوح مباشره قايلا باكرا وقتها عندها اخيرا",
    )
});

/// Nouns that verbs of saying have as object where their subject is left out: أكد أهمية الاتفاق.
pub(super) static OBJECTS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "ضروره اهميه حرص دعم رفض التزام استعداد وقوف تضامن تمسك عزم رغبه سعي قدره حق عدم وجود موقف مواصله استمرار تعزيز بدء فتح وقف \
         اغلاق تشكيل مقتل اصابه وفاه اعتقال ثقه تقدير شكر اسف قلق امل انهاء بلاد دعوه نيه سرور ارتياح معارضه تاييد اعتزاز ايمان \
         حاجه رفع خفض تعيين اقاله استقاله موافقه توقيع اطلاق اهتمام عمق قوه متانه كلمه تصريح تصريحات حديث خطاب كلام مداخله ذلك",
    )
});

/// Nouns that end a name before them: whom a verb addresses or what it is about.
pub(super) static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "اعضاء جميع كل كافه قاده زعماء دول ميات عشرات الاف اطراف بلدان شعوب شعب مجتمع قوات سكان اهالي مواطني عمال صحفيين ردا \
         تعليقا خلال عقب اثناء لدي كلمه علاقات علاقه اتفاق قرار حرب سلام ضيفه ضيوفه نظيره نظيرته جمع حشد حشدا جمهور وفد قضيه ملف ازمه زيارته زياره بلاده بلادها",
    )
});

/// Offices that a preposition ties to a place or a body.
pub(super) static ENVOYS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("متحدث متحدثه ناطق ناطقه مبعوث مبعوثه سفير سفيره مندوب مندوبه ممثل ممثله مستشار مستشاره قايم")
});

/// How a speaker looks while he speaks, between the verb and its subject or behind it: ويضيف متنهدا.
pub(super) fn is_state(folded: &str) -> bool {
    let is_participle = folded.starts_with("مت") && folded.ends_with('ا') && folded.chars().count() > 4;
    is_participle
        || matches!(
            folded,
            "مبتسما"
                | "ضاحكا"
                | "باكيا"
                | "غاضبا"
                | "مازحا"
                | "منفعلا"
                | "محتدا"
                | "مسرعا"
                | "مستغربا"
                | "مندهشا"
                | "حزينا"
                | "مبتسمه"
                | "ضاحكه"
                | "باكيه"
        )
}

/// تحميل, استقبال: a noun of doing, which ends the name before it.
pub(super) fn is_doing(folded: &str) -> bool {
    let count = folded.chars().count();
    (count == 5 && folded.starts_with('ت') && folded.chars().nth(3) == Some('ي'))
        || (count > 5 && folded.starts_with("است"))
}

/// What goes before a title.
pub(super) static HONOURS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("معالي سعاده سعاد فخامه فخام جلاله جلال سمو سياده سياد دوله فضيله فضيل غبطه نيافه سماحه سماح عطوفه عطوف")
});

/// What a name of few of many begins with: إحدى الأمهات.
pub(super) static QUANTIFIERS: LazyLock<HashSet<&str>> = LazyLock::new(|| set("احد احدي بعض"));

/// What ties them.
pub(super) static TIES: LazyLock<HashSet<&str>> = LazyLock::new(|| set("باسم لدي الي لشوون لشئون بشوون باعمال"));

pub(super) static PREPOSITIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("في من علي الي عن مع ضد بعد قبل خلال دون بدون حول بين تحت فوق عند لدي منذ حتي عبر نحو امام عقب بسبب بشان اثناء")
});

/// Words after which a clause with its own subject begins.
pub(super) static OPENERS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("اما ان لكن لان كان كانت فيما بينما حيث اذ كما وكان وكانت ولكن فان بان الا وفيما وبينما"));

/// What a clause of reported speech begins with.
pub(super) static CLAUSES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("ان انه انها انهم انهما انني اني اننا انا بان بانه بانها بانهم باننا بانني"));

/// Participles of the pattern فاعل, which begin with no م.
pub(super) static PARTICIPLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "قايلا قايله قايلين داعيا داعيه داعين زاعما زاعمه نافيا نافيه رافضا رافضه لافتا لافته واصفا واصفه حاثا حاثه كاشفا كاشفه ناعتا شارحا شاكرا",
    )
});

/// What attributes without a verb: وفقا لـ, بحسب.
pub(super) static ACCORDING: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("وفق وفقا بحسب حسب طبقا تبعا لسان تعبير قول راي براي وبحسب ووفق ووفقا وحسب وطبقا وبراي"));

/// Without و or ف, and then ب or ل, in front, where enough remains.
pub(in crate::language::quotations) fn without_particles(folded: &str) -> &str {
    let is_long = |rest: &&str| rest.chars().count() > 2;
    let bare = folded.strip_prefix(['و', 'ف']).filter(is_long).unwrap_or(folded);
    bare.strip_prefix(['ب', 'ل']).filter(is_long).unwrap_or(bare)
}

/// الرئيس, للوزير, والنائب.
pub(in crate::language::quotations) fn is_definite_title(folded: &str) -> bool {
    let bare = without_particles(folded);
    bare.strip_prefix("ال").or_else(|| bare.strip_prefix('ل')).is_some_and(|rest| TITLES.contains(rest))
}

pub(in crate::language::quotations) fn is_preposition(folded: &str) -> bool {
    PREPOSITIONS.contains(folded)
}

pub(super) fn plain(folded: &str) -> &str {
    folded.strip_prefix("ال").unwrap_or(folded)
}

pub(super) fn is_title(folded: &str) -> bool {
    let plain = plain(folded);
    TITLES.contains(plain)
        || is_owned_title(folded)
        || plain.strip_suffix('ا').is_some_and(|rest| rest.len() > 4 && TITLES.contains(rest))
}

/// رئيسته, محاميه, مديرها: a title with its owner's pronoun.
fn is_owned_title(folded: &str) -> bool {
    let is_title =
        |title: &str| title.chars().count() > 3 && !matches!(title, "مقدم" | "شاهد") && TITLES.contains(title);
    let owners = ["ها", "هم", "هما", "ه"];
    let owned = owners.iter().find_map(|owner| folded.strip_suffix(owner)).filter(|_| !folded.starts_with("ال"));
    owned.is_some_and(|rest| {
        is_title(rest) || rest.strip_suffix('ت').is_some_and(|stem| is_title(format!("{stem}ه").as_str()))
    })
}

/// معالي, سموه: what goes before a title, or stands for somebody who has one.
pub(super) fn is_honour(folded: &str) -> bool {
    let bare = folded.strip_suffix("ه").unwrap_or(folded);
    HONOURS.contains(folded) || HONOURS.contains(bare) || HONOURS.contains(bare.strip_suffix('ت').unwrap_or(bare))
}

/// خبراء, المحتجون.
pub(super) fn is_group(folded: &str) -> bool {
    GROUPS.contains(plain(folded))
}

/// Whether a word after a verb and its subject begins what they report: أكد كاستل أن, أوصى البيان بإنشاء.
pub(in crate::language::quotations) fn begins_report(folded: &str) -> bool {
    CLAUSES.contains(folded)
        || matches!(folded, "علي" | "الي")
        || (folded.starts_with('ب') && !MANNERS.contains(folded))
}

/// Whether a label that begins with this word shows that it names a speaker.
pub(super) fn is_speaker(folded: &str) -> bool {
    is_title(folded) || is_group(folded) || BODIES.contains(plain(folded))
}

/// أهمية, حرصه: what is said, not who says it.
pub(super) fn is_object(folded: &str) -> bool {
    let bare = ["هما", "ها", "هم", "ه"].iter().find_map(|ending| folded.strip_suffix(ending));
    OBJECTS.contains(folded)
        || bare.is_some_and(|bare| OBJECTS.contains(bare) || OBJECTS.contains(format!("{bare}ه").as_str()))
}
