#!/usr/bin/env bash
# Makes `cargo build --target wasm32-unknown-unknown` work with the rustc in use:
#   1. nothing to do where the target's std is there and links a probe;
#   2. `rustup target add`;
#   3. else std is built from source that matches `rustc --version` exactly (the rust-src component, Debian's rust-src,
#      or $WASM_STD_SRC) and installed into the sysroot, so that nothing else here needs an unstable flag.
# Environment: WASM_STD_NO_RUSTUP=1 skips 2, WASM_STD_TIMEOUT bounds it (seconds, default 60),
# WASM_STD_SRC is a folder that holds std/, core/ and sysroot/.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
TARGET=wasm32-unknown-unknown
SYSROOT=$(rustc --print sysroot)
VERSION=$(rustc -vV | sed -n 's/^release: //p')
DEST=$SYSROOT/lib/rustlib/$TARGET
WORK=$(mktemp -d "${TMPDIR:-/tmp}/wasm-std.XXXXXX")
trap 'rm -rf "$WORK"' EXIT

# Does this rustc compile and link a library that uses std for the target?
have_std() {
  compgen -G "$DEST/lib/libstd-*.rlib" >/dev/null || return 1
  cat >"$WORK/probe.rs" <<'RUST'
#[unsafe(no_mangle)]
pub extern "C" fn probe(n: u32) -> u32 {
    (0..n).map(|i| i.to_string()).collect::<Vec<_>>().join(",").len() as u32
}
RUST
  rustc --edition 2024 --crate-type cdylib --target $TARGET "$WORK/probe.rs" -o "$WORK/probe.wasm" >"$WORK/probe.log" 2>&1
}
ready() { say "rustc $VERSION, $1"; exit 0; }

if have_std; then ready "std for $TARGET is there"; fi

# into the sysroot of another rustc than its own rustup would not install
by_rustup=
if [[ "$(rustup which rustc 2>/dev/null)" == "$SYSROOT"/* ]]; then by_rustup=1; fi

# what is there and does not work, from us (for an older rustc), from rustup or from both, would get in the way
if [ -d "$DEST" ]; then
  say "removing std for $TARGET, which rustc $VERSION cannot use"
  [ -z "$by_rustup" ] || rustup target remove $TARGET >/dev/null 2>&1 || true
  [ ! -e "$DEST/BUILT-FROM-SOURCE" ] || rm -rf "$DEST"
fi

# ---- 2. rustup --------------------------------------------------------------------------------------------------
if [ -n "$by_rustup" ] && [ -z "${WASM_STD_NO_RUSTUP:-}" ]; then
  say "rustup target add $TARGET"
  # no retries: on a closed network the answer is 'no' at once, or never
  if RUSTUP_MAX_RETRIES=0 timeout -k 5 "${WASM_STD_TIMEOUT:-60}" rustup target add $TARGET >"$WORK/rustup.log" 2>&1 && have_std; then
    ready "std for $TARGET installed by rustup"
  fi
  say "  not by rustup here: $({ grep -aiE '^error' "$WORK/rustup.log" || cat "$WORK/rustup.log"; } | tail -n1 | cut -c1-90)"
fi

[ -w "$SYSROOT/lib/rustlib" ] ||
  die "$SYSROOT/lib/rustlib is not writable by $(id -un). Run this as its owner, or: rustup target add $TARGET"

# ---- 3a. find matching source -----------------------------------------------------------------------------------
SRC=
pick() { # DIR WHAT-IT-IS
  [ -f "$1/sysroot/Cargo.toml" ] && [ -f "$1/core/src/lib.rs" ] || return 1
  SRC=$1
  say "std source: $2"
}

from_debian() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || { say "  not a Debian system"; return 1; }
  # the archive as this machine's own apt names it
  local uri key=/usr/share/keyrings/debian-archive-keyring.gpg apt=$WORK/apt suite package version
  uri=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
    grep -v '^ *#' | grep -oE '[a-z+]+://[^ ]*/debian/?( |$)' | head -n1 | tr -d ' ') || true
  [ -n "$uri" ] || { say "  no Debian archive among apt's sources"; return 1; }
  mkdir -p "$apt"/{lists/partial,cache/archives/partial,parts}
  # an apt of its own, with its own sources, lists and cache: the system's stays as it is
  local options=(-o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/parts"
    -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o "Dir::Etc::preferencesparts=$apt/parts"
    -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=2 -o Debug::NoLocking=1)
  for suite in trixie-backports sid trixie forky; do
    echo "deb [signed-by=$key] $uri $suite main" >"$apt/sources.list"
    rm -rf "$apt"/lists/* "$apt"/cache/*.bin
    mkdir -p "$apt/lists/partial"
    timeout 120 apt-get "${options[@]}" -qq update >"$WORK/apt.log" 2>&1 || { say "  $suite: no index"; continue; }
    for package in rust-src rust-web-src; do
      version=$(apt-cache "${options[@]}" madison $package 2>/dev/null | awk -F'|' '{ gsub(/ /, "", $2); print $2 }' |
        grep -m1 -E "^${VERSION//./\\.}[+~-]") || continue
      (cd "$apt" && timeout 300 apt-get "${options[@]}" -qq download "$package=$version" >"$WORK/apt.log" 2>&1) ||
        { say "  $suite: $package $version could not be downloaded"; continue; }
      # only library/ is needed: the rest is tens of thousands of files
      dpkg-deb --fsys-tarfile "$apt/$package"*.deb | tar -x -C "$apt" --wildcards "./usr/src/*/library/*" || continue
      if pick "$(echo "$apt"/usr/src/*/library)" "Debian's $package $version ($suite)"; then return 0; fi
    done
  done
  say "  no Debian suite has the source of rustc $VERSION"
  return 1
}

