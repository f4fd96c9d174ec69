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
//! let found = quotations(text, Language::Arabic, &|_| false);
//! assert_eq!(found[0].speaker.map(|span| span.of(text)), Some("الوزير سالم"));
//! ```

use std::collections::HashMap;
use std::sync::OnceLock;

use super::words::{Word, words};
use super::{Knowledge, Language, VerbClass, sentences};
use crate::article::{Quotation, Span};

/// Words that a speaker's label has at the most. Fewer cuts "the foreign ministry spokesman X Y"; more runs
/// into the sentence.
const LONGEST_LABEL: usize = 6;

/// Words between a verb that follows a quotation and the quotation's end, at most ("…", the minister said).
const FARTHEST_VERB_AFTER: usize = 6;

/// The quotations of one paragraph in order. `attested` tells whether a folded word stands in the article: it shows
/// that a first letter is a particle, so that a label ends before it ("قال بوتين لشي").
pub fn quotations(paragraph: &str, language: Language, attested: &dyn Fn(&str) -> bool) -> Vec<Quotation> {
    let quoted = quoted(paragraph, language.knowledge());
    let sentences = sentences::sentences(paragraph, language.knowledge());
    let words = words(paragraph, language.knowledge());
    let outside: Vec<&Word> = words.iter().filter(|w| !quoted.iter().any(|q| q.overlaps(w.span))).collect();
    let mut found: Vec<Quotation> = Vec::with_capacity(quoted.len());
    for span in quoted {
        let reach = reach(span, &sentences);
        let near: Vec<&Word> = outside.iter().copied().filter(|w| reach.contains(w.span)).collect();
        let verb = verb_beside(span, &near, language);
        let speaker = verb.and_then(|(i, _)| speaker_of(paragraph, &near, i, language, attested));
        let carried = || found.last().and_then(|last| last.speaker);
        found.push(Quotation {
            span,
            speaker: speaker
                .or_else(|| verb.filter(|(i, _)| begins_sentence(near[*i].span, &sentences)).and_then(|_| carried())),
            verb: verb.map(|(i, _)| near[i].span),
            verb_class: verb.map(|(_, class)| class),
        });
    }
    found
}

/// Marks that quote in every language: what opens and what closes. Writers mix the curly and the straight ones.
const COMMON_MARKS: &[(char, char)] = &[
    ('«', '»'),
    ('„', '“'),
    ('„', '”'),
    ('“', '”'),
    ('“', '“'),
    ('“', '"'),
    ('”', '”'),
    ('”', '“'),
    ('”', '"'),
    ('"', '"'),
    ('"', '“'),
    ('"', '”'),
];

/// What stands between quotation marks, the marks included, in order. A mark without a partner quotes nothing. A mark
/// that only ever opens (« „ 「) begins anew where a partner is missing.
fn quoted(text: &str, knowledge: &dyn Knowledge) -> Vec<Span> {
    let pairs = || COMMON_MARKS.iter().chain(knowledge.quotation_marks());
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, mark) in text.char_indices() {
        // a quotation does not run over a paragraph's end
        if mark == '\n' {
            open = None;
        } else if let Some((start, opening)) = open
            && pairs().any(|pair| *pair == (opening, mark))
        {
            let span = Span::new(start, at + mark.len_utf8());
            if span.of(text).chars().any(char::is_alphabetic) {
                found.push(span);
            }
            open = None;
        } else if pairs().any(|(opens, _)| *opens == mark)
            && (open.is_none() || !pairs().any(|(_, closes)| *closes == mark))
        {
            open = Some((at, mark));
        }
    }
    found
}

/// Whether nothing but a conjunction stands before `verb` in its sentence, so that its subject is the one before.
pub fn begins_sentence(verb: Span, sentences: &[Span]) -> bool {
    sentences.iter().any(|s| s.contains(verb) && verb.start - s.start <= LONGEST_CONJUNCTION)
}

/// Bytes before a verb that still begins its sentence: "كما " and "Il a ".
const LONGEST_CONJUNCTION: usize = 8;

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

/// The speaker of the verb `near[i]`: beside it, or beside an earlier verb of the same reach whose subject it shares
/// ("حذر شي … ودعا": the verb that a conjunction joins has its subject before).
fn speaker_of(
    text: &str,
    near: &[&Word],
    i: usize,
    language: Language,
    attested: &dyn Fn(&str) -> bool,
) -> Option<Span> {
    let beside = |i: usize| speaker_beside(text, near, i, language, attested);
    let earlier = || (0..i).rev().filter(|&j| verb_class(&near[j].folded, language).is_some()).find_map(beside);
    let is_joined = language == Language::Arabic && i > 0 && near[i].folded.starts_with('و');
    if is_joined { earlier().or_else(|| beside(i)) } else { beside(i).or_else(earlier) }
}

