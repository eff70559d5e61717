"""One entity by any of its names, and its card: names, relations, dates, how much evidence in which language.

Imports neither rdflib nor networkx: a look-up takes a fraction of a second as a whole process.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kg.errors import NotFoundError
from kg.events import contradictions
from kg.evidence import Edge, document_counts, edges, entity_record, evidence_record, opposing
from kg.knowledge import BASE, Knowledge
from kg.model import Claim, Document, Entity

if TYPE_CHECKING:
    from kg.store import Store

OUT, IN, BOTH = "out", "in", "both"
LONG = 8  # folded letters from which two typing errors are forgiven, below it one
SHORT = 4  # folded letters up to which nothing is forgiven without asking: Iran and Iraq
STEM = 6  # folded letters that must remain of a name without its ending, for forgiving an error in it too
UMBRELLAS = ("Actor", "Organization", "Place")  # classes that a card names besides the entity's own
SUGGESTED = 3
FAINT = 62.0  # likeness of 100 below which a name is not worth suggesting


@dataclass(frozen=True)
class Found:
    """An entity and by what it was found: ``key``, ``name``, ``inflection``, ``part`` (of a name) or ``typo``."""

    entity: Entity
    how: str
    others: tuple[Entity, ...] = ()  # of the same name, but without a claim in the store, or of the same surname


@dataclass(frozen=True)
class Row:
    """One line of a card: an edge as seen from the entity, and the claims that contradict it, as the graph has them."""

    edge: Edge
    direction: str
    other: Entity
    opposed: tuple[Claim, ...]


@dataclass(frozen=True)
class Card:
    """What the graph knows of one entity; facts first, most evidence first."""

    entity: Entity
    types: tuple[str, ...]
    rows: tuple[Row, ...]
    counts: Mapping[str, int]  # sentences by language

    @property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The entity's names by language tag, each once."""
        found: dict[str, list[str]] = {}
        for tag, name in self.entity.names:
            if name not in found.setdefault(tag, []):
                found[tag].append(name)
        return {tag: tuple(names) for tag, names in sorted(found.items())}


