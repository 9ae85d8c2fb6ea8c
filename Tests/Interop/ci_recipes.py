"""Holds what is written for CI services against their published schemas, and runs every step that needs no service.

With --build the action builds algolint itself, which takes minutes.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from core_yaml import yaml
from hook_repository import manifest
from tool import TOP, Faults, need, program

need("check_jsonschema")
faults = Faults()
checks = 0
BUILDS = "--build" in sys.argv[1:]


def expect(condition, otherwise):
    global checks
    checks += 1
    if not condition:
        faults.add(otherwise)


def blocks(page, language):
    """The code blocks of a page of documentation."""
    text = (TOP / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def check_schema(name, path):
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{name}", str(path)],
        capture_output=True,
        text=True,
    )
    expect(done.returncode == 0, f"{path}: {done.stdout}{done.stderr}")


class Runner:
    """As much of a runner as the action's own steps need."""

    def __init__(self, folder, inputs):
        self.folder = folder
        self.inputs = inputs
        self.outputs = {}
        self.environment = {**os.environ, "ALGOLINT_LANG": "en"}
        self.log = ""

    def value(self, expression):
        expression = expression.strip()
        known = {"github.action_path": str(TOP), "runner.temp": str(self.folder / "temp")}
        known |= {f"inputs.{name}": value for name, value in self.inputs.items()}
        known |= {f"steps.{step}.outputs.{name}": value for (step, name), value in self.outputs.items()}
        return known.get(expression, "")

    def text(self, source):
        return re.sub(r"\$\{\{(.*?)\}\}", lambda match: self.value(match[1]), source)

    def holds(self, condition):
        """A comparison with a word, which is all that the action asks for."""
        match = re.fullmatch(r"(\S+) == '(.*)'", condition)
        return match is not None and self.value(match[1]) == match[2]

    def run(self, step):
        """The status of a step; None where it isn't run here."""
        if not self.holds(step.get("if", "'' == ''")) and "if" in step or "uses" in step:
            return None
        paths = {name: self.folder / name for name in ("GITHUB_OUTPUT", "GITHUB_PATH")}
        for path in paths.values():
            path.write_text("")
        variables = {name: self.text(text) for name, text in step.get("env", {}).items()}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", self.text(step["run"])],
            cwd=self.folder,
            env={**self.environment, **variables, **{name: str(path) for name, path in paths.items()}},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.log += done.stdout
        for line in paths["GITHUB_OUTPUT"].read_text().splitlines():
            name, value = line.split("=", 1)
            self.outputs[step.get("id"), name] = value
        for line in paths["GITHUB_PATH"].read_text().splitlines():
            self.environment["PATH"] = line + os.pathsep + self.environment["PATH"]
        return done.returncode


def run_action(folder, search_path, **inputs):
    """How the action ends, and all that its steps print."""
    action = yaml.safe_load((TOP / "action.yml").read_text(encoding="utf-8"))
    defaults = {name: value.get("default", "") for name, value in action["inputs"].items()}
    runner = Runner(folder, {**defaults, **inputs})
    runner.environment["PATH"] = search_path
    for step in action["runs"]["steps"]:
        status = runner.run(step)
        if status:
            return status, runner.log
    return 0, runner.log


def check_action(folder, search_path):
    status, log = run_action(folder, search_path, paths="good\n\nbad dir/algorithm.yaml\n")
    expect(status == 1, f"the action ends with {status}:\n{log}")
    expect(re.search("^::error file=bad dir/algorithm.yaml,line=1,.*col=8,", log, re.MULTILINE), f"no annotation:\n{log}")
    report = json.loads((folder / "algolint.sarif").read_text(encoding="utf-8"))
    expect(len(report["runs"][0]["results"]) == 1, "the SARIF report has other findings")
    status, log = run_action(folder, search_path, **{"paths": "bad dir", "fail-on": "never"})
    expect(status == 0, f"the action ends with {status} although nothing may fail:\n{log}")
    status, log = run_action(folder, search_path, paths="nowhere")
    expect(status == 2, f"the action ends with {status} although a path is missing:\n{log}")


def check_shell(folder, command, status, *written):
    """A command of a recipe ends as expected and writes its reports."""
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
    expect(done.returncode == status, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    for name in written:
        expect((folder / name).stat().st_size > 0, f"{command} didn't write {name}")


with tempfile.TemporaryDirectory() as scratch:
    folder = Path(scratch).resolve()
    tools = folder / ".tools"
    tools.mkdir()
    (tools / "algolint").symlink_to(Path(program()).resolve())
    path = os.environ["PATH"]
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{path}"}
    for place, name in [("good", "a-b"), ("bad dir", "a b"), ("algorithms", "c-d")]:
        (folder / place).mkdir()
        (folder / place / "algorithm.yaml").write_text(manifest(name), encoding="utf-8")

    check_schema("github-actions", TOP / "action.yml")
    check_schema("gitlab-ci", TOP / "packaging/gitlab/algolint.yml")
    recipes = blocks("docs/ci.md", "yaml")
    for kind, recipe in zip(("github-workflows", "gitlab-ci"), recipes, strict=True):
        (folder / f"{kind}.yml").write_text(recipe, encoding="utf-8")
        check_schema(kind, folder / f"{kind}.yml")
    check_action(folder, path if BUILDS else environment["PATH"])

    job = yaml.safe_load((TOP / "packaging/gitlab/algolint.yml").read_text(encoding="utf-8"))
    variables = "".join(f"{name}={value}\n" for name, value in job["variables"].items() if value)
    lines = "\n".join([variables, "ALGOLINT_PATHS=good", *job["algolint"]["before_script"], *job["algolint"]["script"]])
    check_shell(folder, "set -e\n" + lines, 0, "gl-code-quality-report.json", "algolint-junit.xml")

    [pipeline] = blocks("docs/ci.md", "groovy")
    for command in re.findall(r"^\s*sh '(.*)'$", pipeline, re.MULTILINE):
        check_shell(folder, command, 0, "algolint-checkstyle.xml", "algolint-junit.xml")
    first, several = blocks("docs/ci.md", "sh")
    check_shell(folder, "algolint compile algorithms/ -o algorithms/", 0)
    check_shell(folder, "set -e\n" + first, 0, "build/algorithm.modelarts.json")
    check_shell(folder, several, 0, "algolint.sarif", "algolint.xml")

faults.exit(f"CI recipes: {checks} checks, the action {'built by itself' if BUILDS else 'with the built program'}")
