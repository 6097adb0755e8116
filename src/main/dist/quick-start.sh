#!/bin/sh
# Once after unpacking: remembers loaded and compiled classes in meibo.aot, so that later starts are
# quicker. The file is good for this folder and this Java only; made anew, it replaces the old one.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f "$home/meibo.aot"
"$java" -XX:AOTCacheOutput="$home/meibo.aot" -Xlog:aot=off -Xlog:cds=off -XX:+UseSerialGC \
  -jar "$home/meibo.jar" serve --port 0 --data "$home/index-data" --index "$work/index" >"$work/said" &
server=$!
for _ in $(seq 300); do
  site=$(sed -n 's/^Meibo serves at //p' "$work/said")
  if [ -n "$site" ]; then break; fi
  sleep 0.1
done
for path in / /en/ '/search?q=a' '/api/v1/search?q=a' '/api/v1/suggest?q=a' /browse; do
  curl -fs -o /dev/null "$site$path" || true
done
kill -TERM "$server"
wait "$server" || true
ls "$home/meibo.aot"
