"""Albanian "e" between two lands or nationalities joins them; between a noun and its genitive it does not."""

from __future__ import annotations

import pytest
from trees import claims

_AND = """Italia Itali PROPN 4 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
e e DET 3 det:adj Case=Nom|Gender=Fem|Number=Sing|PronType=Art I-LOC
Franca Francë ADJ 1 amod Case=Nom|Gender=Fem|Number=Sing I-LOC
ranë bie VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
dakord dakord ADV 4 obj
për për ADP 7 case
gazin gaz NOUN 5 nmod Case=Acc|Definite=Def|Gender=Masc|Number=Sing
+. . PUNCT 4 punct"""
_ACC = """Norvegjia Norvegji PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
i i PRON 3 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
solli sjell VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
në në ADP 6 case
një një DET 6 det Definite=Ind
tryezë tryezë NOUN 3 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
Kolumbinë Kolumbia PROPN 6 nmod Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
e e DET 9 det Gender=Fem|Number=Sing
Venezuelën Venezuelë PROPN 7 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 3 punct"""
_CAPITAL = """Presidenti president NOUN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
vizitoi vizitoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
Parisin Paris PROPN 3 obj Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
e e DET 6 det Gender=Masc|Number=Sing I-LOC
Francës Francë PROPN 4 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing I-LOC
+. . PUNCT 3 punct"""
_NATIONS = """Presidentët president NOUN 6 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Plur
kirgiz kirgiz NOUN 1 amod
dhe dhe CCONJ 4 cc
taxhik taxhik NOUN 1 conj Case=Nom|Definite=Ind|Gender=Masc|Number=Plur
u u AUX 6 aux
takuan takoj VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
në në ADP 8 case
Bishkek Bishkek PROPN 6 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 6 punct"""
_ARTICLE = """Ministrat ministër NOUN 6 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Plur
polak polak ADJ 1 amod Case=Nom|Gender=Masc|Number=Plur
e e DET 4 det:adj Gender=Fem|Number=Plur
hungarez hungarez ADJ 1 amod Case=Gen|Gender=Masc|Number=Plur
u u AUX 6 aux
takuan takoj VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
në në ADP 8 case
Varshavë Varshavë PROPN 6 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 6 punct"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (_AND, {"Italy agreedWith France"}),
        (
            _ACC,
            {
                "Norway mediatedBetween Colombia",
                "Norway mediatedBetween Venezuela",
                "Colombia negotiatedWith Venezuela",  # "i uli në tryezë": so they talked
            },
        ),
    ],
    ids=["subject", "object"],
)
def test_two_countries_are_joined(rows: str, expected: set[str]) -> None:
    assert claims("sq", rows) == expected


def test_a_capital_and_its_country_are_one() -> None:
    assert claims("sq", _CAPITAL) == {"Paris locatedIn France"}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [(_NATIONS, {"Kyrgyzstan metWith Tajikistan"}), (_ARTICLE, {"Poland metWith Hungary"})],
    ids=["conjunction", "article"],
)
def test_several_people_of_two_nationalities_are_of_both(rows: str, expected: set[str]) -> None:
    assert claims("sq", rows) == expected


def test_one_person_of_two_nationalities_is_not_two() -> None:
    one = _NATIONS.replace("Number=Plur", "Number=Sing").replace("Presidentët", "Presidenti")
    assert claims("sq", one) == set()
