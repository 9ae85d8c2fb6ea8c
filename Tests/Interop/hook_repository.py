"""A git repository of its own for a test of hooks, in which nothing of the user's configuration counts."""

import os
import subprocess
from pathlib import Path

SOUND = """\
name: {name}
description: d
engine: {{image: demo/train:1.0}}
inputs: [{{name: data_url}}]
outputs: [{{name: train_url}}]
resources: {{types: {resource}}}
"""


def manifest(name="sound", resource="CPU"):
    return SOUND.format(name=name, resource=resource)


class Repository:
    """A work tree in which commands run."""

    def __init__(self, path, search_path, **variables):
        self.path = Path(path)
        self.path.mkdir(parents=True, exist_ok=True)
        self.environment = {
            "HOME": str(self.path.parent),
            "PATH": f"{search_path}{os.pathsep}{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "a",
            "GIT_AUTHOR_EMAIL": "a@localhost",
            "GIT_COMMITTER_NAME": "a",
            "GIT_COMMITTER_EMAIL": "a@localhost",
            **variables,
        }

    def at(self, path):
        """The same surroundings in another work tree."""
        other = Repository.__new__(Repository)
        other.path, other.environment = Path(path), self.environment
        return other

    def run(self, *command):
        """The exit status of a command, and all that it printed."""
        done = subprocess.run(
            list(map(str, command)),
            cwd=self.path,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=900,
        )
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def need(self, *command):
        """What a command prints that must succeed."""
        status, output = self.run(*command)
        if status:
            raise SystemExit(f"FAILED: {command} exited with {status}\n{output}")
        return output

    def git(self, *arguments):
        return self.need("git", *arguments)

    def write(self, name, text):
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def read(self, name):
        return (self.path / name).read_text(encoding="utf-8")

    def commit(self, *names):
        """Tries to commit these files, or whatever is staged."""
        if names:
            self.git("add", "--", *names)
        return self.run("git", "commit", "-m", "change")
