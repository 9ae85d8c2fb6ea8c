"""Random training scripts: arguments that are defined in every way that the generator knows, among things that only look so."""

from random import Random

from arguments_pieces import Pieces
from arguments_ways import Ways, indented


def write_scripts(folder, seed, count):
    """Writes scripts into folders of their own; returns the paths of their boot files."""
    paths = []
    for index in range(count):
        files = Program(Random(f"{seed}/{index}")).files()
        top = folder / f"{index:05}"
        for name, text in files.items():
            path = top / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        paths.append(top / "train.py")
    return paths


class Program(Ways):
    """One script: first how its parser is made, then how arguments come to it, then how it is parsed."""

    def __init__(self, random):
        self.random = random
        self.pieces = Pieces(random)
        self.head, self.modules, self.counter = [], {}, 0
        self.boldness = random.choice([0, 0, 1, 2, 4])

    def files(self):
        random = self.random
        self.imports()
        constants = self.pieces.constants()
        body = random.choice([self.at_top, self.in_function, self.in_main, self.in_class, self.in_module])()
        lines = [*self.start(), *self.head, *self.pieces.noise(), *constants, *self.pieces.noise(), *body]
        text = "\n".join(lines) + random.choice(["\n", "\n", ""])
        if random.random() < 0.1:
            text = text.replace("\n", "\r\n")
        if random.random() < 0.1:
            text = "\n".join(tabbed(line) for line in text.split("\n"))
        if random.random() < 0.05:
            text = "\ufeff" + text
        return {"train.py": text, **self.modules}

    def start(self):
        starts = ["", "#!/usr/bin/env python", "# -*- coding: utf-8 -*-", '"""训练脚本。"""', "from __future__ import annotations"]
        return [line for line in [self.random.choice(starts)] if line]

    def imports(self):
        lines, self.maker, self.library = self.random.choice(
            [
                (["import argparse"], "argparse.ArgumentParser", "argparse"),
                (["import os, argparse, sys"], "argparse.ArgumentParser", "argparse"),
                (["import argparse as ap"], "ap.ArgumentParser", "ap"),
                (["from argparse import ArgumentParser", "import argparse"], "ArgumentParser", "argparse"),
                (["import argparse", "from argparse import (ArgumentParser as Parser,", "    Namespace)"], "Parser", "argparse"),
            ]
        )
        self.head += lines + ["import os", "import sys"]
        self.head += self.random.sample(["import torch", "import numpy as np", "from torch import nn, optim"], 2)

    def made(self, name):
        formatter = f"formatter_class={self.library}.ArgumentDefaultsHelpFormatter"
        possible = ["description='训练'", "add_help=True", formatter, "prog='x'"]
        keywords = self.random.sample(possible, self.random.randrange(3))
        if self.random.random() < 0.1:
            keywords.append("allow_abbrev=False")
        before, maker = [], self.maker
        if self.random.random() < 0.1:
            base = self.fresh("base")
            before = [f"{base} = {self.maker}(add_help=False)"]
            before += self.pieces.call(f"{base}.add_argument", *self.pieces.option())
            keywords.append(self.random.choice([f"parents=[{base}]", f"parents=({base},)"]))
        elif self.random.random() < 0.08:
            maker = self.fresh("Own")
            before = [f"class {maker}({self.maker}):", "    def error(self, message):", "        sys.exit(message)"]
        return [*before, f"{name} = {maker}({', '.join(keywords)})"]

    def parsed(self, name):
        return self.random.choice(
            [
                f"args = {name}.parse_args()",
                f"args, unknown = {name}.parse_known_args()",
                f"args, _ = {name}.parse_known_args(sys.argv[1:])",
                f"args = {name}.parse_known_args()[0]",
                f"print({name}.parse_args(None))",
            ]
        )

    def at_top(self):
        return [*self.made("parser"), *self.definitions("parser"), self.parsed("parser")]

    def in_main(self):
        body = [*self.made("p"), *self.definitions("p"), self.parsed("p")]
        return ["if __name__ == '__main__':", *indented(body)]

    def in_function(self):
        name = self.random.choice(["get_parser", "build", "options"])
        makes = [*self.made("parser"), *self.definitions("parser")]
        way = self.random.randrange(3)
        if way == 0:
            function = [*makes, "return parser"]
            after = [f"parser = {name}()", *self.definitions("parser", 1), self.parsed("parser")]
        elif way == 1:
            function = [*makes, self.parsed("parser"), "return 1"]
            after = [f"{name}()"]
        else:
            function = [*makes, "return parser"]
            after = [self.parsed(f"{name}()")]
        guard = self.random.choice([["if __name__ == '__main__':"], ["def main():"], []])
        if guard:
            after = [*guard, *indented(after), *(["main()"] if guard[0].startswith("def") else [])]
        return [f"def {name}():", *indented(function), "", "", *after]

    def in_class(self):
        make = [line.replace("parser = ", "self.parser = ", 1) for line in self.made("parser")]
        start = [*make, *self.definitions("self.parser")]
        add = self.definitions("self.parser", 2)
        methods = ["def __init__(self, name='x'):", *indented(["self.name = name", *start])]
        methods += ["", "def add(self):", *indented([*add, "return self"])]
        methods += ["", "def parse(self):", *indented([self.parsed("self.parser"), "return 1"])]
        calls = self.random.choice(
            [["options = Options()", "options.add()", "options.parse()"], ["Options().add().parse()"], ["Options('y').parse()"]]
        )
        return [self.random.choice(["class Options:", "class Options(object):"]), *indented(methods), "", *calls]

    def in_module(self):
        name = self.random.choice(["options", "config/options", "lib/cli"])
        dotted = name.replace("/", ".")
        outside, self.pieces.known_constants = self.pieces.known_constants, []
        own = [*self.head, *self.pieces.constants(), "", "", "def get_parser():"]
        own += indented([*self.made("parser"), *self.definitions("parser"), "return parser"])
        self.pieces.known_constants = outside
        self.modules[name + ".py"] = "\n".join(own) + "\n"
        if "/" in name:
            self.modules[name.split("/")[0] + "/__init__.py"] = ""
        way, call = self.random.choice(
            [
                (f"from {dotted} import get_parser", "get_parser()"),
                (f"from {dotted} import get_parser as make", "make()"),
                (f"import {dotted}", f"{dotted}.get_parser()"),
                (f"import {dotted} as cli", "cli.get_parser()"),
                (f"from {dotted} import *", "get_parser()"),
            ]
        )
        return [way, f"parser = {call}", *self.definitions("parser", 2), self.parsed("parser")]


def tabbed(line):
    stripped = line.lstrip(" ")
    count = len(line) - len(stripped)
    return "\t" * (count // 4) + " " * (count % 4) + stripped
