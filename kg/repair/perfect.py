"""Verbs that the parser took apart: "siç pati kërkuar A", where the auxiliary is no verb of its own."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.change import with_words
from kg.syntax.tree import WordClass, base

_CLAUSAL = ("advcl", "ccomp", "xcomp", "conj", "parataxis", "acl", "obj", "obl")


def mend_perfects(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with every participle right behind its auxiliary as the verb, and the auxiliary below it.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    for word in sentence.words[1:]:
        sentence = _joined(sentence, sentence.word(word.id), words)
    return sentence


def _joined(sentence: Sentence, participle: Word, words: WordClass) -> Sentence:
    before = sentence.word(participle.id - 1)
    perfect = participle.upos == "VERB" and participle.feats.get("VerbForm") == "Part"
    hangs = participle.head == before.id and base(participle.deprel) in _CLAUSAL
    if not perfect or not hangs or before.lemma.lower() not in words("perfectAux") or before.upos == "NOUN":
        return sentence
    if before.feats.get("VerbForm", "Fin") != "Fin":
        return sentence
    below = [c for c in sentence.children.get(before.id, ()) if c.id != participle.id]
    verb = replace(participle, head=before.head, deprel=before.deprel)
    auxiliary = replace(before, upos="AUX", head=participle.id, deprel="aux")
    first = with_words(sentence, verb)
    return with_words(first, auxiliary, *(replace(each, head=participle.id) for each in below))
