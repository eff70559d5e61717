"""Claims as RDF: what one document adds to the graph, as pyoxigraph triples in a stable order.

Every claim is a node with all of its fields; one that is affirmed and actual also gives a direct triple. Events, which
several documents tell of together, and what a user decided about nodes are RDF of their own.
Names of IRIs are readable: ``…/entity/Edi_Rama``.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from urllib.parse import unquote

import pyoxigraph as ox

from kg.decide import Decision, Distinction, Merge, Split
from kg.events import Happening, Topic, span, topic
from kg.knowledge import BASE, ONTOLOGY, Code, Knowledge, Relation, load
from kg.model import Claim, Document, Entity, Sentence, digest

Node = ox.NamedNode | ox.Literal
Triple = ox.Triple

PREFIXES = {
    "kg": ONTOLOGY,
    "e": f"{BASE}entity/",
    "claim": f"{BASE}claim/",
    "doc": f"{BASE}document/",
    "s": f"{BASE}sentence/",
    "event": f"{BASE}event/",
    "decision": f"{BASE}decision/",
    "plover": "https://w3id.org/kg-diplomacy/plover#",
    "cameo": "https://w3id.org/kg-diplomacy/cameo#",
    "wd": "http://www.wikidata.org/entity/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "dcterms": "http://purl.org/dc/terms/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
}

# The graphs beside those of the documents; that of the places is nobody's business but the store's.
EVENTS = ox.NamedNode(f"{BASE}events")
DECISIONS = ox.NamedNode(f"{BASE}decisions")
PLACES = ox.NamedNode(f"{BASE}places")

# An entity is typed with these too where they apply, so that "every actor" is a plain query; the narrowest is its type.
GENERAL_CLASSES = ("Organization", "Place", "Actor")

_DATES = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), "date"),
    (re.compile(r"\d{4}-\d{2}"), "gYearMonth"),
    (re.compile(r"\d{4}"), "gYear"),
)
_NOT_IN_IRI = re.compile(r"""[\x00-\x20\x7f-\x9f<>"{}|\\^`%/?#\[\]]""")


def term(curie: str) -> ox.NamedNode:
    """The IRI of a prefixed name: ``term("kg:Claim")``."""
    prefix, _, name = curie.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + name)


def entity_iri(key: str) -> ox.NamedNode:
    """The IRI of the entity with this key; what an IRI may not hold is percent-encoded."""
    safe = _NOT_IN_IRI.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), key)
    return ox.NamedNode(PREFIXES["e"] + safe)


def entity_key(iri: str) -> str:
    """The key of the entity with this IRI; undoes ``entity_iri``."""
    return unquote(iri.removeprefix(PREFIXES["e"]))


def document_iri(identifier: str) -> ox.NamedNode:
    """The IRI of a document, which is also the name of the graph that holds all that it says."""
    return ox.NamedNode(PREFIXES["doc"] + identifier)


def date_literal(date: str) -> ox.Literal:
    """An ISO date, month or year with its XSD type."""
    for shape, kind in _DATES:
        if shape.fullmatch(date):
            return ox.Literal(date, datatype=term(f"xsd:{kind}"))
    return ox.Literal(date)


def _days(date: str | None) -> tuple[tuple[str, Node | None], ...]:
    """The first and last day that a date may mean: SPARQL compares days, but no day with a month or a year."""
    days = zip(("kg:earliest", "kg:latest"), span(date) or (), strict=False)
    return tuple((name, ox.Literal(day.isoformat(), datatype=term("xsd:date"))) for name, day in days)


def triples(
    document: Document,
    claims: Iterable[Claim],
    sentences: Sequence[Sentence] = (),
    *,
    stamp: str = "",
    knowledge: Knowledge | None = None,
    withheld: Iterable[Claim] = (),
    identifier: str | None = None,
) -> list[Triple]:
    """All that one document adds to the graph, each triple once, in a stable order.

    Args:
        document: where the claims were read.
        claims: what was read.
        sentences: for the exact place of each quote; without them a quote stands where its first claim does.
        stamp: what the document was read with, kept to tell later whether to read it again.
        knowledge: the ontology, if not the default one.
        withheld: claims that a user's decision leaves out, to be had again when it is taken back.
        identifier: the document's id, where its text is not at hand.
    """
    known, name = knowledge or load(), identifier or document.id
    ordered, left_out = (sorted(each, key=_in_text) for each in (claims, withheld))
    spans = {sentence.index: (sentence.begin, sentence.end) for sentence in sentences}
    entities = {entity.key: entity for claim in ordered for entity in _entities(claim)}
    language = document.language or _main_language(sentences) or _main_language([*ordered, *left_out])
    found = list(_document(replace(document, language=language), name, stamp))
    for relation in sorted({claim.relation for claim in ordered}):
        found.extend(_relation(known.relation(relation), known))
    for key in sorted(entities):
        found.extend(_entity(entities[key], known))
    quoted = {claim.sentence: claim for claim in sorted([*ordered, *left_out], key=_in_text, reverse=True)}
    for index in sorted(quoted):
        found.extend(_sentence(name, quoted[index], spans))
    for claim in ordered:
        found.extend(_claim(name, claim))
        if claim.is_fact:
            found.extend(_fact(claim, known))
    for claim in left_out:
        found.extend(_withheld(name, claim))
    return list(dict.fromkeys(found))


