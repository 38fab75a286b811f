#!/usr/bin/env bash
# Builds the program's jar twice, in two folders, with another time zone, locale and umask, and compares the bytes.
# Usage: src/build/reproducible-jar.sh [more arguments for mvn]. Ends with 0 where both are equal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # FOLDER ARGUMENTS…
  local folder=$1
  shift
  mkdir -p "$folder"
  tar --exclude=./target --exclude=./.git --exclude=./public --exclude=./.tongxin -cf - . | tar -xf - -C "$folder"
  (cd "$folder" && mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true "$@" package </dev/null)
}

(umask 022 && TZ=UTC LC_ALL=C.UTF-8 build "$work/one" "$@")
(umask 077 && TZ=Asia/Shanghai LC_ALL=C build "$work/another folder" "$@")

one=$(sha256sum "$work/one/target/tongxin.jar" | cut -d' ' -f1)
other=$(sha256sum "$work/another folder/target/tongxin.jar" | cut -d' ' -f1)
echo "$one"
echo "$other"
[ "$one" = "$other" ]
