"""Builds the wheel twice, installs it with pip in a clean virtual environment, and runs what was installed."""

import hashlib
import os
import stat
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

from tool import TOP, Faults, program

faults = Faults()
checks = 0
NOT_STATIC = 3


def expect(condition, otherwise):
    global checks
    checks += 1
    if not condition:
        faults.add(otherwise)


def run(*command, **options):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, **options)
    if done.returncode:
        print(f"{command} exited with {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def built(folder):
    builder = TOP / "packaging/wheel/build.py"
    done = run(sys.executable, "-I", builder, "--program", program(), "--output", folder)
    if done.returncode == NOT_STATIC:
        print("SKIPPED: no wheel is made of a program that is not static")
        sys.exit(0)
    done.check_returncode()
    return Path(done.stdout.strip())


def check_archive(wheel):
    with zipfile.ZipFile(wheel) as archive:
        expect(archive.testzip() is None, "the archive is damaged")
        names = archive.namelist()
        rows = [row.split(",") for row in archive.read(names[-1]).decode().splitlines()]
        expect([row[0] for row in rows] == names, "RECORD doesn't list the files as they are")
        for entry in archive.infolist():
            mode = entry.external_attr >> 16
            executable = "/scripts/" in entry.filename
            expect(stat.S_ISREG(mode), f"{entry.filename} has no mode of a file")
            expect(bool(mode & 0o111) == executable, f"{entry.filename} has the mode {mode:o}")
        text = archive.read(next(name for name in names if name.endswith("METADATA"))).decode()
        expect("://" not in text and "@" not in text, "the metadata has addresses")


def check_installed(folder):
    python, installed = folder / "bin/python", folder / "bin/algolint"
    version = run(program(), "--version").stdout
    clean = {"PATH": str(folder / "bin"), "LANG": "C"}
    expect(run("algolint", "--version", env=clean).stdout == version, "another version was installed")
    expect(os.access(installed, os.X_OK), "the program is not executable")
    same = hashlib.sha256(installed.read_bytes()).digest() == hashlib.sha256(Path(program()).read_bytes()).digest()
    expect(same, "the installed program is another")
    done = run(installed, "check", "samples/valid", cwd=TOP, env=clean)
    expect(done.returncode == 0 and not done.stdout + done.stderr, "valid samples are not silent")
    code = """if True:
        import base64, hashlib, importlib.metadata
        for file in importlib.metadata.distribution("algolint").files:
            if file.hash:
                digest = hashlib.new(file.hash.mode, file.locate().read_bytes()).digest()
                assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == file.hash.value, file
        """
    expect(run(python, "-c", code).returncode == 0, "what is installed isn't what RECORD says")
    expect((folder / "share/man/man1/algolint.1").is_file(), "the manual page is missing")
    if os.geteuid() == 0:
        # Nothing of a system but the program, and what Swift asks for when it starts: no C library can be needed.
        empty = folder / "empty"
        (empty / "proc/self").mkdir(parents=True)
        (empty / "proc/self/exe").symlink_to("/algolint")
        (empty / "algolint").write_bytes(installed.read_bytes())
        (empty / "algolint").chmod(0o755)
        # Without the system's list of arguments it can only print its help.
        alone = subprocess.run(["/algolint"], preexec_fn=lambda: os.chroot(empty), capture_output=True, text=True)
        expect("algolint help COMMAND" in alone.stderr, f"the program needs something of its system: {alone}")


with tempfile.TemporaryDirectory() as scratch:
    scratch = Path(scratch).resolve()
    first, second = built(scratch / "one"), built(scratch / "two")
    expect(first.name == second.name and first.read_bytes() == second.read_bytes(), "two builds differ")
    check_archive(first)
    environment = scratch / "venv"
    venv.create(environment, with_pip=True)
    pip = [environment / "bin/python", "-m", "pip", "--disable-pip-version-check"]
    expect(run(*pip, "install", "--no-index", first).returncode == 0, "pip doesn't install the wheel")
    expect(run(*pip, "check").returncode == 0, "pip finds fault with what is installed")
    check_installed(environment)
    run(*pip, "uninstall", "-y", "algolint").check_returncode()
    left = [path for path in environment.rglob("*algolint*") if "empty" not in path.parts]
    expect(not left, f"pip leaves {left} behind")
    name = first.name

faults.exit(f"Wheel: {checks} checks of {name}")
