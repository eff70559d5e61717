"""Questions answered in processes of their own, which can be ended: one that goes on for ever, fills the memory or
makes the engine fall over harms no other.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from multiprocessing.connection import Connection

import pyoxigraph as ox

from kg.errors import KgError, QueryError
from kg.export import jsonld_bytes, nquads_bytes, rdfxml_bytes, turtle_bytes
from kg.query import ask, render
from kg.store import Results, open_store

MOST = 8  # questions answered at the same time; others wait
MEMORY = 4 << 30  # bytes for one answer
GRACE = 5  # seconds after which a process that does not end itself is ended
_TOO_LONG = 124  # how a process says that its time was up
_SOLUTIONS = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}
_GRAPHS: dict[str, Callable[[ox.QueryTriples], bytes]] = {
    "text/turtle": turtle_bytes,
    "application/n-triples": lambda found: nquads_bytes(
        ox.Quad(triple.subject, triple.predicate, triple.object) for triple in set(found)
    ),
    "application/rdf+xml": rdfxml_bytes,
    "application/ld+json": jsonld_bytes,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back to a client."""

    status: HTTPStatus
    kind: str
    body: bytes


def plain(status: HTTPStatus, text: str) -> Answer:
    """A line of text."""
    return Answer(status, "text/plain; charset=utf-8", f"{text}\n".encode())


class Askers:
    """Processes that answer questions about one store; each waits for the next when it has answered."""

    def __init__(self, store: str, limit: float) -> None:
        """``limit`` is how many seconds a question may take."""
        self._store, self._limit = store, limit
        self._free = threading.Semaphore(MOST)
        self._idle: list[_Asker] = []

    def warm_up(self) -> None:
        """Start one process, so that the first question need not wait for that."""
        self._idle.append(_Asker(self._store, self._limit))

    def ask(self, query: str, accept: str) -> Answer:
        """The answer to SPARQL text, in the first of the kinds in an Accept header that can hold it."""
        if not self._free.acquire(timeout=self._limit):
            return plain(HTTPStatus.SERVICE_UNAVAILABLE, f"{MOST} other questions are being answered: ask again later")
        try:
            asker = self._one()
            answer = asker.ask(query, accept)
            if asker.is_alive:
                self._idle.append(asker)
        finally:
            self._free.release()
        return answer

    def _one(self) -> _Asker:
        with contextlib.suppress(IndexError):
            while True:
                if (asker := self._idle.pop()).is_alive:
                    return asker
        return _Asker(self._store, self._limit)

    def close(self) -> None:
        """End the processes that wait."""
        while self._idle:
            self._idle.pop().end()


class _Asker:
    """One process."""

    def __init__(self, store: str, limit: float) -> None:
        self._limit = limit
        context = multiprocessing.get_context("spawn")  # a fork would copy the threads' locks
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, store, limit), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    def ask(self, query: str, accept: str) -> Answer:
        try:
            self._line.send((query, accept))
            if self._line.poll(self._limit + GRACE):
                answer: Answer = self._line.recv()
                return answer
        except (EOFError, OSError):  # it ended
            self._process.join(GRACE)
        code = self._process.exitcode
        self.end()
        if code in (None, _TOO_LONG):
            return plain(
                HTTPStatus.SERVICE_UNAVAILABLE, f"the answer takes longer than {self._limit:g} seconds: narrow it down"
            )
        return plain(
            HTTPStatus.INTERNAL_SERVER_ERROR, "the answer is too large, or the query too complex: narrow it down"
        )

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self._line.close()


def _serve(line: Connection, store: str, limit: float) -> None:
    """Answer what comes along the line, until nobody is there to ask; runs in a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the server, and that ends us
    _bound_memory()
    while True:
        try:
            query, accept = line.recv()
        except (EOFError, OSError):
            return
        timer = threading.Timer(limit, os._exit, (_TOO_LONG,))
        timer.start()
        answer = _answer(store, query, accept)
        timer.cancel()
        line.send(answer)


def _bound_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # where there is no such bound, or a lower one
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def _answer(store: str, query: str, accept: str) -> Answer:
    """The answer, or in one line what is wrong."""
    try:
        with open_store(store) as opened:
            return _written(ask(opened, query), accept)
    except QueryError as error:
        return plain(HTTPStatus.BAD_REQUEST, str(error))
    except KgError as error:
        return plain(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))
    except MemoryError:
        return plain(HTTPStatus.INTERNAL_SERVER_ERROR, "the answer is too large: narrow it down")


def _written(found: Results, accept: str) -> Answer:
    """An answer in the first of the client's preferred kinds that can hold it."""
    known = list(_GRAPHS if isinstance(found, ox.QueryTriples) else _SOLUTIONS)
    for wanted in _preferred(accept):
        matching = [kind for kind in known if wanted in (kind, "*/*", f"{kind.split('/')[0]}/*")]
        if not matching:
            continue
        kind = matching[0]
        body = _GRAPHS[kind](found) if isinstance(found, ox.QueryTriples) else render(found, _SOLUTIONS[kind])
        return Answer(HTTPStatus.OK, f"{kind}; charset=utf-8" if kind.startswith("text/") else kind, body)
    return plain(HTTPStatus.NOT_ACCEPTABLE, f"this answer can be had as {', '.join(known)}")


def _preferred(accept: str) -> list[str]:
    """The media types of an Accept header, the most wanted first."""
    weighed = []
    for number, part in enumerate(accept.split(",")):
        kind, *parameters = (piece.strip() for piece in part.split(";"))
        quality = next((piece[2:] for piece in parameters if piece.startswith("q=")), "1")
        try:
            weight = float(quality)
        except ValueError:
            weight = 0.0
        if weight > 0:
            weighed.append((-weight, number, kind.lower()))
    return [kind for *_, kind in sorted(weighed)]
