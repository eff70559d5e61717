"""What common nouns take up: "his agency", "the charity", "the sheriff", "the American"; names as long as they are."""

from __future__ import annotations

import pytest
from trees import claims, read, tree

from kg.knowledge import load
from kg.model import Name
from kg.repair.relative import mend_relatives
from kg.repair.wholename import whole_names

_LEADS = """Hans Hans PROPN 10 nsubj B-PER
Weber Weber PROPN 1 flat I-PER
+, , PUNCT 5 punct
the the DET 5 det
director director NOUN 1 appos Number=Sing
of of ADP 7 case
Frontex Frontex PROPN 5 nmod B-ORG
+, , PUNCT 5 punct
has have AUX 10 aux
returned return VERB 0 root VerbForm=Part"""
_ASKED = """Greece Greece PROPN 2 nsubj B-LOC
asked ask VERB 0 root VerbForm=Fin
his his PRON 4 nmod:poss
{noun} {noun} NOUN 2 obj Number=Sing
for for ADP 6 case
planes plane NOUN 2 obl"""
_SHERIFF = """Sheriff Sheriff PROPN 2 nmod:desc
Dale Dale PROPN 4 nsubj B-PER
Huckaby Huckaby PROPN 2 flat I-PER
left leave VERB 0 root VerbForm=Fin"""
_CONDEMNED = """France France PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{article} {article} DET 4 det
sheriff sheriff NOUN 2 obj Number=Sing"""


def test_somebodys_agency_is_the_one_that_they_lead() -> None:
    found = claims("en", _LEADS, _ASKED.format(noun="agency"))
    assert "Greece requestedFrom Frontex" in found


@pytest.mark.parametrize("noun", ["school", "mother"])
def test_somebodys_school_is_not_the_agency_that_they_lead(noun: str) -> None:
    assert not any("requestedFrom" in claim for claim in claims("en", _LEADS, _ASKED.format(noun=noun)))


def test_the_sheriff_is_the_one_named_before() -> None:
    assert "France condemned Dale_Huckaby" in claims("en", _SHERIFF, _CONDEMNED.format(article="the"))


def test_a_sheriff_is_another_one() -> None:
    assert not claims("en", _SHERIFF, _CONDEMNED.format(article="a"))


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        pytest.param(
            "en",
            """the the DET 4 det
            FSB FSB PROPN 4 compound B-ORG
            security security NOUN 4 compound
            service service NOUN 5 nsubj Number=Sing
            detained detain VERB 0 root VerbForm=Fin
            Tomas Tomas PROPN 5 obj B-PER
            Bures Bures PROPN 6 flat I-PER""",
            {"FSB arrested Tomas_Bures"},
            id="en",
        ),
        pytest.param(
            "en",
            """the the DET 3 det
            FSB FSB PROPN 3 compound B-ORG
            critic critic NOUN 4 nsubj Number=Sing
            detained detain VERB 0 root VerbForm=Fin
            Tomas Tomas PROPN 4 obj B-PER
            Bures Bures PROPN 5 flat I-PER""",
            set(),
            id="en critic",
        ),
    ],
)
def test_a_body_has_its_name_before_the_noun_for_what_it_is(language: str, rows: str, expected: set[str]) -> None:
    assert claims(language, rows) == expected


def test_a_minister_is_of_the_country_of_whoever_appoints_them() -> None:
    found = claims(
        "en",
        """Albania Albania PROPN 4 nmod:poss B-LOC
        +'s 's PART 1 case
        prime prime ADJ 4 amod
        minister minister NOUN 7 nsubj Number=Sing
        Arben Arben PROPN 4 appos B-PER
        Kola Kola PROPN 5 flat I-PER
        named name VERB 0 root VerbForm=Fin
        Besa Besa PROPN 7 obj B-PER
        Leka Leka PROPN 8 flat I-PER
        as as ADP 12 case
        interior interior ADJ 12 amod
        minister minister NOUN 7 obl Number=Sing""",
    )
    assert "Besa_Leka ministerOf Albania" in found


def test_a_person_is_called_by_their_country() -> None:
    calls = """Emmanuel Emmanuel PROPN 3 nsubj B-PER
    Macron Macron PROPN 1 flat I-PER
    met meet VERB 0 root VerbForm=Fin
    Donald Donald PROPN 3 obj B-PER
    Trump Trump PROPN 4 flat I-PER"""
    rang = """Macron Macron PROPN 2 nsubj B-PER
    phoned phone VERB 0 root VerbForm=Fin
    the the DET 4 det
    {nation} {nation} {upos} 2 obj"""
    found = claims("en", calls, rang.format(nation="American", upos="ADJ"))
    assert "Emmanuel_Macron phoned Donald_Trump" in found
    assert "Emmanuel_Macron phoned Donald_Trump" not in claims("en", calls, rang.format(nation="Swiss", upos="ADJ"))


_BOARD = """The the DET 4 det
Larkin Larkin PROPN 3 compound B-LOC
County County PROPN 4 compound I-LOC
Board Board PROPN 7 nsubj B-ORG
of of ADP 6 case I-ORG
Education Education PROPN 4 nmod I-ORG
met meet VERB 0 root VerbForm=Fin"""
_OFFICE = """The the DET 5 det
Larkin Larkin PROPN 3 nmod:poss B-LOC
Sheriff Sheriff PROPN 5 nmod:poss
+'s 's PART 3 case
{noun} {noun} NOUN 6 nsubj
closed close VERB 0 root VerbForm=Fin"""


def _names(rows: str) -> tuple[Name, ...]:
    return whole_names(tree("en", rows), load()).names


def test_a_place_may_begin_the_name_of_a_body() -> None:
    assert _names(_BOARD) == (Name(2, 6, "ORG"),)
    assert _names(_BOARD.replace("Larkin", "New").replace("County", "York")) == (Name(2, 3, "LOC"), Name(4, 6, "ORG"))


def test_an_office_with_a_capital_is_part_of_the_name() -> None:
    assert _names(_OFFICE.format(noun="Office")) == (Name(2, 5, "ORG"),)
    assert _names(_OFFICE.format(noun="office")) == (Name(2, 2, "LOC"),)


_TOLD = """He he PRON 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
she she PRON 5 nsubj
had have AUX 5 aux
gone go VERB 2 ccomp VerbForm=Part
and and CCONJ 7 cc
asked ask VERB 5 conj VerbForm={form}|Tense=Past
Rama Rama PROPN 7 obj"""
_WHOSE = """He he PRON 2 nsubj
met meet VERB 0 root VerbForm=Fin
Fatah Fatah PROPN 2 obj B-ORG
{comma} {comma} PUNCT 7 punct
whose whose PRON 6 nmod:poss
leader leader NOUN 7 nsubj
agreed agree VERB 2 advcl VerbForm=Fin"""


@pytest.mark.parametrize(
    ("language", "rows", "number", "head"),
    [
        pytest.param("en", _TOLD.format(form="Fin"), 7, 2, id="a past tense behind a perfect"),
        pytest.param("en", _TOLD.format(form="Part"), 7, 5, id="two perfects"),
        pytest.param("en", _WHOSE.format(comma=","), 7, 3, id="whose"),
        pytest.param("en", _WHOSE.format(comma="-"), 7, 2, id="whose without a comma"),
    ],
)
def test_a_clause_hangs_where_grammar_wants_it(language: str, rows: str, number: int, head: int) -> None:
    knowledge = load()
    mended = mend_relatives(tree(language, rows), lambda name: knowledge.words(language, name))
    assert mended.word(number).head == head


