"""The small language in which the ontology says how a relation is worded.

``expel/throw_out.v agent=X patient=@diplomat~Y`` reads: the verb *expel* or *throw out*, whose agent is the subject of
the claim and whose patient is a word of the class *diplomat* to which the object belongs ("Iranian diplomats").
``ontology/README.md`` describes every part; ``parse`` is its only reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.errors import OntologyError

VERB, MIDDLE, NOUN, TITLE, ENTITY = "v", "m", "n", "t", "e"
KINDS = (VERB, MIDDLE, NOUN, TITLE, ENTITY)
LOGICAL = frozenset(
    {
        *("agent", "patient", "dat", "pred", "aim", "told", "asked", "says", "vows", "blamed", "mod", "past", "middle"),
        *("of", "holder", "held", "holds", "branch", "abroad", "topic"),
        *("joint", "self", "beside", "case", "guest", "owner", "nation", "home", "desk", "team", "party", "leads"),
        *("particle", "doing", "subject", "stands", "body", "how", "where", "contest", "part", "office", "foreign"),
        *("parties", "heads", "mediator", "known", "lies", "scorn", "unless", "doomed", "damned"),
    }
)
ANY = "_"
MANY = "many"  # as a link: whose the many of a body are, "lawmakers from A accused B"
DATIVE = "dat"  # as a link: to whom the word of a role, a verb, does something
PATIENT = "patient"  # as a link: what the word of a role, a verb, does something to
_SEVERAL = "YY"  # two at least, each of them Y: "reconciled A and B"
_PLANNED = "+planned"
_HYPOTHETICAL = "+hypothetical"
_DENIED = "+denied"
_GRANTED = "+granted"
_SUFFIXES = (_PLANNED, _HYPOTHETICAL, _DENIED, _GRANTED)

_TRIGGER = re.compile(r"^(?P<lemmas>[^\s.=]+)\.(?P<kind>[a-z])$")
_ROLE = re.compile(r"^(?P<absent>!)?(?P<names>[^=?!\s]+?)(?P<optional>\?)?(?:=(?P<filler>\S+))?$")


@dataclass(frozen=True, slots=True)
class Filler:
    """What may stand in a role.

    ``argument`` is X, Y, XY or ""; ``words`` the lemmas that must stand there (empty: any word); ``link`` how the
    argument hangs on those words: "" where it fills the role itself, "of" for possessors, genitives and demonyms,
    adpositions joined by "/", "patient" for the object of a verb, "dat" for its recipient, or "many" for the body
    whose people they are, in the plural; ``type`` narrows the class of the argument; ``several`` asks for two at
    least, each of them the argument.
    """

    argument: str = ""
    words: frozenset[str] = frozenset()
    link: str = ""
    type: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """One argument of a pattern: any of the ``names`` may realise it."""

    names: tuple[str, ...]
    filler: Filler
    optional: bool = False
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to word one relation in one language."""

    relation: str
    language: str
    text: str
    lemmas: frozenset[str]
    kind: str
    roles: tuple[Role, ...]
    planned: bool = False  # what the verb says is itself still to come: "pledged aid to A"
    hypothetical: bool = False  # what the verb says may come: "threatened A with a lawsuit"
    denied: bool = False  # it is so where the verb is denied: "did not accept A's plan", "refused to accept it"

    granted: bool = False  # what the verb takes for granted, done or not: "will not grant A's request"
    names: frozenset[str] = field(init=False, compare=False, repr=False)  # of its roles
    filled: frozenset[str] = field(init=False, compare=False, repr=False)  # of those that something may fill

    def __post_init__(self) -> None:
        present = frozenset(name for role in self.roles if not role.absent for name in role.names)
        object.__setattr__(self, "filled", present)
        object.__setattr__(self, "names", present.union(*(role.names for role in self.roles)))

    @property
    def arguments(self) -> str:
        """The arguments that the roles fill, such as "XY"."""
        return "".join(role.filler.argument for role in self.roles if not role.absent)


def parse(text: str, relation: str, language: str, words: Callable[[str], Iterable[str]]) -> Pattern:
    """Read one pattern.

    Args:
        text: the pattern as the ontology has it.
        relation: the relation that it belongs to.
        language: tag of the language whose words it uses.
        words: gives the lemmas of a word class, raises ``OntologyError`` for an unknown one.

    Raises:
        OntologyError: the pattern is not well formed; the message quotes it.
    """
    head, *rest = text.split()
    trigger = _TRIGGER.match(head)
    if not trigger or trigger["kind"] not in KINDS:
        raise OntologyError(f"{relation}: pattern '{text}' must start with LEMMAS.KIND, KIND one of {', '.join(KINDS)}")
    kind = trigger["kind"]
    planned = _PLANNED in rest
    roles = tuple(_role(part, text, relation, words) for part in rest if part not in _SUFFIXES)
    if kind == TITLE:
        roles = _with_title_roles(roles)
    elif kind == ENTITY:
        roles = (*roles, Role(("self",), Filler("X")))
    pattern = Pattern(
        relation,
        language,
        text,
        _lemmas(trigger["lemmas"], words),
        kind,
        roles,
        planned=planned,
        hypothetical=_HYPOTHETICAL in rest,
        denied=_DENIED in rest,
        granted=_GRANTED in rest,
    )
    if sorted(pattern.arguments) != ["X", "Y"]:
        raise OntologyError(f"{relation}: pattern '{text}' must have one X and one Y")
    return pattern


def _role(part: str, text: str, relation: str, words: Callable[[str], Iterable[str]]) -> Role:
    found = _ROLE.match(part)
    if not found or not (found["filler"] or found["absent"]):
        raise OntologyError(f"{relation}: '{part}' in pattern '{text}' is not NAME=FILLER")
    filler = _filler(found["filler"] or ANY, words)
    return Role(tuple(found["names"].split("/")), filler, bool(found["optional"]), bool(found["absent"]))


def _filler(text: str, words: Callable[[str], Iterable[str]]) -> Filler:
    own, belongs, rest = text.partition("~")
    if belongs:
        link, colon, argument = rest.partition(":")
        if not colon or link in ("X", "Y", "XY", _SEVERAL):  # WORDS~Y or WORDS~Y:Class
            link, argument = "of", rest
        argument, _, kind = argument.partition(":")
        several = argument == _SEVERAL
        return Filler("Y" if several else argument, _lemmas(own, words), link, kind, several)
    argument, _, kind = text.partition(":")
    if argument in ("X", "Y", "XY"):
        return Filler(argument, type=kind)
    if argument == _SEVERAL:
        return Filler("Y", type=kind, several=True)
    return Filler() if text == ANY else Filler(words=_lemmas(text, words))


def _lemmas(text: str, words: Callable[[str], Iterable[str]]) -> frozenset[str]:
    found: set[str] = set()
    for part in text.split("/"):
        found.update(words(part[1:]) if part.startswith("@") else [part])
    return frozenset(found - {"", ANY})


def _with_title_roles(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    filled = "".join(role.filler.argument for role in roles)
    holder = () if "X" in filled else (Role(("holder",), Filler("X")),)
    of = () if "Y" in filled else (Role(("of",), Filler("Y")),)
    return (*roles, *holder, *of)
