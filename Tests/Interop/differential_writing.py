"""YAML text that is valid by construction: values, written in randomly chosen styles.

The value is known before the text is, so no reader has to be believed.
"""

import json
import re

from core_schema import resolve

WORDS = ["a", "b1", "name", "x-y", "obs", "train.py", "_k", "数据", "é", "n/a", "A"]
HARD = [
    "", " ", "~", "true", "Null", "1", "012", "0x1F", ".5", "1e3", ".inf", "x: y", "- a", "a #b", "# c",
    "it's", 'say "x"', "\\", "a\\n", "a\tb", "\t", " lead", "trail ", "a\nb", "a\nb\n", "\n", "a\n\nb\n\n",
    "\n a", " a\n  b\nc\n", "\u0085", "\u2028a", "\x07", "\U0001f600", "a,b", "[x]", "{", "}", "*a", "&a",
    "!t", "%d", "@", "`", "---", "...", "a:", ":a", "?x", "-", "a: b\nc: d\n", "#", "|", ">-", "<<", "=",
]  # fmt: skip
PLAIN = re.compile(r"[A-Za-z_数é][A-Za-z0-9_数据é./+-]*(?: [A-Za-z0-9_数据é./+-]+)*")
BLOCK = re.compile(r"[\n -~\u00a1-\u2027]*")


def random_value(random, depth=0):
    """A value that JSON has, too."""
    kind = random.randrange(10 if depth < 3 else 6)
    if kind == 0:
        return random.choice([None, True, False])
    if kind == 1:
        return random.choice([0, 1, -1, 12, 255, 4096, 10**9])
    if kind == 2:
        return random.choice([0.5, -2.25, 1e300, 0.001])
    if kind < 5:
        return " ".join(random.choice(WORDS) for _ in range(random.randint(1, 4)))
    if kind == 5:
        return random.choice(HARD)
    if kind < 8:
        keys = {random_key(random) for _ in range(random.randint(0, 4))}
        return {key: random_value(random, depth + 1) for key in sorted(keys)}
    return [random_value(random, depth + 1) for _ in range(random.randint(0, 4))]


def random_key(random):
    if random.random() < 0.9:
        return random.choice(WORDS) + random.choice(["", "", "1", " x"])
    return random.choice(HARD)


