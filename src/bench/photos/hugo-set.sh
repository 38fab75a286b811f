#!/bin/sh
# Lets Hugo make the set of variants: hugo-set.sh HUGO PHOTOS OUT
set -eu
mkdir -p "$3/content" "$3/layouts"
cp "$2"/*.jpg "$3/content/"
printf -- '---\ntitle: photos\n---\n' >"$3/content/_index.md"
printf 'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n[imaging]\nquality = 80\n' >"$3/hugo.toml"
cat >"$3/layouts/index.html" <<'TEMPLATE'
{{ range .Resources.ByType "image" }}{{ $photo := . }}{{ range slice 480 960 1600 2400 }}
{{ ($photo.Resize (printf "%dx webp q80" .)).RelPermalink }} {{ ($photo.Resize (printf "%dx jpg q80" .)).RelPermalink }}
{{ end }}{{ end }}
TEMPLATE
cd "$3"
exec "$1" --quiet
