"""The ontology's examples as checks: what a relation's patterns must read from a sentence, and must not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.errors import OntologyError
from kg.knowledge import Example, Knowledge, fold
from kg.model import ACTUAL, AFFIRMED, FACTUALITIES, NEGATED, Claim, Document, Sentence
from kg.pipeline import understand

_MARK = re.compile(r"\{([XY]):([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Expected:
    """An example without its marks: the plain sentence, the two mentions' words, and how the claim must stand."""

    text: str
    x: str = ""
    y: str = ""
    polarity: str = AFFIRMED
    factuality: str = ACTUAL
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether one example passed, and the reason if it did not."""

    example: Example
    passed: bool
    reason: str = ""


def plain(example: Example) -> Expected:
    """The sentence of an example and what its marks ask for.

    Raises:
        OntologyError: an example lacks a mark, or has a status that does not exist.
    """
    marked, _, notes = example.text.partition(" # ")
    parts = dict(_MARK.findall(marked))
    text = _MARK.sub(lambda match: match[2], marked)
    if not example.matches:
        return Expected(text)
    if set(parts) != {"X", "Y"}:
        raise OntologyError(f"{example.relation}: example '{example.text}' must mark one {{X:…}} and one {{Y:…}}")
    polarity, factuality, speaker = AFFIRMED, ACTUAL, ""
    note, _, speaker = notes.partition("speaker=")
    for word in note.split():
        if word == NEGATED:
            polarity = word
        elif word in FACTUALITIES:
            factuality = word
        else:
            raise OntologyError(f"{example.relation}: example '{example.text}' has the unknown status '{word}'")
    return Expected(text, parts["X"], parts["Y"], polarity, factuality, speaker.strip())


def check(example: Example, sentences: Sequence[Sentence], knowledge: Knowledge) -> Outcome:
    """Read an example's parsed sentence and compare.

    Args:
        example: what the ontology says.
        sentences: its parse; usually one sentence.
        knowledge: the ontology.
    """
    expected = plain(example)
    claims = understand(Document(expected.text, "example"), sentences, knowledge, explained=False).claims
    same = [claim for claim in claims if claim.relation == example.relation]
    if not example.matches:
        return Outcome(example, not same, "; ".join(map(describe, same)))
    symmetric = knowledge.relation(example.relation).symmetric
    for claim in same:
        if _ends_fit(claim, expected, symmetric) and _stands_so(claim, expected):
            return Outcome(example, True)
    return Outcome(example, False, "; ".join(map(describe, claims)) or "nothing read")


def _ends_fit(claim: Claim, expected: Expected, symmetric: bool) -> bool:
    ends = (claim.subject_text, claim.object_text)
    wanted = (expected.x, expected.y)
    return _same(ends, wanted) or (symmetric and _same(ends, (expected.y, expected.x)))


def _same(ends: tuple[str, str], wanted: tuple[str, str]) -> bool:
    return all(_overlap(fold(a), fold(b)) for a, b in zip(ends, wanted, strict=True))


def _overlap(one: str, other: str) -> bool:
    return f" {one} " in f" {other} " or f" {other} " in f" {one} "


def _stands_so(claim: Claim, expected: Expected) -> bool:
    speaker = claim.speaker.label if claim.speaker else ""
    same = (claim.polarity, claim.factuality) == (expected.polarity, expected.factuality)
    return same and (not expected.speaker or fold(expected.speaker) in fold(speaker))


def describe(claim: Claim) -> str:
    """A claim in one short line."""
    status = " ".join(word for word in (claim.polarity, claim.factuality) if word not in (AFFIRMED, ACTUAL))
    speaker = f" says {claim.speaker.label}" if claim.speaker else ""
    return f"{claim.subject.label} {claim.relation} {claim.object.label}" + (f" ({status})" if status else "") + speaker
