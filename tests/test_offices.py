"""Who holds which office of what: by parties, counterparts, possessives, fields, succession and the kind of a name."""

from __future__ import annotations

import pytest
from trees import claims

_VISIT = """{0} {0} PROPN 2 nsubj B-LOC
    attacked attack VERB 0 root VerbForm=Fin|Tense=Past
    Iran Iran PROPN 2 obj B-LOC"""


def _offices(found: set[str]) -> set[str]:
    """Of some claims those that say who holds an office or is of a body."""
    relations = ("Of", "succeeded", "memberOf")
    return {each for each in found if each.split()[1].endswith(relations)}


# --- parties, by the country that is talked of --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "party", "expected"),
    [
        pytest.param("Australia", "Labor labor PROPN", {"Fay_Rowland memberOf Australian_Labor_Party"}, id="Australia"),
        pytest.param("Israel", "Labor labor PROPN", {"Fay_Rowland memberOf Israeli_Labor_Party"}, id="Israel"),
        pytest.param("Canada", "Conservative conservative ADJ", {"Fay_Rowland memberOf Conservative_Party_of_Canada"}),
        pytest.param("Japan", "Labor labor PROPN", set(), id="a country without that party"),
    ],
)
def test_whose_party_a_word_means(country: str, party: str, expected: set[str]) -> None:
    rows = f"""{party} 2 compound
        senator senator NOUN 3 nmod:desc
        Fay Fay PROPN 5 nsubj B-PER
        Rowland Rowland PROPN 3 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", _VISIT.format(country), rows)) == expected


@pytest.mark.parametrize("word", ["laburiste", "demokristiane"])
def test_an_adjective_of_party_in_albanian(word: str) -> None:
    lemma = word.removesuffix("e")
    about = """Australia Australi PROPN 2 nsubj B-LOC
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    rows = f"""Senatorja senatore NOUN 5 nsubj Definite=Def|Gender=Fem|Number=Sing
        {word} {lemma} ADJ 1 amod
        Fatime Fatime PROPN 1 flat B-PER
        Rama Rama PROPN 3 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    expected = {"Fatime_Rama memberOf Australian_Labor_Party"} if word == "laburiste" else set()
    assert _offices(claims("sq", about, rows)) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("Liberal", {"Ann_Mead memberOf Liberal_Democrats_UK"}, id="two words"),
        pytest.param("Missing", set(), id="another party of two words"),
    ],
)
def test_a_party_of_two_words(first: str, expected: set[str]) -> None:
    rows = f"""The the DET 4 det Definite=Def
        {first} {first.lower()} ADJ 3 amod
        Democrat Democrat PROPN 4 compound Number=Sing
        MP MP NOUN 5 nmod:desc
        Ann Ann PROPN 7 nsubj B-PER
        Mead Mead PROPN 5 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", _VISIT.format("Britain"), rows)) == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        pytest.param("", {"Fredi_Kola accused Australian_Labor_Party"}, id="all of them"),
        pytest.param("australianë australian ADJ 4 amod Number=Plur", {"Fredi_Kola accused Australian_Labor_Party"}),
        pytest.param("moderuar moderuar ADJ 4 amod Number=Plur", set(), id="some of them"),
        pytest.param("britanikë britanik ADJ 4 amod Number=Plur", set(), id="those of another country"),
    ],
)
def test_the_people_of_a_party_stand_for_it(beside: str, expected: set[str]) -> None:
    about = """Australia Australi PROPN 2 nsubj B-LOC
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    rows = f"""Fredi Fredi PROPN 3 nsubj B-PER
        Kola Kola PROPN 1 flat I-PER
        akuzoi akuzoj VERB 0 root VerbForm=Fin
        laburistët laburist NOUN 3 obj Case=Acc|Definite=Def|Number=Plur
        {beside}"""
    accused = {claim for claim in claims("sq", about, rows) if " accused " in claim}
    assert accused == expected


@pytest.mark.parametrize(
    ("land", "expected"),
    [
        ("Shqipëria Shqipëri", {"Democratic_Party_of_Albania accused Iran"}),
        ("Amerika Amerikë", {"Democratic_Party_US accused Iran"}),
        ("Japonia Japoni", set()),
    ],
)
@pytest.mark.parametrize("tag", ["", "B-ORG"])
def test_a_partys_people_at_the_head_of_a_sentence(land: str, expected: set[str], tag: str) -> None:
    about = f"{land} PROPN 2 nsubj B-LOC\nfoli flas VERB 0 root VerbForm=Fin"
    rows = f"""Demokratët demokrat NOUN 2 nsubj Case=Nom|Definite=Def|Number=Plur {tag}
        akuzuan akuzoj VERB 0 root VerbForm=Fin|Number=Plur
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    assert claims("sq", about, about, rows) == expected


def test_the_people_of_a_party_of_a_country_only_touched_upon() -> None:
    """Whose Labour it is, is not said in a report about Iran and Iraq."""
    about = """Iraku Irak PROPN 2 nsubj B-LOC
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    touched = """Australia Australi PROPN 2 nsubj B-LOC
        foli flas VERB 0 root VerbForm=Fin"""
    rows = """Iraku Irak PROPN 2 nsubj B-LOC
        akuzoi akuzoj VERB 0 root VerbForm=Fin
        laburistët laburist NOUN 2 obj Case=Acc|Definite=Def|Number=Plur"""
    assert not any(claim.endswith("Labor_Party") for claim in claims("sq", about, about, touched, rows))


@pytest.mark.parametrize(
    ("country", "word", "owner", "expected"),
    [
        pytest.param("Australia", "Labor", "", {"Fay_Rowland leaderOf Australian_Labor_Party"}, id="of the party"),
        pytest.param("Australia", "Labor", "council council NOUN 3 compound", set(), id="of something else"),
        pytest.param("America", "Democratic", "", set(), id="a party with leaders in parliament only"),
    ],
)
def test_whoever_is_called_the_leader_by_a_party(country: str, word: str, owner: str, expected: set[str]) -> None:
    title = 4 if owner else 3
    owner = owner.replace("3 compound", "4 compound")
    rows = f"""The the DET {title} det Definite=Def
        {word} {word.lower()} ADJ {title} amod
        {owner}
        leader leader NOUN {title + 4} nsubj Number=Sing
        , , PUNCT {title + 2} punct
        Fay Fay PROPN {title} appos B-PER
        Rowland Rowland PROPN {title + 2} flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", _VISIT.format(country), rows)) == expected


# --- counterparts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        pytest.param("Edi Rama", {"Jan_Nowak headOfGovernmentOf Poland"}, id="whose office is known"),
        pytest.param("Edi Kola", set(), id="somebody whose office nobody knows"),
    ],
)
def test_the_counterpart_of_somebody_known(host: str, expected: set[str]) -> None:
    first, second = host.split()
    rows = f"""{first} {first} PROPN 3 nsubj B-PER
        {second} {second} PROPN 1 flat I-PER
        met meet VERB 0 root VerbForm=Fin|Tense=Past
        his his PRON 6 nmod:poss
        Polish polish ADJ 6 amod
        counterpart counterpart NOUN 3 obj Number=Sing
        , , PUNCT 8 punct
        Jan Jan PROPN 6 appos B-PER
        Nowak Nowak PROPN 8 flat I-PER"""
    assert _offices(claims("en", rows)) == expected


