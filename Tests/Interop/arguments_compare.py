"""Compares what `algolint arguments` reads of a script with what the script really defined."""

from arguments_real import Other

# What argparse takes for the default where none is given.
IMPLIED = {"store_true": False, "store_false": True}


class Verdict:
    """How our reading of one script compares with the real thing.

    `kind` is equal, open, wrong, or conditional: equal, but for arguments of branches that this run didn't take.
    `differences` say in which field; `unsure` counts what is a constant, and unknown to us.
    """

    def __init__(self, ours, real, expected=None):
        self.differences, self.unsure, self.sure, self.is_conditional = [], 0, 0, False
        self.is_open = not ours["complete"]
        self.reason = ours.get("open", {}).get("reason")
        if expected is not None:
            self.compare(ours, wanted(expected))
        elif real.parses:
            self.compare(ours, united(real.parses))
        elif not self.is_open:
            self.wrong("script", "complete", f"nothing took the command line apart: {last_line(real.output)}")

    @property
    def kind(self):
        if self.differences:
            return "wrong"
        return "open" if self.is_open else "conditional" if self.is_conditional else "equal"

    def wrong(self, name, field, text):
        self.differences.append(f"{name}: {field}: {text}")

    def compare(self, ours, real):
        listed = [argument for argument in ours["arguments"] if argument["action"] != "help"]
        mine = {key(argument["names"]): argument for argument in listed}
        theirs = {key(argument["names"]): argument for argument in real["arguments"]}
        if not self.is_open:
            self.compare_lists(mine, theirs, ours, real, len(listed))
        parsing = ours.get("parsing")
        # That an open list isn't strict is said to be on the safe side.
        is_careful = self.is_open and parsing and not parsing["strict"]
        if parsing and not is_careful and real["strict"] is not None and parsing["strict"] != real["strict"]:
            self.wrong("script", "strict", f"{parsing['strict']}, really {real['strict']}")
        for names in mine.keys() & theirs.keys():
            self.compare_arguments(" ".join(sorted(names)), mine[names], theirs[names])

    def compare_lists(self, mine, theirs, ours, real, count):
        known = frozenset().union(*mine.keys())
        for names in theirs.keys() - mine.keys():
            kind = "spelled otherwise" if names & known else "missed"
            self.wrong(" ".join(sorted(names)), "names", kind)
        for names in mine.keys() - theirs.keys():
            if mine[names].get("conditional"):
                self.is_conditional = True
                continue
            self.wrong(" ".join(sorted(names)), "names", "not defined by the script")
        if len(mine) != count:
            self.wrong("script", "names", "an argument is listed twice")
        if real.get("subcommands"):
            self.wrong("script", "complete", "it has subcommands")
        parsing = ours.get("parsing")
        if not parsing:
            self.wrong("script", "parsing", "a complete list, and no call that parses")
            return
        said = {"abbreviations": parsing["abbreviations"], "help": "--help" in parsing["implicit"]}
        for field, value in said.items():
            if real.get(field, value) != value:
                self.wrong("script", field, f"{value}, really {real[field]}")

    def compare_arguments(self, name, mine, theirs):
        self.compare_action(name, mine["action"], theirs["action"])
        takes_value = theirs["action"] in ("store", "append", "extend", "other")
        self.compare_type(name, mine, theirs)
        implied = IMPLIED.get(theirs["action"])
        self.compare_value(name, "default", mine, theirs["default"], absent=implied)
        self.compare_choices(name, mine, theirs)
        if theirs["required"] is not None:
            absent = theirs["required"] if theirs.get("positional") else False
            self.compare_value(name, "required", mine, theirs["required"], absent)
        if takes_value and "nargs" in theirs:
            nargs = theirs["nargs"]
            self.compare_value(name, "nargs", mine, None if nargs is None else str(nargs), absent=None)
        if "help" in theirs:
            self.compare_value(name, "help", mine, theirs["help"], absent=None)
        if isinstance(mine.get("dest"), dict) and "dest" in theirs and mine["dest"]["known"] != theirs["dest"]:
            self.wrong(name, "dest", f"{mine['dest']['known']}, really {theirs['dest']}")

    def compare_action(self, name, mine, theirs):
        if theirs == "flag":
            if mine in ("store", "append", "extend"):
                self.wrong(name, "action", f"{mine}, really a flag of click")
        elif mine != "unknown" and mine != theirs:
            self.wrong(name, "action", f"{mine}, really {theirs}")

    def compare_type(self, name, mine, theirs):
        """A flag's type is never asked for."""
        if theirs["type"] == "any" or mine["action"] not in ("store", "append", "extend"):
            return
        given = mine.get("type", {"known": "text"})
        if given != "unknown" and given["known"] != theirs["type"]:
            self.wrong(name, "type", f"{given['known']}, really {theirs['type']}")
        self.count(given == "unknown" and theirs["type"] != "other")

    def compare_value(self, name, field, mine, real, absent):
        given = mine.get(field, {"known": absent})
        if given == "unknown":
            return self.count(is_constant(real))
        # Nothing of the argument is there then, as without a default.
        if field == "default" and real == "==SUPPRESS==" and field not in mine:
            return
        value = constant(given["known"])
        if not is_same(value, real):
            self.wrong(name, field, f"{value!r}{'' if field in mine else ' as it is absent'}, really {real!r}")
        self.count(False)

    def compare_choices(self, name, mine, theirs):
        given, real = mine.get("choices"), theirs["choices"]
        if given == "unknown":
            return self.count(is_constant(real))
        value = None if given is None else constant(given["known"])
        if theirs.get("unordered") and value is not None:
            value, real = sorted(map(repr, value)), sorted(map(repr, real))
        if not is_same(value, real):
            self.wrong(name, "choices", f"{value!r}, really {real!r}")

    def count(self, is_unsure):
        self.unsure += is_unsure
        self.sure += not is_unsure


