//! Copying.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use crate::app::Action;

/// Copies an address and tells whether it is on the clipboard.
pub fn copy(address: String, act: Callback<Action>) {
    let clipboard = gloo::utils::window().navigator().clipboard();
    // without https there is no clipboard at all
    if clipboard.is_undefined() {
        return act.emit(Action::Copied { done: false, length: 0 });
    }
    spawn_local(async move {
        let done = JsFuture::from(clipboard.write_text(&address)).await.is_ok();
        act.emit(Action::Copied { done, length: address.chars().count() });
    });
}
