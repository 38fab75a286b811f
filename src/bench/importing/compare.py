#!/usr/bin/env python3
"""compare.py NEWSROOM BLOG KIND: compares the visible text of each published article with what markdown-it makes of the text it was imported from."""
import difflib
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

newsroom, blog, kind = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
MARK = re.compile(r"(?m)^# imported: (.{1,500}) \([0-9a-f]{16} [0-9a-f]{16}\)$")
FRONT = re.compile(r"\A\ufeff?\s*(?:---[ \t]*\n.*?\n---[ \t]*(?:\n|\Z)|\+\+\+[ \t]*\n.*?\n\+\+\+[ \t]*(?:\n|\Z)|\{\n.*?\n\}\n|(?:[A-Za-z_]\w*:[^\n]*\n|[ \t-][^\n]*\n|\n)+?-{3,}[ \t]*\n)", re.S)

# What is no Markdown, but another program's: left out of the other renderer's text.
TAGS = [
    (re.compile(r"<!--\s*more\s*-->", re.I), ""),
    # A figure's caption is text.
    (re.compile(r"\{\{[<%]\s*figure\b[^>]*?\bcaption=\"([^\"]*)\".*?[>%]\}\}", re.S), r"\1"),
    (re.compile(r"\{%\s*(?:raw|endraw)\s*%\}"), ""),
    (re.compile(r"\{%.*?%\}", re.S), ""),
    (re.compile(r"\{\{[<%].*?[>%]\}\}", re.S), ""),
]
if kind != "hugo":
    TAGS.append((re.compile(r"\{\{(?![<%])[^{}\n]*\}\}"), ""))
if kind == "jekyll":
    TAGS.append((re.compile(r"\{:[^}\n]*\}"), ""))
HAS_TAG = re.compile(r"\{%|\{\{[<%]|\{:")


# In code they are words.
CODE = re.compile(r"((?m:^[ \t]*(?P<f>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ \t]*(?P=f)[ \t]*$)|`[^`\n]+`)", re.S)


def untagged(text):
    for pattern, by in TAGS:
        text = pattern.sub(by, text)
    return text


def outside_code(text):
    out, at = [], 0
    for code in CODE.finditer(text):
        out += [untagged(text[at:code.start()]), code.group()]
        at = code.end()
    return "".join(out) + untagged(text[at:])


def reason(pieces, source):
    if all(not a and re.match(r"(https?:)?//", b) for _, a, b in pieces):
        return "an address that is not in the other"
    if all(not b and re.fullmatch(r"[*_~]+", a) for _, a, b in pieces):
        return "signs of emphasis"
    if all(not a and "<" not in b and "//" not in b for _, a, b in pieces):
        return "more words here"
    if all(not b and "<" not in a and "//" not in a for _, a, b in pieces):
        return "fewer words here"
    return "tags of its program" if HAS_TAG.search(source) else "other"


pages = {}
for file in sorted((newsroom / "content").rglob("*.md")):
    mark = MARK.search(file.read_text(encoding="utf-8"))
    if mark:
        pages[str(file.relative_to(newsroom))] = mark.group(1)

listed = json.loads(Path(f"{newsroom}.first.json").read_text(encoding="utf-8"))["problems"]
errors = Counter(p["file"] for p in listed if p["severity"] == "error")
with_errors = sorted(f for f in pages if errors[f])

# Where each is published: the ledger of the build knows.
addresses = {}
for line in (newsroom / ".tongxin/cache/published-addresses.txt").read_text(encoding="utf-8").splitlines()[1:]:
    address, key, _ = (line.split("\t") + ["", ""])[:3]
    addresses.setdefault(key, []).append(address)


def published(file):
    language = file.rsplit(".", 2)[1]
    key = re.sub(r"(/index)?\.[a-z]{2,3}\.md$", "", file)
    for address in addresses.get(key, []):
        page = newsroom / "public" / address.strip("/") / "index.html"
        if address.startswith(f"/{language}/") and not re.search(r"/photos/\d+/$", address) and page.is_file():
            html = page.read_text(encoding="utf-8")
            if 'http-equiv="refresh"' not in html:
                return page
    return None


reasons, work, sources = Counter(), [], {}
for file, origin in pages.items():
    source, page = blog.parent / origin, published(file)
    if page is None or not source.exists():
        reasons["not published"] += 1
        continue
    text = FRONT.sub("", source.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n"), count=1)
    sources[file] = text
    text = outside_code(text)
    work.append(json.dumps({"id": file, "text": text, "page": str(page)}))
done = subprocess.run(["node", "text.mjs"], input="\n".join(work) + "\n", stdout=subprocess.PIPE, encoding="utf-8", check=True)

# An address of the blog itself is whole here, for it leads to the old site.
config = next((c.read_text(encoding="utf-8", errors="replace") for c in map(blog.joinpath, ("_config.yml", "config.toml", "config.yaml", "hugo.toml", "hugo.yaml")) if c.is_file()), "")
own = re.search(r"""(?m)^(?:url|baseurl|baseURL)\s*[:=]\s*["']?(https?://[^\s"'/]+)""", config)

equal = compared = characters = differing = whole = 0
report = []
for answer in map(json.loads, done.stdout.splitlines()):
    file, ours, other, title = (answer[key] for key in ("id", "ours", "theirs", "title"))
    compared += 1
    if own:
        ours, other = (re.sub(re.escape(own.group(1)) + "/?", "", text) for text in (ours, other))
    # A text's own first heading becomes the title of its page.
    if not ours.startswith(title) and re.match(r"\s*(#\s|<h1|.+\n=+\s*\n)", sources[file]) and other.startswith(title):
        other = other[len(title):]
    characters += len(other)
    if ours == other:
        equal += 1
        whole += 1
        continue
    pieces = [(tag, other[a:b], ours[c:d]) for tag, a, b, c, d in difflib.SequenceMatcher(None, other, ours, autojunk=len(other) > 20000).get_opcodes() if tag != "equal"]
    differing += sum(max(len(a), len(b)) for _, a, b in pieces)
    # What the other renderer shows is all there; signs of emphasis are not meant to be.
    whole += all(not a or re.fullmatch(r"[*_~]+", a) for _, a, b in pieces)
    reasons[reason(pieces, sources[file])] += 1
    report.append(f"== {file}  ({pages[file]})" + "".join(f"\n   - {a[:160]!r}\n   + {b[:160]!r}" for _, a, b in pieces[:12]))

Path(f"{newsroom}.differences.txt").write_text("\n".join(report) + "\n", encoding="utf-8")
total = len(pages)
print(f"{newsroom}: {total} texts, {total - len(with_errors)} without an error ({100 * (total - len(with_errors)) / max(1, total):.1f} %)")
print(f"  compared {compared}: equal {equal} ({100 * equal / max(1, compared):.1f} %); nothing missing in {whole} ({100 * whole / max(1, compared):.1f} %); characters that differ {differing} of {characters} ({100 * differing / max(1, characters):.3f} %)")
print("  " + ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()))
for file in with_errors[:20]:
    print("  error:", file, [p["message"] for p in listed if p["file"] == file and p["severity"] == "error"][:2])
