"""Nouns and names that the tokenizer parted at a hyphen: "go-between" is no verb, "Guinea-Bissau" is one name."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, form
from kg.repair.change import with_words

_JOINED = ("conj", "appos", "acl:relcl")
_OUTER = ("obl", "nmod", "obj", "nsubj", "appos", "xcomp", "conj", "root", "ccomp")


def mend_hyphened(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with the first part of each such noun as the noun, and the rest below it; what is joined to a part
    of such a name hangs on its head.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    nouns = words("hyphenNoun")
    for hyphen in sentence.words[1:-1] if nouns else ():
        first, last = sentence.word(hyphen.id - 1), sentence.word(hyphen.id + 1)
        if hyphen.text == "-" and f"{form(first)}-{form(last)}" in nouns:
            sentence = _as_one(sentence, first, hyphen, last)
    return _joined_to_names(sentence)


def _joined_to_names(sentence: Sentence) -> Sentence:
    """ "Guinea-Bissau, but not Guinea, left": what is joined to one part of a hyphened name is joined to the name."""
    for name in sentence.names:
        inside = range(name.first, name.last + 1)
        heads = [number for number in inside if sentence.word(number).head not in inside]
        if len(heads) != 1 or not any(sentence.word(number).text == "-" for number in inside):
            continue
        below = [child for number in inside if number != heads[0] for child in sentence.children.get(number, ())]
        lost = [child for child in below if child.id not in inside and child.deprel in _JOINED]
        sentence = with_words(sentence, *(replace(child, head=heads[0]) for child in lost))
    return sentence


def _as_one(sentence: Sentence, first: Word, hyphen: Word, last: Word) -> Sentence:
    inside = (first.id, hyphen.id, last.id)
    outer = next((each for each in (first, last) if each.head not in inside), first)
    below = [c for each in inside for c in sentence.children.get(each, ()) if c.id not in inside]
    moved = [replace(each, head=first.id, deprel=_below_noun(each)) for each in below]
    label = outer.deprel if outer.deprel.partition(":")[0] in _OUTER else "nmod"
    lemma = f"{form(first)}-{form(last)}"
    feats = {"Number": "Sing"}
    noun = replace(first, upos="NOUN", lemma=lemma, feats=feats, head=outer.head, deprel=label)
    rest = [replace(each, head=first.id, deprel="flat") for each in (hyphen, last)]
    return with_words(sentence, noun, *rest, *moved)


def _below_noun(word: Word) -> str:
    """What a dependent of a verb is to a noun: its adjunct, and what marks it its adposition."""
    return {"mark": "case", "obl": "nmod", "advmod": "amod"}.get(word.deprel, word.deprel)
