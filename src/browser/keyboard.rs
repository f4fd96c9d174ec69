//! Keys, wherever the focus is.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::Callback;

use crate::app::keys::Key;

/// Where keys are written or used by the control itself.
const WRITING: &str = "input:not([type=checkbox]):not([type=button]), textarea, select, [contenteditable]";

/// Tells of every key.
pub fn listen(pressed: Callback<Key>) -> EventListener {
    EventListener::new(&gloo::utils::document(), "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let writing = target.is_some_and(|target| target.closest(WRITING).ok().flatten().is_some());
        pressed.emit(Key {
            name: event.key(),
            code: event.code(),
            modified: event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing(),
            writing,
        });
    })
}
