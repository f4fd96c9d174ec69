//! The document itself.

use gloo::utils::{document, document_element, window};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::address;
use crate::link::{self, Interface};

/// The interface's language: the first of the browser's languages that there is one for, else the first of ours.
pub fn preferred_interface() -> Interface {
    let languages = window().navigator().languages();
    let tags = languages.iter().filter_map(|tag| tag.as_string());
    let primary = |tag: String| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    tags.map(primary).find_map(|tag| Interface::from_tag(&tag)).unwrap_or(Interface::ALL[0])
}

/// The interface's language as the page opens: what the address names, else [`preferred_interface`].
pub fn first_interface() -> Interface {
    let named = link::read(&address::current()).ok().and_then(|link| link.interface);
    named.unwrap_or_else(preferred_interface)
}

/// The address of a file beside the page that belongs to this very build, so that no browser gives one from before;
/// `static/start.js` names the build.
pub fn of_this_build(file: &str) -> String {
    format!("{file}?v={}", document_element().get_attribute("data-build").unwrap_or_default())
}

/// Shows, in what stands in `index.html` until the app takes its place, that the interface's texts cannot be had.
pub fn tell_cannot_load() {
    if let Some(message) = document().get_element_by_id("cannot-load") {
        // an attribute can be taken from any element
        let _ = message.remove_attribute("hidden");
    }
}

/// Gives the document the language, the direction and the title of what is on the screen.
pub fn dress(interface: Interface, right_to_left: bool, title: &str) {
    let root = document_element();
    // attributes of the root element can be set in every document
    let _ = root.set_attribute("lang", interface.tag());
    let _ = root.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" });
    document().set_title(title);
}

/// Opens a dialog over the page: the browser keeps the focus in it and closes it on Escape.
pub fn show_dialog(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // it is in the document and not open, so it opens
        let _ = dialog.show_modal();
    }
}

/// The element with the focus.
pub fn focused() -> Option<HtmlElement> {
    document().active_element()?.dyn_into().ok()
}

/// Moves the focus.
pub fn focus(element: &HtmlElement) {
    // an element that takes no focus leaves it where it is
    let _ = element.focus();
}
