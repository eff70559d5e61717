"""Who did the same by another word for it, who was first to do it, and of whom what is denied of another is true."""

from __future__ import annotations

import pytest
from trees import claims

_SUIT = """Norway Norway PROPN 2 nsubj Number=Sing B-LOC
recognised recognise VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
Palestine Palestine PROPN 2 obj Number=Sing B-LOC
+, , PUNCT 7 punct
and and CCONJ 7 cc
Malta Malta PROPN 7 nsubj Number=Sing B-LOC
followed follow VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
suit suit NOUN 7 obj Number=Sing
+. . PUNCT 2 punct"""
_STEP = """Norway Norway PROPN 2 nsubj Number=Sing B-LOC
recognised recognise VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
Palestine Palestine PROPN 2 obj Number=Sing B-LOC
in in ADP 5 case
May May PROPN 2 obl Number=Sing
and and CCONJ 8 cc
Malta Malta PROPN 8 nsubj Number=Sing B-LOC
took take VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
the the DET 11 det Definite=Def|PronType=Art
same same ADJ 11 amod
step step NOUN 8 obj Number=Sing
in in ADP 13 case
June June PROPN 8 obl Number=Sing
+. . PUNCT 2 punct"""
_HAP = """Norvegjia Norvegji PROPN 3 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
e e PRON 3 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
njohu njoh VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
Palestinën Palestinë PROPN 3 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
+, , PUNCT 8 punct
dhe dhe CCONJ 8 cc
Malta Malta PROPN 8 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
bëri bëj VERB 3 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
të të DET 10 det:adj Case=Acc|Gender=Fem|Number=Sing|PronType=Art
njëjtën njëjtë ADJ 11 amod Case=Acc|Gender=Fem|Number=Sing
gjë gjë NOUN 8 obj Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
+. . PUNCT 3 punct"""
_OTHERSTEP = """Norway Norway PROPN 2 nsubj Number=Sing B-LOC
recognised recognise VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
Palestine Palestine PROPN 2 obj Number=Sing B-LOC
+, , PUNCT 7 punct
but but CCONJ 7 cc
Malta Malta PROPN 7 nsubj Number=Sing B-LOC
took take VERB 2 conj Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
a a DET 10 det Definite=Ind|PronType=Art
different different ADJ 10 amod
step step NOUN 7 obj Number=Sing
+. . PUNCT 2 punct"""
_UNLIKE = """Unlike unlike ADP 2 case
Bolivia Bolivia PROPN 7 obl Number=Sing B-LOC
+, , PUNCT 2 punct
Peru Peru PROPN 7 nsubj Number=Sing B-LOC
has have AUX 7 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
not not PART 7 advmod
broken break VERB 0 root Tense=Past|VerbForm=Part
relations relation NOUN 7 obj Number=Plur
with with ADP 10 case
Israel Israel PROPN 8 nmod Number=Sing B-LOC
+. . PUNCT 7 punct"""
_NDRYSHE = """Ndryshe ndryshe ADV 9 advmod
nga nga ADP 3 case
Bolivia Bolivia PROPN 1 obl Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
+, , PUNCT 1 punct
Peruja Peruja PROPN 9 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
nuk nuk PART 9 advmod
i i PRON 9 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
ka kam AUX 9 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act
prerë pres VERB 0 root VerbForm=Part
lidhjet lidhje NOUN 9 obj Case=Acc|Definite=Def|Gender=Fem|Number=Plur
me me ADP 12 case
Izraelin Izrael PROPN 10 nmod Case=Acc|Definite=Def|Gender=Masc|Number=Sing B-LOC
+. . PUNCT 9 punct"""
_RANK = """Malta Malta PROPN 4 nsubj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
ishte jam AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
e e DET 4 det:adj Case=Nom|Gender=Fem|Number=Sing|PronType=Art
para parë ADJ 0 root Case=Nom|Gender=Fem|Number=Sing
që që PRON 7 nsubj PronType=Rel
e e PRON 7 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
njohu njoh VERB 4 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
Kosovën Kosovë PROPN 7 obj Case=Acc|Definite=Def|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 4 punct"""
_LAST = """Vendi vend NOUN 9 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
i i DET 3 det:adj Case=Nom|Gender=Masc|Number=Sing|PronType=Art
parë parë ADJ 1 amod Case=Nom|Gender=Masc|Number=Sing
që që PRON 6 nsubj PronType=Rel
e e PRON 6 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
njohu njoh VERB 1 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
Kosovën Kosovë PROPN 6 obj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
ishte jam AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
Malta Malta PROPN 0 root Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 9 punct"""
_FIRST = """The the DET 3 det Definite=Def|PronType=Art
first first ADJ 3 amod
country country NOUN 8 nsubj Number=Sing
to to PART 5 mark
recognise recognise VERB 3 acl VerbForm=Inf
Kosovo Kosovo PROPN 5 obj Number=Sing B-LOC
was be AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
Malta Malta PROPN 0 root Number=Sing B-LOC
+. . PUNCT 8 punct"""
_NOTFIRST = """The the DET 3 det Definite=Def|PronType=Art
first first ADJ 3 amod
country country NOUN 10 nsubj Number=Sing
to to PART 5 mark
recognise recognise VERB 3 acl VerbForm=Inf
Kosovo Kosovo PROPN 5 obj Number=Sing B-LOC
will will AUX 10 aux VerbForm=Fin
not not PART 10 advmod
be be AUX 10 cop VerbForm=Inf
Malta Malta PROPN 0 root Number=Sing B-LOC
+. . PUNCT 10 punct"""
_STAYS = """Shteti shtet NOUN 9 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing
i i DET 3 det:adj Case=Nom|Gender=Masc|Number=Sing|PronType=Art
vetëm vetëm ADJ 1 amod Case=Nom|Gender=Masc|Number=Sing
që që PRON 7 nsubj PronType=Rel
nuk nuk PART 7 advmod
e e PRON 7 expl Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
njeh njoh VERB 1 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act
Kosovën Kosovë PROPN 7 obj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
mbetet mbet VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act
Spanja Spanjë PROPN 9 obj Case=Nom|Definite=Def|Gender=Fem|Number=Sing B-LOC
+. . PUNCT 9 punct"""
_LED = """Kenneth Kenneth PROPN 15 nsubj Case=Nom|Definite=Def|Gender=Masc|Number=Sing B-PER
Loomis Loomis PROPN 1 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
+, , PUNCT 1 punct
që që PRON 8 obj PronType=Rel
të të DET 6 det Gender=Masc|Number=Sing
enjten enjte NOUN 8 obl:tmod Case=Acc|Definite=Def|Gender=Fem|Number=Sing
u u AUX 8 aux
prit pres VERB 1 acl:relcl Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
nga nga ADP 10 case
kryeministri kryeministër NOUN 8 obl:agent Case=Nom|Definite=Def|Gender=Masc|Number=Sing
serb serb ADJ 10 amod Case=Nom|Gender=Masc|Number=Sing
Milosh Milosh PROPN 10 flat Case=Nom|Definite=Ind|Gender=Masc|Number=Sing B-PER
Vuçeviq Vuçeviq PROPN 12 flat Case=Nom|Definite=Def|Gender=Masc|Number=Sing I-PER
+, , PUNCT 1 punct
foli flas VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act
për për ADP 17 case
naftën naftë NOUN 15 obl Case=Acc|Definite=Ind|Gender=Fem|Number=Sing
+. . PUNCT 15 punct"""
_BOTH = {"Norway recognised Palestine", "Malta recognised Palestine"}