# --- whole bodies and parts of them -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        pytest.param(True, {"Ana_Prifti leaderOf Komisioni_Gjyqesor"}, id="the name of a committee"),
        pytest.param(False, set(), id="some committee"),
    ],
)
def test_who_chairs_a_committee(capital: bool, expected: set[str]) -> None:
    name = (
        "Komisionin Komision PROPN 3 obj Case=Acc B-ORG\nGjyqësor gjyqësor ADJ 4 amod I-ORG"
        if capital
        else "komisionin komision NOUN 3 obj Case=Acc\ngjyqësor gjyqësor ADJ 4 amod"
    )
    rows = f"""Ana Ana PROPN 3 nsubj B-PER
        Prifti Prifti PROPN 1 flat I-PER
        kryeson kryesoj VERB 0 root VerbForm=Fin|Tense=Pres
        {name}"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        pytest.param(True, {"Ana_Prifti officialOf NATO"}, id="for something"),
        pytest.param(False, {"Ana_Prifti leaderOf NATO"}, id="the head of the whole"),
    ],
)
def test_the_field_of_an_office_behind_its_body(field: bool, expected: set[str]) -> None:
    about = "për për ADP 8 case\nndihmat ndihmë NOUN 6 nmod Number=Plur" if field else ", , PUNCT 4 punct"
    verb = 9 if field else 8
    rows = f"""Ana Ana PROPN {verb} nsubj B-PER
        Prifti Prifti PROPN 1 flat I-PER
        , , PUNCT 4 punct
        shefja shefe NOUN 1 appos Definite=Def|Number=Sing
        e i DET 6 det
        NATO-s NATO PROPN 4 nmod:poss Case=Gen B-ORG
        {about}
        foli flas VERB 0 root VerbForm=Fin"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param("Shoqata shoqatë PROPN 4 nsubj B-ORG\nNiprel Niprel PROPN 1 flat I-ORG", True, id="of a body"),
        pytest.param("Drita Drita PROPN 4 nsubj B-PER\nKola Kola PROPN 1 flat I-PER", False, id="of somebody"),
    ],
)
def test_a_possessive_before_the_office_of_a_body(subject: str, expected: bool) -> None:
    rows = f"""{subject}
        po po PART 4 mark
        fiton fitoj VERB 0 root VerbForm=Fin|Tense=Pres
        dhe dhe CCONJ 12 cc
        drejtori drejtor NOUN 12 nsubj Definite=Def|Number=Sing|Gender=Masc
        i i DET 8 det
        saj saj PRON 6 det:poss
        , , PUNCT 10 punct
        Agim Agim PROPN 6 appos B-PER
        Hoti Hoti PROPN 10 flat I-PER
        foli flas VERB 4 conj VerbForm=Fin"""
    assert bool(_offices(claims("sq", rows))) == expected


@pytest.mark.parametrize("mark", ["who", "and"])
def test_an_abbreviated_office_with_a_clause(mark: str) -> None:
    clause = "who PRON 9 nsubj" if mark == "who" else "and CCONJ 9 cc"
    chairs = "6 acl:relcl" if mark == "who" else "12 conj"
    rows = f"""Ann Ann PROPN 12 nsubj B-PER
        Mead Mead PROPN 1 flat I-PER
        , , PUNCT 6 punct
        the the DET 6 det Definite=Def
        local local ADJ 6 amod
        MP MP PROPN {1 if mark == "who" else 9} {"appos" if mark == "who" else "nsubj"} Number=Sing
        {mark} {clause}
        really really ADV 9 advmod
        chairs chair VERB {chairs} VerbForm=Fin|Tense=Pres
        NATO NATO PROPN 9 obj B-ORG
        , , PUNCT 1 punct
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert ("Ann_Mead leaderOf NATO" in claims("en", rows)) == (mark == "who")


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        pytest.param("Department", {"Ann_Mead leaderOf Harbour_Department"}, id="of a department"),
        pytest.param("Agency", {"Ann_Mead officialOf Harbour_Agency"}, id="of another body"),
    ],
)
def test_the_secretary_of_a_body(owner: str, expected: set[str]) -> None:
    rows = f"""The the DET 3 det Definite=Def
        Harbour Harbour PROPN 3 compound B-ORG
        {owner} {owner} PROPN 5 nmod:poss I-ORG
        +'s 's PART 3 case
        secretary secretary NOUN 9 nsubj Number=Sing
        , , PUNCT 7 punct
        Ann Ann PROPN 5 appos B-PER
        Mead Mead PROPN 7 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


# --- what kind of thing a name is -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        pytest.param("surgeon", "Center", {"Jon_Pratt officialOf Winster_Medical_Center"}, id="a surgeon"),
        pytest.param("guest", "Center", set(), id="a guest"),
        pytest.param("surgeon", "Beach", set(), id="a beach has no staff"),
    ],
)
def test_the_staff_of_a_place(title: str, name: str, expected: set[str]) -> None:
    rows = f"""Jon Jon PROPN 10 nsubj B-PER
        Pratt Pratt PROPN 1 flat I-PER
        , , PUNCT 5 punct
        a a DET 5 det Definite=Ind
        {title} {title} NOUN 1 appos Number=Sing
        at at ADP 9 case
        Winster Winster PROPN 9 compound B-LOC
        Medical medical ADJ 9 amod I-LOC
        {name} {name} PROPN 5 nmod I-LOC
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("sheriff", {"Jon_Pratt officialOf Morgan_County"}, id="the sheriff"),
        pytest.param("pride", set(), id="the pride"),
    ],
)
def test_officers_of_a_county(title: str, expected: set[str]) -> None:
    rows = f"""Jon Jon PROPN 9 nsubj B-PER
        Pratt Pratt PROPN 1 flat I-PER
        , , PUNCT 5 punct
        the the DET 5 det Definite=Def
        {title} {title} NOUN 1 appos Number=Sing
        of of ADP 8 case
        Morgan Morgan PROPN 8 compound B-LOC
        County County PROPN 5 nmod I-LOC
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


# --- coming into an office, being out of it -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("succeeded succeed VERB 0 root VerbForm=Fin|Tense=Past", True, id="succeeded"),
        pytest.param("dismissed dismiss VERB 0 root VerbForm=Fin|Tense=Past", False, id="dismissed"),
    ],
)
def test_who_succeeds_somebody_in_an_office(verb: str, expected: bool) -> None:
    rows = f"""Ann Ann PROPN 3 nsubj B-PER
        Mead Mead PROPN 1 flat I-PER
        {verb}
        Tom Tom PROPN 3 obj B-PER
        Hay Hay PROPN 4 flat I-PER
        as as ADP 7 case
        mayor mayor NOUN 3 obl Number=Sing
        of of ADP 9 case
        Tirana Tirana PROPN 7 nmod B-LOC"""
    assert ("Ann_Mead mayorOf Tirana" in claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        pytest.param("at at ADP 10 case\nthe the DET 10 det\ntime time NOUN 3 nmod", False, id="at the time"),
        pytest.param("in in ADP 10 case\nthe the DET 10 det\nnorth north NOUN 3 nmod", True, id="somewhere"),
    ],
)
def test_an_office_in_several_words_that_is_over(then: str, expected: bool) -> None:
    rows = f"""NATO NATO PROPN 3 nmod:poss B-ORG
        +'s 's PART 1 case
        editor editor NOUN 14 nsubj Number=Sing
        +- - PUNCT 6 punct
        +in in ADP 7 case
        +- - PUNCT 7 punct
        +chief chief NOUN 3 nmod
        {then}
        , , PUNCT 12 punct
        Walt Walt PROPN 3 appos B-PER
        Kern Kern PROPN 12 flat I-PER
        left leave VERB 0 root VerbForm=Fin"""
    assert ("Walt_Kern leaderOf NATO" in claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("commands command VERB 0 root VerbForm=Fin|Tense=Pres", True, id="commands"),
        pytest.param("commanded command VERB 0 root VerbForm=Fin|Tense=Past", False, id="commanded"),
    ],
)
def test_who_commands_a_force(verb: str, expected: bool) -> None:
    rows = f"""Ann Ann PROPN 3 nsubj B-PER
        Mead Mead PROPN 1 flat I-PER
        {verb}
        Hezbollah Hezbollah PROPN 3 obj B-ORG"""
    assert ("Ann_Mead leaderOf Hezbollah" in claims("en", rows)) == expected