@pytest.mark.parametrize(
    ("noun", "expected"), [("kompanisë kompani", "Lars_Nygaard leaderOf Fjordtek"), ("djalit djalë", "")]
)
def test_a_body_is_named_behind_the_noun_for_what_it_is(noun: str, expected: str) -> None:
    found = claims(
        "sq",
        f"""Drejtori drejtor NOUN 9 nsubj Case=Nom|Definite=Def|Number=Sing
        i i DET 3 det
        {noun} NOUN 1 nmod:poss Case=Gen|Number=Sing
        Fjordtek Fjordtek PROPN 1 flat B-PER
        +, , PUNCT 6 punct
        Lars Lars PROPN 1 appos B-PER
        Nygaard Nygaard PROPN 6 flat I-PER
        +, , PUNCT 1 punct
        fitoi fitoj VERB 0 root VerbForm=Fin""",
    )
    assert found == ({expected} if expected else set())


_SUED = """Lisbon Lisbon PROPN 2 nsubj B-LOC
sued sue VERB 0 root VerbForm=Fin
{name}
yesterday yesterday ADV 2 advmod"""
_DHS = """the the DET 4 det
Department Department PROPN 2 obj B-ORG
of of ADP 7 case I-ORG
Homes Homes PROPN 4 nmod I-ORG
and and CCONJ 9 cc I-ORG
Roads Roads PROPN 7 conj I-ORG"""
_CHARITIES = """the the DET 5 det
Charity Charity PROPN 5 compound B-ORG
Commission Commission PROPN 2 obj I-ORG"""
_HARBOUR = """Harbour Harbour PROPN 2 obj B-ORG
Lights Lights PROPN 3 flat I-ORG"""
_TWO = f"""{_HARBOUR}
and and CCONJ 6 cc
Kinloop Kinloop PROPN 3 conj B-ORG"""
_ANSWER = """Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
the the DET 4 det
{noun} {noun} NOUN 2 obj Number=Sing"""
_LEFT = """, , PUNCT 7 punct
which which PRON 7 nsubj
left leave VERB 4 acl:relcl VerbForm=Fin"""


@pytest.mark.parametrize(
    ("name", "noun", "expected"),
    [
        pytest.param(_DHS, "department", "Spain condemned Department_of_Homes_and_Roads", id="of its name"),
        pytest.param(_DHS, "committee", "", id="not of its name"),
        pytest.param(_CHARITIES, "commission", "Spain condemned Charity_Commission", id="the head of its name"),
        pytest.param(_CHARITIES, "charity", "", id="not what stands before the head"),
        pytest.param(_CHARITIES, "company", "", id="a commission is no company"),
        pytest.param(_HARBOUR, "company", "Spain condemned Harbour_Lights", id="the only one named so far"),
        pytest.param(_TWO, "company", "", id="one of two"),
    ],
)
@pytest.mark.parametrize("rest", ["", _LEFT], ids=["alone", "with a clause behind a comma"])
def test_a_noun_takes_up_the_body_that_it_may_be_of(name: str, noun: str, expected: str, rest: str) -> None:
    found = claims("en", _SUED.format(name=name), f"{_ANSWER.format(noun=noun)}\n{rest}".strip())
    assert [claim for claim in found if claim.startswith("Spain condemned")] == ([expected] if expected else [])


def test_a_noun_takes_up_nothing_that_does_something_to_it() -> None:
    harbour = _HARBOUR.replace(" 2 obj", " 3 nsubj").replace("PROPN 3 flat", "PROPN 1 flat")
    rest = "sued sue VERB 0 root VerbForm=Fin\nthe the DET 5 det\n{noun} {noun} NOUN 3 obj Number=Sing"
    assert not claims("en", f"{harbour}\n{rest.format(noun='company')}")


_SHIPPED = """{doer} {doer} PROPN 2 nsubj B-LOC
attacked attack VERB 0 root VerbForm=Fin
the the DET 4 det
country country NOUN 2 obj Number=Sing"""
_NAMES = """{one} {one} PROPN 2 nsubj B-LOC
supported support VERB 0 root VerbForm=Fin
{other} {other} PROPN 2 obj B-LOC"""
_VOTES = "Malawi Malawi PROPN 2 nsubj B-LOC\nvotes vote VERB 0 root VerbForm=Fin"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param((_VOTES,), "Malawi", id="the one before"),
        pytest.param((_NAMES.format(one="Zambia", other="Malawi"),), "Malawi", id="not who does it"),
        pytest.param((_NAMES.format(one="Kenya", other="Malawi"),), "", id="one of two"),
        pytest.param((_VOTES, _VOTES, _NAMES.format(one="Kenya", other="Malawi")), "Malawi", id="what it is about"),
    ],
)
def test_the_country_is_the_one_that_is_spoken_of(before: tuple[str, ...], expected: str) -> None:
    found = claims("en", *before, _SHIPPED.format(doer="Zambia"))
    assert [claim for claim in found if "attacked" in claim] == ([f"Zambia attacked {expected}"] if expected else [])


@pytest.mark.parametrize(
    ("accused", "expected"), [("Rome", {"Malawi accused Italy"}), ("Rama", set())], ids=["the other of two", "neither"]
)
def test_the_country_is_not_the_one_it_accuses(accused: str, expected: set[str]) -> None:
    """ "Malawi supported Italy. The country accused Rome": a country does not accuse itself."""
    accusing = f"""The the DET 2 det\ncountry country NOUN 3 nsubj Number=Sing\naccused accuse VERB 0 root VerbForm=Fin
        {accused} {accused} PROPN 3 obj B-{"LOC" if accused == "Rome" else "PER"}"""
    found = claims("en", _NAMES.format(one="Malawi", other="Italy"), accusing)
    assert {claim for claim in found if "accused" in claim} == expected


@pytest.mark.parametrize(("number", "expected"), [("Sing", True), ("Plur", False)])
def test_many_of_an_office_are_not_the_one_who_holds_it(number: str, expected: bool) -> None:
    named = """Ada Ada PROPN 8 nsubj B-PER
Weber Weber PROPN 1 flat I-PER
, , PUNCT 5 punct
the the DET 5 det
mayor mayor NOUN 1 appos Number=Sing
of of ADP 7 case
Berlin Berlin PROPN 5 nmod B-LOC
left leave VERB 0 root VerbForm=Fin"""
    later = f"""France France PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
the the DET 4 det
{"mayor" if expected else "mayors"} mayor NOUN 2 obj Number={number}"""
    assert ("France condemned Ada_Weber" in claims("en", named, later)) == expected


_OPENED = """Zorvex Zorvex PROPN 2 nsubj B-ORG
opened open VERB 0 root VerbForm=Fin
an a DET 4 det
office office NOUN 2 obj Number=Sing"""
_WROTE = """She she PRON 2 nsubj Number=Sing
wrote write VERB 0 root VerbForm=Fin
to to ADP 5 case
{article} {article} DET 5 det
company company NOUN 2 obl Number=Sing"""
_SUED_THEM = """{article} {article} DET 2 det
{noun} {noun} NOUN 3 nsubj Number=Sing
sued sue VERB 0 root VerbForm=Fin
Brenda Brenda PROPN 3 obj B-PER
Stowe Stowe PROPN 4 flat I-PER"""


@pytest.mark.parametrize(("article", "sued"), [("the", True), ("a", False)])
def test_the_firm_is_the_company_of_the_sentence_before(article: str, sued: bool) -> None:
    idle = "It it PRON 2 nsubj\nrained rain VERB 0 root VerbForm=Fin"
    found = claims("en", _OPENED, _WROTE.format(article=article), idle, _SUED_THEM.format(article="The", noun="firm"))
    assert ("Zorvex sued Brenda_Stowe" in found) is sued


