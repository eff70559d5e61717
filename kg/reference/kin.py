"""Relatives who are named by their first name alone, because the other name is said beside it: "Mr Tetlow's sister
Joanne" is Joanne Tetlow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.clause import Clause, base
from kg.knowledge import Knowledge
from kg.mention import Found, read_clause
from kg.model import Sentence, Word

_PERSON = "Person"


def surnames_of_kin(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> dict[tuple[int, int], str]:
    """The surname of each relative named by a first name alone, by sentence and first word of the mention.

    Args:
        sentences: the sentences of a document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    shared: dict[tuple[int, int], str] = {}
    for sentence, mentions in zip(sentences, found, strict=True):
        clause = read_clause(sentence, knowledge)
        at = {n: each for each in mentions for n in range(each.mention.first, each.mention.last + 1)}
        for each in mentions:
            alone = each.mention.first == each.mention.last and each.mention.kind == "name" and not each.known
            owner = _related_to(clause, each, at) if alone and each.type == _PERSON else None
            if owner is not None:
                shared[sentence.index, each.mention.first] = sentence.word(owner.mention.last).text.partition("-")[0]
    return shared


def _related_to(clause: Clause, each: Found, at: Mapping[int, Found]) -> Found | None:
    """Whose brother, sister or child somebody is said to be, by a name."""
    head = clause.sentence.word(each.mention.head)
    noun = clause.head(head)
    if noun is None or base(head.deprel) not in ("appos", "flat") or not clause.has(noun, "kinNoun"):
        return None
    owners = [*clause.possessors(noun), *clause.genitives(noun)]
    names = [at[word.id] for owner in owners for word in (owner, *_flat(clause, owner)) if word.id in at]
    people = [name for name in names if name.type == _PERSON and name is not each]
    return people[0] if people else None


def _flat(clause: Clause, word: Word) -> list[Word]:
    return clause.children(word, "flat", "appos")
