"""``kg explain``: what was read from each sentence of a text, and by which rule."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.common import SOME_UNREAD, json_option, models_option, output_option, refuse_two_formats, write_output
from kg.cli.show import note

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from kg.errors import InputError
    from kg.explanation import Explained, Miss, Seen
    from kg.knowledge import Knowledge
    from kg.model import Claim, Document, Sentence
    from kg.notes import Ground
    from kg.pipeline import Reading

FORMATS = ("text", "conllu", "html")
COLOURS = {"Country": "bright_blue", "Person": "yellow", "Organization": "green", "Place": "magenta", "Actor": "cyan"}


@click.command(
    epilog="Example: kg explain seeds/2022-09-10-tirana-breaks-with-tehran.txt --html -o explained.html",
)
@click.argument("doc", metavar="DOC")
@click.option("--format", "form", type=click.Choice(FORMATS), help="The format [default: text].")
@click.option("--html", is_flag=True, help="Short for --format html: a page of its own, which needs no network.")
@click.option("--lang", "language", metavar="TAG", help="The language of the text; detected unless given.")
@click.option("--all", "everything", is_flag=True, help="Sentences without a claim too, and every rule that was tried.")
@models_option
@output_option("the explanation")
@json_option
def command(
    doc: str,
    form: str | None,
    html: bool,
    language: str | None,
    everything: bool,
    folder: Path | None,
    output: str,
    as_json: bool,
) -> None:
    """Read DOC without keeping it, and show how each sentence was read.

    That is its mentions and whom they stand for, the claims with the rule and the word that each comes from and what
    keeps it from being a plain fact, what was seen but rejected and why, and the parse.
    """
    from dataclasses import replace

    from kg import knowledge
    from kg.errors import Remark
    from kg.language import check
    from kg.read import read

    if html and form not in (None, "html"):
        raise click.UsageError(f"--html and {form} are two formats: ask for one of them")
    wanted = "html" if html else form or "text"
    refuse_two_formats("html" if html else form, as_json)
    known = knowledge.load()
    forced = check(language, known.languages)
    problems: list[InputError] = []
    documents = [replace(each, language=forced or each.language) for each in read([doc], problems.append)]
    failed = [each for each in problems if not isinstance(each, Remark)]
    if not documents and failed:
        raise failed[0]
    for problem in problems:
        note(str(problem))
    unread: list[InputError] = []
    _explain(_readings(documents, folder, unread), known, "json" if as_json else wanted, everything, output)
    if unread or failed:
        click.get_current_context().exit(SOME_UNREAD)


def _readings(documents: Iterable[Document], folder: Path | None, unread: list[InputError]) -> Iterator[Reading]:
    """Each document as it was read; one that cannot be is told of, and does not lose the others."""
    from kg import pipeline
    from kg.errors import InputError

    for document in documents:
        try:
            yield pipeline.explain(document, folder)
        except InputError as error:
            note(str(error))
            unread.append(error)


def _explain(readings: Iterator[Reading], known: Knowledge, form: str, everything: bool, output: str) -> None:
    """Write how documents were read, in a format."""
    if form == "json":
        from kg.explanation import record

        lines = (json.dumps(record(reading, known), ensure_ascii=False) for reading in readings)
        _write(output, "".join(f"{line}\n" for line in lines))
    elif form == "html":
        from kg.explanation_page import page

        write_output(output, page(list(readings), known))
    elif form == "conllu":
        from kg.conllu import to_conllu

        _write(output, "".join(to_conllu(each) for reading in readings for each in reading.sentences))
    else:
        _show(readings, known, everything, output)


def _write(output: str, content: str) -> None:
    write_output(output, content.encode())


def _show(readings: Iterator[Reading], knowledge: Knowledge, everything: bool, output: str) -> None:
    """Text for people, in colour where a terminal shows it."""
    from rich.console import Console

    from kg.explanation import explained

    kept = io.StringIO()
    place = None if output == "-" else kept
    console = Console(file=place, markup=False, highlight=False, emoji=False, soft_wrap=True)
    for reading in readings:
        for each in explained(reading, knowledge):
            if each.claims or each.near or everything:
                _show_sentence(console, each, everything)
    if output != "-":
        _write(output, kept.getvalue())


def _show_sentence(console: Console, each: Explained, everything: bool) -> None:
    from rich.text import Text

    sentence = each.sentence
    console.print(Text(f"{sentence.index} [{sentence.language}] ", "dim") + " ".join(sentence.text.split()))
    for seen in each.mentions:
        console.print(_mention(seen))
    for claim, ground in each.claims:
        for line in _claim(claim, ground):
            console.print(line)
    for miss in each.misses if everything else each.near:
        console.print(_miss(miss))
    for row in _parse(sentence):
        console.print(row)


def _mention(seen: Seen) -> Text:
    from rich.text import Text

    mention = seen.found.mention
    if seen.entity is None:
        return Text(f"    {mention.text} ({mention.kind}) = ? {seen.why}", "dim")
    return Text(
        f"    {mention.text} ({mention.kind}) = {seen.entity.label} [{seen.entity.type}]", COLOURS.get(seen.looks, "")
    )


def _claim(claim: Claim, ground: Ground) -> Iterator[Text]:
    from rich.text import Text

    from kg.examples import describe
    from kg.explanation import rule_name

    date = f" on {claim.date}" if claim.date and len(claim.date) > 7 else f" in {claim.date}" if claim.date else ""
    statement = Text(f"    → {describe(claim)}{date}", "bold green" if claim.is_fact else "bold yellow")
    yield statement + Text(f"  {claim.confidence:.2f}  {rule_name(claim.rule)} at “{ground.trigger.text}”", "not bold")
    for why in ground.why:
        yield Text(f"        {why}")
    yield Text(f"        {claim.rule}", "dim")


def _miss(miss: Miss) -> Text:
    from rich.text import Text

    reasons = list(dict.fromkeys(each.reason for each in miss.attempts))
    others = f" (or: {'; '.join(reasons[1:])})" if len(reasons) > 1 else ""
    return Text(f"    ✗ {miss.relation} at “{miss.trigger}”: {reasons[0]}{others}", "red" if miss.near else "dim red")


def _parse(sentence: Sentence) -> Iterator[Text]:
    from rich.text import Text

    from kg.explanation import outline

    for depth, phrase, word in outline(sentence):
        yield Text(f"      {'  ' * depth}{phrase}  ", "dim") + Text(f"{word.deprel} {word.upos}", "dim italic")
