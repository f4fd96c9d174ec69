//! The address and its history.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::app::{Action, History};

/// The reader rests after so many milliseconds without a step. Browsers refuse more than some hundred changes of the address in
/// half a minute, and a held key steps through rows faster than that; articles inside a link also take time to pack.
const REST: u32 = 150;

/// Writes the address.
#[derive(Default)]
pub struct Writer {
    waiting: Option<Timeout>,
}

impl Writer {
    /// Tells when the reader rests.
    pub fn rest(&mut self, act: Callback<Action>) {
        self.waiting = Some(Timeout::new(REST, move || act.emit(Action::Rested)));
    }

    /// Writes what stands behind `#`.
    pub fn write(&mut self, hash: &str, history: History) {
        self.waiting = None;
        let Ok(window_history) = window().history() else { return };
        let (nothing, hash) = (JsValue::NULL, Some(hash));
        // a browser that refuses (too many changes) leaves the address as it was, and the next one is written
        let _ = if history == History::Push && hash != Some(&*current()) {
            window_history.push_state_with_url(&nothing, "", hash)
        } else {
            window_history.replace_state_with_url(&nothing, "", hash)
        };
    }
}

/// What stands behind the address, with its `#`; empty if nothing does.
pub fn current() -> String {
    window().location().hash().unwrap_or_default()
}

/// The whole address with this behind it.
pub fn full(hash: &str) -> String {
    let href = window().location().href().unwrap_or_default();
    format!("{}{hash}", href.split('#').next().unwrap_or_default())
}

/// Tells of every change that is not ours: back, forward, an address typed or a link followed.
pub fn listen(act: Callback<Action>) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| act.emit(Action::AddressChanged(current())))
}
