"""Stanza's own tagger, parser and name tagger as three light heads over one shared encoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from stanza.models.common.crf import viterbi_decode
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE, CharVocab, CompositeVocab
from stanza.models.depparse.model import GraphParser
from stanza.models.depparse.transition.model import SubtreeCombination
from stanza.models.ner.model import NERTagger
from stanza.models.ner.trainer import fix_singleton_tags
from stanza.models.ner.utils import process_tags
from stanza.models.ner.vocab import MultiVocab as NamesVocab
from stanza.models.pos.model import Tagger
from stanza.models.pos.tag_columns import tag_columns_from_args, tag_columns_to_config
from stanza.models.pos.vocab import FeatureVocab, MultiVocab, WordVocab
from torch import nn

from kg.models.encoder import LAYERS, NAME, SharedEncoder
from kg.training.data import UNKNOWN, Example

# Stanza's loaders build optimisers that nobody uses; they ask for these.
LOADER: dict[str, Any] = {"optim": "adam", "lr": 0.001, "beta2": 0.95, "momentum": 0}
_COMMON: dict[str, Any] = LOADER | {
    "lang": "enq",
    "shorthand": "enq_joint",
    "bert_model": NAME,
    "bert_hidden_layers": LAYERS,
    "bert_finetune": True,  # while training; the saved checkpoints say False
    "use_peft": False,
    "pretrain": False,
    "char": False,
    "charlm": None,
    "char_emb_dim": 0,
    "word_emb_dim": 0,
    "num_layers": 1,
    "rec_dropout": 0,
    "batch_size": 5000,
}
_TAGGER = _COMMON | {
    "hidden_dim": 192,
    "deep_biaff_hidden_dim": 256,
    "composite_deep_biaff_hidden_dim": 100,
    "tag_emb_dim": 50,
    "share_hid": True,
    "dropout": 0.33,
    "word_dropout": 0.05,
    "tag_columns": None,
}
_PARSER = _COMMON | {
    "hidden_dim": 256,
    "deep_biaff_hidden_dim": 192,
    "tag_emb_dim": 0,
    "linearization": False,
    "distance": False,
    "dropout": 0.33,
    "word_dropout": 0.05,
    "use_arc_embedding": False,
    "model_type": "graph",
    "transition_subtree_combination": SubtreeCombination.NONE,
}
_NAMES = _COMMON | {
    "hidden_dim": 128,
    "input_transform": False,
    "dropout": 0.3,
    "word_dropout": 0.02,
    "locked_dropout": 0.0,
    "scheme": "bioes",
    "train_scheme": "bioes",
    "predict_tagset": 0,
    "emb_finetune": False,
    "lowercase": True,
}


@dataclass
class Heads:
    """The encoder and the three heads, with the arguments and vocabularies that their checkpoints carry."""

    encoder: SharedEncoder
    tagger: Any
    parser: Any
    names: Any

    def modules(self) -> tuple[Any, Any, Any]:
        """The three heads."""
        return self.tagger, self.parser, self.names

    def to(self, device: str) -> None:
        """Move encoder and heads there."""
        for module in (self.encoder, *self.modules()):
            module.to(device)

    def train(self, mode: bool = True) -> None:
        """Set dropout on or off, in the encoder too."""
        for module in self.modules():
            module.train(mode)


def vocabularies(examples: Sequence[Example]) -> tuple[Any, Any]:
    """The vocabularies of tagger and parser (one for both) and of the name tagger."""
    data = []
    for e in examples:
        count = len(e.words)
        upos, feats = e.upos or ("X",) * count, e.feats or ("_",) * count
        xpos, deprels = e.xpos or ("_",) * count, e.deprels or ("dep",) * count
        upos = tuple(tag or "X" for tag in upos)
        data.append([list(row) for row in zip(e.words, upos, xpos, feats, deprels, strict=True)])
    syntax = MultiVocab(
        {
            "char": CharVocab([[["a"]]], "enq"),
            "word": WordVocab([], "enq"),
            "upos": WordVocab(data, "enq", idx=1),
            "xpos": WordVocab(data, "enq", idx=2, ignore=["_"]),
            "feats": FeatureVocab(data, "enq", idx=3),
            "lemma": WordVocab([], "enq"),
            "deprel": WordVocab(data, "enq", idx=4),
        }
    )
    types = sorted({tag[2:] for e in examples for tag in e.ner or () if tag != "O"})
    tags = ["O", *(f"{mark}-{kind}" for kind in types for mark in "BIES")]
    names = NamesVocab(
        {
            "char": CharVocab([[["\n"], [" "], ["a"]]], "enq"),
            "tag": CompositeVocab([[([tag],) for tag in tags]], "enq", idx=0, sep=None),
        }
    )
    return syntax, names


def saved_vocabularies(folder: Path) -> tuple[Any, Any]:
    """The vocabularies that the checkpoints of ``save`` carry."""
    tagger, names = (torch.load(folder / f"{name}.pt", weights_only=True)["vocab"] for name in ("tagger", "names"))
    return MultiVocab.load_state_dict(tagger), NamesVocab.load_state_dict(names)


class _KnownLabels(nn.Module):
    """The mean loss over the labels that are known (not 0); nothing, where a batch has none at all."""

    def forward(self, scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
        """Stanza's own mean is no number for a batch without one known label."""
        total = nn.functional.cross_entropy(scores, gold, ignore_index=0, reduction="sum")
        return total / (gold != 0).sum().clamp(min=1)


