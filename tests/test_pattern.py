"""The pattern language: what it reads, and how it says what is wrong."""

from __future__ import annotations

import pytest

from kg.errors import OntologyError
from kg.pattern import Pattern, parse

WORDS = {"diplomat": ("diplomat", "envoy"), "tie": ("tie", "relation")}


def read(text: str) -> Pattern:
    return parse(text, "relation", "en", lambda name: WORDS[name])


def test_verb_with_a_word_class_and_its_owner() -> None:
    pattern = read("expel/throw_out.v agent=X patient=@diplomat~Y")
    assert (pattern.kind, pattern.lemmas) == ("v", {"expel", "throw_out"})
    patient = pattern.roles[1].filler
    assert (patient.words, patient.argument, patient.link) == ({"diplomat", "envoy"}, "Y", "of")


@pytest.mark.parametrize(
    ("text", "link", "kind"),
    [("recall.v agent=X patient=@diplomat~to/in:Y", "to/in", ""), ("a.v agent=X patient=b~Y:Country", "of", "Country")],
)
def test_what_the_argument_hangs_on(text: str, link: str, kind: str) -> None:
    filler = read(text).roles[1].filler
    assert (filler.argument, filler.link, filler.type) == ("Y", link, kind)


def test_optional_absent_and_alternative_roles() -> None:
    agent, patient, place, absent = read("strike.v agent=X patient=Y on/at?=_ !mod=verbal/trade").roles
    assert not agent.optional and not patient.absent
    assert place.optional and place.names == ("on", "at")
    assert absent.absent and absent.filler.words == {"verbal", "trade"}


def test_titles_have_their_roles_by_default() -> None:
    assert sorted(name for role in read("mayor.t").roles for name in role.names) == ["holder", "of"]
    assert {role.names: role.filler.argument for role in read("city.t in=Y").roles} == {("in",): "Y", ("holder",): "X"}


def test_several_participants_count_as_both_arguments() -> None:
    assert read("talk.n between=XY").arguments == "XY"


@pytest.mark.parametrize(
    "text",
    [
        "expel agent=X patient=Y",
        "expel.q agent=X patient=Y",
        "expel.v agent=X",
        "expel.v agent=X patient=X",
        "expel.v agent=X patient=Y with",
        "expel.v agent=X patient=@tie !patient=Y",
    ],
)
def test_a_malformed_pattern_is_named(text: str) -> None:
    with pytest.raises(OntologyError, match="relation"):
        read(text)
