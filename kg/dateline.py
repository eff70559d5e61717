"""The date that a report's own dateline gives it.

"MUSCAT, 17 January 2024 (Reuters) - …", "TIRANË, 17 janar 2024 – …".
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Document
from kg.pagedate import iso_date

LINES = 6  # lines with text in them among which a dateline is looked for: headline, subtitle, by-line stand before it
# A place of a few words, then what may be a date, who reports, and the dash before the report.
DATELINE = re.compile(
    r"\s*(?P<place>[^\W\d_][^\W\d_'’.-]*(?:[ '’.-]+[^\W\d_]+){0,4}\.?)(?:\s*[(/][^()/\d]{1,25}[)/])?\s*,\s*"
    r"(?:[^\W\d_]+,\s*)?(?P<date>[^()/\n]{6,24}?)(?:\s*[(/][^()/\d]{1,25}[)/])?\s*(?:[–—]|--?)\s"
)
DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]+)\.?,?\s+(\d{4})$")
MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2}),?\s+(\d{4})$")
NUMBERS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})$")
SHORTEST = 3  # letters of an abbreviated month


def with_date_of_line(document: Document, knowledge: Knowledge) -> Document:
    """The document with the full date of its dateline, where it declares none itself.

    Only such a line dates a text: a date in running text is that of what is told.
    """
    if document.date is not None:
        return document
    lines = [line for line in document.text[document.body :].splitlines() if line.strip()]
    for line in lines[:LINES]:
        match = DATELINE.match(line)
        if match and all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", match["place"])):
            return replace(document, date=_date(match["date"].strip(), knowledge))
    return document


def _date(text: str, knowledge: Knowledge) -> str | None:
    """The day that a date in full names in any of the languages; None where it is none."""
    if found := DAY_FIRST.match(text):
        day, month, year = found[1], _month(found[2], knowledge), found[3]
    elif found := MONTH_FIRST.match(text):
        day, month, year = found[2], _month(found[1], knowledge), found[3]
    elif found := NUMBERS.match(text):
        day, month, year = found[1], int(found[2]), found[3]
    else:
        return iso_date(text) if len(text) == len("2024-01-17") else None
    return iso_date(f"{year}-{month:02}-{int(day):02}")


def _month(name: str, knowledge: Knowledge) -> int:
    """The number of a month by its name or the beginning of it, in any language; 0 where it is none's."""
    short = name.lower()
    for language in knowledge.languages:
        months = knowledge.word_list(language, "month")
        fitting = [n for n, month in enumerate(months, 1) if month.startswith(short) and len(short) >= SHORTEST]
        if len(fitting) == 1:
            return fitting[0]
    return 0
