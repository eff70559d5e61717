"""Scores of an annotator on files with known answers: CoNLL-U trees and BIO names, on gold words or on raw text.

Labelled attachment counts universal relations, without subtypes, as the CoNLL 2018 shared task does; on raw text the
scores are F1 over aligned words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.conllu import names_of, read_with_comments
from kg.errors import InputError
from kg.model import Document, Name, Sentence

if TYPE_CHECKING:
    from kg.annotate import Annotator

Scores = dict[str, object]
_APOSTROPHES = "'’"


def f1(right: int, found: int, expected: int) -> float:
    """The harmonic mean of precision and recall; 0 where nothing is right."""
    return round(2 * right / (found + expected), 4) if right else 0.0


def score_conllu(annotator: Annotator, path: Path, language: str, raw: bool = False) -> Scores:
    """Scores on a CoNLL-U file: upos, uas, las, feats and lemma if it has them; ``raw``: tokens and sentences too."""
    read = read_with_comments(path, language)
    if not read:
        raise InputError(f"{path}: there is no sentence in it")
    return _raw_scores(annotator, read, language) if raw else _gold_scores(annotator, [s for s, _ in read], language)


def _gold_scores(annotator: Annotator, gold: Sequence[Sentence], language: str) -> Scores:
    parses = annotator.annotate_words([(language, [word.text for word in s.words]) for s in gold])
    lemmatised = any(
        word.lemma not in ("_", word.text) for s in gold for word in s.words
    )  # blank ones read as the form
    right: Counter[str] = Counter()
    total = lemmas = 0
    for sentence, parse in zip(gold, parses, strict=True):
        for word, (upos, _, lemma, feats, head, deprel) in zip(sentence.words, parse.words, strict=True):
            total += 1
            right["upos"] += word.upos == upos
            right["feats"] += dict(word.feats) == dict(feats)
            right["uas"] += word.head == head
            right["las"] += word.head == head and _universal(word.deprel) == _universal(deprel)
            if lemmatised:
                lemmas += 1
                right["lemma"] += word.lemma == lemma
    featured = any(word.feats for sentence in gold for word in sentence.words)
    names = ("upos", *(("feats",) if featured else ()), "uas", "las")
    scores: Scores = {name: round(right[name] / total, 4) for name in names}
    if lemmas:
        scores["lemma"] = round(right["lemma"] / lemmas, 4)
    return scores | {"words": total, "sentences": len(gold)}


def _universal(deprel: str) -> str:
    return deprel.split(":")[0]


@dataclass(frozen=True)
class _Item:
    """A word by where it stands among the text's characters, spaces not counted."""

    span: tuple[int, int]
    order: int  # among words that share a span
    upos: str
    lemma: str
    head: tuple[int, int, int] | None
    deprel: str

    @property
    def key(self) -> tuple[int, int, int]:
        return (*self.span, self.order)


@dataclass(frozen=True)
class _Text:
    words: list[_Item]
    sentences: set[tuple[int, int]]
    tokens: set[tuple[int, int]]


def _raw_scores(annotator: Annotator, read: Sequence[tuple[Sentence, dict[str, str]]], language: str) -> Scores:
    """Run on the text of the file alone, paragraphs kept, and align the result by characters."""
    parts: list[str] = []
    for sentence, comments in read:
        opens = any(key.startswith(("newpar", "newdoc")) for key in comments)
        parts.append(("\n\n" if opens else " ") + sentence.text if parts else sentence.text)
    document = Document(text="".join(parts), source="raw text", language=language)
    expected = _items([s for s, _ in read])
    found = _items(annotator.annotate(document))
    gold = {item.key: item for item in expected.words}
    pairs = [(gold[item.key], item) for item in found.words if item.key in gold]
    sizes = len(found.words), len(expected.words)
    attached = [(a, b) for a, b in pairs if a.head == b.head]
    labelled = sum(_universal(a.deprel) == _universal(b.deprel) for a, b in attached)
    return {
        "tokens": f1(len(found.tokens & expected.tokens), len(found.tokens), len(expected.tokens)),
        "sentences": f1(len(found.sentences & expected.sentences), len(found.sentences), len(expected.sentences)),
        "words": f1(len(pairs), *sizes),
        "upos": f1(sum(a.upos == b.upos for a, b in pairs), *sizes),
        "uas": f1(len(attached), *sizes),
        "las": f1(labelled, *sizes),
        "lemma": f1(sum(a.lemma == b.lemma for a, b in pairs), *sizes),
    }


