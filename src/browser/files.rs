//! Files that the reader chose or dropped, and texts that are read as files are. Their bytes are read when the state asks for
//! them.

use std::cell::RefCell;
use std::collections::HashMap;

use gloo::file::Blob;
use gloo::file::futures::read_as_bytes;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, FileList};
use yew::Callback;

use super::worker;
use crate::app::message::Input;
use crate::app::{Action, Picked};

thread_local! {
    /// What the state may still ask for, by its number.
    static FILES: RefCell<(u32, HashMap<u32, Held>)> = RefCell::default();
}

/// What is held to be read.
#[derive(Clone)]
enum Held {
    /// A handle; its bytes are on disk.
    File(File),
    /// A text that was pasted or handed over, and where it came from.
    Text(String, Option<String>),
}

fn held(name: String, size: u64, what: Held) -> Picked {
    FILES.with_borrow_mut(|(next, files)| {
        *next += 1;
        files.insert(*next, what);
        Picked { id: *next, name, size }
    })
}

/// Takes files in, and tells the state which.
pub fn pick(list: Option<FileList>) -> Action {
    let list = list.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
    Action::Pick(list.map(|file| held(file.name(), file.size() as u64, Held::File(file))).collect())
}

/// Takes a text in as a file.
pub fn hold(name: String, text: String, address: Option<String>) -> Action {
    Action::Pick(vec![held(name, text.len() as u64, Held::Text(text, address))])
}

/// Hands the bytes of files to the worker, and tells of each that the browser cannot open.
pub fn read(generation: u32, picked: Vec<Picked>, worker: &worker::Handle, act: &Callback<Action>) {
    let (worker, act) = (worker.clone(), act.clone());
    spawn_local(async move {
        let mut opened = Vec::with_capacity(picked.len());
        for Picked { id, name, .. } in picked {
            let what = FILES.with_borrow(|(_, files)| files.get(&id).cloned());
            let (bytes, address) = match what {
                Some(Held::File(file)) => (read_as_bytes(&Blob::from(web_sys::Blob::from(file))).await.ok(), None),
                Some(Held::Text(text, address)) => (Some(text.into_bytes()), address),
                None => (None, None),
            };
            match bytes {
                Some(bytes) => opened.push(Input { name, bytes, address }),
                None => act.emit(Action::Unopened(id)),
            }
        }
        worker.read(generation, opened);
    });
}

/// Lets go of files.
pub fn forget(ids: &[u32]) {
    FILES.with_borrow_mut(|(_, files)| files.retain(|id, _| !ids.contains(id)));
}