def key(names):
    """What tells one argument from the others: its spellings, but those that only negate another."""
    return frozenset(
        name
        for name in names
        if not (name.startswith("--no") and {"--" + name[4:], "--" + name[5:]} & set(names))
    )


def constant(value):
    """A value of our JSON as Python's."""
    if isinstance(value, dict):
        return float(value["float"])
    return [constant(item) for item in value] if isinstance(value, list) else value


def is_constant(value):
    if isinstance(value, list):
        return all(is_constant(item) for item in value)
    return not isinstance(value, (Other, dict))


def is_same(mine, theirs):
    if isinstance(mine, list) and isinstance(theirs, list):
        return len(mine) == len(theirs) and all(map(is_same, mine, theirs))
    if type(mine) is not type(theirs):
        return False
    return mine == theirs or (mine != mine and theirs != theirs)


def united(parses):
    """What several parsers of one command line accept together: what no strict one of them refuses."""
    if len(parses) == 1:
        return parses[0]
    before, arguments, refused = set(), {}, set()
    for parse in parses:
        known = {key(argument["names"]): argument for argument in parse["arguments"]}
        if parse["strict"]:
            # What a parser before it has taken is no longer in its way.
            spared = before if parse.get("rest") else set()
            refused |= arguments.keys() - known.keys() - spared
        arguments |= known
        before |= known.keys()
    # What comes after a strict parser must have been known to it.
    for index, parse in enumerate(parses):
        if parse["strict"]:
            accepted = {key(argument["names"]) for argument in parse["arguments"]}
            later = {key(argument["names"]) for other in parses[index + 1 :] for argument in other["arguments"]}
            refused |= later - accepted
    return {
        "strict": any(parse["strict"] for parse in parses),
        "subcommands": any(parse.get("subcommands") for parse in parses),
        "arguments": [argument for names, argument in arguments.items() if names not in refused],
    }


def wanted(expected):
    """The list that a script of Python 2 carries in its head, in the same form."""
    types = {"str": "text", "int": "integer", "float": "float", "bool": "truthiness"}
    arguments = []
    for argument in expected["arguments"]:
        action = argument.get("action", "store")
        arguments.append(
            {
                "names": argument["names"],
                "action": action,
                "type": types.get(argument.get("type", "str"), argument.get("type")),
                "default": argument.get("default", IMPLIED.get(action)),
                "choices": argument.get("choices"),
                "required": argument.get("required", False),
                "nargs": argument.get("nargs"),
            }
        )
    return {"strict": expected["strict"], "arguments": arguments}


def last_line(output):
    lines = output.strip().splitlines()
    return lines[-1] if lines else "the script ended"
