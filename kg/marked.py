"""Sentences with their entities marked → gold texts: ``[1:C Kosovo]'s [2:H Arta Gashi] met [2:H~ her] host, …``.

A block is a sentence and its claims, one a line: ``2 ministerOf 1``, behind it a status unless it is a fact (``-``
negated, ``p`` planned, ``h`` hypothetical, ``-p``, ``-h``, ``former``) and the speaker (``@2``, or ``@?`` unnamed).
A mark is the entity's number, its class (C country, P other place, H person, O organisation), ``~`` where the words
are no name, and the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError
from kg.gold import NOBODY, SOMEBODY, GoldClaim, GoldText, language_of
from kg.knowledge import Knowledge
from kg.model import ACTUAL, AFFIRMED, HYPOTHETICAL, NEGATED, PLANNED

_MARK = re.compile(r"\[(\d+):([CPHO])(~?) ([^\[\]]+)\]")
_CLAIM = re.compile(r"(\d+) (\w+) (\d+)(?: (-|p|h|-p|-h|former))?(?: @(\d+|\?))?")
_HEADING = "# construction: "
_CLASSES = {"C": "Country", "P": "Place", "H": "Person", "O": "Organization"}
_FACTUALITY = {"": ACTUAL, "p": PLANNED, "h": HYPOTHETICAL}
_FORMER = "former"


@dataclass(frozen=True, slots=True)
class _Marked:
    """One block: the heading before it, the marked sentence with its line number, and the lines of claims."""

    heading: str
    number: int
    sentence: str
    rows: tuple[str, ...]


def read_marked(path: Path, knowledge: Knowledge, language: str | None = None) -> list[GoldText]:
    """The sentences of a file of marked ones, each a text of its own.

    An entity is called by the gazetteer's name where that knows one of its names, else by its longest name, without
    articles and titles. A state may also be named by an adjective ("the [1:C~ Czech] government"). Claims of which an
    end has no name in the sentence are left out: who "he" is, stood in a text before.

    Args:
        path: the file.
        knowledge: relations and gazetteer.
        language: of the sentences; unless given, the last but one part of the file's name, else detected.

    Raises:
        InputError: the file cannot be read or a line is not of that kind; the message names file and line.
    """
    try:
        lines = path.read_text("utf8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}") from error
    blocks = list(_blocks(lines))
    tag = language or language_of(path, [block.sentence for block in blocks], knowledge)
    return [_text(block, path, knowledge, tag) for block in blocks]


def _blocks(lines: Sequence[str]) -> Iterator[_Marked]:
    heading, block = "", list[str]()
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith(_HEADING):
            heading = line.removeprefix(_HEADING)
        elif line.strip():
            block.append(line.strip())
        elif block:
            yield _Marked(heading, number - len(block), block[0], tuple(block[1:]))
            block = []


def _text(block: _Marked, path: Path, knowledge: Knowledge, language: str) -> GoldText:
    plain = _MARK.sub(lambda mark: mark[4], block.sentence)
    if "[" in plain or "]" in plain:
        raise InputError(f"{path}:{block.number}: a mark is [NUMBER:CLASS words], class one of C P H O")
    mentions: dict[str, list[tuple[str, str]]] = {}
    for mark in _MARK.finditer(block.sentence):
        words = _adjective(mark[2], mark[4], knowledge, language) if mark[3] else mark[4]
        mentions.setdefault(mark[1], []).extend([(mark[2], words)] if words else [])
    names = {number: _name(found, knowledge, language) for number, found in mentions.items() if found}
    claims = []
    for place, row in enumerate(block.rows, block.number + 1):
        match = _CLAIM.fullmatch(row)
        if match is None or match[2] not in knowledge.relations or not {match[1], match[3]} <= mentions.keys():
            raise InputError(
                f"{path}:{place}: '{row}' is no claim of two marked entities with a relation of kg relations"
            )
        if match[1] in names and match[3] in names:
            claims.append(_claim(match, names))
    return GoldText(plain, language, (plain,), tuple(claims), block.heading)


def _claim(match: re.Match[str], names: Mapping[str, str]) -> GoldClaim:
    status, speaker = match[4] or "", match[5] or NOBODY
    former = status == _FORMER
    return GoldClaim(
        subject=names[match[1]],
        relation=match[2],
        object=names[match[3]],
        polarity=NEGATED if status.startswith("-") else AFFIRMED,
        factuality=ACTUAL if former else _FACTUALITY[status.removeprefix("-")],
        speaker=speaker if speaker == NOBODY else names.get(speaker, SOMEBODY),
        former=former,
    )


def _name(mentions: Sequence[tuple[str, str]], knowledge: Knowledge, language: str) -> str:
    """What the gazetteer calls the entity, and what the text does."""
    longest = max((_bare(kind, words, knowledge, language) for kind, words in mentions), key=len)
    for kind, words in mentions:
        for entity in (*knowledge.find(words, language), *knowledge.find_demonym(words, language)):
            state = knowledge.metonyms.get(entity.key)
            known = knowledge.entity(state) if kind == "C" and state else entity
            if kind != "H" and knowledge.is_a(known.type, _CLASSES[kind]):
                return known.label if kind == "C" or known.label == longest else f"{known.label} = {longest}"
    return longest


def _adjective(kind: str, words: str, knowledge: Knowledge, language: str) -> str:
    """The word that names a state in words that are no name of their own, or nothing."""
    parts = words.split() if kind == "C" else []
    return next((word for word in parts if knowledge.find_demonym(word, language)), "")


def _bare(kind: str, words: str, knowledge: Knowledge, language: str) -> str:
    """A name without the article, or a person's without the title, that a writer put into the mark."""
    tables = ("honorific", "titleWord", "article") if kind == "H" else ("article",)
    left_out = {word for table in tables for word in knowledge.words(language, table)}
    parts = words.split()
    while len(parts) > 1 and not left_out.isdisjoint({parts[0].lower()} | knowledge.bases(parts[0].lower(), language)):
        parts = parts[1:]
    return " ".join(parts)
