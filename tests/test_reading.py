"""Constructions, each in both languages, on hand-made parses: what is read, and what must not be."""

from __future__ import annotations

import pytest
from trees import claims, read

EXPELLED = "Albania expelledDiplomatsOf Iran"


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "en",
            """Albania Albania PROPN 2 nsubj
            expelled expel VERB 0 root VerbForm=Fin|Tense=Past
            Iranian Iranian ADJ 4 amod
            diplomats diplomat NOUN 2 obj""",
        ),
        (
            "en",
            """Iranian Iranian ADJ 2 amod
            diplomats diplomat NOUN 4 nsubj:pass
            were be AUX 4 aux:pass
            expelled expel VERB 0 root VerbForm=Part|Tense=Past
            by by ADP 6 case
            Tirana Tirana PROPN 4 obl:agent""",
        ),
        (
            "en",
            """Albania Albania PROPN 4 nmod:poss
            +'s 's PART 1 case
            recent recent ADJ 4 amod
            expulsion expulsion NOUN 8 nsubj
            of of ADP 7 case
            Iranian Iranian ADJ 7 amod
            diplomats diplomat NOUN 4 nmod
            angered anger VERB 0 root VerbForm=Fin
            Tehran Tehran PROPN 8 obj""",
        ),
        (
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            dëboi dëboj VERB 0 root VerbForm=Fin
            diplomatët diplomat NOUN 2 obj
            iranianë iranian ADJ 3 amod""",
        ),
        (
            "sq",
            """Diplomatët diplomat NOUN 4 nsubj
            iranianë iranian ADJ 1 amod
            u u PRON 4 expl
            dëbuan dëboj VERB 0 root VerbForm=Fin
            nga nga ADP 6 case
            Shqipëria Shqipëri PROPN 4 obl""",
        ),
        (
            "sq",
            """Dëbimi dëbim NOUN 7 nsubj
            i i DET 3 det
            diplomatëve diplomat NOUN 1 nmod:poss Case=Gen
            iranianë iranian ADJ 3 amod
            nga nga ADP 6 case
            Shqipëria Shqipëri PROPN 1 nmod
            zemëroi zemëroj VERB 0 root VerbForm=Fin
            Teheranin Teheran PROPN 7 obj""",
        ),
    ],
    ids=["en active", "en passive", "en noun", "sq active", "sq mediopassive", "sq noun"],
)
def test_one_event_however_it_is_worded(language: str, rows: str) -> None:
    assert claims(language, rows) == {EXPELLED}


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        (
            "en",
            """Albania Albania PROPN 4 nsubj
            did do AUX 4 aux
            not not PART 4 advmod
            expel expel VERB 0 root VerbForm=Inf
            Iranian Iranian ADJ 6 amod
            diplomats diplomat NOUN 4 obj""",
            "negated",
        ),
        (
            "en",
            """Albania Albania PROPN 3 nsubj
            may may AUX 3 aux
            expel expel VERB 0 root VerbForm=Inf
            Iranian Iranian ADJ 5 amod
            diplomats diplomat NOUN 3 obj""",
            "hypothetical",
        ),
        (
            "en",
            """Albania Albania PROPN 2 nsubj
            plans plan VERB 0 root VerbForm=Fin
            to to PART 4 mark
            expel expel VERB 2 xcomp VerbForm=Inf
            Iranian Iranian ADJ 6 amod
            diplomats diplomat NOUN 4 obj""",
            "planned",
        ),
        (
            "en",
            """Albania Albania PROPN 2 nsubj
            refused refuse VERB 0 root VerbForm=Fin
            to to PART 4 mark
            expel expel VERB 2 xcomp VerbForm=Inf
            Iranian Iranian ADJ 6 amod
            diplomats diplomat NOUN 4 obj""",
            "negated",
        ),
        (
            "en",
            """Israel Israel PROPN 2 nsubj
            said say VERB 0 root VerbForm=Fin
            Albania Albania PROPN 4 nsubj
            expelled expel VERB 2 ccomp VerbForm=Fin
            Iranian Iranian ADJ 6 amod
            diplomats diplomat NOUN 4 obj""",
            "/Israel",
        ),
        (
            "en",
            """If if SCONJ 3 mark
            Albania Albania PROPN 3 nsubj
            expels expel VERB 8 advcl VerbForm=Fin
            Iranian Iranian ADJ 5 amod
            diplomats diplomat NOUN 3 obj
            Tehran Tehran PROPN 8 nsubj
            will will AUX 8 aux
            respond respond VERB 0 root VerbForm=Inf""",
            "hypothetical",
        ),
        (
            "sq",
            """Shqipëria Shqipëri PROPN 3 nsubj
            nuk nuk PART 3 advmod
            dëboi dëboj VERB 0 root VerbForm=Fin
            diplomatët diplomat NOUN 3 obj
            iranianë iranian ADJ 4 amod""",
            "negated",
        ),
        (
            "sq",
            """Shqipëria Shqipëri PROPN 4 nsubj
            do do PART 4 aux
            të të PART 4 mark
            dëbojë dëboj VERB 0 root VerbForm=Fin|Mood=Sub|Tense=Pres
            diplomatët diplomat NOUN 4 obj
            iranianë iranian ADJ 5 amod""",
            "planned",
        ),
        (
            "sq",
            """Shqipëria Shqipëri PROPN 4 nsubj
            mund mund AUX 4 aux
            të të PART 4 mark
            dëbojë dëboj VERB 0 root VerbForm=Fin|Mood=Sub
            diplomatët diplomat NOUN 4 obj
            iranianë iranian ADJ 5 amod""",
            "hypothetical",
        ),
        (
            "sq",
            """Izraeli Izrael PROPN 2 nsubj
            tha them VERB 0 root VerbForm=Fin
            se se SCONJ 5 mark
            Shqipëria Shqipëri PROPN 5 nsubj
            dëboi dëboj VERB 2 ccomp VerbForm=Fin|Mood=Ind
            diplomatët diplomat NOUN 5 obj
            iranianë iranian ADJ 6 amod""",
            "/Israel",
        ),
        (
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj
            refuzoi refuzoj VERB 0 root VerbForm=Fin
            të të PART 4 mark
            dëbojë dëboj VERB 2 xcomp VerbForm=Fin|Mood=Sub
            diplomatët diplomat NOUN 4 obj
            iranianë iranian ADJ 5 amod""",
            "negated",
        ),
    ],
)
def test_how_a_claim_stands(language: str, rows: str, expected: str) -> None:
    assert f"{EXPELLED} {expected}" in claims(language, rows)
    assert EXPELLED not in claims(language, rows)


