//! The address and its history.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::app::{Action, History};

/// A replaced address is written after so many milliseconds of rest: browsers refuse more than some hundred changes in half a minute,
/// and a held key steps through rows faster than that.
const REST: u32 = 150;

/// Writes the address.
#[derive(Default)]
pub struct Writer {
    waiting: Option<Timeout>,
}

impl Writer {
    /// Writes what stands behind `#`: at once where "back" shall lead here, else after a rest.
    pub fn write(&mut self, hash: &str, history: History) {
        self.waiting = None;
        match history {
            History::Push => {
                if current() != hash {
                    write(hash, true);
                }
            }
            History::Replace => {
                let hash = hash.to_owned();
                self.waiting = Some(Timeout::new(REST, move || write(&hash, false)));
            }
        }
    }
}

fn write(hash: &str, push: bool) {
    let Ok(history) = window().history() else { return };
    // a browser that refuses (too many changes) leaves the address as it was, and the next one is written
    let _ = if push {
        history.push_state_with_url(&JsValue::NULL, "", Some(hash))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(hash))
    };
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
