"""Names out of Stanza's name finder by how likely each is, not by the one best row of tags.

The F1 of names counts names, so a name is taken where all rows of tags together make it likely enough (minimum Bayes
risk; Goel and Byrne 2000). The best row alone may hold a name that few other rows share.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch

_TEMPERATURE = 1.25  # the finder is too sure of itself; this and the next were chosen on Universal NER EWT's dev set
_LIKELY = 0.45  # the least probability of a name that is taken
_FLOOR = 0.02  # beginnings of names that are less likely are not followed
_NEVER = -1e4  # of a tag that cannot stand there, as a score
_OUTSIDE = "O"

_Name = tuple[int, int, str]  # first and last word, counted from 0, and type


class _Grammar:
    """Which of the tags (B, I, E, S of each type, O) may open a sentence, end it, and follow one another."""

    def __init__(self, tags: Sequence[str], transitions: torch.Tensor) -> None:
        self.number = {tag: place for place, tag in enumerate(tags)}
        self.kinds = sorted({tag[2:] for tag in tags if tag != _OUTSIDE})
        self.opening = _ruled([tag[0] in "OBS" for tag in tags])
        self.closing = _ruled([tag[0] in "OES" for tag in tags])
        follows = torch.stack([_ruled([_may_follow(before, tag) for tag in tags]) for before in tags])
        self.transitions = transitions.float() / _TEMPERATURE + follows


def _ruled(allowed: Sequence[bool]) -> torch.Tensor:
    return torch.tensor([0.0 if each else _NEVER for each in allowed])


def _may_follow(before: str, tag: str) -> bool:
    inside = before[0] in "BI"
    return tag[0] in "IE" and tag[2:] == before[2:] if inside else tag[0] in "OBS"


def decode(
    scores: torch.Tensor, lengths: Sequence[int], transitions: torch.Tensor, tags: Sequence[str]
) -> list[list[str]]:
    """The tags of each sentence, with the names that are likely enough; of names that overlap, the likelier.

    Args:
        scores: (sentences, words, tags), as the finder's last layer gives them.
        lengths: words of each sentence; what stands behind them is not looked at.
        transitions: (tags, tags), the score of a tag after a tag.
        tags: "O" and B-, I-, E-, S- of each type, in the order of the scores.
    """
    grammar = _Grammar(tags, transitions)
    scores = scores.float() / _TEMPERATURE
    before, after = _before(scores, grammar), _after(scores, lengths, grammar)
    result = []
    for row, length in enumerate(lengths):
        lattice = _Lattice(grammar, scores[row, :length], before[row, :length], after[row, :length])
        result.append(_tagged(lattice.names(), length))
    return result


def _before(scores: torch.Tensor, grammar: _Grammar) -> torch.Tensor:
    """For each word and tag the score of all rows of tags up to there."""
    columns = [scores[:, 0] + grammar.opening]
    for place in range(1, scores.shape[1]):
        columns.append(torch.logsumexp(columns[-1][:, :, None] + grammar.transitions, 1) + scores[:, place])
    return torch.stack(columns, 1)


def _after(scores: torch.Tensor, lengths: Sequence[int], grammar: _Grammar) -> torch.Tensor:
    """For each word and tag the score of all rows of tags behind it."""
    last = torch.tensor(lengths) - 1
    column = grammar.closing.expand(len(lengths), -1)
    columns = [column]
    for place in range(scores.shape[1] - 2, -1, -1):
        further = torch.logsumexp(grammar.transitions + (scores[:, place + 1] + column)[:, None], 2)
        column = torch.where((place < last)[:, None], further, grammar.closing)
        columns.append(column)
    return torch.stack(columns[::-1], 1)


class _Lattice:
    """All rows of tags of one sentence."""

    def __init__(self, grammar: _Grammar, scores: torch.Tensor, before: torch.Tensor, after: torch.Tensor) -> None:
        total = torch.logsumexp(before[-1] + after[-1], 0)
        self._grammar, self._transitions = grammar, grammar.transitions.numpy()
        self._scores, self._before, self._after = scores.numpy(), before.numpy(), (after - total).numpy()
        self._share = (before + after - total).exp().numpy()

    def names(self) -> list[tuple[float, _Name]]:
        """Names that are likely enough, with their probability."""
        return [each for kind in self._grammar.kinds for each in self._of(kind) if each[0] >= _LIKELY]

    def _of(self, kind: str) -> Iterator[tuple[float, _Name]]:
        begin, single = self._grammar.number[f"B-{kind}"], self._grammar.number[f"S-{kind}"]
        for place in (self._share[:, single] >= _FLOOR).nonzero()[0].tolist():
            yield float(self._share[place, single]), (place, place, kind)
        for place in (self._share[:, begin] >= _FLOOR).nonzero()[0].tolist():
            yield from self._from(place, kind)

    def _from(self, first: int, kind: str) -> Iterator[tuple[float, _Name]]:
        """Names of several words that begin there."""
        last, inside, end = (self._grammar.number[f"{mark}-{kind}"] for mark in "BIE")
        score = self._before[first, last]
        for place in range(first + 1, len(self._scores)):
            closed = score + self._transitions[last, end] + self._scores[place, end] + self._after[place, end]
            yield _probability(closed), (first, place, kind)
            score += self._transitions[last, inside] + self._scores[place, inside]
            last = inside
            if _probability(score + self._after[place, inside]) < _FLOOR:
                return


def _probability(score: Any) -> float:
    return math.exp(min(float(score), 0.0))


def _tagged(names: Sequence[tuple[float, _Name]], length: int) -> list[str]:
    tags = [_OUTSIDE] * length
    for _, (first, last, kind) in sorted(names, key=lambda each: (-each[0], each[1])):
        if any(tag != _OUTSIDE for tag in tags[first : last + 1]):
            continue
        tags[first : last + 1] = [f"I-{kind}"] * (last - first + 1)
        tags[first], tags[last] = f"B-{kind}", f"E-{kind}"
        if first == last:
            tags[first] = f"S-{kind}"
    return tags


def by_likelihood(trainer: Any) -> None:
    """Let one of Stanza's name finders, of one set of B-I-E-S-O tags, take names by how likely they are."""
    trainer.predict = _predictor(trainer)


def _predictor(trainer: Any) -> Callable[..., list[list[str]]]:
    from stanza.models.common import utils
    from stanza.models.common.vocab import VOCAB_PREFIX_SIZE
    from stanza.models.ner.trainer import unpack_batch

    units = trainer.vocab["tag"].lens()
    assert len(units) == 1, "a name finder of one set of tags"
    tags = [trainer.vocab["tag"].unmap([[number]])[0][0] for number in range(VOCAB_PREFIX_SIZE, units[0])]

    @torch.no_grad()
    def predict(batch: Any, unsort: bool = True) -> list[list[str]]:
        inputs, order, words, characters, lengths, word_lengths, character_lengths, offsets = unpack_batch(batch, "cpu")
        word, word_characters, mask, letters, gold = inputs
        trainer.model.eval()
        _, scores, transitions = trainer.model(
            word,
            word_characters,
            mask,
            gold,
            words,
            lengths,
            word_lengths,
            letters,
            offsets,
            character_lengths,
            characters,
        )
        special = VOCAB_PREFIX_SIZE
        found = decode(scores[0][:, :, special:], lengths, transitions[0][special:, special:], tags)
        return list(utils.unsort(found, order)) if unsort else found

    return predict