def test_a_question_and_a_cancelled_visit_are_no_facts() -> None:
    question = """Did do AUX 3 aux
        Albania Albania PROPN 3 nsubj
        expel expel VERB 0 root VerbForm=Inf
        Iranian Iranian ADJ 5 amod
        diplomats diplomat NOUN 3 obj
        +? ? PUNCT 3 punct"""
    assert claims("en", question) == {f"{EXPELLED} hypothetical"}
    cancelled = """Israel Israel PROPN 2 nsubj
        cancelled cancel VERB 0 root VerbForm=Fin
        Macron Macron PROPN 5 nmod:poss B-PER
        +'s 's PART 3 case
        visit visit NOUN 2 obj
        to to ADP 7 case
        Albania Albania PROPN 5 nmod"""
    assert claims("en", cancelled) == {"Emmanuel_Macron visited Albania negated"}
    postponed = read("en", cancelled.replace("cancelled cancel", "postponed postpone"))
    assert not postponed.claims
    assert any("postponed" in each.reason for each in postponed.rejected)


RAMA = {
    "en": """Albanian Albanian ADJ 3 amod
        Prime prime ADJ 3 amod
        Minister minister PROPN 4 nmod:desc
        Edi Edi PROPN 6 nsubj B-PER
        Rama Rama PROPN 4 flat I-PER
        visited visit VERB 0 root VerbForm=Fin
        Israel Israel PROPN 6 obj""",
    "sq": """Kryeministri kryeministër NOUN 5 nsubj
        shqiptar shqiptar ADJ 1 amod
        Edi Edi PROPN 1 appos B-PER
        Rama Rama PROPN 3 flat I-PER
        vizitoi vizitoj VERB 0 root VerbForm=Fin
        Izraelin Izrael PROPN 5 obj Case=Acc""",
}


