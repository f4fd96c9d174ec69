//! Captions: by the credit of the picture that stands in or behind them.

use super::super::Litter;
use super::super::line::Line;
use super::address::ADDRESS_WORDS;
use super::own_words::{Found, is_site_word};
use super::{HEADLINE_MOST_WORDS, Page};
use crate::language::{Knowledge, words};

/// Tokens from a photographer's name to "photo", and behind it, at the most.
const CREDIT_TOKENS: usize = 6;

/// Words of a caption that ends with a name in capitals at the most.
const CAPTION_WORDS: usize = 40;

/// Words inside the brackets of a credit at the most.
pub(super) const MOST_CREDIT_WORDS: usize = 6;

/// `[caption …]`, one or two lines of the caption, `[/caption]`.
pub(super) fn between_codes(lines: &[Line], own: &mut [Option<Found>]) {
    let opens = |i: &usize| lines[*i].text.starts_with("[caption") && !lines[*i].text.ends_with("[/caption]");
    for open in (0..lines.len()).filter(opens) {
        let close = (open + 1..lines.len().min(open + 4)).find(|i| lines[*i].text.starts_with("[/caption]"));
        own[open..close.map_or(open, |close| close + 1)].fill(Some(Found::of(Litter::Caption)));
    }
}

/// "… on Tuesday. PRESSWIRE/Dana Holt/File Photo": who took the picture, parted by strokes behind its caption.
pub(super) fn is_picture_credit(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_credited = line.text.contains("Credit...") && !line.is_closed;
    if (is_credited || ends_in_capitals(&line.text) || ends_in_names(&line.text)) && line.words.len() <= CAPTION_WORDS {
        return true;
    }
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

/// "Getty Images", "Rob Tessier for CRB": who took a picture, and no more.
fn is_bare_credit(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let names = |word: &words::Word| {
        is_site_word(knowledge, &word.folded, |site| site.pictures) || word.is_number || word.is_capital
    };
    line.words.len() <= MOST_CREDIT_WORDS
        && !line.is_closed
        && line.words.iter().all(names)
        && line.words.iter().any(|word| is_site_word(knowledge, &word.folded, |site| site.pictures))
}

impl Page<'_, '_> {
    /// "… at the quay, file photo": a line of a page with the kind of picture behind its last mark.
    pub(super) fn ends_as_caption(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let Some(at) = line.text.rfind([',', '،', '|', '/', '–', '—', '-']) else { return false };
        let behind: Vec<_> = line.words.iter().filter(|word| word.span.start > at).collect();
        let is_picture = |word: &&words::Word| is_site_word(self.knowledge, &word.folded, |site| site.pictures);
        self.is_page
            && !self.text[i]
            && !line.is_closed
            && line.words.len() > behind.len() + 2
            && (1..=MOST_CREDIT_WORDS / 2).contains(&behind.len())
            && behind.first().is_some_and(is_picture)
            && behind.last().is_some_and(|word| is_picture(word) || word.is_capital || behind.len() > 1)
    }

    /// Whether the line stands right above a credit that stands alone.
    pub(super) fn is_above_credit(&self, i: usize) -> bool {
        let is_credit = |i: usize| {
            let line = &self.lines[i];
            is_bare_credit(line, self.knowledge)
                || (line.words.len() <= MOST_CREDIT_WORDS
                    && self.own[i].is_some_and(|own| own.reason == Litter::Caption))
        };
        let line = &self.lines[i];
        self.is_page && !self.text[i] && !line.asks() && (i + 1 < self.lines.len() && is_credit(i + 1))
    }
}

/// "VIDEO. In the driver's cab", "فيديو.. لحظة التوقيع": a line that names what else there is to see, behind a mark.
pub(super) fn names_format(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_format = |word: &words::Word| is_site_word(knowledge, &word.folded, |site| site.formats);
    let label = line.words.iter().take_while(|word| is_format(word)).count();
    let Some(last) = label.checked_sub(1).and_then(|last| line.words.get(last)) else { return false };
    let Some(next) = line.words.get(label) else { return false };
    let between = line.text[last.span.end..next.span.start].trim();
    let is_mark = [":", "|", "-", "–", "—", ".", "..", "...", "…", ">>", "»", "/"].contains(&between);
    is_mark && (!line.is_closed || line.ends_openly()) && line.words.len() <= HEADLINE_MOST_WORDS
}

/// A picture's credit in brackets at the end: "(تصوير: …)", "(Photo: …)"; or a line that begins as one: "Photo: …".
pub(super) fn has_credit(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_picture = |text: &str| {
        words::words(text, knowledge)
            .first()
            .is_some_and(|word| is_site_word(knowledge, &word.folded, |site| site.pictures))
    };
    let squared =
        line.text.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).is_some_and(|(caption, credit)| {
            let is_short = (1..=MOST_CREDIT_WORDS).contains(&credit.split_whitespace().count());
            is_short && caption.split_whitespace().count() > MOST_CREDIT_WORDS && !line.is_paragraph()
        });
    let bracket = bracketed_end(&line.text).is_some_and(|credit| {
        let short = credit.split_whitespace().count() <= MOST_CREDIT_WORDS;
        short && (is_picture(credit) || (credit.contains([':', '/', '©']) && !line.is_closed))
    });
    let is_label = |text: &str| {
        text.split_once([':', '：', '|']).is_some_and(|(label, rest)| {
            label.split_whitespace().count() <= 3 && is_picture(label) && !rest.trim().is_empty()
        })
    };
    // at the beginning, or behind the caption's full stop
    let last = line.text.rsplit_once(". ").map(|(_, last)| last);
    let ends = last.is_some_and(|last| last.split_whitespace().count() <= MOST_CREDIT_WORDS && is_label(last));
    let label = !line.is_paragraph() && (is_label(&line.text) || (ends && !line.is_closed));
    squared || bracket || label
}

/// What stands in brackets at the end of a line.
pub(super) fn bracketed_end(text: &str) -> Option<&str> {
    let text = text.trim_end().trim_end_matches('.');
    text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, inner)| inner)
}

/// "… at her reopened diner. Sam Ortega / Brackett Herald": a name and a paper around a stroke, behind the caption's stop.
fn ends_in_names(text: &str) -> bool {
    let Some((caption, credit)) = text.rsplit_once(". ") else { return false };
    let Some((name, paper)) = credit.split_once('/') else { return false };
    let is_name = |part: &str| {
        let words = || part.split_whitespace();
        (1..=MOST_CREDIT_WORDS / 2).contains(&words().count())
            && words().all(|word| word.starts_with(char::is_uppercase))
    };
    caption.split_whitespace().count() > 2 && is_name(name) && is_name(paper) && !credit.ends_with(['.', '!', '?', ':'])
}

/// "… le 6 mars. CLÉMENT ROUVRE POUR « LE MÉRIDIEN »": capitals behind the caption's stop.
fn ends_in_capitals(text: &str) -> bool {
    let Some((caption, credit)) = text.rsplit_once(". ").or_else(|| text.rsplit_once(" | ")) else { return false };
    let words = || credit.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_name = |word: &str| word.chars().all(|c| !c.is_lowercase()) && word.chars().any(char::is_uppercase);
    let long = words().filter(|word| word.chars().count() > 2).count();
    caption.split_whitespace().count() > 2
        && (2..=MOST_CREDIT_WORDS + 2).contains(&words().count())
        && long >= 2
        && words().all(is_name)
        // a department in brackets is the source of the whole article
        && !credit.starts_with('(')
        && !credit.ends_with(['.', '!', '?', ':'])
}
