"""Every example of the ontology, on stored parses: made by the models, corrected by hand where they err."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from kg import knowledge
from kg.errors import OntologyError
from kg.evaluate import stored_parses
from kg.examples import check, plain
from kg.knowledge import Example
from kg.model import Sentence

KNOWN = knowledge.load()
PARSES = Path(__file__).parent / "parses"


@pytest.fixture(scope="module")
def parses() -> Mapping[tuple[str, str], Sequence[Sentence]]:
    return stored_parses(PARSES)


def name(example: Example) -> str:
    return f"{example.language} {example.relation} {'' if example.matches else 'not '}{plain(example).text[:40]}"


@pytest.mark.parametrize("example", KNOWN.examples, ids=name)
def test_example(example: Example, parses: Mapping[tuple[str, str], Sequence[Sentence]]) -> None:
    key = (example.language, plain(example).text)
    assert key in parses, "run tests/store_parses.py: this sentence has no stored parse"
    outcome = check(example, parses[key], KNOWN)
    assert outcome.passed, f"{example.text}\nread: {outcome.reason}"


@pytest.mark.parametrize(
    "text", ["{X:Albania} visited Israel.", "{X:Albania} visited {Y:Israel}. # perhaps"], ids=["one mark", "status"]
)
def test_a_malformed_example_is_named(text: str) -> None:
    with pytest.raises(OntologyError, match="visited"):
        plain(Example("visited", "en", text, True))
