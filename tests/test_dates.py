"""When something happened: as precisely as the sentence says, and no more precisely."""

from __future__ import annotations

import pytest
from trees import read

ENGLISH = """Albania Albania PROPN 2 nsubj
    expelled expel VERB 0 root VerbForm=Fin
    Iranian Iranian ADJ 4 amod
    diplomats diplomat NOUN 2 obj"""
ALBANIAN = """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
    dëboi dëboj VERB 0 root VerbForm=Fin
    diplomatët diplomat NOUN 2 obj
    iranianë iranian ADJ 3 amod"""
CLAUSE = {"en": ENGLISH, "sq": ALBANIAN}


def dates(language: str, adjunct: str, published: str | None) -> list[str | None]:
    return [claim.date for claim in read(language, f"{CLAUSE[language]}\n{adjunct}", date=published).claims]


@pytest.mark.parametrize(
    ("language", "adjunct", "published", "expected"),
    [
        pytest.param(
            "en",
            """on on ADP 7 case
            7 7 NUM 7 nummod
            September September PROPN 2 obl
            2022 2022 NUM 7 nummod""",
            None,
            "2022-09-07",
            id="en day month year",
        ),
        pytest.param(
            "en",
            """on on ADP 6 case
            Jan. Jan. PROPN 2 obl
            26 26 NUM 6 nummod
            +, , PUNCT 9 punct
            2022 2022 NUM 6 nummod""",
            None,
            "2022-01-26",
            id="en abbreviated month first",
        ),
        pytest.param(
            "en",
            """on on ADP 7 case
            the the DET 7 det
            7th 7th ADJ 2 obl
            of of ADP 9 case
            September September PROPN 7 nmod
            2022 2022 NUM 9 nummod""",
            None,
            "2022-09-07",
            id="en ordinal day",
        ),
        pytest.param(
            "en",
            """in in ADP 6 case
            May May PROPN 2 obl""",
            "2023-06-01",
            "2023-05",
            id="en month of this year",
        ),
        pytest.param(
            "en",
            """in in ADP 6 case
            September September PROPN 2 obl""",
            "2023-03-01",
            "2022-09",
            id="en month of last year",
        ),
        pytest.param(
            "en",
            """in in ADP 6 case
            September September PROPN 2 obl""",
            None,
            None,
            id="en month of a year that nobody gives",
        ),
        pytest.param(
            "en",
            """in in ADP 6 case
            2019 2019 NUM 2 obl""",
            "2023-03-01",
            "2019",
            id="en year",
        ),
        pytest.param(
            "en",
            """on on ADP 6 case
            Wednesday Wednesday PROPN 2 obl""",
            "2022-09-10",
            "2022-09-07",
            id="en weekday before a Saturday",
        ),
        pytest.param(
            "en",
            """on on ADP 6 case
            Saturday Saturday PROPN 2 obl""",
            "2022-09-10",
            "2022-09-10",
            id="en the day itself",
        ),
        pytest.param("en", "yesterday yesterday NOUN 2 obl:tmod", "2023-03-01", "2023-02-28", id="en yesterday"),
        pytest.param("en", "yesterday yesterday NOUN 2 obl:tmod", None, None, id="en yesterday of no day"),
        pytest.param("en", "yesterday yesterday NOUN 2 obl:tmod", "2023-03", None, id="en yesterday of a month"),
        pytest.param(
            "sq",
            """më më ADP 7 case
            26 26 NUM 7 nummod
            janar janar NOUN 2 obl
            2026 2026 NUM 7 nummod""",
            None,
            "2026-01-26",
            id="sq day month year",
        ),
        pytest.param(
            "sq",
            """në në ADP 6 case
            shtator shtator NOUN 2 obl""",
            "2022-10-23",
            "2022-09",
            id="sq month of this year",
        ),
        pytest.param(
            "sq",
            """në në ADP 6 case
            shtator shtator NOUN 2 obl""",
            "2023-01-05",
            "2022-09",
            id="sq month of last year",
        ),
        pytest.param(
            "sq",
            """në në ADP 6 case
            vitin vit NOUN 2 obl
            2019 2019 NUM 6 nummod""",
            "2023-01-05",
            "2019",
            id="sq year",
        ),
        pytest.param(
            "sq",
            """të i DET 6 det
            mërkurën mërkurë NOUN 2 obl""",
            "2022-09-10",
            "2022-09-07",
            id="sq weekday",
        ),
        pytest.param("sq", "dje dje ADV 2 advmod", "2023-03-01", "2023-02-28", id="sq yesterday"),
        pytest.param("sq", "sot sot ADV 2 advmod", "2023-03-01", "2023-03-01", id="sq today"),
    ],
)
def test_the_date_of_an_event(language: str, adjunct: str, published: str | None, expected: str | None) -> None:
    assert dates(language, adjunct, published) == [expected]


