"""``kg build``: texts in, claims in the store."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.common import SOME_UNREAD, json_option, models_option, store_option

if TYPE_CHECKING:
    from kg.pipeline import BuildReport

Progress = Callable[[int, int, str], None]


@click.command("build", epilog="Example: kg build seeds/ --store my-store")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--lang", "language", metavar="TAG", help="The language of every text; detected unless given.")
@models_option
@store_option
@json_option
def command(paths: tuple[str, ...], language: str | None, folder: Path | None, store: str, as_json: bool) -> None:
    """Read texts and add what they claim to the graph.

    PATH is a .txt, .md, .html or .jsonl file, or a folder of them, or - for a text on standard input. A text that is in
    the store already is skipped if it is unchanged and replaced if it has changed; a build that was interrupted goes on
    where it stopped.
    """
    from kg import pipeline
    from kg.store import shown

    with _progress() as progress:
        report = pipeline.build(paths, store, language=language, models=folder, progress=progress)
    for line in (*report.remarks, *report.problems):
        click.echo(f"kg: {line}", err=True)
    click.echo(_as_json(report, shown(store)) if as_json else _as_text(report, shown(store)))
    if report.problems:
        click.get_current_context().exit(SOME_UNREAD)


@contextmanager
def _progress() -> Iterator[Progress]:
    """A bar on stderr that ``progress(done, total, what)`` moves on; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda done, total, what: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("loading the language models", total=None)
        yield lambda done, total, what: bar.update(task, completed=done, total=total, description=what)


def _as_json(report: BuildReport, store: str) -> str:
    import json

    return json.dumps(asdict(report) | {"store": store}, ensure_ascii=False)


def _as_text(report: BuildReport, store: str) -> str:
    read = f"{_count(report.documents_new, 'new document')}, {report.replaced} replaced, {report.skipped} unchanged"
    found = f"{_count(report.sentences, 'sentence')}, {_count(report.claims, 'claim')}"
    return f"{read}\n{found}, of which {report.facts} affirmed and actual\nstore: {store}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
