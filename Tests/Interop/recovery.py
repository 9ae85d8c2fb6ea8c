"""Measures how many mistakes one run names, and how many diagnostics it adds that name none.

Mistakes of named kinds are made in the samples, one, two, and three at a time. A mistake is named if
a diagnostic, or a note of one, points at its line, or a fix-it mends it. A diagnostic that names no
mistake but those that others name is extra. The table is in docs/recovery.md: without `--write`, the script compares
it with what it measures.
"""

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from random import Random

from recovery_mistakes import MISTAKES, Injection
from tool import TOP, VALID, program

PAGE = TOP / "docs/recovery.md"
MIXED = "all kinds mixed"
NAMED_GOAL, EXTRA_GOAL = 0.95, 0.1
PAGE_HEAD = """# Recovery

One run names every mistake, and says nothing about what merely follows from one.
This is measured: mistakes are made in the manifests of `samples/valid`, one, two, and three at a time,
each on a line of its own, chosen at random. A mistake is *named* if a diagnostic, or a note of one, points at its line,
or a fix-it changes it: neighbouring lines with one mistake, say all indented with a tab, get one diagnostic whose fix-it mends them all.
A diagnostic that names no mistake but those that others name is *extra*.
The goal is at least 95 % named and at most 0.1 extra a mistake, in every row.

"""


def diagnostics(text):
    """What 'algolint check' says about a text: for each diagnostic its code, its line, and all its lines."""
    done = subprocess.run(
        [program(), "check", "--format", "json", "--fail-on", "never", "-"],
        input=text.encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "ALGOLINT_LANG": "en"},
        timeout=20,
    )
    if done.returncode != 0:
        sys.exit(f"FAILED: exit status {done.returncode} for\n{text}\n{done.stderr.decode()}")
    found = []
    for diagnostic in json.loads(done.stdout)["diagnostics"]:
        spans = [diagnostic["span"], *(note.get("span") for note in diagnostic["notes"])]
        spans += [edit["span"] for fix in diagnostic["fixIts"] for edit in fix["edits"]]
        lines = {span["line"] for span in spans if span}
        found.append((diagnostic["code"], diagnostic["span"]["line"], lines))
    return found


class Row:
    """What was measured for one kind of mistake and one number of them."""

    def __init__(self, name, count):
        self.name, self.count = name, count
        self.injected = self.named = self.extra = 0
        self.worst = []

    def add(self, injection, found):
        named = [place for place, _ in injection.places if any(place in lines for *_, lines in found)]
        extra = len(found) - needed(found, set(named))
        self.injected += len(injection.places)
        self.named += len(named)
        self.extra += extra
        if extra or len(named) < len(injection.places):
            self.worst.append((injection, found))

    @property
    def cells(self):
        return [
            self.name,
            str(self.count),
            str(self.injected),
            f"{100 * self.named / self.injected:.1f} %",
            f"{self.extra / self.injected:.2f}",
        ]


def needed(found, places):
    """How many of the diagnostics name one of `places` each: those that stand on it first."""
    named = set()
    count = 0
    for _, line, lines in found:
        if line in places - named:
            named.add(line)
            count += 1
    for _, line, lines in found:
        if line not in places:
            more = lines & places - named
            named |= more
            count += bool(more)
    return count


def rows(options):
    texts = [path.read_text(encoding="utf-8") for path in VALID]
    with ThreadPoolExecutor(options.jobs) as pool:
        for name in [*MISTAKES, MIXED]:
            for count in (1, 2, 3):
                row = Row(name, count)
                injections = cases(texts, name, count, options)
                found = pool.map(diagnostics, [injection.text for injection in injections])
                for injection, said in zip(injections, found):
                    row.add(injection, said)
                yield row


def cases(texts, name, count, options):
    """Texts with exactly `count` mistakes; the same ones for the same seed."""
    found = []
    random = Random(f"{options.seed}:{name}:{count}")
    for _ in range(options.cases * 20):
        kinds = list(MISTAKES) if name == MIXED else [name]
        wanted = [random.choice(kinds) for _ in range(count)]
        injection = Injection(random.choice(texts), wanted, random)
        if len(injection.places) == count:
            found.append(injection)
            if len(found) == options.cases:
                break
    return found


def page(measured):
    lines = ["| mistake | at a time | made | named | extra a mistake |", "| --- | ---: | ---: | ---: | ---: |"]
    lines += ["| " + " | ".join(row.cells) + " |" for row in measured]
    end = "\nWritten by `Tests/Interop/recovery.py --write`, and checked in `.ci/run`.\n"
    return PAGE_HEAD + "\n".join(lines) + "\n" + end


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="write docs/recovery.md")
    parser.add_argument("--seed", default="1", help="names the mistakes; the table is of seed 1")
    parser.add_argument("--cases", type=int, default=100, help="texts for each row (100)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--show", type=int, default=0, help="how many of the worst of each row are shown")
    options = parser.parse_args()
    measured = list(rows(options))
    for row in measured:
        for injection, found in row.worst[: options.show]:
            print(f"--- {row.name}, {row.count} at a time: {injection.places}, {found}")
            lines = injection.text.split("\n")
            for place, _ in injection.places:
                print("\n".join(f"{n + 1:4} {lines[n]}" for n in range(max(0, place - 3), min(len(lines), place + 3))))
    text = page(measured)
    if options.write:
        PAGE.write_text(text, encoding="utf-8")
    print(text[text.index("| mistake") :])
    injected = sum(row.injected for row in measured)
    named = sum(row.named for row in measured) / injected
    extra = sum(row.extra for row in measured) / injected
    failures = []
    for row in measured:
        if row.named < NAMED_GOAL * row.injected or row.extra > EXTRA_GOAL * row.injected:
            failures.append(f"the goal is missed by {row.name}, {row.count} at a time")
    if options.seed == "1" and options.cases == 100 and not options.write:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
            failures.append("docs/recovery.md is of another state; run recovery.py --write")
    for failure in failures:
        print(f"FAILED: {failure}")
    print(f"recovery: {injected} mistakes, {100 * named:.1f} % named, {extra:.3f} extra a mistake")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
