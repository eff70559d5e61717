"""Options that every command shares, so that they read and behave the same everywhere."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_STORE = "kg-store"
SOME_UNREAD = 2  # the exit code where a text could not be read, though the others were

store_option = click.option(
    "--store",
    metavar="PATH|URL",
    envvar="KG_STORE",
    default=DEFAULT_STORE,
    show_default=True,
    show_envvar=True,
    help="Folder of the graph, or the URL of a SPARQL 1.1 endpoint.",
)


class _Models(click.ParamType):  # type: ignore[type-arg]
    """A folder of language models, or "official"."""

    name = "models"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from pathlib import Path

        from kg.models import find

        place = find(value)
        if place is None or place.is_dir():
            return place
        hint = "; kg models download gets Stanza's official models" if value == "official" else ""
        self.fail(f"{Path(place)} is not a folder of language models{hint}", param, ctx)


def models_option(function: F) -> F:
    """The ``--models`` option; its value reaches the command as ``folder``."""
    option = click.option(
        "--models",
        "folder",
        type=_Models(),
        metavar="FOLDER|official",
        help="A folder of language models instead of those that kg comes with, or Stanza's official ones.",
    )
    return option(function)


def refuse_two_formats(form: str | None, as_json: bool, *alike: str) -> None:
    """Raises UsageError where --json is asked for beside another format; ``alike`` are JSON themselves."""
    if as_json and form not in (None, "json", *alike):
        raise click.UsageError(f"--json and {form} are two formats: ask for one of them")


json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for machines.")


def output_option(what: str = "the result") -> Callable[[F], F]:
    """The ``-o FILE`` option; without it, or with ``-``, ``what`` goes to standard output."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, writable=True, allow_dash=True),
        default="-",
        help=f"Where {what} goes; standard output unless given.",
    )


def write_output(output: str, content: bytes) -> None:
    """Writes ``content`` to a file, or to standard output where ``output`` is ``-``; folders on the way are made.

    Raises UsageError where the file cannot be written.
    """
    from pathlib import Path

    from kg.errors import UsageError

    if output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        Path(output).write_bytes(content)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror}; choose another file with -o") from error