@pytest.mark.parametrize("form, read_", [("kryeministri", set()), ("kryeministria", {"Albania requestedFrom Germany"})])
def test_the_seat_of_an_office_stands_for_the_country_and_its_holder_for_themselves(form: str, read_: set[str]) -> None:
    rows = f"""{form} {"kryeministër" if form[-2:] == "ri" else "kryeministri"} NOUN 3 nsubj Case=Nom|Number=Sing
        shqiptar shqiptar ADJ 1 amod
        kërkoi kërkoj VERB 0 root VerbForm=Fin|Tense=Past
        ndihmë ndihmë NOUN 3 obj
        nga nga ADP 6 case
        Gjermania Gjermani PROPN 3 obl B-LOC"""
    assert claims("sq", rows) == read_


def test_who_was_there_holds_the_office_and_who_was_it_once_does_not() -> None:
    rows = """ishte jam AUX 3 cop Tense=Past|VerbForm=Fin
        edhe edhe ADV 3 advmod
        kryebashkiaku kryebashkiak NOUN 0 root Case=Nom|Definite=Def
        i i DET 5 det
        Durrësit Durrës PROPN 3 nmod:poss B-LOC
        , , PUNCT 7 punct
        Ana Ana PROPN 3 appos B-PER
        Sako Sako PROPN 7 flat I-PER"""
    assert "Ana_Sako mayorOf Durrës" in {each.replace("Durres", "Durrës") for each in claims("sq", rows)}
    once = rows.replace("PROPN 3 appos", "PROPN 3 nsubj")  # "Ana Sako was the mayor of Durrës"
    assert not claims("sq", once)


@pytest.mark.parametrize(
    "article, owner, name", [("e", "Police_of_Dortmund", "Muller"), ("", "Police_(…)", "Mullerin")]
)
def test_a_towns_police_are_the_towns(article: str, owner: str, name: str) -> None:
    whose = "e e DET 3 det\n    Dortmundit Dortmund PROPN 1 nmod:poss Case=Gen B-LOC" if article else ""
    verb = 4 if article else 2
    rows = f"""Policia polici NOUN {verb} nsubj Case=Nom|Definite=Def
    {whose}
    arrestoi arrestoj VERB 0 root VerbForm=Fin|Tense=Past
    Thomas Thomas PROPN {verb} obj B-PER
    Müllerin Müller PROPN {verb + 1} flat I-PER"""
    assert claims("sq", rows) == {f"{owner} arrested Thomas_{name}"}


@pytest.mark.parametrize(
    "nation, held", [("australian", {"Anthony_Albanese headOfGovernmentOf Australia"}), ("kanadez", set())]
)
def test_a_title_that_takes_up_the_sentence_before_says_who_holds_it(nation: str, held: set[str]) -> None:
    before = """Anthony Anthony PROPN 3 nsubj Case=Nom B-PER
        Albanese Albanese PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    rows = f"""kryeministri kryeministër NOUN 3 nsubj Case=Nom|Number=Sing|Definite=Def
        {nation} {nation} ADJ 1 amod
        hesht hesht VERB 0 root VerbForm=Fin"""
    assert claims("sq", before, rows) == held


# --- second offices, parts of bodies, councils -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "owner", "both"),
    [
        pytest.param("spoke speak", "", True, id="said once"),
        pytest.param("met meet", "", False, id="two who met may be of two countries"),
        pytest.param("spoke speak", "Oxfam Oxfam PROPN 8 compound B-ORG", False, id="its own"),
    ],
)
def test_the_country_of_the_office_before_and(verb: str, owner: str, both: bool) -> None:
    head, last = (8, 11) if owner else (7, 10)
    rows = f"""American american ADJ 3 amod
        defence defence NOUN 3 compound
        secretary secretary NOUN 4 nmod:desc
        Amy Amy PROPN {last + 2} nsubj B-PER
        Hay Hay PROPN 4 flat I-PER
        and and CCONJ {last} cc
        {owner}
        secretary secretary NOUN {last} nmod:desc
        of of ADP {head + 2} case
        state state NOUN {head} nmod
        Tom Tom PROPN 4 conj B-PER
        Berg Berg PROPN {last} flat I-PER
        {verb} VERB 0 root VerbForm=Fin|Tense=Past"""
    found = {claim for claim in claims("en", rows) if " ministerOf " in claim}
    assert found == {f"{name} ministerOf United_States" for name in ("Amy_Hay", "Tom_Berg")[: 1 + both]}


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        pytest.param("", {"Amy_Hay leaderOf Nordea_Bank"}, id="said once"),
        pytest.param("its its PRON 8 nmod:poss Poss=Yes", set(), id="the second one's own"),
    ],
)
def test_what_two_offices_are_of(own: str, expected: set[str]) -> None:
    shift = 1 if own else 0
    rows = f"""Amy Amy PROPN {12 + shift} nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 5 punct
        the the DET 5 det Definite=Def
        founder founder NOUN 1 appos
        and and CCONJ {7 + shift} cc
        {own}
        chairman chairman NOUN 5 conj
        of of ADP {10 + shift} case
        Nordea Nordea PROPN {10 + shift} compound B-ORG
        Bank Bank PROPN 5 nmod I-ORG
        , , PUNCT 1 punct
        resigned resign VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("programme", {"Amy_Hay officialOf Oxfam"}, id="a part of it"),
        pytest.param("boat", set(), id="a thing of its"),
    ],
)
def test_whoever_runs_a_part_of_a_body(noun: str, expected: set[str]) -> None:
    rows = f"""Amy Amy PROPN 9 nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 5 punct
        who who PRON 5 nsubj PronType=Rel
        runs run VERB 1 acl:relcl VerbForm=Fin|Tense=Pres
        Oxfam Oxfam PROPN 8 nmod:poss B-ORG
        +'s 's PART 6 case
        {noun} {noun} NOUN 5 obj
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(("head", "expected"), [("Council", True), ("Municipality", False)])
def test_a_council_has_members_and_a_leader(head: str, expected: bool) -> None:
    """Whoever heads a municipality is a mayor."""
    rows = f"""Amy Amy PROPN 7 nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 4 punct
        who who PRON 5 nsubj PronType=Rel
        chairs chair VERB 1 acl:relcl VerbForm=Fin|Tense=Pres
        Drayton Drayton PROPN 7 compound B-ORG
        {head} {head} PROPN 5 obj I-ORG
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past""".replace("PROPN 7 nsubj", "PROPN 8 nsubj")
    assert _offices(claims("en", rows)) == ({f"Amy_Hay leaderOf Drayton_{head}"} if expected else set())


@pytest.mark.parametrize(("adjective", "deprel"), [("konservator", "flat"), ("", "appos"), ("brigade", "flat")])
def test_a_name_behind_a_second_title(adjective: str, deprel: str) -> None:
    """Both titles are those of whom the second one names."""
    shift = 1 if adjective else 0
    rows = f"""Kryetari kryetar NOUN {8 + shift} nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        NATO-s NATO PROPN 1 nmod:poss Case=Gen B-ORG
        , , PUNCT 5 punct
        deputeti deputet NOUN 1 appos Case=Nom|Definite=Def|Number=Sing
        {f"{adjective} {adjective} {'NOUN' if adjective == 'brigade' else 'ADJ'} 5 amod" if adjective else ""}
        Damian Damian PROPN {5 if adjective == "brigade" else 1} {deprel} B-PER
        Collins Collins PROPN {6 + shift} flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    assert "Damian_Collins leaderOf NATO" in claims("sq", rows)


