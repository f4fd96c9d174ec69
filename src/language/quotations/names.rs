//! Names and titles in quotation marks, told apart from what somebody said.
//!
//! `«النورس»` is a ferry, `"نيويورك تايمز"` a newspaper, `«مرسي»` a president as Egyptian papers print him. They stay in
//! the list of quotations, because marks stand round them, but nobody speaks them, and the words inside may be part of
//! a speaker's label (`صحيفة "الضفة"`). The signs, all near the marks: a noun that introduces names (صحيفة, ship, film),
//! capitals throughout, a person's title before, a verb of saying right before and its sentence going on right after,
//! a colon after marks at the head of a line, or the same words known as a name already.
//!
//! What it does not do: tell a scare quote (`"الإرهاب"`) from a partial quotation. Both are somebody's words, and which
//! it is only the reader can say.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::words::Word;
use super::super::{Knowledge, Language, VerbClass};
use super::scene::{Quote, set};
use super::{arabic, verbs};
use crate::article::Span;

/// Words of a name in quotation marks, at the most. At 2 `"ذا هالفينا تايمز"` is something said; at 10 sentences are names.
const LONGEST_NAME: usize = 5;

/// Words of a person's name in quotation marks, at the most.
const LONGEST_PERSON: usize = 4;

/// Nouns after which marks hold a name: media, works, vessels, houses, bodies, and words that say "called".
static ARABIC: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("صحيفه جريده مجله فيلم روايه كتاب مسلسل ديوان قصيده اغنيه البوم مسرحيه لوحه \
         برنامج تطبيق سفينه باخره عباره ناقله يخت صندل قارب طايره مقاتله مروحيه صاروخ طراز فندق مطعم مقهي \
         متحف قريه بلده كتايب جايزه مهرجان عنوان بعنوان اسم \
         باسم مسمي مسماه يدعي تدعي ملقب لقب بلقب منصه سلسله معرض راديو بوابه جريدتي صحيفتي")
});

/// Nouns after which marks hold a name only if they stand without article: الشارع "فقد الثقة" speaks of the people.
static ARABIC_BARE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "شارع ميدان جماعه حزب قناه وكاله اذاعه تلفزيون موقع شبكه نادي فريق شركه مصرف بنك متجر مستشفي مدرسه ملعب تجمع منظمه لواء \
         فرقه كتله جبهه ايتلاف تحالف صندوق ملتقي جمعيه مراسل مراسله مراسلنا موفد موفده كاميرا عدسه ميكروفون مصور فضاييه نقابه",
    )
});

/// Nouns after which marks hold a name only if it begins with an article: عملية «الوعد» is one, عملية "تطهير" is a word
/// that somebody chose.
static ARABIC_WITH_ARTICLE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "عمليه حمله مبادره مشروع خطه مخطط استراتيجيه ورش رويه مجموعه قمه منتدي مركز موسسه معهد حركه تنظيم تيار هاشتاغ هاشتاج وسم",
    )
});

/// Nouns without article after which marks with more than one word hold a name where the sentence goes on right behind it: مبادرة «تعليمك حقك» أطلقت.
static PROGRAMMES: LazyLock<HashSet<&str>> = LazyLock::new(|| set("مبادره مشروع برنامج هاشتاغ هاشتاج وسم"));

/// Where people post; they are names wherever they stand in marks.
static PLATFORMS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("اكس تويتر فيسبوك انستغرام انستجرام تلغرام تيليغرام تليجرام واتساب يوتيوب سناب تيكتوك لينكد"));

/// Words between a verb of saying and the outlet that it is said to, at the most (قال رئيس كتلة «الوفاق» فادي مرقص لـ«الصدى»).
const FARTHEST_OUTLET: usize = 10;

static ENGLISH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "film movie novel book album song single play series programme show podcast magazine newspaper daily ship ferry \
         vessel yacht barge boat tanker restaurant bar hotel codenamed nicknamed titled entitled",
    )
});

static FRENCH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "film roman livre album chanson série émission magazine journal quotidien hebdomadaire navire bac paquebot yacht \
         péniche bateau pétrolier opération hôtel restaurant intitulé intitulée baptisé baptisée surnommé surnommée dénommé \
         dénommée",
    )
});

/// The quotations, each with whether it is a name.
pub(super) fn told_apart(text: &str, spans: &[Span], words: &[Word], knowledge: &dyn Knowledge) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::with_capacity(spans.len());
    let mut known: HashSet<Vec<&str>> = HashSet::new();
    let inner: Vec<&[Word]> = spans.iter().map(|span| inside(words, *span)).collect();
    for (span, inner) in spans.iter().zip(&inner) {
        let before = &words[..words.partition_point(|word| word.span.end <= span.start)];
        let is_name = inner.len() <= LONGEST_NAME && is_name(text, *span, inner, before, words, knowledge);
        if is_name {
            known.insert(folded(inner));
        }
        quotes.push(Quote { span: *span, is_name });
    }
    for (quote, inner) in quotes.iter_mut().zip(&inner) {
        quote.is_name |= known.contains(&folded(inner));
    }
    quotes
}

/// The words inside a span.
pub(super) fn inside(words: &[Word], span: Span) -> &[Word] {
    let from = words.partition_point(|word| word.span.start < span.start);
    let to = words.partition_point(|word| word.span.start < span.end);
    &words[from..to]
}

fn folded(words: &[Word]) -> Vec<&str> {
    words.iter().map(|word| word.folded.as_str()).collect()
}

