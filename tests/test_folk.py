"""The many of a body, and what somebody was asked: each construction, and a twin that must not be read so."""

from __future__ import annotations

import pytest
from trees import claims, tree

from kg import knowledge
from kg.repair.wordform import mend_forms

FOLK = """{noun} {lemma} NOUN 4 nsubj {number}
    from from ADP 3 case
    Fidesz Fidesz PROPN 1 nmod B-ORG
    accused accuse VERB 0 root Tense=Past|VerbForm=Fin
    Nordvik Nordvik PROPN 4 obj B-ORG"""


@pytest.mark.parametrize(
    ("noun", "lemma", "number", "expected"),
    [
        ("Activists", "activist", "Number=Plur", {"Fidesz accused Nordvik"}),
        ("Lawmakers", "lawmaker", "Number=Plur", {"Fidesz accused Nordvik"}),
        ("Activist", "activist", "Number=Sing", set()),  # one of them
        ("Tourists", "tourist", "Number=Plur", set()),
    ],
)
def test_what_the_many_of_a_body_do_is_its_deed(noun: str, lemma: str, number: str, expected: set[str]) -> None:
    assert claims("en", FOLK.format(noun=noun, lemma=lemma, number=number)) == expected


def test_two_of_a_body_are_not_the_body() -> None:
    rows = """Two two NUM 2 nummod
    activists activist NOUN 5 nsubj Number=Plur
    from from ADP 4 case
    Fidesz Fidesz PROPN 2 nmod B-ORG
    accused accuse VERB 0 root Tense=Past|VerbForm=Fin
    Nordvik Nordvik PROPN 5 obj B-ORG"""
    assert claims("en", rows) == set()


AS_ASKED = """Kenya Kenya PROPN 2 nsubj B-LOC
    left leave VERB 0 root Tense=Past|VerbForm=Fin
    +, , PUNCT 6 punct
    as as SCONJ 6 mark
    Uganda Uganda PROPN 6 nsubj B-LOC
    {verb} VERB 2 advcl Tense=Past|VerbForm=Fin
    {rest}"""


@pytest.mark.parametrize(
    ("verb", "rest", "expected"),
    [
        ("demanded demand", "", {"Uganda requestedFrom Kenya"}),
        ("demanded demand", "answers answer NOUN 6 obj Number=Plur", set()),  # while it demanded answers
        ("slept sleep", "", set()),
    ],
)
def test_who_did_what_somebody_wanted_was_asked(verb: str, rest: str, expected: set[str]) -> None:
    assert {c for c in claims("en", AS_ASKED.format(verb=verb, rest=rest)) if "requested" in c} == expected


DESPITE = """Kenya Kenya PROPN 2 nsubj B-LOC
    left leave VERB 0 root Tense=Past|VerbForm=Fin
    {adposition} ADP 4 case
    calls call NOUN 2 obl Number=Plur
    by by ADP 6 case
    Uganda Uganda PROPN 4 nmod B-LOC"""


@pytest.mark.parametrize(
    ("adposition", "expected"), [("despite despite", {"Uganda requestedFrom Kenya"}), ("without without", set())]
)
def test_who_does_something_despite_a_call_was_called_on(adposition: str, expected: set[str]) -> None:
    assert {c for c in claims("en", DESPITE.format(adposition=adposition)) if "requested" in c} == expected


@pytest.mark.parametrize(("form", "number"), [("akuzon", "Sing"), ("akuzoi", "Sing"), ("akuzojnë", "Plur")])
def test_a_form_of_one_person_is_no_plural(form: str, number: str) -> None:
    """ "të cilën e akuzon": whose deed that is hangs on the number of its form."""
    rows = f"{form} akuzoj VERB 0 root Number=Plur|VerbForm=Fin"
    words = knowledge.load().words
    sentence = mend_forms(tree("sq", rows), lambda name: words("sq", name))
    assert sentence.words[0].feats["Number"] == number