if [ -n "${WASM_STD_SRC:-}" ]; then pick "$WASM_STD_SRC" "\$WASM_STD_SRC" || die "WASM_STD_SRC=$WASM_STD_SRC holds no std source"
elif pick "$SYSROOT/lib/rustlib/src/rust/library" "the rust-src component"; then :
elif pick "/usr/src/rustc-$VERSION/library" "/usr/src/rustc-$VERSION"; then :
else say "looking for Debian's source of rustc $VERSION"; from_debian || true; fi
[ -n "$SRC" ] || die "no std source for rustc $VERSION was found. With internet: rustup target add $TARGET.
  Otherwise set WASM_STD_SRC to the library/ folder of the source of rustc $VERSION."

# ---- 3b. build it as rustc's own bootstrap does: crate 'sysroot', profile 'dist' ---------------------------------
say "building std $VERSION for $TARGET (once, about half a minute)"
cp -r "$SRC" "$WORK/library"
# Debian prunes the vendored crates, so that a directory source cannot resolve: std's few dependencies come from the
# registry at the versions that library/Cargo.lock names
rm -rf "$WORK/library/vendor" "$WORK/library/.cargo"
# RUSTC_BOOTSTRAP lets the stable compiler build its own std, and nothing else is built with it;
# force-unstable-if-unmarked keeps std's private dependencies private
if ! (cd "$WORK/library/sysroot" &&
  env -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET -u RUSTC_WRAPPER \
    RUSTC_BOOTSTRAP=1 CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$WORK/target" CARGO_PROFILE_DIST_DEBUG=0 \
    RUSTFLAGS="-Zforce-unstable-if-unmarked -Cembed-bitcode=yes --remap-path-prefix=$WORK/library=/rustc/$VERSION/library" \
    __CARGO_DEFAULT_LIB_METADATA=stablestd \
    cargo build --locked --profile dist --target $TARGET --features panic-unwind,backtrace) >"$WORK/build.log" 2>&1; then
  log=${TMPDIR:-/tmp}/wasm-std-build.log
  cp "$WORK/build.log" "$log"
  tail -n 20 "$log" >&2
  die "building std failed (full log: $log)"
fi

# ---- 3c. install it whole or not at all ---------------------------------------------------------------------------
built=$WORK/target/$TARGET/dist/deps
for crate in std core alloc test proc_macro panic_abort compiler_builtins; do
  count=$(compgen -G "$built/lib$crate-*.rlib" | wc -l)
  [ "$count" = 1 ] || die "expected one lib$crate, found $count"
done
new=$SYSROOT/lib/rustlib/.$TARGET.new.$$
mkdir -p "$new/lib"
cp "$built"/*.rlib "$new/lib/"
echo "std $VERSION built from source" >"$new/BUILT-FROM-SOURCE"
rm -rf "$DEST"
mv "$new" "$DEST"
have_std || { cat "$WORK/probe.log" >&2; rm -rf "$DEST"; die "the std that was built does not work; it was removed again"; }
ready "std for $TARGET built from source"
