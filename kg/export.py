"""The graph and its claims in the formats that others read; the same graph always gives the same bytes."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph import PREFIXES, curie, entity_iri
from kg.knowledge import Knowledge, load
from kg.model import Claim, Document, Entity
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx

_TYPE = f"{PREFIXES['rdf']}type"
_XSD = PREFIXES["xsd"]
_ORDER = ("e", "event", "claim", "s", "doc")  # the parts of a Turtle file; what else there is comes last
_BARE = {f"{_XSD}integer": re.compile(r"[+-]?\d+"), f"{_XSD}decimal": re.compile(r"[+-]?\d*\.\d+")}
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NAMESPACES = re.compile(rb'xmlns:\w+="[^"]*"(?: xmlns:\w+="[^"]*")*')  # in no order of its own
CSV_COLUMNS = (
    "date",
    "source",
    "relation",
    "plover",
    "cameo",
    "target",
    "polarity",
    "factuality",
    "speaker",
    "document",
    "quote",
    "language",
    "title",
    "published",
    "confidence",
    "claim",
    "reported_by",
    "event",
    "source_iri",
    "source_qid",
    "source_type",
    "target_iri",
    "target_qid",
    "target_type",
    "speaker_iri",
    "plover_category",
    "plover_mode",
    "cameo_root",
    "outlet",
    "url",
    "begin",
    "end",
)
_NO_CAMEO = "000"  # what the ontology says where CAMEO has no code; an empty cell says so in a table


def export(store: Store, form: str = "turtle", knowledge: Knowledge | None = None) -> bytes:
    """Everything in the store in one of ``FORMATS``.

    Raises:
        UsageError: there is no such format.
    """
    if form not in FORMATS:
        raise UsageError(f"unknown format '{form}': choose from {', '.join(FORMATS)}")
    return FORMATS[form](store, knowledge or load())


# --- RDF ----------------------------------------------------------------------------------------------------------


def turtle_bytes(triples: Iterable[ox.Triple]) -> bytes:
    """Triples as tidy Turtle: prefixes that are used, one block a subject, sorted."""
    body = "\n".join(_blocks(triples, ""))
    return f"{_prefix_lines(body)}\n{body}".encode()


def trig_bytes(quads: Iterable[ox.Quad]) -> bytes:
    """Quads as TriG, one block a document, sorted."""
    parts = []
    for graph, group in itertools.groupby(sorted(quads, key=_graph_name), key=_graph_name):
        lines = "\n".join(_blocks((quad.triple for quad in group), "    "))
        parts.append(f"{graph} {{\n{lines}}}\n" if graph else lines)
    body = "\n".join(parts)
    return f"{_prefix_lines(body)}\n{body}".encode()


def _graph_name(quad: ox.Quad) -> str:
    return "" if isinstance(quad.graph_name, ox.DefaultGraph) else _term(quad.graph_name)


def _prefix_lines(body: str) -> str:
    used = set(re.findall(r"(?<![\w:<\"])(\w+):(?=\w)", body))
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()) if name in used)


def _blocks(triples: Iterable[ox.Triple], indent: str) -> Iterator[str]:
    """One block of text a subject, ending in a line break."""
    subjects: dict[Any, dict[ox.NamedNode, set[str]]] = {}
    for triple in triples:
        objects = subjects.setdefault(triple.subject, {}).setdefault(triple.predicate, set())
        objects.add(_term(triple.object))
    for subject in sorted(subjects, key=_subject_order):
        lines = [
            _predicate(predicate, subjects[subject][predicate])
            for predicate in sorted(subjects[subject], key=_predicate_order)
        ]
        yield f"{indent}{_term(subject)} " + f" ;\n{indent}    ".join(lines) + " .\n"


def _subject_order(subject: ox.NamedNode | ox.BlankNode | ox.Triple) -> tuple[int, str]:
    name = _term(subject)
    prefix = name.partition(":")[0]
    return (_ORDER.index(prefix) if prefix in _ORDER else len(_ORDER), name)


def _predicate_order(predicate: ox.NamedNode) -> tuple[bool, str]:
    return (predicate.value != _TYPE, _term(predicate))


def _predicate(predicate: ox.NamedNode, objects: set[str]) -> str:
    name = "a" if predicate.value == _TYPE else _term(predicate)
    return f"{name} {' , '.join(sorted(objects))}"


def _term(value: object) -> str:
    """One term in Turtle."""
    if isinstance(value, ox.NamedNode):
        return curie(value.value) or str(value)
    if isinstance(value, ox.Literal) and value.language is None:
        kind = value.datatype.value
        if kind in _BARE and _BARE[kind].fullmatch(value.value):
            return value.value
        if kind != f"{_XSD}string":
            return f"{ox.Literal(value.value)}^^{_term(value.datatype)}"
    return str(value)


def nquads_bytes(quads: Iterable[ox.Quad]) -> bytes:
    """Quads as N-Quads, sorted."""
    return "".join(f"{line} .\n" for line in sorted(str(quad) for quad in quads)).encode()


def jsonld_bytes(statements: Iterable[ox.Triple] | Iterable[ox.Quad]) -> bytes:
    """Triples or quads as JSON-LD, sorted."""
    ordered = sorted(statements, key=_graph_first)
    expanded = json.loads(ox.serialize(ordered, format=ox.RdfFormat.JSON_LD) or b"[]")
    document = {"@context": dict(sorted(PREFIXES.items())), "@graph": _compact(expanded)}
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def _compact(value: Any, iri: bool = False) -> Any:
    """Expanded JSON-LD with prefixed names; ``iri`` tells that a string is one."""
    if isinstance(value, list):
        return [_compact(each, iri) for each in value]
    if isinstance(value, dict):
        return {
            key if key.startswith("@") else curie(key) or key: _compact(each, key in ("@id", "@type"))
            for key, each in value.items()
        }
    return curie(value) or value if iri else value


def _graph_first(statement: ox.Triple | ox.Quad) -> tuple[str, str]:
    return (str(statement.graph_name) if isinstance(statement, ox.Quad) else "", str(statement))


def rdfxml_bytes(triples: Iterable[ox.Triple]) -> bytes:
    """Triples as RDF/XML, sorted; control characters, which XML cannot hold, become blanks."""
    content = ox.serialize(sorted(triples, key=str), format=ox.RdfFormat.RDF_XML, prefixes=PREFIXES) or b""
    content = _NOT_IN_XML.sub(" ", content.decode()).encode()
    return _NAMESPACES.sub(lambda found: b" ".join(sorted(found[0].split(b" "))), content, count=1) + b"\n"


# --- claims -------------------------------------------------------------------------------------------------------


def entity_record(entity: Entity) -> dict[str, str | None]:
    """An entity as design, section 1, has it."""
    return {"iri": entity_iri(entity.key).value, "label": entity.label, "type": entity.type, "qid": entity.qid}


def record(claim: Claim) -> dict[str, Any]:
    """A claim as design, section 1, has it, and whose words it is where ``speaker`` is nobody who is known."""
    return {
        "id": claim.id,
        "subject": entity_record(claim.subject),
        "relation": claim.relation,
        "object": entity_record(claim.object),
        "polarity": claim.polarity,
        "factuality": claim.factuality,
        "speaker": entity_record(claim.speaker) if claim.speaker else None,
        "date": claim.date,
        "document": claim.document,
        "language": claim.language,
        "sentence": claim.sentence,
        "begin": claim.begin,
        "end": claim.end,
        "quote": claim.quote,
        "confidence": claim.confidence,
        "rule": claim.rule,
        "reported_by": claim.reported_by or None,
    }


def claims_bytes(claims: Iterable[Claim]) -> bytes:
    """Claims as JSON lines."""
    return "".join(json.dumps(record(claim), ensure_ascii=False) + "\n" for claim in claims).encode()


def csv_bytes(
    claims: Iterable[Claim], documents: dict[str, Document], knowledge: Knowledge, events: Mapping[str, str]
) -> bytes:
    """Claims, one a line: who, what with its PLOVER and CAMEO codes, to whom, by which document, and of which event.

    Several claims may tell of one event; what has none is a state, a plan, a supposition or a denial.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for claim in claims:
        relation, document = knowledge.relation(claim.relation), documents[claim.document]
        cameo = "" if relation.cameo == _NO_CAMEO else relation.cameo
        category, _, mode = relation.plover.partition(":")
        speaker = claim.speaker
        writer.writerow(
            (
                claim.date or "",
                claim.subject.label,
                claim.relation,
                relation.plover,
                cameo,
                claim.object.label,
                claim.polarity,
                claim.factuality,
                speaker.label if speaker else "",
                claim.document,
                claim.quote,
                claim.language,
                document.title or "",
                document.date or "",
                claim.confidence,
                claim.id,
                claim.reported_by,
                events.get(claim.id, ""),
                *_ids(claim.subject),
                *_ids(claim.object),
                entity_iri(speaker.key).value if speaker else "",
                category,
                mode,
                cameo[:2],
                document.outlet or "",
                document.url or "",
                claim.begin,
                claim.end,
            )
        )
    return text.getvalue().encode()


