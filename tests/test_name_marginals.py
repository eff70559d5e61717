"""Names by how likely they are: the probabilities are those of all rows of tags counted out."""

from __future__ import annotations

import itertools
import math

import pytest
import torch

from kg.models import names
from kg.models.names import decode

TAGS = ["O", "B-LOC", "I-LOC", "E-LOC", "S-LOC", "B-ORG", "I-ORG", "E-ORG", "S-ORG"]


def _rows(length: int) -> list[tuple[int, ...]]:
    """Every row of tags that can stand in a sentence."""
    pairs = {(a, b) for a in range(len(TAGS)) for b in range(len(TAGS)) if names._may_follow(TAGS[a], TAGS[b])}
    return [
        row
        for row in itertools.product(range(len(TAGS)), repeat=length)
        if TAGS[row[0]][0] in "OBS" and TAGS[row[-1]][0] in "OES" and set(itertools.pairwise(row)) <= pairs
    ]


def _named(row: tuple[int, ...]) -> set[tuple[int, int, str]]:
    found, first = set(), 0
    for place, tag in enumerate(TAGS[number] for number in row):
        first = place if tag[0] in "BS" else first
        if tag[0] in "ES":
            found.add((first, place, tag[2:]))
    return found


@pytest.mark.parametrize("seed", range(3))
def test_a_name_is_as_likely_as_all_rows_that_hold_it(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "_FLOOR", 0.0)
    monkeypatch.setattr(names, "_LIKELY", 0.0)
    generator = torch.Generator().manual_seed(seed)
    scores = torch.randn(1, 4, len(TAGS), generator=generator)
    transitions = torch.randn(len(TAGS), len(TAGS), generator=generator)
    expected: dict[tuple[int, int, str], float] = {}
    total = 0.0
    for row in _rows(4):
        score = sum(scores[0, place, tag].item() for place, tag in enumerate(row))
        score += sum(transitions[pair].item() for pair in itertools.pairwise(row))
        weight = math.exp(score / names._TEMPERATURE)
        total += weight
        for name in _named(row):
            expected[name] = expected.get(name, 0.0) + weight
    grammar = names._Grammar(TAGS, transitions)
    soft = scores / names._TEMPERATURE
    before, after = names._before(soft, grammar), names._after(soft, [4], grammar)
    found = {name: share for share, name in names._Lattice(grammar, soft[0], before[0], after[0]).names()}
    assert found == {name: pytest.approx(weight / total, rel=1e-3) for name, weight in expected.items()}


def test_an_unlikely_name_is_left_out() -> None:
    """No row is better than that with the name, but three in five have none or another."""
    number = {tag: place for place, tag in enumerate(TAGS)}
    scores = torch.full((1, 1, len(TAGS)), -9.0)
    scores[0, 0, number["S-LOC"]], scores[0, 0, number["S-ORG"]], scores[0, 0, number["O"]] = 0.1, 0.0, 0.0
    assert decode(scores, [1], torch.zeros(len(TAGS), len(TAGS)), TAGS) == [["O"]]
    scores[0, 0, number["S-LOC"]] = 2.0
    assert decode(scores, [1], torch.zeros(len(TAGS), len(TAGS)), TAGS) == [["S-LOC"]]


def test_what_stands_behind_a_sentence_does_not_count() -> None:
    generator = torch.Generator().manual_seed(7)
    scores = 3 * torch.randn(2, 6, len(TAGS), generator=generator)
    transitions = torch.randn(len(TAGS), len(TAGS), generator=generator)
    alone = [decode(scores[k : k + 1, :n], [n], transitions, TAGS)[0] for k, n in ((0, 6), (1, 3))]
    assert decode(scores, [6, 3], transitions, TAGS) == alone
