"""A counterpart without a name: the one of that country whom the sentence before names in an office."""

from __future__ import annotations

import pytest
from trees import claims

_MET = """The the DET 3 det Definite=Def\n Turkish turkish ADJ 3 amod\n president president NOUN 7 nsubj
    +, , PUNCT 5 punct\n Kemal Kemal PROPN 3 appos B-PER\n Aydin Aydin PROPN 5 flat I-PER
    met meet VERB 0 root VerbForm=Fin|Tense=Past\n the the DET 10 det Definite=Def\n Greek greek ADJ 10 amod
    {office} {office} NOUN 7 obj\n +, , PUNCT 12 punct\n Eleni Eleni PROPN 10 appos B-PER
    Markaki Markaki PROPN 12 flat I-PER"""
_PRAISED = """Aydin Aydin PROPN 2 nsubj B-PER\n praised praise VERB 0 root VerbForm=Fin|Tense=Past
    his his PRON 5 nmod:poss Poss=Yes\n {nation} ADJ 5 amod\n counterpart counterpart NOUN 2 obj Number=Sing"""


@pytest.mark.parametrize(
    ("office", "nation", "expected"),
    [
        ("president", "Greek greek", {"Kemal_Aydin praised Eleni_Markaki"}),
        ("president", "Serbian serbian", set()),  # nobody whom the text names
        ("minister", "Greek greek", set()),  # a minister is no president's counterpart
    ],
)
def test_a_counterpart_is_the_one_just_named_in_such_an_office(office: str, nation: str, expected: set[str]) -> None:
    found = claims("en", _MET.format(office=office), _PRAISED.format(nation=nation))
    assert {each for each in found if "praised" in each} == expected
