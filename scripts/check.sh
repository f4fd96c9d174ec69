#!/usr/bin/env bash
# What `make check` asks of the sources. The calls share what they compile: clippy, check and doc all need no more than
# the metadata of the dependencies, once natively and once for the browser.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
CORE=(--lib --no-default-features)
WEB=(--target wasm32-unknown-unknown --no-default-features --features web)
# crates that reach for a browser: the core may depend on none of them, on any target
WEB_CRATES='yew|gloo|web-sys|js-sys|wasm-bindgen|web-time'

step() { scripts/timed.sh "$@"; }

no_web_crate() {
  local tree
  tree=$(cargo tree --locked --quiet --no-default-features --edges normal --target all --prefix none --format '{p}')
  if grep -E "^($WEB_CRATES)[a-z-]* v" <<<"$tree" | sort -u >&2; then
    say "the core depends on these web crates; see: cargo tree --no-default-features --target all -i NAME"
    return 1
  fi
  # an empty tree would prove nothing
  grep -q '^serde v' <<<"$tree" || { say "cargo tree printed no dependencies"; return 1; }
  say "$(sort -u <<<"$tree" | wc -l) crates, none of the web"
}

export -f no_web_crate say
export WEB_CRATES
step 'format' cargo fmt --check
step 'clippy: core, command, tests' cargo clippy --locked --quiet --all-targets -- -D warnings
step 'clippy: page and worker' cargo clippy --locked --quiet "${WEB[@]}" -- -D warnings
step 'the core alone' cargo clippy --locked --quiet "${CORE[@]}" -- -D warnings
step 'the core holds no web crate' bash -c no_web_crate
export RUSTDOCFLAGS='-D warnings'
step 'documentation' cargo doc --locked --quiet --no-deps --document-private-items
step 'documentation: page and worker' cargo doc --locked --quiet --no-deps --document-private-items "${WEB[@]}"