@pytest.mark.parametrize("language", ["en", "sq"])
def test_a_title_gives_an_office_and_its_name_the_actor(language: str) -> None:
    expected = {"Edi_Rama headOfGovernmentOf Albania", "Edi_Rama visited Israel"}
    assert claims(language, RAMA[language]) == expected


@pytest.mark.parametrize(
    ("language", "follow", "expected"),
    [
        (
            "en",
            """He he PRON 2 nsubj PronType=Prs
            met meet VERB 0 root VerbForm=Fin
            Isaac Isaac PROPN 2 obj B-PER
            Herzog Herzog PROPN 3 flat I-PER""",
            "Edi_Rama metWith Isaac_Herzog",
        ),
        (
            "en",
            """The the DET 3 det Definite=Def
            prime prime ADJ 3 amod
            minister minister NOUN 4 nsubj
            praised praise VERB 0 root VerbForm=Fin
            Ukraine Ukraine PROPN 4 obj""",
            "Edi_Rama praised Ukraine",
        ),
        (
            "sq",
            """Ai ai PRON 3 nsubj PronType=Prs
            u u PRON 3 expl
            takua takoj VERB 0 root VerbForm=Fin
            me me ADP 5 case
            Isaac Isaac PROPN 3 obl B-PER
            Herzogun Herzog PROPN 5 flat I-PER Case=Acc""",
            "Edi_Rama metWith Isaac_Herzog",
        ),
        (
            "sq",
            """U u PRON 2 expl
            takua takoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
            me me ADP 4 case
            Isaac Isaac PROPN 2 obl B-PER
            Herzogun Herzog PROPN 4 flat I-PER Case=Acc""",
            "Edi_Rama metWith Isaac_Herzog",
        ),
    ],
    ids=["en pronoun", "en title alone", "sq pronoun", "sq dropped subject"],
)
def test_who_the_next_sentence_is_about(language: str, follow: str, expected: str) -> None:
    assert expected in claims(language, RAMA[language], follow)


def test_a_pronoun_between_two_people_is_nobody() -> None:
    first = """Joe Joe PROPN 4 nsubj B-PER
        Biden Biden PROPN 1 flat I-PER
        had have AUX 4 aux
        met meet VERB 0 root VerbForm=Part|Tense=Past
        Emmanuel Emmanuel PROPN 4 obj B-PER
        Macron Macron PROPN 5 flat I-PER"""
    second = """She she PRON 2 nsubj PronType=Prs
        visited visit VERB 0 root VerbForm=Fin
        Israel Israel PROPN 2 obj"""
    assert not any("visited" in claim for claim in claims("en", first, second))


def test_a_capital_acts_for_its_government_but_is_visited_itself() -> None:
    accused = """Tirana Tirana PROPN 2 nsubj
        accused accuse VERB 0 root VerbForm=Fin
        Tehran Tehran PROPN 2 obj"""
    assert claims("en", accused) == {"Albania accused Iran"}
    visited = """Emmanuel Emmanuel PROPN 3 nsubj B-PER
        Macron Macron PROPN 1 flat I-PER
        visited visit VERB 0 root VerbForm=Fin
        Tirana Tirana PROPN 3 obj"""
    assert claims("en", visited) == {"Emmanuel_Macron visited Tirana"}


def test_a_former_minister_holds_no_office() -> None:
    rows = """Former former ADJ 4 amod
        Albanian Albanian ADJ 4 amod
        prime prime ADJ 4 amod
        minister minister NOUN 5 nmod:desc
        Sali Sali PROPN 7 nsubj B-PER
        Berisha Berisha PROPN 5 flat I-PER
        visited visit VERB 0 root VerbForm=Fin
        Israel Israel PROPN 7 obj"""
    assert claims("en", rows) == {"Sali_Berisha visited Israel"}


def test_events_are_dated_with_the_precision_of_the_text() -> None:
    rows = """Albania Albania PROPN 2 nsubj
        expelled expel VERB 0 root VerbForm=Fin
        Iranian Iranian ADJ 4 amod
        diplomats diplomat NOUN 2 obj
        in in ADP 6 case
        September September PROPN 2 obl
        2022 2022 NUM 6 nummod"""
    assert [claim.date for claim in read("en", rows).claims] == ["2022-09"]