@pytest.mark.parametrize(
    ("subject", "ner", "expected"),
    [
        pytest.param("guest guest NOUN", "", {"Ingrid_Solheim mayorOf Bergen"}, id="a noun"),
        pytest.param("Arne Arne PROPN", "B-PER", set(), id="somebody else, who was it"),
    ],
)
def test_somebody_only_found_to_be_in_an_office(subject: str, ner: str, expected: set[str]) -> None:
    rows = f"""{subject} 5 nsubj {ner}
        was be AUX 5 cop VerbForm=Fin|Tense=Past
        Bergen Bergen PROPN 5 nmod:poss B-LOC
        +'s 's PART 3 case
        mayor mayor NOUN 0 root
        , , PUNCT 7 punct
        Ingrid Ingrid PROPN 5 appos B-PER
        Solheim Solheim PROPN 7 flat I-PER
        . . PUNCT 5 punct"""
    assert _offices(claims("en", rows)) == expected


_QUAKE = """Samoa Samoa PROPN 2 nsubj B-LOC
    suffered suffer VERB 0 root VerbForm=Fin|Tense=Past"""


@pytest.mark.parametrize(
    ("name", "also", "expected"),
    [
        pytest.param("Amy Hay", "Samoa", {"Amy_Hay headOfGovernmentOf Samoa"}, id="the only country"),
        pytest.param("Amy Hay", "Iran", set(), id="one of two"),
        pytest.param("Edi Rama", "Samoa", set(), id="known to govern another"),
    ],
)
def test_the_prime_minister_of_the_only_country(name: str, also: str, expected: set[str]) -> None:
    first, last = name.split()
    rows = f"""The the DET 3 det Definite=Def
        prime prime ADJ 3 amod
        minister minister NOUN 8 nsubj
        , , PUNCT 5 punct
        {first} {first} PROPN 3 appos B-PER
        {last} {last} PROPN 5 flat I-PER
        , , PUNCT 3 punct
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", _QUAKE, _QUAKE.replace("Samoa", also), rows)) == expected


@pytest.mark.parametrize(
    ("building", "expected"),
    [
        pytest.param("Embassy", {"Amy_Hay officialOf Denmark"}, id="of the state"),
        pytest.param("Hospital", {"Amy_Hay officialOf Danish_Hospital"}, id="a body of its own"),
    ],
)
def test_a_country_inside_a_name(building: str, expected: set[str]) -> None:
    rows = f"""Amy Amy PROPN 9 nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 4 punct
        secretary secretary NOUN 1 appos
        at at ADP 8 case
        the the DET 8 det Definite=Def
        Danish Danish ADJ 8 amod B-ORG
        {building} {building} PROPN 4 nmod I-ORG
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("unit", {"Amy_Hay officialOf Kent_Police"}, id="a part of it"),
        pytest.param("victim", set(), id="none of its people"),
    ],
)
def test_somebody_of_a_part_far_behind_its_adposition(noun: str, expected: set[str]) -> None:
    rows = f"""Amy Amy PROPN 13 nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 11 punct
        of of ADP 11 case
        Kent Kent PROPN 6 compound B-ORG
        Police Police PROPN 11 nmod:poss I-ORG
        +'s 's PART 6 case
        new new ADJ 11 amod
        major major ADJ 10 amod
        crime crime NOUN 11 compound
        {noun} {noun} NOUN 1 nmod
        , , PUNCT 1 punct
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("marker", "expected"),
    [
        pytest.param("", {"Javier_Murillo ministerOf Panama"}, id="one owner"),
        pytest.param("+'s 's PART 2 case", set(), id="one owner of another"),
    ],
)
def test_a_title_and_a_name_that_own_as_one(marker: str, expected: set[str]) -> None:
    brother = 7 if marker else 6
    rows = f"""Panamanian panamanian ADJ 2 amod
        Minister Minister PROPN {brother} nmod:poss
        {marker}
        Javier Javier PROPN {brother} nmod:poss B-PER
        Murillo Murillo PROPN {brother - 3} flat I-PER
        +'s 's PART {brother - 3} case
        brother brother NOUN {brother + 1} nsubj
        sang sing VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param("Yemen", {"Amy_Hay officialOf Oxfam"}, id="a branch of it"),
        pytest.param("May", {"Amy_Hay leaderOf Oxfam"}, id="no place"),
    ],
)
def test_the_head_of_a_body_in_a_country(place: str, expected: set[str]) -> None:
    rows = f"""The the DET 2 det Definite=Def
        head head NOUN 10 nsubj
        of of ADP 4 case
        Oxfam Oxfam PROPN 2 nmod B-ORG
        in in ADP 6 case
        {place} {place} PROPN 2 nmod {"B-LOC" if place != "May" else ""}
        , , PUNCT 8 punct
        Amy Amy PROPN 2 appos B-PER
        Hay Hay PROPN 8 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


def test_whoever_is_listed_behind_a_body_owns_no_office() -> None:
    """ "A, spokesman of the union B, and C": A speaks for B alone."""
    rows = """Luan Luan PROPN 10 nsubj B-PER
        Meta Metë PROPN 1 flat I-PER
        , , PUNCT 4 punct
        zëdhënës zëdhënës NOUN 1 appos Case=Nom|Number=Sing
        i i DET 6 det
        Oxfamit Oxfam PROPN 4 nmod:poss Case=Gen B-ORG
        , , PUNCT 9 punct
        dhe dhe CCONJ 9 cc
        Agim Agim PROPN 1 conj B-PER
        folën flas VERB 0 root VerbForm=Fin"""
    assert _offices(claims("sq", rows)) == {"Luan_Meta officialOf Oxfam"}


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [
        pytest.param("European", {"Amy_Hay officialOf European_Commission"}, id="of the Union"),
        pytest.param("Danish", {"Amy_Hay officialOf Denmark"}, id="of a state"),
    ],
)
def test_an_office_that_is_of_one_body(adjective: str, expected: set[str]) -> None:
    rows = f"""Amy Amy PROPN 10 nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 6 punct
        the the DET 6 det Definite=Def
        {adjective} {adjective} ADJ 6 amod
        commissioner commissioner NOUN 1 appos
        for for ADP 8 case
        migration migration NOUN 6 nmod
        , , PUNCT 1 punct
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


