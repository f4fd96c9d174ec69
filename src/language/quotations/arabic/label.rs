//! Where the label of an Arabic speaker ends.
//!
//! It runs over titles with what belongs to them (رئيس نقابة الملاحين), then over names, and ends before a comma, a particle
//! (لشي), a word of time, the next title, or the verb's object. Which words are names of persons is seen from the titles before
//! them ([`persons`]).

use std::collections::HashSet;

use super::super::scene::Scene;
use super::super::verbs;
use super::words::{
    BODIES, CLAUSES, COMMON, ENVOYS, QUANTIFIERS, TIES, TIMES, TITLES, WITHIN, is_definite_title, is_doing, is_group,
    is_honour, is_object, is_title, plain, without_particles,
};
use crate::language::Language;

/// Words of a label at the most. At 5 "المتحدث باسم وزارة الخارجية نيد برايس" is cut, at 15 it runs into the sentence.
pub(super) const LONGEST_LABEL: usize = 9;

/// Words without article that belong to a title before its name begins: رئيس نقابة ملاحي أورسن has three.
const LONGEST_TITLE_TAIL: usize = 2;

/// The words that titles in the article show to be names of persons.
pub(in crate::language::quotations) fn persons(scene: &Scene) -> HashSet<String> {
    let mut persons = HashSet::new();
    let none = HashSet::new();
    for at in 0..scene.words.len() {
        let folded = scene.words[at].folded.as_str();
        if !is_title(folded) && !TITLES.contains(without_particles(folded)) && !is_definite_title(folded) {
            continue;
        }
        let Some((first, last)) = label(scene, &none, at, scene.words.len()) else { continue };
        let names = (first + 1..=last).rev().map(|at| scene.words[at].folded.as_str());
        let is_name = |folded: &&str| {
            !folded.starts_with("ال") && !folded.starts_with("لل") && !is_title(folded) && !BODIES.contains(*folded)
        };
        let names: Vec<&str> = names.take_while(is_name).take(3).collect();
        // after a title without article the first word belongs to the title
        let has_article = (first..=last).any(|at| scene.words[at].folded.starts_with("ال"));
        if has_article {
            persons.extend(names.into_iter().map(str::to_owned));
        }
    }
    persons
}