fn is_name(text: &str, span: Span, inner: &[Word], before: &[Word], words: &[Word], knowledge: &dyn Knowledge) -> bool {
    let Some(first) = inner.first() else { return false };
    let content =
        span.of(text).trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '!' | '?' | '؟' | ',' | '،'));
    let is_closed = content.ends_with(['.', '!', '?', '؟', ',', '،']);
    let head =
        before.last().filter(|word| text[word.span.end..span.start].trim_matches([' ', '\u{a0}', 'ـ']).is_empty());
    let after = &text[span.end..];
    let leads = text[..span.start].rsplit('\n').next().is_none_or(|line| line.trim().is_empty());
    if is_closed {
        return false;
    }
    if leads && after.trim_start_matches(' ').starts_with(':') && inner.len() <= LONGEST_PERSON {
        return true;
    }
    match knowledge.language() {
        Language::Arabic => {
            let Some(head) = head else { return false };
            let bare = arabic::without_particles(&head.folded);
            let plain = bare.strip_prefix("ال").unwrap_or(bare);
            let lists = |list: &HashSet<&str>| list.contains(head.folded.as_str()) || list.contains(plain);
            let is_bare = |word: &Word| !word.folded.starts_with("ال") && !knowledge.is_function_word(&word.folded);
            let is_person = inner.len() <= LONGEST_PERSON
                && inner.iter().all(is_bare)
                && before.iter().rev().take(3).any(|word| arabic::is_definite_title(&word.folded));
            lists(&ARABIC)
                || ARABIC_BARE.contains(bare)
                || PLATFORMS.contains(first.folded.as_str())
                || is_outlet(head, inner, before, knowledge)
                || (lists(&ARABIC_WITH_ARTICLE) && first.folded.starts_with("ال"))
                || (PROGRAMMES.contains(bare) && inner.len() > 1 && goes_on(after))
                || is_named_thing(inner, after, knowledge)
                || is_person
                || is_subject(head, inner, after, words, knowledge)
        }
        Language::English | Language::French => {
            let list: &HashSet<&str> = if knowledge.language() == Language::English { &ENGLISH } else { &FRENCH };
            let is_small = |word: &&Word| knowledge.is_function_word(&word.folded) && !word.is_capital;
            let content = || inner.iter().filter(|word| !is_small(word) && !word.is_number);
            let is_in_sentence = head.is_some_and(|head| verbs::class_of(&head.folded, knowledge.language()).is_none());
            let is_capital = first.is_capital && content().count() > 0 && content().all(|word| word.is_capital);
            head.is_some_and(|head| list.contains(head.folded.as_str())) || (is_in_sentence && is_capital)
        }
        _ => false,
    }
}

/// Whether words go on right behind the marks.
fn goes_on(after: &str) -> bool {
    after.starts_with([' ', '\u{a0}']) && after.trim_start().starts_with(char::is_alphabetic)
}

/// فإن «منصة المرفأ الذكي» ستدخل: marks hold what such a noun without article begins, and the sentence goes on with it.
fn is_named_thing(inner: &[Word], after: &str, knowledge: &dyn Knowledge) -> bool {
    let begins = ["منصه", "برنامج", "مبادره", "تطبيق", "جايزه", "مهرجان", "جمعيه", "منظمه", "موسسه", "قناه", "صحيفه"];
    goes_on(after)
        && (2..=LONGEST_PERSON).contains(&inner.len())
        && begins.contains(&inner[0].folded.as_str())
        && !inner.iter().any(|word| knowledge.is_function_word(&word.folded))
}

/// `قال الوزير لـ«الصدى العربي»`, `في حديث لـ«الصدى»`: to whom it is said, with the article that papers have.
fn is_outlet(head: &Word, inner: &[Word], before: &[Word], knowledge: &dyn Knowledge) -> bool {
    let is_telling = |word: &Word| {
        matches!(arabic::without_particles(&word.folded), "حديث" | "تصريح" | "تصريحات" | "مقابله" | "حوار" | "خاص")
            || verbs::class_of(&word.folded, Language::Arabic) == Some(VerbClass::Neutral)
            || verbs::class_of(&word.folded, Language::Arabic) == Some(VerbClass::Stressing)
    };
    let is_partner = matches!(head.folded.as_str(), "مع" | "الي")
        && before.iter().rev().skip(1).take(2).any(|word| {
            matches!(
                arabic::without_particles(&word.folded),
                "حديث" | "تصريح" | "تصريحات" | "مقابله" | "حوار" | "اتصال"
            )
        });
    (head.folded == "ل" || is_partner)
        && inner.len() <= LONGEST_PERSON
        && (inner[0].folded.starts_with("ال") || inner.len() > 1)
        && !inner.iter().any(|word| knowledge.is_function_word(&word.folded))
        && before.iter().rev().take(FARTHEST_OUTLET).any(is_telling)
}

/// `وأشاد «مرسي» بالاقتراح`: the sentence goes on after what a verb of saying has right after it, and the words stand
/// elsewhere too.
fn is_subject(head: &Word, inner: &[Word], after: &str, words: &[Word], knowledge: &dyn Knowledge) -> bool {
    let takes_subject = matches!(
        verbs::class_of(&head.folded, Language::Arabic),
        Some(VerbClass::Neutral | VerbClass::Stressing | VerbClass::Praising)
    );
    let goes_on = after.starts_with([' ', '\u{a0}']) && after.trim_start().starts_with(char::is_alphabetic)
        || after.trim_start().starts_with(':');
    let is_known = || words.iter().filter(|word| word.folded == inner[0].folded).count() > 1;
    takes_subject
        && goes_on
        && inner.len() <= LONGEST_PERSON
        && !inner.iter().any(|word| knowledge.is_function_word(&word.folded))
        && is_known()
}
