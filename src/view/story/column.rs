//! An article as a column: its card, its map, its text.

use yew::prelude::*;

use super::card::card;
use super::column_text::{Text, column_text};
use super::map::Map;
use crate::app::Shared;
use crate::app::column::Column as Cut;
use crate::app::story::{Story, label};
use crate::app::wording::CellWording;
use crate::compare::Comparison;
use crate::view::text::{dir, lang};
use crate::view::words::use_ui;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The story.
    pub story: Shared<Story>,
    /// The article's text, cut.
    pub column: Shared<Cut>,
    /// Which place it has among the columns.
    pub at: usize,
    /// The row that the reader points at.
    pub lit: Option<usize>,
    /// The selected row.
    pub chosen: Option<usize>,
    /// The words of the selected row here.
    pub wording: Option<Shared<CellWording>>,
}

/// A column.
#[component]
pub fn Column(props: &Props) -> Html {
    let ui = use_ui();
    let at = props.column.article;
    let numbers = use_memo(props.story.clone(), |story| Shared::new(story.numbers.clone()));
    let Some(article) = props.comparison.articles.get(at) else { return html! {} };
    let text = Text {
        comparison: props.comparison.clone(),
        column: props.column.clone(),
        numbers: Shared::clone(&numbers),
        heading: 3,
        choosable: true,
        correctable: false,
        lit: props.lit,
        chosen: props.chosen,
        wording: props.wording.clone(),
    };
    let beside = article.headline.as_ref().filter(|headline| headline.span.is_none());
    html! {
        <section class="column" data-article={at.to_string()} aria-label={label(article).to_owned()}>
            {card(&ui, &props.comparison, at, props.column.words, true)}
            <div class="column__body">
                <Map column={props.column.clone()} chosen={props.chosen} />
                <div class="column__scroll" data-column={props.at.to_string()} data-article={at.to_string()} tabindex="0" role="group"
                    aria-label={ui.words.with("text-of", [("outlet", label(article).into())])}>
                    <div class="column__text" data-text="" lang={lang(article)} dir={dir(article)}>
                        if let Some(headline) = beside {
                            <h3 class="block block--headline">{headline.text.clone()}</h3>
                        }
                        {column_text(&ui, &text)}
                    </div>
                </div>
            </div>
        </section>
    }
}
