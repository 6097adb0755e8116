#!/bin/sh
# Remembers loaded classes and how they are used in meibo.aot, so that later starts are quicker. The
# file fits the Java that made it: run this where another one is used than the distribution was built with.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f "$home/meibo.aot"
cd "$home"
./meibo index --data index-data --index "$work"
export MEIBO_JAVA_OPTIONS="-XX:AOTCacheOutput=meibo.aot -Xlog:aot=off -Xlog:cds=off"
./meibo serve --rehearse --port 0 --data index-data --index "$work"
ls -l meibo.aot
