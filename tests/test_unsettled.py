"""What nearly happened, may happen or was left to others to do, and whose an office is: both languages, with twins."""

from __future__ import annotations

import pytest
from trees import claims

RECOGNISED = "Israel recognised Kosovo"
_SQ = "Izraeli Izrael PROPN {} nsubj Case=Nom B-LOC"
_EN = "Israel Israel PROPN {} nsubj B-LOC"


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            f"""{_EN.format(3)}\n nearly nearly ADV 3 advmod\n recognised recognise VERB 0 root VerbForm=Fin|Tense=Past
            Kosovo Kosovo PROPN 3 obj B-LOC""",
            f"{RECOGNISED} negated",
            id="en nearly",
        ),
        pytest.param(
            "en",
            f"""{_EN.format(4)}\n nearly nearly ADV 3 advmod\n always always ADV 4 advmod
            recognised recognise VERB 0 root VerbForm=Fin|Tense=Past\n Kosovo Kosovo PROPN 4 obj B-LOC""",
            RECOGNISED,
            id="en nearly always",
        ),
        pytest.param(
            "sq",
            f"""{_SQ.format(4)}\n desh dua VERB 4 iobj\n e e PRON 4 expl
            njohu njoh VERB 0 root VerbForm=Fin|Tense=Past\n Kosovën Kosovë PROPN 4 obj Case=Acc B-LOC""",
            f"{RECOGNISED} negated",
            id="sq desh",
        ),
        pytest.param(
            "sq",
            f"""{_SQ.format(6)}\n për për ADP 3 case\n pak pak ADV 6 obl\n nuk nuk PART 6 advmod\n e e PRON 6 expl
            njohu njoh VERB 0 root VerbForm=Fin|Tense=Past\n Kosovën Kosovë PROPN 6 obj Case=Acc B-LOC""",
            f"{RECOGNISED} negated",
            id="sq për pak nuk",
        ),
        pytest.param(
            "sq",
            f"""{_SQ.format(4)}\n dje dje ADV 4 advmod\n e e PRON 4 expl
            njohu njoh VERB 0 root VerbForm=Fin|Tense=Past\n Kosovën Kosovë PROPN 4 obj Case=Acc B-LOC""",
            RECOGNISED,
            id="sq yesterday",
        ),
    ],
)
def test_what_nearly_happened_did_not(language: str, rows: str, expected: str) -> None:
    assert expected in claims(language, rows)


def _recognition(rest: str) -> set[str]:
    head = next(n for n, row in enumerate(rest.splitlines(), 6) if " 0 root" in row)
    noun = f"""Njohja njohje NOUN {head} nsubj Case=Nom|Definite=Def\n e e DET 3 det
    Kosovës Kosovë PROPN 1 nmod:poss Case=Gen B-LOC\n nga nga ADP 5 case\n Izraeli Izrael PROPN 1 nmod Case=Nom B-LOC
    {rest}"""
    return claims("sq", noun)


@pytest.mark.parametrize(
    ("rest", "hypothetical"),
    [
        ("mbetet mbetem VERB 0 root VerbForm=Fin|Tense=Pres\n një një DET 8 det\n ëndërr ëndërr NOUN 6 obj", True),
        ("mbetet mbetem VERB 0 root VerbForm=Fin|Tense=Pres\n një një DET 8 det\n gabim gabim NOUN 6 obj", False),
        ("varet varem VERB 0 root VerbForm=Fin|Tense=Pres\n nga nga ADP 8 case\n votimi votim NOUN 6 obl", True),
        ("u u AUX 7 aux\n kushtëzua kushtëzoj VERB 0 root VerbForm=Fin|Tense=Past", True),
        ("u u AUX 7 aux\n kërkua kërkoj VERB 0 root VerbForm=Fin|Tense=Past", True),
        ("u u AUX 7 aux\n përshëndet përshëndet VERB 0 root VerbForm=Fin|Tense=Past", False),
        ("është jam AUX 8 cop VerbForm=Fin|Tense=Pres\n në në ADP 8 case\n pikëpyetje pikëpyetje NOUN 0 root", True),
        ("është jam AUX 8 cop VerbForm=Fin|Tense=Pres\n në në ADP 8 case\n fuqi fuqi NOUN 0 root", False),
    ],
)
def test_what_leaves_it_open_whether_an_event_comes(rest: str, hypothetical: bool) -> None:
    assert _recognition(rest) == {f"{RECOGNISED} hypothetical" if hypothetical else RECOGNISED}


