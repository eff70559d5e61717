"""Whom somebody declares unwelcome, wherever the parser put the phrase: on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims

_EXPELLED = {"Bulgaria expelledDiplomatsOf Russia"}
_DECLARED = """Bullgaria Bullgari PROPN 2 nsubj Case=Nom|Definite=Def B-LOC
    shpalli shpall VERB 0 root Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param(
            """persona person NOUN 2 obj Case=Acc|Definite=Ind\n të të DET 5 det:adj
            padëshiruar padëshiruar ADJ 3 amod Case=Acc\n dy dy NUM 7 nummod
            diplomatë diplomat NOUN 3 nmod Case=Acc|Definite=Ind|Number=Plur\n rusë rus ADJ 7 amod""",
            _EXPELLED,
            id="the diplomats below the phrase",
        ),
        pytest.param(
            """dy dy NUM 4 nummod\n diplomatë diplomat NOUN 2 obj Case=Acc|Definite=Ind|Number=Plur
            rusë rus ADJ 4 amod\n persona person NOUN 4 nmod Case=Acc\n non non ADP 8 case
            grata gratë NOUN 6 nmod Case=Nom""",
            _EXPELLED,
            id="the phrase below the diplomats",
        ),
        pytest.param(
            """të të DET 4 det:adj\n padëshiruar padëshiruar ADJ 2 xcomp\n tre tre NUM 6 nummod
            punonjës punonjës NOUN 4 nsubj Case=Acc|Definite=Ind|Number=Plur\n të të DET 8 det
            ambasadës ambasadë NOUN 6 nmod:poss Case=Gen|Definite=Def\n ruse rus ADJ 8 amod""",
            _EXPELLED,
            id="an adjective with a subject of its own",
        ),
        pytest.param(
            """persona person NOUN 2 obj Case=Acc|Definite=Ind\n të të DET 5 det:adj
            njohura njohur ADJ 3 amod Case=Acc\n dy dy NUM 7 nummod
            diplomatë diplomat NOUN 3 nmod Case=Acc|Definite=Ind|Number=Plur\n rusë rus ADJ 7 amod""",
            set(),
            id="another phrase",
        ),
        pytest.param(
            """persona person NOUN 2 obj Case=Acc|Definite=Ind\n të të DET 5 det:adj
            padëshiruar padëshiruar ADJ 3 amod Case=Acc\n dy dy NUM 7 nummod
            turistë turist NOUN 3 nmod Case=Acc|Definite=Ind|Number=Plur\n rusë rus ADJ 7 amod""",
            set(),
            id="no diplomats",
        ),
    ],
)
def test_whom_somebody_declares_unwelcome(rest: str, expected: set[str]) -> None:
    assert claims("sq", f"{_DECLARED}\n{rest}") == expected


@pytest.mark.parametrize(("verb", "expected"), [("shpallën shpall", _EXPELLED), ("takuan takoj", set())])
def test_who_is_declared_unwelcome_in_the_passive(verb: str, expected: set[str]) -> None:
    rows = f"""Dy dy NUM 2 nummod\n diplomatë diplomat NOUN 5 nsubj Case=Nom|Definite=Ind|Number=Plur
        rusë rus ADJ 2 amod\n u u AUX 5 aux\n {verb} VERB 0 root Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
        persona person NOUN 5 obj Case=Acc|Definite=Ind\n të të DET 8 det:adj
        padëshiruar padëshiruar ADJ 6 amod Case=Acc\n nga nga ADP 10 case
        Bullgaria Bullgari PROPN 5 obl Case=Nom|Definite=Def B-LOC"""
    assert {each for each in claims("sq", rows) if "expelled" in each} == expected
