"""Loads the completions into the real shells, types into them, and reads what they make of it.

A shell that isn't installed is left out, and named.
"""

import os
import pty
import re
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from tool import Faults, program

faults = Faults()
checks = 0
skipped = []

# What is typed, and what stands there after the tabulator key.
TYPED = [
    ("algolint che", "algolint check"),
    ("algolint --lang zh expl", "algolint --lang zh explain"),
    ("algolint check --form", "algolint check --format"),
    ("algolint check --format chec", "algolint check --format checkstyle"),
    ("algolint check --format=chec", "algolint check --format=checkstyle"),
    ("algolint explain boot-file-ext", "algolint explain boot-file-extension"),
    ("algolint check --select unknown-key,boot-file-ext", "algolint check --select unknown-key,boot-file-extension"),
    ("algolint compile --targ", "algolint compile --target"),
    ("algolint compile --target mod", "algolint compile --target modelarts"),
    ("algolint hook unin", "algolint hook uninstall"),
    ("algolint help expl", "algolint help explain"),
    ("algolint schema norm", "algolint schema normalized"),
    ("algolint check only", "algolint check only.algorithm.yaml"),
    ("algolint check --config onl", "algolint check --config only.algorithm.yaml"),
]


class Terminal:
    """A shell that believes somebody sits in front of it."""

    def __init__(self, command, folder, environment):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)

    def read_until(self, mark, seconds=30):
        text, end = "", time.monotonic() + seconds
        while mark not in text and time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.1)[0]:
                try:
                    text += os.read(self.descriptor, 65536).decode("utf-8", "replace")
                except OSError:
                    break
        return text

    def send(self, text):
        os.write(self.descriptor, text.encode())

    def close(self):
        self.send("\x15exit\n")
        os.close(self.descriptor)
        os.waitpid(self.process, 0)


def completed(terminal, typed):
    """What the line is after the tabulator key: it is made the argument of a command that prints it."""
    terminal.send(f"{typed}\t")
    time.sleep(0.3)
    terminal.send("\x01printf '<%s>\\n' '\x05'\n")
    text = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.read_until(">\r\n"))
    lines = re.findall(r"^<(.*)>\r$", text, re.MULTILINE)
    return lines[-1].rstrip() if lines else text


def check_terminal(shell, command, setup):
    global checks
    terminal = Terminal(command, folder, environment)
    terminal.send(setup + "\necho rea''dy\n")
    terminal.read_until("ready")
    for typed, expected in TYPED:
        checks += 1
        got = completed(terminal, typed)
        if got != expected:
            faults.add(f"{shell} makes {got!r} of {typed!r}, not {expected!r}")
    terminal.close()


def check_fish():
    global checks
    for typed, expected in TYPED:
        checks += 1
        line = f"algolint completions fish | source; complete -C '{typed}'"
        done = subprocess.run(
            ["fish", "--no-config", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
        )
        # One candidate a line, behind it a tabulator and what it means.
        candidates = [row.split("\t")[0] for row in done.stdout.splitlines()]
        if expected.split(" ")[-1] not in candidates:
            faults.add(f"fish offers {candidates} for {typed!r}, not {expected!r}: {done.stderr}")


with tempfile.TemporaryDirectory() as scratch:
    tools, folder = Path(scratch, "tools"), Path(scratch, "folder")
    tools.mkdir()
    folder.mkdir()
    (tools / "algolint").symlink_to(Path(program()).resolve())
    (folder / "only.algorithm.yaml").write_text("name: a\n")
    environment = {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "HOME": scratch,
        "TERM": "xterm",
        "LANG": "C.UTF-8",
        "PS1": "$ ",
    }
    zsh = "autoload -U compinit && compinit -u -D; setopt no_beep; source <(algolint completions zsh)"
    bash = "bind 'set enable-bracketed-paste off'; source <(algolint completions bash)"
    for shell, check in [
        ("bash", lambda: check_terminal("bash", ["bash", "--norc", "--noprofile", "-i"], bash)),
        ("zsh", lambda: check_terminal("zsh", ["zsh", "-f", "-i"], zsh)),
        ("fish", check_fish),
    ]:
        if shutil.which(shell):
            check()
        else:
            skipped.append(shell)
            print(f"SKIPPED: {shell} is not installed")

left_out = f", without {' and '.join(skipped)}: not installed" if skipped else ""
faults.exit(f"Completions: {checks} lines typed into shells{left_out}")
