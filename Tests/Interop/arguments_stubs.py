"""Modules that a training script imports and that aren't installed here.

They are there to be imported only: they take part in anything and do nothing. Those in `arguments_libraries` do more.
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
