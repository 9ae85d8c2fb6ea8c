"""Compares 'algolint yaml' with two other readers over generated inputs.

The oracles are fastyaml-rs and libfyaml, which misread no case of the public YAML suite. An input
is misread where both give the same value and algolint gives another, or where the value is known
because the text was built from it. A trap, a hang, and a refusal without a diagnostic are failures,
too. Where algolint refuses what both accept, or accepts what both refuse, the case must be one that
`differential_known.py` explains with a rule of YAML 1.2.2; the others are listed.

ALGOLINT_YAML_SUITE may name a file with the cases of the public suite, one JSON object a line; they
are mutated, too.
"""

import argparse
import os
import re
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from differential_inputs import Inputs, suite_cases
from differential_known import accepted_by_rule, refused_by_name, refused_by_rule
from differential_readers import (
    REFUSED,
    WITHOUT_VALUE,
    Algolint,
    FastYAML,
    LibFYAML,
    NoValue,
    PyYAML,
    comparable,
)
from tool import program

CHUNK = 100
SEPARATING_TAB = re.compile(rb"([:-])\t+")
# What must not happen; what no rule explains is to be looked at.
FAILURES = ("MISREAD", "TRAP", "HANG", "FAULT")


class Comparison:
    """Compares the readers over the inputs of one chunk."""

    def __init__(self, thorough):
        self.program = program()
        self.fast, self.fy, self.pyyaml = FastYAML(), LibFYAML(), PyYAML()
        self.thorough = thorough
        self.counts = Counter()
        self.findings = []

    def compare(self, data, built_from):
        ours = Algolint(self.program, data)
        if ours.failure:
            kind = "HANG" if ours.failure == "hang" else "TRAP" if "trap" in ours.failure else "FAULT"
            self.found(kind, data, ours.failure)
        elif ours.values == REFUSED:
            self.counts["refused"] += 1
            self.compare_refusal(data, ours, built_from)
        else:
            self.counts["accepted"] += 1
            self.compare_values(data, ours, built_from)

    def compare_values(self, data, ours, built_from):
        if not is_utf8(data):
            self.found("FAULT", data, "text that is not UTF-8 is accepted")
            return
        try:
            expected = None if built_from is None else [comparable(value) for value in built_from]
        except NoValue:
            # Keys as text, such as "0x1" and "1", that this form can't tell apart.
            expected = built_from = None
        if expected is not None and ours.values != expected:
            self.found("MISREAD", data, f"built from {built_from}, read as {ours.values}")
            return
        fast = self.fast.values(data)
        if fast == ours.values and not self.thorough:
            self.counts["equal"] += 1
            return
        fy = self.fy.values(data)
        if fast == ours.values or fy == ours.values or built_from is not None:
            self.counts["equal" if fast == fy else "equal to one"] += 1
            if fast != fy and self.thorough:
                self.found("the oracles differ", data, f"{ours.values} / {fast} / {fy}")
        elif fast == fy and fast not in (REFUSED, WITHOUT_VALUE):
            self.found("MISREAD", data, f"{ours.values}, by both oracles {fast}")
        elif self.pyyaml.values(data) == ours.values:
            self.counts["read as by PyYAML alone"] += 1
        elif self.fast.values(SEPARATING_TAB.sub(rb"\1 ", data)) == ours.values:
            # Rule 66: white space between tokens is spaces or tabs. fastyaml-rs refuses some tabs.
            self.counts["equal to one, a space in the place of a tab"] += 1
        else:
            kind = "accepted, both refuse" if fast == fy == REFUSED else "three readings"
            self.explain(kind, accepted_by_rule(data), data, f"{ours.values} / {fast} / {fy}")

    def compare_refusal(self, data, ours, built_from):
        if built_from is not None:
            self.found("FAULT", data, f"{built_from} is refused: {ours.errors}")
            return
        if refused_by_name(ours.errors):
            self.counts["refused by name"] += 1
            return
        fast = self.fast.values(data)
        if fast == REFUSED:
            self.counts["refused by both"] += 1
            return
        fy = self.fy.values(data)
        if fy == REFUSED:
            self.counts["refused by two of three"] += 1
        elif fast == fy and fast != WITHOUT_VALUE:
            rule = refused_by_rule(data, ours.errors)
            self.explain("refused, both accept", rule, data, f"{ours.errors}, {fast}")
        else:
            self.counts["refused, the oracles differ"] += 1

    def explain(self, kind, rule, data, details):
        if rule:
            self.counts[f"{kind}: {rule}"] += 1
        else:
            self.found(kind, data, details)

    def found(self, kind, data, details):
        self.counts[kind] += 1
        self.findings.append((kind, data, str(details)))


def is_utf8(data):
    try:
        data.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


def compare_chunk(seed, count, thorough):
    comparison = Comparison(thorough)
    inputs = Inputs(seed)
    for _ in range(count):
        comparison.compare(*inputs.next())
    return comparison.counts, comparison.findings


def chunks(options):
    """The chunks of a run, each with its own seed, so that a finding can be had again by itself."""
    index = 0
    begin = time.monotonic()
    while True:
        if options.minutes is not None:
            if time.monotonic() - begin >= options.minutes * 60:
                return
            count = CHUNK
        else:
            count = min(CHUNK, options.count - index * CHUNK)
            if count <= 0:
                return
        yield f"{options.seed}:{index}", count
        index += 1


def run(options):
    counts, shown, total = Counter(), Counter(), 0
    second_opinion = PyYAML()
    with ProcessPoolExecutor(options.jobs) as pool:
        waiting = []
        source = chunks(options)
        while True:
            while len(waiting) < options.jobs * 2 and (chunk := next(source, None)):
                waiting.append((chunk, pool.submit(compare_chunk, *chunk, options.thorough)))
            if not waiting:
                break
            (seed, count), future = waiting.pop(0)
            found, findings = future.result()
            counts += found
            total += count
            for kind, data, details in findings:
                shown[kind] += 1
                if shown[kind] <= options.show or kind in FAILURES:
                    print(f"{kind}: {data!r}\n  {details}")
                    print(f"  PyYAML: {second_opinion.values(data)}  (seed {seed})", flush=True)
    return counts, total


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", default="1", help="names the inputs; the same seed, the same inputs")
    parser.add_argument("--count", type=int, default=3000, help="how many inputs (3000)")
    parser.add_argument("--minutes", type=float, help="run as long as this instead of --count")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--show", type=int, default=20, help="how many of each kind are shown (20)")
    parser.add_argument("--thorough", action="store_true", help="ask both oracles about every input")
    parser.add_argument("--require", action="store_true", help="fail if an oracle is not there")
    return parser.parse_args()


def main():
    options = parse_options()
    try:
        FastYAML(), LibFYAML()
    except ImportError as error:
        print(f"SKIPPED: {error}")
        sys.exit(1 if options.require else 0)
    if not suite_cases():
        print("SKIPPED: the cases of the public suite; ALGOLINT_YAML_SUITE names no file with them")
    counts, total = run(options)
    for name, count in sorted(counts.items(), key=lambda item: (item[0] in FAILURES, item[0])):
        print(f"{count:8}  {name}")
    failures = sum(counts[kind] for kind in FAILURES)
    print(
        f"{total} inputs, seed {options.seed}: {counts['accepted']} accepted, {counts['refused']} refused,"
        f" {counts['MISREAD']} misread, {counts['TRAP']} traps, {counts['HANG']} hangs,"
        f" {counts['FAULT']} other faults"
    )
    sys.exit(1 if failures or total == 0 else 0)


if __name__ == "__main__":
    main()
