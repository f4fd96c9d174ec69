//! Whether a sentence ends at a stop.
//!
//! Each rule names what it keeps together. Where none holds, the sentence ends.

use super::stop::{Stop, is_stop};
use crate::language::{Knowledge, Language, dates, reporting};

/// An attribution behind a quoted question or sentence ("سأل الوزير.") has this many words at the most, the verb
/// included. At 2 it misses a name of two words; at 8 it takes whole sentences for attributions.
const ATTRIBUTION_WORDS: usize = 5;

/// Numbers at the head of a list have this many digits at the most: "12. Mai", but no year.
const LIST_DIGITS: usize = 3;

/// Whether the sentence that began at byte `start` of `line` ends at `stop`.
pub(super) fn is_end(line: &str, start: usize, stop: &Stop, knowledge: &dyn Knowledge) -> bool {
    let before = &line[start..stop.start];
    let after = After::of(&line[stop.end..]);
    if !before.chars().any(char::is_alphanumeric) || after.goes_on() {
        return false;
    }
    if stop.marks.contains(['?', '!', '؟', '。', '۔', '！', '？', '‼', '⁇', '⁈', '⁉']) {
        let in_address = !after.has_gap && token(line, stop.start).contains("://");
        return !(in_address || (stop.is_quoted && is_attribution(&after, knowledge)));
    }
    if stop.marks.contains('…') || stop.marks.chars().filter(|c| *c == '.').count() > 1 {
        // "[...]" stands for words left out; without capitals nothing tells a pause from an end
        return !(before.ends_with(['[', '(']) || after.is_caseless());
    }
    if stop.is_quoted && is_attribution(&after, knowledge) {
        return false;
    }
    is_full_stop(line, before, stop, &after, knowledge)
}

/// Whether a single full stop ends the sentence and does not belong to a word or a number.
fn is_full_stop(line: &str, before: &str, stop: &Stop, after: &After, knowledge: &dyn Knowledge) -> bool {
    let closes = stop.end > stop.start + stop.marks.len();
    let word = last_token(before);
    let next = after.word;
    if !after.has_gap && !closes {
        return is_missing_space(token(line, stop.start), word, before, after, knowledge);
    }
    if before.trim() == word && is_list_number(word) {
        return false;
    }
    let is_spaced = before.ends_with(char::is_whitespace);
    if closes || is_spaced || word.is_empty() {
        return true;
    }
    // the part behind the last hyphen: "J.-C."
    let last = word.rsplit('-').next().unwrap_or(word);
    let folded = knowledge.fold(last);
    let is_number = next.chars().next().is_some_and(char::is_numeric);
    if knowledge.abbreviations().contains(&folded.as_str()) {
        return false;
    }
    if knowledge.number_abbreviations().contains(&folded.as_str()) {
        return !is_number;
    }
    let is_day = |word: &str| dates::is_name(&knowledge.fold(word), knowledge.language());
    // "am 3. Mai"
    if last.chars().all(char::is_numeric) && last.chars().count() <= 2 && is_day(next) {
        return false;
    }
    if knowledge.final_abbreviations().contains(&folded.as_str()) {
        let is_code = next.chars().count() > 1 && next.chars().all(char::is_uppercase);
        // behind "etc." a capital begins a sentence, behind "Inc." it may go on with a name
        let needs_more = after.is_caseless() || last.starts_with(char::is_uppercase);
        return !is_number && !is_day(next) && !is_code && (!needs_more || begins_sentence(next, knowledge));
    }
    let is_letter = last.chars().filter(|c| !is_mark(*c)).count() == 1 && last.chars().any(char::is_alphabetic);
    let is_dotted =
        last.contains('.') && last.split('.').all(|part| part.chars().filter(|c| !is_mark(*c)).count() == 1);
    if !is_letter && !is_dotted {
        return true;
    }
    // "عام 1445 هـ." and "سنة 2022 م." write an era, "د." and "J." a title or a name
    let follows_number = before[..before.len() - word.len()].trim_end().ends_with(char::is_numeric);
    (follows_number && is_letter && after.is_caseless()) || begins_sentence(next, knowledge)
}

/// Whether a stop with a letter or digit right behind it is one whose space was forgotten.
fn is_missing_space(token: &str, word: &str, before: &str, after: &After, knowledge: &dyn Knowledge) -> bool {
    let Some(next) = after.word.chars().next() else { return true };
    if token.contains("://") || token.contains("www.") || token.contains('@') {
        return false;
    }
    let Some(last) = before.chars().next_back() else { return true };
    let part = word.rsplit('.').next().unwrap_or(word);
    let letters = part.chars().filter(|c| !is_mark(*c)).count();
    let is_known = knowledge.abbreviations().contains(&knowledge.fold(word).as_str());
    if is_known || (letters == 1 && last.is_alphabetic()) {
        return false;
    }
    if next.is_numeric() {
        // "القرار.10 أعضاء", but neither "3.5" nor "ص.12" nor "Covid.19"
        return last.is_alphabetic() && !is_cased(last) && letters >= 3;
    }
    if !is_cased(next) {
        return !last.is_whitespace() || letters > 0 || before.trim_end().len() < before.len();
    }
    // a capital and a small letter behind it: "end.The", but neither "Node.JS" nor "U.S"
    let is_word = after.word.chars().nth(1).is_none_or(|c| !c.is_uppercase());
    next.is_uppercase() && is_word && (letters > 1 || !last.is_alphabetic()) && !after.word.contains('.')
}

