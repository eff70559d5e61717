"""A changed sentence stays a tree, whatever two repairs ask for."""

from __future__ import annotations

from dataclasses import replace

from kg.repair.change import with_words
from tests.trees import tree

ROWS = """
Rama Rama PROPN 2 nsubj
vizitoi vizitoj VERB 0 root
kreun kreu NOUN 2 obj
e i DET 5 det
Tiranës Tiranë PROPN 3 nmod:poss
"""


def test_a_word_finds_another_head() -> None:
    sentence = tree("sq", ROWS)
    moved = with_words(sentence, replace(sentence.word(5), head=2, deprel="obl"))
    assert [word.head for word in moved.words] == [2, 0, 2, 5, 2]


def test_a_word_never_hangs_on_what_hangs_on_it() -> None:
    sentence = tree("sq", ROWS)
    assert with_words(sentence, replace(sentence.word(3), head=4)) is sentence
    assert with_words(sentence, replace(sentence.word(2), head=2)) is sentence


def test_two_words_may_change_places() -> None:
    sentence = tree("sq", ROWS)
    noun, name = replace(sentence.word(3), head=5), replace(sentence.word(5), head=2, deprel="obj")
    assert [word.head for word in with_words(sentence, noun, name).words] == [2, 0, 5, 5, 2]
