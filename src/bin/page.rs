//! The page: mounts the Yew app as soon as its texts are here.

use muqabala::browser::{document, texts};
use muqabala::view::{Page, Props};

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let interface = document::first_interface();
        match texts::fetch(interface).await {
            Some(texts) => {
                yew::Renderer::<Page>::with_props(Props { interface, texts: texts.into() }).render();
            }
            None => document::tell_cannot_load(),
        }
    });
}
