//! A story row by row: one line a statement, one cell an article.

use yew::prelude::*;

use crate::app::choice::cell;
use crate::app::story::{Story, label};
use crate::app::wording::{CellWording, Stands, wording};
use crate::app::{Action, Chosen, Destination, Filter, Shared, table};
use crate::compare::Comparison;
use crate::view::text::{dir, lang, marked, outlet};
use crate::view::words::{Ui, use_ui};

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The story.
    pub story: Shared<Story>,
    /// Which rows.
    pub filter: Filter,
    /// The selected row.
    pub chosen: Option<Chosen>,
}

/// The table.
#[component]
pub fn RowsView(props: &Props) -> Html {
    let ui = use_ui();
    let words = &ui.words;
    let Props { comparison, story, filter, chosen } = props;
    let rows = use_memo((comparison.clone(), story.event, *filter), |(comparison, event, filter)| {
        table::rows(comparison, *event, *filter)
    });
    html! {
        <div class="rows">
            {filters(&ui, comparison, story.event, *filter)}
            if rows.is_empty() {
                <p class="rows__none">{words.say("rows-none")}</p>
            } else {
                <div class="rows__scroll" tabindex="0" role="region" aria-label={words.say("rows-table")}>
                    <table class="rows__table" data-table="" role="table">
                        <thead role="rowgroup"><tr role="row">
                            <th scope="col" role="columnheader"><span class="visually-hidden">{words.say("row-number")}</span></th>
                            {for story.articles.iter().map(|&article| {
                                let article = &comparison.articles[article];
                                html! { <th scope="col" role="columnheader" lang={lang(article)}>{outlet(article)}</th> }
                            })}
                        </tr></thead>
                        <tbody role="rowgroup">
                            {for rows.iter().map(|&row| html! {
                                <Line key={row} comparison={comparison.clone()} story={story.clone()} {row}
                                    chosen={chosen.filter(|chosen| chosen.row == row)} />
                            })}
                        </tbody>
                    </table>
                </div>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LineProps {
    comparison: Shared<Comparison>,
    story: Shared<Story>,
    row: usize,
    chosen: Option<Chosen>,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let ui = use_ui();
    let words = &ui.words;
    let LineProps { comparison, story, row: at, chosen } = props;
    let row = &comparison.rows[*at];
    let wording = chosen.and_then(|chosen| wording(comparison, chosen.row, chosen.base, &story.articles));
    let number = story.numbers.get(at);
    let select = {
        let (act, row, first) = (ui.act.clone(), *at, row.cells.first().map(|cell| cell.article));
        move |_: MouseEvent| first.into_iter().for_each(|article| act.emit(Action::Select { row, article }))
    };
    let sign = match number {
        Some(number) => words.number(*number),
        None => "◇".into(),
    };
    html! {
        <tr role="row" class="line" data-row={at.to_string()} data-chosen={chosen.map(|_| "")} data-uncertain={(!row.certain).then_some("")}
            aria-current={chosen.map(|_| "true")}>
            <th scope="row" role="rowheader" class="line__number">
                <button class="button button--quiet" onclick={select} aria-pressed={chosen.is_some().to_string()}
                    aria-label={number.map_or_else(|| words.say("only-row"), |number| words.with("row", [("number", (*number).into())]))}>
                    <span aria-hidden="true">{sign}</span>
                </button>
            </th>
            {for story.articles.iter().map(|&article| {
                let marks = wording.as_ref().and_then(|wording| wording.cells.iter().find(|cell| cell.article == article));
                table_cell(&ui, comparison, *at, article, marks)
            })}
        </tr>
    }
}

fn table_cell(ui: &Ui, comparison: &Comparison, row: usize, at: usize, words_here: Option<&CellWording>) -> Html {
    let article = &comparison.articles[at];
    let Some(cell) = cell(&comparison.rows[row], at) else {
        return html! {
            <td role="cell" class="line__cell line__cell--empty" data-article={at.to_string()} data-outlet={label(article).to_owned()}>
                <span aria-hidden="true">{"–"}</span><span class="visually-hidden">{ui.words.say("cell-empty")}</span>
            </td>
        };
    };
    let base = words_here.is_some_and(|cell| cell.stands == Stands::Base);
    html! {
        <td role="cell" class="line__cell" data-article={at.to_string()} data-outlet={label(article).to_owned()} data-base={base.then_some("")}
            onclick={ui.on(move || Action::Select { row, article: at })}>
            {for cell.passages.iter().map(|span| html! {
                <p lang={lang(article)} dir={dir(article)}>{match words_here {
                    Some(cell) => marked(&ui.words, &article.text, *span, cell, None),
                    None => html! { {span.of(&article.text).to_owned()} },
                }}</p>
            })}
        </td>
    }
}

fn filters(ui: &Ui, comparison: &Comparison, event: usize, chosen: Filter) -> Html {
    let words = &ui.words;
    html! {
        <div class="filters" role="group" aria-label={words.say("filters")}>
            {for table::filters(comparison, event).into_iter().map(|(filter, count)| {
                let text = match filter {
                    Filter::All => words.say("filter-all"),
                    Filter::ToldByAll => words.say("filter-told-by-all"),
                    Filter::ToldBySome => words.say("filter-told-by-some"),
                    Filter::Differing => words.say("filter-differing"),
                    Filter::OnlyBy(article) => words.with("filter-only-by", [("outlet", label(&comparison.articles[article]).into())]),
                };
                html! {
                    <button class="chip chip--switch" aria-pressed={(filter == chosen).to_string()}
                        onclick={ui.on(move || Action::Go(Destination::Rows(filter)))}>
                        {text}{" "}<span class="chip__count">{words.number(count)}</span>
                    </button>
                }
            })}
        </div>
    }
}
