"""Places and offices as forums, letters and reports word them: predicates, lists, brackets, firms' legal forms."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.mend import mend

KNOWN = knowledge.load()


def said(language: str, relation: str, rows: str) -> set[str]:
    """The claims of one relation that a sentence makes."""
    return {each for each in claims(language, rows) if each.split()[1] == relation}


# --- where a place is said to be ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "copula", "negator", "whole", "expected"),
    [
        pytest.param("Kut", "is", "", "Iraq", {"Kut locatedIn Iraq"}, id="is"),
        pytest.param("Kut", "is", "not not PART 5 advmod", "Iraq", {"Kut locatedIn Iraq negated"}, id="is not"),
        pytest.param("Kut", "was", "", "Iraq", set(), id="was"),
        pytest.param("Moscow", "is", "", "Syria", set(), id="a capital of another country"),
        pytest.param("Kut", "is", "", "trouble", set(), id="no place"),
    ],
)
def test_a_place_is_where_its_predicate_says(
    name: str, copula: str, negator: str, whole: str, expected: set[str]
) -> None:
    tense = "Past" if copula == "was" else "Pres"
    last = 5 if negator else 4
    kind = "NOUN" if whole.islower() else "PROPN"
    rows = f"""{name} {name} PROPN {last} nsubj B-LOC
        {copula} be AUX {last} cop VerbForm=Fin|Tense={tense}
        {negator}
        in in ADP {last} case
        {whole} {whole} {kind} 0 root {"" if kind == "NOUN" else "B-LOC"}"""
    assert said("en", "locatedIn", rows) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("Goma", "Bukavu", {"Goma locatedIn Vietnam", "Bukavu locatedIn Vietnam"}, id="both unknown"),
        pytest.param("Prizren", "Bukavu", {"Bukavu locatedIn Vietnam"}, id="the first known elsewhere"),
    ],
)
def test_a_list_of_places_lies_where_its_last_does(first: str, second: str, expected: set[str]) -> None:
    rows = f"""They they PRON 2 nsubj
        left leave VERB 0 root VerbForm=Fin
        {first}x {first}x PROPN 2 obj B-LOC
        and and CCONJ 5 cc
        {second}x {second}x PROPN 3 conj B-LOC
        in in ADP 7 case
        Vietnam Vietnam PROPN 5 nmod B-LOC"""
    rows = rows.replace("Prizrenx", "Prizren")
    assert {each.replace("x ", " ") for each in said("en", "locatedIn", rows)} == expected


def test_a_region_holds_the_last_town_of_a_list_only() -> None:
    rows = """They they PRON 2 nsubj
        left leave VERB 0 root VerbForm=Fin
        Gomax Gomax PROPN 2 obj B-LOC
        and and CCONJ 5 cc
        Bukavux Bukavux PROPN 3 conj B-LOC
        in in ADP 7 case
        Iowa Iowa PROPN 5 nmod B-LOC"""
    assert said("en", "locatedIn", rows) == {"Bukavux locatedIn Iowa"}


def test_a_place_known_elsewhere_parts_a_list() -> None:
    rows = """They they PRON 2 nsubj
        left leave VERB 0 root VerbForm=Fin
        Prizren Prizren PROPN 2 obj B-LOC
        +, , PUNCT 5 punct
        Tanlo Tanlo PROPN 3 conj B-LOC
        and and CCONJ 7 cc
        Bienlo Bienlo PROPN 3 conj B-LOC
        in in ADP 9 case
        Vietnam Vietnam PROPN 7 nmod B-LOC"""
    assert said("en", "locatedIn", rows) == {"Bienlo locatedIn Vietnam"}


def test_whose_peninsula_it_is_behind_a_name_of_two_words() -> None:
    rows = """They they PRON 2 nsubj
        left leave VERB 0 root VerbForm=Fin
        Sri Sri PROPN 7 nmod:poss B-LOC
        Lanka Lanka PROPN 3 flat I-LOC
        +'s 's PART 3 case
        Jaffnalo Jaffnalo PROPN 7 compound B-LOC
        peninsula peninsula NOUN 2 obj"""
    assert said("en", "locatedIn", rows) == {"Jaffnalo locatedIn Sri_Lanka"}


def test_the_head_of_a_name_in_a_list_stands_over_the_rest_of_it() -> None:
    rows = """India India PROPN 6 nmod:poss B-LOC
        +'s 's PART 1 case
        Andalo Andalo PROPN 6 compound B-LOC
        and and CCONJ 5 cc
        Nicolo Nicolo PROPN 3 conj B-LOC
        Islands Islands PROPN 7 nsubj I-LOC
        flourish flourish VERB 0 root VerbForm=Fin"""
    assert said("en", "locatedIn", rows) == {"Nicolo_Islands locatedIn India"}


# --- whose somebody is --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "adposition", "expected"),
    [
        pytest.param("en", "from", {"Karl_Berg officialOf Orlando_Labs"}, id="from"),
        pytest.param("sq", "nga", {"Karl_Berg officialOf Orlando_Labs"}, id="nga"),
        pytest.param("en", "against", set(), id="against"),
    ],
)
def test_the_body_in_brackets_behind_a_person(language: str, adposition: str, expected: set[str]) -> None:
    rows = f"""Karl Karl PROPN 8 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        ( ( PUNCT 5 punct
        {adposition} {adposition} ADP 5 case
        Orlando Orlando PROPN 8 obl B-ORG
        Labs Labs PROPN 5 flat I-ORG
        ) ) PUNCT 5 punct
        coughed cough VERB 0 root VerbForm=Fin"""
    assert said(language, "officialOf", rows) == expected


@pytest.mark.parametrize(
    ("first", "last", "verb", "expected"),
    [
        pytest.param("Karl", "Berg", 6, {"Karl_Berg officialOf Orlando_Labs"}, id="right before the verb"),
        pytest.param("Donald", "Trump", 6, set(), id="somebody known"),
    ],
)
def test_a_desk_between_a_person_and_the_verb(first: str, last: str, verb: int, expected: set[str]) -> None:
    rows = f"""{first} {first} PROPN {verb} nsubj B-PER
        {last} {last} PROPN 1 flat I-PER
        at at ADP 5 case
        Orlando Orlando PROPN 5 compound B-ORG
        Labs Labs PROPN 1 nmod I-ORG
        coughed cough VERB 0 root VerbForm=Fin"""
    assert said("en", "officialOf", rows) == expected


def test_who_is_met_at_a_body_does_not_work_there() -> None:
    rows = """They they PRON 2 nsubj
        met meet VERB 0 root VerbForm=Fin
        Karl Karl PROPN 2 obj B-PER
        Berg Berg PROPN 3 flat I-PER
        at at ADP 6 case
        Orlando Orlando PROPN 3 nmod B-ORG"""
    assert said("en", "officialOf", rows) == set()


@pytest.mark.parametrize("past", [False, True])
def test_whoever_was_formerly_of_a_body_is_not_of_it(past: bool) -> None:
    rows = f"""Karl Karl PROPN 8 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        ( ( PUNCT 6 punct
        {"formerly formerly" if past else "here here"} ADV 6 advmod
        of of ADP 6 case
        Nokia Nokia PROPN 1 nmod B-ORG
        ) ) PUNCT 6 punct
        coughed cough VERB 0 root VerbForm=Fin"""
    assert said("en", "officialOf", rows) == (set() if past else {"Karl_Berg officialOf Nokia"})


@pytest.mark.parametrize(("form", "moved"), [("Inc.", True), ("Foods", False)])
def test_a_firm_hangs_by_its_own_name(form: str, moved: bool) -> None:
    rows = f"""the the DET 2 det
        head head NOUN 0 root
        of of ADP 6 case
        Tysolo Tysolo PROPN 6 compound B-ORG
        +, , PUNCT 4 punct I-ORG
        {form} {form} PROPN 2 nmod I-ORG"""
    sentence = mend(tree("en", rows), functools.partial(KNOWN.words, "en"))
    name, ending = sentence.word(4), sentence.word(6)
    assert (name.head, ending.head) == ((2, 4) if moved else (6, 2))


@pytest.mark.parametrize("genitive", [False, True])
def test_a_groups_own_name_behind_the_noun_for_it(genitive: bool) -> None:
    rows = f"""Karl Karl PROPN 8 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        +, , PUNCT 4 punct
        lideri lider NOUN 1 appos Definite=Def
        i i DET 6 det
        grupit grup NOUN 4 nmod:poss Case=Gen
        {"të të DET 8 det" if genitive else ""}
        Hezbollah Hezbollah PROPN 6 {"nmod:poss" if genitive else "flat"} B-ORG
        foli flas VERB 0 root VerbForm=Fin"""
    if genitive:
        rows = rows.replace("PROPN 8 nsubj", "PROPN 9 nsubj")
    relation = "officialOf" if genitive else "leaderOf"
    assert {each for each in claims("sq", rows) if "Of" in each} == {f"Karl_Berg {relation} Hezbollah"}


# --- offices given ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "then", "expected"),
    [
        pytest.param("appointed appoint", "replacing replace", {"Karl_Berg succeeded Per_Holm"}, id="appointed"),
        pytest.param(
            "nominated nominate", "replacing replace", {"Karl_Berg succeeded Per_Holm planned"}, id="nominated"
        ),
        pytest.param("thanked thank", "replacing replace", set(), id="another verb"),
    ],
)
def test_whom_an_appointee_replaces(verb: str, then: str, expected: set[str]) -> None:
    rows = f"""Rama Rama PROPN 2 nsubj B-PER
        {verb} VERB 0 root VerbForm=Fin|Tense=Past
        Karl Karl PROPN 2 obj B-PER
        Berg Berg PROPN 3 flat I-PER
        +, , PUNCT 6 punct
        {then} VERB 2 advcl VerbForm=Ger
        Per Per PROPN 6 obj B-PER
        Holm Holm PROPN 7 flat I-PER"""
    assert said("en", "succeeded", rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("appointment", {"Karl_Berg leaderOf Nokia"}, id="appointment"),
        pytest.param("portrayal", set(), id="another noun"),
    ],
)
def test_an_office_that_a_noun_gives(noun: str, expected: set[str]) -> None:
    rows = f"""The the DET 2 det
        {noun} {noun} NOUN 9 nsubj
        of of ADP 4 case
        Karl Karl PROPN 2 nmod B-PER
        Berg Berg PROPN 4 flat I-PER
        as as ADP 8 case
        Nokia Nokia PROPN 8 compound B-ORG
        chief chief NOUN 2 nmod
        surprised surprise VERB 0 root VerbForm=Fin|Tense=Past
        many many ADJ 9 obj"""
    assert said("en", "leaderOf", rows) == expected


@pytest.mark.parametrize(("ending", "given"), [("n", True), ("", False)])
def test_whom_a_verb_gives_an_office_behind_as(ending: str, given: bool) -> None:
    rows = f"""Rama Rama PROPN 2 nsubj B-PER
        emëroi emëroj VERB 0 root VerbForm=Fin
        si si ADP 4 case
        këshilltar këshilltar NOUN 2 obl
        Igli Igli PROPN 4 flat B-PER
        Hasani{ending} Hasani PROPN 5 flat I-PER"""
    sentence = mend(tree("sq", rows), functools.partial(KNOWN.words, "sq"))
    assert (sentence.word(5).deprel == "obj") is given


@pytest.mark.parametrize("both", [True, False])
def test_a_member_of_neither_of_two(both: bool) -> None:
    rows = f"""Serbia Serbia PROPN 4 nsubj B-LOC
        is be AUX 4 cop VerbForm=Fin
        a a DET 4 det
        member member NOUN 0 root
        of of ADP 7 case
        {"both both" if both else "neither neither"} CCONJ 7 cc:preconj
        NATO NATO PROPN 4 nmod B-ORG
        {"and and" if both else "nor nor"} CCONJ 9 cc
        OPEC OPEC PROPN 7 conj B-ORG"""
    stands = "" if both else " negated"
    assert said("en", "memberOf", rows) == {f"Serbia memberOf NATO{stands}", f"Serbia memberOf OPEC{stands}"}


@pytest.mark.parametrize(("title", "expected"), [("analyst", True), ("brother", False)])
def test_what_staff_are_with_is_no_person(title: str, expected: bool) -> None:
    rows = f"""Karl Karl PROPN 8 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        +, , PUNCT 5 punct
        an a DET 5 det
        {title} {title} NOUN 1 appos
        with with ADP 7 case
        Tysolo Tysolo PROPN 5 nmod B-PER
        coughed cough VERB 0 root VerbForm=Fin"""
    assert said("en", "officialOf", rows) == ({"Karl_Berg officialOf Tysolo"} if expected else set())


def test_a_firm_and_whose_unit_it_is() -> None:
    rows = """Karl Karl PROPN 11 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        +, , PUNCT 4 punct
        head head NOUN 1 appos
        of of ADP 6 case
        Audi Audi PROPN 4 nmod B-ORG
        +, , PUNCT 10 punct
        a a DET 10 det
        Volkswagen Volkswagen PROPN 10 compound B-ORG
        subsidiary subsidiary NOUN 6 appos
        coughed cough VERB 0 root VerbForm=Fin"""
    assert {each for each in claims("en", rows) if "Of" in each} == {"Karl_Berg leaderOf Audi"}


def test_professors_of_a_field_of_a_field() -> None:
    rows = """Profesori profesor NOUN 10 nsubj Definite=Def
        i i DET 3 det
        historisë histori NOUN 1 nmod:poss Case=Gen
        së i DET 5 det
        artit art NOUN 3 nmod:poss Case=Gen
        në në ADP 7 case
        Nokia Nokia PROPN 5 nmod B-ORG
        Karl Karl PROPN 1 flat B-PER
        Berg Berg PROPN 8 flat I-PER
        foli flas VERB 0 root VerbForm=Fin"""
    assert said("sq", "officialOf", rows) == {"Karl_Berg officialOf Nokia"}


# --- two offices --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "listed", "expected"),
    [
        pytest.param("executive executive", False, True, id="one before the other"),
        pytest.param("executive executive", True, True, id="beside the name"),
        pytest.param("Executive executive", True, False, id="a title of another"),
        pytest.param("gardener gardener", True, False, id="no office"),
    ],
)
def test_two_offices_before_a_name(second: str, listed: bool, expected: bool) -> None:
    rows = f"""Nokia Nokia PROPN 2 compound B-ORG
        chairman chairman NOUN 7 nsubj
        and and CCONJ {5 if listed else 4} cc
        {second} NOUN {"5 nmod:desc" if listed else "2 conj"}
        Karl Karl PROPN 2 conj B-PER
        Berg Berg PROPN 5 flat I-PER
        coughed cough VERB 0 root VerbForm=Fin"""
    assert said("en", "leaderOf", rows) == ({"Karl_Berg leaderOf Nokia"} if expected else set())


@pytest.mark.parametrize(("second", "expected"), [("executive", True), ("member", False)])
def test_the_first_of_two_offices_of_one_body(second: str, expected: bool) -> None:
    rows = f"""Karl Karl PROPN 9 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        +, , PUNCT 4 punct
        president president NOUN 1 appos
        and and CCONJ 6 cc
        {second} {second} NOUN 4 conj
        of of ADP 8 case
        Nokia Nokia PROPN 6 nmod B-ORG
        coughed cough VERB 0 root VerbForm=Fin"""
    assert said("en", "leaderOf", rows) == ({"Karl_Berg leaderOf Nokia"} if expected else set())


def test_a_genitive_behind_two_offices_in_apposition() -> None:
    rows = """Karl Karl PROPN 9 nsubj B-PER
        Berg Berg PROPN 1 flat I-PER
        +, , PUNCT 4 punct
        themelues themelues NOUN 1 appos
        dhe dhe CCONJ 6 cc
        drejtor drejtor NOUN 4 conj
        i i DET 8 det
        Nokia-s Nokia PROPN 1 nmod:poss Case=Gen B-ORG
        foli flas VERB 0 root VerbForm=Fin"""
    assert said("sq", "leaderOf", rows) == {"Karl_Berg leaderOf Nokia"}


@pytest.mark.parametrize(("noun", "expected"), [("correspondent", False), ("economist", True)])
def test_who_writes_about_a_body_is_not_of_it(noun: str, expected: bool) -> None:
    rows = f"""Pentagon Pentagon PROPN 2 compound B-ORG
        {noun} {noun} NOUN 3 nmod:desc
        Karl Karl PROPN 5 nsubj B-PER
        Berg Berg PROPN 3 flat I-PER
        coughed cough VERB 0 root VerbForm=Fin"""
    assert bool(said("en", "officialOf", rows)) is expected


@pytest.mark.parametrize(
    ("verb", "agent"),
    [("zëvendësohet zëvendësoj", "obl:agent"), ("zëvendësonte zëvendësoj", "nmod"), ("flet flas", "nmod")],
)
def test_the_agent_behind_a_genitive_of_a_mediopassive(verb: str, agent: str) -> None:
    rows = f"""Rama Rama PROPN 2 nsubj B-PER
        {verb} VERB 0 root VerbForm=Fin
        në në ADP 4 case
        kabinetin kabinet NOUN 2 obl
        e i DET 6 det
        ministrave ministër NOUN 4 nmod:poss Case=Gen
        nga nga ADP 8 case
        deputeti deputet NOUN 6 nmod Case=Nom"""
    sentence = mend(tree("sq", rows), functools.partial(KNOWN.words, "sq"))
    assert sentence.word(8).deprel == agent
