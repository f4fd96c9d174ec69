//! A page of another site, fetched because the reader asks for it: the only request that leaves the page's origin.
//!
//! It is made in the worker: the page's content security policy forbids connections to other origins, and shall go on
//! doing so. It carries neither cookies nor the address of this page. Few sites allow it; a browser does not say whether the
//! site refused or the network failed.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestInit, Response,
    WorkerGlobalScope,
};

use crate::app::message::FetchTrouble;
use crate::article::read::LARGEST_PAGE;

/// A request under way; dropping it breaks the request off.
pub struct Fetching(AbortController);

impl Drop for Fetching {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Fetches the page at `address` and tells `done` its bytes; `None` where this browser has no means to.
pub fn fetch(address: &str, done: impl FnOnce(Result<Vec<u8>, FetchTrouble>) + 'static) -> Option<Fetching> {
    let controller = AbortController::new().ok();
    let request = RequestInit::new();
    request.set_credentials(RequestCredentials::Omit);
    request.set_referrer_policy(ReferrerPolicy::NoReferrer);
    request.set_signal(controller.as_ref().map(AbortController::signal).as_ref());
    let worker: WorkerGlobalScope = js_sys::global().unchecked_into();
    let asked = worker.fetch_with_str_and_init(address, &request);
    spawn_local(async move {
        done(answer_of(JsFuture::from(asked).await).await);
    });
    controller.map(Fetching)
}

async fn answer_of(answer: Result<JsValue, JsValue>) -> Result<Vec<u8>, FetchTrouble> {
    let answer: Response = answer.map_err(|_| FetchTrouble::Refused)?.unchecked_into();
    if !answer.ok() {
        return Err(FetchTrouble::Status(answer.status()));
    }
    let Some(body) = answer.body() else { return Ok(vec![]) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = vec![];
    loop {
        let part = JsFuture::from(reader.read()).await.map_err(|_| FetchTrouble::Refused)?;
        let of = |key: &str| Reflect::get(&part, &key.into()).unwrap_or(JsValue::UNDEFINED);
        if of("done").is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(Uint8Array::new(&of("value")).to_vec());
        // read piece by piece, so that a page without end does not fill the memory
        if bytes.len() > LARGEST_PAGE {
            let _ = reader.cancel();
            return Err(FetchTrouble::TooLarge);
        }
    }
}
