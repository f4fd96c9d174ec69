//! One article: clean reading, its litter folded in place; here the reader puts right what was found.

use yew::prelude::*;

use super::correcting::Correcting;
use super::story::background::recalled;
use super::story::card::card;
use super::story::column_text::{Text, column_text};
use super::text::{dir, lang};
use super::words::use_ui;
use crate::app::column::column;
use crate::app::{Action, Destination, Shared, story};
use crate::compare::Comparison;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// Index of the article's event.
    pub event: usize,
    /// Index of the article.
    pub article: usize,
    /// A selected row, whose passage is lit.
    pub row: Option<usize>,
    /// Whether anything is corrected in it.
    pub corrected: bool,
}

/// An article to read.
#[component]
pub fn ArticleScreen(props: &Props) -> Html {
    let ui = use_ui();
    let cut = use_memo((props.comparison.clone(), props.event, props.article), |(comparison, event, article)| {
        (Shared::new(column(comparison, *event, *article)), Shared::new(story::numbers(comparison, *event)))
    });
    let Some(article) = props.comparison.articles.get(props.article) else { return html! {} };
    let text = Text {
        comparison: props.comparison.clone(),
        column: cut.0.clone(),
        numbers: cut.1.clone(),
        heading: 1,
        choosable: false,
        correctable: true,
        lit: None,
        chosen: props.row,
        wording: None,
    };
    let told_by = props.comparison.events.get(props.event).map_or(1, |event| event.articles.len());
    html! {
        <article class="reading" data-article={props.article.to_string()}>
            if told_by > 1 {
                <button class="button button--quiet" onclick={ui.on(|| Action::Go(Destination::Sides))}>{ui.words.say("to-sides")}</button>
            }
            {card(&ui, &props.comparison, props.article, cut.0.words, false)}
            <Correcting key={article.id.clone()} comparison={props.comparison.clone()} article={props.article} corrected={props.corrected} />
            <div class="reading__text" lang={lang(article)} dir={dir(article)}>
                if let Some(headline) = article.headline.as_ref().filter(|headline| headline.span.is_none()) {
                    <h1 class="block block--headline">{headline.text.clone()}</h1>
                } else if article.headline.is_none() {
                    <h1 class="visually-hidden"><bdi>{article.name.clone()}</bdi></h1>
                }
                {column_text(&ui, &text)}
            </div>
            {recalled(&ui, &props.comparison, props.article, None)}
        </article>
    }
}