@pytest.mark.parametrize(("before", "sued"), [("for", True), ("near", False)])
def test_the_commission_sued_for_something_is_the_one_named(before: str, sued: bool) -> None:
    named = """The the DET 3 det
    Larkin Larkin PROPN 3 compound B-ORG
    Commission Commission PROPN 4 nsubj I-ORG
    met meet VERB 0 root VerbForm=Fin"""
    sues = f"""Brenda Brenda PROPN 3 nsubj B-PER
    Stowe Stowe PROPN 1 flat I-PER
    sued sue VERB 0 root VerbForm=Fin
    the the DET 5 det
    commission commission NOUN 3 obj Number=Sing
    {before} {before} ADP 7 case
    detention detention NOUN 5 nmod Number=Sing"""
    found = claims("en", named, sues)
    assert any(claim.startswith("Brenda_Stowe sued") for claim in found) is sued


@pytest.mark.parametrize(("noun", "accused"), [("committee", True), ("orchestra", False)])
def test_a_body_is_taken_up_in_its_own_sentence_by_its_name(noun: str, accused: bool) -> None:
    found = claims(
        "en",
        f"""The the DET 3 det
        Larkin Larkin PROPN 3 compound B-ORG
        Committee Committee PROPN 4 nsubj I-ORG
        met meet VERB 0 root VerbForm=Fin
        before before SCONJ 9 mark
        the the DET 7 det
        {noun} {noun} NOUN 9 nsubj Number=Sing
        +, , PUNCT 7 punct
        accused accuse VERB 4 advcl VerbForm=Fin
        Brenda Brenda PROPN 9 obj B-PER
        Stowe Stowe PROPN 10 flat I-PER""",
    )
    assert any("accused Brenda_Stowe" in claim for claim in found) is accused


@pytest.mark.parametrize(("told", "sued"), [("met", True), ("told", False)])
def test_a_group_is_no_body_that_somebody_only_spoke_to(told: str, sued: bool) -> None:
    spoke = f"""Brenda Brenda PROPN 3 nsubj B-PER
    Stowe Stowe PROPN 1 flat I-PER
    {told} {told.replace("told", "tell").replace("met", "meet")} VERB 0 root VerbForm=Fin
    Zorvex Zorvex PROPN 3 obj B-ORG"""
    found = claims("en", spoke, _SUED_THEM.format(article="The", noun="group"))
    assert any("Zorvex sued" in claim for claim in found) is sued


_HEADLINE = """Yemen Yemen PROPN 2 compound B-LOC
war war NOUN 0 root
fears fear NOUN 2 obj"""
_POST = """Sweden Sweden PROPN 2 nsubj B-LOC
sent send VERB 0 root VerbForm=Fin
a a DET 5 det
{adjective} {adjective} ADJ 5 amod
diplomat diplomat NOUN 2 obj
to to ADP 7 case
{place} {place} PROPN 2 obl B-LOC"""
_GONE = """A a DET 3 det
{adjective} {adjective} ADJ 3 amod
diplomat diplomat NOUN 4 nsubj
left leave VERB 0 root VerbForm=Fin"""
_THANKED = """Greece Greece PROPN 2 nsubj B-LOC
attacked attack VERB 0 root VerbForm=Fin
the the DET 4 det
country country NOUN 2 obj Number=Sing"""


@pytest.mark.parametrize(
    ("sentences", "attacked"),
    [
        pytest.param((_HEADLINE, _GONE.format(adjective="British"), _THANKED), "Yemen", id="an adjective only"),
        pytest.param((_HEADLINE, _POST.format(adjective="old", place="Chad"), _THANKED), "", id="two others by name"),
        pytest.param((_HEADLINE, _POST.format(adjective="old", place="Yemen"), _THANKED), "Yemen", id="home by name"),
        pytest.param((_GONE.format(adjective="British"), _THANKED), "United_Kingdom", id="no headline with another"),
    ],
)
def test_the_country_is_that_which_the_report_is_about(sentences: tuple[str, ...], attacked: str) -> None:
    found = claims("en", *sentences)
    assert {claim for claim in found if claim.startswith("Greece attacked")} == (
        {f"Greece attacked {attacked}"} if attacked else set()
    )


def test_a_capital_says_which_country() -> None:
    rows = """The the DET 2 det
    envoy envoy NOUN 5 nsubj
    in in ADP 4 case
    {place} {place} PROPN 2 nmod B-LOC
    left leave VERB 0 root VerbForm=Fin"""
    far = "It it PRON 2 nsubj\nrained rain VERB 0 root VerbForm=Fin"
    feud = _POST.format(adjective="old", place="Bulgaria")
    named = _POST.format(adjective="old", place="Chad")
    for place, attacked in (("Sofia", "Bulgaria"), ("Paris", "")):
        found = claims("en", named, feud, far, far, far, rows.format(place=place), _THANKED)
        assert {claim for claim in found if claim.startswith("Greece attacked")} == (
            {f"Greece attacked {attacked}"} if attacked else set()
        )


_IN_PLACE = """{who} {who} PROPN 2 nsubj B-PER
spoke speak VERB 0 root VerbForm=Fin
{where} {where} ADP 4 case
{place} {place} PROPN 2 obl B-LOC"""
_VISITED = """Brenda Brenda PROPN 3 nsubj B-PER
Stowe Stowe PROPN 1 flat I-PER
visited visit VERB 0 root VerbForm=Fin
the the DET 5 det
{noun} {noun} NOUN 3 obj Number=Sing"""
_RAIN = "It it PRON 2 nsubj\nrained rain VERB 0 root VerbForm=Fin"
_ISLAND = """Brenda Brenda PROPN 2 nsubj B-PER
spoke speak VERB 0 root VerbForm=Fin
on on ADP 5 case
{article} {article} DET 5 det
island island NOUN 2 obl Number=Sing
of of ADP 7 case
Barra Barra PROPN 5 nmod B-LOC"""


@pytest.mark.parametrize(
    ("sentences", "noun", "visited"),
    [
        pytest.param([_IN_PLACE.format(who="Ann", where="in", place="Welch")], "town", "Welch", id="near"),
        pytest.param([_IN_PLACE.format(who="Ann", where="for", place="Welch")], "town", "", id="none that it was in"),
        pytest.param(
            [_IN_PLACE.format(who="Ann", where="in", place="Welch"), _RAIN, _RAIN, _RAIN], "city", "Welch", id="home"
        ),
        pytest.param([_ISLAND.format(article="the"), _RAIN, _RAIN, _RAIN], "island", "Barra", id="called so"),
        pytest.param([_ISLAND.format(article="the"), _RAIN], "province", "", id="not called so"),
        pytest.param([_IN_PLACE.format(who="Ann", where="in", place="Malta")], "island", "Malta", id="a country"),
        pytest.param([_IN_PLACE.format(who="Ann", where="in", place="Chad")], "island", "", id="a country, no island"),
    ],
)
def test_a_noun_for_a_place_takes_up_the_one_meant(sentences: list[str], noun: str, visited: str) -> None:
    found = claims("en", *sentences, _VISITED.format(noun=noun))
    assert {claim for claim in found if "visited" in claim} == (
        {f"Brenda_Stowe visited {visited}"} if visited else set()
    )


