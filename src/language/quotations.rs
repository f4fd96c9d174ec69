//! Quotations: where they stand, who speaks, and with which reporting verb.
//!
//! A quotation is what stands between quotation marks of any kind, in one paragraph. Its verb is the nearest
//! reporting verb outside quotation marks: before it in its sentence, or right after it. The speaker is read
//! off the words beside the verb: after it in Arabic (قال الوزير), before it or, inverted, after it in English
//! and French. A pronoun or a verb without a subject (وأضاف) takes over the speaker of the quotation before.
//!
//! What it does not do: single quotation marks (an apostrophe looks the same), indirect speech, speakers named
//! a sentence earlier without a quotation. Where nothing fits the speaker is unknown, not guessed.
//!
//! ```
//! use muqabala::language::{Language, quotations::quotations};
//! let text = "وقال الوزير سالم: \"سنعود غدا\".";
//! let found = quotations(text, Language::Arabic);
//! assert_eq!(found[0].speaker.map(|span| span.of(text)), Some("الوزير سالم"));
//! ```

use std::collections::HashMap;
use std::sync::OnceLock;

use super::words::{Word, words};
use super::{Language, VerbClass, sentences};
use crate::article::{Quotation, Span};

/// Words that a speaker's label has at the most. Fewer cuts "the foreign ministry spokesman X Y"; more runs
/// into the sentence.
const LONGEST_LABEL: usize = 6;

/// Words between a verb that follows a quotation and the quotation's end, at most ("…", the minister said).
const FARTHEST_VERB_AFTER: usize = 6;

/// The quotations of one paragraph in order.
pub fn quotations(paragraph: &str, language: Language) -> Vec<Quotation> {
    let quoted = quoted(paragraph);
    let sentences = sentences::sentences(paragraph, language.knowledge());
    let words = words(paragraph, language.knowledge());
    let outside: Vec<&Word> = words.iter().filter(|w| !quoted.iter().any(|q| q.overlaps(w.span))).collect();
    let mut found: Vec<Quotation> = Vec::with_capacity(quoted.len());
    for span in quoted {
        let reach = reach(span, &sentences);
        let near: Vec<&Word> = outside.iter().copied().filter(|w| reach.contains(w.span)).collect();
        let verb = verb_beside(span, &near, language);
        let speaker = verb.and_then(|(i, _)| speaker_beside(paragraph, &near, i, language));
        let carried = || found.last().and_then(|last| last.speaker);
        found.push(Quotation {
            span,
            speaker: speaker.or_else(|| verb.and_then(|_| carried())),
            verb: verb.map(|(i, _)| near[i].span),
            verb_class: verb.map(|(_, class)| class),
        });
    }
    found
}

/// What stands between quotation marks, the marks included, in order. A mark without a partner quotes nothing.
fn quoted(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, mark) in text.char_indices() {
        match (mark, open) {
            ('«' | '„', _) | ('“' | '”' | '"', None) => open = Some((at, mark)),
            ('»', Some((start, '«')))
            | ('“' | '”', Some((start, '“' | '”' | '„' | '"')))
            | ('"', Some((start, '"' | '“' | '”'))) => {
                let span = Span::new(start, at + mark.len_utf8());
                if span.of(text).chars().any(char::is_alphabetic) {
                    found.push(span);
                }
                open = None;
            }
            // a quotation does not run over a paragraph's end
            ('\n', _) => open = None,
            _ => {}
        }
    }
    found
}

/// The sentences that a quotation's verb may stand in: all that the quotation touches, and a short one right
/// after it ("…". قال لافروف).
fn reach(quotation: Span, sentences: &[Span]) -> Span {
    let touched = sentences.iter().filter(|s| s.overlaps(quotation));
    let start = touched.clone().map(|s| s.start).min().unwrap_or(quotation.start);
    let end = touched.map(|s| s.end).max().unwrap_or(quotation.end);
    let end =
        if end <= quotation.end + 1 { sentences.iter().find(|s| s.start >= end).map_or(end, |s| s.end) } else { end };
    Span::new(start, end)
}

/// The index in `near` and the class of the verb that introduces or follows the quotation.
fn verb_beside(quotation: Span, near: &[&Word], language: Language) -> Option<(usize, VerbClass)> {
    let class = |i: usize| verb_class(&near[i].folded, language).map(|class| (i, class));
    let before = near.iter().take_while(|w| w.span.end <= quotation.start).count();
    let after = near.iter().position(|w| w.span.start >= quotation.end).unwrap_or(near.len());
    // Among several verbs before, Arabic puts the one that governs the quotation last as the others do.
    (0..before).rev().find_map(class).or_else(|| (after..near.len().min(after + FARTHEST_VERB_AFTER)).find_map(class))
}

/// The class of a folded word that is a reporting verb.
pub fn verb_class(folded: &str, language: Language) -> Option<VerbClass> {
    static VERBS: OnceLock<HashMap<Language, HashMap<&str, VerbClass>>> = OnceLock::new();
    let verbs = VERBS.get_or_init(|| {
        let list = |language: Language| {
            let listed = language.knowledge().reporting_verbs().iter();
            listed.flat_map(|(class, verbs)| verbs.split_whitespace().map(|verb| (verb, *class))).collect()
        };
        Language::ALL.into_iter().map(|language| (language, list(language))).collect()
    });
    let verbs = verbs.get(&language)?;
    let bare = || folded.strip_prefix(['و', 'ف']).filter(|_| language == Language::Arabic);
    verbs.get(folded).or_else(|| verbs.get(bare()?)).copied()
}

