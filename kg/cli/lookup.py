"""``kg lookup NAME``: the card of one entity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from kg.cli.common import json_option, store_option
from kg.cli.show import (
    bold,
    checked_language,
    found_by,
    kind,
    label,
    labels_option,
    muted,
    quotes,
    statement,
    tell_how,
    warning,
)
from kg.evidence import name_in

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.lookup import Card, Row
    from kg.model import Document

DATES = 4  # shown of one relation
SYMBOLS = {"out": "→", "in": "←", "both": "↔"}


@click.command(epilog="Example: kg lookup Shqipërisë --quotes")
@click.argument("name")
@click.option("--quotes", "with_quotes", is_flag=True, help="Show the sentences too.")
@labels_option
@json_option
@store_option
def command(name: str, with_quotes: bool, labels: str, as_json: bool, store: str) -> None:
    """The card of one entity: types, names, Wikidata, relations with counts and dates.

    "2 en, 1 sq" is how many documents say so, by language; "contradicted by" counts those that say the opposite.

    NAME is any of its names in either language, whatever its case, diacritics and ending; one typing error is
    forgiven. An entity that only the gazetteer knows has a card too.
    """
    from kg import knowledge as ontology
    from kg.lookup import card, record
    from kg.store import open_store

    with open_store(store) as opened:
        knowledge = ontology.load()
        language = checked_language(labels, knowledge)
        found = found_by(name, opened, knowledge)
        claims = list(opened.claims(entity=found.entity.key))
        documents = opened.documents() if claims else {}
    shown = card(found.entity, claims, knowledge, documents)
    tell_how(found, name)
    if as_json:
        import json

        click.echo(json.dumps(record(shown, documents), ensure_ascii=False, indent=2))
        return
    click.echo("\n".join(_lines(shown, knowledge, documents, language, with_quotes)))


def _lines(
    card: Card, knowledge: Knowledge, documents: Mapping[str, Document], language: str, with_quotes: bool
) -> Iterator[str]:
    from kg.evidence import count_text

    yield bold(name_in(card.entity, language)) + f"  ({', '.join(card.types)})"
    for tag, names in card.names.items():
        yield f"  {tag or '–'}: {', '.join(names)}"
    if card.entity.qid:
        yield f"  Wikidata: https://www.wikidata.org/wiki/{card.entity.qid}"
    stands_for = knowledge.metonyms.get(card.entity.key)
    if stands_for and stands_for in knowledge.entities:
        yield f"  stands for {knowledge.entities[stands_for].label} in the news"
    if not card.rows:
        yield "  no relations in this store"
        return
    total = sum(card.counts.values())
    yield f"  {total} {'sentence' if total == 1 else 'sentences'}: {count_text(card.counts)}"
    yield ""
    texts = [_relation(row, knowledge, language) for row in card.rows]
    width = max(len(text) for text in texts)
    for row, text in zip(card.rows, texts, strict=True):
        yield _row(row, text, width)
        if with_quotes:
            yield from quotes(row.edge.claims, documents, " " * 6)


def _relation(row: Row, knowledge: Knowledge, language: str) -> str:
    """A row as a sentence that keeps who did it in front: "← Iran accused Albania"."""
    if row.direction == "in":
        return f"{SYMBOLS[row.direction]} {statement(row.edge, knowledge, language)}"
    return f"{SYMBOLS[row.direction]} {label(row.edge.relation, knowledge, language)} {name_in(row.other, language)}"


def _row(row: Row, text: str, width: int) -> str:
    from kg.evidence import count_text, document_counts, hearsay

    dates = row.edge.dates
    parts = [f"  {text:<{width}}", f"{count_text(row.edge.documents):<10}"]
    if dates:
        more = f" and {len(dates) - DATES} more" if len(dates) > DATES else ""
        parts.append(muted(", ".join(dates[:DATES]) + more))
    if extra := kind(row.edge):
        parts.append(warning(f"({extra})"))
    if told := hearsay(row.edge.claims):
        parts.append(warning(f"(says {told}: who is not certain)"))
    if row.opposed:
        parts.append(warning(f"(contradicted by: {count_text(document_counts(row.opposed))})"))
    return "  ".join(parts).rstrip()