def test_every_participant_of_a_coordination_counts() -> None:
    rows = """Rama Rama PROPN 2 nsubj B-PER
        met meet VERB 0 root VerbForm=Fin
        Emmanuel Emmanuel PROPN 2 obj B-PER
        Macron Macron PROPN 3 flat I-PER
        and and CCONJ 6 cc
        Joe Joe PROPN 3 conj B-PER
        Biden Biden PROPN 6 flat I-PER"""
    found = {claim.split()[-1] for claim in claims("en", rows)}
    assert found == {"Emmanuel_Macron", "Joe_Biden"}


CYBERATTACKED = {"Iran cyberattacked Albania"}
COOPERATED = {"Albania cooperatedWith Israel"}
MET = {"Edi_Rama metWith Emmanuel_Macron"}
SHELTERED = {"Albania shelteredRefugeesFrom Afghanistan"}
BOTH = {"Albania condemned Iran", "Albania praised Israel"}


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Iran Iran PROPN 2 nsubj
            launched launch VERB 0 root VerbForm=Fin
            a a DET 4 det
            cyberattack cyberattack NOUN 2 obj
            against against ADP 6 case
            Albania Albania PROPN 4 nmod""",
            CYBERATTACKED,
            id="en light verb",
        ),
        pytest.param(
            "en",
            """A a DET 2 det
            cyberattack cyberattack NOUN 6 nsubj:pass
            against against ADP 4 case
            Albania Albania PROPN 2 nmod
            was be AUX 6 aux:pass
            launched launch VERB 0 root VerbForm=Part|Tense=Past
            by by ADP 8 case
            Iran Iran PROPN 6 obl:agent""",
            CYBERATTACKED,
            id="en light verb, passive",
        ),
        pytest.param(
            "en",
            """Iran Iran PROPN 4 nsubj
            did do AUX 4 aux
            not not PART 4 advmod
            launch launch VERB 0 root VerbForm=Inf
            a a DET 6 det
            cyberattack cyberattack NOUN 4 obj
            against against ADP 8 case
            Albania Albania PROPN 6 nmod""",
            {"Iran cyberattacked Albania negated"},
            id="en light verb, negated",
        ),
        pytest.param(
            "sq",
            """Irani Iran PROPN 2 nsubj Case=Nom
            kreu kryej VERB 0 root VerbForm=Fin
            një një DET 4 det
            sulm sulm NOUN 2 obj
            kibernetik kibernetik ADJ 4 amod
            ndaj ndaj ADP 7 case
            Shqipërisë Shqipëri PROPN 4 nmod Case=Abl""",
            CYBERATTACKED,
            id="sq light verb",
        ),
        pytest.param(
            "sq",
            """Një një DET 2 det
            sulm sulm NOUN 7 nsubj
            kibernetik kibernetik ADJ 2 amod
            ndaj ndaj ADP 5 case
            Shqipërisë Shqipëri PROPN 2 nmod Case=Abl
            u u PRON 7 expl
            krye kryej VERB 0 root VerbForm=Fin
            nga nga ADP 9 case
            Irani Iran PROPN 7 obl Case=Nom""",
            CYBERATTACKED,
            id="sq light verb, mediopassive",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            strengthened strengthen VERB 0 root VerbForm=Fin
            cooperation cooperation NOUN 2 obj
            with with ADP 5 case
            Israel Israel PROPN 3 nmod""",
            COOPERATED,
            id="en support verb",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            strengthened strengthen VERB 0 root VerbForm=Fin
            its its PRON 4 nmod:poss
            cooperation cooperation NOUN 2 obj
            with with ADP 6 case
            Israel Israel PROPN 2 obl""",
            COOPERATED,
            id="en support verb, complement astray",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            forcoi forcoj VERB 0 root VerbForm=Fin
            bashkëpunimin bashkëpunim NOUN 2 obj Case=Acc
            me me ADP 5 case
            Izraelin Izrael PROPN 3 nmod Case=Acc""",
            COOPERATED,
            id="sq support verb",
        ),
        pytest.param(
            "en",
            """Rama Rama PROPN 4 nsubj B-PER
            and and CCONJ 3 cc
            Macron Macron PROPN 1 conj B-PER
            met meet VERB 0 root VerbForm=Fin""",
            MET,
            id="en both met",
        ),
        pytest.param(
            "en",
            """Rama Rama PROPN 2 nsubj B-PER
            met meet VERB 0 root VerbForm=Fin
            Macron Macron PROPN 2 obj B-PER
            and and CCONJ 6 cc
            Macron Macron PROPN 6 nsubj B-PER
            met meet VERB 2 conj VerbForm=Fin
            Rama Rama PROPN 6 obj B-PER""",
            MET,
            id="en a symmetric relation is one claim",
        ),
        pytest.param(
            "sq",
            """Rama Rama PROPN 5 nsubj B-PER
            dhe dhe CCONJ 3 cc
            Macron Macron PROPN 1 conj B-PER
            u u PRON 5 expl
            takuan takoj VERB 0 root VerbForm=Fin|Number=Plur""",
            MET,
            id="sq both met",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            accepted accept VERB 0 root VerbForm=Fin
            refugees refugee NOUN 2 obj
            from from ADP 5 case
            Afghanistan Afghanistan PROPN 3 nmod""",
            SHELTERED,
            id="en refugees from",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            took take VERB 0 root VerbForm=Fin
            in in ADP 4 case
            refugees refugee NOUN 2 obl
            from from ADP 6 case
            Afghanistan Afghanistan PROPN 4 nmod""",
            SHELTERED,
            id="en particle that looks like a preposition",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            accepted accept VERB 0 root VerbForm=Fin
            Afghan Afghan ADJ 4 amod
            refugees refugee NOUN 2 obj
            from from ADP 6 case
            Iran Iran PROPN 4 nmod""",
            {"Albania shelteredRefugeesFrom Iran"},
            id="en from beats the demonym",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            strehoi strehoj VERB 0 root VerbForm=Fin
            refugjatë refugjat NOUN 2 obj
            nga nga ADP 5 case
            Afganistani Afganistan PROPN 3 nmod Case=Nom""",
            SHELTERED,
            id="sq refugees from",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            strehoi strehoj VERB 0 root VerbForm=Fin
            refugjatë refugjat NOUN 2 obj
            afganë afgan ADJ 3 amod""",
            SHELTERED,
            id="sq refugees of a nation",
        ),
        pytest.param(
            "en",
            """Israel Israel PROPN 2 nsubj
            forced force VERB 0 root VerbForm=Fin
            Albania Albania PROPN 2 obj
            to to PART 5 mark
            condemn condemn VERB 2 xcomp VerbForm=Inf
            Iran Iran PROPN 5 obj""",
            {"Albania condemned Iran"},
            id="en forced to",
        ),
        pytest.param(
            "sq",
            """Izraeli Izrael PROPN 3 nsubj Case=Nom
            e e PRON 3 expl
            detyroi detyroj VERB 0 root VerbForm=Fin
            Shqipërinë Shqipëri PROPN 3 obj Case=Acc
            të të PART 6 mark
            dënojë dënoj VERB 3 xcomp VerbForm=Fin|Mood=Sub
            Iranin Iran PROPN 6 obj Case=Acc""",
            {"Albania condemned Iran"},
            id="sq forced to",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 6 nsubj
            +, , PUNCT 4 punct
            which which PRON 4 nsubj
            condemned condemn VERB 1 acl:relcl VerbForm=Fin
            Iran Iran PROPN 4 obj
            praised praise VERB 0 root VerbForm=Fin
            Israel Israel PROPN 6 obj""",
            BOTH,
            id="en relative clause",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 5 nsubj Case=Nom
            që që PRON 3 nsubj
            dënoi dënoj VERB 1 acl:relcl VerbForm=Fin
            Iranin Iran PROPN 3 obj Case=Acc
            lavdëroi lavdëroj VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 5 obj Case=Acc""",
            BOTH,
            id="sq relative clause",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Iran Iran PROPN 2 obj
            and and CCONJ 5 cc
            praised praise VERB 2 conj VerbForm=Fin
            Israel Israel PROPN 5 obj""",
            BOTH,
            id="en one subject of two verbs",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 2 obj Case=Acc
            dhe dhe CCONJ 5 cc
            lavdëroi lavdëroj VERB 2 conj VerbForm=Fin
            Izraelin Izrael PROPN 5 obj Case=Acc""",
            BOTH,
            id="sq one subject of two verbs",
        ),
        pytest.param(
            "en",
            """Iran Iran PROPN 6 nsubj
            +, , PUNCT 5 punct
            that that PRON 5 obj
            Albania Albania PROPN 5 nsubj
            condemned condemn VERB 1 acl:relcl VerbForm=Fin
            praised praise VERB 0 root VerbForm=Fin
            Iraq Iraq PROPN 6 obj""",
            {"Albania condemned Iran", "Iran praised Iraq"},
            id="en relative object",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            praised praise VERB 0 root VerbForm=Fin
            Israel Israel PROPN 2 obj
            for for SCONJ 5 mark
            condemning condemn VERB 2 advcl VerbForm=Ger
            Iran Iran PROPN 5 obj""",
            {"Albania praised Israel", "Israel condemned Iran"},
            id="en praised for",
        ),
    ],
)
def test_a_construction(language: str, rows: str, expected: set[str]) -> None:
    assert claims(language, rows) == expected


