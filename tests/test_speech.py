"""Quotations: who says what stands between the marks, over several sentences and in both languages."""

from __future__ import annotations

import pytest
from trees import claims, read, tree

from kg.model import Document
from kg.pipeline import understand

ATTACKED = "Iran attacked Albania"
SUPPORTED = "Serbia supported Iran"

ENGLISH = (
    """{open} {open} PUNCT 3 punct
    +Iran Iran PROPN 3 nsubj
    attacked attack VERB 0 root VerbForm=Fin
    Albania Albania PROPN 3 obj
    +. . PUNCT 3 punct""",
    """Serbia Serbia PROPN 2 nsubj
    supported support VERB 0 root VerbForm=Fin
    Iran Iran PROPN 2 obj
    +, , PUNCT 2 punct
    +{close} {close} PUNCT 2 punct
    {verb} {lemma} VERB 2 parataxis VerbForm=Fin
    Rama Rama PROPN 6 nsubj B-PER
    +. . PUNCT 2 punct""",
)
ALBANIAN = (
    """{open} {open} PUNCT 3 punct
    +Irani Iran PROPN 3 nsubj Case=Nom
    sulmoi sulmoj VERB 0 root VerbForm=Fin
    Shqipërinë Shqipëri PROPN 3 obj Case=Acc
    +. . PUNCT 3 punct""",
    """Serbia Serbi PROPN 2 nsubj Case=Nom
    mbështeti mbështes VERB 0 root VerbForm=Fin
    Iranin Iran PROPN 2 obj Case=Acc
    +{close} {close} PUNCT 2 punct
    +, , PUNCT 2 punct
    {verb} {lemma} VERB 2 parataxis VerbForm=Fin
    Rama Rama PROPN 6 nsubj B-PER
    +. . PUNCT 2 punct""",
)
QUOTED = {"en": ENGLISH, "sq": ALBANIAN}
VERBS = {"en": ("said", "say"), "sq": ("tha", "them")}


def quotation(language: str, opening: str, closing: str) -> list[str]:
    verb, lemma = VERBS[language]
    return [rows.format(open=opening, close=closing, verb=verb, lemma=lemma) for rows in QUOTED[language]]


@pytest.mark.parametrize("marks", ["“”", "„”", "„“", "«»", '""', "‘’"])
@pytest.mark.parametrize("language", ["en", "sq"])
def test_the_speaker_of_every_sentence_of_a_quotation(language: str, marks: str) -> None:
    found = claims(language, *quotation(language, *marks))
    assert found == {f"{ATTACKED} /Edi_Rama", f"{SUPPORTED} /Edi_Rama"}


@pytest.mark.parametrize("language", ["en", "sq"])
def test_without_marks_only_the_reported_sentence_has_a_speaker(language: str) -> None:
    assert claims(language, *quotation(language, "–", "–")) == {ATTACKED, f"{SUPPORTED} /Edi_Rama"}


@pytest.mark.parametrize("language", ["en", "sq"])
def test_what_stands_before_a_quotation_is_the_writers_own(language: str) -> None:
    own = {
        "en": """Israel Israel PROPN 2 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Iran Iran PROPN 2 obj
            +. . PUNCT 2 punct""",
        "sq": """Izraeli Izrael PROPN 2 nsubj Case=Nom
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 2 obj Case=Acc
            +. . PUNCT 2 punct""",
    }[language]
    assert "Israel condemned Iran" in claims(language, own, *quotation(language, "“", "”"))


def test_the_speaker_may_come_first() -> None:
    rows = """Rama Rama PROPN 2 nsubj B-PER
        said say VERB 0 root VerbForm=Fin
        +: : PUNCT 2 punct
        “ “ PUNCT 6 punct
        +Iran Iran PROPN 6 nsubj
        attacked attack VERB 2 parataxis VerbForm=Fin
        Albania Albania PROPN 6 obj
        +. . PUNCT 6 punct"""
    last = """Serbia Serbia PROPN 2 nsubj
        supported support VERB 0 root VerbForm=Fin
        Iran Iran PROPN 2 obj
        +. . PUNCT 2 punct
        +” ” PUNCT 2 punct"""
    assert claims("en", rows, last) == {f"{ATTACKED} /Edi_Rama", f"{SUPPORTED} /Edi_Rama"}


def test_a_reporting_verb_inside_the_marks_names_no_speaker_of_the_quotation() -> None:
    first = """“ “ PUNCT 3 punct
        +Macron Macron PROPN 3 nsubj B-PER
        said say VERB 0 root VerbForm=Fin
        nothing nothing PRON 3 obj
        +. . PUNCT 3 punct"""
    second = """Serbia Serbia PROPN 2 nsubj
        supported support VERB 0 root VerbForm=Fin
        Iran Iran PROPN 2 obj
        +. . PUNCT 2 punct
        +” ” PUNCT 2 punct"""
    assert claims("en", first, second) == {SUPPORTED}


