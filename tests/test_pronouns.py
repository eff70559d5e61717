"""Whom pronouns, possessives and groups take up, on hand-made parses."""

from __future__ import annotations

import pytest
from trees import read

from kg.reference.several import several


def meant(language: str, which: str, *sentences: str) -> str:
    """The keys of whom the last word of that form stands for, "" for nobody."""
    reading = read(language, *sentences)
    for sentence in reversed(reading.sentences):
        clause = reading.resolver.clause(sentence.index)
        for word in reversed(sentence.words):
            if word.text == which:
                one = reading.resolver.referent(clause, word)
                found = [one] if one is not None else several(clause, reading.resolver, word)
                return "+".join(each.entity.label for each in found)
    raise AssertionError(which)


# --- where every noun is a he or a she --------------------------------------------------------------------------

LEADER = """Mark Mark PROPN 3 nsubj Case=Nom|Gender=Masc B-PER
    Kovaç Kovaç PROPN 1 flat I-PER
    foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""


@pytest.mark.parametrize(
    ("relative", "possessive", "expected"),
    [
        pytest.param("i cili Masc", "tij", "Loopster", id="a body whose name is a he"),
        pytest.param("e cila Fem", "saj", "Loopster", id="a body whose name is a she"),
        pytest.param("e cila Fem", "tij", "Mark Kovaç", id="a body whose name is the other one"),
        pytest.param("", "tij", "", id="perhaps its own, perhaps his"),
    ],
)
def test_what_is_a_body_s_where_every_noun_is_a_he_or_a_she(relative: str, possessive: str, expected: str) -> None:
    article, form, gender = (relative or "i të Masc").split()
    rows = f"""Loopster Loopster PROPN 6 nsubj Case=Nom B-ORG
        {article} {article} DET 3 det
        {form} {form} PRON 4 nsubj Gender={gender}|Number=Sing
        pret pres VERB 1 {"acl:relcl" if relative else "acl"} VerbForm=Fin|Number=Sing|Person=3
        po po PART 6 advmod
        shtoi shtoj VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        moderatorët moderator NOUN 6 obj Case=Acc|Number=Plur
        e e DET 9 det
        {possessive} {possessive} PRON 7 det:poss Number=Sing"""
    assert meant("sq", possessive, LEADER, rows) == expected


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("Kompania kompani Fem", "", id="perhaps the company's, whichever that is"),
        pytest.param("Procesi proces Masc", "Nora Meta", id="a trial has no office"),
    ],
)
def test_a_possessive_does_not_look_past_a_body_without_a_name(noun: str, expected: str) -> None:
    form, lemma, gender = noun.split()
    leader = """Nora Nora PROPN 3 nsubj Case=Nom|Gender=Fem B-PER
        Meta Meta PROPN 1 flat I-PER
        foli flas VERB 0 root VerbForm=Fin|Number=Sing|Person=3"""
    rows = f"""{form} {lemma} NOUN 2 nsubj Case=Nom|Definite=Def|Gender={gender}|Number=Sing
        tronditi trondit VERB 0 root VerbForm=Fin|Number=Sing|Person=3
        zyrën zyrë NOUN 2 obj Case=Acc|Definite=Def
        e e DET 5 det
        saj saj PRON 3 det:poss Number=Sing"""
    assert meant("sq", "saj", leader, rows) == expected
