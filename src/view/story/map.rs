//! The map beside a column: the whole article at a glance. A click scrolls to the place.

use yew::prelude::*;

use crate::app::Shared;
use crate::app::column::{Column, MapKind, Told};
use crate::browser::{pointer, reveal};
use crate::view::words::use_ui;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The article's text, cut.
    pub column: Shared<Column>,
    /// The selected row.
    pub chosen: Option<usize>,
}

/// The map. For the eye and the pointer; by keyboard the passages themselves are reached.
#[component]
pub fn Map(props: &Props) -> Html {
    let words = use_ui().words;
    let parts = use_memo(props.column.clone(), |column| column.map());
    let onclick = {
        let parts = parts.clone();
        Callback::from(move |event: MouseEvent| {
            let Some(share) = pointer::share_from_top(&event) else { return };
            let at = parts.iter().rev().find(|part| part.start <= share).or(parts.first()).map_or(0, |part| part.at);
            if let Some(column) = pointer::column(&event) {
                reveal::scroll_column_to(&column, at);
            }
        })
    };
    let count = |told| props.column.count(told).into();
    let label = words
        .with("map", [("all", count(Told::ByAll)), ("some", count(Told::BySome)), ("only", count(Told::OnlyHere))]);
    html! {
        <div class="map" role="img" aria-label={label} {onclick}>
            {for parts.iter().map(|part| {
                let kind = match part.kind {
                    MapKind::Told(Told::ByAll) => "map__part map__part--all",
                    MapKind::Told(Told::BySome) => "map__part map__part--some",
                    MapKind::Told(_) => "map__part map__part--only",
                    MapKind::Folded => "map__part map__part--folded",
                };
                let chosen = props.chosen.is_some_and(|row| part.rows.contains(&row));
                let style = format!("inset-block-start:{};block-size:{}", percent(part.start), percent(part.length));
                html! { <span class={kind} {style} data-chosen={chosen.then_some("")}></span> }
            })}
        </div>
    }
}

/// A share as CSS writes it, to a hundredth of a percent; without the tables that fractions need, which cost the page 5 kB.
fn percent(share: f64) -> String {
    let hundredths = (share * 10_000.0).round() as u32;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
