"""Whose a bare title is by the countries, bodies and towns that its sentence names, and pronouns for offices."""

from __future__ import annotations

import pytest
from trees import claims

_OFFICES = ("headOfStateOf", "headOfGovernmentOf", "ministerOf", "leaderOf", "mayorOf")


def _held(language: str, rows: str) -> set[str]:
    found = claims(language, rows)
    return {each.replace("_(Person)", "") for each in found if each.split()[1] in _OFFICES}


def _while(subject: str, title: str, name: str = "Karel Rek") -> str:
    """ "SUBJECT lost votes, while TITLE NAME resigned nothing": in Albanian, "… humbi, ndërsa TITLE NAME foli"."""
    first, last = name.split()
    return f"""{subject}
        humbi humbas VERB 0 root Tense=Past|VerbForm=Fin
        +, , PUNCT 8 punct
        ndërsa ndërsa SCONJ 8 mark
        {title} NOUN 8 nsubj Case=Nom|Definite=Def|Number=Sing
        {first} {first} PROPN 5 flat B-PER
        {last} {last} PROPN 6 flat I-PER
        foli flas VERB 2 advcl Tense=Past|VerbForm=Fin"""


_LAND = "Sllovakia Sllovaki PROPN 2 nsubj Case=Nom B-LOC"
_FANS = "Tifozët tifoz NOUN 2 nsubj Case=Nom|Number=Plur"


@pytest.mark.parametrize(
    ("subject", "title", "expected"),
    [
        (_LAND, "kryeministri kryeministër", {"Karel_Rek headOfGovernmentOf Slovakia"}),
        (_LAND, "ministri ministër", {"Karel_Rek ministerOf Slovakia"}),
        (_LAND, "presidenti president", {"Karel_Rek headOfStateOf Slovakia"}),
        (_LAND, "trajneri trajner", set()),
        (_FANS, "ministri ministër", set()),
        ("NATO-ja NATO PROPN 2 nsubj Case=Nom B-ORG", "presidenti president", set()),
        ("Gdansku Gdansk PROPN 2 nsubj Case=Nom B-LOC", "presidenti president", set()),  # perhaps of the club
    ],
)
def test_a_bare_minister_is_of_the_only_country_that_the_sentence_is_about(
    subject: str, title: str, expected: set[str]
) -> None:
    assert _held("sq", _while(subject, title)) == expected


def _there(noun: str, title_role: str, verb: str) -> str:
    """ "In Slovakia NOUN VERB minister A": the title is the subject or not."""
    return f"""Në në ADP 2 case
        Sllovaki Sllovaki PROPN 4 obl Case=Acc B-LOC
        {noun}
        {verb} VERB 0 root Tense=Past|VerbForm=Fin
        ministrin ministër NOUN 4 {title_role} Case=Acc|Definite=Def|Number=Sing
        Karel Karel PROPN 5 flat B-PER
        Rek Rek PROPN 6 flat I-PER"""


_WORKERS = "punëtorët punëtor NOUN 4 nsubj Case=Nom|Number=Plur"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (_there(_WORKERS, "obj", "fishkëllyen fishkëllej"), {"Karel_Rek ministerOf Slovakia"}),
        (_there("dje dje ADV 4 advmod", "nsubj", "mbërriti mbërrij"), set()),  # who came there is a guest
    ],
)
def test_a_minister_whom_others_meet_in_a_country_is_its_own(rows: str, expected: set[str]) -> None:
    assert _held("sq", rows) == expected