/// The label of the speaker beside the verb `near[i]`.
fn speaker_beside(text: &str, near: &[&Word], i: usize, language: Language) -> Option<Span> {
    match language {
        Language::Arabic => {
            speaker_named_before(text, near, i).or_else(|| label_after(text, near, i, arabic_label_goes_on))
        }
        _ => label_before(text, near, i, language).or_else(|| label_after(text, near, i, |w| w.is_capital)),
    }
}

/// نقلت القناة عن فلان قوله: the speaker stands between عن and the verbal noun.
fn speaker_named_before(text: &str, near: &[&Word], i: usize) -> Option<Span> {
    if !near[i].folded.starts_with("قول") {
        return None;
    }
    let from = near[..i].iter().rposition(|w| w.folded == "عن").filter(|from| i - from <= LONGEST_LABEL + 1)?;
    let label = near.get(from + 1..i)?;
    Some(Span::new(label.first()?.span.start, label.last()?.span.end)).filter(|span| !span.of(text).is_empty())
}

/// The run of label words right after the verb.
fn label_after(text: &str, near: &[&Word], i: usize, goes_on: impl Fn(&Word) -> bool) -> Option<Span> {
    let mut label: Option<Span> = None;
    let mut end = near[i].span.end;
    for word in near[i + 1..].iter().take(LONGEST_LABEL) {
        if !text[end..word.span.start].chars().all(char::is_whitespace) || !goes_on(word) {
            break;
        }
        label = Some(Span::new(label.map_or(word.span.start, |l| l.start), word.span.end));
        end = word.span.end;
    }
    label
}

/// Whether an Arabic word can belong to the label after a verb: no particle, no day, no further verb.
fn arabic_label_goes_on(word: &Word) -> bool {
    const ENDS: [&str; 12] =
        ["يوم", "اليوم", "امس", "غدا", "مساء", "صباح", "الخميس", "الاربعاء", "الثلاثاء", "الاثنين", "الاحد", "الجمعه"];
    let knowledge = Language::Arabic.knowledge();
    !knowledge.is_function_word(&word.folded) && !ENDS.contains(&word.folded.as_str()) && !word.is_number
}

/// The run of words with capitals right before the verb, auxiliaries between them passed over, with a title in
/// lower case before it left out.
fn label_before(text: &str, near: &[&Word], i: usize, language: Language) -> Option<Span> {
    const AUXILIARIES: [&str; 8] = ["has", "had", "have", "also", "a", "ont", "avait", "aussi"];
    let mut label: Option<Span> = None;
    let mut start = near[i].span.start;
    for word in near[..i].iter().rev().take(LONGEST_LABEL) {
        let between = &text[word.span.end..start];
        if label.is_none() && AUXILIARIES.contains(&word.folded.as_str()) && !word.is_capital {
            start = word.span.start;
            continue;
        }
        let touches = between.chars().all(|c| c.is_whitespace() || c == '.');
        if !touches || !word.is_capital || is_pronoun(&word.folded, language) {
            break;
        }
        label = Some(Span::new(word.span.start, label.map_or(word.span.end, |l| l.end)));
        start = word.span.start;
    }
    label
}

fn is_pronoun(folded: &str, language: Language) -> bool {
    language.knowledge().is_function_word(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> Vec<(&str, Option<&str>, Option<&str>)> {
        let found = quotations(text, language);
        found.iter().map(|q| (q.span.of(text), q.speaker.map(|s| s.of(text)), q.verb.map(|s| s.of(text)))).collect()
    }

    #[test]
    fn the_verb_before_names_the_speaker_after_it() {
        assert_eq!(
            read("وقال شي: \"يجب مواصلة التنسيق\"، وفقًا لبيان.", Language::Arabic),
            [("\"يجب مواصلة التنسيق\"", Some("شي"), Some("وقال"))]
        );
        assert_eq!(
            read("قال بوتين إن العلاقات تمر «بأفضل فترة في تاريخها».", Language::Arabic),
            [("«بأفضل فترة في تاريخها»", Some("بوتين"), Some("قال"))]
        );
    }

    #[test]
    fn a_channel_that_relays_is_not_the_speaker() {
        assert_eq!(
            read("ونقلت القناة الرسمية عن شي قوله: “يجب أن نعمل معا”.", Language::Arabic),
            [("“يجب أن نعمل معا”", Some("شي"), Some("قوله"))]
        );
    }

    #[test]
    fn an_attribution_may_follow() {
        assert_eq!(
            read("“نحن سعداء بهذه النجاحات”. قال لافروف.", Language::Arabic),
            [("“نحن سعداء بهذه النجاحات”", Some("لافروف"), Some("قال"))]
        );
        assert_eq!(
            read("“We are ready,” Mara Hale said on Monday.", Language::English),
            [("“We are ready,”", Some("Mara Hale"), Some("said"))]
        );
        assert_eq!(
            read("« Nous sommes prêts », a déclaré Mara Hale.", Language::French),
            [("« Nous sommes prêts »", Some("Mara Hale"), Some("déclaré"))]
        );
    }

    #[test]
    fn a_verb_without_subject_takes_over_the_speaker() {
        let found = read("وقال شي: \"الأولى هنا\". وأضاف: \"والثانية\".", Language::Arabic);
        assert_eq!(found[1], ("\"والثانية\"", Some("شي"), Some("وأضاف")));
    }

    #[test]
    fn without_a_verb_nobody_speaks() {
        assert_eq!(read("صدر كتاب \"البحر\" أمس.", Language::Arabic), [("\"البحر\"", None, None)]);
        assert_eq!(read("علامة \" وحيدة.", Language::Arabic), []);
    }
}
