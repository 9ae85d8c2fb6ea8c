"""What the scripts of this folder share: the built program, the samples, and how a script ends.

Every script compares algolint with somebody else's work, prints what it compared, and exits with
0 if all is well, 1 if something differs. Where the other's work is not there, it says so loudly;
under ALGOLINT_INTEROP=required, as in .ci/run, that is a failure, too.
"""

import importlib
import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
VALID = sorted((TOP / "samples/valid").glob("*.algorithm.yaml"))
INVALID = sorted((TOP / "samples/invalid").glob("*/*.algorithm.yaml"))

IS_REQUIRED = os.environ.get("ALGOLINT_INTEROP") == "required"


def skip(reason):
    """Ends the script without a comparison."""
    print(f"SKIPPED: {reason}", flush=True)
    sys.exit(1 if IS_REQUIRED else 0)


def need(module):
    """The module, if it is installed."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        skip(f"{error}; run 'pip install -r Tests/Interop/requirements.txt'")


def program():
    """The built program: ALGOLINT, or the newest build in this folder's package."""
    named = os.environ.get("ALGOLINT")
    if named:
        return named
    built = [TOP / ".build" / kind / "algolint" for kind in ("debug", "release")]
    built = [path for path in built if path.exists()]
    if not built:
        skip("algolint is not built; run 'swift build', or set ALGOLINT to the program")
    return str(max(built, key=lambda path: path.stat().st_mtime))


def run(*arguments, status=(0,), text=None):
    """What the program prints on standard output."""
    return run_both(*arguments, status=status, text=text)[0]


def run_both(*arguments, status=(0,), text=None):
    """What the program prints on standard output and on standard error.

    It runs from the top of the repository, in English, and must exit with one of `status`.
    """
    command = [program(), *map(str, arguments)]
    done = subprocess.run(
        command,
        cwd=TOP,
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "ALGOLINT_LANG": "en"},
        timeout=120,
    )
    if done.returncode not in status:
        print(f"FAILED: {' '.join(command)} exited with {done.returncode}")
        print(done.stderr.decode("utf-8", "replace"))
        sys.exit(1)
    return done.stdout, done.stderr


class Faults:
    """What differs, printed as it is found."""

    def __init__(self):
        self.count = 0

    def add(self, text):
        self.count += 1
        print(f"FAILED: {text}")

    def exit(self, summary):
        """Ends the script with what was compared."""
        print(f"{summary}; {self.count} failed", flush=True)
        sys.exit(1 if self.count else 0)
