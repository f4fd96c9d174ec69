#!/usr/bin/env bash
# Runs every fuzz target for FUZZ_SECONDS (30). What cargo-fuzz needs of a nightly compiler (-Zsanitizer) the stable one does too when told that it may;
# inputs that broke a target stay in fuzz/artifacts.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
SECONDS_EACH=${FUZZ_SECONDS:-30}
command -v cargo-fuzz >/dev/null || cargo install --quiet --locked --root .tools cargo-fuzz --version 0.13.2
export RUSTC_BOOTSTRAP=1
for target in read link packed corpus model; do
  # invented pages and the sample to begin with; the first byte chooses the form
  mkdir -p "fuzz/corpus/$target"
  if [ "$target" = read ]; then
    for page in tests/pages/*.html; do { printf '\002'; cat "$page"; } >"fuzz/corpus/read/$(basename "$page")"; done
    for text in corpora/sample/*.txt; do { printf '\000'; cat "$text"; } >"fuzz/corpus/read/$(basename "$text")"; done
  fi
  if [ "$target" = link ]; then
    while read -r name link; do printf %s "${link#\#/1/}" >"fuzz/corpus/link/$name"; done <tests/links/v1.txt
  fi
  scripts/timed.sh "fuzz $target" cargo fuzz run --sanitizer none "$target" -- -max_total_time="$SECONDS_EACH" -max_len=20000 -timeout=10 -rss_limit_mb=2048 -verbosity=0
done
