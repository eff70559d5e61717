"""Relatives who are named by their first name alone, because the other name is said beside it: "Mr Tetlow's sister
Joanne" is Joanne Tetlow, and so is "his sister Joanne" where Mr Tetlow is the only one the sentence has named."""

from __future__ import annotations

from collections.abc import Sequence

from kg.clause import Clause, base
from kg.knowledge import Knowledge
from kg.mention import Found, read_clause
from kg.model import Sentence, Word
from kg.reference.gender import given
from kg.reference.label import base_form
from kg.reference.surname import listed_surname

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
            if alone and (shared_with := _shares_surname(sentence, each, people, knowledge)) is not None:
                shared[sentence.index, each.mention.first] = surnames[shared_with.mention.first]
                continue
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


def _shares_surname(sentence: Sentence, each: Found, people: Sequence[Found], knowledge: Knowledge) -> Found | None:
    """The full name behind a first name that is joined to it: "Tomasz and Piotr Wolski" are both Wolskis."""
    other = next((one for one in people if one.mention.first == each.mention.last + 2), None)
    between = sentence.word(each.mention.last + 1) if each.mention.last < len(sentence.words) else None
    if other is None or between is None or between.upos != "CCONJ" or other.mention.first == other.mention.last:
        return None
    first_names = [given(f"{one.mention.text.split()[0]} X", knowledge) for one in (each, other)]
    before = sentence.word(each.mention.first - 1) if each.mention.first > 1 else None
    titled = before is not None and before.upos in ("NOUN", "PROPN") and before.feats.get("Number") != "Plur"
    surname = listed_surname(each.mention.text, "Nom", sentence.language, knowledge) is not None
    return other if all(first_names) and not titled and not surname and not other.known else None


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
