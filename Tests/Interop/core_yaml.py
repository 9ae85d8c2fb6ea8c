"""PyYAML with the scalar types of YAML 1.2's core schema instead of those of YAML 1.1."""

import re

from tool import need

yaml = need("yaml")


class CoreLoader(yaml.SafeLoader):
    """Reads scalars as section 10.3.2 of YAML 1.2.2 says."""


# Each list is replaced, so that no rule of YAML 1.1 is left.
CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"null|Null|NULL|~|", "nN~"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "-+.0123456789",
    ),
]:
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}",
        re.compile(rf"(?:{pattern})\Z"),
        [*first, ""] if tag == "null" else list(first),
    )


def integer(loader, node):
    text = loader.construct_scalar(node)
    base = {"0o": 8, "0x": 16}.get(text[:2], 10)
    return int(text, base)


def number(loader, node):
    text = loader.construct_scalar(node).lower()
    return float(text.replace(".inf", "inf").replace(".nan", "nan"))


CoreLoader.add_constructor("tag:yaml.org,2002:int", integer)
CoreLoader.add_constructor("tag:yaml.org,2002:float", number)


def documents(path):
    """The values of the documents of a file."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(yaml.load_all(file.read(), Loader=CoreLoader))
