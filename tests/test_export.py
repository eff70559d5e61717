"""Exports: read back they are equal to the store, and the same store always gives the same bytes."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from conftest import ROOT, Kg
from hand_claims import CLAIMS, CYBER, DOCUMENTS, ENGLISH, EXPELLED_EN, IRAN, ISRAEL, claim

from kg.cli import export as command
from kg.errors import UsageError
from kg.export import CSV_COLUMNS, FORMATS, export, record, turtle_bytes
from kg.graph import term
from kg.store import Store, open_store

NASTY = 'Tha: "Ç\'është?" \\ kg:visited e:x \x0b <b>&amp;</b>\n🙂'


def fill(path: Path, shuffle: int | None = None) -> Path:
    documents = list(DOCUMENTS.values())
    claims = [*CLAIMS, NASTY_CLAIM]
    if shuffle is not None:
        random.Random(shuffle).shuffle(documents)
        random.Random(shuffle).shuffle(claims)
    with open_store(path, write=True) as store:
        for document in documents:
            store.add(document, [each for each in claims if each.document == document.id])
    return path


FACT = ("affirmed", "actual")
NASTY_CLAIM = claim(ISRAEL, "condemned", IRAN, quote=NASTY, confidence=1.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("export") / "store")


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder) as opened:
        yield opened


def terms(triples: object) -> set[tuple[object, ...]]:
    """rdflib's triples with plain literals typed, as Oxigraph and RDF 1.1 have them."""
    assert isinstance(triples, rdflib.Graph | list)
    return {tuple(_typed(each) for each in triple) for triple in triples}


def _typed(value: object) -> object:
    if isinstance(value, rdflib.Literal) and value.language is None and value.datatype is None:
        return (str(value), str(rdflib.XSD.string), None)
    if isinstance(value, rdflib.Literal):
        return (str(value), str(value.datatype or rdflib.RDF.langString), value.language)
    return str(value)


def kept(triples: list[ox.Triple]) -> set[tuple[object, ...]]:
    return {tuple(_kept(each) for each in (triple.subject, triple.predicate, triple.object)) for triple in triples}


def _kept(value: object) -> object:
    if isinstance(value, ox.Literal):
        return (value.value, value.datatype.value, value.language)
    assert isinstance(value, ox.NamedNode)
    return value.value


def test_turtle_comes_back_in_rdflib_equal_to_the_store(store: Store) -> None:
    assert terms(rdflib.Graph().parse(data=export(store, "turtle"), format="turtle")) == kept(store.triples())


def test_rdfxml_comes_back_but_for_what_xml_cannot_hold(store: Store) -> None:
    wanted = {
        tuple((each[0].replace("\x0b", " "), *each[1:]) if isinstance(each, tuple) else each for each in triple)
        for triple in kept(store.triples())
    }
    assert terms(rdflib.Graph().parse(data=export(store, "rdfxml"), format="xml")) == wanted


@pytest.mark.parametrize(("form", "name"), [("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")])
def test_the_documents_come_back_as_named_graphs(store: Store, form: str, name: str) -> None:
    read = rdflib.Dataset()
    read.parse(data=export(store, form), format=name)
    for identifier in DOCUMENTS:
        graph = rdflib.URIRef(f"https://w3id.org/kg-diplomacy/document/{identifier}")
        wanted = [quad.triple for quad in store.quads() if str(quad.graph_name) == f"<{graph}>"]
        assert terms(list(read.graph(graph).triples((None, None, None)))) == kept(wanted)
        assert wanted


def test_turtle_is_tidy(store: Store) -> None:
    text = export(store, "turtle").decode()
    head, _, body = text.partition("\n\n")
    assert all(line.startswith("@prefix ") for line in head.split("\n"))
    assert head.split("\n") == sorted(head.split("\n"))
    assert body.startswith("e:Albania a kg:Actor , kg:Country , kg:Place ;\n")
    assert "    kg:expelledDiplomatsOf e:Iran ;\n" in body
    body = re.sub(r"skos:inScheme <\S+>", "", body)  # a scheme is called like its prefix, without the hash
    assert "<https://w3id.org/kg-diplomacy/" not in body
    assert "kg:confidence 0.9 ;" in body


