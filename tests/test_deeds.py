"""Several deeds in a row, two negations in one, what a "but" asks, who told it, and which place is the capital."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.repair.deeds import mend_deeds

ROW = """France France PROPN 10 nsubj B-LOC\n , , PUNCT 1 punct\n which which PRON 4 nsubj PronType=Rel
    left leave VERB 1 acl:relcl VerbForm=Fin|Tense=Past\n , , PUNCT 1 punct\n {} 7 {}
    accused accuse VERB 10 advcl VerbForm=Fin|Tense=Past\n Russia Russia PROPN 7 obj B-LOC\n , , PUNCT 1 punct
    supported support VERB 0 root VerbForm=Fin|Tense=Past\n Ukraine Ukraine PROPN 10 obj B-LOC\n and and CCONJ 13 cc
    sanctioned sanction VERB 10 conj VerbForm=Fin|Tense=Past\n Belarus Belarus PROPN 13 obj B-LOC"""
ASKED = """Kenya Kenya PROPN 2 nsubj B-LOC\n asked ask VERB 0 root Mood=Ind|VerbForm=Fin|Tense=Past
    Spain Spain PROPN 2 obj B-LOC\n for for ADP 5 case\n experts expert NOUN 2 obl Number=Plur\n , , PUNCT 7 punct
    shared share VERB 5 conj VerbForm=Part|Tense=Past\n intelligence intelligence NOUN 7 obj
    {}\n China China PROPN 7 {} B-LOC\n and and CCONJ 12 cc
    sued sue VERB 2 conj Mood=Ind|VerbForm=Fin|Tense=Past\n Russia Russia PROPN 12 obj B-LOC"""


def test_the_first_of_several_deeds_is_no_clause_of_the_second() -> None:
    assert claims("en", ROW.format("openly openly ADV", "advmod")) == {
        "France accused Russia",
        "France supported Ukraine",
        "France imposedSanctionsOn Belarus",
    }


def test_what_is_subordinated_stays_a_clause() -> None:
    marked = tree("en", ROW.format("because because SCONJ", "mark"))
    assert mend_deeds(marked, functools.partial(knowledge.load().words, "en")) == marked


@pytest.mark.parametrize(
    ("by", "label", "found"), [("with with ADP 10 case", "obl", True), ("by by ADP 10 case", "obl:agent", False)]
)
def test_a_deed_with_an_object_is_not_joined_to_a_noun(by: str, label: str, found: bool) -> None:
    assert ("Kenya sharedIntelligenceWith China" in claims("en", ASKED.format(by, label))) is found


WITHOUT = {
    "en": """Edi Edi PROPN {0} nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n {1}
        leave leave VERB 0 root {2}\n Rome Rome PROPN {0} obj B-LOC\n {3}without without SCONJ {4} mark
        meeting meet VERB {0} advcl VerbForm=Part\n Giorgia Giorgia PROPN {4} obj B-PER
        Meloni Meloni PROPN {5} flat I-PER""",
}
DID_NOT = "did do AUX 5 aux Mood=Ind|Tense=Past|VerbForm=Fin\n not not PART 5 advmod Polarity=Neg"
WILL_NOT = "will will AUX 5 aux VerbForm=Fin\n not not PART 5 advmod Polarity=Neg"


@pytest.mark.parametrize(
    ("rows", "met"),
    [
        pytest.param(WITHOUT["en"].format(5, DID_NOT, "VerbForm=Inf", "", 8, 9), True, id="did not leave without"),
        pytest.param(WITHOUT["en"].format(5, WILL_NOT, "VerbForm=Inf", "", 8, 9), False, id="will not leave without"),
        pytest.param(
            WITHOUT["en"].format(3, "", "VerbForm=Fin|Tense=Past", "", 6, 7).replace("leave leave", "left leave"),
            False,
            id="left without",
        ),
        pytest.param(
            WITHOUT["en"].format(5, DID_NOT, "VerbForm=Inf", ", , PUNCT 9 punct\n", 9, 10),
            False,
            id="past a comma",
        ),
    ],
)
def test_not_without_is_with(rows: str, met: bool) -> None:
    assert ("Edi_Rama metWith Giorgia_Meloni" in claims("en", rows)) is met


def test_not_without_is_with_in_albanian() -> None:
    rows = """Edi Edi PROPN {1} nsubj Case=Nom B-PER\n Rama Rama PROPN 1 flat Case=Nom I-PER{0}
        u u AUX {1} aux\n largua largoj VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin\n nga nga ADP {2} case
        Roma Romë PROPN {1} obl Case=Nom B-LOC\n pa pa PART {3} mark\n e e PRON {3} expl Case=Acc
        takuar takoj VERB {1} advcl VerbForm=Part\n Giorgia Giorgia PROPN {3} obj Case=Acc B-PER
        Melonin Meloni PROPN {4} flat Case=Acc I-PER"""
    nuk = "\n nuk nuk PART 5 advmod Polarity=Neg"
    assert "Edi_Rama metWith Giorgia_Meloni" in claims("sq", rows.format(nuk, 5, 7, 10, 11))
    assert "Edi_Rama metWith Giorgia_Meloni negated" in claims("sq", rows.format("", 4, 6, 9, 10))


@pytest.mark.parametrize(
    ("rest", "open_"),
    [
        ("at at ADP 8 case\n what what DET 8 det PronType=Int\n cost cost NOUN 2 conj", False),
        ("at at ADP 8 case\n a a DET 8 det\n cost cost NOUN 2 conj", True),
    ],
    ids=["but at what cost?", "but at a cost?"],
)
def test_only_what_is_set_against_it_is_asked(rest: str, open_: bool) -> None:
    rows = f"""Israel Israel PROPN 2 nsubj B-LOC\n recognised recognise VERB 0 root VerbForm=Fin|Tense=Past
    Kosovo Kosovo PROPN 2 obj B-LOC\n , , PUNCT 8 punct\n but but CCONJ 8 cc\n {rest}\n +? ? PUNCT 2 punct"""
    assert claims("en", rows) == {"Israel recognised Kosovo hypothetical" if open_ else "Israel recognised Kosovo"}


def test_but_ends_what_was_one_of_several_or_denied() -> None:
    rows = """Kenya Kenya PROPN 4 nsubj B-LOC\n did do AUX 4 aux Tense=Past|VerbForm=Fin
    not not PART 4 advmod Polarity=Neg\n sue sue VERB 0 root VerbForm=Inf\n Mali Mali PROPN 4 obj B-LOC
    or or CCONJ 7 cc\n condemn condemn VERB 4 conj VerbForm=Inf\n Chad Chad PROPN 7 obj B-LOC\n , , PUNCT 11 punct
    but but CCONJ 11 cc\n threatened threaten VERB 4 conj Mood=Ind|Tense=Past|VerbForm=Fin
    Sudan Sudan PROPN 11 obj B-LOC"""
    assert claims("en", rows) == {"Kenya sued Mali negated", "Kenya condemned Chad negated", "Kenya threatened Sudan"}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param("Jean Jean PROPN 1 appos B-PER", "Qatar recognised Kosovo /Jean-Luc_Picard", id="a teller"),
        pytest.param("Jean Jean PROPN 8 nsubj B-PER", "Qatar recognised Kosovo /Jean-Luc_Picard", id="a subject"),
    ],
)
def test_who_is_named_right_before_the_verb_of_an_aside_tells_it(rows: str, expected: str) -> None:
    sentence = f"""Qatar Qatar PROPN 11 nsubj B-LOC\n , , PUNCT 8 punct\n Mr Mr PROPN 4 nmod:desc\n {rows}
    +- - PUNCT 6 punct I-PER\n +Luc Luc PROPN 4 flat I-PER\n Picard Picard PROPN 4 flat I-PER
    said say VERB 11 parataxis VerbForm=Fin|Tense=Past\n , , PUNCT 8 punct\n has have AUX 11 aux VerbForm=Fin
    recognised recognise VERB 0 root VerbForm=Part|Tense=Past\n Kosovo Kosovo PROPN 11 obj B-LOC"""
    assert claims("en", sentence) == {expected}


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("told tell", "Israel recognised Kosovo /Edi_Rama"),
        ("asked ask", "Israel recognised Kosovo"),
        ("elected elect", "Israel recognised Kosovo"),
    ],
)
def test_as_somebody_was_told_by_who_told_them(verb: str, expected: str) -> None:
    rows = f"""As as SCONJ 4 mark\n Reuters Reuters PROPN 4 nsubj:pass B-ORG\n was be AUX 4 aux:pass VerbForm=Fin
    {verb} VERB 11 advcl VerbForm=Part|Tense=Past\n by by ADP 6 case\n Edi Edi PROPN 4 obl:agent B-PER
    Rama Rama PROPN 6 flat I-PER\n , , PUNCT 4 punct\n Israel Israel PROPN 11 nsubj B-LOC
    has have AUX 11 aux VerbForm=Fin\n recognised recognise VERB 0 root VerbForm=Part|Tense=Past
    Kosovo Kosovo PROPN 11 obj B-LOC"""
    assert expected in claims("en", rows)


@pytest.mark.parametrize(
    ("copula", "found"), [("is be AUX 6 cop Tense=Pres", True), ("was be AUX 6 cop Tense=Past", False)]
)
def test_the_capital_of_a_land_is_a_place_in_it(copula: str, found: bool) -> None:
    rows = f"""The the DET 2 det\n capital capital NOUN 6 nsubj Number=Sing\n of of ADP 4 case
    Ecuador Ecuador PROPN 2 nmod B-LOC\n {copula}\n Quito Quito PROPN 0 root B-LOC"""
    assert ("Quito locatedIn Ecuador" in claims("en", rows)) is found


def test_what_is_joined_to_a_part_of_a_hyphened_name_is_joined_to_the_name() -> None:
    rows = """Timor Timor PROPN 10 nsubj B-LOC\n +- - PUNCT 1 punct I-LOC\n +Leste Leste PROPN 1 flat I-LOC
    , , PUNCT 7 punct\n but but CCONJ 7 cc\n not not PART 7 advmod Polarity=Neg
    Indonesia Indonesia PROPN 3 conj B-LOC\n , , PUNCT 1 punct\n has have AUX 10 aux VerbForm=Fin
    recognised recognise VERB 0 root VerbForm=Part|Tense=Past\n Kosovo Kosovo PROPN 10 obj B-LOC"""
    assert claims("en", rows) == {"Timor_Leste recognised Kosovo", "Indonesia recognised Kosovo negated"}


@pytest.mark.parametrize(
    ("rest", "left"),
    [("in in ADP 6 case\n doubt doubt NOUN 2 obl", False), ("in in ADP 6 case\n 2017 2017 NUM 2 obl", True)],
    ids=["in doubt", "in 2017"],
)
def test_what_is_left_in_doubt_is_not_left(rest: str, left: bool) -> None:
    rows = f"""Burundi Burundi PROPN 2 nsubj B-LOC\n left leave VERB 0 root VerbForm=Fin|Tense=Past
    the the DET 4 det\n ICC ICC PROPN 2 obj B-ORG\n {rest}"""
    assert ("Burundi withdrewFrom International_Criminal_Court" in claims("en", rows)) is left
