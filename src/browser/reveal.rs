//! Bringing passages into view without moving what the reader looks at.

use std::cell::Cell;

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollToOptions};

use super::document::focus;
use super::measure::all;
use crate::app::Target;

/// Where a passage comes to stand in a column whose reader was elsewhere: so far below its top, as a share of its height.
const RESTING_PLACE: f64 = 0.25;

thread_local! {
    /// Whether the page has been scrolled: what stands on it at first is not seen to move there.
    static BEGUN: Cell<bool> = const { Cell::new(false) };
}

/// Brings it into view. `base` is the article whose passage stays where it is if it can be seen; its partners come beside it.
pub fn reveal(target: Target, base: Option<usize>) {
    match target {
        Target::Top => window().scroll_to_with_x_and_y(0.0, 0.0),
        Target::Row { row, focus } => {
            reveal_in_columns(row, base);
            reveal_in_table(row);
            if let Some(article) = focus {
                focus_cell(row, article);
            }
            BEGUN.set(true);
        }
    }
}

fn reveal_in_columns(row: usize, base: Option<usize>) {
    let Ok(Some(story)) = document().query_selector("[data-story]") else { return };
    let columns: Vec<(HtmlElement, Element)> = all(&story, "[data-column]")
        .into_iter()
        .filter_map(|column| Some((column.query_selector(&format!("[data-rows~='{row}']")).ok()??, column)))
        .filter_map(|(passage, column)| Some((column.dyn_into::<HtmlElement>().ok()?, passage)))
        .collect();
    let is_base =
        |column: &HtmlElement| column.get_attribute("data-article").and_then(|article| article.parse().ok()) == base;
    let Some((column, passage)) = columns.iter().find(|(column, _)| is_base(column)).or(columns.first()) else {
        return;
    };
    let place = |column: &HtmlElement, passage: &Element| {
        passage.get_bounding_client_rect().top() - column.get_bounding_client_rect().top()
    };
    let height = f64::from(column.client_height());
    let now = place(column, passage);
    let bottom = now + passage.get_bounding_client_rect().height();
    let wanted = if now >= 0.0 && bottom.min(now + height / 2.0) <= height { now } else { height * RESTING_PLACE };
    for (column, passage) in &columns {
        let by = place(column, passage) - wanted;
        if by.abs() > 1.0 {
            scroll_to(column, f64::from(column.scroll_top()) + by);
        }
    }
}

fn scroll_to(column: &Element, top: f64) {
    let options = ScrollToOptions::new();
    options.set_top(top);
    options.set_behavior(behavior());
    column.scroll_to_with_scroll_to_options(&options);
}

fn reveal_in_table(row: usize) {
    let selector = format!("[data-table] [data-row='{row}']");
    let Ok(Some(line)) = document().query_selector(&selector) else { return };
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let place = line.get_bounding_client_rect();
    let far = place.bottom() < -height || place.top() > 2.0 * height;
    let options = ScrollIntoViewOptions::new();
    // to run past a hundred rows, as when the table has just opened, shows nothing and takes seconds
    options.set_block(if far { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Nearest });
    options.set_behavior(if far { ScrollBehavior::Instant } else { behavior() });
    line.scroll_into_view_with_scroll_into_view_options(&options);
}

fn focus_cell(row: usize, article: usize) {
    let selector = format!(
        "[data-article='{article}'] [data-rows~='{row}'][tabindex], [data-row='{row}'] [data-article='{article}'][tabindex]"
    );
    let cell = document().query_selector(&selector).ok().flatten();
    if let Some(cell) = cell.and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) {
        focus(&cell);
    }
}

/// Scrolls a column to the passage that begins at or before this byte.
pub fn scroll_column_to(column: &Element, at: usize) {
    let starts = all(column, "[data-start]");
    let start = |passage: &Element| passage.get_attribute("data-start").and_then(|start| start.parse::<usize>().ok());
    let Some(passage) =
        starts.iter().rev().find(|passage| start(passage).is_some_and(|start| start <= at)).or(starts.first())
    else {
        return;
    };
    let by = passage.get_bounding_client_rect().top() - column.get_bounding_client_rect().top();
    let rest = f64::from(column.client_height()) * RESTING_PLACE;
    scroll_to(column, f64::from(column.scroll_top()) + by - rest);
}

fn behavior() -> ScrollBehavior {
    let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    if !BEGUN.get() || still.is_some_and(|still| still.matches()) {
        ScrollBehavior::Instant
    } else {
        ScrollBehavior::Smooth
    }
}
