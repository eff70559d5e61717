"""Fine-tunes the encoder once on tags, trees and names of both languages, with three light heads of Stanza's.

Every batch goes through the encoder once; the heads whose labels its sentences carry add up their losses. The
learning rate falls with the time that was given, so that a run ends well on a slow machine too, and what is saved
is a running average of the weights, good at any moment.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch

from kg.conllu import names_of
from kg.models.encoder import fast_precision, load_bert, load_tokenizer, save_bert
from kg.models.plain import plain_word
from kg.training import annotated, data, heads
from kg.training.data import Example
from kg.training.dropout import quicken
from kg.training.heads import Heads
from kg.training.morphology import with_features

_WEIGHTS = {"tagger": 0.5, "parser": 1.0, "names": 0.3}
_MAX_WORDS = 120  # longer sentences are left out of training
_CLIP = 2.0
_WARM_UP = 100  # steps


@dataclass(frozen=True)
class Settings:
    """How to train. ``minutes`` is the time that the whole run may take."""

    minutes: float = 60
    words: int = 1000  # of a batch
    encoder_rate: float = 1.5e-4
    head_rate: float = 2e-3
    average: float = 0.995
    repeats: dict[str, int] = field(default_factory=lambda: {"trees": 4, "own": 2, "news": 2, "tags": 1, "names": 1})
    weights: dict[str, float] = field(default_factory=lambda: dict(_WEIGHTS))  # of each head's loss in the sum
    renamed: float = 0.0  # share of the sentences with names that are also read with other names in them
    nameless: float = 1.0  # share of the English sentences without names that an epoch reads
    save_minutes: float = 8
    seed: int = 7

    def again(self) -> Settings:
        """How to go on from trained weights: slower, more for names, some of them others than it knows by heart."""
        return replace(
            self,
            encoder_rate=8e-5,
            head_rate=1e-3,
            repeats={"trees": 3, "own": 1, "news": 1, "tags": 1, "names": 1},
            weights=_WEIGHTS | {"names": 0.5},
            renamed=0.3,
            nameless=0.35,
            seed=self.seed + 4,
        )


@dataclass(frozen=True)
class Corpora:
    """Training sentences, by the kind of what they teach, and development sentences by language."""

    english: list[Example]
    trees: list[Example]  # Albanian
    own: list[Example]  # Albanian, trees of our own
    news: list[Example]  # both languages, trees and names of our own texts
    tags: list[Example]  # Albanian, tags without trees
    names: list[Example]  # both languages, our own
    development: dict[str, list[Example]]

    def all(self) -> list[Example]:
        """All training sentences, once each."""
        return [*self.english, *self.trees, *self.own, *self.news, *self.tags, *self.names]


def read_corpora(folder: Path) -> Corpora:
    """The training data of a folder laid out like the README says, with our own annotations of it."""
    ud, ner = folder / "ud", folder / "ner"
    trees = data.read_treebank(ud / "sq_staf-ud-train.conllu", "sq")
    tagged = data.read_tagged(folder / "sq" / "albanian-pos-devel.conllu", "sq", trees)
    english = data.join_names(
        data.read_treebank(ud / "en_ewt-ud-train.conllu", "en"), data.read_bio(ner / "uner_ewt.train.bio", "en")
    )
    english_dev = data.join_names(
        data.read_treebank(ud / "en_ewt-ud-dev.conllu", "en"), data.read_bio(ner / "uner_ewt.dev.bio", "en")
    )
    own = with_features(annotated.read_trees(annotated.FOLDER / "trees.sq.tsv", folder, "sq", trees))
    news = data.read_own(annotated.FOLDER / "news.en.conllu", "en")
    news += with_features(data.read_own(annotated.FOLDER / "news.sq.conllu", "sq"))
    names = [
        example
        for language in ("en", "sq")
        for example in annotated.read_names(annotated.FOLDER / f"names.{language}.tsv", folder, language)
    ]
    names += annotated.read_marked(annotated.FOLDER / "names.web.en.txt", "en")
    parsed = {example.words for example in own}
    albanian_dev = data.read_treebank(ud / "sq_staf-ud-dev.conllu", "sq")
    return Corpora(
        english=_plain(english),
        trees=_plain(trees),
        own=_plain(own),
        news=_plain(news),
        tags=[e for e in _plain([e for e in tagged if not data.held_out(e)]) if e.words not in parsed],
        names=_plain(names),
        development={"en": _plain(english_dev), "sq": _plain(albanian_dev)},
    )


def _plain(examples: Sequence[Example]) -> list[Example]:
    """The words as the models get them at run time."""
    return [replace(e, words=tuple(plain_word(word) for word in e.words)) for e in examples]


def batches(examples: Sequence[Example], words: int, rng: random.Random) -> Iterator[list[Example]]:
    """Batches of sentences of like length, in random order."""
    order = sorted(examples, key=lambda e: len(e.words) * rng.uniform(0.85, 1.15))
    chunks: list[list[Example]] = [[]]
    longest = 0
    for example in order:
        longest = max(longest, len(example.words))
        if chunks[-1] and longest * (len(chunks[-1]) + 1) > words:
            chunks.append([])
            longest = len(example.words)
        chunks[-1].append(example)
    rng.shuffle(chunks)
    yield from chunks


class Average:
    """A running average of weights, which can change places with them for a while."""

    def __init__(self, parameters: Sequence[torch.Tensor], decay: float) -> None:
        self.parameters, self.decay, self.steps = parameters, decay, 0
        self.values = [p.detach().clone() for p in parameters]

    def update(self) -> None:
        """Take in the weights as they are now."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            torch._foreach_lerp_(self.values, [p.detach() for p in self.parameters], 1 - decay)

    def swap(self) -> None:
        """Let weights and averages change places."""
        for parameter, value in zip(self.parameters, self.values, strict=True):
            kept = parameter.detach().clone()
            parameter.data.copy_(value)
            value.copy_(kept)