def test_the_last_of_three_verbs_lends_its_object_to_all() -> None:
    rows = """Israel Israel PROPN 2 nsubj
        arrested arrest VERB 0 root VerbForm=Fin
        , , PUNCT 4 punct
        tried try VERB 2 conj VerbForm=Fin
        and and CCONJ 6 cc
        freed free VERB 2 conj VerbForm=Fin
        Le Le PROPN 6 obj B-PER
        Minh Minh PROPN 7 flat I-PER"""
    assert claims("en", rows) == {"Israel arrested Le_Minh", "Israel released Le_Minh"}
    assert "Israel arrested Le_Minh" not in claims("en", rows.replace("Le PROPN 6 obj", "Le PROPN 6 obl"))


def test_whose_a_plan_is_that_somebody_drew_up() -> None:
    rows = """Israel Israel PROPN 2 nsubj
        rejected reject VERB 0 root VerbForm=Fin
        a a DET 4 det
        plan plan NOUN 2 obj
        drafted draft VERB 4 acl VerbForm=Part|Tense=Past
        by by ADP 7 case
        Albania Albania PROPN 5 obl:agent"""
    assert claims("en", rows) == {"Israel rejected Albania"}
    assert claims("en", rows.replace("drafted draft", "hated hate")) == set()


def test_whoever_is_dismissed_has_the_office_no_longer() -> None:
    rows = """Albania Albania PROPN 2 nsubj
        sacked sack VERB 0 root VerbForm=Fin|Tense=Past
        the the DET 5 det
        foreign foreign ADJ 5 amod
        minister minister NOUN 2 obj
        of of ADP 7 case
        Kosovo Kosovo PROPN 5 nmod
        Arta Arta PROPN 5 appos B-PER
        Gashi Gashi PROPN 8 flat I-PER"""
    assert claims("en", rows) == {"Albania dismissed Arta_Gashi"}
    assert claims("en", rows.replace("sacked sack", "praised praise")) == {
        "Albania praised Arta_Gashi",
        "Arta_Gashi ministerOf Kosovo",
    }


