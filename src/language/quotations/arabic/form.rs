//! What the form of an Arabic verb shows: whether it is a participle or a noun, the gender and number of its subject, and
//! whether it relays what another said.

use super::super::scene::Scene;
use super::super::verbs::{Kind, Verb};
use super::words::PARTICIPLES;

/// Words between عن and قوله, at the most (نقلت القناة عن وزير النقل أورين كاستل قوله).
pub(super) const FARTHEST_RELAY: usize = 9;

/// What a form without و or ف in front is.
pub(in crate::language::quotations) fn kind(bare: &str) -> Kind {
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
    if verb.kind == Kind::Noun {
        return None;
    }
    let folded = scene.words[verb.words.start].folded.as_str();
    let bare = if verb.is_joined { &folded[folded.chars().next()?.len_utf8()..] } else { folded };
    Some(match verb.kind {
        Kind::Participle if bare.ends_with('ه') => Gender::She,
        Kind::Participle if bare.ends_with("ين") => Gender::They,
        Kind::Participle => Gender::He,
        _ if bare.ends_with("وا") || bare.ends_with("ون") || bare.ends_with("ان") => Gender::They,
        _ if bare.ends_with('ت') || bare.starts_with('ت') && !bare.starts_with("تابع") && !bare.starts_with("تعهد") => {
            Gender::She
        }
        _ => Gender::He,
    })
}

/// Whether a verb tells what somebody else said (نقلت الوكالة عن الوزير).
pub(super) fn is_relay(folded: &str) -> bool {
    let bare = folded.strip_prefix(['و', 'ف']).unwrap_or(folded);
    matches!(bare, "نقل" | "نقلت" | "نقلوا" | "ينقل" | "تنقل" | "ناقلا" | "ناقله" | "نقلا" | "نسب" | "نسبت")
}

/// Whether the word `at` is such a verb of another sense, because no عن follows: نقلت السفن حبوبا.
pub(in crate::language::quotations) fn carries_goods(scene: &Scene, at: usize) -> bool {
    let after = &scene.words[at..scene.words.len().min(at + FARTHEST_RELAY)];
    is_relay(&scene.words[at].folded) && !after.iter().any(|word| word.folded == "عن")
}