_SORTED = """Ann Ann PROPN 2 nsubj B-PER
spoke speak VERB 0 root VerbForm=Fin
in in ADP 5 case
{name} {name} PROPN 5 compound B-LOC
{sort} {sort} PROPN 2 obl I-LOC"""
_A_COUNTY = """A a DET 2 det
county county NOUN 3 nsubj Number=Sing
paid pay VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("sentences", "noun", "visited"),
    [
        pytest.param([_SORTED.format(name="Larkin", sort="County")], "county", True, id="by its name"),
        pytest.param([_SORTED.format(name="Larkin", sort="Valley")], "county", False, id="of another sort"),
        pytest.param([_SORTED.format(name="Larkin", sort="County"), _A_COUNTY], "county", False, id="a county"),
        pytest.param(
            [_SORTED.format(name=each, sort="Valley") for each in ("Larkin", "Bolton")], "valley", False, id="two"
        ),
    ],
)
def test_a_noun_takes_up_the_place_whose_name_says_that_it_is_one(
    sentences: list[str], noun: str, visited: bool
) -> None:
    found = claims("en", *sentences, _RAIN, _VISITED.format(noun=noun))
    assert any("visited" in claim for claim in found) is visited


@pytest.mark.parametrize(
    ("places", "noun", "visited"),
    [
        pytest.param(["Ohio"], "state", "Ohio", id="state"),
        pytest.param(["Ohio"], "province", "", id="no province"),
        pytest.param(["Ohio", "Iowa"], "state", "", id="two"),
        pytest.param(["Ontario"], "province", "Ontario", id="province"),
        pytest.param(["Aceh"], "state", "", id="in a country of provinces"),
    ],
)
def test_the_state_is_the_region_named_in_a_country_of_states(places: list[str], noun: str, visited: str) -> None:
    named = [_IN_PLACE.format(who="Ann", where="in", place=place) for place in places]
    found = claims("en", *named, _VISITED.format(noun=noun))
    assert {claim for claim in found if "visited" in claim} == (
        {f"Brenda_Stowe visited {visited}"} if visited else set()
    )


_PART_OF_WORLD = """Greece Greece PROPN 2 nsubj B-LOC
attacked attack VERB 0 root VerbForm=Fin
the the DET 5 det
{part} {part} ADJ 5 amod
state state NOUN 2 obj Number=Sing"""


@pytest.mark.parametrize(
    ("places", "part", "attacked"),
    [
        pytest.param(["Qatar", "Chad"], "Gulf", "Qatar", id="the one there"),
        pytest.param(["Qatar", "Kuwait"], "Gulf", "Kuwait", id="the nearest"),
        pytest.param(["Peru", "Chad"], "Gulf", "", id="none there"),
        pytest.param(["Peru", "Latvia"], "Baltic", "Latvia", id="another part"),
    ],
)
def test_a_state_of_a_part_of_the_world_is_the_one_named_that_lies_there(
    places: list[str], part: str, attacked: str
) -> None:
    named = [_POST.format(adjective="old", place=place) for place in places]
    found = claims("en", *named, _PART_OF_WORLD.format(part=part))
    assert {claim for claim in found if "attacked" in claim} == ({f"Greece attacked {attacked}"} if attacked else set())


@pytest.mark.parametrize(("first", "attacked"), [("Qatar", "Qatar"), ("Peru", "")], ids=["the report's", "another"])
def test_of_two_states_of_a_part_of_the_world_the_reports_own_is_meant(first: str, attacked: str) -> None:
    headline = _HEADLINE.replace("Yemen", first)
    assert headline != _HEADLINE or first == "Yemen"
    both = f"""{_POST.format(adjective="old", place="Kuwait")}
        and and CCONJ 9 cc
        Qatar Qatar PROPN 7 conj B-LOC"""
    found = claims("en", headline, _RAIN, both, _PART_OF_WORLD.format(part="Gulf"))
    assert {claim for claim in found if "attacked" in claim} == ({f"Greece attacked {attacked}"} if attacked else set())


@pytest.mark.parametrize(("place", "attacked"), [("Katarin", "Qatar"), ("Perunë", "")], ids=["there", "elsewhere"])
def test_a_state_of_a_part_of_the_world_in_albanian(place: str, attacked: str) -> None:
    found = claims(
        "sq",
        f"""Ana Ana PROPN 2 nsubj B-PER
        vizitoi vizitoj VERB 0 root Person=3|Number=Sing|VerbForm=Fin
        {place} {place} PROPN 2 obj Case=Acc B-LOC""",
        """Greqia Greqi PROPN 2 nsubj Case=Nom B-LOC
        sulmoi sulmoj VERB 0 root Person=3|Number=Sing|VerbForm=Fin
        shtetin shtet NOUN 2 obj Case=Acc|Definite=Def|Number=Sing
        e e DET 5 det
        Gjirit gji NOUN 3 nmod:poss Case=Gen|Definite=Def|Number=Sing""",
    )
    assert {claim for claim in found if "Greece attacked" in claim} == (
        {f"Greece attacked {attacked}"} if attacked else set()
    )


@pytest.mark.parametrize(
    ("owner", "attacked"),
    [("Sweden", "Greece attacked Yemen"), ("Yemen", "")],
    ids=["another's", "its own"],
)
def test_the_neighbour_is_the_country_that_the_report_is_about(owner: str, attacked: str) -> None:
    found = claims(
        "en",
        _HEADLINE,
        _RAIN,
        f"""Greece Greece PROPN 2 nsubj B-LOC
        attacked attack VERB 0 root VerbForm=Fin
        {owner} {owner} PROPN 6 nmod:poss B-LOC
        +'s 's PART 3 case
        northern northern ADJ 6 amod
        neighbour neighbour NOUN 2 obj Number=Sing""",
    )
    assert {claim for claim in found if "attacked" in claim} == ({attacked} if attacked else set())


@pytest.mark.parametrize(("place", "accused"), [("Skopje", True), ("Ohrid", False)])
def test_a_government_is_that_of_the_capital_it_sits_in(place: str, accused: bool) -> None:
    found = claims(
        "en",
        f"""The the DET 2 det
        authorities authority NOUN 5 nsubj Number=Plur
        in in ADP 4 case
        {place} {place} PROPN 2 nmod B-LOC
        accused accuse VERB 0 root VerbForm=Fin
        Greece Greece PROPN 5 obj B-LOC""",
    )
    assert ("North_Macedonia accused Greece" in found) is accused


@pytest.mark.parametrize(("before", "visited"), [("në", True), ("pa", False)])
def test_a_bare_noun_may_be_definite_in_albanian(before: str, visited: bool) -> None:
    found = claims(
        "sq",
        """Ana Ana PROPN 2 nsubj B-PER
        foli flas VERB 0 root Person=3|Number=Sing|VerbForm=Fin
        në në ADP 4 case
        ishullin ishull NOUN 2 obl Case=Acc|Definite=Def|Number=Sing
        Barra Barra PROPN 4 flat B-LOC""",
        f"""Ben Ben PROPN 3 nsubj B-PER
        Kola Kola PROPN 1 flat I-PER
        udhëtoi udhëtoj VERB 0 root Person=3|Number=Sing|VerbForm=Fin
        {before} {before} ADP 5 case
        ishull ishull NOUN 3 obl Case=Acc|Definite=Ind|Number=Sing""",
    )
    assert ("Ben_Kola visited Barra" in found) is visited


_BOTH_UNIONS = """The the DET 3 det
GMB GMB PROPN 3 compound B-ORG
union union NOUN 9 nsubj Number=Sing
and and CCONJ 8 cc
the the DET 8 det
National National PROPN 8 compound B-ORG
Farmers Farmer PROPN 8 compound I-ORG
Union Union PROPN 3 conj I-ORG
met meet VERB 0 root VerbForm=Fin"""
_CHIEF = """{name} {name} PROPN 2 nsubj B-ORG
waited wait VERB 0 root VerbForm=Fin"""
_SUED_STOWE = """The the DET 2 det
union union NOUN 3 nsubj Number=Sing
sued sue VERB 0 root VerbForm=Fin
Brenda Brenda PROPN 3 obj B-PER
Stowe Stowe PROPN 4 flat I-PER"""


@pytest.mark.parametrize(("between", "sued"), [("GMB", {"GMB sued Brenda_Stowe"}), ("Zorvex", set())])
def test_of_two_unions_the_one_named_last_alone_is_meant(between: str, sued: set[str]) -> None:
    found = claims("en", _BOTH_UNIONS, _CHIEF.format(name=between), _SUED_STOWE)
    assert {claim for claim in found if "sued" in claim} == sued


@pytest.mark.parametrize(
    ("first", "second", "sued"),
    [
        ("Labour", "Zorvex", "Labour_Party_UK"),
        ("Labour", "Fidesz", "Fidesz"),
        ("Zorvex", "Zorvex", ""),
    ],
)
def test_the_party_is_the_one_named_last_or_at_the_start(first: str, second: str, sued: str) -> None:
    found = claims(
        "en",
        _CHIEF.format(name=first),
        _RAIN,
        _RAIN,
        _RAIN,
        _CHIEF.format(name=second),
        _SUED_STOWE.replace("union", "party"),
    )
    assert {claim for claim in found if "sued" in claim} == ({f"{sued} sued Brenda_Stowe"} if sued else set())


@pytest.mark.parametrize(("nation", "sued"), [("Chinese", True), ("Swiss", False)])
def test_the_chinese_firm_is_the_one_from_there(nation: str, sued: bool) -> None:
    found = claims(
        "en",
        "Sweden Sweden PROPN 2 nsubj B-LOC\nphoned phone VERB 0 root VerbForm=Fin\nHuawei Huawei PROPN 2 obj B-ORG",
        f"""The the DET 3 det
        {nation} {nation} ADJ 3 amod
        firm firm NOUN 4 nsubj Number=Sing
        sued sue VERB 0 root VerbForm=Fin
        Greece Greece PROPN 4 obj B-LOC""",
    )
    assert ("Huawei sued Greece" in found) is sued


@pytest.mark.parametrize(
    ("suffix", "sued"),
    [("Holdings", "Borneo_Pacific_Holdings"), ("Zorv", "")],
)
def test_a_bodys_short_name_is_no_island_and_no_ocean(suffix: str, sued: str) -> None:
    founded = f"""Borneo Borneo PROPN 4 nsubj B-ORG
    Pacific Pacific PROPN 1 flat I-ORG
    {suffix} {suffix} PROPN 1 flat I-ORG
    waited wait VERB 0 root VerbForm=Fin"""
    sues = """Borneo Borneo PROPN 2 compound
    Pacific Pacific PROPN 3 nsubj
    sued sue VERB 0 root VerbForm=Fin
    Brenda Brenda PROPN 3 obj B-PER
    Stowe Stowe PROPN 4 flat I-PER"""
    found = {claim for claim in claims("en", founded, sues) if "sued" in claim}
    assert found == ({f"{sued} sued Brenda_Stowe"} if sued else set())


@pytest.mark.parametrize(("buyer", "sued"), [("firm", False), ("man", True)])
def test_the_company_is_none_before_a_firm_without_a_name(buyer: str, sued: bool) -> None:
    bought = f"""A a DET 2 det
    {buyer} {buyer} NOUN 3 nsubj Number=Sing
    waited wait VERB 0 root VerbForm=Fin"""
    found = claims("en", _OPENED, bought, _SUED_THEM.format(article="The", noun="company"))
    assert ("Zorvex sued Brenda_Stowe" in found) is sued


_NAMED = """Greece Greece PROPN 2 nsubj B-LOC
left leave VERB 0 root VerbForm=Fin
{first} {first} PROPN 2 {role} B-ORG
{second} {second} PROPN 3 {link} B-ORG"""
_BODY = """Spain Spain PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{article} {article} DET 4 det
{noun} {noun} NOUN 2 obj Number=Sing"""


@pytest.mark.parametrize(
    ("noun", "article", "second", "expected"),
    [
        pytest.param("body", "the", "yesterday", {"Spain condemned UEFA"}, id="the body"),
        pytest.param("body", "a", "yesterday", set(), id="a body"),
        pytest.param("body", "the", "FIFA", set(), id="either of two"),
        pytest.param("bureau", "the", "yesterday", set(), id="no bureau"),
    ],
)
def test_the_body_is_the_only_one_named_before(noun: str, article: str, second: str, expected: set[str]) -> None:
    named = _NAMED.format(first="UEFA", second=second, role="obj", link="conj")
    named = named if second == "FIFA" else named.replace("PROPN 3 conj B-ORG", "NOUN 2 obl:unmarked")
    found = claims("en", named, _BODY.format(noun=noun, article=article))
    assert {claim for claim in found if "condemned" in claim} == expected


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        pytest.param("FBI", {"Spain condemned FBI"}, id="a bureau"),
        pytest.param("NATO", set(), id="no bureau"),
    ],
)
def test_the_agency_is_whose_initials_are_a_bureaus(short: str, expected: set[str]) -> None:
    named = _NAMED.format(first=short, second="yesterday", role="obj", link="conj")
    named = named.replace("PROPN 3 conj B-ORG", "NOUN 2 obl:unmarked")
    found = claims("en", named, _BODY.format(noun="agency", article="the"))
    assert {claim for claim in found if "condemned" in claim} == expected


def test_what_hangs_on_the_doers_does_not_act_on_itself() -> None:
    before = _NAMED.format(first="UEFA", second="yesterday", role="obj", link="conj")
    before = before.replace("PROPN 3 conj B-ORG", "NOUN 2 obl:unmarked")
    now = """associations association NOUN 4 nsubj Number=Plur
    including include VERB 3 case
    FIFA FIFA PROPN 1 nmod B-ORG
    condemned condemn VERB 0 root VerbForm=Fin
    the the DET 6 det
    body body NOUN 4 obj Number=Sing"""
    assert not any("FIFA" in claim.split()[-1] for claim in claims("en", before, now))


_PREMIER = """Premier premier NOUN 2 nmod:desc
Dale Dale PROPN 4 nsubj B-PER
Huckaby Huckaby PROPN 2 flat I-PER
left leave VERB 0 root VerbForm=Fin"""
_ACCUSED = """France France PROPN 2 nsubj B-LOC
accused accuse VERB 0 root VerbForm=Fin
the the DET 4 det
premier premier NOUN 2 obj Number=Sing
of of ADP 6 case
{of} {of} {kind}"""


@pytest.mark.parametrize(
    ("of", "kind", "expected"),
    [
        pytest.param("lies", "NOUN 4 nmod Number=Plur", {"France accused Dale_Huckaby"}, id="of what"),
        pytest.param("Ohiana", "PROPN 4 nmod B-LOC", set(), id="of another land"),
    ],
)
def test_the_premier_accused_of_something_is_the_one_named_before(of: str, kind: str, expected: set[str]) -> None:
    found = claims("en", _PREMIER, _ACCUSED.format(of=of, kind=kind))
    assert {claim for claim in found if "accused" in claim} == expected


_LEADER = {
    "en": """Marija Marija PROPN 5 nsubj B-PER\n Holt Holt PROPN 1 flat I-PER\n the the DET 4 det
    {office} {office} NOUN 1 appos\n spoke speak VERB 0 root VerbForm=Fin
    of of ADP 7 case\n {of} {of} PROPN 4 nmod B-LOC""",
    "sq": """Marija Marija PROPN 5 nsubj Case=Nom B-PER\n Holt Holt PROPN 1 flat I-PER
    {office} {office} NOUN 1 appos Definite=Def\n e e DET 6 det\n foli flas VERB 0 root VerbForm=Fin
    {of} {of} PROPN 3 nmod:poss Case=Gen B-LOC""",
}
_GOVERNMENT = {
    "en": """Her her PRON 2 nmod:poss Gender=Fem|Number=Sing|Person=3|Poss=Yes\n government government NOUN 3 nsubj
    accused accuse VERB 0 root VerbForm=Fin\n Serbia Serbia PROPN 3 obj B-LOC""",
    "sq": """Qeveria qeveri NOUN 4 nsubj Case=Nom|Definite=Def\n e e DET 3 det
    saj saj PRON 1 nmod:poss Gender=Fem|Number=Sing|Person=3
    akuzoi akuzoj VERB 0 root VerbForm=Fin\n Serbinë Serbi PROPN 4 obj Case=Acc B-LOC""",
}


@pytest.mark.parametrize(
    ("language", "office", "of", "expected"),
    [
        ("en", "president", "Iceland", {"Iceland accused Serbia"}),
        ("en", "mayor", "Leeds", set()),
        ("sq", "presidentja", "Islandës", {"Iceland accused Serbia"}),
        ("sq", "kryebashkiakja", "Fierit", set()),
    ],
)
def test_the_government_of_who_leads_a_country(language: str, office: str, of: str, expected: set[str]) -> None:
    first = _LEADER[language].format(office=office, of=of)
    if language == "sq":
        first = first.replace(f"{office} {office}", f"{office} {'president' if of == 'Islandës' else 'kryebashkiak'}")
    found = claims(language, first, _GOVERNMENT[language])
    assert {each for each in found if " accused " in each} == expected


_BLOC = {
    "en": """The the DET 2 det\n bloc bloc NOUN 3 nsubj Number=Sing\n accused accuse VERB 0 root VerbForm=Fin
    Serbia Serbia PROPN 3 obj B-LOC""",
    "sq": """Blloku bllok NOUN 2 nsubj Case=Nom|Definite=Def|Number=Sing\n akuzoi akuzoj VERB 0 root VerbForm=Fin
    Serbinë Serbi PROPN 2 obj Case=Acc B-LOC""",
}


@pytest.mark.parametrize("language", ["en", "sq"])
@pytest.mark.parametrize(
    ("bodies", "whose"),
    [
        (["NATO"], "NATO"),
        (["NATO", "OPEC"], "OPEC"),
        (["Google"], ""),
        (["Germany"], ""),
    ],
)
def test_a_bloc_is_the_body_of_states_named_last(language: str, bodies: list[str], whose: str) -> None:
    gone = {"en": "left leave", "sq": "u-largua largohem"}[language]
    told = [
        f"{name} {name} PROPN 2 nsubj B-{'LOC' if name == 'Germany' else 'ORG'}\n {gone} VERB 0 root VerbForm=Fin"
        for name in bodies
    ]
    found = claims(language, *told, _BLOC[language])
    assert {each.split()[0] for each in found if " accused " in each} == ({whose} if whose else set())


_ENERGY_MINISTER = """Kyrgyz Kyrgyz PROPN 2 compound Number=Sing B-ORG
Energy Energy PROPN 3 compound Number=Sing I-ORG
{noun} {noun} PROPN {head}
Brenda Brenda PROPN 6 nsubj B-PER
Stowe Stowe PROPN 4 flat I-PER
left leave VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("noun", "head", "expected"),
    [
        pytest.param("Minister", "4 nmod:desc", {"Brenda_Stowe ministerOf Kyrgyzstan"}, id="a minister"),
        pytest.param("Director", "4 nmod:desc", {"Brenda_Stowe leaderOf Kyrgyz_Energy"}, id="of a body"),
    ],
)
def test_what_a_minister_is_for_makes_no_name_with_a_nationality(noun: str, head: str, expected: set[str]) -> None:
    """ "Kyrgyz Energy Minister A": no body is called Kyrgyz Energy."""
    assert claims("en", _ENERGY_MINISTER.format(noun=noun, head=head)) == expected


