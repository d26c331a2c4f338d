#!/bin/sh
# Bare options belong to mongod, as in the image this stands in for.
set -e
case "${1:-mongod}" in
  -*) set -- mongod "$@" ;;
esac
exec "$@"