def _gives(verb: str, negator: str, last: str) -> str:
    """ "Slovakia VERB Serbia, but Prime Minister A spoke"."""
    return f"""Sllovakia Sllovaki PROPN 3 nsubj Case=Nom B-LOC
        {negator}
        {verb} VERB 0 root Tense=Past|VerbForm=Fin
        Serbinë Serbi PROPN 3 obj Case=Acc B-LOC
        +, , PUNCT 9 punct
        sepse sepse SCONJ 9 mark
        kryeministri kryeministër NOUN 9 nsubj Case=Nom|Definite=Def|Number=Sing
        Karel Karel PROPN 7 flat B-PER
        {last} {last} VERB 3 advcl Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (_gives("njohu njoh", "nuk nuk PART 3 advmod", "hezitoi"), {"Karel headOfGovernmentOf Slovakia"}),
        (_gives("sulmoi sulmoj", "përsëri përsëri ADV 3 advmod", "hezitoi"), set()),  # the other's may tell that
    ],
)
def test_of_two_countries_the_one_that_does_nothing_to_the_other(rows: str, expected: set[str]) -> None:
    assert _held("sq", rows) == expected


def test_the_only_country_in_english() -> None:
    rows = """Slovakia Slovakia PROPN 2 nsubj B-LOC
        hesitated hesitate VERB 0 root Tense=Past|VerbForm=Fin
        because because SCONJ 7 mark
        Premier premier NOUN 5 {title}
        Karel Karel PROPN 7 nsubj B-PER
        Rek Rek PROPN 5 flat I-PER
        objected object VERB 2 advcl Tense=Past|VerbForm=Fin"""
    assert _held("en", rows.format(title="compound")) == {"Karel_Rek headOfGovernmentOf Slovakia"}
    assert _held("en", rows.replace("Premier premier", "Publisher publisher").format(title="compound")) == set()


_SHOPS = """{name} PROPN 2 nsubj Case=Nom {tag}
    mbylli mbyll VERB 0 root Tense=Past|VerbForm=Fin
    dyqanet dyqan NOUN 2 obj Case=Acc|Number=Plur
    +, , PUNCT 9 punct
    teksa teksa SCONJ 9 mark
    {title} NOUN 9 nsubj Case=Nom|Definite=Def|Number=Sing
    Karel Karel PROPN 6 flat B-PER
    Rek Rek PROPN 7 flat I-PER
    heshti hesht VERB 2 advcl Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("Amazon-i Amazon B-ORG", "drejtori drejtor", {"Karel_Rek leaderOf Amazon"}),
        ("Amazon-i Amazon B-ORG", "ministri ministër", set()),
        ("Amazon-i Amazon B-ORG", "tregtari tregtar", set()),
        ("NATO-ja NATO B-ORG", "drejtori drejtor", set()),  # an alliance has no director
    ],
)
def test_a_bare_director_is_that_of_the_only_body(name: str, title: str, expected: set[str]) -> None:
    form, lemma, tag = name.split()
    assert _held("sq", _SHOPS.format(name=f"{form} {lemma}", tag=tag, title=title)) == expected


