"""The scalar types of YAML 1.2's core schema.

Source: YAML 1.2.2, section 10.3.2.
"""

import re

INTEGER = re.compile(r"[-+]?[0-9]+")
OCTAL = re.compile(r"0o[0-7]+")
HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
INFINITY = re.compile(r"([-+]?)\.(inf|Inf|INF)")
NOT_A_NUMBER = re.compile(r"\.(nan|NaN|NAN)")
NULLS = ("", "~", "null", "Null", "NULL")
TRUES = ("true", "True", "TRUE")
FALSES = ("false", "False", "FALSE")


def resolve(text):
    """The value of a plain scalar."""
    if text in NULLS:
        return None
    if text in TRUES:
        return True
    if text in FALSES:
        return False
    if INTEGER.fullmatch(text):
        return integer(text, 10)
    if OCTAL.fullmatch(text):
        return integer(text[2:], 8)
    if HEXADECIMAL.fullmatch(text):
        return integer(text[2:], 16)
    if FLOAT.fullmatch(text):
        return float(text)
    if match := INFINITY.fullmatch(text):
        return float(match[1] + "inf")
    if NOT_A_NUMBER.fullmatch(text):
        return float("nan")
    return text


def integer(digits, base):
    # Python converts at most 4300 decimal digits; nothing here compares longer numbers exactly.
    return int(digits, base) if len(digits) < 4000 else float("inf")
