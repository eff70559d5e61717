"""Whose minister, prime minister or parliament it is where the title does not say so: by the list it stands in, by
whom it is said beside, by what the text is about."""

from __future__ import annotations

import pytest
from trees import claims

_OFFICES = ("headOfStateOf", "headOfGovernmentOf", "ministerOf", "officialOf", "leaderOf", "ambassadorOf", "memberOf")


def _offices(found: set[str]) -> set[str]:
    """Of some claims those that say who holds an office."""
    return {each for each in found if each.split()[1] in _OFFICES}


def _list(verb: str, case: str, second: str) -> str:
    """ "VERB … the president of Montenegro, A, SECOND B C and D"."""
    return f"""Agimi Agim PROPN 3 nsubj Case=Nom B-PER
        {verb}
        {case} {case} ADP 5 case
        presidentin president NOUN 3 obl Case=Acc|Definite=Def|Number=Sing
        e e DET 7 det
        Malit Mal PROPN 5 nmod:poss Case=Gen B-LOC
        të të DET 9 det
        Zi Zi PROPN 7 nmod:poss Case=Gen I-LOC
        +, , PUNCT 11 punct
        Arben Arben PROPN 5 appos Case=Nom B-PER
        Priftin Prifti PROPN 11 flat Case=Acc I-PER
        +, , PUNCT 14 punct
        {second}
        Besnik Besnik PROPN 14 flat Case=Nom B-PER
        Marku Marku PROPN {{name}} flat Case=Acc I-PER
        dhe dhe CCONJ {{last}} cc
        Petritin Petrit PROPN 5 conj Case=Acc B-PER"""


_MET = "u u AUX 3 aux\n        takua takoj VERB 0 root Tense=Past|VerbForm=Fin"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("zëvendëskryeministrin zëvendëskryeministër", {"Besnik_Marku ministerOf Montenegro"}, id="deputy"),
        pytest.param("kryeministrin kryeministër", {"Besnik_Marku headOfGovernmentOf Montenegro"}, id="prime minister"),
        pytest.param("sipërmarrësin sipërmarrës", set(), id="no office"),
    ],
)
def test_a_title_in_a_list_is_of_the_country_of_the_office_before(title: str, expected: set[str]) -> None:
    second = f"{title} NOUN 5 conj Case=Acc|Definite=Def|Number=Sing"
    rows = _list(_MET, "me", second).format(name=15, last=18)
    assert _offices(claims("sq", rows)) == {"Arben_Prifti headOfStateOf Montenegro", *expected}


