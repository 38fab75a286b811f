#!/usr/bin/env python3
"""Runs two or more commands in turn, again and again, and appends one JSON row: every run of each, and medians.

  pairs.py --name cold --n 1000 --runs 5 --results FILE --aside DIR --case LABEL SITE OUTPUT 'CMD …' [--case …] [--keep] [--cap 900]

Before each run OUTPUT is moved into DIR (not with --keep), on the same disk, for the caller to delete when all is measured: ext4 searches past
each inode that was deleted in the last minutes, and that search would be counted, up to half of a large build. CPU is user + system time of the command and of every process it waited for
(wait4), wall is the clock, peak memory the largest single process. A ratio is the median over the rounds of the ratio within one round:
what disturbs a shared machine disturbs both.
"""
import argparse, json, os, signal, statistics, subprocess, sys, tempfile, time


def run(case, keep, cap, aside):
    label, site, output, command = case
    if not keep and os.path.exists(output):
        os.makedirs(aside, exist_ok=True)
        os.rename(output, os.path.join(tempfile.mkdtemp(dir=aside), "site"))
    os.sync()
    with open(output + ".log", "ab") as log:
        start = time.monotonic()
        child = subprocess.Popen(command, shell=True, cwd=site, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        killed = False
        while True:
            pid, status, used = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - start > cap and not killed:
                os.killpg(child.pid, signal.SIGKILL)
                killed = True
            time.sleep(0.001)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
    row = {"cpu": round(used.ru_utime + used.ru_stime, 3), "wall": round(wall, 3), "mib": used.ru_maxrss // 1024, "rc": child.returncode}
    print("  %-22s %s" % (label, row), file=sys.stderr, flush=True)
    return row


def html_files(output):
    return sum(f.endswith(".html") for _, _, files in os.walk(output) for f in files)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--name", required=True)
    args.add_argument("--n", type=int, required=True)
    args.add_argument("--runs", type=int, default=5)
    args.add_argument("--cap", type=float, default=900)
    args.add_argument("--aside", required=True)
    args.add_argument("--keep", action="store_true")
    args.add_argument("--results", required=True)
    args.add_argument("--case", nargs=4, action="append", required=True)
    o = args.parse_args()
    if o.keep:  # what is measured is a second build
        for case in o.case:
            run(case, True, o.cap, o.aside)
    rounds = [[run(case, o.keep, o.cap, o.aside) for case in o.case] for _ in range(o.runs)]
    row = {"name": o.name, "n": o.n, "cases": []}
    for k, case in enumerate(o.case):
        runs = [r[k] for r in rounds]
        median = lambda key: round(statistics.median(r[key] for r in runs), 3)
        ratio = lambda key: round(statistics.median(r[k][key] / r[-1][key] for r in rounds), 3)
        row["cases"].append({
            "label": case[0], "ok": all(r["rc"] == 0 for r in runs), "html": html_files(case[2]), "cpu": median("cpu"), "wall": median("wall"),
            "mib": median("mib"), "cpu_ratio": ratio("cpu"), "wall_ratio": ratio("wall"), "runs": runs})
    with open(o.results, "a") as f:
        f.write(json.dumps(row) + "\n")
    for c in row["cases"]:
        print({k: v for k, v in c.items() if k != "runs"})


if __name__ == "__main__":
    main()
