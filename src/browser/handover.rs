//! The bookmarklet and what it hands over.
//!
//! Its few lines run in the tab that shows an article: they open Muqabala in a new tab, wait until that says that it is
//! ready, and send it the page's source by `postMessage`, to Muqabala's origin and no other. Muqabala takes the message for
//! what it is, data from a stranger ([`crate::app::Arrival`]).
//!
//! A site that keeps its tabs apart (`Cross-Origin-Opener-Policy`) cannot hand over; then nobody is there to be told, which
//! [`ready`] says.

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};
use yew::Callback;

use super::address::full;
use crate::app::{Action, Arrival};
use crate::article::read;
use crate::link::RECEIVE;

/// What Muqabala says when it listens.
const READY: &str = "muqabala-ready";

/// The bookmarklet's address: a program of one line. `#` and `%` are left out of it, because an address means something by them.
pub fn bookmarklet() -> String {
    let page = full("");
    let hash = RECEIVE.replace('#', r"\x23");
    format!(
        "javascript:(()=>{{const p='{page}',o=new URL(p).origin,w=open(p+'{hash}');\
         addEventListener('message',function f(e){{if(e.origin===o&&e.source===w&&e.data==='{READY}'){{\
         removeEventListener('message',f);\
         w.postMessage({{muqabala:1,title:document.title,address:location.href,html:document.documentElement.outerHTML}},o)}}}})}})()"
    )
}

/// Tells the tab that opened this one that it may hand its page over; whether there is such a tab.
pub fn ready() -> bool {
    let opener: Option<Window> = window().opener().ok().filter(JsValue::is_object).map(JsCast::unchecked_into);
    // the word holds nothing that a stranger may not hear
    opener.is_some_and(|opener| opener.post_message(&READY.into(), "*").is_ok())
}

/// Listens for what is handed over.
pub fn listen(act: Callback<Action>) -> EventListener {
    EventListener::new(&window(), "message", move |event| {
        if let Some(arrival) = event.dyn_ref::<MessageEvent>().and_then(arrival) {
            act.emit(Action::Arrived(arrival));
        }
    })
}

fn arrival(event: &MessageEvent) -> Option<Arrival> {
    let data = event.data();
    let of = |key: &str| Reflect::get(&data, &key.into()).ok();
    if !data.is_object() || of("muqabala")?.as_f64()? != 1.0 {
        return None;
    }
    let text = |key: &str| of(key).and_then(|text| text.as_string());
    let origin = event.origin();
    // a page may say of itself what it likes, but not that it is of another site
    let address = text("address").and_then(|it| read::address(&it)).filter(|it| {
        it.strip_prefix(origin.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    });
    Some(Arrival { origin, title: text("title").unwrap_or_default(), address, html: text("html")? })
}
