"""Which documents of a store a user means: by id, path or title."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from kg.errors import NotFoundError
from kg.graph import PREFIXES
from kg.model import Document

SHOWN = 6  # documents that an error lists


def place(source: str) -> str:
    """Where a source stands, however its path was spelt: absolute, links followed, with the line of a .jsonl."""
    path, line = _parts(source)
    return os.path.realpath(path) + line


def is_there(place: str) -> bool:
    """Whether a file still stands at a place."""
    return os.path.lexists(_parts(place)[0])


def _parts(source: str) -> tuple[str, str]:
    """A path, and the line in it, such as "#3"."""
    path, mark, line = source.rpartition("#")
    return (path, mark + line) if path and line.isdecimal() else (source, "")


class Catalogue:
    """The documents of a store, by their ids, to find some by what a user calls them."""

    def __init__(self, documents: Mapping[str, Document], places: Mapping[str, str]) -> None:
        """``places`` is where each of them stands."""
        self._documents, self._places = documents, places

    def one(self, name: str) -> str:
        """The id of the one document that is called so.

        Raises:
            NotFoundError: there is none, or several.
        """
        found = self.several(name)
        if len(found) > 1:
            raise self._ambiguous(name, found)
        return found[0]

    def several(self, name: str) -> list[str]:
        """The one document of that id or title, or all that was read from the file or folder of that name.

        Raises:
            NotFoundError: there is none, or several have that title.
        """
        key = name.removeprefix(PREFIXES["doc"]).removeprefix("doc:")
        found = [key] if key in self._documents else self._read_from(name)
        if not found and len(found := self._titled(name)) > 1:
            raise self._ambiguous(name, found)
        if not found:
            raise NotFoundError(f"no document '{name}' in this store; it holds {self._sources()}")
        return found

    def _read_from(self, path: str) -> list[str]:
        """What was read from a file, be it line by line, or from below a folder."""
        if not path:
            return []
        here = place(path)
        below = (f"{here}#", f"{here.rstrip(os.sep)}{os.sep}")
        return [key for key, at in self._places.items() if at == here or at.startswith(below)]

    def _titled(self, name: str) -> list[str]:
        """What has this title, or whose file is called so, with or without its folder and ending."""
        return [key for key, each in self._documents.items() if name and name in _titles(each)]

    def _ambiguous(self, name: str, found: Sequence[str]) -> NotFoundError:
        listed = ", ".join(f"{self._documents[key].source} ({key})" for key in found[:SHOWN])
        return NotFoundError(f"several documents could be '{name}': {listed}{_more(found)}")

    def _sources(self) -> str:
        sources = sorted(each.source for each in self._documents.values())
        return ", ".join(sources[:SHOWN]) + _more(sources) if sources else "none"


def _titles(document: Document) -> tuple[str, ...]:
    path = PurePath(document.source)
    return document.source, path.name, path.stem, document.title or ""


def _more(found: Sequence[str]) -> str:
    return f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