@pytest.mark.parametrize(("language", "rows"), [("en", _SUIT), ("en", _STEP), ("sq", _HAP)])
def test_who_takes_the_same_step_does_so_too(language: str, rows: str) -> None:
    assert claims(language, rows) == _BOTH


def test_who_takes_another_step_does_not() -> None:
    assert claims("en", _OTHERSTEP) == {"Norway recognised Palestine"}


@pytest.mark.parametrize(("language", "rows"), [("en", _UNLIKE), ("sq", _NDRYSHE)])
def test_unlike_somebody_who_did(language: str, rows: str) -> None:
    assert claims(language, rows) == {"Peru severedTiesWith Israel negated", "Bolivia severedTiesWith Israel"}


def test_unlike_says_nothing_where_nothing_is_denied() -> None:
    told = _UNLIKE.replace("not not PART 7 advmod", "now now ADV 7 advmod")
    assert claims("en", told) == {"Peru severedTiesWith Israel"}


@pytest.mark.parametrize(
    ("language", "rows", "expected"),
    [
        ("sq", _RANK, {"Malta recognised Kosovo"}),
        ("sq", _LAST, {"Malta recognised Kosovo"}),
        ("en", _FIRST, {"Malta recognised Kosovo"}),
        ("en", _NOTFIRST, set()),
        ("sq", _STAYS, {"Spain recognised Kosovo negated"}),
    ],
)
def test_who_is_the_first_or_the_only_one(language: str, rows: str, expected: set[str]) -> None:
    assert claims(language, rows) == expected


def test_the_pronoun_before_a_passive_is_whom_it_is_done_to() -> None:
    assert any(each.endswith("hosted Kenneth_Loomis") for each in claims("sq", _LED))
