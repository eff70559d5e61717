"""Who is meant: titles, metonyms, bodies, pronouns, surnames and names that several share."""

from __future__ import annotations

import pytest
from trees import claims, read

# --- whom a noun stands for -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """The the DET 3 det Definite=Def
            Israeli Israeli ADJ 3 amod
            army army NOUN 4 nsubj
            attacked attack VERB 0 root VerbForm=Fin
            Iran Iran PROPN 4 obj""",
            "Israel attacked Iran",
            id="en army",
        ),
        pytest.param(
            "sq",
            """Ushtria ushtri NOUN 3 nsubj
            izraelite izraelit ADJ 1 amod
            sulmoi sulmoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 3 obj Case=Acc""",
            "Israel attacked Iran",
            id="sq army",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 4 nmod:poss
            +'s 's PART 1 case
            foreign foreign ADJ 4 amod
            ministry ministry NOUN 5 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Iran Iran PROPN 5 obj""",
            "Albania condemned Iran",
            id="en foreign ministry",
        ),
        pytest.param(
            "sq",
            """Ministria ministri NOUN 4 nsubj
            e i DET 3 det
            Jashtme jashtëm ADJ 1 amod
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 4 obj Case=Acc""",
            "",
            id="sq foreign ministry of nobody",
        ),
        pytest.param(
            "sq",
            """Ministria ministri NOUN 6 nsubj
            e i DET 3 det
            Jashtme jashtëm ADJ 1 amod
            e i DET 5 det
            Shqipërisë Shqipëri PROPN 1 nmod:poss Case=Gen
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 6 obj Case=Acc""",
            "Albania condemned Iran",
            id="sq foreign ministry",
        ),
        pytest.param(
            "en",
            """Experts expert NOUN 5 nsubj
            of of ADP 4 case
            the the DET 4 det
            IDF IDF PROPN 1 nmod B-ORG
            visited visit VERB 0 root VerbForm=Fin
            Albania Albania PROPN 5 obj""",
            "Israel visited Albania",
            id="en experts of the IDF",
        ),
        pytest.param(
            "en",
            """Israeli Israeli ADJ 2 amod
            experts expert NOUN 3 nsubj
            visited visit VERB 0 root VerbForm=Fin
            Albania Albania PROPN 3 obj""",
            "",
            id="en experts of a nation act for nobody",
        ),
        pytest.param(
            "sq",
            """Ekspertët ekspert NOUN 4 nsubj
            e i DET 3 det
            NATO-s NATO PROPN 1 nmod:poss Case=Gen B-ORG
            vizituan vizitoj VERB 0 root VerbForm=Fin
            Shqipërinë Shqipëri PROPN 4 obj Case=Acc""",
            "NATO visited Albania",
            id="sq experts of NATO",
        ),
        pytest.param(
            "en",
            """Albanian Albanian ADJ 2 amod
            police police NOUN 3 nsubj
            arrested arrest VERB 0 root VerbForm=Fin
            Arben Arben PROPN 3 obj B-PER
            Ahmetaj Ahmetaj PROPN 4 flat I-PER""",
            "Albania arrested Arben_Ahmetaj",
            id="en Albanian police",
        ),
        pytest.param(
            "en",
            """The the DET 2 det Definite=Def
            police police NOUN 5 nsubj
            of of ADP 4 case
            Albania Albania PROPN 2 nmod
            arrested arrest VERB 0 root VerbForm=Fin
            Arben Arben PROPN 5 obj B-PER
            Ahmetaj Ahmetaj PROPN 6 flat I-PER""",
            "Police_of_Albania arrested Arben_Ahmetaj",
            id="en police of Albania",
        ),
        pytest.param(
            "sq",
            """Policia polici NOUN 3 nsubj
            shqiptare shqiptar ADJ 1 amod
            arrestoi arrestoj VERB 0 root VerbForm=Fin
            Arben Arben PROPN 3 obj B-PER
            Ahmetajn Ahmetaj PROPN 4 flat Case=Acc I-PER""",
            "Police_of_Albania arrested Arben_Ahmetaj",
            id="sq Albanian police",
        ),
        pytest.param(
            "sq",
            """Policia polici NOUN 4 nsubj
            e i DET 3 det
            Shqipërisë Shqipëri PROPN 1 nmod:poss Case=Gen
            arrestoi arrestoj VERB 0 root VerbForm=Fin
            Arben Arben PROPN 4 obj B-PER
            Ahmetajn Ahmetaj PROPN 5 flat Case=Acc I-PER""",
            "Police_of_Albania arrested Arben_Ahmetaj",
            id="sq police of Albania",
        ),
        pytest.param(
            "en",
            """The the DET 3 det Definite=Def
            Jewish Jewish ADJ 3 amod
            state state NOUN 4 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Iran Iran PROPN 4 obj""",
            "Israel condemned Iran",
            id="en the Jewish state",
        ),
        pytest.param(
            "sq",
            """Shteti shtet NOUN 3 nsubj
            hebre hebre ADJ 1 amod
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 3 obj Case=Acc""",
            "Israel condemned Iran",
            id="sq the Jewish state",
        ),
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Iraq Iraq PROPN 2 obj""",
            "Albania condemned Iraq",
            id="en Iraq",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            dënoi dënoj VERB 0 root VerbForm=Fin
            Irakun Irak PROPN 2 obj Case=Acc""",
            "Albania condemned Iraq",
            id="sq Iraq",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            dënoi dënoj VERB 0 root VerbForm=Fin
            Iranin Iran PROPN 2 obj Case=Acc""",
            "Albania condemned Iran",
            id="sq Iran",
        ),
    ],
)
def test_whom_a_noun_stands_for(language: str, rows: str, expected: str) -> None:
    assert claims(language, rows) == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        pytest.param(
            "en",
            """Tirana Tirana PROPN 2 nsubj
            condemned condemn VERB 0 root VerbForm=Fin
            Tehran Tehran PROPN 2 obj""",
            id="en",
        ),
        pytest.param(
            "sq",
            """Tirana Tiranë PROPN 2 nsubj Case=Nom
            dënoi dënoj VERB 0 root VerbForm=Fin
            Teheranin Teheran PROPN 2 obj Case=Acc""",
            id="sq",
        ),
    ],
)
def test_a_capital_acts_for_its_country(language: str, rows: str) -> None:
    assert claims(language, rows) == {"Albania condemned Iran"}


# --- titles -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """Prime prime ADJ 2 amod
            Minister minister NOUN 5 nsubj
            Edi Edi PROPN 5 obl B-PER
            Rama Rama PROPN 3 flat I-PER
            visited visit VERB 0 root VerbForm=Fin
            Israel Israel PROPN 5 obj""",
            {"Edi_Rama visited Israel"},
            id="en name behind the title, whatever the tree",
        ),
        pytest.param(
            "sq",
            """Kryeministri kryeministër NOUN 6 nsubj
            i i DET 3 det
            Shqipërisë Shqipëri PROPN 1 nmod:poss Case=Gen
            Edi Edi PROPN 6 obl B-PER
            Rama Rama PROPN 4 flat I-PER
            vizitoi vizitoj VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 6 obj Case=Acc""",
            {"Edi_Rama headOfGovernmentOf Albania", "Edi_Rama visited Israel"},
            id="sq name behind the title's genitive, whatever the tree",
        ),
        pytest.param(
            "en",
            """Arta Arta PROPN 8 nsubj B-PER
            Gjini Gjini PROPN 1 flat I-PER
            +, , PUNCT 4 punct
            ambassador ambassador NOUN 8 obl
            of of ADP 6 case
            Albania Albania PROPN 4 nmod
            +, , PUNCT 4 punct
            visited visit VERB 0 root VerbForm=Fin
            Israel Israel PROPN 8 obj""",
            {"Arta_Gjini ambassadorOf Albania", "Arta_Gjini visited Israel"},
            id="en name before the title between commas",
        ),
        pytest.param(
            "sq",
            """Arta Arta PROPN 8 nsubj B-PER
            Gjini Gjini PROPN 1 flat I-PER
            +, , PUNCT 4 punct
            ambasadore ambasadore NOUN 8 obl
            e i DET 6 det
            Shqipërisë Shqipëri PROPN 4 nmod:poss Case=Gen
            +, , PUNCT 4 punct
            vizitoi vizitoj VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 8 obj Case=Acc""",
            {"Arta_Gjini ambassadorOf Albania", "Arta_Gjini visited Israel"},
            id="sq name before the title between commas",
        ),
        pytest.param(
            "en",
            """Albanian Albanian ADJ 3 amod
            Prime prime ADJ 3 amod
            Minister minister NOUN 4 nmod:desc
            Edi Edi PROPN 9 nsubj B-PER
            Rama Rama PROPN 4 flat I-PER
            and and CCONJ 7 cc
            Arta Arta PROPN 4 conj B-PER
            Gjini Gjini PROPN 7 flat I-PER
            visited visit VERB 0 root VerbForm=Fin
            Israel Israel PROPN 9 obj""",
            {"Edi_Rama headOfGovernmentOf Albania", "Edi_Rama visited Israel", "Arta_Gjini visited Israel"},
            id="en one title, one holder",
        ),
        pytest.param(
            "sq",
            """Kryeministri kryeministër NOUN 8 nsubj
            shqiptar shqiptar ADJ 1 amod
            Edi Edi PROPN 1 appos B-PER
            Rama Rama PROPN 3 flat I-PER
            dhe dhe CCONJ 6 cc
            Arta Arta PROPN 3 conj B-PER
            Gjini Gjini PROPN 6 flat I-PER
            vizituan vizitoj VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 8 obj Case=Acc""",
            {"Edi_Rama headOfGovernmentOf Albania", "Edi_Rama visited Israel", "Arta_Gjini visited Israel"},
            id="sq one title, one holder",
        ),
        pytest.param(
            "en",
            """Albanian Albanian ADJ 2 amod
            ambassadors ambassador NOUN 8 nsubj Number=Plur
            Arta Arta PROPN 2 appos B-PER
            Gjini Gjini PROPN 3 flat I-PER
            and and CCONJ 6 cc
            Fredi Fredi PROPN 3 conj B-PER
            Kolaj Kolaj PROPN 6 flat I-PER
            praised praise VERB 0 root VerbForm=Fin
            Rama Rama PROPN 8 obj B-PER""",
            {
                "Arta_Gjini ambassadorOf Albania",
                "Fredi_Kolaj ambassadorOf Albania",
                "Arta_Gjini praised Edi_Rama",
                "Fredi_Kolaj praised Edi_Rama",
            },
            id="en a title in the plural has several holders",
        ),
        pytest.param(
            "en",
            """NATO NATO PROPN 3 compound B-ORG
            Secretary secretary NOUN 3 compound
            General general NOUN 4 nmod:desc
            Arta Arta PROPN 6 nsubj B-PER
            Gjini Gjini PROPN 4 flat I-PER
            visited visit VERB 0 root VerbForm=Fin
            Israel Israel PROPN 6 obj""",
            {"Arta_Gjini leaderOf NATO", "Arta_Gjini visited Israel"},
            id="en a secretary general is no general",
        ),
        pytest.param(
            "en",
            """Albanian Albanian ADJ 3 amod
            deputy deputy ADJ 3 amod
            minister minister NOUN 4 nmod:desc
            Arta Arta PROPN 6 nsubj B-PER
            Gjini Gjini PROPN 4 flat I-PER
            visited visit VERB 0 root VerbForm=Fin
            Israel Israel PROPN 6 obj""",
            {"Arta_Gjini visited Israel", "Arta_Gjini officialOf Albania"},
            id="en deputy",
        ),
        pytest.param(
            "sq",
            """Ish ish ADJ 2 amod
            ministri ministër NOUN 6 nsubj
            shqiptar shqiptar ADJ 2 amod
            Artan Artan PROPN 2 appos B-PER
            Gjini Gjini PROPN 4 flat I-PER
            vizitoi vizitoj VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 6 obj Case=Acc""",
            {"Artan_Gjini visited Israel"},
            id="sq former",
        ),
        pytest.param(
            "sq",
            """Zëvendës zëvendës NOUN 2 compound
            ministri ministër NOUN 6 nsubj
            shqiptar shqiptar ADJ 2 amod
            Artan Artan PROPN 2 appos B-PER
            Gjini Gjini PROPN 4 flat I-PER
            vizitoi vizitoj VERB 0 root VerbForm=Fin
            Izraelin Izrael PROPN 6 obj Case=Acc""",
            {"Artan_Gjini visited Israel"},
            id="sq deputy",
        ),
        pytest.param(
            "en",
            """Artan Artan PROPN 5 nsubj B-PER
            Gjini Gjini PROPN 1 flat I-PER
            is be AUX 5 cop VerbForm=Fin|Tense=Pres
            the the DET 5 det
            ambassador ambassador NOUN 0 root
            of of ADP 7 case
            Albania Albania PROPN 5 nmod""",
            {"Artan_Gjini ambassadorOf Albania"},
            id="en is the ambassador",
        ),
        pytest.param(
            "en",
            """Artan Artan PROPN 5 nsubj B-PER
            Gjini Gjini PROPN 1 flat I-PER
            was be AUX 5 cop VerbForm=Fin|Tense=Past
            the the DET 5 det
            ambassador ambassador NOUN 0 root
            of of ADP 7 case
            Albania Albania PROPN 5 nmod""",
            set(),
            id="en was the ambassador",
        ),
        pytest.param(
            "sq",
            """Artan Artan PROPN 4 nsubj B-PER
            Gjini Gjini PROPN 1 flat I-PER
            është jam AUX 4 cop VerbForm=Fin|Tense=Pres
            ambasador ambasador NOUN 0 root
            i i DET 6 det
            Shqipërisë Shqipëri PROPN 4 nmod:poss Case=Gen""",
            {"Artan_Gjini ambassadorOf Albania"},
            id="sq is the ambassador",
        ),
    ],
)
def test_who_holds_which_office(language: str, rows: str, expected: set[str]) -> None:
    assert claims(language, rows) == expected


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """In in ADP 2 case
            Turkey Turkey PROPN 4 obl
            Rama Rama PROPN 4 nsubj
            met meet VERB 0 root VerbForm=Fin
            {owner} {owner} {tag} 6 {relation}
            leader leader NOUN 7 compound
            Recep Recep PROPN 4 obj B-PER
            Tayyip Tayyip PROPN 7 flat I-PER
            Erdogan Erdogan PROPN 7 flat I-PER""",
            {"Edi_Rama metWith Recep_Tayyip_Erdogan"},
            id="en",
        ),
        pytest.param(
            "sq",
            """Në në ADP 2 case
            Turqi Turqi PROPN 5 obl
            Rama Rama PROPN 5 nsubj
            e e PRON 5 expl
            priti pres VERB 0 root VerbForm=Fin
            liderin lider NOUN 5 obj Case=Acc
            {article}
            Recep Recep PROPN 6 flat B-PER
            Tayyip Tayyip PROPN 8 flat I-PER
            Erdogan Erdogan PROPN 8 flat I-PER""",
            {"Edi_Rama hosted Recep_Tayyip_Erdogan"},
            id="sq",
        ),
    ],
)
def test_the_leader_of_the_opposition_leads_no_country(language: str, rows: str, expected: set[str]) -> None:
    office = {"Recep_Tayyip_Erdogan headOfStateOf Turkey"}
    other = rows.format(
        owner="opposition", tag="NOUN", relation="compound", article="opozitës opozitë NOUN 6 nmod:poss"
    )
    own = rows.format(owner="Turkish", tag="ADJ", relation="amod", article="turk turk ADJ 6 amod")
    assert claims(language, other) == expected
    assert claims(language, own) == expected | office


def test_the_minister_who_heads_a_body_of_another_country_is_no_minister_there() -> None:
    rows = """Iran Iran PROPN 2 nsubj
        praised praise VERB 0 root VerbForm=Fin
        its its PRON 4 nmod:poss
        head head NOUN 2 obj
        +, , PUNCT 7 punct
        Minister minister NOUN 7 nmod:desc
        Arta Arta PROPN 4 appos B-PER
        Gjini Gjini PROPN 7 flat I-PER"""
    assert not any("ministerOf" in claim for claim in claims("en", rows))


# --- lists of people --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        pytest.param(
            "en",
            """Rama Rama PROPN 2 nsubj B-PER
            met meet VERB 0 root VerbForm=Fin
            with with ADP 4 case
            Macron Macron PROPN 2 obl B-PER
            +, , PUNCT 6 punct
            President president NOUN 2 obl
            Joe Joe PROPN 6 appos B-PER
            Biden Biden PROPN 7 flat I-PER
            and and CCONJ 10 cc
            Arta Arta PROPN 6 conj B-PER
            Gjini Gjini PROPN 10 flat I-PER""",
            id="en",
        ),
        pytest.param(
            "en",
            """Rama Rama PROPN 2 nsubj B-PER
            met meet VERB 0 root VerbForm=Fin
            with with ADP 4 case
            Macron Macron PROPN 2 obl B-PER
            +, , PUNCT 6 punct
            President president NOUN 2 parataxis
            Joe Joe PROPN 6 appos B-PER
            Biden Biden PROPN 7 flat I-PER
            and and CCONJ 10 cc
            Arta Arta PROPN 6 conj B-PER
            Gjini Gjini PROPN 10 flat I-PER""",
            id="en beside the verb",
        ),
        pytest.param(
            "sq",
            """Rama Rama PROPN 3 nsubj B-PER
            u u PRON 3 expl
            takua takoj VERB 0 root VerbForm=Fin
            me me ADP 5 case
            Macronin Macron PROPN 3 obl Case=Acc B-PER
            +, , PUNCT 7 punct
            presidentin president NOUN 3 obl Case=Acc
            Joe Joe PROPN 7 appos B-PER
            Biden Biden PROPN 8 flat I-PER
            dhe dhe CCONJ 11 cc
            Arta Arta PROPN 7 conj B-PER
            Gjini Gjini PROPN 11 flat I-PER""",
            id="sq",
        ),
    ],
)
def test_a_list_of_people_goes_on_where_the_parser_lost_it(language: str, rows: str) -> None:
    met = {claim for claim in claims(language, rows) if "metWith" in claim}
    assert met == {f"Edi_Rama metWith {other}" for other in ("Emmanuel_Macron", "Joe_Biden", "Arta_Gjini")}


def test_a_name_between_commas_without_a_conjunction_is_no_list() -> None:
    rows = """Rama Rama PROPN 2 nsubj B-PER
        met meet VERB 0 root VerbForm=Fin
        Macron Macron PROPN 2 obj B-PER
        +, , PUNCT 5 punct
        Biden Biden PROPN 6 nsubj B-PER
        visited visit VERB 2 parataxis VerbForm=Fin
        Israel Israel PROPN 6 obj"""
    assert claims("en", rows) == {"Edi_Rama metWith Emmanuel_Macron", "Joe_Biden visited Israel"}


def test_an_apposition_without_a_conjunction_is_no_list() -> None:
    rows = """Rama Rama PROPN 2 nsubj B-PER
        met meet VERB 0 root VerbForm=Fin
        Macron Macron PROPN 2 obj B-PER
        +, , PUNCT 5 punct
        Biden Biden PROPN 2 parataxis B-PER
        +. . PUNCT 2 punct"""
    assert claims("en", rows) == {"Edi_Rama metWith Emmanuel_Macron"}


# --- what an earlier sentence said -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        pytest.param(
            "en",
            """Albania Albania PROPN 2 nsubj
            suffered suffer VERB 0 root VerbForm=Fin
            a a DET 4 det
            cyberattack cyberattack NOUN 2 obj""",
            """Iran Iran PROPN 2 nsubj
            stood stand VERB 0 root VerbForm=Fin
            behind behind ADP 5 case
            the the DET 5 det Definite=Def
            cyberattack cyberattack NOUN 2 obl""",
            id="en",
        ),
        pytest.param(
            "sq",
            """Shqipëria Shqipëri PROPN 2 nsubj Case=Nom
            pësoi pësoj VERB 0 root VerbForm=Fin
            një një DET 4 det
            kibersulm kibersulm NOUN 2 obj""",
            """Irani Iran PROPN 2 nsubj Case=Nom
            qëndronte qëndroj VERB 0 root VerbForm=Fin
            pas pas ADP 4 case
            kibersulmit kibersulm NOUN 2 obl Definite=Def|Case=Abl""",
            id="sq",
        ),
    ],
)
def test_a_definite_event_is_the_one_told_before(language: str, first: str, second: str) -> None:
    assert claims(language, first, second) == {"Iran cyberattacked Albania"}
    assert not claims(language, second)


def test_an_indefinite_event_is_another_one() -> None:
    first = """Albania Albania PROPN 2 nsubj
        suffered suffer VERB 0 root VerbForm=Fin
        a a DET 4 det
        cyberattack cyberattack NOUN 2 obj"""
    second = """Iran Iran PROPN 2 nsubj
        stood stand VERB 0 root VerbForm=Fin
        behind behind ADP 5 case
        a a DET 5 det Definite=Ind
        cyberattack cyberattack NOUN 2 obl"""
    assert not claims("en", first, second)


# --- pronouns ---------------------------------------------------------------------------------------------------

ISRAEL_VISITED = {
    "en": """Rama Rama PROPN 2 nsubj B-PER
        visited visit VERB 0 root VerbForm=Fin
        Israel Israel PROPN 2 obj""",
    "sq": """Rama Rama PROPN 2 nsubj B-PER
        vizitoi vizitoj VERB 0 root VerbForm=Fin
        Izraelin Izrael PROPN 2 obj Case=Acc""",
}


@pytest.mark.parametrize(("praiser", "expected"), [("Macron", {"Emmanuel_Macron praised Edi_Rama"}), ("Rama", set())])
def test_an_object_pronoun_is_somebody_else_than_the_subject(praiser: str, expected: set[str]) -> None:
    second = f"""{praiser} {praiser} PROPN 2 nsubj B-PER
        praised praise VERB 0 root VerbForm=Fin
        him he PRON 2 obj PronType=Prs"""
    assert {claim for claim in claims("en", ISRAEL_VISITED["en"], second) if "praised" in claim} == expected


def test_an_object_pronoun_does_not_look_past_somebody_named_before_it() -> None:
    second = """Biden Biden PROPN 2 nsubj B-PER
        met meet VERB 0 root VerbForm=Fin
        Macron Macron PROPN 2 obj B-PER
        and and CCONJ 5 cc
        praised praise VERB 2 conj VerbForm=Fin
        him he PRON 5 obj PronType=Prs"""
    assert "Joe_Biden praised Edi_Rama" not in claims("en", ISRAEL_VISITED["en"], second)


def test_a_demonstrative_that_may_be_anything_is_nobody() -> None:
    second = """Macron Macron PROPN 3 nsubj B-PER
        e e PRON 3 expl
        lavdëroi lavdëroj VERB 0 root VerbForm=Fin
        atë ai PRON 3 obj PronType=Prs"""
    assert not any("praised" in claim for claim in claims("sq", ISRAEL_VISITED["sq"], second))


def test_a_pronoun_of_the_other_gender_is_nobody() -> None:
    second = """She she PRON 2 nsubj PronType=Prs
        praised praise VERB 0 root VerbForm=Fin
        Ukraine Ukraine PROPN 2 obj"""
    assert not any("praised" in claim for claim in claims("en", ISRAEL_VISITED["en"], second))


@pytest.mark.parametrize(
    ("language", "second"),
    [
        pytest.param(
            "en",
            """He he PRON 2 nsubj PronType=Prs
            led lead VERB 0 root VerbForm=Fin
            his his PRON 4 nmod:poss
            country country NOUN 2 obj
            to to ADP 7 case
            the the DET 7 det
            breaking breaking NOUN 2 obl
            of of ADP 9 case
            ties tie NOUN 7 nmod
            with with ADP 11 case
            Iran Iran PROPN 9 nmod""",
            id="en",
        ),
        pytest.param(
            "sq",
            """Ai ai PRON 3 nsubj PronType=Prs
            e e PRON 3 expl
            çoi çoj VERB 0 root VerbForm=Fin
            vendin vend NOUN 3 obj
            e i DET 6 det
            tij tij PRON 4 det:poss
            drejt drejt ADP 8 case
            ndërprerjes ndërprerje NOUN 3 obl
            së i DET 10 det
            marrëdhënieve marrëdhënie NOUN 8 nmod:poss Case=Gen
            me me ADP 12 case
            Iranin Iran PROPN 10 nmod Case=Acc""",
            id="sq",
        ),
    ],
)
def test_whoever_leads_his_country_to_it_does_it_through_the_country(language: str, second: str) -> None:
    found = claims(language, ISRAEL_VISITED[language], second)
    assert found == {"Edi_Rama visited Israel", "Albania severedTiesWith Iran"}


# --- names that several share -----------------------------------------------------------------------------------


def person(verb: str, lemma: str, *names: str) -> str:
    """A sentence of somebody who does something to Israel."""
    rows = [f"{names[0]} {names[0]} PROPN {len(names) + 1} nsubj B-PER"]
    rows += [f"{name} {name} PROPN 1 flat I-PER" for name in names[1:]]
    rows.append(f"{verb} {lemma} VERB 0 root VerbForm=Fin")
    return "\n".join([*rows, f"Israel Izrael PROPN {len(rows)} obj"])


@pytest.mark.parametrize(("language", "verb", "lemma"), [("en", "visited", "visit"), ("sq", "vizitoi", "vizitoj")])
def test_a_surname_is_the_person_of_the_full_name(language: str, verb: str, lemma: str) -> None:
    full, short = person(verb, lemma, "Fredi", "Kolaj"), person(verb, lemma, "Kolaj")
    assert claims(language, full, short) == claims(language, short, full) == {"Fredi_Kolaj visited Israel"}


@pytest.mark.parametrize(("language", "verb", "lemma"), [("en", "visited", "visit"), ("sq", "vizitoi", "vizitoj")])
def test_two_people_of_one_surname_stay_two(language: str, verb: str, lemma: str) -> None:
    two = [person(verb, lemma, "Fredi", "Kolaj"), person(verb, lemma, "Arta", "Kolaj")]
    assert claims(language, *two) == {"Fredi_Kolaj visited Israel", "Arta_Kolaj visited Israel"}


def test_a_surname_of_two_people_is_neither() -> None:
    two = [person("visited", "visit", "Fredi", "Kolaj"), person("visited", "visit", "Arta", "Kolaj")]
    alone = person("praised", "praise", "Kolaj")
    praised = {claim for claim in claims("en", *two, alone) if "praised" in claim}
    assert not praised & {"Fredi_Kolaj praised Israel", "Arta_Kolaj praised Israel"}


def test_a_person_and_a_country_of_one_name_stay_two() -> None:
    country = """Jordan Jordan PROPN 2 nsubj B-LOC
        condemned condemn VERB 0 root VerbForm=Fin
        Israel Israel PROPN 2 obj"""
    found = claims(
        "en", person("visited", "visit", "Michael", "Jordan"), person("praised", "praise", "Jordan"), country
    )
    assert found == {"Michael_Jordan visited Israel", "Michael_Jordan praised Israel", "Jordan condemned Israel"}


def test_a_person_who_is_called_like_a_country_gets_a_key_of_their_own() -> None:
    assert claims("en", person("visited", "visit", "San", "Marino")) == {"San_Marino_(Person) visited Israel"}


@pytest.mark.parametrize(
    ("names", "party"),
    [
        (("Sali", "Berisha"), "Democratic_Party_of_Albania"),
        (("Elly", "Schlein"), "Democratic_Party_of_Italy"),
        (("Joe", "Biden"), "Democratic_Party_US"),
    ],
)
@pytest.mark.parametrize("language", ["en", "sq"])
def test_a_party_name_of_several_countries_is_that_of_the_people_named(
    language: str, names: tuple[str, str], party: str
) -> None:
    first, last = names
    verb = {"en": "praised praise", "sq": "lavdëroi lavdëroj"}[language]
    noun = {
        "en": "Democratic democratic ADJ 5 amod B-ORG\nParty party PROPN 3 obj I-ORG",
        "sq": "Partinë parti PROPN 3 obj Case=Acc B-ORG\nDemokratike demokratik ADJ 4 amod I-ORG",
    }[language]
    rows = f"""{first} {first} PROPN 3 nsubj B-PER
        {last} {last} PROPN 1 flat I-PER
        {verb} VERB 0 root VerbForm=Fin
        {noun}"""
    assert claims(language, rows) == {f"{'_'.join(names)} praised {party}"}


def test_a_party_name_of_several_countries_alone_is_no_party() -> None:
    rows = """Israel Israel PROPN 2 nsubj
        praised praise VERB 0 root VerbForm=Fin
        the the DET 5 det
        Socialist socialist ADJ 5 amod B-ORG
        Party party PROPN 2 obj I-ORG"""
    known = ("PSOE", "Socialist_Party_of_Albania", "French_Socialist_Party", "Socialist_Party_of_Serbia")
    assert not any(claim.endswith(known) for claim in claims("en", rows))


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "en",
            """Edi Edi PROPN 3 nsubj B-PER
            Rama Rama PROPN 1 flat I-PER
            praised praise VERB 0 root VerbForm=Fin
            the the DET 7 det
            Indonesian Indonesian ADJ 7 amod
            Red Red PROPN 7 compound B-ORG
            Cross Cross PROPN 3 obj I-ORG""",
        ),
        (
            "sq",
            """Edi Edi PROPN 3 nsubj B-PER
            Rama Rama PROPN 1 flat I-PER
            lavdëroi lavdëroj VERB 0 root VerbForm=Fin
            Kryqin kryq PROPN 3 obj Case=Acc B-ORG
            e i DET 6 det I-ORG
            Kuq kuq ADJ 4 amod I-ORG
            indonezian indonezian ADJ 4 amod""",
        ),
    ],
    ids=["en", "sq"],
)
def test_a_national_society_is_not_the_international_one(language: str, rows: str) -> None:
    assert claims(language, rows) == set()


def test_without_a_demonym_it_is_the_international_one() -> None:
    rows = """Edi Edi PROPN 3 nsubj B-PER
        Rama Rama PROPN 1 flat I-PER
        praised praise VERB 0 root VerbForm=Fin
        the the DET 6 det
        Red Red PROPN 6 compound B-ORG
        Cross Cross PROPN 3 obj I-ORG"""
    assert [claim.split()[1] for claim in claims("en", rows)] == ["praised"]


def test_a_clitic_takes_up_whom_the_sentence_before_is_about() -> None:
    before = """Vjosa Vjosë PROPN 3 nsubj B-PER
        Osmani Osman PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing
        sot sot ADV 3 advmod"""
    after = """Policia polici NOUN 5 nsubj
        e i DET 3 det
        Kosovës Kosovë PROPN 1 nmod:poss Case=Gen
        e e PRON 5 expl
        arrestoi arrestoj VERB 0 root VerbForm=Fin|Number=Sing"""
    assert claims("sq", before, after) == {"Kosovo_Police arrested Vjosa_Osmani"}
    spoken = before.replace("sot sot ADV 3 advmod", "fjalën fjalë NOUN 3 obj Case=Acc")  # or was it her speech?
    assert claims("sq", spoken, after.replace("arrestoi arrestoj", "ndaloi ndaloj")) == set()
    assert claims("sq", spoken, after) == {"Kosovo_Police arrested Vjosa_Osmani"}  # nobody arrests a speech


def test_a_clitic_takes_up_the_object_of_a_clause_that_is_coordinated() -> None:
    rows = """Bolivia Bolivi PROPN 2 nsubj
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing
        Kilin Kili PROPN 2 obj Case=Acc
        dhe dhe CCONJ 6 cc
        e e PRON 6 obj
        paditi padit VERB 2 conj VerbForm=Fin|Number=Sing"""
    assert claims("sq", rows) == {"Bolivia accused Chile", "Bolivia sued Chile"}
    other = rows.replace("dhe dhe CCONJ 6 cc", "Peruja Peru PROPN 6 nsubj")
    assert claims("sq", other) == {"Bolivia accused Chile"}


def test_a_town_hall_is_its_town_s() -> None:
    rows = """SPAK-u SPAK PROPN 2 nsubj
        hetoi hetoj VERB 0 root VerbForm=Fin|Number=Sing
        Bashkinë bashki NOUN 2 obj Case=Acc
        e i DET 5 det
        Kavajës Kavajë PROPN 3 nmod:poss"""
    assert claims("sq", rows) == {"SPAK investigated Municipality_of_Kavaje"}
    bare = """BIRN-i BIRN PROPN 2 nsubj B-ORG
        paditi padit VERB 0 root VerbForm=Fin|Number=Sing
        Bashkinë bashki NOUN 2 obj Case=Acc
        Tiranë Tiranë PROPN 3 flat"""
    assert claims("sq", bare) == {"BIRN sued Municipality_of_Tirana"}


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Bankës Detare të Zhvillimit", "Banka Detare e Zhvillimit"),
        ("Urdhrit të Avokatëve të Bejrutit", "Urdhri i Avokatëve të Bejrutit"),
    ],
)
def test_the_base_form_of_a_name_keeps_its_genitives(name: str, base: str) -> None:
    first, *rest = name.split()
    rows = [f"{first} x PROPN 0 root Case=Gen B-ORG"]
    rows += [f"{word} y {'DET' if len(word) == 2 else 'PROPN'} 1 nmod I-ORG" for word in rest]
    reading = read("sq", "\n".join(rows))
    entity = reading.resolver.name_at(reading.resolver.clause(0), reading.sentences[0].words[0])
    assert entity is not None and entity[0].label == base


def test_of_two_known_bodies_none_is_made_anew() -> None:
    rows = """PD PD PROPN 2 nsubj B-ORG
        accused accuse VERB 0 root VerbForm=Fin|Number=Sing
        Iran Iran PROPN 2 obj B-LOC"""
    assert claims("en", rows) == set()
    there = f"""{rows}
        in in ADP 5 case
        Tirana Tirana PROPN 2 obl B-LOC"""
    assert claims("en", there) == {"Democratic_Party_of_Albania accused Iran"}


RADEV_PHONED = """Emmanuel Emmanuel PROPN 3 nsubj B-PER
    Macron Macron PROPN 1 flat I-PER
    telephoned telephone VERB 0 root VerbForm=Fin
    Edi Edi PROPN 3 obj B-PER
    Rama Rama PROPN 4 flat I-PER
    . . PUNCT 3 punct"""
BOTH_FELL_OUT = """Emmanuel Emmanuel PROPN 6 nsubj B-PER
    Macron Macron PROPN 1 flat I-PER
    and and CCONJ 4 cc
    Edi Edi PROPN 1 conj B-PER
    Rama Rama PROPN 4 flat I-PER
    argued argue VERB 0 root VerbForm=Fin
    . . PUNCT 6 punct"""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(
            RADEV_PHONED,
            "The the DET 2 det\n two two NUM 4 nsubj\n will will AUX 4 aux\n meet meet VERB 0 root VerbForm=Inf",
            {"Emmanuel_Macron phoned Edi_Rama", "Emmanuel_Macron metWith Edi_Rama planned"},
            id="the two",
        ),
        pytest.param(
            RADEV_PHONED,
            """The the DET 3 det\n two two NUM 3 nummod\n countries country NOUN 5 nsubj Number=Plur
            will will AUX 5 aux\n meet meet VERB 0 root VerbForm=Inf""",
            {"Emmanuel_Macron phoned Edi_Rama"},
            id="the two countries are no people",
        ),
        pytest.param(
            BOTH_FELL_OUT,
            """They they PRON 2 nsubj Number=Plur\n praised praise VERB 0 root VerbForm=Fin
            Kosovo Kosovo PROPN 2 obj""",
            {"Emmanuel_Macron praised Kosovo", "Edi_Rama praised Kosovo"},
            id="they",
        ),
        pytest.param(
            BOTH_FELL_OUT,
            """He he PRON 2 nsubj Number=Sing\n sued sue VERB 0 root VerbForm=Fin
            him he PRON 2 obj Number=Sing""",
            set(),
            id="he of two",
        ),
        pytest.param(
            "Hamas Hamas PROPN 2 nsubj\n waited wait VERB 0 root VerbForm=Fin\n . . PUNCT 2 punct",
            """They they PRON 2 nsubj Number=Plur\n threatened threaten VERB 0 root VerbForm=Fin
            Israel Israel PROPN 2 obj""",
            {"Hamas threatened Israel"},
            id="a body of many",
        ),
        pytest.param(
            "Israel Israel PROPN 2 nsubj\n waited wait VERB 0 root VerbForm=Fin\n . . PUNCT 2 punct",
            """They they PRON 2 nsubj Number=Plur\n threatened threaten VERB 0 root VerbForm=Fin
            Kosovo Kosovo PROPN 2 obj""",
            set(),
            id="a country is not they",
        ),
        pytest.param(
            """Germany Germany PROPN 2 nsubj\n trusted trust VERB 0 root VerbForm=Fin
            Edi Edi PROPN 2 obj B-PER\n Rama Rama PROPN 3 flat I-PER\n . . PUNCT 2 punct""",
            "He he PRON 2 nsubj Number=Sing\n praised praise VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 2 obj",
            {"Edi_Rama praised Kosovo"},
            id="the only person, of whom a country was the subject",
        ),
        pytest.param(
            "Israel Israel PROPN 2 nsubj\n waited wait VERB 0 root VerbForm=Fin\n . . PUNCT 2 punct",
            """Germany Germany PROPN 2 nsubj\n condemned condemn VERB 0 root VerbForm=Fin
            Kosovo Kosovo PROPN 2 obj\n over over ADP 6 case\n its its PRON 6 nmod:poss Number=Sing
            attack attack NOUN 2 obl\n on on ADP 8 case\n Albania Albania PROPN 6 nmod""",
            {"Germany condemned Kosovo", "Kosovo attacked Albania"},
            id="its deed is the deed of whoever is blamed",
        ),
        pytest.param(
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            toured tour VERB 0 root VerbForm=Fin\n Kosovo Kosovo PROPN 3 obj\n . . PUNCT 3 punct""",
            """Emmanuel Emmanuel PROPN 3 nsubj B-PER\n Macron Macron PROPN 1 flat I-PER
            praised praise VERB 0 root VerbForm=Fin\n it it PRON 3 obj Number=Sing""",
            {"Edi_Rama visited Kosovo", "Emmanuel_Macron praised Kosovo"},
            id="the one thing named",
        ),
        pytest.param(
            """Edi Edi PROPN 3 nsubj B-PER\n Rama Rama PROPN 1 flat I-PER
            spoke speak VERB 0 root VerbForm=Fin\n . . PUNCT 3 punct""",
            """He he PRON 3 nsubj Number=Sing\n had have AUX 3 aux VerbForm=Fin
            praised praise VERB 7 ccomp VerbForm=Part\n Kosovo Kosovo PROPN 3 obj\n , , PUNCT 3 punct
            he he PRON 7 nsubj Number=Sing\n said say VERB 0 root VerbForm=Fin""",
            {"Edi_Rama praised Kosovo /Edi_Rama"},
            id="he said of himself",
        ),
    ],
)
def test_what_takes_up_several_or_one_of_several(first: str, second: str, expected: set[str]) -> None:
    assert claims("en", first, second) == expected


