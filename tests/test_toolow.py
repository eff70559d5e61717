"""What the parser hung too low: what lies somewhere behind a comma, what somebody goes on doing."""

from __future__ import annotations

import functools

import pytest
from trees import claims, tree

from kg import knowledge
from kg.mend import mend

KNOWN = knowledge.load()

_TOWN = """Mitrovica Mitrovica PROPN 4 nsubj B-LOC\n is be AUX 4 cop\n a a DET 4 det\n town town NOUN 0 root
tied tie VERB 4 acl VerbForm=Part\n to to ADP 7 case\n Leeds Leeds PROPN 4 nmod B-LOC\n {mark}
located locate VERB 7 acl VerbForm=Part|Tense=Past\n in in ADP 11 case\n Kosovo Kosovo PROPN 9 obl B-LOC"""


@pytest.mark.parametrize(("mark", "lies"), [("+, , PUNCT 9 punct", True), ("now now ADV 9 advmod", False)])
def test_behind_a_comma_it_is_the_subject_that_lies_there(mark: str, lies: bool) -> None:
    assert ("Mitrovica locatedIn Kosovo" in claims("en", _TOWN.format(mark=mark))) is lies


@pytest.mark.parametrize(("mark", "expected"), [("on", "Kosovo tradedWith Albania planned"), ("by", "")])
def test_what_somebody_will_go_on_doing_is_to_come(mark: str, expected: str) -> None:
    rows = f"""Kosovo Kosovo PROPN 3 nsubj B-LOC\n will will AUX 3 aux\n go go VERB 0 root VerbForm=Inf
    {mark} {mark} SCONJ 5 mark\n buying buy VERB 3 advcl VerbForm=Ger\n Albanian Albanian ADJ 7 amod
    oil oil NOUN 5 obj"""
    assert (expected in claims("en", rows)) is bool(expected)
    assert "planned" not in " ".join(claims("en", f"{rows}\n ? ? PUNCT 3 punct"))  # how much longer, that is


_TOLD = """Rama Rama PROPN 2 nsubj B-PER\n tha them VERB 0 root VerbForm=Fin|Tense=Past|Number=Sing
se se SCONJ 7 mark\n Kosova Kosovë PROPN 7 nsubj B-LOC\n {aux} {aux} AUX 7 aux VerbForm=Fin|Number=Sing
e e PRON 7 expl Case=Acc\n ftuar ftoj VERB 2 ccomp VerbForm=Part\n Vuçiçin Vuçiç PROPN 7 obj Case=Acc B-PER
dhe dhe CCONJ 10 cc\n {verb} akuzoj VERB 7 conj {feats}\n Greqinë Greqi PROPN 10 obj Case=Acc B-LOC"""
_FIN = "VerbForm=Fin|Tense=Past|Number=Sing"


@pytest.mark.parametrize(
    ("aux", "verb", "feats", "accuser"),
    [
        ("kishte", "akuzoi", _FIN, "Rama"),  # the pluperfect is told of, the simple past is not
        ("kishte", "akuzuar", "VerbForm=Part", "Kosovo"),
        ("ka", "akuzoi", _FIN, "Kosovo"),  # either may be
        ("kishte", "akuzonte", _FIN, "Kosovo"),
        ("kishte", "akuzuan", "VerbForm=Fin|Tense=Past|Number=Plur", "Kosovo"),
    ],
)
def test_a_simple_past_goes_on_with_the_one_above_what_is_told(aux: str, verb: str, feats: str, accuser: str) -> None:
    sentence = mend(tree("sq", _TOLD.format(aux=aux, verb=verb, feats=feats)), functools.partial(KNOWN.words, "sq"))
    assert sentence.word(sentence.word(10).head).text == ("tha" if accuser == "Rama" else "ftuar")


_WHO = """Rama Rama PROPN 13 nsubj B-PER\n i i DET 3 det:pron\n cili cili PRON 4 nsubj\n doli dal VERB 1 acl:relcl {fin}
pasi pasi SCONJ 6 mark\n humbi humb VERB 4 advcl {fin}\n betejën betejë NOUN 6 obj Case=Acc\n dhe dhe CCONJ 10 cc
{that} {that} {upos} 10 {label}\n akuzoi akuzoj VERB 6 conj {fin}\n Greqinë Greqi PROPN 10 obj Case=Acc B-LOC
+, , PUNCT 1 punct\n mbeti mbetem VERB 0 root {fin}"""


@pytest.mark.parametrize(
    ("that", "upos", "label", "above"), [("që", "PRON", "nsubj", "doli"), ("pastaj", "ADV", "advmod", "humbi")]
)
def test_a_second_relative_clause_is_no_part_of_an_adjunct(that: str, upos: str, label: str, above: str) -> None:
    rows = _WHO.format(fin=_FIN, that=that, upos=upos, label=label)
    sentence = mend(tree("sq", rows), functools.partial(KNOWN.words, "sq"))
    assert sentence.word(sentence.word(10).head).text == above


@pytest.mark.parametrize(
    ("second", "expected"),
    [("nga", {"Germany tradedWith Norway", "Germany tradedWith Kazakhstan"}), ("për", {"Germany tradedWith Norway"})],
)
def test_one_thing_from_each(second: str, expected: set[str]) -> None:
    rows = f"""Gjermania Gjermani PROPN 2 nsubj Case=Nom B-LOC\n bleu blej VERB 0 root {_FIN}\n gaz gaz NOUN 2 obj
    nga nga ADP 5 case\n Norvegjia Norvegji PROPN 2 obl B-LOC\n dhe dhe CCONJ 7 cc\n naftë naftë NOUN 5 conj
    {second} {second} ADP 9 case\n Kazakistani Kazakistan PROPN 7 nmod B-LOC"""
    assert claims("sq", rows) == expected
