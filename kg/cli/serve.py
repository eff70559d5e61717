"""``kg serve``: the SPARQL protocol and the explorer page."""

from __future__ import annotations

import json

import click

from kg.cli.common import json_option, store_option


@click.command(epilog="Example: kg serve --port 8001")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen at; the default is this machine."
)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Port; 0 takes a free one."
)
@click.option(
    "--limit",
    type=click.IntRange(2),
    default=60,
    show_default=True,
    help="Entities on the explorer page, the best connected.",
)
@click.option(
    "--timeout", type=click.FloatRange(0.1), default=60, show_default=True, help="Seconds that one answer may take."
)
@json_option
@store_option
def command(host: str, port: int, limit: int, timeout: float, as_json: bool, store: str) -> None:
    """Answer SPARQL 1.1 queries at /sparql and show the explorer page at /, until interrupted; changes nothing."""
    from kg.serve import server

    with server(store, host, port, lambda: _page(store, limit), timeout) as running:
        shown = f"[{host.strip('[]')}]" if ":" in host else host
        address = f"http://{shown}:{running.server_port}/"
        told = json.dumps({"page": address, "sparql": f"{address}sparql"})
        click.echo(told if as_json else f"page: {address}\nSPARQL: {address}sparql\nstop with Ctrl-C")
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            click.echo("stopped", err=True)


def _page(store: str, limit: int) -> bytes:
    """The page that ``kg draw --format html`` makes of the whole graph."""
    from kg.draw import page, select
    from kg.evidence import INCLUDABLE
    from kg.knowledge import load
    from kg.store import open_store

    knowledge = load()
    symmetric = {name for name, relation in knowledge.relations.items() if relation.symmetric}
    with open_store(store) as opened:
        picture = select(opened.claims(), (), include=INCLUDABLE, limit=limit, symmetric=symmetric)
        return page(picture, knowledge, opened.documents())
