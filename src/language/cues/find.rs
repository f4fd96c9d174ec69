//! Cue words in an article, by the lists of its language.
//!
//! At each word the longest entry wins whose context holds; no two findings overlap. Arabic writes particles and endings
//! onto a word; they are taken off where what remains is an entry, and the word is marked whole.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::context::{Around, touches};
use super::{Cues, Entries};
use crate::article::{CueMention, Quotation, Span};
use crate::language::words::{Word, words};
use crate::language::{Knowledge, Language, sentences};

/// The cue words in these paragraphs of `text` (in order, litter left out), in order. `quotations` are those of the article:
/// what they say is their speaker's, and a reporting verb is told with them and not here.
pub fn cues(text: &str, paragraphs: &[Span], quotations: &[Quotation], language: Language) -> Vec<CueMention> {
    let knowledge = language.knowledge();
    if knowledge.cues().entries.iter().all(|entries| entries.is_empty()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for paragraph in paragraphs {
        for sentence in sentences::sentences(paragraph.of(text), knowledge) {
            let start = paragraph.start + sentence.start;
            let mut words = words(&text[start..paragraph.start + sentence.end], knowledge);
            for word in &mut words {
                word.span = Span::new(start + word.span.start, start + word.span.end);
            }
            in_sentence(text, &words, knowledge, &mut found);
        }
    }
    found.retain(|cue| !quotations.iter().filter_map(|it| it.verb).any(|verb| verb.overlaps(cue.span)));
    for cue in &mut found {
        cue.quoted = quotations.iter().any(|quotation| quotation.span.overlaps(cue.span));
    }
    found
}

fn in_sentence(text: &str, words: &[Word], knowledge: &'static dyn Knowledge, found: &mut Vec<CueMention>) {
    let mut from = 0;
    while from < words.len() {
        let Some((to, form)) = longest(text, words, from, knowledge) else {
            from += 1;
            continue;
        };
        let span = Span::new(words[from].span.start, words[to - 1].span.end);
        found.push(CueMention { span, reason: form.entries.reason, entry: form.entry.to_owned(), quoted: false });
        from = to;
    }
}

/// One form of an entry.
struct Form {
    /// Its words behind the first.
    rest: Vec<&'static str>,
    /// The form as listed.
    listed: &'static str,
    entry: &'static str,
    entries: &'static Entries,
}

/// The forms of one language by their first word, the longest first.
type Forms = HashMap<&'static str, Vec<Form>>;

fn forms(language: Language) -> Option<&'static Forms> {
    static LAID_OUT: [OnceLock<Forms>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|it| *it == language)?;
    Some(LAID_OUT[at].get_or_init(|| {
        let mut forms = Forms::new();
        for entries in language.knowledge().cues().entries.into_iter().flatten() {
            for (listed, entry) in entries.forms() {
                let mut words = listed.split([' ', '-']);
                let first = words.next().unwrap_or(listed);
                forms.entry(first).or_default().push(Form { rest: words.collect(), listed, entry, entries });
            }
        }
        for forms in forms.values_mut() {
            forms.sort_by_key(|form| std::cmp::Reverse(form.rest.len()));
        }
        forms
    }))
}

/// The longest entry that begins with the word at `from` and counts there, with the end of its words.
fn longest(
    text: &str,
    words: &[Word],
    from: usize,
    knowledge: &'static dyn Knowledge,
) -> Option<(usize, &'static Form)> {
    let forms = forms(knowledge.language())?;
    let cues: &Cues = knowledge.cues();
    let is_word = |at: usize, listed: &str| {
        let folded = words[at].folded.as_str();
        folded == listed || folded.strip_prefix(cues.article) == Some(listed)
    };
    let counts = |form: &&'static Form| {
        let to = from + 1 + form.rest.len();
        let is_written = to <= words.len()
            && (from + 1..to).zip(&form.rest).all(|(at, word)| is_word(at, word))
            && (from..to - 1).all(|at| touches(text, words, at))
            && hyphens_stand(form.listed, text, &words[from..to]);
        is_written && form.entries.context.holds(&Around { text, words, from, to, knowledge })
    };
    let best = |candidate: &str| forms.get(candidate).into_iter().flatten().find(counts);
    let folded = words[from].folded.as_str();
    let bare = || std::iter::once(folded).chain(cues.without_prefix(folded));
    let as_written = bare().filter_map(best).max_by_key(|form| form.rest.len());
    let inflected = || bare().flat_map(|word| cues.without_ending(word)).find_map(|word| best(&word).filter(is_single));
    as_written.or_else(inflected).map(|form| (from + 1 + form.rest.len(), form))
}

fn is_single(form: &&Form) -> bool {
    form.rest.is_empty()
}

/// Whether the text has a hyphen wherever the listed form has one.
fn hyphens_stand(listed: &str, text: &str, words: &[Word]) -> bool {
    let gaps = listed.chars().filter(|c| matches!(c, ' ' | '-'));
    gaps.zip(words.windows(2))
        .all(|(gap, pair)| gap == ' ' || matches!(&text[pair[0].span.end..pair[1].span.start], "-" | "‑"))
}
