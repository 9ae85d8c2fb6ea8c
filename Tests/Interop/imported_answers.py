"""Imports what the service answers when an algorithm is queried, by the models of the official SDK.

Each answer is the compiled body of a sample with every member that the SDK's models of answers have
besides. The manifest that is made of it must compile to the same body, and what was added must be
listed as left out.
"""

import json
import re
import tempfile
from pathlib import Path

from tool import VALID, Faults, need, run, run_both

models = need("huaweicloudsdkmodelarts.v1.model")
faults = Faults()

SCALARS = {"str": "added", "bool": True, "int": 7, "float": 0.5}

# The answer's name for a member of the body.
RENAMED = {("AlgorithmResponseResourceRequirements", "value"): "values"}


def invented(type_name, depth=0):
    """A value of a type that no body has."""
    if element := re.fullmatch(r"list\[(.*)\]", type_name):
        return [invented(element[1], depth)] if depth < 3 else []
    if element := re.fullmatch(r"dict\(str, (.*)\)", type_name):
        return {"key": invented(element[1], depth)}
    if type_name in SCALARS:
        return SCALARS[type_name]
    model = getattr(models, type_name)
    return {
        key: invented(model.openapi_types[name], depth + 1)
        for name, key in model.attribute_map.items()
    }


def answered(value, type_name, path, added):
    """The value as an answer holds it; `added` gathers the paths of what the body lacks."""
    if element := re.fullmatch(r"list\[(.*)\]", type_name):
        return [answered(part, element[1], path + "[]", added) for part in value]
    if type_name in SCALARS or type_name.startswith("dict("):
        return value
    model = getattr(models, type_name)
    answer = {}
    for name, key in model.attribute_map.items():
        place = f"{path}.{key}" if path else key
        own = RENAMED.get((model.__name__, key), key)
        inner = model.openapi_types[name]
        if own in value:
            answer[key] = answered(value[own], inner, place, added)
        elif place in KNOWN:
            continue
        else:
            answer[key] = invented(inner)
            added.add(place)
    for key in value:
        if key not in model.attribute_map.values() and key not in RENAMED.values():
            faults.add(f"{path}.{key} is no member of the SDK's {model.__name__}")
    return answer


def known_members(value, path=""):
    """The paths of all members that the samples' bodies have: what a manifest has a place for."""
    if isinstance(value, list):
        return set().union(*(known_members(part, path + "[]") for part in value))
    if not isinstance(value, dict):
        return set()
    found = set()
    for key, part in value.items():
        key = {"values": "value"}.get(key, key) if "resource_requirements" in path else key
        place = f"{path}.{key}" if path else key
        found |= {place} | known_members(part, place)
    return found


bodies = []
for path in VALID:
    lines = run("compile", "--target", "modelarts", "--compact", path).splitlines()
    bodies += [(path.name, line.strip()) for line in lines]
KNOWN = set().union(*(known_members(json.loads(body)) for _, body in bodies))
# Alternatives that no sample has, since its lint rules refuse them beside what it has.
KNOWN |= {"job_config.engine.engine_id"}

dropped = 0
with tempfile.TemporaryDirectory() as folder:
    for name, body in bodies:
        added = set()
        answer = answered(json.loads(body), "ShowAlgorithmByUuidResponse", "", added)
        text, errors = run_both("import", "-", text=json.dumps(answer).encode())
        remarks = errors.decode().splitlines()
        listed = {line.strip() for line in remarks if line.startswith("  ")}
        if listed != added:
            faults.add(f"{name}: left out {sorted(listed)}, added {sorted(added)}")
        dropped += len(listed)
        manifest = Path(folder) / "imported.yaml"
        manifest.write_bytes(text)
        again = run("compile", "--target", "modelarts", "--compact", manifest).strip()
        if again != body:
            faults.add(f"{name}: {again}\n  instead of {body}")

if len(bodies) < 8 or dropped < 100:
    faults.add(f"only {len(bodies)} answers with {dropped} members: are the samples there?")
faults.exit(f"Answers: {len(bodies)} imported, {dropped} members left out, as the SDK names them")