def test_a_demonym_of_three_words() -> None:
    rows = """Papua Papua ADJ 4 compound
        New New ADJ 3 amod
        Guinean Guinean ADJ 4 amod
        minister minister NOUN 5 nmod:desc
        Amy Amy PROPN 7 nsubj B-PER
        Hay Hay PROPN 5 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == {"Amy_Hay ministerOf Papua_New_Guinea"}


def test_where_somebody_is_from_owns_no_office() -> None:
    rows = """Zëdhënësi zëdhënës NOUN 8 nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        Oxfamit Oxfam PROPN 1 nmod:poss Case=Gen B-ORG
        , , PUNCT 5 punct
        Agim Agim PROPN 1 appos B-PER
        nga nga ADP 7 case
        Praga Pragë PROPN 1 nmod B-LOC
        foli flas VERB 0 root VerbForm=Fin"""
    assert _offices(claims("sq", rows)) == {"Agim officialOf Oxfam"}


@pytest.mark.parametrize(
    ("army", "expected"),
    [
        pytest.param("Ushtrisë Ushtri PROPN 1 nmod:poss B-ORG", set(), id="a body with a name"),
        pytest.param("ushtrisë ushtri NOUN 1 nmod:poss Case=Gen", {"Agim_Kola officialOf Denmark"}, id="its army"),
    ],
)
def test_who_commands_an_army_serves_its_state(army: str, expected: set[str]) -> None:
    rows = f"""Komandanti komandant NOUN 8 nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        {army}
        {"daneze danez ADJ 3 amod" if expected else "Kuds Kuds PROPN 3 flat I-ORG"}
        , , PUNCT 6 punct
        Agim Agim PROPN 1 appos B-PER
        Kola Kola PROPN 6 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    found = _offices(claims("sq", rows))
    assert {claim for claim in found if " officialOf " in claim} == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(("where where ADV 13 advmod", "four four NUM 13 nsubj:pass"), True, id="what befell others there"),
        pytest.param(("which which PRON 13 nsubj:pass", "later later ADV 13 advmod"), False, id="what befell itself"),
    ],
)
def test_what_befell_others_in_a_place(clause: tuple[str, str], expected: bool) -> None:
    rows = f"""Drivers driver NOUN 15 nsubj Number=Plur
        in in ADP 3 case
        Callao Callao PROPN 1 nmod B-LOC
        , , PUNCT 6 punct
        a a DET 6 det Definite=Ind
        district district NOUN 3 appos Number=Sing
        of of ADP 8 case
        Lima Lima PROPN 6 nmod B-LOC
        {clause[0]}
        {clause[1]}
        were be AUX 13 aux:pass
        quickly quickly ADV 13 advmod
        ousted oust VERB 6 acl:relcl VerbForm=Part|Tense=Past
        , , PUNCT 3 punct
        left leave VERB 0 root VerbForm=Fin|Tense=Past"""
    found = claims("en", rows)
    assert any(claim.startswith("Callao locatedIn") for claim in found) is expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param("vëllai vëlla NOUN 9 nsubj Case=Nom|Number=Sing", True, id="whose brother was"),
        pytest.param("cila cila PRON 9 nsubj Case=Nom|Number=Sing", False, id="who was"),
    ],
)
def test_whose_office_a_relative_clause_ends(subject: str, expected: bool) -> None:
    rows = f"""Amy Amy PROPN 11 nsubj Case=Nom B-PER
        Hay Hay PROPN 1 flat Case=Nom I-PER
        , , PUNCT 4 punct
        ministrja ministre NOUN 1 appos Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        e e DET 6 det:adj
        Samoas Samoa PROPN 4 nmod:poss Case=Gen B-LOC
        {subject}
        është jam AUX 9 aux:pass
        shkarkuar shkarkoj VERB 4 acl:relcl VerbForm=Part
        , , PUNCT 4 punct
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    found = claims("sq", rows)
    assert ("Amy_Hay ministerOf Samoa" in found) is expected


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        pytest.param("for", {"Amy_Hay officialOf Samoa"}, id="for a subject"),
        pytest.param("to", {"Amy_Hay ambassadorOf Samoa"}, id="to a body"),
    ],
)
def test_an_envoy_for_something_is_no_ambassador(purpose: str, expected: set[str]) -> None:
    rows = f"""Amy Amy PROPN 9 nsubj B-PER
        Hay Hay PROPN 1 flat I-PER
        , , PUNCT 6 punct
        Samoa Samoa PROPN 6 nmod:poss B-LOC
        +'s 's PART 4 case
        envoy envoy NOUN 1 appos Number=Sing
        {purpose} {purpose} ADP 8 case
        fisheries fishery NOUN 6 nmod Number=Plur
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert _offices(claims("en", rows)) == expected


# --- the letters of a body in brackets ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        pytest.param("LTU", {"Arben_Hoti leaderOf Lidhja_e_Tregtareve"}, id="letters"),
        pytest.param("Agimi", set(), id="another name, which may be anything"),
    ],
)
def test_the_letters_of_a_body_are_the_bodys(short: str, expected: set[str]) -> None:
    rows = f"""Kryetari kryetar NOUN 11 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 3 det Gender=Masc|Number=Sing
        Lidhjes Lidhje PROPN 1 nmod:poss Case=Gen|Definite=Def|Gender=Fem|Number=Sing B-ORG
        së së DET 5 det Case=Gen
        Tregtarëve Tregtar PROPN 3 nmod:poss Case=Gen|Definite=Def|Number=Plur I-ORG
        ( ( PUNCT 7 punct
        +{short} {short} PROPN 1 appos B-ORG
        +) ) PUNCT 7 punct
        Arben Arben PROPN 1 appos B-PER
        Hoti Hoti PROPN 9 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    assert _offices(claims("sq", rows)) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("drejtuesin drejtues", {"Besnik_Marku leaderOf Lidhja_Adria"}, id="an office"),
        pytest.param("gazetën gazetë", set(), id="a thing"),
    ],
)
def test_each_office_of_a_list_has_its_own_name(title: str, expected: set[str]) -> None:
    rows = f"""Agimi Agim PROPN 3 nsubj Case=Nom B-PER
        u u AUX 3 aux
        takua takoj VERB 0 root Tense=Past|VerbForm=Fin
        me me ADP 5 case
        kreun krye NOUN 3 obl Case=Acc|Definite=Def|Number=Sing
        e e DET 7 det
        CDU-së CDU PROPN 5 nmod:poss Case=Gen B-ORG
        +, , PUNCT 9 punct
        Arben Arben PROPN 5 appos Case=Nom B-PER
        Priftin Prifti PROPN 9 flat Case=Acc I-PER
        +, , PUNCT 12 punct
        {title} NOUN 9 conj Case=Acc|Definite=Def|Number=Sing
        e e DET 14 det
        Lidhjes Lidhje PROPN 12 nmod:poss Case=Gen B-ORG
        Adria Adria PROPN 14 flat Case=Nom I-ORG
        +, , PUNCT 17 punct
        Besnik Besnik PROPN 14 conj Case=Nom B-PER
        Markun Marku PROPN 17 flat Case=Acc I-PER
        dhe dhe CCONJ 20 cc
        deputetin deputet NOUN 5 conj Case=Acc|Definite=Def
        Petrit Petrit PROPN 20 flat Case=Nom B-PER
        Gjonin Gjoni PROPN 21 flat Case=Acc I-PER
        +. . PUNCT 3 punct"""
    assert _offices(claims("sq", rows)) - {"Arben_Prifti leaderOf CDU"} == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param("of", {"Ann_Mead headOfStateOf Poland", "Ben_Roe headOfStateOf Estonia"}, id="each of their own"),
        pytest.param("", set(), id="only the last, or both"),
    ],
)
def test_presidents_of_a_list_have_a_country_each(first: str, expected: set[str]) -> None:
    own = """of of ADP 5 case
        Poland Poland PROPN 2 nmod B-LOC"""
    shift = 2 if first else 0
    rows = f"""Presidents president NOUN 2 nmod:desc Number=Plur
        Ann Ann PROPN {10 + shift - 1} nsubj B-PER
        Mead Mead PROPN 2 flat I-PER
        {own if first else ""}
        and and CCONJ {5 + shift} cc
        Ben Ben PROPN 2 conj B-PER
        Roe Roe PROPN {5 + shift} flat I-PER
        of of ADP {8 + shift} case
        Estonia Estonia PROPN {5 + shift} nmod B-LOC
        met meet VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        pytest.param("Meretz", {"Ann_Mead memberOf Meretz"}, id="a party"),
        pytest.param("Haifa", set(), id="a town"),
    ],
)
def test_a_party_in_brackets(inside: str, expected: set[str]) -> None:
    rows = f"""Ann Ann PROPN 6 nsubj B-PER
        Mead Mead PROPN 1 flat I-PER
        ( ( PUNCT 4 punct
        {inside} {inside} PROPN 1 appos B-ORG
        ) ) PUNCT 4 punct
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [("former", set()), ("angry", {"Ann_Mead leaderOf Roe_Federation"})],
)
def test_former_before_the_body_that_an_office_is_of(before: str, expected: set[str]) -> None:
    rows = f"""{before} {before} ADJ 8 amod
        Roe Roe PROPN 3 compound B-ORG
        Federation Federation PROPN 4 compound I-ORG
        president president NOUN 5 nmod:desc
        Ann Ann PROPN 8 nmod:poss B-PER
        Mead Mead PROPN 5 flat I-PER
        's 's PART 5 case
        house house NOUN 9 nsubj
        burned burn VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("house", {"Ann_Mead officialOf Meretz"}, id="of its people in a house"),
        pytest.param("deputy", {"Ann_Mead officialOf Meretz"}, id="the second"),
        pytest.param("tall", {"Ann_Mead leaderOf Meretz"}, id="the first"),
    ],
)
def test_leaders_of_a_part_of_a_party_do_not_lead_it(word: str, expected: set[str]) -> None:
    rows = f"""Meretz Meretz PROPN 4 nmod:poss B-ORG
        's 's PART 1 case
        {word} {word} {"ADJ" if word == "tall" else "NOUN"} 4 {"amod" if word == "tall" else "compound"}
        leader leader NOUN 5 nmod:desc
        Ann Ann PROPN 7 nsubj B-PER
        Mead Mead PROPN 5 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize("comma", [False, True])
def test_the_head_of_a_body_acts_and_not_the_body(comma: bool) -> None:
    shift = 1 if comma else 0
    parted = ", , PUNCT 2 punct"
    rows = f"""Roe Roe PROPN 2 compound B-ORG
        Federation Federation PROPN {9 + shift} nsubj I-ORG
        ( ( PUNCT 4 punct
        RF RF PROPN 2 appos B-ORG
        ) ) PUNCT 4 punct
        president president NOUN 2 appos
        {parted if comma else ""}
        Ann Ann PROPN 2 appos B-PER
        Mead Mead PROPN {7 + shift} flat I-PER
        praised praise VERB 0 root VerbForm=Fin|Tense=Past
        Rwanda Rwanda PROPN {9 + shift} obj B-LOC"""
    found = claims("en", rows)
    assert ("Ann_Mead praised Rwanda" in found) is not comma
    assert ("Ann_Mead leaderOf Roe_Federation" in found) is not comma


@pytest.mark.parametrize(
    ("noun", "of"), [("ministry", "Ministry_of_Defence_of_Turkey"), ("policy", "Turkey")], ids=["a body", "a field"]
)
def test_whose_the_body_before_an_office_is(noun: str, of: str) -> None:
    rows = f"""Turkey Turkey PROPN 5 nmod:poss B-LOC
        's 's PART 1 case
        defence defence NOUN 4 compound
        {noun} {noun} NOUN 5 compound
        spokesman spokesman NOUN 6 nmod:desc
        Ann Ann PROPN 8 nsubj B-PER
        Mead Mead PROPN 6 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == {f"Ann_Mead officialOf {of}"}


