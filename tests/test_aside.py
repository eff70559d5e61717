"""What stands between commas, and who stands behind a verb of going: repairs on parses that need them, and twins."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.repair.aside import mend_asides, mend_contrasts, mend_inversions
from kg.repair.wholename import whole_names

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


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            """It it PRON 3 expl
            was be AUX 3 cop
            Iran Iran PROPN 0 root
            +, , PUNCT 6 punct
            not not PART 6 advmod
            Iraq Iraq PROPN 3 conj
            +, , PUNCT 9 punct
            that that PRON 9 nsubj
            attacked attack VERB 6 acl:relcl VerbForm=Fin|Tense=Past
            Israel Israel PROPN 9 obj""",
            {"Iran attacked Israel", "Iraq attacked Israel negated"},
            id="a cleft",
        ),
        pytest.param(
            """It it PRON 3 expl
            was be AUX 3 cop
            Iran Iran PROPN 0 root
            and and CCONJ 5 cc
            Iraq Iraq PROPN 3 conj
            +, , PUNCT 8 punct
            which which PRON 8 nsubj
            attacked attack VERB 5 acl:relcl VerbForm=Fin|Tense=Past
            Israel Israel PROPN 8 obj""",
            {"Iraq attacked Israel"},
            id="no contrast",
        ),
        pytest.param(
            """Israel Israel PROPN 3 nsubj:pass
            was be AUX 3 aux:pass
            attacked attack VERB 0 root VerbForm=Part|Tense=Past
            not not PART 3 advmod
            by by ADP 6 case
            Iran Iran PROPN 3 obl:agent
            +, , PUNCT 9 punct
            as as SCONJ 9 mark
            reported report VERB 3 advcl VerbForm=Part
            +, , PUNCT 13 punct
            but but CCONJ 13 cc
            by by ADP 13 case
            Iraq Iraq PROPN 9 conj""",
            {"Iran attacked Israel negated", "Iraq attacked Israel"},
            id="not by A, as reported, but by B",
        ),
        pytest.param(
            """Israel Israel PROPN 3 nsubj:pass
            was be AUX 3 aux:pass
            attacked attack VERB 0 root VerbForm=Part|Tense=Past
            by by ADP 5 case
            Iran Iran PROPN 3 obl:agent
            +, , PUNCT 10 punct
            not not PART 10 advmod
            +, , PUNCT 7 punct
            as as SCONJ 10 mark
            reported report VERB 3 advcl VerbForm=Part
            +, , PUNCT 13 punct
            by by ADP 13 case
            Iraq Iraq PROPN 3 obl:agent""",
            {"Iran attacked Israel", "Iraq attacked Israel negated"},
            id="by A, not, as reported, by B",
        ),
        pytest.param(
            """Israel Israel PROPN 4 nsubj:pass
            was be AUX 4 aux:pass
            not not PART 4 advmod
            attacked attack VERB 0 root VerbForm=Part|Tense=Past
            by by ADP 6 case
            Iran Iran PROPN 4 obl:agent
            or or CCONJ 9 cc
            by by ADP 9 case
            Iraq Iraq PROPN 6 conj""",
            {"Iran attacked Israel negated", "Iraq attacked Israel negated"},
            id="neither",
        ),
    ],
)
def test_who_is_set_against_whom(rows: str, expected: set[str]) -> None:
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("jo jo PART 6 advmod", {"Iran attacked Israel", "Iraq attacked Israel negated"}),
        ("ose ose CCONJ 6 cc", {"Iran attacked Israel"}),  # a second name
    ],
)
def test_who_is_denied_is_no_second_name_of_who_did_it(lead: str, expected: set[str]) -> None:
    rows = f"""Izraelin Izrael PROPN 2 obj Case=Acc
        sulmoi sulmoj VERB 0 root Person=3|Number=Sing|Tense=Past|VerbForm=Fin
        Irani Iran PROPN 2 nsubj Case=Nom
        +, , PUNCT 6 punct
        {lead}
        Iraku Irak PROPN 3 appos Case=Nom"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(("verb", "expected"), [("accused accuse", (5, 6)), ("praised praise", (5, 8))])
