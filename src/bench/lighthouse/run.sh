#!/usr/bin/env bash
# Runs Lighthouse (npm) on a page of each important kind, mobile, and prints a table for src/docs/performance-reading.md.
#   run.sh WORKDIR SITE [PATH …]     SITE is a built site whose base_url has no path; PATH such as /zh/ (default: six kinds of the sample, in both languages)
# Prints the median of RUNS (default 5) by performance: single runs differ by several points on a busy machine. Needs Node 20, npm and /usr/bin/chromium.
# WORKDIR receives Lighthouse and its reports: about 150 MB.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 2 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"; work=$(cd "$1" && pwd); site=$(cd "$2" && pwd); shift 2
if [ $# -eq 0 ]; then
  for language in zh en; do
    for path in / /villages/xing-fu-xiangcun/ /galleries/mountains-in-four-seasons/ /articles/2026/11/how-to-read-an-article/ /villages/ '/search/?q=tysg'; do
      set -- "$@" "/$language$path"
    done
  done
fi
cd "$work"
[ -d node_modules/lighthouse ] || npm install --silent --no-fund --no-audit lighthouse@12 >/dev/null
port=${PORT:-8947}
node "$bench/serve.mjs" "$site" "$port" & server=$!
trap 'kill $server' EXIT
sleep 1
export CHROME_PATH=/usr/bin/chromium
echo '| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT | bytes |'
echo '|---|---|---|---|---|---|---|---|---|'
for path; do
  rm -f report-*.json
  for run in $(seq "${RUNS:-5}"); do
    npx lighthouse "http://localhost:$port$path" --quiet --output=json --output-path="report-$run.json" --only-categories=performance,accessibility,best-practices,seo \
      --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-background-networking' >/dev/null 2>&1 || echo "$path failed" >&2
  done
  node -e '
    const fs = require("fs"), path = process.argv[1];
    const reports = fs.readdirSync(".").filter(name => /^report-\d+\.json$/.test(name)).map(name => JSON.parse(fs.readFileSync(name))).filter(r => r.categories.performance.score !== null);
    if (!reports.length) { console.log(`| \`${path}\` | failed |`); process.exit(); }
    const r = reports.sort((x, y) => y.categories.performance.score - x.categories.performance.score)[reports.length >> 1], c = r.categories, a = r.audits, p = x => Math.round(x.score * 100);
    console.log(`| \`${path}\` | ${p(c.performance)} | ${p(c.accessibility)} | ${p(c["best-practices"])} | ${p(c.seo)} | ${a["largest-contentful-paint"].displayValue} | ${a["cumulative-layout-shift"].displayValue} | ${a["total-blocking-time"].displayValue} | ${Math.round(a["total-byte-weight"].numericValue / 1024)} KB |`);
    for (const [id, x] of Object.entries(a)) if (x.score !== null && x.score < 0.9 && x.scoreDisplayMode === "binary") console.error(path, id, x.title);' "$path"
done
