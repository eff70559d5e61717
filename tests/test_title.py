"""A title before a surname that several people have tells whose it is; what a country asks for is no body."""

from __future__ import annotations

import pytest
from trees import claims

_BOTH = """{first} {first} PROPN 3 nsubj B-PER
    {last} {last} PROPN 1 flat I-PER
    met meet VERB 0 root VerbForm=Fin
    {second} {second} PROPN 3 obj B-PER
    {last} {last} PROPN 4 flat I-PER"""
_TITLED = """{title} {lemma} PROPN 2 compound
    {last} {last} PROPN 3 nsubj B-PER
    praised praise VERB 0 root VerbForm=Fin
    Italy Italy PROPN 3 obj B-LOC"""


@pytest.mark.parametrize(
    ("first", "second", "last", "title", "who"),
    [
        ("Vjosa", "Bujar", "Osmani", "President", "Vjosa_Osmani"),
        ("Vjosa", "Bujar", "Osmani", "Minister", "Bujar_Osmani"),
        ("Joe", "Hunter", "Biden", "President", "Joe_Biden"),
        pytest.param("Vjosa", "Besnik", "Osmani", "Minister", None, id="somebody on no list may be one"),
        pytest.param("Vjosa", "Bujar", "Osmani", "Governor", None, id="neither of them"),
    ],
)
def test_a_title_tells_which_of_two_namesakes(first: str, second: str, last: str, title: str, who: str | None) -> None:
    rows = _BOTH.format(first=first, second=second, last=last)
    found = claims("en", rows, _TITLED.format(title=title, lemma=title.lower(), last=last))
    praising = {each.split()[0] for each in found if " praised " in each}
    assert praising == ({who} if who else set())


_ASKED = """{noun} {lemma} NOUN 5 nsubj Case=Nom|Definite=Def B-ORG
    e e DET 3 det I-ORG
    {owner} {owner} PROPN 1 nmod:poss Case=Gen I-ORG
    u u AUX 5 aux
    mbështet mbështet VERB 0 root VerbForm=Fin|Number=Sing
    nga nga ADP 7 case
    Italia Itali PROPN 5 obl B-LOC"""


@pytest.mark.parametrize(
    ("noun", "lemma", "owner", "whom"),
    [
        pytest.param("Kërkesa", "kërkesë", "Kosovës", "Kosovo", id="a country's request"),
        pytest.param("Policia", "polici", "Kosovës", "Kosovo_Police", id="a body"),
        pytest.param("Lëvizja", "lëvizje", "Kosovës", "Levizja_e_Kosoves", id="a movement, which may be a party"),
        pytest.param(
            "Deklarata", "deklaratë", "Bolonjës", "Deklarata_e_Bolonjes", id="a town's, which has its name of it"
        ),
    ],
)
def test_what_a_country_asks_for_is_no_body(noun: str, lemma: str, owner: str, whom: str) -> None:
    assert f"Italy supported {whom}" in claims("sq", _ASKED.format(noun=noun, lemma=lemma, owner=owner))