def test_turtle_declares_no_prefix_that_it_does_not_need() -> None:
    triple = ox.Triple(term("e:A"), term("kg:visited"), term("e:B"))
    odd = ox.Triple(term("e:A"), term("kg:visited"), ox.NamedNode("https://w3id.org/kg-diplomacy/entity/a/b(c)."))
    text = turtle_bytes([triple, odd, triple]).decode()
    assert text == (
        "@prefix e: <https://w3id.org/kg-diplomacy/entity/> .\n"
        "@prefix kg: <https://w3id.org/kg-diplomacy/ontology#> .\n\n"
        "e:A kg:visited <https://w3id.org/kg-diplomacy/entity/a/b(c).> , e:B .\n"
    )


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_claims_give_the_same_bytes_in_any_order_and_process(
    tmp_path: Path, store: Store, folder: Path, form: str
) -> None:
    with open_store(fill(tmp_path / "other", shuffle=3), write=True) as other:
        assert export(other, form) == export(store, form)
    script = "import sys; from kg.api import export; sys.stdout.buffer.write(export(sys.argv[1], sys.argv[2]))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        [sys.executable, "-c", script, form, folder], capture_output=True, check=True, env=environment
    )
    assert done.stdout == export(store, form)


def test_claims_are_json_lines_with_the_fields_of_the_contract(store: Store) -> None:
    lines = [json.loads(line) for line in export(store, "claims").decode().splitlines()]
    assert {line["id"] for line in lines} == {each.id for each in [*CLAIMS, NASTY_CLAIM]}
    (cyber,) = [line for line in lines if line["id"] == CYBER.id]
    assert cyber == {
        "id": CYBER.id,
        "subject": {
            "iri": "https://w3id.org/kg-diplomacy/entity/Iran",
            "label": "Iran",
            "type": "Country",
            "qid": "Q794",
        },
        "relation": "cyberattacked",
        "object": {
            "iri": "https://w3id.org/kg-diplomacy/entity/Albania",
            "label": "Albania",
            "type": "Country",
            "qid": "Q222",
        },
        "polarity": "affirmed",
        "factuality": "actual",
        "speaker": cyber["speaker"],
        "date": None,
        "document": CYBER.document,
        "language": "sq",
        "sentence": CYBER.sentence,
        "begin": CYBER.begin,
        "end": CYBER.end,
        "quote": "Irani sulmoi sistemet e Shqipërisë, tha Rama.",
        "confidence": 0.7,
        "rule": "by hand",
        "reported_by": None,
    }
    assert cyber["speaker"]["label"] == "Edi Rama"
    assert record(EXPELLED_EN)["speaker"] is None


def test_csv_has_an_event_a_line_with_its_codes(store: Store) -> None:
    rows = list(csv.DictReader(io.StringIO(export(store, "csv").decode())))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert len(rows) == len(CLAIMS) + 1
    (row,) = [row for row in rows if row["claim"] == EXPELLED_EN.id]
    expected = {
        "date": "2022-09-07",
        "source": "Albania",
        "relation": "expelledDiplomatsOf",
        "plover": "SANCTION:expel",
        "cameo": "161",
        "target": "Iran",
        "polarity": "affirmed",
        "factuality": "actual",
        "speaker": "",
        "document": ENGLISH.id,
        "quote": "Albania sent the Iranian diplomats home.",
        "title": "Tirana breaks with Tehran",
        "published": "2022-09-08",
    }
    assert {name: row[name] for name in expected} == expected


