"""Gold files → values: the claims that careful readers wrote down, to score what was found against.

Four formats, told apart by the file's ending: ``.txt`` sentences written for their construction, ``.marked`` sentences
with their entities marked (``kg.marked``), ``.tsv`` claims of news documents whose texts are in the corpora, else JSON
lines of claims as ``kg export --format claims`` writes them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from kg.corpora import LANGUAGES, corpus_of, parallel_documents
from kg.errors import InputError
from kg.knowledge import Knowledge, fold
from kg.language import detect
from kg.model import ACTUAL, AFFIRMED, FACTUALITIES, POLARITIES

TUNE, REPORT = "tune", "report"
HALVES = (TUNE, REPORT)
NOBODY, SOMEBODY = "-", "?"
_OR = " = "  # between a canonical name and what a text calls it
_FORMER = "former"
_COLUMNS = ("document", "sentence", "languages", "subject", "relation", "object", "status", "speaker", "date", "note")
_CONSTRUCTION = re.compile(r"# construction: (\d+) (\S.*)")
_NUMBER = re.compile(r"\d+")
_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")
_MAY_BE_MISSED = re.compile(r"\bborderline\b|\(optional\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim that a reader wrote down, with canonical English names.

    A name that only the text's own language has may stand behind it: "Beirut Bar Association = Urdhri i Avokatëve".
    ``former`` offices must not be found as if they were held still; ``borderline`` claims may be found or missed.
    ``speaker`` is "-" for nobody and "?" for somebody without a name.
    """

    subject: str
    relation: str
    object: str
    polarity: str = AFFIRMED
    factuality: str = ACTUAL
    speaker: str = NOBODY
    date: str | None = None
    former: bool = False
    borderline: bool = False
    paragraph: int = 0

    @property
    def optional(self) -> bool:
        """Whether the claim may be missed."""
        return self.former or self.borderline


@dataclass(frozen=True, slots=True)
class GoldText:
    """One text in one language and what it claims. ``construction`` is "" for news."""

    name: str
    language: str
    paragraphs: tuple[str, ...]
    claims: tuple[GoldClaim, ...]
    construction: str = ""

    @property
    def half(self) -> str:
        """ "tune" or "report": a document in two languages, or two files with one sentence, never part."""
        return HALVES[hashlib.sha256(self.name.encode()).digest()[0] % 2]


# --- sentences by construction ----------------------------------------------------------------------------------


def read_sentences(path: Path, knowledge: Knowledge, language: str | None = None) -> list[GoldText]:
    """The sentences of a ``.txt`` file, each a text of its own.

    A line ``# construction: NUMBER NAME``, the sentence, and lines ``= subject | relation | object | status | speaker |
    date``, or ``= (none)``. One number is one construction, under the first of its names.

    Args:
        path: the file.
        knowledge: knows the relations and the languages.
        language: of the sentences; unless given, the last but one part of the file's name, else detected.

    Raises:
        InputError: the file cannot be read or a line is not of that kind; the message names file and line.
    """
    names: dict[str, str] = {}
    blocks = list(_blocks(_lines(path), path))
    tag = language or language_of(path, [text for _, text, _ in blocks], knowledge)
    texts = []
    for (number, heading), text, rows in blocks:
        match = _CONSTRUCTION.fullmatch(heading)
        if match is None:
            _wrong(path, number, f'"{heading}" where "# construction: NUMBER NAME" must stand')
        construction = names.setdefault(match[1], f"{match[1]} {match[2]}")
        texts.append(GoldText(text, tag, (text,), _claims_of(rows, path, knowledge), construction))
    return texts


_Line = tuple[int, str]


def _blocks(lines: Sequence[str], path: Path) -> Iterator[tuple[_Line, str, list[_Line]]]:
    """Each heading, sentence and claim lines; headings and claims with their line numbers."""
    numbered = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    place = 0
    while place < len(numbered):
        heading, rest = numbered[place], numbered[place + 1 :]
        size = next((n for n, (_, line) in enumerate(rest[1:], 1) if not line.startswith("=")), len(rest))
        if size < 2 or rest[0][1].startswith(("#", "=")):
            _wrong(path, heading[0], f'"{heading[1]}" is not followed by a sentence and its lines of claims')
        yield heading, rest[0][1], rest[1:size]
        place += 1 + size


def language_of(path: Path, texts: Iterable[str], knowledge: Knowledge) -> str:
    """The last but one part of a file's name where that is a language, else what its texts look like."""
    tag = Path(path.stem).suffix.removeprefix(".")
    return tag if tag in knowledge.languages else detect("\n".join(texts), knowledge.languages)[0]


def _claims_of(rows: Sequence[_Line], path: Path, knowledge: Knowledge) -> tuple[GoldClaim, ...]:
    fields = [(number, [field.strip() for field in row[1:].split("|")]) for number, row in rows]
    if [columns for _, columns in fields] == [["(none)"]]:
        return ()
    claims = []
    for number, columns in fields:
        if len(columns) != 6:
            _wrong(path, number, f"{len(columns)} columns where a claim has 6, separated by |, or (none) stands alone")
        claims.append(_claim(columns, path, number, knowledge))
    return tuple(claims)


# --- news -------------------------------------------------------------------------------------------------------


