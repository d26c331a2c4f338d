#!/bin/sh
# Starts redis-server whatever way the arguments ask for it: bare options, a configuration file, or
# the program itself. Anything else is run as it is.
set -e
case "${1:-}" in
  -* | *.conf) set -- redis-server "$@" ;;
esac
if [ "$1" = redis-server ]; then
  # A client outside the container is never local to it, so protection by address would refuse all.
  set -- "$@" --protected-mode no
fi
exec "$@"
