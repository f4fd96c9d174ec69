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
  local tree found
  tree=$(cargo tree --locked --quiet --no-default-features --edges normal --target all --prefix none --format '{p}' |
    sed 's/ (.*//' | sort -u)
  # an empty list would prove nothing
  grep -q '^serde v' <<<"$tree" || die "cargo tree lists no crates"
  if found=$(grep -E "^($WEB_CRATES)[a-z-]* v" <<<"$tree"); then
    die "the core depends on crates of the web (why: cargo tree --no-default-features --target all -i NAME):"$'\n'"$found"
  fi
  say "$(wc -l <<<"$tree") crates, none of the web"
}

export -f no_web_crate say die
export WEB_CRATES
step 'format' cargo fmt --check
step 'clippy: core, command, tests' cargo clippy --locked --quiet --all-targets -- -D warnings
step 'clippy: page and worker' cargo clippy --locked --quiet "${WEB[@]}" -- -D warnings
step 'the core alone' cargo clippy --locked --quiet "${CORE[@]}" -- -D warnings
step 'the core holds no web crate' bash -c no_web_crate
export RUSTDOCFLAGS='-D warnings'
step 'documentation' cargo doc --locked --quiet --no-deps
step 'documentation: page and worker' cargo doc --locked --quiet --no-deps "${WEB[@]}"
