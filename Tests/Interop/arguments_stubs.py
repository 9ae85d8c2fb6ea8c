"""Modules that a training script imports and that aren't installed here.

Most of them are there to be imported only: they take part in anything and do nothing. Libraries that read the
command line, absl and click, are small recorders of what is defined with them.
"""

import importlib.abc
import importlib.machinery
import sys
import types


class Anything:
    """Stands for any object of a library that isn't there."""

    def __init__(self, *values, **named):
        pass

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return Anything()

    def __call__(self, *values, **named):
        # As a decorator it leaves functions as they are.
        if len(values) == 1 and not named and isinstance(values[0], types.FunctionType):
            return values[0]
        return Anything()

    def __mro_entries__(self, bases):
        return (AnyBase,)

    def __iter__(self):
        return iter(())

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False

    def __len__(self):
        return 0

    def __bool__(self):
        return True

    def __index__(self):
        return 1

    def __float__(self):
        return 1.0

    def __contains__(self, item):
        return False

    def __getitem__(self, key):
        return Anything()

    def __setitem__(self, key, value):
        pass

    def _operation(self, *other):
        return Anything()

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _operation
    __floordiv__ = __mod__ = __or__ = __and__ = __neg__ = _operation

    def __lt__(self, other):
        return False

    __gt__ = __le__ = __ge__ = __lt__


class AnyBase:
    """What becomes of a base class of a library that isn't there."""

    def __init__(self, *values, **named):
        pass

    def __init_subclass__(cls, **named):
        pass

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return Anything()


class AnyModule(types.ModuleType):
    __all__ = ()
    __path__ = ()
    recorders = frozenset()

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if f"{self.__name__}.{name}" in self.recorders:
            return importlib.import_module(f"{self.__name__}.{name}")
        return Anything()


class StubFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds every module that nobody else found, but those that are to be missing."""

    def __init__(self, missing, makers):
        self.missing, self.makers = missing, makers
        AnyModule.recorders = frozenset(makers)

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in self.missing:
            return None
        # What is missing in a package that is there is missing.
        parent = sys.modules.get(name.rpartition(".")[0])
        if parent is not None and not isinstance(parent, AnyModule):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return AnyModule(spec.name)

    def exec_module(self, module):
        if maker := self.makers.get(module.__name__):
            maker(module)


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
    }

    def __init__(self, report):
        self.report, self.defined, self.values = report, {}, FlagValues(self)

    def define(self, kind):
        def definer(*values, **named):
            places = ["name", "default", "enum_values", "help"] if kind == "enum" else ["name", "default", "help"]
            given = dict(zip(places, values)) | named
            old = {"flag_name": "name", "default_value": "default", "docstring": "help"}
            given = {old.get(key, key): value for key, value in given.items()}
            names = ["--" + given["name"]]
            if short := given.get("short_name"):
                names.append("-" + short)
            self.defined[given["name"]] = argument(
                names,
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
        kinds = [*self.TYPES, "list", "spaceseplist", "multi_string", "multi_integer", "multi_float", "multi_enum"]
        for kind in kinds:
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
