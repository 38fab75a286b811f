#!/usr/bin/env bash
# Tries the archives that "mvn -Pdist package" has made: checksums, sizes, and two starts of the desk out of a folder with a Chinese name and spaces.
set -euo pipefail
archives=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/target/archives
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
most=75000000

(cd "$archives" && if command -v sha256sum >/dev/null; then sha256sum -c SHA256SUMS; else shasum -a 256 -c SHA256SUMS; fi)

for zip in "$archives"/tongxin-*.zip; do
  size=$(wc -c <"$zip")
  [ "$size" -le "$most" ] || { echo "$zip has $size bytes, more than $most" >&2; exit 1; }
  folder=$work/"编辑 部"-${zip##*/}
  mkdir -p "$folder" "$work/home/newsroom"
  (cd "$folder" && if command -v unzip >/dev/null; then unzip -q "$zip"; else tar -xf "$zip"; fi)
  cd "$folder/tongxin"
  case $zip in
    *-any-java17.zip) [ ! -e runtime ] ;;
    *) [ -d runtime ] ;;
  esac
  case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*) start() { cmd //c tongxin.cmd "$@"; } ;;
    *) start() { ./tongxin "$@"; } ;;
  esac
  # The first start of the desk leaves what makes the next one quick.
  start desk --no-open --port 0 --source "$work/home/newsroom" >"$work/desk.log" 2>&1 &
  desk=$!
  for _ in $(seq 90); do
    ls app/start-*.cache >/dev/null 2>&1 && break
    sleep 1
  done
  kill "$desk" 2>/dev/null || true
  wait "$desk" 2>/dev/null || true
  ls app/start-*.cache >/dev/null
  for _ in 1 2 3; do start desk --try --port 0 --lang en --source "$work/home/newsroom" 2>&1 | tail -n 1; done
  start doctor --lang en --source "$work/home/newsroom" | tail -n 1
done
