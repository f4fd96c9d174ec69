//! What a line shows itself to be by its own words and shape, wherever it stands.
//!
//! In this order: remains of shortcodes, the language's cues, copyright signs, rows of buttons, counters, links, menus, lines
//! that speak to the reader about the site. Each wants the *whole* line to be of that kind: a sentence of the news that holds
//! one of these words is none. English words hold on every page, because many sites leave their theme untranslated.

use super::super::Litter;
use super::super::line::Line;
use super::address::is_addressed;
use super::buttons::{
    is_age, is_clock, is_code, is_counter, is_links, is_list_marker, is_row, is_size_button, is_tags,
};
use super::captions::is_picture_credit;
use crate::language::site::{SiteWords, holds};
use crate::language::words::folded;
use crate::language::{Cue, Knowledge, Language, Place};

/// A line that a cue begins is litter up to this many words: "اقرأ أيضا" and a headline. Longer ones are text.
const CUE_LINE_WORDS: usize = 30;

/// Words of a line between two tags that nobody took off, at the most.
const TAGGED_WORDS: usize = 8;

/// A line of buttons that are glued to one another has this many words at the most.
const GLUED_BUTTON_WORDS: usize = 6;

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
    if let Some(inner) = without_tags(&line.text) {
        let bare = Line::of(inner, line.span, knowledge);
        return found(&bare, knowledge).or(Found::new(Litter::Advert));
    }
    if is_code(line) {
        return Found::new(Litter::Advert);
    }
    if is_list_marker(line) {
        return Some(Found { reason: Litter::Related, is_heading: true });
    }
    if is_rights_formula(line) {
        return Found::new(Litter::Copyright);
    }
    if is_picture_credit(line, knowledge) {
        return Found::new(Litter::Caption);
    }
    cue(line, knowledge).or_else(|| {
        if is_rights(line) {
            let has_year = line.words.iter().any(|word| word.is_number && word.folded.len() == 4);
            return Found::new(if has_year { Litter::Copyright } else { Litter::Caption });
        }
        // "News" alone is a section, though a button too
        let is_section = line.words.len() == 1 && is_row(line, knowledge, |words| words.sections);
        if !is_section && is_row(line, knowledge, |words| words.buttons) {
            return Found::new(Litter::Share);
        }
        if is_tags(line) {
            return Found::new(Litter::Related);
        }
        if is_age(line, knowledge) {
            return Found::new(Litter::About);
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
        if is_row_of_cues(line, knowledge) {
            return Found::new(Litter::Navigation);
        }
        if is_links(line) || (line.words.len() > 1 && is_row(line, knowledge, |words| words.sections)) {
            return Found::new(Litter::Navigation);
        }
        is_addressed(line, knowledge).then_some(Found::of(Litter::Advert))
    })
}

/// What "<strong>…</strong>" holds: nobody took the tags off, which a paragraph does not have around it.
fn without_tags(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('<')?.split_once('>')?.1;
    let inner = inner.strip_suffix('>')?.rsplit_once("</")?.0.trim();
    (!inner.is_empty() && !inner.contains('<') && words_of(inner) <= TAGGED_WORDS).then_some(inner)
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
    let bears = |cue: &Cue| {
        let words = cue.words;
        match cue.place {
            Place::Whole | Place::Heading => line.folded == words || bare == words,
            // a cue that a full sentence begins with is no cue: "Share prices fell."
            Place::Start => {
                begins(words) && (!line.is_closed || line.ends_openly() || bare == words || has_label(line))
                    // pages glue the next label to a button's words: "شارك هذا المقالمحادثة"
                    || (line.words.len() <= GLUED_BUTTON_WORDS && words.contains(' ') && line.folded.starts_with(words))
                    // nobody begins a sentence of the news with so many words of a form
                    || (begins(words) && words.split(' ').count() >= 4)
            }
            Place::Label => begins(words) && is_marked_off(line, words.split(' ').count(), cue.reason),
            Place::Anywhere => format!(" {} ", line.folded).contains(&format!(" {words} ")),
        }
    };
    let english = Language::English.knowledge();
    let others = english.litter().iter().filter(|_| knowledge.language() != Language::English);
    let cues = || knowledge.litter().iter().chain(others.clone());
    let found = cues().find(|cue| bears(cue))?;
    let is_heading = cues().any(|cue| cue.place == Place::Heading && bears(cue));
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

/// What stands right behind the first `count` words.
fn behind<'l>(line: &'l Line, count: usize) -> &'l str {
    line.words.get(count - 1).map_or("", |last| line.text[last.span.end..].trim_start())
}

/// Whether a colon, a bar or a dash sets the first `count` words off; a comma does under a picture: "Image caption, …".
fn is_marked_off(line: &Line, count: usize, reason: Litter) -> bool {
    let behind = behind(line, count);
    (reason == Litter::Caption && behind.starts_with([',', '،']))
        || behind.starts_with([':', '：', '|'])
        || (!line.is_closed && behind.starts_with(['-', '–', '—']))
}

fn words_of(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether every piece of a line that bars, dots or wide spaces part is a cue: "تكبير الخط | تصغير الخط".
fn is_row_of_cues(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let cues = knowledge.litter().iter().chain(Language::English.knowledge().litter());
    let known = |piece: &&str| {
        let folded = folded(piece, knowledge);
        cues.clone().any(|cue| matches!(cue.place, Place::Whole | Place::Heading | Place::Start) && cue.words == folded)
    };
    let pieces = line.pieces();
    pieces.len() > 1 && pieces.iter().all(known)
}

/// "حقوق الطبع والنشر محفوظة لـ…": the Arabic formula with whatever stands between its two words.
fn is_rights_formula(line: &Line) -> bool {
    let at = |begins: &str| line.words.iter().position(|word| word.folded.contains(begins));
    let is_near = at("حقوق").zip(at("محفوظ")).is_some_and(|(rights, kept)| rights < kept && kept <= rights + 4);
    let is_marked = line.text.contains('©') || line.words.iter().any(|word| word.is_number);
    // a sentence that only speaks of them has neither sign nor year
    is_near
        && line.words.len() <= CUE_LINE_WORDS
        && (is_marked || !line.is_closed || line.words.len() <= GLUED_BUTTON_WORDS)
}

fn is_rights(line: &Line) -> bool {
    // the word alone may be a subhead
    let names_it = line.folded.contains("copyright") && line.words.len() > 1 && !is_spoken_of(line);
    // behind a letter it is what a wrong encoding made of an accent
    let mut before = line.text.split('©');
    let last = before.next_back().map(|_| before.next_back());
    let has_sign = last.flatten().is_some_and(|before| !before.ends_with(char::is_alphabetic));
    (has_sign || names_it) && line.words.len() <= CUE_LINE_WORDS
}