def read_news(path: Path, corpora: Path, knowledge: Knowledge, languages: Sequence[str] = LANGUAGES) -> list[GoldText]:
    """The documents of a ``.tsv`` file, each once in every language, with the texts that the corpora hold.

    Rows: document of the parallel corpora and number of the sentence, languages, subject, relation, object, status,
    speaker, date, note; a document without claims has "-" alone. A claim of several sentences counts once.

    Args:
        path: the file.
        corpora: the folder that holds the texts.
        knowledge: knows the relations.
        languages: the sides that are wanted.

    Raises:
        InputError: a file cannot be read or a row is not of that kind; the message names file and line.
    """
    rows: dict[str, list[tuple[frozenset[str], GoldClaim]]] = {}
    lines = _lines(path)
    named = {corpus_of(line.partition("\t")[0].strip()) for line in lines if line.strip() and not line.startswith("#")}
    sides = {language: parallel_documents(corpora, language, sorted(named)) for language in languages}
    texts = next(iter(sides.values()), {})
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            document, *columns = [column.strip() for column in line.split("\t")]
            if document not in texts:
                _wrong(path, number, f'the corpora in {corpora} hold no document "{document}"')
            found = rows.setdefault(document, [])
            if columns != [NOBODY]:
                found.append(_news_claim(columns, len(texts[document]), path, number, knowledge))
    return [
        GoldText(name, language, sides[language][name], _of_language(found, language, knowledge))
        for name, found in rows.items()
        for language in languages
    ]


def _news_claim(
    columns: Sequence[str], sentences: int, path: Path, number: int, knowledge: Knowledge
) -> tuple[frozenset[str], GoldClaim]:
    if len(columns) + 1 != len(_COLUMNS):
        _wrong(path, number, f"{len(columns) + 1} columns where there are {len(_COLUMNS)}: {', '.join(_COLUMNS)}")
    sentence, languages, *fields, note = columns
    if not _NUMBER.fullmatch(sentence) or int(sentence) >= sentences:
        _wrong(path, number, f'no sentence "{sentence}" in the document, which has {sentences}, counted from 0')
    tags = frozenset(languages.split(","))
    if unknown := sorted(tags - set(LANGUAGES)):
        _wrong(path, number, f'the language "{unknown[0]}" is not known; choose of {", ".join(LANGUAGES)}')
    borderline = _MAY_BE_MISSED.search(note) is not None
    return tags, _claim(fields, path, number, knowledge, int(sentence), borderline)


def _of_language(
    found: Iterable[tuple[frozenset[str], GoldClaim]], language: str, knowledge: Knowledge
) -> tuple[GoldClaim, ...]:
    """The claims of one side, each once: the one that must be found and has a date, if there is one."""
    best: dict[tuple[object, ...], GoldClaim] = {}
    for claim in (claim for languages, claim in found if language in languages):
        ends = (fold(claim.subject), fold(claim.object))
        symmetric = knowledge.relation(claim.relation).symmetric
        status = (claim.polarity, claim.factuality, claim.former)
        key = (claim.relation, tuple(sorted(ends)) if symmetric else ends, status)
        best[key] = min(best.get(key, claim), claim, key=lambda each: (each.optional, each.date is None))
    return tuple(best.values())


# --- what both have in common -----------------------------------------------------------------------------------


def _claim(
    fields: Sequence[str],
    path: Path,
    number: int,
    knowledge: Knowledge,
    paragraph: int = 0,
    borderline: bool = False,
) -> GoldClaim:
    """The claim of the fields subject, relation, object, status, speaker, date."""
    subject, relation, object_, status, speaker, date = fields
    if not (subject and object_ and speaker):
        _wrong(path, number, "a name is missing; a claim without a speaker has - there")
    if relation not in knowledge.relations:
        _wrong(path, number, f'no relation "{relation}"; kg relations lists them')
    if date != NOBODY and not _DATE.fullmatch(date):
        _wrong(path, number, f'"{date}" is no date like 2022-09-07, 2022-09 or 2022, nor -')
    former = status == _FORMER
    polarity, _, factuality = (AFFIRMED, "", ACTUAL) if former else status.partition(" ")
    if polarity not in POLARITIES or factuality not in FACTUALITIES:
        known = f"{' or '.join(POLARITIES)} and {', '.join(FACTUALITIES)}"
        _wrong(path, number, f'no status "{status}"; it is {_FORMER}, or {known}')
    return GoldClaim(
        subject=subject,
        relation=relation,
        object=object_,
        polarity=polarity,
        factuality=factuality,
        speaker=speaker,
        date=None if date == NOBODY else date,
        former=former,
        borderline=borderline,
        paragraph=paragraph,
    )


def names_for(name: str) -> tuple[str, ...]:
    """The names that a gold name stands for, the canonical one first."""
    return tuple(part.strip() for part in name.split(_OR))


def _wrong(path: Path, number: int, what: str) -> NoReturn:
    raise InputError(f"{path}:{number}: {what}")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}") from error


# --- claims as JSON lines ---------------------------------------------------------------------------------------

Key = tuple[str, ...]
_COMPARED = ("document", "relation", "polarity", "factuality")


def key_of(record: Mapping[str, Any]) -> Key:
    """What makes a claim in JSON the same as another: document, relation, polarity, factuality and both entities."""
    return (*(str(record[name]) for name in _COMPARED), record["subject"]["iri"], record["object"]["iri"])


def read_claims(path: Path) -> Iterator[dict[str, Any]]:
    """The claims of a JSON lines file, as ``kg export --format claims`` writes them.

    Raises:
        InputError: the file cannot be read or a line is no claim.
    """
    for number, line in enumerate(_lines(path), 1):
        if line.strip():
            try:
                record = json.loads(line)
                key_of(record)
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                raise InputError(f"{path}:{number}: not a claim in JSON: {error}") from error
            yield record
