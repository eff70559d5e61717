"""Who does what a participle beside its noun says, where no by-phrase tells: on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims

NATO = """The the DET 5 det
    {name} 4 {relation} {tag}
    +- - PUNCT 2 punct
    +led lead VERB 5 amod Tense=Past|VerbForm=Part|Voice=Pass
    {noun} NOUN 8 nsubj Number=Sing
    {case} {case} ADP 7 case
    Iraq Iraq PROPN 5 nmod B-LOC
    began begin VERB 0 root VerbForm=Fin"""
BACKED = """The the DET 5 det
    Iran Iran PROPN 4 obl:unmarked B-LOC
    {mark} {mark} {kind} 2 punct
    {verb} VERB 5 amod Tense=Past|VerbForm=Part|Voice=Pass
    Hezbollah Hezbollah PROPN 6 nsubj B-ORG
    marched march VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("name", "relation", "tag", "noun", "expected"),
    [
        pytest.param("US US PROPN", "obl:unmarked", "B-LOC", "invasion invasion", {"United_States attacked Iraq"}),
        pytest.param("American American ADJ", "compound", "", "invasion invasion", {"United_States attacked Iraq"}),
        pytest.param("US US PROPN", "obl:unmarked", "B-LOC", "trade trade", set(), id="no attack"),
        pytest.param("ill ill ADV", "advmod", "", "invasion invasion", set(), id="nobody"),
    ],
)
def test_who_leads_an_attack(name: str, relation: str, tag: str, noun: str, expected: set[str]) -> None:
    rows = NATO.format(name=name, relation=relation, tag=tag, noun=noun, case="of")
    assert claims("en", rows) == expected


def test_who_backs_whom_by_a_hyphen() -> None:
    assert claims("en", BACKED.format(mark="+-", kind="PUNCT", verb="+backed back")) == {"Iran supported Hezbollah"}
    assert claims("en", BACKED.format(mark="+-", kind="PUNCT", verb="+based base")) == set()
    assert claims("en", BACKED.format(mark="and", kind="CCONJ", verb="backed back")) == set()


STATEMENT = """Rama Rama PROPN 2 nsubj B-PER
    {verb} VERB 0 root VerbForm=Fin
    a a DET 4 det
    {noun} NOUN 2 obj Number=Sing
    condemning condemn VERB 4 acl VerbForm=Ger
    Iran Iran PROPN 5 obj B-LOC"""


@pytest.mark.parametrize(
    ("verb", "noun", "expected"),
    [
        ("issued issue", "statement statement", {"Edi_Rama condemned Iran"}),
        ("wrote write", "letter letter", {"Edi_Rama condemned Iran"}),
        ("received receive", "letter letter", set()),
        ("rejected reject", "report report", set()),
        ("sent send", "man man", set()),
    ],
)
def test_what_somebody_issues_is_what_they_say(verb: str, noun: str, expected: set[str]) -> None:
    assert claims("en", STATEMENT.format(verb=verb, noun=noun)) == expected


def test_what_is_said_in_something() -> None:
    rows = """In in ADP 3 case
        a a DET 3 det
        tweet tweet NOUN 8 obl Number=Sing
        praising praise VERB 3 acl VerbForm=Ger
        Israel Israel PROPN 4 obj B-LOC
        , , PUNCT 3 punct
        Rama Rama PROPN 8 nsubj B-PER
        waved wave VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == {"Edi_Rama praised Israel"}
    assert claims("en", rows.replace("In in", "After after")) == set()


@pytest.mark.parametrize(
    ("noun", "relation", "expected"),
    [
        ("request request", "obl", {"Somalia requestedFrom Ethiopia"}),
        ("lunch lunch", "obl", set()),
        ("request request", "nsubj", set()),
    ],
)
def test_who_did_something_after_a_request(noun: str, relation: str, expected: set[str]) -> None:
    rows = f"""Ethiopia Ethiopia PROPN 2 nsubj B-LOC\n acted act VERB 0 root VerbForm=Fin|Tense=Past
    after after ADP 5 case\n a a DET 5 det Definite=Ind\n {noun} NOUN 2 {relation} Number=Sing\n from from ADP 7 case
    Somalia Somalia PROPN 5 nmod B-LOC"""
    assert claims("en", rows) == expected


def test_what_is_bought_from_each() -> None:
    rows = """Iran Iran PROPN 2 nsubj B-LOC\n bought buy VERB 0 root VerbForm=Fin|Tense=Past\n wheat wheat NOUN 2 obj
    from from ADP 5 case\n China China PROPN 3 nmod B-LOC\n and and CCONJ 7 cc\n tents tent NOUN 3 conj
    {case} {case} ADP 9 case\n Russia Russia PROPN 7 nmod B-LOC"""
    assert claims("en", rows.format(case="from")) == {"Iran tradedWith China", "Iran tradedWith Russia"}
    assert claims("en", rows.format(case="for")) == {"Iran tradedWith China"}
