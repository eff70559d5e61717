"""How two entities are connected: ranked paths over claims, every hop with all its evidence.

Only the neighbourhood of the two ends is fetched, from both towards the middle: a big store is never read whole.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kg.errors import UsageError
from kg.events import contradictions
from kg.evidence import (
    Edge,
    check_include,
    count_text,
    document_counts,
    edges,
    entity_record,
    evidence_record,
    included,
    opposing,
)
from kg.model import NEGATED, Claim, Document, Entity
from kg.pagedate import iso_date

if TYPE_CHECKING:
    import networkx as nx

    from kg.knowledge import Relation

Ask = Callable[[Collection[str]], Iterable[Claim]]  # every claim with one of these keys as subject or object

STEP = 100.0  # what a hop costs beside its doubt: more than all doubt together, so that shorter paths come first
ONE_LANGUAGE = 0.5  # halved when both languages say so
ONE_SENTENCE = 0.25  # divided by the number of sentences that say so
REPEATED = 1.0  # for every hop of the same relation as another: "both visited Israel" says little
CROWD = 0.15  # times the logarithm of a middle node's neighbours: what everybody is linked to connects nobody
DOUBT = 0.05  # the least confidence that is told apart
HUB = 400  # a node with more neighbours than this is passed through but not looked around from
CHOICES = 3  # relations of one hop that are tried in combination
MOST = 1000  # paths, when all are asked for


@dataclass(frozen=True)
class Hop:
    """One step of a path, from ``start`` to ``end``, along an edge that may point the other way."""

    start: Entity
    end: Entity
    edge: Edge
    others: tuple[Edge, ...] = ()  # what else links the two
    contrary: tuple[Claim, ...] = ()  # claims that contradict it, as the graph has them

    @property
    def forward(self) -> bool:
        """Whether the step goes the way of the relation; always true of a symmetric one."""
        return self.edge.symmetric or self.edge.subject.key == self.start.key


@dataclass(frozen=True)
class Path:
    """A chain of hops; ``cost`` ranks the paths of one length, lower is better evidenced."""

    hops: tuple[Hop, ...]
    cost: float

    @cached_property
    def confidence(self) -> float:
        """How sure it is that every hop is true."""
        return math.prod(hop.edge.confidence for hop in self.hops)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the evidence."""
        return tuple(sorted({tag for hop in self.hops for tag in hop.edge.counts}))

    @property
    def _rank(self) -> tuple[float, ...]:
        return (len(self.hops), self.cost)


@dataclass(frozen=True)
class _Wish:
    """What counts as a link: the questioner's choices."""

    include: tuple[str, ...]
    as_of: str | None
    documents: Mapping[str, Document]

    def holds(self, claim: Claim) -> bool:
        if not included(claim, self.include):
            return False
        return self.as_of is None or _known_by(claim, self.documents, self.as_of)

    def heard(self, claim: Claim) -> bool:
        """Whether a claim may be set against another. A denial has no day but that on which it was published."""
        if self.as_of is None:
            return True
        document = self.documents.get(claim.document)
        if claim.polarity == NEGATED and document and document.date:
            return _over_by(document.date, self.as_of)
        return _known_by(claim, self.documents, self.as_of)


