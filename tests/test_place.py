"""What stands beside a name, offices to come, offices that only the gazetteer knows: on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims, read, tree

from kg import knowledge
from kg.mention import find_mentions
from kg.model import Entity
from kg.pipeline import mended
from kg.reference.translated import english_names

KNOWN = knowledge.load()


def place(key: str, kind: str = "Place") -> Entity:
    return KNOWN.entities.get(key) or Entity(key, key, kind)


@pytest.mark.parametrize(
    ("part", "whole", "may"),
    [
        (place("Tirana"), place("Albania"), True),
        (place("Tirana"), place("Kosovo"), False),
        (place("Prizren"), place("Pristina"), False),  # two cities of one country
        (place("Boston"), place("Massachusetts"), True),
        (place("Birmingham"), place("Alabama"), False),
        (place("Kosovo"), place("Serbia"), False),  # a state lies in nothing but what the gazetteer has it in
        (place("Sinsheim"), place("Germany"), True),
        (place("Pristina"), place("Sinsheim"), False),  # a capital, in somewhere unheard of
        (place("Savannah"), place("Georgia"), False),  # the one in America
        (place("Tacoma"), place("Washington"), False),
        (place("Texas"), place("Ohio"), False),
    ],
)
def test_which_place_may_lie_in_which(part: Entity, whole: Entity, may: bool) -> None:
    assert KNOWN.may_contain(whole, part) is may


def left(place_rows: str, language: str = "en") -> set[str]:
    """What "He left …" says of places, whose rows count from 3."""
    start = "He he PRON 2 nsubj\nleft leave VERB 0 root VerbForm=Fin\n"
    return {claim for claim in claims(language, start + place_rows) if "locatedIn" in claim}


COMMA = "+, , PUNCT 5 punct\n"
SINSHEIM = "Sinsheim Sinsheim PROPN 2 obj B-LOC\n" + COMMA


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        (SINSHEIM + "Germany Germany PROPN 3 appos B-LOC\n+. . PUNCT 2 punct", {"Sinsheim locatedIn Germany"}),
        (SINSHEIM + "Germany Germany PROPN 3 conj B-LOC\n+. . PUNCT 2 punct", {"Sinsheim locatedIn Germany"}),
        (
            SINSHEIM + "Germany Germany PROPN 3 appos B-LOC\nand and CCONJ 7 cc\nFrance France PROPN 3 conj B-LOC",
            set(),  # a list
        ),
        (
            SINSHEIM + "Germany Germany PROPN 7 nmod:poss B-LOC\n+'s 's PART 5 case\nminister minister NOUN 2 obj",
            set(),
        ),
        (SINSHEIM + "Hull Hull PROPN 3 conj B-LOC\n+. . PUNCT 2 punct", set()),
        (SINSHEIM + "Kent Kent PROPN 3 appos B-LOC\n+. . PUNCT 2 punct", {"Sinsheim locatedIn Kent"}),
    ],
)
def test_places_behind_a_comma(rows: str, read: set[str]) -> None:
    assert left(rows) == read


IN = "in in ADP 5 case\n"


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        ("Wembley Wembley PROPN 2 obj B-LOC\n" + IN + "London London PROPN 2 obl B-LOC", {"Wembley locatedIn London"}),
        ("Pristina Pristina PROPN 2 obj B-LOC\n" + IN + "Brussels Brussels PROPN 2 obl B-LOC", set()),
        ("Spain Spain PROPN 2 obj B-LOC\n" + IN + "Moscow Moscow PROPN 2 obl B-LOC", set()),
        ("Wembley Wembley PROPN 2 obj B-LOC\n" + IN + "May May PROPN 2 obl", set()),
    ],
)
def test_places_behind_a_preposition(rows: str, read: set[str]) -> None:
    assert left(rows) == read


def test_from_one_place_to_another_is_no_place_in_another() -> None:
    rows = """Ai ai PRON 2 nsubj
        shkoi shkoj VERB 0 root VerbForm=Fin
        nga nga ADP 4 case
        Vlashaj Vlashaj PROPN 2 obl B-LOC
        në në ADP 6 case
        Gjermani Gjermani PROPN 2 obl B-LOC"""
    assert not any("locatedIn" in claim for claim in claims("sq", rows))
    assert "Vlashaj locatedIn Germany" in claims("sq", rows.replace("nga nga", "te te"))


@pytest.mark.parametrize(
    ("nouns", "read"),
    [
        (("Istanbul", "district", "Kadikoy"), {"Kadikoy locatedIn Istanbul"}),
        (("Kadikoy", "district", "Istanbul"), {"Kadikoy locatedIn Istanbul"}),
        (("Foo", "district", "Bar"), set()),  # which is in which?
        (("Excelsior", "area", "Midsomer"), {"Excelsior locatedIn Midsomer"}),
        (("Ohio", "town", "Welch"), {"Welch locatedIn Ohio"}),
    ],
)
def test_the_district_of_and_the_district_in(nouns: tuple[str, str, str], read: set[str]) -> None:
    first, noun, second = nouns
    rows = f"""the the DET 5 det
        {first} {first} PROPN 5 compound B-LOC
        {noun} {noun} NOUN 2 obj
        of of ADP 7 case
        {second} {second} PROPN 5 nmod B-LOC"""
    assert left(rows) == read


def test_common_nouns_and_commas_part_names_of_places() -> None:
    rows = """the the DET 3 det
        New New PROPN 3 compound B-LOC
        York York PROPN 4 compound I-LOC
        borough borough NOUN 0 root I-LOC
        and and CCONJ 6 cc
        Miami Miami PROPN 4 conj B-LOC
        +, , PUNCT 8 punct I-LOC
        Florida Florida PROPN 6 appos I-LOC"""
    found = [each.mention.text for each in find_mentions(tree("en", rows), KNOWN)]
    assert found == ["New York", "Miami", "Florida"]


def test_a_university_acts_though_the_recogniser_has_it_for_a_place() -> None:
    rows = """Anna Anna PROPN 5 nsubj B-PER
        +, , PUNCT 3 punct
        professor professor NOUN 1 appos
        at at ADP 6 case
        Purdue Purdue PROPN 6 compound B-LOC
        University University PROPN 3 nmod I-LOC
        +, , PUNCT 3 punct
        disagreed disagree VERB 0 root VerbForm=Fin"""
    rows = rows.replace("PROPN 5 nsubj", "PROPN 8 nsubj")
    assert claims("en", rows) == {"Anna officialOf Purdue_University"}
    former = rows.replace("professor professor NOUN 1 appos", "ex-professor ex-professor NOUN 1 appos")
    assert claims("en", former) == set()


@pytest.mark.parametrize(("country", "read"), [("Russia", {"Vladimir_Putin headOfStateOf Russia"}), ("Syria", set())])
def test_the_country_of_a_president_whom_the_gazetteer_knows(country: str, read: set[str]) -> None:
    rows = f"""President President NOUN 2 nmod:desc
        Vladimir Vladimir PROPN 4 nsubj B-PER
        Putin Putin PROPN 2 flat I-PER
        praised praise VERB 0 root VerbForm=Fin
        the the DET 6 det
        beaches beach NOUN 4 obj
        of of ADP 8 case
        {country} {country} PROPN 6 nmod B-LOC"""
    assert {claim for claim in claims("en", rows) if "headOf" in claim} == read


def test_a_president_elect_is_one_to_come() -> None:
    rows = """Mexican Mexican ADJ 2 amod
        President president NOUN 6 nsubj
        +- - PUNCT 4 punct
        +elect elect NOUN 2 compound
        Foo Foo PROPN 2 appos B-PER
        spoke speak VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == {"Foo headOfStateOf Mexico planned"}
    assert claims("en", rows.replace("+- - PUNCT", "and and CCONJ").replace("+elect elect", "former former")) == set()


