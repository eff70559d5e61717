"""Relatives who are named by their first name alone, because the other name is said beside it: "Mr Tetlow's sister
Joanne" is Joanne Tetlow, and so is "his sister Joanne" where Mr Tetlow is the only one the sentence has named."""

from __future__ import annotations

from collections.abc import Sequence

from kg.clause import Clause, base
from kg.knowledge import Knowledge
from kg.mention import Found, read_clause
from kg.model import Sentence, Word
from kg.reference.label import base_form

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
        people = [each for each in mentions if each.mention.kind == "name" and each.type == _PERSON]
        surnames = {each.mention.first: _surname(sentence, each, knowledge) for each in people}
        for each in people:
            alone = each.mention.first == each.mention.last and not each.known
            noun = _kin_noun(clause, each) if alone else None
            owners = _owners(clause, noun) if noun is not None else []
            by_name = [one for one in people if any(one.mention.first <= w.id <= one.mention.last for w in owners)]
            surname = next((surnames[one.mention.first] for one in by_name if one is not each), "")
            if not surname and any(word.upos in ("PRON", "DET") for word in owners):
                so_far = {name for first, name in surnames.items() if first < each.mention.first}
                surname = next(iter(so_far)) if len(so_far) == 1 else ""
            if surname:
                shared[sentence.index, each.mention.first] = surname
    return shared


def _surname(sentence: Sentence, each: Found, knowledge: Knowledge) -> str:
    """The last part of a name, without the endings of its case."""
    return base_form(each.mention.text, sentence, each, knowledge).split()[-1].partition("-")[0]


def _kin_noun(clause: Clause, each: Found) -> Word | None:
    """What kind of relative a name is said to be beside it: "his sister Joanne"."""
    head = clause.sentence.word(each.mention.head)
    noun = clause.head(head)
    before = (c for c in clause.children(head, "compound", "nmod", "flat", "appos") if c.id < head.id)
    titled = any(child.upos in ("NOUN", "PROPN") for child in before)  # not "Joanne, a nurse", which comes behind
    beside = noun is not None and base(head.deprel) in ("appos", "flat") and not titled  # not "her husband, Prince A"
    return noun if beside and noun is not None and clause.has(noun, "relativeNoun") else None


def _owners(clause: Clause, noun: Word) -> list[Word]:
    """Whose a noun is, by the words of names as well."""
    owners = [*clause.possessors(noun), *clause.genitives(noun)]
    return [word for owner in owners for word in (owner, *clause.children(owner, "flat", "appos"))]