def test_csv_tells_events_actors_and_codes_apart(store: Store) -> None:
    rows = {row["claim"]: row for row in csv.DictReader(io.StringIO(export(store, "csv").decode()))}
    told = rows[EXPELLED_EN.id]
    assert told["source_iri"].endswith("/entity/Albania")
    assert (told["source_qid"], told["target_qid"], told["target_type"]) == ("Q222", "Q794", "Country")
    assert (told["plover_category"], told["plover_mode"], told["cameo_root"]) == ("SANCTION", "expel", "16")
    assert [row["event"] for row in rows.values()].count(told["event"]) == 2, "one event, told in both languages"
    assert not any(row["event"] for row in rows.values() if (row["polarity"], row["factuality"]) != FACT)
    assert "000" not in {row["cameo"] for row in rows.values()}


@pytest.mark.parametrize(("form", "reader"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_network_tools_read_every_claim(store: Store, form: str, reader: object) -> None:
    assert callable(reader)
    graph = reader(io.BytesIO(export(store, form)))
    assert graph.number_of_edges() == len(CLAIMS) + 1
    assert graph.nodes["Albania"]["label"] == "Albania"
    edges = [data for *_, data in graph.edges(data=True) if data["relation"] == "cyberattacked"]
    assert {data["polarity"] for data in edges} == {"affirmed", "negated"}
    assert {data["language"] for data in edges} == {"en", "sq"}


def test_ids_in_graphml_are_unique(store: Store) -> None:
    """Of nodes' and of edges' labels too; whoever reads it strictly refuses it otherwise."""
    root = ElementTree.fromstring(export(store, "graphml"))
    ids = [key.get("id") for key in root.iter("{http://graphml.graphdrawing.org/xmlns}key")]
    assert len(ids) == len(set(ids))
    used = {data.get("key") for data in root.iter("{http://graphml.graphdrawing.org/xmlns}data")}
    assert used <= set(ids)
    graph = nx.read_graphml(io.BytesIO(export(store, "graphml")))
    assert {data["label"] for *_, data in graph.edges(data=True)} >= {"expelled diplomats of"}


def test_an_unknown_format_names_the_known_ones(store: Store) -> None:
    with pytest.raises(UsageError, match="unknown format 'pdf': choose from turtle"):
        export(store, "pdf")


def test_an_empty_store_exports_too(tmp_path: Path) -> None:
    with open_store(tmp_path / "store", write=True) as empty:
        assert [export(empty, form) is None for form in FORMATS] == [False] * len(FORMATS)
        assert export(empty, "claims") == b""
        assert export(empty, "csv").decode().strip() == ",".join(CSV_COLUMNS)


def test_the_command_knows_every_format_and_takes_it_from_the_ending(kg: Kg, folder: Path, tmp_path: Path) -> None:
    assert tuple(FORMATS) == command.FORMATS
    assert set(command.ENDINGS.values()) == set(FORMATS)
    for ending in (".ttl", ".csv", ".jsonl"):
        done = kg("export", "-o", tmp_path / f"graph{ending}", "--store", folder)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with open_store(folder) as store:
        assert (tmp_path / "graph.ttl").read_bytes() == export(store, "turtle")
        assert (tmp_path / "graph.csv").read_bytes() == export(store, "csv")
    assert (tmp_path / "graph.jsonl").read_text() == kg("export", "--json", "--store", folder).stdout


def test_an_ending_that_says_no_format_is_refused(kg: Kg, folder: Path, tmp_path: Path) -> None:
    """Turtle in a file that is called otherwise would be found out much later."""
    done = kg("export", "-o", tmp_path / "graph.xyz", "--store", folder)
    assert (done.returncode, "the ending says no format" in done.stderr) == (2, True)
    assert kg("export", "-f", "turtle", "-o", tmp_path / "graph.xyz", "--store", folder).returncode == 0


def test_a_file_that_cannot_be_written_is_named(kg: Kg, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = kg("export", "-o", tmp_path / "file" / "graph.ttl", "--store", folder)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "cannot be written" in done.stderr
