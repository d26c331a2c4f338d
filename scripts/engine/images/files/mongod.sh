#!/bin/sh
# A stand-in for mongod: it listens, says so, and stores nothing.
port=27017
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port="$2"; shift 2 ;;
    --bind_ip | --dbpath | --replSet | --auth) [ "$1" = --auth ] && shift || shift 2 ;;
    --bind_ip_all) shift ;;
    *) echo "stand-in for mongod: unknown option '$1'" >&2; exit 2 ;;
  esac
done
echo "This is a stand-in for mongo: it listens on $port and stores nothing."
if [ -n "$MONGO_INITDB_ROOT_USERNAME" ]; then
  echo "Root user: $MONGO_INITDB_ROOT_USERNAME"
fi
# The first process of a container ignores signals that it has no handler for.
trap 'kill "$listener"; echo "Stopped."; exit 0' TERM INT
nc -ll -p "$port" -e cat &
listener=$!
echo "Waiting for connections on port $port"
wait "$listener"
