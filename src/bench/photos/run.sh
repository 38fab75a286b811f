#!/bin/bash
# Compares the making of photo variants: Tongxin, npm's sharp and Debian's vipsthumbnail, and Hugo
# where HUGO names it, in turn, on the same photos, and prints Markdown tables. Build first: mvn package.
#
# Use: [HUGO=/path/to/hugo] run.sh SCRATCH [PHOTOS] [ROUNDS]   (a folder for all files; 20 photos, 3 rounds)
# The rate, the peak and the second run are then taken from 10 and 200 photos.
# Needs GNU time, a JDK, Node with npm; vipsthumbnail is installed by apt where that is allowed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
mkdir -p "$1"
scratch=$(cd "$1" && pwd)
photos=${2:-20}
rounds=${3:-3}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# As tongxin.photo.VariantProcess starts Java, with a little more memory: here the export runs in it too.
flags="-XX:+UseSerialGC -XX:FreqInlineSize=50 -Xmx384m"
classpath="$scratch/classes:$root/target/classes:$root/target/lib/*"

prepare() {
  command -v vipsthumbnail >/dev/null || apt-get install -y -qq libvips-tools >/dev/null || true
  mkdir -p "$scratch/sharp" "$scratch/classes"
  [ -d "$scratch/sharp/node_modules/sharp" ] ||
    (cd "$scratch/sharp" && npm init -y >/dev/null && npm install --silent sharp >/dev/null)
  "${java}c" -cp "$classpath" -d "$scratch/classes" "$here"/*.java
  "$java" -cp "$classpath" CameraPhotos "$scratch/photos" "$photos"
}

# measure FILE COMMAND…: appends "user+system wall peakKB" to FILE
measure() {
  local file=$1
  shift
  /usr/bin/time -a -o "$file" -f "%U %S %e %M" "$@" >/dev/null
}

ours() { "$java" $flags -cp "$classpath" OurPhotos "$@"; }

# Out of the way, not deleted: ext4 searches past inodes that were deleted in the last minutes.
aside() {
  mkdir -p "$scratch/aside"
  local folder
  for folder in "$@"; do
    [ ! -e "$folder" ] || mv "$folder" "$scratch/aside/$(basename "$folder")-$SECONDS-$RANDOM"
  done
}

# median over rounds of: CPU ms a photo, wall ms a photo, peak MB
summary() {
  local column value
  for column in '$1+$2' '$3'; do
    value=$(awk -v n="$2" "{print int(1000*($column)/n+0.5)}" "$1" | sort -n |
      awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}')
    printf '%s ' "$value"
  done
  awk '$4/1024>m {m=$4/1024} END {print int(m+0.5)}' "$1"
}

row() { # name, measurements, output folder
  local cpu wall peak bytes base similarity
  read -r cpu wall peak <<<"$(summary "$2" "$photos")"
  bytes=$(find "$3" -type f \( -name '*.jpg' -o -name '*.webp' \) -printf '%s\n' |
    awk '{s+=$1} END {print s}')
  base=$(summary "$scratch/sharp.txt" "$photos" | cut -d' ' -f1)
  similarity=$("$java" -Xmx3g -cp "$classpath" Similarity "$scratch/photos" "$3" photo-000 photo-001)
  printf '| %s | %s | %s | %s | %s | %s | %s |\n' "$1" "$cpu" "$wall" "$peak" \
    "$((bytes / photos / 1024))" "$(awk "BEGIN {printf \"%.2f\", $cpu/$base}")" \
    "${similarity/ / · }"
}

compare() {
  rm -f "$scratch"/*.txt
  for ((i = 1; i <= rounds; i++)); do
    aside "$scratch/cache" "$scratch"/out-*
    measure "$scratch/ours.txt" "$java" $flags -cp "$classpath" OurPhotos \
      "$scratch/photos" "$scratch/cache"
    measure "$scratch/again.txt" "$java" $flags -cp "$classpath" OurPhotos \
      "$scratch/photos" "$scratch/cache"
    measure "$scratch/sharp.txt" node "$here/sharp-set.mjs" "$scratch/sharp" \
      "$scratch/photos" "$scratch/out-sharp"
    command -v vipsthumbnail >/dev/null && measure "$scratch/vips.txt" \
      sh "$here/vips-set.sh" "$scratch/photos" "$scratch/out-vips"
    [ -z "${HUGO:-}" ] || measure "$scratch/hugo.txt" \
      sh "$here/hugo-set.sh" "$HUGO" "$scratch/photos" "$scratch/out-hugo"
  done
  ours "$scratch/photos" "$scratch/cache" "$scratch/out-ours" >/dev/null
  echo "| $photos photos, 8 variants each | CPU ms | wall ms | peak MB | KB | CPU to sharp | SSIM jpg · webp |"
  echo "|---|---|---|---|---|---|---|"
  row Tongxin "$scratch/ours.txt" "$scratch/out-ours"
  row "sharp, one decode and a cascade" "$scratch/sharp.txt" "$scratch/out-sharp"
  [ -f "$scratch/vips.txt" ] && row "8 × vipsthumbnail" "$scratch/vips.txt" "$scratch/out-vips"
  if [ -f "$scratch/hugo.txt" ]; then
    local cpu wall peak
    read -r cpu wall peak <<<"$(summary "$scratch/hugo.txt" "$photos")"
    printf '| Hugo | %s | %s | %s | | %s | |\n' "$cpu" "$wall" "$peak" \
      "$(awk "BEGIN {printf \"%.2f\", $cpu/$(summary "$scratch/sharp.txt" "$photos" | cut -d' ' -f1)}")"
  fi
}

# The same pictures under other digests: a few bytes behind the end change nothing else.
many() {
  mkdir -p "$scratch/photos-$1"
  local all=("$scratch"/photos/*.jpg) i
  for ((i = 0; i < $1; i++)); do
    { cat "${all[i % ${#all[@]}]}"; printf '%04d' "$i"; } >"$scratch/photos-$1/p$i.jpg"
  done
}

growth() {
  echo
  echo "| Tongxin | first run, CPU s | peak MB | second run, CPU s | second to first | photos a second | sharp's | ratio |"
  echo "|---|---|---|---|---|---|---|---|"
  for count in 10 200; do
    many "$count"
    rm -f "$scratch"/g?.txt
    aside "$scratch/cache" "$scratch/out-sharp" "$scratch/out-hugo"
    for run in 1 2; do
      measure "$scratch/g$run.txt" "$java" $flags -cp "$classpath" OurPhotos \
        "$scratch/photos-$count" "$scratch/cache"
    done
    measure "$scratch/g3.txt" node "$here/sharp-set.mjs" "$scratch/sharp" \
      "$scratch/photos-$count" "$scratch/out-sharp"
    if [ -n "${HUGO:-}" ] && [ "$count" = 200 ]; then
      measure "$scratch/g4.txt" sh "$here/hugo-set.sh" "$HUGO" "$scratch/photos-$count" "$scratch/out-hugo"
    fi
    paste -d' ' "$scratch"/g[123].txt | awk -v n="$count" '{
      printf "| %d photos | %.1f | %d | %.2f | %.1f %% | %.2f | %.2f | %.2f |\n",
        n, $1+$2, $4/1024, $5+$6, 100*($5+$6)/($1+$2), n/$3, n/$11, $11/$3}'
    rm -rf "$scratch/photos-$count"
  done
  [ ! -e "$scratch/g4.txt" ] || paste -d' ' "$scratch/g1.txt" "$scratch/g4.txt" | awk '{
    printf "\n200 photos: %.3f of Hugo (%.1f s of CPU).\n", ($1+$2)/($5+$6), $5+$6}'
}

trap 'rm -rf "$scratch/aside"' EXIT
prepare
compare
growth
