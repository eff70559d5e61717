"""The second of two that something is between, and relative clauses hung on the genitive of their noun."""

from __future__ import annotations

import pytest
from trees import claims

_BETWEEN = """Armëpushimi armëpushim NOUN 6 nsubj Definite=Def\n mes mes ADP 3 case\n Izraelit Izrael PROPN 1 nmod B-LOC
    dhe dhe CCONJ 5 cc\n {second} PROPN 1 {role}\n zgjati zgjat VERB 0 root VerbForm=Fin\n gjatë gjatë ADV 6 advmod"""
_WHOLE = """{noun} NOUN 9 nsubj Definite=Def\n i i DET 3 det\n mbrojtjes mbrojtje NOUN 1 nmod:poss Case=Gen
    që që PRON 6 obj\n Ruanda Ruandë PROPN 6 nsubj B-LOC\n nënshkroi nënshkruaj VERB 3 acl:relcl VerbForm=Fin
    me me ADP 8 case\n Ugandën Ugandë PROPN 6 obl B-LOC\n zgjat zgjat VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("second", "role", "expected"),
    [
        ("Egjiptit Egjipt", "conj B-LOC", {"Israel agreedWith Egypt"}),
        ("Egjiptit Egjipt", "iobj B-LOC", {"Israel agreedWith Egypt"}),
    ],
)
def test_and_joins_the_other_of_the_two(second: str, role: str, expected: set[str]) -> None:
    assert claims("sq", _BETWEEN.format(second=second, role=role)) == expected


def test_behind_an_adposition_of_its_own_stands_nobody_of_the_two() -> None:
    rows = _BETWEEN.format(second="Egjiptit Egjipt", role="obl B-LOC").replace(
        "dhe dhe CCONJ 5 cc", "për për ADP 5 case"
    )
    assert claims("sq", rows) == set()


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("Pakti pakt", {"Rwanda signedAgreementWith Uganda"}), ("Ministri ministër", set())],
)
def test_a_clause_on_a_genitive_may_be_said_of_the_noun_above(noun: str, expected: set[str]) -> None:
    assert {each for each in claims("sq", _WHOLE.format(noun=noun)) if "signed" in each} == expected