_PARTY_BEFORE = """The the DET 4 det
Himilo Himilo PROPN 4 compound B-ORG
Qaran Qaran PROPN 2 flat I-ORG
{noun} {noun} PROPN 5 nsubj Number=Sing
fell fall VERB 0 root VerbForm=Fin"""
_THEIR_LEADER = """The the DET 2 det
party party NOUN 4 nmod:poss Number=Sing
+'s 's PART 2 case
leader leader NOUN 8 nsubj Number=Sing
+, , PUNCT 6 punct
Brenda Brenda PROPN 4 appos B-PER
Stowe Stowe PROPN 6 flat I-PER
left leave VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(("noun", "expected"), [("party", {"Brenda_Stowe leaderOf Himilo_Qaran"}), ("choir", set())])
def test_the_party_is_the_one_whose_name_stood_before_the_noun(noun: str, expected: set[str]) -> None:
    assert claims("en", _PARTY_BEFORE.format(noun=noun), _THEIR_LEADER) == expected


_FOUGHT = """Kenya Kenya PROPN 2 nsubj B-LOC
fought fight VERB 0 root VerbForm=Fin
al al PROPN 2 obj
{hyphen} - PUNCT 3 punct
{shabab} Shabab PROPN 3 flat B-PER"""
_GROUP_ATTACKED = """The the DET 2 det
group group NOUN 3 nsubj Number=Sing
attacked attack VERB 0 root VerbForm=Fin
Somalia Somalia PROPN 3 obj B-LOC"""


@pytest.mark.parametrize(
    ("hyphen", "shabab", "expected"),
    [("+-", "+Shabab", {"Al_Shabaab attacked Somalia"}), ("-", "Shabab", set())],
    ids=["one name", "two words"],
)
def test_a_listed_name_may_begin_with_a_small_letter_before_a_hyphen(
    hyphen: str, shabab: str, expected: set[str]
) -> None:
    """The recogniser took "Shabab" alone for somebody's name."""
    found = claims("en", _FOUGHT.format(hyphen=hyphen, shabab=shabab), _GROUP_ATTACKED)
    assert {claim for claim in found if "attacked" in claim} == expected