def test_the_head_of_a_branch_is_not_the_head() -> None:
    rows = """Sarah Sarah PROPN 7 nsubj B-PER
        +, , PUNCT 3 punct
        head head NOUN 1 appos
        of of ADP 5 case
        NATO NATO PROPN 3 nmod B-ORG
        +, , PUNCT 3 punct
        spoke speak VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == {"Sarah leaderOf NATO"}
    branch = rows.replace(
        "+, , PUNCT 3 punct\n        spoke", "in in ADP 7 case\n        Kabul Kabul PROPN 5 nmod B-LOC\n        spoke"
    )
    assert claims("en", branch.replace("PROPN 7 nsubj", "PROPN 8 nsubj")) == set()


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (
            """Universitetin universitet NOUN 0 root
            e e DET 3 det
            Tiranës Tiranë PROPN 1 nmod:poss""",
            ("University of Tirana", "Tirana University"),
        ),
        (
            """Shkollën shkollë NOUN 0 root
            Mjekësore mjekësor ADJ 1 amod
            të të DET 4 det
            Harvardit Harvard PROPN 1 nmod:poss""",
            ("Harvard Medical School",),
        ),
        (
            """Universitetin universitet NOUN 0 root
            e e DET 3 det
            ri ri ADJ 1 amod""",
            (),
        ),
    ],
)
def test_translated_names(rows: str, names: tuple[str, ...]) -> None:
    assert english_names(tree("sq", rows).words, "sq", KNOWN) == names


ORIGIN = """Sali Sali PROPN 14 nsubj Case=Nom B-PER
    Prifti Prifti PROPN 1 flat Case=Nom I-PER
    +, , PUNCT 5 punct
    52 52 NUM 5 nummod
    vjeç vjeç NOUN 1 nmod
    +, , PUNCT 8 punct
    nga nga ADP 8 case
    Vlashaj Vlashaj PROPN 1 nmod Case=Nom B-LOC
    në në ADP 10 case
    Gjermani Gjermani PROPN 8 nmod Case=Acc B-LOC
    +, , PUNCT 1 punct
    u u AUX 14 aux
    nuk nuk PART 14 advmod
    dënua dënoj VERB 0 root VerbForm=Fin"""


def test_where_somebody_is_from_lies_in_what_follows() -> None:
    assert "Vlashaj locatedIn Germany" in claims("sq", ORIGIN)
    moved = ORIGIN.replace("Vlashaj PROPN 1 nmod", "Vlashaj PROPN 14 obl")  # a way from one place to another
    assert not any("locatedIn" in claim for claim in claims("sq", moved))


WAY = """Linja linjë NOUN 2 nsubj Case=Nom
    shkon shkoj VERB 0 root VerbForm=Fin
    nga nga ADP 4 case
    Vlashaj Vlashaj PROPN 2 obl Case=Nom B-LOC
    në në ADP 6 case
    Gjermani Gjermani PROPN 4 nmod Case=Acc B-LOC
    {mark} {mark} ADP 8 case
    det det NOUN 2 obl Case=Acc"""


@pytest.mark.parametrize(("mark", "within"), [("deri", True), ("me", False)])
def test_a_way_that_goes_on_began_in_what_follows(mark: str, within: bool) -> None:
    assert ("Vlashaj locatedIn Germany" in claims("sq", WAY.format(mark=mark))) is within


SET_OFF = """Zjarri zjarr NOUN 2 nsubj Case=Nom
    nisi nis VERB 0 root VerbForm=Fin
    në në ADP 4 case
    Vlashaj Vlashaj PROPN 2 obl Case=Acc B-LOC
    +, , PUNCT 7 punct
    në në ADP 7 case
    Gjermaninë Gjermani PROPN 2 obl Case=Acc B-LOC
    jugore jugor {upos} 7 {relation} Case=Acc
    +, , PUNCT 2 punct
    dje dje ADV 2 advmod"""


def test_an_adjective_behind_a_name_is_still_the_names() -> None:
    assert "Vlashaj locatedIn Germany" in claims("sq", SET_OFF.format(upos="ADJ", relation="amod"))
    assert not claims("sq", SET_OFF.format(upos="NOUN", relation="nmod"))


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        (
            "County County PROPN 6 compound B-LOC\nDurham Durham PROPN 3 conj I-LOC\n+. . PUNCT 2 punct",
            {"Sinsheim locatedIn County_Durham"},
        ),
        ("South South PROPN 6 compound B-LOC\nShields Shields PROPN 3 conj I-LOC\n+. . PUNCT 2 punct", set()),
    ],
)
def test_a_county_behind_a_comma_is_no_second_town(rows: str, read: set[str]) -> None:
    assert left(SINSHEIM + rows) == read


LINE = """{place} {place} PROPN 6 {role} B-PER
    +, , PUNCT 1 punct
    {land} {land} PROPN 6 nsubj B-LOC
    — — PUNCT 3 punct I-LOC
    Women woman NOUN 3 flat I-LOC
    come come VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("place", "land", "read"),
    [
        ("ADRÉ", "Chad", {"Adre locatedIn Chad"}),
        ("FARCHANA", "Chad", {"Farchana locatedIn Chad"}),
        ("Adré", "Chad", set()),  # no date-line
        ("ADRÉ", "Bob", set()),  # no land
    ],
)
def test_a_report_is_from_the_land_behind_the_comma_of_its_place(place: str, land: str, read: set[str]) -> None:
    assert claims("en", LINE.format(place=place, land=land, role="vocative")) == read


