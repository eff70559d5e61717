"""Whether a graph is what the shapes in ``ontology/shapes.ttl`` say, and what is wrong where it is not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.errors import NotFoundError, OntologyError
from kg.graph import EVENTS, PREFIXES, curie, document_iri, term
from kg.knowledge import folder, load
from kg.model import ACTUAL, AFFIRMED, NEGATED
from kg.store import Store

if TYPE_CHECKING:
    import rdflib

_SHAPES = "shapes.ttl"
_VOCABULARY = ("kg.ttl", "relations.ttl", "plover.ttl", "cameo.ttl")
_BATCH = 20_000  # triples: pyshacl takes about a second for so many, and its memory grows with them
_SH = "http://www.w3.org/ns/shacl#"
# What shapes cannot see or not quickly, since what belongs together may be validated apart: message, query.
_FACT = f'kg:polarity "{AFFIRMED}" ; kg:factuality "{ACTUAL}"'
_BETWEEN = (
    (
        "a direct triple that no affirmed, actual claim of its document supports",
        "?relation a kg:Relation . GRAPH ?g { ?this ?relation ?value } "
        "FILTER NOT EXISTS { "
        f"GRAPH ?g {{ ?c kg:subject ?this ; kg:relation ?relation ; kg:object ?value ; {_FACT} }} }} "
        "FILTER NOT EXISTS { ?relation a owl:SymmetricProperty . "
        f"GRAPH ?g {{ ?c kg:subject ?value ; kg:relation ?relation ; kg:object ?this ; {_FACT} }} }}",
    ),
    (
        "an event is of another relation than its claim",
        "?value kg:event|kg:contradicts ?this ; kg:relation ?told . ?this kg:relation ?relation "
        "FILTER(?told != ?relation)",
    ),
    (
        "an event leaves out who takes part in its claim",
        "?claim kg:event|kg:contradicts ?this ; kg:subject|kg:object ?value "
        "FILTER NOT EXISTS { ?this sem:hasActor|kg:eventObject|sem:hasPlace ?value }",
    ),
    (
        "an event has somebody or some place that is in none of its claims",
        "?this a kg:Event ; sem:hasActor|sem:hasPlace|kg:eventSubject|kg:eventObject ?value "
        "FILTER NOT EXISTS { ?claim kg:event ?this ; kg:subject|kg:object ?value }",
    ),
    (
        "an event says otherwise than its claim who did it",
        "?value kg:event|kg:contradicts ?this ; kg:subject ?told . ?this kg:eventSubject ?who FILTER(?told != ?who)",
    ),
    (
        "an event says otherwise than its claim to whom it was done",
        "?value kg:event|kg:contradicts ?this ; kg:object ?told . ?this kg:eventObject ?who FILTER(?told != ?who)",
    ),
    (
        "only an affirmed, actual claim tells of an event",
        "?this kg:event ?value ; kg:polarity ?polarity ; kg:factuality ?factuality "
        f'FILTER(?polarity != "{AFFIRMED}" || ?factuality != "{ACTUAL}")',
    ),
    (
        "only a negated, actual claim contradicts an event",
        "?this kg:contradicts ?value ; kg:polarity ?polarity ; kg:factuality ?factuality "
        f'FILTER(?polarity != "{NEGATED}" || ?factuality != "{ACTUAL}")',
    ),
    (
        "a claim tells of something that is no event",
        "?this kg:event|kg:contradicts ?value FILTER NOT EXISTS { ?value a kg:Event }",
    ),
)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: where (a prefixed name, and the source of its document), what, and the culprit."""

    document: str  # its source, "" for the ontology
    node: str
    message: str
    value: str = ""

    def __str__(self) -> str:
        where = f"{self.document}: {self.node}" if self.document else self.node
        return f"{where}: {self.message}" + (f" ({self.value})" if self.value else "")


