"""What stands around a word of a parse that may be wrong: above it, below it, right before it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from kg.model import Sentence, Word

WordClass = Callable[[str], frozenset[str]]


def form(word: Word) -> str:
    """The word as it stands, in lower case."""
    return word.text.lower()


def has(word: Word, words: WordClass, names: Collection[str]) -> bool:
    """Whether a word's lemma is in one of some word classes."""
    return any(word.lemma.lower() in words(name) for name in names)


def children(sentence: Sentence, word: Word, *relations: str) -> list[Word]:
    """The dependents of a word that are of these relations, whatever their subtype."""
    found = sentence.children.get(word.id, ())
    return [child for child in found if child.deprel in relations or child.deprel.partition(":")[0] in relations]


def governors(sentence: Sentence, word: Word) -> list[Word]:
    """What a word hangs on, nearest first."""
    found: list[Word] = []
    while word.head and len(found) < len(sentence.words):
        word = sentence.word(word.head)
        found.append(word)
    return found


def is_below(sentence: Sentence, word: Word, other: Word) -> bool:
    """Whether a word hangs, over others, on another: then the other cannot hang on it."""
    return any(above.id == other.id for above in governors(sentence, word))


def clitic(sentence: Sentence, verb: Word, clitics: frozenset[str]) -> bool:
    """Whether one of some clitics stands shortly before a verb."""
    near = sentence.words[max(0, verb.id - 4) : verb.id - 1]
    return any(form(word) in clitics and word.upos in ("PRON", "DET", "PART") for word in near)


def end_of(sentence: Sentence, word: Word) -> int:
    """The last word of what hangs on a word, punctuation apart."""
    below, rest = {word.id}, [word]
    while rest:
        found = sentence.children.get(rest.pop().id, ())
        rest += [child for child in found if child.upos != "PUNCT" and child.id not in below]
        below |= {child.id for child in found if child.upos != "PUNCT"}
    return max(below)