def build(bert: Any, tokenizer: Any, syntax: Any, names: Any, precision: torch.dtype | None) -> Heads:
    """Fresh heads over this encoder."""
    encoder = SharedEncoder(bert, precision)
    shared: dict[str, Any] = {"bert_model": encoder, "bert_tokenizer": tokenizer, "force_bert_saved": True}
    tagger = Tagger(dict(_TAGGER), syntax, share_hid=True, **shared)
    tagger.crit = _KnownLabels()
    parser = GraphParser(dict(_PARSER), syntax, **shared)
    parser.bert_finetuning = True
    return Heads(encoder, tagger, parser, NERTagger(dict(_NAMES), names, **shared))


@dataclass(frozen=True)
class _Batch:
    """Sentences from long to short, as packing wants them."""

    examples: list[Example]

    @property
    def texts(self) -> list[list[str]]:
        return [list(e.words) for e in self.examples]

    @property
    def lengths(self) -> list[int]:
        return [len(e.words) for e in self.examples]

    def pad(self, rows: Sequence[Sequence[int]], value: int = 0) -> torch.Tensor:
        width = max(self.lengths)
        return torch.tensor([[*row, *[value] * (width - len(row))] for row in rows])


def _sorted(examples: Sequence[Example]) -> _Batch:
    return _Batch(sorted(examples, key=lambda e: -len(e.words)))


def tagger_inputs(model: Any, batch: _Batch, labels: bool) -> tuple[Any, ...]:
    """What Stanza's tagger takes; without ``labels`` it only predicts."""
    blank = batch.pad([[1] * n for n in batch.lengths])
    tags = _tags(model.vocab, batch) if labels else None
    return (blank, None, None, None, tags, None, None, batch.lengths, None, batch.texts)


def _tags(vocab: Any, batch: _Batch) -> list[torch.Tensor]:
    """The gold columns as numbers; 0 where a label is unknown, from which Stanza's loss learns nothing."""
    upos, xpos, feats = [], [], []
    names = list(vocab["feats"]._unit2id)
    width = max(batch.lengths)
    for e in batch.examples:
        count = len(e.words)
        upos.append([vocab["upos"].unit2id(t) if t != UNKNOWN else 0 for t in e.upos or (UNKNOWN,) * count])
        xpos.append([vocab["xpos"].unit2id(t) for t in e.xpos] if e.xpos else [0] * count)
        rows = vocab["feats"].map(e.feats) if e.feats else [[0] * len(names)] * count
        if e.known is not None:
            rows = [_masked(row, known, names) for row, known in zip(rows, e.known, strict=True)]
        feats.append([*rows, *[[0] * len(names)] * (width - count)])
    return [batch.pad(upos), batch.pad(xpos), torch.tensor(feats)]


