"""SPARQL over claims made by hand: every form of answer, and errors that say where."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import ENVIRONMENT, Kg
from hand_claims import CLAIMS, DOCUMENTS

from kg.errors import KgError, QueryError, UsageError
from kg.query import ask, read, render
from kg.store import Store, open_store

WHO = "SELECT ?who WHERE { ?who kg:expelledDiplomatsOf e:Iran }"
QUOTES = """SELECT ?quote WHERE {
  ?c kg:subject e:Albania ; kg:object e:Iran ; prov:wasDerivedFrom/kg:quote ?quote
} ORDER BY ?quote"""
GRAPH = "CONSTRUCT { ?a kg:visited ?b } WHERE { ?a kg:visited ?b }"
ALBANIA = "https://w3id.org/kg-diplomacy/entity/Albania"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("query") / "store"
    with open_store(path, write=True) as store:
        for key, document in DOCUMENTS.items():
            store.add(document, [claim for claim in CLAIMS if claim.document == key])
    return path


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder) as opened:
        yield opened


def answer(store: Store, text: str, form: str = "table") -> str:
    return render(ask(store, text), form).decode()


def test_a_table_for_people(store: Store) -> None:
    assert answer(store, WHO) == "who\n---------\ne:Albania\n(1 row)\n"


def test_quotes_of_both_languages(store: Store) -> None:
    lines = answer(store, QUOTES).splitlines()
    assert [line.strip() for line in lines[2:4]] == [
        "Albania sent the Iranian diplomats home.",
        "Tirana i dëboi diplomatët iranianë në shtator.",
    ]


def test_select_for_machines(store: Store) -> None:
    bindings = json.loads(answer(store, WHO, "json"))["results"]["bindings"]
    assert bindings == [{"who": {"type": "uri", "value": ALBANIA}}]
    assert list(csv.reader(io.StringIO(answer(store, WHO, "csv")))) == [["who"], [ALBANIA]]
    assert answer(store, WHO, "tsv") == f"?who\n<{ALBANIA}>\n"
    (uri,) = ElementTree.fromstring(answer(store, WHO, "xml")).iter("{http://www.w3.org/2005/sparql-results#}uri")
    assert uri.text == ALBANIA


@pytest.mark.parametrize(("whom", "truth"), [("Iran", True), ("Israel", False)])
def test_ask(store: Store, whom: str, truth: bool) -> None:
    text = f"ASK {{ e:Albania kg:expelledDiplomatsOf e:{whom} }}"
    assert answer(store, text) == ("yes\n" if truth else "no\n")
    assert json.loads(answer(store, text, "json"))["boolean"] is truth


def test_construct_and_describe_give_a_graph(store: Store) -> None:
    rdflib = pytest.importorskip("rdflib")
    graphs = [
        rdflib.Graph().parse(data=answer(store, GRAPH, form), format=name)
        for form, name in (("turtle", "turtle"), ("table", "turtle"), ("json", "json-ld"), ("xml", "xml"))
    ]
    assert [len(graph) for graph in graphs] == [1, 1, 1, 1]
    assert all(set(graph) == set(graphs[0]) for graph in graphs)
    assert 'skos:prefLabel "Edi Rama"@en' in answer(store, "DESCRIBE e:Edi_Rama")


def test_paths_grouping_and_classes(store: Store) -> None:
    count = "SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?c a kg:Claim ; kg:subject/a kg:Actor }"
    assert answer(store, count, "csv").split() == ["n", str(len(CLAIMS))]
    reach = "ASK { e:Edi_Rama (kg:visited|kg:headOfGovernmentOf)/kg:expelledDiplomatsOf e:Iran }"
    assert answer(store, reach) == "yes\n"


def test_what_is_not_bound_is_empty(store: Store) -> None:
    table = answer(store, "SELECT ?a ?b WHERE { VALUES ?a { 1 } OPTIONAL { e:Nobody kg:visited ?b } }")
    assert table == "a  b\n-  -\n1\n(1 row)\n"


def test_what_a_terminal_would_obey_is_left_out_of_a_table(store: Store) -> None:
    assert answer(store, 'SELECT ("\\u001b[31mX\\u0085" AS ?x) {}') == "x\n-----\n[31mX\n(1 row)\n"
    assert (
        "\x1b"
        in json.loads(answer(store, 'SELECT ("\\u001bX" AS ?x) {}', "json"))["results"]["bindings"][0]["x"]["value"]
    )


def test_a_prefix_of_the_users_own_wins(store: Store) -> None:
    assert answer(store, "PREFIX e: <http://x/> ASK { e:Albania ?p ?o }") == "no\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?s WHER {}", "line 1, column 16, at '{}': expected one of DISTINCT, WHERE"),
        ("SELECT ?s {\n  ?s foo:bar ?o\n}", "line 2, column 13: prefix 'foo:' is not declared"),
        ("SELECT ?a {\n ?a ?p ?o", r"line 2, column \d+, where the line ends: expected one of"),
        ("SELECT ?s { ?s ?p ?o } GROUP BY ?p", "line 1, column 35: it selects a variable that is not grouped"),
        ("", "line 1, column 1"),
        ("INSERT DATA { e:a kg:visited e:b }", "INSERT changes the store, kg query only reads"),
        ("PREFIX x: <http://x/>\n# so\ndelete where { ?s ?p ?o }", "DELETE changes the store"),
        ("drop all", "DROP changes the store"),
    ],
)
def test_a_broken_query_says_where_and_why_in_one_line(store: Store, text: str, message: str) -> None:
    before = store.quads()
    with pytest.raises(QueryError, match=message) as caught:
        ask(store, text)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400
    assert store.quads() == before


@pytest.mark.parametrize(
    ("text", "form", "message"),
    [
        (GRAPH, "csv", "csv cannot hold a graph"),
        (WHO, "turtle", "turtle holds graphs only"),
        (WHO, "pdf", "unknown format 'pdf': choose from table"),
    ],
)
def test_a_format_that_cannot_hold_the_answer(store: Store, text: str, form: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        answer(store, text, form)


def test_a_query_is_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "who.rq"
    file.write_text(WHO, encoding="utf-8")
    assert read(str(file)) == read(WHO) == WHO


@pytest.mark.parametrize("name", ["missing.rq", "binary.sparql"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "binary.sparql").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(KgError, match=f"{name}: the query cannot be read"):
        read(str(tmp_path / name))


def test_the_example_of_the_help_page_runs(kg: Kg, folder: Path) -> None:
    shown = kg("query", "--help").stdout
    assert "kg query 'SELECT ?who WHERE { ?who kg:visited e:Israel }'" in shown
    done = kg("query", "SELECT ?who WHERE { ?who kg:visited e:Israel }", "--store", folder)
    assert (done.returncode, done.stdout) == (0, "who\n----------\ne:Edi_Rama\n(1 row)\n")


def test_the_command_answers_in_json_and_fails_in_one_line(kg: Kg, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "answer.json"
    assert kg("query", WHO, "--json", "-o", out, "--store", folder).stdout == ""
    assert json.loads(out.read_text())["results"]["bindings"][0]["who"]["value"] == ALBANIA
    broken = kg("query", "SELECT nothing", "--store", folder)
    assert (broken.returncode, broken.stdout, broken.stderr.count("\n")) == (2, "", 1)
    assert "line 1, column" in broken.stderr


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?a ?b ?c } }", "asks the store alone"),
        ("SELECT * { ?a ?b ?c\nservice?s{?x ?y ?z} }", "asks the store alone"),
        ("SELECT * {" + "{" * 3000 + " ?a ?b ?c " + "}" * 3000 + "}", "3001 brackets"),
        ("SELECT * { FILTER(" + "(" * 101 + "1=1" + ")" * 101 + ") }", "brackets"),
        ("SELECT * { FILTER(" + " || ".join(["?a = ?b"] * 20000) + ") }", "operators"),
        ("SELECT (1" + "+1" * 20000 + " AS ?x) {}", "operators"),
    ],
)
def test_what_asks_elsewhere_or_ends_the_parser_is_refused(store: Store, query: str, reason: str) -> None:
    """Deeper ones would end the process itself."""
    with pytest.raises(QueryError, match=reason):
        ask(store, query)


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?service { BIND("SERVICE {{{{" AS ?service) } # SERVICE (((',
        "SELECT * { <http://service/SERVICE> ?p ?service }",
        "SELECT * { ?a kg:service ?b }",
        'SELECT ?x { VALUES ?x { "' + '" "'.join(["a || b"] * 3000) + '" } }',
        "SELECT * {" + "{" * 90 + " ?a ?b ?c " + "}" * 90 + "}",
    ],
)
def test_what_only_looks_so_is_answered(store: Store, query: str) -> None:
    """Strings, IRIs, comments, variables and names of ours hold what they like."""
    assert answer(store, query, "csv")


def test_a_file_that_is_not_there_is_named() -> None:
    """And is not taken for a query that is wrong at its first letter."""
    with pytest.raises(QueryError, match=r"nofile\.txt: there is no such file"):
        read("nofile.txt")


ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def test_an_answer_that_takes_too_long_is_given_up(kg: Kg, folder: Path) -> None:
    done = kg("query", ENDLESS, "--timeout", "0.5", "--store", folder)
    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        "kg: the answer takes longer than 0.5 seconds: narrow it down, or see --timeout\n",
    )
    for seconds in ("0", "60"):
        assert kg("query", "ASK {}", "--timeout", seconds, "--store", folder).stdout == "yes\n"


def test_ctrl_c_ends_a_query(folder: Path) -> None:
    command = [sys.executable, "-c", INTERRUPTIBLE, "query", ENDLESS, "--store", str(folder)]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        try:
            time.sleep(2)
            running.send_signal(signal.SIGINT)
            assert running.wait(timeout=20) == -signal.SIGINT, "a shell says 130"
        finally:
            running.kill()


# Where the tests run in the background, SIGINT may be ignored, which a process inherits.
INTERRUPTIBLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from kg.cli import main
sys.exit(main())
"""
