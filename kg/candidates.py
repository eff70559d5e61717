"""Which nodes may be one entity, and why: proposals for a user to decide, never a decision.

Likeness of letters alone lies: Iran and Iraq are alike. So it only proposes, of two unlisted names of one class.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.decide import Decisions, compatible, homes
from kg.evidence import document_counts, entity_record
from kg.knowledge import Knowledge, fold
from kg.model import Claim, Entity
from kg.reference.respelt import Respelt, kind_of

NAME, INFLECTION, ACRONYM, INITIALS = "same name", "inflected name", "acronym", "initials"
RESPELT = "respelt name"
SPELLING, SURNAME = "similar spelling", "surname"
SURE = {NAME: 1.0, RESPELT: 0.95, INFLECTION: 0.9, ACRONYM: 0.8, INITIALS: 0.75, SPELLING: 0.6, SURNAME: 0.5}
TOGETHER = 0.05  # for each entity that both are linked to
ENOUGH = 3  # such entities that count
ALIKE = 82.0  # likeness of 100 that each word of a differently spelt name needs: one letter in six
LONG = 5  # letters from which a word may be spelt differently


@dataclass(frozen=True)
class Candidate:
    """Two nodes that may be one, the better known one first: why, by which names, and what both are linked to."""

    kept: Entity
    merged: Entity
    reason: str
    names: tuple[str, str]
    score: float
    shared: tuple[Entity, ...]
    claims: tuple[tuple[Claim, ...], tuple[Claim, ...]]  # of each, those about what is shared first


@dataclass(frozen=True)
class _Node:
    """An entity with its names, ready to compare: folded, and as they stand."""

    entity: Entity
    listed: bool  # in the gazetteer
    names: Mapping[str, str]  # by folded name


_Pair = tuple[str, str]
_Proposal = tuple[str, str, str, str, str]  # two keys, the reason, two names


def candidates(
    entities: Iterable[Entity], claims: Iterable[Claim], knowledge: Knowledge, decisions: Decisions | None = None
) -> list[Candidate]:
    """Pairs of nodes that may be one entity, best first.

    Never two countries, two entities of the gazetteer or with different Wikidata items, kinds that exclude each other
    such as a person and a place, two that a text speaks of together, or two that a user said are two.

    Args:
        entities: the nodes.
        claims: the claims about them.
        knowledge: the gazetteer, and how names are inflected.
        decisions: what was decided already.
    """
    nodes = {entity.key: _node(entity, knowledge) for entity in entities}
    about = _about(claims)
    best: dict[_Pair, _Proposal] = {}
    for find in (_same, _respelt, _inflected, _acronyms, _people, _spelt):
        for proposal in find(nodes, knowledge):
            pair = (min(proposal[:2]), max(proposal[:2]))
            if pair[0] != pair[1] and _may_be_one(nodes, pair, proposal[2], about, knowledge, decisions):
                best[pair] = max(best.get(pair, proposal), proposal, key=lambda each: (SURE[each[2]], each))
    rivals = _rivals(best.values())
    found = [_candidate(nodes, proposal, about, rivals) for proposal in best.values()]
    return sorted(found, key=lambda each: (-each.score, each.kept.key, each.merged.key))


def _node(entity: Entity, knowledge: Knowledge) -> _Node:
    names = {knowledge.name_key(name): name for _, name in reversed(entity.names)}
    return _Node(entity, entity.key in knowledge.entities, names | {knowledge.name_key(entity.label): entity.label})


def _about(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: (-claim.confidence, claim.id)):
        ends = (claim.subject, claim.object, claim.speaker or claim.subject)
        for key in {end.key for end in ends}:
            found.setdefault(key, []).append(claim)
    return found


def _neighbours(key: str, about: Mapping[str, Sequence[Claim]]) -> dict[str, Entity]:
    pairs = ((claim.subject, claim.object) for claim in about.get(key, ()))
    linked = (pair for pair in pairs if key in (pair[0].key, pair[1].key))  # and not only spoken of
    return {end.key: end for pair in linked for end in pair if end.key != key}


def _may_be_one(
    nodes: Mapping[str, _Node],
    pair: _Pair,
    reason: str,
    about: Mapping[str, Sequence[Claim]],
    knowledge: Knowledge,
    decisions: Decisions | None,
) -> bool:
    """Whether nothing speaks against it."""
    one, other = (nodes[key] for key in pair)
    first, second = one.entity, other.entity
    countries = [node for node in (one, other) if node.entity.type == "Country"]
    if len(countries) == 2 or (countries and reason not in (NAME, INFLECTION)):
        return False
    return (
        not (one.listed and other.listed)
        and compatible(first.type, second.type, knowledge)
        and not (first.qid and second.qid and first.qid != second.qid)
        and len(homes(pair, knowledge)) < 2
        and not (_unowned(first, knowledge) and _unowned(second, knowledge))
        and pair[1] not in _neighbours(pair[0], about)
        and not (decisions is not None and decisions.distinct(*pair))
    )


def _unowned(entity: Entity, knowledge: Knowledge) -> bool:
    """Whether a body is "the police" of one document, which its name alone makes like that of every other."""
    return any(entity.label == body.label for body in knowledge.bodies.values())


def _rivals(proposals: Iterable[_Proposal]) -> Mapping[str, int]:
    """How many full names a surname may stand for."""
    found: dict[str, int] = {}
    for one, other, reason, *_ in proposals:
        if reason == SURNAME:
            for key in (one, other):
                found[key] = found.get(key, 0) + 1
    return found


def _candidate(
    nodes: Mapping[str, _Node],
    proposal: _Proposal,
    about: Mapping[str, Sequence[Claim]],
    rivals: Mapping[str, int],
) -> Candidate:
    one, other, reason, name, other_name = proposal
    if _fame(nodes[one], about) < _fame(nodes[other], about):
        one, other, name, other_name = other, one, other_name, name
    theirs = _neighbours(other, about)
    shared = sorted((each for key, each in _neighbours(one, about).items() if key in theirs), key=lambda each: each.key)
    doubt = max(rivals.get(one, 1), rivals.get(other, 1)) if reason == SURNAME else 1
    score = SURE[reason] / doubt + TOGETHER * min(len(shared), ENOUGH)
    return Candidate(
        kept=nodes[one].entity,
        merged=nodes[other].entity,
        reason=reason,
        names=(name, other_name),
        score=round(score, 3),
        shared=tuple(shared),
        claims=(_telling(about.get(one, ()), shared), _telling(about.get(other, ()), shared)),
    )


def _telling(claims: Iterable[Claim], shared: Iterable[Entity]) -> tuple[Claim, ...]:
    """Claims about what both are linked to first, else in the order given."""
    keys = {each.key for each in shared}
    return tuple(sorted(claims, key=lambda claim: not keys & {claim.subject.key, claim.object.key}))


def _fame(node: _Node, about: Mapping[str, Sequence[Claim]]) -> tuple[bool, int, int, str]:
    """What makes a node the better one to keep: the gazetteer knows it, its name is longer, texts speak of it."""
    key = node.entity.key
    return node.listed, len(node.entity.label.split()), len(about.get(key, ())), key


# --- reasons ------------------------------------------------------------------------------------------------------


def _same(nodes: Mapping[str, _Node], knowledge: Knowledge) -> Iterator[_Proposal]:
    for name, keys in _index(nodes, lambda node: node.names).items():
        for one, other in _pairs(keys):
            yield one, other, NAME, nodes[one].names[name], nodes[other].names[name]


def _inflected(nodes: Mapping[str, _Node], knowledge: Knowledge) -> Iterator[_Proposal]:
    """A name that the texts have only inflected, and its base form: "Xhaçkës" and "Xhaçka"."""
    index = _index(nodes, lambda node: node.names)
    for key, node in nodes.items():
        if node.listed:
            continue
        for folded, name in node.names.items():
            for base in sorted(knowledge.bases(name) - {folded}):
                for other in index.get(base, ()):
                    yield key, other, INFLECTION, name, nodes[other].names[base]


def _respelt(nodes: Mapping[str, _Node], knowledge: Knowledge) -> Iterator[_Proposal]:
    """A name and how another language spells it by sound: "Mitt Romney" and "Mit Romni"; of people only full names."""
    for language in knowledge.languages:
        respelt = Respelt((node.entity for node in nodes.values()), language, knowledge)
        for key, node in nodes.items():
            kind = "" if node.listed else kind_of(node.entity, knowledge)
            for name in (name for tag, name in node.entity.names if tag == language):
                full = kind != "Person" or len(name.split()) > 1
                for other in respelt.find(name, kind) if full else ():
                    yield key, other.key, RESPELT, name, other.label


def _acronyms(nodes: Mapping[str, _Node], knowledge: Knowledge) -> Iterator[_Proposal]:
    organizations = {key: node for key, node in nodes.items() if knowledge.is_a(node.entity.type, "Organization")}
    short = _index(organizations, lambda node: {fold(name): name for name in node.names.values() if _is_short(name)})
    for key, node in organizations.items():
        for name in node.names.values():
            for letters in _initials(name):
                for other in short.get(letters, ()):
                    acronym = next(each for each in nodes[other].names.values() if fold(each) == letters)
                    yield key, other, ACRONYM, name, acronym


def _is_short(name: str) -> bool:
    letters = name.replace(".", "")
    return len(letters) > 1 and letters.isalpha() and letters.isupper()


def _initials(name: str) -> set[str]:
    """The folded first letters of a name of several words: of all of them, and of those with a capital."""
    words = name.replace("-", " ").split()
    capitals = [word for word in words if word[:1].isupper()]
    return {fold("".join(word[0] for word in some)) for some in (words, capitals) if len(some) > 1}


def _people(nodes: Mapping[str, _Node], knowledge: Knowledge) -> Iterator[_Proposal]:
    """People of one surname of whom one has no first name, or only its first letter."""
    people = {key: node for key, node in nodes.items() if node.entity.type == "Person"}
    by_surname = _index(people, lambda node: {each for name in node.names for each in _surnames(name, knowledge)})
    for surname, keys in by_surname.items():
        for one, other in _pairs(keys):
            if _named_apart(people[one], people[other], knowledge):
                continue
            for first in _of_surname(people[one], surname, knowledge):
                for second in _of_surname(people[other], surname, knowledge):
                    if reason := _one_person(first.split(), second.split()):
                        yield one, other, reason, people[one].names[first], people[other].names[second]


def _named_apart(one: _Node, other: _Node, knowledge: Knowledge) -> bool:
    """Whether two people have full names that are no one's together, whatever surname a text calls them by."""
    first, second = (knowledge.name_key(each.entity.label).split() for each in (one, other))
    return len(first) > 1 and len(second) > 1 and first != second and not _one_person(first, second)