@pytest.mark.parametrize(
    ("adjective", "noun", "expected"),
    [
        pytest.param("African", "country", "Malawi", id="where it lies"),
        pytest.param("landlocked", "state", "Malawi", id="a state like that"),
        pytest.param("Gulf", "state", "", id="of another part of the world"),
        pytest.param("other", "country", "", id="another one"),
        pytest.param("Swiss", "state", "Switzerland", id="whose it is"),
    ],
)
def test_the_country_may_be_said_to_lie_somewhere(adjective: str, noun: str, expected: str) -> None:
    attacked = f"""Zambia Zambia PROPN 2 nsubj B-LOC\nattacked attack VERB 0 root VerbForm=Fin\nthe the DET 5 det
        {adjective} {adjective} ADJ 5 amod\n{noun} {noun} NOUN 2 obj Number=Sing"""
    found = {claim for claim in claims("en", _VOTES, attacked) if "attacked" in claim}
    assert found == ({f"Zambia attacked {expected}"} if expected else set())


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("bloc", {"Malawi accused European_Union"}), ("block", set())],
    ids=["of the body named", "something else"],
)
@pytest.mark.parametrize("other", ["", "NATO"], ids=["alone", "beside another"])
def test_the_bloc_is_that_of_the_body_named(noun: str, expected: set[str], other: str) -> None:
    """ "The European Commission voted … the bloc": the European Union."""
    voted = """The the DET 3 det\nEuropean European ADJ 3 amod B-ORG\nCommission Commission PROPN 4 nsubj I-ORG
        voted vote VERB 0 root VerbForm=Fin"""
    nato = f"with with ADP 6 case\n{other} {other} PROPN 4 obl B-ORG"
    accused = f"""Malawi Malawi PROPN 2 nsubj B-LOC\naccused accuse VERB 0 root VerbForm=Fin\nthe the DET 4 det
        {noun} {noun} NOUN 2 obj Number=Sing"""
    found = claims("en", f"{voted}\n{nato}" if other else voted, accused)
    assert {claim for claim in found if "accused" in claim} == (set() if other else expected)


