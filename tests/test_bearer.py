"""Surnames that are countries' names too, and countries that the name finder takes for people."""

from __future__ import annotations

import pytest
from trees import claims

_FULL = """Luís Luís PROPN 3 nsubj B-PER
    Montenegro Montenegro PROPN 1 flat I-PER
    visited visit VERB 0 root VerbForm=Fin
    {place} {place} PROPN 3 obj B-LOC"""
_BARE = """Montenegro Montenegro PROPN 2 nsubj B-LOC
    praised praise VERB 0 root VerbForm=Fin
    Spain Spain PROPN 2 obj B-LOC"""
_IN = """Kosovo Kosovo PROPN 2 nsubj B-LOC
    praised praise VERB 0 root VerbForm=Fin
    Spain Spain PROPN 2 obj B-LOC
    {word} {word} ADP 5 case
    Montenegro Montenegro PROPN 2 obl B-LOC"""
_DEMONYM = """Kosovo Kosovo PROPN 2 nsubj B-LOC
    praised praise VERB 0 root VerbForm=Fin
    Montenegrin Montenegrin ADJ 4 amod
    judges judge NOUN 2 obj"""


@pytest.mark.parametrize(
    ("others", "who"),
    [
        pytest.param((), "Luis_Montenegro", id="nothing speaks of the country"),
        pytest.param((_IN.format(word="in"),), "Montenegro", id="in the country"),
        pytest.param((_IN.format(word="with"),), "Luis_Montenegro", id="with somebody"),
        pytest.param((_DEMONYM,), "Montenegro", id="its people"),
        pytest.param((_BARE.replace("B-LOC", "B-PER", 1).replace("Spain", "Italy"),), "Montenegro", id="told apart"),
    ],
)
def test_a_surname_like_a_country_is_who_was_named_in_full(others: tuple[str, ...], who: str) -> None:
    assert f"{who} praised Spain" in claims("en", _FULL.format(place="Spain"), *others, _BARE)


def test_a_country_is_itself_before_its_namesake_and_beside_its_towns() -> None:
    assert "Montenegro praised Spain" in claims("en", _BARE, _FULL.format(place="Spain"))
    assert "Montenegro praised Spain" in claims("en", _FULL.format(place="Podgorica"), _BARE)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(("Mali", "i", "Zi"), "Montenegro memberOf NATO", id="an article in small letters"),
        pytest.param(("Mali", "I", "Zi"), "Mali_I_Zi memberOf NATO", id="an initial"),
        pytest.param(("Pjetri", "i", "Madh"), "Pjetri_i_Madh memberOf NATO", id="of no country"),
    ],
)
def test_no_person_is_called_like_a_country_with_an_article(names: tuple[str, str, str], expected: str) -> None:
    """Though the name finder takes it for one, as it may at the head of a sentence."""
    first, second, third = names
    rows = f"""{first} {first} PROPN 5 nsubj B-PER
        {second} {second} DET 3 det:adj I-PER
        {third} {third} PROPN 1 amod I-PER
        është jam AUX 5 cop
        anëtar anëtar NOUN 0 root
        i i DET 7 det
        NATO-s NATO PROPN 5 nmod:poss Case=Gen B-ORG"""
    assert expected in claims("sq", rows)
