//! What lies over the page.

mod arrived;
mod articles;
mod frame;
mod keys;

pub use arrived::arrived_dialog;
pub use articles::articles_dialog;
pub use keys::keys_dialog;
