//! Keys, wherever the focus is.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::app::keys::Key;

/// Where keys are written or used by the control itself.
const WRITING: &str = "input:not([type=checkbox]):not([type=button]), textarea, select, [contenteditable]";

/// Tells of every key; `handle` says whether it was the page's, and then the browser does nothing with it.
pub fn listen(handle: impl Fn(Key) -> bool + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let writing = target.is_some_and(|target| target.closest(WRITING).ok().flatten().is_some());
        let key = Key {
            name: event.key(),
            code: event.code(),
            modified: event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing(),
            writing,
        };
        if handle(key) {
            event.prevent_default();
        }
    })
}