def test_what_stands_behind_a_date_line_is_the_sentences_subject() -> None:
    words = {
        word.text: word for word in mended(tree("en", LINE.format(place="ADRÉ", land="Chad", role="obl")), KNOWN).words
    }
    assert (words["Women"].head, words["Women"].deprel) == (6, "nsubj")
    assert (words["Chad"].head, words["Chad"].deprel) == (1, "appos")


FROM = """Sali Sali PROPN 10 nsubj Case=Nom B-PER
    Prifti Prifti PROPN 1 flat Case=Nom I-PER
    {comma} , PUNCT 5 punct
    nga nga ADP 5 case
    Vlashaj Vlashaj PROPN 1 nmod Case=Nom B-PER
    i i DET 7 det
    Gjermanisë Gjermani PROPN 5 nmod:poss Case=Gen B-LOC
    +, , PUNCT 1 punct
    nuk nuk PART 10 advmod
    iku iki VERB 0 root VerbForm=Fin"""


def test_what_somebody_is_from_is_a_place() -> None:
    assert "Vlashaj locatedIn Germany" in claims("sq", FROM.format(comma="+,"))
    assert not any("Vlashaj locatedIn" in claim for claim in claims("sq", FROM.format(comma="dhe")))


KIND = """Shops shop NOUN 9 nsubj
    in in ADP 3 case
    Lavender Lavender PROPN 1 nmod B-LOC
    +, , PUNCT 6 punct
    a a DET 6 det
    {noun} {noun} NOUN 1 appos
    of of ADP 8 case
    Berlin Berlin PROPN 6 nmod B-LOC
    closed close VERB 0 root VerbForm=Fin"""


def test_what_stands_behind_a_place_says_what_place_it_is() -> None:
    assert claims("en", KIND.format(noun="suburb")) == {"Lavender locatedIn Berlin"}
    assert not claims("en", KIND.format(noun="chain"))


def test_a_states_body_is_not_that_of_the_country_that_the_rest_is_known_as() -> None:
    rows = """{land} {land} PROPN 3 compound B-ORG
        State State PROPN 3 compound I-ORG
        Police Police PROPN 4 nsubj I-ORG
        arrested arrest VERB 0 root VerbForm=Fin
        Rama Rama PROPN 4 obj B-PER"""
    assert claims("en", rows.format(land="Ohio")) == {"Ohio_State_Police arrested Edi_Rama"}
    assert claims("en", rows.format(land="Albanian")) == {"Albanian_State_Police arrested Edi_Rama"}


def test_an_area_has_the_name_that_it_has_with_its_noun() -> None:
    rows = """Zjarri zjarr NOUN 2 nsubj Case=Nom
        nisi nis VERB 0 root VerbForm=Fin
        në në ADP 4 case
        {noun} NOUN 2 obl Case=Gen
        së së DET 6 det
        Badakshanit Badakshan PROPN 4 nmod:poss Case=Gen B-LOC"""
    names = list(read("sq", rows.format(noun="provincës provincë")).resolver.settled.values())
    assert ("sq", "Provinca e Badakshanit") in names[0].names
    names = list(read("sq", rows.format(noun="festës festë")).resolver.settled.values())
    assert not any("Badakshanit" in name and " " in name for _, name in names[0].names)


