//! Verbs that no list has and that end a quotation: « Une victoire », sourit Inès. "I have a fire to put out," Strand sighed.
//!
//! Where a quotation is ended by a comma or by what it asks or exclaims, whatever verb follows it reports it, be it of smiling
//! or sighing. So only place and form are looked at: the verb right behind the quotation with its subject after it, or, in
//! English, a subject right behind the quotation and the verb at the end of its clause.

use super::super::scene::Scene;
use super::words::{PRONOUNS, TITLES, is_determiner};
use crate::language::Language;

/// Words of a name between a quotation and the verb behind it, at the most.
const LONGEST_NAME: usize = 3;

/// Whether the word `at` is such a verb.
pub(in crate::language::quotations) fn closes(scene: &Scene, at: usize) -> bool {
    let word = &scene.words[at];
    let folded = word.folded.as_str();
    if word.is_capital || word.is_number || scene.knowledge.is_function_word(folded) {
        return false;
    }
    let next = scene.words.get(at + 1).filter(|_| scene.touches_next(at));
    match scene.knowledge.language() {
        Language::French => {
            let is_tied = |n: usize| scene.words.get(n).is_some_and(|word| PRONOUNS.contains(word.folded.as_str()));
            let is_inverted = scene.gap(at).trim() == "-" && (is_tied(at + 1) || is_tied(at + 2));
            let begins = |folded: &str| is_determiner(scene, folded) && !matches!(folded, "de" | "du" | "d" | "des");
            let has_subject = next.is_some_and(|next| {
                let raw = next.span.of(scene.text).to_lowercase();
                next.is_capital || begins(&next.folded) || raw.starts_with("l'") || raw.starts_with("l’")
            });
            ends_quotation(scene, at) && folded.ends_with(['e', 't', 'd', 'a']) && (is_inverted || has_subject)
        }
        Language::English => {
            let is_past = folded.ends_with("ed") && folded.len() > 4;
            // “He rang me himself,” chuckles Mr Petty
            let is_present = folded.ends_with('s') && !folded.ends_with("ss") && folded.len() > 3;
            let is_name =
                |at: usize| scene.words[at].is_capital && !scene.knowledge.is_function_word(&scene.words[at].folded);
            let has_subject = ends_quotation(scene, at) && next.is_some_and(|next| next.is_capital);
            let is_subject = |first: usize| {
                let is_pronoun = first + 1 == at && PRONOUNS.contains(scene.words[first].folded.as_str());
                let is_named = (first..at).all(|at| is_name(at) || TITLES.contains(scene.words[at].folded.as_str()));
                ends_quotation(scene, first) && (is_pronoun || is_named) && (first..at).all(|at| scene.touches_next(at))
            };
            let is_last = scene.gap(at).trim_start().starts_with(['.', ',', '\n']) || scene.gap(at).starts_with('\n');
            (is_present || is_past)
                && (has_subject || (is_last && (at.saturating_sub(LONGEST_NAME)..at).any(is_subject)))
        }
        _ => false,
    }
}

/// Whether a quotation that a comma, a question or an exclamation ends stands right before a word.
fn ends_quotation(scene: &Scene, at: usize) -> bool {
    let start = scene.words[at].span.start;
    let n = scene.quotes.partition_point(|quote| quote.span.end <= start);
    let Some(quote) = n.checked_sub(1).map(|n| scene.quotes[n]).filter(|quote| !quote.is_name) else { return false };
    let gap = scene.text.get(quote.span.end..start).unwrap_or_default().trim();
    let inside = quote.span.of(scene.text).trim_end_matches(|c: char| c.is_whitespace() || "\"'“”’»›".contains(c));
    gap == "," || (gap.is_empty() && inside.ends_with([',', '?', '!', '…']))
}
