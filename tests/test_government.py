"""Governments and armies of which it is not said whose: "the government" is that of the country that is told of."""

from __future__ import annotations

import pytest
from trees import claims

_OWNED = """The the DET 3 det
{nation} {nation} ADJ 3 amod
{noun} {noun} NOUN 4 nsubj Number=Sing
fell fall VERB 0 root VerbForm=Fin"""
_ACCUSED = """{article} {article} DET 2 det
{noun} {noun} NOUN 3 nsubj Number=Sing
accused accuse VERB 0 root VerbForm=Fin
France France PROPN 3 obj B-LOC"""
_QEVERIA = """Qeveria qeveri NOUN 3 nsubj Number=Sing|Definite=Def
e e PRON 3 expl
akuzoi akuzoj VERB 0 root VerbForm=Fin
Francën Francë PROPN 3 obj B-LOC"""
_QEVERIA_E = """Qeveria qeveri NOUN 4 nsubj Number=Sing|Definite=Def
e e DET 3 det
{land} {base} PROPN 1 nmod:poss B-LOC
ra bie VERB 0 root VerbForm=Fin"""
_RIOTS = """Riots riot NOUN 2 nsubj Number=Plur
spread spread VERB 0 root VerbForm=Fin
in in ADP 4 case
{place} {place} PROPN 2 obl B-LOC"""
_RAIN = "It it PRON 2 nsubj\nrained rain VERB 0 root VerbForm=Fin"
_SPOKESMAN = """The the DET 2 det
{noun} {noun} NOUN 4 nmod:poss Number=Sing
+'s 's PART 2 case
spokesman spokesman NOUN 8 nsubj Number=Sing
+, , PUNCT 6 punct
Brenda Brenda PROPN 4 appos B-PER
Stowe Stowe PROPN 6 flat I-PER
left leave VERB 0 root VerbForm=Fin"""
_AUTHORITIES = """Authorities authority NOUN 2 nsubj Number=Plur
arrested arrest VERB 0 root VerbForm=Fin
Brenda Brenda PROPN 2 obj B-PER
Stowe Stowe PROPN 3 flat I-PER"""


@pytest.mark.parametrize(
    ("before", "article", "noun", "accused"),
    [
        pytest.param([("Malian", "government")], "The", "government", {"Mali accused France"}, id="spoken of"),
        pytest.param([("Malian", "government")], "The", "junta", {"Mali accused France"}, id="another word for it"),
        pytest.param([("Malian", "government")], "A", "government", set(), id="another one"),
        pytest.param([("Malian", "government"), ("Greek", "government")], "The", "government", set(), id="of two"),
        pytest.param([("local", "government")], "The", "government", set(), id="of no country"),
        pytest.param([("Malian", "bank")], "The", "government", set(), id="no government"),
        pytest.param([("French", "government")], "The", "government", set(), id="who is accused"),
    ],
)
def test_the_government_is_the_one_spoken_of(
    before: list[tuple[str, str]], article: str, noun: str, accused: set[str]
) -> None:
    owned = [_OWNED.format(nation=nation, noun=body) for nation, body in before]
    assert claims("en", *owned, _ACCUSED.format(article=article, noun=noun)) == accused


@pytest.mark.parametrize(
    ("sentences", "accused"),
    [
        pytest.param([_RIOTS.format(place="Mali"), _RAIN, _RAIN], {"Mali accused France"}, id="what it is about"),
        pytest.param([_RIOTS.format(place="Mali"), _RAIN, _RIOTS.format(place="Chad")], set(), id="another one since"),
        pytest.param(
            [_RIOTS.format(place="Mali"), _OWNED.format(nation="Greek", noun="government"), _RAIN, _RAIN, _RAIN],
            set(),
            id="another one's",
        ),
    ],
)
def test_the_government_is_that_of_the_one_country_told_of(sentences: list[str], accused: set[str]) -> None:
    assert claims("en", *sentences, _ACCUSED.format(article="The", noun="government")) == accused


@pytest.mark.parametrize(
    ("land", "base", "accused"), [("Malit", "Mali", {"Mali accused France"}), ("Francës", "Francë", set())]
)
def test_the_government_is_the_one_spoken_of_in_albanian(land: str, base: str, accused: set[str]) -> None:
    assert claims("sq", _QEVERIA_E.format(land=land, base=base), _QEVERIA) == accused


@pytest.mark.parametrize(("noun", "expected"), [("junta", {"Brenda_Stowe officialOf Mali"}), ("jury", set())])
def test_the_juntas_spokesman_is_an_official_of_its_country(noun: str, expected: set[str]) -> None:
    before = _OWNED.format(nation="Malian", noun="junta")
    assert claims("en", before, _SPOKESMAN.format(noun=noun)) == expected


@pytest.mark.parametrize(("place", "expected"), [("Mali", {"Mali arrested Brenda_Stowe"}), ("Mombasa", set())])
def test_authorities_need_no_article(place: str, expected: set[str]) -> None:
    assert claims("en", _RIOTS.format(place=place), _RAIN, _RAIN, _AUTHORITIES) == expected


