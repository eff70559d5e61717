"""The graph for other programs on this machine: the SPARQL 1.1 protocol, read-only, and the explorer page.

Each request opens the store anew, so that what a build adds meanwhile is seen.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import SplitResult, parse_qs, urlsplit

from kg.asking import Answer, Askers, plain
from kg.errors import KgError, UsageError
from kg.store import open_store

SPARQL = ("/sparql", "/query")
MAX_BODY = 1_000_000
SECONDS = 60  # for one answer
_DESCRIPTION = b"""@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .

[] a sd:Service ;
    sd:endpoint <> ;
    sd:supportedLanguage sd:SPARQL11Query ;
    sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ,
        <http://www.w3.org/ns/formats/SPARQL_Results_XML> , <http://www.w3.org/ns/formats/SPARQL_Results_CSV> ,
        <http://www.w3.org/ns/formats/SPARQL_Results_TSV> ,
        <http://www.w3.org/ns/formats/Turtle> , <http://www.w3.org/ns/formats/RDF_XML> .
"""


def server(
    store: str,
    host: str = "127.0.0.1",
    port: int = 8001,
    page: Callable[[], bytes] | None = None,
    seconds: float = SECONDS,
) -> ThreadingHTTPServer:
    """A server that answers questions about a store; the caller lets it run and shuts it down.

    Args:
        store: folder or endpoint.
        host: the address to listen at; loopback, unless others shall be able to ask.
        port: 0 takes any free one.
        page: what makes the page at ``/``.
        seconds: how long one answer may take.

    Raises:
        StoreError: there is no such store.
        UsageError: the address cannot be listened at.
    """
    if not host.strip():
        raise UsageError("--host is empty: give an address, such as 127.0.0.1")
    open_store(store).close()
    askers = Askers(store, seconds)
    fields = {"askers": askers, "page": staticmethod(page or bytes), "local": _is_local(host)}
    try:
        found = _Server((host.strip("[]"), port), type("Handler", (_Handler,), fields), askers)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{host}:{port}: cannot be listened at: {reason}; choose another --port") from error
    askers.warm_up()
    return found


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


class _Server(ThreadingHTTPServer):
    """Lets many clients wait for their turn; ends with the program, whatever is still asked."""

    request_queue_size = 128
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler], askers: Askers) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self._askers = askers  # first: where it cannot listen, it closes at once
        super().__init__(address, handler)

    def server_close(self) -> None:
        super().server_close()
        self._askers.close()


class _Handler(BaseHTTPRequestHandler):
    """One request."""

    timeout = 60  # seconds for a client to send what it announced

    askers: Askers
    page: Callable[[], bytes]
    local: bool
    server_version = "kg"

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        parts = self._parts()
        if parts is None:
            self._send(plain(HTTPStatus.BAD_REQUEST, "the address is none"))
        elif parts.path == "/":
            self._answer(lambda: Answer(HTTPStatus.OK, "text/html; charset=utf-8", self.page()))
        elif parts.path not in SPARQL:
            self._send(plain(HTTPStatus.NOT_FOUND, f"nothing at {parts.path}: ask at /sparql, or look at /"))
        elif not parts.query:
            self._send(Answer(HTTPStatus.OK, "text/turtle", _DESCRIPTION))
        else:
            self._answer(lambda: self._ask(parse_qs(parts.query)))

    def _parts(self) -> SplitResult | None:
        try:
            return urlsplit(self.path)
        except ValueError:
            return None

    def do_POST(self) -> None:
        parts = self._parts()
        length = self.headers.get("Content-Length", "")
        if parts is None:
            self._send(plain(HTTPStatus.BAD_REQUEST, "the address is none"))
        elif parts.path not in SPARQL:
            self._send(plain(HTTPStatus.NOT_FOUND, f"nothing at {parts.path}: this server only reads, at /sparql"))
        elif not (length.isascii() and length.isdigit()):
            self.close_connection = True
            self._send(plain(HTTPStatus.LENGTH_REQUIRED, "Content-Length must say how long the query is"))
        elif int(length) > MAX_BODY:
            self.close_connection = True
            self._send(plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a query has at most {MAX_BODY} bytes"))
        else:
            self._answer(lambda: self._posted(self.rfile.read(int(length)), parse_qs(parts.query)))

    def _posted(self, body: bytes, form: dict[str, list[str]]) -> Answer:
        kind = self.headers.get_content_type()
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return plain(HTTPStatus.BAD_REQUEST, "the query is not UTF-8")
        if kind == "application/sparql-query":
            return self._ask({**form, "query": [text]})
        if kind == "application/x-www-form-urlencoded":
            return self._ask({**form, **parse_qs(text)})
        return plain(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"a query is posted as form or application/sparql-query, not {kind}"
        )

    def _ask(self, form: dict[str, list[str]]) -> Answer:
        if "default-graph-uri" in form or "named-graph-uri" in form:
            return plain(HTTPStatus.BAD_REQUEST, "name graphs in the query, with FROM or GRAPH, not beside it")
        if len(form.get("query", ())) != 1:
            return plain(HTTPStatus.BAD_REQUEST, "exactly one query is needed; this server only reads")
        return self.askers.ask(form["query"][0], self.headers.get("Accept", "*/*"))

    def _answer(self, make: Callable[[], Answer]) -> None:
        """Send what ``make`` gives; what the user can mend goes back as one line."""
        if self.local and not _is_local(self._host()):
            # A page from elsewhere could otherwise read this server through a name that it points at 127.0.0.1.
            self._send(plain(HTTPStatus.FORBIDDEN, "this server answers under localhost and 127.0.0.1 only"))
            return
        try:
            found = make()
        except KgError as error:  # of the page
            found = plain(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))
        self._send(found)

    def _host(self) -> str:
        try:
            return urlsplit(f"//{self.headers.get('Host', '')}").hostname or ""
        except ValueError:
            return ""

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a library does not print."""