def _and_that_of(noun: str, pronoun: str = "ai ai PRON") -> str:
    """ "NOUN of Prizren, A B, and that of Gjakova, C D, met"."""
    return f"""{noun} NOUN 14 nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        Prizrenit Prizren PROPN 1 nmod:poss Case=Gen B-LOC
        +, , PUNCT 5 punct
        Agron Agron PROPN 1 appos Case=Nom B-PER
        Berisha Berisha PROPN 5 flat I-PER
        +, , PUNCT 5 punct
        dhe dhe CCONJ 9 cc
        {pronoun} 1 conj Case=Nom|Number=Sing
        i i DET 11 det
        Gjakovës Gjakovë PROPN 9 nmod:poss Case=Gen B-LOC
        +, , PUNCT 13 punct
        Blerim Blerim PROPN 9 conj Case=Nom B-PER
        folën flas VERB 0 root Tense=Past|VerbForm=Fin|Number=Plur"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (_and_that_of("kryebashkiaku kryebashkiak"), {"Agron_Berisha mayorOf Prizren", "Blerim mayorOf Gjakova"}),
        (_and_that_of("kryebashkiaku kryebashkiak", "djali djalë NOUN"), {"Agron_Berisha mayorOf Prizren"}),
        (_and_that_of("poeti poet"), set()),
    ],
)
def test_a_pronoun_for_the_office_before(rows: str, expected: set[str]) -> None:
    assert _held("sq", rows) == expected


_SUCCESSOR = """Agron Agron PROPN 11 nsubj Case=Nom B-PER
    Berisha Berisha PROPN 1 flat I-PER
    +, , PUNCT 4 punct
    {noun} NOUN 1 appos Case=Nom|Definite=Def|Number=Sing
    i i DET 6 det
    Blerimit Blerim PROPN 4 nmod:poss Case=Gen B-PER
    në në ADP 8 case
    krye krye NOUN 4 nmod Case=Acc
    të të DET 10 det
    UNICEF-it UNICEF PROPN 8 nmod:poss Case=Gen B-ORG
    foli flas VERB 0 root Tense=Past|VerbForm=Fin"""
_TENURE = """{time} NOUN 9 nsubj Case=Nom|Definite=Def|Number=Sing
    i i DET 3 det
    Agronit Agron PROPN 1 nmod:poss Case=Gen B-PER
    në në ADP 5 case
    krye krye NOUN 1 nmod Case=Acc
    të të DET 7 det
    UNICEF-it UNICEF PROPN 5 nmod:poss Case=Gen B-ORG
    +, , PUNCT 9 punct
    kaloi kaloj VERB 0 root Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (_SUCCESSOR.format(noun="pasuesi pasues"), {"Agron_Berisha leaderOf UNICEF"}),
        (_SUCCESSOR.format(noun="kritiku kritik"), set()),
        (_TENURE.format(time="muaji muaj"), {"Agron leaderOf UNICEF"}),
        (_TENURE.format(time="rivali rival"), set()),
    ],
)
def test_who_is_at_the_head_by_the_noun_above(rows: str, expected: set[str]) -> None:
    assert _held("sq", rows) == expected


