"""absl, the flags of TensorFlow, and click: small recorders of what scripts define with them."""

from arguments_stubs import AnyModule, Anything


def argument(names, action="store", type=None, default=None, choices=None, required=False, **rest):
    return {
        "names": names,
        "action": action,
        "type": type,
        "default": default,
        "choices": choices,
        "required": required,
        **rest,
    }


class Flags:
    """The flags of absl, which TensorFlow's are: recorded, and reported when they are parsed."""

    TYPES = {
        "string": "text",
        "integer": "integer",
        "float": "float",
        "boolean": "boolean",
        "bool": "boolean",
        "enum": "text",
        "multi_string": "text",
        "multi_integer": "integer",
        "multi_float": "float",
        "multi_enum": "text",
    }

    def __init__(self, report):
        self.report, self.defined, self.values = report, {}, FlagValues(self)

    def define(self, kind):
        def definer(*values, **named):
            places = ["name", "default", "enum_values", "help"] if kind.endswith("enum") else ["name", "default", "help"]
            given = dict(zip(places, values)) | named
            old = {"flag_name": "name", "default_value": "default", "docstring": "help"}
            given = {old.get(key, key): value for key, value in given.items()}
            names = ["--" + given["name"]]
            if short := given.get("short_name"):
                names.append("-" + short)
            self.defined[given["name"]] = argument(
                names,
                "append" if kind.startswith("multi_") else "store",
                type=self.TYPES.get(kind, "other"),
                default=given.get("default"),
                choices=given.get("enum_values"),
                required=bool(given.get("required")),
                help=given.get("help"),
            )
            return Anything()

        return definer

    def require(self, *names):
        for name in names:
            for one in [name] if isinstance(name, str) else name:
                self.defined[one]["required"] = True

    def parsed(self, is_strict):
        self.report({"strict": is_strict, "arguments": list(self.defined.values())})

    def fill(self, module):
        for kind in [*self.TYPES, "list", "spaceseplist"]:
            setattr(module, "DEFINE_" + kind, self.define(kind))
        module.FLAGS = self.values
        module.mark_flag_as_required = module.mark_flags_as_required = self.require
        module.__dict__.pop("__all__", None)

    def runner(self, is_strict):
        def run(main=None, argv=None, flags_parser=None):
            self.parsed(is_strict if flags_parser is None else None)

        return run


class FlagValues:
    def __init__(self, flags):
        self.__dict__["_flags"] = flags

    def __call__(self, argv, known_only=False):
        self._flags.parsed(not known_only)
        return argv

    def __getattr__(self, name):
        if name not in self._flags.defined:
            return Anything()
        # TensorFlow parses now, and what becomes of unknown flags depends on its version.
        self._flags.parsed(None)
        return self._flags.defined[name]["default"]

    def __setattr__(self, name, value):
        pass


class Click:
    """What is defined with click."""

    def __init__(self, report):
        self.report = report

    def fill(self, module):
        module.option, module.argument = self.option, self.positional
        module.command, module.group = self.command, self.group
        module.Choice = lambda values, **named: ("choice", list(values))
        module.INT, module.FLOAT, module.STRING, module.BOOL = int, float, str, bool
        module.pass_context = lambda function: function
        module.echo = print

    TYPES = {int: "integer", float: "float", str: "text", bool: "boolean"}

    def option(self, *names, **given):
        def decorate(function):
            self.parameters(function).insert(0, self.described(names, given))
            return function

        return decorate

    def described(self, names, given):
        default, kind = given.get("default"), given.get("type")
        spelled = [part for name in names for part in name.split("/") if part.startswith("-")]
        is_flag = given.get("is_flag", any("/" in name for name in names))
        choices = None
        if isinstance(kind, tuple) and kind[0] == "choice":
            kind, choices = "text", kind[1]
        elif kind is None and default is not None and not isinstance(default, (list, tuple)):
            kind = self.TYPES.get(type(default), "other")
        else:
            kind = self.TYPES.get(kind, "other") if kind is not None else "text"
        action = "flag" if is_flag else "count" if given.get("count") else "store"
        if given.get("multiple"):
            action = "append"
        required = bool(given.get("required"))
        return argument(spelled, action, kind, default, choices, required, help=given.get("help"))

    def positional(self, name, **given):
        def decorate(function):
            self.parameters(function).insert(0, argument([name], type="any", required=None))
            return function

        return decorate

    @staticmethod
    def parameters(function):
        return function.__dict__.setdefault("click_parameters", [])

    def command(self, *name, **given):
        def decorate(function):
            settings = given.get("context_settings") or {}
            return ClickCommand(self, function, not settings.get("ignore_unknown_options"))

        return decorate(name[0]) if name and callable(name[0]) else decorate

    def group(self, *name, **given):
        def decorate(function):
            command = ClickCommand(self, function, True)
            command.has_subcommands = True
            return command

        return decorate(name[0]) if name and callable(name[0]) else decorate


class ClickCommand:
    has_subcommands = False

    def __init__(self, click, function, is_strict):
        self.click, self.is_strict = click, is_strict
        self.click_parameters = click.parameters(function)
        self.command = click.command

    def __call__(self, *values, **named):
        self.click.report(
            {
                "strict": self.is_strict,
                "arguments": self.click_parameters,
                "subcommands": self.has_subcommands,
            }
        )

    main = __call__

    def add_command(self, command, name=None):
        pass


def makers(report):
    """What fills the modules that read the command line, by their names."""
    flags, click = Flags(report), Click(report)

    def absl_app(module):
        module.run = flags.runner(True)

    def tensorflow(module):
        module.flags, module.app = AnyModule("flags"), AnyModule("app")
        flags.fill(module.flags)
        module.app.flags = module.flags
        module.app.run = flags.runner(False)
        if module.__name__ == "tensorflow":
            module.compat = AnyModule("compat")
            module.compat.v1 = AnyModule("v1")
            module.compat.v1.flags, module.compat.v1.app = module.flags, module.app

    return {
        "absl.flags": flags.fill,
        "absl.app": absl_app,
        "tensorflow": tensorflow,
        "tensorflow.compat.v1": tensorflow,
        "tensorflow.python.platform.flags": flags.fill,
        "tensorflow.python.platform.app": lambda module: setattr(module, "run", flags.runner(False)),
        "click": click.fill,
    }
