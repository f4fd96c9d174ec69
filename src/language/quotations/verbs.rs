//! Reporting verbs in a sentence.
//!
//! The forms stand in the language's lists ([`Knowledge::reporting_verbs`](super::super::Knowledge::reporting_verbs) and
//! `reporting_phrases`); here they are found. Arabic writes و and ف (and) and س and ل (will, let) onto the verb; they are
//! taken off. A form that is also a noun is one after a preposition or an article: في رد, the claims, la demande.
//!
//! What it does not do: inflect. A form that is in no list is a reporting verb only where its place leaves no doubt
//! (`arabic::opens`, `latin::closes`).

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::super::{Language, VerbClass, reporting};
use super::scene::Scene;
use super::{arabic, latin};
use crate::article::Span;

/// A reporting verb where it stands.
#[derive(Clone)]
pub(super) struct Verb {
    /// Its words in [`Scene::words`]; several for a phrase ("made clear").
    pub words: Range<usize>,
    pub class: VerbClass,
    /// Whether و or ف is written onto it.
    pub is_joined: bool,
    pub kind: Kind,
}

/// What a form asks of its subject.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A verb with a subject of its own, or with the subject before.
    Finite,
    /// قائلا, saying, ajoutant: has the subject of its sentence.
    Participle,
    /// قوله: its pronoun stands for somebody named before.
    Noun,
}

impl Verb {
    pub fn span(&self, scene: &Scene) -> Span {
        Span::new(scene.words[self.words.start].span.start, scene.words[self.words.end - 1].span.end)
    }
}

/// The phrases of one language by their first word.
type Phrases = HashMap<&'static str, Vec<(Vec<&'static str>, VerbClass)>>;

fn phrases(language: Language) -> Option<&'static Phrases> {
    static PHRASES: OnceLock<HashMap<Language, Phrases>> = OnceLock::new();
    let phrases = PHRASES.get_or_init(|| {
        let of = |language: Language| {
            let mut phrases = Phrases::new();
            for (class, listed) in language.knowledge().reporting_phrases() {
                for phrase in *listed {
                    let words: Vec<&str> = phrase.split(' ').collect();
                    phrases.entry(words[0]).or_default().push((words, *class));
                }
            }
            phrases
        };
        Language::ALL.into_iter().map(|language| (language, of(language))).collect()
    });
    phrases.get(&language)
}

/// The class of a folded word that is a reporting verb.
pub(super) fn class_of(folded: &str, language: Language) -> Option<VerbClass> {
    lookup(folded, language).map(|(class, _)| class)
}

/// The class, and how many letters were taken off in front.
fn lookup(folded: &str, language: Language) -> Option<(VerbClass, usize)> {
    let listed = |word: &str| reporting::class_of(word, language);
    if let Some(class) = listed(folded) {
        return Some((class, 0));
    }
    if language == Language::French {
        return of_infinitive(folded).and_then(|present| listed(&present)).map(|class| (class, 0));
    }
    if language != Language::Arabic {
        return None;
    }
    let listed = |word: &str| listed(word).or_else(|| arabic::without_object(word).and_then(listed));
    let joined = folded.strip_prefix(['و', 'ف']);
    let plain = joined.unwrap_or(folded);
    // س and ل stand before the present only
    let future = plain.strip_prefix(['س', 'ل']).filter(|rest| rest.starts_with(['ي', 'ت']));
    let taken = usize::from(joined.is_some());
    listed(plain).or_else(|| listed(future?)).map(|class| (class, taken))
}

/// The present of a French infinitive in -er: concéder, concède.
fn of_infinitive(folded: &str) -> Option<String> {
    let stem = folded.strip_suffix("er").filter(|stem| stem.len() > 2)?;
    let mut present = stem.to_owned();
    if let Some(at) = present.rfind('é').filter(|at| present[*at..].chars().count() <= 2) {
        present.replace_range(at..at + 'é'.len_utf8(), "è");
    }
    present.push('e');
    Some(present)
}

/// The reporting verbs among these words, in order.
pub(super) fn verbs(scene: &Scene, range: Range<usize>) -> Vec<Verb> {
    let mut found: Vec<Verb> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match verb_at(scene, at, range.end, range.start) {
            Some(verb) => {
                at = verb.words.end;
                found.push(verb);
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a run of words begins with a verb that can only end what stands before (`"…". قال لافروف.`).
pub(super) fn begins_with_verb(scene: &Scene, range: Range<usize>) -> bool {
    let limit = range.end.min(range.start + 4);
    let verb = (range.start..limit).find_map(|at| verb_at(scene, at, range.end, range.start));
    verb.is_some_and(|verb| {
        let leads = verb.words.start == range.start || scene.knowledge.language() != Language::Arabic;
        leads && !verb.is_joined && verb.kind == Kind::Finite
    })
}

fn verb_at(scene: &Scene, at: usize, end: usize, start: usize) -> Option<Verb> {
    let language = scene.knowledge.language();
    let folded = scene.words[at].folded.as_str();
    // حساب «طالب تعبان»
    let n = scene.quotes.partition_point(|quote| quote.span.end <= scene.words[at].span.start);
    if scene.quotes.get(n).is_some_and(|quote| quote.is_name && quote.span.contains(scene.words[at].span)) {
        return None;
    }
    let phrase = |first: &str| -> Option<(usize, VerbClass)> {
        let phrases = phrases(language)?.get(first)?;
        let fits = |words: &[&str]| {
            at + words.len() <= end && words.iter().zip(&scene.words[at..]).skip(1).all(|(a, b)| *a == b.folded)
        };
        phrases
            .iter()
            .filter(|(words, _)| fits(words))
            .map(|(words, class)| (words.len(), *class))
            .max_by_key(|it| it.0)
    };
    let bare = folded.strip_prefix(language.knowledge().conjunction_prefixes());
    let by_phrase = phrase(folded).map(|it| (it, false)).or_else(|| phrase(bare?).map(|it| (it, true)));
    if let Some(((length, class), is_joined)) = by_phrase {
        return Some(Verb { words: at..at + length, class, is_joined, kind: kind(bare.unwrap_or(folded), language) });
    }
    // verbs of another sense that report by their place
    let by_place = || match language {
        Language::Arabic => arabic::opens(scene, at).map(|taken| (VerbClass::Neutral, taken)),
        _ => latin::closes(scene, at).then_some((VerbClass::Neutral, 0)),
    };
    let (class, taken) = lookup(folded, language).or_else(by_place)?;
    let previous = (at > start).then(|| &scene.words[at - 1]).filter(|_| scene.touches_next(at - 1));
    let is_noun = match language {
        Language::Arabic => {
            arabic::carries_goods(scene, at)
                || arabic::is_noun_of_clause(scene, at)
                || arabic::tells_of_other(scene, at)
                || previous.is_some_and(|word| arabic::is_preposition(&word.folded))
        }
        _ => latin::is_noun(scene, at, previous),
    };
    let kind =
        if taken > 0 { kind(&folded[folded.chars().next()?.len_utf8()..], language) } else { kind(folded, language) };
    (!is_noun || kind == Kind::Noun).then_some(Verb { words: at..at + 1, class, is_joined: taken > 0, kind })
}

fn kind(bare: &str, language: Language) -> Kind {
    match language {
        Language::Arabic => arabic::kind(bare),
        Language::English if bare.ends_with("ing") => Kind::Participle,
        // "Et de conclure": an infinitive has the subject of its sentence too
        Language::French if bare.ends_with("ant") || latin::is_infinitive(bare) => Kind::Participle,
        _ => Kind::Finite,
    }
}
