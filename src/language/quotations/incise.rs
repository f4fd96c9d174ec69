//! What French writes between the halves of a quotation without closing its marks: « Tous ont signé, a-t-elle souligné. Où
//! étaient-ils ? »
//!
//! An incise begins after a comma or another stop inside the marks, with a reporting verb whose subject follows it: a pronoun
//! tied on with a hyphen (dit-il, a-t-elle dit), or a name or noun with its article (plaide Inès, a lancé le maire). It ends
//! at the next stop.
//!
//! What it does not do: take in what follows that stop (plaide Inès, *élève de terminale*).

use super::super::reporting;
use super::super::words::Word;
use super::super::{Knowledge, Language};
use crate::article::Span;

/// Words between the stop and the verb at the most: s'est, a-t-elle.
const FARTHEST_VERB: usize = 4;

/// The incises inside a quotation, whose words these are.
pub(super) fn incises(text: &str, words: &[Word], knowledge: &dyn Knowledge) -> Vec<Span> {
    if knowledge.language() != Language::French {
        return Vec::new();
    }
    let mut found = Vec::new();
    let gap = |at: usize| {
        let to = words.get(at + 1).map_or(words[at].span.end, |next| next.span.start);
        text.get(words[at].span.end..to).unwrap_or_default()
    };
    let mut at = 1;
    while at < words.len() {
        let is_parted = gap(at - 1).trim_end().ends_with([',', '?', '!', '…', '–', '—']);
        if is_parted && is_incise(text, &words[at..], &gap, at) {
            let last = (at..words.len()).find(|last| has_stop(gap(*last))).unwrap_or(words.len() - 1);
            found.push(Span::new(words[at].span.start, words[last].span.end));
            at = last;
        }
        at += 1;
    }
    found
}

fn has_stop(gap: &str) -> bool {
    gap.contains([',', '.', ';', ':', '?', '!', '…', '–', '—'])
}

/// Whether these words of a quotation, the first of which is its word `from`, begin with a verb and the subject behind it.
fn is_incise<'t>(text: &str, words: &[Word], gap: &dyn Fn(usize) -> &'t str, from: usize) -> bool {
    let folded = |at: usize| words.get(at).map_or("", |word| word.folded.as_str());
    // "s'emporte un grossiste": of reflexive verbs those that no list has too
    let is_reflexive = |at: usize| {
        at == 1 && matches!(folded(0), "s" | "se") && folded(at).ends_with(['e', 't']) && folded(at).len() > 3
    };
    let is_verb = |at: usize| reporting::class_of(folded(at), Language::French).is_some() || is_reflexive(at);
    let Some(verb) = (0..FARTHEST_VERB.min(words.len())).find(|at| is_verb(*at)) else { return false };
    let is_aux = |at: usize| {
        matches!(folded(at), "a" | "ont" | "avait" | "s" | "se" | "est" | "sont" | "lui" | "encore" | "aussi")
    };
    let is_pronoun = |at: usize| matches!(folded(at), "il" | "elle" | "ils" | "elles" | "on");
    let is_tied = |at: usize| matches!(gap(from + at - 1).trim(), "-" | "‑");
    // a-t-elle souligné
    if (0..verb).all(|at| is_aux(at) || folded(at) == "t" || (is_pronoun(at) && at > 0 && is_tied(at)))
        && (0..verb).any(is_pronoun)
    {
        return true;
    }
    if !(0..verb).all(is_aux) || verb + 1 >= words.len() || has_stop(gap(from + verb)) {
        return false;
    }
    // dit-il, lance-t-il
    if is_tied(verb + 1) {
        return is_pronoun(verb + 1) || is_pronoun(verb + 2);
    }
    // "annoncé hier": without its auxiliary a participle is none
    let is_participle = folded(verb).ends_with(['é', 's']);
    let next = &words[verb + 1];
    let raw = next.span.of(text);
    let is_subject = next.is_capital
        || matches!(folded(verb + 1), "le" | "la" | "les" | "un" | "une" | "son" | "sa" | "ses" | "l")
        || raw.starts_with("l'")
        || raw.starts_with("l’");
    is_subject && (verb > 0 || !is_participle)
}
