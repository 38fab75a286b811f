#!/usr/bin/env python3
"""Writes the measured figures between the two marks of performance.md.   report.py WORKDIR PERFORMANCE.md HUGO-VERSION"""
import json, math, os, platform, re, subprocess, sys

work, document, hugo = sys.argv[1:4]
rows = [json.loads(line) for line in open(os.path.join(work, "results.jsonl"))]
TARGETS = {("cold", 1000): 1.2, ("cold", 5000): 0.42, ("no-change", 1000): 0.25}
out = []


def table(head, lines):
    out.extend(["| " + " | ".join(head) + " |", "|" + "---|" * len(head)])
    out.extend("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)
    out.append("")


def processor():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.machine()


java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split("\n")[1]
memory = next(int(line.split()[1]) // 1048576 for line in open("/proc/meminfo") if line.startswith("MemTotal"))
out += ["Machine: %d cores (%s), %d GiB, %s; %s; Hugo %s; load average at the end %.1f." % (
    os.cpu_count(), processor(), memory, platform.freedesktop_os_release()["PRETTY_NAME"], java, hugo, os.getloadavg()[0]), ""]

lines = []
for row in rows:
    if row["cases"][-1]["label"] == "hugo":
        a, b = row["cases"]
        goal = TARGETS.get((row["name"], row["n"]))
        lines.append([row["name"], row["n"], len(a["runs"]), a["cpu"], b["cpu"], "**%.2f**" % a["cpu_ratio"], goal or "", a["wall"], b["wall"],
                      "%.2f" % a["wall_ratio"], a["mib"], b["mib"], a["html"], b["html"]])
table(["run", "N", "pairs", "Tongxin CPU s", "Hugo CPU s", "CPU ratio", "target", "Tongxin wall s", "Hugo wall s", "wall ratio",
       "Tongxin MiB", "Hugo MiB", "Tongxin pages", "Hugo pages"], lines)
single = [[r["name"], r["n"], len(c["runs"]), "yes" if c["ok"] else "**no**", c["cpu"], c["wall"], c["mib"], c["html"]]
          for r in rows if len(r["cases"]) == 1 for c in r["cases"]]
if single:
    table(["run", "N", "runs", "done", "CPU s", "wall s", "MiB", "pages"], single)
cpu = {row["n"]: row["cases"][0]["cpu"] for row in rows if row["name"] in ("cold", "heap-1g")}
steps = [(a, b) for a, b in ((100, 1000), (1000, 5000), (5000, 20000)) if a in cpu and b in cpu]
if steps:
    table(["growth of Tongxin's CPU", "exponent"], [["%d to %d" % s, "%.2f" % (math.log(cpu[s[1]] / cpu[s[0]]) / math.log(s[1] / s[0]))] for s in steps])
for row in rows:
    if row["name"] == "stock-jbake":
        a, b = row["cases"]
        table(["stock JBake", "N", "pairs", "Tongxin CPU s", "JBake CPU s", "Tongxin / JBake", "target"],
              [["done" if b["ok"] else "**failed**", row["n"], len(a["runs"]), a["cpu"], b["cpu"], "**%.3f**" % a["cpu_ratio"], 0.05]])
parts = os.path.join(work, "jmh.json")
if os.path.exists(parts):
    table(["part (JMH, warm, one thread)", "µs a page", "±"], [
        [b["benchmark"].split(".")[-1], "%.1f" % b["primaryMetric"]["score"], "%.1f" % b["primaryMetric"]["scoreError"]] for b in json.load(open(parts))])

text = open(document, encoding="utf-8").read()
marked = "<!-- figures -->\n" + "\n".join(out) + "<!-- end of figures -->"
open(document, "w", encoding="utf-8").write(re.sub(r"<!-- figures -->.*<!-- end of figures -->", lambda m: marked, text, flags=re.S))
