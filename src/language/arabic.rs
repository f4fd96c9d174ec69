//! Arabic.
//!
//! Folding takes away what writers of Arabic write or leave out at will: short vowels, tatweel, the seats of
//! hamza, ة for ه, ى for ي, Arabic-Indic digits. The stem follows light10 (Larkey, Ballesteros and Connell,
//! 2002): one layer of clitics and endings, no roots. It differs in one point: a single letter in front
//! (و ف ب ل ك س) is stripped only where what remains is attested in the corpus, because Snowball's stemmer,
//! which always strips, makes وتين of بوتين and زير of وزير.
//!
//! ```
//! use muqabala::language::{Knowledge, arabic::Arabic};
//! assert_eq!(Arabic.fold("أنْشَأَتْـــها"), "انشاتها");
//! assert_eq!(Arabic.stem("بوتين", &|_| false), Arabic.stem("وبوتين", &|word| word == "بوتين"));
//! ```

mod calendar;
mod counting;

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Place::{Anywhere, Heading, Start, Whole};
use super::dates::Calendar;
use super::numbers::Counting;
use super::site::SiteWords;
use super::{Cue, Knowledge, Language, VerbClass, credits, cue, fold, reporting};
use crate::article::Litter;

/// Arabic as the news of all Arab countries writes it.
pub struct Arabic;

/// Letters that a stem keeps at the least. Two lets ان and ات eat short names (لبنان → لب would pass at two);
/// four leaves most inflected three-letter nouns apart.
const SHORTEST_STEM: usize = 3;

/// The article with what may stand before it, longest first. The first two letters of لل are the preposition
/// and an article that has lost its alif.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

/// Endings of number, gender and possession, longest first (light10's list).
const ENDINGS: [&str; 10] = ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "نا", "ه", "ي"];

/// Particles of one letter that are written onto the next word.
const CLITICS: [char; 6] = ['و', 'ف', 'ب', 'ل', 'ك', 'س'];

impl Knowledge for Arabic {
    fn language(&self) -> Language {
        Language::Arabic
    }

    fn fold(&self, word: &str) -> String {
        // decomposition turns أ إ آ ؤ ئ into their carrier and a mark, and presentation forms into letters
        let folded: String = fold::lower(word)
            .nfkd()
            .filter(|c| !is_combining_mark(*c) && *c != 'ـ')
            .map(|c| match c {
                'ٱ' => 'ا',
                'ى' | 'ی' => 'ي',
                'ة' => 'ه',
                'ک' => 'ك',
                c => fold::ascii_digit(c),
            })
            .collect();
        // Latin words inside Arabic text compose again, so that they equal the same word elsewhere
        folded.nfkc().collect()
    }

    fn stem(&self, folded: &str, attested: &dyn Fn(&str) -> bool) -> String {
        let word = strip_clitics(folded, attested);
        let word = ARTICLES.iter().find_map(|a| word.strip_prefix(a).filter(|rest| is_long(rest))).unwrap_or(word);
        let stem = ENDINGS.iter().find_map(|e| word.strip_suffix(e).filter(|rest| is_long(rest))).unwrap_or(word);
        stem.to_owned()
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn is_function_word(&self, folded: &str) -> bool {
        let bare = folded.strip_prefix('و').or_else(|| folded.strip_prefix('ف'));
        FUNCTION_WORDS.contains(folded) || bare.is_some_and(|bare| FUNCTION_WORDS.contains(bare))
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles of one letter (د. for doctor) are initials and need no entry
        &["ا.د", "ا.م", "م.م", "د.م"]
    }

    fn number_abbreviations(&self) -> &'static [&'static str] {
        // page, telephone, post box
        &["ص", "صص", "ت", "ص.ب"]
    }

    fn final_abbreviations(&self) -> &'static [&'static str] {
        // "et cetera", before and after Christ, before the Hijra
        &["الخ", "ق.م", "ب.م", "ق.ه"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        MONTHS
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn counting(&self) -> &'static Counting {
        &counting::COUNTING
    }

    fn calendar(&self) -> &'static Calendar {
        &calendar::CALENDAR
    }

    fn digit_clitics(&self) -> &'static [&'static str] {
        &["و", "ف", "ب", "ل", "ك", "ال", "لل", "وال", "بال", "كال", "فال", "ول", "وب"]
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        reporting::arabic::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::arabic::PHRASES
    }

    fn cues(&self) -> &'static super::cues::Cues {
        &super::cues::arabic::CUES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::arabic::NAMING
    }

    fn has_capitals(&self) -> bool {
        false
    }

    fn conjunction_prefixes(&self) -> &'static [char] {
        &['و', 'ف']
    }

    fn credits(&self) -> &'static credits::Credits {
        &credits::arabic::CREDITS
    }

    fn site_words(&self) -> &'static SiteWords {
        &SITE
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

