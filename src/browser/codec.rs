//! Messages between page and worker as postcard bytes, in place of gloo's own bincode, which is unmaintained.

use gloo::worker::Codec;
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsValue, UnwrapThrowExt};

/// Postcard in a `Uint8Array`. Both ends come from one build, so that what one writes the other reads; should they
/// not (a worker left in a cache), it throws, and the page sees a broken worker.
pub struct Postcard;

impl Codec for Postcard {
    fn encode<I: Serialize>(input: I) -> JsValue {
        let bytes = postcard::to_allocvec(&input).expect_throw("a message is plain data");
        Uint8Array::from(bytes.as_slice()).into()
    }

    fn decode<O: for<'de> Deserialize<'de>>(input: JsValue) -> O {
        let bytes = Uint8Array::from(input).to_vec();
        postcard::from_bytes(&bytes).expect_throw("page and worker are of one build")
    }
}
