"""Lands that "and" joins, where the parser took the conjunction for the article of a genitive or an adjective.

Albanian "e" is both: "Italia e Franca" are two lands as "Kievi e Moska" are two capitals, "ministrat polak e hungarez"
ministers of two, while in "kryeqyteti i Francës" and "Koreja e Veriut" the same word binds a genitive to its noun.
"""

from __future__ import annotations

from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Entity, Name, Sentence, Word
from kg.repair.around import form, is_below
from kg.repair.change import with_words

_BOUND = ("nmod:poss", "nmod", "amod", "flat", "appos", "conj")
_NATION = ("ADJ", "NOUN", "PROPN")


def lands_joined(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with each land, or nationality, behind such a conjunction coordinated with the one before.

    Args:
        sentence: a parsed sentence.
        knowledge: says which names are lands and capitals.
    """

    def words(name: str) -> frozenset[str]:
        return knowledge.words(sentence.language, name)

    joints = words("articleConjunction")
    if joints:
        sentence = _names_apart(sentence, joints, knowledge)
    for joint in sentence.words[1:-1]:
        one, other = sentence.word(joint.id - 1), sentence.word(joint.id + 1)
        bound = form(joint) in joints and _lands(sentence, one, other, knowledge)
        if bound or ((form(joint) in joints or joint.upos == "CCONJ") and _nations(sentence, one, other, knowledge)):
            sentence = _joined(sentence, one, joint, other)
    return sentence


def _names_apart(sentence: Sentence, joints: frozenset[str], knowledge: Knowledge) -> Sentence:
    """The sentence with two names where one was seen that no gazetteer knows: "Italia e Franca", not "Bosnja e …"."""
    names: list[Name] = []
    for name in sentence.names:
        parts = [sentence.word(number) for number in range(name.first, name.last + 1)]
        if len(parts) == 3 and form(parts[1]) in joints and _two_lands(sentence, parts, knowledge):
            names += [replace(name, last=name.first), replace(name, first=name.last)]
        else:
            names.append(name)
    return replace(sentence, names=tuple(names)) if len(names) > len(sentence.names) else sentence


def _two_lands(sentence: Sentence, parts: list[Word], knowledge: Knowledge) -> bool:
    whole = knowledge.find(" ".join(part.text for part in parts), sentence.language)
    return not whole and _pair([_single(word, sentence, knowledge) for word in (parts[0], parts[2])], knowledge)


def _pair(lands: list[Entity | None], knowledge: Knowledge) -> bool:
    """Whether two lands are two countries or two capitals."""
    known = [each for each in lands if each is not None]
    if len(known) < 2 or known[0] == known[1]:
        return False
    return all(each.key in knowledge.metonyms for each in known) or all(each.type == "Country" for each in known)


def _lands(sentence: Sentence, one: Word, other: Word, knowledge: Knowledge) -> bool:
    """Whether two words are two countries, or two capitals, and the parser bound the second to a noun before it."""
    if one.upos not in ("PROPN", "NOUN") or other.deprel not in _BOUND or not 0 < other.head < other.id:
        return False
    return _pair([_known(sentence, word, knowledge) for word in (one, other)], knowledge)


def _known(sentence: Sentence, word: Word, knowledge: Knowledge) -> Entity | None:
    """The one land or place that a word by itself is the name of; none where it is a part of a longer name."""
    longer = any(name.first <= word.id <= name.last and name.first < name.last for name in sentence.names)
    return None if longer else _single(word, sentence, knowledge)


def _single(word: Word, sentence: Sentence, knowledge: Knowledge) -> Entity | None:
    found = knowledge.find(word.text, sentence.language) if word.text[:1].isupper() else []
    return found[0] if len(found) == 1 and found[0].type in ("Country", "Place") else None


def _nations(sentence: Sentence, one: Word, other: Word, knowledge: Knowledge) -> bool:
    """Whether two words are the nationalities of several people: "presidentët kirgiz dhe taxhik"."""
    if one.deprel != "amod" or other.head != one.head or other.deprel not in ("amod", "conj"):
        return False
    noun = sentence.word(one.head) if one.head else one
    if noun.feats.get("Number") != "Plur" or noun.id != one.id - 1 or not {one.upos, other.upos} <= set(_NATION):
        return False
    found = [knowledge.find_demonym(word.text, sentence.language) for word in (one, other)]
    return all(len(each) == 1 for each in found) and found[0] != found[1]


def _joined(sentence: Sentence, one: Word, joint: Word, other: Word) -> Sentence:
    """The second coordinated with the first; what stood between hangs on it as a conjunction."""
    if is_below(sentence, one, other) or (other.deprel == "conj" and other.head == one.id):
        return sentence
    first = one.head if one.deprel == "conj" else one.id
    mark = replace(joint, upos="CCONJ", head=other.id, deprel="cc", feats={})
    label = "ADJ" if other.deprel == "amod" and other.text[:1].islower() else other.upos
    label = "PROPN" if other.text[:1].isupper() else label
    return with_words(sentence, mark, replace(other, head=first, deprel="conj", upos=label))
