"""Two nodes made one, and one made two: what a user decides, checked, and kept in the store over every rebuild."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kg.decide import Decision, Decisions, Distinction, Merge, Split, compatible, homes
from kg.documents import Catalogue
from kg.errors import NotFoundError, UsageError
from kg.evidence import entity_record
from kg.knowledge import Knowledge
from kg.lookup import find
from kg.model import Claim, Document, Entity
from kg.reference.label import entity_key
from kg.store import Plan, Store

SHOWN = 6  # names that an error lists


@dataclass(frozen=True)
class Change:
    """What a decision changed: ``claims`` of ``documents`` are about another node now; ``withheld`` are left out."""

    made: tuple[Decision, ...]
    undone: tuple[Decision, ...]
    claims: int
    documents: int
    withheld: int


def merge(store: Store, a: str, b: str, knowledge: Knowledge, *, force: bool = False) -> Change:
    """Make one node of two from now on: what is said of ``b`` is said of ``a``, and its names are other names of it.

    Args:
        store: opened for writing.
        a, b: names, keys or QIDs.
        knowledge: the ontology.
        force: merge even what cannot well be one.

    Raises:
        NotFoundError: nobody is called so, or several are.
        UsageError: they are one already, or cannot well be one: the message says why.
    """
    kept, merged = (_called(name, store, knowledge) for name in (a, b))
    decisions = store.decisions()
    if kept.key == merged.key:
        raise UsageError(f"'{a}' and '{b}' are one node already, {kept.label}; kg merge --list shows what was decided")
    rejoined = [each for each in decisions.all if isinstance(each, Split) and _joins(each, kept, merged, decisions)]
    reason = "" if force or rejoined else _why_two(kept, merged, store, knowledge)
    if reason:
        raise UsageError(f"{kept.label} and {merged.label} stay two: {reason}; --force makes one of them all the same")
    undone = [*rejoined, *(each for each in decisions.all if _tells_apart(each, kept, merged, decisions))]
    whole_again = any(each.parted.key == merged.key for each in rejoined)
    made = [] if whole_again else [Merge(decisions.record(kept), decisions.record(merged))]
    return _decide(store, made, undone, knowledge)


def split(
    store: Store,
    a: str,
    b: str | None,
    knowledge: Knowledge,
    *,
    mention: str | None = None,
    document: str | None = None,
) -> Change:
    """Make two nodes of one from now on.

    With ``mention`` or ``document`` the mentions of that name, in that document, get a node of their own. Otherwise the
    merge of ``b`` into ``a`` is taken back; two nodes that were never one are remembered as two, so that they are no
    candidates any more. Without ``b`` the only merge into ``a`` is taken back.

    Args:
        store: opened for writing.
        a, b: names, keys or QIDs.
        knowledge: the ontology.
        mention: a name as it stands in the texts, in its base form.
        document: id, source or title of one document.

    Raises:
        NotFoundError: nobody or nothing is called so, or several are.
        UsageError: there is nothing to split, or what is asked for makes no sense.
    """
    if mention is None and document is None:
        return _take_back(store, a, b, knowledge)
    if b is not None:
        raise UsageError("split either two nodes, or the mentions of one: B goes with neither --mention nor --document")
    return _part(store, _called(a, store, knowledge), mention or "", document, knowledge)


def _called(name: str, store: Store, knowledge: Knowledge) -> Entity:
    """The entity of a name; a typing error is not guessed at here.

    Raises:
        NotFoundError: nobody is called so, or several are.
    """
    found = find(name, store, knowledge)
    if found.how == "typo":
        raise NotFoundError(f"no entity '{name}'; did you mean {found.entity.label}?")
    return found.entity


# --- merging ------------------------------------------------------------------------------------------------------


def _why_two(kept: Entity, merged: Entity, store: Store, knowledge: Knowledge) -> str:
    """What speaks against one node; empty where nothing does."""
    if kept.type == merged.type == "Country":
        return "they are two countries"
    if not compatible(kept.type, merged.type, knowledge):
        return f"{kept.type} and {merged.type} are two kinds of things"
    if kept.qid and merged.qid and kept.qid != merged.qid:
        return f"Wikidata has them as {kept.qid} and {merged.qid}"
    countries = homes((kept.key, merged.key), knowledge)
    if len(countries) > 1:
        return f"they belong to two countries, {' and '.join(sorted(countries))}"
    between = (claim for claim in store.claims(entity=kept.key) if merged.key in (claim.subject.key, claim.object.key))
    claim = next(between, None)
    return f"a text speaks of both: “{claim.quote}”" if claim else ""


def _joins(split: Split, kept: Entity, merged: Entity, decisions: Decisions) -> bool:
    """Whether a split is all that keeps two nodes apart, and nothing else was decided about what it split off."""
    others = (each for each in decisions.all if each is not split)
    alone = not any(split.parted.key in (entity.key for entity in each.entities) for each in others)
    return alone and {decisions.root(each.key) for each in split.entities} == {kept.key, merged.key}


def _tells_apart(decision: Decision, kept: Entity, merged: Entity, decisions: Decisions) -> bool:
    if not isinstance(decision, Distinction):
        return False
    return {decisions.root(each.key) for each in decision.entities} == {kept.key, merged.key}


def _decide(store: Store, made: Sequence[Decision], undone: Iterable[Decision], knowledge: Knowledge) -> Change:
    plan = _plan(store, made, undone, knowledge)
    store.carry_out(plan)
    return _change(plan, made, undone)


def _plan(store: Store, made: Iterable[Decision], undone: Iterable[Decision], knowledge: Knowledge) -> Plan:
    return store.plan((set(store.decisions().all) - set(undone)) | set(made), knowledge)


def _change(plan: Plan, made: Iterable[Decision], undone: Iterable[Decision]) -> Change:
    counts = []
    withheld = 0
    for each in plan.documents:
        before = {claim.id: _nodes(claim) for claim in each.before.claims}
        counts.append(sum(before.get(claim.id) != _nodes(claim) for claim in each.after.claims))
        withheld += len(set(each.after.withheld) - set(each.before.withheld))
    documents = sum(bool(count) for count in counts)
    return Change(tuple(made), tuple(undone), sum(counts), documents, withheld)


def _nodes(claim: Claim) -> tuple[str, ...]:
    return claim.subject.key, claim.object.key, claim.speaker.key if claim.speaker else ""


# --- splitting ----------------------------------------------------------------------------------------------------


def _take_back(store: Store, a: str, b: str | None, knowledge: Knowledge) -> Change:
    decisions = store.decisions()
    node = _called(a, store, knowledge)
    merges = [each for each in decisions.all if isinstance(each, Merge) and decisions.root(each.kept.key) == node.key]
    if b is None:
        if len(merges) != 1:
            raise UsageError(_which(node, merges))
        return _undo(store, merges[0], knowledge)
    if found := _merge_of(merges, b, knowledge):
        return _undo(store, found, knowledge)
    other = _called(b, store, knowledge)
    if other.key == node.key and (found := _merge_of(merges, a, knowledge)):  # named the other way round
        return _undo(store, found, knowledge)
    if other.key == node.key:
        raise UsageError(_which(node, merges))
    apart = Distinction(decisions.record(node), decisions.record(other))
    if decisions.distinct(node.key, other.key):
        raise UsageError(f"{node.label} and {other.label} are two already, and remembered as two")
    return _decide(store, [apart], [], knowledge)


def _which(node: Entity, merges: Sequence[Merge]) -> str:
    """What there is to take back."""
    if not merges:
        return f"nothing was merged into {node.label}; --mention NAME gives the mentions of a name a node of their own"
    listed = ", ".join(f"{each.merged.label} ({each.merged.key})" for each in merges)
    return f"say which of the nodes merged into {node.label} to take back: {listed}"


def _undo(store: Store, merged: Merge, knowledge: Knowledge) -> Change:
    """Take a merge back, and remember that the two are two."""
    return _decide(store, [Distinction(merged.kept, merged.merged)], [merged], knowledge)


def _merge_of(merges: Sequence[Merge], name: str, knowledge: Knowledge) -> Merge | None:
    """The merge that brought the entity of this key or name into its node."""
    if by_key := [each for each in merges if each.merged.key == name]:
        return by_key[0]
    forms = knowledge.bases(name)
    return next((each for each in merges if knowledge.name_key(each.merged.label) in forms), None)


def _part(store: Store, node: Entity, mention: str, document: str | None, knowledge: Knowledge) -> Change:
    """Give some mentions of a node one of their own.

    Raises:
        UsageError: no claim would move, or every one.
    """
    documents = store.documents()
    where = Catalogue(documents, store.places()).one(document) if document is not None else ""
    source = documents[where].source if where else ""
    decisions = store.decisions()
    parted = _new_node(mention or node.label, node, store, knowledge)
    made = [Split(decisions.record(node), parted, mention, where, source)]
    plan = _plan(store, made, [], knowledge)
    change = _change(plan, made, [])
    if not change.claims:
        raise UsageError(_no_mention(node, mention, where, documents, store))
    rewritten = {each.document for each in plan.documents}
    stays = any(node.key in _nodes(claim) for each in plan.documents for claim in each.after.claims)
    if not stays and rewritten.issuperset(store.about([node.key])):
        raise UsageError(f"every claim about {node.label} would move, so there is nothing to tell apart")
    store.carry_out(plan)
    return change


def _new_node(name: str, node: Entity, store: Store, knowledge: Knowledge) -> Entity:
    """A node that no text gives by itself: "Rama (2)"."""
    taken = {each.key for each in store.entities()} | {
        entity.key for each in store.decisions().all for entity in each.entities
    }
    number = 2
    while (key := entity_key(f"{name} ({number})")) in taken or key in knowledge.entities:
        number += 1
    return Entity(key, f"{name} ({number})", node.type)


def _no_mention(node: Entity, mention: str, document: str, documents: dict[str, Document], store: Store) -> str:
    place = documents[document].source if document else "this store"
    texts = {
        text
        for claim in store.claims(entity=node.key, document=document or None)
        for entity, text in ((claim.subject, claim.subject_text), (claim.object, claim.object_text))
        if entity.key == node.key and text
    }
    what = f"mention '{mention}' of {node.label}" if mention else f"mention of {node.label}"
    listed = f"; there it is called {', '.join(sorted(texts)[:SHOWN])}" if texts else ""
    return f"no claim in {place} has a {what}{listed}"


# --- for people and machines --------------------------------------------------------------------------------------


def told(decision: Decision) -> str:
    """A decision in words."""
    kept, other = decision.entities
    if isinstance(decision, Merge):
        return f"{_both(other)} is {_both(kept)}"
    if isinstance(decision, Distinction):
        return f"{_both(kept)} and {_both(other)} are two"
    what = f"mentions “{decision.mention}”" if decision.mention else "mentions"
    where = f" in {decision.source}" if decision.source else ""
    return f"{what} of {_both(kept)}{where} are {_both(other)}"


def _both(entity: Entity) -> str:
    """An entity's label, and its key where that is not the same with underscores."""
    return entity.label if entity.key == entity_key(entity.label) else f"{entity.label} ({entity.key})"


def decision_record(decision: Decision) -> dict[str, Any]:
    """A decision as JSON-ready values."""
    kept, other = decision.entities
    fields: dict[str, Any] = {
        "id": decision.id,
        "decision": type(decision).__name__.lower(),
        "kept": {**entity_record(kept), "key": kept.key},
        "other": {**entity_record(other), "key": other.key},
    }
    if isinstance(decision, Split):
        fields |= {
            "mention": decision.mention or None,
            "document": decision.document or None,
            "source": decision.source or None,
        }
    return fields


def record(change: Change) -> dict[str, Any]:
    """A change as JSON-ready values."""
    return {
        "made": [decision_record(each) for each in change.made],
        "undone": [decision_record(each) for each in change.undone],
        "claims": change.claims,
        "documents": change.documents,
        "withheld": change.withheld,
    }
