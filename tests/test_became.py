"""Who became or remained what a noun says: "A has become the biggest buyer of B's copper"."""

from __future__ import annotations

import pytest
from trees import claims

_EN = """China China PROPN 2 nsubj B-LOC\n {verb} VERB 0 root VerbForm=Fin|Tense=Past\n the the DET 4 det
    {noun} NOUN 2 xcomp\n of of ADP 7 case\n Serbian serbian ADJ 7 amod\n copper copper NOUN 4 nmod"""
_SQ = """Kina Kinë PROPN 3 nsubj B-LOC\n {particle} PRON 3 expl\n {form} bëj VERB 0 root VerbForm=Fin
    blerësi blerës NOUN 3 obj Definite=Def\n i i DET 6 det
    bakrit bakër NOUN 4 nmod:poss Case=Gen\n serb serb ADJ 6 amod"""


@pytest.mark.parametrize(
    ("verb", "noun", "expected"),
    [
        ("became become", "buyer buyer", {"China tradedWith Serbia"}),
        ("remained remain", "buyer buyer", {"China tradedWith Serbia"}),
        ("called call", "buyer buyer", set()),
        ("became become", "critic critic", set()),
    ],
)
def test_who_became_it_is_it(verb: str, noun: str, expected: set[str]) -> None:
    assert claims("en", _EN.format(verb=verb, noun=noun)) == expected


@pytest.mark.parametrize(
    ("particle", "form", "expected"), [("u u", "bë", {"China tradedWith Serbia"}), ("e e", "bëri", set())]
)
def test_in_albanian_a_middle_says_so(particle: str, form: str, expected: set[str]) -> None:
    assert claims("sq", _SQ.format(particle=particle, form=form)) == expected
