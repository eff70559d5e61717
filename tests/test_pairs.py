"""Two whom a hyphen joins before an event noun are its parties; whom something is done with a pronoun takes up."""

from __future__ import annotations

import pytest
from trees import claims

_TALKS = """US US PROPN 3 compound Number=Sing B-LOC
+- - PUNCT 1 punct
+China China PROPN 5 compound Number=Sing B-LOC
trade trade NOUN 5 compound Number=Sing
talks talk NOUN 6 nsubj:pass Number=Plur
resumed resume VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
in in ADP 8 case
Geneva Geneva PROPN 6 obl Number=Sing B-LOC
+. . PUNCT 6 punct"""
_SUMMIT = """The the DET 5 det Definite=Def|PronType=Art
Trump Trump PROPN 5 compound Number=Sing B-PER
+- - PUNCT 2 punct
+Putin Putin PROPN 2 flat Number=Sing B-PER
summit summit NOUN 8 nsubj Number=Sing
in in ADP 7 case
Alaska Alaska PROPN 5 nmod Number=Sing B-LOC
ended end VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
early early ADV 8 advmod
+. . PUNCT 8 punct"""
_DOUBLE = """Annegret Annegret PROPN 0 root Number=Sing B-PER
Kramp Kramp PROPN 1 flat Number=Sing I-PER
+- - PUNCT 4 punct I-PER
+Karrenbauer Karrenbauer PROPN 1 appos Number=Sing I-PER
met met ADP 6 case
Angela Angela PROPN 1 nmod Number=Sing B-PER
Merkel Merkel PROPN 6 flat Number=Sing I-PER
+. . PUNCT 1 punct"""
_CALLED = """Edi Edi PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
Rama Rama PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
zhvilloi zhvilloj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
një një DET 5 det Definite=Ind
bisedë bisedë NOUN 3 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
telefonike telefonik ADJ 5 amod Case=Acc|Gender=Fem|Number=Sing
me me ADP 8 case
Giorgia Giorgia PROPN 5 nmod Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-PER
Melonin Melon PROPN 8 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
dhe dhe CCONJ 12 cc
e e PRON 12 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
ftoi ftoj VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
atë ai PRON 12 obj Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
në në ADP 15 case
Tiranë Tiranë PROPN 12 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 3 punct"""
_BOOK = """Edi Edi PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
Rama Rama PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
botoi botoj VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
një një DET 5 det Definite=Ind
libër libër NOUN 3 obj Case=Acc|Definite=Ind|Gender=Masc|Number=Sing
me me ADP 7 case
Giorgia Giorgia PROPN 3 obl Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-PER
Melonin Melon PROPN 7 flat Case=Acc|Definite=Def|Gender=Masc|Number=Sing I-PER
dhe dhe CCONJ 11 cc
e e PRON 11 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
ftoi ftoj VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
atë ai PRON 11 obj Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
në në ADP 14 case
Tiranë Tiranë PROPN 11 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 3 punct"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [(_TALKS, "United_States negotiatedWith China"), (_SUMMIT, "Donald_Trump metWith Vladimir_Putin")],
    ids=["countries", "people"],
)
def test_a_hyphen_before_an_event_parts_its_parties(rows: str, expected: str) -> None:
    assert claims("en", rows) == {expected}


def test_a_hyphen_inside_a_name_does_not() -> None:
    assert claims("en", _DOUBLE) == {"Annegret_Kramp-Karrenbauer metWith Angela_Merkel"}


def test_a_hyphen_before_another_noun_does_not() -> None:
    assert claims("en", _TALKS.replace("talks talk NOUN", "figures figure NOUN")) == set()


def test_who_is_spoken_to_is_taken_up() -> None:
    assert "Edi_Rama invited Giorgia_Meloni" in claims("sq", _CALLED)


def test_who_only_helps_with_a_thing_is_not() -> None:
    assert not any("invited" in each for each in claims("sq", _BOOK))
