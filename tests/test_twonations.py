"""Adjectives of two nationalities: "the Indian-French exercise", "stërvitja polako-suedeze"."""

from __future__ import annotations

import pytest
from trees import claims

_EN = """The the DET 5 det\n {one} {one} ADJ 4 amod\n +- - PUNCT 2 punct\n +{other} {other} ADJ 5 amod
    {noun} {noun} NOUN 6 nsubj\n began begin VERB 0 root VerbForm=Fin"""
_SQ = """{noun} NOUN 3 nsubj Definite=Def\n {nations} {nations} ADJ 1 amod\n nisi nis VERB 0 root VerbForm=Fin
    në në ADP 5 case\n Tiranë Tiranë PROPN 3 obl B-LOC"""


@pytest.mark.parametrize(
    ("one", "other", "noun", "expected"),
    [
        ("Indian", "French", "exercise", {"India cooperatedMilitarilyWith France"}),
        ("Serbian", "Albanian", "trade", {"Serbia tradedWith Albania"}),
        ("Italian", "American", "senator", set()),  # one of one country
        ("Turkish", "Cypriot", "exercise", set()),  # of those who live in the north of Cyprus
        ("Indian", "Indian", "exercise", set()),
    ],
)
def test_both_do_it(one: str, other: str, noun: str, expected: set[str]) -> None:
    assert claims("en", _EN.format(one=one, other=other, noun=noun)) == expected


@pytest.mark.parametrize(
    ("noun", "nations", "expected"),
    [
        ("Stërvitja stërvitje", "polako-suedeze", {"Poland cooperatedMilitarilyWith Sweden"}),
        ("Marrëveshja marrëveshje", "italo-shqiptare", {"Italy agreedWith Albania"}),
        ("Tregtia tregti", "serbo-greke", {"Serbia tradedWith Greece"}),
        ("Senatori senator", "italo-amerikan", set()),
        ("Stërvitja stërvitje", "politiko-greke", set()),
        ("Stërvitja stërvitje", "greko-romake", set()),
    ],
)
def test_two_nationalities_in_one_word(noun: str, nations: str, expected: set[str]) -> None:
    assert claims("sq", _SQ.format(noun=noun, nations=nations)) == expected
