"""Who met whom, and when: meetings in relative clauses, lists, days to come; on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims

MET = """Merz Merz PROPN 2 nsubj Case=Nom|Number=Sing B-PER
    foli flas VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
    pas pas ADP 4 case
    takimit takim NOUN 2 obl Case=Abl|Number=Sing
    që që PRON 6 nsubj
    {verb} VERB 4 acl:relcl Number={number}|Person=3|Tense=Past|VerbForm=Fin
    me me ADP 8 case
    Ramën Rama PROPN 6 obl Case=Acc B-PER"""


@pytest.mark.parametrize(
    ("verb", "number", "expected"),
    [
        pytest.param("zhvilloi zhvilloj", "Sing", {"Friedrich_Merz metWith Edi_Rama"}, id="held"),
        pytest.param("pati kam", "Sing", {"Friedrich_Merz metWith Edi_Rama"}, id="had"),
        pytest.param("patën kam", "Plur", set(), id="others had"),
        pytest.param("vonoi vonoj", "Sing", set(), id="was late"),
    ],
)
def test_who_had_a_meeting_in_a_relative_clause(verb: str, number: str, expected: set[str]) -> None:
    assert claims("sq", MET.format(verb=verb, number=number)) == expected


LIST = """Agjenda agjendë NOUN 2 nsubj Case=Nom|Number=Sing
    parashikon parashikoj VERB 0 root Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    takimin takim NOUN 2 obj Case=Acc|Number=Sing
    mes mes ADP 5 case
    Ramës Rama PROPN 3 nmod Case=Abl B-PER
    dhe dhe CCONJ 7 cc
    Kurtit Kurti PROPN 5 conj Case=Abl B-PER
    , , PUNCT 11 punct
    si si ADV 11 cc
    dhe dhe CCONJ 9 fixed
    {noun} {above} {label}
    {link} 13 case
    Prill prill NOUN 11 nmod Case=Nom
    , , PUNCT 15 punct
    Bajram Bajram PROPN 13 appos B-PER
    Begaj Begaj PROPN 15 flat I-PER"""


def test_a_reception_is_no_member_of_a_list() -> None:
    rows = LIST.format(noun="pritjen pritje NOUN", above=2, label="conj", link="nga nga ADP")
    assert claims("sq", rows) == {"Edi_Rama metWith Albin_Kurti planned"}


def test_a_list_goes_on_behind_a_thing_with_its_place() -> None:
    rows = """Rama Rama PROPN 3 nsubj B-PER
        u u PRON 3 expl
        takua takoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Mid
        me me ADP 5 case
        kreun kreu NOUN 3 obl Case=Acc
        dhe dhe CCONJ 7 cc
        kompanitë kompani NOUN 5 conj Case=Acc|Number=Plur
        në në ADP 10 case
        këtë ky PRON 10 det
        fushë fushë NOUN 7 nmod Case=Acc
        +, , PUNCT 15 punct
        si si CCONJ 15 cc
        dhe dhe CCONJ 12 fixed
        me me ADP 12 fixed
        kryeministrin kryeministër NOUN 16 conj Case=Acc
        Yair Yair PROPN 5 conj B-PER
        Lapid Lapid PROPN 16 flat I-PER
        +, , PUNCT 19 punct
        Presidentin president NOUN 16 nmod:desc Case=Acc
        Isaac Isaac PROPN 16 flat B-PER
        Herzog Herzog PROPN 20 flat I-PER
        dhe dhe CCONJ 23 cc
        liderin lider NOUN 20 conj Case=Acc
        Benny Benny PROPN 23 flat B-PER
        Gantz Gantz PROPN 24 flat I-PER"""
    met = ("Yair_Lapid", "Isaac_Herzog", "Benny_Gantz")
    assert claims("sq", rows) == {f"Edi_Rama metWith {each}" for each in met}


DAY = """Rama Rama PROPN 2 nsubj Case=Nom B-PER
    {verb} VERB 0 root Number=Sing|Person=3|Tense={tense}|VerbForm=Fin
    {det} DET 4 det
    {day} NOUN 2 obl:tmod Case=Acc|Number={number}
    drejt drejt ADP 6 case
    Brukselit Bruksel PROPN 2 obl Case=Abl B-LOC"""


@pytest.mark.parametrize(
    ("verb", "tense", "det", "day", "number", "expected"),
    [
        ("udhëton udhëtoj", "Pres", "të i", "mërkurën mërkurë", "Sing", {"Edi_Rama visited Brussels planned"}),
        ("udhëtoi udhëtoj", "Past", "të i", "mërkurën mërkurë", "Sing", {"Edi_Rama visited Brussels"}),
        ("udhëton udhëtoj", "Pres", "çdo çdo", "mërkurë mërkurë", "Sing", {"Edi_Rama visited Brussels"}),
    ],
)
def test_a_day_to_come(verb: str, tense: str, det: str, day: str, number: str, expected: set[str]) -> None:
    rows = DAY.format(verb=verb, tense=tense, det=det, day=day, number=number)
    assert claims("sq", rows) == expected


JOINT = """Delegacionet delegacion NOUN 7 nsubj Case=Nom|Definite=Def|Number=Plur
    e i DET 3 det
    {first} PROPN 1 nmod:poss Case=Gen {tag}
    dhe dhe CCONJ 5 cc
    Izraelit Izrael PROPN 3 conj Case=Gen B-LOC
    po po PART 7 mark
    negociojnë negocioj VERB 0 root Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("first", "tag", "expected"),
    [
        ("Hamasit Hamas", "B-ORG", {"Hamas negotiatedWith Israel"}),
        ("Ramës Rama", "B-PER", set()),
    ],
)
def test_delegations_of_two(first: str, tag: str, expected: set[str]) -> None:
    assert claims("sq", JOINT.format(first=first, tag=tag)) == expected


