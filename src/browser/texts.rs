//! The interface's texts, one file a language beside the page: only the language that is shown is fetched.
//!
//! `static/start.js` asks for the same address while the program itself is still on its way, so that nothing waits for it.

use super::document;
use super::fetched::bytes;
use crate::app::texts::Texts;
use crate::link::Interface;

/// Fetches the texts of a language; `None` where they cannot be had.
pub async fn fetch(interface: Interface) -> Option<Texts> {
    let address = document::of_this_build(&format!("locales/{}.ftl", interface.tag()));
    let file = String::from_utf8(bytes(&address).await?).ok()?;
    let texts = Texts::read(file);
    // a server that answers everything with some page of its own
    texts.keys().next()?;
    Some(texts)
}
