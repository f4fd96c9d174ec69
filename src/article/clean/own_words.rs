//! What a line shows itself to be by its own words and shape, wherever it stands.
//!
//! In this order: remains of shortcodes, the language's cues, copyright signs, rows of buttons, counters, links, menus, lines
//! that speak to the reader about the site. Each wants the *whole* line to be of that kind: a sentence of the news that holds
//! one of these words is none. English words hold on every page, because many sites leave their theme untranslated.

use super::super::Litter;
use super::super::line::Line;
use crate::language::site::{SiteWords, holds};
use crate::language::{Knowledge, Language, Place};

/// A line that a cue begins is litter up to this many words: "اقرأ أيضا" and a headline. Longer ones are text.
const CUE_LINE_WORDS: usize = 30;

/// A line of buttons that are glued to one another has this many words at the most.
const GLUED_BUTTON_WORDS: usize = 6;

/// Words of a row of buttons, of a menu or of a counter at the most. More are a list in the text.
const ROW_WORDS: usize = 16;

/// Words of a counter ("مدة القراءة 3 دقائق") at the most.
const COUNTER_WORDS: usize = 6;

/// Words of a line that speaks to the reader at the most: cookie notices and newsletter boxes. Longer ones are text.
const ADDRESS_WORDS: usize = 60;

/// How many words of address and of the site's services such a line holds together at the least; at 2 service
/// journalism ("you can register by mail") is taken for it.
const ADDRESS_HITS: usize = 3;

/// One word in so many of that line must be such a word: at 3 only slogans pass, at 8 paragraphs about
/// subscriptions do.
const ADDRESS_EVERY: usize = 6;

/// Tokens from a photographer's name to "photo", and behind it, at the most.
const CREDIT_TOKENS: usize = 6;

/// Words of a slogan at the most.
const SLOGAN_WORDS: usize = 6;

/// A sure piece of litter.
#[derive(Clone, Copy, Debug)]
pub(in crate::article) struct Found {
    pub reason: Litter,
    /// Whether the short lines after it belong to it.
    pub is_heading: bool,
}

impl Found {
    /// No heading.
    pub fn of(reason: Litter) -> Self {
        Self { reason, is_heading: false }
    }

    fn new(reason: Litter) -> Option<Self> {
        Some(Self::of(reason))
    }
}

/// The site words that hold for a text: its language's own, and the English ones.
pub(in crate::article) fn site_words(knowledge: &dyn Knowledge) -> [&'static SiteWords; 2] {
    [knowledge.site_words(), Language::English.knowledge().site_words()]
}

/// Whether `word` is in the list that `of` picks.
pub(in crate::article) fn is_site_word(knowledge: &dyn Knowledge, word: &str, of: fn(&SiteWords) -> &str) -> bool {
    site_words(knowledge).iter().any(|words| holds(of(words), word))
}

/// What the line is, if its own words betray it.
pub(in crate::article) fn found(line: &Line, knowledge: &dyn Knowledge) -> Option<Found> {
    if is_shortcode(&line.text) {
        return Found::new(if line.text.starts_with("[caption") { Litter::Caption } else { Litter::Advert });
    }
    if is_picture_credit(line, knowledge) {
        return Found::new(Litter::Caption);
    }
    cue(line, knowledge).or_else(|| {
        if is_rights(line) {
            let has_year = line.words.iter().any(|word| word.is_number && word.folded.len() == 4);
            return Found::new(if has_year { Litter::Copyright } else { Litter::Caption });
        }
        if is_row(line, knowledge, |words| words.buttons) {
            return Found::new(Litter::Share);
        }
        if is_counter(line, knowledge) || is_size_button(line) {
            return Found::new(Litter::Navigation);
        }
        if is_clock(line) {
            return Found::new(Litter::About);
        }
        if line.menu_pieces().is_some() {
            return Found::new(if line.has_date { Litter::About } else { Litter::Navigation });
        }
        if is_links(line) || (line.words.len() > 1 && is_row(line, knowledge, |words| words.sections)) {
            return Found::new(Litter::Navigation);
        }
        is_addressed(line, knowledge).then_some(Found::of(Litter::Advert))
    })
}

