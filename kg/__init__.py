"""A bilingual entity knowledge graph from political and diplomatic news.

>>> import kg
>>> kg.build(["seeds"], "kg-store")
>>> kg.paths("Albania", "Iran", "kg-store")

Nothing is loaded before it is used. A verb such as ``kg.paths`` is a submodule too, so submodules can be called.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.api import build, candidates, claims, decisions, draw, export, lookup, merge, paths, query, remove, split

__all__ = [
    "__version__",
    "build",
    "candidates",
    "claims",
    "decisions",
    "draw",
    "export",
    "lookup",
    "merge",
    "paths",
    "query",
    "remove",
    "split",
]
__version__ = "0.1.0"


class _Verb(ModuleType):
    """A submodule that a user may call by its name: ``kg.paths(…)`` is ``kg.api.paths(…)``."""

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        return getattr(importlib.import_module("kg.api"), self.__name__.rpartition(".")[2])(*arguments, **options)


class _Package(ModuleType):
    """This package: importing ``kg.paths`` sets the attribute ``paths``, which must stay callable."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in __all__ and isinstance(value, ModuleType):
            value.__class__ = _Verb
        super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'kg' has no attribute '{name}'")
    return getattr(importlib.import_module("kg.api"), name)


sys.modules[__name__].__class__ = _Package
