"""Relative clauses without a pronoun: "the pact Rwanda signed with Uganda"."""

from __future__ import annotations

import pytest
from trees import claims

_SIGNED = """The the DET 2 det\n {noun} {noun} NOUN 7 nsubj\n {name} {name} PROPN 2 appos {tag}
    signed sign VERB 2 acl Tense=Past|VerbForm=Part\n with with ADP 6 case\n Uganda Uganda PROPN 4 obl B-LOC
    expired expire VERB 0 root VerbForm=Fin"""
_GAVE = """The the DET 2 det\n loan loan NOUN 6 nsubj\n China China PROPN 4 nsubj B-LOC
    {verb} VERB 2 acl:relcl VerbForm=Fin\n Laos Laos PROPN 4 obj B-LOC\n expired expire VERB 0 root VerbForm=Fin"""
_SENT = """The the DET 2 det\n police police NOUN 8 nsubj\n and and CCONJ 4 cc
    soldiers soldier NOUN 2 conj Number=Plur
    Kenya Kenya PROPN 6 {role} B-LOC\n sent send VERB 2 acl VerbForm={form}\n to to ADP 9 case
    left leave VERB 0 root VerbForm=Fin\n Haiti Haiti PROPN 6 obl B-LOC"""


@pytest.mark.parametrize(
    ("noun", "name", "tag", "expected"),
    [
        ("pact", "Rwanda", "B-LOC", {"Rwanda signedAgreementWith Uganda"}),
        ("agreement", "Arusha", "B-LOC", set()),  # that is what it is called
        ("prize", "Rwanda", "B-LOC", set()),
    ],
)
def test_a_country_behind_a_noun_does_what_the_clause_says(noun: str, name: str, tag: str, expected: set[str]) -> None:
    found = claims("en", _SIGNED.format(noun=noun, name=name, tag=tag))
    assert {each for each in found if "signed" in each} == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("gave give", {"China gaveAidTo Laos"}), ("owed owe", set())], ids=["given", "owed"]
)
def test_to_whom_something_is_given_in_such_a_clause(verb: str, expected: set[str]) -> None:
    assert {each for each in claims("en", _GAVE.format(verb=verb)) if "Aid" in each} == expected


@pytest.mark.parametrize(("role", "form"), [("nsubj", "Fin"), ("obl:unmarked", "Part")])
def test_the_last_of_several_nouns_leads_the_clause(role: str, form: str) -> None:
    found = claims("en", _SENT.format(role=role, form=form))
    assert "Kenya deployedTroopsTo Haiti" in found
