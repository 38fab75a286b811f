#!/usr/bin/env bash
# Runs Lighthouse (npm) on a page of each important kind, mobile, and prints a table for src/docs/performance-reading.md.
#   run.sh WORKDIR SITE [PATH …]     SITE is a built site whose base_url has no path; PATH such as /zh/ (default: six kinds of the sample)
# Needs Node 20, npm and /usr/bin/chromium. WORKDIR receives Lighthouse and its reports: about 150 MB.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 2 ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"; work=$(cd "$1" && pwd); site=$(cd "$2" && pwd); shift 2
[ $# -gt 0 ] || set -- /zh/ /zh/villages/tianyuan-shagou/ /zh/galleries/mountains-in-four-seasons/ /zh/articles/2026/11/how-to-read-an-article/ /zh/villages/ '/zh/search/?q=tysg'
cd "$work"
[ -d node_modules/lighthouse ] || npm install --silent --no-fund --no-audit lighthouse@12 >/dev/null
node "$bench/serve.mjs" "$site" 8947 & server=$!
trap 'kill $server' EXIT
sleep 1
export CHROME_PATH=/usr/bin/chromium
echo '| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT | bytes |'
echo '|---|---|---|---|---|---|---|---|---|'
for path; do
  npx lighthouse "http://localhost:8947$path" --quiet --output=json --output-path=report.json --only-categories=performance,accessibility,best-practices,seo \
    --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-background-networking' >/dev/null 2>&1 || { echo "| $path | failed |"; continue; }
  node -e '
    const r = JSON.parse(require("fs").readFileSync("report.json")), c = r.categories, a = r.audits, p = x => Math.round(x.score * 100);
    console.log(`| \`${process.argv[1]}\` | ${p(c.performance)} | ${p(c.accessibility)} | ${p(c["best-practices"])} | ${p(c.seo)} | ${a["largest-contentful-paint"].displayValue} | ${a["cumulative-layout-shift"].displayValue} | ${a["total-blocking-time"].displayValue} | ${Math.round(a["total-byte-weight"].numericValue / 1024)} KB |`);
    for (const [id, x] of Object.entries(a)) if (x.score !== null && x.score < 0.9 && x.scoreDisplayMode === "binary") console.error(process.argv[1], id, x.title);' "$path"
done