def test_the_two_in_albanian() -> None:
    first = """Emmanuel Emmanuel PROPN 3 nsubj B-PER Case=Nom
        Macron Macron PROPN 1 flat I-PER
        telefonoi telefonoj VERB 0 root VerbForm=Fin
        Edi Edi PROPN 3 obj B-PER Case=Acc
        Ramën Rama PROPN 4 flat I-PER Case=Acc
        . . PUNCT 3 punct"""
    second = """Të të DET 2 det
        dy dy NUM 5 nsubj
        do do PART 5 aux
        të të PART 5 mark
        takohen takohem VERB 0 root VerbForm=Fin"""
    assert "Emmanuel_Macron metWith Edi_Rama planned" in claims("sq", first, second)


KENYA = """Kenia Kenia PROPN 2 nsubj Case=Nom B-LOC
    protestoi protestoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
SHE_SENT = """Ajo ajo PRON 2 nsubj
    dërgoi dërgoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
    trupa trupë NOUN 2 obj Number=Plur
    në në ADP 5 case
    Somali Somali PROPN 2 obl B-LOC"""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(KENYA, SHE_SENT, {"Kenya deployedTroopsTo Somalia"}, id="a country is she"),
        pytest.param(KENYA, SHE_SENT.replace("Ajo ajo", "Ai ai"), set(), id="but this one is no he"),
        pytest.param(
            KENYA + "\n    Vjosës Vjosë PROPN 2 iobj Case=Dat B-PER\n    Osmani Osmani PROPN 3 flat I-PER",
            SHE_SENT,
            set(),
            id="nor where a woman is named",
        ),
    ],
)
def test_pronouns_of_countries(first: str, second: str, expected: set[str]) -> None:
    assert claims("sq", first, second) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            """Kievi Kiev PROPN 2 nsubj Case=Nom B-LOC
            shpreson shpresoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3|Tense=Pres
            që që SCONJ 7 mark
            Vilniusi Vilnius PROPN 7 nsubj Case=Nom B-LOC
            t' t' PART 7 mark
            i i PRON 7 expl
            japë jap VERB 2 ccomp VerbForm=Fin|Mood=Sub
            ndihmë ndihmë NOUN 7 obj Definite=Ind""",
            {"Lithuania gaveAidTo Ukraine hypothetical"},
            id="whom the clause above is about",
        ),
        pytest.param(
            """Izraeli Izrael PROPN 3 nsubj Case=Nom B-LOC
            e e PRON 3 expl
            sulmoi sulmoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
            Iranin Iran PROPN 3 obj Case=Acc B-LOC
            dhe dhe CCONJ 7 cc
            i i PRON 7 expl
            dha jap VERB 3 conj VerbForm=Fin|Number=Sing|Person=3
            ndihma ndihmë NOUN 7 obj Definite=Ind|Number=Plur""",
            {"Israel attacked Iran", "Israel gaveAidTo Iran"},
            id="the object before",
        ),
        pytest.param(
            """Izraeli Izrael PROPN 3 nsubj Case=Nom B-LOC
            e e PRON 3 expl
            sulmoi sulmoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
            Iranin Iran PROPN 3 obj Case=Acc B-LOC
            dhe dhe CCONJ 7 cc
            i i PRON 7 expl
            dha jap VERB 3 conj VerbForm=Fin|Number=Sing|Person=3
            ndihmat ndihmë NOUN 7 obj Definite=Def|Number=Plur""",
            {"Israel attacked Iran"},
            id="a clitic of plural objects",
        ),
    ],
)
def test_dative_clitics(rows: str, expected: set[str]) -> None:
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param(
            "Panariti Panarit NOUN 3 nsubj", {"Ardit_Panariti condemned Serbia"}, id="a surname tagged as a noun"
        ),
        pytest.param("Gjykata gjykatë NOUN 3 nsubj", set(), id="another noun"),
        pytest.param("panariti panarit NOUN 3 nsubj", set(), id="without a capital"),
    ],
)
def test_surnames_that_the_recogniser_missed(second: str, expected: set[str]) -> None:
    first = """Ardit Ardit PROPN 3 nsubj B-PER
        Panariti Panariti PROPN 1 flat I-PER
        doli dal VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""{second}
        e e PRON 3 expl
        kritikoi kritikoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        Serbinë Serbi PROPN 3 obj Case=Acc B-LOC"""
    assert claims("sq", first, rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            """Norvegjia Norvegji PROPN 2 nsubj Case=Nom B-LOC
            tha them VERB 0 root VerbForm=Fin|Number=Sing|Person=3
            se se SCONJ 6 mark
            Rusia Rusi PROPN 6 nsubj Case=Nom B-LOC
            e e PRON 6 expl
            kërcënoi kërcënoj VERB 2 ccomp VerbForm=Fin|Number=Sing|Person=3""",
            {"Russia threatened Norway /Norway"},
            id="whoever says it",
        ),
        pytest.param(
            """Norvegjia Norvegji PROPN 4 nsubj Case=Nom B-LOC
            i i PRON 4 expl
            Danimarkës Danimarkë PROPN 4 iobj Case=Dat B-LOC
            tha them VERB 0 root VerbForm=Fin|Number=Sing|Person=3
            se se SCONJ 8 mark
            Rusia Rusi PROPN 8 nsubj Case=Nom B-LOC
            e e PRON 8 expl
            kërcënoi kërcënoj VERB 4 ccomp VerbForm=Fin|Number=Sing|Person=3""",
            set(),
            id="or another country of the sentence",
        ),
    ],
)
def test_accusative_clitics_in_what_is_said(rows: str, expected: set[str]) -> None:
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("office", "name", "expected"),
    [
        pytest.param("drejtori drejtor", "Shoqata Shoqatë", True, id="its director"),
        pytest.param("avokati avokat", "Shoqata Shoqatë", False, id="perhaps her lawyer"),
        pytest.param("drejtori drejtor", "Komiteti Komitet", False, id="the body's name is masculine"),
    ],
)
def test_whose_head_somebody_is_without_a_word_for_its(office: str, name: str, expected: bool) -> None:
    rows = f"""{name} PROPN 5 nsubj Case=Nom|Definite=Def B-ORG
        e e DET 3 det I-ORG
        Gazetarëve Gazetar PROPN 1 nmod:poss Case=Gen I-ORG
        po po PART 5 mark
        pret pres VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        dhe dhe CCONJ 13 cc
        {office} NOUN 13 nsubj Case=Nom|Definite=Def
        i i DET 9 det
        saj saj PRON 7 det:poss Number=Sing
        , , PUNCT 11 punct
        Mark Mark PROPN 7 appos B-PER
        Kovaç Kovaç PROPN 11 flat I-PER
        hesht hesht VERB 5 conj VerbForm=Fin|Number=Sing|Person=3"""
    assert any(" leaderOf " in claim for claim in claims("sq", rows)) == expected


def test_the_country_is_another_one_than_does_it_to_it() -> None:
    first = """Malavi Malavi PROPN 2 nsubj Case=Nom B-LOC
        hesht hesht VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    second = """Zambia Zambi PROPN 3 nsubj Case=Nom B-LOC
        e e PRON 3 expl
        kërcënoi kërcënoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        vendin vend NOUN 3 obj Case=Acc|Definite=Def|Number=Sing"""
    assert claims("sq", first, second) == {"Zambia threatened Malawi"}
    assert claims("sq", first.replace("Malavi Malavi", "Zambia Zambi"), second) == set()


