"""A tie that is told from either end: "A's lawyer, B, said her client …" is A."""

from __future__ import annotations

import pytest
from trees import read

_OF = """{owner} {owner} PROPN 4 nmod:poss B-PER\n {surname} {surname} PROPN 1 flat I-PER\n +'s 's PART 1 case
    {end} {end} NOUN 9 nsubj Number=Sing\n +, , PUNCT 6 punct\n {first} {first} PROPN 4 appos B-PER
    {last} {last} PROPN 6 flat I-PER\n +, , PUNCT 6 punct\n spoke speak VERB 0 root VerbForm=Fin|Tense=Past"""
_THEN = """{who} {who} PROPN 2 nsubj B-PER\n said say VERB 0 root VerbForm=Fin|Tense=Past
    {pronoun} {pronoun} PRON 4 nmod:poss Poss=Yes\n {noun} {noun} NOUN 6 nsubj Number=Sing
    would would AUX 6 aux VerbForm=Fin\n appeal appeal VERB 2 ccomp VerbForm=Inf"""
_MOTHER = """Mark Mark PROPN 4 nmod:poss B-PER\n Reed Reed PROPN 1 flat I-PER\n +'s 's PART 1 case
    mother mother NOUN 5 nsubj Number=Sing\n said say VERB 0 root VerbForm=Fin|Tense=Past
    {pronoun} {pronoun} PRON 7 nmod:poss Poss=Yes\n son son NOUN 9 nsubj Number=Sing
    would would AUX 9 aux VerbForm=Fin
    appeal appeal VERB 5 ccomp VerbForm=Inf"""
_NENA = """Nëna nëna NOUN 5 nsubj Number=Sing\n e e DET 3 det\n Besnik Besnik PROPN 1 nmod:poss Case=Gen B-PER
    Rukajt Rukaj PROPN 3 flat Case=Gen I-PER\n tha them VERB 0 root VerbForm=Fin\n se se SCONJ 10 mark
    djali djalë NOUN 10 nsubj Number=Sing|Definite=Def|Gender=Masc\n i i DET 9 det
    {pronoun} {pronoun} PRON 7 det:poss Poss=Yes
    dënohet dënoj VERB 5 ccomp VerbForm=Fin"""


def _meant(language: str, which: str, *sentences: str) -> str:
    """The name of whom the last word of that form stands for, "" for nobody."""
    reading = read(language, *sentences)
    sentence = reading.sentences[-1]
    word = next(each for each in reversed(sentence.words) if each.text == which)
    found = reading.resolver.referent(reading.resolver.clause(sentence.index), word)
    return found.entity.label if found is not None else ""


@pytest.mark.parametrize(
    ("end", "pronoun", "noun", "expected"),
    [
        ("lawyer", "her", "client", "Mark Reed"),
        ("sister", "her", "brother", "Mark Reed"),
        ("sister", "her", "client", ""),  # she is nobody's lawyer
        ("sister", "her", "daughter", ""),
        ("daughter", "her", "mother", ""),  # Mark is a man
    ],
)
def test_the_other_end_of_a_tie_is_whose_the_first_was(end: str, pronoun: str, noun: str, expected: str) -> None:
    told = _OF.format(owner="Mark", surname="Reed", end=end, first="Anna", last="Brown")
    assert _meant("en", noun, told, _THEN.format(who="Brown", pronoun=pronoun, noun=noun)) == expected


def test_somebody_elses_end_is_another() -> None:
    told = _OF.format(owner="Mark", surname="Reed", end="lawyer", first="Anna", last="Brown")
    other = _OF.format(owner="Tom", surname="Vale", end="lawyer", first="Eve", last="Stone")
    assert _meant("en", "client", told, other, _THEN.format(who="Stone", pronoun="her", noun="client")) == "Tom Vale"


@pytest.mark.parametrize(("pronoun", "expected"), [("her", "Mark Reed"), ("his", "")])
def test_an_end_without_a_name_may_be_who_tells(pronoun: str, expected: str) -> None:
    assert _meant("en", "son", _MOTHER.format(pronoun=pronoun)) == expected


def test_the_same_end_again_is_who_was_called_so() -> None:
    told = _OF.format(owner="Mark", surname="Reed", end="lawyer", first="Anna", last="Brown")
    assert _meant("en", "lawyer", told, _THEN.format(who="Reed", pronoun="his", noun="lawyer")) == "Anna Brown"


@pytest.mark.parametrize(("pronoun", "expected"), [("saj", "Besnik Rukaj"), ("tij", "")])
def test_an_albanian_mother_tells_of_her_son(pronoun: str, expected: str) -> None:
    assert _meant("sq", "djali", _NENA.format(pronoun=pronoun)) == expected


_QUOTED = """ " " PUNCT 4 punct\n My my PRON 3 nmod:poss Poss=Yes\n client client NOUN 4 nsubj Number=Sing
    agrees agree VERB 0 root VerbForm=Fin\n +, , PUNCT 4 punct\n +" " PUNCT 4 punct
    said say VERB 4 parataxis VerbForm=Fin
    {pronoun} {pronoun} PRON 9 nmod:poss Poss=Yes\n lawyer lawyer NOUN 7 nsubj Number=Sing\n +, , PUNCT 11 punct
    Anna Anna PROPN 9 appos B-PER\n Brown Brown PROPN 11 flat I-PER"""
_DENIED = """Mark Mark PROPN 3 nsubj B-PER\n Reed Reed PROPN 1 flat I-PER\n left leave VERB 0 root VerbForm=Fin"""


@pytest.mark.parametrize(("pronoun", "expected"), [("his", "Mark Reed"), ("her", "")])
def test_whose_lawyer_speaks_stands_before_the_quotation(pronoun: str, expected: str) -> None:
    assert _meant("en", "client", _DENIED, _QUOTED.format(pronoun=pronoun)) == expected
