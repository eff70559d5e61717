"""Bodies of a name that several countries' have, though the gazetteer lists only one: "the National Assembly"."""

from __future__ import annotations

import pytest
from trees import claims

_BODY = """The the DET 3 det
    {first} {first} PROPN 3 compound B-ORG
    {last} {last} PROPN 4 nsubj I-ORG
    accused accuse VERB 0 root VerbForm=Fin
    {whom} {whom} PROPN 4 obj B-LOC"""
_TALK = """{land} {land} PROPN 2 nsubj B-LOC
    praised praise VERB 0 root VerbForm=Fin
    Spain Spain PROPN 2 obj B-LOC"""
_ASSEMBLY = _BODY.format(first="National", last="Assembly", whom="Israel")
_JUSTICE = _BODY.format(first="Justice", last="Department", whom="Israel")


@pytest.mark.parametrize(
    ("body", "lands", "who"),
    [
        pytest.param(_ASSEMBLY, ("Venezuela",), "National_Assembly_of_Venezuela", id="the country told of has one"),
        pytest.param(
            _ASSEMBLY, ("France", "Venezuela", "France"), "French_National_Assembly", id="the listed one more"
        ),
        pytest.param(_ASSEMBLY, ("Poland",), "French_National_Assembly", id="a country without one"),
        pytest.param(_JUSTICE, ("Philippines",), "Department_of_Justice_of_the_Philippines", id="of Manila"),
        pytest.param(_JUSTICE, ("Iran",), "US_Department_of_Justice", id="of no other country"),
        pytest.param(_JUSTICE, (), "US_Department_of_Justice", id="nothing told of"),
    ],
)
def test_a_body_that_others_have_too_is_of_the_country_told_of(body: str, lands: tuple[str, ...], who: str) -> None:
    assert f"{who} accused Israel" in claims("en", body, *(_TALK.format(land=land) for land in lands))


@pytest.mark.parametrize(
    ("body", "lands"),
    [
        pytest.param(_ASSEMBLY, ("France", "Venezuela"), id="as much of both"),
        pytest.param(_ASSEMBLY, ("Kenya", "Venezuela"), id="of two others"),
        pytest.param(_ASSEMBLY.replace("Israel", "Venezuela"), ("Venezuela",), id="itself the other side"),
    ],
)
def test_a_body_that_several_countries_told_of_have_is_nobodys(body: str, lands: tuple[str, ...]) -> None:
    found = claims("en", body, *(_TALK.format(land=land) for land in lands))
    assert not any(" accused " in each for each in found)


def test_a_body_in_a_capital_is_of_that_country_whatever_else_is_told_of() -> None:
    body = """The the DET 3 det
        National National PROPN 3 compound B-ORG
        Assembly Assembly PROPN 6 nsubj I-ORG
        in in ADP 5 case
        {place} {place} PROPN 3 nmod B-LOC
        accused accuse VERB 0 root VerbForm=Fin
        Israel Israel PROPN 6 obj B-LOC"""
    talk = _TALK.format(land="France")
    for place, who in (("Caracas", "National_Assembly_of_Venezuela"), ("Paris", "French_National_Assembly")):
        assert f"{who} accused Israel" in claims("en", body.format(place=place), talk, talk)


def test_in_albanian_too() -> None:
    rows = """Asambleja asamble PROPN 3 nsubj Case=Nom B-ORG
        Kombëtare kombëtar ADJ 1 amod I-ORG
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing
        Izraelin Izrael PROPN 3 obj B-LOC"""
    talk = """Venezuela Venezuela PROPN 2 nsubj B-LOC
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing
        Spanjën Spanjë PROPN 2 obj B-LOC"""
    assert "National_Assembly_of_Venezuela accused Israel" in claims("sq", rows, talk)
    assert "French_National_Assembly accused Israel" in claims("sq", rows)