LONG_FULL = """{first} {first} PROPN 4 nsubj B-PER
    van van PROPN 1 flat I-PER
    Houten Houten PROPN 1 flat I-PER
    visited visit VERB 0 root VerbForm=Fin
    Kyiv Kyiv PROPN 4 obj B-LOC"""
LONG_SHORT = """{second} {second} PROPN 3 nsubj {tag}
    Houten Houten PROPN 1 flat {inner}
    praised praise VERB 0 root VerbForm=Fin
    Ukraine Ukraine PROPN 3 obj B-LOC"""


@pytest.mark.parametrize(
    ("first", "second", "kind", "who"),
    [
        pytest.param("Willem", "Van", "PER", "Willem_van_Houten", id="a surname with a particle"),
        pytest.param("Willem", "Van", "LOC", "Willem_van_Houten", id="taken for a place"),
        pytest.param("Willem", "De", "PER", "De_Houten", id="another surname"),
    ],
)
@pytest.mark.parametrize("turned", [False, True], ids=["full name first", "surname first"])
def test_a_surname_of_two_words_is_whose_full_name_ends_in_it(
    first: str, second: str, kind: str, who: str, turned: bool
) -> None:
    full, short = (
        LONG_FULL.format(first=first),
        LONG_SHORT.format(second=second, tag=f"B-{kind}", inner=f"I-{kind}"),
    )
    found = claims("en", *((short, full) if turned else (full, short)))
    assert found == {f"{first}_van_Houten visited Kyiv", f"{who} praised Ukraine"}


