"""False facts that careless reading makes of real wordings, on hand-made parses; found by reading hostile texts."""

from __future__ import annotations

import pytest
from trees import claims

VISITED = "Edi_Rama visited Israel"


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        pytest.param(
            "en",
            """Gruber Gruber PROPN 2 nsubj B-PER
            said say VERB 0 root VerbForm=Fin
            that that SCONJ 4 mark
            had have AUX 2 aux
            Albania Albania PROPN 6 nsubj
            attacked attack VERB 4 xcomp VerbForm=Part|Tense=Past
            Iran Iran PROPN 6 obj""",
            id="condition by order",
        ),
        pytest.param(
            "en",
            """Some some DET 2 nsubj
            say say VERB 0 root VerbForm=Fin
            that that SCONJ 5 mark
            Albania Albania PROPN 5 nsubj
            attacked attack VERB 2 ccomp VerbForm=Fin
            Iran Iran PROPN 5 obj""",
            id="nobody in particular says it",
        ),
        pytest.param(
            "sq",
            """Raportet raport NOUN 6 nsubj
            se se SCONJ 4 mark
            Shqipëria Shqipëri PROPN 4 nsubj
            sulmoi sulmoj VERB 1 acl VerbForm=Fin|Mood=Ind
            Iranin Iran PROPN 4 obj
            mbeten mbetem VERB 0 root VerbForm=Fin""",
            id="reports that",
        ),
        pytest.param(
            "en",
            """Tirana Tirana PROPN 2 nsubj
            denied deny VERB 0 root VerbForm=Fin
            reports report NOUN 2 obj
            that that SCONJ 6 mark
            Albania Albania PROPN 6 nsubj
            attacked attack VERB 2 advcl VerbForm=Fin
            Iran Iran PROPN 6 obj""",
            id="denied reports that, hung on the verb",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            ruled rule VERB 0 root VerbForm=Fin
            out out ADP 2 compound:prt
            attacking attack VERB 2 advcl VerbForm=Ger
            Iran Iran PROPN 4 obj""",
            id="ruled out attacking",
        ),
        pytest.param(
            "en",
            """Instead instead ADV 3 mark
            of of SCONJ 1 fixed
            attacking attack VERB 7 advcl VerbForm=Ger
            Iran Iran PROPN 3 obj
            +, , PUNCT 3 punct
            Albania Albania PROPN 7 nsubj
            waited wait VERB 0 root VerbForm=Fin""",
            id="instead of",
        ),
        pytest.param(
            "en",
            """Everyone everyone PRON 4 nsubj
            but but CCONJ 3 cc
            Albania Albania PROPN 1 conj
            attacked attack VERB 0 root VerbForm=Fin
            Iran Iran PROPN 4 obj""",
            id="everyone but",
        ),
    ],
)
def test_an_attack_that_nobody_says_happened(language: str, rows: str) -> None:
    assert "Albania attacked Iran" not in claims(language, rows)
    assert not any(claim.endswith("attacked Iran") for claim in claims(language, rows))


def test_two_namesakes_are_no_famous_third() -> None:
    first = """Genc Genc PROPN 3 nsubj B-PER
        Hoxha Hoxha PROPN 1 flat I-PER
        met meet VERB 0 root VerbForm=Fin
        Dritan Dritan PROPN 3 obj B-PER
        Hoxha Hoxha PROPN 4 flat I-PER"""
    second = """Italy Italy PROPN 2 nsubj
        arrested arrest VERB 0 root VerbForm=Fin
        Hoxha Hoxha PROPN 2 obj B-PER"""
    assert claims("en", first, second) == {"Genc_Hoxha metWith Dritan_Hoxha"}


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "sq",
            """Gruaja grua NOUN 8 nsubj
            e e DET 3 det
            presidentit president NOUN 1 nmod:poss
            të i DET 5 det
            Turqisë Turqi PROPN 3 nmod:poss
            Emine Emine PROPN 1 appos B-PER
            Erdogan Erdogan PROPN 6 flat I-PER
            vizitoi vizitoj VERB 0 root VerbForm=Fin
            Tiranën Tiranë PROPN 8 obj""",
        ),
        (
            "en",
            """He he PRON 2 nsubj
            called call VERB 0 root VerbForm=Fin
            the the DET 5 det
            French French ADJ 5 amod
            president president NOUN 2 obj
            +" " PUNCT 8 punct
            a a DET 8 det
            Napoleon Napoleon PROPN 5 appos B-PER""",
        ),
    ],
    ids=["the president's wife", "a Napoleon"],
)
def test_an_office_is_not_given_to_whoever_stands_near(language: str, rows: str) -> None:
    assert not any("headOfStateOf" in claim for claim in claims(language, rows))


def test_a_pronoun_takes_the_person_of_its_own_sentence() -> None:
    first = """Joe Joe PROPN 3 nsubj B-PER
        Biden Biden PROPN 1 flat I-PER
        left leave VERB 0 root VerbForm=Fin"""
    second = """Rama Rama PROPN 3 nmod:poss B-PER
        +'s 's PART 1 case
        parents parent NOUN 4 nsubj
        left leave VERB 0 root VerbForm=Fin
        +; ; PUNCT 7 punct
        he he PRON 7 nsubj
        visited visit VERB 4 parataxis VerbForm=Fin
        Israel Israel PROPN 7 obj"""
    assert claims("en", first, second) == {VISITED}


def test_a_visit_to_nobody_is_none() -> None:
    rows = """Rama Rama PROPN 2 nsubj B-PER
        appointed appoint VERB 0 root VerbForm=Fin
        Përparim Përparim PROPN 2 obj B-PER
        Gashi Gashi PROPN 3 flat I-PER
        to to ADP 6 case
        nothing nothing PRON 2 obl"""
    assert claims("en", rows) == {"Edi_Rama appointed Perparim_Gashi negated"}


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "en",
            """Rama Rama PROPN 2 nsubj B-PER
            rescheduled reschedule VERB 0 root VerbForm=Fin
            his his PRON 4 nmod:poss
            trip trip NOUN 2 obj
            to to ADP 6 case
            Israel Israel PROPN 4 nmod""",
        ),
        (
            "sq",
            """Rama Rama PROPN 2 nsubj Case=Nom B-PER
            riplanifikoi riplanifikoj VERB 0 root VerbForm=Fin
            vizitën vizitë NOUN 2 obj
            e e DET 5 det
            tij tij DET 3 det:poss
            në në ADP 7 case
            Izrael Izrael PROPN 3 nmod""",
        ),
    ],
)
def test_a_trip_that_was_put_on_another_day_was_not_made(language: str, rows: str) -> None:
    assert claims(language, rows) <= {f"{VISITED} planned"}


_KNEW = """Izraeli Izrael PROPN 3 nsubj
    e e PRON 3 expl
    {0} VERB 0 root VerbForm=Fin
    Kosovën Kosovë PROPN 3 obj{1}
    dhe dhe CCONJ {2} cc
    vendosi vendos VERB 3 conj VerbForm=Fin
    marrëdhënie marrëdhënie NOUN {2} obj
    me me ADP {3} case
    të të PRON {2} obl"""


def test_behind_an_adposition_a_pronoun_is_the_only_other_one_named() -> None:
    rows = _KNEW.format("njohu njoh", "", 6, 9)
    assert "Israel establishedTiesWith Kosovo" in claims("sq", rows)
    two = """
    para para ADP 6 case
    Shqipërisë Shqipëri PROPN 3 obl Case=Abl"""
    rows = _KNEW.format("njohu njoh", two, 8, 11)
    assert not any("establishedTiesWith" in claim for claim in claims("sq", rows))