def test_a_name_ends_before_what_its_bearer_is_accused_of(verb: str, expected: tuple[int, int]) -> None:
    rows = f"""Israel Israel PROPN 3 nsubj:pass B-LOC
        was be AUX 3 aux:pass
        {verb} VERB 0 root VerbForm=Part|Tense=Past
        by by ADP 6 case
        Harbour Harbour PROPN 6 compound B-ORG
        Committee Committee PROPN 3 obl:agent I-ORG
        of of ADP 8 case I-ORG
        fraud fraud NOUN 6 nmod I-ORG"""
    name = whole_names(tree("en", rows), KNOWN).names[-1]
    assert (name.first, name.last) == expected


@pytest.mark.parametrize(("word", "first"), [("weekly", 2), ("great", 1)])
def test_a_paper_is_named_without_its_kind(word: str, first: int) -> None:
    rows = f"""{word} {word} ADJ 2 amod B-ORG
        Kronika Kronika PROPN 3 nsubj I-ORG
        reported report VERB 0 root VerbForm=Fin"""
    assert whole_names(tree("en", rows), KNOWN).names[0].first == first


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("though", {"Iran attacked Israel", "Iraq attacked Israel negated"}),
        ("if", {"Iran attacked Israel"}),  # perhaps Iraq did
    ],
)
def test_who_is_said_in_passing_not_to_have_done_it(mark: str, expected: set[str]) -> None:
    rows = f"""Iran Iran PROPN 7 nsubj
        +, , PUNCT 5 punct
        {mark} {mark} SCONJ 5 mark
        not not PART 5 advmod
        Iraq Iraq PROPN 1 nmod
        +, , PUNCT 5 punct
        attacked attack VERB 0 root VerbForm=Fin|Tense=Past
        Israel Israel PROPN 7 obj"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(("acronym", "count"), [("SPAK-ut", 2), ("Spak-ut", 1)])
def test_an_acronym_in_the_genitive_ends_whose_office_it_is(acronym: str, count: int) -> None:
    rows = f"""Kreu krye NOUN 6 nsubj
        i i DET 3 det
        {acronym} SPAK PROPN 1 nmod:poss B-PER
        Altin Altin PROPN 3 flat I-PER
        Gjeka Gjeka PROPN 4 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    sentence = whole_names(tree("sq", rows), KNOWN)
    assert len(sentence.names) == count
    assert (sentence.word(4).head == 1) == (count == 2)


