"""Checks compiled CreateAlgorithm bodies with the models of the official SDK.

The SDK sends whatever it is given; its models say which keys there are and of which type. Each
body is walked along them: an unknown key or a value of another type is a failure.
"""

import json
import re

from tool import VALID, Faults, need, run

models = need("huaweicloudsdkmodelarts.v1.model")
faults = Faults()
values = 0

SCALARS = {"str": str, "bool": bool, "int": int, "float": float}


def check(value, type_name, place):
    """Compares a value with a type as the SDK writes it: `list[dict(str, str)]`."""
    global values
    values += 1
    if element := re.fullmatch(r"list\[(.*)\]", type_name):
        if not isinstance(value, list):
            return faults.add(f"{place} is {value!r}, the SDK has {type_name}")
        for index, part in enumerate(value):
            check(part, element[1], f"{place}[{index}]")
    elif element := re.fullmatch(r"dict\(str, (.*)\)", type_name):
        if not isinstance(value, dict):
            return faults.add(f"{place} is {value!r}, the SDK has {type_name}")
        for key, part in value.items():
            check(part, element[1], f"{place}.{key}")
    elif type_name in SCALARS:
        # In Python a Boolean is an integer, too.
        if type(value) is not SCALARS[type_name]:
            faults.add(f"{place} is {value!r}, the SDK has {type_name}")
    else:
        check_object(value, getattr(models, type_name), place)


def check_object(value, model, place):
    if not isinstance(value, dict):
        return faults.add(f"{place} is {value!r}, the SDK has {model.__name__}")
    attributes = {key: name for name, key in model.attribute_map.items()}
    for key, part in value.items():
        if key in attributes:
            check(part, model.openapi_types[attributes[key]], f"{place}.{key}")
        else:
            faults.add(f"{place}.{key} is unknown to the SDK's {model.__name__}")


bodies = 0
for path in VALID:
    body_lines = run("compile", "--target", "modelarts", "--compact", path).splitlines()
    for line in body_lines:
        bodies += 1
        check(json.loads(line), models.CreateAlgorithmRequest.openapi_types["body"], path.name)

if bodies < 8 or values < 100:
    faults.add(f"only {bodies} bodies with {values} values: are the samples there?")
faults.exit(f"Request bodies: {bodies} with {values} values, checked with the SDK's models")
