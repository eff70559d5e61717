""" "The latter", "ky i fundit": the last of those before, on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims

_ACCUSED = """Serbia Serbi PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem B-LOC\n e e PRON 3 expl Case=Acc
    akuzoi akuzoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
    {last}"""
_KOSOVO = "Kosovën Kosovë PROPN 3 obj Case=Acc|Definite=Def|Gender=Fem B-LOC"
_OVER = f"{_KOSOVO}\n për për ADP 6 case\n krimin krim NOUN 3 obl Case=Acc|Definite=Def|Gender=Masc"
_CONDEMNED = """{shown}\n e e DET 3 det:adj\n fundit fundit ADJ 4 nsubj Case=Nom|Gender={gender}
    dënoi dënoj VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
    Hamasin Hamas PROPN 4 obj Case=Acc|Definite=Def B-ORG"""
_SHE = _CONDEMNED.format(shown="Kjo kjo PRON 3 det Case=Nom|Gender=Fem|PronType=Dem", gender="Fem")
_HE = _CONDEMNED.format(shown="Ky ky PRON 3 det Case=Nom|Gender=Masc|PronType=Dem", gender="Masc")


@pytest.mark.parametrize(
    ("last", "second", "expected"),
    [
        pytest.param(_KOSOVO, _SHE, {"Kosovo condemned Hamas"}, id="the last of two"),
        pytest.param(_KOSOVO, _HE, set(), id="of another gender"),
        pytest.param(_OVER, _SHE, set(), id="something else is the last"),
    ],
)
def test_the_latter_is_the_last_of_those_before(last: str, second: str, expected: set[str]) -> None:
    found = claims("sq", _ACCUSED.format(last=last), second)
    assert {each for each in found if "condemned" in each} == expected


@pytest.mark.parametrize(("word", "expected"), [("latter", {"Kosovo condemned Hamas"}), ("first", set())])
def test_the_latter_in_english(word: str, expected: set[str]) -> None:
    first = """Serbia Serbia PROPN 2 nsubj B-LOC\n accused accuse VERB 0 root VerbForm=Fin|Tense=Past
        Kosovo Kosovo PROPN 2 obj B-LOC"""
    second = f"""The the DET 2 det Definite=Def\n {word} {word} ADJ 3 nsubj
        condemned condemn VERB 0 root VerbForm=Fin|Tense=Past\n Hamas Hamas PROPN 3 obj B-ORG"""
    assert {each for each in claims("en", first, second) if "condemned" in each} == expected
