#!/usr/bin/env bash
# Imports real blogs, builds them, and compares what a reader sees of each text with what markdown-it (npm) makes of the same Markdown.
#   run.sh WORKDIR KIND BLOG…     KIND is hexo, hugo or jekyll; BLOG is the folder of a blog
# Prints, for each blog: texts without an error at once, texts of which each visible character is equal, characters in which they differ, and the
# reasons; the differences are in WORKDIR/NAME.differences.txt. Needs Python 3, Node 20, npm and a built Tongxin (target/tongxin.jar or TONGXIN=command).
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$bench/../../.." && pwd)
[ $# -ge 3 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"; work=$(cd "$1" && pwd); kind=$2; shift 2
tongxin=${TONGXIN:-$root/tongxin}
cd "$work"
[ -d node_modules/parse5 ] || npm install --silent --no-fund --no-audit markdown-it@14 markdown-it-cjk-friendly@2 markdown-it-footnote@4 markdown-it-task-lists@2 parse5@7 >/dev/null
cp "$bench/text.mjs" .
for blog in "$@"; do
  name=$(basename "$blog")
  if [ ! -d "$name/content" ]; then
    mkdir -p "$name/content/data"
    printf 'title: %s\nbase_url: https://example.org/\nlanguages: [zh-CN, en]\nphotos: { external: allow }\n' "$name" >"$name/content/site.yml"
    printf -- '- { id: news, name: { zh: 要闻, en: News } }\n' >"$name/content/data/columns.yml"
    $tongxin import --from "$kind" "$blog" --publish --source "$name" >"$name.import.log" 2>&1 || true
    $tongxin build --source "$name" --format json >"$name.first.json" 2>"$name.build.log" || true
    cp "$name.first.json" "$name.build.json"
  fi
  # Texts with an error become drafts, so that the others can be compared.
  for again in 1 2 3; do
    python3 "$bench/aside.py" "$name" "$name.build.json" || break
    $tongxin build --source "$name" --format json >"$name.build.json" 2>>"$name.build.log" || true
  done
  python3 "$bench/compare.py" "$name" "$blog" "$kind" | tee "$name.result.txt"
done
