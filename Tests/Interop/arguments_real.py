"""What scripts really define: each runs under CPython, in a process of its own, until it takes its command line apart."""

import argparse
import json
import os
import re
import signal
import sys
import tempfile
import time
import types
from pathlib import Path

from arguments_libraries import makers
from arguments_stubs import StubFinder

# Stands for the command line of the job, so that a call that parses something else can be told from one that parses this.
PROBE = "--algolint-probe"
# What is left of it by a call that takes what it knows.
REST = "--algolint-rest"

SECONDS = 5
STARTUP = set(sys.builtin_module_names) | {"os", "site", "codecs", "io", "abc", "stat", "posixpath", "_collections_abc"}


class Real:
    """What one script did.

    `parses` lists what each call that took the command line apart knew of; it is empty if there was none.
    `output` is what the script printed, with the traceback if it failed.
    """

    def __init__(self, parses, output):
        self.parses, self.output = parses, output


def directives(path):
    """What the first lines of a script say to this test: `# missing: torch`, `# parses: 2`, `# expect: {…}`."""
    head = path.read_bytes()[:4000].decode("utf-8", "replace")
    return dict(re.findall(r"^# (missing|parses|expect): (.*?)\r?$", head, re.MULTILINE))


def run_all(paths, jobs=os.cpu_count() or 1):
    """What the scripts did, in order. Nothing is left behind, whatever they do."""
    done = {}
    with tempfile.TemporaryDirectory() as scratch:
        running, waiting = {}, list(enumerate(paths))[::-1]
        while waiting or running:
            while waiting and len(running) < jobs:
                index, path = waiting.pop()
                pid = fork(path, Path(scratch) / str(index))
                running[pid] = (index, time.monotonic() + 2 * SECONDS)
            pid, _ = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                time.sleep(0.0005)
                for late in [pid for pid, (_, end) in running.items() if time.monotonic() > end]:
                    os.kill(late, signal.SIGKILL)
            elif pid in running:
                index, _ = running.pop(pid)
                done[index] = collected(Path(scratch) / str(index))
    return [done[index] for index in range(len(paths))]


def collected(folder):
    parses = folder / "parses"
    lines = parses.read_text().splitlines() if parses.exists() else []
    return Real([decoded(json.loads(line)) for line in lines], (folder / "output").read_text("utf-8", "replace"))


def fork(path, folder):
    said = directives(path)
    (folder / "work").mkdir(parents=True)
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return pid
    try:
        signal.alarm(SECONDS)
        output = os.open(folder / "output", os.O_WRONLY | os.O_CREAT)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.chdir(folder / "work")
        run_script(path.resolve(), folder / "parses", said)
    except BaseException as error:
        import traceback

        if not isinstance(error, SystemExit):
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(0)


def run_script(path, parses, said):
    """Runs a script as `python path` would, and writes down what it parses."""
    left = int(said.get("parses", "1"))

    def report(record):
        nonlocal left
        with parses.open("a") as file:
            file.write(json.dumps(encoded(record)) + "\n")
        left -= 1
        if left <= 0:
            sys.stdout.flush()
            os._exit(0)

    os.environ.clear()
    os.environ.update(PATH="/usr/bin:/bin", HOME=os.getcwd(), LANG="C.UTF-8")
    watch(report)
    missing = {name.strip() for name in said.get("missing", "").split(",")}
    sys.path[:] = [str(path.parent)] + [
        folder for folder in sys.path[1:] if "site-packages" not in folder and "Interop" not in folder
    ]
    # Without the finders that installed packages bring.
    sys.meta_path[:] = [finder for finder in sys.meta_path if finder.__module__.startswith("_frozen")]
    sys.meta_path.append(StubFinder(missing, makers(report)))
    sys.argv = [str(path), PROBE]
    # Python would not have loaded these yet, so that a file of the script takes their place.
    own = {entry.name.removesuffix(".py") for entry in path.parent.iterdir()}
    for name in list(sys.modules):
        if name.split(".")[0] in own - STARTUP or name.startswith("arguments_"):
            del sys.modules[name]
    main = types.ModuleType("__main__")
    main.__file__ = str(path)
    sys.modules["__main__"] = main
    exec(compile(path.read_bytes(), str(path), "exec"), main.__dict__)