def named(rows: str) -> list[tuple[str, str]]:
    """The names of an Albanian sentence, each with the kind that it was taken for."""
    found = find_mentions(mended(tree("sq", rows), KNOWN), KNOWN)
    return [(each.mention.text, each.type) for each in found if each.mention.kind == "name"]


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        pytest.param(
            """Eriksi Eriks PROPN 2 nsubj B-PER
            erdhi vij VERB 0 root VerbForm=Fin
            nga nga ADP 4 case
            Dejtoni Dejton PROPN 2 obl Case=Nom B-PER
            i i DET 6 det I-PER
            Ohajos Ohajo PROPN 4 nmod:poss Case=Gen I-PER""",
            [("Eriksi", "Person"), ("Dejtoni", "Place"), ("Ohajos", "Place")],
            id="a town of a state",
        ),
        pytest.param(
            """Ai ai PRON 2 nsubj
            erdhi vij VERB 0 root VerbForm=Fin
            nga nga ADP 4 case
            Springfildi Springfild PROPN 2 obl Case=Nom B-ORG
            i i DET 6 det I-ORG
            Ilinoisit Ilinois PROPN 4 nmod:poss Case=Gen I-ORG""",
            [("Springfildi", "Place"), ("Ilinoisit", "Place")],
            id="a town taken for a body",
        ),
        pytest.param(
            """SOS SOS PROPN 5 nsubj B-ORG
            Horizon Horizon PROPN 1 flat I-ORG
            e i DET 4 det I-ORG
            Marsejës Marseja PROPN 1 nmod:poss Case=Gen I-ORG
            foli flas VERB 0 root VerbForm=Fin""",
            [("SOS Horizon", "Organization"), ("Marsejës", "Place")],
            id="a body with a foreign name",
        ),
        pytest.param(
            """Teatri teatër NOUN 5 nsubj B-ORG
            Popullor popullor ADJ 1 amod I-ORG
            i i DET 4 det I-ORG
            Tiranës Tiranë PROPN 1 nmod:poss Case=Gen I-ORG
            foli flas VERB 0 root VerbForm=Fin""",
            [("Teatri Popullor i Tiranës", "Organization")],
            id="one that needs its town",
        ),
        pytest.param(
            """Gjiri gji NOUN 4 nsubj B-LOC
            i i DET 3 det I-LOC
            Alaskës Alaskë PROPN 1 nmod:poss Case=Gen I-LOC
            ngriu ngrij VERB 0 root VerbForm=Fin""",
            [("Gjiri i Alaskës", "Place")],
            id="a gulf",
        ),
    ],
)
def test_a_name_and_the_place_that_has_it_are_two(rows: str, names: list[tuple[str, str]]) -> None:
    assert named(rows) == names


@pytest.mark.parametrize(
    ("case", "expected"), [("Shropshire-it", {"Market_Drayton locatedIn Shropshire"}), ("Shropshire", set())]
)
def test_an_unlisted_place_of_another(case: str, expected: set[str]) -> None:
    rows = f"""Eriksi Eriks PROPN 2 nsubj B-PER
        foli flas VERB 0 root VerbForm=Fin
        në në ADP 4 case
        Market Market PROPN 2 obl B-LOC
        Drayton Drayton PROPN 4 flat I-LOC
        të i DET 7 det
        {case} Shropshire PROPN 4 nmod:poss B-LOC"""
    assert {claim for claim in claims("sq", rows) if "locatedIn" in claim} == expected


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        pytest.param("BBC-së BBC PROPN 3 iobj Case=Dat B-ORG", {"Eriks_Kola officialOf BBC"}, id="whose they are"),
        pytest.param("BBC BBC PROPN 3 obj B-ORG", set(), id="no case"),
    ],
)
def test_the_body_behind_a_persons_name(owner: str, expected: set[str]) -> None:
    rows = f"""Ai ai PRON 2 nsubj
        foli flas VERB 0 root VerbForm=Fin
        Eriks Eriks PROPN 2 iobj B-PER
        Kola Kola PROPN 3 flat I-PER
        të i DET 6 det
        {owner.replace(" 3 ", " 2 ")}"""
    assert {claim for claim in claims("sq", rows) if "officialOf" in claim} == expected


def labels(*sentences: str) -> list[str]:
    """The labels of the entities that Albanian sentences name."""
    settled = read("sq", *sentences).resolver.settled
    return [settled[key].label for key in sorted(settled)]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Lazarevskin Lazarevski PROPN 3 flat Case=Acc I-PER", "Goce Lazarevski"),
        ("Lazarevskit Lazarevski PROPN 3 flat Case=Dat I-PER", "Goce Lazarevski"),
        ("Ruskin Ruskin PROPN 3 flat Case=Nom I-PER", "Goce Ruskin"),
        ("Leonard-in Leonard PROPN 3 flat Case=Acc I-PER", "Goce Leonard"),
    ],
)
def test_a_surname_loses_its_ending(name: str, label: str) -> None:
    assert labels(f"Ai ai PRON 2 nsubj\npa shoh VERB 0 root\nGoce Goce PROPN 2 obj B-PER\n{name}") == [label]


def test_a_first_name_of_the_language_before_a_surname_with_a_hyphen() -> None:
    rows = "Ai ai PRON 2 nsubj\npa shoh VERB 0 root\nLeonard Leonard PROPN 2 obj B-PER\n"
    assert labels(rows + "Hartwell-in Hartwell PROPN 3 flat Case=Acc I-PER") == ["Leonard Hartwell"]
    assert labels(rows + "Gashin Gashi PROPN 3 flat Case=Acc I-PER") == ["Leonard Gashi"]


@pytest.mark.parametrize(("before", "label"), [("nga", "Rotherham"), ("në", "Rotherhami")])
def test_what_governs_the_nominative_shows_a_towns_ending(before: str, label: str) -> None:
    assert labels(
        f"Ai ai PRON 2 nsubj\nerdhi vij VERB 0 root\n{before} {before} ADP 4 case\nRotherhami R PROPN 2 obl B-LOC"
    ) == [label]


