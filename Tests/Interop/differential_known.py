"""Where algolint and the oracles differ, and the rule of YAML 1.2.2 that says who is right."""

import re

NAMED = {
    "alias-expansion", "application-tag", "collection-key", "duplicate-key", "explicit-key", "merge-key",
    "nesting-too-deep", "null-key", "number-too-long", "tag-directive", "tag-mismatch",
    "unsupported-yaml-version",
}  # fmt: skip
BYTE_ORDER_MARK = "\ufeff"
BLOCK_SCALAR_AT_ROOT = re.compile(r"^(?:---[ \t]+)?(?:[&!]\S*\s+)*[|>][-+1-9]*[ \t]*(?:#.*)?$")
BLOCK_SCALAR = re.compile(r"(?:^|[ \t])[|>][-+1-9]*[ \t]*(?:#.*)?$")
BLOCK_SCALAR_WITH_INDICATOR = re.compile(r"[|>][-+]?[1-9]")
TAB_AT_START = re.compile(r"^[ ]*\t")


def refused_by_name(errors):
    """Whether one of the errors says that a feature lies outside of the subset."""
    return any(code in NAMED for code, _, _ in errors)


def lines(data):
    return re.split(r"\r\n|\r|\n", data.decode("utf-8", "replace").removeprefix(BYTE_ORDER_MARK))


def indentation(line):
    return len(line) - len(line.lstrip(" "))


def refused_by_rule(data, errors):
    """Why algolint is right to refuse what both oracles accept; None if nothing is known."""
    text = lines(data)
    code, number, column = errors[0]
    line = text[number - 1] if number <= len(text) else ""
    before, here = line[: column - 1], line[column - 1 :]
    if code == "control-character" and here.startswith(BYTE_ORDER_MARK):
        return "rule 27, no byte order mark inside text"
    if code == "reserved-character" and re.match(r"[?:-][],[{}]", here):
        return "rule 126, an indicator before a flow indicator begins no plain scalar"
    outer = [indentation(above) for above in text[:number] if above.strip()]
    if code == "flow-indentation" and outer and indentation(line) <= max(outer[:-1] or outer):
        return "rule 69, lines in brackets are indented"
    inside = text[number:]
    if code == "unclosed-bracket" and any(
        below.strip() and indentation(below) <= indentation(line) for below in inside
    ):
        return "rule 69, lines in brackets are indented"
    if code == "missing-space-after-property":
        return "rules 96 and 161, white space separates properties from content"
    if code == "multi-line-key":
        return "rule 154, a key without '?' is on one line"
    if code == "tab-indentation" and re.fullmatch(r"[ \t-]*-[ \t]*", before):
        return "rule 185, a compact collection is indented with spaces"
    is_in_block_scalar = any(map(BLOCK_SCALAR.search, text[: number - 1]))
    if code == "tab-indentation" and is_in_block_scalar and re.match(r"\s*(#|$)", here):
        return "rules 70 and 169, neither an empty line nor a comment after a block scalar begins with a tab"
    if code == "tab-indentation" and any(map(BLOCK_SCALAR_AT_ROOT.match, text[: number - 1])):
        return "stricter than rule 63, a tab at the margin of a block scalar"
    return None


def accepted_by_rule(data):
    """Why algolint is right to read what the oracles refuse or read apart; None if nothing is known."""
    text = lines(data)
    content = [line for line in text if line.strip()]
    if content and BLOCK_SCALAR.search(content[-1]):
        return "rule 166, a block scalar without lines is empty"
    if any(map(BLOCK_SCALAR_AT_ROOT.match, content)):
        return "rules 170 and 206, a block scalar of a document may be at the margin, and ends at a marker"
    if any(map(BLOCK_SCALAR_WITH_INDICATOR.search, content)):
        return "rule 169, a comment after a block scalar is indented less"
    if TAB_AT_START.match(text[-1]) and not text[-1].split("#")[0].strip():
        return "rule 78, a line of white space is a comment line, also at the end"
    if any(map(TAB_AT_START.match, text)):
        return "rule 81, white space after the indentation may hold tabs"
    return None
