"""Sentences as CoNLL-U text and back; needs no language model.

Names stand in the last column as ``NER=B-PER``, ``NER=I-PER``; comments that start with ``# kg_`` keep what
CoNLL-U has no place for (document, offset, paragraph), so that writing and reading again gives an equal sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import InputError
from kg.model import NO_FEATURES, Name, Sentence, Word

_COLUMNS = 10
_COMMENT = re.compile(r"#\s*([^=]+?)\s*=\s*(.*)")


@dataclass
class _Block:
    """The lines of one sentence as they are read: comments, and the ten columns of each word and word range."""

    line: int
    comments: dict[str, str] = field(default_factory=dict)
    rows: list[list[str]] = field(default_factory=list)
    tokens: dict[int, list[str]] = field(default_factory=dict)  # first word of a range -> its columns


def to_conllu(sentence: Sentence, comments: Mapping[str, str] | None = None) -> str:
    """One sentence as CoNLL-U, ending in an empty line; ``comments`` are further ``# key = value`` lines."""
    head = {
        "sent_id": f"{sentence.document or 'sentence'}-{sentence.index}",
        "language": sentence.language,
        "text": " ".join(sentence.text.split()),
        **_places(sentence),
        **(comments or {}),
    }
    lines = [f"# {key} = {value}" for key, value in head.items()]
    names = {number: tag for name in sentence.names for number, tag in _tags(name)}
    for word, following in zip(sentence.words, [*sentence.words[1:], None], strict=True):
        lines.extend(_contraction(sentence, word))
        misc = [f"NER={names[word.id]}"] if word.id in names else []
        if following is not None and following.begin <= word.end:
            misc.append("SpaceAfter=No")
        feats = "|".join(f"{key}={value}" for key, value in sorted(word.feats.items(), key=lambda x: x[0].lower()))
        columns = [str(word.id), word.text, word.lemma, word.upos, word.xpos, feats]
        columns += [str(word.head), word.deprel, "", "|".join(misc)]
        lines.append("\t".join(column or "_" for column in columns))
    return "\n".join(lines) + "\n\n"


def _contraction(sentence: Sentence, word: Word) -> list[str]:
    """The row of a word range, where ``word`` is the first of several that share one place in the text."""
    place = (word.begin, word.end)
    shared = [other.id for other in sentence.words if (other.begin, other.end) == place]
    if len(shared) < 2 or shared[0] != word.id:
        return []
    form = sentence.text[word.begin - sentence.begin : word.end - sentence.begin]
    return ["\t".join([f"{shared[0]}-{shared[-1]}", form, *"_" * 8])]


def _places(sentence: Sentence) -> dict[str, str]:
    """The comments that keep where a sentence stood, without those that have their default."""
    places = {
        "kg_document": sentence.document,
        "kg_index": str(sentence.index) if sentence.index else "",
        "kg_begin": str(sentence.begin) if sentence.begin else "",
        "kg_paragraph": str(sentence.paragraph) if sentence.paragraph else "",
    }
    return {key: value for key, value in places.items() if value}


def _tags(name: Name) -> Iterator[tuple[int, str]]:
    for number in range(name.first, name.last + 1):
        yield number, f"{'B' if number == name.first else 'I'}-{name.type}"


def read_conllu(path: Path | str, language: str | None = None) -> list[Sentence]:
    """The sentences of a CoNLL-U file. ``language`` is for those that carry no ``# language`` comment.

    Raises InputError, with the line, where a row has not ten columns or a number is none.
    """
    return [sentence for sentence, _ in read_with_comments(path, language)]