def paths(
    claims: Iterable[Claim] | Ask,
    a: str,
    b: str,
    *,
    max_hops: int = 4,
    limit: int | None = 10,
    include: Iterable[str] = (),
    as_of: str | None = None,
    directed: bool = False,
    documents: Mapping[str, Document] | None = None,
    symmetric: Collection[str] = (),
    relations: Mapping[str, Relation] | None = None,
) -> list[Path]:
    """The paths between two entities, best first: shorter ones, then by confidence and amount of evidence.

    Args:
        claims: all claims, or a function that gives the claims about some entities.
        a, b: keys of the entities.
        limit: how many paths at most, each by another route or, where a and b are linked directly, another relation.
            None: every path, with every combination of relations (at most 1,000).
        include: kinds of claims besides facts: planned, negated, hypothetical.
        as_of: an ISO date, month or year: only what had happened or had been published by its end.
        directed: follow the relations' direction only.
        documents: the documents by id, for their dates.
        symmetric: the relations whose subject and object may be exchanged.
        relations: as the ontology declares them, for what contradicts what; without them nothing is said of that.

    Returns:
        An empty list where there is no path.

    Raises:
        UsageError: a and b are the same, or an option makes no sense.
    """
    if a == b:
        raise UsageError(f"a path needs two entities, both are '{a}'")
    if max_hops < 1 or (limit is not None and limit < 1):
        raise UsageError("the number of hops and of paths must be 1 or more")
    ask: Ask = claims if callable(claims) else _asker(claims)
    if as_of is not None:
        check_date(as_of)
    wish = _Wish(check_include(include), as_of, documents or {})
    near = _neighbourhood(ask, a, b, max_hops, wish, unlimited=limit is None)
    graph = multigraph((claim for claim in near if wish.holds(claim)), symmetric)
    if a not in graph or b not in graph:
        return []
    against = contradictions(near, wish.documents, relations or {})
    contrary = {key: [claim for claim in claims if wish.heard(claim)] for key, claims in against.items()}
    routes = _routes(graph, a, b, max_hops, directed)
    if limit is None:
        every = (way for route in routes for way in _all_ways(graph, route, contrary, directed))
        return sorted(itertools.islice(every, MOST), key=lambda path: path._rank)
    # A route's place depends a little on which relations repeat, so some more are tried than are asked for.
    tried = itertools.islice(routes, 3 * limit)
    ways = (way for route in tried for way in _best_ways(graph, route, contrary, directed))
    return sorted(ways, key=lambda path: path._rank)[:limit]


def neighbours(claims: Iterable[Claim] | Ask, key: str, limit: int = 5) -> list[Entity]:
    """The entities with most evidence of a link to one, whatever its kind."""
    ask: Ask = claims if callable(claims) else _asker(claims)
    counts: dict[str, int] = {}
    found: dict[str, Entity] = {}
    for claim in ask({key}):
        other = claim.object if claim.subject.key == key else claim.subject
        counts[other.key] = counts.get(other.key, 0) + 1
        found[other.key] = other
    ranked = sorted(found, key=lambda each: (-counts[each], each))
    return [found[each] for each in ranked[:limit]]


