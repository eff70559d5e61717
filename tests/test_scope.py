"""What a negator, a question or a date bears on: the whole of what is said or a part of it, in both languages."""

from __future__ import annotations

import pytest
from trees import claims

PARIS, BERLIN = "Edi_Rama visited Paris", "Edi_Rama visited Berlin"
_VISITED = {
    "en": """Rama Rama PROPN 4 nsubj B-PER
        did do AUX 4 aux Tense=Past
        not not PART 4 advmod
        visit visit VERB 0 root VerbForm=Inf
        {first} ADV 6 advmod
        Paris Paris PROPN 4 obj B-LOC
        but but CCONJ 9 cc
        {second} ADV 9 advmod
        Berlin Berlin PROPN 6 conj B-LOC""",
    "sq": """Rama Rama PROPN 4 nsubj B-PER
        dje dje ADV 4 advmod
        nuk nuk PART 4 advmod
        vizitoi vizitoj VERB 0 root VerbForm=Fin|Tense=Past
        {first} ADV 6 advmod
        Parisin Paris PROPN 4 obj Case=Acc B-LOC
        por por CCONJ 9 cc
        {second} ADV 9 advmod
        Berlinin Berlin PROPN 6 conj Case=Acc B-LOC""",
}


@pytest.mark.parametrize(
    ("language", "first", "second", "expected"),
    [
        ("en", "only only", "also also", {PARIS, BERLIN}),
        ("en", "now now", "only only", {f"{PARIS} negated", BERLIN}),
        ("sq", "vetëm vetëm", "edhe edhe", {PARIS, BERLIN}),
        ("sq", "tani tani", "vetëm vetëm", {f"{PARIS} negated", BERLIN}),
    ],
)
def test_not_only_one_but_also_the_other(language: str, first: str, second: str, expected: set[str]) -> None:
    """ "nuk vizitoi vetëm A-në, por edhe B-në": both; "nuk vizitoi A-në, por vetëm B-në": B alone."""
    assert claims(language, _VISITED[language].format(first=first, second=second)) == expected


_SUED = {
    "en": """{opens}
        Croatia Croatia PROPN 3 nsubj B-LOC
        sued sue VERB 0 root VerbForm=Fin|Tense=Past
        Serbia Serbia PROPN 3 obj Case=Acc B-LOC
        {stop} {stop} PUNCT 8 punct
        {asks} AUX 8 aux
        it it PRON 8 nsubj
        win win VERB 3 parataxis
        +? ? PUNCT 3 punct""",
    "sq": """{opens}
        Kroacia Kroaci PROPN 3 nsubj B-LOC
        paditi padit VERB 0 root VerbForm=Fin|Tense=Past
        Serbinë Serbi PROPN 3 obj Case=Acc B-LOC
        {stop} {stop} PUNCT 8 punct
        {asks} PART 8 mark
        të të PART 8 mark
        fitojë fitoj VERB 3 parataxis
        +? ? PUNCT 3 punct""",
}
_WAS_SUED = "Croatia sued Serbia"


@pytest.mark.parametrize(
    ("language", "opens", "stop", "asks", "status"),
    [
        ("en", "Today today ADV 3 advmod", ":", "will will", ""),
        ("en", "Today today ADV 3 advmod", ";", "will will", ""),
        ("en", "Did do AUX 3 aux", ":", "will will", " hypothetical"),
        ("en", "Today today ADV 3 advmod", ",", "will will", " hypothetical"),
        ("sq", "Sot sot ADV 3 advmod", ":", "a a", ""),
        ("sq", "A a PART 3 advmod", ":", "a a", " hypothetical"),
        ("sq", "Sot sot ADV 3 advmod", ",", "a a", " hypothetical"),
    ],
)
def test_a_question_behind_a_colon_asks_of_itself_alone(
    language: str, opens: str, stop: str, asks: str, status: str
) -> None:
    """ "A sued B: will it win?": A did; "Did A sue B: will it win?" asks both."""
    assert claims(language, _SUED[language].format(opens=opens, stop=stop, asks=asks)) == {_WAS_SUED + status}