/// What stands behind a stop.
struct After<'t> {
    rest: &'t str,
    has_gap: bool,
    /// The first character that is no space.
    mark: Option<char>,
    /// The first word, opening marks and dashes before it aside.
    word: &'t str,
}

impl<'t> After<'t> {
    fn of(rest: &'t str) -> Self {
        let bare = rest.trim_start();
        let opened = bare.trim_start_matches(|c: char| !c.is_alphanumeric() && !is_stop(c));
        let word_end = opened.find(|c: char| c.is_whitespace() || matches!(c, '"' | ')' | '»' | '”' | ',' | '،' | ':'));
        let word = opened[..word_end.unwrap_or(opened.len())].trim_end_matches(is_stop);
        Self { rest, has_gap: bare.len() < rest.len() || bare.is_empty(), mark: bare.chars().next(), word }
    }

    /// Whether what follows can only go on with a sentence.
    fn goes_on(&self) -> bool {
        let is_comma = self.mark.is_some_and(|c| matches!(c, '،' | ',' | ';' | '؛' | ':' | '/' | '，' | '、' | '；'));
        let mut letters = self.word.chars();
        let is_small = letters.next().is_some_and(char::is_lowercase);
        // iPhone, eBay
        let is_brand = is_small && letters.next().is_some_and(char::is_uppercase);
        let goes_on_only = ["التي", "الذي", "الذين", "اللذين", "اللتين"].contains(&self.word);
        // an Arabic fragment behind a dash; in Latin scripts the capital says that it begins
        let is_dashed = self.mark.is_some_and(|c| matches!(c, '–' | '—' | '-')) && self.is_caseless();
        is_comma || (is_small && !is_brand) || goes_on_only || (is_dashed && self.has_gap)
    }

    fn is_caseless(&self) -> bool {
        self.word.chars().next().is_some_and(|c| c.is_alphabetic() && !is_cased(c))
    }
}

/// Whether `word` begins a sentence rather than going on with a name: a function word with a capital, or an Arabic word
/// with a conjunction.
fn begins_sentence(word: &str, knowledge: &dyn Knowledge) -> bool {
    if knowledge.language() == Language::Arabic {
        return word.chars().count() > 3 && word.starts_with('و') || knowledge.is_function_word(&knowledge.fold(word));
    }
    let is_elided = word.chars().take(3).any(|c| matches!(c, '\'' | '’'));
    word.starts_with(char::is_uppercase) && (is_elided || knowledge.is_function_word(&knowledge.fold(word)))
}

/// Whether a short attribution stands behind a quotation: "سأل الوزير.", "Smith asked."
fn is_attribution(after: &After, knowledge: &dyn Knowledge) -> bool {
    if after.mark.is_none_or(|c| !c.is_alphabetic()) {
        return false;
    }
    let sentence = after.rest.find(is_stop).map_or(after.rest, |end| &after.rest[..end]);
    let words: Vec<String> = sentence.split_whitespace().map(|word| knowledge.fold(word)).collect();
    let is_verb = |word: &String| reporting::class_of(word, knowledge.language()).is_some();
    let named = sentence.split_whitespace().take_while(|word| word.starts_with(char::is_uppercase)).count();
    match words.len() {
        0 => false,
        _ if named > 0 => !knowledge.is_function_word(&words[0]) && words.get(named).is_some_and(is_verb),
        length => length <= ATTRIBUTION_WORDS && is_verb(&words[0]),
    }
}

fn is_list_number(word: &str) -> bool {
    let digits = word.chars().all(char::is_numeric) && word.chars().count() <= LIST_DIGITS;
    digits || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// The last word of `before`: behind a space or an opening mark.
fn last_token(before: &str) -> &str {
    let before = before.trim_end();
    let start =
        before.char_indices().rev().find(|(_, c)| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '«' | '“' | '/'));
    start.map_or(before, |(at, c)| &before[at + c.len_utf8()..])
}

/// Everything without a space around byte `at`.
fn token(line: &str, at: usize) -> &str {
    let start = line[..at].rfind(char::is_whitespace).map_or(0, |at| line.ceil_char_boundary(at + 1));
    let end = line[at..].find(char::is_whitespace).map_or(line.len(), |length| at + length);
    &line[start..end]
}

fn is_cased(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase()
}

/// Vowel signs and tatweel: written on a letter ("هـ"), not letters of their own.
fn is_mark(c: char) -> bool {
    c == 'ـ' || unicode_normalization::char::is_combining_mark(c)
}
