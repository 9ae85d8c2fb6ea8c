"""Random training scripts: arguments that are defined in every way that the generator knows, among things that only look so."""

from random import Random

from arguments_pieces import Pieces


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


class Program:
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
        starts = [[], ["#!/usr/bin/env python"], ["# -*- coding: utf-8 -*-"], ['"""训练脚本。"""'], ["from __future__ import annotations"]]
        return self.random.choice(starts)

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

    # MARK: the places where a parser lives

    def made(self, name):
        keywords = self.random.sample(
            ["description='训练'", "add_help=True", f"formatter_class={self.library}.ArgumentDefaultsHelpFormatter", "prog='x'"],
            self.random.randrange(3),
        )
        if self.random.random() < 0.1:
            keywords.append("allow_abbrev=False")
        return [f"{name} = {self.maker}({', '.join(keywords)})"]

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

    # MARK: the ways in which arguments come to a parser

    def definitions(self, parser, most=6):
        lines = []
        ways = [self.direct] * 8 + [self.grouped, self.aliased, self.helped, self.decoy]
        if self.boldness:
            bold = [self.looped, self.tabled, self.conditional, self.splatted, self.tried, self.defaults, self.exclusive]
            ways += bold * self.boldness
        for _ in range(self.random.randint(1, most)):
            lines += self.random.choice(ways)(parser)
            lines += self.pieces.noise() if self.random.random() < 0.2 else []
        return lines

    def fresh(self, word):
        self.counter += 1
        return f"{word}{self.counter}"

    def direct(self, parser):
        return self.pieces.call(f"{parser}.add_argument", *self.pieces.argument())

    def grouped(self, parser):
        group = self.fresh("group")
        made = self.random.choice(["add_argument_group('a group')", "add_argument_group()", "add_mutually_exclusive_group()"])
        lines = [f"{group} = {parser}.{made}"]
        for _ in range(self.random.randint(1, 3)):
            names, keywords = self.pieces.option()
            # What is exclusive can't be required.
            keywords = [pair for pair in keywords if pair[0] != "required"]
            lines += self.pieces.call(f"{group}.add_argument", names, keywords)
        return lines

    def exclusive(self, parser):
        first, second = (self.pieces.name() for _ in range(2))
        group = self.fresh("mode")
        return [
            f"{group} = {parser}.add_mutually_exclusive_group(required={self.random.choice(['True', 'False'])})",
            f"{group}.add_argument('--{first}', action='store_true')",
            f"{group}.add_argument('--no-{first}', dest='{first}', action='store_false')",
            f"{group}.add_argument('--{second}', action='store_const', const=3, default=None)",
        ]

    def aliased(self, parser):
        alias = self.fresh("add")
        lines = [f"{alias} = {parser}.add_argument"]
        for _ in range(self.random.randint(1, 2)):
            lines += self.pieces.call(alias, *self.pieces.argument())
        return lines

    def helped(self, parser):
        """A function adds arguments; it stands before, or in a module of its own."""
        function = self.fresh("add_options")
        own = self.random.choice(["parser", "p", "group"])
        body = []
        for _ in range(self.random.randint(1, 3)):
            body += self.pieces.call(f"{own}.add_argument", *self.pieces.option(constants=False))
        body += self.random.choice([[], ["return"], [f"return {own}"]])
        definition = [f"def {function}({own}):", *indented(body)]
        if self.random.random() < 0.3:
            module = self.fresh("helper")
            self.modules[module + ".py"] = "\n".join(["import argparse", *definition]) + "\n"
            return [f"from {module} import {function}", f"{function}({parser})"]
        argument = self.random.choice([parser, f"{own}={parser}"])
        return [*definition, f"{function}({argument})"]

    def looped(self, parser):
        names = [self.pieces.name() for _ in range(self.random.randint(1, 4))]
        variable = self.random.choice(["name", "n", "key"])
        shown = self.random.choice([f"'--' + {variable}", f"f'--{{{variable}}}'", f"'--%s' % {variable}", f"'--{{}}'.format({variable})"])
        iterable = self.random.choice([f"{names}", f"{tuple(names)},"[:-1], f"{' '.join(names)!r}.split()"])
        keywords = self.random.choice(["", ", type=int", ", default=None", f", dest={variable}"])
        call = f"{parser}.add_argument({shown}{keywords})"
        body = self.random.choice([[call], [f"if {variable} == '{names[0]}':", "    continue", call], [call, "break"]])
        return [f"for {variable} in {iterable}:", *indented(body)]

    def tabled(self, parser):
        table = self.fresh("TABLE")
        rows = []
        for _ in range(self.random.randint(1, 3)):
            (names, keywords) = self.pieces.option()
            pairs = ", ".join(f"'{key}': {value}" for key, value in keywords)
            rows.append(f"    (({', '.join(names)},), {{{pairs}}}),")
        return [f"{table} = [", *rows, "]", f"for names, keywords in {table}:", f"    {parser}.add_argument(*names, **keywords)"]

    def splatted(self, parser):
        table = self.fresh("common")
        names, keywords = self.pieces.option()
        pairs = ", ".join(f"{key}={value}" for key, value in keywords)
        return [f"{table} = dict({pairs})", f"{parser}.add_argument({', '.join(names)}, **{table})"]

    def conditional(self, parser):
        test = self.random.choice(
            [
                "True",
                "False",
                "not False",
                "1 > 2",
                "os.environ.get('NOWHERE')",
                "'NOWHERE' not in os.environ",
                "len(sys.argv) > 100",
                "sys.version_info[0] >= 3",
                "__name__ == '__main__'",
                "torch.cuda.is_available()" if any("import torch" in line for line in self.head) else "None",
            ]
        )
        lines = [f"if {test}:", *indented(self.direct(parser))]
        if self.random.random() < 0.5:
            lines += ["else:", *indented(self.direct(parser))]
        return lines

    def tried(self, parser):
        return self.random.choice(
            [
                ["try:", *indented(self.direct(parser)), "except Exception:", *indented(self.direct(parser))],
                ["try:", "    import apex", "    has_apex = True", "except ImportError:", "    has_apex = False"]
                + (["if has_apex:", *indented(self.direct(parser))]),
                ["try:", "    raise KeyError('x')", "except KeyError:", *indented(self.direct(parser))],
                [f"with open('{self.fresh('file')}', 'w') as file:", *indented(self.direct(parser))],
                ["while True:", *indented(self.direct(parser)), "    break"],
            ]
        )

    def defaults(self, parser):
        name = self.pieces.name()
        dest = name.replace("-", "_")
        lines = [f"{parser}.add_argument('--{name}', type=int, default=1)", f"{parser}.set_defaults({dest}=2)"]
        return lines if self.random.random() < 0.5 else lines[::-1]

    def decoy(self, parser):
        name = self.fresh("decoy")
        return self.random.choice(
            [
                [f"# {parser}.add_argument('--{name}')"],
                [f'"""{parser}.add_argument(\'--{name}\')"""'],
                [f"text{name} = \"{parser}.add_argument('--{name}')\""],
                [f"other{name} = {self.maker}()", f"other{name}.add_argument('--{name}', type=int)"],
                [f"def never{name}(parser):", f"    parser.add_argument('--{name}')"],
                [f"{name} = {{'add_argument': print}}", f"{name}['add_argument']('--{name}')"],
                [f"class {name}:", "    @staticmethod", "    def add_argument(*names):", "        pass", f"{name}.add_argument('--{name}')"],
                ["if False:", f"    {parser}.add_argument('--{name}')"],
            ]
        )


def indented(lines):
    """A block; the lines of a string that is open must stay where they are."""
    return ["    " + line if line else line for line in lines]


def tabbed(line):
    stripped = line.lstrip(" ")
    count = len(line) - len(stripped)
    return "\t" * (count // 4) + " " * (count % 4) + stripped