def _who(third: str) -> str:
    return f"""Rama Rama PROPN 2 nsubj Case=Nom|Gender=Masc B-PER
        priti pres VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        Kurtin Kurti PROPN 2 obj Case=Acc|Gender=Masc B-PER
        , , PUNCT 7 punct
        i i DET 6 det:pron
        cili cili PRON 8 nsubj Case=Nom|Gender=Masc|Number=Sing
        e e PRON 8 obj Case=Acc|Number=Sing|Person=3
        akuzoi akuzoj VERB 3 acl:relcl Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        {third}"""


@pytest.mark.parametrize(
    ("third", "accused"),
    [
        pytest.param("ashpër ashpër ADV 8 advmod", {"Albin_Kurti accused Edi_Rama"}, id="him"),
        pytest.param("Begajn Begaj PROPN 8 obj Case=Acc B-PER", {"Albin_Kurti accused Bajram_Begaj"}, id="another"),
    ],
)
def test_whom_a_clitic_behind_who_means(third: str, accused: set[str]) -> None:
    assert {each for each in claims("sq", _who(third)) if " accused " in each} == accused


VISIT = """Roussel Roussel PROPN 3 nsubj Case=Nom B-PER
    e e PRON 3 expl Case=Acc
    vizitoi vizitoj VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
    Mornayn Mornayn PROPN 3 obj Case=Acc B-LOC
    në në ADP 6 case
    {where} NOUN 3 obl Case=Acc"""


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("qeli qeli", {"Roussel metWith Mornayn"}),
        ("mbrëmje mbrëmje", {"Roussel visited Mornayn"}),
    ],
)
def test_who_is_in_prison_is_no_place(where: str, expected: set[str]) -> None:
    assert claims("sq", VISIT.format(where=where)) == expected


LAWYER = """{noun} NOUN 6 nsubj Case=Nom|Definite=Def
    i i DET 3 det
    {name} PROPN 1 nmod:poss Case=Gen B-ORG
    , , PUNCT 5 punct
    Kola Kola PROPN 1 appos Case=Nom B-PER
    foli flas VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("noun", "name", "expected"),
    [
        pytest.param("Avokati avokat", "Alliut Alli", set(), id="a client"),
        pytest.param("Avokati avokat", "NATO-s NATO", {"Kola officialOf NATO"}, id="a body"),
        pytest.param("Analisti analist", "Alliut Alli", {"Kola officialOf Alliu"}, id="no lawyer"),
    ],
)
def test_whose_lawyer(noun: str, name: str, expected: set[str]) -> None:
    assert claims("sq", LAWYER.format(noun=noun, name=name)) == expected


OFFICES = """Kryeministri kryeministër NOUN 9 nsubj Case=Nom|Definite=Def|Number=Sing
    dhe dhe CCONJ 3 cc
    ministri ministër NOUN 1 conj Case=Nom|Definite=Def|Number=Sing
    i i DET 5 det
    Katarit Katar PROPN 1 nmod:poss Case=Gen B-LOC
    , , PUNCT 7 punct
    Ahmad Ahmad PROPN 1 appos Case=Nom B-PER
    Thani Thani PROPN 7 flat I-PER
    {verb} VERB 0 root Number={number}|Person=3|Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("verb", "number", "expected"),
    [
        ("foli flas", "Sing", {"Ahmad_Thani headOfGovernmentOf Qatar", "Ahmad_Thani ministerOf Qatar"}),
        ("folën flas", "Plur", {"Ahmad_Thani headOfGovernmentOf Qatar"}),
    ],
)
def test_who_has_two_offices(verb: str, number: str, expected: set[str]) -> None:
    assert claims("sq", OFFICES.format(verb=verb, number=number)) == expected