def watch(report):
    """Puts itself in the place of argparse's calls that take a command line apart."""
    known, strict = argparse.ArgumentParser.parse_known_args, argparse.ArgumentParser.parse_args

    def parse_args(parser, args=None, namespace=None):
        if not is_job(args):
            return strict(parser, args, namespace)
        report(described(parser, True, args))
        return filled(parser, namespace)

    def parse_known_args(parser, args=None, namespace=None):
        if not is_job(args):
            return known(parser, args, namespace)
        report(described(parser, False, args))
        return filled(parser, namespace), [PROBE, REST]

    argparse.ArgumentParser.parse_args = parse_args
    argparse.ArgumentParser.parse_intermixed_args = parse_args
    argparse.ArgumentParser.parse_known_args = parse_known_args
    argparse.ArgumentParser.parse_known_intermixed_args = parse_known_args


def is_job(args):
    """Whether what is parsed is the command line of the job."""
    return PROBE in (sys.argv if args is None else list(args))


def filled(parser, namespace):
    """What a parser makes of an empty command line."""
    values = argparse.Namespace() if namespace is None else namespace
    for action in parser._actions:
        if argparse.SUPPRESS in (action.dest, action.default) or hasattr(values, action.dest):
            continue
        is_text = isinstance(action.default, str)
        setattr(values, action.dest, parser._get_value(action, action.default) if is_text else action.default)
    for name, value in parser._defaults.items():
        if not hasattr(values, name):
            setattr(values, name, value)
    return values


ACTIONS = {
    "_StoreAction": "store",
    "_StoreConstAction": "store_const",
    "_StoreTrueAction": "store_true",
    "_StoreFalseAction": "store_false",
    "_AppendAction": "append",
    "_AppendConstAction": "append_const",
    "_ExtendAction": "extend",
    "_CountAction": "count",
    "_HelpAction": "help",
    "_VersionAction": "version",
    "BooleanOptionalAction": "boolean_optional",
}
TYPES = {None: "text", str: "text", int: "integer", float: "float", bool: "truthiness"}


def described(parser, is_strict, args):
    subparsers = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return {
        "strict": is_strict,
        "rest": args is not None and REST in args,
        "abbreviations": parser.allow_abbrev,
        "help": any("--help" in action.option_strings for action in parser._actions),
        "subcommands": bool(subparsers),
        "arguments": [
            described_action(action)
            for action in parser._actions
            if not isinstance(action, (argparse._HelpAction, argparse._SubParsersAction))
        ],
    }


def described_action(action):
    kind = type(action)
    own = kind.__module__ == "argparse"
    try:
        type_name = TYPES.get(action.type, "other")
    except TypeError:
        type_name = "other"
    return {
        "names": list(action.option_strings) or [action.dest],
        "positional": not action.option_strings,
        "action": ACTIONS.get(kind.__name__, "other") if own else "other",
        "type": type_name,
        "default": action.default,
        "choices": None if action.choices is None else list(action.choices),
        "unordered": isinstance(action.choices, (set, frozenset)),
        "required": action.required,
        "nargs": action.nargs,
        "dest": action.dest,
        "help": action.help,
    }


def encoded(value):
    """A value for JSON, in which a float stays a float, and an object is but its kind."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if type(value) is int:
        return {"int": str(value)}
    if type(value) is float:
        return {"float": repr(value)}
    if isinstance(value, (list, tuple)):
        return [encoded(item) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {"dict": {key: encoded(item) for key, item in value.items()}}
    return {"other": type(value).__name__}


def decoded(value):
    """What `encoded` was given, as far as it is a constant; else an `Other`."""
    if isinstance(value, list):
        return [decoded(item) for item in value]
    if isinstance(value, dict):
        if "dict" in value:
            return {key: decoded(item) for key, item in value["dict"].items()}
        if "int" in value:
            return int(value["int"])
        return float(value["float"]) if "float" in value else Other(value["other"])
    return value


class Other:
    """A value that is no constant; equal to nothing."""

    def __init__(self, kind):
        self.kind = kind

    def __repr__(self):
        return f"<{self.kind}>"
