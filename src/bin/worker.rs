//! The worker: compares off the page's thread.

fn main() {}
