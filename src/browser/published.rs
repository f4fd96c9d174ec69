//! The corpus beside the page.

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::fetched::bytes;
use crate::app::{Action, Published, Set, Shared};
use crate::corpus::Corpus;
use crate::link::Interface;

/// Beside `index.html`, so that the page works under any path.
const CORPUS: &str = "corpus.json";

/// Fetches the corpus and tells of it.
pub fn fetch(act: Callback<Action>) {
    spawn_local(async move { act.emit(Action::CorpusArrived(published().await.map(Box::new))) });
}

async fn published() -> Option<Published> {
    let corpus = Corpus::read(CORPUS, &bytes(CORPUS).await?).ok()?;
    let titles = Interface::ALL.into_iter().map(|language| (language, corpus.title_in(language.tag()).to_owned()));
    let notes = Interface::ALL.into_iter().map(|language| (language, corpus.note_in(language.tag()).to_owned()));
    Some(Published {
        titles: titles.collect(),
        notes: notes.collect(),
        fingerprint: corpus.fingerprint(),
        set: Set { comparison: corpus.comparison.map(Shared::new), given: corpus.articles, changed: false },
        corrected: None,
    })
}