def _ids(entity: Entity) -> tuple[str, str, str]:
    return entity_iri(entity.key).value, entity.qid or "", entity.type


# --- graphs for network tools -------------------------------------------------------------------------------------


def network(claims: Iterable[Claim], documents: dict[str, Document], knowledge: Knowledge) -> nx.MultiDiGraph[str]:
    """Claims as a networkx graph: an edge a claim, keyed by its id, with all of its fields as attributes."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for claim in claims:
        for entity in (claim.subject, claim.object):
            names = dict(reversed(entity.names))
            graph.add_node(
                entity.key, label=entity.label, type=entity.type, qid=entity.qid or "", sq=names.get("sq", "")
            )
        relation, document = knowledge.relation(claim.relation), documents[claim.document]
        graph.add_edge(
            claim.subject.key,
            claim.object.key,
            key=claim.id,
            label=relation.labels.get("en", claim.relation),
            relation=claim.relation,
            family=relation.family,
            plover=relation.plover,
            cameo=relation.cameo,
            polarity=claim.polarity,
            factuality=claim.factuality,
            speaker=claim.speaker.key if claim.speaker else "",
            reported_by=claim.reported_by,
            date=claim.date or "",
            language=claim.language,
            document=claim.document,
            title=document.title or "",
            quote=claim.quote,
            weight=claim.confidence,
            rule=claim.rule,
        )
    return graph


def _printable(graph: nx.MultiDiGraph[str]) -> nx.MultiDiGraph[str]:
    """The same graph without the control characters that XML forbids."""
    attributes = [data for _, data in graph.nodes(data=True)] + [data for *_, data in graph.edges(data=True)]
    for data in attributes:
        data.update({name: _NOT_IN_XML.sub(" ", text) for name, text in data.items() if isinstance(text, str)})
    return graph


def graphml_bytes(graph: nx.MultiDiGraph[str]) -> bytes:
    """A network as GraphML."""
    import networkx as nx

    text = "\n".join(nx.generate_graphml(_printable(graph), named_key_ids=True))
    lines = _own_keys(text).split("\n")
    keys = [
        number for number, line in enumerate(lines) if line.lstrip().startswith("<key ")
    ]  # in no order of their own
    for number, line in zip(keys, sorted(lines[number] for number in keys), strict=True):
        lines[number] = line
    return ("\n".join(lines) + "\n").encode()


def _own_keys(text: str) -> str:
    """GraphML in which no edge's field has the id of a node's: by the standard ids are unique, names need not be."""
    nodes, edges = (set(re.findall(rf'<key id="([^"]*)" for="{part}"', text)) for part in ("node", "edge"))
    for name in nodes & edges:
        text = text.replace(f'<key id="{name}" for="edge"', f'<key id="edge_{name}" for="edge"')
        text = re.sub(
            r"<edge\b.*?</edge>",
            lambda edge, name=name: edge[0].replace(f'<data key="{name}">', f'<data key="edge_{name}">'),  # type: ignore[misc]
            text,
            flags=re.DOTALL,
        )
    return text


def gexf_bytes(graph: nx.MultiDiGraph[str]) -> bytes:
    """A network as GEXF, without the day of writing that networkx puts in."""
    import networkx as nx

    text = "\n".join(nx.generate_gexf(_printable(graph))) + "\n"
    return re.sub(r' lastmodifieddate="[^"]*"', "", text).encode()


def _network(store: Store, knowledge: Knowledge) -> nx.MultiDiGraph[str]:
    return network(store.claims(), store.documents(), knowledge)


FORMATS: dict[str, Callable[[Store, Knowledge], bytes]] = {
    "turtle": lambda store, _: turtle_bytes(store.triples()),
    "trig": lambda store, _: trig_bytes(store.quads()),
    "nquads": lambda store, _: nquads_bytes(store.quads()),
    "jsonld": lambda store, _: jsonld_bytes(store.quads()),
    "rdfxml": lambda store, _: rdfxml_bytes(store.triples()),
    "graphml": lambda store, knowledge: graphml_bytes(_network(store, knowledge)),
    "gexf": lambda store, knowledge: gexf_bytes(_network(store, knowledge)),
    "csv": lambda store, knowledge: csv_bytes(store.claims(), store.documents(), knowledge, store.events()),
    "claims": lambda store, _: claims_bytes(store.claims()),
}