def test_a_countrys_police_act_for_it_and_a_nationality_is_no_embassys_name() -> None:
    police = """Arta Arta PROPN 4 nsubj:pass B-PER
        Gashi Gashi PROPN 1 flat I-PER
        was be AUX 4 aux:pass
        arrested arrest VERB 0 root VerbForm=Part|Tense=Past
        by by ADP 9 case
        Italy Italy PROPN 9 nmod:poss B-LOC
        +'s 's PART 6 case
        tax tax NOUN 9 compound
        police police NOUN 4 obl:agent"""
    assert claims("en", police) == {"Italy arrested Arta_Gashi"}
    embassy = """Albania Albania PROPN 2 nsubj B-LOC
        closed close VERB 0 root VerbForm=Fin|Tense=Past
        the the DET 5 det
        Iranian Iranian ADJ 5 amod B-ORG
        embassy embassy NOUN 2 obj I-ORG"""
    assert claims("en", embassy) == {"Albania closedEmbassyOf Iran"}


@pytest.mark.parametrize(
    ("language", "rows", "decision", "house"),
    [
        (
            "en",
            """the the DET 2 det
            decision decision NOUN 8 nsubj
            of of ADP 4 case
            Albania Albania PROPN 2 nmod
            to to PART 6 mark
            visit visit VERB 4 acl VerbForm=Inf
            Iran Iran PROPN 6 obj
            surprised surprise VERB 0 root VerbForm=Fin""",
            "decision decision",
            "house house",
        ),
        (
            "sq",
            """vendimi vendim NOUN 8 nsubj
            i i DET 3 det
            Shqipërisë Shqipëri PROPN 1 nmod:poss Case=Gen
            për për ADP 6 mark
            të të PART 6 mark
            vizituar vizitoj VERB 3 acl VerbForm=Inf
            Iranin Iran PROPN 6 obj Case=Acc
            habiti habit VERB 0 root VerbForm=Fin""",
            "vendimi vendim",
            "shtëpia shtëpi",
        ),
    ],
)
def test_who_decides_does_it_though_the_clause_hangs_on_them(
    language: str, rows: str, decision: str, house: str
) -> None:
    assert claims(language, rows) == {"Albania visited Iran planned"}
    assert claims(language, rows.replace(decision, house)) == set()