def _items(sentences: Iterable[Sentence]) -> _Text:
    words: list[_Item] = []
    ends: set[tuple[int, int]] = set()
    tokens: set[tuple[int, int]] = set()
    position = 0
    for sentence in sentences:
        spans = _spans(sentence, position)
        orders = [spans[:n].count(span) for n, span in enumerate(spans)]
        keys = [(*span, order) for span, order in zip(spans, orders, strict=True)]
        for word, span, order in zip(sentence.words, spans, orders, strict=True):
            head = keys[word.head - 1] if word.head else None
            words.append(_Item(span, order, word.upos, word.lemma, head, word.deprel))
        tokens |= _tokens(sentence, spans)
        start, position = position, max(end for _, end in spans)
        ends.add((start, position))
    return _Text(words, ends, tokens)


def _spans(sentence: Sentence, position: int) -> list[tuple[int, int]]:
    """Each word's place in the text without spaces."""
    before = [0]
    for character in sentence.text:
        before.append(before[-1] + (not character.isspace()))
    begin = sentence.begin
    return [(position + before[w.begin - begin], position + before[w.end - begin]) for w in sentence.words]


def _tokens(sentence: Sentence, spans: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Surface tokens: words that an apostrophe joins to their neighbour ("do|n't", "t'|i") count as one."""
    tokens: list[tuple[int, int]] = []
    for number, (word, span) in enumerate(zip(sentence.words, spans, strict=True)):
        before = sentence.words[number - 1] if number else None
        glued = before is not None and before.end >= word.begin
        if tokens and glued and (span == tokens[-1] or (before is not None and _contracted(before.text, word.text))):
            tokens[-1] = (tokens[-1][0], span[1])
        else:
            tokens.append(span)
    return set(tokens)


def _contracted(first: str, second: str) -> bool:
    if not (first[0].isalpha() and second[-1].isalpha()):
        return False
    return first[-1] in _APOSTROPHES or second[0] in _APOSTROPHES or second[1:2] in tuple(_APOSTROPHES)


def read_names(path: Path) -> list[tuple[list[str], list[str]]]:
    """Sentences of a BIO file: a word and its tag on each line, an empty line after each sentence."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as BIO: {error}") from error
    sentences: list[tuple[list[str], list[str]]] = []
    words: list[str] = []
    tags: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        parts = line.split("\t") if "\t" in line else line.split()
        if not parts:
            if words:
                sentences.append((words, tags))
            words, tags = [], []
        elif len(parts) < 2:
            raise InputError(f"{path}, line {number}: a BIO line needs a word and a tag")
        elif not line.startswith("# "):
            words.append(parts[0])
            tags.append(parts[-1])
    if not sentences:
        raise InputError(f"{path}: there is no sentence in it")
    return sentences


def score_names(annotator: Annotator, path: Path, language: str) -> Scores:
    """Precision, recall and F1 of names on gold words, altogether and by type."""
    read = read_names(path)
    parses = annotator.annotate_words([(language, words) for words, _ in read])
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    expected: Counter[str] = Counter()
    for (_, tags), parse in zip(read, parses, strict=True):
        gold, guess = names_of(tags), names_of(parse.tags)
        expected.update(_kinds(gold))
        found.update(_kinds(guess))
        right.update(_kinds(set(gold) & set(guess)))
    kinds = {
        kind: {"f1": f1(right[kind], found[kind], expected[kind]), "names": expected[kind]}
        for kind in sorted(set(expected) | set(found))
    }
    sizes = found.total(), expected.total()
    return {
        "f1": f1(right.total(), *sizes),
        "precision": round(right.total() / max(1, sizes[0]), 4),
        "recall": round(right.total() / max(1, sizes[1]), 4),
        "types": kinds,
        "sentences": len(read),
    }


def _kinds(names: Iterable[Name]) -> list[str]:
    return [name.type for name in names]
