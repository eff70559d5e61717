"""The second of two that something is between: "armëpushimi mes A-së dhe B-së hyri në fuqi".

Between takes two, so what "and" joins to the only one behind it is the other, whatever the parser joined it to.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, form, is_below
from kg.repair.change import with_words

_INSIDE = ("flat", "compound", "appos")
_LEADS = ("DET", "ADJ", "NUM")
_LOOSE = ("conj", "nsubj", "iobj", "obj", "obl", "nmod", "nmod:poss", "det", "appos")
_REACH = 3  # words between "and" and the noun that it joins


def mend_between(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with the second of such a pair coordinated with the first.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    links = words("betweenAdposition")
    for case in sentence.words:
        if case.deprel == "case" and case.head > case.id and form(case) in links:
            sentence = _paired(sentence, sentence.word(case.head))
    return sentence


def _paired(sentence: Sentence, first: Word) -> Sentence:
    below = sentence.children.get(first.id, ())
    alone = first.upos == "PROPN" and not any(child.deprel == "conj" for child in below)
    last = max([first.id, *(child.id for child in below if child.deprel in _INSIDE)])
    behind = sentence.words[last : last + 2 + _REACH]
    if not alone or len(behind) < 2 or behind[0].upos != "CCONJ":
        return sentence
    second = next((each for each in behind[1:] if each.upos not in _LEADS), None)
    if second is None or second.upos not in ("PROPN", "NOUN") or second.deprel not in _LOOSE:
        return sentence
    led = any(child.deprel == "case" for child in sentence.children.get(second.id, ()))
    if led or is_below(sentence, first, second):
        return sentence
    joint = replace(behind[0], head=second.id, deprel="cc")
    return with_words(sentence, replace(second, head=first.id, deprel="conj"), joint)
