"""Owners that the parser coordinated with whom they own: "B's A and D's C met".

What stands behind a conjunction, has a possessive marker and right behind that a name coordinated with the same word
is whose that name is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.change import with_words

WordClass = Callable[[str], frozenset[str]]


def mend_owned(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such owners below what they own; the sentence itself where there are none.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words:
        owned = _owned(sentence, word, words)
        if owned is not None:
            joints = [each for each in sentence.children.get(word.id, ()) if each.deprel == "cc"]
            moved = [replace(each, head=owned.id) for each in joints]
            sentence = with_words(sentence, replace(word, head=owned.id, deprel="nmod:poss"), *moved)
    return sentence


def _owned(sentence: Sentence, word: Word, words: WordClass) -> Word | None:
    """The name right behind the possessive marker of a word, coordinated with what that is coordinated with."""
    if word.deprel != "conj" or word.upos != "PROPN" or word.id + 2 > len(sentence.words):
        return None
    marker, behind = sentence.word(word.id + 1), sentence.word(word.id + 2)
    marked = marker.head == word.id and marker.text.lower() in words("possessiveMarker")
    beside = behind.deprel == "conj" and behind.head in (word.head, word.id) and behind.upos == "PROPN"
    return behind if marked and beside else None
