//! A story: its heading, the choice of view and of columns, and under them one of three views.

pub mod background;
mod bands;
pub mod card;
mod column;
pub mod column_text;
mod columns_choice;
mod framing;
mod inspector;
mod map;
mod rows;
mod sides;
mod signs;

use yew::prelude::*;

use self::columns_choice::columns_choice;
use self::framing::FramingView;
use self::inspector::Inspector;
use self::rows::RowsView;
use self::sides::SidesView;
use self::signs::signs;
use super::text::{dir, lang};
use super::words::{Ui, use_ui};
use crate::app::story::{Story, has_rows, in_several_languages};
use crate::app::{Action, Destination, Filter, Place, Screen, Shared};
use crate::article::{Precision, day};
use crate::compare::Comparison;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// Where in it.
    pub place: Place,
}

/// A story.
#[component]
pub fn StoryScreen(props: &Props) -> Html {
    let ui = use_ui();
    let words = &ui.words;
    let Props { comparison, place } = props;
    let story = use_memo((comparison.clone(), place.event, place.columns.clone()), |(comparison, event, columns)| {
        Shared::new(Story::new(comparison, *event, columns))
    });
    let story = Shared::clone(&story);
    let Some(event) = comparison.events.get(place.event) else { return html! {} };
    let from = &comparison.articles[event.title_from];
    let inspector = html! { <Inspector comparison={comparison.clone()} story={story.clone()} place={place.clone()} /> };
    html! {
        <>
            <div class="story-head">
                <h1 class="story-head__title" lang={lang(from)} dir={dir(from)}>{event.title.clone()}</h1>
                if let Some(date) = event.date {
                    <time class="story-head__date" datetime={day::text(date)}>{words.date(date, Precision::Day)}</time>
                }
                if !has_rows(comparison, place.event) {
                    <p class="story-head__growing">{words.say("story-growing")}</p>
                }
                {views(&ui, place.screen)}
                if place.screen == Screen::Sides {
                    {columns_choice(&ui, comparison, place)}
                }
                if place.screen != Screen::Framing {
                    <div class="story-head__hints">
                        if in_several_languages(comparison, place.event) {
                            <p class="story-head__languages">{words.say(if comparison.by_meaning { "between-languages-by-meaning" } else { "between-languages" })}</p>
                        }
                        {signs(words)}
                    </div>
                }
            </div>
            {match place.screen {
                Screen::Rows(filter) => html! {
                    <div class="story-body">
                        <RowsView comparison={comparison.clone()} {story} {filter} chosen={place.chosen} />
                        {inspector}
                    </div>
                },
                Screen::Framing => html! { <FramingView comparison={comparison.clone()} {story} /> },
                _ => html! {
                    <div class="story-body">
                        <SidesView comparison={comparison.clone()} {story} chosen={place.chosen} />
                        {inspector}
                    </div>
                },
            }}
        </>
    }
}

fn views(ui: &Ui, screen: Screen) -> Html {
    let filter = if let Screen::Rows(filter) = screen { filter } else { Filter::All };
    let views = [
        ("view-sides", Destination::Sides, screen == Screen::Sides),
        ("view-rows", Destination::Rows(filter), matches!(screen, Screen::Rows(_))),
        ("view-framing", Destination::Framing, screen == Screen::Framing),
    ];
    html! {
        <nav class="views" aria-label={ui.words.say("views")}>
            {for views.into_iter().map(|(key, to, current)| html! {
                <button class="views__view" aria-current={current.then_some("page")} onclick={ui.on(move || Action::Go(to))}>
                    {ui.words.say(key)}
                </button>
            })}
        </nav>
    }
}
