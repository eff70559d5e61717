"""The graph kept: in a folder (embedded Oxigraph) or at a SPARQL 1.1 endpoint.

All that a document says stands in one named graph, called by the document's IRI, and once more in the default graph,
where every triple stands once however many documents say it: questions run there. (Oxigraph's own union of named graphs
would give a triple once for each document, and count wrongly.) Replacing or removing a document takes from the default
graph what no other document supports.
Two graphs stand beside those of the documents: the events, which follow from all documents together, and what a user
decided about nodes. Every document is written as the decisions make it, and can be had back as it was read.
Reading needs neither rdflib nor a lock, and goes on beside a writer.
"""

from __future__ import annotations

import base64
import http.client
import itertools
import json
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol

import pyoxigraph as ox

from kg.decide import Decided, Decision, Decisions
from kg.documents import is_there, place
from kg.errors import QueryError, StoreError
from kg.events import Telling, Topic, happenings
from kg.graph import (
    DECISIONS,
    EVENTS,
    GENERAL_CLASSES,
    PLACES,
    PREFIXES,
    decision_triples,
    document_iri,
    entity_iri,
    entity_key,
    event_topic,
    event_triples,
    read_decision,
    read_entity,
    term,
    triples,
)
from kg.knowledge import BASE, ONTOLOGY, Knowledge, load
from kg.model import ACTUAL, Claim, Document, Entity, Sentence

if TYPE_CHECKING:
    import rdflib

DEFAULT = "kg-store"
MARKER = "kg.json"  # tells a store of ours from any other folder
FORMAT = 1
TIMEOUT = 60
_BATCH = 1000

Row = Mapping[str, str]
Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
_DOCUMENT_FIELDS = {
    "title": "schema:headline",
    "date": "schema:datePublished",
    "outlet": "dcterms:publisher",
    "url": "schema:url",
    "language": "schema:inLanguage",
    "source": "kg:source",
    "stamp": "kg:stamp",
}
_CLAIM_ENDS = {"subject": "kg:subject", "object": "kg:object"}
_CLAIM_FIELDS = {
    "relation": "kg:relation",
    "polarity": "kg:polarity",
    "factuality": "kg:factuality",
    "document": "kg:document",
    "begin": "kg:begin",
    "end": "kg:end",
    "confidence": "kg:confidence",
    "sentence": "prov:wasDerivedFrom",
}
_CLAIM_OPTIONS = {
    "speaker": "kg:speaker",
    "date": "kg:date",
    "rule": "kg:rule",
    "subjectText": "kg:subjectText",
    "objectText": "kg:objectText",
    "subjectRead": "kg:subjectRead",
    "objectRead": "kg:objectRead",
    "speakerRead": "kg:speakerRead",
    "reportedBy": "kg:reportedBy",
}
_ENDS = ("subject", "object", "speaker")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """One document of a ``Plan``: its claims as they are, and as they will be."""

    document: str
    before: Decided
    after: Decided


@dataclass(frozen=True, slots=True)
class Plan:
    """What other decisions would change: the documents, and the SPARQL update that does it."""

    documents: tuple[Rewritten, ...]
    update: str


class _Backend(Protocol):
    """What a place that keeps the graph must be able to do."""

    def query(self, text: str) -> Results: ...

    def update(self, text: str) -> None: ...

    def quads(self) -> Iterator[ox.Quad]: ...

    def rdflib_store(self) -> Any: ...

    def close(self) -> None: ...


class _Folder:
    """An embedded store in a folder; ``writing`` takes its lock."""

    def __init__(self, path: Path, writing: bool) -> None:
        self._path, self._writing = path, writing
        _check_folder(path, writing)
        try:
            self._store: ox.Store | None = ox.Store(str(path)) if writing else ox.Store.read_only(str(path))
        except (OSError, RuntimeError) as error:  # the latter where its files are damaged
            raise StoreError(_why_not_open(path, error)) from error

    def _open(self) -> ox.Store:
        if self._store is None:
            raise StoreError(f"{self._path}: this store was closed; open it again")
        return self._store

    def query(self, text: str) -> Results:
        return self._open().query(text, prefixes=PREFIXES)

    def update(self, text: str) -> None:
        try:
            self._open().update(text, prefixes=PREFIXES)
        except OSError as error:
            raise StoreError(f"{self._path}: cannot be written: {_first_line(error)}") from error
        except RuntimeError as error:
            raise StoreError(f"{self._path}: was opened for reading only; open it with write=True") from error

    def quads(self) -> Iterator[ox.Quad]:
        return iter(self._open().quads_for_pattern(None, None, None, None))

    def rdflib_store(self) -> Any:
        from oxrdflib import OxigraphStore

        return OxigraphStore(store=self._open())

    def close(self) -> None:
        if self._store is not None and self._writing:
            self._store.flush()  # or every reader would have to go through the write-ahead log again: seconds
        self._store = None  # Oxigraph lets go of the lock when the last reference is gone


