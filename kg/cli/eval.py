"""``kg eval``: how well texts are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import json_option, models_option, store_option

if TYPE_CHECKING:
    from kg.examples import Outcome


@click.command(epilog="Example: kg eval --examples --lang en")
@click.argument("gold", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--examples", is_flag=True, help="Run the ontology's examples on the language models' own parses.")
@click.option("--parses", type=click.Path(exists=True, path_type=Path), help="Run them on these CoNLL-U files instead.")
@click.option("--lang", "language", metavar="TAG", help="One language only.")
@models_option
@click.option("--errors/--no-errors", default=True, help="List what failed.")
@json_option
@store_option
def command(
    gold: Path | None,
    examples: bool,
    parses: Path | None,
    language: str | None,
    folder: Path | None,
    errors: bool,
    as_json: bool,
    store: str,
) -> None:
    """Score the claims of the store against GOLD (claims as JSON lines), or run the ontology's examples."""
    if gold is not None:
        _claims(gold, store, as_json)
    elif examples or parses:
        _examples(language, folder, parses, errors, as_json)
    else:
        raise click.UsageError("give a GOLD file of claims, or --examples")


def _claims(gold: Path, store: str, as_json: bool) -> None:
    from kg.evaluate import compare, read_claims
    from kg.export import record as claim_record
    from kg.store import open_store

    with open_store(store) as opened:
        scores = compare(read_claims(gold), (claim_record(claim) for claim in opened.claims()))
    if as_json:
        names = ("gold", "found", "right", "precision", "recall", "f1")
        click.echo(json.dumps({group: {n: getattr(s, n) for n in names} for group, s in scores.items()}))
        return
    for group, s in scores.items():
        counts = f"({s.right} of {s.gold} gold, {s.found} found)"
        click.echo(f"{group:28} P {s.precision:.3f}  R {s.recall:.3f}  F1 {s.f1:.3f}  {counts}")


def _examples(language: str | None, folder: Path | None, parses: Path | None, errors: bool, as_json: bool) -> None:
    from kg import knowledge
    from kg.evaluate import own_parses, run_examples, stored_parses
    from kg.language import check

    known = knowledge.load()
    tag = check(language, known.languages)
    examples = [example for example in known.examples if tag in (None, example.language)]
    parsed = own_parses(examples, known, folder) if parses is None else stored_parses(parses)
    outcomes = run_examples(examples, parsed, known)
    if as_json:
        click.echo(json.dumps(_summary(outcomes), ensure_ascii=False))
        return
    for outcome in outcomes:
        if errors and not outcome.passed:
            example = outcome.example
            click.echo(f"✗ {example.language} {example.relation}: {example.text}\n    read: {outcome.reason}")
    for name, part in _summary(outcomes).items():
        click.echo(f"{name}: {part['passed']} of {part['examples']} examples pass ({part['share']:.1%})")


def _summary(outcomes: list[Outcome]) -> dict[str, dict[str, Any]]:
    summary = {}
    for tag in sorted({outcome.example.language for outcome in outcomes}):
        mine = [outcome for outcome in outcomes if outcome.example.language == tag]
        passed = sum(outcome.passed for outcome in mine)
        summary[tag] = {"examples": len(mine), "passed": passed, "share": passed / len(mine)}
    return summary