@pytest.mark.parametrize(("word", "sued"), [("itself", {"Zorvex sued Brenda_Stowe"}), ("side", set())])
def test_the_fund_itself_is_the_fund(word: str, sued: set[str]) -> None:
    left = """The the DET 2 det\nfund fund NOUN 4 nsubj Number=Sing\nZorvex Zorvex PROPN 2 appos B-ORG
        left leave VERB 0 root"""
    pos = "PRON 2 nmod" if word == "itself" else "NOUN 2 nmod"
    suing = f"""The the DET 2 det\nfund fund NOUN 4 nsubj Number=Sing\n{word} {word} {pos}
        sued sue VERB 0 root VerbForm=Fin\nBrenda Brenda PROPN 4 obj B-PER\nStowe Stowe PROPN 5 flat I-PER"""
    assert {claim for claim in claims("en", left, suing) if "sued" in claim} == sued


_STATE_OF = """Rain rain NOUN 2 nsubj
fell fall VERB 0 root VerbForm=Fin
in in ADP 6 case
the the DET 6 det
Brazilian Brazilian ADJ 6 amod
{noun} {noun} NOUN 2 obl Number=Sing
of of ADP 8 case
Roraima Roraima PROPN 6 nmod B-LOC"""
_ITS_GOVERNOR = """The the DET 2 det
governor governor NOUN 7 nsubj Number=Sing
of of ADP 5 case
that that DET 5 det
state state NOUN 2 nmod Number=Sing
+, , PUNCT 7 punct
left leave VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(("noun", "of"), [("state", "Roraima"), ("coast", "Brazil")])
def test_that_state_is_the_one_called_so(noun: str, of: str) -> None:
    """ "The Brazilian state of Roraima … the governor of that state": not Brazil's."""
    named = _ITS_GOVERNOR.replace(
        "+, , PUNCT 7 punct\nleft leave VERB 0", "Brenda Brenda PROPN 2 appos B-PER\nleft leave VERB 0"
    )
    found = claims("en", _STATE_OF.format(noun=noun), named)
    assert {claim for claim in found if "officialOf" in claim} == {f"Brenda officialOf {of}"}


@pytest.mark.parametrize(
    ("noun", "leads"), [("fund", "Brenda_Stowe leaderOf Zorvex"), ("rumour", "Brenda_Stowe leaderOf Frontex")]
)
def test_its_chairman_is_not_of_who_acts_on_the_fund(noun: str, leads: str) -> None:
    """ "The fund is investigated by A, although its chairman, B, left": not A's."""
    left = """The the DET 2 det\nfund fund NOUN 4 nsubj Number=Sing\nZorvex Zorvex PROPN 2 appos B-ORG
        left leave VERB 0 root"""
    suing = f"""The the DET 2 det\n{noun} {noun} NOUN 4 nsubj:pass Number=Sing\nis be AUX 4 aux:pass
        investigated investigate VERB 0 root VerbForm=Part|Voice=Pass\nby by ADP 6 case
        Frontex Frontex PROPN 4 obl:agent B-ORG
        although although SCONJ 13 mark\nits its PRON 9 nmod:poss\nchairman chairman NOUN 13 nsubj Number=Sing
        +, , PUNCT 11 punct\nBrenda Brenda PROPN 9 appos B-PER\nStowe Stowe PROPN 11 flat I-PER
        left leave VERB 4 advcl VerbForm=Fin"""
    assert {claim for claim in claims("en", left, suing) if "leaderOf" in claim} <= {leads}
    assert "Brenda_Stowe leaderOf Frontex" not in claims("en", left, suing) or noun != "fund"


def test_of_two_countries_the_one_that_lies_there_is_not_known() -> None:
    """ "Malawi attacked Latvian ships and praised the African state": either may be meant."""
    both = """Malawi Malawi PROPN 2 nsubj B-LOC\nhit hit VERB 0 root VerbForm=Fin\nLatvian Latvian ADJ 4 amod
        ships ship NOUN 2 obj Number=Plur\nand and CCONJ 7 cc\nZambia Zambia PROPN 7 nsubj B-LOC
        praised praise VERB 2 conj VerbForm=Fin
        the the DET 10 det\nAfrican African ADJ 10 amod\nstate state NOUN 7 obj Number=Sing"""
    assert not any("praised" in claim for claim in claims("en", both))


_RAINED = "It it PRON 2 nsubj\nrained rain VERB 0 root VerbForm=Fin"
_LOST = """{name} {name} PROPN 2 nsubj B-ORG
lost lose VERB 0 root VerbForm=Fin"""
_A_FIRM = """A a DET 2 det
{noun} {noun} NOUN 3 nsubj Number=Sing
lost lose VERB 0 root VerbForm=Fin"""
_FRANCE = """France France PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
the the DET 4 det
{noun} {noun} NOUN 2 obj Number=Sing"""
_FRANCA = """Franca Francë PROPN 3 nsubj B-LOC
e e PRON 3 expl
dënoi dënoj VERB 0 root VerbForm=Fin
{form} {noun} NOUN 3 obj Number=Sing|Definite=Def"""
_HUMBI = """{name} {name} PROPN 2 nsubj B-ORG
humbi humb VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("names", "noun", "expected"),
    [
        pytest.param(["Volantis"], "club", {"France condemned Volantis"}, id="the only one"),
        pytest.param(["Volantis"], "choir", set(), id="no word for it"),
        pytest.param(["Volantis", "Zentrix"], "company", set(), id="either"),
        pytest.param([*4 * ["Volantis"], "Zentrix"], "company", {"France condemned Volantis"}, id="most by far"),
        pytest.param(["NATO"], "alliance", {"France condemned NATO"}, id="known to be one"),
        pytest.param(["OPEC"], "alliance", set(), id="not known to be one"),
    ],
)
def test_a_body_far_above_is_taken_up_if_there_is_only_one(names: list[str], noun: str, expected: set[str]) -> None:
    sentences = [_LOST.format(name=name) for name in names]
    assert claims("en", *sentences, *4 * [_RAINED], _FRANCE.format(noun=noun)) == expected


@pytest.mark.parametrize(("noun", "expected"), [("company", set()), ("choir", {"France condemned Volantis"})])
def test_another_company_may_be_meant(noun: str, expected: set[str]) -> None:
    sentences = [_LOST.format(name="Volantis"), *4 * [_RAINED], _A_FIRM.format(noun=noun), *3 * [_RAINED]]
    assert claims("en", *sentences, _FRANCE.format(noun="company")) == expected


@pytest.mark.parametrize(("name", "expected"), [("NATO", {"France condemned NATO"}), ("OPEC", set())])
def test_the_alliance_in_albanian(name: str, expected: set[str]) -> None:
    rain = "Ra bie VERB 0 root VerbForm=Fin\nshi shi NOUN 1 nsubj"
    said = _FRANCA.format(form="aleancën", noun="aleancë")
    assert claims("sq", _HUMBI.format(name=name), *4 * [rain], said) == expected


_SCHOOL = """Researchers researcher NOUN 6 nsubj Number=Plur
at at ADP 4 case
{town} {town} PROPN 4 compound B-ORG
University University PROPN 1 nmod I-ORG
in in ADP 7 case
waited wait VERB 0 root VerbForm=Fin
{land} {land} PROPN 4 nmod B-LOC"""
_GIFT = """Greece Greece PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
the the DET 5 det
Swedish Swedish ADJ 5 amod
university university NOUN 2 obj Number=Sing"""
_ANOTHER = """A a DET 2 det
university university NOUN 3 nsubj Number=Sing
waited wait VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("schools", "condemned"),
    [
        pytest.param((("Zorv", "Sweden"), ("Mirn", "Greece")), "Zorv_University", id="the one there"),
        pytest.param((("Zorv", "Greece"), ("Mirn", "Spain")), "", id="none there"),
        pytest.param((("Zorv", "Sweden"), ("Mirn", "Sweden")), "", id="two there"),
    ],
)
def test_the_swedish_university_is_the_one_there(schools: tuple[tuple[str, str], ...], condemned: str) -> None:
    rows = [_SCHOOL.format(town=town, land=land) for town, land in schools]
    found = {claim for claim in claims("en", *rows, _GIFT) if "condemned" in claim}
    assert found == ({f"Greece condemned {condemned}"} if condemned else set())


