//! Lines about the article: who wrote it, where and when.

use super::super::line::Line;
use super::own_words::is_site_word;
use crate::language::site::holds;
use crate::language::{Knowledge, dates, words};

/// What ends the address of a letter, and no name.
const SALUTATIONS: [&str; 8] = ["العزيز", "العزيزه", "الفاضل", "الفاضله", "الغالي", "الغاليه", "المحترم", "المحترمه"];

/// Words in a byline at the most, and in the part of a dateline before the dash.
const BYLINE_WORDS: usize = 9;

/// Words of a line that names an author's profession at the most.
const PROFESSION_WORDS: usize = 6;

/// Words of a date line that are no part of its date, at the most: the day, the time, "published".
const BESIDE_DATE_WORDS: usize = 9;

/// Whether a line is there for its date.
pub(super) fn is_date_line(line: &Line, knowledge: &dyn Knowledge) -> bool {
    if !line.has_date {
        return false;
    }
    let found = dates::full_dates(&line.text, &line.words, knowledge);
    let inside = |word: &&words::Word| found.iter().any(|date| date.span.contains(word.span));
    let is_weekday = |word: &words::Word| {
        knowledge.weekdays().iter().flat_map(|day| day.split(' ')).any(|day| knowledge.fold(day) == word.folded)
    };
    let beside = line.words.iter().filter(|word| !inside(word) && !word.is_number && !is_weekday(word)).count();
    let said = |word: &words::Word| {
        is_site_word(knowledge, &word.folded, |site| site.published)
            || is_site_word(knowledge, &word.folded, |site| site.updated)
    };
    let first = line.words.first().is_some_and(|word| inside(&word) || word.is_number || said(word));
    let limit = if first || line.words.iter().any(said) { BESIDE_DATE_WORDS } else { BESIDE_DATE_WORDS / 2 };
    // "7:19 p.m." ends no sentence
    let is_closed = line.is_closed && !line.text.ends_with("p.m.") && !line.text.ends_with("a.m.");
    beside <= limit && (!is_closed || beside <= 1)
}

/// A day without its year, and no more: "الأحد 27 جمادى الأولى", "Thursday 4 July, 10:30". On a page it stands over the article.
pub(super) fn is_day_line(line: &Line, knowledge: &dyn Knowledge) -> bool {
    if line.is_closed || line.words.len() > BYLINE_WORDS || !line.words.iter().any(|word| word.is_number) {
        return false;
    }
    let found = dates::mentions(&line.text, &line.words, knowledge, None);
    let inside = |word: &words::Word| found.iter().any(|date| date.span.contains(word.span));
    let is_clock = |word: &words::Word| matches!(word.folded.as_str(), "gmt" | "utc" | "h" | "ص" | "م" | "am" | "pm");
    line.words.iter().all(|word| word.is_number || inside(word) || is_clock(word)) && line.words.iter().any(inside)
}

/// "By Name in Place", "Par Name", "بقلم فلان", "Name, political correspondent".
pub(super) fn is_byline(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_label = |word: &words::Word| is_site_word(knowledge, &word.folded, |site| site.authors);
    let begins = line.words.first().is_some_and(is_label)
        // "By" wants a name, "By the river" is none
        && line.words.get(1).is_some_and(|name| name.is_capital || !name.span.of(&line.text).is_ascii() || is_label(name));
    let ends = line.words.len() > 2
        && line.words.last().is_some_and(|word| is_label(word) && word.span.of(&line.text).is_ascii());
    (2..=BYLINE_WORDS).contains(&line.words.len()) && !line.is_closed && (begins || ends)
}

/// "La rédaction avec Belga et AFP", "هيئة التحرير": those who are no single person, alone or with agencies.
pub(super) fn is_desk_line(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_desk = |word: &words::Word| holds(knowledge.credits().desks, &word.folded);
    let is_with = |word: &words::Word| holds(knowledge.credits().with, &word.folded);
    let Some(desk) = line.words.iter().take(2).position(is_desk) else { return false };
    let rest = line.words.iter().skip(desk + 1).find(|word| !is_desk(word));
    line.words.len() <= BYLINE_WORDS
        && !line.is_closed
        && !line.text.contains([':', '?', '؟'])
        && (desk == 0 || knowledge.is_function_word(&line.words[0].folded) || is_desk(&line.words[0]))
        && rest.is_none_or(is_with)
}

/// "جاري العزيز", "Dear Sir": to whom a letter is written.
pub(in crate::article) fn is_salutation(named: &[words::Word]) -> bool {
    let (Some(first), Some(last)) = (named.first(), named.last()) else { return false };
    matches!(first.folded.as_str(), "dear" | "cher" | "chère" | "عزيزي" | "عزيزتي")
        || (SALUTATIONS.contains(&last.folded.as_str()) && first.folded != "عبد")
}

/// "Northern Isles correspondent, Port Serrin": what an author is, at the end or set off by a comma.
pub(super) fn names_profession(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_set_off = |word: &words::Word| {
        let behind = line.text[word.span.end..].trim_start();
        behind.is_empty() || behind.starts_with([',', '،', '|', '-', '–', '—'])
    };
    let is_role = |word: &words::Word| holds(knowledge.credits().roles, &word.folded);
    let is_small = |word: &words::Word| knowledge.is_function_word(&word.folded) || word.is_number;
    (2..=PROFESSION_WORDS).contains(&line.words.len())
        && !line.is_closed
        && !line.words.iter().any(is_small)
        && line.words.iter().any(|word| is_role(word) && is_set_off(word))
}

/// An agency, a place with an agency or a name, initials of editors: "أ ش أ", "Place – Name", "س ع / م ح".
/// `is_page`: on a page a place and a name around a dash are enough.
pub(super) fn is_signature(line: &Line, knowledge: &dyn Knowledge, is_page: bool) -> bool {
    let count = line.words.len();
    let is_item =
        line.words.first().is_some_and(|word| word.is_number) || line.text.starts_with(['-', '–', '—', '•', '*']);
    if is_item {
        return false;
    }
    if !(1..=BYLINE_WORDS).contains(&count) || line.is_closed || line.text.ends_with([':', '：']) {
        return false;
    }
    let initials = line.words.iter().all(|word| word.folded.chars().count() <= 2 && !word.is_number);
    let dashed = ["–", "—", " -", "- ", "_", "/", "ـ", "|"].iter().any(|dash| line.text.contains(dash)) && count <= 6;
    let asks = line.text.contains(['?', '؟', '!']);
    let joined: String = line.folded.split(' ').filter(|word| word.chars().count() == 1).collect();
    let is_agency = |word: &str| is_site_word(knowledge, word, |site| site.agencies);
    let names_agency = count <= 5 && (line.words.iter().any(|word| is_agency(&word.folded)) || is_agency(&joined));
    !asks && (initials || (dashed && is_page) || names_agency)
}