def test_two_quotations_have_two_speakers() -> None:
    rows = """“ “ PUNCT 3 punct
        +{subject} {subject} PROPN 3 nsubj
        condemned condemn VERB 0 root VerbForm=Fin
        {object} {object} PROPN 3 obj
        +. . PUNCT 3 punct
        +” ” PUNCT 3 punct
        {speaker} {speaker} PROPN 8 nsubj B-PER
        said say VERB 3 parataxis VerbForm=Fin"""
    first = rows.format(subject="Israel", object="Iran", speaker="Rama")
    second = rows.format(subject="Serbia", object="Kosovo", speaker="Macron")
    expected = {"Israel condemned Iran /Edi_Rama", "Serbia condemned Kosovo /Emmanuel_Macron"}
    assert claims("en", first, second) == expected


def test_an_apostrophe_ends_no_quotation() -> None:
    rows = """‘ ‘ PUNCT 5 punct
        +Rama Rama PROPN 4 nmod:poss
        +’s ’s PART 2 case
        police police NOUN 5 nsubj
        slept sleep VERB 0 root VerbForm=Fin
        +. . PUNCT 5 punct"""
    middle = """Iran Iran PROPN 2 nsubj
        attacked attack VERB 0 root VerbForm=Fin
        Albania Albania PROPN 2 obj
        +. . PUNCT 2 punct"""
    last = """Serbia Serbia PROPN 2 nsubj
        supported support VERB 0 root VerbForm=Fin
        Iran Iran PROPN 2 obj
        +’ ’ PUNCT 2 punct
        Macron Macron PROPN 6 nsubj B-PER
        said say VERB 2 parataxis VerbForm=Fin"""
    expected = {f"{ATTACKED} /Emmanuel_Macron", f"{SUPPORTED} /Emmanuel_Macron"}
    assert claims("en", rows, middle, last) == expected


@pytest.mark.parametrize(("paragraph", "inside"), [(1, True), (0, False)], ids=["at its start", "in its middle"])
def test_only_at_the_start_of_a_paragraph_may_a_quotation_stay_open(paragraph: int, inside: bool) -> None:
    first = tree("en", "Rama Rama PROPN 2 nsubj B-PER\nspoke speak VERB 0 root VerbForm=Fin")
    opened = """“ “ PUNCT 3 punct
        +Iran Iran PROPN 3 nsubj
        attacked attack VERB 0 root VerbForm=Fin
        Albania Albania PROPN 3 obj"""
    second = tree("en", opened, 1, begin=first.end + 1, paragraph=paragraph)
    reading = understand(Document(f"{first.text} {second.text}", "test"), [first, second])
    assert (1 in reading.resolver.inside) is inside


def test_pronouns_outside_look_past_what_others_are_quoted_with() -> None:
    first = """Rama Rama PROPN 2 nsubj B-PER
        visited visit VERB 0 root VerbForm=Fin
        Israel Israel PROPN 2 obj
        +. . PUNCT 2 punct"""
    quoted = """“ “ PUNCT 3 punct
        +Biden Biden PROPN 3 nsubj B-PER
        praised praise VERB 0 root VerbForm=Fin
        Ukraine Ukraine PROPN 3 obj
        +. . PUNCT 3 punct
        +” ” PUNCT 3 punct"""
    last = """He he PRON 2 nsubj PronType=Prs
        met meet VERB 0 root VerbForm=Fin
        Macron Macron PROPN 2 obj B-PER
        +. . PUNCT 2 punct"""
    assert "Edi_Rama metWith Emmanuel_Macron" in claims("en", first, quoted, last)
    assert "Joe_Biden metWith Emmanuel_Macron" in claims("en", first, quoted.replace("“", "–").replace("”", "–"), last)


def test_a_quotation_that_goes_on_ends_before_its_full_stop() -> None:
    first = """" " PUNCT 3 punct
        +Irani Iran PROPN 3 nsubj Case=Nom
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Shqipërinë Shqipëri PROPN 3 obj Case=Acc
        +" " PUNCT 3 punct
        +, , PUNCT 3 punct
        tha them VERB 3 parataxis VerbForm=Fin
        Rama Rama PROPN 7 nsubj B-PER
        +. . PUNCT 3 punct"""
    second = """" " PUNCT 3 punct
        +Serbia Serbi PROPN 3 nsubj Case=Nom
        mbështeti mbështes VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 3 obj Case=Acc
        +" " PUNCT 3 punct
        +. . PUNCT 3 punct"""
    assert claims("sq", first, second) == {f"{ATTACKED} /Edi_Rama", f"{SUPPORTED} /Edi_Rama"}
    behind = second.replace('+" " PUNCT', "+, , PUNCT", 1)
    assert claims("sq", first, behind) == {f"{ATTACKED} /Edi_Rama", SUPPORTED}


