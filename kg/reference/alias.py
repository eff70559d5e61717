"""Two names of one: "A, better known as B", "A, born B", "Union of European Football Associations (UEFA)"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from kg.knowledge import Knowledge, fold
from kg.mention import Found
from kg.model import Entity, Sentence
from kg.reference.label import initials

_OPENING = (",", "(", "-", "—", "–")
_QUOTES = (*'"“”„«»‘’', "''", "``")
_REACH = 8  # words that may stand between the two names
_PERSON = "Person"
_LONG = 3  # letters of a word that says nothing of what a body is: "for", "dhe"


def second_names(
    sentences: Sequence[Sentence], found: Sequence[tuple[Found, ...]], knowledge: Knowledge
) -> dict[tuple[int, int], tuple[int, int]]:
    """Which names are said to be another name of a person named before them, each by sentence and first word.

    Args:
        sentences: the sentences of one document.
        found: the mentions of each.
        knowledge: the ontology.
    """
    pairs = {}
    for sentence, mentions in zip(sentences, found, strict=True):
        people = [each for each in mentions if each.mention.kind == "name" and each.type == _PERSON]
        for one, other in itertools.pairwise(people):
            owner = _owner(sentence, other, knowledge)  # "A, known as B's right hand"
            if not other.known and not owner and _same(sentence, one.mention.last, other.mention.first, knowledge):
                pairs[sentence.index, other.mention.first] = (sentence.index, one.mention.first)
    return pairs


def nicknames(sentence: Sentence, mentions: Sequence[Found], knowledge: Knowledge) -> tuple[Found, ...]:
    """The mentions of a sentence with what a person in it is also called taken for a person's name: "A, known as B"."""
    shown = list(mentions)
    names = [number for number, each in enumerate(mentions) if each.mention.kind == "name"]
    for one, other in itertools.pairwise(names):
        first, second = mentions[one], mentions[other]
        called = first.type == _PERSON and bool(second.type) and not second.known
        if called and _same(sentence, first.mention.last, second.mention.first, knowledge):
            shown[other] = replace(second, type=_PERSON)
    return tuple(shown)


def born_as(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether a name is the one that somebody was given at birth: "Born A in B, she …"."""
    before = sentence.word(each.mention.first - 1) if each.mention.first > 1 else None
    return before is not None and before.text.lower() in knowledge.words(sentence.language, "birthWord")


def one_body(full: str, known: Entity, short: str, language: str) -> bool:
    """Whether a body's full name in a text and the listed body of the acronym behind it are one.

    They are if the list has no other name that the acronym is short for, or one of mostly the same words.

    Args:
        full: the name before the acronym.
        known: the gazetteer's body of the acronym.
        short: the acronym.
        language: the text's.
    """
    words = {word for word in fold(full).split() if len(word) > _LONG}
    names = [name for tag, name in known.names if tag == language and len(name.split()) > 1]
    if not names:
        return fold(short) in initials(full)
    shared = max(len(words & {*fold(name).split()}) for name in names)
    return shared > 1 and 2 * shared > len(words)


def _owner(sentence: Sentence, each: Found, knowledge: Knowledge) -> bool:
    """Whether something of somebody's follows a name."""
    follows = sentence.word(each.mention.last + 1) if each.mention.last < len(sentence.words) else None
    if follows is None:
        return False
    marker = follows.text.lower() in knowledge.words(sentence.language, "possessiveMarker")
    return marker or follows.upos in ("NOUN", "PROPN")


def _same(sentence: Sentence, last: int, first: int, knowledge: Knowledge) -> bool:
    """Whether nothing but words such as "better known as" stands between two names."""
    between = [word for word in sentence.words[last : first - 1] if word.text not in _QUOTES]
    if not 1 < len(between) <= _REACH or between[0].text not in _OPENING:
        return False
    said = [word.text.lower() for word in between[1:]]
    strong = knowledge.words(sentence.language, "nicknameWord") | knowledge.words(sentence.language, "birthWord")
    weak = knowledge.words(sentence.language, "nicknameLink")
    return any(text in strong for text in said) and all(text in strong or text in weak for text in said)