def _main_language(texts: Sequence[Sentence | Claim]) -> str | None:
    """The language that most of a document is in."""
    sizes: Counter[str] = Counter()
    for text in texts:
        sizes[text.language] += text.end - text.begin
    return min(sizes, key=lambda tag: (-sizes[tag], tag), default=None)


def _in_text(claim: Claim) -> tuple[int, int, str]:
    return claim.begin, claim.end, claim.id


def _entities(claim: Claim) -> tuple[Entity, ...]:
    ends = (claim.subject, claim.object)
    return (*ends, claim.speaker) if claim.speaker else ends


def _about(subject: ox.NamedNode, pairs: Iterable[tuple[str, Node | None]]) -> Iterator[Triple]:
    """The triples of one node, leaving out what is not known."""
    for predicate, value in pairs:
        if value is not None:
            yield ox.Triple(subject, term(predicate), value)


def _text(text: str | None, language: str | None = None) -> ox.Literal | None:
    if not text:
        return None
    return ox.Literal(text, language=language) if language else ox.Literal(text)


def _document(document: Document, identifier: str, stamp: str) -> Iterator[Triple]:
    yield from _about(
        document_iri(identifier),
        (
            ("rdf:type", term("kg:Document")),
            ("rdf:type", term("schema:NewsArticle")),
            ("schema:identifier", _text(identifier)),
            ("schema:headline", _text(document.title, document.language)),
            ("schema:datePublished", date_literal(document.date) if document.date else None),
            ("schema:inLanguage", _text(document.language)),
            ("schema:url", _text(document.url)),
            ("dcterms:publisher", _text(document.outlet)),
            ("kg:source", _text(document.source)),
            ("kg:stamp", _text(stamp)),
        ),
    )


def _relation(relation: Relation, known: Knowledge) -> Iterator[Triple]:
    """Enough about a relation for the graph to explain itself, and what is above it; the whole is in the ontology."""
    node = term(f"kg:{relation.name}")
    yield from _about(node, [("rdf:type", term("kg:Relation")), ("kg:family", _text(relation.family))])
    if relation.symmetric:
        yield ox.Triple(node, term("rdf:type"), term("owl:SymmetricProperty"))
    yield from _about(node, [("rdfs:label", _text(text, tag)) for tag, text in sorted(relation.labels.items())])
    for scheme, codes in (("plover", known.codes_of(relation, "plover")), ("cameo", known.codes_of(relation, "cameo"))):
        for code in codes:
            yield from _code(code)
        yield from (ox.Triple(node, term(f"kg:{scheme}"), ox.NamedNode(code.iri)) for code in codes[:1])
    for above in relation.above:
        yield ox.Triple(node, term("rdfs:subPropertyOf"), ox.NamedNode(above))
        if parent := known.relations.get(above.removeprefix(ONTOLOGY)):
            yield from _relation(parent, known)


def _code(code: Code) -> Iterator[Triple]:
    """A code of PLOVER or CAMEO with its names and the one above it, so that numbers can be rolled up."""
    node = ox.NamedNode(code.iri)
    yield from _about(
        node,
        (
            ("rdf:type", term("skos:Concept")),
            ("skos:notation", ox.Literal(code.notation)),
            ("skos:inScheme", ox.NamedNode(code.scheme) if code.scheme else None),
            ("skos:broader", ox.NamedNode(code.broader) if code.broader else None),
        ),
    )
    yield from _about(node, [("skos:prefLabel", _text(text, tag)) for tag, text in sorted(code.labels.items())])