def _surnames(name: str, knowledge: Knowledge) -> set[str]:
    """The last word of a folded name, and where it stands alone also its base forms."""
    words = name.split()
    return knowledge.bases(name) if len(words) == 1 else set(words[-1:])


def _of_surname(node: _Node, surname: str, knowledge: Knowledge) -> list[str]:
    return [name for name in node.names if surname in _surnames(name, knowledge)]


def _one_person(one: Sequence[str], other: Sequence[str]) -> str:
    """Why two names with one surname may be one person's; empty where first names differ."""
    if len(one) == len(other) == 1 or one == other:
        return ""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < len(longer) and longer[-len(shorter) :] == shorter:
        return SURNAME  # of several words too: "van Houten"
    if len(shorter) == 1:
        return SURNAME
    return INITIALS if _abbreviated(one[0], other[0]) else ""


def _abbreviated(one: str, other: str) -> bool:
    return 1 in (len(one), len(other)) and one[0] == other[0]


def _spelt(nodes: Mapping[str, _Node], knowledge: Knowledge) -> Iterator[_Proposal]:
    """Names of as many words, with the same first letters, that are alike word by word: "Netanyahu", "Netanjahu"."""
    from rapidfuzz import fuzz, process

    names = _index(nodes, lambda node: node.names)
    shapes: dict[str, list[str]] = {}
    for name in names:
        shapes.setdefault(" ".join(word[0] for word in name.split()), []).append(name)
    for alike in shapes.values():
        for name in alike:
            fresh = [key for key in names[name] if not nodes[key].listed]
            hits = process.extract(name, alike, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None) if fresh else ()
            for hit in (hit for hit, _, _ in hits if _alike(name.split(), hit.split(), fuzz.ratio)):
                for one, other in itertools.product(fresh, names[hit] if hit != name else ()):
                    yield one, other, SPELLING, nodes[one].names[name], nodes[other].names[hit]


