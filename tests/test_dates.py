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


LAST_EN = "last last ADJ 6 amod\nMonday Monday PROPN 2 obl:unmarked"
WEEK_EN = "on on ADP 6 case\n{day} {day} PROPN 2 obl\n{which} {which} ADJ 8 amod\nweek week NOUN 2 obl:unmarked"
LAST_SQ = "të i DET 6 det\nhënën hënë NOUN 2 obl:tmod\ne i DET 8 det:adj\nkaluar kaluar ADJ 6 amod"
WENT_SQ = "të i DET 6 det\nhënën hënë NOUN 2 obl:tmod\nqë që PRON 8 nsubj\nshkoi shkoj VERB 6 acl:relcl"
WEEK_SQ = (
    "të i DET 6 det\nmërkurën mërkurë NOUN 2 obl:tmod\ne i DET 8 det\njavës javë NOUN 6 nmod:poss\n"
    "së i DET 10 det:adj\nkaluar kaluar ADJ 8 amod"
)
UNIT_EN = "{which} {which} DET 6 det\n{unit} {unit} NOUN 2 obl:unmarked"
UNIT_SQ = "{unit} NOUN 2 obl:tmod\ne i DET 7 det:adj\nkaluar kaluar ADJ 5 amod"
AGO_EN = "{count} {count} NUM 6 nummod\n{unit} {lemma} NOUN 7 obl:unmarked\nago ago ADV 2 advmod"
BEFORE_SQ = "para para ADP 7 case\n{count} {count} NUM 7 nummod\n{unit} NOUN 2 obl"
AGO_SQ = "{count} {count} NUM 6 nummod\n{unit} NOUN 2 obl:tmod\nmë më ADV 8 advmod\nparë parë ADV 2 advmod"