@pytest.mark.parametrize(
    ("land", "expected"),
    [
        pytest.param("Malit Mal PROPN 5 nmod:poss", "Parliament_of_Montenegro", id="the country of the list"),
        pytest.param("Klubit Klub PROPN 5 nmod:poss", "Assembly_of_Albania", id="the one the text is about"),
    ],
)
def test_the_parliament_of_a_list_is_of_its_country(land: str, expected: str) -> None:
    about = """Shqipëria Shqipëri PROPN 2 nsubj B-LOC
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    second = """kryetarin kryetar NOUN 5 conj Case=Acc|Definite=Def|Number=Sing
        e e DET 16 det
        Kuvendit Kuvend PROPN 14 nmod:poss Case=Gen B-ORG
        +, , PUNCT 18 punct"""
    rows = _list(_MET, "me", second).format(name=18, last=21).replace("Besnik PROPN 14 flat", "Besnik PROPN 14 appos")
    rows = rows.replace("Malit Mal PROPN 5 nmod:poss Case=Gen B-LOC", f"{land} Case=Gen B-LOC")
    found = {each for each in claims("sq", about, rows) if each.split()[1] == "officialOf"}
    assert found == {f"Besnik_Marku officialOf {expected}"}


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("vizitoi vizitoj", set(), id="a guest is no minister of the host"),
        pytest.param("lavdëroi lavdëroj", {"Agim_Gashi ministerOf France"}, id="the only government talked of"),
    ],
)
def test_a_guest_is_no_minister_of_the_host(verb: str, expected: set[str]) -> None:
    about = """Presidenti president NOUN 5 nsubj Definite=Def|Number=Sing
        i i DET 3 det
        Francës Francë PROPN 1 nmod:poss Case=Gen B-LOC
        Emmanuel Emmanuel PROPN 1 flat B-PER
        foli flas VERB 0 root VerbForm=Fin"""
    rows = f"""Ministri ministër NOUN 4 nsubj Definite=Def|Number=Sing
        Agim Agim PROPN 1 flat B-PER
        Gashi Gashi PROPN 2 flat I-PER
        {verb} VERB 0 root VerbForm=Fin|Tense=Past
        Francën Francë PROPN 4 obj Case=Acc B-LOC"""
    assert {each for each in _offices(claims("sq", about, rows)) if "minister" in each} == expected


@pytest.mark.parametrize(
    ("who", "office", "expected"),
    [
        pytest.param("Ministri ministër", "i", {"Besnik_Marku ministerOf Poland"}, id="of a minister"),
        pytest.param("Shitësi shitës", "i", set(), id="of somebody without an office"),
    ],
)
def test_a_colleague_of_a_minister_has_the_same_office(who: str, office: str, expected: set[str]) -> None:
    rows = f"""{who} NOUN 7 nsubj Definite=Def|Number=Sing
        {office} {office} DET 3 det
        Shqipërisë Shqipëri PROPN 1 nmod:poss Case=Gen B-LOC
        Agim Agim PROPN 1 flat B-PER
        Gashi Gashi PROPN 4 flat I-PER
        u u AUX 7 aux
        takua takoj VERB 0 root VerbForm=Fin|Tense=Past
        me me ADP 9 case
        kolegun koleg NOUN 7 obl Case=Acc|Definite=Def|Number=Sing
        e e DET 11 det
        tij tij PRON 9 det:poss
        nga nga ADP 13 case
        Polonia Poloni PROPN 7 obl:agent Case=Nom B-LOC
        +, , PUNCT 15 punct
        Besnik Besnik PROPN 13 appos B-PER
        Marku Marku PROPN 15 flat I-PER"""
    found = claims("sq", rows)
    assert {each for each in _offices(found) if "Besnik" in each} == expected
    assert not {each for each in found if each.startswith("Poland")}


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("Një një", {"Andrit_Hoxha leaderOf Lidhja_Adria"}, id="of whoever has a spokesman"),
        pytest.param("Vetë vetë", set(), id="of this one or of the other"),
    ],
)
def test_what_else_is_said_behind_somebody_with_a_spokesman(first: str, expected: set[str]) -> None:
    rows = f"""{first} DET 2 det
        këshilltar këshilltar NOUN 12 nsubj Case=Nom|Definite=Ind|Number=Sing
        i i DET 4 det
        Andrit Andrit PROPN 2 nmod:poss B-PER
        Hoxhës Hoxhë PROPN 4 flat Case=Gen I-PER
        +, , PUNCT 7 punct
        kryetar kryetar NOUN 2 appos Case=Nom|Definite=Ind|Number=Sing
        i i DET 9 det
        Lidhjes Lidhje PROPN 7 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-ORG
        Adria Adria PROPN 9 flat I-ORG
        +, , PUNCT 2 punct
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("upos", "agent", "expected"),
    [
        pytest.param("ADJ", "nga nga", {"Besnik_Marku leaderOf CDU"}, id="a participle"),
        pytest.param("ADJ", "me me", set(), id="no agent"),
    ],
)
def test_a_party_led_by_somebody(upos: str, agent: str, expected: set[str]) -> None:
    rows = f"""Edhe edhe ADV 2 advmod
        CDU CDU PROPN 13 nsubj Case=Nom|Number=Sing B-ORG
        ( ( PUNCT 4 punct
        +LAD LAD PROPN 2 appos B-ORG
        +) ) PUNCT 4 punct
        +, , PUNCT 7 punct
        parti parti NOUN 2 appos Case=Nom|Definite=Ind|Gender=Fem|Number=Sing
        e e DET 9 det:adj
        udhëhequr udhëhequr {upos} 7 acl
        {agent} ADP 11 case
        Besnik Besnik PROPN 9 obl:agent B-PER
        Marku Marku PROPN 11 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        pytest.param("do do PART 7 mark", "Arben_Hoti organised Takim planned", id="to come"),
        pytest.param("tani tani ADV 7 advmod", "Arben_Hoti organised Takim", id="now"),
    ],
)
def test_talks_to_come_are_mediated_later(marks: str, expected: str) -> None:
    rows = f"""Bisedimet bisedime NOUN 11 nsubj Case=Nom|Definite=Def|Number=Plur
        mes mes ADP 3 case
        Serbisë Serbi PROPN 1 nmod B-LOC
        dhe dhe CCONJ 5 cc
        Kosovës Kosovë PROPN 3 conj B-LOC
        të të DET 7 det
        ndërmjetësuara ndërmjetësoj VERB 1 acl VerbForm=Part
        nga nga ADP 9 case
        Franca Francë PROPN 7 obl:agent B-LOC
        {marks.replace(" 7 ", " 11 ")}
        vijojnë vijoj VERB 0 root VerbForm=Fin|Tense=Pres"""
    found = {each for each in claims("sq", rows) if "mediated" in each}
    ending = " planned" if expected.endswith("planned") else ""
    assert found == {f"France mediatedBetween {land}{ending}" for land in ("Serbia", "Kosovo")}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("dërguari dërguar", {"Andrit_Prifti officialOf European_Union"}, id="an envoy"),
        pytest.param("afati afat", set(), id="a thing"),
    ],
)
def test_whose_envoy_it_is_stands_behind_the_adjective(title: str, expected: set[str]) -> None:
    rows = f"""I i DET 2 det
        {title} NOUN 13 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 4 det:adj
        posaçëm posaçëm ADJ 2 amod
        i i DET 6 det
        BE-së BE PROPN 4 iobj Case=Dat B-ORG
        për për ADP 8 case
        dialogun dialog NOUN 4 obl Case=Acc
        +, , PUNCT 10 punct
        Andrit Andrit PROPN 8 appos B-PER
        Prifti Prifti PROPN 10 flat I-PER
        +, , PUNCT 2 punct
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        pytest.param("tij tij PRON 8 det:poss", {"Besnik_Marku ministerOf India"}, id="behind a possessive"),
        pytest.param("mik mik NOUN 8 nmod", set(), id="behind another noun"),
    ],
)
def test_a_nationality_behind_a_possessive_is_the_nouns(owner: str, expected: set[str]) -> None:
    rows = f"""Ministri ministër NOUN 6 nsubj Definite=Def|Number=Sing
        britanik britanik ADJ 1 amod
        Agim Agim PROPN 1 flat B-PER
        Gashi Gashi PROPN 3 flat I-PER
        u u AUX 6 aux
        takua takoj VERB 0 root VerbForm=Fin|Tense=Past
        me me ADP 8 case
        homologun homolog NOUN 6 obl Case=Acc|Definite=Def|Number=Sing
        e e DET 10 det
        {owner}
        indian indian ADJ 10 amod
        +, , PUNCT 13 punct
        Besnik Besnik PROPN 8 appos B-PER
        Marku Marku PROPN 13 flat I-PER"""
    assert {each for each in _offices(claims("sq", rows)) if "Besnik" in each} == expected


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [
        pytest.param("evropiane evropian", {"Andrit_Prifti officialOf European_Union"}, id="of the Union"),
        pytest.param("bujqësore bujqësor", set(), id="of nobody"),
    ],
)
def test_the_head_of_european_diplomacy(adjective: str, expected: set[str]) -> None:
    rows = f"""Kreu krye NOUN 7 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 3 det
        diplomacisë diplomaci NOUN 1 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing
        {adjective} ADJ 3 amod
        Andrit Andrit PROPN 1 flat B-PER
        Prifti Prifti PROPN 5 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("kryetar kryetar", {"Andrit_Prifti leaderOf CDU"}, id="its head"),
        pytest.param("ish-kryetar ish-kryetar", set(), id="its former head"),
    ],
)
def test_what_somebody_does_as_head(title: str, expected: set[str]) -> None:
    rows = f"""Si si ADP 2 case
        {title} NOUN 8 obl Definite=Ind|Number=Sing
        i i DET 4 det
        CDU-së CDU PROPN 2 nmod:poss Case=Gen B-ORG
        +, , PUNCT 2 punct
        Andrit Andrit PROPN 8 nsubj B-PER
        Prifti Prifti PROPN 6 flat I-PER
        beson besoj VERB 0 root Mood=Ind|Number=Sing|Person=3|VerbForm=Fin|Tense=Pres
        vendin vend NOUN 8 obj Case=Acc"""
    assert _offices(claims("sq", rows)) == expected


def _told(deed: str, done_to: str, title: str) -> str:
    """ "Greece DEED DONE_TO, said TITLE A"."""
    return f"""Greqia Greqi PROPN 2 nsubj B-LOC
        {deed} VERB 0 root
        {done_to}
        +, , PUNCT 5 punct
        tha them VERB 2 parataxis Tense=Past|VerbForm=Fin
        {title} NOUN 5 nsubj Definite=Def|Number=Sing
        Stelio Stelio PROPN 6 flat B-PER
        Maran Maran PROPN 7 flat I-PER"""


_FORCES = "trupat trupë NOUN 2 obj"
_STRUCK = "Turqinë Turqi PROPN 2 obj B-LOC"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (_told("tërhoqi tërheq", _FORCES, "ministri ministër"), {"Stelio_Maran ministerOf Greece"}),
        (_told("tërhoqi tërheq", _FORCES, "ambasadori ambasador"), {"Stelio_Maran ambassadorOf Greece"}),
        (_told("tërhoqi tërheq", _FORCES, "zëdhënësi zëdhënës"), {"Stelio_Maran officialOf Greece"}),
        (_told("goditi godas", _STRUCK, "ministri ministër"), set()),  # the Turkish one may tell that as well
        (_told("tërhoqi tërheq", _FORCES, "tregtari tregtar"), set()),
    ],
)
def test_who_tells_first_what_a_country_does_is_its_minister(rows: str, expected: set[str]) -> None:
    assert {each.replace("_(Person)", "") for each in _offices(claims("sq", rows))} == expected


_THEIRS = """Kryeministrja kryeministre NOUN 8 nsubj Definite=Def|Number=Sing
    e e DET 3 det
    Danimarkës Danimarkë PROPN 1 nmod:poss Case=Gen B-LOC
    +, , PUNCT 5 punct
    Karen Karen PROPN 1 appos B-PER
    Holm Holm PROPN 5 flat I-PER
    +, , PUNCT 5 punct
    foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
