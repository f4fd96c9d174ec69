//! Lines of small words and signs: rows of buttons, counters, times of day, addresses.

use super::super::line::Line;
use super::own_words::is_site_word;
use crate::language::Knowledge;
use crate::language::site::SiteWords;

/// Words of a row of buttons, of a menu or of a counter at the most. More are a list in the text.
const ROW_WORDS: usize = 16;

/// Words of a counter ("مدة القراءة 3 دقائق") at the most.
const COUNTER_WORDS: usize = 6;

/// Whether every word of the line is in the list that `of` picks; one of a single letter may stand beside.
pub(super) fn is_row(line: &Line, knowledge: &dyn Knowledge, of: fn(&SiteWords) -> &str) -> bool {
    let words = || line.words.iter().filter(|word| !word.is_number);
    let count = words().count();
    (1..=ROW_WORDS).contains(&count)
        && line.words.len() <= count + 1
        && !line.is_closed
        && (count > 1 || line.words[0].folded.chars().count() > 1)
        && words().all(|word| is_site_word(knowledge, &word.folded, of))
}

/// "3 min read", "1.2K views", "مدة القراءة: 4 دقائق": a number and words of counters, no more.
pub(super) fn is_counter(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let counted = |word: &str| is_site_word(knowledge, word, |words| words.counted);
    (2..=COUNTER_WORDS).contains(&line.words.len())
        && (!line.is_closed || line.text.ends_with('.'))
        && line.words.iter().any(|word| word.is_number)
        && line.words.iter().any(|word| counted(&word.folded))
        && line.words.iter().all(|word| word.is_number || counted(&word.folded))
}

/// "A+ A-", "أ+ أ-": buttons for larger and smaller type.
pub(super) fn is_size_button(line: &Line) -> bool {
    let mut parts = line.text.split_whitespace();
    line.text.contains(['+', '-', '−'])
        && parts.all(|part| part.chars().count() <= 2)
        && line.text.chars().any(char::is_alphabetic)
}

/// "14:32", "09.15 GMT": a stamp of a running report.
pub(super) fn is_clock(line: &Line) -> bool {
    let Some((hour, rest)) = line.text.split_once([':', '.', 'h']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.chars().count() <= 2 && text.chars().all(char::is_numeric);
    let minute: String = rest.chars().take(2).collect();
    let after = rest.get(minute.len()..).unwrap_or_default().trim();
    digits(hour)
        && minute.chars().count() == 2
        && digits(&minute)
        // a unit, or the place whose time it is
        && (after.chars().count() <= 4 || (after.starts_with('(') && after.ends_with(')')))
        && !after.ends_with('.')
}

/// "2 hours ago", "il y a 12 minutes", منذ ساعتين: how old something is, and no more.
pub(in crate::article) fn is_age(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_of_age = |word: &str| is_site_word(knowledge, word, |site| site.ages);
    let says = |word: &str| {
        matches!(word, "ago" | "منذ" | "قبل" | "hier" | "yesterday" | "امس" | "الان")
            || (word == "il" && line.words.len() > 3)
    };
    (1..=COUNTER_WORDS).contains(&line.words.len())
        && !line.is_closed
        && line.words.iter().any(|word| says(&word.folded))
        && line.words.iter().all(|word| word.is_number || is_of_age(&word.folded))
}

/// A label or button of a form, and no more: it belongs to the box around it.
pub(super) fn is_form(line: &Line, knowledge: &dyn Knowledge) -> bool {
    line.words.len() <= COUNTER_WORDS
        && !line.is_closed
        && line.words.iter().all(|word| is_site_word(knowledge, &word.folded, |site| site.forms) || word.is_number)
}

/// "list 1 of 3", "end of list", "قائمة 3 عناصر": what a screen reader hears.
pub(super) fn is_list_marker(line: &Line) -> bool {
    const WORDS: [&str; 9] = ["list", "of", "items", "item", "end", "قايمه", "عناصر", "عنصر", "من"];
    let known = |word: &str| WORDS.contains(&word) || matches!(word, "نهايه" | "القايمه");
    (2..=COUNTER_WORDS).contains(&line.words.len())
        && !line.is_closed
        && line.words.iter().any(|word| matches!(word.folded.as_str(), "list" | "قايمه" | "القايمه"))
        && line.words.iter().any(|word| word.is_number || matches!(word.folded.as_str(), "end" | "نهايه"))
        && line.words.iter().all(|word| word.is_number || known(&word.folded))
}

/// ".ad { display: block }", "cmd.push(function() { … });": a rule or a script that the page should have run.
pub(super) fn is_code(line: &Line) -> bool {
    let text = &line.text;
    text.contains('{')
        && text.contains('}')
        && text.contains([';', ':', '('])
        && text.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_ascii())
}

/// Whether every word is a hash tag: what the article is filed under.
pub(super) fn is_tags(line: &Line) -> bool {
    line.text.starts_with(['#', '＃']) && !line.is_closed && line.words.len() <= COUNTER_WORDS
}

/// Whether the line is little more than addresses, handles and hash tags.
pub(super) fn is_links(line: &Line) -> bool {
    let all = line.text.split_whitespace().count();
    let links = line.text.split_whitespace().filter(|token| is_link(token)).count();
    links > 0 && links * 2 >= all && all <= ROW_WORDS * 2 && (links > 1 || all == 1 || !line.is_closed)
}

/// An address, a handle or a hash tag.
fn is_link(token: &str) -> bool {
    let bare = token.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '،' | '.' | ':' | '|' | '•'));
    let is_tag = |tag: &str| tag.chars().next().is_some_and(char::is_alphabetic);
    bare.starts_with("http://")
        || bare.starts_with("https://")
        || bare.starts_with("www.")
        || ["pic.twitter.com/", "t.me/", "t.co/", "bit.ly/", "youtu.be/"].iter().any(|host| bare.starts_with(host))
        || bare.strip_prefix(['#', '@', '＃']).is_some_and(is_tag)
        || (bare.contains('@') && bare.contains('.') && bare.is_ascii())
}
