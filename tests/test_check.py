"""SHACL: a good graph conforms, and each thing that can be wrong is said in words."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
from conftest import Kg
from hand_claims import ALBANIA, ALBANIAN, CLAIMS, DOCUMENTS, ENGLISH, EXPELLED_EN, ISRAEL, KOSOVO, NATO, RAMA, claim

from kg import knowledge
from kg.check import Problem, check, check_ontology
from kg.errors import NotFoundError, OntologyError
from kg.faults import faults
from kg.graph import EVENTS, PREFIXES
from kg.model import Claim, Entity, Sentence
from kg.store import Store, open_store


def stored(path: Path, *claims: Claim) -> Path:
    with open_store(path, write=True) as store:
        for key, document in DOCUMENTS.items():
            store.add(document, [each for each in claims if each.document == key])
    return path


def problems(path: Path) -> list[Problem]:
    with open_store(path) as store:
        return list(check(store).problems)


def test_the_claims_made_by_hand_conform(tmp_path: Path) -> None:
    with open_store(stored(tmp_path / "store", *CLAIMS)) as store:
        report = check(store)
        assert (report.conforms, report.problems, report.documents) == (True, (), len(DOCUMENTS))
        assert report.triples == len(store.quads())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (claim(RAMA, "joined", ISRAEL), "the object is not of the kind that the relation takes"),
        (claim(KOSOVO, "mayorOf", ALBANIA), "the subject is not of the kind that the relation takes"),
        (claim(NATO, "praised", NATO), "subject and object are the same entity"),
        (claim(RAMA, "visited", ISRAEL, polarity="maybe"), "polarity is affirmed or negated"),
        (claim(RAMA, "visited", ISRAEL, factuality="likely"), "factuality is actual, planned or hypothetical"),
        (claim(RAMA, "visited", ISRAEL, confidence=1.5), "confidence is a number from 0 to 1"),
        (claim(RAMA, "visited", ISRAEL, date="last week"), "a date is an ISO date, month or year"),
        (replace(claim(RAMA, "visited", ISRAEL), rule=""), "a claim names the rule that found it"),
        (replace(claim(RAMA, "visited", ISRAEL), begin=50, end=50), "a claim begins before it ends"),
        (replace(claim(RAMA, "visited", ISRAEL), language=""), "a sentence has its text, tagged with a language"),
        (claim(replace(RAMA, qid="Rama"), "visited", ISRAEL), "owl:sameAs is a Wikidata item"),
        (claim(replace(RAMA, type="Ghost"), "visited", ISRAEL), "an entity is an actor or a place"),
    ],
)
def test_what_is_wrong_is_said_in_words_with_its_source(tmp_path: Path, wrong: Claim, message: str) -> None:
    found = problems(stored(tmp_path / "store", EXPELLED_EN, wrong))
    assert message in {problem.message for problem in found}
    assert not any(EXPELLED_EN.id in problem.node for problem in found)
    if "claim" in message or "the relation takes" in message:
        (problem,) = [problem for problem in found if problem.message == message]
        assert (problem.node, problem.document) == (f"claim:{wrong.id}", ENGLISH.source)


@pytest.mark.parametrize(
    ("update", "message"),
    [
        (
            "DELETE DATA { e:Albania kg:expelledDiplomatsOf e:Iran }",
            "an affirmed, actual claim lacks its direct triple",
        ),
        ("INSERT DATA { e:Iran skos:prefLabel 'Persia'@en }", "an entity has a preferred name, one a language"),
        (
            "INSERT DATA { ?claim kg:relation kg:adored }",
            "a claim has exactly one relation, and the ontology declares it",
        ),
        ("INSERT DATA { ?claim kg:subject e:Iran }", "a claim has exactly one subject"),
        ("DELETE DATA { ?document kg:source 'one.txt' }", "a document says which file it was read from"),
    ],
)
def test_a_graph_that_others_spoilt_is_found_out(tmp_path: Path, update: str, message: str) -> None:
    path = stored(tmp_path / "store", EXPELLED_EN)
    document = f"<{PREFIXES['doc']}{ENGLISH.id}>"
    text = update.replace("?claim", f"claim:{EXPELLED_EN.id}").replace("?document", document)
    raw = ox.Store(str(path))
    raw.update(text.replace("{", f"{{ GRAPH {document} {{").replace("}", "} }"), prefixes=PREFIXES)
    raw.flush()
    del raw
    assert message in {problem.message for problem in problems(path)}


MET = claim(RAMA, "metWith", ISRAEL, quote="Rama met Israel.")
DENIED = claim(ISRAEL, "accused", ALBANIA, polarity="negated", quote="Israel did not accuse Albania.")


@pytest.mark.parametrize(
    ("graph", "update", "message"),
    [
        ("document", "INSERT DATA { e:Israel kg:accused e:Albania }", "no affirmed, actual claim of its document"),
        (
            "document",
            "INSERT DATA { e:Iran kg:expelledDiplomatsOf e:Albania }",
            "no affirmed, actual claim of its document",
        ),
        ("default", "INSERT DATA { e:Israel kg:accused e:Albania }", "default graph says what no document says"),
        ("default", "DELETE DATA { e:Albania kg:expelledDiplomatsOf e:Iran }", "default graph lacks what a document"),
        ("document", "DELETE DATA { e:Israel kg:metWith e:Edi_Rama }", "lacks its direct triple the other way round"),
        ("document", "DELETE { ?s kg:end ?n } WHERE { ?s a kg:Sentence ; kg:end ?n }", "a sentence says where it ends"),
        ("document", "INSERT DATA { ?claim kg:colour 'red' }", "only the properties that the ontology gives it"),
        ("document", "DELETE DATA { ?claim a kg:Claim }", "what has a polarity is a claim"),
        ("document", "INSERT DATA { e:Iran owl:sameAs wd:Q1 }", "an entity is one Wikidata item"),
        ("document", "INSERT DATA { e:Iran skos:altLabel 'Iran'@en }", "a name is either the preferred one or another"),
        ("document", "DELETE DATA { e:Iran skos:prefLabel 'Iran'@en }", "an entity has a preferred name in English"),
        ("events", "INSERT DATA { ?denied kg:event ?event }", "only an affirmed, actual claim tells of an event"),
        ("events", "INSERT DATA { ?event sem:hasActor e:Greece }", "that is in none of its claims"),
        ("events", "INSERT DATA { ?event sem:hasTimeStamp 'yesterday' }", "an ISO date, month or year"),
        ("events", "INSERT DATA { ?event sem:hasPlace e:Iran }", "only where the relation has the trait there"),
        ("events", "DELETE DATA { ?event kg:eventSubject e:Albania }", "an event says who did it to whom"),
        ("events", "DELETE DATA { ?event sem:hasActor e:Albania ; kg:eventSubject e:Albania }", "leaves out who takes"),
        ("events", "INSERT DATA { ?event kg:eventSubject e:Iran }", "otherwise than its claim who did it"),
        ("events", "INSERT DATA { ?event kg:relation kg:attacked }", "of another relation than its claim"),
    ],
)
def test_the_contract_between_claims_facts_and_events_is_kept(
    tmp_path: Path, graph: str, update: str, message: str
) -> None:
    path = stored(tmp_path / "store", EXPELLED_EN, MET, DENIED)
    assert problems(path) == []
    raw = ox.Store(str(path))
    (found,) = raw.query("SELECT ?e { ?e kg:relation kg:expelledDiplomatsOf ; a kg:Event }", prefixes=PREFIXES)
    names = {"document": f"<{PREFIXES['doc']}{ENGLISH.id}>", "events": str(EVENTS)}
    text = update.replace("?claim", f"claim:{EXPELLED_EN.id}").replace("?denied", f"claim:{DENIED.id}")
    text = text.replace("?event", str(found["e"]))
    if graph != "default":
        raw.update(text, prefixes=PREFIXES)
        text = text.replace("{", f"{{ GRAPH {names[graph]} {{").replace("}", "} }")
    raw.update(text, prefixes=PREFIXES)
    raw.flush()
    del raw
    assert any(message in problem.message for problem in problems(path))


@pytest.mark.parametrize("changes", [{"begin": 100_000, "end": 100_010}, {"begin": 0}])
def test_a_claim_stands_in_its_sentence(tmp_path: Path, changes: dict[str, int]) -> None:
    told = replace(EXPELLED_EN, begin=10, end=10 + len(EXPELLED_EN.quote))
    sentence = Sentence(ENGLISH.id, told.sentence, "en", told.quote, told.begin, told.end, ())
    with open_store(tmp_path / "store", write=True) as store:
        store.add(ENGLISH, [told], [sentence])
        assert check(store).conforms
        store.add(ENGLISH, [replace(told, **changes)], [sentence])
        assert {each.message for each in check(store).problems} == {
            "a claim stands in its sentence, and both in one document"
        }


def test_a_town_that_is_attacked_conforms_and_one_that_is_accused_does_not(tmp_path: Path) -> None:
    town = Entity("Damascus", "Damascus", "Place")
    assert problems(stored(tmp_path / "good", claim(ISRAEL, "attacked", town))) == []
    assert problems(stored(tmp_path / "bad", claim(ISRAEL, "accused", town)))


def test_two_spellings_of_one_node_leave_it_one_preferred_name(tmp_path: Path) -> None:
    one, other = (
        Entity("Yasar_Guler", name, "Person", None, (("en", name),)) for name in ("Yaşar Güler", "Yasar Guler")
    )
    told = [claim(one, "visited", ISRAEL), claim(other, "visited", KOSOVO, document=ALBANIAN)]
    for order in (told, told[::-1]):
        with open_store(tmp_path / order[0].id, write=True) as store:
            for each in order:
                store.add(DOCUMENTS[each.document], [each])
            found = store.entity("Yasar_Guler")
            assert found is not None
            assert (found.label, ("en", "Yasar Guler") in found.names) == ("Yaşar Güler", True)
            assert check(store).problems == ()


@pytest.mark.parametrize("document", ["nope", "a b", ""])
def test_a_document_that_is_not_there_does_not_conform(document: str, tmp_path: Path) -> None:
    """A misspelt id is no valid graph."""
    with open_store(stored(tmp_path / "store", *CLAIMS)) as store, pytest.raises(NotFoundError, match="no document"):
        check(store, document)


def test_one_document_is_checked_alone(tmp_path: Path) -> None:
    wrong = claim(RAMA, "joined", ISRAEL)
    with open_store(stored(tmp_path / "store", *CLAIMS, wrong)) as store:
        others = set(DOCUMENTS) - {ENGLISH.id}
        assert not check(store, ENGLISH.id).conforms
        assert all(check(store, key).conforms for key in others)


def test_the_ontology_conforms_and_a_spoilt_one_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_ontology().problems == ()
    spoilt = shutil.copytree(knowledge.folder(), tmp_path / "ontology")
    relations = spoilt / "relations.ttl"
    text = relations.read_text(encoding="utf-8")
    relations.write_text(text.replace('"visited"@en , ', "").replace("cameo:161", "cameo:999"), encoding="utf-8")
    monkeypatch.setenv("KG_ONTOLOGY", str(spoilt))
    found = {(problem.node, problem.message) for problem in check_ontology().problems}
    assert ("kg:visited", "a relation has one label in English and one in Albanian") in found
    assert ("kg:closedEmbassyOf", "a relation has at most one CAMEO code, declared in cameo.ttl") in found


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("sh:targetClass kg:Claim", "sh:targetSubjectsOf kg:begin", "a shape with sh:sparql needs a sh:targetClass"),
        ("FILTER (STRLEN", "FILTRE (STRLEN", "the query for 'a sentence is as long as its quote'"),
    ],
)
def test_a_shape_that_cannot_be_asked_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, fault: str
) -> None:
    shapes = shutil.copytree(knowledge.folder(), tmp_path / "ontology") / "shapes.ttl"
    shapes.write_text(shapes.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    monkeypatch.setenv("KG_ONTOLOGY", str(shapes.parent))
    with pytest.raises(OntologyError, match=fault):
        check_ontology()


def test_a_relation_of_a_users_own_is_checked_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = shutil.copytree(knowledge.folder(), tmp_path / "ontology") / "own.ttl"
    text = (
        "@prefix kg: <https://w3id.org/kg-diplomacy/ontology#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        'kg:greeted a kg:Relation ; rdfs:label "greeted"@en , "përshëndeti"@sq ; kg:family "agree" ;\n'
        "    rdfs:domain kg:Actor ; rdfs:range kg:Actor .\n"
    )
    monkeypatch.setenv("KG_ONTOLOGY", str(own.parent))
    own.write_text(text, encoding="utf-8")
    assert "kg:greeted" not in {problem.node for problem in check_ontology().problems}
    own.write_text(text.replace(', "përshëndeti"@sq', ""), encoding="utf-8")
    assert "kg:greeted" in {problem.node for problem in check_ontology().problems}


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("greet.q agent=X patient=Y", "must start with LEMMAS.KIND"),
        ("greet.v agent=X", "must have one X and one Y"),
        ("greet.v agent=X patient=@moneyz~Y", "no word class 'moneyz'"),
        ("greet.v agnt=X patient=Y", "'agnt' is neither a role nor an adposition: did you mean 'agent'?"),
        ("greet.v agent=X pateint?=_ to=Y", "did you mean 'patient'?"),
        ("greet.v agent=X wiht/to=Y", "'wiht' is neither a role nor an adposition: did you mean 'with'?"),
        ("greet.v agents=X to=Y", "did you mean 'agent'?"),
        ("greet.v agent=X patient=Y", ""),
        ("greet.v agent=X despite=Y", ""),
        ("greet.v agent=X on_behalf_of=Y throughout?=_", ""),
        ("greet.n agent=X target=Y !host", ""),
    ],
)
def test_a_pattern_that_a_build_refuses_or_never_finds_is_a_problem_of_the_ontology(
    tmp_path: Path, pattern: str, fault: str
) -> None:
    own = shutil.copytree(knowledge.folder(), tmp_path / "ontology") / "own.ttl"
    own.write_text(
        f'<https://w3id.org/kg-diplomacy/ontology#visited> <{PREFIXES["kg"]}pattern> "{pattern}"@en .\n',
        encoding="utf-8",
    )
    found = list(faults(knowledge.load(own.parent)))
    assert [name for name, _ in found] == (["visited"] if fault else [])
    assert all(fault in text and pattern in text for _, text in found)


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (
            'kg:patern "greet.v agent=X patient=Y"@en',
            "kg:patern is no property of the ontology: did you mean kg:pattern?",
        ),
        ('kg:example "Rama visited {Y:Tel Aviv}."@en', "must mark one {X:…} and one {Y:…}"),
        ('kg:example "{X:Rama} will visit {Y:Israel}. # plannd"@en', "unknown status 'plannd'"),
        ('kg:counterExample "Rama visited a school."@en', ""),
        ('kg:pattern "përshëndes.v agent=X pas_shpine=Y"@sq', ""),
        ('kg:pattern "përshëndes.v agent=X drejtt=Y"@sq', "did you mean 'drejt'?"),
    ],
)
def test_a_misspelt_property_or_example_is_a_problem_of_the_ontology(tmp_path: Path, said: str, fault: str) -> None:
    own = shutil.copytree(knowledge.folder(), tmp_path / "ontology") / "own.ttl"
    own.write_text(f"@prefix kg: <{PREFIXES['kg']}> .\nkg:visited {said} .\n", encoding="utf-8")
    found = list(faults(knowledge.load(own.parent)))
    assert [name for name, _ in found] == (["visited"] if fault else [])
    assert all(fault in text for _, text in found)


def test_the_command_reports_and_ends_with_1_where_something_is_wrong(kg: Kg, tmp_path: Path) -> None:
    good = stored(tmp_path / "good", *CLAIMS)
    done = kg("check", "--store", good)
    assert (done.returncode, done.stdout.split(": ")[-1]) == (0, "conforms\n")
    wrong = claim(RAMA, "joined", ISRAEL)
    bad = stored(tmp_path / "bad", wrong)
    done = kg("check", "--store", bad)
    assert done.returncode == 1
    assert done.stdout.startswith(f"one.txt: claim:{wrong.id}: the object is not of the kind that the relation takes")
    report = json.loads(kg("check", "--json", "--store", bad).stdout)
    assert report["conforms"] is False
    assert report["problems"][0]["node"] == f"claim:{wrong.id}"
    assert kg("check", "--ontology").returncode == 0


def test_an_empty_store_conforms(tmp_path: Path) -> None:
    with open_store(tmp_path / "store", write=True) as empty:
        assert isinstance(empty, Store)
        assert check(empty).conforms
