"""Who does what a participle beside its noun says, where no by-phrase tells: on hand-made parses."""

from __future__ import annotations

import pytest
from trees import claims

NATO = """The the DET 5 det
    {name} 4 {relation} {tag}
    +- - PUNCT 2 punct
    +led lead VERB 5 amod Tense=Past|VerbForm=Part|Voice=Pass
    {noun} NOUN 8 nsubj Number=Sing
    {case} {case} ADP 7 case
    Iraq Iraq PROPN 5 nmod B-LOC
    began begin VERB 0 root VerbForm=Fin"""
BACKED = """The the DET 5 det
    Iran Iran PROPN 4 obl:unmarked B-LOC
    {mark} {mark} {kind} 2 punct
    {verb} VERB 5 amod Tense=Past|VerbForm=Part|Voice=Pass
    Hezbollah Hezbollah PROPN 6 nsubj B-ORG
    marched march VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(
    ("name", "relation", "tag", "noun", "expected"),
    [
        pytest.param("US US PROPN", "obl:unmarked", "B-LOC", "invasion invasion", {"United_States attacked Iraq"}),
        pytest.param("American American ADJ", "compound", "", "invasion invasion", {"United_States attacked Iraq"}),
        pytest.param("US US PROPN", "obl:unmarked", "B-LOC", "trade trade", set(), id="no attack"),
        pytest.param("ill ill ADV", "advmod", "", "invasion invasion", set(), id="nobody"),
    ],
)
def test_who_leads_an_attack(name: str, relation: str, tag: str, noun: str, expected: set[str]) -> None:
    rows = NATO.format(name=name, relation=relation, tag=tag, noun=noun, case="of")
    assert claims("en", rows) == expected


def test_who_backs_whom_by_a_hyphen() -> None:
    assert claims("en", BACKED.format(mark="+-", kind="PUNCT", verb="+backed back")) == {"Iran supported Hezbollah"}
    assert claims("en", BACKED.format(mark="+-", kind="PUNCT", verb="+based base")) == set()
    assert claims("en", BACKED.format(mark="and", kind="CCONJ", verb="backed back")) == set()


STATEMENT = """Rama Rama PROPN 2 nsubj B-PER
    {verb} VERB 0 root VerbForm=Fin
    a a DET 4 det
    {noun} NOUN 2 obj Number=Sing
    condemning condemn VERB 4 acl VerbForm=Ger
    Iran Iran PROPN 5 obj B-LOC"""


@pytest.mark.parametrize(
    ("verb", "noun", "expected"),
    [
        ("issued issue", "statement statement", {"Edi_Rama condemned Iran"}),
        ("wrote write", "letter letter", {"Edi_Rama condemned Iran"}),
        ("received receive", "letter letter", set()),
        ("rejected reject", "report report", set()),
        ("sent send", "man man", set()),
    ],
)
def test_what_somebody_issues_is_what_they_say(verb: str, noun: str, expected: set[str]) -> None:
    assert claims("en", STATEMENT.format(verb=verb, noun=noun)) == expected


def test_what_is_said_in_something() -> None:
    rows = """In in ADP 3 case
        a a DET 3 det
        tweet tweet NOUN 8 obl Number=Sing
        praising praise VERB 3 acl VerbForm=Ger
        Israel Israel PROPN 4 obj B-LOC
        , , PUNCT 3 punct
        Rama Rama PROPN 8 nsubj B-PER
        waved wave VERB 0 root VerbForm=Fin"""
    assert claims("en", rows) == {"Edi_Rama praised Israel"}
    assert claims("en", rows.replace("In in", "After after")) == set()


@pytest.mark.parametrize(
    ("noun", "relation", "expected"),
    [
        ("request request", "obl", {"Somalia requestedFrom Ethiopia"}),
        ("lunch lunch", "obl", set()),
        ("request request", "nsubj", set()),
    ],
)
def test_who_did_something_after_a_request(noun: str, relation: str, expected: set[str]) -> None:
    rows = f"""Ethiopia Ethiopia PROPN 2 nsubj B-LOC\n acted act VERB 0 root VerbForm=Fin|Tense=Past
    after after ADP 5 case\n a a DET 5 det Definite=Ind\n {noun} NOUN 2 {relation} Number=Sing\n from from ADP 7 case
    Somalia Somalia PROPN 5 nmod B-LOC"""
    assert claims("en", rows) == expected


def test_what_is_bought_from_each() -> None:
    rows = """Iran Iran PROPN 2 nsubj B-LOC\n bought buy VERB 0 root VerbForm=Fin|Tense=Past\n wheat wheat NOUN 2 obj
    from from ADP 5 case\n China China PROPN 3 nmod B-LOC\n and and CCONJ 7 cc\n tents tent NOUN 3 conj
    {case} {case} ADP 9 case\n Russia Russia PROPN 7 nmod B-LOC"""
    assert claims("en", rows.format(case="from")) == {"Iran tradedWith China", "Iran tradedWith Russia"}
    assert claims("en", rows.format(case="for")) == {"Iran tradedWith China"}


_GIFTS = """Kenia Kenia PROPN 3 nsubj Case=Nom B-LOC\n i i PRON 3 expl Case=Acc\n fali fal VERB 0 root {past}
grurë grurë NOUN 3 obj Case=Acc|Definite=Ind\n dhe dhe CCONJ 7 cc\n {clitic} {clitic} PRON 7 expl Case=Acc
shiti shes VERB 3 conj {past}\n çaj çaj NOUN 7 obj Case=Acc|Definite=Ind
Somalisë Somali PROPN 7 iobj Case=Dat|Definite=Def B-LOC"""
_PAST = "Number=Sing|VerbForm=Fin|Tense=Past|Person=3"


@pytest.mark.parametrize(
    ("clitic", "expected"),
    [
        ("i", {"Kenya gaveAidTo Somalia", "Kenya tradedWith Somalia"}),
        ("e", {"Kenya tradedWith Somalia"}),  # no clitic of a dative: the wheat may be another's
    ],
)
def test_who_gets_what_two_deeds_are_about(clitic: str, expected: set[str]) -> None:
    assert claims("sq", _GIFTS.format(clitic=clitic, past=_PAST)) == expected


_JOINED = """Serbia Serbi PROPN 3 nsubj Case=Nom B-LOC\n iu iu PRON 3 expl Case=Acc\n afrua afroj VERB 0 root {past}
NATO-s NATO PROPN 3 iobj Case=Dat B-ORG\n +, , PUNCT 9 punct\n por por CCONJ 9 cc\n {who}
iu iu PRON 9 obj Case=Acc\n bashkua bashkoj VERB 3 conj {past}"""


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("nuk nuk PART 9 advmod", {"Serbia joined NATO negated"}),
        ("Kenia Kenia PROPN 9 nsubj Case=Nom B-LOC", set()),  # whoever else did it may have joined something else
    ],
)
def test_whom_somebody_neared_but_did_not_join(who: str, expected: set[str]) -> None:
    assert claims("sq", _JOINED.format(who=who, past=_PAST)) == expected


_INVITED = """Peruja Peru PROPN 5 nsubj Case=Nom B-LOC\n nuk nuk PART 5 advmod\n i i PRON 5 expl Case=Acc
ka kam AUX 5 aux VerbForm=Fin|Tense=Pres\n dhënë jap VERB 0 root VerbForm=Part
Kosovës Kosovë PROPN 5 iobj Case=Dat B-LOC\n njohje njohje NOUN 5 obj Case=Acc|Definite={definite}
+, , PUNCT 12 punct\n {mark}\n {clitic} {clitic} PRON 12 obj Case=Acc\n ka kam AUX 12 aux VerbForm=Fin|Tense=Pres
ftuar ftoj VERB 5 {relation} VerbForm=Part"""


@pytest.mark.parametrize(
    ("mark", "clitic", "definite", "invites"),
    [
        ("por por CCONJ 12 cc", "e", "Ind", True),
        ("megjithëse megjithëse SCONJ 12 mark", "e", "Ind", True),
        ("por por CCONJ 12 cc", "e", "Def", False),  # "it" may be what was given
        ("por por CCONJ 12 cc", "i", "Ind", False),  # them
        ("Greqia Greqi PROPN 12 nsubj Case=Nom B-LOC", "e", "Ind", False),
    ],
)
def test_whom_a_clitic_takes_up_who_was_given_something(mark: str, clitic: str, definite: str, invites: bool) -> None:
    relation = "advcl" if "SCONJ" in mark else "conj"
    rows = _INVITED.format(mark=mark, clitic=clitic, definite=definite, relation=relation)
    assert ("Peru invited Kosovo" in claims("sq", rows)) is invites


_CONDEMNED = """Norway Norway PROPN 2 nsubj B-LOC\n recognised recognise VERB 0 root VerbForm=Fin|Tense=Past
{between}\n opened open VERB 2 conj VerbForm=Fin|Tense=Past\n talks talk NOUN 5 obj Number=Plur
with with ADP 8 case\n Palestine Palestine PROPN 6 nmod B-LOC"""


@pytest.mark.parametrize(
    ("between", "recognises"),
    [
        ("and and CCONJ 5 cc\n then then ADV 5 advmod", True),
        ("and and CCONJ 5 cc\n may may AUX 5 aux", True),
        ("it it PRON 2 obj\n and and CCONJ 5 cc", False),
    ],
)
def test_what_stands_behind_the_second_of_two_verbs_is_both_verbs(between: str, recognises: bool) -> None:
    found = claims("en", _CONDEMNED.format(between=between))
    assert ("Norway recognised Palestine" in found) is recognises


_SHARED = """Kenya Kenya PROPN 2 nsubj B-LOC\n shared share VERB 0 root VerbForm=Fin|Tense=Past
information information NOUN 2 obj\n {mark} {mark} ADP 5 case\n {topic} NOUN {host}\n with with ADP 7 case
Ethiopia Ethiopia PROPN 5 nmod B-LOC"""


@pytest.mark.parametrize(
    ("mark", "topic", "host", "shares"),
    [
        ("about", "militants militant", "3 nmod", True),
        ("on", "smugglers smuggler", "2 obl", True),
        ("about", "trade trade", "3 nmod", False),  # "trade with A"
        ("from", "militants militant", "3 nmod", False),
    ],
)
def test_with_whom_behind_what_it_is_about(mark: str, topic: str, host: str, shares: bool) -> None:
    found = claims("en", _SHARED.format(mark=mark, topic=topic, host=host))
    assert ("Kenya sharedIntelligenceWith Ethiopia" in found) is shares


_FLED = """Chad Chad PROPN 2 nsubj B-LOC\n sheltered shelter VERB 0 root VerbForm=Fin|Tense=Past
families family NOUN 2 obj Number=Plur\n who who PRON 5 nsubj\n {verb} VERB 3 acl:relcl VerbForm=Fin|Tense=Past
the the DET 7 det\n {noun} NOUN 5 obj\n in in ADP 9 case\n Sudan Sudan PROPN {host} B-LOC"""


@pytest.mark.parametrize(
    ("verb", "noun", "host", "shelters"),
    [
        ("fled flee", "war war", "7 nmod", True),
        ("fled flee", "war war", "5 obl", True),
        ("fled flee", "tax tax", "7 nmod", False),
        ("won win", "war war", "7 nmod", False),
    ],
)
def test_where_the_war_is_that_people_fled(verb: str, noun: str, host: str, shelters: bool) -> None:
    found = claims("en", _FLED.format(verb=verb, noun=noun, host=host))
    assert ("Chad shelteredRefugeesFrom Sudan" in found) is shelters


def test_where_the_war_is_that_people_fled_in_albanian() -> None:
    rows = """Çadi Çad PROPN 2 nsubj Case=Nom B-LOC\n strehoi strehoj VERB 0 root {past}
    familje familje NOUN 2 obj Case=Acc|Number=Plur|Definite=Ind\n të të DET 5 det:adj
    {participle} ADJ 3 amod Case=Acc|Number=Plur\n nga nga ADP 7 case\n lufta luftë NOUN 5 obl Case=Nom
    në në ADP 9 case\n Sudan Sudan PROPN 7 nmod Case=Acc B-LOC"""
    fled, back = (rows.format(past=_PAST, participle=each) for each in ("ikura ikur", "kthyera kthyer"))
    assert claims("sq", fled) == {"Chad shelteredRefugeesFrom Sudan"}
    assert claims("sq", back) == set()


@pytest.mark.parametrize(("name", "country"), [("DGSE DGSE PROPN 5 flat B-ORG", False), ("", True)])
def test_a_service_with_its_own_name_is_not_its_country(name: str, country: bool) -> None:
    rows = f"""Koordinatat koordinatë NOUN 3 nsubj Case=Nom|Number=Plur\n iu iu PRON 3 expl
    dhanë jap VERB 0 root VerbForm=Fin|Tense=Past|Number=Plur\n nga nga ADP 5 case
    shërbimi shërbim NOUN 3 obl:agent Case=Nom|Number=Sing\n sekret sekret ADJ 5 amod\n francez francez ADJ 5 amod
    {name}\n Indisë Indi PROPN 3 iobj Case=Dat B-LOC"""
    assert ("France sharedIntelligenceWith India" in claims("sq", rows)) is country