/// The label that begins at the word `first`: its first and last word.
pub(super) fn label(scene: &Scene, persons: &HashSet<String>, first: usize, end: usize) -> Option<(usize, usize)> {
    let mut last = None;
    let (mut had_name, mut tail) = (false, None::<usize>);
    let word = |at: usize| scene.words[at].folded.as_str();
    let is_envoy = ENVOYS.contains(plain(without_particles(word(first))));
    let is_within = WITHIN.contains(plain(word(first)));
    let mut is_definite_body = false;
    for at in first..end.min(first + LONGEST_LABEL) {
        let (folded, is_first) = (word(at), at == first);
        if (!is_first && !scene.touches_next(at - 1)) || scene.words[at].is_number || TIMES.contains(folded) {
            break;
        }
        if TIES.contains(folded) && is_envoy && !is_first && !had_name {
            continue;
        }
        // الباحث في المعهد دلال الخطاف, not الوزير في مؤتمر صحفي
        if folded == "في" && is_within && !is_first && !had_name {
            let is_tied = at + 1 < end && scene.touches_next(at) && BODIES.contains(plain(word(at + 1)));
            if is_tied {
                continue;
            }
        }
        // مصدر بلجنة التنسيق
        let is_tied_body = is_within
            && at == first + 1
            && folded.strip_prefix('ب').is_some_and(|body| BODIES.contains(plain(body)) || body.starts_with("ال"));
        if is_tied_body && !is_manner(folded) {
            last = Some(at);
            continue;
        }
        // معالي وزير الشؤون البلدية, سمو ولي العهد
        if is_honour(folded) && (is_first || last == Some(at - 1)) && !had_name {
            last = Some(at);
            continue;
        }
        // الهيئة جملةً وتفصيلاً: no name ends so
        if !is_first && ends_in_tanwin(scene, at) {
            break;
        }
        // رويز تحميل الحارس: what is done is no name
        if had_name && is_doing(folded) && !persons.contains(folded) {
            break;
        }
        // النائب تصريحاته: what the title before owns is said, not who says it
        if !is_first && !persons.contains(folded) && !is_title(folded) && has_owner(scene, at) {
            break;
        }
        let is_kunya = is_first && is_kunya(scene, at, end);
        // the name of a father or mother is a name: أبو رافع
        let is_father = !is_first && matches!(word(at - 1), "ابو" | "ابي" | "ام");
        let is_body = BODIES.contains(folded) || BODIES.contains(plain(folded)) || is_group(folded);
        let is_title = is_title(folded) || is_kunya;
        let is_person = persons.contains(folded);
        let speaks = verbs::class_of(folded, Language::Arabic).is_some() && !is_title && !is_person;
        let is_quantifier = is_first && QUANTIFIERS.contains(folded);
        let is_small = scene.knowledge.is_function_word(folded) && !is_kunya && !is_quantifier;
        if speaks || is_small || (is_first && is_object(folded)) {
            break;
        }
        // after المعهد or البيان a word with a particle is the sentence's: البيان بإنشاء
        if is_definite_body
            && !is_person
            && folded.starts_with(['ب', 'ك', 'ف'])
            && !folded.starts_with("بال")
            && at > first
        {
            break;
        }
        let has_article = folded.starts_with("ال") || folded.starts_with("لل") || folded.starts_with("وال");
        if !is_first && !is_person && !is_title && !is_body && ends_before(scene, folded, had_name, persons) {
            break;
        }
        if had_name {
            let is_other = is_title || is_body || COMMON.contains(folded);
            let leaves_person = persons.contains(word(at - 1)) && !is_person && !has_article;
            if is_other || leaves_person {
                break;
            }
            if has_article {
                // سالم الحاج is a name; in دعا شي الدول the word with the article is the object
                if let Some(run) = family_name(scene, at, end) {
                    last = Some(run);
                }
                break;
            }
        }
        is_definite_body = has_article && (is_body || is_definite_body);
        let is_calling = is_first && is_construct(scene, persons, at, end);
        if is_title || is_body || is_quantifier || is_calling {
            tail = (!has_article).then_some(0);
        } else if has_article {
            tail = None;
        } else if let Some(n) = tail.filter(|n| *n < LONGEST_TITLE_TAIL && !is_person && !is_father) {
            tail = Some(n + 1);
        } else {
            had_name = true;
            tail = None;
        }
        last = Some(at);
    }
    let last = last?;
    let is_bare = !word(first).starts_with("ال") && !is_title(word(first)) && !BODIES.contains(word(first));
    if is_bare && last == first + 1 && scene.are_two(word(first), word(last)) {
        return Some((first, first));
    }
    Some((first, last))
}

/// أم جواد: أم is "or" elsewhere, so it must follow a verb, and a word without article follow it.
pub(super) fn is_kunya(scene: &Scene, at: usize, end: usize) -> bool {
    let word = |at: usize| scene.words[at].folded.as_str();
    let is_bare = |at: usize| !word(at).starts_with("ال") && !scene.knowledge.is_function_word(word(at));
    word(at) == "ام"
        && at > 0
        && at + 1 < end
        && scene.touches_next(at - 1)
        && scene.touches_next(at)
        && (word(at - 1).starts_with('ت')
            || word(at - 1).ends_with('ت')
            || verbs::class_of(word(at - 1), Language::Arabic).is_some())
        && is_bare(at + 1)
}

/// Whether a word ends with a pronoun that owns it: تصريحاته, افتتاحيتها. Folding makes ة the same letter, so it is looked up.
fn has_owner(scene: &Scene, at: usize) -> bool {
    let raw = scene.words[at].span.of(scene.text);
    let bare = raw.strip_suffix("ها").or_else(|| raw.strip_suffix("هم")).or_else(|| raw.strip_suffix('ه'));
    bare.is_some_and(|bare| bare.ends_with('ت') && bare.chars().count() > 3)
}

