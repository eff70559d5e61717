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


_KIND = """Shefi shef NOUN 8 nsubj Case=Nom|Definite=Def|Number=Sing
    i i DET 3 det
    {form} {lemma} NOUN 1 nmod:poss Case=Gen|Definite=Def
    ajrore ajror ADJ 3 amod
    {body} {body} PROPN 1 flat {tag}
    {person}
    kritikoi kritikoj VERB 0 root VerbForm=Fin
    Serbinë Serbi PROPN 8 obj Case=Acc B-LOC"""
_WHOLE = "Uwe Uwe PROPN 5 flat I-PER\n    Keller Keller PROPN 5 flat I-PER"


@pytest.mark.parametrize(
    ("form", "lemma", "body", "held"),
    [
        ("kompanisë", "kompani", "Zefir", True),
        ("kompanisë", "kompani", "Adam", False),  # a name that people have
        ("komitetit", "komitet", "Zefir", False),  # seldom called so
        ("komitetit", "komitet", "ZFR", True),
    ],
)
def test_a_body_of_one_word_and_who_leads_it(form: str, lemma: str, body: str, held: bool) -> None:
    found = claims("sq", _KIND.format(form=form, lemma=lemma, body=body, tag="B-PER", person=_WHOLE))
    assert (f"Uwe_Keller leaderOf {body}" in found) == held


@pytest.mark.parametrize(("body", "held"), [("ZFR", True), ("Zefir", False)])
def test_an_acronym_behind_the_noun_for_a_body_is_its_name(body: str, held: bool) -> None:
    person = "Uwe Uwe PROPN 5 flat B-PER\n    Keller Keller PROPN 6 flat I-PER"
    found = claims("sq", _KIND.format(form="kompanisë", lemma="kompani", body=body, tag="O", person=person))
    assert (f"Uwe_Keller leaderOf {body}" in found) == held


@pytest.mark.parametrize(("adjective", "lemma", "leads"), [("përgjithshëm", "përgjithshëm", True), ("ri", "ri", False)])
def test_an_office_of_several_words_around_whose_it_is(adjective: str, lemma: str, leads: bool) -> None:
    rows = f"""Interpoli Interpol PROPN 2 nsubj Case=Nom B-ORG
        ngurron ngurroj VERB 0 root VerbForm=Fin
        +, , PUNCT 4 punct
        tha them VERB 2 parataxis VerbForm=Fin
        sekretari sekretar NOUN 10 nmod:desc Case=Nom|Definite=Def|Number=Sing
        i i DET 7 det
        tij tij PRON 5 det:poss
        i i DET 9 det:adj
        {adjective} {lemma} ADJ 5 amod
        Uwe Uwe PROPN 4 nsubj B-PER
        Keller Keller PROPN 10 flat I-PER"""
    assert ("Uwe_Keller leaderOf Interpol" in claims("sq", rows)) == leads


@pytest.mark.parametrize(("until", "held"), [("qershor", False), ("tani", True)])
def test_what_was_led_until_a_month_is_led_no_longer(until: str, held: bool) -> None:
    rows = f"""Uwe Uwe PROPN 6 nsubj B-PER
        Keller Keller PROPN 1 flat I-PER
        deri deri ADP 5 case
        në në ADP 5 case
        {until} {until} NOUN 6 obl
        drejtonte drejtoj VERB 0 root VerbForm=Fin|Tense=Imp
        Interpolin Interpol PROPN 6 obj Case=Acc B-ORG"""
    assert ("Uwe_Keller leaderOf Interpol" in claims("sq", rows)) == held


