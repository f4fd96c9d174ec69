//! Passages that recall another story, each with the way to it.

use yew::prelude::*;

use crate::app::background::background;
use crate::app::{Action, Destination};
use crate::article::Span;
use crate::compare::Comparison;
use crate::view::text::{dir, lang};
use crate::view::words::Ui;

/// The way to each story that passages of an article recall: those within `looked_at`, or all, with their words.
pub fn recalled(ui: &Ui, comparison: &Comparison, article: usize, looked_at: Option<&[Span]>) -> Html {
    let of = &comparison.articles[article];
    let found = background(comparison, article, looked_at).into_iter().filter_map(|it| {
        let (event, story) = (it.event, comparison.events.get(it.event)?);
        let words = looked_at.is_none().then(|| it.passage.span.of(&of.text).to_owned());
        Some(html! {
            <li class="recalled">
                if let Some(words) = words {
                    <p class="cell__text" lang={lang(of)} dir={dir(of)}>{words}</p>
                }
                {ui.words.say("background")}{" "}
                <button class="title-link" onclick={ui.on(move || Action::Go(Destination::Event(event)))}><bdi>{story.title.clone()}</bdi></button>
            </li>
        })
    });
    let found: Vec<Html> = found.collect();
    if found.is_empty() {
        return html! {};
    }
    html! { <ul class="recalled-list">{for found}</ul> }
}
