#!/usr/bin/env bash
# The packages of package-lock.json (wasm-opt, fonts, browser tests), each checked by its hash.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
cd "$ROOT"
stamp=node_modules/.installed-from
if ! cmp -s package-lock.json "$stamp"; then
  npm ci --silent --ignore-scripts || die "npm ci failed; run it by hand to see why"
  cp package-lock.json "$stamp"
fi
say "$(wasm-opt --version), playwright-core $(playwright-core --version | grep -oE '[0-9.]+$')"
