#!/usr/bin/env python3
"""compare.py NEWSROOM BLOG: compares the visible text of each published article with what markdown-it makes of the text it was imported from."""
import difflib
import json
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

newsroom, blog = Path(sys.argv[1]), Path(sys.argv[2])
MARK = re.compile(r"(?m)^# imported: (.{1,500}) \([0-9a-f]{16} [0-9a-f]{16}\)$")
FRONT = re.compile(r"\A\ufeff?(?:---[ \t]*\n.*?\n---[ \t]*(?:\n|\Z)|\+\+\+\n.*?\n\+\+\+(?:\n|\Z)|\{\n.*?\n\}\n)", re.S)
UNSEEN = {"script", "style", "template", "head", "noscript"}


class Text(HTMLParser):
    """The text of a page, or of the element that has a class."""

    def __init__(self, inside=None, without=()):
        super().__init__(convert_charrefs=True)
        self.inside, self.without, self.parts = inside, without, []
        self.depth, self.hidden, self.open = 0, 0, []

    VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

    def handle_starttag(self, tag, attrs):
        if tag in self.VOID:
            return
        classes = (dict(attrs).get("class") or "").split()
        here = self.inside is None or self.inside in classes
        hides = tag in UNSEEN or bool(set(classes) & set(self.without)) or tag in self.without
        self.open.append((tag, here, hides))
        self.depth += here
        self.hidden += hides

    def handle_endtag(self, tag):
        if not any(t == tag for t, _, _ in self.open):
            return
        while self.open:
            t, here, hides = self.open.pop()
            self.depth -= here
            self.hidden -= hides
            if t == tag:
                break

    def handle_data(self, data):
        if (self.inside is None or self.depth) and not self.hidden:
            self.parts.append(data)


def visible(page, inside=None, without=()):
    text = Text(inside, without)
    text.feed(page)
    text.close()
    # Where a line ends is a matter of style sheets; which character a quotation mark is, of the house.
    return re.sub(r"[\s\u200b\ufeff\u00ad]+", "", "".join(text.parts))


# What is no Markdown, but another program's: left out of the other renderer's text.
TAGS = [
    (re.compile(r"\{%\s*(?:raw|endraw)\s*%\}"), ""),
    (re.compile(r"\{%.*?%\}", re.S), ""),
    (re.compile(r"\{\{[<%].*?[>%]\}\}", re.S), ""),
    (re.compile(r"(?m)^\{:.*?\}[ \t]*$"), ""),
]
HAS_TAG = re.compile(r"\{%|\{\{[<%]|\{:")



def html_of(page):
    return page.read_text(encoding="utf-8")


def reason(pieces, source):
    if all(not a and re.match(r"(https?:)?//", b) for _, a, b in pieces):
        return "a frame of another host, shown as its address"
    if all(not b and re.fullmatch(r"[*_~]+", a) for a, b in ((a, b) for _, a, b in pieces)):
        return "emphasis beside Chinese, which markdown-it shows as signs"
    if all(not a and "<" not in b and "//" not in b for _, a, b in pieces):
        return "words for a picture that is not there"
    if all(not a and re.match(r"[<>]", b) for _, a, b in pieces):
        return "an element that no page takes, shown as it is written"
    if all(not b and re.fullmatch(r"\[\[?.*?\]?\]", a) for _, a, b in pieces):
        return "signs of another program"
    return "tags of its program" if HAS_TAG.search(source) else "other"


pages = {}
for file in sorted((newsroom / "content").rglob("*.md")):
    mark = MARK.search(file.read_text(encoding="utf-8"))
    if mark:
        pages[str(file.relative_to(newsroom))] = mark.group(1)

problems = json.loads(Path(f"{newsroom}.first.json").read_text(encoding="utf-8"))
listed = problems["problems"] if isinstance(problems, dict) else problems
errors = Counter(p["file"] for p in listed if p["severity"] == "error")
with_errors = sorted(f for f in pages if errors[f])

