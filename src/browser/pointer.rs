//! Which passage an event happened on.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement, MouseEvent};

/// The row and the article of the passage under an event: the nearest elements with `data-row` and `data-article`.
pub fn passage(event: &Event) -> Option<(usize, usize)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let number = |name: &str| target.closest(&format!("[{name}]")).ok()??.get_attribute(name)?.parse().ok();
    Some((number("data-row")?, number("data-article")?))
}

/// How far down its element a click was, from 0 (top) to 1 (bottom).
pub fn share_from_top(event: &MouseEvent) -> Option<f64> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let place = element.get_bounding_client_rect();
    Some((f64::from(event.client_y()) - place.top()) / place.height().max(1.0))
}

/// The column beside the element of an event.
pub fn column(event: &MouseEvent) -> Option<Element> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    element.parent_element()?.query_selector("[data-column]").ok()?
}

/// Moves the focus from linked words to the next in the list that name the same; after the last, to the first.
pub fn to_partner(event: &Event) {
    let element = |target: Option<EventTarget>| target.and_then(|target| target.dyn_into::<Element>().ok());
    let (Some(list), Some(target)) = (element(event.current_target()), element(event.target())) else { return };
    let Some(link) = target.closest("[data-link]").ok().flatten() else { return };
    let number = link.get_attribute("data-link").unwrap_or_default();
    let Ok(alike) = list.query_selector_all(&format!("[tabindex][data-link=\"{number}\"]")) else { return };
    let at = (0..alike.length()).find(|at| alike.get(*at).is_some_and(|node| node.is_same_node(Some(&link))));
    let next = at.and_then(|at| alike.get((at + 1) % alike.length()));
    if let Some(next) = next.and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        next.focus().unwrap_or_default();
    }
}

/// Whether an event happened on a passage itself, and not on something inside or around it.
pub fn is_passage(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.has_attribute("data-row"))
}