/// The label of the speaker beside the verb `near[i]`.
fn speaker_beside(
    text: &str,
    near: &[&Word],
    i: usize,
    language: Language,
    attested: &dyn Fn(&str) -> bool,
) -> Option<Span> {
    match language {
        Language::Arabic => {
            speaker_named_before(text, near, i).or_else(|| label_after(text, near, i, &mut arabic_label(attested)))
        }
        _ => label_before(text, near, i, language)
            .or_else(|| label_after(text, near, i, &mut |w| w.is_capital))
            .or_else(|| label_before_apposition(text, near, i, language)),
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
fn label_after(text: &str, near: &[&Word], i: usize, goes_on: &mut dyn FnMut(&Word) -> bool) -> Option<Span> {
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

/// Tells, word by word, whether an Arabic label goes on: titles first, with their article, then names without one.
fn arabic_label(attested: &dyn Fn(&str) -> bool) -> impl FnMut(&Word) -> bool {
    /// Titles that need no article because another word follows them.
    const HEADS: &str = "وزير وزيره رييس رييسه زعيم زعيمه نايب نايبه امين مدير مديره قايد ممثل ممثله مبعوث مستشار متحدث \
                         متحدثه عضو نقيب سفير سفيره ملك امير محافظ عمده قاضي قاضيه مسوول مسووله وزاره هييه سلطه وكاله شركه";
    /// Words of time after a speaker, which end the label.
    const ENDS: &str = "يوم اليوم امس غدا مساء صباح الخميس الاربعاء الثلاثاء الاثنين الاحد الجمعه السبت الاسبوع الشهر العام";
    let knowledge = Language::Arabic.knowledge();
    let mut is_first = true;
    let mut had_name = false;
    // "رئيسة فرق الإغاثة": what a title without article is followed by belongs to it, up to a word with one
    let mut in_title = false;
    move |word| {
        let folded = word.folded.as_str();
        let is_particle =
            !is_first && folded.strip_prefix(['ل', 'ب']).is_some_and(|rest| rest.chars().count() > 1 && attested(rest));
        let has_article = folded.starts_with("ال") || folded.starts_with("لل");
        let ends =
            knowledge.is_function_word(folded) || word.is_number || ENDS.split_whitespace().any(|end| end == folded);
        if ends || is_particle || (had_name && has_article) {
            return false;
        }
        let is_head = HEADS.split_whitespace().any(|head| head == folded);
        had_name |= !has_article && !is_head && !in_title;
        in_title = (in_title || is_head) && !has_article;
        is_first = false;
        true
    }
}

/// The run of words with capitals right before the verb, auxiliaries between them passed over, with a title in
/// lower case before it left out.
fn label_before(text: &str, near: &[&Word], i: usize, language: Language) -> Option<Span> {
    const AUXILIARIES: [&str; 8] = ["has", "had", "have", "also", "a", "ont", "avait", "aussi"];
    let mut label: Option<Span> = None;
    let mut start = near[..i].last()?.span.end;
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

/// "Mara Hale, the union's president, told": the name stands before an apposition between commas.
fn label_before_apposition(text: &str, near: &[&Word], i: usize, language: Language) -> Option<Span> {
    let end = (i.saturating_sub(LONGEST_APPOSITION)..i).rev().find(|&j| {
        let after = near.get(j + 1).map_or("", |next| &text[near[j].span.end..next.span.start]);
        near[j].is_capital && after.starts_with(',')
    })?;
    label_before(text, near, end + 1, language)
}

/// Words of an apposition between a name and its verb at the most.
const LONGEST_APPOSITION: usize = 9;

fn is_pronoun(folded: &str, language: Language) -> bool {
    language.knowledge().is_function_word(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> Vec<(&str, Option<&str>, Option<&str>)> {
        let words: Vec<String> = words(text, language.knowledge()).into_iter().map(|w| w.folded).collect();
        let found = quotations(text, language, &|word| words.iter().any(|w| w == word));
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
            read("“We go back,” Mara Hale, the union’s president, told strikers.", Language::English),
            [("“We go back,”", Some("Mara Hale"), Some("told"))]
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
    fn a_label_ends_before_a_particle_and_before_the_object() {
        let speaker = |text| read(text, Language::Arabic)[0].1.map(str::to_owned);
        assert_eq!(speaker("التقى شي ضيفه. وقال بوتين لشي: \"نحن مستمرون\".").as_deref(), Some("بوتين"));
        assert_eq!(speaker("دعا شي الدول الأعضاء إلى \"تعزيز الوحدة\".").as_deref(), Some("شي"));
        assert_eq!(
            speaker("قال وزير النقل أورين كاستل: \"القانون فوق الجميع\".").as_deref(),
            Some("وزير النقل أورين كاستل")
        );
        assert_eq!(speaker("حذر شي من الحرب ودعا الدول إلى \"التمسك بالأمن\".").as_deref(), Some("شي"));
    }

    #[test]
    fn a_participle_in_mid_sentence_takes_over_nobody() {
        let text = "وقالت دورفان: «انتصر النهر». وخاطب فيلين الجمع قائلا: «نعود إلى السفن».";
        assert_eq!(read(text, Language::Arabic)[1].1, None, "said by somebody whose name no rule finds");
    }

    #[test]
    fn without_a_verb_nobody_speaks() {
        assert_eq!(read("صدر كتاب \"البحر\" أمس.", Language::Arabic), [("\"البحر\"", None, None)]);
        assert_eq!(read("علامة \" وحيدة.", Language::Arabic), []);
    }
}
