"""``kg explain``: what was read from each sentence of a text, and by which rule."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import json_option, models_option

if TYPE_CHECKING:
    from kg.model import Claim, Sentence
    from kg.pipeline import Reading


@click.command(epilog="Example: kg explain seeds/2022-09-10-tirana-breaks-with-tehran.txt")
@click.argument("doc", metavar="DOC")
@click.option("--format", "form", type=click.Choice(["text", "conllu"]), default="text", show_default=True)
@click.option("--lang", "language", metavar="TAG", help="The language of the text; detected unless given.")
@click.option("--all", "everything", is_flag=True, help="Show the sentences without a claim too.")
@models_option
@json_option
def command(doc: str, form: str, language: str | None, everything: bool, folder: Path | None, as_json: bool) -> None:
    """Read DOC without keeping it, and show mentions, claims, rules and what was seen but rejected."""
    from dataclasses import replace

    from kg import knowledge, pipeline
    from kg.language import check
    from kg.read import read

    forced = check(language, knowledge.load().languages)
    for document in read([doc]):
        reading = pipeline.explain(replace(document, language=forced or document.language), folder)
        if form == "conllu":
            from kg.conllu import to_conllu

            click.echo("".join(to_conllu(sentence) for sentence in reading.sentences), nl=False)
        elif as_json:
            click.echo(json.dumps(_record(reading), ensure_ascii=False))
        else:
            _show(reading, everything)


def _claims_of(reading: Reading, sentence: Sentence) -> list[Claim]:
    return [claim for claim in reading.claims if claim.sentence == sentence.index]


def _show(reading: Reading, everything: bool) -> None:
    from kg.examples import describe

    for sentence, mentions in zip(reading.sentences, reading.mentions, strict=True):
        claims = _claims_of(reading, sentence)
        rejected = [each for each in reading.rejected if each.sentence == sentence.index]
        if not (claims or rejected or everything):
            continue
        click.echo(click.style(f"{sentence.index} [{sentence.language}] ", dim=True) + " ".join(sentence.text.split()))
        clause = reading.resolver.clause(sentence.index)
        for found in mentions:
            referent = reading.resolver.referent(clause, sentence.word(found.mention.head), "of")
            name = referent.entity.label if referent else "?"
            click.echo(click.style(f"    {found.mention.text} ({found.mention.kind}) = {name}", fg="cyan"))
        for claim in claims:
            colour = "green" if claim.is_fact else "yellow"
            click.echo(click.style(f"    → {describe(claim)}", fg=colour) + f"  {claim.confidence:.2f}  {claim.rule}")
        for each in rejected:
            click.echo(click.style(f"    ✗ {each.rule}: {each.reason}", fg="red"))


def _record(reading: Reading) -> dict[str, Any]:
    from kg.export import record as claim_record

    return {
        "document": reading.document.id,
        "source": reading.document.source,
        "sentences": [
            {
                "index": sentence.index,
                "language": sentence.language,
                "text": sentence.text,
                "mentions": [{"text": found.mention.text, "kind": found.mention.kind} for found in mentions],
                "claims": [claim_record(claim) for claim in _claims_of(reading, sentence)],
                "rejected": [
                    {"rule": each.rule, "reason": each.reason}
                    for each in reading.rejected
                    if each.sentence == sentence.index
                ],
            }
            for sentence, mentions in zip(reading.sentences, reading.mentions, strict=True)
        ],
    }
