"""What the parser hung too low: what lies somewhere behind a comma, what somebody goes on doing."""

from __future__ import annotations

import pytest
from trees import claims

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
