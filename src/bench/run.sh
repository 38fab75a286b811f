#!/usr/bin/env bash
# Measures Tongxin beside its peers, in turn, and writes the figures into src/docs/performance.md.
#   run.sh WORKDIR [--shared DIR] [--rounds 5] [--jbake] [--no-jmh] [N …]     N articles per language; default 100 1000 5000 20000
# DIR (default ../shared/bench beside the repository, or $SHARED_BENCH) holds gen_corpus.py and peers/; nothing of it is copied here.
# WORKDIR receives Hugo's package, the corpora, the sites, logs and results.jsonl: about 1 GB. Needs Python 3, Maven, and apt-get for Hugo.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$bench/../.." && pwd)
[ $# -ge 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"; work=$(cd "$1" && pwd); shift
shared=${SHARED_BENCH:-$root/../shared/bench}; rounds=5; jbake=0; jmh=1; sizes=
while [ $# -gt 0 ]; do
  case $1 in
    --shared) shared=$2; shift ;;
    --rounds) rounds=$2; shift ;;
    --jbake) jbake=1 ;;
    --no-jmh) jmh=0 ;;
    *) sizes="$sizes $1" ;;
  esac
  shift
done
sizes=${sizes:-100 1000 5000 20000}
[ -f "$shared/gen_corpus.py" ] || { echo "no gen_corpus.py in $shared: say --shared DIR" >&2; exit 2; }
results=$work/results.jsonl; : >"$results"

corpus() { # corpus FORMAT N: its folder
  folder=$work/$1/$2
  if [ ! -e "$folder/.made" ]; then
    mkdir -p "$folder"
    python3 "$shared/gen_corpus.py" --format "$1" --n "$2" --out "$folder"
    [ "$1" = tongxin ] || cp -R "$shared/peers/$1/site/." "$folder/"
    touch "$folder/.made"
  fi
  echo "$folder"
}
pairs() { # pairs NAME N ROUNDS OPTIONS…
  name=$1 n=$2 times=$3; shift 3
  python3 "$bench/site/pairs.py" --name "$name" --n "$n" --runs "$times" --results "$results" --aside "$aside" "$@"
}
# What was made is deleted when all is measured (pairs.py says why).
aside=$work/aside
trap 'rm -rf "$aside"' EXIT
tongxin() { # tongxin N [ENVIRONMENT]: its command
  echo "rm -rf .tongxin/cache/build.state; ${2:-} $root/tongxin build --source . --out $work/out/$1"
}

stock_jbake() { # stock_jbake CORPUS: in turn with Tongxin, at 1,000; its first run, which prepares its folder, does not count
  j=$work/jbake
  [ -e "$j/1000/zh/jbake.properties" ] || NOCHANGE=0 RUNS=1 RESULTS=$work/install.jsonl "$shared/peers/jbake/run.sh" "$work" 1000
  pairs stock-jbake 1000 3 --case tongxin "$1" "$work/out/1000" "$(tongxin 1000)" \
    --case jbake "$j/1000" "$j/1000/public" "sh $shared/peers/jbake/build.sh $j/lib $j/conf 'zh en'"
  mkdir -p "$aside/jbake"
  mv "$j/1000/public" "$aside/jbake/site"
}

hugo=$work/apt/pkg/usr/bin/hugo
[ -x "$hugo" ] || FRESH=1 WATCH=0 RUNS=1 NOCHANGE=0 RESULTS=$work/install.jsonl "$shared/peers/hugo/run.sh" "$work" 100

# The first build prepares the program and leaves the archive of its classes.
"$root/tongxin" build --clean --source "$(corpus tongxin 100)" --out "$work/out/first" >/dev/null
mkdir -p "$work/out"
for n in $sizes; do
  t=$(corpus tongxin "$n"); h=$(corpus hugo "$n")
  if [ "$n" -ge 10000 ]; then # Hugo's growth is known from 5,000; here the question is the heap
    pairs heap-1g "$n" 3 --case tongxin "$t" "$work/out/$n" "$(tongxin "$n" JDK_JAVA_OPTIONS=-Xmx1g)"
  else
    pairs cold "$n" "$rounds" --case tongxin "$t" "$work/out/$n" "$(tongxin "$n")" --case hugo "$h" "$h/public" "$hugo --quiet"
  fi
  if [ "$n" = 1000 ]; then
    pairs no-change "$n" "$rounds" --keep --case tongxin "$t" "$work/out/$n" "$root/tongxin build --source . --out $work/out/$n" \
      --case hugo "$h" "$h/public" "$hugo --quiet"
    [ "$jbake" = 0 ] || stock_jbake "$t"
  fi
  mkdir -p "$aside/$n"
  mv "$work/out/$n" "$aside/$n/tongxin"
  [ ! -e "$h/public" ] || mv "$h/public" "$aside/$n/hugo"
done
[ $jmh = 0 ] || "$bench/jmh/run.sh" "$work" "$(corpus tongxin 100)"
python3 "$bench/site/report.py" "$work" "$root/src/docs/performance.md" "$("$hugo" version | cut -d' ' -f2)"