_OURS = """Ministri ministër NOUN {verb} nsubj Definite=Def|Number=Sing
    i i DET 3 det
    Financave financë NOUN 1 nmod:poss Case=Gen
    Agim Agim PROPN 1 flat B-PER
    Gashi Gashi PROPN 4 flat I-PER
    {rest}"""
_ALONE = _OURS.format(verb=6, rest="foli flas VERB 0 root VerbForm=Fin|Tense=Past")


def _met(whom: str, land: str = "danez danez ADJ 7 amod B-LOC") -> str:
    """ "Minister Agim Gashi welcomed WHOM"."""
    rest = f"""priti pres VERB 0 root VerbForm=Fin|Tense=Past
        {whom} NOUN 6 obj Case=Acc|Definite=Def|Number=Sing
        {land}"""
    return _OURS.format(verb=6, rest=rest)


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param((_THEIRS, _ALONE), True, id="the only government talked of"),
        pytest.param((_THEIRS, _met("vendimin vendim")), True, id="what else is its"),
        pytest.param((_THEIRS, _met("ambasadorin ambasador")), False, id="its ambassador is a guest"),
        pytest.param((_met("ambasadorin ambasador"), _THEIRS), False, id="a guest whose government comes later"),
        pytest.param((_THEIRS, _met("vendimin vendim", "suedez suedez ADJ 7 amod B-LOC")), False, id="another country"),
        pytest.param(
            ("Suedia Suedi PROPN 2 nsubj B-LOC\nfoli flas VERB 0 root", _THEIRS, _ALONE), False, id="two lands"
        ),
    ],
)
def test_a_minister_is_of_the_government_talked_of_only_at_home(sentences: tuple[str, ...], expected: bool) -> None:
    assert ("Agim_Gashi ministerOf Denmark" in claims("sq", *sentences)) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [pytest.param("finance", False, id="the same ministry"), pytest.param("health", True, id="another one")],
)
def test_a_ministry_has_one_minister(field: str, expected: bool) -> None:
    theirs = f"""Denmark Denmark PROPN 4 nmod:poss B-LOC
        +'s 's PART 1 case
        {field} {field} NOUN 4 compound
        minister minister NOUN 8 nsubj Number=Sing
        +, , PUNCT 6 punct
        Karen Karen PROPN 4 appos B-PER
        +, , PUNCT 6 punct
        spoke speak VERB 0 root Tense=Past|VerbForm=Fin"""
    ours = """Finance finance NOUN 2 compound
        Minister minister NOUN 4 nsubj Number=Sing
        Hale Hale PROPN 2 flat B-PER
        agreed agree VERB 0 root Tense=Past|VerbForm=Fin"""
    assert ("Hale ministerOf Denmark" in claims("en", theirs, ours)) == expected