@pytest.mark.parametrize(
    ("rows", "label"),
    [
        ("Malësive malësi NOUN 2 obl B-LOC\nJugore jugor ADJ 3 amod I-LOC", "Malësitë Jugore"),
        (
            "Forcave forcë NOUN 2 obl B-ORG\nta i DET 5 det I-ORG\nRinore rinor ADJ 3 amod I-ORG".replace("ta", "të"),
            "Forcat e Rinore",
        ),
        ("Kontenë konte NOUN 2 obl B-LOC\nBreg Breg PROPN 3 flat I-LOC", "Konteja Breg"),
    ],
)
def test_the_plural_head_of_a_name(rows: str, label: str) -> None:
    assert labels(f"Ai ai PRON 2 nsubj\nfoli flas VERB 0 root\n{rows}") == [label]


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("Drejtësisë drejtësi", "Komisioni i Drejtësisë i Senatit"),
        ("Bukurisë bukuri", "Komisioni i Bukurisë i Senatit"),
    ],
)
def test_a_committee_of_a_known_body_is_not_that_body(field: str, name: str) -> None:
    rows = f"""Komisioni Komision PROPN 6 nsubj B-ORG
        i i DET 3 det I-ORG
        {field} PROPN 1 nmod:poss Case=Gen I-ORG
        i i DET 5 det I-ORG
        Senatit Senat PROPN 1 nmod:poss Case=Gen I-ORG
        votoi votoj VERB 0 root VerbForm=Fin"""
    assert named(rows)[0][0] == name


def test_a_ministry_of_a_country_is_still_the_countrys() -> None:
    rows = """Ministria Ministri PROPN 6 nsubj B-ORG
        e i DET 3 det I-ORG
        Drejtësisë drejtësi PROPN 1 nmod:poss Case=Gen I-ORG
        e i DET 5 det I-ORG
        Francës Francë PROPN 1 nmod:poss Case=Gen I-ORG
        votoi votoj VERB 0 root VerbForm=Fin"""
    assert named(rows) == [("Francës", "")]


@pytest.mark.parametrize(
    ("before", "first", "subject"),
    [
        pytest.param("në", "Perth", "Julie_Bishop praised Iran", id="a place and a person"),
        pytest.param("me", "Perth", "", id="no place"),
        pytest.param("në", "Marie", "", id="a name of three"),
    ],
)
def test_a_place_and_whoever_speaks_there(before: str, first: str, subject: str) -> None:
    rows = f"""lavdëroi lavdëroj VERB 0 root VerbForm=Fin
        Iranin Iran PROPN 1 obj Case=Acc B-LOC
        {before} {before} ADP 4 case
        {first} {first} PROPN 1 obl B-PER
        Julie Julie PROPN 4 flat I-PER
        Bishop Bishop PROPN 4 flat I-PER"""
    assert claims("sq", rows) == ({subject} if subject else set())


_COURT = """Gjykata gjykatë NOUN 4 nsubj B-ORG
    e i DET 3 det I-ORG
    Lartë lartë ADJ 1 amod I-ORG
    foli flas VERB 0 root VerbForm=Fin"""
_VISITS = "Ai ai PRON 2 nsubj\nvizitoi vizitoj VERB 0 root\n{} {} PROPN 2 obj B-LOC"


@pytest.mark.parametrize(
    ("places", "court"),
    [
        pytest.param(["Teksasin"], "Supreme Court of the United States", id="a report about one country"),
        pytest.param(["Izraelin"], "Supreme Court of Israel", id="named itself"),
        pytest.param(["Izraelin", "Teksasin"], "Gjykata e Lartë", id="about two"),
        pytest.param(["Irlandën"], "Gjykata e Lartë", id="a country with a high court besides"),
    ],
)
def test_the_one_supreme_court_of_the_land(places: list[str], court: str) -> None:
    assert labels(*(_VISITS.format(each, each) for each in places), _COURT)[-1] == court


def test_a_first_name_in_capitals_at_the_head_of_a_report() -> None:
    rows = "{0} {0} PROPN 3 nsubj B-PER\nSturgeon Sturgeon PROPN 1 flat I-PER\nfoli flas VERB 0 root"
    assert labels(rows.format("NICOLA")) == labels(rows.format("Nicola")) == ["Nicola Sturgeon"]
    assert labels(rows.format("JD")) == ["JD Sturgeon"]


def test_a_name_without_its_middle_initial() -> None:
    rows = """John John PROPN 4 nsubj B-PER
        G. G. PROPN 1 flat I-PER
        Rolberts Rolberts PROPN 1 flat I-PER
        foli flas VERB 0 root"""
    settled = read("sq", rows).resolver.settled
    assert ("sq", "John Rolberts") in next(iter(settled.values())).names


@pytest.mark.parametrize(
    ("title", "label"),
    [
        pytest.param(
            "gazetarin gazetar NOUN 2 obj Case=Acc|Definite=Def", "Joakim Medin", id="the title alone bears it"
        ),
        pytest.param("me me ADP 4 case", "Joakim Med", id="no title"),
    ],
)
def test_a_name_behind_its_title_has_no_ending(title: str, label: str) -> None:
    head = 3 if "gazetarin" in title else 2
    rows = f"""Ai ai PRON 2 nsubj
        pa shoh VERB 0 root
        {title}
        Joakim Joakim PROPN {head} flat B-PER
        Medin Medin PROPN 4 flat Case=Acc I-PER"""
    assert labels(rows) == [label]