def test_supporters_are_no_apposition_to_where_they_are() -> None:
    rows = """Në në ADP 2 case
        Kamerun Kamerun PROPN 9 obl Case=Acc B-LOC
        , , PUNCT 2 punct
        mbështetësit mbështetës NOUN 9 nsubj Case=Nom|Definite=Def|Number=Plur
        e e DET 6 det
        Issa Issa PROPN 4 nmod:poss Case=Gen B-PER
        Tchoupo Tchoupo PROPN 6 flat I-PER
        , , PUNCT 4 punct
        folën flas VERB 0 root Number=Plur|Person=3|Tense=Past|VerbForm=Fin"""
    assert claims("sq", rows) == set()


def test_the_first_woman_in_a_post_has_it() -> None:
    rows = """Kryeministrja kryeministre NOUN 9 nsubj Case=Nom|Definite=Def
        italiane italian ADJ 1 amod
        Meloni Meloni PROPN 1 flat Case=Nom B-PER
        , , PUNCT 5 punct
        {noun} NOUN 1 appos Case=Nom|Definite=Def
        e e DET 7 det:adj
        {rest}
        , , PUNCT 5 punct
        foli flas VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin"""
    first = rows.format(noun="gruaja grua", rest="parë parë ADJ 5 amod")
    assert claims("sq", first) == {"Giorgia_Meloni headOfGovernmentOf Italy"}


TOWN_HALL = """{body} PROPN 4 {label} Case=Nom|Definite=Def
    e i DET 3 det
    {town} PROPN 1 nmod:poss Case=Gen {tag}
    ndihmoi ndihmoj VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
    , , PUNCT 6 punct
    tha them VERB 4 parataxis Number=Sing|Person=3|Tense=Past|VerbForm=Fin
    {title} NOUN 6 nsubj Case=Nom|Definite=Def|Number={number}
    Ilir Ilir PROPN 7 flat B-PER
    Kola Kola PROPN 8 flat I-PER
    {more}"""


@pytest.mark.parametrize(
    ("body", "label", "title", "number", "more", "expected"),
    [
        ("Komuna komunë", "nsubj", "kryetari kryetar", "Sing", "", {"Ilir_Kola mayorOf Prizren"}),
        ("Komuna komunë", "obl", "kryetari kryetar", "Sing", "", set()),
        ("Komuna komunë", "nsubj", "kryetarët kryetar", "Plur", "", set()),
        ("Komuna komunë", "nsubj", "ish-kryetari ish-kryetar", "Sing", "", set()),
        ("Komuna komunë", "nsubj", "drejtori drejtor", "Sing", "", set()),
        ("Lumturia lumturi", "nsubj", "kryetari kryetar", "Sing", "", set()),
        ("Komuna komunë", "nsubj", "kryetari kryetar", "Sing", "serb serb ADJ 7 amod", set()),
    ],
)
def test_whose_mayor_a_bare_title_means(
    body: str, label: str, title: str, number: str, more: str, expected: set[str]
) -> None:
    rows = TOWN_HALL.format(
        body=body, label=label, title=title, number=number, more=more, town="Prizrenit Prizren", tag="B-LOC"
    )
    assert {each for each in claims("sq", rows) if "Ilir_Kola" in each} == expected


@pytest.mark.parametrize(
    ("land", "expected"),
    [
        pytest.param("", {"Luan_Kodra leaderOf Democratic_Party_of_Albania"}, id="nobody else's"),
        pytest.param("Itali Itali PROPN 7 obl Case=Acc B-LOC", {"Luan_Kodra leaderOf Democratic_Party_of_Italy"}),
    ],
)
def test_a_party_of_a_name_that_several_have(land: str, expected: set[str]) -> None:
    rows = f"""Kreu kre NOUN 7 nsubj Case=Nom|Definite=Def
        i i DET 3 det
        PD-së PD PROPN 1 nmod:poss Case=Gen B-ORG
        , , PUNCT 5 punct
        Luan Luan PROPN 1 appos Case=Nom B-PER
        Kodra Kodra PROPN 5 flat I-PER
        foli flas VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        në në ADP 9 case
        {land or "studio studio NOUN 7 obl Case=Acc"}"""
    assert claims("sq", rows) == expected