def test_an_event_without_a_date_has_none_whatever_the_date_of_the_text() -> None:
    assert [claim.date for claim in read("en", ENGLISH, date="2022-09-10").claims] == [None]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        pytest.param(
            "en",
            """On on ADP 2 case
            Friday Friday PROPN 4 obl
            Israel Israel PROPN 4 nsubj
            said say VERB 0 root VerbForm=Fin
            Albania Albania PROPN 6 nsubj
            expelled expel VERB 4 ccomp VerbForm=Fin
            Iranian Iranian ADJ 8 amod
            diplomats diplomat NOUN 6 obj""",
            id="en",
        ),
        pytest.param(
            "sq",
            """Dje dje ADV 3 advmod
            Izraeli Izrael PROPN 3 nsubj Case=Nom
            tha them VERB 0 root VerbForm=Fin
            se se SCONJ 6 mark
            Shqipëria Shqipëri PROPN 6 nsubj Case=Nom
            dëboi dëboj VERB 3 ccomp VerbForm=Fin|Mood=Ind
            diplomatët diplomat NOUN 6 obj
            iranianë iranian ADJ 7 amod""",
            id="sq",
        ),
    ],
)
def test_the_day_of_saying_is_not_the_day_of_what_was_said(language: str, rows: str) -> None:
    assert [claim.date for claim in read(language, rows, date="2022-09-10").claims] == [None]


def test_the_verb_above_dates_its_complement() -> None:
    rows = """Albania Albania PROPN 2 nsubj
        began begin VERB 0 root VerbForm=Fin
        in in ADP 4 case
        2022 2022 NUM 2 obl
        to to PART 6 mark
        expel expel VERB 2 xcomp VerbForm=Inf
        Iranian Iranian ADJ 8 amod
        diplomats diplomat NOUN 6 obj"""
    assert [claim.date for claim in read("en", rows).claims] == ["2022"]


def test_an_office_has_no_date_of_its_own() -> None:
    rows = """Albanian Albanian ADJ 3 amod
        Prime prime ADJ 3 amod
        Minister minister PROPN 4 nmod:desc
        Edi Edi PROPN 6 nsubj B-PER
        Rama Rama PROPN 4 flat I-PER
        visited visit VERB 0 root VerbForm=Fin
        Israel Israel PROPN 6 obj
        in in ADP 9 case
        2022 2022 NUM 6 obl"""
    found = {claim.relation: claim.date for claim in read("en", rows).claims}
    assert found == {"headOfGovernmentOf": None, "visited": "2022"}


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        (
            "en",
            """Rama Rama PROPN 3 nsubj B-PER
            {will} AUX 3 aux
            {verb} VERB 0 root
            Israel Israel PROPN 3 obj
            on on ADP 6 case
            Monday Monday PROPN 3 obl""",
            {"will will|visit visit": "2022-10-24", "has have|visited visit": "2022-10-17"},
        ),
        (
            "en",
            """Rama Rama PROPN 3 nsubj B-PER
            {will} AUX 3 aux
            {verb} VERB 0 root
            Israel Israel PROPN 3 obj
            in in ADP 6 case
            March March PROPN 3 obl""",
            {"will will|visit visit": "2023-03", "has have|visited visit": "2022-03"},
        ),
        (
            "sq",
            """Rama Rama PROPN 3 nsubj Case=Nom B-PER
            {will} AUX 3 aux
            {verb} VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 3 obj Case=Acc
            të të DET 6 det
            hënën hënë NOUN 3 obl""",
            {"do do|vizitojë vizitoj": "2022-10-24", "ka kam|vizituar vizitoj": "2022-10-17"},
        ),
    ],
    ids=["en weekday", "en month", "sq weekday"],
)
def test_what_is_still_to_come_is_counted_forwards(language: str, rows: str, expected: dict[str, str]) -> None:
    for forms, date in expected.items():
        will, verb = forms.split("|")
        (claim,) = read(language, rows.format(will=will, verb=verb), date="2022-10-23").claims
        assert claim.date == date