/// عامل البناء رائد مسعود: a calling that no list has, tied to a noun with article, before a name.
fn is_construct(scene: &Scene, persons: &HashSet<String>, at: usize, end: usize) -> bool {
    if at + 2 >= end || !scene.touches_next(at) || !scene.touches_next(at + 1) {
        return false;
    }
    let word = |at: usize| scene.words[at].folded.as_str();
    let is_name = |at: usize| {
        let folded = word(at);
        !folded.starts_with(['ب', 'ل', 'و', 'ك', 'ف'])
            && !folded.starts_with("ال")
            && !folded.ends_with('ا')
            && !scene.knowledge.is_function_word(folded)
            && !is_title(folded)
            && !BODIES.contains(folded)
            && !TIMES.contains(folded)
            && !is_doing(folded)
            && verbs::class_of(folded, Language::Arabic).is_none()
    };
    let is_other = word(at).starts_with("ال") || is_title(word(at)) || persons.contains(word(at)) || is_group(word(at));
    !is_other && word(at + 1).starts_with("ال") && !is_definite_title(word(at + 1)) && is_name(at + 2)
}

/// قال لأولاده: to whom it is said, with the pronoun of the one who says it.
pub(super) fn is_addressee(scene: &Scene, at: usize) -> bool {
    let word = &scene.words[at];
    let raw = word.span.of(scene.text);
    raw.starts_with('ل') && ["ه", "ها", "هم"].iter().any(|owner| raw.ends_with(owner)) && raw.chars().count() > 4
}

/// Whether a word ends with the sign of an indefinite accusative, before or behind its ا.
fn ends_in_tanwin(scene: &Scene, at: usize) -> bool {
    let raw = scene.words[at].span.of(scene.text);
    raw.trim_end_matches('ا').ends_with('\u{64b}')
}

fn is_manner(folded: &str) -> bool {
    super::words::MANNERS.contains(folded)
}

/// Whether a word inside a label begins with a particle, so that the label ends before it.
fn ends_before(scene: &Scene, folded: &str, had_name: bool, persons: &HashSet<String>) -> bool {
    let is_long = |rest: &&str| rest.chars().count() > 1;
    if let Some(rest) = folded.strip_prefix(['ل', 'ب']).filter(is_long) {
        let is_definite = folded.starts_with("لل") || rest.starts_with("ال");
        return (is_definite && (had_name || !folded.starts_with("لل"))) || (!is_definite && scene.count(rest) > 0);
    }
    if let Some(rest) = folded.strip_prefix('و').filter(is_long) {
        if let Some(definite) = rest.strip_prefix("ال") {
            // وزير الصحة والسكان; after a name another clause begins
            return had_name || TITLES.contains(definite);
        }
        let is_verb = verbs::class_of(rest, Language::Arabic).is_some();
        let is_with = persons.contains(rest) || (scene.count(rest) > 1 && !scene.knowledge.is_function_word(rest));
        // بوتين وشي speak together; وانغ only begins with the letter
        return is_verb || (scene.count(rest) > 0 && !is_with);
    }
    false
}

/// The last word of a family name with an article that begins at `at`, if what follows shows that it is one.
fn family_name(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    let is_name = |at: usize| {
        let folded = scene.words[at].folded.as_str();
        folded.starts_with("ال") && !is_title(folded) && !BODIES.contains(plain(folded)) && !TIMES.contains(folded)
    };
    let mut last = at;
    if !is_name(at) {
        return None;
    }
    while last + 1 < end && last < at + 1 && scene.touches_next(last) && is_name(last + 1) {
        last += 1;
    }
    let is_ended = last + 1 >= end
        || !scene.touches_next(last)
        || CLAUSES.contains(scene.words[last + 1].folded.as_str())
        || TIMES.contains(scene.words[last + 1].folded.as_str());
    is_ended.then_some(last)
}