@pytest.mark.parametrize(
    ("language", "adjunct", "published", "expected"),
    [
        # 2025-06-09 is a Monday, 2025-06-11 a Wednesday
        pytest.param("en", LAST_EN, "2025-06-09", "2025-06-02", id="en last Monday on a Monday"),
        pytest.param("en", LAST_EN, "2025-06-11", "2025-06", id="en this week's Monday or the last one's"),
        pytest.param("en", LAST_EN, "2025-06-03", "2025", id="en two Mondays of two months"),
        pytest.param("sq", LAST_SQ, "2025-06-09", "2025-06-02", id="sq last Monday on a Monday"),
        pytest.param("sq", WENT_SQ, "2025-06-09", "2025-06-02", id="sq the Monday that went by"),
        pytest.param("sq", LAST_SQ, "2025-06-11", "2025-06", id="sq this week's Monday or the last one's"),
        pytest.param(
            "en",
            WEEK_EN.format(day="Wednesday", which="last"),
            "2025-06-12",
            "2025-06-04",
            id="en Wednesday last week on a Thursday",
        ),
        pytest.param(
            "en", WEEK_EN.format(day="Monday", which="same"), "2025-06-12", None, id="en a week that is not counted"
        ),
        pytest.param("sq", WEEK_SQ, "2025-06-12", "2025-06-04", id="sq Wednesday of last week on a Thursday"),
        pytest.param(
            "en",
            "every every DET 6 det\nMonday Monday PROPN 2 obl:unmarked",
            "2025-06-12",
            None,
            id="en every Monday is no day",
        ),
        pytest.param(
            "en", UNIT_EN.format(which="last", unit="month"), "2025-01-11", "2024-12", id="en last month in January"
        ),
        pytest.param("en", UNIT_EN.format(which="last", unit="year"), "2025-06-11", "2024", id="en last year"),
        pytest.param("en", UNIT_EN.format(which="last", unit="week"), "2025-06-11", "2025-06", id="en last week"),
        pytest.param(
            "en", UNIT_EN.format(which="last", unit="week"), "2025-06-05", "2025", id="en a week of two months"
        ),
        pytest.param("en", UNIT_EN.format(which="last", unit="week"), "2026-01-06", None, id="en a week of two years"),
        pytest.param("en", UNIT_EN.format(which="last", unit="night"), "2025-06-11", "2025-06-10", id="en last night"),
        pytest.param("en", UNIT_EN.format(which="that", unit="year"), "2025-06-11", None, id="en that year"),
        pytest.param(
            "en",
            "in in ADP 8 case\nthe the DET 8 det\nlast last ADJ 8 amod\nyear year NOUN 2 obl",
            "2025-06-11",
            None,
            id="en the year up to today",
        ),
        pytest.param(
            "en",
            "since since ADP 7 case\nlast last ADJ 7 amod\nyear year NOUN 2 obl",
            "2025-06-11",
            None,
            id="en since last year",
        ),
        pytest.param("sq", UNIT_SQ.format(unit="muajin muaj"), "2025-01-11", "2024-12", id="sq last month in January"),
        pytest.param("sq", UNIT_SQ.format(unit="vitin vit"), "2025-06-11", "2024", id="sq last year"),
        pytest.param("sq", "sivjet sivjet ADV 2 advmod", "2025-06-11", "2025", id="sq this year in one word"),
        pytest.param("sq", "pardje pardje ADV 3 amod", "2025-06-11", "2025-06-09", id="sq an adverb of the object"),
        pytest.param(
            "en",
            AGO_EN.format(count="two", unit="days", lemma="day"),
            "2025-06-11",
            "2025-06-09",
            id="en two days ago",
        ),
        pytest.param(
            "en", AGO_EN.format(count="two", unit="months", lemma="month"), "2025-01-11", "2024-11", id="en months ago"
        ),
        pytest.param(
            "en", AGO_EN.format(count="three", unit="years", lemma="year"), "2025-01-11", "2022", id="en years ago"
        ),
        pytest.param(
            "en", AGO_EN.format(count="few", unit="days", lemma="day"), "2025-06-11", None, id="en a few days ago"
        ),
        pytest.param(
            "en",
            "about about ADV 6 advmod\ntwo two NUM 7 nummod\nyears year NOUN 8 obl:unmarked\nago ago ADV 2 advmod",
            "2025-06-11",
            None,
            id="en about two years ago",
        ),
        pytest.param("sq", BEFORE_SQ.format(count="tri", unit="ditësh ditë"), "2025-06-11", "2025-06-08", id="sq para"),
        pytest.param(
            "sq",
            "para para ADP 6 case\nzgjedhjeve zgjedhje NOUN 2 obl",
            "2025-06-11",
            None,
            id="sq before something else",
        ),
        pytest.param("sq", AGO_SQ.format(count="tre", unit="vjet vit"), "2025-06-11", "2022", id="sq years ago"),
        pytest.param(
            "en",
            "in in ADP 6 case\nMarch March PROPN 2 obl\nlast last ADJ 8 amod\nyear year NOUN 2 obl:unmarked",
            "2025-06-11",
            "2024-03",
            id="en a month of last year",
        ),
        pytest.param(
            "en",
            "in in ADP 6 case\nMarch March PROPN 2 obl\nthat that DET 8 det\nyear year NOUN 2 obl:unmarked",
            "2025-06-11",
            None,
            id="en a month of a year that is not counted",
        ),
        pytest.param(
            "en",
            "last last ADJ 6 amod\nDecember December PROPN 2 obl:unmarked",
            "2025-06-11",
            "2024-12",
            id="en last December in June",
        ),
        pytest.param(
            "en",
            "last last ADJ 6 amod\nMarch March PROPN 2 obl:unmarked",
            "2025-06-11",
            None,
            id="en this year's March or the last one's",
        ),
        pytest.param(
            "sq",
            "në në ADP 6 case\nmars mars NOUN 2 obl\ntë i DET 8 det\nvitit vit NOUN 6 nmod:poss\n"
            "të i DET 10 det:adj\nkaluar kaluar ADJ 8 amod",
            "2025-06-11",
            "2024-03",
            id="sq a month of last year",
        ),
        pytest.param(
            "en",
            "on on ADP 6 case\nSaturday Saturday PROPN 2 obl\n+, , PUNCT 8 punct\n7 7 NUM 6 appos\n"
            "June June PROPN 8 nmod:unmarked",
            "2025-06-30",
            "2025-06-07",
            id="en a weekday with its date",
        ),
    ],
)
def test_a_date_that_counts_from_the_day_of_the_text(
    language: str, adjunct: str, published: str, expected: str | None
) -> None:
    assert dates(language, adjunct, published) == [expected]


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Albania Albania PROPN 3 nsubj
            will will AUX 3 aux
            expel expel VERB 0 root
            Iranian Iranian ADJ 5 amod
            diplomats diplomat NOUN 3 obj
            next next ADJ 7 amod
            Monday Monday PROPN 3 obl:unmarked""",
            "2025-06-16",
            id="en next Monday on a Monday",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 3 nsubj
            will will AUX 3 aux
            expel expel VERB 0 root
            Iranian Iranian ADJ 5 amod
            diplomats diplomat NOUN 3 obj
            on on ADP 7 case
            Friday Friday PROPN 3 obl
            next next ADJ 9 amod
            week week NOUN 3 obl:unmarked""",
            "2025-06-20",
            id="en Friday next week",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 3 nsubj
            will will AUX 3 aux
            expel expel VERB 0 root
            Iranian Iranian ADJ 5 amod
            diplomats diplomat NOUN 3 obj
            the the DET 7 det
            day day NOUN 9 nmod:unmarked
            after after ADP 9 case
            tomorrow tomorrow NOUN 3 obl:unmarked""",
            "2025-06-11",
            id="en the day after tomorrow",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 4 nsubj Case=Nom
            do do PART 4 mark
            të të PART 4 mark
            dëbojë dëboj VERB 0 root VerbForm=Fin
            diplomatët diplomat NOUN 4 obj
            iranianë iranian ADJ 5 amod
            të i DET 8 det
            premten premte NOUN 4 obl:tmod
            e i DET 10 det
            javës javë NOUN 8 nmod:poss
            së i DET 12 det:adj
            ardhshme ardhshëm ADJ 10 amod""",
            "2025-06-20",
            id="sq Friday of next week",
        ),
    ],
)
def test_what_is_still_to_come_counts_by_its_week(language: str, rows: str, expected: str) -> None:
    (claim,) = read(language, rows, date="2025-06-09").claims
    assert (claim.date, claim.factuality) == (expected, "planned")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("kishte kam AUX 2 aux Tense=Imp|VerbForm=Fin", None, id="in the pluperfect perhaps earlier"),
        pytest.param("ka kam AUX 2 aux Tense=Pres|VerbForm=Fin", "2025-06-09", id="in the perfect ago"),
    ],
)
def test_what_may_be_earlier_is_ago_only_where_nothing_else_was_told(before: str, expected: str | None) -> None:
    rows = f"""Shqipëria Shqipëri PROPN 3 nsubj Case=Nom
        {before.replace(" 2 aux", " 3 aux")}
        dëbuar dëboj VERB 0 root VerbForm=Part
        diplomatët diplomat NOUN 3 obj
        iranianë iranian ADJ 4 amod
        dy dy NUM 7 nummod
        ditë ditë NOUN 3 obl:tmod
        më më ADV 9 advmod
        parë parë ADV 3 advmod"""
    assert [claim.date for claim in read("sq", rows, date="2025-06-11").claims] == [expected]


