"""``kg export``: the graph for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.common import json_option, output_option, refuse_two_formats, store_option, write_output

FORMATS = ("turtle", "trig", "nquads", "jsonld", "rdfxml", "graphml", "gexf", "csv", "claims")
ENDINGS = {
    ".ttl": "turtle",
    ".trig": "trig",
    ".nq": "nquads",
    ".jsonld": "jsonld",
    ".rdf": "rdfxml",
    ".graphml": "graphml",
    ".gexf": "gexf",
    ".csv": "csv",
    ".jsonl": "claims",
}


@click.command(epilog="Example: kg export -o graph.ttl")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="The format [default: by the file's ending, else turtle].",
)
@json_option
@output_option("the graph")
@store_option
def command(form: str | None, as_json: bool, output: str, store: str) -> None:
    """Write the whole graph: the same graph always gives the same bytes.

    turtle and rdfxml hold the union of all documents, trig, nquads and jsonld also tell which document says what;
    graphml and gexf are for network tools, with an edge for each claim, those about what is denied or only planned too:
    filter by polarity and factuality before you count; csv has one claim a line, with PLOVER and CAMEO codes: count
    the column event once, since several claims may tell of one event, and mind polarity and factuality; claims has one
    claim a line as JSON, with its quote (what --json gives too).
    """
    from kg.export import export
    from kg.store import open_store

    refuse_two_formats(form, as_json, "claims", "jsonld")
    chosen = form or ("claims" if as_json else _by_ending(output))
    with open_store(store) as opened:
        content = export(opened, chosen)
    write_output(output, content)


def _by_ending(output: str) -> str:
    ending = Path(output).suffix.lower()
    if ending and ending not in ENDINGS:
        known = ", ".join(ENDINGS)
        raise click.UsageError(f"{output}: the ending says no format: give -f, or one of {known}")
    return ENDINGS.get(ending, "turtle")
