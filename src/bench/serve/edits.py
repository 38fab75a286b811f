#!/usr/bin/env python3
"""Measures a preview: from saving a file to every page that depends on it being served.

    python3 edits.py --source FOLDER [--tongxin ../../../tongxin] [--rounds 30]

FOLDER is a corpus of the benchmarks (its files are edited, and put back). For each kind of edit one
article is changed, and all pages that show it are asked for until each shows the change; the time
counts from before the file is written. Pages: the article, its neighbours, its lists, tags, village,
feeds, sitemap, home page and translation, as far as they differ after the edit."""

import argparse
import http.client
import os
import pathlib
import re
import socket
import statistics
import subprocess
import time


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Preview:
    def __init__(self, tongxin, source, java=None):
        self.port = free_port()
        command = java or [tongxin, "serve"]
        self.process = subprocess.Popen(
            command + ["--source", source, "--port", str(self.port), "--lang", "en"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.connection = None
        start = time.perf_counter()
        while True:
            try:
                self.get("/zh/")
                break
            except OSError:
                self.connection = None
                if self.process.poll() is not None:
                    raise SystemExit("the preview did not start")
                time.sleep(0.05)
        self.started = time.perf_counter() - start

    def get(self, path):
        for attempt in (1, 2):
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                self.connection.connect()
                self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                self.connection.request("GET", path)
                response = self.connection.getresponse()
                return response.status, response.read()
            except (http.client.HTTPException, ConnectionResetError, BrokenPipeError):
                self.connection = None
        raise OSError("no answer")

    def close(self):
        self.process.terminate()
        self.process.wait()


def line(text, key, value):
    return re.sub(rf"(?m)^{key}:.*$", f"{key}: {value}", text, count=1)


def another_village(text, n):
    """One that the article does not name yet: an edit that changes nothing is never seen."""
    return next(f"[{v}]" for v in ("v%03d" % (1 + (n + i) % 30) for i in range(30)) if v not in text)


def wait(done, pause=0.0):
    end = time.perf_counter() + 30
    while not done():
        if time.perf_counter() > end:
            raise SystemExit("an edit was not shown within 30 s")
        time.sleep(pause)


EDITS = {
    "body": lambda t, n: t + f"\n新的一段，第{n}次。\n",
    "title": lambda t, n: line(t, "title", f"新的题目，第{n}次"),
    "tag": lambda t, n: line(t, "tags", "[%s]" % ("autumn-story" if n % 2 else "road-story")),
    "date": lambda t, n: line(t, "date", f"20{10 + n % 15}-05-06 09:47"),
    "slug": lambda t, n: t.replace("---\n", f"---\nslug: changed-{n}\n", 1),
    "village": lambda t, n: line(t, "villages", another_village(t, n)),
}


def address(text, stem, language):
    date = re.search(r"(?m)^date: (\d{4})-(\d\d)", text)
    slug = re.search(r"(?m)^slug: (\S+)", text)
    return f"/{language}/articles/{date[1]}/{date[2]}/{slug[1] if slug else stem}/"


def dependents(preview, page):
    """The pages that an article leads to, and those that list everything."""
    status, body = preview.get(page)
    links = re.findall(r'href="(/[a-z]{2}/[^"#]*)"', body.decode()) if status == 200 else []
    return set(links) | {"/zh/", "/en/", "/sitemap.xml", "/zh/feed.xml", "/zh/articles/"}


def measure(preview, file, edit, n):
    old = file.read_text()
    stem = file.name.split(".")[0]
    new = EDITS[edit](old, n)
    page, moved = address(old, stem, "zh"), address(new, stem, "zh")
    watched = sorted(dependents(preview, page) | {page, moved})
    before = {path: preview.get(path)[1] for path in watched}
    start = time.perf_counter()
    # As editors save: aside, then into place.
    aside = file.with_name("." + file.name + ".swp")
    aside.write_text(new)
    os.replace(aside, file)
    # The article itself first, until it is new; then each page once.
    wait(lambda: preview.get(moved)[1] != before[moved])
    after = {path: preview.get(path)[1] for path in watched}
    took = time.perf_counter() - start
    changed = sum(after[path] != before[path] for path in watched)
    file.write_text(old)
    wait(lambda: preview.get(page)[1] == before[page], 0.01)
    return took * 1000, changed


def measure_file(preview, file, text, n):
    """A template, style or data file: until the home page is new."""
    old = file.read_text() if file.exists() else None
    before = preview.get("/zh/")[1]
    start = time.perf_counter()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text(old, n))
    wait(lambda: preview.get("/zh/")[1] != before)
    took = time.perf_counter() - start
    if old is None:
        file.unlink()
    else:
        file.write_text(old)
    wait(lambda: preview.get("/zh/")[1] == before, 0.01)
    return took * 1000, 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = pathlib.Path(__file__).resolve().parents[3]
    parser.add_argument("--source", required=True)
    parser.add_argument("--tongxin", default=str(here / "tongxin"))
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--java", help="a whole command instead of the launcher")
    args = parser.parse_args()
    source = pathlib.Path(args.source)
    articles = sorted(source.glob("content/articles/*.zh.md"))
    preview = Preview(args.tongxin, args.source, args.java and args.java.split())
    print(f"articles {len(articles)}   started after {preview.started:.1f} s")
    print(f"{'edit':10} {'median ms':>10} {'worst ms':>10} {'pages changed':>14}")
    own = here / "templates" / "layout.html.peb"
    files = {
        "template": (source / "templates/layout.html.peb",
                     lambda old, n: own.read_text().replace("<body>", f"<body data-n={n}>")),
        "style": (source / "assets/css/site.css", lambda old, n: f"p {{ margin: {n}px }}"),
        "data": (source / "content/site.yml",
                 lambda old, n: re.sub("(?m)^title:.*$", f"title: 名称{n}", old)),
    }
    try:
        for edit in list(EDITS) + list(files):
            times = []
            for n in range(1, args.rounds + 1):
                if edit in EDITS:
                    file = articles[(n * 97) % len(articles)]
                    times.append(measure(preview, file, edit, n))
                else:
                    times.append(measure_file(preview, *files[edit], n))
            took = [t for t, _ in times]
            changed = statistics.median(c for _, c in times)
            print(f"{edit:10} {statistics.median(took):10.0f} {max(took):10.0f} {changed:14.0f}",
                  flush=True)
    finally:
        preview.close()


if __name__ == "__main__":
    main()
