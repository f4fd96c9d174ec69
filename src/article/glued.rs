//! Litter that is glued into a line: a related link between two sentences of a paragraph, the remains of a shortcode, a
//! button or the page's foot behind the last full stop.
//!
//! ```text
//! … قال الوزير. ‖ اقرأ أيضا: صور نادرة للميناء. ‖ وأضاف أن …
//! … a gap in next year's budget. ‖ Advertisement
//! ```
//!
//! The line is cut around such a piece, and `clean` judges each part as a line of its own. A piece begins where a sentence ends
//! and bears a cue with its colon, or is nothing but a cue; shortcodes are cut out wherever they stand, but only with a sign of
//! a machine in them: "[the minister]" and "[Syria]" are an editor's. What it does not do: a link whose headline runs into
//! the next sentence without a stop ends with that sentence's stop.

use super::clean::own_words::is_shortcode;
use super::{Litter, Span, line};
use crate::language::{Knowledge, Language, Place, words};

/// Words of a cue in front of its colon, or behind the last sentence, at the most.
const CUE_WORDS: usize = 4;

/// Words of a glued link at the most, its cue included: headlines are shorter, so that what is longer is left alone.
const LINK_WORDS: usize = 25;

/// `spans` of lines, those with glued litter cut around it.
pub(super) fn parted(text: &str, spans: &[Span], knowledge: &dyn Knowledge) -> Vec<Span> {
    let mut parted = Vec::with_capacity(spans.len());
    for span in spans {
        let line = span.of(text);
        let mut at = 0;
        for piece in pieces(line, knowledge) {
            push(&mut parted, text, Span::new(span.start + at, span.start + piece.start));
            push(&mut parted, text, Span::new(span.start + piece.start, span.start + piece.end));
            at = piece.end;
        }
        push(&mut parted, text, Span::new(span.start + at, span.end));
    }
    parted
}

/// Adds what is not white space of a span.
fn push(parted: &mut Vec<Span>, text: &str, span: Span) {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    if !words.trim().is_empty() {
        parted.push(Span::new(start, start + words.trim().len()));
    }
}

/// The glued pieces of a line, in its order, none overlapping another.
fn pieces(line: &str, knowledge: &dyn Knowledge) -> Vec<Span> {
    let mut pieces = shortcodes(line);
    let mut at = 0;
    while let Some(start) = next_sentence(line, at) {
        at = start;
        if let Some(length) = glued(&line[start..], knowledge) {
            pieces.push(Span::new(start, start + length));
            // the stop of the piece ends a sentence too
            at = start + length.saturating_sub(2);
            while !line.is_char_boundary(at) {
                at -= 1;
            }
        }
    }
    pieces.sort();
    let mut end = 0;
    pieces.retain(|piece| {
        let is_apart = piece.start >= end;
        if is_apart {
            end = piece.end;
        }
        is_apart
    });
    pieces
}

/// Where the first sentence behind `from` begins: a stop, what closes behind it, white space.
fn next_sentence(line: &str, from: usize) -> Option<usize> {
    let mut was_stop = false;
    let mut is_gap = false;
    for (offset, c) in line[from..].char_indices() {
        if is_gap && !c.is_whitespace() {
            return Some(from + offset);
        }
        match c {
            '.' | '!' | '?' | '؟' | '…' | '۔' => was_stop = true,
            '"' | '”' | '»' | '’' | ')' | ']' if was_stop => {}
            c if c.is_whitespace() => is_gap |= was_stop,
            _ => was_stop = false,
        }
    }
    None
}

/// Whether a few words are written in capitals.
fn is_upper(text: &str) -> bool {
    (1..=CUE_WORDS).contains(&text.split_whitespace().count()) && text.contains(char::is_uppercase)
}

/// How much of `rest`, which begins a sentence, is a glued piece.
fn glued(rest: &str, knowledge: &dyn Knowledge) -> Option<usize> {
    // without a year it is the credit of a picture, which belongs to its caption
    let has_year = || rest.split(|c: char| !c.is_numeric()).any(|number| number.chars().count() == 4);
    let is_credit =
        rest.strip_prefix('|').is_some_and(|credit| !credit.contains(char::is_lowercase) && is_upper(credit));
    if is_credit {
        return None;
    }
    if rest.starts_with('|') || (rest.starts_with('©') && has_year()) {
        return Some(rest.len());
    }
    // who says it, or is said to, bears no cue
    if rest.starts_with(['"', '“', '«', '„']) {
        return None;
    }
    let is_tag = rest.starts_with('[') && rest.ends_with(']') && rest.contains('-') && !rest.contains(' ');
    if is_tag && is_shortcode(rest) {
        return Some(rest.len());
    }
    let is_few = |text: &str| text.split_whitespace().count() <= CUE_WORDS;
    if is_few(rest) && !line::is_closed(rest) {
        let is_whole = is_cue(rest, knowledge, |place| place != Place::Anywhere && place != Place::Label);
        return is_whole.then_some(rest.len());
    }
    let (label, link) = rest.split_once([':', '：']).filter(|(label, _)| is_few(label))?;
    if !is_cue(label, knowledge, |place| place == Place::Start || place == Place::Label) {
        return None;
    }
    let end = rest.len() - link.len() + sentence_end(link);
    (rest[..end].split_whitespace().count() <= LINK_WORDS).then_some(end)
}

