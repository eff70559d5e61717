"""Whoever holds an office, whom the recogniser made one name with what the office is of or for."""

from __future__ import annotations

import pytest
from trees import claims, tree

from kg.knowledge import load
from kg.repair.holder import holders_apart

KNOWN = load()
_OFFICE = """{title} {lemma} NOUN 6 nsubj Case=Nom|Definite=Def|Number=Sing
    i i DET 3 det
    {owner} 1 nmod:poss Case=Gen B-{kind}
    {first} {first} PROPN 3 flat I-{kind}
    {last} {last} PROPN 3 flat I-{kind}
    kritikoi kritikoj VERB 0 root VerbForm=Fin
    Serbinë Serbi PROPN 6 obj Case=Acc B-LOC"""


@pytest.mark.parametrize(
    ("title", "lemma", "owner", "kind"),
    [
        ("Ministri", "ministër", "Transportit Transport PROPN", "PER"),
        ("Ministri", "ministër", "Azilit Azil PROPN", "ORG"),
        ("Ish-ministri", "ish-ministër", "Jashtëm Jashtëm PROPN", "PER"),
        ("Drejtori", "drejtor", "Interpolit Interpol PROPN", "ORG"),
    ],
)
def test_the_holder_is_no_part_of_what_the_office_is_of(title: str, lemma: str, owner: str, kind: str) -> None:
    rows = _OFFICE.format(title=title, lemma=lemma, owner=owner, kind=kind, first="Uwe", last="Keller")
    assert "Uwe_Keller condemned Serbia" in claims("sq", rows)


@pytest.mark.parametrize(
    ("title", "lemma", "owner"),
    [
        ("Drejtori", "drejtor", "Muzeut Muze PROPN"),  # a museum may have somebody's name
        ("Reforma", "reformë", "Transportit Transport PROPN"),  # no office
        ("Drejtori", "drejtor", "Interpol Interpol PROPN"),  # no genitive
    ],
)
def test_what_may_be_one_name_stays_one(title: str, lemma: str, owner: str) -> None:
    rows = _OFFICE.format(title=title, lemma=lemma, owner=owner, kind="ORG", first="Uwe", last="Keller")
    assert holders_apart(tree("sq", rows), KNOWN).names[0].last == 5


def test_a_country_of_whom_one_name_is_known() -> None:
    rows = """Mbreti mbret NOUN 5 nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        Jordanisë Jordani PROPN 1 nmod:poss Case=Gen B-PER
        Talal Talal PROPN 3 flat I-PER
        kritikoi kritikoj VERB 0 root VerbForm=Fin
        Serbinë Serbi PROPN 5 obj Case=Acc B-LOC"""
    assert claims("sq", rows) == {"Talal headOfStateOf Jordan", "Talal condemned Serbia"}


@pytest.mark.parametrize(("lemma", "found"), [("Gjykatëse", {"Deborah_Kline condemned Serbia"}), ("Shoqatë", None)])
def test_a_bodys_name_that_begins_with_an_office_is_somebodys(lemma: str, found: set[str] | None) -> None:
    rows = f"""{lemma[:-1]}ja {lemma} PROPN 4 nsubj Case=Nom B-ORG
        Deborah Deborah PROPN 1 flat I-ORG
        Kline Kline PROPN 1 flat I-ORG
        kritikoi kritikoj VERB 0 root VerbForm=Fin
        Serbinë Serbi PROPN 4 obj Case=Acc B-LOC"""
    assert (claims("sq", rows) == found) == (found is not None)
