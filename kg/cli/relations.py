"""``kg relations``: what kg can read, with examples."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import json_option

if TYPE_CHECKING:
    from kg.knowledge import Knowledge


@click.command(epilog="Example: kg relations visited")
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--patterns", is_flag=True, help="Also show the patterns of each language.")
@json_option
def command(names: tuple[str, ...], patterns: bool, as_json: bool) -> None:
    """List the relations: labels, argument types, PLOVER and CAMEO codes; with NAME also its examples."""
    from kg import knowledge

    known = knowledge.load()
    chosen = [known.relation(name).name for name in names] or list(known.relations)
    records = [_record(known, name, bool(names), patterns) for name in chosen]
    if as_json:
        click.echo(json.dumps(records, ensure_ascii=False))
        return
    for record in records:
        click.echo(_as_text(record))


def _record(known: Knowledge, name: str, examples: bool, patterns: bool) -> dict[str, Any]:
    from kg.examples import plain

    relation = known.relation(name)
    record: dict[str, Any] = {
        "relation": name,
        "labels": dict(relation.labels),
        "subject": relation.domain,
        "object": relation.range,
        "symmetric": relation.symmetric,
        "plover": relation.plover,
        "cameo": relation.cameo,
    }
    if examples:
        mine = [example for example in known.examples if example.relation == name]
        record["examples"] = {
            tag: [plain(e).text for e in mine if e.matches and e.language == tag] for tag in known.languages
        }
    if patterns:
        record["patterns"] = {
            tag: [pattern.text for pattern in known.patterns[tag] if pattern.relation == name]
            for tag in known.languages
        }
    return record


def _as_text(record: dict[str, Any]) -> str:
    labels = " / ".join(record["labels"].values())
    codes = " ".join(filter(None, (record["plover"], record["cameo"] and f"CAMEO {record['cameo']}")))
    ends = f"{record['subject']} → {record['object']}"
    lines = [f"{record['relation']:24}{ends}  {labels}" + (f"  [{codes}]" if codes else "")]
    for part in ("examples", "patterns"):
        for tag, texts in record.get(part, {}).items():
            lines += [f"    {tag}  {text}" for text in texts]
    return "\n".join(lines)
