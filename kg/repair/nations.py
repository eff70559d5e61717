"""Adjectives of nationality taken for something else: "ushtarë gjermanë dhe lituanezë", "hetuesve suedezë".

Behind a noun and its adjective of nationality a second one, joined by "and", is one as well and no further noun; right
behind people or things a nationality is their adjective, whatever part of speech it was taken for.
"""

from __future__ import annotations

from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Sentence, Word
from kg.repair.around import children, form
from kg.repair.change import with_words

_MISTAGGED = ("VERB", "ADV", "X", "AUX", "ADP")


def mend_nations(sentence: Sentence, knowledge: Knowledge) -> Sentence:
    """The sentence with such adjectives on their nouns; itself in a language that has no article before genitives.

    Args:
        sentence: a parsed sentence.
        knowledge: knows the adjectives of nationality.
    """
    if not knowledge.words(sentence.language, "genitiveArticle"):
        return sentence
    for word in sentence.words[1:]:
        if word.text[:1].islower() and len(word.text) > 4 and knowledge.find_demonym(word.text, sentence.language):
            sentence = _joined(sentence, sentence.word(word.id), knowledge)
            sentence = _mistagged(sentence, sentence.word(word.id))
            sentence = _before_name(sentence, sentence.word(word.id))
    return sentence


def _joined(sentence: Sentence, word: Word, knowledge: Knowledge) -> Sentence:
    """ "ushtarë gjermanë dhe | lituanezë": the second adjective is coordinated with the first, not with the noun."""
    if word.id < 4 or word.upos == "PROPN" or form(sentence.word(word.id - 1)) not in _and(sentence, knowledge):
        return sentence
    first, link = sentence.word(word.id - 2), sentence.word(word.id - 1)
    noun = sentence.word(first.head) if first.head else None
    known = bool(knowledge.find_demonym(first.text, sentence.language)) and first.text[:1].islower()
    if noun is None or noun.upos != "NOUN" or noun.id != first.id - 1 or not known or first.deprel != "amod":
        return sentence
    own = [each for each in sentence.children.get(word.id, ()) if each.id != link.id and each.deprel != "cc"]
    if word.head not in (noun.id, first.id) or own or noun.feats.get("Number") != "Plur":
        return sentence
    joined = replace(word, upos="ADJ", head=first.id, deprel="conj")
    return with_words(sentence, joined, replace(link, upos="CCONJ", head=word.id, deprel="cc"))


def _and(sentence: Sentence, knowledge: Knowledge) -> frozenset[str]:
    return knowledge.words(sentence.language, "andWord")


def _mistagged(sentence: Sentence, word: Word) -> Sentence:
    """ "hetuesve | suedezë": no verb or adverb; but "policia arrestoi suedezë" has a noun."""
    noun = sentence.word(word.id - 1)
    alone = not sentence.children.get(word.id, ())
    if word.upos == "NOUN" and word.deprel == "amod" and alone:
        return with_words(sentence, replace(word, upos="ADJ"))
    if word.upos not in _MISTAGGED or noun.upos != "NOUN" or not alone or children(sentence, noun, "amod"):
        return sentence
    return with_words(sentence, replace(word, upos="ADJ", head=noun.id, deprel="amod"))


def _before_name(sentence: Sentence, word: Word) -> Sentence:
    """ "Ministri i Jashtëm | peruan | Marko Novaku mbërriti": between a title and a name, no verb."""
    name = next((each for each in sentence.names if each.first == word.id + 1 and each.type == "PER"), None)
    title = next((w for w in reversed(sentence.words[: word.id - 1]) if w.upos not in ("ADJ", "DET")), None)
    if word.upos not in ("VERB", "ADJ") or name is None or title is None or title.upos != "NOUN":
        return sentence
    if title.deprel == "nmod:poss" and title.head and title.head < title.id:
        title = sentence.word(title.head)  # "ministri i Financave peruan A"
    first = sentence.word(name.first)
    if word.upos == "ADJ":
        hung = first.head == word.id and word.deprel == "amod"
        return with_words(sentence, replace(first, head=title.id, deprel="flat")) if hung else sentence
    below = [c for c in sentence.children.get(word.id, ()) if c.id != first.id]
    verbs = [c for c in below if c.upos == "VERB" and c.id > name.last]
    host = sentence.word(word.head) if word.head else verbs[0] if verbs else None
    inside = first.head == word.id or (bool(verbs) and first.head == verbs[0].id)
    if host is None or host.upos != "VERB" or not inside or title.id == host.id:
        return sentence
    main = [replace(host, head=0, deprel="root")] if not word.head else []
    moved = [replace(c, head=host.id, deprel="nsubj" if c.id == title.id else c.deprel) for c in below if c != host]
    described = replace(word, upos="ADJ", feats={}, head=title.id, deprel="amod")
    return with_words(sentence, described, replace(first, head=title.id, deprel="flat"), *main, *moved)