@pytest.mark.parametrize(
    ("opens", "verb", "status"),
    [
        ("Kur kur ADV 3 advmod", "vizitoi vizitoj VERB 0 root VerbForm=Fin|Tense=Past", ""),
        ("Si si ADV 3 advmod", "vizitoi vizitoj VERB 0 root VerbForm=Fin|Tense=Past", ""),
        ("Kur kur ADV 3 advmod", "viziton vizitoj VERB 0 root VerbForm=Fin|Tense=Pres", " hypothetical"),
        ("A a PART 3 advmod", "vizitoi vizitoj VERB 0 root VerbForm=Fin|Tense=Past", " hypothetical"),
    ],
)
def test_who_asks_when_or_how_takes_the_past_for_granted(opens: str, verb: str, status: str) -> None:
    """ "Kur e vizitoi A B-në?" is of what was; "Kur e viziton …?" and "A e vizitoi …?" leave it open."""
    rows = f"""{opens}
        e e PRON 3 expl Case=Acc
        {verb}
        Rama Rama PROPN 3 nsubj B-PER
        Parisin Paris PROPN 3 obj Case=Acc B-LOC
        +? ? PUNCT 3 punct"""
    assert claims("sq", rows) == {PARIS + status}


_VISIT = {
    "en": """Rama Rama PROPN 3 nmod:poss B-PER
        +'s 's PART 1 case
        visit visit NOUN 10 nsubj Number=Sing
        to to ADP 5 case
        Paris Paris PROPN 3 nmod B-LOC
        +, , PUNCT 7 punct
        {fixed} VERB 3 acl VerbForm=Part
        for for ADP 9 case
        {time} 7 obl
        {verb} VERB 0 root VerbForm=Fin|Tense=Past""",
    "sq": """Vizita vizitë NOUN 12 nsubj Number=Sing|Definite=Def|Case=Nom
        e i DET 3 det
        Ramës Rama PROPN 1 nmod:poss Case=Gen B-PER
        në në ADP 5 case
        Paris Paris PROPN 1 nmod B-LOC
        +, , PUNCT 8 punct
        e i DET 8 det:adj
        {fixed} ADJ 1 amod Gender=Fem
        për për ADP 10 case
        {time} 8 obl
        +, , PUNCT 8 punct
        {verb} VERB 0 root VerbForm=Fin|Tense=Past""",
}


@pytest.mark.parametrize(
    ("language", "fixed", "time", "verb", "status"),
    [
        ("en", "set set", "Tuesday Tuesday PROPN", "delighted delight", " planned"),
        ("en", "planned plan", "months month NOUN", "delighted delight", ""),
        ("en", "set set", "Tuesday Tuesday PROPN", "happened happen", ""),
        ("sq", "caktuar caktuar", "qershor qershor NOUN", "habiti habit", " planned"),
        ("sq", "caktuar caktuar", "qershor qershor NOUN", "ndodhi ndodh", ""),
        ("sq", "lavdëruar lavdëruar", "qershor qershor NOUN", "habiti habit", ""),
    ],
)
def test_a_visit_set_for_a_day_is_to_come(language: str, fixed: str, time: str, verb: str, status: str) -> None:
    """ "A's visit to B, set for Tuesday, …"; neither "planned for months" nor one that happened."""
    number = "Number=Plur" if time.startswith("months") else ""
    rows = _VISIT[language].format(fixed=fixed, time=time, verb=verb).replace(" 7 obl", f" 7 obl {number}")
    assert claims(language, rows) == {PARIS + status}


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("Njohja njohje", {"Cyprus recognised Kosovo"}),
        ("Mosnjohja mosnjohje", {"Cyprus recognised Kosovo negated"}),
        ("Mosmarrëveshja mosmarrëveshje", set()),
    ],
)
def test_a_prefix_negates_an_event_noun(noun: str, expected: set[str]) -> None:
    """ "mosnjohja e A-së nga B"; a dispute is not the lack of an agreement."""
    rows = f"""{noun} NOUN 6 nsubj Case=Nom|Definite=Def|Gender=Fem
        e i DET 3 det
        Kosovës Kosovë PROPN 1 nmod:poss Case=Gen B-LOC
        nga nga ADP 5 case
        Qiproja Qipro PROPN 1 nmod B-LOC
        habiti habit VERB 0 root VerbForm=Fin|Tense=Past"""
    assert claims("sq", rows) == expected