@pytest.mark.parametrize(
    ("rows", "label"),
    [
        (
            """Komisionit Komision PROPN 2 obl Case=Dat B-ORG
            kundër kundër ADP 5 case I-ORG
            Korrupsionit korrupsion PROPN 3 nmod Case=Gen I-ORG""",
            "Komisioni kundër Korrupsionit",
        ),
        ("Morias Moria PROPN 2 obl Case=Gen B-LOC", "Moria"),
        ("Dinamoja Dinamo PROPN 2 nsubj Case=Nom B-ORG", "Dinamo"),
    ],
)
def test_endings_of_bodies_and_places(rows: str, label: str) -> None:
    assert labels(f"Ai ai PRON 2 nsubj\nfoli flas VERB 0 root\n{rows}") == [label]


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (
            """Ministri ministër NOUN 4 nsubj
            i i DET 3 det
            Financave financë PROPN 1 nmod:poss Case=Gen B-ORG
            foli flas VERB 0 root""",
            [],
        ),
        (
            """Grindja grindje NOUN 2 nsubj Definite=Def B-PER
            vazhdoi vazhdoj VERB 0 root""",
            [],
        ),
        (
            """Arta Arta PROPN 2 nsubj Definite=Def B-PER
            vazhdoi vazhdoj VERB 0 root""",
            [("Arta", "Person")],
        ),
        (
            """Arena Arena PROPN 3 nsubj B-ORG
            gazetarëve gazetar NOUN 3 iobj Case=Dat I-ORG
            tha them VERB 0 root""",
            [("Arena", "Organization")],
        ),
    ],
)
def test_common_nouns_are_no_names(rows: str, names: list[tuple[str, str]]) -> None:
    assert named(rows) == names


def test_a_surname_in_another_form_is_that_of_the_full_name() -> None:
    full = "Millosh Millosh PROPN 3 nsubj B-PER\nPetkoviq Petkoviq PROPN 1 flat I-PER\nfoli flas VERB 0 root"
    assert labels(full, "Petkoviqi Petkoviq PROPN 2 nsubj Case=Nom B-PER\nfoli flas VERB 0 root") == 2 * [
        "Millosh Petković"
    ]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Forcave forcë", [("Forcave të Armatosura Veriore", "Organization")]),
        ("Ardave Arda", [("Ardave", "Place"), ("Armatosura Veriore", "Place")]),
    ],
)
def test_a_bodys_name_cut_at_its_article(head: str, names: list[tuple[str, str]]) -> None:
    rows = f"""ra bie VERB 0 root
        garnizoni garnizon NOUN 1 nsubj
        i i DET 4 det
        {head} PROPN 2 nmod:poss Case=Gen B-LOC
        të i DET 6 det
        Armatosura armatosur PROPN 4 nmod:poss B-LOC
        Veriore verior ADJ 6 amod I-LOC"""
    assert named(rows) == names


def test_a_party_name_of_two_countries_of_which_one_is_talked_of_is_that_ones() -> None:
    """The Social Democrats of a country that is not in the gazetteer are not the German ones."""
    party = """Ai ai PRON 2 nsubj
        lavdëroi lavdëroj VERB 0 root
        Partinë Parti PROPN 2 obj Case=Acc B-ORG
        Socialdemokrate socialdemokrat ADJ 3 amod I-ORG"""
    visit = "Ai ai PRON 2 nsubj\nvizitoi vizitoj VERB 0 root\n{0} {0} PROPN 2 obj Case=Acc B-LOC"
    german = "Social Democratic Party of Germany"
    assert german in labels(visit.format("Gjermaninë"), party)
    assert german not in labels(*[visit.format("Islandën")] * 4, visit.format("Gjermaninë"), party)


def test_two_forms_of_a_foreign_surname() -> None:
    full = "Ai ai PRON 2 nsubj\npa shoh VERB 0 root\nOtis Otis PROPN 2 obj B-PER\nPettwayn Pettwayn PROPN 3 flat I-PER"
    again = "Ai ai PRON 2 nsubj\npa shoh VERB 0 root\n{0} {0} PROPN 2 iobj Case=Dat B-PER"
    assert len(set(labels(full, again.format("Pettwayt")))) == 1
    assert len(set(labels(full, again.format("Pettmant")))) == 2


def test_the_number_of_a_king_is_no_ending() -> None:
    rows = """Ai ai PRON 2 nsubj
        pa shoh VERB 0 root
        Xhorxhit Xhorxh PROPN 2 iobj Case=Dat B-PER
        III III NUM 3 flat I-PER"""
    assert labels(rows) == ["Xhorxh III"]


@pytest.mark.parametrize(
    ("between", "names"),
    [
        pytest.param("qeverisëse qeverisës ADJ 3 amod I-ORG", {"Aleanca Tonse"}, id="an adjective"),
        pytest.param("e i DET 5 det I-ORG\nbujqve bujk NOUN 3 nmod:poss I-ORG", {"Tonse"}, id="of whom"),
        pytest.param("Qeverisëse qeverisës ADJ 3 amod I-ORG", set(), id="a part of the name"),
    ],
)
def test_a_body_without_what_only_tells_of_it(between: str, names: set[str]) -> None:
    start = "Ai ai PRON 2 nsubj\nla lë VERB 0 root\nAleanca Aleancë PROPN 2 obj B-ORG\n"
    rows = f"{start}{between}\nTonse Tonse PROPN 3 flat I-ORG"
    (entity,) = read("sq", rows).resolver.settled.values()
    assert names <= {name for _, name in entity.names}
    assert len({name for _, name in entity.names}) == 1 + len(names)


_KIND = """Fighting fighting NOUN 2 nsubj
    raged rage VERB 0 root VerbForm=Fin|Tense=Past
    in in ADP 8 case
    {owner}
    western western ADJ 8 amod
    Darfur Darfur PROPN 8 compound B-LOC
    {kind} {kind} NOUN 2 obl Number={number}"""
