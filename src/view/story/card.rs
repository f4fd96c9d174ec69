//! What an article says of itself: outlet, date, source, length, language.

use yew::prelude::*;

use crate::app::{Action, Destination, Shared};
use crate::article::day;
use crate::compare::Comparison;
use crate::view::text::{lang, outlet};
use crate::view::words::{use_act, use_words};

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// Index of the article.
    pub article: usize,
    /// Words of its sentences.
    pub words_in_it: usize,
    /// Whether the outlet leads to the article's own screen.
    pub linked: bool,
}

/// The card over an article.
#[component]
pub fn Card(props: &Props) -> Html {
    let (words, act) = (use_words(), use_act());
    let at = props.article;
    let Some(article) = props.comparison.articles.get(at) else { return html! {} };
    let open = move |_| act.emit(Action::Go(Destination::Article(at)));
    html! {
        <header class="card">
            <h2 class="card__outlet" lang={lang(article)}>
                if props.linked {
                    <button class="title-link" title={words.say("read-article")} onclick={open}>{outlet(article)}</button>
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
                <span>{words.with("words-count", [("count", props.words_in_it.into())])}</span>
                if let Some(source) = &article.source {
                    <span class="card__source">{words.say("source")}{" "}<bdi lang={lang(article)}>{source.text.clone()}</bdi></span>
                }
            </p>
        </header>
    }
}
