#!/bin/sh
# A stand-in for mongo-express: a page on 8081 that says whether the database can be reached by name.
server="${ME_CONFIG_MONGODB_SERVER:-mongo}"
if [ -n "$ME_CONFIG_MONGODB_URL" ]; then
  server="${ME_CONFIG_MONGODB_URL#*://}"
  server="${server#*@}"
  server="${server%%[:/]*}"
fi
port="${PORT:-8081}"
pages=/srv/pages

page() {
  printf '<!doctype html><title>mongo-express (stand-in)</title><h1>Stand-in for mongo-express</h1><p>Database <b>%s</b>: %s</p>\n' \
    "$server" "$1" >"$pages/index.html"
}

trap 'kill "$web"; echo "Stopped."; exit 0' TERM INT
page 'not reached'
httpd -f -p "$port" -h "$pages" &
web=$!
echo "This is a stand-in for mongo-express: it listens on $port."
until nc -w 1 "$server" 27017 </dev/null >/dev/null 2>&1; do
  echo "Cannot reach $server:27017 yet"
  sleep 1 &
  wait $!
done
page 'reached'
echo "Reached $server:27017"
wait "$web"