_EMBASSY = """Franca Francë PROPN 2 nsubj Case=Nom B-LOC
    mbylli mbyll VERB 0 root Tense=Past|VerbForm=Fin
    {noun} NOUN 2 obj Case=Acc|Definite=Def|Number=Sing
    serbe serb ADJ 3 amod
    +, , PUNCT 10 punct
    prandaj prandaj ADV 10 advmod
    ambasadori ambasador NOUN 10 nsubj Case=Nom|Definite=Def|Number=Sing
    Karel Karel PROPN 7 flat B-PER
    Rek Rek PROPN 8 flat I-PER
    iku iki VERB 2 parataxis Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("ambasadën ambasadë", {"Karel_Rek ambassadorOf Serbia"}), ("kishën kishë", set())],
)
def test_a_bare_ambassador_is_of_the_embassy_told_of(noun: str, expected: set[str]) -> None:
    found = {each.replace("_(Person)", "") for each in claims("sq", _EMBASSY.format(noun=noun))}
    assert {each for each in found if "ambassadorOf" in each} == expected


_TOWN = """Rruga rrugë NOUN 4 nsubj Case=Nom|Definite=Def|Number=Sing
    e e DET 3 det
    {town} PROPN 1 nmod:poss Case=Gen B-LOC
    mbetet mbetem VERB 0 root VerbForm=Fin|Tense=Pres
    në në ADP 6 case
    Bruksel Bruksel PROPN 4 obl Case=Acc B-LOC
    +, , PUNCT 8 punct
    tha them VERB 4 parataxis Tense=Past|VerbForm=Fin
    {title} NOUN 8 nsubj Case=Nom|Definite=Def|Number=Sing
    i i DET 11 det
    komunës komunë NOUN 9 nmod:poss Case=Gen
    +, , PUNCT 13 punct
    Karel Karel PROPN 9 appos Case=Nom B-PER
    Rek Rek PROPN 13 flat I-PER"""


@pytest.mark.parametrize(
    ("town", "title", "expected"),
    [
        ("Gjakovës Gjakovë", "kryetari kryetar", {"Karel_Rek mayorOf Gjakova"}),
        ("Gjakovës Gjakovë", "mësuesi mësues", set()),
        ("Tiranës Tiranë", "kryetari kryetar", set()),  # a capital may stand for the government
    ],
)
def test_a_bare_mayor_is_of_the_only_town_before(town: str, title: str, expected: set[str]) -> None:
    assert _held("sq", _TOWN.format(town=town, title=title)) == expected


_POST = """Qeveria qeveri NOUN 3 nsubj Case=Nom|Definite=Def|Number=Sing
    e e PRON 3 expl
    {verb} VERB 0 root Tense=Past|VerbForm=Fin
    Agronin Agron PROPN 3 obj Case=Acc B-PER
    në në ADP 6 case
    {post} NOUN 3 obl Case=Acc|Definite=Def|Number=Sing
    e e DET 8 det
    drejtorit drejtor NOUN 6 nmod:poss Case=Gen|Definite=Def
    të të DET 10 det
    Frontex-it Frontex PROPN 8 nmod:poss Case=Gen B-ORG"""


@pytest.mark.parametrize(
    ("verb", "post", "expected"),
    [
        ("ngriti ngre", "detyrën detyrë", {"Agron leaderOf Frontex"}),
        ("ngriti ngre", "shtëpinë shtëpi", set()),
        ("kritikoi kritikoj", "detyrën detyrë", set()),
    ],
)
def test_who_is_given_the_post_of_a_title(verb: str, post: str, expected: set[str]) -> None:
    assert _held("sq", _POST.format(verb=verb, post=post)) == expected


def test_an_unlisted_party_behind_a_name_is_theirs() -> None:
    rows = """Ana Ana PROPN 6 nsubj Case=Nom B-PER
        Prifti Prifti PROPN 1 flat I-PER
        {article} {article} DET 4 det
        Partisë Parti PROPN 1 nmod:poss Case=Gen B-ORG
        Progresive progresiv PROPN 4 flat Case=Gen I-ORG
        foli flas VERB 0 root Tense=Past|VerbForm=Fin"""
    found = {each.replace("_(Person)", "") for each in claims("sq", rows.format(article="e"))}
    assert any(each.startswith("Ana_Prifti memberOf") for each in found)
    assert not any("memberOf" in each for each in claims("sq", rows.format(article="të")))  # somebody else's


_FELLOW = """{title} NOUN 7 nsubj Case=Nom|Definite=Def|Number=Sing
    i i DET 3 det
    NATO-s NATO PROPN 1 nmod:poss Case=Gen B-ORG
    +, , PUNCT 5 punct
    Agron Agron PROPN 1 appos Case=Nom B-PER
    Berisha Berisha PROPN 5 flat I-PER
    takoi takoj VERB 0 root Tense=Past|VerbForm=Fin
    homologun homolog NOUN 7 obj Case=Acc|Definite=Def|Number=Sing
    grek grek ADJ 8 amod
    +, , PUNCT 11 punct
    Stelio Stelio PROPN 8 appos Case=Acc B-PER
    Maran Maran PROPN 11 flat I-PER"""


@pytest.mark.parametrize(
    ("title", "expected"),
    [("zëdhënësi zëdhënës", {"Stelio_Maran officialOf Greece"}), ("mbështetësi mbështetës", set())],
)
def test_the_counterpart_of_a_bodys_official_is_an_official(title: str, expected: set[str]) -> None:
    found = {each.replace("_(Person)", "") for each in claims("sq", _FELLOW.format(title=title))}
    assert {each for each in found if each.startswith("Stelio_Maran officialOf")} == expected


_HEIR = """Agron Agron PROPN 6 nsubj Case=Nom B-PER
    +, , PUNCT 3 punct
    {noun} NOUN 1 appos Case=Nom|Definite=Def|Number=Sing
    i i DET 5 det
    {name} 3 nmod:poss Case=Gen B-LOC
    {rest}
    foli flas VERB 0 root Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("noun", "name", "expected"),
    [
        ("pasuesi pasues", ("Pol Pol PROPN", "Marionit Marion"), {"Agron succeeded Pol_Marion"}),
        ("banori banor", ("Pol Pol PROPN", "Marionit Marion"), set()),
        ("pasuesi pasues", ("Këshillit Këshill PROPN", "Kombëtar kombëtar"), set()),
    ],
)
def test_whom_somebody_succeeds_is_a_person(noun: str, name: tuple[str, str], expected: set[str]) -> None:
    rows = _HEIR.format(noun=noun, name=name[0], rest=f"{name[1]} PROPN 5 flat Case=Gen I-LOC").replace(
        "Agron Agron PROPN 6", "Agron Agron PROPN 7"
    )
    found = {each.replace("_(Person)", "") for each in claims("sq", rows)}
    assert {each for each in found if "succeeded" in each} == expected


