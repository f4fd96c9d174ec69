//! Litter: what stands on the page and is not the article. It is folded with a reason, never deleted.
//!
//! A page reads head, body, tail. The body begins at the first line that reads like a paragraph and ends with the
//! last. In the head, short lines around the headline are menus, bylines and captions. In the tail, everything
//! after the first sure piece of litter belongs to it. In the body a line is litter only by what it says: a
//! shortcode, a cue of the language ("شاهد أيضا"), a copyright sign, a menu's shape, or the headline once more.
//! A text without paragraphs is all body, and a text without any such sign keeps every line.
//!
//! ```
//! use muqabala::article::{Article, Given, Litter};
//! let text = "وصل الوزير إلى الميناء صباح الخميس على رأس وفد كبير، والتقى عددا من المسؤولين هناك.\nشارك هذا المقال\n";
//! let article = Article::from(Given::new("a.txt", text));
//! assert_eq!(article.boilerplate[0].reason, Litter::Share);
//! assert_eq!(article.boilerplate[0].span.of(text), "شارك هذا المقال");
//! ```
//!
//! What it does not do: litter inside a line (a share label glued to a word), and lines that only their place on
//! the page would betray.

use std::collections::HashMap;

use super::line::Line;
use super::{Litter, Part, Role};
use crate::language::{Knowledge, Place};

/// A headline has this many words at the least; shorter lines in the head are names of outlets and sections.
/// At 3 "كادمورا اليوم" and its kin pass; at 6 short headlines are missed.
const HEADLINE_WORDS: usize = 4;

/// And this many at the most: longer ones are unclosed paragraphs.
const HEADLINE_MOST_WORDS: usize = 30;

/// A line that a cue begins is litter up to this many words: "اقرأ أيضا" and a headline. Longer ones are text.
const CUE_LINE_WORDS: usize = 30;

/// A line of buttons has this many words at the most; only there may a cue be glued to the next word.
const BUTTON_WORDS: usize = 6;

/// What each line is. `title` is a headline that came beside the text.
pub(super) fn kinds(lines: &[Line], knowledge: &dyn Knowledge, title: Option<&str>) -> Vec<Part> {
    let litter: Vec<Option<Found>> = lines.iter().map(|line| by_its_words(line, knowledge)).collect();
    let is_litter = |i: usize| litter[i].is_some();
    let body = body(lines, &is_litter);
    let headline = headline(lines, &is_litter, body.0, title, knowledge);
    // on a page with litter a word or two after the last paragraph are one more button
    let is_page = litter.iter().any(Option::is_some);
    let mut kinds: Vec<Part> = Vec::with_capacity(lines.len());
    // the reason that a heading ("related articles") hands down to the short lines after it
    let mut inherited: Option<Litter> = None;
    for (i, line) in lines.iter().enumerate() {
        let repeats_headline = headline.is_some_and(|h| h < i && lines[h].folded == line.folded);
        let kind = if Some(i) == headline {
            Part::Text(Role::Headline)
        } else if let Some(found) = litter[i] {
            if found.is_heading || i >= body.1 {
                inherited = Some(found.reason);
            }
            Part::Litter(found.reason)
        } else if repeats_headline {
            Part::Litter(Litter::RepeatedHeadline)
        } else if i < body.0 {
            Part::Text(Role::Dek)
        } else if let Some(reason) = inherited.filter(|_| !line.is_paragraph()) {
            Part::Litter(if i >= body.1 { tail_reason(reason) } else { reason })
        } else if is_page && i >= body.1 && !line.is_closed && line.words.len() < HEADLINE_WORDS {
            Part::Litter(Litter::Navigation)
        } else if i < body.1 && is_subhead(line) {
            Part::Text(Role::Subhead)
        } else {
            Part::Text(Role::Body)
        };
        if line.is_paragraph() && !is_litter(i) {
            inherited = None;
        }
        kinds.push(kind);
    }
    if headline.is_some() || body.0 > 0 {
        settle_head(lines, &mut kinds, body.0, headline);
    }
    kinds
}

/// Whether a line's own words betray it as litter, wherever it stands.
pub(super) fn is_sure(line: &Line, knowledge: &dyn Knowledge) -> bool {
    by_its_words(line, knowledge).is_some()
}

/// Whether a line between paragraphs is a heading: unclosed, or a short question.
fn is_subhead(line: &Line) -> bool {
    let asks = line.text.ends_with(['?', '؟']) && line.words.len() <= QUESTION_WORDS;
    asks || (!line.is_closed && line.words.len() <= HEADLINE_MOST_WORDS)
}

