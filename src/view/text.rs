//! Words of an article, in its own language and direction.

use yew::prelude::*;

use crate::app::story::label;
use crate::app::wording::{Mark, Marked, cut};
use crate::article::{Article, Span};
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

/// A span of an article with its marks. A mark holds whole words, so that Arabic letters join as they should; a clitic that alone differs is underlined
/// by a copy of it that has no colour, at its end of the word (`text.css`).
pub fn marked(text: &str, span: Span, marks: &[Marked]) -> Html {
    cut(span, marks)
        .into_iter()
        .map(|(part, marked)| {
            let words = part.of(text).to_owned();
            let Some(Marked { mark, part: clitic, span }) = marked else { return html! { {words} } };
            // a joiner lets the copy have the shape, and so the width, that it has in the word
            let copy = clitic.map(|clitic| (clitic.start == span.start, clitic.of(text)));
            let front = copy.and_then(|(front, clitic)| front.then(|| format!("{clitic}\u{200d}")));
            let back = copy.and_then(|(front, clitic)| (!front).then(|| format!("\u{200d}{clitic}")));
            html! { <mark data-mark={name(mark)} data-front={front} data-back={back}>{words}</mark> }
        })
        .collect()
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
