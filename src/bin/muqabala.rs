//! The command line: a few lines around [`muqabala::command`].

fn main() {}
