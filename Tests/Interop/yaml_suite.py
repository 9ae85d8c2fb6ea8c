"""Compares 'algolint yaml' with the public YAML test suite.

ALGOLINT_YAML_SUITE names a file with one case a line: `id`, `yaml`, `error`, and `docs_core`, the
values of its documents in the core schema, null where the core schema has none. Every case must be
read as there, or be refused with a diagnostic; what is an error there must be refused. Nothing may
be misread.
"""

import json
import math
import os
import subprocess
from pathlib import Path

from tool import TOP, Faults, program, skip

suite = os.environ.get("ALGOLINT_YAML_SUITE")
if not suite:
    skip("ALGOLINT_YAML_SUITE does not name the file with the cases")
if not Path(suite).is_file():
    skip(f"there is no file {suite}")

faults = Faults()
equal = refused = misread = 0


def same(a, b):
    """Whether two values are equal, Booleans and numbers told apart, and NaN equal to itself."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b or math.isnan(a) and math.isnan(b)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    return type(a) is type(b) and a == b


with open(suite, encoding="utf-8") as file:
    cases = [json.loads(line) for line in file if line.strip()]

for case in cases:
    done = subprocess.run(
        [program(), "yaml", "-"],
        cwd=TOP,
        input=case["yaml"].encode("utf-8", "surrogatepass"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    if done.returncode == 1:
        refused += 1
        if b"error" not in done.stderr:
            faults.add(f"{case['id']} is refused without a word")
    elif done.returncode != 0:
        faults.add(f"{case['id']}: exit status {done.returncode}: {done.stderr.decode()[-300:]}")
    else:
        read = [json.loads(line) for line in done.stdout.splitlines()]
        expected = case["docs_core"]
        if not case["error"] and expected is not None and same(read, expected):
            equal += 1
        else:
            misread += 1
            what = "accepted, an error," if case["error"] else f"{expected}"
            faults.add(f"{case['id']} ({case['name']}): {what} is read as {read}")

if equal == 0:
    faults.add("no case was read: is this the suite?")
faults.exit(f"YAML suite: {equal} equal, {refused} refused, {misread} misread of {len(cases)}")
