#!/bin/sh
# Options, and words that name no program, are for node; a program is run as it is.
set -e
is_program() {
  command -v "$1" >/dev/null 2>&1 && { [ ! -f "$1" ] || [ -x "$1" ]; }
}
case "${1:-}" in
  -*) set -- node "$@" ;;
  *) is_program "$1" || set -- node "$@" ;;
esac
exec "$@"
