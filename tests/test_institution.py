"""Bodies without a name of their own that stand for a country, on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims

ENGLISH = """The the DET 3 det
    {name} {name} PROPN 3 compound B-PER
    {noun} {noun} NOUN 4 nsubj Number=Sing
    accused accuse VERB 0 root VerbForm=Fin
    Iran Iran PROPN 4 obj B-LOC"""
GENITIVE = """{noun} {noun} NOUN 4 nsubj Case=Nom|Definite=Def
    e e DET 3 det
    {name} {name} PROPN 1 nmod:poss Case=Gen B-PER
    akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
    Iranin Iran PROPN 4 obj Case=Acc B-LOC"""
BARE = """{noun} {noun} NOUN 3 nsubj Case=Nom|Definite=Def
    {name} {name} PROPN 1 flat B-PER
    akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
    Iranin Iran PROPN 3 obj Case=Acc B-LOC"""


@pytest.mark.parametrize(
    ("language", "rows", "noun", "name", "expected"),
    [
        pytest.param("en", ENGLISH, "administration", "Trump", {"United_States accused Iran"}, id="a known name"),
        pytest.param("en", ENGLISH, "administration", "Bush", {"United_States accused Iran"}, id="a surname of two"),
        pytest.param("en", ENGLISH, "government", "Merkel", {"Germany accused Iran"}, id="a head of government"),
        pytest.param("en", ENGLISH, "campaign", "Trump", set(), id="no government"),
        pytest.param("en", ENGLISH, "government", "Smithers", set(), id="nobody's government"),
        pytest.param("sq", GENITIVE, "Qeveria", "Merkelit", {"Germany accused Iran"}, id="a genitive"),
        pytest.param("sq", GENITIVE, "Fushata", "Merkelit", set(), id="sq: no government"),
        pytest.param("sq", BARE, "Administrata", "Trump", {"United_States accused Iran"}, id="a name right behind"),
    ],
)
def test_a_government_called_by_its_head_is_its_country_s(
    language: str, rows: str, noun: str, name: str, expected: set[str]
) -> None:
    lemma = {"Qeveria": "qeveri", "Fushata": "fushatë", "Administrata": "administratë"}.get(noun, noun)
    made = rows.format(noun=noun, name=name).replace(f"{noun} {noun}", f"{noun} {lemma}")
    assert claims(language, made) == expected


def test_whoever_the_text_says_heads_a_country_has_its_government() -> None:
    title = """Prime prime ADJ 2 amod
        Minister minister NOUN 3 compound
        Nadia Nadia PROPN 5 nsubj B-PER
        Orlov Orlov PROPN 3 flat I-PER
        of of ADP 6 case
        Latvia Latvia PROPN 2 nmod B-LOC
        spoke speak VERB 0 root VerbForm=Fin"""
    title = title.replace("Nadia Nadia PROPN 5", "Nadia Nadia PROPN 7")
    said = claims("en", title, ENGLISH.format(noun="government", name="Orlov"))
    assert "Latvia accused Iran" in said


def test_leaders_of_two_countries_are_both() -> None:
    rows = """Afghan Afghan ADJ 4 amod
        and and CCONJ 3 cc
        Indian Indian ADJ 1 conj
        leaders leader NOUN 5 nsubj Number=Plur
        accused accuse VERB 0 root VerbForm=Fin
        Pakistan Pakistan PROPN 5 obj B-LOC"""
    assert claims("en", rows) == {"Afghanistan accused Pakistan", "India accused Pakistan"}
    western = rows.replace("Indian Indian", "Western Western")
    assert claims("en", western) == {"Afghanistan accused Pakistan"}
    assert claims("en", rows.replace("leaders leader", "cars car")) == set()


def test_leaders_of_a_minority_are_no_state_s() -> None:
    rows = """Albanian Albanian ADJ 2 amod
        leaders leader NOUN 5 nsubj Number=Plur
        in in ADP 4 case
        Kosovo Kosovo PROPN 2 nmod B-LOC
        accused accuse VERB 0 root VerbForm=Fin
        Serbia Serbia PROPN 5 obj B-LOC"""
    assert claims("en", rows) == set()
    serbs = """Bosnian Bosnian ADJ 3 amod
        Serb Serb ADJ 3 amod
        leaders leader NOUN 4 nsubj Number=Plur
        accused accuse VERB 0 root VerbForm=Fin
        Croatia Croatia PROPN 4 obj B-LOC"""
    assert claims("en", serbs) == set()
    state = """Liderët lider NOUN 4 nsubj Case=Nom|Number=Plur
        e e DET 3 det
        Serbisë Serbi PROPN 1 nmod:poss Case=Gen B-LOC
        akuzuan akuzoj VERB 0 root VerbForm=Fin|Number=Plur|Person=3
        Kroacinë Kroaci PROPN 4 obj Case=Acc B-LOC"""
    assert claims("sq", state) == {"Serbia accused Croatia"}
    elsewhere = """Liderët lider NOUN 5 nsubj Case=Nom|Number=Plur
        shqiptarë shqiptar ADJ 1 amod Case=Nom|Number=Plur
        në në ADP 4 case
        Kosovë Kosovë PROPN 1 nmod Case=Acc B-LOC
        akuzuan akuzoj VERB 0 root VerbForm=Fin|Number=Plur|Person=3
        Serbinë Serbi PROPN 5 obj Case=Acc B-LOC"""
    assert claims("sq", elsewhere) == set()


@pytest.mark.parametrize(
    ("subject", "verb", "expected"),
    [
        ("Serbët serb NOUN 2 nsubj Case=Nom|Definite=Def|Number=Plur", "protestuan protestoj", set()),
        ("Serbia Serbi PROPN 2 nsubj Case=Nom|Definite=Def", "protestoi protestoj", {"Serbia protestedAgainst Kosovo"}),
    ],
)
def test_a_people_that_protests_is_not_its_state(subject: str, verb: str, expected: set[str]) -> None:
    rows = f"""{subject}\n {verb} VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin\n kundër kundër ADP 4 case
        Kosovës Kosovë PROPN 2 obl Case=Abl|Definite=Def B-LOC"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("sued sue", set()),
        ("praised praise", set()),
        ("expelled expel", {"Switzerland expelledDiplomatsOf Kosovo"}),
    ],
)
def test_what_people_may_do_of_their_own_accord(verb: str, expected: set[str]) -> None:
    rows = f"""The the DET 2 det Definite=Def\n Swiss Swiss PROPN 3 nsubj Number=Plur
        {verb} VERB 0 root VerbForm=Fin|Tense=Past\n Kosovo Kosovo PROPN {{}} B-LOC"""
    if not expected:
        assert claims("en", rows.format("3 obj")) == expected
        return
    assert claims("en", rows.format("6 nmod:poss") + "\n+'s 's PART 4 case\n diplomats diplomat NOUN 3 obj") == expected


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        ("e e DET 5 det\n emiratit emirat NOUN 3 nmod:poss Case=Gen|Definite=Def", set()),
        ("emiratase emiratas ADJ 3 amod", {"Lebanon praised United_Arab_Emirates"}),
        ("emirate emirat ADJ 3 amod", {"Lebanon praised United_Arab_Emirates"}),
    ],
)
def test_an_emirate_is_not_the_emirates(owner: str, expected: set[str]) -> None:
    rows = f"""Libani Liban PROPN 2 nsubj Case=Nom|Definite=Def B-LOC
        vlerësoi vlerësoj VERB 0 root Mood=Ind|VerbForm=Fin
        ndihmën ndihmë NOUN 2 obj Case=Acc|Definite=Def\n {owner}"""
    assert claims("sq", rows) == expected


