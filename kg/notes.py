"""Why a claim stands as it does, and why a pattern whose trigger stands in a sentence gave none: in plain words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.model import Word
from kg.pattern import LOGICAL, Role

_SHOWN = 4  # words of a class that a reason names
_SAID = {  # roles as questions that a sentence leaves open
    "agent": "who does it",
    "patient": "whom or what it is done to",
    "dat": "to whom",
    "pred": "as what",
    "mod": "of what kind",
    "of": "whose that is",
    "holder": "who that is",
    "held": "whose that is",
    "holds": "whose that is",
}
_SLOTS = {
    "agent": "a doer",
    "patient": "an object",
    "dat": "a recipient",
    "pred": "a complement",
    "told": "somebody that its content tells of",
    "aim": "a purpose",
    "doing": "a participle beside it",
    "mod": "a modifier",
    "of": "an owner",
    "holder": "a holder",
    "held": "an owner",
    "holds": "an owner",
    "branch": "a part of its owner",
    "guest": "somebody who goes there at it",
    "past": "a past tense",
    "middle": "a form that may be reflexive",
    "owner": "an owner",
    "nation": "a nationality",
    "home": "a body behind it",
    "team": "a team behind it",
    "party": "a party beside it",
    "contest": "a contest around it",
    "foreign": "an office of another land",
    "office": "an office of state",
    "topic": "a part of its owner",
    "part": "a part of a body",
    "particle": "a particle",
    "subject": "a subject",
    "says": "a clause that says what",
    "vows": "a clause that says what they themselves will do",
    "scorn": "an unkind name in quotation marks",
    "unless": "somebody on whose doing it hangs",
    "damned": "something that it says is bad",
    "doomed": "somebody who will suffer by it",
    "stands": "a subject of which that is said",
    "body": "a body",
    "how": "a manner",
    "where": "a place",
    "heads": "a body that it is of",
    "known": "that only one has it",
    "lies": "what it is said to be in",
    "case": "an adposition of its own",
    "parties": "those who agree to what is mediated",
    "joint": "a deed that two do together",
}


@dataclass(frozen=True, slots=True)
class Rejected:
    """A pattern whose trigger stands in a sentence but which gave no claim, and in plain words why.

    ``near``: all other words that the pattern asks for stand there too, so that the relation itself was seen;
    ``partial``: the pattern did give a claim, but not with this word too.
    """

    sentence: int
    relation: str
    rule: str
    trigger: Word
    reason: str
    near: bool = True
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What a claim was read from: its trigger, and in plain words what keeps it from being a plain fact by name."""

    trigger: Word
    why: tuple[str, ...] = ()


@dataclass
class Notes:
    """What the patterns made of a text besides its claims, for those who want to see how."""

    rejected: list[Rejected] = field(default_factory=list)
    grounds: dict[str, Ground] = field(default_factory=dict)  # by the id of the claim


def worth_telling(rejected: Sequence[Rejected], read: Collection[tuple[str, Word]]) -> Iterator[Rejected]:
    """Rejections without those that a reader would skip: told already, or of what another rule read after all.

    Args:
        rejected: those of one sentence.
        read: relation and trigger of each claim of the sentence.
    """
    told: set[tuple[str, int, str]] = set()
    seen = {(each.relation, each.trigger.id) for each in rejected if each.near}
    for each in rejected:
        place = (each.relation, each.trigger.id)
        settled = any(relation == each.relation and _beside(each.trigger, word) for relation, word in read)
        if not each.partial and (settled or (not each.near and place in seen)):
            continue
        if (*place, each.reason) not in told:
            told.add((*place, each.reason))
            yield each


def _beside(one: Word, other: Word) -> bool:
    """Whether two triggers are one event: the same word, or "held" and "a meeting"."""
    return one.id == other.id or one.head == other.id or other.head == one.id


def lacks(role: Role, trigger: Word, candidates: Collection[Word]) -> str:
    """What a pattern misses where nothing fills one of its roles.

    Args:
        role: the role.
        trigger: the word that the pattern starts from.
        candidates: the words that stand in the role, none of which fits.
    """
    wanted = _some(role.filler.words)
    found = _quoted(word.text for word in candidates)
    if role.absent:
        return f"“{trigger.text}” has {_slot(role)}, which this rule excludes"
    if role.filler.argument == "XY" and candidates:
        return f"only one party is named: {found}"
    if not role.filler.words:
        said = [_SAID.get(name, name) for name in role.names if name in LOGICAL]
        return f"it is not said {' or '.join(said)}" if said else f"{_slot(role)} is missing"
    return f"{found} is none of {wanted}" if candidates else f"{_slot(role)} such as {wanted} is missing"


def owner_missing(words: Collection[Word]) -> str:
    """What a pattern misses where it is not said whose something is: "expelled the diplomats"."""
    return f"it is not said whose {_quoted(word.text for word in words)}"


def _slot(role: Role) -> str:
    logical = [_SLOTS[name] for name in role.names if name in LOGICAL]
    others = "/".join(name.replace("_", " ") for name in role.names if name not in LOGICAL)
    return " or ".join([*logical, *([f"“{others} …”"] if others else [])])


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(f"“{text}”" for text in dict.fromkeys(texts))


def _some(lemmas: Collection[str]) -> str:
    shown = [lemma.replace("_", " ") for lemma in sorted(lemmas)[:_SHOWN]]
    return "/".join(shown) + ("/…" if len(lemmas) > _SHOWN else "")
