//! Captions: by the credit of the picture that stands in or behind them.

use super::super::Litter;
use super::super::line::Line;
use super::address::ADDRESS_WORDS;
use super::own_words::{Found, is_site_word};
use crate::language::{Knowledge, words};

/// Tokens from a photographer's name to "photo", and behind it, at the most.
const CREDIT_TOKENS: usize = 6;

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
