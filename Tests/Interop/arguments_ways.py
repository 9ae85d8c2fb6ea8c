"""The ways in which arguments come to a parser, and lines that only look like one."""


class Ways:
    """Part of a program: each way gives the lines that add some arguments to the parser of that name."""

    def definitions(self, parser, most=6):
        lines = []
        ways = [self.direct] * 8 + [self.grouped, self.aliased, self.helped, self.decoy]
        if self.boldness:
            bold = [self.looped, self.tabled, self.conditional, self.splatted, self.tried, self.defaults, self.exclusive]
            bold += [self.wrapped, self.passed_on, self.from_module]
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

    def wrapped(self, parser):
        """A function, a lambda or a partial one stands for the method."""
        add = self.fresh("add")
        names, keywords = self.pieces.option()
        kept = ", ".join(f"{key}={value}" for key, value in keywords)
        partial = f"{parser}.add_argument{', ' + kept if kept else ''}"
        return self.random.choice(
            [
                [f"{add} = lambda *names, **keywords: {parser}.add_argument(*names, **keywords)", *self.pieces.call(add, names, keywords)],
                ["from functools import partial", f"{add} = partial({partial})", f"{add}({', '.join(names)})"],
                [f"def {add}(*names, **keywords):", f"    {parser}.add_argument(*names, **keywords)", *self.pieces.call(add, names, keywords)],
            ]
        )

    def passed_on(self, parser):
        """A function with parameters of its own is called several times."""
        add = self.fresh("option")
        lines = [f"def {add}(parser, name, kind=str, value=None, **more):"]
        lines += ["    parser.add_argument('--' + name, type=kind, default=value, **more)"]
        for _ in range(self.random.randint(1, 2)):
            rest = self.random.choice(["", ", int, 3", ", kind=float, value=0.5", ", value='x', help='more'", ", required=True"])
            lines.append(f"{add}({parser}, '{self.pieces.name()}'{rest})")
        return lines

    def from_module(self, parser):
        """Constants come from a module of the script's own."""
        module = self.fresh("settings")
        values = {"RATE": "0.5", "NAMES": "['a', 'b']", "TEXT": "'from a module'", "NOTHING": "None"}
        self.modules[module + ".py"] = "".join(f"{key} = {value}\n" for key, value in values.items())
        way, prefix = self.random.choice(
            [(f"import {module}", module + "."), (f"import {module} as m", "m."), (f"from {module} import {', '.join(values)}", "")]
        )
        used = self.random.sample(list(values), 2)
        return [way, *(f"{parser}.add_argument('--{self.pieces.name()}', default={prefix}{key})" for key in used)]

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
