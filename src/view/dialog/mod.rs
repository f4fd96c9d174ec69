//! What lies over the page.

mod articles;
mod frame;
mod keys;

pub use articles::articles_dialog;
pub use keys::keys_dialog;