class Names:
    """All names of the entities in a store and in the gazetteer, to find one by."""

    def __init__(
        self,
        entities: Iterable[Entity],
        knowledge: Knowledge,
        moved: Mapping[str, Entity] | None = None,
        apart: Callable[[str], str] = lambda key: "",
    ) -> None:
        """Take the store's entities; those of the gazetteer join them, one entity for each key.

        Args:
            entities: those in the store.
            knowledge: the gazetteer.
            moved: for the key of each entity that a user merged into another that one.
            apart: what tells the entity of a key from others with its label.
        """
        self._apart = apart
        self._knowledge = knowledge
        self._moved = moved or {}
        self._stored = {entity.key: entity for entity in entities}
        self._entities = {**knowledge.entities}
        for key, entity in self._stored.items():
            self._entities[key] = united(entity, knowledge.entities.get(key))
        for key, node in self._moved.items():
            self._take_in(self._entities.pop(key, None), node)

    def _take_in(self, merged: Entity | None, node: Entity) -> None:
        """Give the names of a merged entity, where the gazetteer has it, to the one that it is part of."""
        whole = self._entities.setdefault(node.key, node)
        names = (("en", merged.label), *merged.names) if merged else ()
        self._entities[node.key] = replace(whole, names=tuple(dict.fromkeys((*whole.names, *names))))

    def _now(self, key: str) -> str:
        return self._moved[key].key if key in self._moved else key

    @cached_property
    def _by_name(self) -> Mapping[str, Collection[str]]:
        index: dict[str, dict[str, None]] = {}
        for key, entity in self._entities.items():
            for name in (entity.label, *(name for _, name in entity.names)):
                index.setdefault(self._knowledge.name_key(name), {})[key] = None
        return index

    @cached_property
    def _by_word(self) -> Mapping[str, Collection[str]]:
        index: dict[str, dict[str, None]] = {}
        for name, keys in self._by_name.items():
            for word in name.split():
                index.setdefault(word, {}).update(dict.fromkeys(keys))
        return index

    def find(self, name: str) -> Found:
        """The entity of a name, key, IRI or QID, in any language, tolerant of case, inflection and a typing error.

        Raises:
            NotFoundError: there is none, or several equally good ones; the message names them.
        """
        wanted = name.strip()
        if entity := self._by_key(wanted):
            return Found(entity, "key")
        for how, keys in self._attempts(wanted):
            if keys:
                return self._one(wanted, how, keys)
        if keys := self._mistyped(wanted):
            if len(keys) == 1 and len(self._knowledge.name_key(wanted)) > SHORT:
                return Found(self._entities[keys[0]], "typo")
            raise NotFoundError(f"no entity '{name}'; did you mean {self._listed(keys)}?")
        raise NotFoundError(f"no entity '{name}'; {self._suggestion(wanted)}")

    def _by_key(self, wanted: str) -> Entity | None:
        key = self._now(wanted.removeprefix(f"{BASE}entity/").removeprefix("e:"))
        if key in self._entities:
            return self._entities[key]
        qid = wanted.rpartition("/")[2]
        if not (qid[:1] == "Q" and qid[1:].isdigit()):
            return None
        same = (entity for entity in self._knowledge.entities.values() if entity.qid == qid)
        listed = next((self._entities[self._now(entity.key)] for entity in same), None)
        return next((entity for entity in self._entities.values() if entity.qid == qid), listed)

    def _attempts(self, wanted: str) -> Iterator[tuple[str, list[str]]]:
        """From the surest reading of a name to the boldest."""
        yield "name", list(self._by_name.get(self._knowledge.name_key(wanted), ()))
        bases = sorted(self._knowledge.bases(wanted))
        yield "inflection", _unique(key for base in bases for key in self._by_name.get(base, ()))
        yield "inflection", self._demonyms(wanted)
        yield "inflection", self._inflected_alike(wanted)
        yield "part", self._holding_words(wanted)

    def _demonyms(self, wanted: str) -> list[str]:
        tags = self._knowledge.languages
        return _unique(self._now(entity.key) for tag in tags for entity in self._knowledge.find_demonym(wanted, tag))

    def _inflected_alike(self, wanted: str) -> list[str]:
        """Names that the store itself has only inflected: they share a base form with the wanted one."""
        bases = self._knowledge.bases(wanted)
        start = self._knowledge.name_key(wanted)[:3]
        stored = (name for name in self._by_name if name.startswith(start))
        alike = (name for name in stored if bases & (self._knowledge.bases(name) - {name}))
        return _unique(key for name in alike for key in self._by_name[name])

    def _holding_words(self, wanted: str) -> list[str]:
        """Entities with every word of the wanted name in theirs, inflected or not: "Ramës" in "Edi Rama"."""
        found: set[str] | None = None
        for word in self._knowledge.name_key(wanted).split():
            bases = self._knowledge.bases(word)
            keys = {key for base in bases for key in self._by_word.get(base, ())}
            found = keys if found is None else found & keys
        stored = {key for key in found or () if key in self._stored}
        return sorted(stored or found or ())

    def _one(self, wanted: str, how: str, keys: list[str]) -> Found:
        """The only one, or the only one that the store has claims about; else the user must say which."""
        namesakes = [key for key in self._namesakes(wanted) if key not in keys] if how != "part" else []
        if namesakes:
            return self._surnamed(wanted, how, keys, namesakes)
        if len(keys) == 1:
            return Found(self._entities[keys[0]], how)
        stored = [key for key in keys if key in self._stored]
        if how != "part" and len(stored) == 1:
            others = tuple(self._entities[key] for key in keys if key != stored[0])
            return Found(self._entities[stored[0]], how, others)
        raise NotFoundError(f"several entities could be '{wanted}'; did you mean {self._listed(keys, counted=True)}?")

    def _surnamed(self, wanted: str, how: str, keys: list[str], namesakes: list[str]) -> Found:
        """Whom a surname means: the store's people, of whom one that is always called so comes first.

        Args:
            wanted: the name.
            how: by what ``keys`` were found.
            keys: who is called so.
            namesakes: whom else the store has of that surname.
        """
        called = [key for key in keys if key in self._stored]
        first = called or namesakes
        if len(first) > 1:
            listed = self._listed(_unique([*first, *keys]), counted=True)
            raise NotFoundError(f"several entities could be '{wanted}'; did you mean {listed}?")
        others = tuple(self._entities[key] for key in _unique([*namesakes, *keys]) if key != first[0])
        return Found(self._entities[first[0]], how if called else "part", others)

    def _namesakes(self, wanted: str) -> list[str]:
        """The people in the store whose surname this is, where it is one of the gazetteer's people's: "Hoxha"."""
        if not is_surname(wanted, (self._entities[key] for key in self._by_form(wanted)), self._knowledge):
            return []
        people = (key for key in self._holding_words(wanted) if key in self._stored)
        return [key for key in people if self._knowledge.is_a(self._entities[key].type, "Person")]

    def _by_form(self, wanted: str) -> list[str]:
        forms = (self._knowledge.name_key(wanted), *sorted(self._knowledge.bases(wanted)))
        return _unique(key for form in forms for key in self._by_name.get(form, ()))

    def _mistyped(self, wanted: str) -> list[str]:
        """The entities nearest to a mistyped name, where one error (in a long name two) explains it."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        name = self._knowledge.name_key(wanted)
        allowed = 2 if len(name) >= LONG else 1
        known = list(self._by_name)
        best: dict[str, float] = {}
        for form in {name} if len(name) <= SHORT else self._knowledge.bases(wanted):
            if len(form) < (SHORT if form == name else STEM):  # little is left of a short name without its ending
                continue
            hits = process.extract(form, known, scorer=OSA.distance, score_cutoff=allowed, limit=20)
            for hit, distance, _ in hits:
                if hit[:1] != name[:1] or len(hit) < SHORT:
                    continue
                for key in self._by_name[hit]:
                    best[key] = min(best.get(key, distance + 1), distance + (form != name) / 2)
        least = min(best.values(), default=0)
        nearest = (key for key, distance in best.items() if distance == least)
        return sorted(nearest, key=lambda key: (key not in self._stored, key))

    def _suggestion(self, wanted: str) -> str:
        from rapidfuzz import fuzz, process

        name = self._knowledge.name_key(wanted)
        hits = process.extract(name, list(self._by_name), scorer=fuzz.ratio, score_cutoff=FAINT, limit=12)
        keys = _unique(key for hit, _, _ in hits for key in self._by_name[hit])
        return f"the nearest: {self._listed(keys)}" if keys else "no name is near; kg build adds texts"

    def _listed(self, keys: Collection[str], *, counted: bool = False) -> str:
        """Labels for people, the first few; ``counted`` says how many more there are."""
        labels = [self._entities[key].label for key in keys]
        pairs = list(zip(labels, keys, strict=True))[: 2 * SUGGESTED]
        shown = [label if labels.count(label) == 1 else self._keyed(label, key) for label, key in pairs]
        shown += [f"{len(labels) - len(pairs)} more"] if counted and len(labels) > len(pairs) else []
        return ", ".join(shown[:-1]) + f" or {shown[-1]}" if len(shown) > 1 else shown[0]

    def _keyed(self, label: str, key: str) -> str:
        """A label with the key, by which it is found, and with whatever else tells it apart."""
        told = self._apart(key)
        return f"{label} ({key}: {told})" if told else f"{label} ({key})"


def find(name: str, store: Store, knowledge: Knowledge) -> Found:
    """Who is called so. All names in the store are read only where the gazetteer has no answer, or only a surname's.

    Raises:
        NotFoundError: nobody is called so, or several are.
    """
    known, moved = knowledge.find(name), store.decisions().moved
    named = store.named(name, knowledge.languages)
    alone = len(known) == 1 and not is_surname(name, known, knowledge)
    if alone and known[0].key not in moved and named <= {known[0].key}:
        stored = store.entity(known[0].key)
        return Found(united(stored, known[0]) if stored else known[0], "name")
    if (entity := store.entity(name)) and not known:
        return Found(entity, "key")
    return Names(store.entities(), knowledge, moved, lambda key: _apart(key, store, knowledge)).find(name)


def _apart(key: str, store: Store, knowledge: Knowledge) -> str:
    """The country that an entity is of, else the first document that speaks of it: "Police" is a name of many."""
    if land := knowledge.entities.get(knowledge.country_of.get(key, "")):
        return f"of {land.label}"
    if not (about := store.about([key])):
        return ""
    documents = store.documents()
    first, *others = sorted((documents[each] for each in about), key=lambda each: (each.date or "9999", each.source))
    told = ", ".join(filter(None, (f"“{first.title}”" if first.title else first.source, first.date)))
    more = f"and {len(others)} more {'document' if len(others) == 1 else 'documents'}"
    return f"{told}, {more}" if others else told


def is_surname(name: str, known: Iterable[Entity], knowledge: Knowledge) -> bool:
    """Whether all that a name says of some people is part of their whole name: others may have it too."""
    people = list(known)
    forms = {knowledge.name_key(name), *knowledge.bases(name)}
    parts = (set(knowledge.name_key(each.label).split()) for each in people if knowledge.is_a(each.type, "Person"))
    return bool(people) and sum(len(words) > 1 and bool(words & forms) for words in parts) == len(people)


def card(
    entity: Entity, claims: Iterable[Claim], knowledge: Knowledge, documents: Mapping[str, Document] | None = None
) -> Card:
    """The card of an entity from every claim about it; the documents' dates help to tell what contradicts what."""
    every = list(claims)
    symmetric = {name for name, relation in knowledge.relations.items() if relation.symmetric}
    gathered = edges(every, symmetric)
    contrary = contradictions(every, documents or {}, knowledge.relations)
    rows = [_row(entity, edge, contrary) for edge in gathered]
    rows.sort(key=lambda row: (not row.edge.is_fact, *_weight(row.edge), row.direction == IN))
    counts = Counter(language for language, *_ in {_place(claim) for edge in gathered for claim in edge.claims})
    types = (entity.type, *(kind for kind in UMBRELLAS if kind != entity.type and knowledge.is_a(entity.type, kind)))
    return Card(entity, types, tuple(rows), dict(sorted(counts.items())))


