# What the scripts share; sourced, not run. Everything it prints goes to standard error.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/.tools
# our pinned tools first; ~/.cargo/bin last, for a shell opened before rustup was installed
export PATH="$TOOLS/bin:$ROOT/node_modules/.bin:$PATH:$HOME/.cargo/bin"

say() { printf '  %s\n' "$*" >&2; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# need COMMAND HOW-TO-INSTALL: stops with a clear message where a prerequisite is missing
need() { command -v "$1" >/dev/null || die "\`$1\` is not on PATH. $2"; }

# apt_install WHY PACKAGE...: Debian packages, through sudo unless we are root
apt_install() {
  local why=$1 log; shift
  command -v apt-get >/dev/null || die "$why is missing, and this is no Debian system: install it with your own package manager."
  local admin=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die "$why is missing. As root: apt-get install $*"
    admin=(sudo)
  fi
  say "installing $why: apt-get install $*"
  log=$(mktemp)
  { "${admin[@]}" apt-get -q update &&
    "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$@"; } >"$log" 2>&1 ||
    { tail -n 15 "$log" >&2; rm -f "$log"; die "apt-get could not install $*"; }
  rm -f "$log"
}
