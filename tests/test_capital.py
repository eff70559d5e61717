"""Capitals that a text does not name: "the Somali capital" is Mogadishu."""

from __future__ import annotations

import pytest
from trees import claims, read

_ARRIVED = """Brenda Brenda PROPN 3 nsubj B-PER
Stowe Stowe PROPN 1 flat I-PER
arrived arrive VERB 0 root VerbForm=Fin
in in ADP 7 case
{article} {article} DET 7 det
{word} {word} ADJ 7 amod
{noun} {noun} NOUN 3 obl Number=Sing"""
_MBERRITI = """Brenda Brenda PROPN 3 nsubj B-PER
Stowe Stowe PROPN 1 flat I-PER
mbërriti mbërrij VERB 0 root VerbForm=Fin
në në ADP 5 case
kryeqytetin kryeqytet NOUN 3 obl Number=Sing|Definite=Def
{rest}"""
_PLAIN = """Brenda Brenda PROPN 3 nsubj B-PER
Stowe Stowe PROPN 1 flat I-PER
arrived arrive VERB 0 root VerbForm=Fin
in in ADP 6 case
the the DET 6 det
capital capital NOUN 3 obl Number=Sing"""
_RIOTS = """Riots riot NOUN 2 nsubj Number=Plur
spread spread VERB 0 root VerbForm=Fin
in in ADP 4 case
{} {} PROPN 2 obl B-LOC"""
_RAIN = "It it PRON 2 nsubj\nrained rain VERB 0 root VerbForm=Fin"


def _visits(language: str, *sentences: str) -> set[str]:
    return {claim for claim in claims(language, *sentences) if "visited" in claim}


@pytest.mark.parametrize(
    ("article", "word", "noun", "visited"),
    [
        pytest.param("the", "Somali", "capital", "Mogadishu", id="of a country"),
        pytest.param("a", "Somali", "capital", "", id="one of several"),
        pytest.param("the", "former", "capital", "", id="no longer"),
        pytest.param("the", "Bolivian", "capital", "", id="a country with two seats"),
        pytest.param("the", "Somali", "port", "", id="no capital"),
    ],
)
def test_the_capital_of_a_country_is_the_town(article: str, word: str, noun: str, visited: str) -> None:
    found = _visits("en", _ARRIVED.format(article=article, word=word, noun=noun))
    assert found == ({f"Brenda_Stowe visited {visited}"} if visited else set())


@pytest.mark.parametrize(
    ("rest", "visited"),
    [
        pytest.param("somalez somalez ADJ 5 amod", "Mogadishu", id="an adjective"),
        pytest.param("e e DET 7 det\nKenias Kenia PROPN 5 nmod:poss B-LOC", "Nairobi", id="an owner"),
        pytest.param(
            "ekonomik ekonomik ADJ 5 amod\ni i DET 8 det\nKenias Kenia PROPN 5 nmod:poss B-LOC",
            "",
            id="the financial one",
        ),
    ],
)
def test_the_capital_of_a_country_is_the_town_in_albanian(rest: str, visited: str) -> None:
    assert _visits("sq", _MBERRITI.format(rest=rest)) == ({f"Brenda_Stowe visited {visited}"} if visited else set())


@pytest.mark.parametrize(
    ("places", "visited"),
    [
        pytest.param(["Kenya"], "Nairobi", id="of one country"),
        pytest.param(["Kenya", "Kampala"], "", id="another capital is named"),
        pytest.param(["Mombasa"], "", id="of no country"),
    ],
)
def test_the_capital_is_that_of_the_one_country_told_of(places: list[str], visited: str) -> None:
    before = [_RIOTS.format(place, place) for place in places]
    found = _visits("en", *before, _RAIN, _RAIN, _PLAIN)
    assert found == ({f"Brenda_Stowe visited {visited}"} if visited else set())


@pytest.mark.parametrize(("link", "meant"), [("in", "Nairobi"), ("about", None)])
def test_a_part_of_the_capital_is_where_something_is(link: str, meant: str | None) -> None:
    """ "Spoke in the heart of the capital", but not "spoke about the heart of the capital"."""
    spoke = f"""Brenda Brenda PROPN 2 nsubj B-PER\nspoke speak VERB 0 root VerbForm=Fin\n{link} {link} ADP 5 case
        the the DET 5 det\nheart heart NOUN 2 obl Number=Sing\nof of ADP 8 case\nthe the DET 8 det
        capital capital NOUN 5 nmod Number=Sing"""
    resolver = read("en", _RIOTS.format("Kenya", "Kenya"), _RAIN, _RAIN, spoke).resolver
    clause = resolver.clause(3)
    found = resolver.referent(clause, clause.sentence.word(8))
    assert (found.entity.label if found is not None else None) == meant


def test_a_capital_behind_its_own_name_says_nothing_new() -> None:
    """ "In Maputo, the capital of Mozambique, Brenda accused …", where the parser made the capital accuse."""
    accused = """Maputo Maputo PROPN 6 obl B-LOC
        the the DET 3 det\ncapital capital NOUN 6 nsubj Number=Sing\nof of ADP 5 case
        Mozambique Mozambique PROPN 3 nmod B-LOC\naccused accuse VERB 0 root VerbForm=Fin
        Rome Rome PROPN 6 obj B-LOC"""
    assert not any("accused" in claim for claim in claims("en", accused))
    assert "Mozambique accused Italy" in claims("en", "\n".join(["x x PUNCT 6 punct", *accused.splitlines()[1:]]))
