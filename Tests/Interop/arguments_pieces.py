"""What generated scripts are made of: names, values, calls in many layouts, and noise between them."""

WORDS = "data_url train_url lr learning-rate batch_size epochs momentum weight_decay seed num-workers model optimizer".split()
WORDS += "hidden layers dropout warmup 学习率 gpu rank steps gamma beta size split mode device fp16 name path".split()


class Pieces:
    def __init__(self, random):
        self.random = random
        self.used, self.letters = set(), list("abcdefgijklmnopqrstuvwxyz")
        random.shuffle(self.letters)
        self.known_constants = []

    def name(self):
        """A name that the script doesn't have yet."""
        name = word = self.random.choice(WORDS)
        while name.replace("-", "_") in self.used:
            name = f"{word}{self.random.choice('_-')}{self.random.randrange(1000)}"
        self.used.add(name.replace("-", "_"))
        return name

    def argument(self):
        """Names and keywords of an argument, as they are written."""
        if self.random.random() < 0.06:
            return [f"'{self.name()}'"], self.random.choice([[], [("type", "int"), ("nargs", "'?'")], [("help", "'positional'")]])
        return self.option()

    def option(self, constants=True):
        names = [self.quoted("--" + self.name())]
        if self.letters and self.random.random() < 0.2:
            short = f"'-{self.letters.pop()}'"
            names = self.random.choice([[*names, short], [short, *names]])
        if self.random.random() < 0.05:
            names.append(self.quoted("--" + self.name()))
        return names, self.keywords(constants)

    def keywords(self, constants):
        random = self.random
        if random.random() < 0.15:
            flag = random.choice(["store_true", "store_false", "count"])
            keywords = [("action", f"'{flag}'")]
            if random.random() < 0.3:
                keywords.append(("default", random.choice(["False", "True", "0", "None"])))
        else:
            keywords = self.value_keywords(constants)
        if random.random() < 0.5:
            keywords.append(("help", self.help()))
        if random.random() < 0.08:
            keywords.append(("dest", f"'{self.name().replace('-', '_')}'"))
        if random.random() < 0.1:
            keywords.append(("required", random.choice(["True", "False"])))
        random.shuffle(keywords)
        return keywords

    def value_keywords(self, constants):
        random = self.random
        kinds = ["str", "int", "float", "bool", None, None, "lambda s: s.strip()", "os.path.abspath", "str"]
        kind = random.choice(kinds)
        if kind and kind.startswith("os") and not constants:
            kind = "str"
        keywords = [("type", kind)] if kind else []
        chance = random.random()
        value = self.value(kind)
        if constants and self.known_constants and random.random() < 0.2:
            value = random.choice(self.known_constants)
        if chance < 0.12:
            values = [self.value(kind) for _ in range(3)]
            keywords.append(("choices", random.choice(["[{}]", "({})"]).format(", ".join(values))))
            keywords.append(("default", random.choice(values)))
        elif chance < 0.24:
            keywords.append(("nargs", random.choice(["'+'", "'*'", "2", "'?'", '"+"'])))
            keywords.append(("default", random.choice(["[]", "None", f"[{value}, {value}]", f"({value}, {value})"])))
        elif chance < 0.85:
            keywords.append(("default", value))
        return keywords

    def value(self, kind):
        random = self.random
        if kind == "int":
            return random.choice(["0", "1", "-1", "10", "0x1F", "1_000", "2 ** 4", "64 * 2", "-  3", "(7)", "None", "'5'"])
        if kind == "float":
            return random.choice(["0.1", "1e-3", "5E-4", ".5", "2.", "-0.25", "1", "float('inf')", "1 / 4", "3e+2", "0.10", "1_0.5"])
        if kind == "bool":
            return random.choice(["True", "False", "not True", "None"])
        return random.choice(
            ["''", "'data'", '"a b"', "'目录/数据'", "r'C:\\new'", "'it' 's'", "'a' + 'b'", '"""long"""', "'#no'", "')'", "'\\t\\u4e2d'", "'%s' % 3"]
            + ["None", "'x'.upper()", "f'{1 + 1}'", "os.environ.get('NOWHERE', 'x')" if kind == "unsafe" else "u'u'"]
        )

    def constants(self):
        """Assignments at the top of a module, whose names values may use."""
        lines = []
        for _ in range(self.random.randrange(4)):
            name = f"CONSTANT_{len(self.known_constants)}_{self.random.randrange(100)}"
            self.known_constants.append(name)
            value = self.value(self.random.choice(["int", "float", "str", "bool"]))
            way = self.random.randrange(6)
            if way == 0:
                lines += [f"{name} = None", f"{name} = {value}"]
            elif way == 1:
                lines.append(f"{name}: object = {value}")
            elif way == 2:
                lines.append(f"{name}, unused = {value}, 1")
            elif way == 3:
                lines.append(f"{name} = os.environ.get('NOWHERE', {value})")
            else:
                lines.append(f"{name} = {value}")
        return lines

    def help(self):
        return self.random.choice(
            ["'help'", "'初始学习率（默认 0.1）'", '"don\'t (really)"', "'a, b, [c], {d}'", "'two ' 'parts'", "('in ' 'brackets')"]
            + ["'100%% # sure'", "'''three\nlines\n'''", "f'of {1}'", "'''parser.add_argument(\"--no\")'''"]
        )

    def quoted(self, text):
        return self.random.choice(["'{}'", '"{}"', "'{}'", '"""{}"""', "u'{}'", "r'{}'"]).format(text)

    def call(self, function, names, keywords):
        """A call in one of many layouts, as lines."""
        random = self.random
        parts = list(names) + [random.choice(["{}={}", "{}={}", "{} = {}"]).format(key, value) for key, value in keywords]
        layout = random.randrange(8)
        if layout < 3:
            return lines_of(f"{function}({', '.join(parts)})")
        if layout == 3:
            return lines_of(f"{function}({', '.join(parts)},)" + random.choice(["", "  # (comment", ";"]))
        if layout == 4:
            return [f"{function}(", *lines_of(",\n".join("    " + part for part in parts) + ","), ")"]
        if layout == 5:
            inner = []
            for part in parts:
                inner += lines_of(f"    {part},") + random.choice([[], ["    # default=3,"], [""], ["  # ) unbalanced ' quote"]])
            return [f"{function}(  # begins", *inner, ")"]
        if layout == 6:
            return lines_of(f"{function} ( " + " , ".join(parts) + " )")
        space = " " * (len(function) + 1)
        return lines_of(f"{function}({(',' + chr(10) + space).join(parts)})")

    def noise(self):
        """Lines that change nothing."""
        return self.random.choice(
            [
                [],
                [],
                [""],
                ["# parser.add_argument('--commented-out')"],
                ["x = [1, 2, (3, 4)]  # ] )"],
                ["'''", "parser.add_argument('--in-a-string')", "'''"],
                ["print('parse_args()', \"parser.parse_args()\")"],
                ["y = {'a': 1, 'b': [2]}; z = y['b'][0]"],
                ["def helper(a, b=1, *c, **d):", "    return a if b else c"],
                ["assert True, 'never'"],
                ["w = lambda *a, **k: (a, k)"],
                ["for i in range(3):", "    pass"],
            ]
        )


def lines_of(text):
    return text.split("\n")