/// Words in a heading that asks at the most; a longer question on a line of its own is a paragraph.
const QUESTION_WORDS: usize = 8;

/// A sure piece of litter.
#[derive(Clone, Copy)]
struct Found {
    reason: Litter,
    /// Whether the short lines after it belong to it.
    is_heading: bool,
}

/// What a line shows itself to be by its own words and shape.
fn by_its_words(line: &Line, knowledge: &dyn Knowledge) -> Option<Found> {
    let found = |reason| Some(Found { reason, is_heading: false });
    if is_shortcode(line.text) {
        return found(Litter::Advert);
    }
    if let Some(cue) = cue(line, knowledge) {
        return Some(cue);
    }
    if line.text.contains('©') || line.folded.contains("copyright") {
        let has_year = line.words.iter().any(|word| word.is_number && word.folded.len() == 4);
        let is_short = line.words.len() <= CUE_LINE_WORDS;
        return is_short.then_some(Found {
            reason: if has_year { Litter::Copyright } else { Litter::Caption },
            is_heading: false,
        });
    }
    if line.menu_pieces().is_some() {
        return found(if line.has_date { Litter::About } else { Litter::Navigation });
    }
    // no letters or digits at all: bullets and rules
    if line.words.is_empty() {
        return found(Litter::Navigation);
    }
    None
}

/// `[ad_1]`, `[caption id="x"]`, `[/caption]`: what a content system left standing.
fn is_shortcode(text: &str) -> bool {
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    inner.is_some_and(|inner| {
        inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') && !inner.contains(['[', ']', '.'])
    })
}

/// The language's own cue that the line bears.
fn cue(line: &Line, knowledge: &dyn Knowledge) -> Option<Found> {
    if line.words.len() > CUE_LINE_WORDS {
        return None;
    }
    let padded = format!(" {} ", line.folded);
    let bears = |words: &str, place: Place| match place {
        Place::Whole | Place::Heading => line.folded == words,
        // a cue that a full sentence begins with is no cue: "Share prices fell."
        Place::Start => {
            padded.starts_with(&format!(" {words} "))
                && (!line.is_closed || line.folded == words || has_label(line.text))
                // pages glue the next label to a button's words: "شارك هذا المقالمحادثة"
                || (line.words.len() <= BUTTON_WORDS && words.contains(' ') && line.folded.starts_with(words))
        }
        Place::Anywhere => padded.contains(&format!(" {words} ")),
    };
    // the English cues hold on every page: many sites in other languages leave their theme's words untranslated
    let english = crate::language::Language::English.knowledge();
    let own =
        knowledge.litter().iter().chain(english.litter().iter().filter(|_| knowledge.language() != english.language()));
    own.clone()
        .find(|cue| bears(cue.words, cue.place))
        .map(|cue| Found { reason: cue.reason, is_heading: cue.place == Place::Heading })
}

/// Whether a line sets its first words off as a label: "شاهد أيضا: …".
fn has_label(text: &str) -> bool {
    text.split_once([':', '：'])
        .is_some_and(|(label, rest)| label.split_whitespace().count() <= 3 && !rest.trim().is_empty())
}

/// The first line of the body and one past its last paragraph. Without any paragraph the body is everything.
fn body(lines: &[Line], is_litter: &dyn Fn(usize) -> bool) -> (usize, usize) {
    let is_paragraph = |i: &usize| lines[*i].is_paragraph() && !is_litter(*i);
    let first = (0..lines.len()).find(is_paragraph);
    let last = (0..lines.len()).rev().find(is_paragraph);
    match (first, last) {
        (Some(first), Some(last)) => (first, last + 1),
        _ => (0, lines.len()),
    }
}

