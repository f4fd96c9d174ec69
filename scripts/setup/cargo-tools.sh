#!/usr/bin/env bash
# trunk and wasm-bindgen, pinned, in .tools/bin, unless the very same versions are on PATH.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
TRUNK=0.21.14 # 0.22 needs a newer rustc than the 1.95 that we support
# the command has to be of the very version of the library
BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[",]/, ""); print $3; exit }' "$ROOT/Cargo.lock")
[ -n "$BINDGEN" ] || die "Cargo.lock names no wasm-bindgen"

# build tools, not products: unoptimised and without debug information they compile in two thirds of the time
export CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_DEV_STRIP=true CARGO_PROFILE_DEV_OPT_LEVEL=0 CARGO_INCREMENTAL=0
export CARGO_TARGET_DIR=$TOOLS/target

# install CRATE VERSION OPTION...: with the crate's own lock file, or without where the registry lacks a version it names
install() {
  local crate=$1 version=$2 log=$TOOLS/$1.log; shift 2
  say "building $crate $version (once, one to three minutes)"
  for locked in --locked ''; do
    # from / so that no settings of this project apply
    if (cd / && cargo install --debug $locked --force "$crate" --version "=$version" --root "$TOOLS" "$@") >"$log" 2>&1; then
      return
    fi
    [ -z "$locked" ] || say "  not with its lock file ($(grep -m1 '^error' "$log" | cut -c1-90)); trying without"
  done
  tail -n 20 "$log" >&2
  die "could not build $crate (full log: $log)"
}

mkdir -p "$TOOLS/bin"
[ "$(trunk --version 2>/dev/null)" = "trunk $TRUNK" ] || install trunk "$TRUNK" --no-default-features
[ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $BINDGEN" ] || install wasm-bindgen-cli "$BINDGEN"
rm -rf "$CARGO_TARGET_DIR"
say "$(trunk --version), $(wasm-bindgen --version)"
