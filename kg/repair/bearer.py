"""Surnames that are countries' names too: "Luís Montenegro … Montenegro thanked Spain"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.clause import Clause
from kg.knowledge import Knowledge
from kg.mention import Found, read_clause
from kg.model import Sentence

_Place = tuple[int, int]  # sentence and first word of a mention


def with_bearers(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> tuple[tuple[Found, ...], ...]:
    """The mentions of each sentence, a country's name made the surname of whoever was named in full before, where
    nothing in the document speaks of the country.

    Args:
        sentences: the sentences of one document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    full = _full_names(found, knowledge)
    bare = {
        (number, each.mention.first): each
        for number, mentions in enumerate(found)
        for each in mentions
        if full and _is_country(each) and _after(full, each, sentences[number].language, knowledge)
    }
    lands = {each.known[0].key for each in bare.values()}
    shown = lands and _shown(sentences, found, bare, knowledge)
    if not lands - shown:
        return tuple(found)
    return tuple(
        tuple(
            replace(each, known=(), type="Person")
            if (number, each.mention.first) in bare and each.known[0].key not in shown
            else each
            for each in mentions
        )
        for number, mentions in enumerate(found)
    )


def _full_names(found: Sequence[tuple[Found, ...]], knowledge: Knowledge) -> dict[str, _Place]:
    """Where people are first named in full, by the last word of their names."""
    places: dict[str, _Place] = {}
    for number, mentions in enumerate(found):
        for each in mentions:
            words = knowledge.name_key(each.mention.text).split()
            if each.type == "Person" and len(words) > 1 and each.mention.first < each.mention.last:
                places.setdefault(words[-1], (number, each.mention.first))
    return places


def _is_country(each: Found) -> bool:
    """Whether a mention is one word that only a country is called."""
    single = each.mention.first == each.mention.last and each.mention.kind == "name"
    return single and each.type != "Person" and len(each.known) == 1 and each.known[0].type == "Country"


def _after(full: dict[str, _Place], each: Found, language: str, knowledge: Knowledge) -> bool:
    """Whether somebody of that surname was named in full before."""
    forms = knowledge.bases(each.mention.text, language)
    return any(full[form] < (each.mention.sentence, each.mention.first) for form in forms & full.keys())


def _shown(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], bare: dict[_Place, Found], knowledge: Knowledge
) -> set[str]:
    """The countries that a document speaks of otherwise than by a name that is also somebody's; those too of which the
    name finder tells the people apart."""
    shown: set[str] = set()
    surnames = {knowledge.name_key(each.mention.text): each.known[0].key for each in bare.values()}
    for number, mentions in enumerate(found):
        clause = read_clause(sentences[number], knowledge)
        for each in mentions:
            key = knowledge.name_key(each.mention.text)
            if (number, each.mention.first) in bare:
                shown |= {each.known[0].key} if _as_country(clause, each) else set()
            elif each.type == "Person" and key in surnames:
                shown.add(surnames[key])
            elif each.type != "Person" and len(each.known) == 1:
                shown |= {each.known[0].key, knowledge.country_of.get(each.known[0].key, "")}
    return shown


def _as_country(clause: Clause, each: Found) -> bool:
    """Whether a name stands as a country's: "in A", "the president of A"."""
    head = clause.sentence.word(each.mention.head)
    above = clause.head(head)
    held = above is not None and any(clause.has(above, kind) for kind in ("titleWord", "office"))
    return clause.adposition(head) in clause.words("localAdposition") or (held and head.deprel.startswith("nmod"))
