"""What a user decided about nodes, applied to claims before they are written: two nodes are one, or one is two.

Decisions are kept as what holds, not as a history: taking one back leaves no trace. They speak of entities by their
keys as they were read, so that they hold for texts that are read again or come later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kg.knowledge import Knowledge
from kg.model import Claim, Entity, digest
from kg.reference.surname import same_given


@dataclass(frozen=True, slots=True)
class Merge:
    """Two nodes are one: what is said of ``merged`` is said of ``kept``."""

    kept: Entity
    merged: Entity

    @property
    def entities(self) -> tuple[Entity, Entity]:
        """The two that it is about, the one that stays first."""
        return self.kept, self.merged

    @property
    def id(self) -> str:
        """The same for the same decision."""
        return digest("merge", self.kept.key, self.merged.key)


@dataclass(frozen=True, slots=True)
class Split:
    """Some mentions of ``kept`` are of somebody else, ``parted``: those of a name, in a document, or both."""

    kept: Entity
    parted: Entity
    mention: str = ""
    document: str = ""  # its id, and its source, since a changed text has another id
    source: str = ""

    @property
    def entities(self) -> tuple[Entity, Entity]:
        """The two that it is about, the one that stays first."""
        return self.kept, self.parted

    @property
    def id(self) -> str:
        """The same for the same decision."""
        return digest("split", self.kept.key, self.parted.key, self.mention, self.document, self.source)

    def covers(self, document: str, source: str) -> bool:
        """Whether the decision is about this document."""
        return not self.document or self.document == document or self.source == source


@dataclass(frozen=True, slots=True)
class Distinction:
    """Two nodes are two, however alike they look: nobody need be asked again."""

    kept: Entity
    parted: Entity

    @property
    def entities(self) -> tuple[Entity, Entity]:
        """The two that it is about, the one that stays first."""
        return self.kept, self.parted

    @property
    def id(self) -> str:
        """The same for the same decision, whichever of the two is named first."""
        return digest("distinction", *sorted((self.kept.key, self.parted.key)))


Decision = Merge | Split | Distinction


@dataclass(frozen=True, slots=True)
class Decided:
    """The claims of one document once decisions are applied.

    ``withheld`` are those that make no sense any more, such as that A met A; they are as they were read.
    """

    claims: tuple[Claim, ...]
    withheld: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class _End:
    """One entity of one claim as it was read; a speaker has no words of its own."""

    entity: Entity
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Place:
    """The node that an end belongs to, and whether a split brought it there."""

    node: str
    cut: bool


class Decisions:
    """All decisions together."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self.all: tuple[Decision, ...] = tuple(sorted(set(decisions), key=lambda each: each.id))
        self._merges = {each.merged.key: each for each in self.all if isinstance(each, Merge)}
        splits = [each for each in self.all if isinstance(each, Split)]
        self._names: Mapping[str, tuple[str, ...]] | None = None  # see ``_by_name``
        self._splits = sorted(splits, key=lambda each: not (each.mention and each.document))  # the narrowest first

    def root(self, key: str) -> str:
        """The node that what is said of an entity belongs to, apart from mentions that were split off."""
        while key in self._merges:
            key = self._merges[key].kept.key
        return key

    @cached_property
    def moved(self) -> Mapping[str, Entity]:
        """For the key of each merged entity the one that it is part of, as far as the decisions know it."""
        return {key: self._named[self.root(key)] for key in sorted(self._merges)}

    @cached_property
    def _named(self) -> Mapping[str, Entity]:
        found: dict[str, Entity] = {}
        for each in self.all:
            for entity in each.entities:
                found.setdefault(entity.key, entity)
        return found

    def record(self, entity: Entity) -> Entity:
        """What a new decision shall remember of an entity: what the first one did, before others made more of it."""
        return self._named.get(entity.key, replace(entity, names=()))

    def distinct(self, one: str, other: str) -> bool:
        """Whether a user said that two nodes are two, or made them two."""
        pair = {one, other}
        apart = (each for each in self.all if not isinstance(each, Merge))
        return any({self.root(entity.key) for entity in each.entities} == pair for each in apart)

    # --- claims -------------------------------------------------------------------------------------------------

    def apply(self, document: str, source: str, claims: Iterable[Claim], knowledge: Knowledge) -> Decided:
        """The claims of one document as the decisions make them.

        Args:
            document: its id.
            source: where it was read from.
            claims: as they were read, see ``Claim.as_read``.
            knowledge: the ontology, for classes and inflected names.
        """
        read = tuple(claims)
        if not self._merges and not self._splits:
            return Decided(read)
        ends = tuple(dict.fromkeys(end for claim in read for end in _ends(claim)))
        splits = [each for each in self._splits if each.covers(document, source)]
        places = self._places(ends, splits, knowledge)
        nodes = self._nodes(places, knowledge)
        decided = [_rewritten(claim, [nodes[places[end].node] for end in _ends(claim)]) for claim in read]
        kept = tuple(claim for claim in decided if claim == claim.as_read or _holds(claim, knowledge))
        ids = {claim.id for claim in kept}
        return Decided(kept, tuple(claim for claim in read if claim.id not in ids))

    def _places(self, ends: Sequence[_End], splits: Sequence[Split], knowledge: Knowledge) -> dict[_End, _Place]:
        """The node that each end belongs to: splits come before merges, and each split counts once."""
        keys = {end: self._same_as(end, knowledge) for end in ends}
        cut: set[_End] = set()
        waiting = list(splits)
        while split := next((each for each in waiting if any(self._passes(key, each) for key in keys.values())), None):
            waiting.remove(split)
            taken = _taken(split, [end for end in ends if self._passes(keys[end], split)], knowledge)
            keys.update(dict.fromkeys(taken, split.parted.key))
            cut.update(taken)
        return {end: _Place(self.root(key), end in cut) for end, key in keys.items()}

    def _same_as(self, end: _End, knowledge: Knowledge) -> str:
        """The key of what was merged by the name that an end's is an inflected form of: "Jashar Gyleri" is whoever
        "Jashar Gyler" is. Its own where the gazetteer or a decision has it already."""
        key = end.entity.key
        if key in self._named or key in knowledge.entities:
            return key
        forms = knowledge.bases(end.entity.label, end.language)
        person = end.entity.type == "Person"
        forms = set(same_given(end.entity.label, forms, knowledge)) if person else forms
        found = {self.root(other): other for form in sorted(forms) for other in self._by_name(knowledge).get(form, ())}
        fitting = {
            root: other
            for root, other in found.items()
            if compatible(self._named[other].type, end.entity.type, knowledge)
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else key

    def _by_name(self, knowledge: Knowledge) -> Mapping[str, tuple[str, ...]]:
        """The keys of what merges are about, by their folded labels of several words: surnames are many people's."""
        if self._names is None:
            names: dict[str, tuple[str, ...]] = {}
            for entity in (entity for each in self._merges.values() for entity in each.entities):
                name = knowledge.name_key(entity.label)
                if " " in name or entity.type != "Person":
                    names[name] = (*names.get(name, ()), entity.key)
            self._names = names
        return self._names

    def _passes(self, key: str, split: Split) -> bool:
        """Whether an entity is the one that was split, or was merged into it."""
        while key != split.kept.key and key in self._merges:
            key = self._merges[key].kept.key
        return key == split.kept.key

    def _nodes(self, places: Mapping[_End, _Place], knowledge: Knowledge) -> dict[str, Entity]:
        """The entity of each node, with the names that this document gives it."""
        ends: dict[str, list[_End]] = {}
        for end, place in places.items():
            ends.setdefault(place.node, []).append(end)
        return {node: self._node(node, found, places, knowledge) for node, found in ends.items()}

    def _node(self, node: str, ends: Sequence[_End], places: Mapping[_End, _Place], knowledge: Knowledge) -> Entity:
        read = {end.entity.key: end.entity for end in ends if not places[end].cut}
        base = read[node] if node in read else replace(self._named[node], names=())
        others = [name for key in sorted(read.keys() - {node}) for name in _names(read[key])]
        others += sorted((end.language, end.text) for end in ends if places[end].cut and _is_name(end, knowledge))
        kind, qid = self._profile(node, base, knowledge)
        return replace(base, type=kind, qid=qid, names=tuple(dict.fromkeys((*base.names, *others))))

    def _profile(self, root: str, base: Entity, knowledge: Knowledge) -> tuple[str, str | None]:
        """The narrowest class and the Wikidata item that the entities of one node have between them."""
        kind, qid = base.type, base.qid
        for merge in self._merges.values():
            if self.root(merge.merged.key) == root:
                kind = merge.merged.type if knowledge.is_a(merge.merged.type, kind) else kind
                qid = qid or merge.merged.qid
        return kind, qid


def says(text: str, mention: str, language: str, knowledge: Knowledge) -> bool:
    """Whether a text is a mention of this name, perhaps inflected: "Ramës" is one of "Rama"."""
    return knowledge.name_key(mention) in knowledge.bases(text, language)


def compatible(one: str, other: str, knowledge: Knowledge) -> bool:
    """Whether something can be of both classes: a Party may be an Organization, a Person is no Place."""
    return knowledge.is_a(one, other) or knowledge.is_a(other, one)


def _taken(split: Split, ends: Sequence[_End], knowledge: Knowledge) -> Collection[_End]:
    """The ends that a split takes. "He" and whoever speaks go where all the names of the document go."""
    if not split.mention:
        return ends
    named = [end for end in ends if _is_name(end, knowledge)]
    taken = [end for end in named if says(end.text, split.mention, end.language, knowledge)]
    return ends if named and len(taken) == len(named) else taken


def homes(keys: Iterable[str], knowledge: Knowledge) -> set[str]:
    """The labels of the countries that the gazetteer has these entities in."""
    around = (knowledge.entities.get(knowledge.country_of.get(key, "")) for key in keys)
    return {place.label for place in around if place is not None and place.type == "Country"}


def _entities(claim: Claim) -> tuple[Entity, ...]:
    ends = (claim.subject, claim.object)
    return (*ends, claim.speaker) if claim.speaker else ends


def _ends(claim: Claim) -> tuple[_End, ...]:
    """Subject, object and, if there is one, speaker of a claim as read."""
    texts = (claim.subject_text, claim.object_text, "")
    return tuple(_End(entity, text, claim.language) for entity, text in zip(_entities(claim), texts, strict=False))


def _rewritten(claim: Claim, nodes: Sequence[Entity]) -> Claim:
    """A claim with its nodes; what was read stays beside each that is another now."""
    read = [entity if entity != node else None for entity, node in zip(_entities(claim), nodes, strict=True)]
    return replace(
        claim,
        subject=nodes[0],
        object=nodes[1],
        speaker=nodes[2] if claim.speaker else None,
        subject_read=read[0],
        object_read=read[1],
        speaker_read=read[2] if claim.speaker else None,
    )


def _holds(claim: Claim, knowledge: Knowledge) -> bool:
    """Whether a claim still makes sense: not of a node with itself, nor of kinds that its relation takes no longer."""
    if claim.subject.key == claim.object.key:
        return False
    return _fits(claim, knowledge) or not _fits(claim.as_read, knowledge)


def _fits(claim: Claim, knowledge: Knowledge) -> bool:
    relation = knowledge.relations.get(claim.relation)
    if relation is None:
        return True
    return knowledge.is_a(claim.subject.type, relation.domain) and knowledge.is_a(claim.object.type, relation.range)


def _names(entity: Entity) -> tuple[tuple[str, str], ...]:
    """Every name of an entity, its label among them."""
    known = {name for _, name in entity.names}
    return entity.names if entity.label in known else (("en", entity.label), *entity.names)


def _is_name(end: _End, knowledge: Knowledge) -> bool:
    """Whether an end's words are a name of its entity, or part of one, and not "he" or "the prime minister"."""
    words = {word for _, name in _names(end.entity) for word in knowledge.name_key(name).split()}
    parts = knowledge.name_key(end.text).split()
    return bool(parts) and all(knowledge.bases(part, end.language) & words for part in parts)