_ARMY = """The the DET 2 det
{noun} {noun} NOUN 3 nsubj Number=Sing
accused accuse VERB 0 root VerbForm=Fin
France France PROPN 3 obj B-LOC"""
_USHTRIA = """Ushtria ushtri NOUN 3 nsubj Number=Sing|Definite=Def
e e PRON 3 expl
akuzoi akuzoj VERB 0 root VerbForm=Fin
Francën Francë PROPN 3 obj B-LOC"""
_TRAZIRA = """Trazirat trazirë NOUN 2 nsubj Number=Plur|Definite=Def
shpërthyen shpërthej VERB 0 root VerbForm=Fin
në në ADP 4 case
{place} {place} PROPN 2 obl B-LOC"""
_MALI, _CHAD, _NIGER = (_RIOTS.format(place=place) for place in ("Mali", "Chad", "Niger"))
_FALL = _OWNED.format(nation="Malian", noun="junta")


@pytest.mark.parametrize(
    ("sentences", "noun", "accused"),
    [
        pytest.param([_CHAD, *4 * [_MALI], _RAIN], "army", {"Mali accused France"}, id="named most by far"),
        pytest.param([_CHAD, *4 * [_MALI], _RAIN], "choir", set(), id="no army"),
        pytest.param([_CHAD, *2 * [_NIGER], *3 * [_MALI], _RAIN], "army", set(), id="not by far"),
        pytest.param([_CHAD, *2 * [_NIGER], *3 * [_MALI], _RAIN], "government", set(), id="its government neither"),
        pytest.param([_CHAD, *4 * [_MALI], _RAIN], "government", {"Mali accused France"}, id="a government"),
        pytest.param([_CHAD, *5 * [_MALI], *3 * [_RAIN]], "government", {"Mali accused France"}, id="of one headline"),
        pytest.param([_FALL, *3 * [_CHAD], *3 * [_RAIN]], "junta", {"Mali accused France"}, id="the only junta"),
        pytest.param([_FALL, *3 * [_CHAD], *3 * [_RAIN]], "government", set(), id="governments are many"),
    ],
)
def test_the_army_is_that_of_the_country_that_is_named_most(sentences: list[str], noun: str, accused: set[str]) -> None:
    assert claims("en", *sentences, _ARMY.format(noun=noun)) == accused


@pytest.mark.parametrize(("most", "accused"), [(4, {"Mali accused France"}), (1, set())])
def test_the_army_is_that_of_the_country_that_is_named_most_in_albanian(most: int, accused: set[str]) -> None:
    sentences = [_TRAZIRA.format(place=place) for place in ("Çad", *most * ["Mali"])]
    assert claims("sq", *sentences, _USHTRIA) == accused


_SAID = """{name} {name} PROPN 2 nsubj B-PER
said say VERB 0 root VerbForm=Fin
that that SCONJ 6 mark
the the DET 5 det
army army NOUN 6 nsubj Number=Sing
attacked attack VERB 2 ccomp VerbForm=Fin
{land} {land} PROPN 6 obj B-LOC"""
_PREMIER = """President president NOUN 2 nmod:desc
{name} {name} PROPN 5 nsubj B-PER
of of ADP 4 case
{land} {land} PROPN 2 nmod B-LOC
wept weep VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("land", "expected"),
    [
        pytest.param("Mali", {"Mali attacked France /Konare"}, id="of the country that it is about"),
        pytest.param("Niger", set(), id="of another one"),
    ],
)
def test_the_army_is_that_of_whoever_speaks_of_it(land: str, expected: set[str]) -> None:
    sentences = [_RAIN, _RAIN, *3 * [_CHAD], *4 * [_MALI], _PREMIER.format(name="Konaré", land=land), *3 * [_RAIN]]
    found = claims("en", *sentences, _SAID.format(name="Konaré", land="France"))
    assert {claim for claim in found if "attacked" in claim} == expected


_SEATED = """The the DET 3 det
defence defence NOUN 3 compound
{noun} {noun} NOUN 6 nsubj Number=Sing
in in ADP 5 case
{place} {place} PROPN 3 nmod B-LOC
accused accuse VERB 0 root VerbForm=Fin
France France PROPN 6 obj B-LOC"""
_MINISTRIA = """Ministria ministri NOUN 7 nsubj Number=Sing|Definite=Def
e e DET 3 det
Mbrojtjes mbrojtje NOUN 1 nmod:poss
në në ADP 5 case
{place} {place} PROPN 1 nmod B-LOC
e e PRON 7 expl
akuzoi akuzoj VERB 0 root VerbForm=Fin
Francën Francë PROPN 7 obj B-LOC"""
_HIS = """His he PRON 2 nmod:poss Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
{noun} {noun} NOUN 3 nsubj Number=Sing
attacked attack VERB 0 root VerbForm=Fin
France France PROPN 3 obj B-LOC"""
_RULER = _PREMIER.format(name="Konaré", land="Mali")


@pytest.mark.parametrize(
    ("noun", "place", "accused"),
    [("ministry", "Bamako", {"Mali accused France"}), ("ministry", "Gao", set()), ("contractor", "Bamako", set())],
)
def test_a_ministry_in_a_capital_is_its_countrys(noun: str, place: str, accused: set[str]) -> None:
    assert claims("en", _SEATED.format(noun=noun, place=place)) == accused


@pytest.mark.parametrize(("place", "accused"), [("Bamako", {"Mali accused France"}), ("Gao", set())])
def test_a_ministry_in_a_capital_is_its_countrys_in_albanian(place: str, accused: set[str]) -> None:
    assert claims("sq", _MINISTRIA.format(place=place)) == accused


@pytest.mark.parametrize(("noun", "attacked"), [("army", {"Mali attacked France"}), ("brother", set())])
def test_a_presidents_army_is_the_countrys(noun: str, attacked: set[str]) -> None:
    found = claims("en", _RULER, _HIS.format(noun=noun))
    assert {claim for claim in found if "attacked" in claim} == attacked