EN_POLICE = """Police police NOUN 2 nsubj
    arrested arrest VERB 0 root VerbForm=Fin
    Arben Arben PROPN 2 obj B-PER
    Kola Kola PROPN 3 flat I-PER
    {link} {link} ADP 6 case
    Istanbul Istanbul PROPN 2 obl B-LOC"""
SQ_POLICE = """Policia polici NOUN 3 nsubj Case=Nom|Definite=Def
    e ai PRON 3 expl
    arrestoi arrestoj VERB 0 root VerbForm=Fin
    Arben Arben PROPN 3 obj B-PER
    Kolën Kolë PROPN 4 flat I-PER
    {link} {link} ADP 7 case
    Stamboll Stamboll PROPN 3 obl B-LOC"""


@pytest.mark.parametrize(
    ("language", "rows", "link", "expected"),
    [
        pytest.param("en", EN_POLICE, "in", "Police_of_Turkey", id="where they act"),
        pytest.param("en", EN_POLICE, "after", "Police_(…)", id="nothing of where"),
        pytest.param("sq", SQ_POLICE, "në", "Police_of_Turkey", id="sq: where they act"),
        pytest.param("sq", SQ_POLICE, "pas", "Police_(…)", id="sq: nothing of where"),
    ],
)
def test_the_police_of_two_reports_are_two_unless_it_is_said_whose_they_are(
    language: str, rows: str, link: str, expected: str
) -> None:
    found = claims(language, rows.format(link=link))
    assert {each.split(" ")[0] for each in found} == {expected}