class Writer:
    """Writes values in randomly chosen styles."""

    def __init__(self, random):
        self.random = random
        self.anchored = []

    def stream(self, values):
        text = ""
        for index, value in enumerate(values):
            self.anchored = []
            body = self.document(value)
            starts_bare = index == 0 and self.chance(0.7)
            text += body if starts_bare else "---" + self.comment() + "\n" + body
            if self.chance(0.1):
                text += "...\n"
        if self.chance(0.05):
            text = "# c\n\n" + text
        if self.chance(0.05):
            text = "\ufeff" + text
        ending = self.random.choice(["\n"] * 8 + ["\r\n", "\r"])
        return text.replace("\n", ending)

    def chance(self, probability):
        return self.random.random() < probability

    def comment(self):
        return self.random.choice([" # c", "  #", "\t# 注"]) if self.chance(0.1) else ""

    def between(self):
        """What may stand between two entries of a block collection."""
        return self.random.choice(["\n", "# c\n", "   # c\n"]) if self.chance(0.06) else ""

    def document(self, value):
        if isinstance(value, dict) and value and self.chance(0.8):
            return self.mapping(value, 0)
        if isinstance(value, list) and value and self.chance(0.8):
            return self.sequence(value, 0)
        return self.inline(value, 1) + self.comment() + "\n"

    def mapping(self, value, indent):
        """Lines, each ending in a line feed; the first is indented, too."""
        text = ""
        for key, item in value.items():
            text += " " * indent + self.key(key) + self.random.choice(["", "", "", " "]) + ":"
            text += self.after_indicator(item, indent, is_entry=False)
        return text

    def sequence(self, value, indent):
        return "".join(
            " " * indent + "-" + self.after_indicator(item, indent, is_entry=True) for item in value
        )

    def after_indicator(self, value, indent, is_entry):
        """What follows `:` or `-` in a collection at `indent`, with the line's end."""
        for name, known in self.anchored:
            if known == repr(value) and self.chance(0.5):
                return f" *{name}" + self.comment() + "\n" + self.between()
        anchor = ""
        if self.chance(0.05):
            anchor = f" &n{len(self.anchored)}"
        text = self.unanchored(value, indent, is_entry, anchor)
        if anchor:
            self.anchored.append((anchor[2:], repr(value)))
        return anchor + text

    def unanchored(self, value, indent, is_entry, anchor):
        inner = indent + self.random.choice([1, 2, 2, 2, 4])
        if isinstance(value, (dict, list)) and value and self.chance(0.8):
            write = self.mapping if isinstance(value, dict) else self.sequence
            if is_entry and not anchor and self.chance(0.7):
                gap = self.random.choice([1, 1, 1, 2, 3])
                return " " * gap + write(value, indent + 1 + gap).lstrip(" ")
            if isinstance(value, list) and not is_entry and self.chance(0.3):
                inner = indent
            return self.comment() + "\n" + self.between() + write(value, inner)
        if isinstance(value, str) and BLOCK.fullmatch(value) and self.chance(0.3):
            block = self.block_scalar(value, indent, inner)
            if block:
                return block
        if value is None and self.chance(0.3):
            return self.comment() + "\n" + self.between()
        gap = self.random.choice([" "] * 9 + ["  ", "\t", "\n" + " " * inner])
        return gap + self.inline(value, inner) + self.comment() + "\n" + self.between()

    def block_scalar(self, value, indent, inner):
        content = value.rstrip("\n")
        line_feeds = len(value) - len(content)
        chomping = "-" if line_feeds == 0 else "+"
        if line_feeds == 1 and content and self.chance(0.7):
            chomping = ""
        needs_indicator = value[:1] in (" ", "\n", "") or self.chance(0.1)
        digit = str(inner - indent) if needs_indicator else ""
        header = self.random.choice([digit + chomping, chomping + digit])
        lines = content.split("\n") if content else []
        style = "|"
        if all(line and line[0] not in " \t" for line in lines) and self.chance(0.4):
            style = ">"
            broken = []
            for index, line in enumerate(lines):
                if index:
                    broken.append("")
                # A space between two words may be a line break instead.
                broken += re.split(r"(?<=[^ ]) (?=[^ ])", line) if self.chance(0.3) else [line]
            lines = broken
        if any(not line.strip(" ") and line for line in lines):
            return None
        if not content:
            lines = []
        lines += [""] * (line_feeds - 1 if content else line_feeds)
        text = f" {style}{header}" + self.comment() + "\n"
        for line in lines:
            text += (" " * inner + line if line else "") + "\n"
        return text

    def key(self, value):
        style = self.random.choice("pppds")
        if style == "p" and self.is_plain(value):
            return value
        if style == "s" and "'" not in value and value.isprintable() and value.isascii():
            return f"'{value}'"
        return self.double_quoted(value)

    def inline(self, value, indent):
        """A node that ends where its text ends; further lines are indented by `indent`."""
        if isinstance(value, dict):
            parts = [self.flow_entry(key, item, indent) for key, item in value.items()]
            return "{" + self.joined(parts, indent) + "}"
        if isinstance(value, list):
            return "[" + self.joined([self.inline(item, indent) for item in value], indent) + "]"
        if isinstance(value, str):
            return self.string(value, indent)
        if value is None:
            return self.random.choice(["null", "~", "Null", "NULL"])
        if isinstance(value, bool):
            word = "true" if value else "false"
            return self.random.choice([word, word.title(), word.upper()])
        if isinstance(value, int):
            forms = [str(value), str(value), f"!!int {value}"]
            if value >= 0:
                forms += [f"+{value}", f"0{value}", f"0x{value:x}", f"0o{value:o}", f"0x{value:X}"]
            return self.random.choice(forms)
        return self.random.choice([repr(value), f"{value:.17e}", repr(value).upper()])

    def flow_entry(self, key, value, indent):
        name = self.key(key)
        gap = "" if name[0] in "\"'" and self.chance(0.2) else " "
        return f"{name}:{gap}{self.inline(value, indent)}"

    def joined(self, parts, indent):
        text = ""
        for index, part in enumerate(parts):
            text += ("," + self.flow_gap(indent, " ") if index else self.flow_gap(indent, "")) + part
        if parts and self.chance(0.1):
            text += ","
        return text + self.flow_gap(indent, "")

    def flow_gap(self, indent, usual):
        if self.chance(0.9):
            return usual
        return self.comment() + "\n" + " " * (indent + self.random.randint(0, 2))

    def is_plain(self, value):
        return PLAIN.fullmatch(value) is not None and resolve(value) == value

    def string(self, value, indent):
        style = self.random.choice("ppds")
        if style == "p" and self.is_plain(value):
            return self.folded(value, indent)
        if style == "s" and re.fullmatch(r"[\n -~]*", value) and not re.search(r" \n|\n ", value):
            # One line break folds into a space, so a run of line feeds takes one more.
            text = value.replace("'", "''")
            return "'" + re.sub(r"\n+", lambda run: f"\n{run[0]}{' ' * indent}", text) + "'"
        text = self.double_quoted(value)
        if self.chance(0.1):
            text = self.continued(text, indent)
        return "!!str " + text if self.chance(0.05) else text

    def double_quoted(self, value):
        if self.chance(0.5) and value.isprintable():
            return json.dumps(value, ensure_ascii=False)
        escaped = json.dumps(value, ensure_ascii=False)
        # JSON's pairs of surrogates are no escapes of YAML.
        return "".join(
            c if " " <= c <= "~" else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"
            for c in escaped
        )

    def folded(self, value, indent):
        if not self.chance(0.15):
            return value
        return "".join(
            "\n" + " " * indent if character == " " and self.chance(0.5) else character
            for character in value
        )

    def continued(self, text, indent):
        """A double-quoted scalar with an escaped line break in it."""
        places = [
            place
            for place in range(1, len(text))
            if "\\" not in text[max(0, place - 10) : place] and text[place] not in " \t"
        ]
        if not places:
            return text
        place = self.random.choice(places)
        return text[:place] + "\\\n" + " " * indent + text[place:]
