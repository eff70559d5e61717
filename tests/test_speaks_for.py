"""Who says "we" for a body: its spokesman, and who manages a part of it, but not everybody on its staff."""

from __future__ import annotations

import pytest
from trees import read

_TOLD = """Dave Dave PROPN 9 nsubj B-PER\n Gill Gill PROPN 1 flat I-PER\n +, , PUNCT 5 punct\n a a DET 5 det
    {title} {title} NOUN 1 appos Number=Sing\n of of ADP 7 case\n Oxfam Oxfam PROPN 5 nmod B-ORG\n +, , PUNCT 5 punct
    spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
_SAID = """ " " PUNCT 3 punct\n +We we PRON 3 nsubj Number=Plur|Person=1\n left leave VERB 0 root VerbForm=Fin
    +, , PUNCT 3 punct\n +" " PUNCT 3 punct\n Gill Gill PROPN 7 nsubj B-PER\n said say VERB 3 parataxis VerbForm=Fin"""


@pytest.mark.parametrize(("title", "expected"), [("officer", "Oxfam"), ("spokesman", "Oxfam"), ("professor", "")])
def test_we_is_the_body_that_somebody_speaks_for(title: str, expected: str) -> None:
    reading = read("en", _TOLD.format(title=title), _SAID)
    sentence = reading.sentences[-1]
    word = next(each for each in sentence.words if each.text == "We")
    found = reading.resolver.referent(reading.resolver.clause(sentence.index), word)
    assert (found.entity.label if found is not None else "") == expected


@pytest.mark.parametrize(("speaker", "kind", "expected"), [("Ryanair", "ORG", "Ryanair"), ("Chen", "PER", "")])
def test_we_is_the_body_that_speaks_itself(speaker: str, kind: str, expected: str) -> None:
    """ "“Airbus sued us,” Ryanair said": Ryanair; whom "Chen said" speaks for is not known."""
    rows = f""" " " PUNCT 3 punct\n Airbus Airbus PROPN 3 nsubj B-ORG\n sued sue VERB 7 ccomp VerbForm=Fin|Tense=Past
        us we PRON 3 obj Number=Plur|Person=1\n +, , PUNCT 3 punct\n +" " PUNCT 3 punct
        said say VERB 0 root VerbForm=Fin|Tense=Past\n {speaker} {speaker} PROPN 7 nsubj B-{kind}"""
    reading = read("en", rows)
    word = next(each for each in reading.sentences[0].words if each.text == "us")
    found = reading.resolver.referent(reading.resolver.clause(0), word)
    assert (found.entity.label if found is not None else "") == expected