# --- whose prime minister or minister it is, where another sentence says so ---------------------------------------


@pytest.mark.parametrize(
    ("country", "expected"),
    [("Kenya", "Ann_Mead officialOf Kenya"), ("US", "Ann_Mead ministerOf United_States")],
)
def test_attorneys_general_are_ministers_in_one_country(country: str, expected: str) -> None:
    rows = f"""{country} {country} PROPN 2 compound B-LOC
        Attorney attorney NOUN 4 nmod:desc
        General general ADJ 2 amod
        Ann Ann PROPN 6 nsubj B-PER
        Mead Mead PROPN 4 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == {expected}


def test_no_list_behind_the_field_of_an_office() -> None:
    rows = """Transport transport NOUN 2 compound
        Commissioner commissioner NOUN 3 nmod:desc
        Ann Ann PROPN 10 nsubj B-PER
        Mead Mead PROPN 3 flat I-PER
        and and CCONJ 8 cc
        police police NOUN 7 compound
        chief chief NOUN 8 nmod:desc
        Ben Ben PROPN 3 conj B-PER
        Roe Roe PROPN 8 flat I-PER
        left leave VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == set()


# --- whose prime minister or minister it is, where another sentence says so ---------------------------------------


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        pytest.param("Polonia", {"Donald_Tusk headOfGovernmentOf Poland"}, id="of the country that is talked of"),
        pytest.param("Krakova", set(), id="of none, though a town of it is"),
        pytest.param("Australia", set(), id="of none that is named"),
    ],
)
def test_whom_the_gazetteer_has_in_an_office_of_the_country_talked_of(country: str, expected: set[str]) -> None:
    about = f"""{country} {country} PROPN 2 nsubj B-LOC
        sulmoi sulmoj VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 2 obj Case=Acc B-LOC"""
    rows = """Kryeministri kryeministër NOUN 4 nsubj Definite=Def|Gender=Masc|Number=Sing
        Donald Donald PROPN 1 flat B-PER
        Tusk Tusk PROPN 2 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    assert _offices(claims("sq", about, rows)) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("resigned resign", set()), ("spoke speak", {"Ann_Mead memberOf Meretz"})],
)
def test_an_office_that_its_holder_has_given_up(verb: str, expected: set[str]) -> None:
    rows = f"""Ann Ann PROPN 7 nsubj B-PER
        Mead Mead PROPN 1 flat I-PER
        is be AUX 7 cop Tense=Pres|VerbForm=Fin
        the the DET 7 det
        second second ADJ 7 amod
        Meretz Meretz PROPN 7 compound B-ORG
        MP mp NOUN 0 root Number=Sing
        who who PRON 10 nsubj
        has have AUX 10 aux Tense=Pres|VerbForm=Fin
        {verb} VERB 7 acl:relcl Tense=Past|VerbForm=Part"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [pytest.param("", {"Ann_Mead leaderOf Meretz"}, id="the one"), pytest.param("A", set(), id="another one")],
)
def test_a_bare_body_before_an_office_is_the_one_named(article: str, expected: set[str]) -> None:
    about = """Meretz Meretz PROPN 2 nsubj B-ORG
        lost lose VERB 0 root Tense=Past|VerbForm=Fin"""
    shift = 1 if article else 0
    rows = f"""{"A a DET 3 det Definite=Ind" if article else ""}
        party party NOUN {2 + shift} compound Number=Sing
        chairman chairman NOUN {3 + shift} nmod:desc Number=Sing
        Ann Ann PROPN {5 + shift} nsubj B-PER
        Mead Mead PROPN {3 + shift} flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", about, rows)) == expected


@pytest.mark.parametrize("closed", [True, False])
def test_the_holders_of_several_offices_behind_a_comma(closed: bool) -> None:
    rows = f"""The the DET 2 det
        mayors mayor NOUN 14 nsubj Number=Plur
        of of ADP 4 case
        Budapest Budapest PROPN 2 nmod B-LOC
        and and CCONJ 6 cc
        Prague Prague PROPN 4 conj B-LOC
        , , PUNCT 8 punct
        Ann Ann PROPN 2 conj B-PER
        Mead Mead PROPN 8 flat I-PER
        and and CCONJ 11 cc
        Ben Ben PROPN 4 conj B-PER
        Roe Roe PROPN 11 flat I-PER
        {"," if closed else "duly"} {"," if closed else "duly"} {"PUNCT" if closed else "ADV"} 14 punct
        met meet VERB 0 root VerbForm=Fin"""
    expected = {"Ann_Mead mayorOf Budapest", "Ben_Roe mayorOf Prague"}
    assert _offices(claims("en", rows)) == (expected if closed else set())


def test_a_counterpart_where_a_place_has_a_country() -> None:
    rows = """Kenya Kenya PROPN 3 nmod:poss B-LOC
        's 's PART 1 case
        President president NOUN 4 nmod:desc
        Ann Ann PROPN 12 nsubj B-PER
        Mead Mead PROPN 4 flat I-PER
        and and CCONJ 9 cc
        her her PRON 9 nmod:poss
        Tajik Tajik ADJ 9 amod
        counterpart counterpart NOUN 4 conj
        Ben Ben PROPN 9 appos B-PER
        Roe Roe PROPN 10 flat I-PER
        met meet VERB 0 root VerbForm=Fin
        in in ADP 16 case
        the the DET 16 det
        Uzbek Uzbek ADJ 16 amod
        capital capital NOUN 12 obl
        Tashkent Tashkent PROPN 16 appos B-LOC"""
    expected = {"Ann_Mead headOfStateOf Kenya", "Ben_Roe headOfStateOf Tajikistan"}
    assert _offices(claims("en", rows)) == expected


def test_the_head_of_a_body_with_a_nation_in_its_name() -> None:
    rows = """Ann Ann PROPN 11 nsubj B-PER
        Mead Mead PROPN 1 flat I-PER
        , , PUNCT 4 punct
        head head NOUN 1 appos
        of of ADP 9 case
        the the DET 9 det
        Ethiopian Ethiopian ADJ 9 amod B-ORG
        Heritage Heritage PROPN 9 compound I-ORG
        Authority authority PROPN 4 nmod I-ORG
        , , PUNCT 1 punct
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == {"Ann_Mead leaderOf Ethiopian_Heritage_Authority"}


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param("", set(), id="gave it up"),
        pytest.param(
            """from from ADP 8 case
            Roe Roe PROPN 6 obl B-ORG""",
            {"Ann_Mead ministerOf Sweden"},
            id="left something else",
        ),
    ],
)
def test_whoever_resigned_is_not_in_office(rest: str, expected: set[str]) -> None:
    rows = f"""Sweden Sweden PROPN 3 nmod:poss B-LOC
        's 's PART 1 case
        minister minister NOUN 4 nmod:desc
        Ann Ann PROPN 6 nsubj B-PER
        Mead Mead PROPN 4 flat I-PER
        resigned resign VERB 0 root Tense=Past|VerbForm=Fin
        {rest}"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("body", "relation"), [("Senate", "officialOf"), ("Institute", "leaderOf")], ids=["a chamber", "another body"]
)
def test_whoever_presides_over_a_chamber_does_not_lead_it(body: str, relation: str) -> None:
    rows = f"""Roe Roe PROPN 2 compound B-ORG
        {body} {body} PROPN 3 compound I-ORG
        president president NOUN 4 nmod:desc
        Ann Ann PROPN 8 nsubj B-PER
        Mead Mead PROPN 4 flat I-PER
        of of ADP 7 case
        France France PROPN 4 nmod B-LOC
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == {f"Ann_Mead {relation} Roe_{body}"}


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("member", {"Ann_Mead memberOf Roe_Union"}, id="a body's member"),
        pytest.param("budget", set(), id="a body's thing"),
    ],
)
def test_a_name_behind_the_body_that_an_office_is_of(noun: str, expected: set[str]) -> None:
    rows = f"""A a DET 2 det Definite=Ind
        {noun} {noun} NOUN 12 nsubj
        of of ADP 7 case
        the the DET 7 det
        Roe Roe PROPN 6 compound B-ORG
        Union Union PROPN 7 compound I-ORG
        group group NOUN 2 nmod
        , , PUNCT 9 punct
        Ann Ann PROPN 7 appos B-PER
        Mead Mead PROPN 9 flat I-PER
        , , PUNCT 2 punct
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize("by", ["by", "near"])
def test_whose_head_somebody_is_that_did_something(by: str) -> None:
    rows = f"""It it PRON 3 nsubj:pass
        was be AUX 3 aux:pass Tense=Past|VerbForm=Fin
        stopped stop VERB 0 root VerbForm=Part
        {by} {by} ADP 6 case
        Roe Roe PROPN 6 compound B-ORG
        Federation Federation PROPN 3 {"obl:agent" if by == "by" else "obl"} I-ORG
        , , PUNCT 12 punct
        whose whose PRON 9 nmod:poss PronType=Rel
        chair chair NOUN 12 nsubj
        Ann Ann PROPN 9 appos B-PER
        Mead Mead PROPN 10 flat I-PER
        spoke speak VERB 6 acl:relcl Tense=Past|VerbForm=Fin"""
    assert _offices(claims("en", rows)) == {"Ann_Mead leaderOf Roe_Federation"}


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("", {"Ann_Mead leaderOf Meretz"}, id="their party"),
        pytest.param("former", set(), id="one that was theirs"),
    ],
)
def test_the_party_that_is_called_somebodys(before: str, expected: set[str]) -> None:
    shift = 1 if before else 0
    rows = f"""Ann Ann PROPN {5 + shift} nmod:poss B-PER
        Mead Mead PROPN 1 flat I-PER
        's 's PART 1 case
        {f"former former ADJ {5 + shift} amod" if before else ""}
        Meretz Meretz PROPN {5 + shift} compound B-ORG
        party party NOUN {6 + shift} nsubj Number=Sing
        lost lose VERB 0 root Tense=Past|VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("noun", "expected"), [("police", set()), ("government", {"Ann_Mead officialOf Pakistan"})], ids=["town", "state"]
)
def test_the_police_of_a_capital_are_the_towns(noun: str, expected: set[str]) -> None:
    rows = f"""Islamabad Islamabad PROPN 3 compound B-LOC
        {noun} {noun} NOUN 3 compound
        spokesman spokesman NOUN 4 nmod:desc
        Ann Ann PROPN 6 nsubj B-PER
        Mead Mead PROPN 4 flat I-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(
    ("noun", "expected"), [("dismissal", set()), ("speech", {"Ann_Mead leaderOf Meretz"})], ids=["of then", "of now"]
)
def test_whose_dismissal_is_told_of_is_not_in_office(noun: str, expected: set[str]) -> None:
    rows = f"""The the DET 2 det
        {noun} {noun} NOUN 10 nsubj
        of of ADP 5 case
        the the DET 5 det
        leader leader NOUN 2 nmod
        of of ADP 7 case
        Meretz Meretz PROPN 5 nmod B-ORG
        Ann Ann PROPN 5 appos B-PER
        Mead Mead PROPN 8 flat I-PER
        surprised surprise VERB 0 root Tense=Past|VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


