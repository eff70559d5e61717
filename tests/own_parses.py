"""Parses of a test's own sentences, in ``tests/parses/NAME.LANG.conllu``, to which ``store`` adds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from kg.conllu import read_with_comments, to_conllu
from kg.model import Document, Sentence

FOLDER = Path(__file__).parent / "parses"
LANGUAGES = ("en", "sq")
Parses = Mapping[str, Mapping[str, list[Sentence]]]


def stored(name: str) -> Parses:
    """The parses of each text by language, which their document's identifier tells apart."""
    return {language: _of_language(name, language) for language in LANGUAGES}


def _of_language(name: str, language: str) -> dict[str, list[Sentence]]:
    file = FOLDER / f"{name}.{language}.conllu"
    found: dict[str, list[Sentence]] = {}
    for sentence, _ in read_with_comments(file) if file.exists() else ():
        found.setdefault(sentence.document, []).append(sentence)
    return found


def store(name: str, texts: Iterable[tuple[str, str]]) -> None:
    """Write the parses of texts, each with its language before it; the shipped models parse what is new."""
    from kg import annotate

    annotator, texts = annotate.load(list(LANGUAGES)), list(texts)
    for language, known in stored(name).items():
        wanted = [Document(text, "test", language=language) for tongue, text in texts if tongue == language]
        new = {document.id: annotator.annotate(document) for document in wanted if document.id not in known}
        parses = {**known, **new}
        sentences = (each for document in wanted for each in parses[document.id])
        (FOLDER / f"{name}.{language}.conllu").write_text("".join(map(to_conllu, sentences)), "utf8")
