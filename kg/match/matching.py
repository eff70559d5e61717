"""What reading one sentence by the patterns works with: the sentence, what a pattern has filled, what it matched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.clause import Clause, Roles
from kg.knowledge import Knowledge
from kg.model import (
    Word,
)
from kg.notes import Rejected
from kg.pattern import Pattern
from kg.reference.scene import Referent
from kg.resolve import Resolver
from kg.status import Status


@dataclass(frozen=True, slots=True)
class Matching:
    """One sentence that the patterns are tried on.

    ``rejected`` takes up what gave no claim and why; finding that out takes time.
    """

    clause: Clause
    resolver: Resolver
    knowledge: Knowledge
    rejected: list[Rejected] | None = None
    titles: dict[tuple[object, ...], tuple[Word | None, Roles]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Argument:
    """What fills X or Y: a word, or the finite verb whose ending is the only subject."""

    word: Word
    link: str = ""  # "of" where an adjective may name a country
    dropped: bool = False
    referent: Referent | None = None  # known already, from a sentence before
    contrast: str = ""  # NOT, BUT or ALSO where it is set against the others


class Matched(NamedTuple):
    """A pattern that fits at a trigger, with both entities and how the event stands."""

    pattern: Pattern
    trigger: Word
    subject: Referent
    object: Referent
    stands: Status


@dataclass
class Binding:
    """What a pattern has filled so far."""

    x: list[Argument] = field(default_factory=list)
    y: list[Argument] = field(default_factory=list)
    both: list[Argument] = field(default_factory=list)
    x_type: str = ""
    y_type: str = ""
    helpers: list[Word] = field(default_factory=list)  # words that fill other roles: their obliques count too


def rule_of(pattern: Pattern) -> str:
    """The pattern as claims name it."""
    return f"{pattern.language}: {pattern.text}"


def reject(
    on: Matching, pattern: Pattern, trigger: Word, reason: str, *, near: bool = True, partial: bool = False
) -> None:
    """Note that a pattern gave no claim here and why, where anybody asked."""
    if on.rejected is not None:
        index = on.clause.sentence.index
        on.rejected.append(Rejected(index, pattern.relation, rule_of(pattern), trigger, reason, near, partial))


def heads_name(on: Matching, word: Word) -> bool:
    """Whether a word is the head of a name."""
    named = on.resolver.name_at(on.clause, word)
    return named is not None and named[1].mention.head == word.id


def any_person(on: Matching, words: Iterable[Word]) -> bool:
    """Whether one of some words stands for a person."""
    found = (on.resolver.referent(on.clause, word) for word in words)
    return any(each is not None and each.entity.type == "Person" for each in found)


def any_entity(on: Matching, words: Iterable[Word]) -> bool:
    """Whether one of some words stands for an entity, be it by way of an adjective."""
    return any(on.resolver.referent(on.clause, word, "of") for word in words)