@pytest.mark.parametrize(("noun", "expected"), [("ousting", set()), ("speech", {"Ann_Mead leaderOf Meretz"})])
def test_whose_ousting_is_told_of_holds_no_second_office(noun: str, expected: set[str]) -> None:
    rows = f"""The the DET 2 det
        {noun} {noun} NOUN 12 nsubj
        of of ADP 4 case
        Ann Ann PROPN 2 nmod B-PER
        Mead Mead PROPN 4 flat I-PER
        the the DET 7 det
        warlord warlord NOUN 4 appos
        and and CCONJ 9 cc
        leader leader NOUN 7 conj
        of of ADP 11 case
        Meretz Meretz PROPN 9 nmod B-ORG
        surprised surprise VERB 0 root Tense=Past|VerbForm=Fin"""
    assert _offices(claims("en", rows)) == expected


def test_no_body_stands_bare_before_an_office_in_albanian() -> None:
    """ "u arrestua nga Byroja Qendrore kirurgu A": the surgeon is not the bureau's."""
    rows = """u u AUX 2 aux
        arrestua arrestoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
        nga nga ADP 4 case
        Byroja Byro PROPN 2 obl:agent B-ORG Case=Nom|Definite=Def|Gender=Fem|Number=Sing
        Qendrore qendror ADJ 4 amod I-ORG Case=Nom|Gender=Fem|Number=Sing
        e e DET 7 det I-ORG
        Hetimit Hetim PROPN 4 nmod:poss I-ORG Case=Gen|Definite=Def|Gender=Masc|Number=Sing
        kirurgu kirurg NOUN 7 amod
        Ranjit Ranjit PROPN 4 flat B-PER Case=Nom|Definite=Ind|Gender=Masc|Number=Sing
        Baruah Baruah PROPN 9 flat I-PER Case=Nom|Definite=Def|Gender=Masc|Number=Sing"""
    assert _offices(claims("sq", rows)) == set()


