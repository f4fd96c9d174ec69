//! The command line: a few lines around [`muqabala::command`].

use std::process::ExitCode;

fn main() -> ExitCode {
    muqabala::command::main()
}
