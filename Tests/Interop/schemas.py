"""Checks the committed schemas with the Python package jsonschema.

- Each is a schema of draft 7.
- The schema of manifests accepts every valid sample, read by PyYAML, and rejects every sample in
  which algolint finds something wrong with its structure.
- The schemas of what algolint writes accept what it writes, and nothing else: a member that is
  missing or too many is rejected wherever it is.
"""

import copy
import json

from tool import INVALID, TOP, VALID, Faults, need, run

from core_yaml import documents, yaml

jsonschema = need("jsonschema")
faults = Faults()
checks = 0

# What a schema can see: keys, words and types. The rest are rules.
STRUCTURAL = {
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-word",
    "unsupported-manifest-version",
    "empty-manifest",
    "not-a-manifest",
}


def validator(name):
    global checks
    checks += 1
    schema = json.loads((TOP / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    if schema.get("$schema") != "http://json-schema.org/draft-07/schema#":
        faults.add(f"{name}.schema.json does not say that it is of draft 7")
    return jsonschema.Draft7Validator(schema)


def expect_accepted(schema, value, name):
    global checks
    checks += 1
    for error in schema.iter_errors(value):
        faults.add(f"{name} is rejected at {error.json_path}: {error.message[:200]}")


def expect_rejected(schema, value, name):
    global checks
    checks += 1
    if schema.is_valid(value):
        faults.add(f"{name} is accepted")


def changed(value):
    """Copies of a value, each with one member more or one less, and what was done to it."""

    def places(part, path):
        if isinstance(part, dict):
            yield part, path
            for key, member in part.items():
                yield from places(member, [*path, key])
        elif isinstance(part, list):
            for index, member in enumerate(part):
                yield from places(member, [*path, index])

    def copied(path):
        whole = copy.deepcopy(value)
        part = whole
        for step in path:
            part = part[step]
        return whole, part

    for part, path in list(places(value, [])):
        whole, copied_part = copied(path)
        copied_part["unheard-of"] = 1
        yield whole, "more", path, "unheard-of"
        for key in part:
            whole, copied_part = copied(path)
            del copied_part[key]
            yield whole, "less", path, key


def report(path, status):
    """What `algolint check` says of a file or folder, as JSON."""
    return json.loads(run("check", "--format", "json", path, status=status))


manifest = validator("manifest")
normalized = validator("normalized")
modelarts = validator("modelarts")
diagnostics = validator("diagnostics")

for path in VALID:
    for value in documents(path):
        expect_accepted(manifest, value, path.name)

for path in INVALID:
    found = report(path.relative_to(TOP), status=(1,))
    expect_accepted(diagnostics, found, f"the report on {path.name}")
    codes = {diagnostic["code"] for diagnostic in found["diagnostics"]} & STRUCTURAL
    if not codes:
        continue
    try:
        values = documents(path) or [None]
    except (yaml.YAMLError, UnicodeDecodeError):
        continue  # Nothing that a schema could judge.
    if all(manifest.is_valid(value) for value in values):
        faults.add(f"{path.name} is accepted, which has {', '.join(sorted(codes))}")
    checks += 1

for folder, status in (("samples/valid", 0), ("samples/invalid", 1)):
    found = report(folder, status=(status,))
    expect_accepted(diagnostics, found, f"the report on {folder}")

for path in sorted((TOP / "samples/valid").glob("*.normalized.json")):
    value = json.loads(path.read_text(encoding="utf-8"))
    expect_accepted(normalized, value, path.name)
    # Normalized JSON is a manifest.
    expect_accepted(manifest, value, path.name)
    for other, change, place, key in changed(value):
        # A search algorithm has the options that were set, which are free.
        if place[:2] == ["search", "algorithms"] and key != "name":
            continue
        expect_rejected(normalized, other, f"{path.name} with one member {change}, {place} {key}")

for path in sorted((TOP / "samples/valid").glob("*.modelarts.json")):
    value = json.loads(path.read_text(encoding="utf-8"))
    expect_accepted(modelarts, value, path.name)
    for other, change, place, key in changed(value):
        if change == "more":
            expect_rejected(modelarts, other, f"{path.name} with one member more in {place}")

if checks < 100:
    faults.add(f"only {checks} checks were made: are the samples there?")
faults.exit(f"Schemas: {checks} checks with jsonschema")
