"""The SPARQL protocol over HTTP, and the explorer page."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ENVIRONMENT
from hand_claims import CLAIMS, DOCUMENTS

from kg.asking import Askers
from kg.errors import StoreError, UsageError
from kg.serve import server
from kg.store import open_store

WHO = "SELECT ?who WHERE { ?who kg:expelledDiplomatsOf e:Iran }"
GRAPH = "CONSTRUCT WHERE { ?a kg:visited ?b }"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("serve") / "store"
    with open_store(path, write=True) as store:
        for key, document in DOCUMENTS.items():
            store.add(document, [claim for claim in CLAIMS if claim.document == key])
    return path


@pytest.fixture(scope="module")
def url(folder: Path) -> Iterator[str]:
    with server(str(folder), port=0, page=lambda: b"<p>explorer</p>") as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def fetch(url: str, body: bytes | None = None, **headers: str) -> tuple[int, str, str]:
    """Status, media type and text of an answer."""
    request = urllib.request.Request(url, body, {name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), error.read().decode()


def asked(url: str, query: str, **headers: str) -> tuple[int, str, str]:
    return fetch(f"{url}/sparql?{urllib.parse.urlencode({'query': query})}", **headers)


def test_the_three_ways_to_ask(url: str) -> None:
    form = urllib.parse.urlencode({"query": WHO}).encode()
    answers = [
        asked(url, WHO),
        fetch(f"{url}/sparql", form, Content_Type=FORM),
        fetch(f"{url}/query", WHO.encode(), Content_Type="application/sparql-query"),
    ]
    assert answers[0] == answers[1] == answers[2]
    status, kind, text = answers[0]
    assert (status, kind) == (200, "application/sparql-results+json")
    assert json.loads(text)["results"]["bindings"][0]["who"]["value"].endswith("/Albania")


@pytest.mark.parametrize(
    ("query", "accept", "kind", "start"),
    [
        (WHO, "text/csv", "text/csv", "who"),
        (WHO, "application/sparql-results+xml;q=0.9, text/html", "application/sparql-results+xml", "<?xml"),
        (WHO, "text/csv;q=0.1, application/json", "application/json", "{"),
        ("ASK { ?a kg:visited ?b }", "*/*", "application/sparql-results+json", '{"head":{},"boolean":true}'),
        (GRAPH, "*/*", "text/turtle", "@prefix e:"),
        (GRAPH, "application/n-triples", "application/n-triples", "<https://"),
        (GRAPH, "application/rdf+xml", "application/rdf+xml", "<?xml"),
        (GRAPH, "application/ld+json", "application/ld+json", "{"),
    ],
)
def test_the_client_chooses_the_format(url: str, query: str, accept: str, kind: str, start: str) -> None:
    status, found, text = asked(url, query, Accept=accept)
    assert (status, found) == (200, kind)
    assert text.startswith(start)


@pytest.mark.parametrize(
    ("path", "body", "headers", "status", "message"),
    [
        ("/sparql?query=SELECT+nothing", None, {}, 400, "line 1, column"),
        ("/sparql?query=DROP+ALL", None, {}, 400, "DROP changes the store"),
        ("/sparql?query=ASK%7B%7D&default-graph-uri=x:y", None, {}, 400, "with FROM or GRAPH"),
        ("/sparql", b"update=DROP+ALL", {"Content_Type": FORM}, 400, "exactly one query"),
        ("/sparql", b"\xff", {"Content_Type": "application/sparql-query"}, 400, "not UTF-8"),
        ("/sparql", b"x", {"Content_Type": "application/sparql-update"}, 415, "not application/sparql-update"),
        ("/nowhere", None, {}, 404, "nothing at /nowhere"),
        ("/update", b"x", {}, 404, "only reads"),
        ("/sparql?query=ASK%7B%7D", None, {"Accept": "image/png"}, 406, "can be had as"),
        ("/sparql?query=ASK%7B%7D", None, {"Host": "evil.example"}, 403, "localhost"),
    ],
)
def test_what_cannot_be_answered_is_said_in_a_line(
    url: str, path: str, body: bytes | None, headers: dict[str, str], status: int, message: str
) -> None:
    code, kind, text = fetch(url + path, body, **headers)
    assert (code, kind) == (status, "text/plain")
    assert message in text
    assert text.count("\n") == 1


def test_the_page_and_the_description(url: str) -> None:
    assert fetch(f"{url}/") == (200, "text/html", "<p>explorer</p>")
    status, kind, text = fetch(f"{url}/sparql")
    assert (status, kind) == (200, "text/turtle")
    assert "sd:Service" in text


def test_a_store_is_asked_through_another_ones_server(url: str, folder: Path) -> None:
    with open_store(url) as remote, open_store(folder) as local:
        assert list(remote.claims()) == list(local.claims())
        assert remote.documents() == local.documents()


def test_a_port_in_use_and_a_missing_store_are_one_clear_error(url: str, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be listened at"):
        server(str(folder), port=int(url.rsplit(":", 1)[1]))
    with pytest.raises(StoreError, match="no store at"):
        server(str(tmp_path / "nowhere"), port=0)


def test_the_command_serves_the_explorer_until_it_is_interrupted(folder: Path) -> None:
    command = [sys.executable, "-m", "kg", "serve", "--port", "0", "--json", "--store", str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as running:
        try:
            assert running.stdout is not None
            told = json.loads(running.stdout.readline())
            status, kind, text = fetch(told["page"])
            assert (status, kind) == (200, "text/html")
            assert "Albania sent the Iranian diplomats home." in text
            assert asked(told["page"].rstrip("/"), WHO)[0] == 200
            running.send_signal(signal.SIGINT)
            assert running.wait(timeout=30) == 0
        finally:
            running.kill()  # where the tests run in the background, SIGINT may be ignored: then fail, do not hang


def test_head_tells_the_length_and_sends_nothing(url: str) -> None:
    """RFC 9110: what answers GET answers HEAD."""
    request = urllib.request.Request(f"{url}/sparql", method="HEAD")
    with urllib.request.urlopen(request, timeout=30) as found:
        assert (found.status, found.read()) == (200, b"")
        assert int(found.headers["Content-Length"]) > 100


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: [\r\n\r\n", b"403"),
        (b"GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n", b"400"),
        (b"POST /sparql HTTP/1.1\r\nHost: localhost\r\n\r\n", b"411"),
        (b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: \xb2\r\n\r\n", b"411"),
        (b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n", b"413"),
    ],
)
def test_a_malformed_request_gets_an_answer(url: str, request_: bytes, status: bytes) -> None:
    """Not an empty reply and a traceback in the log."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(request_)
        assert connection.recv(4096).split()[1] == status


