"""Firms' names that hang on the legal form at their end: "president of CCNG, | Inc.", where the firm is CCNG."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Name, Sentence
from kg.repair.around import WordClass
from kg.repair.change import with_words

_NAMING = ("compound", "amod", "nmod", "flat", "conj", "appos", "nmod:desc")


def mend_firms(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with the last word of each firm's own name as its head; itself where that is so.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    forms = words("legalForm") | words("legalFormShort")
    for name in sentence.names:
        if name.type == "ORG" and name.last > name.first:
            sentence = _by_own_name(sentence, name, forms)
    return sentence


def _by_own_name(sentence: Sentence, name: Name, forms: frozenset[str]) -> Sentence:
    ending = sentence.word(name.last)
    if ending.text.lower().rstrip(".") not in forms or name.first <= ending.head <= name.last:
        return sentence
    own = next((w for w in reversed(sentence.words[name.first - 1 : name.last - 1]) if w.upos != "PUNCT"), None)
    if own is None or own.upos not in ("PROPN", "NOUN", "ADJ") or own.deprel not in _NAMING:
        return sentence
    moved = [replace(each, head=own.id) for each in sentence.children.get(ending.id, ()) if each.id != own.id]
    above = replace(own, upos="PROPN", head=ending.head, deprel=ending.deprel)
    return with_words(sentence, above, replace(ending, head=own.id, deprel="flat"), *moved)