NON_GRATA = """Kosova Kosovë PROPN 2 nsubj Case=Nom B-LOC
    shpalli shpall VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
    {thing} NOUN 2 obj Case=Acc
    non non ADP 5 case
    grata grata NOUN 3 nmod
    konsullin konsull NOUN {above} {label} Case=Acc|Definite=Def
    serb serb ADJ 6 amod"""


@pytest.mark.parametrize(("above", "label"), [(3, "appos"), (5, "nmod"), (2, "obj")])
def test_who_is_declared_unwelcome(above: int, label: str) -> None:
    rows = NON_GRATA.format(thing="persona person", above=above, label=label)
    assert claims("sq", rows) == {"Kosovo expelledDiplomatsOf Serbia"}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("zviceran zviceran", {"FIFA dismissed Reto_Baumann"}),
        ("ndihmoi ndihmoj", set()),
    ],
)
def test_an_adjective_between_title_and_name(word: str, expected: set[str]) -> None:
    rows = f"""FIFA FIFA PROPN 3 nsubj Case=Nom B-ORG
        e e PRON 3 expl Case=Acc
        shkarkoi shkarkoj VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        trajnerin trajner NOUN 3 obj Case=Acc|Definite=Def
        {word} VERB 3 xcomp
        Reto Reto PROPN 5 obj Case=Acc B-PER
        Baumann Baumann PROPN 6 flat I-PER"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("clitic", "expected"),
    [
        pytest.param("ta ta PRON 7 expl", {"NATO requestedFrom Serbia"}, id="of the call"),
        pytest.param("t'i i PRON 7 expl Case=Dat", set(), id="perhaps of what is asked"),
    ],
)
def test_whom_a_call_goes_to(clitic: str, expected: set[str]) -> None:
    rows = f"""NATO-ja NATO PROPN 3 nsubj Case=Nom B-ORG
        i i PRON 3 expl Case=Dat
        bëri bëj VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        thirrje thirrje NOUN 3 obj Case=Acc
        Serbisë Serbi PROPN 7 iobj Case=Dat B-LOC
        {clitic}
        lirojë liroj VERB 4 acl Mood=Sub|Number=Sing|Person=3|VerbForm=Fin
        policin polic NOUN 7 obj Case=Acc"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Macron Macron", {"Emmanuel_Macron hosted Edi_Rama"}, id="who does it"),
        pytest.param("Macronin Macron", {"Edi_Rama hosted Emmanuel_Macron"}, id="whom"),
    ],
)
def test_who_receives_whom_where(name: str, expected: set[str]) -> None:
    rows = f"""Rama Rama PROPN 2 nsubj Case=Nom B-PER
        shkoi shkoj VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        në në ADP 4 case
        Paris Paris PROPN 2 obl Case=Acc B-LOC
        , , PUNCT 8 punct
        ku ku ADV 8 advmod
        e e PRON 8 expl Case=Acc|Number=Sing|Person=3
        priti pres VERB 4 acl:relcl Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        {name} PROPN 8 obj Case=Acc B-PER"""
    assert {each for each in claims("sq", rows) if " hosted " in each} == expected


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        pytest.param("të të DET 4 det\nhënën hënë NOUN 2 obl:tmod", {"Albin_Kurti condemned Edi_Rama"}, id="him"),
        pytest.param("për për ADP 4 case\nplanin plan NOUN 2 obl Case=Acc", set(), id="or the plan"),
    ],
)
def test_what_else_a_clitic_may_mean(thing: str, expected: set[str]) -> None:
    rows = f"""Rama Rama PROPN 2 nsubj Case=Nom|Gender=Masc B-PER
        foli flas VERB 0 root Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        {thing}
        me me ADP 6 case
        Kurtin Kurti PROPN 2 obl Case=Acc|Gender=Masc B-PER
        , , PUNCT 11 punct
        i i DET 9 det:pron
        cili cili PRON 11 nsubj Case=Nom|Gender=Masc|Number=Sing
        e e PRON 11 obj Case=Acc|Number=Sing|Person=3
        kritikoi kritikoj VERB 6 acl:relcl Number=Sing|Person=3|Tense=Past|VerbForm=Fin"""
    assert {each for each in claims("sq", rows) if " condemned " in each} == expected
