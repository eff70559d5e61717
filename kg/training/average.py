"""Averages the weights of two runs, which often does better than either (Wortsman et al. 2022, "Model soups").

Both runs must come from the same start: the second went on from the first, or both from a third.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import torch

from kg.models.encoder import fast_precision, load_bert, load_tokenizer, save_bert
from kg.training import heads, joint
from kg.training.heads import Heads

SHARES = (0.0, 0.3, 0.5, 0.7, 1.0)  # of the second run's weights
_COUNTED = {"en": ("las", "f1"), "sq": ("upos", "las")}  # what the best share is chosen by, in equal parts
_ENCODER = "bert_model."
State = dict[str, torch.Tensor]


def average(data: Path, first: Path, second: Path, target: Path, report: Callable[[str], None]) -> float:
    """Write the mixture of two runs that does best on the development sentences; gives the second's share.

    Args:
        data: the folder of corpora.
        first: encoder and heads of one run.
        second: those of the other.
        target: where the mixture goes; may be one of the two.
        report: is told the development scores of each share.
    """
    development = joint.read_corpora(data).development
    trained = _load(second)
    one, other = _states(_load(first)), _states(trained)
    best, best_score = 1.0, float("-inf")
    for share in SHARES:
        put(trained, mixed(one, other, share))
        scores = {language: joint.scores(trained, examples) for language, examples in development.items()}
        report(f"{share:.1f} of the second: {scores}")
        if (score := counted(scores)) > best_score:
            best, best_score = share, score
    put(trained, mixed(one, other, best))
    save_bert(trained.encoder.bert, target)
    heads.save(trained, target)
    return best


def counted(scores: Mapping[str, Mapping[str, float]]) -> float:
    """The one figure of development scores, by language, that the best mixture is chosen by."""
    return sum(scores[language][name] for language, names in _COUNTED.items() for name in names)


def mixed(first: Sequence[State], second: Sequence[State], share: float) -> list[State]:
    """Weights between two sets of the same names and shapes: 0 gives the first, 1 the second."""
    return [
        {
            name: torch.lerp(value, other[name], share) if value.is_floating_point() else value
            for name, value in state.items()
        }
        for state, other in zip(first, second, strict=True)
    ]


def _load(folder: Path) -> Heads:
    syntax, names = heads.saved_vocabularies(folder)
    trained = heads.build(load_bert(folder), load_tokenizer(folder), syntax, names, fast_precision())
    heads.load(trained, folder)
    return trained


def _states(trained: Heads) -> list[State]:
    of_heads = ({k: v for k, v in m.state_dict().items() if not k.startswith(_ENCODER)} for m in trained.modules())
    return [{k: v.detach().clone() for k, v in state.items()} for state in (trained.encoder.state_dict(), *of_heads)]


def put(trained: Heads, states: Sequence[State]) -> None:
    """Put weights into an encoder and its heads, in the order of ``_states``."""
    for module, state in zip((trained.encoder, *trained.modules()), states, strict=True):
        module.load_state_dict(state, strict=False)
    trained.encoder.forget()
