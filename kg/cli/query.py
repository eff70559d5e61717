"""``kg query``: SPARQL over the graph."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click

from kg.cli.common import json_option, output_option, refuse_two_formats, store_option, write_output

FORMATS = ("table", "json", "csv", "tsv", "xml", "turtle")


@click.command(
    epilog="Example: kg query 'SELECT ?who WHERE { ?who kg:visited e:Israel }'",
)
@click.argument("query", metavar="TEXT|FILE")
@click.option("-f", "--format", "form", type=click.Choice(FORMATS), help="How to write the answer [default: table].")
@click.option(
    "--timeout",
    type=click.FloatRange(0),
    default=300,
    show_default=True,
    help="Seconds that the answer may take; 0 waits for however long it takes.",
)
@json_option
@output_option("the answer")
@store_option
def command(query: str, form: str | None, as_json: bool, timeout: float, output: str, store: str) -> None:
    """Ask the graph in SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE.

    TEXT is the query itself or FILE a file with it, "-" for standard input. The prefixes kg: (relations), e:
    (entities), claim:, doc:, skos:, rdfs:, prov:, schema:, sem: and more need no declaration. What CONSTRUCT and
    DESCRIBE give is written as Turtle, as JSON-LD with --json.
    """
    from kg.query import ask, read, render
    from kg.store import open_store

    refuse_two_formats(form, as_json)
    text = sys.stdin.read() if query == "-" else read(query)
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)  # the engine lets Python hear of none until it has answered
    try:
        with _limited(timeout), open_store(store) as opened:
            content = render(ask(opened, text), form or ("json" if as_json else "table"))
    finally:
        signal.signal(signal.SIGINT, before)
    write_output(output, content)


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """End the process, with a word, where what is done meanwhile takes longer; nothing else stops the engine."""

    def give_up() -> None:
        click.echo(f"kg: the answer takes longer than {seconds:g} seconds: narrow it down, or see --timeout", err=True)
        os._exit(2)

    timer = threading.Timer(seconds, give_up)
    timer.daemon = True
    if seconds:
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
