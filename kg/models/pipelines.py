"""Stanza's pipelines: over the shipped models, which share one encoder, or over Stanza's official ones."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.errors import ModelError
from kg.models import lemmas

_NEEDED = ("tokenize", "pos", "lemma", "depparse")
_OFFICIAL = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")
# Types of names of the official models (OntoNotes, WikiNER) as ours; all others are no names here.
OFFICIAL_TYPES = {"PERSON": "PER", "PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def shared_encoder(folder: Path) -> tuple[Any, Any]:
    """The encoder of a folder of models, and a cache that hands it to each of Stanza's models."""
    # oneDNN keeps compiled code for every shape of batch it has met, by default for 1,024: half a gigabyte.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
    from stanza.models.common.foundation_cache import BertRecord, FoundationCache

    from kg.models.encoder import NAME, SharedEncoder, fast_precision, load_bert, load_tokenizer

    precision = fast_precision()
    bert = load_bert(folder / "encoder").eval()
    encoder = SharedEncoder(bert if precision is None else bert.to(precision))
    cache = FoundationCache(local_files_only=True)
    cache.bert[NAME] = BertRecord(encoder, load_tokenizer(folder / "encoder"), {})
    return encoder, cache


def shipped(
    folder: Path, language: str, cache: Any, names: Iterable[tuple[str, str, str]], classes: Sequence[str]
) -> Any:
    """One language's pipeline over models of ours; the network is never asked.

    ``names`` undo the inflection of names; ``classes`` are the open parts of speech of which the table of lemmas knows
    enough words to correct the tagger (see ``lemmas.Lexicon``).
    """
    from kg.models.names import by_likelihood

    _register_lemmas()
    _quicken_trees()
    processors = dict.fromkeys((*_NEEDED, "ner"), "shipped")
    pipeline = _pipeline(
        language,
        folder,
        processors,
        foundation_cache=cache,
        tokenize_model_path=str(folder / language / "tokenizer.pt"),
        pos_model_path=str(folder / "tagger.pt"),
        depparse_model_path=str(folder / "parser.pt"),
        ner_model_path=str(folder / "names.pt"),
        lemma_with_kg=True,
        lemma_lexicon=lemmas.load(folder / language / "lemmas.xz", names),
        lemma_classes=tuple(classes),
    )
    by_likelihood(pipeline.processors["ner"].trainers[0])
    return pipeline


def official(folder: Path, language: str, cache: Any, names: Path) -> Any:
    """One language's pipeline over Stanza's official models as downloaded to ``folder``; the network is never asked.

    ``names`` is a name finder of ours, for languages that have no official one, with the ``cache`` of its encoder.
    Raises ModelError where the language's models are not there or do not load.
    """
    from kg.models.names import by_likelihood

    try:
        packages = json.loads((folder / "resources.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder / 'resources.json'} cannot be read ({error}); kg models download gets it") from error
    there = [name for name in _OFFICIAL if name in packages.get(language, {})]
    if missing := [name for name in _NEEDED if name not in there]:
        raise ModelError(f"Stanza's official models in {folder} have no {missing[0]} for {language!r}")
    _quicken_trees()
    processors = dict.fromkeys(there, "default")
    extra = {} if "ner" in there else {"ner_model_path": str(names), "foundation_cache": cache}
    if extra:
        processors["ner"] = "shipped"
    try:
        pipeline = _pipeline(language, folder, processors, **extra)
    except Exception as error:  # Stanza raises many kinds for files that are missing, cut off or of another release
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(
            f"Stanza's official models for {language!r} in {folder} do not load ({reason}); "
            f"get them with: kg models download {language}"
        ) from error
    if extra:
        by_likelihood(pipeline.processors["ner"].trainers[0])
    return pipeline


def is_official(folder: Path) -> bool:
    """Whether a folder is laid out as Stanza's downloads are."""
    return (folder / "resources.json").exists() and not (folder / "manifest.json").exists()


def official_folder() -> Path:
    """Where Stanza keeps its downloads."""
    from stanza.resources.common import DEFAULT_MODEL_DIR

    return Path(DEFAULT_MODEL_DIR)


def download(language: str, target: Path | None = None) -> Path:
    """Get Stanza's official models for a language. Raises ModelError where the network or the models are not there."""
    import stanza
    from requests.exceptions import RequestException
    from stanza.resources.common import UnknownLanguageError

    place = target or official_folder()
    try:
        stanza.download(language, model_dir=str(place), verbose=False)
    except (RequestException, OSError, UnknownLanguageError, ValueError) as error:
        reason = str(error).splitlines()[0][:160] if str(error) else type(error).__name__
        message = f"Stanza's official models for {language!r} cannot be downloaded ({reason})"
        raise ModelError(f"{message}; the shipped models need no network: leave out --models") from error
    return place


def _pipeline(language: str, folder: Path, processors: dict[str, str], **options: Any) -> Any:
    import stanza

    logging.getLogger("stanza").setLevel(logging.ERROR)
    return stanza.Pipeline(
        lang=language,
        dir=str(folder),
        package=None,
        processors=processors,
        download_method=None,
        allow_unknown_language=True,
        use_gpu=False,
        logging_level="ERROR",
        **options,
    )


def _quicken_trees() -> None:
    """Let Stanza's parsers find their trees the quick way of ``kg.models.trees``; the result is equal."""
    from stanza.models.common.chuliu_edmonds import chuliu_edmonds_one_root
    from stanza.models.depparse import head_constraints, model

    from kg.models import trees

    def search(scores: Any) -> Any:
        tree = trees.greedy_tree(scores)
        return chuliu_edmonds_one_root(scores) if tree is None else tree

    original = model.GraphParser.predict
    if original.__module__ == __name__:
        return

    def predict(self: Any, *inputs: Any, resolve_head_constraints: bool = False) -> Any:
        if not trees.is_plain(self):
            return original(self, *inputs, resolve_head_constraints=resolve_head_constraints)
        return trees.predict(self, inputs, inputs[-3], chuliu_edmonds_one_root, resolve_head_constraints)

    model.GraphParser.predict = predict
    model.chuliu_edmonds_one_root = search
    head_constraints.chuliu_edmonds_one_root = search


def _register_lemmas() -> None:
    """Make our table the variant ``kg`` of Stanza's lemma processor."""
    from stanza.pipeline.processor import ProcessorVariant, register_processor_variant
    from stanza.pipeline.registry import PROCESSOR_VARIANTS

    if "kg" in PROCESSOR_VARIANTS["lemma"]:
        return

    @register_processor_variant("lemma", "kg")
    class TableLemmas(ProcessorVariant):  # type: ignore[misc]
        """Lemmas from ``kg.models.lemmas``, and tags that its table rules out made right."""

        OVERRIDE = True

        def __init__(self, config: Mapping[str, Any]) -> None:
            self._lexicon, self._classes = config["lexicon"], config["classes"]

        def process(self, document: Any) -> Any:
            for sentence in document.sentences:
                for word in sentence.words:
                    tag = self._lexicon.tag(word.text, word.upos, self._classes)
                    if tag != word.upos:  # its features are another part of speech's
                        word.upos, word.feats = tag, None
                    word.lemma = self._lexicon.lemma(word.text, word.upos, word.feats or "")
            return document
