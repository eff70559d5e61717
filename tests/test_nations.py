"""Adjectives of nationality and adverbs of togetherness that a parser of Albanian took for something else."""

from __future__ import annotations

import pytest
from trees import claims

_JOINED = """Ushtarët ushtar NOUN 5 nsubj Number=Plur|Definite=Def\n gjermanë gjerman ADJ 1 amod Number=Plur
    dhe dhe CCONJ 4 cc\n {second} NOUN 1 conj Number=Plur\n patrullojnë patrulloj VERB 0 root VerbForm=Fin
    bashkë bashkë ADV 7 advmod\n kufirin kufi NOUN 5 obj Definite=Def"""
_BEHIND = """Holanda Holandë PROPN 3 nsubj B-LOC\n u u PRON 3 expl\n dha jap VERB 0 root VerbForm=Fin
    hetuesve hetues NOUN 3 iobj Number=Plur|Case=Dat\n {nation} VERB 3 advmod
    vendndodhjen vendndodhje NOUN 3 obj Definite=Def"""
_PLACED = """Ushtarët ushtar NOUN 8 nsubj Number=Plur|Definite=Def\n shqiptarë shqiptar ADJ 1 amod
    të të DET 4 det:adj\n {participle} ADJ 1 amod\n në në ADP 6 case\n Letoni Letoni PROPN 1 nmod B-LOC
    u u AUX 8 aux\n kthyen kthej VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("second", "expected"),
    [("lituanezë lituanez", {"Germany cooperatedMilitarilyWith Lithuania"}), ("mjekë mjek", set())],
)
def test_a_second_nationality_is_the_nouns_as_well(second: str, expected: set[str]) -> None:
    found = claims("sq", _JOINED.format(second=second))
    assert {each for each in found if "Militarily" in each} == expected


@pytest.mark.parametrize(
    ("nation", "expected"), [("belgë belg", {"Netherlands sharedIntelligenceWith Belgium"}), ("shpejt shpejt", set())]
)
def test_a_nationality_right_behind_people_is_theirs(nation: str, expected: set[str]) -> None:
    found = claims("sq", _BEHIND.format(nation=nation))
    assert {each for each in found if "shared" in each} == expected


@pytest.mark.parametrize(
    ("participle", "expected"),
    [("dislokuar dislokuar", {"Albania deployedTroopsTo Latvia"}), ("lindur lindur", set())],  # not those born there
)
def test_where_somebody_was_put_is_said_behind_the_participle(participle: str, expected: set[str]) -> None:
    found = claims("sq", _PLACED.format(participle=participle))
    assert {each for each in found if "deployed" in each} == expected