_SUDANS = "Sudan Sudan PROPN 8 nmod:poss B-LOC\n +'s 's PART 4 case"


@pytest.mark.parametrize(
    ("owner", "kind", "read"),
    [
        (_SUDANS, "region", {"Darfur locatedIn Sudan"}),
        ("the the DET 8 det\n Sudanese sudanese ADJ 8 amod", "region", {"Darfur locatedIn Sudan"}),
        (_SUDANS, "protests", set()),  # no area
        ("Sudan Sudan PROPN 8 nmod:poss B-LOC\n - - PUNCT 4 punct", "region", set()),  # "Sudan-held"
        ("the the DET 8 det\n country country NOUN 8 nmod:poss", "region", set()),
    ],
)
def test_whose_area_it_is_where_its_kind_stands_behind_the_name(owner: str, kind: str, read: set[str]) -> None:
    assert claims("en", _KIND.format(owner=owner, kind=kind, number="Sing")) == read


def test_what_the_area_is_of_where_its_kind_stands_behind_the_name() -> None:
    rows = """Volunteers volunteer NOUN 2 nsubj\n left leave VERB 0 root\n the the DET 5 det
    {name} {name} PROPN 5 compound B-LOC\n {kind} {kind} NOUN 2 obj\n of of ADP 7 case
    {whole} {whole} PROPN 5 nmod B-LOC"""
    assert claims("en", rows.format(name="Kherson", kind="region", whole="Ukraine")) == {"Kherson locatedIn Ukraine"}
    assert not claims("en", rows.format(name="Canary", kind="island", whole="Lanzarote"))  # the island's own name


@pytest.mark.parametrize(
    ("behind", "within"), [("May May PROPN 6 nmod:unmarked", True), ("Kurti Kurti PROPN 4 flat", False)]
)
def test_a_date_right_behind_the_larger_place(behind: str, within: bool) -> None:
    rows = f"""talks talk NOUN 0 root\n in in ADP 3 case\n Sinsheim Sinsheim PROPN 1 nmod B-LOC\n +, , PUNCT 5 punct
    Germany Germany PROPN 3 appos B-LOC\n {behind}\n 14 14 NUM 5 appos"""
    assert ("Sinsheim locatedIn Germany" in claims("en", rows)) is within


@pytest.mark.parametrize(("closing", "within"), [("]", True), (",", False)])
def test_two_brackets_behind_a_place(closing: str, within: bool) -> None:
    rows = f"""Patna Patna PROPN 0 root B-LOC\n ( ( PUNCT 3 punct\n Bihar Bihar PROPN 1 appos B-LOC\n ) ) PUNCT 3 punct
    [ [ PUNCT 6 punct\n India India PROPN 1 appos B-LOC\n {closing} {closing} PUNCT 6 punct"""
    assert ("Bihar locatedIn India" in claims("en", rows)) is within


_VILLAGE = """Tri tre NUM 2 nummod\n shtëpi shtëpi NOUN 3 nsubj\n ranë bie VERB 0 root VerbForm=Fin
    {before} {before} ADP 5 case\n Vuthaj Vuthaj PROPN 3 obl B-LOC\n {article} {article} DET 7 det I-LOC
    Gucisë Gucia PROPN 5 nmod:poss Case=Gen I-LOC"""


@pytest.mark.parametrize(
    ("before", "article", "names"),
    [
        ("në", "të", ["Vuthaj", "Gucisë"]),
        ("në", "i", ["Vuthaj i Gucisë"]),  # a name of its own
        ("nga", "të", ["Vuthaj të Gucisë"]),
    ],
)
def test_a_village_apart_from_what_it_lies_in(before: str, article: str, names: list[str]) -> None:
    sentence = tree("sq", _VILLAGE.format(before=before, article=article))
    assert [each.mention.text for each in find_mentions(sentence, KNOWN) if each.type == "Place"] == names


_RAID = """Rockets rocket NOUN 2 nsubj\n hit hit VERB 0 root VerbForm=Fin\n {town} {town} PROPN 2 obj B-LOC
    and and CCONJ 5 cc\n shook shake VERB 2 conj VerbForm=Fin\n the the DET 9 det\n Israeli israeli ADJ 9 amod
    port port NOUN 9 compound\n city city NOUN 5 obj Number=Sing"""


@pytest.mark.parametrize(("town", "read"), [("Haifa", {"Haifa locatedIn Israel"}), ("Geneva", set())])
def test_a_land_and_the_city_that_takes_up_a_town(town: str, read: set[str]) -> None:
    assert claims("en", _RAID.format(town=town)) == read


@pytest.mark.parametrize(("name", "names"), [("Greqin\ufffd", ["Edi Rama"]), ("Greqinë", ["Edi Rama", "Greqinë"])])
def test_a_name_with_a_damaged_byte_is_nobody_s(name: str, names: list[str]) -> None:
    rows = f"""Edi Edi PROPN 3 nsubj B-PER
        Rama Rama PROPN 1 flat:name I-PER
        vizitoi vizitoj VERB 0 root VerbForm=Fin
        {name} {name} PROPN 3 obj B-LOC"""
    assert [each.mention.text for each in find_mentions(tree("sq", rows), KNOWN)] == names


