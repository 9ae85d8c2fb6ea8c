"""The readers that are compared, each giving values in one comparable form.

The form tells Booleans, numbers, and text apart, and 1 from "1", but not 1 from 1.0, as two readers
of numbers may. Keys are what JSON can have: text.
"""

import json
import math
import os
import re
import shutil
import subprocess

from core_schema import resolve

TIMEOUT = 10
REFUSED = "refused"
# What has no value in the core schema and JSON: other tags, collections as keys, equal keys.
WITHOUT_VALUE = "without value"


class NoValue(Exception):
    pass


def comparable(value):
    """The value in a form in which equal means the same in YAML."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return ("bool", value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, (list, tuple)):
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        return mapping((key, comparable(item)) for key, item in value.items())
    raise NoValue


def number(value):
    if isinstance(value, float):
        if math.isnan(value):
            return ("number", "nan")
        if value.is_integer() and abs(value) < 2**53:
            return ("number", int(value))
        return ("number", value)
    if abs(value) < 2**53:
        return ("number", value)
    try:
        return ("number", float(value))
    except OverflowError:
        return ("number", math.copysign(math.inf, value))


def mapping(entries):
    members = {}
    for key, value in entries:
        name = key_text(key)
        if name in members:
            raise NoValue
        members[name] = value
    return ("mapping", list(members.items()))


def key_text(key):
    """The key as text: a name that reads as a number is that number in one spelling."""
    if isinstance(key, str) and key:
        key = resolve(key)
    if key is None:
        return "null"
    if isinstance(key, str):
        return key
    if isinstance(key, (bool, int, float)):
        return repr(comparable(key))
    raise NoValue


class Algolint:
    """One run of 'algolint yaml': its values, or the codes and locations of its errors."""

    ERROR = re.compile(rb"^[^ |]+:(\d+):(\d+): error: .*\[([a-z0-9.-]+)\]$", re.MULTILINE)

    def __init__(self, program, data):
        self.values = REFUSED
        self.errors = []
        self.failure = None
        try:
            done = run([program, "yaml", "-"], data)
        except subprocess.TimeoutExpired:
            self.failure = "hang"
            return
        if done.returncode == 0:
            self.read(done.stdout)
        elif done.returncode == 1:
            for line, column, code in self.ERROR.findall(done.stderr):
                self.errors.append((code.decode(), int(line), int(column)))
            if not self.errors or done.stdout:
                self.failure = "refused without a word, or with one too many"
        else:
            self.failure = f"trap (status {done.returncode}): {done.stderr[-300:]!r}"

    def read(self, output):
        try:
            lines = output.decode("utf-8").split("\n")[:-1]
            self.values = [comparable(json.loads(line)) for line in lines]
        except NoValue:
            self.values = WITHOUT_VALUE
        except ValueError as error:
            self.failure = f"output that is no JSON: {error}"


def run(command, data):
    return subprocess.run(
        command,
        input=data,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=TIMEOUT,
        close_fds=False,
        env=ENVIRONMENT,
    )


ENVIRONMENT = {**os.environ, "ALGOLINT_LANG": "en", "NO_COLOR": "1"}


class FastYAML:
    """fastyaml-rs, from PyPI."""

    name = "fastyaml-rs"

    def __init__(self):
        import fast_yaml

        self.module = fast_yaml

    def values(self, data):
        try:
            documents = self.module.safe_load_all(data.decode("utf-8"))
            return [comparable(value) for value in documents]
        except NoValue:
            return WITHOUT_VALUE
        except KeyboardInterrupt:
            raise
        except BaseException:
            # A panic of the library is no Exception.
            return REFUSED


class PyYAML:
    """PyYAML with the core schema: a second opinion, no oracle."""

    name = "PyYAML"

    def __init__(self):
        import core_yaml

        self.module = core_yaml

    def values(self, data):
        yaml = self.module.yaml
        try:
            documents = yaml.load_all(data.decode("utf-8"), Loader=self.module.CoreLoader)
            return [comparable(value) for value in documents]
        except NoValue:
            return WITHOUT_VALUE
        except Exception:
            return REFUSED


class LibFYAML:
    """libfyaml's events, as its program prints them, put together here."""

    name = "libfyaml"
    PROPERTIES = re.compile(r"(?: &(\S+))?(?: <(.*?)>)?(?: (.*))?", re.DOTALL)
    CORE = "tag:yaml.org,2002:"
    ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "\\": "\\"}

    def __init__(self):
        if shutil.which("fy-tool") is None:
            raise ImportError("no program 'fy-tool' (Debian package libfyaml-utils)")

    def values(self, data):
        try:
            done = run(["fy-tool", "--testsuite", "-"], data)
        except subprocess.TimeoutExpired:
            return WITHOUT_VALUE
        if done.returncode != 0:
            return REFUSED
        try:
            return self.documents(done.stdout.decode("utf-8").split("\n"))
        except (NoValue, UnicodeDecodeError, RecursionError):
            return WITHOUT_VALUE

    def documents(self, lines):
        self.lines = iter(lines)
        documents = []
        for line in self.lines:
            if line.startswith("+DOC"):
                self.anchors = {}
                documents.append(comparable_node(self.node(next(self.lines))))
        return documents

    def node(self, line):
        kind = line[:4]
        if kind == "=ALI":
            # An anchor on what is still open has no value yet.
            if line[6:] not in self.anchors:
                raise NoValue
            return self.anchors[line[6:]]
        rest = line[4:]
        if kind in ("+MAP", "+SEQ"):
            rest = re.sub(r"^ (\{\}|\[\])", "", rest)
        anchor, tag, text = self.PROPERTIES.fullmatch(rest).groups()
        if kind == "=VAL":
            value = self.scalar(tag, text[0], self.unescaped(text[1:]))
        elif kind == "+MAP":
            self.check(tag, ("map",))
            value = ("mapping", self.children("-MAP"))
        else:
            self.check(tag, ("seq",))
            value = self.children("-SEQ")
        if anchor:
            self.anchors[anchor] = value
        return value

    def children(self, end):
        found = []
        while (line := next(self.lines)) != end:
            found.append(self.node(line))
        return found

    def check(self, tag, words):
        if tag not in (None, "!", *(self.CORE + word for word in words)):
            raise NoValue

    def unescaped(self, text):
        return re.sub(r"\\(.)", lambda match: self.ESCAPES.get(match[1], match[1]), text)

    def scalar(self, tag, style, text):
        if tag is None and style == ":":
            return resolve(text)
        if tag in (None, "!", self.CORE + "str"):
            return text
        self.check(tag, ("int", "float", "bool", "null"))
        value = resolve(text)
        types = {"int": int, "float": (int, float), "bool": bool, "null": type(None)}
        wanted = tag[len(self.CORE) :]
        if not isinstance(value, types[wanted]) or (isinstance(value, bool) and wanted != "bool"):
            raise NoValue
        return value


def comparable_node(node):
    """The comparable form of a node of events, whose mappings are lists of keys and values."""
    if isinstance(node, tuple):
        children = node[1]
        pairs = zip(children[::2], children[1::2])
        return mapping((key, comparable_node(value)) for key, value in pairs)
    if isinstance(node, list):
        return [comparable_node(item) for item in node]
    return comparable(node)