def _weight(edge: Edge) -> tuple[int, int]:
    """What says most comes first: more documents, then more sentences."""
    return -sum(edge.documents.values()), -sum(edge.counts.values())


def _place(claim: Claim) -> tuple[str, str, int, int]:
    return claim.language, claim.document, claim.begin, claim.end


def _row(entity: Entity, edge: Edge, contrary: Mapping[str, Iterable[Claim]]) -> Row:
    direction = BOTH if edge.symmetric else OUT if edge.subject.key == entity.key else IN
    return Row(edge, direction, edge.other(entity.key), opposing(edge.claims, contrary))


def united(stored: Entity, known: Entity | None) -> Entity:
    """The store's entity with the gazetteer's names and facts."""
    if known is None:
        return stored
    return replace(known, names=tuple(dict.fromkeys((*known.names, *stored.names))))


def _unique(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(keys))


# --- for machines -------------------------------------------------------------------------------------------------


def record(found: Card, documents: Mapping[str, Document], *, quotes: bool = True) -> dict[str, Any]:
    """A card as JSON-ready values."""
    return {
        **entity_record(found.entity),
        "key": found.entity.key,
        "types": list(found.types),
        "names": {tag: list(names) for tag, names in found.names.items()},
        "counts": dict(found.counts),
        "relations": [_row_record(row, documents, quotes) for row in found.rows],
    }


def _row_record(row: Row, documents: Mapping[str, Document], quotes: bool) -> dict[str, Any]:
    edge = row.edge
    fields: dict[str, Any] = {
        "relation": edge.relation,
        "direction": row.direction,
        "other": entity_record(row.other),
        "polarity": edge.polarity,
        "factuality": edge.factuality,
        "count": sum(edge.counts.values()),
        "counts": dict(edge.counts),
        "documents": dict(edge.documents),
        "dates": list(edge.dates),
        "confidence": round(edge.confidence, 4),
        "opposed": [claim.id for claim in row.opposed],
        "contradicted": dict(document_counts(row.opposed)),
    }
    if quotes:
        fields["evidence"] = [evidence_record(claim, documents) for claim in edge.claims]
    return fields