@pytest.mark.parametrize(
    ("article", "name", "expected"),
    [
        pytest.param("the the DET 4 det", "Lipetskoye", {"Lipetskoye locatedIn Russia"}, id="an adjective"),
        pytest.param("of of ADP 4 case", "Lipetskoye", set(), id="as likely a part of the name"),
    ],
)
def test_a_nationality_without_an_article_may_be_a_part_of_an_unknown_name(
    article: str, name: str, expected: set[str]
) -> None:
    rows = f"""They they PRON 5 nsubj
        {article}
        Russian Russian ADJ 4 amod
        {name} {name} PROPN 5 obl B-LOC
        spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
    assert {each for each in claims("en", rows) if "locatedIn" in each} == expected


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        pytest.param("by by ADP 8 case", set(), id="whoever did it there"),
        pytest.param("", {"Zhanbei locatedIn Spain"}, id="whose airport it is"),
    ],
)
def test_nobody_does_an_airport(by: str, expected: set[str]) -> None:
    rows = (
        f"""He he PRON 3 nsubj:pass
        was be AUX 3 aux:pass
        seized seize VERB 0 root VerbForm=Part|Tense=Past
        at at ADP 6 case
        Zhanbei Zhanbei PROPN 6 compound B-LOC
        airport airport NOUN 3 obl
        {by}
        Spanish Spanish ADJ 9 amod
        police police NOUN 3 obl:agent"""
        if by
        else """He he PRON 3 nsubj:pass
        was be AUX 3 aux:pass
        seized seize VERB 0 root VerbForm=Part|Tense=Past
        in in ADP 7 case
        the the DET 7 det
        Spanish Spanish ADJ 7 amod
        city city NOUN 3 obl
        of of ADP 9 case
        Zhanbei Zhanbei PROPN 7 nmod B-LOC"""
    )
    assert {each for each in claims("en", rows) if "locatedIn" in each} == expected


@pytest.mark.parametrize(
    ("town", "land", "expected"),
    [
        pytest.param("qytetin qytet", "Meksikës Meksikë", ["Mexico City"], id="a listed town called after a land"),
        pytest.param("qytetin qytet", "Shkodrës Shkodër", ["Shkodër"], id="the town itself"),
        pytest.param("jugun jug", "Meksikës Meksikë", ["Mexico"], id="a part of the land"),
    ],
)
def test_a_town_called_after_a_land_is_not_the_land(town: str, land: str, expected: list[str]) -> None:
    """ "në qytetin e Meksikës", its head in small letters."""
    rows = f"""mbërriti mbërrij VERB 0 root VerbForm=Fin\n në në ADP 3 case\n {town} NOUN 1 obl Case=Acc
        e e DET 5 det\n {land} PROPN 3 nmod:poss Case=Gen B-LOC"""
    assert labels(rows) == expected


@pytest.mark.parametrize(("name", "expected"), [("al-Shababin", ["al-Shabaab"]), ("pro-Shababin", [])])
def test_an_article_in_small_letters_begins_a_name(name: str, expected: list[str]) -> None:
    assert labels(f"luftoi luftoj VERB 0 root VerbForm=Fin\n {name} {name} PROPN 1 obj Case=Acc") == expected


@pytest.mark.parametrize(
    ("suffix", "expected"), [("Riu", "Ferdinand Marcos Jr."), ("Vjetri", "Ferdinand Marcos i Vjetri")]
)
def test_a_son_of_the_same_name_in_another_language(suffix: str, expected: str) -> None:
    rows = f"""Ferdinand Ferdinand PROPN 5 nsubj B-PER\n Marcos Marcos PROPN 1 flat I-PER\n i i DET 4 det I-PER
        {suffix} ri PROPN 1 amod I-PER\n foli flas VERB 0 root VerbForm=Fin"""
    assert labels(rows) == [expected]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param("Komisionerja komisionere", [], id="an office"),
        pytest.param("Instituti institut", [("Instituti për Zgjerimin", "Organization")], id="a body"),
    ],
)
def test_what_an_office_is_for_makes_it_no_body(head: str, names: list[tuple[str, str]]) -> None:
    rows = f"""{head} NOUN 4 nsubj Definite=Def B-ORG\n për për ADP 3 case I-ORG
        Zgjerimin zgjerim NOUN 1 nmod I-ORG\n foli flas VERB 0 root VerbForm=Fin"""
    assert named(rows) == names


@pytest.mark.parametrize(
    ("one", "title", "kind"),
    [
        pytest.param("një një NUM 1 obj", "komandantët komandant", "Person", id="one of the commanders"),
        pytest.param("larg larg ADV 1 advmod", "komandantët komandant", "Organization", id="the commanders"),
        pytest.param("një një NUM 1 obj", "rrugët rrugë", "Organization", id="one of the roads"),
    ],
)
def test_one_of_several_people_is_a_person(one: str, title: str, kind: str) -> None:
    rows = f"""priti pres VERB 0 root VerbForm=Fin\n {one}\n nga nga ADP 4 case\n {title} NOUN 2 nmod Number=Plur
        , , PUNCT 6 punct\n Zarbo Zarbo PROPN 4 appos B-ORG\n Intalla Intalla PROPN 6 flat I-ORG"""
    assert named(rows) == [("Zarbo Intalla", kind)]


@pytest.mark.parametrize(("office", "kind"), [("Sherifi sherif", "Person"), ("Rrjeti rrjet", "Organization")])
def test_behind_an_office_of_a_place_stands_a_person(office: str, kind: str) -> None:
    """ "sherifi i qarkut Morgan, Zarbo Intalla": the parser hung the name on the county."""
    rows = f"""{office} NOUN 8 nsubj Definite=Def|Number=Sing\n i i DET 3 det\n qarkut qark NOUN 1 nmod:poss Case=Gen
        Morgan Morgan PROPN 3 flat\n , , PUNCT 6 punct\n Zarbo Zarbo PROPN 3 appos B-ORG
        Intalla Intalla PROPN 6 flat I-ORG\n foli flas VERB 0 root VerbForm=Fin"""
    assert ("Zarbo Intalla", kind) in named(rows)
