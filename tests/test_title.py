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


@pytest.mark.parametrize(
    ("place", "holder"),
    [
        pytest.param("Ohio Ohio PROPN 1 nmod B-LOC", "Ann_Reed", id="a place"),
        pytest.param("Bo Bo PROPN 1 nmod B-PER\\n Kay Kay PROPN 4 flat I-PER", "Bo_Kay", id="somebody"),
    ],
)
def test_a_title_behind_where_somebody_is_from_is_theirs(place: str, holder: str) -> None:
    """ "A of Ohio, the chairwoman of UEFA, left"."""
    rows = place.replace("\\n", "\n").splitlines()
    shift = len(rows) - 1
    lines = f"""Ann Ann PROPN {11 + shift} nsubj B-PER\n Reed Reed PROPN 1 flat I-PER\n of of ADP 4 case
        {chr(10).join(rows)}\n +, , PUNCT {7 + shift} punct\n the the DET {7 + shift} det
        chairwoman chairwoman NOUN 1 appos Number=Sing\n of of ADP {9 + shift} case
        UEFA UEFA PROPN {7 + shift} nmod B-ORG\n +, , PUNCT {7 + shift} punct\n left leave VERB 0 root VerbForm=Fin"""
    assert f"{holder} leaderOf UEFA" in claims("en", lines)