@pytest.mark.parametrize(
    ("title", "owner", "expected"),
    [
        ("Përfaqësuesi përfaqësues", "serbëve serb NOUN 1 nmod:poss Case=Gen|Number=Plur", set()),
        ("Përfaqësuesi përfaqësues", "Serbisë Serbi PROPN 1 nmod:poss Case=Gen B-LOC", {"officialOf"}),
        ("Mbreti mbret", "serbëve serb NOUN 1 nmod:poss Case=Gen|Number=Plur", {"headOfStateOf"}),
    ],
)
def test_whose_state_a_nation_is(title: str, owner: str, expected: set[str]) -> None:
    rows = f"""{title} NOUN 6 nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        {owner}
        Uwe Uwe PROPN 1 flat B-PER
        Keller Keller PROPN 4 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    assert {claim.split()[1] for claim in claims("sq", rows)} == expected


@pytest.mark.parametrize(
    ("mark", "part", "owner", "found"),
    [
        ("+,", "veri", "Francës Francë", True),
        ("dhe", "veri", "Francës Francë", False),
        ("+,", "debat", "Francës Francë", False),
        ("+,", "veri", "Detit Det", False),  # north of it
    ],
)
def test_in_which_part_of_a_country_a_place_lies(mark: str, part: str, owner: str, found: bool) -> None:
    rows = f"""Ata ai PRON 2 nsubj
        mbyllën mbyll VERB 0 root VerbForm=Fin
        fabrikën fabrikë NOUN 2 obj Case=Acc
        e e DET 5 det
        Douait Douai PROPN 3 nmod:poss Case=Gen B-LOC
        {mark} {mark.removeprefix("+")} PUNCT 8 punct
        në në ADP 8 case
        {part} {part} NOUN 2 obl
        të të DET 10 det
        {owner} PROPN 8 nmod:poss Case=Gen B-LOC"""
    assert any("locatedIn France" in claim for claim in claims("sq", rows)) == found


@pytest.mark.parametrize(("noun", "member"), [("parti", True), ("klub", False)])
def test_a_name_beside_the_noun_for_a_party_is_a_partys(noun: str, member: bool) -> None:
    rows = f"""Luis Luis PROPN 9 nsubj B-PER
        Ríos Ríos PROPN 1 flat I-PER
        +, , PUNCT 4 punct
        deputet deputet NOUN 1 appos
        i i DET 6 det
        {noun}së {noun} NOUN 4 nmod:poss Case=Gen
        Zefira Zefira PROPN 6 flat B-ORG
        +, , PUNCT 1 punct
        foli flas VERB 0 root VerbForm=Fin"""
    assert ("Luis_Rios memberOf Zefira" in claims("sq", rows)) == member


_SUMMIT = "2024-04-11"


def _titled(title: str) -> str:
    """ "The Turkish TITLE condemned Israel", the title given by its lemmas."""
    *fields, noun = title.split("_")
    last = 3 + len(fields)
    before = "".join(f"{each} {each} ADJ {last} amod\n    " for each in fields)
    return f"""The the DET {last} det Definite=Def
    Turkish Turkish ADJ {last} amod B-LOC
    {before}{noun} {noun} NOUN {last + 1} nsubj Number=Sing
    condemned condemn VERB 0 root Tense=Past|VerbForm=Fin
    Israel Israel PROPN {last + 1} obj B-LOC"""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("foreign_minister", {"Hakan_Fidan condemned Israel"}, id="the one that the gazetteer lists"),
        pytest.param("president", {"Recep_Tayyip_Erdogan condemned Israel"}, id="the only one"),
        pytest.param("minister", set(), id="any of the cabinet"),
        pytest.param("defence_minister", set(), id="another of the cabinet"),
    ],
)
def test_an_unnamed_minister_is_whoever_is_listed_only_abroad(title: str, expected: set[str]) -> None:
    """Nor does a sentence without a name say who holds the office."""
    assert claims("en", _titled(title), date=_SUMMIT) == expected


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param("Emre Koç", set(), id="the text has another"),
        pytest.param("Volodimir Zelenski", {"Recep_Tayyip_Erdogan condemned Israel"}, id="somebody listed elsewhere"),
    ],
)
def test_whom_the_text_gives_the_office_is_not_overruled(second: str, expected: set[str]) -> None:
    rows = """Presidenti president NOUN 3 nsubj Definite=Def|Gender=Masc|Number=Sing
        turk turk ADJ 1 amod B-LOC
        dënoi dënoj VERB 0 root Tense=Past|VerbForm=Fin
        Izraelin Izrael PROPN 3 obj Case=Acc B-LOC"""
    first, last = second.split()
    named = f"""Presidenti president NOUN 4 nsubj Definite=Def|Gender=Masc|Number=Sing
        {first} {first} PROPN 1 flat B-PER
        {last} {last} PROPN 2 flat I-PER
        foli flas VERB 0 root Tense=Past|VerbForm=Fin"""
    assert claims("sq", rows, named, date=_SUMMIT) == expected


_TWO = """Viktor Viktor PROPN 10 nsubj B-PER
    Orban Orban PROPN 1 flat I-PER
    and and CCONJ 4 cc
    Jaroslaw Jaroslaw PROPN 1 conj B-PER
    Kaczynski Kaczynski PROPN 4 flat I-PER
    +, , PUNCT 7 punct
    {title} leader NOUN 1 appos Number={number}
    of of ADP 9 case
    Fidesz Fidesz PROPN 7 nmod B-ORG
    met meet VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("title", "number", "leader"), [("leader", "Sing", {"Jaroslaw_Kaczynski"}), ("leaders", "Plur", None)]
)
def test_a_title_behind_two_names_is_the_second_ones(title: str, number: str, leader: set[str] | None) -> None:
    found = claims("en", _TWO.format(title=title, number=number))
    leaders = {each.split()[0] for each in found if " leaderOf " in each}
    assert leaders == leader if leader is not None else leaders != {"Jaroslaw_Kaczynski"}
