"""The errors that reach a user: one line each, which names the culprit and the way out."""

from __future__ import annotations


class KgError(Exception):
    """Something that the user can mend. ``exit_code`` is what the command line ends with."""

    exit_code = 1


class UsageError(KgError):
    """The command was given something that it cannot work with."""

    exit_code = 2


class InputError(KgError):
    """A text that cannot be read: empty, binary, wrongly encoded."""

    exit_code = 2


class Remark(InputError):
    """What is said of a text that was read all the same, such as of one bad byte in it: no failure."""


class OntologyError(KgError):
    """The ontology folder is missing, broken, or uses a term that it does not declare."""

    exit_code = 2


class ModelError(KgError):
    """A language model is missing, damaged or unknown."""

    exit_code = 2


class StoreError(KgError):
    """The store is locked, foreign, or missing."""

    exit_code = 2


class QueryError(KgError):
    """The SPARQL text is wrong; the message says where."""

    exit_code = 2


class NotFoundError(KgError):
    """No entity, path or relation of that name; the message gives the nearest names."""

    exit_code = 1
