"""Fixtures that tests share. Tests marked ``models`` load the shipped language models; all others must not."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
# Ours whatever folder it is started in, and no store of the person who runs the tests.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "KG_STORE"} | {"PYTHONPATH": str(ROOT)}

Kg = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The corpora and articles that are handed round beside the checkout; skips the test where they are not."""
    if not SHARED.is_dir():
        pytest.skip("no shared/ beside the checkout")
    return SHARED


def run_kg(
    *arguments: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """``kg`` as a process of its own, as a user starts it."""
    return subprocess.run(
        [sys.executable, "-m", "kg", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd or ROOT,
        env={**ENVIRONMENT, **(env or {})},
        check=False,
        timeout=600,
    )


@pytest.fixture(scope="session")
def kg() -> Kg:
    """``kg("lookup", "Albania")`` → the finished process."""
    return run_kg


@pytest.fixture(scope="session")
def seeds_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that ``kg build seeds`` made, once for all tests of this run; only tests marked ``models`` may use it."""
    store = tmp_path_factory.mktemp("seeds") / "store"
    built = run_kg("build", "seeds", "--store", store)
    assert built.returncode == 0, built.stderr
    return store


class _Sparql(BaseHTTPRequestHandler):
    """As much of the SPARQL protocol as a client needs."""

    data: ox.Store

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        status, kind, body = 200, "text/plain", b""
        try:
            if self.path == "/update":
                self.data.update(form["update"][0])
            elif isinstance(found := self.data.query(form["query"][0]), ox.QueryTriples):
                kind, body = "application/n-triples", found.serialize(format=ox.RdfFormat.N_TRIPLES) or b""
            else:
                kind = "application/sparql-results+json"
                body = found.serialize(format=ox.QueryResultsFormat.JSON) or b""
        except SyntaxError as error:
            status, body = 400, str(error).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def endpoint() -> Iterator[str]:
    """The URL of a SPARQL endpoint on this machine, empty at first."""
    handler = type("Handler", (_Sparql,), {"data": ox.Store()})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