def test_the_swedish_university_is_not_named_where_one_has_no_name() -> None:
    found = claims("en", _ANOTHER, _SCHOOL.format(town="Zorv", land="Sweden"), _GIFT)
    assert not any("condemned" in claim for claim in found)


_OWNED = """{name} {name} PROPN 3 nsubj B-ORG
+'s 's PART 1 case
sued sue VERB 0 root VerbForm=Fin
Greece Greece PROPN 3 obj B-LOC"""
_BARE = """{name} {name} PROPN 2 nsubj B-ORG
waited wait VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("other", "sued"),
    [pytest.param("Mirnex", "Zorvath's", id="never without"), pytest.param("Zorvath", "Zorvath", id="elsewhere bare")],
)
def test_a_name_that_always_has_the_ending_of_a_genitive_ends_in_it(other: str, sued: str) -> None:
    reading = read("en", _OWNED.format(name="Zorvath"), _BARE.format(name=other))
    assert [claim.subject.label for claim in reading.claims] == [sued]


_FOUNDED = """The the DET 4 det
Zorvath Zorvath PROPN 4 compound B-ORG
Memorial Memorial PROPN 4 compound I-ORG
{kind} {kind} PROPN 5 nsubj I-ORG
waited wait VERB 0 root VerbForm=Fin"""
_BACKED = """Greece Greece PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
Zorvath Zorvath PROPN 2 obj B-LOC"""
_STAYED = """Greece Greece PROPN 2 nsubj B-LOC
waited wait VERB 0 root VerbForm=Fin
in in ADP 4 case
Zorvath Zorvath PROPN 2 obl B-LOC"""


@pytest.mark.parametrize(
    ("kind", "rest", "found"),
    [
        pytest.param("Institute", (), "Zorvath Memorial Institute", id="a body"),
        pytest.param("Institute", (_STAYED,), "", id="a place as well"),
        pytest.param("Stadium", (), "", id="no body that bears a name"),
    ],
)
def test_what_a_body_is_named_after_is_that_body(kind: str, rest: tuple[str, ...], found: str) -> None:
    reading = read("en", _FOUNDED.format(kind=kind), _BACKED, *rest)
    bodies = {claim.object.label for claim in reading.claims if claim.object.type != "Place"}
    assert bodies == ({found} if found else set())


_DATELINE = """Lima Lima PROPN 5 obl B-LOC
+( ( PUNCT 3 punct
+AP AP PROPN 1 appos B-ORG
+) ) PUNCT 3 punct
helped help VERB 0 root VerbForm=Fin
Zorvath Zorvath PROPN 5 obj B-ORG
Watch Watch PROPN 6 flat I-ORG"""


@pytest.mark.parametrize(("opening", "closing", "meant"), [("+( (", "+) )", True), ("+, ,", "+, ,", False)])
def test_the_agency_that_reports_is_no_group_told_of(opening: str, closing: str, meant: bool) -> None:
    rows = _DATELINE.replace("+( (", opening).replace("+) )", closing)
    group = """The the DET 2 det
    group group NOUN 3 nsubj Number=Sing
    sued sue VERB 0 root VerbForm=Fin
    Greece Greece PROPN 3 obj B-LOC"""
    assert ("Zorvath_Watch sued Greece" in claims("en", rows, group)) is meant


def test_what_is_accused_is_not_whoever_accuses_it() -> None:
    sued = """Zorvex Zorvex PROPN 2 nsubj B-ORG
    sued sue VERB 0 root VerbForm=Fin
    the the DET 4 det
    company company NOUN 2 obj Number=Sing"""
    assert not any("sued" in claim for claim in claims("en", _OPENED, sued))


_ARMED = """{name} {name} PROPN 2 nsubj B-ORG
left leave VERB 0 root VerbForm=Fin"""
_REBELS = """Greece Greece PROPN 2 nsubj B-LOC
condemned condemn VERB 0 root VerbForm=Fin
{article} {article} DET 4 det
rebels rebel NOUN 2 obj Number=Plur"""
_SYRIANS = """Syrian Syrian ADJ 2 amod
rebels rebel NOUN 3 nsubj Number=Plur
waited wait VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("before", "article", "condemned"),
    [
        pytest.param((_ARMED.format(name="Houthis"),), "the", "Houthis", id="the only movement"),
        pytest.param((_ARMED.format(name="Houthis"), _ARMED.format(name="M23")), "the", "", id="one of two"),
        pytest.param((_ARMED.format(name="Houthis"), _SYRIANS), "the", "", id="others are called so"),
        pytest.param((_ARMED.format(name="UEFA"),), "the", "", id="no movement"),
        pytest.param((_ARMED.format(name="Houthis"),), "some", "", id="not all of them"),
    ],
)
def test_the_rebels_are_the_one_movement_named(before: tuple[str, ...], article: str, condemned: str) -> None:
    found = {claim for claim in claims("en", *before, _REBELS.format(article=article)) if "condemned" in claim}
    assert found == ({f"Greece condemned {condemned}"} if condemned else set())


@pytest.mark.parametrize(("suffix", "sued"), [("Capital", "Zorvath Mirn Capital"), ("Brelox", "Zorvath Mirn")])
def test_a_firms_short_name_leaves_out_what_kind_it_is(suffix: str, sued: str) -> None:
    founded = f"""Zorvath Zorvath PROPN 4 nsubj B-ORG\n Mirn Mirn PROPN 1 flat I-ORG
    {suffix} {suffix} PROPN 1 flat I-ORG\n waited wait VERB 0 root VerbForm=Fin"""
    sues = """Greece Greece PROPN 2 nsubj B-LOC\n sued sue VERB 0 root VerbForm=Fin
    Zorvath Zorvath PROPN 2 obj B-ORG\n Mirn Mirn PROPN 3 flat I-ORG"""
    assert {claim.object.label for claim in read("en", founded, sues).claims} == {sued}
