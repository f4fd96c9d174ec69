//! The worker: compares off the page's thread.

use gloo::worker::Registrable;
use muqabala::browser::{codec::Postcard, computing::Computing};

fn main() {
    Computing::registrar().encoding::<Postcard>().register();
}
