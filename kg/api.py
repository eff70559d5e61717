"""The verbs of the command line as functions, on a store that is named: ``kg.paths("Albania", "Iran")``.

``store`` is a folder or the URL of a SPARQL endpoint; unless it is given, ``KG_STORE`` or ``./kg-store``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.candidates import Candidate
    from kg.decide import Decision
    from kg.knowledge import Knowledge
    from kg.lookup import Card
    from kg.merge import Change
    from kg.model import Claim, Entity
    from kg.paths import Path as Way
    from kg.pipeline import BuildReport
    from kg.remove import Removed
    from kg.store import Store

Location = str | Path
Row = dict[str, str]


def build(
    paths: Iterable[str | Path], store: Location = "", *, language: str | None = None, models: Path | str | None = None
) -> BuildReport:
    """Read texts and add what they claim to the graph; see :func:`kg.pipeline.build`."""
    from kg.pipeline import build

    return build(paths, store, language=language, models=models)


def remove(documents: Iterable[str | Path], store: Location = "") -> list[Removed]:
    """Take documents out of the graph, by path, id or title; see :func:`kg.remove.remove`.

    :raises NotFoundError: one of them is not there, and nothing is removed.
    """
    from kg.remove import remove

    names = [documents] if isinstance(documents, str | Path) else documents
    with _changed(store) as opened:
        return remove(opened, [str(name) for name in names])


def claims(store: Location = "") -> list[Claim]:
    """Every claim in the graph."""
    from kg.store import open_store

    with open_store(store) as opened:
        return list(opened.claims())


def lookup(name: str, store: Location = "") -> Card:
    """The card of one entity, by any of its names in either language.

    :raises NotFoundError: nobody is called so, or several are.
    """
    from kg.knowledge import load
    from kg.lookup import card
    from kg.store import open_store

    knowledge = load()
    with open_store(store) as opened:
        entity = _entity(name, opened, knowledge)
        return card(entity, opened.claims(entity=entity.key), knowledge, opened.documents())


def paths(
    a: str,
    b: str,
    store: Location = "",
    *,
    max_hops: int = 4,
    limit: int | None = 10,
    include: Iterable[str] = (),
    as_of: str | None = None,
    directed: bool = False,
) -> list[Way]:
    """How two entities are connected, best first; empty where they are not. See :func:`kg.paths.paths`.

    :raises NotFoundError: nobody is called so, or several are.
    """
    from kg.knowledge import load
    from kg.paths import paths
    from kg.store import open_store

    knowledge = load()
    with open_store(store) as opened:
        return paths(
            lambda keys: opened.claims(entity=keys),
            *(_entity(name, opened, knowledge).key for name in (a, b)),
            max_hops=max_hops,
            limit=limit,
            include=include,
            as_of=as_of,
            directed=directed,
            documents=opened.documents(),
            symmetric=_symmetric(knowledge),
            relations=knowledge.relations,
        )


def query(text: str, store: Location = "") -> list[Row] | bool | str:
    """The answer to SPARQL: rows for SELECT, without the variables that are not bound; truth for ASK; else Turtle.

    :raises QueryError: the text is no SPARQL query.
    """
    import pyoxigraph as ox

    from kg.query import ask, render
    from kg.store import open_store

    with open_store(store) as opened:
        found = ask(opened, text)
        if isinstance(found, ox.QueryBoolean):
            return bool(found)
        if isinstance(found, ox.QueryTriples):
            return render(found, "turtle").decode()
        names = [variable.value for variable in found.variables]
        return [
            {name: value.value for name, value in zip(names, row, strict=True) if hasattr(value, "value")}
            for row in found
        ]


def export(form: str = "turtle", store: Location = "") -> bytes:
    """The whole graph in one of the formats of ``kg export``."""
    from kg.export import export
    from kg.store import open_store

    with open_store(store) as opened:
        return export(opened, form)


def draw(
    names: Collection[str] = (), store: Location = "", *, hops: int = 1, include: Iterable[str] = (), limit: int = 40
) -> bytes:
    """The graph around these entities, or its best connected part, as SVG."""
    from kg.draw import select, svg
    from kg.knowledge import load
    from kg.store import open_store

    knowledge = load()
    with open_store(store) as opened:
        keys = [_entity(name, opened, knowledge).key for name in names]
        picture = select(
            list(opened.claims()),
            keys,
            hops=hops,
            include=include,
            limit=limit,
            symmetric=_symmetric(knowledge),
        )
    return svg(picture, knowledge)


def merge(a: str, b: str, store: Location = "", *, force: bool = False) -> Change:
    """Make one node of two, from now on and for texts to come; see :func:`kg.merge.merge`.

    :raises NotFoundError: nobody is called so, or several are.
    :raises UsageError: they are one already, or cannot well be one.
    """
    from kg.knowledge import load
    from kg.merge import merge

    with _changed(store) as opened:
        return merge(opened, a, b, load(), force=force)


def split(
    a: str, b: str | None = None, store: Location = "", *, mention: str | None = None, document: str | None = None
) -> Change:
    """Take a merge back, or give some mentions of a node one of their own; see :func:`kg.merge.split`.

    :raises NotFoundError: nobody or nothing is called so, or several are.
    :raises UsageError: there is nothing to split.
    """
    from kg.knowledge import load
    from kg.merge import split

    with _changed(store) as opened:
        return split(opened, a, b, load(), mention=mention, document=document)


def candidates(store: Location = "") -> list[Candidate]:
    """Pairs of nodes that may be one entity, best first."""
    from kg.candidates import candidates
    from kg.knowledge import load
    from kg.store import open_store

    with open_store(store) as opened:
        return candidates(opened.entities(), opened.claims(), load(), opened.decisions())


def decisions(store: Location = "") -> tuple[Decision, ...]:
    """What was decided about nodes."""
    from kg.store import open_store

    with open_store(store) as opened:
        return opened.decisions().all


def _changed(store: Location) -> Store:
    """A store to write in, which must be there."""
    from kg.store import open_store

    open_store(store).close()
    return open_store(store, write=True)


def _entity(name: str, store: Store, knowledge: Knowledge) -> Entity:
    from kg.lookup import find

    return find(name, store, knowledge).entity


def _symmetric(knowledge: Knowledge) -> set[str]:
    return {name for name, relation in knowledge.relations.items() if relation.symmetric}
