"""Compares what `algolint arguments` reads of training scripts with what CPython's argparse really defines.

The scripts in `scripts/plain` are such as people write, those in `scripts/vicious` do everything to mislead a reader that
doesn't run them, and as many as `--count` says are generated. Each runs in a process of its own until it parses its command
line. What we list must be the same in every field that we say we know, or the list must be open. A list that lacks an
argument and isn't open is the worst failure there is. At least nine tenths of the plain scripts must be read completely.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from arguments_compare import Verdict
from arguments_damaged import write_damaged
from arguments_generated import write_scripts
from arguments_real import directives, run_all
from tool import program, skip

SCRIPTS = Path(__file__).resolve().parent / "scripts"
LEAST = {"plain": 80, "vicious": 70}
GOAL = 0.9


def main():
    options = parse_options()
    if not hasattr(os, "fork") or sys.version_info < (3, 10):
        skip("the scripts run in forks of a Python 3.10 or newer, which this is not")
    program()
    results = {half: compare(boot_files(SCRIPTS / half), options, must_parse=half == "plain") for half in LEAST}
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        paths = write_scripts(Path(folder), options.seed, options.count)
        results["generated"] = compare(paths, options, must_parse=True)
        paths = write_damaged(Path(folder), boot_files(SCRIPTS), options.seed, options.count)
        results["damaged"] = compare(paths, options, may_fail=True)
    failures = 0
    for half, verdicts in results.items():
        failures += show(half, verdicts, options)
    for half, least in LEAST.items():
        if len(results[half]) < least and not options.only:
            failures += 1
            print(f"FAILED: {half}: {len(results[half])} scripts, at least {least} expected")
    plain = [verdict.kind for _, verdict in results["plain"]]
    if plain.count("equal") < GOAL * len(plain):
        failures += 1
        print(f"FAILED: plain: {plain.count('equal')} of {len(plain)} read completely, {GOAL:.0%} expected")
    print_table(results)
    line = "; ".join(summary(half, verdicts) for half, verdicts in results.items())
    print(f"{line}; seed {options.seed}; {failures} failed", flush=True)
    sys.exit(1 if failures else 0)


def boot_files(folder):
    """A script is a file beside others, or the `train.py` of a folder."""
    paths = [path for path in folder.rglob("*.py") if path.parent in (folder, *(SCRIPTS / half for half in LEAST))]
    return sorted(paths + [path for path in folder.rglob("train.py")])


def compare(paths, options, must_parse=False, may_fail=False):
    if options.only:
        paths = [path for path in paths if options.only in str(path)]
    if not paths:
        return []
    real = run_all(paths)
    verdicts = []
    for path, mine, theirs in zip(paths, readings(paths), real, strict=True):
        if isinstance(mine, str):
            verdicts.append((path, Crash(mine)))
            continue
        said = directives(path)
        expected = None if may_fail else said.get("expect")
        if may_fail and len(theirs.parses) < int(said.get("parses", "1")):
            continue
        verdict = Verdict(mine, theirs, json.loads(expected) if expected else None)
        if must_parse and not theirs.parses and expected is None:
            verdict.wrong("script", "run", f"it is to parse, but: {theirs.output.strip()[-300:]}")
        verdicts.append((path, verdict))
        if options.verbose:
            print(path, verdict.kind, verdict.reason or "")
    return verdicts


def readings(paths):
    """What algolint reads of each script, or what it said when it failed."""
    command = [program(), "arguments", "--format", "json", *paths]
    try:
        done = subprocess.run(command, capture_output=True, timeout=10 + len(paths), env={"ALGOLINT_LANG": "en"})
    except subprocess.TimeoutExpired:
        done = None
    if done and done.returncode == 0:
        return list(map(json.loads, done.stdout.splitlines() if len(paths) > 1 else [done.stdout]))
    if len(paths) == 1:
        return [done.stderr.decode("utf-8", "replace").strip()[-300:] if done else "it takes too long"]
    middle = len(paths) // 2
    return readings(paths[:middle]) + readings(paths[middle:])


class Crash:
    """The verdict on a script that algolint could not read to its end."""

    kind, reason, sure, unsure = "wrong", None, 0, 0

    def __init__(self, output):
        self.differences = [f"script: algolint failed: {output}"]


def show(half, verdicts, options):
    """Prints what is wrong; returns how many scripts are."""
    wrong = [(path, verdict) for path, verdict in verdicts if verdict.kind == "wrong"]
    for path, verdict in wrong[: options.show]:
        for text in verdict.differences:
            print(f"FAILED: {name(path)}: {text}")
        if half not in LEAST:
            print_texts(path)
    if half == "plain":
        for path, verdict in verdicts:
            if verdict.kind == "open":
                print(f"not completely read: {name(path)}: {verdict.reason}")
    return len(wrong)


def name(path):
    """A script's path below the folder of all scripts."""
    return path.relative_to(SCRIPTS) if path.is_relative_to(SCRIPTS) else Path(*path.parts[-2:])


def print_texts(boot_file):
    for path in sorted(boot_file.parent.rglob("*.py")):
        print(f"--- {path.relative_to(boot_file.parent)}")
        print(path.read_text("utf-8"))


def print_table(results):
    print(f"{'':10} {'scripts':>8} {'equal':>8} {'branches':>8} {'open':>8} {'wrong':>8}   values known")
    for half, verdicts in results.items():
        kinds = Counter(verdict.kind for _, verdict in verdicts)
        sure = sum(verdict.sure for _, verdict in verdicts)
        unsure = sum(verdict.unsure for _, verdict in verdicts)
        known = f"{sure} of {sure + unsure}"
        counts = " ".join(f"{kinds[kind]:8}" for kind in ("equal", "conditional", "open", "wrong"))
        print(f"{half:10} {len(verdicts):8} {counts}   {known}")
    reasons = Counter(
        verdict.reason for verdicts in results.values() for _, verdict in verdicts if verdict.kind == "open"
    )
    print("open: " + ", ".join(f"{reason} {count}" for reason, count in sorted(reasons.items())))


def summary(half, verdicts):
    kinds = Counter(verdict.kind for _, verdict in verdicts)
    if half == "plain":
        return f"plain {kinds['equal']} of {len(verdicts)} read, {kinds['wrong']} wrong"
    equal = kinds["equal"] + kinds["conditional"]
    return f"{half} {equal} equal, {kinds['open']} open, {kinds['wrong']} wrong"


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", default="1", help="names the generated scripts; the same seed, the same scripts")
    parser.add_argument("--count", type=int, default=400, help="how many scripts are generated (400)")
    parser.add_argument("--keep", metavar="FOLDER", help="where generated scripts are written and kept")
    parser.add_argument("--only", metavar="TEXT", help="only scripts with this in their path")
    parser.add_argument("--show", type=int, default=20, help="how many wrong scripts of each kind are shown (20)")
    parser.add_argument("--verbose", action="store_true", help="say of each script how it was read")
    return parser.parse_args()


if __name__ == "__main__":
    main()
