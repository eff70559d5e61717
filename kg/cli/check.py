"""``kg check``: whether the graph is valid."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from kg.cli.common import json_option, store_option

MOST = 50  # problems that are listed for people; --json gives all


@click.command(epilog="Example: kg check")
@click.option("--document", metavar="ID", help="Check this document only.")
@click.option("--ontology", is_flag=True, help="Check the ontology's relations and codes in place of the graph.")
@json_option
@store_option
def command(document: str | None, ontology: bool, as_json: bool, store: str) -> None:
    """Validate the graph against the SHACL shapes of the ontology; ends with 1 where something is wrong."""
    from kg.check import check, check_ontology
    from kg.store import open_store

    if ontology:
        report = check_ontology()
    else:
        with open_store(store) as opened:
            report = check(opened, document)
    if as_json:
        summary = {"conforms": report.conforms, "documents": report.documents, "triples": report.triples}
        click.echo(json.dumps({**summary, "problems": [asdict(problem) for problem in report.problems]}, indent=2))
    else:
        for problem in report.problems[:MOST]:
            click.echo(str(problem))
        if len(report.problems) > MOST:
            click.echo(f"… and {len(report.problems) - MOST} more; --json lists them all")
        what = "the ontology" if ontology else f"{report.documents} document{'' if report.documents == 1 else 's'}"
        verdict = "conforms" if report.conforms else f"{len(report.problems)} problems"
        click.echo(f"{what}, {report.triples} triples: {verdict}")
    if not report.conforms:
        raise click.exceptions.Exit(1)
