"""A third language is a table: German, in ``tests/data/de``, read by the same engine without a line of Python."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from kg import knowledge
from kg.conllu import read_conllu
from kg.examples import check, describe, plain
from kg.knowledge import Example, Knowledge
from kg.model import Document, Sentence
from kg.pipeline import understand

GERMAN = Path(__file__).parent / "data" / "de"
EXAMPLES = [example for example in knowledge.load(GERMAN).examples if example.language == "de"]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The ontology with one more file."""
    folder = tmp_path_factory.mktemp("third") / "ontology"
    shutil.copytree(knowledge.folder(), folder)
    shutil.copy(GERMAN / "de.ttl", folder / "lang" / "de.ttl")
    return knowledge.load(folder)


@pytest.fixture(scope="module")
def parses() -> Mapping[str, Sentence]:
    return {sentence.text: sentence for sentence in read_conllu(GERMAN / "de.conllu")}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.relation} {plain(example).text}")
def test_example(example: Example, known: Knowledge, parses: Mapping[str, Sentence]) -> None:
    outcome = check(example, [parses[plain(example).text]], known)
    assert outcome.passed, f"{example.text}\nread: {outcome.reason}"
