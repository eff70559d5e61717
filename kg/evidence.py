"""Claims that say the same thing, taken together: one edge with all its evidence. Shared by paths, lookup and draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kg.errors import UsageError
from kg.knowledge import BASE
from kg.model import ACTUAL, AFFIRMED, HYPOTHETICAL, NEGATED, PLANNED, Claim, Document, Entity

INCLUDABLE = (PLANNED, NEGATED, HYPOTHETICAL)
CERTAIN = 0.999  # however many documents say so, something stays doubtful: −log would be 0 and evidence never better


@dataclass(frozen=True)
class Edge:
    """Every claim of one subject, relation, object, polarity and factuality; the strongest evidence first.

    Where the relation is ``symmetric``, who is called subject means nothing.
    """

    subject: Entity
    relation: str
    object: Entity
    polarity: str
    factuality: str
    claims: tuple[Claim, ...]
    symmetric: bool = False

    @property
    def is_fact(self) -> bool:
        """Whether the edge is affirmed and actual."""
        return self.polarity == AFFIRMED and self.factuality == ACTUAL

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many sentences of each language say so, by the language's tag."""
        places = {(claim.language, claim.document, claim.begin, claim.end) for claim in self.claims}
        return dict(sorted(Counter(language for language, *_ in places).items()))

    @cached_property
    def documents(self) -> Mapping[str, int]:
        """How many documents of each language say so: what corroborates it, where sentences may repeat each other."""
        return document_counts(self.claims)

    @cached_property
    def confidence(self) -> float:
        """How sure it is that at least one document is right: each counts once, with its best sentence."""
        best: dict[str, float] = {}
        for claim in self.claims:
            best[claim.document] = max(best.get(claim.document, 0.0), claim.confidence)
        doubt = 1.0
        for confidence in best.values():
            doubt *= 1.0 - min(max(confidence, 0.0), CERTAIN)
        return min(1.0 - doubt, CERTAIN)

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """The dates that the texts give for it, in order."""
        return tuple(sorted({claim.date for claim in self.claims if claim.date}))

    def other(self, key: str) -> Entity:
        """The entity at the other end than ``key``."""
        return self.object if self.subject.key == key else self.subject


def edges(claims: Iterable[Claim], symmetric: Collection[str] = ()) -> list[Edge]:
    """Gather claims into edges, in a stable order: most evidence first.

    Args:
        claims: in any order; the same claim twice counts once.
        symmetric: names of the relations in which subject and object may be exchanged.
    """
    groups: dict[tuple[str, str, str, str, str], dict[str, Claim]] = {}
    for claim in claims:
        ends = (claim.subject.key, claim.object.key)
        first, second = sorted(ends) if claim.relation in symmetric else ends
        key = (first, claim.relation, second, claim.polarity, claim.factuality)
        groups.setdefault(key, {})[claim.id] = claim
    found = [_edge(tuple(group.values()), symmetric) for group in groups.values()]
    return sorted(found, key=lambda edge: (-sum(edge.counts.values()), _name(edge)))


def _edge(claims: tuple[Claim, ...], symmetric: Collection[str]) -> Edge:
    ranked = sorted(claims, key=lambda claim: (-claim.confidence, claim.document, claim.begin, claim.id))
    lead = ranked[0]
    return Edge(
        subject=lead.subject,
        relation=lead.relation,
        object=lead.object,
        polarity=lead.polarity,
        factuality=lead.factuality,
        claims=_languages_in_turn(ranked),
        symmetric=lead.relation in symmetric,
    )


def _languages_in_turn(ranked: list[Claim]) -> tuple[Claim, ...]:
    """The best of each language first, so that who reads only the top sees every language."""
    seen: Counter[str] = Counter()
    turns = []
    for claim in ranked:
        turns.append((seen[claim.language], claim))
        seen[claim.language] += 1
    return tuple(claim for _, claim in sorted(turns, key=lambda turn: turn[0]))


def _name(edge: Edge) -> tuple[str, ...]:
    return (edge.subject.key, edge.relation, edge.object.key, edge.polarity, edge.factuality)


def opposing(claims: Iterable[Claim], contrary: Mapping[str, Iterable[Claim]]) -> tuple[Claim, ...]:
    """What contradicts any of these claims, each once in the order of documents and text.

    Args:
        claims: those of an edge.
        contrary: what contradicts each claim, by its id; see :func:`kg.events.contradictions`.
    """
    found = {against.id: against for claim in claims for against in contrary.get(claim.id, ())}
    return tuple(sorted(found.values(), key=lambda claim: (claim.document, claim.begin, claim.id)))


def included(claim: Claim, include: Collection[str] = ()) -> bool:
    """Whether a claim counts where besides facts only the kinds in ``include`` were asked for."""
    return (claim.polarity == AFFIRMED or NEGATED in include) and (
        claim.factuality == ACTUAL or claim.factuality in include
    )


def check_include(include: Iterable[str]) -> tuple[str, ...]:
    """The kinds to include, checked.

    Raises:
        UsageError: a kind is none of planned, negated, hypothetical.
    """
    kinds = tuple(include)
    for kind in kinds:
        if kind not in INCLUDABLE:
            raise UsageError(f"unknown kind '{kind}' to include: choose from {', '.join(INCLUDABLE)}")
    return kinds


def document_counts(claims: Iterable[Claim]) -> Mapping[str, int]:
    """How many documents of each language make these claims, by the language's tag."""
    pairs = {(claim.language, claim.document) for claim in claims}
    return dict(sorted(Counter(language for language, _ in pairs).items()))


def hearsay(claims: Iterable[Claim]) -> str:
    """Who says so, where nobody says it whose name is certain: the words of each; empty where anybody else does."""
    told = [claim.reported_by for claim in claims]
    return " / ".join(f"“{words}”" for words in dict.fromkeys(told)) if all(told) else ""


def count_text(counts: Mapping[str, int]) -> str:
    """Evidence by language, for people: "2 en, 1 sq"."""
    return ", ".join(f"{count} {language}" for language, count in counts.items())


def name_in(entity: Entity, language: str) -> str:
    """What an entity is called in a language; its canonical English name where none is known."""
    if language == "en":
        return entity.label
    return next((name for tag, name in entity.names if tag == language), entity.label)


def entity_record(entity: Entity) -> dict[str, Any]:
    """An entity as the JSON of design, section 1."""
    return {"iri": f"{BASE}entity/{entity.key}", "label": entity.label, "type": entity.type, "qid": entity.qid}


def evidence_record(claim: Claim, documents: Mapping[str, Document]) -> dict[str, Any]:
    """A claim as the JSON of design, section 1, with its document's title, date, outlet and source beside it."""
    document = documents.get(claim.document)
    return {
        "id": claim.id,
        "subject": entity_record(claim.subject),
        "relation": claim.relation,
        "object": entity_record(claim.object),
        "polarity": claim.polarity,
        "factuality": claim.factuality,
        "speaker": entity_record(claim.speaker) if claim.speaker else None,
        "reported_by": claim.reported_by or None,
        "date": claim.date,
        "document": claim.document,
        "title": document.title if document else None,
        "published": document.date if document else None,
        "outlet": document.outlet if document else None,
        "source": document.source if document else None,
        "language": claim.language,
        "sentence": claim.sentence,
        "begin": claim.begin,
        "end": claim.end,
        "quote": claim.quote,
        "subject_text": claim.subject_text,
        "object_text": claim.object_text,
        "confidence": claim.confidence,
        "rule": claim.rule,
    }