# Where each is published: the ledger of the build knows.
addresses = {}
for line in (newsroom / ".tongxin/cache/published-addresses.txt").read_text(encoding="utf-8").splitlines()[1:]:
    address, key, _ = (line.split("\t") + ["", ""])[:3]
    addresses.setdefault(key, []).append(address)

work, sources = [], {}
for file, origin in pages.items():
    source = blog.parent / origin
    if not source.exists():
        continue
    text = FRONT.sub("", source.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n"), count=1)
    sources[file] = text
    cleaned = text
    for pattern, by in TAGS:
        cleaned = pattern.sub(by, cleaned)
    work.append(json.dumps({"id": file, "text": cleaned}))
done = subprocess.run(["node", "render.mjs"], input="\n".join(work) + "\n", stdout=subprocess.PIPE, encoding="utf-8", check=True)
theirs = {o["id"]: o["html"] for o in map(json.loads, done.stdout.splitlines())}

equal = compared = characters = differing = whole = 0
reasons, report = Counter(), []
for file, rendered in theirs.items():
    language = file.rsplit(".", 2)[1]
    key = re.sub(r"(/index)?\.[a-z]{2,3}\.md$", "", file)
    own = [a for a in addresses.get(key, []) if a.startswith(f"/{language}/") and not re.search(r"/photos/\d+/$", a)]
    page = newsroom / "public" / own[0].strip("/") / "index.html" if own else None
    if page is None or not page.exists():
        reasons["not published"] += 1
        continue
    compared += 1
    ours = visible(html_of(page), "prose", ("footnote-back", "figcaption", "footnote-backref", "unseen", "visually-hidden"))
    # Boxes of a list of tasks, which markdown-it shows as signs.
    rendered = re.sub(r"(<li>\s*(?:<p>)?)\[[ xX]\]\s", r"\1", rendered)
    other = visible(rendered, None, ("footnote-backref",))
    # A text's own first heading becomes the title of its page.
    title = visible(re.search(r"<h1[^>]*>(.*?)</h1>", html_of(page), re.S).group(1))
    if not ours.startswith(title) and re.match(r"\s*(#\s|<h1)", sources[file]) and other.startswith(title):
        other = other[len(title):]
    # markdown-it numbers footnotes as [1].
    other = re.sub(r"\[(\d+)(?::\d+)?\]", r"\1", other) if "[^" in sources[file] else other
    ours = re.sub(r"\[(\d+)\]", r"\1", ours) if "[^" in sources[file] else ours
    characters += len(other)
    if ours == other:
        equal += 1
        whole += 1
        continue
    pieces = [(tag, other[a:b], ours[c:d]) for tag, a, b, c, d in difflib.SequenceMatcher(None, other, ours, autojunk=len(other) > 20000).get_opcodes() if tag != "equal"]
    differing += sum(max(len(a), len(b)) for _, a, b in pieces)
    # What the other renderer shows is all there; signs of emphasis are not meant to be.
    whole += all(not a or re.fullmatch(r"[*_~]+", a) or "\u200c" in a for _, a, b in pieces)
    reasons[reason(pieces, sources[file])] += 1
    report.append(f"== {file}  ({pages[file]})" + "".join(f"\n   - {a[:160]!r}\n   + {b[:160]!r}" for _, a, b in pieces[:12]))

Path(f"{newsroom}.differences.txt").write_text("\n".join(report) + "\n", encoding="utf-8")
total = len(pages)
print(f"{newsroom}: {total} texts, {total - len(with_errors)} without an error ({100 * (total - len(with_errors)) / max(1, total):.1f} %)")
print(f"  compared {compared}: equal {equal} ({100 * equal / max(1, compared):.1f} %); nothing missing in {whole} ({100 * whole / max(1, compared):.1f} %); characters that differ {differing} of {characters} ({100 * differing / max(1, characters):.3f} %)")
print("  " + ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()))
for file in with_errors[:20]:
    print("  error:", file, [p["message"] for p in listed if p["file"] == file and p["severity"] == "error"][:2])
