"""Who is chosen for an office, who acts in one, one of several, bylines: each construction and a twin that must not
match."""

from __future__ import annotations

import functools

import pytest
from trees import claims, read, tree

from kg import knowledge
from kg.mend import mend

KNOWN = knowledge.load()


def mended(rows: str) -> dict[str, tuple[str, str]]:
    """Each word's governor ("" for the root) and relation after the repair, by its text."""
    sentence = mend(tree("en", rows), functools.partial(KNOWN.words, "en"))
    heads = {word.id: word.text for word in sentence.words}
    return {word.text: (heads.get(word.head, ""), word.deprel) for word in sentence.words}


@pytest.mark.parametrize(
    ("verb", "article", "root"),
    [
        pytest.param("elected elect", "", "elected", id="elected leader"),
        pytest.param("elected elect", "the the DET 5 det\n", "leader", id="the elected leader"),
        pytest.param("trained train", "", "leader", id="trained"),
    ],
)
def test_who_was_elected_leader(verb: str, article: str, root: str) -> None:
    number = 5 if article else 4
    rows = f"""Anna Anna PROPN {number} nsubj B-PER\n was be AUX {number} cop Tense=Past|VerbForm=Fin\n {article}
    {verb} VERB {number} amod Tense=Past|VerbForm=Part\n leader leader NOUN 0 root Number=Sing
    of of ADP {number + 2} case
    Meretz Meretz PROPN {number} nmod B-ORG"""
    found = mended(rows)
    assert found[root] == ("", "root")
    assert found["Anna"] == (root, "nsubj:pass" if root == "elected" else "nsubj")


@pytest.mark.parametrize(
    ("verb", "behind", "name"),
    [
        pytest.param("named name", "", ("named", "obj"), id="named A director"),
        pytest.param("named name", "Eva Eva PROPN 5 appos B-PER", ("director", "compound"), id="named A's director, B"),
        pytest.param("praised praise", "", ("director", "compound"), id="no choice"),
    ],
)
def test_who_was_named_director(verb: str, behind: str, name: tuple[str, str]) -> None:
    rows = f"""Shell Shell PROPN 2 nsubj B-ORG\n {verb} VERB 0 root VerbForm=Fin\n Kelly Kelly PROPN 5 compound B-PER
    Ort Ort PROPN 3 flat I-PER\n director director NOUN 2 obj Number=Sing\n {behind}"""
    assert mended(rows)["Kelly"] == name


@pytest.mark.parametrize(("title", "subject"), [("minister", True), ("in", False)])
def test_who_is_acting_in_an_office(title: str, subject: bool) -> None:
    middle = "minister minister NOUN 3 nmod:desc" if subject else "in in ADP 3 case"
    rows = f"""Acting act VERB 4 advcl VerbForm=Part|Tense=Pres\n {middle}\n Ali Ali PROPN 1 obj B-PER
    told tell VERB 0 root VerbForm=Fin|Tense=Past\n reporters reporter NOUN 4 obj"""
    assert (mended(rows)["Ali"] == ("told", "nsubj")) is subject


_ONE = """{one} {lemma} {tag} 6 nsubj\n of of ADP 3 case\n {many} {many} NOUN 1 nmod\n , , PUNCT 5 punct
    Eva Eva PROPN 1 appos B-PER\n praised praise VERB 0 root VerbForm=Fin|Tense=Past\n Shell Shell PROPN 6 obj B-ORG"""


@pytest.mark.parametrize(("one", "tag", "found"), [("One", "NUM", True), ("Half", "NUM", False)])
def test_one_of_several_has_the_name_beside_it(one: str, tag: str, found: bool) -> None:
    rows = _ONE.format(one=one, lemma=one.lower(), tag=tag, many="three")
    assert ("Eva praised Shell" in claims("en", rows)) is found


@pytest.mark.parametrize(("noun", "found"), [("group", True), ("plane", False)])
def test_who_leads_a_group_does_what_it_does(noun: str, found: bool) -> None:
    rows = f"""A a DET 2 det\n {noun} {noun} NOUN 6 nsubj\n led lead VERB 2 acl VerbForm=Part\n by by ADP 5 case
    Eva Eva PROPN 3 obl:agent B-PER\n sued sue VERB 0 root VerbForm=Fin|Tense=Past\n Shell Shell PROPN 6 obj B-ORG"""
    assert ("Eva sued Shell" in claims("en", rows)) is found


@pytest.mark.parametrize(("first", "kind"), [("Reporting report", "Person"), ("Driving drive", "Place")])
def test_a_byline_names_people(first: str, kind: str) -> None:
    rows = f"""{first} VERB 0 root VerbForm=Part\n by by ADP 3 case\n Ana Ana PROPN 1 obl B-PER
    Berg Berg PROPN 3 flat I-PER\n in in ADP 6 case\n Milan Milan PROPN 1 obl B-LOC\n and and CCONJ 8 cc
    Inti Inti PROPN 6 conj B-LOC\n Roca Roca PROPN 8 flat I-LOC\n in in ADP 11 case
    Geneva Geneva PROPN 8 nmod B-LOC"""
    found = {each.mention.text: each.type for each in read("en", rows).mentions[0]}
    assert found["Inti Roca"] == kind


