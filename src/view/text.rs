//! Words of an article, in its own language and direction.

use yew::prelude::*;

use super::words::Words;
use crate::app::cut::{Part, cut};
use crate::app::linked::Linked;
use crate::app::story::label;
use crate::app::wording::{CellWording, Mark, Marked};
use crate::article::{Article, Span};
use crate::compare::{Comparison, LinkKind};
use crate::language::Language;

/// The `lang` of an article; none where it is not known.
pub fn lang(article: &Article) -> Option<&'static str> {
    (article.language != Language::Undetermined).then(|| article.language.tag())
}

/// The `dir` of an article.
pub fn dir(article: &Article) -> &'static str {
    match article.language {
        Language::Undetermined => "auto",
        language if language.is_right_to_left() => "rtl",
        _ => "ltr",
    }
}

/// The outlet of an article, isolated from the text around it.
pub fn outlet(article: &Article) -> Html {
    html! { <bdi class="outlet">{label(article).to_owned()}</bdi> }
}

/// A span of an article with its marks and its linked words, which have a letter each. A mark holds whole words, so that Arabic letters join as they should; a
/// clitic that alone differs is underlined by a copy of it that has no colour, at its end of the word (`text.css`).
///
/// Where `reach` is given, linked words can be reached one by one and say whose words they name alike.
pub fn marked(words: &Words, text: &str, span: Span, cell: &CellWording, reach: Option<&Comparison>) -> Html {
    let parts = cut(text, span, &cell.marks, &cell.links).into_iter();
    parts
        .map(|Part { span, marked, linked, ends: (first, last) }| {
            let inside = mark_view(text, span, marked);
            let Some(linked) = linked else { return inside };
            let letter = last.then(|| words.letter(linked.number));
            let reach = reach.filter(|_| first);
            let label = reach.map(|comparison| link_label(words, comparison, text, linked));
            html! {
                <mark data-link={linked.number.to_string()} data-letter={letter} role={reach.map(|_| "button")}
                    tabindex={reach.map(|_| "0")} aria-label={label}>{inside}</mark>
            }
        })
        .collect()
}

fn mark_view(text: &str, part: Span, marked: Option<Marked>) -> Html {
    let words = part.of(text).to_owned();
    let Some(Marked { mark, part: clitic, span }) = marked else { return html! { {words} } };
    // a joiner lets the copy have the shape, and so the width, that it has in the word
    let copy = clitic.map(|clitic| (clitic.start == span.start, clitic.of(text)));
    let front = copy.and_then(|(front, clitic)| front.then(|| format!("{clitic}\u{200d}")));
    let back = copy.and_then(|(front, clitic)| (!front).then(|| format!("\u{200d}{clitic}")));
    html! { <mark data-mark={name(mark)} data-front={front} data-back={back}>{words}</mark> }
}

/// What linked words are, and whose words name the same.
fn link_label(words: &Words, comparison: &Comparison, text: &str, linked: &Linked) -> String {
    let outlets: Vec<&str> = linked.with.iter().map(|&article| label(&comparison.articles[article])).collect();
    let key = match linked.kind {
        LinkKind::Name => "linked-name",
        LinkKind::Number => "linked-number",
        LinkKind::Date => "linked-date",
        LinkKind::Quotation => "linked-quotation",
    };
    let outlets = outlets.join(&words.say("list-comma"));
    words.with(key, [("words", linked.span.of(text).into()), ("outlets", outlets.as_str().into())])
}

/// The name of a mark in the style sheets and in the languages' files.
pub fn name(mark: Mark) -> &'static str {
    match mark {
        Mark::Variant => "variant",
        Mark::Moved => "moved",
        Mark::Replaced => "replaced",
        Mark::Alone => "alone",
    }
}
