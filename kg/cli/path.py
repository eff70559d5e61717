"""``kg path A B``: how two entities are connected, with quotes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import click

from kg.cli.common import json_option, store_option
from kg.cli.show import (
    bold,
    checked_language,
    entity_called,
    include_option,
    kind,
    label,
    labels_option,
    quotes,
    statement,
    warning,
    wrapped,
)
from kg.evidence import name_in

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.model import Claim, Document, Entity
    from kg.paths import Hop, Path
    from kg.store import Store


def _date(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    from kg.paths import check_date

    return None if value is None else check_date(value)


@click.command(epilog="Example: kg path Albania Iran --max-hops 2")
@click.argument("a")
@click.argument("b")
@click.option("--max-hops", type=click.IntRange(1, 8), default=4, show_default=True, help="Length of the longest path.")
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="How many paths.")
@click.option("--all", "everything", is_flag=True, help="Every path, with every combination of relations.")
@click.option("--as-of", metavar="DATE", callback=_date, help="Only what had happened or was published by then.")
@include_option
@click.option("--directed", is_flag=True, help="Follow the direction of the relations only.")
@click.option("--quotes", "most", type=click.IntRange(0), default=3, show_default=True, help="Quotes a hop; 0 for all.")
@labels_option
@json_option
@store_option
def command(
    a: str,
    b: str,
    max_hops: int,
    limit: int,
    everything: bool,
    as_of: str | None,
    include: tuple[str, ...],
    directed: bool,
    most: int,
    labels: str,
    as_json: bool,
    store: str,
) -> None:
    """How A and B are connected: ranked paths, every hop with its quotes.

    A and B are names in either language, whatever their case and ending. Shorter paths come first, then those with
    surer and more evidence. A relation may be walked against its direction, which the arrow shows. "2 en, 1 sq" is how
    many documents say so, by language; "contradicted by" counts those that say the opposite.
    """
    from kg import knowledge as ontology
    from kg.paths import paths, record
    from kg.store import open_store

    with open_store(store) as opened:
        knowledge = ontology.load()
        language = checked_language(labels, knowledge)
        start, end = (entity_called(name, opened, knowledge) for name in (a, b))
        documents = opened.documents()
        found = paths(
            lambda keys: opened.claims(entity=keys),
            start.key,
            end.key,
            max_hops=max_hops,
            limit=None if everything else limit,
            include=include,
            as_of=as_of,
            directed=directed,
            documents=documents,
            symmetric={name for name, relation in knowledge.relations.items() if relation.symmetric},
            relations=knowledge.relations,
        )
        if not found:
            raise _no_path(opened, start, end, max_hops, include)
    if as_json:
        _print_json(start, end, [record(path, documents) for path in found])
        return
    click.echo("\n".join(_lines(found, start, end, knowledge, documents, language, most)))


def _no_path(store: Store, start: Entity, end: Entity, max_hops: int, include: Collection[str]) -> Exception:
    from kg.errors import NotFoundError
    from kg.paths import neighbours

    def linked(entity: Entity) -> str:
        near = neighbours(lambda keys: store.claims(entity=keys), entity.key)
        others = ", ".join(each.label for each in near) or "nobody in this store"
        return f"{entity.label} is linked to {others}"

    more = "" if include else " or --include planned,negated,hypothetical"
    return NotFoundError(
        f"no path from {start.label} to {end.label} within {max_hops} hops; {linked(start)}; {linked(end)}; "
        f"try a higher --max-hops{more}"
    )


def _print_json(start: Entity, end: Entity, records: list[dict[str, object]]) -> None:
    import json

    from kg.evidence import entity_record

    answer = {"from": entity_record(start), "to": entity_record(end), "paths": records}
    click.echo(json.dumps(answer, ensure_ascii=False, indent=2))


def _lines(
    found: Iterable[Path],
    start: Entity,
    end: Entity,
    knowledge: Knowledge,
    documents: Mapping[str, Document],
    language: str,
    most: int,
) -> Iterator[str]:
    every = list(found)
    count = "1 path" if len(every) == 1 else f"{len(every)} paths"
    yield f"{bold(name_in(start, language))} to {bold(name_in(end, language))}: {count}"
    for number, path in enumerate(every, 1):
        yield ""
        yield f"{number:>2}. {_chain(path, knowledge, language)}"
        for hop in path.hops:
            yield from _hop_lines(hop, len(path.hops) > 1, knowledge, documents, language, most)


def _chain(path: Path, knowledge: Knowledge, language: str) -> str:
    """The whole path on one line, arrows in their true direction."""
    parts = [bold(name_in(path.hops[0].start, language))]
    for hop in path.hops:
        parts += [_arrow(hop, knowledge, language), bold(name_in(hop.end, language))]
    return " ".join(parts)


def _arrow(hop: Hop, knowledge: Knowledge, language: str) -> str:
    text = label(hop.edge.relation, knowledge, language)
    if extra := kind(hop.edge):
        text += f" ({extra})"
    if hop.edge.symmetric:
        return f"←─ {text} ─→"
    return f"── {text} ─→" if hop.forward else f"←─ {text} ──"


def _hop_lines(
    hop: Hop,
    named: bool,
    knowledge: Knowledge,
    documents: Mapping[str, Document],
    language: str,
    most: int,
) -> Iterator[str]:
    from kg.evidence import count_text

    edge = hop.edge
    facts = [count_text(edge.documents), f"confidence {edge.confidence:.2f}"]
    if hop.others:
        others = dict.fromkeys(label(other.relation, knowledge, language) for other in hop.others)
        facts.append(f"also: {', '.join(others)}")
    title = f"{statement(edge, knowledge, language)}: " if named else ""
    yield from wrapped(f"{title}{'; '.join(facts)}", " " * 4, " " * 8)
    yield from quotes(edge.claims, documents, " " * 6, most)
    if hop.contrary:
        yield from _contrary_lines(hop.contrary, documents, most)


def _contrary_lines(claims: tuple[Claim, ...], documents: Mapping[str, Document], most: int) -> Iterator[str]:
    from kg.evidence import count_text, document_counts

    yield "    " + warning(f"contradicted by: {count_text(document_counts(claims))}")
    yield from quotes(claims, documents, " " * 6, most)
