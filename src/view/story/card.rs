//! What an article says of itself: outlet, date, source, length, language.

use yew::prelude::*;

use crate::app::{Action, Destination};
use crate::article::day;
use crate::compare::Comparison;
use crate::view::text::{lang, outlet};
use crate::view::words::Ui;

/// The card over an article of so many words; `linked`: the outlet leads to the article's own screen.
pub fn card(ui: &Ui, comparison: &Comparison, at: usize, length: usize, linked: bool) -> Html {
    let words = &ui.words;
    let Some(article) = comparison.articles.get(at) else { return html! {} };
    html! {
        <header class="card">
            <h2 class="card__outlet" lang={lang(article)}>
                if linked {
                    <button class="title-link" title={words.say("read-article")} onclick={ui.on(move || Action::Go(Destination::Article(at)))}>{outlet(article)}</button>
                } else {
                    {outlet(article)}
                }
            </h2>
            <p class="card__facts">
                {match article.published {
                    Some(published) => html! { <time datetime={day::text(published.date)}>{words.date(published.date, published.precision)}</time> },
                    None => html! { <span>{words.say("no-date")}</span> },
                }}
                <span>{words.say(&format!("language-{}", article.language.tag()))}</span>
                <span>{words.with("words-count", [("count", length.into())])}</span>
                if let Some(source) = &article.source {
                    <span class="card__source">{words.say("source")}{" "}<bdi lang={lang(article)}>{source.text.clone()}</bdi></span>
                }
            </p>
        </header>
    }
}