INVITED = {
    "en": """Rama Rama PROPN 2 nsubj B-PER
        invited invite VERB 0 root VerbForm=Fin
        Macron Macron PROPN 2 obj B-PER""",
    "sq": """Rama Rama PROPN 2 nsubj Case=Nom B-PER
        ftoi ftoj VERB 0 root VerbForm=Fin
        Makronin Makron PROPN 2 obj Case=Acc B-PER""",
}


@pytest.mark.parametrize(
    ("language", "adjuncts", "expected"),
    [
        pytest.param(
            "en",
            "to to ADP 6 case\na a DET 6 det\nsummit summit NOUN 2 obl\nin in ADP 8 case\nMay May PROPN 2 obl",
            None,
            id="en a summit in May",
        ),
        pytest.param(
            "en",
            "to to ADP 6 case\na a DET 6 det\nsummit summit NOUN 2 obl\nin in ADP 8 case\nMay May PROPN 6 nmod",
            None,
            id="en the summit's own May",
        ),
        pytest.param(
            "en",
            "in in ADP 5 case\nMay May PROPN 2 obl\nto to ADP 8 case\na a DET 8 det\nsummit summit NOUN 2 obl",
            "2025-05",
            id="en invited in May",
        ),
        pytest.param(
            "sq",
            "në në ADP 6 case\nnjë një DET 6 det\nsamit samit NOUN 2 obl\nnë në ADP 8 case\nmaj maj NOUN 2 obl",
            None,
            id="sq a summit in May",
        ),
        pytest.param(
            "sq",
            "në në ADP 5 case\nmaj maj NOUN 2 obl\nnë në ADP 8 case\nnjë një DET 8 det\nsamit samit NOUN 2 obl",
            "2025-05",
            id="sq invited in May",
        ),
    ],
)
def test_when_somebody_is_invited_to_is_not_when_they_were_invited(
    language: str, adjuncts: str, expected: str | None
) -> None:
    found = read(language, f"{INVITED[language]}\n{adjuncts}", date="2025-06-09").claims
    assert [claim.date for claim in found if claim.relation == "invited"] == [expected]