def test_an_opposition_is_where_it_is_said_to_be_not_where_it_acts() -> None:
    rows = """The the DET 2 det
        opposition opposition NOUN 3 nsubj
        accused accuse VERB 0 root VerbForm=Fin
        Iran Iran PROPN 3 obj B-LOC
        in in ADP 6 case
        Warsaw Warsaw PROPN {head} {relation} B-LOC"""
    assert claims("en", rows.format(head=2, relation="nmod")) == {"Opposition_of_Poland accused Iran"}
    assert claims("en", rows.format(head=3, relation="obl")) == {"Opposition_(…) accused Iran"}


_STRIKE = """The the DET 3 det
    Israeli Israeli ADJ 3 amod
    strike strike NOUN 6 nsubj
    on on ADP 5 case
    {place} {place} PROPN 3 nmod B-LOC
    killed kill VERB 0 root VerbForm=Fin
    nine nine NUM 8 nummod
    people person NOUN 6 obj"""
_SULM = """Sulmi sulm NOUN 5 nsubj Case=Nom|Definite=Def
    izraelit izraelit ADJ 1 amod
    ndaj ndaj ADP 4 case
    {place} {place} PROPN 1 nmod B-LOC
    vrau vras VERB 0 root VerbForm=Fin
    nëntë nëntë NUM 7 nummod
    veta vetë NOUN 5 obj"""


@pytest.mark.parametrize(
    ("language", "rows", "place", "hit"),
    [
        pytest.param("en", _STRIKE, "Damascus", "Syria", id="a capital"),
        pytest.param("sq", _SULM, "Damaskut", "Syria", id="a capital, in Albanian"),
        pytest.param("en", _STRIKE, "Aleppo", "Syria", id="a town"),
        pytest.param("en", _STRIKE, "Kashmir", "Kashmir", id="a region that two states claim"),
    ],
)
def test_a_strike_on_a_town_is_one_on_its_state(language: str, rows: str, place: str, hit: str) -> None:
    """So that both languages tell of one event; who goes to a capital is there all the same."""
    assert f"Israel attacked {hit}" in claims(language, rows.format(place=place))


def test_a_visit_to_a_capital_is_one_to_the_town() -> None:
    rows = """Putin Putin PROPN 2 nsubj B-PER
        visited visit VERB 0 root VerbForm=Fin
        Damascus Damascus PROPN 2 obj B-LOC"""
    assert "Vladimir_Putin visited Damascus" in claims("en", rows)