def test_a_surname_of_two_words_that_two_people_have_is_nobodys() -> None:
    full = [LONG_FULL.format(first=first) for first in ("Willem", "Anna")]
    found = claims("en", *full, LONG_SHORT.format(second="Van", tag="B-PER", inner="I-PER"))
    assert not any("praised" in each for each in found)


def test_who_begins_with_a_given_name_may_be_somebody_else() -> None:
    full = LONG_FULL.format(first="Mary").replace("van van", "Anna Anna")
    found = claims("en", full, LONG_SHORT.format(second="Anna", tag="B-PER", inner="I-PER"))
    assert "Anna_Houten praised Ukraine" in found


@pytest.mark.parametrize(
    ("surname", "relation", "who"),
    [
        pytest.param("Dushkun", "obj", "Besnik_Dushku", id="the object, tagged as a subject"),
        pytest.param("Beqajn", "obj", "Besnik_Beqaj", id="a surname in -j"),
        pytest.param("Kolgecin", "obj", "Besnik_Kolgeci", id="a surname in -i"),
        pytest.param("Marin", "nsubj", "Besnik_Marin", id="the subject keeps its name"),
    ],
)
def test_an_unknown_name_first_met_in_the_accusative_is_back_in_the_nominative(
    surname: str, relation: str, who: str
) -> None:
    rows = f"""Besnik Besnik PROPN 4 {relation} Case=Nom B-PER
        {surname} {surname} PROPN 1 flat Case=Nom I-PER
        e ai PRON 4 expl
        akuzoi akuzoj VERB 0 root VerbForm=Fin|Number=Sing
        {"Serbia" if relation == "obj" else "Serbinë"} Serbi PROPN 4 {"nsubj" if relation == "obj" else "obj"} B-LOC"""
    found = next(iter(read("sq", rows).claims))
    assert who in (found.subject.key, found.object.key)