/// `[ad_1]`, `[caption id="x"]`, `[/caption]`, `<!-- Ad -->`: what a content system left standing.
pub(in crate::article) fn is_shortcode(text: &str) -> bool {
    if text.starts_with("<!--") && text.ends_with("-->") {
        return true;
    }
    // what it wraps is a caption
    if text.starts_with("[caption") && (text.ends_with("[/caption]") || text.matches(']').count() == 1) {
        return true;
    }
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    inner.is_some_and(|inner| {
        let begins = inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        // an editor's "[the minister]" has spaces and no sign of a machine
        let is_code = inner.contains(['_', '=', '/']) || (!inner.contains(' ') && inner.is_ascii() && inner.len() > 3);
        begins && is_code && inner != "sic" && !inner.contains(['[', ']', '\n'])
    })
}

/// The language's own cue that the line bears.
fn cue(line: &Line, knowledge: &dyn Knowledge) -> Option<Found> {
    if line.words.len() > CUE_LINE_WORDS || is_spoken_of(line) {
        return None;
    }
    let bare = line.folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let begins =
        |words: &str| line.folded.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let bears = |words: &str, place: Place| match place {
        Place::Whole | Place::Heading => line.folded == words || bare == words,
        // a cue that a full sentence begins with is no cue: "Share prices fell."
        Place::Start => {
            begins(words) && (!line.is_closed || line.ends_openly() || bare == words || has_label(line))
                // pages glue the next label to a button's words: "شارك هذا المقالمحادثة"
                || (line.words.len() <= GLUED_BUTTON_WORDS && words.contains(' ') && line.folded.starts_with(words))
                // nobody begins a sentence of the news with so many words of a form
                || (begins(words) && words.split(' ').count() >= 4)
        }
        Place::Label => begins(words) && label(line).is_some_and(|label| words_of(label) == words.split(' ').count()),
        Place::Anywhere => format!(" {} ", line.folded).contains(&format!(" {words} ")),
    };
    let english = Language::English.knowledge();
    let others = english.litter().iter().filter(|_| knowledge.language() != Language::English);
    let cues = || knowledge.litter().iter().chain(others.clone());
    let found = cues().find(|cue| bears(cue.words, cue.place))?;
    let is_heading = cues().any(|cue| cue.place == Place::Heading && bears(cue.words, cue.place));
    Some(Found { reason: found.reason, is_heading })
}

/// Whether the line speaks of such words instead of bearing them: they are in quotation marks, or it quotes somebody on them.
fn is_spoken_of(line: &Line) -> bool {
    let quotes = ['"', '«', '“', '„'];
    let is_sentence = line.is_closed && !line.ends_openly() && !line.text.contains('©') && !has_label(line);
    let is_quoted = line.text.starts_with(quotes) && line.text.ends_with(['"', '»', '”', '“']);
    is_quoted || (is_sentence && line.text.contains(quotes))
}

/// Whether a line sets its first words off as a label: "شاهد أيضا: …".
fn has_label(line: &Line) -> bool {
    label(line).is_some()
}

/// The few words before the first colon or bar.
fn label<'l>(line: &'l Line) -> Option<&'l str> {
    let (label, rest) = line.text.split_once([':', '：', '|'])?;
    (words_of(label) <= 4 && !rest.trim().is_empty()).then_some(label)
}

fn words_of(text: &str) -> usize {
    text.split_whitespace().count()
}

fn is_rights(line: &Line) -> bool {
    // the word alone may be a subhead
    let names_it = line.folded.contains("copyright") && line.words.len() > 1 && !is_spoken_of(line);
    (line.text.contains('©') || names_it) && line.words.len() <= CUE_LINE_WORDS
}

/// "… on Tuesday. PRESSWIRE/Dana Holt/File Photo": who took the picture, parted by strokes behind its caption.
fn is_picture_credit(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let mut tokens = line.text.split_whitespace().skip_while(|token| !is_credit(token));
    let credited: Vec<&str> = tokens.by_ref().take(CREDIT_TOKENS).collect();
    let says = |token: &&str| {
        token.split('/').any(|part| is_site_word(knowledge, &knowledge.fold(part), |site| site.pictures))
    };
    line.words.len() <= ADDRESS_WORDS && tokens.count() <= CREDIT_TOKENS && credited.iter().any(says)
}

