"""Mistakes that users make in a manifest, each made on one line of a sound text."""

import re

ENTRY = re.compile(r"^(?P<indent> *)(?P<dash>- )?(?P<key>[a-z_]+):(?: +(?P<value>[^ #].*?))?(?P<rest> *(?: #.*)?)$")
NUMBER = re.compile(r"-?[0-9.]+(e-?[0-9]+)?")
WORD_KEYS = ("type", "source", "annotation_type", "data_format", "split", "goal", "kind", "types")
TEXT_KEYS = ("name", "description", "label", "code_dir", "boot_file", "regex", "workspace_id", "source_dir")


class Line:
    """A line of a sound manifest, read as far as a mistake needs."""

    def __init__(self, lines, index):
        self.text = lines[index]
        self.indent = len(self.text) - len(self.text.lstrip(" "))
        match = ENTRY.match(self.text)
        self.key = match["key"] if match else None
        self.value = match["value"] if match else None
        self.rest = match["rest"] if match else ""
        self.has_dash = bool(match and match["dash"])
        self.is_content = bool(self.text.strip()) and self.text.lstrip()[0] not in "#%"
        self.is_marker = self.text.startswith(("---", "..."))
        self.has_sibling_above = self.finds_sibling(reversed(lines[:index]))
        self.is_in_block_scalar = is_in_block_scalar(lines, index, self.indent)

    def finds_sibling(self, above):
        """Whether an earlier entry of the same mapping stands above."""
        for line in above:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            indent = len(line) - len(line.lstrip(" "))
            # `- name: a` begins a mapping two columns to the right of its dash.
            if line.lstrip(" ").startswith("- ") and indent + 2 <= self.indent:
                return indent + 2 == self.indent
            if indent <= self.indent:
                return indent == self.indent and ENTRY.match(line) is not None
        return False

    def with_value(self, value):
        head = self.text[: self.text.index(":") + 1]
        return f"{head} {value}{self.rest}"


def is_in_block_scalar(lines, index, indent):
    """Whether a block scalar above holds this line."""
    for line in reversed(lines[:index]):
        above = len(line) - len(line.lstrip(" "))
        if line.strip() and above < indent:
            if re.search(r": +[|>][-+1-9]*(?: +#.*)?$", line):
                return True
            indent = above
    return False


def unclosed_bracket(line, random):
    match = re.match(r"^(.*[\[{][^\[\]{}]*)[\]}]([^\[\]{}'\"]*)$", line.text)
    return [match[1] + match[2]] if match and line.is_content else None


def unclosed_quote(line, random):
    value = line.value or ""
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        return [line.with_value(value[:-1])]
    return None


def wrong_indentation(line, random):
    if line.key is None or line.has_dash or not line.has_sibling_above:
        return None
    if line.indent and random.random() < 0.5:
        return [line.text[1:]]
    return [" " + line.text]


def missing_colon(line, random):
    return [line.text.replace(":", "", 1)] if line.key else None


def tab(line, random):
    if not line.indent or line.key is None:
        return None
    return ["\t" * max(1, line.indent // 2) + line.text.lstrip(" ")]


def duplicate_key(line, random):
    if line.key is None or line.has_dash or line.value is None or line.value[0] in "|>&":
        return None
    return [line.text, line.text]


def unknown_key(line, random):
    if line.key is None or line.key == "name":
        return None
    place = random.randrange(len(line.key))
    wrong = line.key[:place] + random.choice("qxz") + line.key[place + 1 :]
    return [line.text.replace(line.key, wrong, 1)]


def unknown_word(line, random):
    if line.key not in WORD_KEYS or line.value is None or line.value[0] in "&*":
        return None
    words = re.findall(r"[^\[\], ]+", line.value)
    word = random.choice(words)
    wrong = random.choice([f"{word}x", "other", word[:-1] + "zz"])
    return [line.with_value(line.value.replace(word, wrong, 1))]


def wrong_type(line, random):
    if line.value is None or line.value[0] in "|>&*[{":
        return None
    if line.key in TEXT_KEYS:
        return [line.with_value(random.choice(["{a: b}", "[[a]]"]))]
    if line.value in ("true", "false"):
        return [line.with_value(random.choice(["{a: b}", "[true]", "3.5"]))]
    if line.key in ("num_samples", "seed", "kappa", "xi", "gamma", "n_initial_points"):
        return [line.with_value(random.choice(["{a: b}", "many", "[1]"]))]
    return None


# What a mistake is called, and the function that makes it: it returns the lines that take the place
# of a line, the last of them wrong, or None where the mistake can't be made.
MISTAKES = {
    "unclosed bracket": unclosed_bracket,
    "unclosed quote": unclosed_quote,
    "wrong indentation": wrong_indentation,
    "missing colon": missing_colon,
    "tab": tab,
    "duplicate key": duplicate_key,
    "unknown key": unknown_key,
    "unknown word": unknown_word,
    "wrong type": wrong_type,
}


class Injection:
    """A sound text with mistakes in it."""

    def __init__(self, text, wanted, random):
        """Makes the mistakes of the names `wanted`, each on a line of its own."""
        lines = text.split("\n")
        changes = {}
        self.names = []
        for name in wanted:
            candidates = self.candidates(lines, name, changes, random)
            if not candidates:
                continue
            index = random.choice(list(candidates))
            changes[index] = candidates[index]
            self.names.append((index, name))
        written = []
        places = {}
        for index, line in enumerate(lines):
            written += changes.get(index, [line])
            places[index] = len(written)
        self.text = "\n".join(written)
        self.places = [(places[index], name) for index, name in self.names]

    @staticmethod
    def candidates(lines, name, changes, random):
        found = {}
        for index in range(len(lines)):
            line = Line(lines, index)
            if index in changes or not line.is_content or line.is_marker or line.is_in_block_scalar:
                continue
            changed = MISTAKES[name](line, random)
            if changed and changed != [line.text]:
                found[index] = changed
        return found