def test_a_minister_with_a_native_name_may_be_the_readers_own() -> None:
    rows = _while(_LAND, "ministri ministër", "Petrit Gashi")
    assert _held("sq", rows) == set()
    assert _held("sq", rows.replace("Sllovakia Sllovaki", "Kosova Kosovë")) == {"Petrit_Gashi ministerOf Kosovo"}


def test_no_country_writes_to_its_own_president() -> None:
    rows = """Paris Paris PROPN 2 nsubj B-LOC
        wrote write VERB 0 root Tense=Past|VerbForm=Fin
        {to} {to} ADP 4 case
        President president NOUN 5 compound
        Karel Karel PROPN 2 obl B-PER
        Rek Rek PROPN 5 flat I-PER"""
    assert _held("en", rows.format(to="to")) == set()
    assert _held("en", rows.format(to="under")) == {"Karel_Rek headOfStateOf France"}


_ALONE = """{first} PROPN 2 nsubj B-LOC
    hesitated hesitate VERB 0 root Tense=Past|VerbForm=Fin
    +, , PUNCT 6 punct
    {mark} {mark} SCONJ 6 mark
    {second} PROPN 6 nsubj B-LOC
    hoped hope VERB 2 advcl Tense=Past|VerbForm=Fin
    +, , PUNCT 10 punct
    and and CCONJ 11 cc
    Premier premier NOUN 10 compound
    Karel Karel PROPN 11 nsubj B-PER
    objected object VERB 2 conj Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Slovakia Slovakia", "Bratislava Bratislava", {"Karel headOfGovernmentOf Slovakia"}),
        ("Slovakia Slovakia", "Hungary Hungary", set()),  # which acts as well
        ("Anna Anna", "Slovakia Slovakia", {"Karel headOfGovernmentOf Slovakia"}),
    ],
)
def test_of_two_countries_that_act_a_premier_may_be_either_ones(first: str, second: str, expected: set[str]) -> None:
    assert _held("en", _ALONE.format(first=first, mark="as", second=second)) == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("denied deny", set()), ("said say", {"Karel_Rek ministerOf Slovakia"})]
)
def test_who_did_what_a_country_denies_may_be_the_others(verb: str, expected: set[str]) -> None:
    rows = f"""Slovakia Slovakia PROPN 2 nsubj B-LOC
        {verb} VERB 0 root Tense=Past|VerbForm=Fin
        it it PRON 4 nsubj
        owed owe VERB 2 ccomp Tense=Past|VerbForm=Fin
        Serbia Serbia PROPN 4 iobj B-LOC
        the the DET 7 det
        gas gas NOUN 4 obj
        that that PRON 12 obj
        Energy energy NOUN 10 compound
        Minister minister NOUN 11 compound
        Karel Karel PROPN 13 nsubj B-PER
        Rek Rek PROPN 11 flat I-PER
        sold sell VERB 7 acl:relcl Tense=Past|VerbForm=Fin"""
    assert _held("en", rows) == expected


_MEANWHILE = """{land} 3 {part}
    {noun} 3 nsubj
    hesitated hesitate VERB 0 root Tense=Past|VerbForm=Fin
    +, , PUNCT 12 punct
    but but CCONJ 12 cc
    Karel Karel PROPN 12 nsubj B-PER
    Rek Rek PROPN 6 flat I-PER
    +, , PUNCT 11 punct
    {det} {det} DET 11 det Definite={definite}
    oil oil NOUN 11 compound
    {title} NOUN 6 appos Number=Sing
    agreed agree VERB 3 conj Tense=Past|VerbForm=Fin"""


@pytest.mark.parametrize(
    ("det", "definite", "title", "expected"),
    [
        ("the", "Def", "minister minister", {"Karel_Rek ministerOf Slovakia"}),
        ("a", "Ind", "minister minister", set()),
        ("the", "Def", "trader trader", set()),
    ],
)
def test_a_title_behind_the_name(det: str, definite: str, title: str, expected: set[str]) -> None:
    rows = _MEANWHILE.replace(
        "{land} 3 {part}\n    {noun} 3 nsubj", "Slovakia Slovakia PROPN 3 nsubj B-LOC\n    still still ADV 3 advmod"
    )
    assert _held("en", rows.format(det=det, definite=definite, title=title)) == expected


_SET = """In in ADP 2 case
    {place} PROPN 8 obl B-LOC
    +, , PUNCT 2 punct
    Finance finance NOUN 5 compound
    {title} NOUN 6 compound
    Karel Karel PROPN 8 {part} B-PER
    Rek Rek PROPN 6 flat I-PER
    promised promise VERB 0 root Tense=Past|VerbForm=Fin
    {last}"""


@pytest.mark.parametrize(
    ("place", "title", "last", "expected"),
    [
        ("Slovakia Slovakia", "Minister minister", "cuts cut NOUN 8 obj", {"Karel_Rek ministerOf Slovakia"}),
        ("Slovakia Slovakia", "Trader trader", "cuts cut NOUN 8 obj", set()),
        ("Slovakia Slovakia", "Minister minister", "Slovaks Slovak PROPN 8 obj B-MISC", set()),  # perhaps a guest
        ("Brussels Brussels", "Minister minister", "cuts cut NOUN 8 obj", set()),
    ],
)
def test_where_a_sentence_is_set(place: str, title: str, last: str, expected: set[str]) -> None:
    assert _held("en", _SET.format(place=place, title=title, part="nsubj", last=last)) == expected


_ITS = """{name}
    mbyll mbyll VERB 0 root Tense=Pres|VerbForm=Fin
    dyqane dyqan NOUN 2 obj Case=Acc|Number=Plur
    +, , PUNCT 5 punct
    tha them VERB 2 parataxis Tense=Past|VerbForm=Fin
    {title} NOUN 5 {part} Case=Nom|Definite=Def|Number=Sing
    i i DET 8 det
    saj saj PRON 6 det:poss
    +, , PUNCT 10 punct
    Karel Karel PROPN 6 appos Case=Nom B-PER
    Rek Rek PROPN 10 flat I-PER"""


@pytest.mark.parametrize(
    ("name", "title", "part", "expected"),
    [
        ("Amazon-i Amazon PROPN 2 nsubj Case=Nom B-ORG", "drejtori drejtor", "nsubj", {"Karel_Rek leaderOf Amazon"}),
        ("Amazon-i Amazon PROPN 2 nsubj Case=Nom B-ORG", "vëllai vëlla", "nsubj", set()),
        ("Amazon-i Amazon PROPN 2 obl Case=Nom B-ORG", "drejtori drejtor", "obl", set()),  # of whoever complained
        ("Ana Ana PROPN 2 nsubj Case=Nom B-PER", "drejtori drejtor", "nsubj", set()),
    ],
)
def test_whose_head_speaks_in_a_language_without_its(name: str, title: str, part: str, expected: set[str]) -> None:
    assert _held("sq", _ITS.format(name=name, title=title, part=part)) == expected
