"""A sentence with some of its words changed, and still a tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Sentence, Word


def with_words(sentence: Sentence, *changed: Word) -> Sentence:
    """The sentence with these words in the places of their own.

    Where a word would then hang, over others, on itself, the sentence stays as it is: two repairs, each right in
    itself, can ask for that of one bad parse.
    """
    words = list(sentence.words)
    for word in changed:
        words[word.id - 1] = word
    moved = [word for word in changed if word.head != sentence.word(word.id).head]
    return sentence if any(_rings(words, word) for word in moved) else replace(sentence, words=tuple(words))


def _rings(words: Sequence[Word], word: Word) -> bool:
    """Whether the way up from a word never ends."""
    for _ in words:
        if not word.head:
            return False
        word = words[word.head - 1]
    return True