/// Takes off particles of one letter, at most two (وب, فل), each only if the rest stands alone somewhere.
fn strip_clitics<'w>(folded: &'w str, attested: &dyn Fn(&str) -> bool) -> &'w str {
    let mut word = folded;
    for _ in 0..2 {
        match word.strip_prefix(CLITICS) {
            Some(rest) if is_long(rest) && attested(rest) => word = rest,
            _ => break,
        }
    }
    word
}

fn is_long(word: &str) -> bool {
    word.chars().count() >= SHORTEST_STEM
}

/// Prepositions, pronouns, particles and auxiliaries, without the و and ف that may stand before them.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "ال في من الي علي عن مع ان انه انها انهم التي الذي الذين اللذين اللتين هذا هذه ذلك تلك هو هي هم هما ما لا لم لن قد \
     كان كانت كانوا يكون تكون او ثم كما بعد قبل بين حتي اذا لكن كل بعض غير عند منذ خلال حول ضد اي اما ايها ايتها ايضا به بها بهم \
     له لها لهم فيه فيها منه منها منهم عليه عليها عليهم اليه اليها عنه عنها لدي لديه لديها ليس ليست و ف ب ل لان لانه \
     مما بما فيما عندما بينما حين حيث نحو اكثر احد احدي عبر امام تحت فوق دون سوف كي لكي اذ هناك هنا نحن انا انت بان \
     مثل عما بل الا سوي تم يتم ضمن وفق وفقا حسب بحسب بشان بسبب بشكل ذات كذلك لذا لذلك بذلك كلا كلتا يزال تزال زال \
     اصبح اصبحت يمكن يجب كانا نفسه نفسها انهما بانه بانها بانهم باعتبارها باعتباره بوصفه بوصفها لقد عليهما بينهما"
        .split_whitespace()
        .collect()
});

/// Both month systems: the names of Egypt and the Gulf, those of the Levant and Iraq, and those of the Maghreb.
const MONTHS: &[(&str, i8)] = &[
    ("يناير", 1),
    ("كانون الثاني", 1),
    ("جانفي", 1),
    ("فبراير", 2),
    ("شباط", 2),
    ("فيفري", 2),
    ("مارس", 3),
    ("آذار", 3),
    ("أبريل", 4),
    ("نيسان", 4),
    ("أفريل", 4),
    ("مايو", 5),
    ("أيار", 5),
    ("ماي", 5),
    ("يونيو", 6),
    ("حزيران", 6),
    ("جوان", 6),
    ("يوليو", 7),
    ("تموز", 7),
    ("جويلية", 7),
    ("أغسطس", 8),
    ("آب", 8),
    ("أوت", 8),
    ("سبتمبر", 9),
    ("أيلول", 9),
    ("أكتوبر", 10),
    ("تشرين الأول", 10),
    ("نوفمبر", 11),
    ("تشرين الثاني", 11),
    ("ديسمبر", 12),
    ("كانون الأول", 12),
];

/// One and two as eleven and twelve have them, three to ten, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("احد", 1),
    ("واحد", 1),
    ("واحده", 1),
    ("احدي", 1),
    ("اثنا", 2),
    ("اثنان", 2),
    ("اثنين", 2),
    ("اثنتان", 2),
    ("اثنتين", 2),
    ("اثني", 2),
    ("اثنتا", 2),
    ("اثنتي", 2),
    ("ثلاثه", 3),
    ("ثلاث", 3),
    ("اربعه", 4),
    ("اربع", 4),
    ("خمسه", 5),
    ("خمس", 5),
    ("سته", 6),
    ("ست", 6),
    ("سبعه", 7),
    ("سبع", 7),
    ("ثمانيه", 8),
    ("ثماني", 8),
    ("ثمان", 8),
    ("تسعه", 9),
    ("تسع", 9),
    ("عشره", 10),
    ("عشر", 10),
    ("عشرون", 20),
    ("عشرين", 20),
    ("ثلاثون", 30),
    ("ثلاثين", 30),
    ("اربعون", 40),
    ("اربعين", 40),
    ("خمسون", 50),
    ("خمسين", 50),
    ("ستون", 60),
    ("ستين", 60),
    ("سبعون", 70),
    ("سبعين", 70),
    ("ثمانون", 80),
    ("ثمانين", 80),
    ("تسعون", 90),
    ("تسعين", 90),
];