def _entity(entity: Entity, known: Knowledge) -> Iterator[Triple]:
    """Class, names and Wikidata link. Only the gazetteer's first name in another language is a preferred one."""
    node = entity_iri(entity.key)
    general = [name for name in GENERAL_CLASSES if known.is_a(entity.type, name)]
    yield from _about(node, [("rdf:type", term(f"kg:{name}")) for name in dict.fromkeys([entity.type, *general])])
    preferred = {"en": entity.label}
    listed = known.entities.get(entity.key)
    for tag, name in listed.names if listed else ():
        preferred.setdefault(tag, name)
    yield from _about(node, [("skos:prefLabel", _text(name, tag)) for tag, name in sorted(preferred.items())])
    others = sorted(set(entity.names) - set(preferred.items()))
    yield from _about(node, [("skos:altLabel", _text(name, tag)) for tag, name in others])
    if entity.qid:
        yield ox.Triple(node, term("owl:sameAs"), term(f"wd:{entity.qid}"))


def _sentence_iri(document: str, index: int) -> ox.NamedNode:
    return term(f"s:{document}-{index}")


def _sentence(document: str, claim: Claim, spans: dict[int, tuple[int, int]]) -> Iterator[Triple]:
    begin, end = spans.get(claim.sentence, (claim.begin, claim.end))
    yield from _about(
        _sentence_iri(document, claim.sentence),
        (
            ("rdf:type", term("kg:Sentence")),
            ("kg:quote", _text(claim.quote, claim.language)),
            ("kg:document", document_iri(document)),
            ("kg:index", ox.Literal(claim.sentence)),
            ("kg:begin", ox.Literal(begin)),
            ("kg:end", ox.Literal(end)),
            ("nif:beginIndex", ox.Literal(begin)),
            ("nif:endIndex", ox.Literal(end)),
        ),
    )


def _claim(document: str, claim: Claim) -> Iterator[Triple]:
    ends = (
        ("rdf:type", term("kg:Claim")),
        ("kg:subject", entity_iri(claim.subject.key)),
        ("kg:object", entity_iri(claim.object.key)),
        ("kg:speaker", entity_iri(claim.speaker.key) if claim.speaker else None),
        ("kg:subjectRead", entity_text(claim.subject_read)),
        ("kg:objectRead", entity_text(claim.object_read)),
        ("kg:speakerRead", entity_text(claim.speaker_read)),
    )
    yield from _about(term(f"claim:{claim.id}"), (*ends, *_claim_fields(document, claim)))


def _withheld(document: str, claim: Claim) -> Iterator[Triple]:
    """A claim that is none for now: its entities are told as they were read, and not linked."""
    ends = (
        ("rdf:type", term("kg:WithheldClaim")),
        ("kg:subjectRead", entity_text(claim.subject)),
        ("kg:objectRead", entity_text(claim.object)),
        ("kg:speakerRead", entity_text(claim.speaker)),
    )
    yield from _about(term(f"claim:{claim.id}"), (*ends, *_claim_fields(document, claim)))


def _claim_fields(document: str, claim: Claim) -> tuple[tuple[str, Node | None], ...]:
    confidence = format(Decimal(repr(claim.confidence)).normalize(), "f")
    return (
        ("kg:relation", term(f"kg:{claim.relation}")),
        ("kg:polarity", _text(claim.polarity)),
        ("kg:reportedBy", _text(claim.reported_by)),
        ("kg:factuality", _text(claim.factuality)),
        ("kg:date", date_literal(claim.date) if claim.date else None),
        *_days(claim.date),
        ("kg:document", document_iri(document)),
        ("prov:wasDerivedFrom", _sentence_iri(document, claim.sentence)),
        ("kg:begin", ox.Literal(claim.begin)),
        ("kg:end", ox.Literal(claim.end)),
        ("kg:subjectText", _text(claim.subject_text)),
        ("kg:objectText", _text(claim.object_text)),
        ("kg:confidence", ox.Literal(confidence, datatype=term("xsd:decimal"))),
        ("kg:rule", _text(claim.rule)),
    )


def entity_text(entity: Entity | None) -> ox.Literal | None:
    """An entity as it was read, in one literal of JSON, where its node is another now; ``read_entity`` undoes it."""
    if entity is None:
        return None
    fields = {"key": entity.key, "label": entity.label, "type": entity.type, "qid": entity.qid, "names": entity.names}
    return ox.Literal(json.dumps(fields, ensure_ascii=False, sort_keys=True))


def read_entity(text: str) -> Entity:
    """The entity that ``entity_text`` wrote."""
    fields = json.loads(text)
    return Entity(**{**fields, "names": tuple((tag, name) for tag, name in fields["names"])})