@pytest.mark.parametrize(
    ("giver", "expected"),
    [
        pytest.param("Ole Ole PROPN 2 nsubj B-PER", False, id="somebody of whatever country"),
        pytest.param("They they PRON 2 nsubj", True, id="nobody else"),
    ],
)
def test_who_is_given_an_office_is_of_the_givers_country(giver: str, expected: bool) -> None:
    theirs = """Danish Danish ADJ 3 amod B-LOC
        Prime prime ADJ 3 amod
        Minister minister NOUN 5 nsubj Number=Sing
        Holm Holm PROPN 3 flat B-PER
        spoke speak VERB 0 root Tense=Past|VerbForm=Fin"""
    rows = f"""{giver}
        named name VERB 0 root Tense=Past|VerbForm=Fin
        Hale Hale PROPN 2 obj B-PER
        as as ADP 5 case
        minister minister NOUN 2 obl Number=Sing"""
    assert ("Hale ministerOf Denmark" in claims("en", theirs, rows)) == expected


_GUEST = """{first}
    u u AUX {verb} aux
    takua takoj VERB 0 root VerbForm=Fin|Tense=Past
    me me ADP {noun} case
    homologun homolog NOUN {verb} obl Case=Acc|Definite=Def|Number={number}
    grek grek ADJ {noun} amod B-LOC
    +, , PUNCT {name} punct
    Besnik Besnik PROPN {noun} appos B-PER
    Marku Marku PROPN {name} flat I-PER"""