def read_with_comments(path: Path | str, language: str | None = None) -> list[tuple[Sentence, dict[str, str]]]:
    """Like ``read_conllu``, each sentence with all of its comments."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as CoNLL-U: {error}") from error
    return list(parse_conllu(text, language, source=str(path)))


def parse_conllu(
    text: str, language: str | None = None, source: str = "text"
) -> Iterator[tuple[Sentence, dict[str, str]]]:
    """The sentences of CoNLL-U text with their comments; ``source`` names it in errors."""
    for index, block in enumerate(_blocks(text, source)):
        try:
            yield _sentence(block, index, language), block.comments
        except ValueError as error:
            message = f"{source}, line {block.line}: not valid CoNLL-U ({error}); each word needs a number and a head"
            raise InputError(message) from error


def _blocks(text: str, source: str) -> Iterator[_Block]:
    block = _Block(1)
    for number, line in enumerate([*text.split("\n"), ""], 1):
        line = line.rstrip("\r")
        if not line.strip():
            if block.rows:
                yield block
            block = _Block(number + 1)
        elif line.startswith("#"):
            if found := _COMMENT.match(line):
                block.comments[found[1]] = found[2]
        else:
            _add_row(block, line, f"{source}, line {number}")


def _add_row(block: _Block, line: str, where: str) -> None:
    columns = line.split("\t")
    if len(columns) != _COLUMNS:
        raise InputError(f"{where}: {len(columns)} columns where CoNLL-U has {_COLUMNS}, separated by tabs")
    if "-" in columns[0]:
        block.tokens[int(columns[0].split("-")[0])] = columns
    elif "." not in columns[0]:  # empty nodes are for enhanced graphs only
        block.rows.append(columns)


def _sentence(block: _Block, index: int, language: str | None) -> Sentence:
    text = block.comments.get("text") or _spelt(block)
    begin = int(block.comments.get("kg_begin", "0"))
    words = []
    try:
        spans = _spans(text, block)
    except ValueError:  # some treebanks carry another text than their words: the words count
        text = _spelt(block)
        spans = _spans(text, block)
    for row, (first, last) in zip(block.rows, spans, strict=True):
        number, form, lemma, upos, xpos, feats, head, deprel = (_blank(column) for column in row[:8])
        words.append(
            Word(
                id=int(number),
                text=form or "_",
                lemma=lemma or (form or "_"),
                upos=upos or "X",
                head=int(head or "0"),
                deprel=deprel or "dep",
                begin=begin + first,
                end=begin + last,
                xpos=xpos,
                feats=_features(feats),
            )
        )
    return Sentence(
        document=block.comments.get("kg_document", ""),
        index=int(block.comments.get("kg_index", "0")) if "kg_document" in block.comments else index,
        language=block.comments.get("language") or language or "",
        text=text,
        begin=begin,
        end=begin + len(text),
        words=tuple(words),
        names=names_of([_misc(row).get("NER", "O") for row in block.rows]),
        paragraph=int(block.comments.get("kg_paragraph", "0")),
    )


def _blank(column: str) -> str:
    return "" if column == "_" else column


def _features(column: str) -> Mapping[str, str]:
    pairs = dict(pair.split("=", 1) for pair in column.split("|") if "=" in pair)
    return pairs or NO_FEATURES


def _misc(row: Sequence[str]) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in row[9].split("|") if "=" in pair)


def _spelt(block: _Block) -> str:
    """The text of a sentence that has no ``# text``, from its tokens and SpaceAfter."""
    parts, last = [], 0
    for row in block.rows:
        number = int(row[0])
        if number <= last:
            continue
        token = block.tokens.get(number, row)
        last = int(token[0].split("-")[-1])
        parts.append(token[1] + ("" if _misc(token).get("SpaceAfter") == "No" else " "))
    return "".join(parts).rstrip()


def _spans(text: str, block: _Block) -> list[tuple[int, int]]:
    """Where each word stands in the text; words of a contraction that is spelt otherwise share its place."""
    spans: list[tuple[int, int]] = []
    position, shared = 0, (0, 0, 0)  # the last word, first and last character of such a contraction
    for row in block.rows:
        number, form = int(row[0]), row[1]
        if number <= shared[0]:
            spans.append(shared[1:])
            continue
        token = block.tokens.get(number)
        if token is not None and not _concatenates(block, token):
            place = _find(text, token[1], position)
            shared = (int(token[0].split("-")[1]), *place)
        else:
            place = _find(text, form, position)
        spans.append(place)
        position = place[1]
    return spans


def _concatenates(block: _Block, token: Sequence[str]) -> bool:
    first, last = (int(part) for part in token[0].split("-"))
    return "".join(row[1] for row in block.rows if first <= int(row[0]) <= last) == token[1]


def _find(text: str, form: str, position: int) -> tuple[int, int]:
    found = text.find(form, position)
    if found < 0:
        raise ValueError(f"{form!r} is not in the sentence's text")
    return found, found + len(form)


def names_of(tags: Sequence[str]) -> tuple[Name, ...]:
    """The names that BIO or BIOES tags stand for, one tag a word; a stray ``I-`` opens a name of its own."""
    names: list[Name] = []
    for number, tag in enumerate(tags, 1):
        mark, _, kind = tag.partition("-")
        if not kind:
            continue
        last = names[-1] if names else None
        if mark in "IE" and last is not None and last.last == number - 1 and last.type == kind:
            names[-1] = Name(last.first, number, kind)
        else:
            names.append(Name(number, number, kind))
    return tuple(names)
