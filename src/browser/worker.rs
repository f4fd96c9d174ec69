//! The page's side of the worker: spawned when it is first needed, thrown away when it breaks.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::worker::{Spawnable, WorkerBridge};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::codec::Postcard;
use super::computing::Computing;
use super::document::of_this_build;
use super::fetched::bytes;
use crate::app::Action;
use crate::app::message::{Answer, Input, Request, Sent};
use crate::article::Given;

/// The script that starts the worker, beside `index.html`.
const LOADER: &str = "worker_loader.js";

/// All that the worker is made of, as the loader asks for it.
const PARTS: [&str; 3] = [LOADER, "worker.js", "worker_bg.wasm"];

/// A worker, if there is one by now.
#[derive(Clone)]
pub struct Handle {
    act: Callback<Action>,
    bridge: Rc<RefCell<Option<WorkerBridge<Computing>>>>,
}

impl Handle {
    /// `act` is told every answer.
    pub fn new(act: Callback<Action>) -> Self {
        Self { act, bridge: Rc::default() }
    }

    /// Asks for a comparison.
    pub fn compare(&self, generation: u32, given: Vec<Given>) {
        self.send(Request::Compare { generation, given: given.into_iter().map(Sent::from).collect() });
    }

    /// Asks to read files.
    pub fn read(&self, generation: u32, files: Vec<Input>) {
        self.send(Request::Read { generation, files });
    }

    /// Asks to fetch a page and read it.
    pub fn fetch(&self, generation: u32, address: String) {
        self.send(Request::Fetch { generation, address });
    }

    /// Asks to drop what is under way.
    pub fn stop(&self) {
        if let Some(bridge) = &*self.bridge.borrow() {
            bridge.send(Request::Stop);
        }
    }

    /// Lets go of a worker that broke down.
    pub fn replace(&self) {
        // its last words would throw in a dead worker
        std::mem::forget(self.bridge.borrow_mut().take());
    }

    fn send(&self, request: Request) {
        let spawn = || {
            tell_if_missing(self.act.clone());
            let act = self.act.clone();
            Computing::spawner()
                .encoding::<Postcard>()
                .callback(move |answer| act.emit(Action::Answered(answer)))
                .spawn_with_loader(&of_this_build(LOADER))
        };
        self.bridge.borrow_mut().get_or_insert_with(spawn).send(request);
    }
}

/// Tells of a worker that cannot be had. gloo passes no error of the browser on, and a worker whose script did not arrive
/// never answers; so its parts are fetched beside it, under the same addresses, which the browser's cache answers once.
fn tell_if_missing(act: Callback<Action>) {
    spawn_local(async move {
        for part in PARTS {
            if bytes(&of_this_build(part)).await.is_none() {
                act.emit(Action::Answered(Answer::Failed));
                return;
            }
        }
    });
}
