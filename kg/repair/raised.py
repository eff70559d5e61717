"""Objects that a parser took for subjects, or hung on the verb above their own.

"pa i dëbuar diplomatët": who is thrown out, as a participle with a clitic has no subject of its own. "diplomatët, të
cilët A pritet t'i përzërë": whom A is to throw out, as a passive has no object and the clitic takes the pronoun up.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, form
from kg.repair.change import with_words

_NOMINAL = ("NOUN", "PROPN")


def mend_raised(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with such objects where they belong.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for verb in sentence.words:
        if verb.upos == "VERB":
            sentence = _left_out(sentence, sentence.word(verb.id), words)
            sentence = _of_the_verb_below(sentence, sentence.word(verb.id), words)
    return sentence


def _left_out(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "pa i dëbuar ende diplomatët": the noun behind is what the clitic takes up."""
    marks = [form(mark) for mark in children(sentence, verb, "mark", "case") if mark.id < verb.id]
    without = marks and all(mark in words("withoutMarker") for mark in marks)
    behind = [each for each in children(sentence, verb, "nsubj") if each.id > verb.id and each.upos in _NOMINAL]
    taken = [each for each in children(sentence, verb, "obj") if each.upos in _NOMINAL]
    if not without or len(behind) != 1 or taken or not _clitics(sentence, verb, words):
        return sentence
    return with_words(sentence, replace(behind[0], deprel="obj"))


def _of_the_verb_below(sentence: Sentence, verb: Word, words: WordClass) -> Sentence:
    """ "të cilët A pritet t'i përzërë": the relative pronoun is what the verb below is done to."""
    whom = next((w for w in children(sentence, verb, "obj") if form(w) in words("accusativeRelative")), None)
    if whom is None or whom.id > verb.id or not form(verb).endswith(tuple(words("middleEnding"))):
        return sentence
    below = [each for each in children(sentence, verb, "xcomp", "ccomp") if each.upos == "VERB" and each.id > verb.id]
    free = [each for each in below if not [o for o in children(sentence, each, "obj") if o.upos in _NOMINAL]]
    if len(below) != 1 or not free or not _clitics(sentence, free[0], words):
        return sentence
    return with_words(sentence, replace(whom, head=free[0].id))


def _clitics(sentence: Sentence, verb: Word, words: WordClass) -> list[Word]:
    """The clitics of an object right before a verb."""
    found = children(sentence, verb, "expl", "obj", "iobj")
    return [each for each in found if each.id < verb.id and form(each) in words("accusativeClitic")]


def mend_directions(sentence: Sentence, words: WordClass) -> Sentence:
    """ "his way home from A", "driven straight back to A": what parsers hang on such an adverb is its governor's.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for adverb in sentence.words:
        if adverb.upos not in ("ADV", "ADP", "PART") or not adverb.head or form(adverb) not in words("directionAdverb"):
            continue
        ways = [each for each in children(sentence, adverb, "obl", "nmod") if each.id > adverb.id]
        above = sentence.word(adverb.head)
        if above.upos in ("ADV", "ADP"):
            above = sentence.word(above.head) if above.head else above
        if not ways or above.upos not in ("VERB", "NOUN"):
            continue
        label = "nmod" if above.upos == "NOUN" and not children(sentence, above, "cop") else "obl"
        moved = [replace(each, head=above.id, deprel=label) for each in ways]
        sentence = with_words(sentence, *moved)
    return sentence
