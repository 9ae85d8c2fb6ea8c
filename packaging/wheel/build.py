#!/usr/bin/env python3
"""Packs the static program into a wheel, so that `pip install` brings it to people without Swift.

    swift build -c release
    python3 packaging/wheel/build.py

The same program gives the same bytes. Needs Python's standard library only.
"""

import argparse
import base64
import hashlib
import os
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
NAME = "algolint"
SUMMARY = "Lints and compiles manifests of ModelArts training algorithms"

# ELF's e_machine, and what wheels call it.
MACHINES = {62: "x86_64", 183: "aarch64"}
# A static program asks nothing of either C library: the oldest that pip still knows will do.
SYSTEMS = ["manylinux_2_17", "manylinux2014", "musllinux_1_1"]

PT_INTERP = 3
NOT_STATIC = 3


def refuse(reason, status=1):
    print(f"build.py: {reason}", file=sys.stderr)
    sys.exit(status)


def machine(program):
    """What a static ELF program runs on."""
    head = program[:64]
    if len(head) < 64 or head[:6] != b"\x7fELF\x02\x01":
        refuse("the program is no 64-bit ELF file; build it on Linux", NOT_STATIC)
    kind = struct.unpack_from("<H", head, 18)[0]
    offset, size, count = struct.unpack_from("<Q", head, 32)[0], *struct.unpack_from("<HH", head, 54)
    segments = {struct.unpack_from("<I", program, offset + index * size)[0] for index in range(count)}
    if PT_INTERP in segments:
        refuse("the program needs a C library of its machine; build it with ALGOLINT_LINK=static", NOT_STATIC)
    if kind not in MACHINES:
        refuse(f"wheels have no name for the ELF machine {kind}", NOT_STATIC)
    return MACHINES[kind]


def printed(program, *arguments):
    """What the program prints, in English."""
    environment = {**os.environ, "ALGOLINT_LANG": "en"}
    return subprocess.run([program, *arguments], env=environment, check=True, capture_output=True).stdout


def metadata(version):
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {NAME}",
        f"Version: {version}",
        f"Summary: {SUMMARY}",
        "License: Apache-2.0",
        "License-File: LICENSE",
        "Keywords: ModelArts,YAML,lint",
        "Classifier: Environment :: Console",
        "Classifier: License :: OSI Approved :: Apache Software License",
        "Classifier: Natural Language :: Chinese (Simplified)",
        "Classifier: Natural Language :: English",
        "Classifier: Operating System :: POSIX :: Linux",
    ]
    return "\n".join(lines).encode() + b"\n"


def files(program, version, tags):
    """All that the wheel holds but for its list, by name."""
    data, about = f"{NAME}-{version}.data", f"{NAME}-{version}.dist-info"
    share = f"{data}/data/share"
    wheel = ["Wheel-Version: 1.0", f"Generator: {NAME} packaging", "Root-Is-Purelib: false"]
    wheel += [f"Tag: py3-none-{tag}" for tag in tags]
    return {
        f"{data}/scripts/{NAME}": program.read_bytes(),
        f"{share}/man/man1/{NAME}.1": printed(program, "man"),
        f"{share}/bash-completion/completions/{NAME}": printed(program, "completions", "bash"),
        f"{share}/fish/vendor_completions.d/{NAME}.fish": printed(program, "completions", "fish"),
        f"{share}/zsh/site-functions/_{NAME}": printed(program, "completions", "zsh"),
        f"{about}/LICENSE": (TOP / "LICENSE").read_bytes(),
        f"{about}/METADATA": metadata(version),
        f"{about}/WHEEL": "\n".join(wheel).encode() + b"\n",
    }


def record(content, about):
    """The list of the files, with their hashes; of itself it has none."""
    lines = []
    for name, data in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(data)}")
    return "\n".join([*lines, f"{about}/RECORD,,"]).encode() + b"\n"


def add(archive, name, data):
    """Adds a file as if it had been made long ago: when it was built says nothing of what it is."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    mode = 0o755 if "/scripts/" in name else 0o644
    entry.external_attr = (0o100000 | mode) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data, compresslevel=9)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, default=TOP / ".build/release/algolint")
    parser.add_argument("--output", type=Path, default=TOP / ".build/wheel", help="a directory")
    arguments = parser.parse_args()
    program = arguments.program.absolute()
    if not program.is_file():
        refuse(f"there is no '{program}'; run 'swift build -c release'")
    systems = [f"{system}_{machine(program.read_bytes())}" for system in SYSTEMS]
    version = printed(program, "--version").decode().split()[1]
    content = files(program, version, systems)
    about = f"{NAME}-{version}.dist-info"
    content[f"{about}/RECORD"] = record(content, about)
    arguments.output.mkdir(parents=True, exist_ok=True)
    path = arguments.output / f"{NAME}-{version}-py3-none-{'.'.join(systems)}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            add(archive, name, data)
    print(path)


main()