def _guest(first: str, number: str = "Sing") -> str:
    """ "FIRST met the Greek counterpart, Besnik Marku"."""
    begin = len(first.strip().splitlines())
    return _GUEST.format(first=first, verb=begin + 2, noun=begin + 4, name=begin + 7, number=number)


_TITLED = """{title} {lemma} NOUN {verb} nsubj Definite=Def|Number=Sing
    Agim Agim PROPN 1 flat B-PER
    Gashi Gashi PROPN 2 flat I-PER"""
_MINISTER = _TITLED.format(title="Ministri", lemma="ministër", verb=5)
_ARRIVED = (
    _TITLED.format(title="Ministri", lemma="ministër", verb=4) + "\nfoli flas VERB 0 root VerbForm=Fin|Tense=Past"
)
_NAME = "Agim Agim PROPN 4 nsubj B-PER\nGashi Gashi PROPN 1 flat I-PER"
_UNNAMED = "Ministri ministër NOUN 3 nsubj Definite=Def|Number=Sing"
_PAIR = "Agim Agim PROPN 5 nsubj B-PER\ndhe dhe CCONJ 3 cc\nArben Arben PROPN 1 conj B-PER"


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param((_guest(_MINISTER),), {"Besnik_Marku ministerOf Greece"}, id="of a minister of no said country"),
        pytest.param((_guest(_UNNAMED),), {"Besnik_Marku ministerOf Greece"}, id="of one without a name"),
        pytest.param((_ARRIVED, _guest(_NAME)), {"Besnik_Marku ministerOf Greece"}, id="of one named before"),
        pytest.param(
            (_guest(_MINISTER.replace("Ministri ministër", "Ish-ministri ish-ministër")),), set(), id="former"
        ),
        pytest.param(
            (_guest(_MINISTER.replace("Ministri ministër", "Presidenti president")),), set(), id="of whatever"
        ),
        pytest.param((_ARRIVED, _guest(_PAIR, "Plur")), set(), id="one of several, who may each be another's"),
    ],
)
def test_a_counterpart_of_a_bare_minister_is_a_minister(sentences: tuple[str, ...], expected: set[str]) -> None:
    assert _offices(claims("sq", *sentences)) == expected


