"""Who gets something, where that stands before who gives it: by the endings, and the clitic before the verb."""

from __future__ import annotations

import pytest
from trees import claims

_SENT = """{receiver} PROPN 3 nsubj Case=Nom B-LOC
    {giver} PROPN 1 flat Case=Nom B-LOC
    {clitic} {clitic} PRON 4 expl
    {verb} VERB 0 root VerbForm=Fin|Tense=Past
    dje dje ADV 4 advmod
    ndihma ndihmë NOUN 5 nmod Case=Acc|Definite=Ind|Number=Plur
    ushqimore ushqimor ADJ 6 amod""".replace("PROPN 3 nsubj", "PROPN 4 nsubj")


@pytest.mark.parametrize(
    ("receiver", "giver", "clitic", "verb", "expected"),
    [
        ("Haitit Haiti", "Kanadaja Kanada", "i", "dërgoi dërgoj", {"Canada gaveAidTo Haiti"}),
        ("Filipineve Filipine", "Kanadaja Kanada", "u", "dërgoi dërgoj", {"Canada gaveAidTo Philippines"}),
        ("Haiti Haiti", "Kanadaja Kanada", "i", "dërgoi dërgoj", set()),
        ("Haitit Haiti", "Kanadasë Kanada", "i", "dërgoi dërgoj", set()),
    ],
)
def test_who_gets_something_stands_before_who_gives_it(
    receiver: str, giver: str, clitic: str, verb: str, expected: set[str]
) -> None:
    """ "Haitit Kanadaja i dërgoi ndihma"; nothing where the first is no dative, or both are."""
    rows = _SENT.format(receiver=receiver, giver=giver, clitic=clitic, verb=verb)
    assert claims("sq", rows) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("dërgoi dërgoj", {"Canada gaveAidTo Haiti", "Canada gaveAidTo Honduras"}),
        ("dërgua dërgoj", set()),
    ],
)
def test_several_get_something_and_the_passive_gives_nothing(verb: str, expected: set[str]) -> None:
    """ "Haitit dhe Hondurasit Kanadaja u dërgoi ndihma": "u" means the two; "u dërgua" is the passive."""
    rows = f"""Haitit Haiti PROPN 4 compound Case=Dat B-LOC
        dhe dhe CCONJ 3 cc
        Hondurasit Honduras PROPN 1 conj Case=Dat B-LOC
        Kanadaja Kanada PROPN 6 nsubj Case=Nom B-LOC
        u u AUX 6 aux
        {verb} VERB 0 root VerbForm=Fin|Tense=Past
        ndihma ndihmë NOUN 6 obj Case=Acc|Definite=Ind|Number=Plur"""
    assert {each for each in claims("sq", rows) if "gaveAid" in each} == expected
