"""What a title before a name tells: which of several people of one surname, "President Osmani"; that it is a place."""

from __future__ import annotations

from collections.abc import Sequence

from kg.clause import Clause
from kg.knowledge import HEADS, Knowledge
from kg.mention import Found, read_clause
from kg.model import Entity, Sentence, Word


def of_title(sentence: Sentence, each: Found, people: Sequence[Entity], knowledge: Knowledge) -> Entity | None:
    """The one of some people who the gazetteer says holds or held the office that stands right before a surname.

    Args:
        sentence: where the surname stands.
        each: the surname.
        people: who may be meant.
        knowledge: the ontology.
    """
    if each.mention.first < 2:
        return None
    title = sentence.word(each.mention.first - 1)
    relations = _relations(read_clause(sentence, knowledge), title, knowledge)
    posts = knowledge.posts
    held = [person for person in people if any(p.relation in relations for p in posts.get(person.key, ()))]
    known = relations & {*HEADS} or all(person.key in posts for person in people)  # who else is a minister nobody knows
    return held[0] if len(held) == 1 and known else None


def _relations(clause: Clause, title: Word, knowledge: Knowledge) -> set[str]:
    """The relations of the longest title that a word heads: a prime minister is not also a minister."""
    if title.upos not in ("NOUN", "PROPN"):
        return set()
    patterns = knowledge.title_patterns(clause.sentence.language)
    spans = [(clause.span(title, pattern.lemmas), pattern.relation) for pattern in patterns]
    found = [(span[1] - span[0], relation) for span, relation in spans if span is not None]
    longest = max((length for length, _ in found), default=0)
    return {relation for length, relation in found if length == longest}


def governed(clause: Clause, each: Found) -> bool:
    """Whether somebody is the mayor or governor of what was taken for a person: "kryebashkiaku i Kanias"."""
    head = clause.sentence.word(each.mention.head)
    office = clause.head(head)
    return office is not None and clause.has(office, "placeOffice") and head in clause.genitives(office)
