#!/bin/sh
# Draws the illustrations of the sample newsroom again, from nothing but their program.
#   src/illustrations/draw.sh [CONTENT-FOLDER] [--scale SHARE] [WORD...]
# With --scale 0.3 it makes small proofs; with words, only the pictures whose path has one of them.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$home/../.." && pwd)
classes="$root/target/illustrations"
mkdir -p "$classes"
find "$home/java" -name '*.java' > "$classes/sources.txt"
javac --release 17 -Xlint:all -Werror -encoding UTF-8 -d "$classes" @"$classes/sources.txt"
if [ $# -eq 0 ]; then set -- "$root/content"; fi
exec java -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Xmx1500m -cp "$classes" illustrations.Draw "$@"