def test_a_query_that_is_too_deep_leaves_the_server_up(url: str) -> None:
    """Such a query once ended the process."""
    deep = "SELECT * {" + "{" * 3000 + " ?a ?b ?c " + "}" * 3000 + "}"
    status, _, text = fetch(f"{url}/sparql", deep.encode(), Content_Type="application/sparql-query")
    assert (status, "brackets" in text) == (400, True)
    assert asked(url, WHO)[0] == 200


def test_no_address_is_not_every_address(folder: Path) -> None:
    """As from an empty variable."""
    with pytest.raises(UsageError, match="--host is empty"):
        server(str(folder), host="", port=0)


ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture
def impatient(folder: Path) -> Iterator[str]:
    with server(str(folder), port=0, seconds=1) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def test_an_answer_that_takes_too_long_is_given_up(impatient: str) -> None:
    """It once burnt a core for ever, though the client had long gone."""
    assert asked(impatient, WHO)[0] == 200
    status, kind, text = asked(impatient, ENDLESS)
    assert (status, kind) == (503, "text/plain")
    assert text == "the answer takes longer than 1 seconds: narrow it down\n"
    assert asked(impatient, WHO)[0] == 200


def test_others_are_answered_meanwhile(folder: Path) -> None:
    with server(str(folder), port=0, seconds=20) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{running.server_port}"
        threading.Thread(target=asked, args=(url, ENDLESS), daemon=True).start()
        assert asked(url, WHO)[0] == 200
        running.shutdown()


def test_a_process_that_ends_harms_no_other(folder: Path) -> None:
    askers = Askers(str(folder), 30)
    askers.warm_up()
    assert askers.ask(WHO, "text/csv").status == 200
    os.kill(askers._idle[0]._process.pid or 0, signal.SIGKILL)
    askers._idle[0]._process.join()
    assert askers.ask(WHO, "text/csv").status == 200, "by another one"
    asker = askers._idle[0]
    threading.Timer(0.5, asker._process.kill).start()
    assert askers.ask(ENDLESS, "text/csv").status == 500
    assert not askers._idle
    assert askers.ask(WHO, "text/csv").status == 200
    askers.close()


def test_who_has_to_wait_too_long_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.asking.MOST", 0)
    answer = Askers(str(folder), 0.1).ask(WHO, "text/csv")
    assert (answer.status, b"ask again later" in answer.body) == (503, True)


@pytest.mark.parametrize("host", ["::1", "[::1]"])
def test_an_address_of_the_new_kind(folder: Path, host: str) -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("no IPv6 here")
    with server(str(folder), host=host, port=0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        assert asked(f"http://[::1]:{running.server_port}", WHO)[0] == 200
        running.shutdown()