@pytest.mark.parametrize("marks", ["''", "’’"])
def test_an_apostrophe_opens_a_quotation_only_where_no_letter_stands_before_it(marks: str) -> None:
    found = claims("en", *quotation("en", *marks))
    single = {f"{ATTACKED} /Edi_Rama", f"{SUPPORTED} /Edi_Rama"}
    assert (found == single) == (marks == "''")


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        pytest.param("Rama Rama PROPN 9 flat B-PER", " /Edi_Rama", id="hung on where"),
        pytest.param("dje dje ADV 7 advmod", "", id="nobody"),
    ],
)
def test_who_says_it_stands_right_behind_the_verb_whatever_the_parser_made_of_it(named: str, expected: str) -> None:
    rows = f"""" " PUNCT 3 punct
        +Irani Iran PROPN 3 nsubj Case=Nom
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Shqipërinë Shqipëri PROPN 3 obj Case=Acc
        +" " PUNCT 3 punct
        +, , PUNCT 3 punct
        tha them VERB 3 parataxis VerbForm=Fin
        në në ADP 9 case
        korridor korridor NOUN 7 obl Case=Acc
        {named}
        +. . PUNCT 3 punct"""
    assert claims("sq", rows) == {f"{ATTACKED}{expected}"}


SAID = {
    "en": """{who}
    said say VERB 0 root VerbForm=Fin
    Iran Iran PROPN {told} nsubj
    attacked attack VERB {verb} ccomp VerbForm=Fin
    Albania Albania PROPN {told} obj
    +. . PUNCT {verb} punct""",
    "sq": """{who}
    tha them VERB 0 root VerbForm=Fin
    se se SCONJ {told} mark
    Irani Iran PROPN {told} nsubj Case=Nom
    sulmoi sulmoj VERB {verb} ccomp VerbForm=Fin
    Shqipërinë Shqipëri PROPN {told} obj Case=Acc
    +. . PUNCT {verb} punct""",
}


@pytest.mark.parametrize(
    ("language", "who", "words"),
    [
        ("en", ["Officials official NOUN 2 nsubj"], "Officials"),
        (
            "en",
            ["The the DET 3 det", "foreign foreign ADJ 3 amod", "minister minister NOUN 4 nsubj"],
            "The foreign minister",
        ),
        ("en", ["He he PRON 2 nsubj"], "He"),
        ("en", ["Rama Rama PROPN 2 nsubj B-PER"], ""),  # somebody with a name
        ("sq", ["Kryeministri kryeministër NOUN 2 nsubj Case=Nom"], "Kryeministri"),
        ("sq", ["Burimet burim NOUN 3 nsubj Case=Nom", "diplomatike diplomatik ADJ 1 amod"], "Burimet diplomatike"),
        ("sq", ["Rama Rama PROPN 2 nsubj B-PER"], ""),
    ],
)
def test_what_somebody_unknown_says_is_not_the_articles_own(language: str, who: list[str], words: str) -> None:
    verb = len(who) + 1
    told = verb + (2 if language == "en" else 3)
    (claim,) = read(language, SAID[language].format(who="\n".join(who), verb=verb, told=told)).claims
    assert (claim.reported_by, claim.speaker is None) == (words, bool(words))
    assert (claim.confidence < 0.6) is bool(words)


@pytest.mark.parametrize(("name", "words"), [("minister minister NOUN", "minister"), ("Rama Rama PROPN B-PER", "")])
def test_every_sentence_of_a_quotation_by_somebody_unknown(name: str, words: str) -> None:
    first, last = quotation("en", "“", "”")
    form, lemma, tag, *entity = name.split()
    named = last.replace("Rama Rama PROPN 6 nsubj B-PER", " ".join([form, lemma, tag, "6 nsubj", *entity]))
    found = read("en", first, named).claims
    assert [claim.reported_by for claim in found] == [words, words]
    assert [claim.speaker is None for claim in found] == [bool(words)] * 2


def test_what_the_article_itself_says_nobody_reports() -> None:
    rows = ENGLISH[0].partition("\n")[2].replace(" 3 ", " 2 ")
    (claim,) = read("en", rows).claims
    assert (claim.speaker, claim.reported_by, claim.confidence > 0.9) == (None, "", True)
