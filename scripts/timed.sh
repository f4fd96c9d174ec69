#!/usr/bin/env bash
# timed.sh LABEL COMMAND...: runs the command, then says how long it took, so that every step is a line with its time.
set -u
label=$1; shift
start=$EPOCHREALTIME
"$@"; status=$?
awk -v l="$label" -v s="$start" -v e="$EPOCHREALTIME" -v x="$status" \
  'BEGIN { printf "%s %-44s %7.1f s\n", x ? "FAILED" : "done  ", l, e - s }' >&2
exit $status
