#!/usr/bin/env python3
"""aside.py NEWSROOM REPORT: makes drafts of the texts in which a build has found errors; exits 1 where there are none."""
import json
import re
import sys
from pathlib import Path

newsroom, report = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
files = {p["file"] for p in report["problems"] if p["severity"] == "error"}
for name in sorted(files):
    file = newsroom / name
    if file.suffix == ".md" and file.exists():
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"(?m)^status: published$", "status: draft", text, count=1), encoding="utf-8")
sys.exit(0 if files else 1)
