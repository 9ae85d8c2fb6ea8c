"""Runs the hooks of .pre-commit-hooks.yaml with the real pre-commit, and that of algolint itself with the real git.

With --swift the hooks are installed as they stand: pre-commit builds the last commit of this repository,
which takes minutes. Without, they run the built program, all else being the same.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from hook_repository import Repository, manifest
from tool import TOP, Faults, need, program

need("pre_commit")
faults = Faults()
checks = 0
BUILDS = "--swift" in sys.argv[1:]
PRE_COMMIT = [sys.executable, "-m", "pre_commit"]


def expect(outcome, status, *texts, absent=()):
    """A command must have ended and spoken as expected."""
    global checks
    checks += 1
    got, output = outcome
    wrong = [f"'{text}' is missing" for text in texts if text not in output]
    wrong += [f"'{text}' is there" for text in absent if text in output]
    if (got == 0) != (status == 0):
        wrong.append(f"it ended with {got}")
    if wrong:
        faults.add("; ".join(wrong) + ":\n" + output)


def configuration(source, *hooks):
    """A .pre-commit-config.yaml with some hooks, each an id with what is set besides."""
    lines = ["repos:", f"- repo: {source}", f"  rev: {revision}", "  hooks:"]
    for hook, *settings in hooks:
        lines.append(f"  - id: {hook}")
        if not BUILDS:
            settings = [*settings, "language: system"]
        lines += [f"    {setting}" for setting in settings]
    return "\n".join(lines) + "\n"


def repository(name, *hooks):
    made = Repository(scratch / name, tools, PRE_COMMIT_HOME=str(scratch / "cache"))
    made.git("init", "-q", "-b", "main", ".")
    made.write(".pre-commit-config.yaml", configuration(source, *hooks))
    made.need(*PRE_COMMIT, "install")
    return made


def check_commits():
    made = repository("commits", ["algolint"])
    expect(made.commit(".pre-commit-config.yaml"), 0, "Skipped")
    made.write("algorithm.yaml", manifest("a b"))
    expect(made.commit("algorithm.yaml"), 1, "algorithm.yaml:1:8: error: ", "[name-charset]")
    made.write("algorithm.yaml", manifest("a-b"))
    # What is committed is what is staged: still the wrong one.
    expect(made.commit(), 1, "[name-charset]")
    expect(made.commit("algorithm.yaml"), 0, "Passed", absent=["skipped"])
    names = ["with space.algorithm.yaml", "图像/花卉 分类.algorithm.yml", "-x.algorithm.yaml", "a,b%.algorithm.yaml"]
    names += ["a:1.algorithm.yaml", "quote'\".algorithm.yaml"]
    for name in names:
        made.write(name, manifest(resource="CPUs"))
    expect(made.commit(*names), 1, *[f"{name}:6:20: error: " for name in names])
    for index, name in enumerate(names):
        made.write(name, manifest(f"sound-{index}"))
    expect(made.commit(*names), 0, "Passed")
    linked = made.at(scratch / "linked")
    made.git("worktree", "add", "-q", "-b", "other", linked.path)
    linked.write("algorithm.yaml", manifest("c d"))
    expect(linked.commit("algorithm.yaml"), 1, "algorithm.yaml:1:8: error: ")
    linked.write("algorithm.yaml", manifest("c-d"))
    expect(linked.commit("algorithm.yaml"), 0, "Passed")


def check_other_files():
    made = repository("others", ["algolint", "files: ''", "verbose: true"])
    made.write("pod.yaml", "apiVersion: v1\nkind: Pod\n")
    made.write("train.yaml", "name: a b\ncode_dir: obs://bucket/code/\n")
    names = [".pre-commit-config.yaml", "pod.yaml", "train.yaml"]
    skipped = "2 files skipped: not an algorithm manifest"
    expect(made.commit(*names), 1, "train.yaml:1:8: error: ", skipped, absent=["pod.yaml:"])
    made.write("train.yaml", manifest())
    expect(made.commit(*names), 0, skipped)
    many = [f"many/{number}.algorithm.yaml" for number in range(1001)]
    for number, name in enumerate(many):
        made.write(name, manifest(f"n{number}", "CPUs" if number % 100 == 0 else "CPU"))
    expect(made.commit("many"), 1, "11 errors in 11 of 1001 files")


def check_fixes():
    made = repository("fixes", ["algolint-fix"])
    made.write("algorithm.yaml", manifest(resource="cpu"))
    expect(made.commit("algorithm.yaml"), 1, "files were modified by this hook", "fixed 1 finding")
    if made.read("algorithm.yaml") != manifest():
        faults.add(f"the fixed text is {made.read('algorithm.yaml')}")
    expect(made.commit("algorithm.yaml"), 0, "Passed")


def check_json():
    made = repository("json", ["algolint-json", "args: [--target=modelarts, --]"])
    manifests = ["算法 1/algorithm.yaml", "b.algorithm.yaml"]
    for index, name in enumerate(manifests):
        made.write(name, manifest(f"a{index}"))
    outcome = made.commit(*manifests)
    expect(outcome, 1, "b.algorithm.modelarts.json: missing")
    commands = [line[2:] for line in outcome[1].splitlines() if line.startswith("  algolint ")]
    if len(commands) != 2:
        faults.add(f"{commands} were said to write the files")
    if BUILDS:
        # Outside its hooks pre-commit's program is on nobody's path.
        [cached] = (scratch / "cache").glob("*/swift_env-default/.build/release/algolint")
        (tools / "algolint").symlink_to(cached)
    for command in commands:
        made.need("sh", "-c", command)
    expect(made.commit("."), 0, "Passed")
    # The JSON alone is changed: its manifest isn't handed over.
    path = "算法 1/algorithm.modelarts.json"
    made.write(path, made.read(path).replace("demo/train:1.0", "demo/train:1.1"))
    expect(made.commit(path), 1, f"{path}:", "differs from what")
    made.git("checkout", "-q", "HEAD", "--", path)
    made.write("orphan.algorithm.modelarts.json", "{}\n")
    expect(made.commit("orphan.algorithm.modelarts.json"), 0, "Passed")


def check_git_hook():
    """The hook that needs no pre-commit."""
    made = Repository(scratch / "plain", tools)
    made.git("init", "-q", "-b", "main", ".")
    made.need("algolint", "hook", "install")
    made.write("图 1.algorithm.yaml", manifest("a b"))
    expect(made.commit("图 1.algorithm.yaml"), 1, "图 1.algorithm.yaml:1:8: error: ")
    # What lies in the work tree doesn't count.
    made.write("图 1.algorithm.yaml", manifest("a-b"))
    expect(made.commit(), 1, "图 1.algorithm.yaml:1:8: error: ")
    expect(made.commit("图 1.algorithm.yaml"), 0, absent=["error"])
    linked = made.at(scratch / "plain-linked")
    made.git("worktree", "add", "-q", "-b", "other", linked.path)
    linked.write("algorithm.yaml", manifest("c d"))
    expect(linked.commit("algorithm.yaml"), 1, "algorithm.yaml:1:8: error: ")
    made.need("algolint", "hook", "uninstall")
    expect(linked.commit("algorithm.yaml"), 0)
    made.need(*PRE_COMMIT, "init-templatedir", scratch / "template")
    made.git("init", "-q", "--template", scratch / "template", scratch / "taken")
    taken = made.at(scratch / "taken")
    expect(taken.run("algolint", "hook", "install"), 2, "is somebody else's hook")


with tempfile.TemporaryDirectory() as folder:
    scratch = Path(folder).resolve()
    tools = scratch / "tools"
    tools.mkdir()
    if not BUILDS:
        (tools / "algolint").symlink_to(Path(program()).resolve())
    source = scratch / "hooks"
    if BUILDS:
        Repository(scratch, tools).git("clone", "-q", TOP, source)
        origin = Repository(source, tools)
    else:
        origin = Repository(source, tools)
        shutil.copy(TOP / ".pre-commit-hooks.yaml", source)
        origin.git("init", "-q", ".")
        origin.git("add", ".")
        origin.git("commit", "-q", "-m", "hooks")
    origin.need(*PRE_COMMIT, "validate-manifest", ".pre-commit-hooks.yaml")
    revision = origin.git("rev-parse", "HEAD").strip()
    for check in (check_commits, check_other_files, check_fixes, check_json):
        check()
    if not BUILDS:
        check_git_hook()

faults.exit(f"pre-commit and git: {checks} runs of hooks {'built by it' if BUILDS else 'with the built program'}")
