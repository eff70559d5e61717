"""The victim or the accused of a report, without a name: whom it tells was killed, or arrested and charged."""

from __future__ import annotations

import pytest
from trees import read

_DONE = """Mark Mark PROPN 4 nsubj:pass B-PER\n Reed Reed PROPN 1 flat I-PER\n was be AUX 4 aux:pass VerbForm=Fin
    {form} {lemma} VERB 0 root VerbForm=Part"""
_BOTH = """Mark Mark PROPN 6 nsubj:pass B-PER\n Reed Reed PROPN 1 flat I-PER\n and and CCONJ 4 cc
    Tom Tom PROPN 1 conj B-PER\n were be AUX 6 aux:pass VerbForm=Fin\n jailed jail VERB 0 root VerbForm=Part"""
_OF = """The the DET 2 det Definite=Def\n murder murder NOUN 6 nsubj Number=Sing\n of of ADP 4 case
    Anna Anna PROPN 2 nmod B-PER\n Brown Brown PROPN 4 flat I-PER\n shocked shock VERB 0 root VerbForm=Fin
    Berlin Berlin PROPN 6 obj B-LOC"""
_THEN = """The the DET {head} det Definite=Def\n {rows} spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
_SUSPECT = "suspect suspect NOUN 3 nsubj Number=Sing\n"
_VICTIM = "victim victim NOUN 3 nsubj Number=Sing\n"
_MAN = "{what} {what} ADJ 3 amod\n man man NOUN 4 nsubj Number=Sing\n"
_ARRESTED = """Besnik Besnik PROPN 4 nsubj:pass B-PER\n Rukaj Rukaj PROPN 1 flat I-PER\n u u PART 4 aux:pass
    {form} {lemma} VERB 0 root VerbForm=Fin|Voice=Pass"""
_VIKTIMA = """Viktima viktimë NOUN 2 nsubj Number=Sing|Definite=Def|Gender=Fem\n foli flas VERB 0 root VerbForm=Fin"""


def _meant(language: str, which: str, *sentences: str) -> str:
    """The name of whom the last word of that form stands for, "" for nobody."""
    reading = read(language, *sentences)
    sentence = reading.sentences[-1]
    word = next(each for each in reversed(sentence.words) if each.text == which)
    found = reading.resolver.referent(reading.resolver.clause(sentence.index), word)
    return found.entity.label if found is not None else ""


@pytest.mark.parametrize(
    ("form", "lemma", "noun", "rows", "expected"),
    [
        ("arrested", "arrest", "suspect", _SUSPECT, "Mark Reed"),
        ("praised", "praise", "suspect", _SUSPECT, ""),
        ("shot", "shoot", "victim", _VICTIM, "Mark Reed"),
        ("arrested", "arrest", "victim", _VICTIM, ""),
        ("shot", "shoot", "man", _MAN.format(what="dead"), "Mark Reed"),
        ("shot", "shoot", "man", _MAN.format(what="tall"), ""),
    ],
)
def test_the_suspect_is_who_was_arrested(form: str, lemma: str, noun: str, rows: str, expected: str) -> None:
    then = _THEN.format(head=3 if noun == "man" else 2, rows=rows)
    assert _meant("en", noun, _DONE.format(form=form, lemma=lemma), then) == expected


def test_of_two_who_were_jailed_neither_is_the_suspect() -> None:
    assert _meant("en", "suspect", _BOTH, _THEN.format(head=2, rows=_SUSPECT)) == ""


def test_the_victim_of_a_murder_is_not_who_was_charged() -> None:
    charged = _DONE.format(form="charged", lemma="charge")
    assert _meant("en", "victim", charged, _OF, _THEN.format(head=2, rows=_VICTIM)) == "Anna Brown"
    assert _meant("en", "suspect", charged, _OF, _THEN.format(head=2, rows=_SUSPECT)) == "Mark Reed"
    assert _meant("en", "man", _OF, _THEN.format(head=3, rows=_MAN.format(what="dead"))) == ""  # Anna is a woman


@pytest.mark.parametrize(("form", "lemma", "expected"), [("vra", "vras", "Besnik Rukaj"), ("prit", "pres", "")])
def test_an_albanian_victim_is_who_was_killed(form: str, lemma: str, expected: str) -> None:
    assert _meant("sq", "Viktima", _ARRESTED.format(form=form, lemma=lemma), _VIKTIMA) == expected
