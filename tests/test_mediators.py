"""Who is there as a mediator is no party to what the others do, and mediates between them."""

from __future__ import annotations

import pytest
from trees import claims

_GO = """Egypt Egypt PROPN 5 nsubj Number=Sing B-LOC
and and CCONJ 3 cc
Ethiopia Ethiopia PROPN 1 conj Number=Sing B-LOC
will will AUX 5 aux VerbForm=Fin
sit sit VERB 0 root VerbForm=Inf
down down ADV 5 advmod
in in ADP 8 case
Kampala Kampala PROPN 5 obl Number=Sing B-LOC
next next ADJ 10 amod
month month NOUN 5 obl:unmarked Number=Sing
+, , PUNCT 13 punct
with with ADP 13 case
Uganda Uganda PROPN 5 obl Number=Sing B-LOC
as as SCONJ 15 mark
go go VERB 13 acl VerbForm=Inf
+- - PUNCT 17 punct
+between between ADP 15 obl
+. . PUNCT 5 punct"""
_ROLE = """Me me ADP 2 case
Egjiptin Egjipt PROPN 11 obl Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
në në ADP 4 case
rolin rol NOUN 2 nmod Case=Acc|Definite=Def|Gender=Masc|Number=Sing
e e DET 6 det Gender=Masc|Number=Sing
ndërmjetësit ndërmjetës NOUN 4 nmod:poss Case=Gen|Definite=Def|Gender=Masc|Number=Sing
+, , PUNCT 2 punct
Hamasi Hamas PROPN 11 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
dhe dhe CCONJ 10 cc
Fatahu Fatahu PROPN 8 conj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
ranë bie VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
dakord dakord ADV 11 obj
për për ADP 14 case
Gazën Gaza PROPN 12 nmod Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 11 punct"""
_THEM = """Saudi Saudi ADJ 2 amod B-LOC
Arabia Arabia PROPN 3 nsubj Number=Sing I-LOC
urged urge VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
India India PROPN 3 iobj Number=Sing B-LOC
and and CCONJ 6 cc
Pakistan Pakistan PROPN 4 conj Number=Sing B-LOC
to to PART 8 mark
show show VERB 3 xcomp VerbForm=Inf
restraint restraint NOUN 8 obj Number=Sing
and and CCONJ 11 cc
offered offer VERB 3 conj Mood=Ind|Person=3|Tense=Past|VerbForm=Part|Voice=Pass
to to PART 13 mark
mediate mediate VERB 11 xcomp VerbForm=Inf
between between ADP 15 case
them they PRON 13 obl Case=Acc|Number=Plur|Person=3|PronType=Prs
+. . PUNCT 3 punct"""


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        ("en", _GO, {"Uganda mediatedBetween Egypt planned", "Uganda mediatedBetween Ethiopia planned"}),
        ("sq", _ROLE, {"Egypt mediatedBetween Hamas", "Egypt mediatedBetween Fatah"}),
    ],
)
def test_company_that_mediates_is_no_party(language: str, rows: str, expected: set[str]) -> None:
    found = claims(language, rows)
    assert {each for each in found if "mediated" in each} == expected
    assert not any("agreedWith Egypt" in each or "With_Uganda" in each for each in found)


def test_company_that_does_not_mediate_is_a_party() -> None:
    host = _ROLE.replace("ndërmjetësit ndërmjetës", "mikpritësit mikpritës")
    assert not any("mediated" in each for each in claims("sq", host))


def test_between_them_is_between_the_two_that_were_named_together() -> None:
    found = {each for each in claims("en", _THEM) if "mediated" in each}
    assert found == {
        "Saudi_Arabia mediatedBetween India hypothetical",
        "Saudi_Arabia mediatedBetween Pakistan hypothetical",
    }


def test_between_them_is_not_between_two_who_are_not_joined() -> None:
    apart = _THEM.replace("and and CCONJ 6 cc", "over over ADP 6 case").replace(
        "Pakistan PROPN 4 conj", "Pakistan PROPN 3 obl"
    )
    assert not any("mediated" in each for each in claims("en", apart))
