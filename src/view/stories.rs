//! The stories: the events that several articles report, what stands alone, and who covers what.

use yew::prelude::*;

use super::text::{dir, lang, outlet};
use super::words::{Ui, Words};
use crate::app::stories::{Coverage, coverage, stories};
use crate::app::{Action, Destination};
use crate::article::{Precision, day};
use crate::compare::Comparison;

/// The list of stories.
pub fn stories_screen(ui: &Ui, comparison: &Comparison) -> Html {
    let words = &ui.words;
    let list = stories(comparison);
    html! {
        <div class="stories">
            <h1>{words.say("stories")}</h1>
            <p class="stories__count">{words.with("stories-count", [("stories", list.told.len().into()), ("articles", comparison.articles.len().into())])}</p>
            if list.told.is_empty() {
                <p class="stories__none">{words.say("stories-none")}</p>
            }
            <ol class="stories__list">
                {for list.told.iter().map(|&event| story(ui, comparison, event))}
            </ol>
            if !list.alone.is_empty() {
                <h2>{words.say("alone")}</h2>
                <p class="stories__hint">{words.say("alone-hint")}</p>
                <ul class="stories__alone">
                    {for list.alone.iter().map(|&event| alone(ui, comparison, event))}
                </ul>
            }
            if let Some(grid) = coverage(comparison) {
                {coverage_view(words, comparison, &grid)}
            }
        </div>
    }
}

fn coverage_view(words: &Words, comparison: &Comparison, grid: &Coverage) -> Html {
    html! {
        <>
            <h2>{words.say("coverage")}</h2>
            <div class="coverage" tabindex="0" role="region" aria-label={words.say("coverage")}>
                <table class="coverage__table">
                    <thead><tr>
                        <th scope="col">{words.say("open-story")}</th>
                        {for grid.outlets.iter().map(|(_, article)| {
                            let article = &comparison.articles[*article];
                            html! { <th scope="col" lang={lang(article)}>{outlet(article)}</th> }
                        })}
                    </tr></thead>
                    <tbody>
                        {for grid.events.iter().zip(&comparison.events).map(|(covered, event)| {
                            let from = &comparison.articles[event.title_from];
                            html! {
                                <tr>
                                    <th scope="row" lang={lang(from)} dir={dir(from)}>{event.title.clone()}</th>
                                    {for covered.iter().map(|covers| html! {
                                        <td>if *covers { <span aria-hidden="true">{"●"}</span><span class="visually-hidden">{words.say("covers")}</span> }</td>
                                    })}
                                </tr>
                            }
                        })}
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn story(ui: &Ui, comparison: &Comparison, at: usize) -> Html {
    let event = &comparison.events[at];
    html! {
        <li class="story-card" data-event={at.to_string()}>
            <h2 class="story-card__title">{title(comparison, at, ui.on(move || Action::Go(Destination::Event(at))))}</h2>
            <p class="story-card__meta">
                {when(&ui.words, comparison, at)}
                <span>{ui.words.with("articles-count", [("count", event.articles.len().into())])}</span>
            </p>
            <ul class="chips">
                {for event.articles.iter().map(|&article| {
                    let article = &comparison.articles[article];
                    html! { <li class="chip" lang={lang(article)}>{outlet(article)}</li> }
                })}
            </ul>
        </li>
    }
}

fn alone(ui: &Ui, comparison: &Comparison, at: usize) -> Html {
    let Some(&article) = comparison.events[at].articles.first() else { return html! {} };
    html! {
        <li data-alone={at.to_string()}>
            {title(comparison, at, ui.on(move || Action::Go(Destination::Article(article))))}
            <p class="story-card__meta">
                {when(&ui.words, comparison, at)}
                {outlet(&comparison.articles[article])}
            </p>
        </li>
    }
}

fn title(comparison: &Comparison, event: usize, onclick: Callback<MouseEvent>) -> Html {
    let event = &comparison.events[event];
    let from = &comparison.articles[event.title_from];
    html! { <button class="title-link" lang={lang(from)} dir={dir(from)} {onclick}>{event.title.clone()}</button> }
}

fn when(words: &Words, comparison: &Comparison, event: usize) -> Html {
    match comparison.events[event].date {
        Some(date) => html! { <time datetime={day::text(date)}>{words.date(date, Precision::Day)}</time> },
        None => html! { <span>{words.say("no-date")}</span> },
    }
}