def multigraph(claims: Iterable[Claim], symmetric: Collection[str] = ()) -> nx.MultiDiGraph[str]:
    """The claims as a networkx graph: nodes are keys with their ``entity``, edges carry an ``Edge`` as ``edge``."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for edge in edges(claims, symmetric):
        for entity in (edge.subject, edge.object):
            graph.add_node(entity.key, entity=entity)
        name = f"{edge.relation}/{edge.polarity}/{edge.factuality}"
        graph.add_edge(edge.subject.key, edge.object.key, key=name, edge=edge)
    return graph


def _asker(claims: Iterable[Claim]) -> Ask:
    index: dict[str, list[Claim]] = {}
    for claim in claims:
        for key in {claim.subject.key, claim.object.key}:
            index.setdefault(key, []).append(claim)
    return lambda keys: (claim for key in sorted(keys) for claim in index.get(key, ()))


def check_date(text: str) -> str:
    """The day, month or year itself.

    Raises:
        UsageError: it is none, as 2022-02-31.
    """
    if iso_date(text) != text:
        raise UsageError(f"'{text}' is no date: write 2022-09-07, 2022-09 or 2022")
    return text


def _known_by(claim: Claim, documents: Mapping[str, Document], as_of: str) -> bool:
    """Whether what is claimed had happened, or had been published, by a date. Undated: no."""
    document = documents.get(claim.document)
    dates = (claim.date, document.date if document else None)
    return any(_over_by(date, as_of) for date in dates if date)


def _over_by(date: str, as_of: str) -> bool:
    """Whether a day, month or year is over by the end of another: "2022-09" is by "2022-09", not by "2022-09-15"."""
    return date[: len(as_of)] <= as_of if len(date) >= len(as_of) else date < as_of[: len(date)]


def _neighbourhood(ask: Ask, a: str, b: str, max_hops: int, wish: _Wish, *, unlimited: bool) -> list[Claim]:
    """Every claim that a path of ``max_hops`` can use: look around from both ends, the smaller side first."""
    found: dict[str, Claim] = {}
    seen = ({a}, {b})
    frontiers = [{a}, {b}]
    cut = [False, False]
    for _ in range(max_hops):
        side = 0 if len(frontiers[0]) <= len(frontiers[1]) else 1
        if not frontiers[side]:
            if not cut[side] and seen[0].isdisjoint(seen[1]):
                return []  # all there is on this side has been seen: there is no path
            side = 1 - side
        reached: dict[str, set[str]] = {key: set() for key in frontiers[side]}
        for claim in ask(frontiers[side]):
            found[claim.id] = claim
            if wish.holds(claim):
                for key, other in ((claim.subject.key, claim.object.key), (claim.object.key, claim.subject.key)):
                    if key in reached:
                        reached[key].add(other)
        crowded = {key for key, others in reached.items() if len(others) > HUB and key not in (a, b) and not unlimited}
        cut[side] = cut[side] or bool(crowded)
        following = set().union(*(others for key, others in reached.items() if key not in crowded))
        frontiers[side] = following - seen[side]
        seen[side].update(following)
    return list(found.values())


def _routes(graph: nx.MultiDiGraph[str], a: str, b: str, max_hops: int, directed: bool) -> Iterator[Sequence[str]]:
    """The ways from a to b without a node twice, cheapest first, whatever the relations on them."""
    import networkx as nx

    simple: nx.Graph[str] = nx.DiGraph() if directed else nx.Graph()
    for edge in _edges(graph):
        if edge.subject.key == edge.object.key:
            continue
        for start, end in _directions(edge):
            old = simple.get_edge_data(start, end, {}).get("weight", math.inf)
            simple.add_edge(start, end, weight=min(old, _cost(edge)))
    reach = _within(simple, a, b, max_hops)
    if b not in reach:
        return
    simple = simple.subgraph(reach).copy()
    for start, end, data in simple.edges(data=True):
        data["weight"] += STEP + (_crowd(simple, start, a, b) + _crowd(simple, end, a, b)) / 2
    for route in nx.shortest_simple_paths(simple, a, b, weight="weight"):
        if len(route) - 1 > max_hops:
            return
        yield route


def _within(simple: nx.Graph[str], a: str, b: str, max_hops: int) -> set[str]:
    """The nodes that lie on a way of at most ``max_hops`` steps."""
    import networkx as nx

    if a not in simple or b not in simple:
        return set()
    backwards = simple.reverse(copy=False) if isinstance(simple, nx.DiGraph) else simple
    from_a = nx.single_source_shortest_path_length(simple, a, cutoff=max_hops)
    from_b = nx.single_source_shortest_path_length(backwards, b, cutoff=max_hops)
    return {key for key in from_a if key in from_b and from_a[key] + from_b[key] <= max_hops}


def _directions(edge: Edge) -> tuple[tuple[str, str], ...]:
    ahead = (edge.subject.key, edge.object.key)
    return (ahead, ahead[::-1]) if edge.symmetric else (ahead,)


def _crowd(simple: nx.Graph[str], key: str, a: str, b: str) -> float:
    return 0.0 if key in (a, b) else CROWD * math.log1p(len(simple[key]))


def _edges(graph: nx.MultiDiGraph[str]) -> Iterator[Edge]:
    for _, _, data in graph.edges(data=True):
        yield data["edge"]


def _cost(edge: Edge) -> float:
    doubt = -math.log(max(edge.confidence, DOUBT))
    return doubt + ONE_LANGUAGE / len(edge.counts) + ONE_SENTENCE / sum(edge.counts.values())


def _between(graph: nx.MultiDiGraph[str], start: str, end: str, directed: bool) -> list[Edge]:
    """Every edge that leads from one node to the other, cheapest first."""
    ahead = [data["edge"] for data in (graph.get_edge_data(start, end) or {}).values()]
    back = [data["edge"] for data in (graph.get_edge_data(end, start) or {}).values()]
    usable = ahead + [edge for edge in back if edge.symmetric or not directed]
    return sorted(usable, key=lambda edge: (not edge.is_fact, _cost(edge), edge.relation))


def _best_ways(
    graph: nx.MultiDiGraph[str], route: Sequence[str], contrary: _Contrary, directed: bool
) -> Iterator[Path]:
    """Each relation of a direct link by itself; of a longer route the combination that says most."""
    choices = [_between(graph, *pair, directed) for pair in itertools.pairwise(route)]
    if len(choices) == 1:
        for edge in choices[0]:
            yield _path(graph, route, (edge,), None, contrary)
        return
    combinations = itertools.product(*(choice[:CHOICES] for choice in choices))
    best = min(combinations, key=_combined)
    yield _path(graph, route, best, choices, contrary)


def _all_ways(graph: nx.MultiDiGraph[str], route: Sequence[str], contrary: _Contrary, directed: bool) -> Iterator[Path]:
    choices = [_between(graph, *pair, directed) for pair in itertools.pairwise(route)]
    for combination in itertools.product(*choices):
        yield _path(graph, route, combination, None, contrary)


def _combined(combination: Sequence[Edge]) -> float:
    repeated = len(combination) - len({edge.relation for edge in combination})
    return sum(_cost(edge) for edge in combination) + REPEATED * repeated


def _path(
    graph: nx.MultiDiGraph[str],
    route: Sequence[str],
    chosen: Sequence[Edge],
    choices: Sequence[Sequence[Edge]] | None,
    contrary: _Contrary,
) -> Path:
    entities = [graph.nodes[key]["entity"] for key in route]
    middle = sum(CROWD * math.log1p(len(set(graph.succ[key]) | set(graph.pred[key]))) for key in route[1:-1])
    hops = []
    for number, edge in enumerate(chosen):
        others = tuple(other for other in choices[number] if other is not edge) if choices else ()
        hops.append(Hop(entities[number], entities[number + 1], edge, others, opposing(edge.claims, contrary)))
    return Path(tuple(hops), _combined(chosen) + middle)


_Contrary = Mapping[str, Sequence[Claim]]  # by the id of the claim that is contradicted


# --- for machines -------------------------------------------------------------------------------------------------


def record(path: Path, documents: Mapping[str, Document]) -> dict[str, Any]:
    """A path as JSON-ready values, every hop with all its evidence."""
    return {
        "length": len(path.hops),
        "confidence": round(path.confidence, 4),
        "cost": round(path.cost, 4),
        "languages": list(path.languages),
        "hops": [_hop_record(hop, documents) for hop in path.hops],
    }


def _hop_record(hop: Hop, documents: Mapping[str, Document]) -> dict[str, Any]:
    edge = hop.edge
    return {
        "from": entity_record(hop.start),
        "to": entity_record(hop.end),
        "subject": entity_record(edge.subject),
        "relation": edge.relation,
        "object": entity_record(edge.object),
        "direction": "both" if edge.symmetric else "forward" if hop.forward else "backward",
        "polarity": edge.polarity,
        "factuality": edge.factuality,
        "confidence": round(edge.confidence, 4),
        "counts": dict(edge.counts),
        "documents": dict(edge.documents),
        "dates": list(edge.dates),
        "evidence": [evidence_record(claim, documents) for claim in edge.claims],
        "contrary": [evidence_record(claim, documents) for claim in hop.contrary],
        "contradicted": dict(document_counts(hop.contrary)),
        "others": [
            {
                "subject": other.subject.key,
                "relation": other.relation,
                "object": other.object.key,
                "evidence": count_text(other.counts),
            }
            for other in hop.others
        ],
    }
