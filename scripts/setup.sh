#!/usr/bin/env bash
# setup.sh STEP...: runs scripts/setup/STEP.sh one after the other. Each step looks first at what is there
# already, so that running it again costs a moment.
set -euo pipefail
cd "$(dirname "$0")"
for step in "$@"; do
  ./timed.sh "set-up: $step" "./setup/$step.sh"
done