/// "PRESSWIRE/Dana": capitals on both sides of a stroke.
fn is_credit(token: &str) -> bool {
    let is_name = |part: &str| part.starts_with(char::is_uppercase) && part.chars().count() > 1;
    token.contains('/') && token.split('/').all(is_name)
}

/// Whether every word of the line is in the list that `of` picks; one of a single letter may stand beside.
fn is_row(line: &Line, knowledge: &dyn Knowledge, of: fn(&SiteWords) -> &str) -> bool {
    let words = || line.words.iter().filter(|word| !word.is_number);
    let count = words().count();
    (1..=ROW_WORDS).contains(&count)
        && line.words.len() <= count + 1
        && !line.is_closed
        && (count > 1 || line.words[0].folded.chars().count() > 1)
        && words().all(|word| is_site_word(knowledge, &word.folded, of))
}

/// "3 min read", "1.2K views", "مدة القراءة: 4 دقائق": a number and words of counters, no more.
fn is_counter(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let counted = |word: &str| is_site_word(knowledge, word, |words| words.counted);
    (2..=COUNTER_WORDS).contains(&line.words.len())
        && !line.is_closed
        && line.words.iter().any(|word| word.is_number)
        && line.words.iter().any(|word| counted(&word.folded))
        && line.words.iter().all(|word| word.is_number || counted(&word.folded))
}

/// "A+ A-", "أ+ أ-": buttons for larger and smaller type.
fn is_size_button(line: &Line) -> bool {
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

/// Whether the line is little more than addresses, handles and hash tags.
fn is_links(line: &Line) -> bool {
    let all = line.text.split_whitespace().count();
    let links = line.text.split_whitespace().filter(|token| is_link(token)).count();
    links > 0 && links * 2 >= all && all <= ROW_WORDS * 2 && (links > 1 || all == 1 || !line.is_closed)
}

/// An address, a handle or a hash tag.
pub(super) fn is_link(token: &str) -> bool {
    let bare = token.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '،' | '.' | ':' | '|' | '•'));
    let is_tag = |tag: &str| tag.chars().next().is_some_and(char::is_alphabetic);
    bare.starts_with("http://")
        || bare.starts_with("https://")
        || bare.starts_with("www.")
        || ["pic.twitter.com/", "t.me/", "t.co/", "bit.ly/", "youtu.be/"].iter().any(|host| bare.starts_with(host))
        || bare.strip_prefix(['#', '@', '＃']).is_some_and(is_tag)
        || (bare.contains('@') && bare.contains('.') && bare.is_ascii())
}

/// Whether the line speaks to the reader about what the site offers: "Get the day's stories in your inbox".
fn is_addressed(line: &Line, knowledge: &dyn Knowledge) -> bool {
    if line.words.len() > ADDRESS_WORDS || line.text.contains(['"', '«', '“']) {
        return false;
    }
    let (address, service) =
        (count(line, knowledge, |words| words.address), count(line, knowledge, |words| words.service));
    let hits = address + service;
    let is_dense = hits * ADDRESS_EVERY >= line.words.len();
    address > 0 && service > 0 && hits >= ADDRESS_HITS && is_dense
}

/// A few words that name a service and speak to the reader: "Your e-mail address". It is litter where a page is around it.
pub(super) fn is_slogan(line: &Line, knowledge: &dyn Knowledge) -> bool {
    names_service(line, knowledge) && count(line, knowledge, |words| words.address) > 0
}

/// A few words with one of the site's services: "The morning newsletter".
pub(super) fn names_service(line: &Line, knowledge: &dyn Knowledge) -> bool {
    line.words.len() <= SLOGAN_WORDS && count(line, knowledge, |words| words.service) > 0
}

fn count(line: &Line, knowledge: &dyn Knowledge, of: fn(&SiteWords) -> &str) -> usize {
    line.words.iter().filter(|word| is_site_word(knowledge, &word.folded, of)).count()
}
