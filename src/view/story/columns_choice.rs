//! Which articles stand side by side.

use yew::prelude::*;

use crate::app::choice::MOST_COLUMNS;
use crate::app::{Action, Shared};
use crate::compare::Comparison;
use crate::view::text::{lang, outlet};
use crate::view::words::{use_act, use_words};

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// Index of the event.
    pub event: usize,
    /// The articles in columns.
    pub columns: Vec<usize>,
}

/// A switch for each article of the story. Two always stay, and no more than [`MOST_COLUMNS`] fit.
#[component]
pub fn ColumnsChoice(props: &Props) -> Html {
    let (words, act) = (use_words(), use_act());
    let articles = props.comparison.events.get(props.event).map_or(&[][..], |event| &event.articles);
    html! {
        if articles.len() > 2 {
            <div class="columns-choice" role="group" aria-label={words.say("columns")}>
                {for articles.iter().map(|&at| {
                    let article = &props.comparison.articles[at];
                    let shown = props.columns.contains(&at);
                    let fixed = if shown { props.columns.len() <= 2 } else { props.columns.len() >= MOST_COLUMNS };
                    let act = act.clone();
                    html! {
                        <button key={at} class="chip chip--switch" lang={lang(article)} aria-pressed={shown.to_string()}
                            disabled={fixed} onclick={move |_| act.emit(Action::ToggleColumn(at))}>{outlet(article)}</button>
                    }
                })}
            </div>
        }
    }
}