@pytest.mark.parametrize(
    ("body", "tag", "expected"),
    [
        pytest.param("Nestle", "B-ORG", {"Ana leaderOf Nestle"}, id="a body's"),
        pytest.param("France", "B-LOC", {"Ana headOfStateOf France"}, id="a country's"),
    ],
)
def test_whose_president_somebody_of_a_nation_is(body: str, tag: str, expected: set[str]) -> None:
    rows = f"""The the DET 3 det\n French French ADJ 3 amod\n president president NOUN 8 nsubj\n of of ADP 5 case
    {body} {body} PROPN 3 nmod {tag}\n , , PUNCT 7 punct\n Ana Ana PROPN 3 appos B-PER
    fell fall VERB 0 root VerbForm=Fin|Tense=Past"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(("state", "found"), [("N.J.", {"Trenton locatedIn New_Jersey"}), ("E.X.", set())])
def test_a_state_cut_short_behind_a_town(state: str, found: set[str]) -> None:
    rows = f"""Trains train NOUN 7 nsubj\n to to ADP 3 case\n Trenton Trenton PROPN 1 nmod B-LOC\n +, , PUNCT 5 punct
    {state} {state} PROPN 3 appos B-LOC\n +, , PUNCT 7 punct\n stopped stop VERB 0 root VerbForm=Fin|Tense=Past"""
    assert {claim for claim in claims("en", rows) if "locatedIn" in claim} == found


@pytest.mark.parametrize(
    ("office", "read_"),
    [pytest.param("chairman", True, id="a body's own"), pytest.param("dentist", False, id="anybody's")],
)
def test_its_chairman_is_that_of_the_one_body(office: str, read_: bool) -> None:
    rows = f"""Shares share NOUN 4 nsubj\n in in ADP 3 case\n Nestle Nestle PROPN 1 nmod B-ORG
    fell fall VERB 0 root VerbForm=Fin|Tense=Past\n after after SCONJ 11 mark\n Ana Ana PROPN 11 nsubj B-PER
    , , PUNCT 9 punct\n its its PRON 9 nmod:poss\n {office} {office} NOUN 6 appos\n , , PUNCT 9 punct
    left leave VERB 4 advcl VerbForm=Fin|Tense=Past"""
    assert ("Ana leaderOf Nestle" in claims("en", rows)) is read_


@pytest.mark.parametrize(
    ("party", "number", "found"), [("Smer", "Sing", True), ("Democrats", "Plur", False)], ids=["one", "many"]
)
def test_whose_party_somebody_leads(party: str, number: str, found: bool) -> None:
    name = "Smer Smer" if party == "Smer" else "Democrats Democrat"
    rows = f"""Ana Ana PROPN 6 nsubj B-PER\n +, , PUNCT 5 punct\n whose whose PRON 4 nmod:poss
    {name} PROPN 5 nsubj Number={number} B-ORG\n lost lose VERB 1 acl:relcl VerbForm=Fin\n spoke speak VERB 0 root"""
    assert any("leaderOf" in claim for claim in claims("en", rows)) is found


@pytest.mark.parametrize(
    ("copula", "adjective", "expected"),
    [
        ("was Past", "proud", {"Edi_Rama metWith Albin_Kurti"}),
        ("is Pres", "proud", {"Edi_Rama metWith Albin_Kurti hypothetical"}),
        ("was Past", "free", {"Edi_Rama metWith Albin_Kurti hypothetical"}),
    ],
)
def test_what_somebody_was_proud_to_do_they_did(copula: str, adjective: str, expected: set[str]) -> None:
    form, tense = copula.split()
    rows = f"""Rama Rama PROPN 3 nsubj B-PER\n {form} be AUX 3 cop VerbForm=Fin|Tense={tense}
    {adjective} {adjective} ADJ 0 root\n to to PART 5 mark\n meet meet VERB 3 xcomp VerbForm=Inf
    Kurti Kurti PROPN 5 obj B-PER"""
    assert claims("en", rows) == expected


@pytest.mark.parametrize(("other", "whose"), [("Merkel", ""), ("Berg", "Sandhu")])
def test_a_woman_in_the_sentence_may_be_meant_as_well(other: str, whose: str) -> None:
    rows = f"""Sandhu Sandhu PROPN 2 nsubj B-PER\n sacked sack VERB 0 root VerbForm=Fin|Tense=Past
    {other} {other} PROPN 2 obj B-PER\n after after SCONJ 6 mark\n she she PRON 6 nsubj
    accused accuse VERB 2 advcl VerbForm=Fin|Tense=Past\n Shell Shell PROPN 6 obj B-ORG"""
    assert any(claim.startswith("Sandhu accused") for claim in claims("en", rows)) is bool(whose)


@pytest.mark.parametrize(
    ("verb", "agent", "found"),
    [
        pytest.param("arrested arrest", "soldiers soldier NOUN", ("arrested", "obl:agent"), id="soldiers acting"),
        pytest.param("shocked shock", "Israel Israel PROPN", ("acting", "nsubj"), id="that a country acts"),
    ],
)
def test_who_does_it_with_a_participle_behind(verb: str, agent: str, found: tuple[str, str]) -> None:
    rows = f"""He he PRON 3 nsubj:pass\n was be AUX 3 aux:pass\n {verb} VERB 0 root VerbForm=Part|Tense=Past
    in in ADP 5 case\n Milan Milan PROPN 3 obl B-LOC\n by by ADP 7 case\n {agent} 8 nsubj
    acting act VERB 5 acl VerbForm=Part|Tense=Pres\n on on ADP 10 case\n orders order NOUN 8 obl"""
    assert mended(rows)[agent.split()[0]] == found


@pytest.mark.parametrize(
    ("joined", "still"), [("Smer", False), ("NATO", True)], ids=["of another party", "of something else"]
)
def test_who_joined_another_party_is_no_leader_of_the_first(joined: str, still: bool) -> None:
    rows = f"""Fidesz Fidesz PROPN 2 compound B-ORG\n leader leader NOUN 3 nmod:desc\n Ana Ana PROPN 4 nsubj B-PER
    joined join VERB 0 root VerbForm=Fin|Tense=Past\n {joined} {joined} PROPN 4 obj B-ORG"""
    assert ("Ana leaderOf Fidesz" in claims("en", rows)) is still


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Barron Barron PROPN 5 appos B-PER", {"Albin_Kurti metWith Barron"}, id="A, the envoy"),
        pytest.param("there there ADV 2 advmod", {"Albin_Kurti metWith United_States"}, id="an envoy"),
    ],
)
def test_whoever_met_an_envoy_with_a_name_met_that_one(name: str, expected: set[str]) -> None:
    rows = f"""Kurti Kurti PROPN 2 nsubj B-PER\n met meet VERB 0 root VerbForm=Fin|Tense=Past\n a a DET 5 det
    US US PROPN 5 compound B-LOC\n envoy envoy NOUN 2 obj Number=Sing\n {name}"""
    assert {claim for claim in claims("en", rows) if "metWith" in claim} == expected


@pytest.mark.parametrize(
    ("aux", "found"),
    [
        ("", ""),
        ("will will AUX 3 aux", " planned"),
        ("may may AUX 3 aux", " hypothetical"),
        ("not not PART 3 advmod", " negated"),
    ],
)
def test_whoever_is_to_replace_somebody_does_so_as_far_as_they_are_chosen(aux: str, found: str) -> None:
    """ "May appoint A minister, replacing B" is no succession yet."""
    rows = f"""Rama Rama PROPN 3 nsubj B-PER\n {aux or "today today ADV 3 advmod"}
        appointed appoint VERB 0 root VerbForm=Fin
        Ana Ana PROPN 3 obj B-PER\n Kola Kola PROPN 4 flat I-PER\n minister minister NOUN 3 xcomp\n +, , PUNCT 8 punct
        replacing replace VERB 3 advcl VerbForm=Ger\n Igli Igli PROPN 8 obj B-PER\n Hasani Hasani PROPN 9 flat I-PER"""
    assert f"Ana_Kola succeeded Igli_Hasani{found}" in claims("en", rows)


@pytest.mark.parametrize(
    ("before", "found"),
    [("", True), ("ministren ministre NOUN 4 obj Case=Acc|Definite=Def", False)],
)
def test_a_bare_office_behind_whom_somebody_may_choose_is_nobodys_yet(before: str, found: bool) -> None:
    """ "Mund të emërojë A-në ministre": the parser takes the office for an adjective of the name."""
    office = "ministre ministre NOUN 5 amod Case=Acc|Definite=Ind" if found else "dje dje ADV 4 advmod"
    rows = f"""Rama Rama PROPN 4 nsubj B-PER\n mund mund AUX 4 aux\n të të PART 4 mark
        emërojë emëroj VERB 0 root VerbForm=Fin|Mood=Sub\n Anën Anë PROPN 4 obj B-PER Case=Acc
        Kola Kola PROPN 5 flat I-PER\n {office}"""
    assert not [claim for claim in claims("sq", rows) if "ministerOf" in claim and "hypothetical" not in claim]
    assert bool([claim for claim in claims("sq", rows) if "ministerOf" in claim]) == found
