//! Files beside the page.

use gloo::utils::window;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The whole file at this address, which is relative to `index.html`; `None` where it cannot be had.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let answer: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.unchecked_into();
    // read to its end in any case: an answer that is let go of counts as broken off
    let content = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    answer.ok().then(|| Uint8Array::new(&content).to_vec())
}