def scores(trained: Heads, examples: Sequence[Example]) -> dict[str, float]:
    """UPOS, feature, unlabelled and labelled accuracy and names F1 on gold words, where the labels are known."""
    counts: Counter[str] = Counter()
    for gold, guess in zip(examples, heads.predict(trained, examples), strict=True):
        if gold.upos and gold.feats:
            counts["tags"] += len(gold.words)
            counts["upos"] += sum(a == b for a, b in zip(gold.upos, guess.upos, strict=True))
            counts["feats"] += sum(a == b for a, b in zip(gold.feats, guess.feats, strict=True))
        if gold.heads and gold.deprels:
            right = [a == b for a, b in zip(gold.heads, guess.heads, strict=True)]
            labels = [a.split(":")[0] == b.split(":")[0] for a, b in zip(gold.deprels, guess.deprels, strict=True)]
            counts["words"] += len(right)
            counts["uas"] += sum(right)
            counts["las"] += sum(a and b for a, b in zip(right, labels, strict=True))
        if gold.ner:
            expected, found = set(names_of(gold.ner)), set(names_of(guess.ner))
            counts["gold"] += len(expected)
            counts["found"] += len(found)
            counts["names"] += len(expected & found)
    result = {}
    for name, total in (("upos", "tags"), ("feats", "tags"), ("uas", "words"), ("las", "words")):
        if counts[total]:
            result[name] = round(counts[name] / counts[total], 4)
    if counts["gold"]:
        result["f1"] = round(2 * counts["names"] / (counts["gold"] + counts["found"]), 4)
    return result


