"""What is wrong with patterns, examples and properties of the ontology, which shapes cannot see."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from kg.errors import ModelError, OntologyError
from kg.examples import plain
from kg.knowledge import Knowledge
from kg.pattern import LOGICAL, Pattern

_CUSTOMARY = 2  # patterns of a language with a name of a role, for it to be no slip
_FUNCTION_WORDS = ("ADP", "ADV", "SCONJ", "CCONJ", "PART")  # what joins a phrase to its verb

Fault = tuple[str, str]


def faults(knowledge: Knowledge) -> Iterator[Fault]:
    """The relation, or what else is described, and what is wrong of it: a build stops there, or reads nothing by it."""
    read = list(knowledge.read_patterns())
    yield from ((name, str(error)) for name, error in read if isinstance(error, OntologyError))
    yield from _unknown_roles([each for _, each in read if isinstance(each, Pattern)])
    yield from _bad_examples(knowledge)
    for name, predicate in knowledge.undeclared():
        near = _nearest(predicate, knowledge.properties)
        yield name, f"kg:{predicate} is no property of the ontology{near and f': did you mean kg:{near}?'}"


def _bad_examples(knowledge: Knowledge) -> Iterator[Fault]:
    for example in knowledge.examples:
        try:
            plain(example)
        except OntologyError as error:
            yield example.relation, str(error)


def _unknown_roles(patterns: Iterable[Pattern]) -> Iterator[Fault]:
    """Roles that are neither the engine's nor adpositions, for which it takes them: it would never find them."""
    named = [(each, name) for each in patterns for role in each.roles for name in role.names]
    customary = Counter((pattern.language, name) for pattern, name in named)
    for pattern, name in named:
        if name in LOGICAL or customary[pattern.language, name] >= _CUSTOMARY:
            continue
        if not any(map(_function_words(pattern.language), name.split("_"))):
            near = _nearest(name, {*LOGICAL, *(other for tag, other in customary if tag == pattern.language)} - {name})
            hint = f": did you mean '{near}'?" if near else ""
            yield pattern.relation, f"pattern '{pattern.text}': '{name}' is neither a role nor an adposition{hint}"


@cache
def _function_words(language: str) -> Callable[[str], bool]:
    """Whether a word joins phrases, by the models' table of lemmas; of a language without one every word does."""
    from kg import models
    from kg.models import lemmas

    try:
        file = models.manifest().folder / language / "lemmas.xz"
        lexicon = lemmas.load(file) if file.is_file() else None
    except ModelError:
        lexicon = None
    return lambda word: lexicon is None or any(lexicon.find(word, upos) == word for upos in _FUNCTION_WORDS)


def _nearest(name: str, known: Iterable[str]) -> str:
    return next(iter(difflib.get_close_matches(name, sorted(known), n=1)), "")
