"""``kg split A [B]``: one node becomes two."""

from __future__ import annotations

import click

from kg.cli.common import json_option, store_option
from kg.cli.merge import show_change


@click.command(epilog="Example: kg split 'Edi Rama' --mention Rama --document interview.txt")
@click.argument("a")
@click.argument("b", required=False)
@click.option(
    "--mention", metavar="NAME", help="Give the mentions of this name, inflected or not, a node of their own."
)
@click.option("--document", metavar="D", help="Only those in this document: its id, file name or title.")
@json_option
@store_option
def command(a: str, b: str | None, mention: str | None, document: str | None, as_json: bool, store: str) -> None:
    """Make two nodes of one: take a merge back, or give some mentions of A a node of their own.

    kg split A B takes back that B was merged into A; of two nodes that are two already it remembers that they are, so
    that kg merge --candidates lists them no more. kg split A takes back the only merge into A. With --mention or
    --document the mentions of that name, or all in that document, become a new node; "he" and who speaks go with them
    where the document has no other name for A. The decision stays in the store; kg merge takes it back.
    """
    from kg import api

    show_change(api.split(a, b, store, mention=mention, document=document), as_json)
