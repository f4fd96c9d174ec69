//! What the form of an Arabic verb shows: whether it is a participle or a noun, the gender and number of its subject, and
//! whether it relays what another said.

use super::super::scene::Scene;
use super::super::verbs::{Kind, Verb};
use super::words::{ACCORDING, CLAUSES, PARTICIPLES, is_honour, is_speaker};

/// Words between عن and قوله, at the most (نقلت القناة عن وزير النقل أورين كاستل قوله).
pub(super) const FARTHEST_RELAY: usize = 9;

/// رد بالقول: has the subject of its sentence, as a participle has, and shows no gender.
const BY_SAYING: &str = "بالقول";

/// Verbs of the patterns تفعل and تفاعل: their ت is no sign of a feminine subject.
const WITH_OWN_T: &[&str] = &["تابع", "تعهد", "تحدث", "توقع", "تمن", "تساءل", "توعد", "توسل", "تذرع", "تحجج"];

/// Stems of verbs that go on with what somebody has begun to say: أضاف, تابع.
const GOING_ON: &[&str] = &["ضاف", "ضيف", "تابع", "ردف", "ستطرد", "ختتم", "ختم", "زاد", "واصل", "مضي", "ستدرك"];

/// Whether a verb only goes on with what its subject said before.
pub(in crate::language::quotations) fn goes_on(folded: &str) -> bool {
    GOING_ON.iter().any(|stem| folded.contains(stem))
}

/// Verbs of another sense that report where nothing but their subject and a colon or أن stands between them and the quotation:
/// وزاد: «…», وبيّن معاليه أن «…».
const OPENING: &[&str] = &[
    "زاد",
    "زادت",
    "زادوا",
    "واصل",
    "واصلت",
    "مضي",
    "مضت",
    "استهل",
    "استهلت",
    "عقب",
    "عقبت",
    "بين",
    "بينت",
    "انهي",
    "انهت",
    "ختم",
    "ختمت",
    "ابتسم",
    "ابتسمت",
    "تبتسم",
    "يبتسم",
    "ضحك",
    "ضحكت",
    "تضحك",
    "يضحك",
    "تنهد",
    "تنهدت",
    "تتنهد",
    "يتنهد",
    "التفت",
    "التفتت",
    "قاطع",
    "قاطعت",
    "قاطعه",
    "قاطعها",
    "بادر",
    "بادرت",
    "انشد",
    "انشدت",
    "اشار",
    "قدر",
    "قدرت",
];

/// Words of the subject of such a verb at the most.
const LONGEST_SUBJECT: usize = 6;

/// Whether the word `at` is such a verb before a quotation, and how many letters (و) are taken off in front.
pub(in crate::language::quotations) fn opens(scene: &Scene, at: usize) -> Option<usize> {
    let folded = scene.words[at].folded.as_str();
    let bare = folded.strip_prefix(['و', 'ف']);
    let taken = if OPENING.contains(&folded) { 0 } else { bare.filter(|bare| OPENING.contains(bare)).map(|_| 1)? };
    let end = scene.words[at].span.end;
    let next = scene.quotes.get(scene.quotes.partition_point(|quote| quote.span.start < end))?;
    let gap = scene.text.get(end..next.span.start)?;
    let is_close = gap.trim().trim_start_matches([':', '،']).trim().is_empty();
    // بيّن معاليه أن, and no other verb or mark between them; "بين" is a preposition too
    let subject = scene.words[at + 1..].iter().take_while(|word| word.span.start < next.span.start);
    let count = subject.clone().count();
    let opens_clause = (2..=LONGEST_SUBJECT + 1).contains(&count)
        && (at + 1..at + count).all(|at| scene.touches_next(at - 1))
        && taken == 1
        && subject.clone().take(LONGEST_SUBJECT).any(|word| is_speaker(&word.folded) || is_honour(&word.folded))
        && (subject.clone().any(|word| CLAUSES.contains(word.folded.as_str())) || gap.trim_end().ends_with(':'));
    (!next.is_name && (is_close || opens_clause)).then_some(taken)
}

/// Forms that are nouns behind أن, where no perfect stands: أن ثمن القنطار, أن طلب الوزارة.
const ALSO_NOUNS: &[&str] = &[
    "ثمن", "طلب", "وعد", "رد", "رفض", "نفي", "قول", "شكر", "مدح", "لوم", "وصف", "نقل", "سجل", "عد", "حمل", "توقع",
    "تعهد", "قدر", "بين", "حذر", "نصح", "دعم", "حكم", "خبر", "كتب", "ذكر", "تذكر", "تحدث",
];

