"""``kg remove DOC…``: documents out of the store."""

from __future__ import annotations

import click

from kg.cli.common import json_option, store_option


@click.command(epilog="Example: kg remove seeds/2022-10-23-rama-zbarkon-ne-tel-aviv.txt")
@click.argument("documents", metavar="DOC...", nargs=-1, required=True)
@json_option
@store_option
def command(documents: tuple[str, ...], as_json: bool, store: str) -> None:
    """Take documents out of the graph, with every claim that was read from them.

    DOC is the path of a file, in whatever spelling and whether it is still there or not, or of a folder, for all that
    was read from it; or one document's id or title. Where one of them is not in the store nothing is removed. What
    kg merge and kg split decided stays. kg build reads a text again whose file it is given.
    """
    from kg import api
    from kg.remove import record

    gone = api.remove(documents, store)
    if as_json:
        import json

        click.echo(json.dumps(record(gone), ensure_ascii=False))
        return
    for each in gone:
        click.echo(f"{each.source}: {_count(each.claims, 'claim')}")
    click.echo(f"{_count(len(gone), 'document')} removed, {_count(sum(each.claims for each in gone), 'claim')}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
