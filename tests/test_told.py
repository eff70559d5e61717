"""What reports, rumours and claims say, where they are called false or nobody has shown them to be so."""

from __future__ import annotations

import pytest
from trees import claims

PERU = "Peru expelledDiplomatsOf Chad"
OPENED = """{noun} {lemma} {tags}
    that that SCONJ 4 mark
    Peru Peru PROPN 4 nsubj B-LOC
    expelled expel VERB 1 ccomp VerbForm=Fin|Mood=Ind|Tense=Past
    the the DET 6 det
    ambassador ambassador NOUN 4 obj
    of of ADP 8 case
    Chad Chad PROPN 6 nmod B-LOC
    {end}"""
TURNED = """turned turn VERB 1 ccomp VerbForm=Fin|Mood=Ind|Tense=Past
    out out ADP 9 compound:prt
    to to PART 13 mark
    be be AUX 13 cop
    {word} {word} ADJ 9 xcomp
    . . PUNCT 1 punct"""


@pytest.mark.parametrize(
    ("noun", "word", "found"),
    [
        ("Reports report VERB 0 root", "wrong", f"{PERU} negated"),
        ("Reports report VERB 0 root", "true", PERU),
        ("Says say VERB 0 root", "wrong", PERU),
    ],
)
def test_a_noun_that_opens_a_sentence_is_no_verb(noun: str, word: str, found: str) -> None:
    """ "Reports that A … turned out to be wrong": the parser takes "Reports" for a verb and "turned" for its object."""
    text, lemma, tags = noun.split(" ", 2)
    rows = OPENED.format(noun=text, lemma=lemma, tags=tags, end=TURNED.format(word=word))
    assert claims("en", rows) == {found}


def test_reuters_reports_is_a_verb() -> None:
    rows = """Reuters Reuters PROPN 2 nsubj B-ORG
        reports report VERB 0 root VerbForm=Fin|Mood=Ind|Tense=Pres
        that that SCONJ 5 mark
        Peru Peru PROPN 5 nsubj B-LOC
        expelled expel VERB 2 ccomp VerbForm=Fin|Mood=Ind|Tense=Past
        the the DET 7 det
        ambassador ambassador NOUN 5 obj
        of of ADP 9 case
        Chad Chad PROPN 7 nmod B-LOC"""
    assert claims("en", rows) == {f"{PERU} /Reuters"}


STORY = """The the DET 2 det
    {noun} {noun} NOUN {main} nsubj
    {that} 5 {role}
    Peru Peru PROPN 5 nsubj B-LOC
    expelled expel VERB 2 acl:relcl VerbForm=Fin|Mood=Ind|Tense=Past
    the the DET 7 det
    ambassador ambassador NOUN 5 obj
    of of ADP 9 case
    Chad Chad PROPN 7 nmod B-LOC
    {end}"""


@pytest.mark.parametrize(
    ("end", "main", "found"),
    [
        ("was be AUX 11 cop\nfalse false ADJ 0 root", 11, f"{PERU} negated"),
        ("was be AUX 11 aux:pass\nfabricated fabricate VERB 0 root VerbForm=Part", 11, f"{PERU} negated"),
        ("remains remain VERB 0 root VerbForm=Fin\nunconfirmed unconfirmed ADJ 10 xcomp", 10, f"{PERU} hypothetical"),
        ("has have VERB 0 root VerbForm=Fin\nno no DET 12 det\nbasis basis NOUN 10 obj", 10, f"{PERU} hypothetical"),
        ("surprised surprise VERB 0 root VerbForm=Fin", 10, PERU),
        ("did do AUX 12 aux\nnot not PART 12 advmod\nsurprise surprise VERB 0 root VerbForm=Inf", 12, PERU),
    ],
)
@pytest.mark.parametrize(("that", "role"), [("that that SCONJ", "mark"), ("that that PRON", "obl:unmarked")])
def test_what_is_said_of_a_story(end: str, main: int, found: str, that: str, role: str) -> None:
    assert claims("en", STORY.format(noun="story", main=main, that=that, role=role, end=end)) == {found}