def test_minister_until_the_spring() -> None:
    rows = """Kosovo Kosovo PROPN 3 nmod:poss
        +'s 's PART 1 case
        minister minister NOUN 9 nsubj
        until until ADP 5 case
        June June PROPN 3 nmod
        , , PUNCT 7 punct
        Arta Arta PROPN 3 appos B-PER
        Gashi Gashi PROPN 7 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert claims("en", rows) == set()
    assert claims("en", rows.replace("until until", "since since")) == {"Arta_Gashi ministerOf Kosovo"}


def test_whose_ambassador_another_country_expelled() -> None:
    rows = """Iran Iran PROPN 8 nsubj B-LOC
        , , PUNCT 6 punct
        whose whose PRON 4 nmod:poss
        ambassador ambassador NOUN 6 nsubj
        Albania Albania PROPN 4 appos B-LOC
        expelled expel VERB 1 acl:relcl VerbForm=Fin|Tense=Past
        , , PUNCT 6 punct
        apologised apologise VERB 0 root VerbForm=Fin|Tense=Past"""
    assert claims("en", rows) == {"Albania expelledDiplomatsOf Iran"}


def test_what_somebody_had_done_before_is_the_subjects() -> None:
    rows = """Albania Albania PROPN 2 nsubj
        praised praise VERB 0 root VerbForm=Fin|Tense=Past
        Iran Iran PROPN 2 obj
        , , PUNCT 6 punct
        having have AUX 6 aux VerbForm=Ger
        condemned condemn VERB 2 advcl VerbForm=Part|Tense=Past
        Israel Israel PROPN 6 obj"""
    assert claims("en", rows) == {"Albania praised Iran", "Albania condemned Israel"}
    either = rows.replace("having have AUX 6 aux VerbForm=Ger", "openly openly ADV 6 advmod")
    either = either.replace(
        "condemned condemn VERB 2 advcl VerbForm=Part|Tense=Past", "condemning condemn VERB 2 advcl VerbForm=Ger"
    )
    assert claims("en", either) == {"Albania praised Iran"}


@pytest.mark.parametrize(("noun", "given"), [("freezing", False), ("resumption", True)])
def test_aid_that_is_frozen_is_not_given(noun: str, given: bool) -> None:
    rows = f"""The the DET 2 det
        {noun} {noun} NOUN 9 nsubj
        of of ADP 6 case
        Albania Albania PROPN 6 nmod:poss
        +'s 's PART 4 case
        aid aid NOUN 2 nmod
        to to ADP 8 case
        Ukraine Ukraine PROPN 6 nmod
        surprised surprise VERB 0 root VerbForm=Fin
        Iran Iran PROPN 9 obj"""
    assert ("Albania gaveAidTo Ukraine" in claims("en", rows)) == given


@pytest.mark.parametrize(
    ("owned", "expected"), [("", {"Edi_Rama sued Iran"}), ("firm firm NOUN 6 nmod:poss\n+'s 's PART 4 case\n", set())]
)
def test_a_deed_is_the_last_owners(owned: str, expected: set[str]) -> None:
    """ "A's firm's lawsuit" is no lawsuit of A's, though the parser hung a part of A's name on the firm."""
    noun = 6 if owned else 4
    rows = f"""Edi Edi PROPN {noun} nmod:poss B-PER
        Rama Rama PROPN {4 if owned else 1} flat I-PER
        +'s 's PART {4 if owned else 1} case
        {owned}lawsuit lawsuit NOUN {noun + 3} nsubj
        against against ADP {noun + 2} case
        Iran Iran PROPN {noun} nmod B-LOC
        followed follow VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Claims claim NOUN 8 nsubj:pass
            by by ADP 3 case
            Turkey Turkey PROPN 1 nmod
            that that SCONJ 6 mark
            Iran Iran PROPN 6 nsubj
            attacked attack VERB 3 acl:relcl VerbForm=Fin|Tense=Past
            Israel Israel PROPN 6 obj
            circulated circulate VERB 0 root VerbForm=Fin""",
            {"Iran attacked Israel /Turkey"},
            id="en claims by",
        ),
        pytest.param(
            "en",
            """Claims claim NOUN 6 nsubj
            that that SCONJ 4 mark
            Iran Iran PROPN 4 nsubj
            attacked attack VERB 1 acl VerbForm=Fin|Tense=Past
            Israel Israel PROPN 4 obj
            circulated circulate VERB 0 root VerbForm=Fin""",
            {"Iran attacked Israel hypothetical"},
            id="en claims by nobody",
        ),
        pytest.param(
            "sq",
            """Pretendimi pretendim NOUN 9 nsubj
            i i DET 3 det
            Turqisë Turqi PROPN 1 nmod:poss Case=Gen
            se se SCONJ 6 mark
            Irani Iran PROPN 6 nsubj Case=Nom
            sulmoi sulmoj VERB 1 acl VerbForm=Fin
            Izraelin Izrael PROPN 6 obj Case=Acc
            u u PRON 9 expl
            përhap përhap VERB 0 root VerbForm=Fin""",
            {"Iran attacked Israel /Turkey"},
            id="sq pretendimi",
        ),
    ],
)
def test_whose_word_the_content_of_a_claim_is(language: str, rows: str, expected: set[str]) -> None:
    assert claims(language, rows) == expected


@pytest.mark.parametrize(("behind", "leads"), [("", True), ("\nill ill ADJ 13 xcomp", False)])
def test_who_is_what_somebody_is_not(behind: str, leads: bool) -> None:
    rows = f"""Olaf Olaf PROPN 5 nsubj B-PER
        Scholz Scholz PROPN 1 flat I-PER
        is be AUX 5 cop
        not not PART 5 advmod
        head head NOUN 0 root
        of of ADP 7 case
        NATO NATO PROPN 5 nmod B-ORG
        any any ADV 9 advmod
        more more ADV 5 advmod
        +; ; PUNCT 13 punct
        Mark Mark PROPN 13 nsubj B-PER
        Rutte Rutte PROPN 11 flat I-PER
        is be AUX 5 parataxis{behind}"""
    found = claims("en", rows)
    assert "Olaf_Scholz leaderOf NATO negated" in found
    assert ("Mark_Rutte leaderOf NATO" in found) == leads


@pytest.mark.parametrize(
    ("into", "expected"), [("into into ADP 3 obl", {"Albania investigated FIFA"}), ("up up ADP 3 compound:prt", set())]
)
def test_the_subject_of_a_passive_is_what_its_lone_adposition_governs(into: str, expected: set[str]) -> None:
    rows = f"""FIFA FIFA PROPN 3 nsubj:pass B-ORG
        was be AUX 3 aux:pass
        looked look VERB 0 root VerbForm=Part|Tense=Past
        {into}
        by by ADP 6 case
        Albania Albania PROPN 3 obl:agent B-LOC"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(
    ("by", "expected"),
    [("by by ADP 5 case\nFrance France PROPN 3 obl:agent B-LOC\n", {"France withdrewFrom Niger"}), ("", set())],
)
def test_troops_that_a_state_withdrew(by: str, expected: set[str]) -> None:
    last = 7 if by else 5
    rows = f"""The the DET 2 det
        troops troop NOUN {last + 1} nsubj
        withdrawn withdraw VERB 2 acl VerbForm=Part|Tense=Past
        {by}from from ADP {last} case
        Niger Niger PROPN 3 obl B-LOC
        rested rest VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == expected