/// Whether the word `at` is a noun: behind عدم and its kin, or as the subject that أن or إن has. بعد أن, قبل أن, إلى أن take verbs.
pub(in crate::language::quotations) fn is_noun_of_clause(scene: &Scene, at: usize) -> bool {
    let word = |at: usize| scene.words[at].folded.as_str();
    // عدم كشف هويته
    if at > 0 && scene.touches_next(at - 1) && matches!(word(at - 1), "عدم" | "مجرد" | "محاوله" | "رغم")
    {
        return true;
    }
    ALSO_NOUNS.contains(&word(at))
        && at > 0
        && scene.touches_next(at - 1)
        && matches!(word(at - 1), "ان" | "بان" | "فان" | "لان" | "وان")
        && !(at > 1
            && matches!(word(at - 2), "بعد" | "قبل" | "الي" | "منذ" | "حتي" | "دون" | "سبق" | "وسبق" | "بمجرد" | "ما"))
}

/// A perfect in ت or an imperfect without the object that is written onto it: نفته, يصفها, يذكّرنا.
pub(in crate::language::quotations) fn without_object(folded: &str) -> Option<&str> {
    let bare = ["هما", "ها", "هم", "نا", "ني", "ه"].iter().find_map(|object| folded.strip_suffix(object))?;
    let is_verb = bare.ends_with('ت') || bare.starts_with(['ي', 'ت']);
    (is_verb && bare.chars().count() > 2 && !is_relay(bare)).then_some(bare)
}

/// What a form without و or ف in front is.
pub(in crate::language::quotations) fn kind(bare: &str) -> Kind {
    if bare == BY_SAYING {
        return Kind::Participle;
    }
    let bare = bare.strip_prefix('ب').unwrap_or(bare);
    if ["قول", "تصريح", "تاكيد"].iter().any(|noun| bare.strip_prefix(noun).is_some_and(|rest| !rest.is_empty()))
    {
        Kind::Noun
    } else if PARTICIPLES.contains(bare) || (bare.starts_with('م') && bare.chars().count() > 3) {
        Kind::Participle
    } else {
        Kind::Finite
    }
}

/// Gender and number that a verb's form shows; `None` for a participle or noun.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::language::quotations) enum Gender {
    He,
    She,
    They,
}

pub(in crate::language::quotations) fn gender(scene: &Scene, verb: &Verb) -> Option<Gender> {
    let folded = scene.words[verb.words.start].folded.as_str();
    if verb.kind == Kind::Noun || folded == BY_SAYING {
        return None;
    }
    let bare = if verb.is_joined { &folded[folded.chars().next()?.len_utf8()..] } else { folded };
    Some(match verb.kind {
        Kind::Participle if bare.ends_with('ه') => Gender::She,
        Kind::Participle if bare.ends_with("ين") => Gender::They,
        Kind::Participle => Gender::He,
        _ if bare.ends_with("وا") || bare.ends_with("ون") || bare.ends_with("ان") => Gender::They,
        _ if bare.ends_with('ت') || ["ته", "تها", "تهم"].iter().any(|ending| bare.ends_with(ending)) => {
            Gender::She
        }
        _ if bare.starts_with('ت') && !WITH_OWN_T.iter().any(|verb| bare.starts_with(verb)) => Gender::She,
        _ => Gender::He,
    })
}

/// Whether a verb tells what somebody else said (نقلت الوكالة عن الوزير).
pub(super) fn is_relay(folded: &str) -> bool {
    let bare = folded.strip_prefix(['و', 'ف']).unwrap_or(folded);
    matches!(bare, "نقل" | "نقلت" | "نقلوا" | "ينقل" | "تنقل" | "ناقلا" | "ناقله" | "نقلا" | "نسب" | "نسبت")
}

/// Whether the verb `at` tells of something else than the quotation: what somebody else said (أن ما قاله كاستل «خطأ»), unless
/// the words before make it a source (وفق ما قاله), what is written on a thing (لافتات كتب عليها), or what did not come in.
pub(in crate::language::quotations) fn tells_of_other(scene: &Scene, at: usize) -> bool {
    let word = |at: usize| scene.words.get(at).map_or("", |word| word.folded.as_str());
    match word(at) {
        "قاله" | "قالته" | "ذكره" | "ذكرته" | "اعلنه" | "اعلنته" | "اكده" | "اكدته" => {
            at > 0
                && matches!(word(at - 1), "ما" | "بما" | "مما" | "عما" | "فيما")
                && (at < 2 || !ACCORDING.contains(word(at - 2)))
        }
        // ولم يرد تعليق فوري
        "يرد" | "ترد" => at > 0 && matches!(word(at - 1), "لم" | "ولم" | "لا" | "ولا" | "فلم"),
        "كتب" | "كتبت" => matches!(word(at + 1), "عليها" | "عليه" | "فيها" | "عليهما"),
        _ => false,
    }
}

/// Whether the word `at` is such a verb of another sense, because no عن follows: نقلت السفن حبوبا.
pub(in crate::language::quotations) fn carries_goods(scene: &Scene, at: usize) -> bool {
    let after = &scene.words[at..scene.words.len().min(at + FARTHEST_RELAY)];
    is_relay(&scene.words[at].folded) && !after.iter().any(|word| word.folded == "عن")
}