MEDIA = """Raportimet raportim NOUN {main} nsubj Case=Nom
    e e DET 3 det
    mediave medie NOUN 1 nmod:poss Case=Gen
    se se SCONJ 6 mark
    Peruja Peru PROPN 6 nsubj B-LOC
    përzuri përzë VERB {head} acl:relcl VerbForm=Fin|Mood=Ind|Tense=Past
    ambasadorin ambasador NOUN 6 obj Case=Acc
    e e DET 9 det
    Çadit Çad PROPN 7 nmod:poss Case=Gen B-LOC
    {end}"""


@pytest.mark.parametrize("head", [1, 3])
@pytest.mark.parametrize(
    ("end", "main", "found"),
    [
        ("ishin jam AUX 12 cop\ntë të DET 12 det:adj\nrreme rremë ADJ 0 root", 12, f"{PERU} negated"),
        (
            "nuk nuk PART 12 advmod\nu u AUX 12 aux\nvërtetuan vërtetoj VERB 0 root VerbForm=Fin",
            12,
            f"{PERU} hypothetical",
        ),
        ("u u AUX 11 aux\nvërtetuan vërtetoj VERB 0 root VerbForm=Fin", 11, PERU),
    ],
)
def test_whose_reports_they_are_makes_them_no_truer(head: int, end: str, main: int, found: str) -> None:
    """ "raportimet e mediave se": what is told hangs on the reports, even where the parser gave it to the media."""
    assert claims("sq", MEDIA.format(main=main, head=head, end=end)) == {found}


@pytest.mark.parametrize(
    ("mark", "own", "found"),
    [
        ("If if SCONJ 3 mark", "", "hypothetical"),
        ("After after SCONJ 3 mark", "", ""),
        ("If if SCONJ 3 mark", "because because SCONJ 6 mark\n", ""),
    ],
)
def test_a_condition_holds_for_both_its_clauses(mark: str, own: str, found: str) -> None:
    """ "if A attacked B and recognised C": neither is said to have happened."""
    shift = 1 if own else 0
    rows = f"""{mark}
        Iran Iran PROPN 3 nsubj B-LOC
        attacked attack VERB {10 + shift} advcl VerbForm=Fin|Mood=Ind|Tense=Past
        Israel Israel PROPN 3 obj B-LOC
        and and CCONJ {6 + shift} cc
        {own.replace(" 6 ", " 7 ")}recognised recognise VERB 3 conj VerbForm=Fin|Mood=Ind|Tense=Past
        Kosovo Kosovo PROPN {6 + shift} obj B-LOC
        +, , PUNCT 3 punct
        talks talk NOUN {10 + shift} nsubj
        ended end VERB 0 root VerbForm=Fin|Mood=Ind|Tense=Past"""
    status = f" {found}" if found else ""
    assert f"Iran recognised Kosovo{status}" in claims("en", rows)


@pytest.mark.parametrize(
    ("comma", "accuser"),
    [
        pytest.param("+, , PUNCT 7 punct", "Edi_Rama", id="the one who tells"),
        pytest.param("today today ADV 7 advmod", "Ann_Reed", id="the one who is told of"),
    ],
)
def test_a_verb_behind_a_quotation_and_a_comma_is_of_whoever_tells_it(comma: str, accuser: str) -> None:
    """ "A said B had “ignored Spain,” and accused Greece"."""
    rows = f"""Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER\n said say VERB 0 root VerbForm=Fin|Tense=Past
        Ann Ann PROPN 7 nsubj B-PER\n Reed Reed PROPN 4 flat I-PER\n “ “ PUNCT 7 punct
        +ignored ignore VERB 3 ccomp VerbForm=Fin|Tense=Past\n Spain Spain PROPN 7 obj B-LOC\n {comma}
        +” ” PUNCT 7 punct
        and and CCONJ 12 cc\n accused accuse VERB 7 conj VerbForm=Fin|Tense=Past\n Greece Greece PROPN 12 obj B-LOC"""
    assert {claim.split("/")[0].strip() for claim in claims("en", rows) if "accused" in claim} == {
        f"{accuser} accused Greece"
    }