/// The line that is the headline: the one that equals the title given beside the text, else the line of the head
/// that stands once more further down, else the first line of the head that is long enough. In a text without a
/// head (no paragraphs) an unclosed first line before other lines.
fn headline(
    lines: &[Line],
    is_litter: &dyn Fn(usize) -> bool,
    body: usize,
    title: Option<&str>,
    knowledge: &dyn Knowledge,
) -> Option<usize> {
    if let Some(title) = title {
        let folded = crate::language::words::folded(title, knowledge);
        return lines.iter().position(|line| !folded.is_empty() && line.folded == folded);
    }
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (i, line) in lines.iter().enumerate() {
        places.insert(&line.folded, i);
    }
    // the holder of the copyright heads the page too
    let is_outlet = |line: &Line| {
        let credits = lines.iter().filter(|other| other.text.contains('©') && other.span != line.span);
        credits.clone().any(|credit| format!(" {} ", credit.folded).contains(&format!(" {} ", line.folded)))
    };
    let fits = |i: &usize| {
        let line = &lines[*i];
        let length = HEADLINE_WORDS..=HEADLINE_MOST_WORDS;
        !is_litter(*i) && !line.has_date && !line.is_closed && !is_outlet(line) && length.contains(&line.words.len())
    };
    let head = || (0..body).filter(fits);
    let repeated = || head().find(|i| places[lines[*i].folded.as_str()] > body);
    // a caption often stands twice in the head: what the next line begins with is none of the headline
    let is_caption = |i: &usize| lines.get(i + 1).is_some_and(|next| next.folded.starts_with(&lines[*i].folded));
    repeated().or_else(|| head().find(|i| !is_caption(i))).or_else(|| {
        let unclosed_first = body == 0 && lines.len() > 1 && fits(&0) && !lines[0].is_paragraph();
        unclosed_first.then_some(0).filter(|_| lines[1..].iter().any(|line| line.is_closed))
    })
}

/// Tells the lines of the head apart: what stands before the headline is the site's, what stands after it the dek,
/// a caption or a byline.
fn settle_head(lines: &[Line], kinds: &mut [Part], body: usize, headline: Option<usize>) {
    let mut has_dek = false;
    for i in 0..body {
        if kinds[i] != Part::Text(Role::Dek) {
            continue;
        }
        let line = &lines[i];
        let is_short = line.words.len() < HEADLINE_WORDS;
        let repeats = |other: &Line| other.folded.starts_with(&line.folded) || line.folded.starts_with(&other.folded);
        let beside = lines[i.saturating_sub(1)..(i + 2).min(body)].iter().filter(|other| other.span != line.span);
        let stands_twice = !is_short && beside.clone().any(repeats);
        kinds[i] = if line.has_date {
            Part::Litter(Litter::About)
        } else if headline.is_none_or(|h| i < h) {
            Part::Litter(if stands_twice { Litter::Caption } else { Litter::Navigation })
        } else if stands_twice || has_credit(line.text) || is_credited_to_outlet(line, lines) {
            Part::Litter(Litter::Caption)
        } else if is_byline(line) {
            Part::Litter(Litter::About)
        } else if is_short {
            Part::Litter(Litter::Navigation)
        } else if has_dek && !line.is_closed {
            // a second unclosed line under the headline is a subhead of the opening
            Part::Text(Role::Subhead)
        } else {
            has_dek = true;
            Part::Text(Role::Dek)
        };
    }
}

/// Words in a byline at the most, and in the part of a dateline before the dash.
const BYLINE_WORDS: usize = 7;

/// "By Name in Place", "Par Name", "بقلم فلان", "Place – Name".
fn is_byline(line: &Line) -> bool {
    const BY: [&str; 5] = ["by", "par", "بقلم", "كتب", "كتبت"];
    let begins = line.words.first().is_some_and(|word| BY.contains(&word.folded.as_str()));
    let dashed = [" – ", " - ", " — "].iter().any(|dash| line.text.contains(dash));
    line.words.len() <= BYLINE_WORDS && !line.is_closed && (begins || dashed)
}

/// A picture's credit in brackets at the end: "(تصوير: …)", "(Photo: …)".
fn has_credit(text: &str) -> bool {
    let credit = text.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    credit.is_some_and(|(_, credit)| {
        credit.contains([':', '/']) && credit.split_whitespace().count() <= MOST_CREDIT_WORDS
    })
}

/// "(The Courier)" at the end, where another line of the page is just that name.
fn is_credited_to_outlet(line: &Line, lines: &[Line]) -> bool {
    let credit = line.text.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    credit.is_some_and(|(_, credit)| lines.iter().any(|other| other.text == credit.trim()))
}

/// Words inside the brackets of a credit at the most.
const MOST_CREDIT_WORDS: usize = 6;

/// What a short line of the tail is after litter of this reason: after a comment form more of it, after a copyright
/// line the page's foot, after anything else headlines of other articles.
fn tail_reason(inherited: Litter) -> Litter {
    match inherited {
        Litter::Comments | Litter::Related => inherited,
        _ => Litter::Navigation,
    }
}