def _masked(row: list[int], known: frozenset[str] | None, names: list[str]) -> list[int]:
    return row if known is None else [x if name in known else 0 for x, name in zip(row, names, strict=True)]


def parser_inputs(model: Any, batch: _Batch) -> tuple[Any, ...]:
    """What Stanza's graph parser takes."""
    count, width = len(batch.examples), max(batch.lengths)
    mask = torch.tensor([[False] * (n + 1) + [True] * (width - n) for n in batch.lengths])
    heads = batch.pad([e.heads or [0] * len(e.words) for e in batch.examples])
    deprel = model.vocab["deprel"]
    deprels = batch.pad([deprel.map(e.deprels or ["dep"] * len(e.words)) for e in batch.examples], VOCAB_PREFIX_SIZE)
    words = torch.ones(count, width + 1, dtype=torch.long)
    counted = torch.empty(sum(batch.lengths), 1)  # its length alone is looked at
    lengths = [n + 1 for n in batch.lengths]
    return (words, mask, counted, None, None, None, None, None, None, heads, deprels, None, lengths, None, batch.texts)


def names_inputs(model: Any, batch: _Batch) -> tuple[Any, ...]:
    """What Stanza's name tagger takes."""
    rows = []
    for e in batch.examples:
        tags = [(tag,) for tag in e.ner or ("O",) * len(e.words)]
        bioes = process_tags([[[word, tag] for word, tag in zip(e.words, tags, strict=True)]], "bioes")[0]
        rows.append([model.vocab["tag"].unit2id(list(tag))[0] for _, tag in bioes])
    gold = batch.pad(rows).unsqueeze(2)
    return (batch.texts, None, None, gold, None, batch.lengths, None, None, None, None, None)


def on_device(inputs: tuple[Any, ...], model: nn.Module) -> tuple[Any, ...]:
    """The same inputs with every tensor where the model's weights are."""
    device = next(model.parameters()).device

    def moved(value: Any) -> Any:
        if isinstance(value, torch.Tensor):
            return value.to(device)
        return [moved(each) for each in value] if _tensors(value) else value

    return tuple(moved(value) for value in inputs)


def _tensors(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], torch.Tensor)


def encode(heads: Heads, examples: Sequence[Example]) -> None:
    """One pass of the encoder over all of these sentences, remembered until ``heads.encoder.forget()``."""
    texts = [list(e.words) for e in examples]
    tokenized = heads.tagger.bert_tokenizer(texts, is_split_into_words=True, return_attention_mask=False)
    heads.encoder.encode([tuple(row) for row in tokenized["input_ids"]])


def losses(heads: Heads, examples: Sequence[Example]) -> dict[str, torch.Tensor]:
    """The loss of each head over the sentences that carry its labels, all from one pass of the encoder."""
    encode(heads, examples)
    found: dict[str, torch.Tensor] = {}
    if tagged := [e for e in examples if e.upos]:
        batch = _sorted(tagged)
        found["tagger"] = heads.tagger(*on_device(tagger_inputs(heads.tagger, batch, True), heads.tagger))[0]
    if parsed := [e for e in examples if e.heads]:
        found["parser"] = heads.parser.loss(*on_device(parser_inputs(heads.parser, _sorted(parsed)), heads.parser))[0]
    if named := [e for e in examples if e.ner]:
        found["names"] = heads.names(*on_device(names_inputs(heads.names, _sorted(named)), heads.names))[0]
    return found


@dataclass(frozen=True)
class Prediction:
    """What the heads say of one sentence, a value for each word."""

    upos: list[str]
    feats: list[str]
    heads: list[int]
    deprels: list[str]
    ner: list[str]  # BIOES