def _fact(claim: Claim, known: Knowledge) -> Iterator[Triple]:
    """The direct triple, both ways round for a symmetric relation."""
    subject, object_ = entity_iri(claim.subject.key), entity_iri(claim.object.key)
    yield ox.Triple(subject, term(f"kg:{claim.relation}"), object_)
    if known.relation(claim.relation).symmetric:
        yield ox.Triple(object_, term(f"kg:{claim.relation}"), subject)


# --- events -------------------------------------------------------------------------------------------------------


def event_topic(subject: str, relation: str, object: str, known: Knowledge) -> Topic | None:
    """What an event is about, of which an actual claim tells, or which it denies; None where a state is no event."""
    return topic(subject, relation, object, known.relations)


def event_triples(about: Topic, happening: Happening, known: Knowledge) -> Iterator[Triple]:
    """An event and the claims that tell of it or deny it.

    Who did it and to whom, unless it is symmetric, stand apart; both are actors where they can act. A place is the
    object of such relations only as happen where their object is: whom refugees come from is none.

    Its IRI depends on relation, participants and date alone, so that it stays when more documents tell of it; without a
    date on the day of the first document.
    """
    subject, name, object_ = about
    node = term(f"event:{digest(subject, object_, name, happening.anchor)}")
    relation = known.relation(name)
    listed = known.entities.get(object_)
    acts = known.is_a(listed.type if listed else relation.range, "Actor")  # a country that is visited is an actor too
    directed = not relation.symmetric
    yield from _about(
        node,
        (
            ("rdf:type", term("kg:Event")),
            ("rdf:type", term("sem:Event")),
            ("kg:relation", term(f"kg:{name}")),
            ("kg:eventSubject", entity_iri(subject) if directed else None),
            ("kg:eventObject", entity_iri(object_) if directed else None),
            ("sem:hasActor", entity_iri(subject)),
            ("sem:hasActor", entity_iri(object_) if acts else None),
            ("sem:hasPlace", entity_iri(object_) if relation.there else None),
            ("sem:hasTimeStamp", date_literal(happening.date) if happening.date else None),
            *_days(happening.date),
        ),
    )
    yield from (ox.Triple(term(f"claim:{claim}"), term("kg:event"), node) for claim in happening.claims)
    yield from (ox.Triple(term(f"claim:{claim}"), term("kg:contradicts"), node) for claim in happening.denied)


# --- decisions ----------------------------------------------------------------------------------------------------

_ROLES = {"Merge": "merged", "Split": "parted", "Distinction": "parted"}  # of the second entity, by the kind


def decision_triples(decision: Decision) -> list[Triple]:
    """What a user decided, with the entities as they were then."""
    kind = type(decision).__name__
    role = _ROLES[kind]
    kept, other = decision.entities
    part = decision if isinstance(decision, Split) else None
    pairs = (
        ("rdf:type", term(f"kg:{kind}")),
        ("kg:kept", entity_iri(kept.key)),
        ("kg:keptRead", entity_text(kept)),
        (f"kg:{role}", entity_iri(other.key)),
        (f"kg:{role}Read", entity_text(other)),
        ("kg:mentionText", _text(part.mention) if part else None),
        ("schema:identifier", _text(part.document) if part else None),
        ("kg:source", _text(part.source) if part else None),
    )
    return list(_about(term(f"decision:{decision.id}"), pairs))


def read_decision(fields: Mapping[str, str]) -> Decision:
    """The decision with these values by their property's IRI; undoes ``decision_triples``."""

    def value(name: str) -> str:
        return fields.get(term(name).value, "")

    kind = value("rdf:type").removeprefix(ONTOLOGY)
    kept, other = (read_entity(value(f"kg:{role}Read")) for role in ("kept", _ROLES[kind]))
    if kind == "Split":
        return Split(kept, other, value("kg:mentionText"), value("schema:identifier"), value("kg:source"))
    return Merge(kept, other) if kind == "Merge" else Distinction(kept, other)


_LOCAL = re.compile(r"[^\W]([\w\-.]*[\w\-])?")  # of what Turtle allows after a prefix, the part that needs no escapes


def curie(iri: str) -> str | None:
    """The prefixed name of an IRI, or None where it has none that Turtle can write."""
    for prefix, base in _PREFIXES_LONGEST_FIRST:
        if iri.startswith(base) and _LOCAL.fullmatch(iri, len(base)):
            return f"{prefix}:{iri[len(base) :]}"
    return None


_PREFIXES_LONGEST_FIRST = sorted(PREFIXES.items(), key=lambda pair: -len(pair[1]))