/// The words that these lists are made of; a word that the news uses as much is left out where a line of it could be text.
const SITE: SiteWords = SiteWords {
    address: "اشتركوا تابعنا تابعونا اضغط اضغطوا انقر انقروا انضموا احصل احصلوا شاركنا شاركونا يمكنك يمكنكم بريدك \
        بريدكم حسابك نستخدم موافقتك باستخدامك باستمرارك تعليقك موقعنا نشرتنا تطبيقنا قناتنا لديك هاتفك جهازك \
        حملوا سجلوا تصفحك تجربتك منصاتنا صفحتنا تصلك لتصلك يصلك ليصلك نرسل متصفحك بمتابعتك رايك",
    service: "النشره البريديه نشرتنا بريدك البريد الالكتروني اشتراك الاشتراك التطبيق تطبيق تطبيقنا حسابك الكوكيز \
        كوكيز الارتباط الخصوصيه الموقع موقعنا قناتنا القناه قناه واتساب واتس تلغرام تليجرام تيليجرام تيلغرام \
        اشعارات الاشعارات التنبيهات التعليقات تعليقك نشرتنا المتصفح متصفحك جوجل غوغل نيوز فيسبوك تويتر \
        يوتيوب الاعدادات مجانا",
    buttons: "شارك مشاركه شاركها شاركه انشر نشر تغريد غرد طباعه اطبع نسخ انسخ الرابط رابط حفظ احفظ ارسال ارسل بريد \
        البريد الالكتروني ايميل الصفحه استماع استمع متابعه تعليق علق اعجاب فيسبوك الفيسبوك فيس بوك تويتر اكس \
        واتساب واتس اب تلغرام تليجرام تيليجرام تيلغرام لينكدان لينكد ان انستغرام انستجرام ماسنجر يوتيوب تيك \
        توك سناب شات عبر علي في المقال الخبر",
    counted: "دقيقه دقايق قراءه للقراءه مده وقت القراءه مشاهده مشاهدات تعليق تعليقات تعليقا مشاركه مشاركات زياره \
        قراءات مرات عدد المشاهدات ثانيه",
    sections: "الرييسيه رييسيه اخبار الاخبار سياسه السياسه اقتصاد الاقتصاد رياضه الرياضه ثقافه الثقافه فن فنون \
        منوعات راي الراي مقالات تقارير محليات عالم العالم العرب عربي عربيه دولي دوليه تكنولوجيا علوم صحه \
        الصحه مجتمع حوادث فيديو صور بودكاست بحث القايمه تسجيل الدخول اشترك اتصل بنا من نحن وفن الطقس مصر \
        المزيد محلي الاراء تحقيقات ملفات",
    media: "صحيفه جريده مجله قناه شبكه موقع بوابه اذاعه نيوز نت تي في اليوم اخبار برس منصه news net online tv",
    agencies: "رويترز افب اب دبا اشا واس وام قنا كونا سانا بترا وفا معا واع شينخوا الاناضول تاس نوفوستي وكاله \
        وكالات الوكالات وكالتا الوكاله cnn",
    authors: "بقلم كتب كتبت كتبه اعداد تحرير تقرير مراسل مراسله المراسل الكاتب حاوره حاورته ترجمه متابعه",
    sources: "المصدر المصادر مصدر مصادر نقلا",
    published: "نشر نشرت النشر نشره بتاريخ تاريخ الاضافه كتب",
    updated: "تحديث التحديث اخر حدث عدل تعديل",
    pictures: "صوره الصوره صور تصوير المصور ارشيفيه ارشيف تعبيريه تعبيري كاريكاتير غيتي",
};

