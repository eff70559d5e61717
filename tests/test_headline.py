"""Newspaper English: verbs taken for nouns and nouns taken for verbs, and twins that must stay as they are."""

from __future__ import annotations

from test_mend import mended, unchanged
from trees import claims

DENIES = """CERN CERN PROPN 3 compound B-ORG
    chief chief NOUN 3 amod
    denies deny NOUN 0 root
    reports report VERB 3 acl:relcl VerbForm=Fin|Tense=Pres
    Serbia Serbia PROPN 7 nsubj B-LOC
    is be AUX 7 aux VerbForm=Fin|Tense=Pres
    leaving leave VERB 4 ccomp VerbForm=Part|Tense=Pres
    NATO NATO PROPN 7 obj B-ORG"""


def test_a_form_that_no_noun_has_is_the_verb() -> None:
    found = mended("en", DENIES)
    assert (found["chief"], found["CERN"]) == (("denies", "nsubj"), ("chief", "compound"))
    assert (found["reports"], found["leaving"]) == (("denies", "obj"), ("reports", "acl"))


def test_what_is_denied_is_not_so() -> None:
    assert claims("en", DENIES) == {"Serbia withdrewFrom NATO negated"}


def test_a_form_that_a_noun_may_have_stays() -> None:
    assert mended("en", DENIES.replace("denies deny", "visits visit"))["visits"] == ("", "root")


DENIED = """Oman Oman PROPN 3 nsubj B-LOC
    has have AUX 3 aux
    denied deny VERB 0 root VerbForm=Part|Tense=Past
    reports report VERB 3 ccomp VerbForm=Fin|Tense=Pres
    {subject}Serbia Serbia PROPN 6 nsubj B-LOC
    left leave VERB 4 ccomp VerbForm=Fin|Tense=Past
    NATO NATO PROPN 6 obj B-ORG"""


def test_behind_a_verb_reports_are_a_noun() -> None:
    assert mended("en", DENIED.format(subject=""))["reports"] == ("denied", "obj")
    assert claims("en", DENIED.format(subject="")) == {"Serbia withdrewFrom NATO negated /Oman"}


def test_another_verb_behind_a_verb_stays() -> None:
    assert mended("en", DENIED.format(subject="").replace("reports report", "says say"))["says"] == ("denied", "ccomp")


TWO = """Chad Chad PROPN 0 root B-LOC
    +, , PUNCT 3 punct
    Sudan Sudan PROPN 1 conj B-LOC
    {form} NOUN 5 compound
    talks talk NOUN 1 conj"""


def test_two_names_and_a_bare_noun_without_a_verb() -> None:
    found = mended("en", TWO.format(form="hold hold"))
    assert (found["hold"], found["Chad"], found["Sudan"]) == (("", "root"), ("hold", "nsubj"), ("Chad", "conj"))
    assert claims("en", TWO.format(form="hold hold")) == {"Chad negotiatedWith Sudan"}


def test_a_noun_with_an_ending_is_no_verb() -> None:
    assert mended("en", TWO.format(form="borders border"))["Chad"] == ("", "root")


AGREE = """Chad Chad PROPN 4 nsubj B-LOC
    +, , PUNCT 3 punct
    Sudan Sudan PROPN 1 appos B-LOC
    {verb} VERB 0 root VerbForm=Fin|Tense={tense}
    quickly quickly ADV 4 advmod"""


def test_the_present_of_several_is_of_both() -> None:
    assert mended("en", AGREE.format(verb="meet meet", tense="Pres"))["Sudan"] == ("Chad", "conj")
    assert unchanged("en", AGREE.format(verb="met meet", tense="Past"))


HOST = """Recep Recep PROPN 0 root B-PER
    Erdogan Erdogan PROPN 1 flat I-PER
    to to PART 4 mark
    host host VERB 1 acl VerbForm=Inf
    Vladimir Vladimir PROPN 4 obj B-PER
    Putin Putin PROPN 5 flat I-PER"""


def test_a_name_and_an_infinitive_say_what_is_to_come() -> None:
    assert mended("en", HOST)["host"] == ("", "root")
    assert claims("en", HOST) == {"Recep_Erdogan hosted Vladimir_Putin planned"}


def test_what_is_said_to_somebody_is_no_infinitive() -> None:
    rows = HOST.replace("to to PART 4 mark", "to to ADP 4 case").replace(
        "host host VERB 1 acl VerbForm=Inf", "us we PRON 1 nmod"
    )
    assert mended("en", rows)["Recep"] == ("", "root")
