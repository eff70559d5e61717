"""What stands between commas, and who stands behind a verb of going: repairs on parses that need them, and twins."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.repair.aside import mend_asides, mend_contrasts, mend_inversions

KNOWN = knowledge.load()

FLEW = """To to ADP 2 case
    Belgrade Belgrade PROPN 3 obl
    flew fly VERB 0 root VerbForm=Fin
    Josep Josep PROPN 3 obj B-PER
    Borrell Borrell PROPN 4 flat I-PER"""
SAID = """Serbia Serbia PROPN 9 vocative B-LOC
    , , PUNCT 1 punct
    Albin Albin PROPN 9 nsubj B-PER
    Kurti Kurti PROPN 3 flat I-PER
    said say VERB 9 advcl VerbForm=Fin
    , , PUNCT 5 punct
    has have AUX 9 aux VerbForm=Fin
    not not PART 9 advmod
    recognised recognise VERB 0 root VerbForm=Part
    Kosovo Kosovo PROPN 9 obj B-LOC"""


def test_behind_a_verb_of_going_stands_its_subject() -> None:
    assert claims("en", FLEW) == {"Josep_Borrell visited Belgrade"}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(FLEW.replace("flew fly", "phoned phone"), id="no verb of going"),
        pytest.param(FLEW.replace("PROPN 3 obl", "PROPN 3 nmod"), id="no goal before it"),
        pytest.param(FLEW.replace("PROPN 3 obj B-PER", "PROPN 3 obj B-PER Case=Acc"), id="an accusative"),
    ],
)
def test_an_object_stays_one(rows: str) -> None:
    sentence = tree("en", rows)
    assert mend_inversions(sentence, functools.partial(KNOWN.words, "en")) == sentence


def test_a_reporting_clause_in_the_middle() -> None:
    assert claims("en", SAID) == {"Serbia recognised Kosovo negated /Albin_Kurti"}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(SAID.replace("said say", "left leave"), id="no verb of saying"),
        pytest.param(SAID.replace(", , PUNCT 5 punct\n", "that that SCONJ 9 mark\n"), id="no second comma"),
        pytest.param(SAID.replace("Albin Albin PROPN 9 nsubj", "who who PRON 9 nsubj"), id="a relative clause"),
    ],
)
def test_no_reporting_clause(rows: str) -> None:
    sentence = tree("en", rows)
    assert mend_asides(sentence, functools.partial(KNOWN.words, "en")) == sentence


def test_conjuncts_of_the_verb_that_nothing_is_set_against_stay() -> None:
    rows = """France France PROPN 2 nsubj
        recognised recognise VERB 0 root VerbForm=Fin
        Kosovo Kosovo PROPN 2 obj
        and and CCONJ 5 cc
        Taiwan Taiwan PROPN 2 conj"""
    sentence = tree("en", rows)
    assert mend_contrasts(sentence, functools.partial(KNOWN.words, "en")) == sentence


def test_promises_are_the_promiser_s() -> None:
    rows = """Edi Edi PROPN 3 nsubj B-PER
        Rama Rama PROPN 1 flat I-PER
        promised promise VERB 0 root VerbForm=Fin
        Giorgia Giorgia PROPN 3 obj B-PER
        Meloni Meloni PROPN 4 flat I-PER
        to to PART 7 mark
        visit visit VERB 3 advcl VerbForm=Inf
        Rome Rome PROPN 7 obj B-LOC"""
    assert claims("en", rows) == {"Edi_Rama visited Rome planned"}
    begged = rows.replace("promised promise", "begged beg")
    assert claims("en", begged) == {"Edi_Rama requestedFrom Giorgia_Meloni", "Giorgia_Meloni visited Rome hypothetical"}
