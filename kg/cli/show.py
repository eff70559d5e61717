"""What ``path``, ``lookup`` and ``draw`` share: which entity is meant, and evidence as lines for people."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from kg.evidence import check_include, name_in
from kg.model import ACTUAL, NEGATED, Claim, Document, Entity

if TYPE_CHECKING:
    from kg.evidence import Edge
    from kg.knowledge import Knowledge
    from kg.lookup import Found
    from kg.store import Store

WIDTH = 100  # of a line where nobody watches, so that a file does not depend on somebody's terminal
DASH = "─"


def bold(text: str) -> str:
    """Text that stands out; plain where nobody watches, as for the next two: click sees to that."""
    return click.style(text, bold=True)


def muted(text: str) -> str:
    """Text that steps back."""
    return click.style(text, dim=True)


def warning(text: str) -> str:
    """Text that asks for care."""
    return click.style(text, fg="yellow")


def found_by(name: str, store: Store, knowledge: Knowledge) -> Found:
    """Who is called so; see :func:`kg.lookup.find`."""
    from kg.lookup import find

    return find(name, store, knowledge)


def entity_called(name: str, store: Store, knowledge: Knowledge) -> Entity:
    """The entity that a user means; says so on standard error where that took more than finding its name.

    A capital that stands for its government gives the country, where the graph speaks of that alone.

    Raises:
        NotFoundError: nobody is called so, or several are.
    """
    found = found_by(name, store, knowledge)
    tell_how(found, name)
    key = found.entity.key
    stands_for = knowledge.metonyms.get(key)
    if stands_for and store.entity(key) is None and (actor := store.entity(stands_for)):
        note(f"{found.entity.label} stands for {actor.label}")
        return found_by(actor.key, store, knowledge).entity
    return found.entity


def tell_how(found: Found, name: str) -> None:
    """Say on standard error where a name was guessed or is shared."""
    if found.how == "typo":
        note(f"no entity '{name}': taking {found.entity.label}")
    elif found.others:
        labels = [other.label for other in (found.entity, *found.others)]
        named = (each.label if labels.count(each.label) == 1 else f"{each.label} ({each.key})" for each in found.others)
        note(f"'{name}' may also be {', '.join(named)}")


def note(text: str) -> None:
    """A remark beside the answer."""
    click.echo(f"kg: {' '.join(text.split())}", err=True)


def include_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The ``--include planned,negated,hypothetical`` option, as a checked tuple."""
    return click.option(
        "--include",
        metavar="KIND[,KIND]",
        callback=lambda _context, _option, value: check_include(_parts(value)),
        help="Besides what happened also: planned, negated, hypothetical.",
    )(command)


def labels_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The ``--labels LANGUAGE`` option."""
    return click.option(
        "--labels", metavar="LANG", default="en", show_default=True, help="Language of the relations' labels: en or sq."
    )(command)


def checked_language(language: str, knowledge: Knowledge) -> str:
    """A language that the relations have labels in.

    Raises:
        UsageError: they have none.
    """
    from kg.errors import UsageError

    known = sorted({tag for relation in knowledge.relations.values() for tag in relation.labels})
    if known and language not in known:
        raise UsageError(f"no labels in '{language}': choose from {', '.join(known)}")
    return language


def _parts(value: str | None) -> list[str]:
    return [part.strip() for part in (value or "").split(",") if part.strip()]


def label(relation: str, knowledge: Knowledge, language: str) -> str:
    """A relation's label in a language; its English one, then its name, where that is missing."""
    known = knowledge.relations.get(relation)
    labels = known.labels if known else {}
    return labels.get(language) or labels.get("en") or relation


def statement(edge: Edge, knowledge: Knowledge, language: str) -> str:
    """An edge as a sentence, who did it in front: "Iran accused Albania"."""
    relation = label(edge.relation, knowledge, language)
    return f"{name_in(edge.subject, language)} {relation} {name_in(edge.object, language)}"


def kind(edge: Edge) -> str:
    """What keeps an edge from being a fact: "planned", "negated, hypothetical"; empty for a fact."""
    parts = [edge.polarity] if edge.polarity == NEGATED else []
    parts += [edge.factuality] if edge.factuality != ACTUAL else []
    return ", ".join(parts)


def quotes(claims: Sequence[Claim], documents: Mapping[str, Document], indent: str, most: int = 0) -> Iterator[str]:
    """Each sentence with where it stands, wrapped; no more than ``most`` unless that is 0."""
    shown = claims[:most] if most else claims
    for claim in shown:
        yield from wrapped(f"“{claim.quote.strip()}”", indent, indent + " ")
        source = muted(_source(claim, documents))
        yield f"{indent} {source}"
    if rest := len(claims) - len(shown):
        yield f"{indent}… and {rest} more (--quotes 0 shows all)"


def _source(claim: Claim, documents: Mapping[str, Document]) -> str:
    document = documents.get(claim.document)
    title = (document.title or document.source) if document else claim.document
    parts = [title]
    if document:
        parts += [part for part in (document.outlet, document.date) if part]
    parts.append(claim.language)
    if claim.speaker:
        parts.append(f"said by {claim.speaker.label}")
    elif claim.reported_by:
        parts.append(f"says “{claim.reported_by}” (who is not certain)")
    if claim.date:
        parts.append(f"dated {claim.date}")
    return f"{DASH} " + " · ".join(parts)


def wrapped(text: str, first: str, following: str) -> list[str]:
    """Text in lines of the terminal's width, or of ``WIDTH`` where nobody watches."""
    width = min(shutil.get_terminal_size((WIDTH, 24)).columns, 120) if sys.stdout.isatty() else WIDTH
    flat = " ".join(text.split())
    return textwrap.wrap(flat, max(width, 40), initial_indent=first, subsequent_indent=following)
