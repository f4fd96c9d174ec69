//! What lies over the page.

mod articles;
mod frame;
mod keys;

pub use articles::ArticlesDialog;
pub use keys::KeysDialog;
