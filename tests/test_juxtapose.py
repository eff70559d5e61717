"""Clauses of a long sentence whose subject the parser gave to the clause before them."""

from __future__ import annotations

import pytest
from trees import claims

TURNED = """Kosovo Kosovo PROPN 2 nsubj
    appealed appeal VERB 0 root VerbForm=Fin|Tense=Past
    to to ADP 4 case
    Italy Italy PROPN 2 obl
    , , PUNCT 11 punct
    and and CCONJ 7 cc
    Albania Albania PROPN 4 conj
    , , PUNCT 10 punct
    which which PRON 10 nsubj
    waited wait VERB 7 acl:relcl VerbForm=Fin|Tense=Past
    , , PUNCT 12 punct
    praised praise VERB 2 advcl VerbForm=Fin|Tense=Past
    Spain Spain PROPN 12 obj"""
APPEALED = "Kosovo requestedFrom Italy"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(TURNED, {APPEALED, "Albania praised Spain"}, id="conjunct"),
        pytest.param(
            TURNED.replace("praised praise VERB 2 advcl VerbForm=Fin|", "praised praise VERB 2 advcl VerbForm=Part|"),
            {APPEALED, "Albania praised Spain"},
            id="a past tense taken for a participle",
        ),
        pytest.param(
            """After after SCONJ 3 mark
            Kosovo Kosovo PROPN 3 nsubj
            praised praise VERB 10 advcl VerbForm=Fin|Tense=Past
            Spain Spain PROPN 3 obj
            , , PUNCT 6 punct
            Italy Italy PROPN 4 appos
            , , PUNCT 8 punct
            Greece Greece PROPN 6 conj
            also also ADV 10 advmod
            condemned condemn VERB 0 root VerbForm=Fin|Tense=Past
            Iran Iran PROPN 10 obj""",
            {"Kosovo praised Spain", "Italy condemned Iran", "Greece condemned Iran"},
            id="apposition of a clause before",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            praised praise VERB 0 root VerbForm=Fin|Tense=Past
            Spain Spain PROPN 2 obj
            , , PUNCT 5 punct
            Italy Italy PROPN 3 conj
            and and CCONJ 7 cc
            Greece Greece PROPN 3 conj
            , , PUNCT 10 punct
            and and CCONJ 10 cc
            condemned condemn VERB 2 conj VerbForm=Fin|Tense=Past
            Iran Iran PROPN 10 obj""",
            {f"Kosovo praised {name}" for name in ("Spain", "Italy", "Greece")} | {"Kosovo condemned Iran"},
            id="one subject of two verbs",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            investigates investigate VERB 0 root VerbForm=Fin|Tense=Pres
            the the DET 4 det
            company company NOUN 2 obj
            Huawei Huawei PROPN 8 obj B-ORG
            and and CCONJ 8 cc
            has have AUX 8 aux VerbForm=Fin
            praised praise VERB 2 conj VerbForm=Part
            Spain Spain PROPN 8 obj""",
            {"Kosovo investigated Huawei", "Kosovo praised Spain"},
            id="object before the conjunction",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            urged urge VERB 0 root VerbForm=Fin|Tense=Past
            Italy Italy PROPN 2 obj
            to to PART 5 mark
            back back VERB 2 xcomp VerbForm=Inf
            Spain Spain PROPN 5 obj
            , , PUNCT 8 punct
            praised praise VERB 6 acl VerbForm=Fin|Tense=Past
            Greece Greece PROPN 8 obj""",
            {"Kosovo requestedFrom Italy", "Italy supported Spain hypothetical", "Kosovo praised Greece"},
            id="a list of verbs",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 2 nsubj
            praised praise VERB 0 root VerbForm=Fin|Tense=Past
            Italy Italy PROPN 2 obj
            , , PUNCT 6 punct
            which which PRON 6 nsubj
            backed back VERB 3 acl:relcl VerbForm=Fin|Tense=Past
            Spain Spain PROPN 6 obj""",
            {"Kosovo praised Italy", "Italy supported Spain"},
            id="a relative clause stays",
        ),
        pytest.param(
            """Kosovo Kosovo PROPN 6 nsubj
            was be AUX 6 cop VerbForm=Fin|Tense=Past
            never never ADV 6 advmod
            the the DET 6 det
            hapless hapless ADJ 6 amod
            target target NOUN 0 root
            of of ADP 9 case
            a a DET 9 det
            cyberattack cyberattack NOUN 6 nmod
            by by ADP 11 case
            Iran Iran PROPN 9 nmod""",
            {"Iran cyberattacked Kosovo negated"},
            id="never the target",
        ),
    ],
)
def test_each_clause_has_its_own_subject(rows: str, expected: set[str]) -> None:
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("comma", "expected"),
    [
        pytest.param(", , PUNCT 11 punct", {"Kosovo praised Spain", "Albania accused Serbia"}, id="three"),
        pytest.param("+'s 's PART 8 case", {"Kosovo praised Spain", "Kosovo accused Serbia"}, id="no comma"),
    ],
)
def test_each_of_three_clauses_in_a_row_has_its_own_subject(comma: str, expected: set[str]) -> None:
    rows = f"""Kosovo Kosovo PROPN 11 nsubj B-LOC
        , , PUNCT 4 punct
        suddenly suddenly ADV 4 advmod
        praised praise VERB 1 acl VerbForm=Fin|Tense=Past
        Spain Spain PROPN 4 obj B-LOC
        , , PUNCT 4 punct
        Italy Italy PROPN 8 nsubj B-LOC
        left leave VERB 11 parataxis VerbForm=Fin|Tense=Past
        {comma}
        Albania Albania PROPN 7 compound B-LOC
        accused accuse VERB 0 root VerbForm=Fin|Tense=Past
        Serbia Serbia PROPN 11 obj B-LOC"""
    assert claims("en", rows) == expected


# --- subjects lent to the clause behind ------------------------------------------------------------------------------

SACKED = """Spain Spain PROPN 2 nsubj B-LOC
    protested protest VERB 0 root VerbForm=Fin|Tense=Past
    after after SCONJ {after} mark
    Serbia Serbia PROPN {subject} nsubj B-LOC
    attacked attack VERB 2 advcl VerbForm=Fin|Tense=Past
    Kosovo Kosovo PROPN 5 obj B-LOC
    and and CCONJ 8 cc
    Albania Albania PROPN 6 conj B-LOC
    left leave VERB {left} {label} VerbForm={form}|Tense=Past
    Italy Italy PROPN 9 obj B-LOC"""
ATTACKED = "Serbia attacked Kosovo"


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        pytest.param({"after": 5, "subject": 9, "left": 2, "form": "Fin"}, {ATTACKED}, id="the first subject lent"),
        pytest.param({"after": 5, "subject": 5, "left": 5, "form": "Fin"}, {ATTACKED}, id="a clause within the clause"),
        pytest.param(
            {"after": 5, "subject": 5, "left": 8, "form": "Part"},
            {ATTACKED, "Serbia attacked Albania"},
            id="a participle: two were attacked",
        ),
    ],
)
def test_what_stands_before_a_finite_verb_is_its_subject_and_no_second_object(
    places: dict[str, object], expected: set[str]
) -> None:
    label = "acl" if places["form"] == "Part" else "advcl"
    found = claims("en", SACKED.format(label=label, **places))
    assert {each for each in found if " attacked " in each} == expected