/// Each entry stands on the pages of several sites, and does not begin or make up a sentence of the news.
const LITTER: &[Cue] = &[
    cue("شاهد ايضا", Start, Litter::Related),
    cue("اقرا ايضا", Start, Litter::Related),
    cue("اقرا المزيد", Start, Litter::Related),
    cue("اقراوا ايضا", Start, Litter::Related),
    cue("طالع ايضا", Start, Litter::Related),
    cue("اقرا كذلك", Start, Litter::Related),
    cue("اقرا التالي", Start, Litter::Related),
    cue("اقرا عن", Start, Litter::Related),
    cue("طالع المزيد", Start, Litter::Related),
    cue("شاهد المزيد", Start, Litter::Related),
    cue("لمطالعه المزيد", Start, Litter::Related),
    cue("لقراءه المزيد", Start, Litter::Related),
    cue("للمزيد من الاخبار", Start, Litter::Related),
    cue("لمزيد من الاخبار", Start, Litter::Related),
    cue("للمزيد اقرا", Start, Litter::Related),
    cue("للمزيد طالع", Start, Litter::Related),
    cue("شاهدوا ايضا", Start, Litter::Related),
    cue("تابع ايضا", Start, Litter::Related),
    cue("المزيد عن", Start, Litter::Related),
    cue("المزيد من", Start, Litter::Related),
    cue("اخبار ذات صله", Start, Litter::Related),
    cue("موضوعات ذات صله", Start, Litter::Related),
    cue("مقالات ذات صله", Start, Litter::Related),
    cue("قد يهمك", Start, Litter::Related),
    cue("وقد يهمك", Start, Litter::Related),
    cue("قد يعجبك", Start, Litter::Related),
    cue("ذات صله", Start, Litter::Related),
    cue("انظر ايضا", Start, Litter::Related),
    cue("طالعوا ايضا", Start, Litter::Related),
    cue("اقرءوا ايضا", Start, Litter::Related),
    cue("اقراي ايضا", Start, Litter::Related),
    cue("خبر ذو صله", Start, Litter::Related),
    cue("نرشح لك", Start, Litter::Related),
    cue("للمزيد", Whole, Litter::Related),
    cue("المزيد", Whole, Litter::Related),
    cue("التالي", Whole, Litter::Related),
    cue("السابق", Whole, Litter::Related),
    cue("اقرا ايضا", Whole, Litter::Related),
    cue("المقال التالي", Whole, Litter::Related),
    cue("المقال السابق", Whole, Litter::Related),
    cue("الخبر التالي", Whole, Litter::Related),
    cue("الخبر السابق", Whole, Litter::Related),
    cue("مواضيع اضافيه", Heading, Litter::Related),
    cue("مواضيع ذات صله", Heading, Litter::Related),
    cue("مواضيع متعلقه", Heading, Litter::Related),
    cue("مواضيع مشابهه", Heading, Litter::Related),
    cue("مقالات ذات صله", Heading, Litter::Related),
    cue("مقالات مشابهه", Heading, Litter::Related),
    cue("مقالات اخري", Heading, Litter::Related),
    cue("اخبار ذات صله", Heading, Litter::Related),
    cue("اخبار متعلقه", Heading, Litter::Related),
    cue("اخبار اخري", Heading, Litter::Related),
    cue("موضوعات ذات صله", Heading, Litter::Related),
    cue("موضوعات متعلقه", Heading, Litter::Related),
    cue("موضوعات قد تهمك", Heading, Litter::Related),
    cue("ذات صله", Heading, Litter::Related),
    cue("الاكثر قراءه", Heading, Litter::Related),
    cue("الاكثر مشاهده", Heading, Litter::Related),
    cue("الاكثر تداولا", Heading, Litter::Related),
    cue("الاكثر شعبيه", Heading, Litter::Related),
    cue("الاكثر تفاعلا", Heading, Litter::Related),
    cue("الاكثر تعليقا", Heading, Litter::Related),
    cue("الاكثر زياره", Heading, Litter::Related),
    cue("قد يعجبك ايضا", Heading, Litter::Related),
    cue("قد يعجبك", Heading, Litter::Related),
    cue("قد يهمك ايضا", Heading, Litter::Related),
    cue("قد يهمك", Heading, Litter::Related),
    cue("ربما يعجبك", Heading, Litter::Related),
    cue("ربما يهمك", Heading, Litter::Related),
    cue("اخترنا لك", Heading, Litter::Related),
    cue("اخترنا لكم", Heading, Litter::Related),
    cue("مختارات", Heading, Litter::Related),
    cue("مختاراتنا", Heading, Litter::Related),
    cue("اخر الاخبار", Heading, Litter::Related),
    cue("احدث الاخبار", Heading, Litter::Related),
    cue("ابرز الاخبار", Heading, Litter::Related),
    cue("اهم الاخبار", Heading, Litter::Related),
    cue("عاجل", Heading, Litter::Related),
    cue("الاخبار العاجله", Heading, Litter::Related),
    cue("تريند", Heading, Litter::Related),
    cue("ترند", Heading, Litter::Related),
    cue("الاكثر رواجا", Heading, Litter::Related),
    cue("يوصي به", Heading, Litter::Related),
    cue("توصيات", Heading, Litter::Related),
    cue("اقرا ايضا", Heading, Litter::Related),
    cue("شاهد ايضا", Heading, Litter::Related),
    cue("طالع ايضا", Heading, Litter::Related),
    cue("اقرا المزيد", Heading, Litter::Related),
    cue("المزيد من الاخبار", Heading, Litter::Related),
    cue("المزيد من الكاتب", Heading, Litter::Related),
    cue("من نفس القسم", Heading, Litter::Related),
    cue("في نفس القسم", Heading, Litter::Related),
    cue("محتوي ذو صله", Heading, Litter::Related),
    cue("المزيد في هذا القسم", Heading, Litter::Related),
    cue("نرشح لك", Heading, Litter::Related),
    cue("مقترحات", Heading, Litter::Related),
    cue("من اختيارات المحرر", Heading, Litter::Related),
    cue("اختيارات المحرر", Heading, Litter::Related),
    cue("الاخبار الرييسيه", Heading, Litter::Related),
    cue("شارك هذا المقال", Start, Litter::Share),
    cue("شارك المقال", Start, Litter::Share),
    cue("شارك الخبر", Start, Litter::Share),
    cue("شارك علي", Start, Litter::Share),
    cue("شارك عبر", Start, Litter::Share),
    cue("شاركها علي", Start, Litter::Share),
    cue("انسخ الرابط", Start, Litter::Share),
    cue("نسخ الرابط", Start, Litter::Share),
    cue("مشاركه عبر", Start, Litter::Share),
    cue("مشاركه علي", Start, Litter::Share),
    cue("مشاركه الخبر", Start, Litter::Share),
    cue("مشاركه المقال", Start, Litter::Share),
    cue("انشر علي", Start, Litter::Share),
    cue("شارك مع", Start, Litter::Share),
    cue("تم نسخ الرابط", Start, Litter::Share),
    cue("اضف الي المفضله", Start, Litter::Share),
    cue("استمع الي المقال", Start, Litter::Share),
    cue("استمع للمقال", Start, Litter::Share),
    cue("استمع الي الخبر", Start, Litter::Share),
    cue("شارك", Whole, Litter::Share),
    cue("شاركها", Whole, Litter::Share),
    cue("شاركه", Whole, Litter::Share),
    cue("مشاركه", Whole, Litter::Share),
    cue("طباعه", Whole, Litter::Share),
    cue("حفظ", Whole, Litter::Share),
    cue("حجم الخط", Whole, Litter::Share),
    cue("تكبير الخط", Whole, Litter::Share),
    cue("تصغير الخط", Whole, Litter::Share),
    cue("حجم النص", Whole, Litter::Share),
    cue("استمع", Whole, Litter::Share),
    cue("الاستماع", Whole, Litter::Share),
    cue("انشر", Whole, Litter::Share),
    cue("شاركنا", Whole, Litter::Share),
    cue("اعلان", Whole, Litter::Advert),
    cue("اعلانات", Whole, Litter::Advert),
    cue("اعلان ممول", Whole, Litter::Advert),
    cue("محتوي ممول", Whole, Litter::Advert),
    cue("محتوي اعلاني", Whole, Litter::Advert),
    cue("ماده اعلانيه", Whole, Litter::Advert),
    cue("اعلانات مموله", Whole, Litter::Advert),
    cue("مساحه اعلانيه", Whole, Litter::Advert),
    cue("برعايه", Whole, Litter::Advert),
    cue("يستمر المحتوي بعد الاعلان", Start, Litter::Advert),
    cue("القصه تكمل بعد الاعلان", Start, Litter::Advert),
    cue("تابع القراءه بعد الاعلان", Start, Litter::Advert),
    cue("الاعلان ينتهي", Start, Litter::Advert),
    cue("مساحه اعلانيه", Start, Litter::Advert),
    cue("ابحثوا عنا", Whole, Litter::Navigation),
    cue("القايمه", Whole, Litter::Navigation),
    cue("بحث", Whole, Litter::Navigation),
    cue("ابحث", Whole, Litter::Navigation),
    cue("الرييسيه", Whole, Litter::Navigation),
    cue("القايمه الرييسيه", Whole, Litter::Navigation),
    cue("تسجيل الدخول", Whole, Litter::Navigation),
    cue("اشترك", Whole, Litter::Navigation),
    cue("اشترك الان", Whole, Litter::Navigation),
    cue("تابعنا", Whole, Litter::Navigation),
    cue("تابعونا", Whole, Litter::Navigation),
    cue("وسوم", Whole, Litter::Navigation),
    cue("الوسوم", Whole, Litter::Navigation),
    cue("كلمات مفتاحيه", Whole, Litter::Navigation),
    cue("الكلمات المفتاحيه", Whole, Litter::Navigation),
    cue("الكلمات الدلاليه", Whole, Litter::Navigation),
    cue("كلمات دلاليه", Whole, Litter::Navigation),
    cue("تاغات", Whole, Litter::Navigation),
    cue("هاشتاغ", Whole, Litter::Navigation),
    cue("علامات", Whole, Litter::Navigation),
    cue("مباشر", Whole, Litter::Navigation),
    cue("بث مباشر", Whole, Litter::Navigation),
    cue("البث المباشر", Whole, Litter::Navigation),
    cue("عاجل", Whole, Litter::Navigation),
    cue("حصري", Whole, Litter::Navigation),
    cue("خاص", Whole, Litter::Navigation),
    cue("اغلاق", Whole, Litter::Navigation),
    cue("رجوع", Whole, Litter::Navigation),
    cue("اعلي الصفحه", Whole, Litter::Navigation),
    cue("العوده الي الاعلي", Whole, Litter::Navigation),
    cue("عرض المزيد", Whole, Litter::Navigation),
    cue("تحميل المزيد", Whole, Litter::Navigation),
    cue("مشاهده المزيد", Whole, Litter::Navigation),
    cue("عرض الكل", Whole, Litter::Navigation),
    cue("تخطي", Whole, Litter::Navigation),
    cue("الانتقال الي المحتوي", Whole, Litter::Navigation),
    cue("النشره البريديه", Whole, Litter::Navigation),
    cue("مواقيت الصلاه", Whole, Litter::Navigation),
    cue("حاله الطقس", Whole, Litter::Navigation),
    cue("الطقس", Whole, Litter::Navigation),
    cue("اسعار العملات", Whole, Litter::Navigation),
    cue("موافق", Whole, Litter::Navigation),
    cue("قبول", Whole, Litter::Navigation),
    cue("رفض", Whole, Litter::Navigation),
    cue("الوضع الليلي", Whole, Litter::Navigation),
    cue("لغات", Whole, Litter::Navigation),
    cue("اتصل بنا", Whole, Litter::Navigation),
    cue("من نحن", Whole, Litter::Navigation),
    cue("سياسه الخصوصيه", Whole, Litter::Navigation),
    cue("خريطه الموقع", Whole, Litter::Navigation),
    cue("فيديو", Whole, Litter::Navigation),
    cue("اقسام", Whole, Litter::Navigation),
    cue("حملوا تطبيقنا", Whole, Litter::Navigation),
    cue("حمل التطبيق", Whole, Litter::Navigation),
    cue("تحميل التطبيق", Whole, Litter::Navigation),
    cue("الرييسيه", Start, Litter::Navigation),
    cue("تابعونا علي", Start, Litter::Navigation),
    cue("تابعنا علي", Start, Litter::Navigation),
    cue("تابعونا عبر", Start, Litter::Navigation),
    cue("تابعنا عبر", Start, Litter::Navigation),
    cue("تابعوا", Start, Litter::Navigation),
    cue("تابعوا اخر", Start, Litter::Navigation),
    cue("تابع احدث", Start, Litter::Navigation),
    cue("تابع اخر", Start, Litter::Navigation),
    cue("لمتابعه اخر", Start, Litter::Navigation),
    cue("لمتابعه المزيد", Start, Litter::Navigation),
    cue("اشترك في النشره", Start, Litter::Navigation),
    cue("اشتركوا في النشره", Start, Litter::Navigation),
    cue("اشترك في نشرتنا", Start, Litter::Navigation),
    cue("اشتركوا في نشرتنا", Start, Litter::Navigation),
    cue("اشترك في", Start, Litter::Navigation),
    cue("اشترك الان", Start, Litter::Navigation),
    cue("انضم الي قناتنا", Start, Litter::Navigation),
    cue("انضموا الي", Start, Litter::Navigation),
    cue("انضم الي قناه", Start, Litter::Navigation),
    cue("انضم لقناتنا", Start, Litter::Navigation),
    cue("حمل تطبيق", Start, Litter::Navigation),
    cue("حملوا تطبيق", Start, Litter::Navigation),
    cue("حمل التطبيق", Start, Litter::Navigation),
    cue("تحميل تطبيق", Start, Litter::Navigation),
    cue("لتحميل التطبيق", Start, Litter::Navigation),
    cue("حمل الان", Start, Litter::Navigation),
    cue("وقت القراءه", Start, Litter::Navigation),
    cue("مده القراءه", Start, Litter::Navigation),
    cue("زمن القراءه", Start, Litter::Navigation),
    cue("كلمات دلاليه", Start, Litter::Navigation),
    cue("كلمات مفتاحيه", Start, Litter::Navigation),
    cue("الكلمات المفتاحيه", Start, Litter::Navigation),
    cue("الكلمات الدلاليه", Start, Litter::Navigation),
    cue("الوسوم", Start, Litter::Navigation),
    cue("وسوم", Start, Litter::Navigation),
    cue("تاغات", Start, Litter::Navigation),
    cue("هاشتاغات", Start, Litter::Navigation),
    cue("علامات", Start, Litter::Navigation),
    cue("تصنيفات", Start, Litter::Navigation),
    cue("القسم", Start, Litter::Navigation),
    cue("التصنيف", Start, Litter::Navigation),
    cue("يستخدم هذا الموقع", Start, Litter::Navigation),
    cue("يستخدم موقعنا", Start, Litter::Navigation),
    cue("نستخدم ملفات", Start, Litter::Navigation),
    cue("تخط الي", Start, Litter::Navigation),
    cue("تخطي الي", Start, Litter::Navigation),
    cue("انتقل الي المحتوي", Start, Litter::Navigation),
    cue("الانتقال الي", Start, Litter::Navigation),
    cue("عدد المشاهدات", Start, Litter::Navigation),
    cue("عدد القراءات", Start, Litter::Navigation),
    cue("للاشتراك في", Start, Litter::Navigation),
    cue("للاشتراك", Start, Litter::Navigation),
    cue("للتواصل مع", Start, Litter::Navigation),
    cue("تواصل معنا", Start, Litter::Navigation),
    cue("راسلونا", Start, Litter::Navigation),
    cue("لارسال", Start, Litter::Navigation),
    cue("انت الان هنا", Start, Litter::Navigation),
    cue("انت هنا", Start, Litter::Navigation),
    cue("يمكنكم متابعه", Start, Litter::Navigation),
    cue("يمكنك متابعه", Start, Litter::Navigation),
    cue("تنويه", Start, Litter::Navigation),
    cue("المحتوي الذي تستمتع به", Start, Litter::Navigation),
    cue("اترك تعليقا", Start, Litter::Comments),
    cue("اترك تعليق", Start, Litter::Comments),
    cue("اترك ردا", Start, Litter::Comments),
    cue("اترك رد", Start, Litter::Comments),
    cue("اضف تعليقا", Start, Litter::Comments),
    cue("اضف تعليق", Start, Litter::Comments),
    cue("اضافه تعليق", Start, Litter::Comments),
    cue("اكتب تعليقا", Start, Litter::Comments),
    cue("اكتب تعليقك", Start, Litter::Comments),
    cue("شاركنا رايك", Start, Litter::Comments),
    cue("شاركنا برايك", Start, Litter::Comments),
    cue("لن يتم نشر عنوان بريدك الالكتروني", Start, Litter::Comments),
    cue("لن ينشر", Start, Litter::Comments),
    cue("لن يظهر بريدك", Start, Litter::Comments),
    cue("عنوان البريد الالكتروني", Start, Litter::Comments),
    cue("كن اول من يعلق", Start, Litter::Comments),
    cue("احفظ اسمي", Start, Litter::Comments),
    cue("التعليقات مغلقه", Start, Litter::Comments),
    cue("الغاء الرد", Start, Litter::Comments),
    cue("ارسال التعليق", Start, Litter::Comments),
    cue("ارسل تعليق", Start, Litter::Comments),
    cue("علق علي", Start, Litter::Comments),
    cue("لا توجد تعليقات", Start, Litter::Comments),
    cue("لا يوجد تعليقات", Start, Litter::Comments),
    cue("الاراء الوارده", Start, Litter::Comments),
    cue("التعليقات المنشوره", Start, Litter::Comments),
    cue("الاسم", Whole, Litter::Comments),
    cue("البريد الالكتروني", Whole, Litter::Comments),
    cue("الموقع الالكتروني", Whole, Litter::Comments),
    cue("تعليق", Whole, Litter::Comments),
    cue("التعليق", Whole, Litter::Comments),
    cue("ارسال", Whole, Litter::Comments),
    cue("رد", Whole, Litter::Comments),
    cue("نشر التعليق", Whole, Litter::Comments),
    cue("التعليقات", Heading, Litter::Comments),
    cue("تعليقات", Heading, Litter::Comments),
    cue("تعليقات القراء", Heading, Litter::Comments),
    cue("تعليقات الزوار", Heading, Litter::Comments),
    cue("اراء القراء", Heading, Litter::Comments),
    cue("اترك تعليقا", Heading, Litter::Comments),
    cue("اترك تعليق", Heading, Litter::Comments),
    cue("اضف تعليق", Heading, Litter::Comments),
    cue("ردود الفعل", Heading, Litter::Comments),
    cue("الحقول الالزاميه مشار اليها", Anywhere, Litter::Comments),
    cue("الخانات المعلمه بنجمه", Anywhere, Litter::Comments),
    cue("جميع الحقوق محفوظه", Anywhere, Litter::Copyright),
    cue("حقوق النشر محفوظه", Anywhere, Litter::Copyright),
    cue("كافه الحقوق محفوظه", Anywhere, Litter::Copyright),
    cue("حقوق الطبع محفوظه", Anywhere, Litter::Copyright),
    cue("يحظر نشر او توزيع", Anywhere, Litter::Copyright),
    cue("المصدر", Whole, Litter::About),
    cue("المصدر وكالات", Whole, Litter::About),
    cue("انتهي", Whole, Litter::About),
    cue("وكالات", Whole, Litter::About),
    cue("المصادر", Whole, Litter::About),
    cue("عن الكاتب", Heading, Litter::About),
    cue("نبذه عن الكاتب", Heading, Litter::About),
    cue("عن المولف", Heading, Litter::About),
    cue("الكاتب", Heading, Litter::About),
    cue("المصادر الاضافيه", Start, Litter::About),
    cue("المصدر", Start, Litter::About),
    cue("بقلم", Start, Litter::About),
    cue("نشر في", Start, Litter::About),
    cue("نشر يوم", Start, Litter::About),
    cue("نشر بتاريخ", Start, Litter::About),
    cue("نشرت في", Start, Litter::About),
    cue("تاريخ النشر", Start, Litter::About),
    cue("اخر تحديث", Start, Litter::About),
    cue("تم التحديث", Start, Litter::About),
    cue("تم النشر", Start, Litter::About),
    cue("اخر تعديل", Start, Litter::About),
    cue("تحديث", Start, Litter::About),
    cue("كتب بواسطه", Start, Litter::About),
    cue("بواسطه", Start, Litter::About),
    cue("تحرير", Start, Litter::About),
    cue("اعداد", Start, Litter::About),
    cue("المصادر", Start, Litter::About),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str, attested: &[&str]) -> String {
        Arabic.stem(&Arabic.fold(word), &|w| attested.contains(&w))
    }

    #[test]
    fn names_keep_their_first_letter() {
        for name in ["بوتين", "بكين", "وزير", "كازاخستان", "لافروف", "فلسطين"] {
            assert!(stem(name, &[]).starts_with(name.chars().next().unwrap_or_default()), "{name}");
        }
    }

    #[test]
    fn a_clitic_goes_only_where_the_rest_is_attested() {
        assert_eq!(stem("وبوتين", &["بوتين"]), stem("بوتين", &[]));
        assert_ne!(stem("وبوتين", &[]), stem("بوتين", &[]));
        assert_eq!(stem("لبكين", &["بكين"]), stem("بكين", &[]));
    }

    #[test]
    fn article_and_endings_fall_away() {
        assert_eq!(stem("المفاوضات", &[]), stem("مفاوضاتها", &[]).trim_end_matches("ات"));
        assert_eq!(stem("والدولة", &[]), stem("للدولة", &[]));
        assert_eq!(stem("الروسية", &[]), stem("روسي", &[]).as_str().to_owned());
    }

    #[test]
    fn folding_takes_what_writers_vary() {
        for (a, b) in [("أنشطة", "انشطه"), ("مسؤولين", "مسوولين"), ("على", "علي"), ("٢٠٢٤", "2024"), ("قُـــتل", "قتل")]
        {
            assert_eq!(Arabic.fold(a), Arabic.fold(b));
        }
        assert_eq!(Arabic.fold("ﻻ"), "لا", "presentation forms of old PDF files");
    }

    #[test]
    fn function_words_are_known_with_a_conjunction_before_them() {
        assert!(Arabic.is_function_word(&Arabic.fold("وفي")));
        assert!(!Arabic.is_function_word(&Arabic.fold("وزير")));
    }
}
