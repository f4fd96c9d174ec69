//! What this browser keeps: the reader's own articles, and corrections to published ones, one key an article.
//!
//! Not through gloo's storage, which panics where a browser refuses storage altogether.

use std::collections::BTreeMap;

use web_sys::Storage;

use crate::app::notice::Kind;
use crate::app::{Key, Own};
use crate::article::{Corrections, Given};
use crate::in_order::sort;
use crate::link::{pack_corrections, pack_given, unpack_corrections, unpack_given};

const ARTICLE: &str = "muqabala.article.";
const CORRECTIONS: &str = "muqabala.corrections.";

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
    sort(&mut own, &|one, other| one.key < other.key);
    sort(&mut damaged, &|one, other| one < other);
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

/// The kept corrections by the ids of articles; one that cannot be read is as if it had not been made.
pub fn corrections() -> BTreeMap<String, Corrections> {
    let Some(storage) = storage() else { return BTreeMap::new() };
    let names = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    let packed = names.filter(|name| name.starts_with(CORRECTIONS)).filter_map(|name| storage.get_item(&name).ok()?);
    // one by one, see `Texts::read`
    let mut corrections = BTreeMap::new();
    corrections.extend(packed.filter_map(|packed| unpack_corrections(&packed).ok()).flatten());
    corrections
}

/// Keeps the corrections to a published article, or forgets them where there are none; whether that was possible.
pub fn keep_corrections(id: &str, corrections: &Corrections) -> bool {
    let Some(storage) = storage() else { return false };
    let name = format!("{CORRECTIONS}{id}");
    if corrections.is_empty() {
        return storage.remove_item(&name).is_ok();
    }
    storage.set_item(&name, &pack_corrections(&[(id.to_owned(), corrections.clone())])).is_ok()
}

/// No longer keeps these.
pub fn forget(keys: &[Key]) {
    let Some(storage) = storage() else { return };
    for key in keys {
        // what was never kept cannot be removed, and that is all it says
        let _ = storage.remove_item(&format!("{ARTICLE}{key}"));
    }
}
