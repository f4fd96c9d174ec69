#!/usr/bin/env bash
# .tools/bin/chromium: the browser of the tests. $CHROMIUM, else one on PATH, else Debian's. Playwright speaks to it
# directly, so no driver is needed.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
link=$TOOLS/bin/chromium
PATH=${PATH//"$TOOLS/bin:"/} # the browser itself, not our link to it

find_browser() {
  if [ -n "${CHROMIUM:-}" ]; then
    command -v "$CHROMIUM" || die "CHROMIUM=$CHROMIUM cannot be run"
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 1
}

if ! browser=$(find_browser); then
  [ -z "${CHROMIUM:-}" ] || exit 1
  apt_install "Chromium (or name one: CHROMIUM=/path/to/chrome)" chromium
  browser=$(find_browser) || die "Chromium was installed but is not on PATH"
fi
version=$("$browser" --version 2>/dev/null) || die "$browser does not start; name another: CHROMIUM=/path/to/chrome"
mkdir -p "$TOOLS/bin"
printf '#!/bin/sh\nexec "%s" "$@"\n' "$browser" >"$link.new"
chmod +x "$link.new"
mv "$link.new" "$link"
say "$version"
