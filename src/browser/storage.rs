//! What this browser keeps: the reader's own articles, one key an article.
//!
//! Not through gloo's storage, which panics where a browser refuses storage altogether.

use web_sys::Storage;

use crate::app::notice::Kind;
use crate::app::{Key, Own};
use crate::article::Given;
use crate::link::{pack_given, unpack_given};

const ARTICLE: &str = "muqabala.article.";

fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

/// The kept articles in the order they were added, and the keys of those that cannot be read.
pub fn own() -> (Vec<Own>, Vec<String>) {
    let (mut own, mut damaged) = (vec![], vec![]);
    let Some(storage) = storage() else { return (own, damaged) };
    let names = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    for name in names {
        let Some(key) = name.strip_prefix(ARTICLE) else { continue };
        let packed = storage.get_item(&name).ok().flatten().unwrap_or_default();
        match (Key::read(key), unpack_given(&packed)) {
            (Some(key), Ok(given)) => own.push(Own { key, given, kept: true }),
            _ => damaged.push(name),
        }
    }
    own.sort_by(|one, other| one.key.cmp(&other.key));
    damaged.sort_unstable();
    (own, damaged)
}

/// Keeps an article.
///
/// # Errors
/// [`Kind::StorageRefused`] without any storage, [`Kind::StorageFull`] if it does not take this article.
pub fn keep(key: &Key, given: &Given) -> Result<(), Kind> {
    let storage = storage().ok_or(Kind::StorageRefused)?;
    storage.set_item(&format!("{ARTICLE}{key}"), &pack_given(given)).map_err(|_| Kind::StorageFull)
}

/// No longer keeps these.
pub fn forget(keys: &[Key]) {
    let Some(storage) = storage() else { return };
    for key in keys {
        // what was never kept cannot be removed, and that is all it says
        let _ = storage.remove_item(&format!("{ARTICLE}{key}"));
    }
}
