"""``kg merge A B``: two nodes become one; which may be one; what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import json_option, store_option
from kg.cli.show import bold, muted, quotes

if TYPE_CHECKING:
    from kg.candidates import Candidate
    from kg.merge import Change
    from kg.model import Document


@click.command(epilog="Example: kg merge 'Edi Rama' 'E. Rama'")
@click.argument("names", nargs=-1, metavar="[A B]")
@click.option("--candidates", "propose", is_flag=True, help="List pairs of nodes that may be one entity, best first.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many candidates.")
@click.option("--list", "listed", is_flag=True, help="List what was decided.")
@click.option("--force", is_flag=True, help="Merge even two countries, two kinds or two Wikidata items.")
@json_option
@store_option
def command(
    names: tuple[str, ...], propose: bool, limit: int, listed: bool, force: bool, as_json: bool, store: str
) -> None:
    """Make one node of two: what is said of B is said of A, and the names of B are other names of A.

    A and B are names or keys, as kg lookup takes them. The decision stays in the store: it holds for texts that are
    read again or come later. kg split takes it back. Nothing is ever merged by itself: --candidates only proposes.
    """
    from kg.errors import UsageError

    wanted = sum((bool(names), propose, listed))
    if wanted != 1 or len(names) not in (0, 2):
        raise UsageError("give two names, or --candidates, or --list: kg merge 'Edi Rama' 'E. Rama'")
    if propose:
        _propose(store, limit, as_json)
    elif listed:
        _list(store, as_json)
    else:
        from kg import api

        show_change(api.merge(names[0], names[1], store, force=force), as_json)


def _propose(store: str, limit: int, as_json: bool) -> None:
    from kg import api
    from kg.candidates import record
    from kg.store import open_store

    found = api.candidates(store)
    if as_json:
        _print_json([record(each) for each in found[:limit]])
        return
    with open_store(store) as opened:
        documents = opened.documents()
    click.echo("\n".join(_proposals(found, limit, documents)))


def _proposals(found: Sequence[Candidate], limit: int, documents: Mapping[str, Document]) -> Iterator[str]:
    if not found:
        yield "no two nodes of this store look like one entity"
        return
    for number, each in enumerate(found[:limit], 1):
        yield from _proposal(number, each, documents)
    if len(found) > limit:
        yield f"… and {len(found) - limit} more (--limit {len(found)} shows all)"


def _proposal(number: int, found: Candidate, documents: Mapping[str, Document]) -> Iterator[str]:
    from kg.evidence import count_text, document_counts

    kept, merged = found.kept, found.merged
    also = f"; both linked to {', '.join(each.label for each in found.shared)}" if found.shared else ""
    yield f"{number:>2}. {bold(kept.label)} and {bold(merged.label)} ({merged.type})"
    yield f"    {found.reason}: {' / '.join(found.names)}{also}"
    for entity, claims in zip((kept, merged), found.claims, strict=True):
        yield f"    {entity.label}: {count_text(document_counts(claims)) or 'no document'}"
        yield from quotes(claims[:1], documents, " " * 6)
    yield muted(f"    kg merge {_quoted(kept.key)} {_quoted(merged.key)}")


def _list(store: str, as_json: bool) -> None:
    from kg import api
    from kg.merge import decision_record, told

    decided = api.decisions(store)
    if as_json:
        _print_json([decision_record(each) for each in decided])
    elif decided:
        click.echo("\n".join(sorted(told(each) for each in decided)))
    else:
        click.echo("nothing was decided in this store")


def show_change(change: Change, as_json: bool) -> None:
    """Print what a decision changed, and how to take it back; ``kg split`` does too."""
    from kg.merge import record

    if as_json:
        _print_json(record(change))
    else:
        click.echo("\n".join(_change_lines(change)))


def _change_lines(change: Change) -> Iterator[str]:
    from kg.decide import Merge, Split
    from kg.merge import told

    yield from (f"{told(each)}: taken back" for each in change.undone)
    yield from (told(each) for each in change.made)
    if not change.claims and not change.withheld:
        yield "no claim had to change"
    else:
        yield f"{_count(change.claims, 'claim')} in {_count(change.documents, 'document')} rewritten"
    if change.withheld:
        yield f"{_count(change.withheld, 'claim')} left out for making no sense now; taking it back brings them back"
    for each in change.made:
        kept, other = (_quoted(entity.key) for entity in each.entities)
        if isinstance(each, Merge):
            yield muted(f"kg split {kept} {other} takes it back")
        elif isinstance(each, Split):
            yield muted(f"kg merge {kept} {other} takes it back")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _quoted(key: str) -> str:
    import shlex

    return shlex.quote(key)


def _print_json(answer: Any) -> None:
    import json

    click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
