"""Our own annotations of open corpora, kept beside their texts: the corpora are not part of this project.

``annotations/*.tsv`` name a sentence, give a checksum of its words, and then the labels word by word. A sentence is
``ntrex:DOCUMENT:NUMBER``, ``flores:ID`` or ``sib:ID`` of the parallel texts, or ``pos:N``, the N-th sentence of
albanian-pos-devel. Trees: one ``UPOS/HEAD/DEPREL`` a word. Names: ``FIRST-LAST:TYPE`` each, counted from 1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from kg.corpora import LANGUAGES, parallel_documents, parallel_rows
from kg.errors import ModelError
from kg.models.plain import plain_word
from kg.training.data import Example, read_tagged
from kg.training.tokenizers import words_by_rule

_KINDS = "PER, ORG or LOC"
_MARKED = re.compile(r"\[([^\[\]|]+)\|(PER|ORG|LOC)\]|(\S+)")
FOLDER = Path(__file__).parent / "annotations"


def checksum(words: Sequence[str]) -> str:
    """A short checksum of a sentence's words, to notice another text or another way to split it."""
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]


def parallel_words(corpora: Path, language: str) -> dict[str, tuple[str, ...]]:
    """The words of one side of the parallel texts, by the sentences' names."""
    return {
        row.name: tuple(plain_word(word) for word, _ in words_by_rule(row.texts[language], language))
        for row in parallel_rows(corpora)
    }


def read_names(path: Path, corpora: Path, language: str) -> list[Example]:
    """The sentences of a file of names, as words with BIO tags. Raises ModelError where the texts are not these."""
    texts = parallel_words(corpora, language)
    examples = []
    for name, words, spans in _rows(path, texts):
        tags = ["O"] * len(words)
        for span in spans:
            places, kind = span.split(":")
            first, last = map(int, places.split("-"))
            tags[first - 1 : last] = [f"B-{kind}"] + [f"I-{kind}"] * (last - first)
        if len(tags) != len(words):
            raise ModelError(f"{path}, {name}: a name goes beyond the sentence's {len(words)} words")
        examples.append(Example(words=words, language=language, ner=tuple(tags)))
    return examples


def read_marked(path: Path, language: str) -> list[Example]:
    """Sentences of our own with their names marked in them, one a line, words apart: ``[Taco Bell|ORG] was shut .``.

    Raises ModelError for a line whose marks are not so.
    """
    examples = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words: list[str] = []
        tags: list[str] = []
        for name, kind, word in _MARKED.findall(line):
            inside = name.split() or [word]
            words += inside
            tags += [f"B-{kind}"] + [f"I-{kind}"] * (len(inside) - 1) if kind else ["O"]
        if any("|" in word for word in words):
            raise ModelError(f"{path}, line {number}: marks of names are written [words|TYPE], TYPE being {_KINDS}")
        if words:
            examples.append(Example(words=tuple(words), language=language, ner=tuple(tags)))
    return examples


def write_bio(examples: Sequence[Example], path: Path) -> None:
    """Write sentences with names as BIO, a word and its tag on each line."""
    lines = ["".join(f"{w}\t{t}\n" for w, t in zip(e.words, e.ner or (), strict=True)) for e in examples]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_texts(corpora: Path, folder: Path) -> int:
    """Write the parallel texts as documents of paragraphs, each language apart; gives how many documents."""
    texts = {
        f"{name}.{language}.txt": paragraphs
        for language in LANGUAGES
        for name, paragraphs in parallel_documents(corpora, language).items()
    }
    folder.mkdir(parents=True, exist_ok=True)
    for key, paragraphs in texts.items():
        (folder / key).write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return len(texts)


def read_trees(path: Path, corpora: Path, language: str, like: Sequence[Example]) -> list[Example]:
    """The sentences of a file of trees. Raises ModelError where the texts are not these.

    Features and lemmas are known of sentences of the tagged corpus only, as ``data.read_tagged`` normalises them to
    the treebank ``like``.
    """
    tagged = read_tagged(corpora / "sq" / "albanian-pos-devel.conllu", language, like)
    plain = [replace(e, words=tuple(plain_word(word) for word in e.words)) for e in tagged]
    known = {f"pos:{number}": example for number, example in enumerate(plain)}
    texts = parallel_words(corpora, language)
    examples = []
    for name, words, labels in _rows(path, texts | {key: e.words for key, e in known.items()}):
        upos, heads, deprels = zip(*(label.split("/") for label in labels), strict=True)
        example = replace(known.get(name, Example(words=words, language=language)), upos=upos)
        examples.append(replace(example, heads=tuple(int(x) for x in heads), deprels=deprels))
    return examples


def _rows(path: Path, texts: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...], list[str]]]:
    """Name, words and labels of each sentence of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, check, *labels = line.split("\t")
        words = texts.get(name)
        if words is None or checksum(words) != check:
            raise ModelError(f"{path}: the corpora hold another text of {name} than the one that was annotated")
        yield name, words, labels[0].split() if labels else []
