"""The ontology as the steps see it: closed vocabulary, names in both languages, inflection."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg import knowledge
from kg.errors import OntologyError
from kg.knowledge import Knowledge, fold


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return knowledge.load()


def test_every_relation_has_patterns_and_examples_in_every_language(known: Knowledge) -> None:
    for name in known.relations:
        for tag in known.languages:
            patterns = [pattern for pattern in known.patterns[tag] if pattern.relation == name]
            examples = [e for e in known.examples if (e.relation, e.language) == (name, tag)]
            assert patterns, f"{name} has no pattern in {tag}"
            assert sum(example.matches for example in examples) >= 2, f"{name} lacks examples in {tag}"
            assert any(not example.matches for example in examples), f"{name} has no counter-example in {tag}"


@pytest.mark.parametrize("language", ["en", "sq"])
def test_every_word_class_that_a_pattern_names_has_words(known: Knowledge, language: str) -> None:
    text = (knowledge.folder() / "lang" / f"{language}.ttl").read_text("utf8")
    patterns = re.findall(rf'"([^"]+\.[vnmte] [^"]+)"@{language}', text)
    named = {name for pattern in patterns for name in re.findall(r"@(\w+)", pattern)}
    assert named and not {name for name in named if not known.words(language, name)}  # without, any word would do


@pytest.mark.parametrize(
    ("call", "name", "near"),
    [("relation", "visitd", "visited"), ("entity", "Albanya", "Albania"), ("word_list", "negater", "negator")],
)
def test_an_unknown_term_names_the_nearest(known: Knowledge, call: str, name: str, near: str) -> None:
    with pytest.raises(OntologyError, match=near):
        known.word_list("en", name) if call == "word_list" else getattr(known, call)(name)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Shqipërisë", "Albania"),
        ("shqiperine", "Albania"),
        ("ALBANIA", "Albania"),
        ("Tiranes", "Tirana"),
        ("Teheranit", "Tehran"),
        ("SHBA-së", "United_States"),
        ("Shteteve të Bashkuara", "United_States"),
        ("the U.S.", "United_States"),
        ("Bashkimit Evropian", "European_Union"),
        ("NATO-s", "NATO"),
        ("Londrës", "London"),
        ("Maqedonisë së Veriut", "North_Macedonia"),
    ],
)
def test_names_are_found_in_any_case_and_inflection(known: Knowledge, name: str, key: str) -> None:
    assert [entity.key for entity in known.find(name)] == [key]


@pytest.mark.parametrize("name", ["Irak", "Iraku", "Irakut", "Iraq"])
def test_iraq_is_never_iran(known: Knowledge, name: str) -> None:
    assert [entity.key for entity in known.find(name)] == ["Iraq"]


@pytest.mark.parametrize(
    ("word", "tag", "key"),
    [
        ("Iranian", "en", "Iran"),
        ("Israelis", "en", "Israel"),
        ("iraniane", "sq", "Iran"),
        ("shqiptarë", "sq", "Albania"),
        ("izraelitët", "sq", "Israel"),
    ],
)
def test_demonyms_name_their_country(known: Knowledge, word: str, tag: str, key: str) -> None:
    assert [entity.key for entity in known.find_demonym(word, tag)] == [key]


def test_classes_form_a_tree(known: Knowledge) -> None:
    assert known.is_a("Party", "Organization") and known.is_a("Party", "Actor")
    assert known.is_a("Country", "Place") and not known.is_a("Person", "Place")


def test_folding_forgets_case_diacritics_and_dots() -> None:
    assert fold("U.S.") == "us" and fold("Tiranës") == "tiranes" and fold("SHBA-së") == "shba se"


def test_a_broken_file_is_named_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "broken.ttl").write_text("kg:x a", "utf8")
    with pytest.raises(OntologyError, match=r"broken\.ttl"):
        knowledge.load(tmp_path)


def test_a_relation_of_a_users_own_is_read_without_python(tmp_path: Path) -> None:
    (tmp_path / "own.ttl").write_text(
        "@prefix kg: <https://w3id.org/kg-diplomacy/ontology#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        'kg:congratulated a kg:Relation ; rdfs:label "congratulated"@en ; kg:family "agree" ;\n'
        '    kg:pattern "congratulate.v agent=X patient=Y"@en .',
        "utf8",
    )
    own = knowledge.load(tmp_path)
    assert own.relation("congratulated").labels == {"en": "congratulated"}
    assert own.patterns["en"][0].lemmas == {"congratulate"}


@pytest.mark.parametrize("name", ["E. Rama", "A. Rama", "I. Rama"])
def test_the_first_letter_of_a_first_name_is_no_article(known: Knowledge, name: str) -> None:
    assert known.find("Rama") != []
    assert known.find(name) == []
    assert known.name_key(name) == name.lower().replace(".", "")
    assert known.name_key("The Rama") == known.name_key("i Rama") == "rama"
