"""Dropout that costs little on a CPU: masks are cut from a pool of random numbers at a random place.

Drawing fresh numbers for every mask takes a CPU longer than the matrix products around it; here it took a third of
each training step.
"""

from __future__ import annotations

from typing import Any, ClassVar

import torch
from torch import nn

_POOL = 1 << 23  # numbers; a mask is far smaller, and begins anywhere
_RENEWED = 5000  # masks, after which the pool is drawn afresh


class PooledDropout(nn.Module):
    """Like ``nn.Dropout``, but neighbouring masks may share numbers of the pool."""

    _pools: ClassVar[dict[float, torch.Tensor]] = {}
    _drawn: ClassVar[int] = 0

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """``x`` of any shape with a share ``p`` of its numbers set to 0 and the rest scaled up, while training."""
        if not self.training or self.p == 0:
            return x
        if x.numel() > _POOL // 2:
            return nn.functional.dropout(x, self.p)
        return x * self._mask(x.numel()).view(x.shape).to(x.dtype)

    def _mask(self, size: int) -> torch.Tensor:
        kind = PooledDropout
        kind._drawn += 1
        if kind._drawn % _RENEWED == 0:
            kind._pools.clear()
        if self.p not in kind._pools:
            kind._pools[self.p] = (torch.rand(_POOL) >= self.p).float() / (1 - self.p)
        start = int(torch.randint(_POOL - size, ()))
        return kind._pools[self.p][start : start + size]


def quicken(bert: Any, *heads: nn.Module) -> None:
    """Make training on a CPU quick: pooled dropout for every ``nn.Dropout``, none on attention weights.

    PyTorch's fused attention takes ten times as long backwards in bfloat16 as the plain one, which is taken here.
    """
    if next(bert.parameters()).device.type != "cpu":
        return
    bert.set_attn_implementation("eager")
    for model in (bert, *heads):
        for name, module in list(model.named_modules()):
            for key, child in list(module.named_children()):
                if type(child) is nn.Dropout:
                    rate = 0.0 if name.endswith("attention.self") else child.p
                    setattr(module, key, PooledDropout(rate))
