"""Compares the pattern matcher of custom rules with Python's re, on generated patterns and texts.

Each pattern becomes a rule that asks 'description' to fit it; a finding says that it doesn't. Python is asked the same, with
ASCII classes and the ends of the text for '^' and '$'. Seeded: the same patterns on every machine.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import warnings

RULES_A_RUN = 60
TEXTS_A_PATTERN = 6


def atom(random, depth):
    choice = random.randrange(12)
    if choice < 5:
        return random.choice("ab01_-中")
    if choice == 5:
        return random.choice([".", r"\d", r"\w", r"\s", r"\D", r"\W", r"\S", r"\.", r"\u4E2D", r"\x61"])
    if choice < 8:
        members = "".join(random.choice(["a", "b", "0-9", "a-c", "_", "中", r"\d", r"\]"]) for _ in range(random.randint(1, 3)))
        return "[" + random.choice(["", "^"]) + members + "]"
    if choice == 8:
        return random.choice("^$")
    if depth == 0:
        return "a"
    return random.choice(["(", "(?:"]) + choices(random, depth - 1) + ")"


def sequence(random, depth):
    text = ""
    for _ in range(random.randint(0, 4)):
        piece = atom(random, depth)
        if piece not in "^$" and random.random() < 0.35:
            piece += random.choice(["*", "+", "?", "{2}", "{1,3}", "{2,}", "{,2}"]) + random.choice(["", "", "?"])
        text += piece
    return text


def choices(random, depth):
    return "|".join(sequence(random, depth) for _ in range(random.choice([1, 1, 1, 2, 3])))


def text(random):
    return "".join(random.choice("aabbc01_-. 中\n") for _ in range(random.randint(1, 10)))


def expected(pattern, text):
    ends = re.sub(r"\\.|\[\^?(?:\\.|[^\]])*\]|\$", lambda m: r"\Z" if m[0] == "$" else m[0], pattern)
    return re.search(ends, text, re.ASCII) is not None


def main():
    warnings.simplefilter("ignore")
    source = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    compared = 0
    for _ in range(rounds):
        patterns = [choices(source, 2) for _ in range(RULES_A_RUN)]
        texts = [text(source) for _ in range(TEXTS_A_PATTERN)]
        with tempfile.TemporaryDirectory() as folder:
            rules = [
                {"code": f"p/r{i}", "select": "description", "require": {"pattern": p}, "message": "m"}
                for i, p in enumerate(patterns)
            ]
            write(folder, ".algolint.yaml", {"custom_rules": rules})
            for i, t in enumerate(texts):
                write(folder, f"{i}.algorithm.yaml", {"name": f"a{i}", "description": t})
            run = subprocess.run(
                [os.environ["ALGOLINT"], "check", "--format", "json"], cwd=folder, capture_output=True, text=True)
            if run.returncode == 2:
                sys.exit(f"refused: {run.stderr}")
            found = {
                (d["path"], d["code"]) for d in json.loads(run.stdout)["diagnostics"] if d["code"].startswith("p/")
            }
            for i, p in enumerate(patterns):
                for j, t in enumerate(texts):
                    matches = (f"{j}.algorithm.yaml", f"p/r{i}") not in found
                    if matches != expected(p, t):
                        sys.exit(f"pattern {p!r} on {t!r}: {matches}, Python says {not matches}")
                    compared += 1
    print(f"{compared} matches as in Python {sys.version.split()[0]}")


def write(folder, name, value):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)


main()