@torch.no_grad()
def predict(heads: Heads, examples: Sequence[Example], words: int = 3000) -> list[Prediction]:
    """What the heads say of each sentence, gold words taken as given."""
    heads.train(False)
    order = sorted(range(len(examples)), key=lambda i: -len(examples[i].words))
    result: list[Prediction | None] = [None] * len(examples)
    while order:
        size = max(1, words // max(1, len(examples[order[0]].words)))
        part, order = order[:size], order[size:]
        batch = _Batch([examples[i] for i in part])
        for i, prediction in zip(part, _predict(heads, batch), strict=True):
            result[i] = prediction
        heads.encoder.forget()
    return [x for x in result if x is not None]


def _predict(heads: Heads, batch: _Batch) -> list[Prediction]:
    _, (upos, _, feats) = heads.tagger(*on_device(tagger_inputs(heads.tagger, batch, False), heads.tagger))
    trees = heads.parser.predict(*on_device(parser_inputs(heads.parser, batch), heads.parser))
    _, logits, transitions = heads.names(*on_device(names_inputs(heads.names, batch), heads.names))
    vocab = heads.tagger.vocab
    predictions = []
    for i, count in enumerate(batch.lengths):
        path = viterbi_decode(logits[0][i, :count].float().cpu().numpy(), transitions[0].detach().cpu().numpy())[0]
        tags = heads.names.vocab["tag"].unmap([(max(x, VOCAB_PREFIX_SIZE),) for x in path])
        predictions.append(
            Prediction(
                upos=vocab["upos"].unmap(upos[i, :count].tolist()),
                feats=vocab["feats"].unmap(feats[i, :count].tolist()),
                heads=[int(head) for head, _ in trees[i]],
                deprels=[str(deprel) for _, deprel in trees[i]],
                ner=fix_singleton_tags([tag[0] for tag in tags]),
            )
        )
    return predictions


def save(heads: Heads, folder: Path) -> None:
    """Three checkpoints that Stanza's own loaders read, in half precision and without the encoder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, module in (("tagger", heads.tagger), ("parser", heads.parser), ("names", heads.names)):
        config = dict(module.args) | {"bert_finetune": False}
        extra: dict[str, Any] = {}
        if name == "tagger":
            config["tag_columns"] = tag_columns_to_config(tag_columns_from_args(module.args))
        if name == "parser":
            config["transition_subtree_combination"] = SubtreeCombination.NONE.name
            extra = {"global_step": 0, "last_best_step": 0, "dev_score_history": [], "model_type": "graph"}
        state = {
            key: value.detach().half().cpu().clone()
            for key, value in module.state_dict().items()
            if not key.startswith("bert_model.")
        }
        content = {"model": state, "vocab": module.vocab.state_dict(), "config": config, **extra}
        torch.save(content, folder / f"{name}.pt")


def load(heads: Heads, folder: Path) -> None:
    """Put saved weights into freshly built heads of the same vocabularies."""
    for name, module in (("tagger", heads.tagger), ("parser", heads.parser), ("names", heads.names)):
        state = torch.load(folder / f"{name}.pt", weights_only=True)["model"]
        missing, unexpected = module.load_state_dict({k: v.float() for k, v in state.items()}, strict=False)
        wrong = [key for key in missing if not key.startswith("bert_model.")] + list(unexpected)
        if wrong:
            raise ValueError(f"{folder / name}.pt does not fit the heads: {wrong[:3]}")


def parameters(heads: Heads) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """What learns: of the encoder (its word pieces stay as they are), and of the heads."""
    of_encoder = [p for n, p in heads.encoder.named_parameters() if "word_embeddings" not in n]
    of_heads = [
        parameter
        for module in heads.modules()
        for name, parameter in module.named_parameters()
        if not name.startswith("bert_model.")
    ]
    return of_encoder, of_heads