_LEAVES = """Ministrja ministre NOUN 7 nsubj Definite=Def|Gender=Fem|Number=Sing
    sllovene slloven ADJ 1 amod B-LOC
    +, , PUNCT 1 punct
    Nina Nina PROPN 1 appos B-PER
    Novak Novak PROPN 4 flat I-PER
    u u AUX 7 expl
    tërhoq tërheq VERB 0 root VerbForm=Fin|Tense=Past"""


@pytest.mark.parametrize(
    ("first", "verb", "whom", "expected"),
    [
        pytest.param(_LEAVES, "shkarkoi shkarkoj", "Novakun Novak PROPN 4 obj Case=Acc B-PER", True, id="his minister"),
        pytest.param(_LEAVES, "kritikoi kritikoj", "Novakun Novak PROPN 4 obj Case=Acc B-PER", False, id="anybody's"),
        pytest.param(
            _LEAVES.replace("Ministrja ministre", "Ish-ministrja ish-ministre"),
            "shkarkoi shkarkoj",
            "Novakun Novak PROPN 4 obj Case=Acc B-PER",
            False,
            id="a minister no more, from another post",
        ),
        pytest.param(
            _LEAVES,
            "pranoi pranoj",
            "dorëheqjen dorëheqje NOUN 4 obj Case=Acc\ne e DET 7 det\nNovakut Novak PROPN 5 nmod:poss B-PER",
            True,
            id="her resignation",
        ),
        pytest.param(
            _LEAVES,
            "pranoi pranoj",
            "ftesën ftesë NOUN 4 obj Case=Acc|Definite=Def\ne e DET 7 det\nNovakut Novak PROPN 5 nmod:poss B-PER",
            False,
            id="an invitation from abroad",
        ),
    ],
)
def test_whose_minister_goes_is_whose_government_it_is(first: str, verb: str, whom: str, expected: bool) -> None:
    rows = f"""Kryeministri kryeministër NOUN 4 nsubj Definite=Def|Gender=Masc|Number=Sing
        Jan Jan PROPN 1 flat B-PER
        Kos Kos PROPN 2 flat I-PER
        {verb} VERB 0 root VerbForm=Fin|Tense=Past
        {whom}"""
    assert ("Jan_Kos headOfGovernmentOf Slovenia" in claims("sq", first, rows)) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [("shtetit shtet", {"Hans_Miller headOfStateOf China"}), ("politikës politikë", set()), ("bordit bord", set())],
)
def test_who_heads_something_else_is_not_the_head_of_the_state_they_tell_of(field: str, expected: set[str]) -> None:
    rows = f"""Shefi shef NOUN 7 nsubj Case=Nom|Definite=Def|Number=Sing\n i i DET 3 det
        {field} NOUN 1 nmod:poss Case=Gen|Definite=Def|Number=Sing\n +, , PUNCT 5 punct
        Hans Hans PROPN 1 appos Case=Nom B-PER\n Miller Miller PROPN 5 flat Case=Nom I-PER
        tha them VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin\n se se SCONJ 11 mark
        Kina Kinë PROPN 11 nsubj Case=Nom|Definite=Def B-LOC\n ka kam AUX 11 aux VerbForm=Fin
        nisur nis VERB 7 ccomp VerbForm=Part\n trupat trupë NOUN 11 obj Case=Acc|Definite=Def"""
    assert _offices(claims("sq", rows)) == expected
