#!/usr/bin/env bash
# What we do not install ourselves, and the linker that Rust needs.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
NODE_MIN=20.11 # playwright-core needs 20, import.meta.dirname 20.11

need rustc "Install Rust with rustup (Debian 13: apt-get install rustup, then rustup default stable), see rustup.rs."
need cargo "It comes with rustup: rustup default stable"
need node "Install Node.js $NODE_MIN or newer (Debian: apt-get install nodejs npm)."
need npm "Install it beside Node.js (Debian: apt-get install npm)."
printf '%s\n' "$NODE_MIN" "$(node -p process.versions.node)" | sort --check=quiet --version-sort ||
  die "Node.js $(node --version) is too old: $NODE_MIN or newer is needed (Debian 13 has it; on Debian 12 take it from nodejs.org)."
for component in rustfmt clippy; do
  cargo "${component/rust/}" --version >/dev/null 2>&1 || die "cargo ${component/rust/} is missing: rustup component add $component"
done
command -v cc >/dev/null || apt_install "a C linker for Rust" gcc libc6-dev