class Training:
    """One run: model, optimiser, clock."""

    def __init__(self, trained: Heads, settings: Settings, report: Callable[[str], None]) -> None:
        self.heads, self.settings, self.report = trained, settings, report
        self.encoder_parameters, self.head_parameters = heads.parameters(trained)
        trained.encoder.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        self.optimizer = torch.optim.AdamW(
            [
                {"params": self.encoder_parameters, "lr": 0.0, "weight_decay": 0.01},
                {"params": self.head_parameters, "lr": 0.0, "weight_decay": 1e-4},
            ],
            betas=(0.9, 0.98),
            fused=True,
        )
        self.average = Average([*self.encoder_parameters, *self.head_parameters], settings.average)
        self.started = time.monotonic()
        self.steps = 0

    @property
    def progress(self) -> float:
        """The share of the time that has passed."""
        return (time.monotonic() - self.started) / (60 * self.settings.minutes)

    def step(self, examples: Sequence[Example]) -> dict[str, float]:
        """One batch: one pass of the encoder, the sum of the losses, one update."""
        warm = min(1.0, (self.steps + 1) / _WARM_UP)
        rate = warm * max(0.0, 1 - self.progress) + 0.01
        for group, peak in zip(
            self.optimizer.param_groups, (self.settings.encoder_rate, self.settings.head_rate), strict=True
        ):
            group["lr"] = peak * rate
        self.heads.train()
        self.optimizer.zero_grad()
        found = heads.losses(self.heads, examples)
        torch.stack([self.settings.weights[name] * loss for name, loss in found.items()]).sum().backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_([*self.encoder_parameters, *self.head_parameters], _CLIP)
        self.optimizer.step()
        self.heads.encoder.forget()
        self.average.update()
        self.steps += 1
        return {name: float(loss.detach()) for name, loss in found.items()}

    def run(self, corpora: Corpora, save: Callable[[], None], sample: int = 600) -> None:
        """Train until the time is up, reporting and saving every so often."""
        rng = random.Random(self.settings.seed)
        saved, seen = time.monotonic(), Counter[str]()
        epoch = 0
        while self.progress < 1:
            epoch += 1
            pool = training_pool(corpora, self.settings, rng)
            for batch in batches(pool, self.settings.words, rng):
                seen.update(self.step(batch))
                if self.steps % 20 == 0:
                    losses = " ".join(f"{name} {value / 20:.3f}" for name, value in sorted(seen.items()))
                    self.report(f"epoch {epoch} step {self.steps} {self.progress:.1%} {losses}")
                    seen.clear()
                late = time.monotonic() - saved > 60 * self.settings.save_minutes
                if late or self.progress >= 1:
                    self._save(corpora, save, sample)
                    saved = time.monotonic()
                if self.progress >= 1:
                    return

    def _save(self, corpora: Corpora, save: Callable[[], None], sample: int) -> None:
        self.average.swap()
        save()
        for language, examples in corpora.development.items():
            self.report(f"{language} development, averaged weights: {scores(self.heads, examples[:sample])}")
        self.average.swap()


def training_pool(corpora: Corpora, settings: Settings, rng: random.Random) -> list[Example]:
    """All sentences of an epoch, the scarce Albanian ones several times, some of them varied."""
    pool = [e for e in corpora.english if _has_names(e) or rng.random() < settings.nameless]
    for kind, times in settings.repeats.items():
        pool += getattr(corpora, kind) * times
    named = [e for e in [*corpora.english, *corpora.news, *corpora.names] if _has_names(e)]
    others = data.names_by_size(named)
    pool += [data.renamed(e, others, rng) for e in named if rng.random() < settings.renamed]
    return [data.varied(e, rng) for e in pool if len(e.words) <= _MAX_WORDS]


def _has_names(example: Example) -> bool:
    return any(tag != "O" for tag in example.ner or ())


def train(
    folder: Path,
    encoder: Path,
    target: Path,
    settings: Settings,
    report: Callable[[str], None],
    start: Path | None = None,
    limit: int | None = None,
) -> dict[str, Any]:
    """Train on the data of ``folder`` and write encoder and heads to ``target``; gives the development scores.

    ``start`` is an earlier target to go on from; ``limit`` takes so many sentences of each corpus, for a trial.
    """
    torch.manual_seed(settings.seed)
    corpora = read_corpora(folder)
    syntax, names = heads.saved_vocabularies(start) if start else heads.vocabularies(corpora.all())
    if limit:
        corpora = replace(
            corpora, english=corpora.english[:limit], trees=corpora.trees[:limit], tags=corpora.tags[:limit]
        )
    bert = load_bert(start or encoder)
    on_gpu = torch.cuda.is_available()
    precision = torch.bfloat16 if on_gpu else fast_precision()
    trained = heads.build(bert, load_tokenizer(encoder), syntax, names, precision)
    if start:
        heads.load(trained, start)
    trained.to("cuda" if on_gpu else "cpu")
    quicken(trained.encoder.bert, *trained.modules())
    target.mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json",):
        (target / name).write_bytes((encoder / name).read_bytes())

    def save() -> None:
        save_bert(trained.encoder.bert, target)
        heads.save(trained, target)

    run = Training(trained, settings, report)
    run.run(corpora, save)
    return {language: scores(trained, examples) for language, examples in corpora.development.items()}
