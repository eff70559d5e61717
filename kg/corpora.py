"""The parallel corpora that are kept beside this project, as documents: to train with, and to measure on."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError

LANGUAGES = ("en", "sq")
NTREX = "ntrex"
_FILES = {
    NTREX: "ntrex/ntrex_first_half.en-sq.tsv",
    "flores": "parallel/flores_devtest_first_half.en-sq.tsv",
    "sib": "parallel/sib200_not_in_flores_devtest.en-sq.tsv",
    "own": "own/news.en-sq.tsv",  # not of the corpora: articles of our own, beside the gold claims
}
_PARALLEL = (NTREX, "flores", "sib")
_A_DOCUMENT = 25  # sentences, where a corpus has no documents


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence in every language: ``ntrex:DOCUMENT:NUMBER``, ``flores:ID`` or ``sib:ID``, and its document."""

    name: str
    document: str
    texts: Mapping[str, str]


def unquoted(cell: str) -> str:
    """A cell of the parallel texts, some of which are quoted as in CSV and some not."""
    cell = " ".join(cell.split())
    if len(cell) > 1 and cell[0] == cell[-1] == '"' and '""' in cell:
        cell = cell[1:-1].replace('""', '"')
    return cell


def parallel_rows(corpora: Path, names: Sequence[str] = _PARALLEL) -> Iterator[Row]:
    """The sentences of the parallel texts, in their order.

    Args:
        corpora: the folder that holds them.
        names: which of them: "ntrex", "flores", "sib"; "own" is beside the gold claims.

    Raises:
        InputError: a file is missing or not laid out like a parallel text.
    """
    for name in names:
        path = corpora / _FILES[name]
        try:
            with path.open(encoding="utf-8", newline="") as lines:
                for number, cells in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
                    yield _row(name, number, cells)
        except OSError as error:
            raise InputError(f"{path}: the parallel text cannot be read: {error.strerror}") from error
        except (KeyError, AttributeError, UnicodeDecodeError) as error:
            raise InputError(f"{path}: not tab-separated text with the columns doc and sent or id, en, sq") from error


def _row(name: str, number: int, cells: Mapping[str, str]) -> Row:
    document = cells.get("doc") or f"{name}.{number // _A_DOCUMENT:02}"
    place = f"{cells['doc']}:{cells['sent']}" if "doc" in cells else cells["id"]
    return Row(f"{name}:{place}", document, {language: unquoted(cells[language]) for language in LANGUAGES})


def corpus_of(document: str) -> str:
    """The corpus that a document's name belongs to; where a corpus has no documents of its own, they bear its name."""
    prefix = document.partition(".")[0]
    return prefix if prefix in _FILES else NTREX


def parallel_documents(corpora: Path, language: str, names: Sequence[str] = _PARALLEL) -> dict[str, tuple[str, ...]]:
    """One side of the parallel texts as documents of paragraphs, one for each sentence; see ``parallel_rows``."""
    documents: dict[str, list[str]] = {}
    for row in parallel_rows(corpora, names):
        documents.setdefault(row.document, []).append(row.texts[language])
    return {name: tuple(paragraphs) for name, paragraphs in documents.items()}