@pytest.mark.parametrize(
    ("first", "relation"),
    [
        pytest.param(
            "NATO NATO PROPN 2 compound B-ORG\nmonitors monitor NOUN 7 nsubj Number=Plur", "officialOf", id="its people"
        ),
        pytest.param("Yesterday yesterday NOUN 7 obl\nNATO NATO PROPN 7 nsubj B-ORG", "leaderOf", id="the body itself"),
    ],
)
def test_who_leads_a_body_s_people_does_not_lead_the_body(first: str, relation: str) -> None:
    rows = f"""{first}
        +, , PUNCT 4 punct
        led lead VERB 2 acl VerbForm=Part|Tense=Past|Voice=Pass
        by by ADP 6 case
        Ortega Ortega PROPN 4 obl:agent B-PER
        arrived arrive VERB 0 root VerbForm=Fin|Tense=Past"""
    found = {each.split()[1] for each in claims("en", rows)}
    assert found & {"officialOf", "leaderOf"} == {relation}


@pytest.mark.parametrize(
    ("whose", "tag", "expected"),
    [("Posaçëm", "B-PER", set()), ("Posaçme", "B-ORG", set()), ("SPAK-ut", "B-ORG", {"Arben_Kraja officialOf SPAK"})],
)
def test_what_kind_of_prosecutor_somebody_is_is_nobody(whose: str, tag: str, expected: set[str]) -> None:
    rows = f"""Prokurori prokuror NOUN 0 root Case=Nom|Definite=Def|Gender=Masc|Number=Sing
        i i DET 3 det
        {whose} {whose} PROPN 1 nmod:poss Case=Gen {tag}
        , , PUNCT 5 punct
        Arben Arben PROPN 1 appos Case=Nom B-PER
        Kraja Kraja PROPN 5 flat I-PER"""
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("body", "place", "leads"),
    [
        pytest.param("SPD", "Germany", True, id="the party's own country"),
        pytest.param("SPD", "Albania", False, id="another one, where a branch of it is"),
        pytest.param("Hamas", "Lebanon", False, id="a body of no country"),
    ],
)
def test_who_leads_a_party_at_home_leads_no_branch_of_it(body: str, place: str, leads: bool) -> None:
    rows = f"""Ali Ali PROPN 10 nsubj B-PER
        Kola Kola PROPN 1 flat I-PER
        , , PUNCT 4 punct
        leader leader NOUN 1 appos
        of of ADP 6 case
        {body} {body} PROPN 4 nmod B-ORG
        in in ADP 8 case
        {place} {place} PROPN 4 nmod B-LOC
        , , PUNCT 4 punct
        spoke speak VERB 0 root VerbForm=Fin"""
    assert any(" leaderOf " in each for each in claims("en", rows)) is leads


_NEVER = """Kosovo Kosovo PROPN 11 nsubj B-LOC\n +, , PUNCT 5 punct\n {adverb} 5 advmod\n a a DET 5 det
member member NOUN 1 appos\n of of ADP 9 case\n the the DET 9 det\n United United PROPN 9 compound B-ORG
Nations Nations PROPN 5 nmod I-ORG
+, , PUNCT 1 punct\n {verb} VERB 0 root VerbForm=Fin|Tense=Past"""


@pytest.mark.parametrize(
    ("adverb", "expected"),
    [
        ("never never ADV", {"Kosovo memberOf United_Nations negated"}),
        ("not not PART", {"Kosovo memberOf United_Nations negated"}),
        ("now now ADV", {"Kosovo memberOf United_Nations"}),
    ],
)
def test_an_office_set_off_with_a_negator(adverb: str, expected: set[str]) -> None:
    assert claims("en", _NEVER.format(adverb=adverb, verb="spoke speak")) == expected


_NEPHEW = """Kenyan Kenyan ADJ 2 amod\n President President PROPN {title}\n William William PROPN 8 nmod:poss B-PER
Ruto Ruto PROPN 3 flat I-PER\n +'s 's PART 3 case\n {son}\n +'s 's PART 6 case\n visit visit NOUN 9 nsubj
ended end VERB 0 root VerbForm=Fin|Tense=Past"""


@pytest.mark.parametrize("title", ["6 nmod:poss", "6 compound"])
def test_the_title_of_whose_kin_owns_something(title: str) -> None:
    rows = _NEPHEW.format(title=title, son="son son NOUN 8 nmod:poss")
    assert "William_Ruto headOfStateOf Kenya" in claims("en", rows)


@pytest.mark.parametrize(("name", "holds"), [("Zouarit Zouarit", True), ("Zouari Zouari", False)])
def test_a_name_in_the_genitive_is_that_of_the_title_in_the_genitive(name: str, holds: bool) -> None:
    """ "Vëllai i ministrit të A-së, Karim Zouarit": the minister; "…, Karim Zouari" is his brother."""
    rows = f"""Vëllai vëlla NOUN 10 nsubj Case=Nom|Definite=Def
        i i DET 3 det
        ministrit ministër NOUN 1 nmod:poss Case=Gen|Definite=Def
        të i DET 5 det
        Tunizisë Tunizi PROPN 3 nmod:poss Case=Gen B-LOC
        +, , PUNCT 7 punct
        Karim Karim PROPN 1 appos Case=Nom B-PER
        {name} PROPN 7 flat Case=Nom I-PER
        +, , PUNCT 7 punct
        foli flas VERB 0 root VerbForm=Fin|Tense=Past"""
    assert any(" ministerOf " in each for each in claims("sq", rows)) is holds


@pytest.mark.parametrize(
    ("language", "then", "member"), [("en", "as once", True), ("sq", "si dikur", True), ("sq", "nga dikur", False)]
)
def test_who_is_a_member_now_as_once_is_one(language: str, then: str, member: bool) -> None:
    """ "is, now as once, a member": a time that today is only compared with."""
    like, once = then.split()
    words = ("is be", "member member", "of of ADP") if language == "en" else ("është jam", "anëtar anëtar", "i i DET")
    rows = f"""Peru Peru PROPN 5 nsubj B-LOC
        {words[0]} AUX 5 cop VerbForm=Fin|Tense=Pres
        {like} {like} ADP 4 case
        {once} {once} ADV 5 obl
        {words[1]} NOUN 0 root Number=Sing
        {words[2]} 7 {"case" if language == "en" else "det"}
        {"NATO" if language == "en" else "NATO-s"} NATO PROPN 5 {"nmod" if language == "en" else "nmod:poss"} B-ORG"""
    assert any(" memberOf " in each for each in claims(language, rows)) is member
