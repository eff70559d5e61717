"""The ontology: all relations with their labels, codes and traits; loadable by any RDF tool; nothing undeclared."""

from __future__ import annotations

import csv
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kg import knowledge
from kg.graph import PREFIXES

FOLDER = knowledge.folder()
VOCABULARY = ("kg.ttl", "relations.ttl", "plover.ttl", "cameo.ttl")
ALL = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.ttl"))
KG = rdflib.Namespace(PREFIXES["kg"])
CONTRACT = {  # design, section 1: no relation is renamed or lost
    "sanction": "expelledDiplomatsOf severedTiesWith recalledAmbassadorFrom closedEmbassyOf imposedSanctionsOn "
    "cutAidTo",
    "coerce": "cyberattacked arrested deported deployedTroopsTo threatened",
    "assault": "attacked",
    "accuse": "accused condemned summonedAmbassadorOf investigated sued",
    "reject": "rejected",
    "request": "requestedFrom",
    "consult": "visited hosted metWith phoned mediatedBetween negotiatedWith",
    "agree": "invited agreedWith signedAgreementWith recognised establishedTiesWith restoredTiesWith joined praised "
    "supported",
    "cooperate": "cooperatedWith tradedWith cooperatedMilitarilyWith sharedIntelligenceWith",
    "aid": "gaveAidTo shelteredRefugeesFrom",
    "retreat": "released withdrewFrom",
    "protest": "protestedAgainst",
    "personnel": "appointed dismissed succeeded",
    "state": "headOfGovernmentOf headOfStateOf ministerOf ambassadorOf leaderOf memberOf officialOf mayorOf locatedIn",
}
NAMES = [(family, name) for family, names in CONTRACT.items() for name in names.split()]


@pytest.fixture(scope="module")
def vocabulary() -> rdflib.Graph:
    graph = rdflib.Graph()
    for name in VOCABULARY:
        graph.parse(FOLDER / name)
    return graph


@pytest.mark.parametrize("name", ALL)
def test_rdflib_and_oxigraph_read_the_same_turtle(name: str) -> None:
    quads = list(ox.parse(path=str(FOLDER / name), format=ox.RdfFormat.TURTLE))
    assert len(rdflib.Graph().parse(FOLDER / name)) == len({str(quad.triple) for quad in quads}) > 0


def test_the_contract_has_55_relations() -> None:
    assert len(NAMES) == 55
    assert {name for _, name in NAMES} <= set(knowledge.load().relations)


@pytest.mark.parametrize(("family", "name"), NAMES)
def test_a_relation_is_whole(family: str, name: str) -> None:
    known = knowledge.load()
    relation = known.relation(name)
    assert relation.family == family
    assert set(relation.labels) >= {"en", "sq"}
    assert all(relation.labels.values())
    assert known.is_a(relation.domain, "Actor") or name == "locatedIn"
    assert known.is_a(relation.range, "Actor") or known.is_a(relation.range, "Place")
    assert relation.state is (family == "state")
    assert bool(relation.plover) is (family not in ("personnel", "state"))


def test_the_relations_are_those_of_the_table(shared: Path) -> None:
    known = knowledge.load()
    with (shared / "relations.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) == 55
    for row in rows:
        relation, traits = known.relation(row["name"]), row["traits"].split()
        assert relation.labels == {"en": row["label_en"], "sq": row["label_sq"]}
        assert (relation.domain, relation.range) == (row["subject"], row["object"])
        assert (relation.plover, relation.cameo) == (row["plover"], row["cameo"])
        assert (relation.symmetric, relation.state) == ("symmetric" in traits, "state" in traits)


def test_a_directed_relation_reads_backwards_too(vocabulary: rdflib.Graph) -> None:
    for relation in vocabulary.subjects(rdflib.RDF.type, KG.Relation):
        symmetric = (relation, rdflib.RDF.type, rdflib.OWL.SymmetricProperty) in vocabulary
        tags = sorted(label.language for label in vocabulary.objects(relation, KG.inverseLabel))
        assert tags == ([] if symmetric else ["en", "sq"]), relation


def test_no_two_relations_share_a_label(vocabulary: rdflib.Graph) -> None:
    labels = [
        label
        for relation in vocabulary.subjects(rdflib.RDF.type, KG.Relation)
        for label in vocabulary.objects(relation, rdflib.RDFS.label)
    ]
    assert len(labels) == len(set(labels)) >= 110


def test_every_class_and_property_has_a_label_in_both_languages(vocabulary: rdflib.Graph) -> None:
    kinds = (rdflib.OWL.Class, rdflib.OWL.ObjectProperty, rdflib.OWL.DatatypeProperty, rdflib.OWL.AnnotationProperty)
    ours = {node for kind in kinds for node in vocabulary.subjects(rdflib.RDF.type, kind) if node.startswith(KG)}
    assert len(ours) > 80
    for node in ours:
        assert {label.language for label in vocabulary.objects(node, rdflib.RDFS.label)} == {"en", "sq"}, node


def test_nothing_of_ours_is_used_undeclared(vocabulary: rdflib.Graph) -> None:
    everything = rdflib.Graph()
    for name in ALL:
        everything.parse(FOLDER / name)
    used = {node for triple in everything for node in triple if isinstance(node, rdflib.URIRef) and node.startswith(KG)}
    declared = set(vocabulary.subjects(rdflib.RDF.type, None))
    assert used - declared - {rdflib.URIRef(KG)} == set()


@pytest.mark.parametrize("scheme", ["plover", "cameo"])
def test_every_code_is_a_concept_of_its_scheme(vocabulary: rdflib.Graph, scheme: str) -> None:
    concepts = set(vocabulary.subjects(rdflib.SKOS.inScheme, rdflib.URIRef(f"https://w3id.org/kg-diplomacy/{scheme}")))
    used = set(vocabulary.objects(None, KG[scheme]))
    assert used <= concepts
    broader = {child: parent for child, parent in vocabulary.subject_objects(rdflib.SKOS.broader) if child in concepts}
    assert set(broader.values()) <= concepts
    unused = concepts - used - set(broader.values())
    assert unused == set()


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("Country", {"Actor", "Place", "Entity"}),
        ("Party", {"Organization", "Actor", "Entity"}),
        ("City", {"Place", "Entity"}),
        ("Person", {"Actor", "Entity"}),
    ],
)
def test_the_tree_of_classes(kind: str, wanted: set[str]) -> None:
    known = knowledge.load()
    general = ("Entity", "Actor", "Place", "Organization", "Person", "Document", "Claim", "Event")
    assert {name for name in general if known.is_a(kind, name)} - {kind} == wanted


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Document", "https://schema.org/NewsArticle"),
        ("Person", "https://schema.org/Person"),
        ("Country", "https://schema.org/Country"),
        ("Event", "http://semanticweb.cs.vu.nl/2009/11/sem/Event"),
        ("Claim", "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"),
        ("Sentence", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Sentence"),
    ],
)
def test_the_classes_are_aligned(vocabulary: rdflib.Graph, ours: str, theirs: str) -> None:
    links = {rdflib.RDFS.subClassOf, rdflib.OWL.equivalentClass}
    assert links & set(vocabulary.predicates(KG[ours], rdflib.URIRef(theirs)))
