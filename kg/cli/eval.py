"""``kg eval``: how well texts are read."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.common import json_option, models_option, store_option

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.examples import Outcome
    from kg.gold import GoldText
    from kg.knowledge import Knowledge
    from kg.petrarch import Compared
    from kg.score import Judged, Mistake, Score, Summary

_SENTENCES, _MARKED, _NEWS = ".txt", ".marked", ".tsv"
_NUMBERS = ("gold", "found", "right", "precision", "recall", "f1")
_PETRARCH, _GIVEN = "petrarch", "gold"
_NO_MEASURE = (
    "No measure of reading news: made-up sentences, coded by PETRARCH's dictionaries whatever is planned, denied or "
    "only said, and with actors of other conventions."
)


class _Parses(click.Path):
    """A path that exists, or the word for the parses that GOLD itself has."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return _GIVEN if value == _GIVEN else super().convert(value, param, ctx)


@click.command(epilog="Example: kg eval --examples --lang en")
@click.argument("gold", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--examples", is_flag=True, help="Run the ontology's examples on the language models' own parses.")
@click.option(
    "--parses",
    type=_Parses(exists=True, path_type=Path),
    metavar="PATH|gold",
    help="Run them on these CoNLL-U files instead; of a GOLD of petrarch, gold takes the parses that it has.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice([_PETRARCH]),
    help="petrarch: GOLD is JSON lines of PETRARCH's unit sentences with CAMEO codes, no measure of reading news.",
)
@click.option(
    "--corpora",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Where ntrex/ is, which holds the texts of a GOLD of news.",
)
@click.option(
    "--half",
    type=click.Choice(["tune", "report"]),
    help="Half of a GOLD of texts: one to tune rules with, one only to report.  [default: both]",
)
@click.option("--lang", "language", metavar="TAG", help="One language only.")
@models_option
@click.option("--errors/--no-errors", default=True, help="List what failed.")
@json_option
@store_option
def command(
    gold: Path | None,
    examples: bool,
    parses: Path | str | None,
    form: str | None,
    corpora: Path | None,
    half: str | None,
    language: str | None,
    folder: Path | None,
    errors: bool,
    as_json: bool,
    store: str,
) -> None:
    """Score what is read against GOLD, or run the ontology's examples.

    GOLD is sentences by construction (.txt), sentences whose entities are marked (.marked) or claims of news documents
    (.tsv), which the language models then read and nothing keeps; else JSON lines of claims, which are compared with
    those of the store.
    """
    if form == _PETRARCH:
        _petrarch(gold, parses, folder, errors, as_json)
    elif isinstance(parses, str):
        raise click.UsageError(f"--parses {_GIVEN} is of a GOLD with --format {_PETRARCH}; give a file or folder")
    elif gold is not None and gold.suffix in (_SENTENCES, _MARKED, _NEWS):
        _texts(gold, corpora, half, language, folder, errors, as_json)
    elif gold is not None:
        if half:
            raise click.UsageError(f"--half is of a GOLD of texts, {_SENTENCES}, {_MARKED} or {_NEWS}")
        _claims(gold, store, as_json)
    elif examples or parses:
        _examples(language, folder, parses, errors, as_json)
    else:
        raise click.UsageError("give a GOLD file of claims, or --examples")


# --- claims of the store ----------------------------------------------------------------------------------------


def _claims(gold: Path, store: str, as_json: bool) -> None:
    from kg.evaluate import compare
    from kg.export import record as claim_record
    from kg.gold import read_claims
    from kg.store import open_store

    with open_store(store) as opened:
        scores = compare(read_claims(gold), (claim_record(claim) for claim in opened.claims()))
    if as_json:
        click.echo(json.dumps(_scores(scores)))
        return
    for group, score in scores.items():
        click.echo(_line(group, score))


def _scores(scores: Mapping[str, Score]) -> dict[str, dict[str, float]]:
    return {group: {name: getattr(score, name) for name in _NUMBERS} for group, score in scores.items()}


def _line(group: str, score: Score, width: int = 28) -> str:
    counts = f"({score.right} of {score.gold} gold, {score.found} found)"
    return f"{group:{width}} P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}  {counts}"


# --- coded sentences --------------------------------------------------------------------------------------------


def _petrarch(gold: Path | None, parses: Path | str | None, folder: Path | None, errors: bool, as_json: bool) -> None:
    from kg import petrarch

    if gold is None or parses not in (None, _GIVEN):
        raise click.UsageError(f"--format {_PETRARCH} takes a GOLD file, and with it only --parses {_GIVEN}")
    known = petrarch.actors()
    coded = petrarch.read_coded(gold)
    sentences = petrarch.given_sentences(coded) if parses else petrarch.own_sentences(coded, folder)
    compared = petrarch.compare(coded, sentences, known)
    scores = petrarch.by_code(compared, known)
    listed = [each for each in compared if errors and (each.missing or each.extra)]
    if as_json:
        differ = [dict(_difference(each)) for each in listed]
        click.echo(json.dumps({"note": _NO_MEASURE, **_scores(scores), "errors": differ}, ensure_ascii=False))
        return
    click.echo(_NO_MEASURE)
    click.echo(f"{len(compared)} of {len(coded)} sentences concern declared relations")
    named = {code: " ".join([code, *petrarch.relations_of(code, known)]) for code in scores}
    for code, score in scores.items():
        click.echo(_line(named[code], score, min(max(map(len, named.values())), 60)))
    for each in listed:
        click.echo(f"✗ {each.coded.name}: {each.coded.text}")
        for kind, what in _difference(each)[2:]:
            click.echo("".join(f"    {kind}: {one}\n" for one in what), nl=False)


def _difference(each: Compared) -> list[tuple[str, Any]]:
    from kg.examples import describe

    extra = [describe(claim) for claim in each.extra]
    text = [("sentence", each.coded.name), ("text", each.coded.text)]
    return [*text, ("missing", list(map(str, each.missing))), ("extra", extra)]


# --- texts ------------------------------------------------------------------------------------------------------


def _texts(
    gold: Path,
    corpora: Path | None,
    half: str | None,
    language: str | None,
    folder: Path | None,
    errors: bool,
    as_json: bool,
) -> None:
    from kg import knowledge
    from kg.errors import InputError
    from kg.evaluate import judge_texts
    from kg.score import mistakes

    known = knowledge.load()
    texts = [text for text in _read(gold, corpora, language, known) if half in (None, text.half)]
    if not texts:
        raise InputError(f"{gold}: holds no text" + (f" of the half {half}" if half else ""))
    judged = judge_texts(texts, known, folder)
    listed = [error for each in judged for error in mistakes(each)] if errors else []
    if as_json:
        record = _record(judged, known) | ({"errors": [asdict(error) for error in listed]} if errors else {})
        click.echo(json.dumps(record, ensure_ascii=False))
        return
    _show(judged, known)
    for error in listed:
        click.echo("\n".join(_error_lines(error)))


def _read(gold: Path, corpora: Path | None, language: str | None, known: Knowledge) -> list[GoldText]:
    from kg.corpora import LANGUAGES
    from kg.gold import read_news, read_sentences
    from kg.language import check
    from kg.marked import read_marked

    tag = check(language, known.languages)
    if gold.suffix == _SENTENCES:
        return read_sentences(gold, known, tag)
    if gold.suffix == _MARKED:
        return read_marked(gold, known, tag)
    if corpora is None:
        raise click.UsageError(f"the texts of {gold.name} are in the corpora: say where with --corpora FOLDER")
    return read_news(gold, corpora, known, (tag,) if tag else LANGUAGES)


def _groups(judged: Sequence[Judged]) -> dict[str, Summary]:
    """The figures by construction, or of news by language."""
    from kg.score import by_group

    return by_group(judged, lambda each: each.text.construction or f"language {each.text.language}")


def _record(judged: Sequence[Judged], known: Knowledge) -> dict[str, Any]:
    from kg.score import agreement, by_relation, summarise

    agreed = {f"{one} and {other}": score for (one, other), score in agreement(judged, known).items()}
    return {
        **_figures(summarise(judged)),
        "groups": {name: _figures(summary) for name, summary in _groups(judged).items()},
        "agreement": _scores(agreed),
        "relations": _scores(by_relation(judged)),
    }


def _figures(summary: Summary) -> dict[str, Any]:
    dates = dict(zip(("gold", "right"), summary.dates, strict=True))
    figures = {"texts": summary.texts, "exact": summary.exact, "false": summary.false, "dates": dates}
    return figures | {"claims": _scores({"": summary.claims})[""]}


def _show(judged: Sequence[Judged], known: Knowledge) -> None:
    from kg.score import agreement, by_relation, summarise

    total, groups, relations = summarise(judged), _groups(judged), by_relation(judged)
    width = max(map(len, ["agreement of en and sq", *groups, *relations]))
    dated, right = total.dates
    click.echo(f"{total.texts} texts, {_shares(total)}; {right} of {dated} dates right")
    click.echo(_line("all", total.claims, width))
    for (one, other), score in agreement(judged, known).items():
        counts = f"({score.right} in both, {score.gold} in {one}, {score.found} in {other})"
        click.echo(f"{f'agreement of {one} and {other}':{width}} F1 {score.f1:.3f}  {counts}")
    click.echo()
    for name, summary in groups.items():
        click.echo(f"{_line(name, summary.claims, width)}  {_shares(summary)}")
    click.echo()
    for name, score in relations.items():
        click.echo(_line(name, score, width))


def _shares(summary: Summary) -> str:
    return f"{summary.exact:.1%} exact, {summary.false:.1%} with a false fact"


def _error_lines(error: Mistake) -> Iterator[str]:
    place = f"{error.text} ({error.language}) {error.paragraph}: " if error.text != error.quote else ""
    yield f"✗ {place}{error.quote}" + (f"  [{error.construction}]" if error.construction else "")
    for name, claims in (("missing", error.missing), ("extra", error.extra), ("FALSE", error.false)):
        yield from (f"    {name}: {claim}" for claim in claims)
    yield from (f"    speaker: {pair}" for pair in error.misattributed)


# --- the ontology's examples ------------------------------------------------------------------------------------


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
