"""Clauses of which only a name and a number are left: "Germany expelled 40 diplomats, France 35 and Italy 30"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Name, Sentence, Word
from kg.repair.around import WordClass, children
from kg.repair.change import with_words

_LINKS = ("CCONJ", "SCONJ")
_ENDS = ("PUNCT", "CCONJ", "SCONJ", "ADP")


def mend_gapped(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with whoever is named so beside the subject of the clause before; itself where none is.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for verb in sentence.words:
        subjects = [c for c in children(sentence, verb, "nsubj") if c.upos == "PROPN" and c.id < verb.id]
        counted = [c for c in children(sentence, verb, "obj") if c.id > verb.id and children(sentence, c, "nummod")]
        if verb.upos != "VERB" or len(subjects) != 1 or len(counted) != 1:
            continue
        amount = min(each.id for each in children(sentence, counted[0], "nummod"))
        if any(each.upos == "PROPN" for each in sentence.words[verb.id : amount - 1]):
            continue  # "fined A 40 million euros, B 35": whom it fined
        for name in sentence.names:
            if name.first > counted[0].id and _gapped(sentence, name, verb, words):
                first, number = sentence.word(name.first), sentence.word(name.last + 1)
                subject = replace(first, upos="PROPN", head=subjects[0].id, deprel="conj")
                links = [replace(c, deprel="dep") for c in children(sentence, first, "cc") if c.id < first.id]
                sentence = with_words(sentence, subject, replace(number, head=first.id, deprel="orphan"), *links)
    return sentence


def _gapped(sentence: Sentence, name: Name, verb: Word, words: WordClass) -> bool:
    """Whether a name opens a clause in which only a number is left: "…, A three"."""
    before = sentence.word(name.first - 1)
    number = sentence.word(name.last + 1) if name.last < len(sentence.words) else None
    if number is None or number.upos != "NUM" or (before.text != "," and before.upos not in _LINKS):
        return False
    if sentence.word(name.last).text.endswith(tuple(words("sureAccusative"))) and words("sureAccusative"):
        return False  # "dëboi tre rusë dhe Kenian dy": not the doer
    after = sentence.word(number.id + 1) if number.id < len(sentence.words) else None
    ends = after is None or after.upos in _ENDS  # not "A 35 Chinese ones"
    between = sentence.words[verb.id : name.first - 1]
    return ends and not any(each.upos in ("VERB", "AUX") for each in between)