@dataclass(frozen=True, slots=True)
class Report:
    """What was checked, and every problem, sorted."""

    documents: int
    triples: int
    problems: tuple[Problem, ...]

    @property
    def conforms(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(store: Store, document: str | None = None) -> Report:
    """Validate the whole store, or one document of it, against the shapes; the ontology itself is not part of it.

    Args:
        store: the graph.
        document: id of the one document to check.

    Raises:
        OntologyError: the shapes are missing or broken.
        NotFoundError: the store has no such document.
    """
    documents = store.documents()
    if document is not None and document not in documents:
        raise NotFoundError(
            f"no document '{document}' in the store: kg query 'SELECT ?d {{ ?d a kg:Document }}' lists all"
        )
    wanted = {document_iri(document).value} if document is not None else None
    graphs = _by_graph(quad for quad in store.quads() if wanted is None or _graph_name(quad) in wanted)
    sources = {document_iri(key).value: each.source for key, each in documents.items()}
    problems: set[Problem] = set()
    shapes, vocabulary = _shapes(), _parse(_vocabulary())
    for batch in _batches(graphs):
        # the vocabulary among the data, not as pyshacl's ont_graph, which takes over only some kinds of triples
        problems.update(_validate([*vocabulary, *(quad.triple for quad in batch)], shapes, sources))
    if document is None:
        problems.update(_between_graphs(store), _union(store))
    checked = sum(name in sources for name in graphs)
    return Report(checked, sum(map(len, graphs.values())), tuple(sorted(problems)))


def _between_graphs(store: Store) -> Iterator[Problem]:
    """Where the events and the claims, which stand in other graphs and batches, say different things."""
    for message, where in _BETWEEN:
        rows = store.query(f"SELECT DISTINCT ?this ?value WHERE {{ {where} }}")
        assert isinstance(rows, ox.QuerySolutions)
        for row in rows:
            yield Problem("", _name(row["this"].value), message, _name(row["value"].value))


def _union(store: Store) -> Iterator[Problem]:
    """Where the default graph, which questions and exports read, is not what the named graphs say together."""
    together, told = set(store.triples()), {quad.triple for quad in store.quads()}
    for message, wrong in (
        ("the default graph says what no document says", together - told),
        ("the default graph lacks what a document says", told - together),
    ):
        for triple in wrong:
            about, value = (_name(getattr(each, "value", each)) for each in (triple.subject, triple.object))
            yield Problem("", about, message, f"{_name(triple.predicate.value)} {value}")


def check_ontology() -> Report:
    """Validate the ontology's own relations and codes.

    Raises:
        OntologyError: a file is missing or broken.
    """
    from kg.faults import faults

    vocabulary = _parse(_vocabulary())
    problems = set(_validate(vocabulary, _shapes(), {}))
    problems.update(Problem("", f"kg:{name}", fault) for name, fault in faults(load(folder())))
    return Report(0, len(vocabulary), tuple(sorted(problems)))


def _graph_name(quad: ox.Quad) -> str:
    return quad.graph_name.value if isinstance(quad.graph_name, ox.NamedNode) else ""


def _by_graph(quads: Iterable[ox.Quad]) -> dict[str, list[ox.Quad]]:
    """What is to be checked together: each document, and each event, since all of them may be too much at once."""
    graphs: dict[str, list[ox.Quad]] = {}
    for quad in quads:
        name = _event(quad) if quad.graph_name == EVENTS else _graph_name(quad)
        graphs.setdefault(name, []).append(quad)
    return graphs


def _event(quad: ox.Quad) -> str:
    """The event that a statement of the events' graph is about: its subject, or what a claim is linked to."""
    linked = str(quad.object).startswith(f"<{PREFIXES['event']}")
    return str(quad.object if linked else quad.subject)


def _batches(graphs: Mapping[str, list[ox.Quad]]) -> Iterator[list[ox.Quad]]:
    """Whole documents and events together, as many as pyshacl takes well at a time."""
    batch: list[ox.Quad] = []
    for quads in graphs.values():
        if batch and len(batch) + len(quads) > _BATCH:
            yield batch
            batch = []
        batch.extend(quads)
    if batch:
        yield batch


def _rdflib(triples: Iterable[ox.Triple]) -> rdflib.Graph:
    import rdflib

    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
    return rdflib.Graph().parse(data=text, format="nt")


def _vocabulary() -> Iterable[str]:
    """The files of the ontology's classes, relations and codes, with what users have put beside them."""
    beside = sorted(file.name for file in folder().glob("*.ttl") if file.name != _SHAPES)
    return dict.fromkeys((*_VOCABULARY, *beside))


def _parse(names: Iterable[str]) -> list[ox.Triple]:
    triples: list[ox.Triple] = []
    for name in names:
        file = folder() / name
        try:
            triples += (quad.triple for quad in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE))
        except (OSError, SyntaxError) as error:
            raise OntologyError(f"{file}: {error}; install kg again or mend the file") from error
    return triples


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The shapes in two parts: what pyshacl validates, and the questions of their SPARQL constraints."""

    graph: rdflib.Graph
    questions: tuple[tuple[str, str], ...]  # the message, and a query for ?this and ?value


def _shapes() -> _Shapes:
    """The shapes of the ontology.

    SPARQL constraints are asked once for all that they are about: pyshacl parses each anew for every claim, which takes
    a tenth of a second each.
    """
    graph = _rdflib(_parse([_SHAPES]))
    questions = tuple(_question(graph, shape, each) for shape, each in graph.subject_objects(_uri("sparql")))
    graph.remove((None, _uri("sparql"), None))
    return _Shapes(graph, questions)


def _question(shapes: rdflib.Graph, shape: Any, constraint: Any) -> tuple[str, str]:
    """The message of a SPARQL constraint, and its query over all instances of the class that its shape is about.

    Raises:
        OntologyError: the shape is about no class, or the query has no place for it.
    """
    about, select = shapes.value(shape, _uri("targetClass")), str(shapes.value(constraint, _uri("select")))
    before, where, after = select.replace("$this", "?this").partition("WHERE {")
    if about is None or not where:
        raise OntologyError(
            f"{folder() / _SHAPES}: {constraint}: a shape with sh:sparql needs a sh:targetClass, and its query WHERE {{"
        )
    target = f" ?this rdf:type/rdfs:subClassOf* <{about}> ."
    return str(shapes.value(constraint, _uri("message"))), before + where + target + after


def _validate(triples: Collection[ox.Triple], shapes: _Shapes, sources: Mapping[str, str]) -> Iterator[Problem]:
    """The problems of some triples, each with the source of its document where they tell."""
    import pyshacl

    data = _rdflib(triples)
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes.graph, advanced=True)
    parts = [_uri(name) for name in ("focusNode", "resultMessage", "value")]
    found = ([report.value(each, part) for part in parts] for each in report.objects(None, _uri("result")))
    for node, message, value in chain(found, _answers(triples, shapes.questions)):
        yield Problem(
            document=sources.get(_document_of(data, node), ""),
            node=_name(node),
            message=str(message),
            value="" if value is None else _name(value),
        )


def _answers(triples: Iterable[ox.Triple], questions: Iterable[tuple[str, str]]) -> Iterator[tuple[Any, str, Any]]:
    """What the SPARQL constraints find among some triples: the node, the message and the culprit."""
    import rdflib

    store = ox.Store()
    store.bulk_extend(ox.Quad(*triple) for triple in triples)
    for message, query in questions:
        try:
            rows = store.query(query, prefixes=PREFIXES)
        except SyntaxError as error:
            raise OntologyError(f"{folder() / _SHAPES}: the query for '{message}': {error}") from error
        assert isinstance(rows, ox.QuerySolutions)
        valued = "value" in {each.value for each in rows.variables}
        for row in rows:
            yield rdflib.URIRef(row["this"].value), message, row["value"].value if valued else None


def _document_of(data: rdflib.Graph, node: Any) -> str:
    """The IRI of the document that a claim or sentence was read from, or of the node itself."""
    import rdflib

    return str(data.value(node, rdflib.URIRef(term("kg:document").value)) or node)


def _uri(name: str) -> Any:
    import rdflib

    return rdflib.URIRef(_SH + name)


def _name(node: Any) -> str:
    return curie(str(node)) or str(node)
