#!/usr/bin/env python3
"""thin.py NEWSROOM N: keeps N of the imported articles, spread evenly; 0 keeps all. Then sets texts with an error aside (errors.txt)."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

newsroom, most = Path(sys.argv[1]), int(sys.argv[2])
articles = sorted(p for p in (newsroom / "content/articles").rglob("*.md"))
if most and len(articles) > most:
    step = len(articles) / most
    kept = {articles[int(i * step)] for i in range(most)}
    for article in articles:
        if article not in kept:
            article.unlink()
Path(str(newsroom) + ".texts").write_text(str(len(list((newsroom / "content/articles").rglob("*.md")))))