@pytest.mark.parametrize(
    ("marker", "noun", "expected"),
    [
        pytest.param("for", "help", None, id="the help was in May"),
        pytest.param("at", "meeting", "2025-05", id="praised in May"),
    ],
)
def test_a_date_of_what_somebody_is_praised_for_is_not_the_praise_s(
    marker: str, noun: str, expected: str | None
) -> None:
    rows = f"""Rama Rama PROPN 2 nsubj B-PER
        praised praise VERB 0 root VerbForm=Fin
        Germany Germany PROPN 2 obj
        {marker} {marker} ADP 6 case
        its its DET 6 det
        {noun} {noun} NOUN 2 obl
        in in ADP 8 case
        May May PROPN 6 nmod"""
    (claim,) = read("en", rows, date="2025-06-09").claims
    assert claim.date == expected


_WHEN = """The the DET 2 det
    war war NOUN 3 nsubj
    {began} {began} VERB 0 root VerbForm=Fin
    in in ADP 5 case
    May May PROPN {at} {label}
    2023 2023 NUM 5 nummod
    +, , PUNCT 10 punct
    {when} {when} ADV 10 advmod
    Turkey Turkey PROPN 10 nsubj B-LOC
    attacked attack VERB 3 advcl VerbForm=Fin
    Syria Syria PROPN 10 obj B-LOC"""


@pytest.mark.parametrize(
    ("when", "at", "expected"),
    [("when", 3, "2023-05"), ("although", 3, None), ("when", 2, None)],
    ids=["the date right before when", "another clause", "a date of a noun"],
)
def test_a_clause_of_when_has_the_date_before_it(when: str, at: int, expected: str | None) -> None:
    rows = _WHEN.format(began="began", at=at, label="obl" if at == 3 else "nmod", when=when)
    assert [claim.date for claim in read("en", rows, date="2024-06-10").claims] == [expected]


def test_a_clause_of_when_has_the_date_before_it_in_albanian() -> None:
    rows = """Lufta luftë NOUN 2 nsubj\n nisi nis VERB 0 root VerbForm=Fin\n në në ADP 4 case\n maj maj NOUN 2 obl
    2023 2023 NUM 4 nummod\n +, , PUNCT 9 punct\n kur kur ADV 9 advmod\n Turqia Turqi PROPN 9 nsubj Case=Nom B-LOC
    sulmoi sulmoj VERB 2 advcl VerbForm=Fin\n Sirinë Siri PROPN 9 obj Case=Acc B-LOC"""
    assert [claim.date for claim in read("sq", rows, date="2024-06-10").claims] == ["2023-05"]


@pytest.mark.parametrize(
    ("fronted", "expected"),
    [(False, {("Jordan", None), ("Egypt", "2025-01-15")}), (True, {("Jordan", "2025-01-15"), ("Egypt", "2025-01-15")})],
)
def test_what_is_to_come_has_not_the_date_of_what_is_done(fronted: bool, expected: set[tuple[str, str | None]]) -> None:
    rows = """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n visited visit VERB 0 root VerbForm=Fin
    Egypt Egypt PROPN 3 obj B-LOC\n today today NOUN 3 obl:tmod\n and and CCONJ 8 cc\n will will AUX 8 aux
    visit visit VERB 3 conj VerbForm=Inf\n Jordan Jordan PROPN 8 obj B-LOC"""
    if fronted:
        rows = """Today today NOUN 4 obl:tmod\n Edi Edi PROPN 4 nsubj B-PER\n Rama Rama PROPN 2 flat I-PER
        visited visit VERB 0 root VerbForm=Fin\n Egypt Egypt PROPN 4 obj B-LOC\n and and CCONJ 8 cc
        will will AUX 8 aux\n visit visit VERB 4 conj VerbForm=Inf\n Jordan Jordan PROPN 8 obj B-LOC"""
    found = read("en", rows, date="2025-01-15").claims
    assert {(claim.object.label, claim.date) for claim in found} == expected