@pytest.mark.parametrize(
    ("mark", "head", "expected"),
    [
        ("If", 8, {"Albania sued Serbia hypothetical"}),
        ("When", 8, {"Albania sued Serbia planned"}),
        ("If", 12, {"Albania sued Serbia hypothetical"}),
    ],
    ids=["a condition hung on the saying", "a time", "a condition where it belongs"],
)
def test_a_clause_before_who_says_so_is_of_what_is_said(mark: str, head: int, expected: set[str]) -> None:
    rows = f"""{mark} {mark.lower()} SCONJ 5 mark\n the the DET 3 det\n duties duty NOUN 5 nsubj Number=Plur
    still still ADV 5 advmod\n stand stand VERB {head} advcl VerbForm=Fin\n +, , PUNCT 5 punct
    he he PRON 8 nsubj Gender=Masc|Number=Sing|Person=3\n added add VERB 0 root VerbForm=Fin\n +, , PUNCT 12 punct
    Albania Albania PROPN 12 nsubj B-LOC\n will will AUX 12 aux\n sue sue VERB 8 ccomp VerbForm=Inf
    Serbia Serbia PROPN 12 obj B-LOC"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("adposition", "expected"),
    [
        ("on on", {"United_States imposedSanctionsOn Iran", "United_States imposedSanctionsOn Russia"}),
        ("after after", {"United_States imposedSanctionsOn Iran"}),  # no second whom
    ],
)
def test_a_phrase_is_joined_to_the_one_of_its_adposition(adposition: str, expected: set[str]) -> None:
    rows = f"""Washington Washington PROPN 2 nsubj
        imposed impose VERB 0 root VerbForm=Fin|Tense=Past
        sanctions sanction NOUN 2 obj Number=Plur
        on on ADP 5 case
        Iran Iran PROPN 3 nmod
        and and CCONJ 8 cc
        {adposition} ADP 8 case
        Russia Russia PROPN 2 conj"""
    assert claims("en", rows) == expected


BESIDE = {
    "en": """Peru Peru PROPN 2 nsubj B-LOC\n sued sue VERB 0 root VerbForm=Fin|Tense=Past\n Chad Chad PROPN 2 obj B-LOC
        {mark} Iran Iran PROPN {verb} nsubj B-LOC\n {said}""",
    "sq": """Peruja Peru PROPN 3 nsubj B-LOC Case=Nom\n e e PRON 3 expl Case=Acc\n paditi padit VERB 0 root VerbForm=Fin
        Çadin Çad PROPN 3 obj B-LOC Case=Acc\n {mark} Irani Iran PROPN {verb} nsubj B-LOC Case=Nom\n {said}""",
}
SAYS = {
    "en": ("announced announce VERB 2 parataxis VerbForm=Fin|Tense=Past", "a a DET {n} det\n deal deal NOUN {v} obj"),
    "sq": (
        "njoftoi njoftoj VERB 3 parataxis VerbForm=Fin|Mood=Ind",
        "një një DET {n} det\n pakt pakt NOUN {v} obj Case=Acc",
    ),
}


@pytest.mark.parametrize("language", ["en", "sq"])
@pytest.mark.parametrize(
    ("marks", "what", "speaker"),
    [
        ([",", ","], False, "/Iran"),
        (["("], False, "/Iran"),
        (["–"], False, "/Iran"),
        ([";"], False, ""),
        ([";"], True, ""),
        (["("], True, ""),
        (["–"], True, ""),
    ],
)
def test_a_clause_that_begins_something_new_says_nothing_of_the_one_before(
    language: str, marks: list[str], what: bool, speaker: str
) -> None:
    """ "Peru sued Chad (Iran announced a deal)" is not "Peru sued Chad (Iran announced)"."""
    first = 4 if language == "en" else 5
    verb = first + 2
    rows = BESIDE[language].format(
        mark=f"+{marks[0]} {marks[0]} PUNCT {verb} punct\n", verb=verb, said=SAYS[language][0]
    )
    rows += "\n" + SAYS[language][1].format(n=verb + 2, v=verb) if what else ""
    found = {claim for claim in claims(language, rows) if "Chad" in claim}
    assert found == {f"Peru sued Chad {speaker}".strip()}


@pytest.mark.parametrize(
    ("word", "tags", "speaker"),
    [("so", "so ADV", ""), ("today", "today ADV", "/Kenya")],
)
def test_what_follows_from_an_announcement_is_not_announced(word: str, tags: str, speaker: str) -> None:
    rows = f"""Kenya Kenya PROPN 2 nsubj B-LOC\n announced announce VERB 0 root VerbForm=Fin|Tense=Past
        a a DET 4 det\n deal deal NOUN 2 obj\n +, , PUNCT 8 punct\n {word} {tags} 8 advmod
        Peru Peru PROPN 8 nsubj B-LOC\n sued sue VERB 2 parataxis VerbForm=Fin
        Chad Chad PROPN 8 obj B-LOC"""
    assert claims("en", rows) == {f"Peru sued Chad {speaker}".strip()}
