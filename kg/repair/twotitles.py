"""Two offices before a name that the parser listed with them: "A chairman and chief executive | B said"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Sentence, Word
from kg.repair.around import WordClass, children, has
from kg.repair.change import with_words

_TITLES = ("office", "leader", "officeTitle", "titleWord")


def mend_two_titles(sentence: Sentence, words: WordClass) -> Sentence:
    """The sentence with a name behind two offices as their head; itself where no name stands so.

    Args:
        sentence: a parsed sentence.
        words: the word classes of its language, by name.
    """
    people = {name.first for name in sentence.names if name.type == "PER"}
    for word in sentence.words:
        first = sentence.word(word.head) if word.head and word.deprel == "conj" and word.id in people else None
        if first is None:
            continue
        second = _second_beside(sentence, word, first, words)
        if second is None and not _both_titles(sentence, word, first, words):
            continue
        own = [each for each in children(sentence, first, "case") if each.id < first.id]
        moved = [replace(each, head=word.id) for each in own]
        title = replace(first, head=word.id, deprel="nmod:desc")
        if second is not None:
            moved += [replace(each, head=second.id) for each in children(sentence, word, "cc")]
            moved.append(replace(second, head=first.id, deprel="conj", upos="NOUN"))
        sentence = with_words(sentence, replace(word, head=first.head, deprel=first.deprel), title, *moved)
    return sentence


def _second_beside(sentence: Sentence, name: Word, first: Word, words: WordClass) -> Word | None:
    """The second office where the parser has it beside the name, the first being a body's that stands before it:
    "A chairman and | chief executive B"; not "the president and Prime Minister B"."""
    second, joined = sentence.word(name.id - 1), children(sentence, name, "cc")
    titled = second.head == name.id and second.deprel in ("nmod:desc", "compound", "amod", "nmod")
    begins = min([second.id, *(each.id for each in sentence.children.get(second.id, ()))])
    close = len(joined) == 1 and joined[0].id == begins - 1 and sentence.word(begins).text.islower()
    owned = children(sentence, first, "compound") and not children(sentence, first, "flat", "appos")
    offices = all(has(each, words, _TITLES) for each in (first, second))
    return second if titled and close and owned and offices and first.upos == "NOUN" else None


def _both_titles(sentence: Sentence, name: Word, first: Word, words: WordClass) -> bool:
    """Whether a second office, joined to the first by a conjunction, stands right before a name that is not."""
    second = sentence.word(name.id - 1)
    joined = second.head == first.id and second.deprel == "conj" and bool(children(sentence, second, "cc"))
    apart = bool(children(sentence, name, "cc", "punct", "case", "det"))
    offices = all(each.upos == "NOUN" and has(each, words, _TITLES) for each in (first, second))
    return joined and offices and not apart and first.id < second.id