_SCRAP = {
    "en": """There there PRON 2 expl
        is be VERB 0 root VerbForm=Fin|Tense=Pres
        {some} DET 4 det
        shred shred NOUN 2 nsubj
        of of ADP 6 case
        {what} NOUN 4 nmod
        that that SCONJ 9 mark
        Iran Iran PROPN 9 nsubj B-LOC
        attacked attack VERB 6 acl VerbForm=Fin|Tense=Past
        Israel Israel PROPN 9 obj B-LOC""",
    "sq": """Sot sot ADV 2 advmod
        ka kam VERB 0 root VerbForm=Fin|Tense=Pres
        {some} DET 4 det
        fije fije NOUN 2 obj
        krejt krejt ADV 6 advmod
        {what} NOUN 4 nmod
        se se SCONJ 9 mark
        Irani Iran PROPN 9 nsubj B-LOC
        sulmoi sulmoj VERB 6 acl VerbForm=Fin|Tense=Past
        Izraelin Izrael PROPN 9 obj Case=Acc B-LOC""",
}


@pytest.mark.parametrize(
    ("language", "some", "what", "status"),
    [
        ("en", "no no", "doubt doubt", ""),
        ("en", "a a", "doubt doubt", " hypothetical"),
        ("en", "no no", "evidence evidence", " hypothetical"),
        ("sq", "asnjë asnjë", "dyshimi dyshim", ""),
        ("sq", "një një", "dyshimi dyshim", " hypothetical"),
        ("sq", "asnjë asnjë", "prove provë", " hypothetical"),
    ],
)
def test_the_least_bit_of_doubt_or_evidence(language: str, some: str, what: str, status: str) -> None:
    """ "not a shred of doubt that A did": A did; "not a shred of evidence that A did" leaves it open."""
    assert claims(language, _SCRAP[language].format(some=some, what=what)) == {f"Iran attacked Israel{status}"}


def test_only_in_an_aside_denies_nothing_of_the_clause_around_it() -> None:
    """ "nuk e vizitoi A-në, siç shkroi vetëm B, por edhe C": A was not visited."""
    rows = """Rama Rama PROPN 3 nsubj B-PER
        nuk nuk PART 3 advmod
        vizitoi vizitoj VERB 0 root VerbForm=Fin|Tense=Past
        Parisin Paris PROPN 3 obj Case=Acc B-LOC
        +, , PUNCT 7 punct
        siç siç SCONJ 7 mark
        shkroi shkruaj VERB 3 advcl VerbForm=Fin|Tense=Past
        vetëm vetëm ADV 9 advmod
        dikush dikush PRON 7 nsubj
        +, , PUNCT 13 punct
        por por CCONJ 13 cc
        edhe edhe ADV 13 advmod
        tjetri tjetër PRON 9 conj"""
    assert claims("sq", rows) == {f"{PARIS} negated"}


_ASIDE = {
    "en": """Rama Rama PROPN 4 nsubj B-PER
        did do AUX 4 aux Tense=Past
        {negator} 4 advmod
        visit visit VERB 0 root VerbForm=Inf
        Paris Paris PROPN 4 obj B-LOC
        +, , PUNCT 8 punct
        despite despite ADP 8 case
        rumours rumour NOUN 4 obl
        +, , PUNCT 11 punct
        but but CCONJ 11 cc
        Berlin Berlin PROPN 8 conj B-LOC""",
    "sq": """Rama Rama PROPN 4 nsubj B-PER
        {negator} 4 advmod
        dje dje ADV 4 advmod
        vizitoi vizitoj VERB 0 root VerbForm=Fin|Tense=Past
        Parisin Paris PROPN 4 obj Case=Acc B-LOC
        +, , PUNCT 8 punct
        megjithë megjithë ADP 8 case
        fjalët fjalë NOUN 4 obl
        +, , PUNCT 11 punct
        por por CCONJ 11 cc
        Berlinin Berlin PROPN 8 conj Case=Acc B-LOC""",
}


@pytest.mark.parametrize(
    ("language", "negator", "expected"),
    [
        ("en", "not not PART", {f"{PARIS} negated", BERLIN}),
        ("en", "indeed indeed ADV", {PARIS}),
        ("sq", "nuk nuk PART", {f"{PARIS} negated", BERLIN}),
        ("sq", "vërtet vërtet ADV", {PARIS}),
    ],
)
def test_not_one_but_the_other_past_an_aside(language: str, negator: str, expected: set[str]) -> None:
    """ "did not visit A, despite rumours, but B": B; nothing of B where A is not denied."""
    assert claims(language, _ASIDE[language].format(negator=negator)) == expected