def _alike(one: Sequence[str], other: Sequence[str], likeness: Callable[[str, str], float]) -> bool:
    return all(
        word == second or (min(len(word), len(second)) >= LONG and likeness(word, second) >= ALIKE)
        for word, second in zip(one, other, strict=True)
    )


def _index(nodes: Mapping[str, _Node], terms: Callable[[_Node], Collection[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in sorted(nodes):
        for text in terms(nodes[key]):
            found.setdefault(text, []).append(key)
    return found


def _pairs(keys: Sequence[str]) -> Iterator[_Pair]:
    return ((one, other) for number, one in enumerate(keys) for other in keys[number + 1 :])


# --- for machines -------------------------------------------------------------------------------------------------


def record(candidate: Candidate) -> dict[str, Any]:
    """A candidate as JSON-ready values."""
    sides = zip((candidate.kept, candidate.merged), candidate.names, candidate.claims, strict=True)
    return {
        "reason": candidate.reason,
        "score": candidate.score,
        "nodes": [
            {
                **entity_record(entity),
                "key": entity.key,
                "name": name,
                "documents": dict(document_counts(claims)),
                "quotes": list(dict.fromkeys(claim.quote for claim in claims)),
            }
            for entity, name, claims in sides
        ],
        "shared": [entity_record(each) for each in candidate.shared],
    }