def test_the_name_bears_the_ending_behind_a_bare_noun() -> None:
    rows = """Edi Edi PROPN 3 nsubj B-PER
        Rama Rama PROPN 1 flat I-PER
        propozoi propozoj VERB 0 root VerbForm=Fin|Number=Sing
        {noun} {lemma} NOUN 3 obj Case=Acc|Definite={definite}
        Kujtim Kujtim PROPN 4 flat Case=Nom B-PER
        {name} {name} PROPN 5 flat Case=Nom I-PER"""
    for noun, lemma, definite, name, label in (
        ("pasardhës", "pasardhës", "Ind", "Zogun", "Kujtim Zogu"),
        ("pasardhësin", "pasardhës", "Def", "Marin", "Kujtim Marin"),
    ):
        found = read("sq", rows.format(noun=noun, lemma=lemma, definite=definite, name=name))
        assert found.resolver.settled[0, 5].label == label


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        pytest.param("prime prime", {"Bora_Hoxha accused Amy_Hay"}, id="the same office"),
        pytest.param("deputy deputy", set(), id="another"),
        pytest.param("new new", set(), id="a new one"),
    ],
)
def test_a_title_of_two_words_far_below_its_holders_name(beside: str, expected: set[str]) -> None:
    """ "Prime Minister Amy Hay spoke. … Bora Hoxha accused the prime minister": the adjective is part of the title."""
    named = """Prime Prime PROPN 2 compound\n Minister Minister PROPN 3 nmod:desc\n Amy Amy PROPN 5 nsubj B-PER
        Hay Hay PROPN 3 flat I-PER\n spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    rain = "Rain rain NOUN 2 nsubj\n fell fall VERB 0 root VerbForm=Fin|Tense=Past"
    rows = f"""Bora Bora PROPN 3 nsubj B-PER\n Hoxha Hoxha PROPN 1 flat I-PER
        accused accuse VERB 0 root VerbForm=Fin|Tense=Past\n the the DET 6 det Definite=Def|PronType=Art
        {beside} ADJ 6 amod\n minister minister NOUN 3 obj Number=Sing"""
    found = claims("en", named, rain, rain, rain, rows)
    assert {claim for claim in found if "accused" in claim} == expected
