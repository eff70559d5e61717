"""What a document adds to the graph, triple by triple."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
from hand_claims import (
    ALBANIAN,
    CLAIMS,
    CYBER,
    ENGLISH,
    EXPELLED_EN,
    HERZOG,
    IRAN,
    ISRAEL,
    PLANNED_MEETING,
    RAMA,
    VISIT,
    claim,
)

from kg.check import check
from kg.export import record
from kg.graph import curie, date_literal, document_iri, entity_iri, entity_key, term, triples
from kg.model import Sentence
from kg.store import open_store


def pairs(found: list[ox.Triple], node: ox.NamedNode) -> dict[str, set[str]]:
    """What is said about a node: property -> values."""
    about: dict[str, set[str]] = {}
    for triple in found:
        if triple.subject == node:
            name = curie(triple.predicate.value) or triple.predicate.value
            value = triple.object.value
            about.setdefault(name, set()).add(curie(value) or value)
    return about


def direct(found: list[ox.Triple]) -> set[tuple[str, str, str]]:
    return {
        (entity_key(triple.subject.value), triple.predicate.value.split("#")[1], entity_key(triple.object.value))
        for triple in found
        if str(triple.subject).startswith("<https://w3id.org/kg-diplomacy/entity/")
        and str(triple.object).startswith("<https://w3id.org/kg-diplomacy/entity/")
    }


def test_every_field_of_a_claim_is_on_its_node() -> None:
    told = replace(CYBER, date="2022-07-15", subject_text="Teherani", object_text="Shqipërisë")
    about = pairs(triples(ALBANIAN, [told]), term(f"claim:{told.id}"))
    assert about == {
        "rdf:type": {"kg:Claim"},
        "kg:subject": {"e:Iran"},
        "kg:relation": {"kg:cyberattacked"},
        "kg:object": {"e:Albania"},
        "kg:polarity": {"affirmed"},
        "kg:factuality": {"actual"},
        "kg:speaker": {"e:Edi_Rama"},
        "kg:date": {"2022-07-15"},
        "kg:earliest": {"2022-07-15"},
        "kg:latest": {"2022-07-15"},
        "kg:document": {f"doc:{ALBANIAN.id}"},
        "prov:wasDerivedFrom": {f"s:{ALBANIAN.id}-{told.sentence}"},
        "kg:begin": {str(told.begin)},
        "kg:end": {str(told.end)},
        "kg:subjectText": {"Teherani"},
        "kg:objectText": {"Shqipërisë"},
        "kg:confidence": {"0.7"},
        "kg:rule": {"by hand"},
    }


@pytest.mark.parametrize("words", ["", "Burime diplomatike"])
def test_who_reports_it_without_a_name_is_on_its_node_and_comes_back(tmp_path: Path, words: str) -> None:
    told = replace(CYBER, speaker=None, reported_by=words)
    about = pairs(triples(ALBANIAN, [told]), term(f"claim:{told.id}"))
    assert (about.get("kg:reportedBy"), "kg:speaker" in about) == ({words} if words else None, False)
    with open_store(tmp_path / "store", write=True) as store:
        store.add(ALBANIAN, [told])
        assert [each.reported_by for each in store.claims()] == [words]
        assert check(store).problems == ()
        assert record(told)["reported_by"] == (words or None)


def test_a_claim_with_a_speaker_is_not_reported_by_somebody_unknown_too(tmp_path: Path) -> None:
    with open_store(tmp_path / "store", write=True) as store:
        store.add(ALBANIAN, [replace(CYBER, reported_by="Burime diplomatike")])
        assert [problem.message for problem in check(store).problems] == [
            "a claim has a speaker, or somebody reports it who is not known, and not both"
        ]


def test_the_quote_is_tagged_with_its_language_and_stands_where_the_sentence_does() -> None:
    sentence = Sentence(ALBANIAN.id, VISIT.sentence, "sq", VISIT.quote, 7, 40, ())
    found = triples(ALBANIAN, [VISIT], [sentence])
    node = term(f"s:{ALBANIAN.id}-{VISIT.sentence}")
    assert ox.Triple(node, term("kg:quote"), ox.Literal("Rama mbërriti në Izrael të dielën.", language="sq")) in found
    about = pairs(found, node)
    assert (about["kg:begin"], about["kg:end"]) == ({"7"}, {"40"})
    without = pairs(triples(ALBANIAN, [VISIT]), node)
    assert (without["kg:begin"], without["kg:end"]) == ({str(VISIT.begin)}, {str(VISIT.end)})


@pytest.mark.parametrize(
    ("polarity", "factuality", "fact"),
    [
        ("affirmed", "actual", True),
        ("negated", "actual", False),
        ("affirmed", "planned", False),
        ("affirmed", "hypothetical", False),
        ("negated", "planned", False),
    ],
)
def test_only_what_is_affirmed_and_actual_gives_a_direct_triple(polarity: str, factuality: str, fact: bool) -> None:
    found = triples(ENGLISH, [claim(ISRAEL, "accused", IRAN, polarity=polarity, factuality=factuality)])
    assert direct(found) == ({("Israel", "accused", "Iran")} if fact else set())


def test_a_symmetric_relation_is_true_both_ways_a_directed_one_is_not() -> None:
    met = replace(PLANNED_MEETING, factuality="actual")
    assert direct(triples(ALBANIAN, [met])) == {
        ("Edi_Rama", "metWith", "Isaac_Herzog"),
        ("Isaac_Herzog", "metWith", "Edi_Rama"),
    }
    assert direct(triples(ENGLISH, [EXPELLED_EN])) == {("Albania", "expelledDiplomatsOf", "Iran")}


def test_an_entity_has_its_classes_its_names_and_its_wikidata_item() -> None:
    found = triples(ENGLISH, [EXPELLED_EN])
    about = pairs(found, entity_iri("Albania"))
    assert about["rdf:type"] == {"kg:Country", "kg:Actor", "kg:Place"}
    assert about["owl:sameAs"] == {"wd:Q222"}
    assert "Albania" in about["skos:prefLabel"]
    languages = [
        triple.object.language
        for triple in found
        if str(triple.subject).startswith("<https://w3id.org/kg-diplomacy/entity/")
        and triple.predicate == term("skos:prefLabel")
        and isinstance(triple.object, ox.Literal)
    ]
    assert sorted(languages) == ["en", "en", "sq", "sq"]  # Albania and Iran, one name a language


def test_a_name_only_seen_in_texts_is_no_preferred_name() -> None:
    inflected = replace(HERZOG, names=(("en", "Isaac Herzog"), ("sq", "Isaac Herzogun")), key="Somebody_New")
    about = pairs(triples(ALBANIAN, [claim(RAMA, "invited", inflected, document=ALBANIAN)]), entity_iri("Somebody_New"))
    assert about["skos:prefLabel"] == {"Isaac Herzog"}
    assert about["skos:altLabel"] == {"Isaac Herzogun"}


def test_the_relation_explains_itself_in_both_languages_and_with_its_codes() -> None:
    about = pairs(triples(ENGLISH, [EXPELLED_EN]), term("kg:expelledDiplomatsOf"))
    assert about["rdfs:label"] == {"expelled diplomats of", "dëboi diplomatët e"}
    assert (about["kg:plover"], about["kg:cameo"]) == ({"plover:SANCTION_expel"}, {"cameo:161"})


def test_codes_and_relations_can_be_rolled_up() -> None:
    found = triples(ENGLISH, [claim(ISRAEL, "cooperatedMilitarilyWith", IRAN), VISIT])
    assert pairs(found, term("kg:cooperatedMilitarilyWith"))["rdfs:subPropertyOf"] == {"kg:cooperatedWith"}
    assert "cooperated with" in pairs(found, term("kg:cooperatedWith"))["rdfs:label"]
    assert pairs(found, term("plover:CONSULT_visit"))["skos:broader"] == {"plover:CONSULT"}
    assert pairs(found, term("plover:CONSULT"))["skos:prefLabel"] == {"Consult", "Konsultim"}


def test_a_document_whose_language_was_detected_has_it() -> None:
    unknown = replace(ALBANIAN, language=None)
    about = pairs(triples(unknown, [VISIT]), document_iri(unknown.id))
    assert about["schema:inLanguage"] == {"sq"}
    assert "schema:inLanguage" not in pairs(triples(unknown, []), document_iri(unknown.id))


def test_a_document_is_a_news_article_with_what_is_known_about_it() -> None:
    about = pairs(triples(ALBANIAN, [], stamp="v1"), document_iri(ALBANIAN.id))
    assert about == {
        "rdf:type": {"kg:Document", "schema:NewsArticle"},
        "schema:identifier": {ALBANIAN.id},
        "schema:headline": {"Kryeministri niset për Jerusalem"},
        "schema:datePublished": {"2022-10-23"},
        "schema:inLanguage": {"sq"},
        "dcterms:publisher": {"seed"},
        "kg:source": {"dy.txt"},
        "kg:stamp": {"v1"},
    }


def test_the_order_of_the_claims_does_not_matter_and_no_triple_comes_twice() -> None:
    english = [each for each in CLAIMS if each.document == ENGLISH.id]
    found = triples(ENGLISH, english)
    assert found == triples(ENGLISH, reversed(english))
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("date", "kind"), [("2022-09-07", "date"), ("2022-09", "gYearMonth"), ("2022", "gYear"), ("in autumn", "string")]
)
def test_a_date_is_as_exact_as_the_text(date: str, kind: str) -> None:
    literal = date_literal(date)
    assert (literal.value, literal.datatype) == (date, term(f"xsd:{kind}"))


@pytest.mark.parametrize("key", ["Edi_Rama", "Dejan_Pantić", "AT&T", "Who? <me>", "50%_Party", "a/b#c"])
def test_the_key_of_an_entity_comes_back_from_its_iri(key: str) -> None:
    assert entity_key(entity_iri(key).value) == key
