//! Which articles stand side by side.

use yew::prelude::*;

use crate::app::choice::MOST_COLUMNS;
use crate::app::{Action, Place};
use crate::compare::Comparison;
use crate::view::text::{lang, outlet};
use crate::view::words::Ui;

/// A switch for each article of the story. Two always stay, and no more than [`MOST_COLUMNS`] fit.
pub fn columns_choice(ui: &Ui, comparison: &Comparison, place: &Place) -> Html {
    let articles = comparison.events.get(place.event).map_or(&[][..], |event| &event.articles);
    let columns = &place.columns;
    html! {
        if articles.len() > 2 {
            <div class="columns-choice" role="group" aria-label={ui.words.say("columns")}>
                {for articles.iter().map(|&at| {
                    let article = &comparison.articles[at];
                    let shown = columns.contains(&at);
                    let fixed = if shown { columns.len() <= 2 } else { columns.len() >= MOST_COLUMNS };
                    html! {
                        <button key={at} class="chip chip--switch" lang={lang(article)} aria-pressed={shown.to_string()}
                            disabled={fixed} onclick={ui.on(move || Action::ToggleColumn(at))}>{outlet(article)}</button>
                    }
                })}
            </div>
        }
    }
}