@pytest.mark.parametrize(
    ("verb", "expected"), [("weighs weigh", {"Israel attacked Iran hypothetical"}), ("laments lament", set())]
)
def test_who_weighs_an_attack_would_do_it(verb: str, expected: set[str]) -> None:
    rows = f"""{_EN.format(2)}\n {verb} VERB 0 root VerbForm=Fin|Tense=Pres\n an a DET 4 det
    attack attack NOUN 2 obj\n on on ADP 6 case\n Iran Iran PROPN 4 nmod B-LOC"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("first", "second", "did"),
    [
        ("refuzoi refuzoj", "bëri bëj", True),
        ("refuzoi refuzoj", "priti pres", False),
        ("premtoi premtoj", "bëri bëj", False),
    ],
)
def test_others_do_what_somebody_refuses(first: str, second: str, did: bool) -> None:
    rows = f"""{_SQ.format(2)}\n {first} VERB 0 root VerbForm=Fin|Tense=Past\n ta ta PRON 4 expl
    njohë njoh VERB 2 xcomp VerbForm=Fin|Mood=Sub\n Kosovën Kosovë PROPN 4 obj Case=Acc B-LOC\n +, , PUNCT 10 punct
    kurse kurse CCONJ 10 cc\n Irani Iran PROPN 10 nsubj Case=Nom B-LOC\n e e PRON 10 obj
    {second} VERB 2 conj VerbForm=Fin|Tense=Past"""
    assert ("Iran recognised Kosovo" in claims("sq", rows)) is did


@pytest.mark.parametrize(
    ("subject", "negator", "threatens"),
    [
        ("", "", True),
        ("", "nuk nuk PART {} advmod", False),
        ("Greqia Greqi PROPN {} nsubj Case=Nom B-LOC", "", False),
    ],
)
def test_a_warning_of_what_one_will_do_is_a_threat(subject: str, negator: str, threatens: bool) -> None:
    deed = 6 + bool(subject) + bool(negator)
    rows = f"""{_SQ.format(2)}\n paralajmëroi paralajmëroj VERB 0 root VerbForm=Fin|Tense=Past
    se se SCONJ {deed} mark\n {subject.format(deed)}\n {negator.format(deed)}\n do do PART {deed} mark
    ta ta PRON {deed} expl\n sulmojë sulmoj VERB 2 ccomp VerbForm=Fin|Mood=Sub
    Iranin Iran PROPN {deed} obj Case=Acc B-LOC"""
    assert ("Israel threatened Iran" in claims("sq", rows)) is threatens


@pytest.mark.parametrize(
    ("comma", "relation", "holder"), [("", "appos", "Ramiz_Lushi"), ("+, , PUNCT 9 punct", "appos", "Agim_Nesho")]
)
def test_an_office_behind_its_giver_is_the_appointed_ones(comma: str, relation: str, holder: str) -> None:
    rows = f"""Ramiz Ramiz PROPN 4 nsubj Case=Nom B-PER\n Lushi Lushi PROPN 1 flat I-PER\n u u AUX 4 aux
    emërua emëroj VERB 0 root VerbForm=Fin|Tense=Past\n nga nga ADP 6 case\n Agim Agim PROPN 4 obl:agent Case=Nom B-PER
    Nesho Nesho PROPN 6 flat I-PER\n {comma}\n ambasador ambasador NOUN 6 {relation} Case=Nom
    i i DET {10 + bool(comma)} det
    Shqipërisë Shqipëri PROPN {8 + bool(comma)} nmod:poss Case=Gen B-LOC"""
    offices = {claim for claim in claims("sq", rows) if "ambassadorOf" in claim}
    assert offices == {f"{holder} ambassadorOf Albania"}


@pytest.mark.parametrize(("form", "lemma", "caller"), [("Ramës", "Rama", "Nesho"), ("Rama", "Rama", "Rama")])
def test_a_fronted_dative_is_called(form: str, lemma: str, caller: str) -> None:
    """ "Ilir Ramës i telefonoi Agim Nesho", whatever the parser made of the two."""
    rows = f"""Ilir Ilir PROPN 4 nsubj Case=Nom B-PER\n {form} {lemma} PROPN 1 flat Case=Nom I-PER\n i i PRON 4 expl
    telefonoi telefonoj VERB 0 root VerbForm=Fin|Tense=Past\n Agim Agim PROPN 4 obj Case=Nom B-PER
    Nesho Nesho PROPN 5 flat Case=Nom I-PER"""
    expected = {"Nesho": "Agim_Nesho phoned", "Rama": "Ilir_Rama phoned"}[caller]
    assert all(claim.startswith(expected) for claim in claims("sq", rows))


def test_a_place_before_an_office_is_not_its_land() -> None:
    rows = """Meksika Meksikë PROPN 2 nsubj Case=Nom B-LOC\n dërgoi dërgoj VERB 0 root VerbForm=Fin|Tense=Past
    në në ADP 5 case\n Uashington Uashington PROPN 5 compound B-LOC
    ministrin ministër NOUN 2 obl Case=Acc|Definite=Def
    Agim Agim PROPN 5 flat B-PER\n Nesho Nesho PROPN 6 flat I-PER"""
    assert "Agim_Nesho ministerOf United_States" not in claims("sq", rows)


@pytest.mark.parametrize(("title", "supports"), [("Kryetari kryetar", True), ("Avokati avokat", False)])
def test_lawyers_only_do_their_job(title: str, supports: bool) -> None:
    rows = f"""{title} NOUN 5 nsubj Case=Nom|Definite=Def\n Agim Agim PROPN 1 flat B-PER
    Nesho Nesho PROPN 2 flat I-PER
    e e PRON 5 expl\n mbrojti mbroj VERB 0 root VerbForm=Fin|Tense=Past\n Ilir Ilir PROPN 5 obj Case=Acc B-PER
    Lushin Lushi PROPN 6 flat Case=Acc I-PER"""
    assert any("supported" in claim for claim in claims("sq", rows)) is supports


@pytest.mark.parametrize(("owner", "summoned"), [("saj saj PRON", False), ("Spanjës Spanjë PROPN", True)])
def test_ones_own_ambassador_is_nobody_elses(owner: str, summoned: bool) -> None:
    relation = "det:poss" if "PRON" in owner else "nmod:poss"
    rows = f"""Algjeria Algjeri PROPN 2 nsubj Case=Nom B-LOC\n thirri thërras VERB 0 root VerbForm=Fin|Tense=Past
    ambasadorin ambasador NOUN 2 obj Case=Acc|Definite=Def\n e e DET 5 det\n {owner} 3 {relation} B-LOC
    nga nga ADP 7 case\n Madridi Madrid PROPN 3 nmod Case=Nom B-LOC"""
    assert ("Algeria summonedAmbassadorOf Spain" in claims("sq", rows)) is summoned


@pytest.mark.parametrize(
    ("negator", "noun", "hypothetical"),
    [("nuk", "prova provë", True), ("dje", "prova provë", False), ("nuk", "dyshim dyshim", False)],
)
def test_without_evidence_nobody_says_so(negator: str, noun: str, hypothetical: bool) -> None:
    kind = "PART" if negator == "nuk" else "ADV"
    rows = f"""Greqia Greqi PROPN 3 nsubj Case=Nom B-LOC\n {negator} {negator} {kind} 3 advmod
    kishte kam VERB 0 root VerbForm=Fin|Tense=Past\n {noun} NOUN 3 obj\n se se SCONJ 8 mark
    Izraeli Izrael PROPN 8 nsubj Case=Nom B-LOC\n e e PRON 8 expl\n njohu njoh VERB 4 acl VerbForm=Fin|Tense=Past
    Kosovën Kosovë PROPN 8 obj Case=Acc B-LOC"""
    assert (f"{RECOGNISED} hypothetical" in claims("sq", rows)) is hypothetical


@pytest.mark.parametrize(("verb", "planned"), [("approved approve", True), ("condemned condemn", False)])
def test_what_is_approved_is_still_to_be_done(verb: str, planned: bool) -> None:
    rows = f"""The the DET 2 det\n extradition extradition NOUN 8 nsubj:pass\n of of ADP 4 case
    Rama Rama PROPN 2 nmod B-PER\n by by ADP 6 case\n Israel Israel PROPN 2 nmod B-LOC\n was be AUX 8 aux:pass
    {verb} VERB 0 root VerbForm=Part|Tense=Past"""
    found = {claim for claim in claims("en", rows) if "deported" in claim}
    assert found and all(claim.endswith(" planned") is planned for claim in found)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("trade trade", "Israel tradedWith Iran"), ("talks meeting", "Israel metWith Iran hypothetical")],
)
def test_what_lasts_may_depend_on_something(noun: str, expected: str) -> None:
    rows = f"""The the DET 2 det\n {noun} NOUN 7 nsubj\n between between ADP 4 case\n Israel Israel PROPN 2 nmod B-LOC
    and and CCONJ 6 cc\n Iran Iran PROPN 4 conj B-LOC\n depends depend VERB 0 root VerbForm=Fin|Tense=Pres
    on on ADP 10 case\n the the DET 10 det\n vote vote NOUN 7 obl"""
    assert expected in claims("en", rows)
