"""Imports bodies full of texts that are hard to write, and reads the manifests with PyYAML.

PyYAML knows YAML 1.1 only. Every text must reach it, and algolint, as it stands in the JSON: what
the two versions read differently has to be in quotation marks.

    imported_texts.py [SEED] [COUNT]
"""

import json
import random
import sys

from tool import Faults, need, run

yaml = need("yaml")
faults = Faults()

PARTS = list("aB0129.eE-+_:#'\"\\,[]{}&*!|>%@`~?=/ \t\n") + [
    "，", "：", "学习", "“", "\r", "\x00", "\x7f", "\x85", "\xa0", "\u2028", "\u200d", "\u202e", "\u3000",
    "\ufeff", "\u0301", "\U0001f600", "true", "null", "on", "yes", "inf", "nan", ".inf", "0x", "0o",
    "---", "...", "<<", "12:30", "2012-10-17", "1e3", "1_000",
]

seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
chance = random.Random(seed)


def text(least=0):
    return "".join(chance.choice(PARTS) for _ in range(chance.randint(least, 6)))


def body():
    kind = chance.choice(["String", "Float", "Integer", "Boolean"])
    constraint = {
        "type": kind, "editable": True, "required": False, "sensitive": False,
        "valid_type": "Choice", "valid_range": [text(1), text(1)],
    }
    parameter = {
        "name": text(), "value": text(), "description": text(), "constraint": constraint,
    }
    option = {"key": text(1), "value": text(), "type": "String"}
    reward = {"name": text(), "mode": text(1), "regex": text()}
    return {
        "metadata": {"name": text(), "description": text()},
        "job_config": {
            "command": text(1) + "\n" + text(), "engine": {"image_url": text(1)},
            "parameters": [parameter], "inputs": [{"name": text(), "description": text()}],
        },
        "advanced_config": {
            "auto_search": {
                "reward_attrs": [reward], "algo_configs": [{"name": text(1), "params": [option]}],
            }
        },
    }


def texts(value):
    """All single values of a document in their order, keys left out."""
    if isinstance(value, dict):
        return [found for part in value.values() for found in texts(part)]
    if isinstance(value, list):
        return [found for part in value for found in texts(part)]
    return [value]


def differ(one, other):
    # Numbers with an exponent are text for PyYAML; they are kept as they are written all the same.
    if isinstance(one, str) and isinstance(other, (int, float)) and not isinstance(other, bool):
        return float(one) != other
    return type(one) is not type(other) or one != other


compared = 0
for _ in range(count):
    given = body()
    manifest = run("import", "-", text=json.dumps(given).encode())
    own = json.loads(run("yaml", "-", text=manifest))
    try:
        theirs = yaml.safe_load(manifest.decode())
    except yaml.YAMLError as error:
        faults.add(f"PyYAML refuses what is made of {json.dumps(given)}: {error}")
        continue
    pairs = list(zip(texts(theirs), texts(own), strict=False))
    compared += len(pairs)
    if len(texts(theirs)) != len(texts(own)) or any(differ(*pair) for pair in pairs):
        faults.add(f"{json.dumps(given)}: PyYAML reads {theirs}, algolint {own}")
    job, kept = given["job_config"], own.get("engine", {})
    expected = [
        (given["metadata"]["name"], own.get("name")),
        (given["metadata"]["description"], own.get("description")),
        (job["command"], kept.get("command")), (job["engine"]["image_url"], kept.get("image")),
        (job["inputs"][0]["description"], own["inputs"][0]["label"]),
        (job["parameters"][0]["description"], own["hyperparameters"][0]["description"]),
    ]
    for json_text, read in expected:
        if json_text != read:
            faults.add(f"{json_text!r} becomes {read!r}")

faults.exit(f"Texts: {compared} in {count} imported manifests, read by PyYAML as by algolint")
