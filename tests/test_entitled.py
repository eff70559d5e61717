"""Titles and nouns without a name: who bore them behind a name before, or whom the same sentence names."""

from __future__ import annotations

import pytest
from trees import read

_HEADLINE = """Labour Labour PROPN 2 nsubj B-ORG\n backs back VERB 0 root VerbForm=Fin
    islands island NOUN 4 compound\n minister minister NOUN 2 obj Number=Sing"""
_TOLD = """Labour Labour PROPN 2 nsubj B-ORG\n backed back VERB 0 root VerbForm=Fin|Tense=Past
    Iain Iain PROPN 2 obj B-PER\n Reed Reed PROPN 3 flat I-PER\n +, , PUNCT 8 punct
    its its PRON 8 nmod:poss Poss=Yes\n islands island NOUN 8 compound\n minister minister NOUN 3 appos Number=Sing
    +. . PUNCT 2 punct"""
_RAIN = """It it PRON 2 nsubj\n rained rain VERB 0 root VerbForm=Fin|Tense=Past\n +. . PUNCT 2 punct"""
_THEN = """The the DET {head} det Definite=Def\n {rows} slept sleep VERB 0 root VerbForm=Fin|Tense=Past"""
_ALONE = _THEN.format(head=2, rows="minister minister NOUN 3 nsubj Number=Sing\n")
_ONE = """One one NUM 2 nummod\n minister minister NOUN 3 nsubj Number=Sing
    slept sleep VERB 0 root VerbForm=Fin|Tense=Past"""
_HEALTH = _THEN.format(head=3, rows="health health NOUN 3 compound\n minister minister NOUN 4 nsubj Number=Sing\n")
_TOLD_SQ = """Ardit Ardit PROPN 7 nsubj B-PER\n Gjoka Gjoka PROPN 1 flat I-PER\n +, , PUNCT 4 punct
    ministri ministër NOUN 1 appos Number=Sing|Definite=Def\n bujqësor bujqësor ADJ 4 amod\n +, , PUNCT 4 punct
    foli flas VERB 0 root VerbForm=Fin"""
_RAIN_SQ = """Binte bie VERB 0 root VerbForm=Fin\n shi shi NOUN 1 nsubj"""
_ALONE_SQ = """Ministri ministër NOUN 2 nsubj Number=Sing|Definite=Def\n fjeti fle VERB 0 root VerbForm=Fin"""


def _meant(language: str, which: str, *sentences: str) -> str:
    """The name of whom the first word of that form in the last sentence stands for, "" for nobody."""
    reading = read(language, *sentences)
    sentence = reading.sentences[-1]
    word = next(each for each in sentence.words if each.text == which)
    found = reading.resolver.referent(reading.resolver.clause(sentence.index), word)
    return found.entity.label if found is not None else ""


@pytest.mark.parametrize(("then", "expected"), [(_ALONE, "Iain Reed"), (_HEALTH, ""), (_ONE, "")])
def test_the_minister_is_who_was_called_a_minister_behind_the_name(then: str, expected: str) -> None:
    assert _meant("en", "minister", _HEADLINE, _TOLD, _RAIN, then) == expected


def test_another_minister_without_a_name_leaves_it_open() -> None:
    assert _meant("en", "minister", _TOLD, _HEALTH, _RAIN, _RAIN, _ALONE) == ""


def test_the_albanian_minister_is_who_was_called_one_behind_the_name() -> None:
    assert _meant("sq", "Ministri", _TOLD_SQ, _RAIN_SQ, _RAIN_SQ, _ALONE_SQ) == "Ardit Gjoka"
    assert _meant("sq", "Ministri", _TOLD_SQ.replace("ministri ministër", "mësuesi mësues"), _RAIN_SQ, _ALONE_SQ) == ""


_NAMED = """The the DET 2 det Definite=Def\n driver driver NOUN 10 nsubj:pass Number=Sing\n +, , PUNCT 4 punct
    named name VERB 2 acl VerbForm=Part\n {mark} {mark} ADP 6 case\n papers paper NOUN 4 obl\n as as ADP 8 case
    Mark Mark PROPN 4 obl B-PER\n was be AUX 10 aux:pass VerbForm=Fin\n fined fine VERB 0 root VerbForm=Part"""
_NAMED_AFTER = """The the DET 2 det Definite=Def\n driver driver NOUN 8 nsubj Number=Sing
    named name VERB 2 acl VerbForm=Part\n when when SCONJ 6 mark\n Mark Mark PROPN 6 nsubj B-PER
    left leave VERB 3 advcl
    yesterday yesterday NOUN 6 obl\n slept sleep VERB 0 root VerbForm=Fin"""


def test_where_somebody_is_named_may_stand_before_the_name() -> None:
    assert _meant("en", "driver", _NAMED.format(mark="in")) == "Mark"
    assert _meant("en", "driver", _NAMED_AFTER) == ""


_DESCRIBED = """Mark Mark PROPN 3 nsubj B-PER\n Reed Reed PROPN 1 flat I-PER
    {verb} VERB 0 root VerbForm=Fin|Tense=Past
    Anna Anna PROPN 3 obj B-PER\n as as ADP 8 case\n " " PUNCT 8 punct\n +the the DET 8 det\n best good NOUN 3 obl
    I I PRON 10 nsubj Number=Sing|Person=1\n met meet VERB 8 acl:relcl VerbForm=Fin\n +" " PUNCT 8 punct"""


@pytest.mark.parametrize(("verb", "expected"), [("described describe", "Mark Reed"), ("bought buy", "")])
def test_who_describes_somebody_in_quotation_marks_says_i(verb: str, expected: str) -> None:
    assert _meant("en", "I", _DESCRIBED.format(verb=verb)) == expected


_BEARER = """Mark Mark PROPN 9 nsubj B-PER\n Reed Reed PROPN 1 flat I-PER\n +, , PUNCT 5 punct\n the the DET 5 det
    {office} {office} NOUN 1 appos Number=Sing\n of of ADP 7 case\n Chad Chad PROPN 5 nmod B-LOC\n +, , PUNCT 5 punct
    left leave VERB 0 root VerbForm=Fin|Tense=Past"""


@pytest.mark.parametrize(("office", "expected"), [("ambassador", "Mark Reed"), ("singer", "")])
def test_an_ambassador_is_the_diplomat(office: str, expected: str) -> None:
    then = _THEN.format(head=2, rows="diplomat diplomat NOUN 3 nsubj Number=Sing\n")
    assert _meant("en", "diplomat", _BEARER.format(office=office), then) == expected
