//! Files that the reader chose or dropped. Their bytes are read when the state asks for them.

use std::cell::RefCell;
use std::collections::HashMap;

use gloo::file::Blob;
use gloo::file::futures::read_as_bytes;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, FileList};
use yew::Callback;

use super::worker;
use crate::app::{Action, Picked};

thread_local! {
    /// The files that the state may still ask for, by their number. A file is a handle; its bytes are on disk.
    static FILES: RefCell<(u32, HashMap<u32, File>)> = RefCell::default();
}

/// Takes files in, and tells the state which.
pub fn pick(list: Option<FileList>) -> Action {
    let list = list.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
    let picked = list.map(|file| {
        FILES.with_borrow_mut(|(next, files)| {
            *next += 1;
            let picked = Picked { id: *next, name: file.name(), size: file.size() as u64 };
            files.insert(*next, file);
            picked
        })
    });
    Action::Pick(picked.collect())
}

/// Hands the bytes of files to the worker, and tells of each that the browser cannot open.
pub fn read(generation: u32, picked: Vec<Picked>, worker: &worker::Handle, act: &Callback<Action>) {
    let (worker, act) = (worker.clone(), act.clone());
    spawn_local(async move {
        let mut opened = Vec::with_capacity(picked.len());
        for Picked { id, name, .. } in picked {
            let file = FILES.with_borrow(|(_, files)| files.get(&id).cloned());
            let bytes = match file {
                Some(file) => read_as_bytes(&Blob::from(web_sys::Blob::from(file))).await.ok(),
                None => None,
            };
            match bytes {
                Some(bytes) => opened.push((name, bytes)),
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
