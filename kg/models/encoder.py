"""The one encoder that tagger, parser and name finder share, with a memory so that a sentence is encoded once.

Stanza's models ask their transformer for hidden states batch by batch, each model in an order of its own. This module
stands in the transformer's place (Stanza takes it from a ``FoundationCache``) and remembers each row of pieces: the
first model that asks pays, the others get the same states back. The same holds in training, where the three heads
send their gradients through one pass.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch
from torch import nn

NAME = "kg-encoder"  # what the checkpoints call their transformer
LAYERS = 4  # each head mixes the last four layers
_PIECES = 2500  # at most so many pieces, padding included, in one pass: bounds the peak of memory


class SharedEncoder(nn.Module):
    """A transformer that remembers the hidden states of every row until ``forget`` is called."""

    _hf_peft_config_loaded = False  # Stanza asks every transformer for this

    def __init__(self, bert: Any, precision: torch.dtype | None = None) -> None:
        """``precision``: what the encoder computes in, such as torch.bfloat16; None keeps that of its weights."""
        super().__init__()
        self.bert = bert
        self.precision = precision
        self._memory: dict[tuple[int, ...], torch.Tensor] = {}

    @property
    def config(self) -> Any:
        """The transformer's own configuration, which Stanza looks into."""
        return self.bert.config

    def forget(self) -> None:
        """Drop what is remembered: after each batch of documents, or each step of training."""
        self._memory.clear()

    def encode(self, rows: Sequence[tuple[int, ...]]) -> None:
        """Encode the rows that are not remembered yet, those of like length together."""
        missing = sorted({row for row in rows if row not in self._memory}, key=lambda row: (len(row), row))
        start = 0
        while start < len(missing):
            stop = start + 1
            while stop < len(missing) and len(missing[stop]) * (stop + 1 - start) <= _PIECES:
                stop += 1
            self._encode(missing[start:stop])
            start = stop

    def _encode(self, rows: Sequence[tuple[int, ...]]) -> None:
        device = next(self.parameters()).device
        width = max(map(len, rows))
        pad = self.config.pad_token_id
        ids = torch.tensor([[*row, *[pad] * (width - len(row))] for row in rows], device=device)
        mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows], device=device)
        if self.precision is None:
            states = self.bert(ids, attention_mask=mask, output_hidden_states=True).hidden_states
        else:
            with torch.autocast(device.type, dtype=self.precision):
                states = self.bert(ids, attention_mask=mask, output_hidden_states=True).hidden_states
        last = torch.stack(states[-LAYERS:], dim=2).float()
        lengths = [len(row) for row in rows]
        self._memory.update(zip(rows, torch.split(last[mask.bool()], lengths), strict=True))

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, output_hidden_states: bool = True
    ) -> SimpleNamespace:
        """The last four layers for these pieces, from memory where they have been asked for before."""
        lengths = attention_mask.sum(1).tolist()
        rows = [tuple(ids[:length]) for ids, length in zip(input_ids.tolist(), lengths, strict=True)]
        self.encode(rows)
        known = torch.cat([self._memory[row] for row in rows])  # one copy, one gradient: not one for each row
        width = input_ids.shape[1]
        places = [n * width + k for n, row in enumerate(rows) for k in range(len(row))]
        states = known.new_zeros(len(rows) * width, *known.shape[1:])
        states = states.index_copy(0, torch.tensor(places, device=known.device), known)
        return SimpleNamespace(hidden_states=list(states.view(len(rows), width, *known.shape[1:]).unbind(2)))


def fast_precision() -> torch.dtype | None:
    """bfloat16 where this processor computes in it natively, else None (float32)."""
    native = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.bfloat16 if native else None


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer of an encoder folder."""
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer.json"),
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        pad_token="<pad>",
        cls_token="<s>",
        sep_token="</s>",
        mask_token="<mask>",
        model_max_length=512,
    )


def load_bert(folder: Path) -> Any:
    """The transformer of an encoder folder, in float32 whatever its file holds; no network is asked."""
    from safetensors.torch import load_file
    from transformers import BertConfig, BertModel

    config = BertConfig.from_json_file(str(folder / "config.json"))
    with torch.device("meta"):
        bert = BertModel(config, add_pooling_layer=False)
    state = {name: value.float() for name, value in load_file(folder / "model.safetensors").items()}
    bert.load_state_dict(state, assign=True, strict=False)
    positions = config.max_position_embeddings
    bert.embeddings.position_ids = torch.arange(positions).unsqueeze(0)
    bert.embeddings.token_type_ids = torch.zeros(1, positions, dtype=torch.long)
    return bert


def save_bert(bert: Any, folder: Path) -> None:
    """Write the encoder in half precision."""
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    state = {name: value.detach().half().contiguous() for name, value in bert.state_dict().items()}
    save_file(state, folder / "model.safetensors")
    bert.config.to_json_file(str(folder / "config.json"))
