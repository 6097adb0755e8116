#!/bin/sh
# Give it a list (.xlsx, .csv, .tsv, .jsonl), or drop one onto it: it shows what would change, asks,
# and brings it in. Stands beside meibo, meibo.jar, lib and the folder index-data.
set -eu
[ $# -eq 1 ] || { echo "usage: $0 LIST" >&2; exit 2; }
list=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")"
./meibo import "$list" --dry-run
printf 'Bring it in? [y/N] '
read -r answer
case $answer in
  y | Y) ./meibo import "$list" && echo "To take it back: ./meibo import --undo" ;;
  *) echo "Nothing was changed." ;;
esac
