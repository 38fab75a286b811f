#!/bin/sh
# The same set by vipsthumbnail, which decodes anew for every size and format.
# Use: vips-set.sh PHOTOS OUT
set -eu
mkdir -p "$2"
out=$(cd "$2" && pwd)
export VIPS_CONCURRENCY=1 out
find "$1" -name '*.jpg' | sort | xargs -P "$(nproc)" -I{} sh -c '
  name=$(basename "$1" .jpg)
  for width in 2400 1600 960 480; do
    for end in "jpg[Q=80,optimize_coding,strip]" "webp[Q=80,strip]"; do
      vipsthumbnail "$1" -s "${width}x>" --export-profile srgb \
        -o "$out/$name-$width.$end"
    done
  done' sh {}
