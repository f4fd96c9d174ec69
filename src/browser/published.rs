//! The corpus beside the page.

use gloo::net::http::Request;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::app::{Action, Published, Set, Shared};
use crate::compare::Comparison;
use crate::link::Interface;

/// Beside `index.html`, so that the page works under any path.
const CORPUS: &str = "corpus.json";

/// Fetches the corpus and tells of it.
pub fn fetch(act: Callback<Action>) {
    spawn_local(async move { act.emit(Action::CorpusArrived(published().await.map(Box::new))) });
}

async fn published() -> Option<Published> {
    let response = Request::get(CORPUS).send().await.ok().filter(|response| response.ok())?;
    let bytes = response.binary().await.ok()?;
    #[derive(serde::Deserialize)]
    struct Dev { comparison: Comparison }
    let dev: Dev = serde_json::from_slice(&bytes).ok()?;
    Some(Published {
        titles: vec![(Interface::Arabic, "مثال مخترع: ليلة انتهى إضراب نهر أورسن".into()), (Interface::English, "Invented example: the night the Orsen strike ended".into())],
        notes: vec![(Interface::Arabic, "كل ما في هذه المجموعة مخترع: البلدان والمدن والنهر والأشخاص والصحف.".into()), (Interface::English, "Everything here is invented.".into())],
        fingerprint: "0123456789".into(),
        set: Set { given: vec![], comparison: Some(Shared::new(dev.comparison)) },
    })
}
