"""Compares what algolint reads in the samples with what PyYAML reads.

PyYAML is told the scalar types of YAML 1.2; its syntax of YAML 1.1 makes no difference for the
samples. Where algolint refuses a file, PyYAML may do as it likes.
"""

import json
import subprocess

from tool import INVALID, TOP, VALID, Faults, program

from core_yaml import documents, yaml

faults = Faults()
equal = refused = 0

for path in VALID + INVALID:
    done = subprocess.run(
        [program(), "yaml", str(path)], cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    if done.returncode == 1 and path not in VALID:
        refused += 1
        continue
    if done.returncode != 0:
        faults.add(f"{path.name}: 'algolint yaml' exited with {done.returncode}")
        continue
    ours = [json.loads(line) for line in done.stdout.splitlines()]
    try:
        theirs = documents(path)
    except yaml.YAMLError as error:
        faults.add(f"{path.name} is read by algolint, but not by PyYAML: {error}")
        continue
    if ours == theirs:
        equal += 1
    else:
        faults.add(f"{path.name} is read as {ours}, by PyYAML as {theirs}")

faults.exit(f"YAML readers: {equal} samples read as by PyYAML, {refused} refused")