/// Where the sentence that `text` begins with ends; two dots are a pause of Arabic headlines.
fn sentence_end(text: &str) -> usize {
    let stops = text.match_indices(['.', '!', '?', '؟', '۔']);
    let ends = stops.map(|(at, stop)| (at, at + stop.len())).find(|(at, end)| {
        let after = text[*end..].chars().next();
        !text[..*at].ends_with('.') && after.is_none_or(char::is_whitespace)
    });
    ends.map_or(text.len(), |(_, end)| end)
}

/// Whether the words are a cue of the language's or an English one, of those that pages glue into paragraphs.
fn is_cue(words: &str, knowledge: &dyn Knowledge, of: fn(Place) -> bool) -> bool {
    let folded = words::folded(words, knowledge);
    let glued = |reason| matches!(reason, Litter::Related | Litter::Advert | Litter::Share | Litter::Comments);
    let cues = knowledge.litter().iter().chain(Language::English.knowledge().litter());
    cues.filter(|cue| of(cue.place) && glued(cue.reason)).any(|cue| cue.words == folded)
}

/// Shortcodes and what they wrap: `[caption …]…[/caption]`.
fn shortcodes(line: &str) -> Vec<Span> {
    let mut codes: Vec<Span> = Vec::new();
    for (open, close) in [("[", "]"), ("<!--", "-->")] {
        for (start, _) in line.match_indices(open) {
            let Some(length) = line[start..].find(close) else { break };
            let mut end = start + length + close.len();
            let code = &line[start..end];
            let is_machine = code.contains(['_', '=']) || code.starts_with("[/") || open != "[";
            if !is_machine || !is_shortcode(code) || codes.last().is_some_and(|last| last.end > start) {
                continue;
            }
            if code.starts_with("[caption")
                && let Some(closing) = line[end..].find("[/caption]")
            {
                end += closing + "[/caption]".len();
            }
            codes.push(Span::new(start, end));
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use crate::language::Language;

    fn read(text: &str, language: Language) -> Vec<String> {
        lines(text, language.knowledge()).into_iter().map(|line| line.text.into_owned()).collect()
    }

    #[test]
    fn a_link_between_two_sentences_is_a_piece_of_its_own() {
        let text = "وصلت الباخرة إلى الميناء. اقرأ أيضا: صور نادرة.. الميناء قبل مئة عام. وقال القبطان إنه بخير.";
        let pieces =
            ["وصلت الباخرة إلى الميناء.", "اقرأ أيضا: صور نادرة.. الميناء قبل مئة عام.", "وقال القبطان إنه بخير."];
        assert_eq!(read(text, Language::Arabic), pieces);
        let text = "The dog was unharmed. Related: Town clock to be silent until June. The tower is shut.";
        assert_eq!(read(text, Language::English).len(), 3);
        let text = "La réunion a eu lieu. À lire aussi : Le pont fermé jusqu’à l’été";
        assert_eq!(read(text, Language::French).len(), 2);
    }

    #[test]
    fn what_stands_behind_the_last_stop_is_cut_off() {
        assert_eq!(read("They left a gap in the budget. Advertisement", Language::English).len(), 2);
        assert_eq!(read("وأضاف أن التفريغ يستغرق يومين. إعلان", Language::Arabic).len(), 2);
        assert_eq!(
            read("وأضاف أن التفريغ يستغرق يومين. | جميع الحقوق محفوظة © 2030 الساحل", Language::Arabic).len(),
            2
        );
    }

    #[test]
    fn shortcodes_are_cut_out_wherever_they_stand() {
        let text = "وصلت الباخرة [ad id=\"3382\"] إلى الميناء. [/box]";
        assert_eq!(read(text, Language::Arabic), ["وصلت الباخرة", "[ad id=\"3382\"]", "إلى الميناء.", "[/box]"]);
        let text = "[caption id=\"x\"] باخرة [/caption] وصلت الباخرة إلى الميناء.";
        assert_eq!(read(text, Language::Arabic).len(), 2);
    }

    #[test]
    fn sentences_of_the_news_stay_whole() {
        for (text, language) in [
            ("قال الوزير: اقرأوا النص. اقرأ أيضا ما بين السطور، قال ضاحكا. ثم غادر.", Language::Arabic),
            (
                "He met [Syria]'s envoy and [the minister]. \"Read more: that is my advice,\" he said.",
                Language::English,
            ),
            ("Shares fell. Share prices of both firms were down. He said: see also page nine.", Language::English),
            ("Ils ont applaudi. Lire aussi la presse est un devoir. Annonce faite.", Language::French),
        ] {
            assert_eq!(read(text, language), [text]);
        }
    }
}
