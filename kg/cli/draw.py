"""``kg draw [NAME…]``: the relationship graph as a picture or a page."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from kg.cli.common import json_option, output_option, store_option, write_output
from kg.cli.show import checked_language, entity_called, include_option, labels_option, note

if TYPE_CHECKING:
    from kg.draw import Picture

FORMATS = ("svg", "png", "dot", "html")  # as in kg.draw, which only drawing imports


@click.command(epilog='Example: kg draw "Edi Rama" -o rama.svg')
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--format", "form", type=click.Choice(FORMATS), help="By default what the file's name ends with, or svg.")
@click.option("--hops", type=click.IntRange(1, 6), default=1, show_default=True, help="How far from NAME to go.")
@click.option("--limit", type=click.IntRange(2), default=40, show_default=True, help="The most entities to draw.")
@include_option
@labels_option
@output_option("the picture")
@json_option
@store_option
def command(
    names: tuple[str, ...],
    form: str | None,
    hops: int,
    limit: int,
    include: tuple[str, ...],
    labels: str,
    output: str,
    as_json: bool,
    store: str,
) -> None:
    """Draw who did what to whom: around NAME, or the best connected entities of the whole graph.

    A page (html) has search, filters and the sentences behind each arrow, and needs no network. --json gives what
    would be drawn.
    """
    from kg import knowledge as ontology
    from kg.draw import record, render, select
    from kg.evidence import INCLUDABLE
    from kg.store import open_store

    form = form or _by_name(output)
    _refuse_binary_on_terminal(form, output, as_json)
    with open_store(store) as opened:
        knowledge = ontology.load()
        language = checked_language(labels, knowledge)
        keys = [entity_called(name, opened, knowledge).key for name in names]
        documents = opened.documents()
        picture = select(
            (lambda wanted: opened.claims(entity=wanted)) if keys else opened.claims(),
            keys,
            hops=hops,
            include=INCLUDABLE if form == "html" and not as_json else include,
            limit=limit,
            symmetric={name for name, relation in knowledge.relations.items() if relation.symmetric},
        )
    _refuse_empty(picture, names, include)
    if as_json:
        import json

        content = json.dumps(record(picture, knowledge, documents), ensure_ascii=False, indent=2) + "\n"
        write_output(output, content.encode())
        return
    write_output(output, render(picture, form, knowledge, documents, language, shown=include))
    _say(picture, output)


def _by_name(output: str) -> str:
    ending = PurePath(output).suffix.lower().lstrip(".")
    if output == "-" or not ending:
        return "svg"
    ending = {"htm": "html", "gv": "dot"}.get(ending, ending)
    if ending not in FORMATS:
        from kg.errors import UsageError

        raise UsageError(f"{output}: a picture cannot be '{ending}'; choose with --format from {', '.join(FORMATS)}")
    return ending


def _refuse_binary_on_terminal(form: str, output: str, as_json: bool) -> None:
    import sys

    if form == "png" and output == "-" and not as_json and sys.stdout.isatty():
        from kg.errors import UsageError

        raise UsageError("a PNG cannot be shown on a terminal: give a file with -o")


def _refuse_empty(picture: Picture, names: tuple[str, ...], include: tuple[str, ...]) -> None:
    if picture.edges:
        return
    from kg.errors import NotFoundError

    about = f"about {', '.join(names)}" if names else "in this store"
    more = "" if include else "; try --include planned,negated,hypothetical"
    raise NotFoundError(f"nothing to draw: no relations {about}{more}")


def _say(picture: Picture, output: str) -> None:
    where = "" if output == "-" else f"{output}: "
    text = f"{where}{len(picture.nodes)} entities, {len(picture.edges)} relations"
    if picture.left_out or picture.edges_left_out:
        text += f"; left out: the {picture.left_out} least connected entities"
        text += f" and {picture.edges_left_out} relations with least evidence" if picture.edges_left_out else ""
        text += f"; --limit {len(picture.nodes) * 2} draws more"
    note(text)
