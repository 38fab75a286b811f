#!/usr/bin/env bash
# Measures the search in a browser beside Pagefind (npm), in the same run, over invented newsrooms with varied Chinese.
#   run.sh WORKDIR [--questions 2000] [N …]     N articles per language; default 1000 5000
# Prints, for each kind of question: bytes of a first question (code, index, texts for excerpts), times with the processor 4 times slower (with files from this
# machine; and asked again, when they are there), and recall and precision against a search through all visible texts. KINDS=pattern asks some kinds
# alone, FIRST=n opens the page of n questions of each (30). sizes.mjs FOLDER COUNT counts what all questions load, without a browser.
# Needs Python 3, Node 20, npm, a built Tongxin (target/tongxin.jar or TONGXIN=command) and /usr/bin/chromium.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$bench/../../.." && pwd)
[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"; work=$(cd "$1" && pwd); shift
questions=2000; sizes=
while [ $# -gt 0 ]; do
  case $1 in --questions) questions=$2; shift ;; *) sizes="$sizes $1" ;; esac
  shift
done
tongxin=${TONGXIN:-$root/tongxin}
cd "$work"
[ -d node_modules/pagefind ] || npm install --silent --no-fund --no-audit pagefind@1 puppeteer-core@24 stemmer@2 opencc-js@1 >/dev/null
cp "$bench/ask.mjs" "$bench/questions.mjs" .
for n in ${sizes:-1000 5000}; do
  [ -f "$n/truth.jsonl" ] || python3 "$root/src/bench/corpus/corpus.py" --articles "$n" --out "$n"
  [ -d "$n/public" ] || $tongxin build --source "$n" >"$n.log"
  [ -d "$n/public/pagefind" ] || npx pagefind --site "$n/public" --root-selector main >"$n.pagefind.log"
  node "$root/src/bench/lighthouse/serve.mjs" "$n/public" 8948 & server=$!
  sleep 1
  node ask.mjs "$n" "$questions" http://localhost:8948 || true
  kill $server
done
