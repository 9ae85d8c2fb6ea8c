"""Generated inputs: built from values, put together from a grammar's pieces, and mutated."""

import json
import os
from random import Random

from differential_writing import Writer, random_value
from tool import INVALID, VALID

PIECES = [
    "a", "b: ", "- ", "? ", ": ", '"x"', "'y'", "[", "]", "{", "}", ",", "\n", "\n", "\n ", "\n  ", "    ", "\t",
    "# c", " #", "#", "&a ", "&b\n", "*a", "*a : ", "!!str ", "!!int ", "! ", "!l ", "|", ">", "|+\n", "|-\n", ">-\n",
    "|2\n", ">1\n", "...\n", "---\n", "--- ", "%YAML 1.2\n", "%TAG ! !\n", "key: v\n", "- - ", "- a\n", "  k: v\n",
    "1", "0x1F", "0o7", "-1", "1.5", ".inf", "true", "~", "null", '""', "''", "\\n", '"a\\tb"', "x: y", "a b", "\r\n",
    "\r", "::", ":", "-", "?", "@", "`", "!", "&", "*", "<<", "é", "中", "\ufeff", "\u0085", " \n", "\n\n", '"a\n b"',
    "'a\n\n b'", '"\\u00e9"', '"\\\n"', "\ta", "-\t", ":\t", "[a, b]", "{a: b}", "[a: b]", '{"a":b}', "---\t", "'",
    '"', "k: |\n", "k: >\n", "   text\n", "\t\n", "\\", "\x07", "\x00",
]  # fmt: skip
INDICATORS = " \n\t:-#,[]{}\"'&*!|>?%@`\\ab1\r"
LARGEST = 6000


class Inputs:
    """The inputs of one chunk of a run; the same seed gives the same inputs."""

    def __init__(self, seed):
        self.random = Random(seed)

    def next(self):
        """An input, and the values it was built from, if it was."""
        kind = self.random.random()
        if kind < 0.25:
            values = [random_value(self.random) for _ in range(self.random.choice([1, 1, 1, 2]))]
            text = Writer(self.random).stream(values)
            if self.random.random() < 0.6:
                return text.encode(), values
            return self.mutated(text), None
        if kind < 0.45:
            return self.pieces().encode(), None
        if kind < 0.6:
            return self.mutated(self.grammar()), None
        return self.mutated(self.random.choice(self.texts())), None

    @staticmethod
    def texts():
        if not Inputs.known_texts:
            for path in VALID + INVALID:
                data = path.read_bytes()
                if len(data) < LARGEST:
                    Inputs.known_texts.append(data.decode("utf-8", "replace"))
            for case in suite_cases():
                # The suite's cases are short, and each is about something; so they weigh more.
                Inputs.known_texts += [case] * 2
        return Inputs.known_texts

    known_texts = []

    def pieces(self):
        return "".join(self.random.choice(PIECES) for _ in range(self.random.randint(1, 10)))

    def mutated(self, text):
        """The text after one to four small changes, the last perhaps of a byte."""
        for _ in range(self.random.randint(1, 4)):
            change = self.random.choice(
                [self.change_character, self.change_character, self.change_line]
            )
            text = change(text)
        data = text.encode("utf-8", "surrogatepass")
        if data and self.random.random() < 0.04:
            place = self.random.randrange(len(data))
            data = data[:place] + bytes([self.random.randrange(256)]) + data[place + 1 :]
        return data

    def change_character(self, text):
        random = self.random
        place = random.randrange(len(text) + 1)
        kind = random.randrange(7)
        if kind == 0:
            return text[:place] + text[place + 1 :]
        if kind == 1:
            return text[:place] + text[place : place + 1] + text[place:]
        if kind == 2:
            first, second = sorted((place, random.randrange(len(text) + 1)))
            swapped = text[second : second + 1] + text[first + 1 : second] + text[first : first + 1]
            return text[:first] + swapped + text[second + 1 :]
        if kind == 3:
            return text[:place] + random.choice(PIECES) + text[place:]
        if kind == 4:
            return text[:place] + random.choice(INDICATORS) + text[place + 1 :]
        end = place + random.randint(1, 12)
        if kind == 5:
            target = random.randrange(len(text) + 1)
            return text[:target] + text[place:end] + text[target:]
        return text[:place] + text[end:]

    def change_line(self, text):
        random = self.random
        lines = text.splitlines(keepends=True) or ["\n"]
        place = random.randrange(len(lines))
        kind = random.randrange(6)
        if kind == 0:
            del lines[place]
        elif kind == 1:
            lines.insert(random.randrange(len(lines) + 1), lines[place])
        elif kind == 2:
            other = random.randrange(len(lines))
            lines[place], lines[other] = lines[other], lines[place]
        elif kind == 3:
            for index in range(place, min(len(lines), place + random.randint(1, 4))):
                lines[index] = random.choice([" ", "  ", "    ", "\t"]) + lines[index]
        elif kind == 4:
            lines[place] = lines[place][random.randint(1, 4) :]
        else:
            return "".join(lines[:place])
        return "".join(lines)

    def grammar(self):
        """Text of the shapes that YAML has, not all of it valid."""
        random = self.random
        lines = [
            f"t{index}: {self.node(0, 0)}{random.choice(['', ' # c'])}"
            for index in range(random.randint(1, 3))
        ]
        return random.choice(["", "", "---\n", "# c\n"]) + "\n".join(lines) + random.choice(["\n", ""])

    def node(self, indent, depth):
        random = self.random
        kind = random.randrange(9 if depth < 3 else 5)
        if kind == 0:
            return random.choice(["1", "a", '"q"', "'s'", "null", "", "true", "x y", "1e3", '"a\\nb"'])
        if kind == 1:
            text = random.choice(["|", ">", "|-", ">+", "|+", ">-", "|2", ">1-"]) + "\n"
            for _ in range(random.randint(0, 4)):
                inner = indent + random.choice([2, 2, 2, 3])
                text += " " * inner + random.choice(["l1", "l 2", "", "- x", "# no", "\tl"]) + "\n"
            return text
        if kind == 2:
            separator = random.choice([", ", ",", ",\n" + " " * (indent + 1)])
            items = ["1", "a: b", '"x":1', "[]", "{}", "{a: b}", "c", "? d", "c d"]
            return "[" + separator.join(random.choice(items) for _ in range(random.randint(0, 3))) + "]"
        if kind == 3:
            items = ["k%d: v", '"j%d":2', "l%d", "m%d: [1]", "n%d : , "]
            return "{" + ", ".join(random.choice(items) % i for i in range(random.randint(0, 3))) + "}"
        if kind == 4:
            return random.choice(["&a x", "*a", "!!str 1", "!!int 3", "&b", "! 1", "&c\n  k: v", "!!map {}"])
        text = ""
        for index in range(random.randint(1, 3)):
            inner = indent + (random.choice([0, 2, 3]) if random.random() < 0.1 else 2)
            if kind < 7:
                head = f"k{index}:" + random.choice([" ", " ", "  ", "\t"])
            else:
                head = "-" + random.choice([" ", " ", "   "])
            text += "\n" + " " * inner + head + self.node(indent + 2, depth + 1)
        return text


def suite_cases():
    """The texts of the public suite, if ALGOLINT_YAML_SUITE names the file."""
    path = os.environ.get("ALGOLINT_YAML_SUITE")
    if not path or not os.path.isfile(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [json.loads(line)["yaml"] for line in file if line.strip()]