class _Endpoint:
    """A SPARQL 1.1 endpoint. Updates go to ``…/update`` where questions go to ``…/query``, else to the same URL."""

    def __init__(self, url: str) -> None:
        address, self._login = _apart(url)
        parts = urllib.parse.urlsplit(address)
        path = parts.path.rstrip("/")
        ask, tell = ("/query", "/update") if path in ("", "/query") else (path, path)
        if path.endswith("/query"):
            tell = path.removesuffix("/query") + "/update"
        self._ask = urllib.parse.urlunsplit(parts._replace(path=ask))
        self._tell = urllib.parse.urlunsplit(parts._replace(path=tell))
        if other := os.environ.get("KG_UPDATE_URL"):
            self._tell, login = _apart(other)
            self._login = login or self._login

    def _post(self, url: str, form: Mapping[str, str], accept: str) -> tuple[bytes, str]:
        body = urllib.parse.urlencode(form).encode()
        request = urllib.request.Request(url, body, {"Accept": accept})
        if self._login:
            token = base64.b64encode(":".join(self._login).encode()).decode()
            request.add_unredirected_header("Authorization", f"Basic {token}")  # for no other server
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
                return answer.read(), answer.headers.get_content_type()
        except urllib.error.HTTPError as error:
            reason = error.read().decode(errors="replace").strip().split("\n")[0][:300]
            kind = QueryError if error.code == 400 else StoreError
            raise kind(f"{url}: answered {error.code} {error.reason}: {reason}") from error
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise StoreError(f"{url}: no answer ({_first_line(error)}); is the endpoint running?") from error

    def query(self, text: str) -> Results:
        accept = "application/sparql-results+json, application/n-triples;q=0.9"
        body, kind = self._post(self._ask, {"query": with_prefixes(text)}, accept)
        try:
            if kind == "application/n-triples":
                store = ox.Store()
                store.load(body, ox.RdfFormat.N_TRIPLES)
                return store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
            return ox.parse_query_results(body, ox.QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            raise StoreError(
                f"{self._ask}: the answer is no SPARQL result ({kind}); give the endpoint's URL"
            ) from error

    def update(self, text: str) -> None:
        self._post(self._tell, {"update": with_prefixes(text)}, "*/*")

    def quads(self) -> Iterator[ox.Quad]:
        rows = self.query("SELECT * WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")
        if not isinstance(rows, ox.QuerySolutions):
            raise StoreError(f"{self._ask}: answered no rows; give the endpoint's URL")
        for row in rows:
            yield ox.Quad(row["s"], row["p"], row["o"], row["g"] or ox.DefaultGraph())

    def rdflib_store(self) -> Any:
        from rdflib.plugins.stores.sparqlstore import SPARQLUpdateStore

        return SPARQLUpdateStore(self._ask, self._tell, postAsEncoded=False, auth=self._login)

    def close(self) -> None:
        pass


def with_prefixes(text: str) -> str:
    """SPARQL text with our prefixes declared before it; its own declarations come later and win."""
    return " ".join(f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items()) + "\n" + text


def is_url(location: str | Path) -> bool:
    """Whether a store's location is an endpoint and no folder."""
    return str(location).lower().startswith(("http://", "https://"))


def shown(location: str | Path) -> str:
    """A store's location as it may be printed: without the name and password that a URL may hold."""
    return _apart(str(location))[0] if is_url(location) else str(location)


def _apart(url: str) -> tuple[str, tuple[str, str] | None]:
    """An endpoint's address, and the name and password that stand before its host.

    Raises:
        StoreError: it is no address.
    """
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError as error:
        raise StoreError(f"{url.rpartition('@')[2]}: no address of an endpoint ({error})") from error
    user, _, host = parts.netloc.rpartition("@")
    name, _, password = (urllib.parse.unquote(each) for each in user.partition(":"))
    return urllib.parse.urlunsplit(parts._replace(netloc=host)), (name, password) if user else None


def open_store(location: str | Path = "", *, write: bool = False) -> Store:
    """Open the graph in a folder or at an endpoint.

    Args:
        location: a folder, or the URL of a SPARQL 1.1 endpoint, ``http://name:password@host/…`` where it asks for
            these; else ``KG_STORE``, else ``./kg-store``.
        write: make the folder where it is missing, and take its lock.

    Raises:
        StoreError: there is no store (to read), another process writes (to write), or the folder holds something else.
    """
    where = str(location) or os.environ.get("KG_STORE") or DEFAULT
    return Store(_Endpoint(where) if is_url(where) else _Folder(Path(where), write), shown(where))


class Store:
    """The graph as it is kept; get one from ``open_store`` and close it, or use it in a ``with`` statement."""

    def __init__(self, backend: _Backend, location: str) -> None:
        self._backend = backend
        self._known: dict[str, Entity] = {}
        self._decisions: Decisions | None = None
        self.location = location

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store and its lock; a graph got from it goes on holding them until it is gone too."""
        self._backend.close()

    # --- writing ------------------------------------------------------------------------------------------------

    def add(
        self,
        document: Document,
        claims: Iterable[Claim],
        sentences: Sequence[Sentence] = (),
        *,
        stamp: str = "",
        knowledge: Knowledge | None = None,
        instead: Iterable[str] | None = None,
    ) -> None:
        """Keep a document and its claims, in place of what was read from the same source before; all or nothing.

        Args:
            document: where the claims were read.
            claims: what was read, to which the user's decisions are applied.
            sentences: for the exact place of each quote.
            stamp: what it was read with; comes back from ``stamps``.
            knowledge: the ontology, if not the default one.
            instead: the ids of the documents in whose place it comes, if not of those from the same source.
        """
        known, graph = knowledge or load(), document_iri(document.id)
        decided = self.decisions().apply(document.id, document.source, claims, known)
        found = triples(document, decided.claims, sentences, stamp=stamp, knowledge=known, withheld=decided.withheld)
        older = self._older(graph, document.source) if instead is None else [graph, *map(document_iri, instead)]
        forgotten = "".join(_forgetting(old) for old in older)
        events = self._events(older, {document.id: decided.claims}, {document.id: document.date}, known)
        body = _lines(found)
        labels = _one_label(decided.claims, known)
        stands = f"GRAPH {PLACES} {{ {graph} kg:place {ox.Literal(place(document.source))} }}"
        self._backend.update(
            f"{forgotten}INSERT DATA {{\n{body}\nGRAPH {graph} {{\n{body}\n}}\n{stands} }} ;\n{events}{labels}"
        )
        self._known.clear()

    def move(self, places: Mapping[str, str]) -> None:
        """Say where documents, given by their ids, stand now: their files were renamed, or lines came before theirs."""
        updates = []
        for key, source in sorted(places.items()):
            graph = document_iri(key)
            old, new = (f"{graph} kg:source {each}" for each in ("?old", ox.Literal(source)))
            updates.append(
                f"DELETE {{ {old} . GRAPH {graph} {{ {old} }} }} INSERT {{ {new} . GRAPH {graph} {{ {new} }} }} "
                f"WHERE {{ GRAPH {graph} {{ {old} }} }} ;\n"
                f"DELETE {{ GRAPH {PLACES} {{ {graph} kg:place ?old }} }} "
                f"INSERT {{ GRAPH {PLACES} {{ {graph} kg:place {ox.Literal(place(source))} }} }} "
                f"WHERE {{ GRAPH {graph} {{ {new} }} OPTIONAL {{ GRAPH {PLACES} {{ {graph} kg:place ?old }} }} }}"
            )
        for start in range(0, len(updates), _BATCH):
            self._backend.update(" ;\n".join(updates[start : start + _BATCH]))

    def remove(self, *documents: str) -> None:
        """Forget documents, by their ids, and all that only they supported; all or nothing.

        Raises:
            StoreError: one of them is not in the store.
        """
        if missing := sorted(set(documents) - set(self.documents())):
            raise StoreError(f"{self.location}: holds no document '{missing[0]}'")
        if not documents:
            return
        graphs = [document_iri(key) for key in documents]
        self._backend.update("".join(map(_forgetting, graphs)) + self._events(graphs, {}, {}, load()))
        self._known.clear()

    def _older(self, graph: ox.NamedNode, source: str) -> list[ox.NamedNode]:
        """The graphs in whose place a document comes: of the same text, or read from the same source."""
        same = f"{{ VALUES ?d {{ {graph} }} ?d a kg:Document }} UNION {{ ?d kg:source {ox.Literal(source)} }}"
        rows = self._rows(f"SELECT DISTINCT ?d WHERE {{ {same} }} ORDER BY ?d")
        return [ox.NamedNode(row["d"]) for row in rows]

    def _events(
        self,
        dropped: Collection[ox.NamedNode],
        written: Mapping[str, Sequence[Claim]],
        published: Mapping[str, str | None],
        knowledge: Knowledge,
    ) -> str:
        """The update that makes the events follow from the documents again.

        Args:
            dropped: the documents whose claims go, or change.
            written: the claims that come, by document.
            published: the dates of these documents.
            knowledge: the ontology.
        """
        fresh = [
            (about, Telling(claim.id, claim.polarity, claim.date, published[document]))
            for document, claims in written.items()
            for claim in claims
            if claim.factuality == ACTUAL
            if (about := event_topic(claim.subject.key, claim.relation, claim.object.key, knowledge))
        ]
        topics = {about for about, _ in fresh} | self._topics(dropped, knowledge)
        stored = list(self._tellings(topics, knowledge)) if topics else []
        gone = {graph.value for graph in dropped}
        stay = [(about, telling) for about, document, telling in stored if document not in gone]
        tellings: dict[Topic, list[Telling]] = {}
        for about, telling in (*stay, *fresh):
            tellings.setdefault(about, []).append(telling)
        new = {
            triple
            for about, told in tellings.items()
            for happening in happenings(told, once=knowledge.relation(about[1]).once)
            for triple in event_triples(about, happening, knowledge)
        }
        old = self._event_triples([telling.claim for _, _, telling in stored])
        return _exchange(EVENTS, old - new, new - old)

    def _topics(self, documents: Collection[ox.NamedNode], knowledge: Knowledge) -> set[Topic]:
        """What the claims of some documents that are about events are about."""
        values = " ".join(str(graph) for graph in documents)
        ends = " ; ".join(f"{prop} ?{name}" for name, prop in (*_CLAIM_ENDS.items(), ("relation", "kg:relation")))
        where = f'VALUES ?d {{ {values} }} ?c kg:document ?d ; kg:factuality "{ACTUAL}" ; {ends}'
        rows = self._rows(f"SELECT DISTINCT ?subject ?relation ?object WHERE {{ {where} }}") if documents else ()
        return {about for row in rows if (about := _topic(row, knowledge))}

    def _tellings(self, topics: Iterable[Topic], knowledge: Knowledge) -> Iterator[tuple[Topic, str, Telling]]:
        """The claims in the store about these events, each with its document's IRI."""
        pairs = {(about, ends) for about in topics for ends in _either_way(about, knowledge)}
        values = " ".join(
            f"({entity_iri(first)} {term(f'kg:{about[1]}')} {entity_iri(second)})"
            for about, (first, second) in sorted(pairs)
        )
        claim = f'?c kg:subject ?subject ; kg:relation ?relation ; kg:object ?object ; kg:factuality "{ACTUAL}"'
        more = "kg:polarity ?polarity ; kg:document ?d . OPTIONAL { ?c kg:date ?date }"
        when = "OPTIONAL { ?d schema:datePublished ?published }"
        rows = self._rows(
            f"SELECT * WHERE {{ VALUES (?subject ?relation ?object) {{ {values} }} {claim} ; {more} {when} }}"
        )
        for row in rows:
            identifier = row["c"].removeprefix(PREFIXES["claim"])
            if about := _topic(row, knowledge):
                yield about, row["d"], Telling(identifier, row["polarity"], row.get("date"), row.get("published"))

    def _event_triples(self, claims: Collection[str]) -> set[ox.Triple]:
        """What the store holds of the events that these claims tell of or deny."""
        values = " ".join(str(term(f"claim:{claim}")) for claim in claims)
        where = f"GRAPH {EVENTS} {{ VALUES ?c {{ {values} }} ?c ?link ?event . ?event ?p ?o }}"
        return (
            self._construct(f"CONSTRUCT {{ ?c ?link ?event . ?event ?p ?o }} WHERE {{ {where} }}") if claims else set()
        )

    def _construct(self, text: str) -> set[ox.Triple]:
        found = self._backend.query(text)
        assert isinstance(found, ox.QueryTriples)
        return set(found)

    # --- deciding -----------------------------------------------------------------------------------------------

    def decisions(self) -> Decisions:
        """What a user decided about nodes."""
        if self._decisions is None:
            fields: dict[str, dict[str, str]] = {}
            for row in self._rows(f"SELECT ?d ?p ?o WHERE {{ GRAPH {DECISIONS} {{ ?d ?p ?o }} }}"):
                fields.setdefault(row["d"], {})[row["p"]] = row["o"]
            self._decisions = Decisions(read_decision(each) for each in fields.values())
        return self._decisions

    def plan(self, decisions: Iterable[Decision], knowledge: Knowledge) -> Plan:
        """What would change if these were the decisions; ``carry_out`` makes it so."""
        old, new = self.decisions(), Decisions(decisions)
        documents, stamps = self.documents(), self.stamps()
        update, rewritten = [_exchange(DECISIONS, *_difference(_decided(old), _decided(new)))], []
        for identifier in self._touched(set(old.all) ^ set(new.all), old, new):
            document, graph = documents[identifier], document_iri(identifier)
            claims, sentences = self._as_read(identifier)
            before, after = (each.apply(identifier, document.source, claims, knowledge) for each in (old, new))
            found = triples(
                document,
                after.claims,
                sentences,
                stamp=stamps[identifier],
                knowledge=knowledge,
                withheld=after.withheld,
                identifier=identifier,
            )
            stored = self._construct(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
            if stored != set(found):
                update.append(_exchange(graph, *_difference(stored, set(found))))
                rewritten.append(Rewritten(identifier, before, after))
        claims_now = {each.document: each.after.claims for each in rewritten}
        graphs = [document_iri(key) for key in claims_now]
        update.append(self._events(graphs, claims_now, {key: documents[key].date for key in claims_now}, knowledge))
        update.append(_one_label([claim for claims in claims_now.values() for claim in claims], knowledge))
        return Plan(tuple(rewritten), "".join(update))

    def carry_out(self, plan: Plan) -> None:
        """Remember the decisions of a plan and rewrite the documents that they bear on; all or nothing."""
        if plan.update:
            self._backend.update(plan.update)
        self._known.clear()
        self._decisions = None

    def _touched(self, changed: Iterable[Decision], old: Decisions, new: Decisions) -> list[str]:
        """The documents in which what was decided otherwise may matter."""
        keys = {entity.key for each in changed for entity in each.entities}
        nodes = keys | {decisions.root(key) for decisions in (old, new) for key in keys}
        rows = self._rows("SELECT DISTINCT ?d WHERE { ?c a kg:WithheldClaim ; kg:document ?d }")
        return sorted({*self.about(nodes), *(row["d"].removeprefix(PREFIXES["doc"]) for row in rows)})

    def _as_read(self, document: str) -> tuple[list[Claim], list[Sentence]]:
        """The claims of a document as they were read, and the sentences that they quote."""
        options = {**_CLAIM_ENDS, **_CLAIM_OPTIONS}
        parts = [f"?c {prop} ?{name} ." for name, prop in _CLAIM_FIELDS.items()]
        parts += ["?sentence kg:quote ?quote ; kg:index ?index ; kg:begin ?first ; kg:end ?last ."]
        parts += [f"OPTIONAL {{ ?c {prop} ?{name} }}" for name, prop in options.items()]
        names = " ".join(f"?{name}" for name in (*_CLAIM_FIELDS, *options, "quote", "index", "first", "last"))
        graph = document_iri(document)
        where = f"GRAPH {graph} {{ {' '.join(parts)} }}"
        rows = list(self._rows(f"SELECT {names} (LANG(?quote) AS ?language) WHERE {{ {where} }} ORDER BY ?c"))
        keys = sorted({entity_key(row[end]) for row in rows for end in _ENDS if end in row})
        entities = self._entities(keys, graph)
        spans = {int(row["index"]): (row["language"], int(row["first"]), int(row["last"])) for row in rows}
        sentences = [
            Sentence(document, index, language, "", begin, end, ())
            for index, (language, begin, end) in sorted(spans.items())
        ]
        return [_claim(row, entities).as_read for row in rows], sentences

    # --- reading ------------------------------------------------------------------------------------------------

    def documents(self) -> dict[str, Document]:
        """The documents by their id, in its order; without their text, which the store does not keep."""
        return {
            identifier: Document(
                text="",
                source=row.get("source", ""),
                title=row.get("title"),
                date=row.get("date"),
                outlet=row.get("outlet"),
                url=row.get("url"),
                language=row.get("language"),
            )
            for identifier, row in self._document_rows()
        }

    def events(self) -> dict[str, str]:
        """The event that each claim tells of, by the claim's id; plans, denials and states have none."""
        rows = self._rows("SELECT ?c ?event WHERE { ?c kg:event ?event }")
        claim, event = (PREFIXES[name] for name in ("claim", "event"))
        return {row["c"].removeprefix(claim): row["event"].removeprefix(event) for row in rows}

    def stamps(self) -> dict[str, str]:
        """What each document was read with, by the document's id: one that has the same stamp need not be read."""
        return {identifier: row.get("stamp", "") for identifier, row in self._document_rows()}

    def places(self) -> dict[str, str]:
        """Where each document stands, by its id: where it was read if that is still there, else where its source says.

        Two folders may each have a file of one name, read from within them: their sources are alike.
        """
        read_at = {
            row["d"].removeprefix(PREFIXES["doc"]): row["place"]
            for row in self._rows(f"SELECT ?d ?place WHERE {{ GRAPH {PLACES} {{ ?d kg:place ?place }} }}")
        }
        found = {key: place(each.source) for key, each in self.documents().items()}
        return found | {key: at for key, at in read_at.items() if key in found and is_there(at)}

    def claim_counts(self) -> dict[str, int]:
        """How many claims each document has, by its id; none where it has none."""
        rows = self._rows("SELECT ?d (COUNT(*) AS ?n) WHERE { ?c a kg:Claim ; kg:document ?d } GROUP BY ?d")
        return {row["d"].removeprefix(PREFIXES["doc"]): int(row["n"]) for row in rows}

    def _document_rows(self) -> Iterator[tuple[str, Row]]:
        options = " ".join(f"OPTIONAL {{ ?d {prop} ?{name} }}" for name, prop in _DOCUMENT_FIELDS.items())
        for row in self._rows(f"SELECT * WHERE {{ ?d a kg:Document . {options} }} ORDER BY ?d"):
            yield row["d"].removeprefix(PREFIXES["doc"]), row

    def claims(
        self,
        *,
        subject: str | None = None,
        relation: str | None = None,
        object: str | None = None,
        entity: str | Collection[str] | None = None,
        document: str | None = None,
    ) -> Iterator[Claim]:
        """The claims that meet every condition, in the order of documents and text.

        Args:
            subject: key of the entity that did it.
            relation: name of the relation.
            object: key of the entity to whom it was done.
            entity: key, or keys, of which one is the subject or the object.
            document: id of the document.
        """
        wanted = {
            "subject": entity_iri(subject) if subject is not None else None,
            "relation": term(f"kg:{relation}") if relation is not None else None,
            "object": entity_iri(object) if object is not None else None,
            "document": document_iri(document) if document is not None else None,
        }
        parts = [f"?c kg:{name} {iri} ." for name, iri in wanted.items() if iri is not None]
        ends = _ends({entity} if isinstance(entity, str) else entity) if entity is not None else ""
        parts += [f"?c {prop} ?{name} ." for name, prop in (_CLAIM_ENDS | _CLAIM_FIELDS).items()]
        parts += ["?sentence kg:quote ?quote ; kg:index ?index ."]
        parts += [f"OPTIONAL {{ ?c {prop} ?{name} }}" for name, prop in _CLAIM_OPTIONS.items()]
        where = f"{ends} {' '.join(parts)}"
        names = " ".join(f"?{name}" for name in (*_CLAIM_ENDS, *_CLAIM_FIELDS, *_CLAIM_OPTIONS, "quote", "index"))
        text = f"SELECT {names} (LANG(?quote) AS ?language) WHERE {{ {where} }} ORDER BY ?document ?begin ?c"
        rows = self._rows(text)
        while batch := list(itertools.islice(rows, _BATCH)):
            self._learn(batch)
            yield from (_claim(row, self._known) for row in batch)

    def entity(self, key: str) -> Entity | None:
        """The entity of that key, if any claim speaks of it."""
        return self._entities([key]).get(key)

    def named(self, name: str, tags: Iterable[str]) -> set[str]:
        """The keys of the entities with exactly this name in one of these languages."""
        literals = " ".join(str(ox.Literal(name, language=tag)) for tag in tags)
        rows = self._rows(f"SELECT ?e WHERE {{ VALUES ?n {{ {literals} }} ?e skos:prefLabel|skos:altLabel ?n }}")
        return {entity_key(row["e"]) for row in rows}

    def about(self, keys: Iterable[str]) -> list[str]:
        """The ids of the documents with claims about one of these entities, or by one."""
        values = " ".join(str(entity_iri(key)) for key in sorted(keys))
        where = f"VALUES ?e {{ {values} }} ?c kg:subject|kg:object|kg:speaker ?e ; kg:document ?d"
        rows = self._rows(f"SELECT DISTINCT ?d WHERE {{ {where} }} ORDER BY ?d")
        return [row["d"].removeprefix(PREFIXES["doc"]) for row in rows]

    def entities(self) -> Iterator[Entity]:
        """Every entity that a claim speaks of, in the order of their keys."""
        query = "SELECT DISTINCT ?e WHERE { ?c kg:subject|kg:object|kg:speaker ?e }"
        keys = sorted(entity_key(row["e"]) for row in self._rows(query))
        for start in range(0, len(keys), _BATCH):
            yield from self._entities(keys[start : start + _BATCH]).values()

    def query(self, text: str) -> Results:
        """What SPARQL text gives; the default graph is what all documents say together. Our prefixes are declared.

        Raises:
            SyntaxError: the text is no SPARQL; ``kg.query`` makes a readable error of it.
        """
        return self._backend.query(text)

    def triples(self) -> list[ox.Triple]:
        """What all documents say together: the default graph, sorted."""
        return [quad.triple for quad in sorted(self._backend.quads(), key=str) if _is_default(quad)]

    def quads(self) -> list[ox.Quad]:
        """The same by document: each triple with every document that says it, sorted; not where these stood."""
        told = (quad for quad in self._backend.quads() if not _is_default(quad) and quad.graph_name != PLACES)
        return sorted(told, key=str)

    def graph(self) -> rdflib.Dataset:
        """The store as an rdflib dataset: its default graph is what all documents say together."""
        import rdflib

        return rdflib.Dataset(store=self._backend.rdflib_store())

    # --- rows to values -----------------------------------------------------------------------------------------

    def _rows(self, text: str) -> Iterator[Row]:
        results = self._backend.query(text)
        assert isinstance(results, ox.QuerySolutions)
        names = [variable.value for variable in results.variables]
        for solution in results:
            yield {name: value.value for name, value in zip(names, solution, strict=True) if value is not None}

    def _learn(self, rows: Iterable[Row]) -> None:
        iris = {row[end] for row in rows for end in _ENDS if end in row}
        missing = sorted({entity_key(iri) for iri in iris} - set(self._known))
        self._known.update(self._entities(missing))

    def _entities(self, keys: Sequence[str], graph: ox.NamedNode | None = None) -> dict[str, Entity]:
        """The entities of these keys, as all documents give them together, or one."""
        if not keys:
            return {}
        wanted = " ".join(str(entity_iri(key)) for key in keys)
        where = f"GRAPH {graph} {{ ?e ?p ?o }}" if graph else "?e ?p ?o"
        properties = "rdf:type, skos:prefLabel, skos:altLabel, owl:sameAs"
        rows = self._rows(
            "SELECT ?e ?p ?o (LANG(?o) AS ?tag) WHERE "
            f"{{ VALUES ?e {{ {wanted} }} {where} FILTER(?p IN ({properties})) }}"
        )
        facts: dict[str, dict[str, set[tuple[str, str]]]] = {}
        for row in rows:
            property_ = facts.setdefault(entity_key(row["e"]), {}).setdefault(row["p"], set())
            property_.add((row.get("tag", ""), row["o"]))
        return {key: _entity(key, facts[key]) for key in keys if key in facts}


def _is_default(quad: ox.Quad) -> bool:
    return isinstance(quad.graph_name, ox.DefaultGraph)


def _claim(row: Row, entities: Mapping[str, Entity]) -> Claim:
    """A claim from its row; a withheld one has no entities but those that were read."""
    read = {end: read_entity(row[f"{end}Read"]) if f"{end}Read" in row else None for end in _ENDS}
    ends = {end: entities[entity_key(row[end])] if end in row else read[end] for end in _ENDS}
    subject, object_ = ends["subject"], ends["object"]
    assert subject is not None and object_ is not None
    return Claim(
        subject=subject,
        relation=row["relation"].removeprefix(ONTOLOGY),
        object=object_,
        polarity=row["polarity"],
        factuality=row["factuality"],
        speaker=ends["speaker"],
        date=row.get("date"),
        document=row["document"].removeprefix(PREFIXES["doc"]),
        language=row["language"],
        sentence=int(row["index"]),
        begin=int(row["begin"]),
        end=int(row["end"]),
        quote=row["quote"],
        confidence=float(row["confidence"]),
        rule=row.get("rule", ""),
        subject_text=row.get("subjectText", ""),
        object_text=row.get("objectText", ""),
        subject_read=read["subject"],
        object_read=read["object"],
        speaker_read=read["speaker"],
        reported_by=row.get("reportedBy", ""),
    )


def _topic(row: Row, knowledge: Knowledge) -> Topic | None:
    subject, object_ = entity_key(row["subject"]), entity_key(row["object"])
    return event_topic(subject, row["relation"].removeprefix(ONTOLOGY), object_, knowledge)


def _either_way(about: Topic, knowledge: Knowledge) -> set[tuple[str, str]]:
    """Subject and object of the claims about an event: of a symmetric relation both ways round."""
    first, name, second = about
    return {(first, second), (second, first)} if knowledge.relation(name).symmetric else {(first, second)}


def _decided(decisions: Decisions) -> set[ox.Triple]:
    return {triple for each in decisions.all for triple in decision_triples(each)}


def _difference(old: set[ox.Triple], new: set[ox.Triple]) -> tuple[set[ox.Triple], set[ox.Triple]]:
    return old - new, new - old


def _lines(found: Iterable[ox.Triple]) -> str:
    return "\n".join(f"{triple} ." for triple in found)


def _exchange(graph: ox.NamedNode, gone: Collection[ox.Triple], fresh: Collection[ox.Triple]) -> str:
    """The update that puts triples in the place of others, in a graph and, where no other has them, the default one."""
    update = ""
    if gone:
        values = "\n".join(f"({each.subject} {each.predicate} {each.object})" for each in gone)
        alone = "FILTER NOT EXISTS { GRAPH ?other { ?s ?p ?o } }"
        update += f"DELETE DATA {{ GRAPH {graph} {{\n{_lines(gone)}\n}} }} ;\n"
        update += f"DELETE {{ ?s ?p ?o }} WHERE {{ VALUES (?s ?p ?o) {{\n{values}\n}} {alone} }} ;\n"
    if fresh:
        update += f"INSERT DATA {{\n{_lines(fresh)}\nGRAPH {graph} {{\n{_lines(fresh)}\n}} }} ;\n"
    return update


def _one_label(claims: Iterable[Claim], knowledge: Knowledge) -> str:
    """The update that leaves each entity of these claims one English preferred name, whatever each document spells.

    "Yasar Guler" and "Yaşar Güler" are one node. The last by code points is kept, which has the diacritics, so that the
    order in which documents come is nothing; the gazetteer's entities have one name anyway.
    """
    ends = (end for claim in claims for end in (claim.subject, claim.object, claim.speaker) if end)
    keys = sorted({end.key for end in ends} - set(knowledge.entities))
    if not keys:
        return ""
    wanted = f"VALUES ?e {{ {' '.join(str(entity_iri(key)) for key in keys)} }}"
    best = (
        f"{{ SELECT ?e (MAX(STR(?each)) AS ?name) WHERE {{ {wanted} GRAPH ?any {{ ?e skos:prefLabel ?each }} "
        'FILTER(LANG(?each) = "en") } GROUP BY ?e HAVING(COUNT(DISTINCT ?each) > 1) } '
        'BIND(STRLANG(?name, "en") AS ?best)'
    )
    other = 'FILTER(LANG(?l) = "en" && ?l != ?best)'
    gone = "FILTER NOT EXISTS { GRAPH ?g { ?e skos:prefLabel ?l } }"
    twice = "?e skos:prefLabel ?l ; skos:altLabel ?l"
    return (
        "DELETE { GRAPH ?g { ?e skos:prefLabel ?l } } "
        "INSERT { GRAPH ?g { ?e skos:prefLabel ?best ; skos:altLabel ?l } ?e skos:altLabel ?l } "
        f"WHERE {{ {best} GRAPH ?g {{ ?e skos:prefLabel ?l }} {other} }} ;\n"
        f"DELETE {{ ?e skos:prefLabel ?l }} WHERE {{ {wanted} ?e skos:prefLabel ?l {gone} }} ;\n"
        f"DELETE {{ GRAPH ?g {{ ?e skos:altLabel ?l }} }} WHERE {{ {wanted} GRAPH ?g {{ {twice} }} }} ;\n"
        f"DELETE {{ ?e skos:altLabel ?l }} WHERE {{ {wanted} {twice} }} ;\n"
    )


def _forgetting(graph: ox.NamedNode) -> str:
    """The update that drops a document's graph, and from the default graph what no other document says."""
    elsewhere = f"FILTER NOT EXISTS {{ GRAPH ?other {{ ?s ?p ?o }} FILTER(?other != {graph}) }}"
    return (
        f"DELETE {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} {elsewhere} }} ;\nDROP SILENT GRAPH {graph} ;\n"
        f"DELETE WHERE {{ GRAPH {PLACES} {{ {graph} ?p ?o }} }} ;\n"
    )


def _entity(key: str, facts: Mapping[str, set[tuple[str, str]]]) -> Entity:
    preferred = sorted(facts.get(term("skos:prefLabel").value, ()))
    others = sorted(facts.get(term("skos:altLabel").value, ()))
    kinds = {kind.removeprefix(ONTOLOGY) for _, kind in facts.get(term("rdf:type").value, ())}
    narrow = sorted(kinds.difference(GENERAL_CLASSES))
    general = [name for name in GENERAL_CLASSES if name in kinds]
    same = sorted(iri for _, iri in facts.get(term("owl:sameAs").value, ()))
    return Entity(
        key=key,
        label=next((name for tag, name in preferred if tag == "en"), key),
        type=[*narrow, *general, "Actor"][0],
        qid=same[0].removeprefix(PREFIXES["wd"]) if same else None,
        names=(*preferred, *others),
    )


def _ends(keys: Collection[str]) -> str:
    values = " ".join(str(entity_iri(key)) for key in sorted(keys))
    either = "{ ?c kg:subject ?end } UNION { ?c kg:object ?end }"
    return f"{{ SELECT DISTINCT ?c WHERE {{ VALUES ?end {{ {values} }} {either} }} }}"


def _check_folder(path: Path, writing: bool) -> None:
    """Refuse what is no store of ours before anything is touched; start one where writing and there is none.

    Raises:
        StoreError: see ``open_store``.
    """
    marker = path / MARKER
    if path.exists() and not path.is_dir():
        raise StoreError(f"{path}: is a file and no store; give a folder with --store")
    if marker.is_file():
        _check_marker(path, marker)
    elif path.is_dir() and any(path.iterdir()):
        raise StoreError(
            f"{path}: holds files but no store of kg; nothing was touched: give another folder with --store"
        )
    elif not writing:
        raise StoreError(f"no store at {path}: run kg build first, or name one with --store or KG_STORE")
    else:
        try:
            path.mkdir(parents=True, exist_ok=True)
            marker.write_text(json.dumps({"format": FORMAT, "base": BASE}) + "\n", encoding="utf-8")
        except OSError as error:
            raise StoreError(f"{path}: no store can be made here: {error.strerror}") from error


def _check_marker(path: Path, marker: Path) -> None:
    try:
        found = json.loads(marker.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StoreError(
            f"{marker}: cannot be read ({_first_line(error)}): mend it, or give another --store"
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise StoreError(f"{path}: was made by another version of kg; remove the folder and build again")
    if found.get("base") != BASE:
        raise StoreError(f"{path}: its names begin with {found.get('base')}; set KG_BASE to that")


def _why_not_open(path: Path, error: Exception) -> str:
    reason = _first_line(error)
    if any(words in reason for words in ("Permission denied", "Read-only file system")):
        return f"{path}: the store may not be opened ({reason}); nothing is wrong with it: mend the rights of its files"
    if "lock" in reason.lower():
        return f"{path}: another process is writing to this store; wait until it is done or give another --store"
    if isinstance(error, FileNotFoundError) and not (path / MARKER).exists():
        return f"no store at {path}: run kg build first, or name one with --store or KG_STORE"
    return (
        f"{path}: the store is damaged ({reason}); put a copy of the folder back, or remove it and build again: "
        "merges and splits are lost with it"
    )


def _first_line(error: Exception) -> str:
    return str(error).split("\n")[0]
